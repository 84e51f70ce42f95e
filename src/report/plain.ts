/* eslint-disable no-control-regex -- control characters are what this file is about */

/** Commands to a terminal: those in brackets, titles and links with their end, and those of two characters. */
const sequences = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-~]/g;

const spaces = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g;

/** Control characters, and those that turn the direction of what follows. */
const controls = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text on one line, without anything that would command a terminal or reorder what is read. */
export function plain(text: string): string {
  return text.replace(sequences, "").replace(spaces, " ").replace(controls, "");
}
