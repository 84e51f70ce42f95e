type Atom = string | number | boolean | readonly unknown[];

/** The dotted paths of a nested record's leaves; a list is a leaf. */
export type LeafPath<T> = {
  [Key in keyof T & string]-?: NonNullable<T[Key]> extends Atom ? Key : `${Key}.${LeafPath<NonNullable<T[Key]>>}`;
}[keyof T & string];

/** The type of the leaf at a dotted path. */
export type LeafAt<T, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? LeafAt<NonNullable<T[Head]>, Rest>
    : never
  : Path extends keyof T
    ? NonNullable<T[Path]>
    : never;
