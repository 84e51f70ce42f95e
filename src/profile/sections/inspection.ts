import { section } from "../leaf.ts";
import { magnesiteInspection } from "./magnesite-inspection.ts";
import { nationalScore2020, nationalScore2024 } from "./national-score.ts";
import { sandGravelInspection } from "./sand-gravel-inspection.ts";

export const inspection = section(
  {
    magnesite: magnesiteInspection,
    sandGravel: sandGravelInspection,
    nationalScore2020,
    nationalScore2024,
  },
  "检查与评分",
  "Inspection and scores",
  "检查人员和评估组按规范或评分表得出的结论。",
  "What inspectors and assessment teams found by a specification or a score sheet.",
);
