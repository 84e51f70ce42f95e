import { plain } from "./plain.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;" };

/** Foreign text in Markdown: every character that could begin markup in any common dialect is escaped. */
export function escapedGiven(text: string): string {
  return plain(text).replace(/[\\`*_{}[\]()#+\-.!|<>&~$:@="']/g, (found) => entities[found] ?? `\\${found}`);
}

/**
 * Own text in Markdown: only what would be markup where it stands is escaped, so that the source stays readable. Safe for
 * foreign text too, apart from its looks.
 */
export function escapedOwn(text: string): string {
  return plain(text)
    .replace(/[\\`*_[\]~#<>]|&(?=#?\w+;)/g, "\\$&")
    .replaceAll("|", "&#124;")
    .replaceAll("://", "\\://")
    .replace(/www(?=\.)/gi, "$&\\");
}

/** The beginning of a line of Markdown, where a sign or a number would begin a heading, a list or a rule. */
export function escapedLineStart(line: string): string {
  return line.replace(/^[-+=]/, "\\$&").replace(/^\d{1,9}(?=[.)])/, "$&\\");
}
