/**
 * A piece of a text. A string is in the package's or a rule set's own words; `given` is what someone else wrote and is
 * never trusted; `id` names a fact, a rule or a parameter as it is written in files.
 */
export type Span = string | { readonly kind: "given" | "id" | "strong"; readonly text: string };

/** A line of text. */
export type Text = readonly Span[];

/** A label and what stands beside it. */
export interface Field {
  readonly label: string;
  readonly values: readonly Text[];
}

/** An entry of a list, with the entries under it. */
export interface Item {
  readonly text: Text;
  readonly items?: readonly Item[];
}

/** A column of a table. */
export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
}

/** A block of a report, whatever format it will have. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: Text }
  | { readonly kind: "paragraph"; readonly text: Text }
  | { readonly kind: "fields"; readonly fields: readonly Field[] }
  | { readonly kind: "list"; readonly items: readonly Item[] }
  | { readonly kind: "table"; readonly columns: readonly Column[]; readonly rows: readonly (readonly Text[])[] };

/** A report before it has a format. */
export type Document = readonly Block[];

/** A text with its placeholders filled: ``say`${id("a")} is ${2}` ``. What is filled in keeps its kind. */
export function say(strings: TemplateStringsArray, ...filled: readonly (Span | Text | number)[]): Text {
  return strings.flatMap((words, index): Text => {
    const part = filled[index];
    const own = words === "" ? [] : [words];
    if (part === undefined) return own;
    if (typeof part === "number") return [...own, String(part)];
    return isText(part) ? [...own, ...part] : [...own, part];
  });
}

/** What someone else wrote. */
export function given(text: string): Span {
  return { kind: "given", text };
}

/** The name of a fact, a rule or a parameter as files write it. */
export function id(text: string): Span {
  return { kind: "id", text };
}

/** Own words to stress. They begin and end with a letter. */
export function strong(text: string): Span {
  return { kind: "strong", text };
}

/** Texts one after the other. */
export function joined(texts: readonly Text[], separator: string): Text {
  return texts.flatMap((text, index) => (index === 0 ? text : [separator, ...text]));
}

function isText(part: Span | Text): part is Text {
  return Array.isArray(part);
}
