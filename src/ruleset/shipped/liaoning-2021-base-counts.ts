import baselineFile from "../../../rules/liaoning/2021/baseline.json" with { type: "json" };

/** The plan's own counts at its base: the day, all mines, those that produce, green mines, and the creation library. */
export const liaoning2021BaseCounts = {
  day: baselineFile.baseline.day,
  mines: baselineFile.baseline.mines,
  producing: baselineFile.baseline.producing,
  green: baselineFile.baseline.greenMines.total,
  creationLibrary: baselineFile.baseline.creationLibrary,
} as const;
