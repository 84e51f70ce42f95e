/** The forms that a result can have. */
export const shapes = ["long", "wide", "conclusions"] as const;

/** The form of a result: a row for each mine and rule; a row for each mine with a column for each rule; or conclusions alone. */
export type Shape = (typeof shapes)[number];
