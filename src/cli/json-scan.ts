import type { Fault } from "../profile/fault.ts";
import { type Expected, unexpected, unsoundString } from "./json-words.ts";

/** A fault of a text as JSON, and the offset where it stands. */
type TextFault = Fault & { readonly offset: number };

/** What a scan found. */
interface Scan {
  readonly faults: readonly TextFault[];
  /** Whether the text is JSON at all; if so, its faults are values or keys that JSON.parse would change or lose. */
  readonly sound: boolean;
}

/** Told of every value below the root: its place, and the offsets of its key (for items of lists, its own) and of itself. */
type Visit = (place: string, keyAt: number, valueAt: number) => void;

/** Deeper than any input of ours nests, and far from overflowing a walk. Levels. */
const deepest = 200;

const space = /[ \t\r\n]*/y;
const word = /[^ \t\r\n,:[\]{}"]+/y;
const token = /"[^"\r\n]{0,36}"?|[^ \t\r\n,:[\]{}"]+/y;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Everything that keeps a text from being read as JSON without loss: the first break of JSON's grammar, keys that stand
 * twice in an object, numbers too large to hold.
 */
export function scanJson(text: string, visit: Visit = () => undefined): Scan {
  const scanner = new Scanner(text, visit);
  try {
    scanner.document();
    return { faults: scanner.faults, sound: true };
  } catch (error) {
    if (!(error instanceof Break)) throw error;
    return { faults: [...scanner.faults, error.fault], sound: false };
  }
}

/** The first break of JSON's grammar: nothing after it can be trusted. */
class Break extends Error {
  readonly fault: TextFault;

  constructor(fault: TextFault) {
    super(fault.message.en);
    this.fault = fault;
  }
}

class Scanner {
  readonly faults: TextFault[] = [];
  private at = 0;
  private readonly text: string;
  private readonly visit: Visit;

  constructor(text: string, visit: Visit) {
    this.text = text;
    this.visit = visit;
  }

  document(): void {
    this.skip(space);
    this.value("", 0);
    this.skip(space);
    if (this.at < this.text.length) this.stop("end", "");
  }

  private value(place: string, depth: number): void {
    const first = this.text[this.at];
    if (first === "{") this.members(place, depth + 1);
    else if (first === "[") this.items(place, depth + 1);
    else if (first === '"') this.string(place);
    else this.word(place);
  }

  private members(place: string, depth: number): void {
    this.enter(place, depth);
    if (this.took("}")) return;
    const lines = new Map<string, number>();
    do {
      this.skip(space);
      if (this.text[this.at] !== '"') this.stop("key", place);
      const keyAt = this.at;
      const key = this.string(place);
      const inner = place === "" ? key : `${place}.${key}`;
      if (lines.has(key)) this.faults.push(duplicate(inner, keyAt));
      lines.set(key, keyAt);
      if (!this.took(":")) this.stop("colon", inner);
      this.skip(space);
      this.visit(inner, keyAt, this.at);
      this.value(inner, depth);
    } while (this.took(","));
    if (!this.took("}")) this.stop("member", place);
  }

  private items(place: string, depth: number): void {
    this.enter(place, depth);
    if (this.took("]")) return;
    let index = 0;
    do {
      this.skip(space);
      const inner = `${place}[${String(index++)}]`;
      this.visit(inner, this.at, this.at);
      this.value(inner, depth);
    } while (this.took(","));
    if (!this.took("]")) this.stop("item", place);
  }

  private enter(place: string, depth: number): void {
    if (depth > deepest) throw new Break(tooDeep(place, this.at));
    this.at++;
  }

  private string(place: string): string {
    const start = this.at++;
    let escapes = false;
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === 0x22) break;
      if (code === 0x5c && this.skip(escape) > 0) escapes = true;
      else if (code === 0x5c || code < 0x20 || Number.isNaN(code)) {
        throw new Break({ ...unsoundString(this.text, start, this.at), place: named(place) });
      } else this.at++;
    }
    const raw = this.text.slice(start, ++this.at);
    return escapes ? (JSON.parse(raw) as string) : raw.slice(1, -1);
  }

  private word(place: string): void {
    const start = this.at;
    this.skip(word);
    const found = this.text.slice(start, this.at);
    if (found === "true" || found === "false" || found === "null") return;
    if (!number.test(found)) {
      this.at = start;
      this.stop("value", place);
    }
    if (!Number.isFinite(Number(found))) this.faults.push(tooLarge(place, found, start));
  }

  /** Moves over what the pattern matches here, and says how far. */
  private skip(pattern: RegExp): number {
    const length = this.lengthOf(pattern);
    this.at += length;
    return length;
  }

  private lengthOf(pattern: RegExp): number {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0].length ?? 0;
  }

  private took(mark: string): boolean {
    this.skip(space);
    if (this.text[this.at] !== mark) return false;
    this.at++;
    return true;
  }

  private stop(expected: Expected, place: string): never {
    const found = this.text.slice(this.at, this.at + this.lengthOf(token)) || this.text.charAt(this.at);
    throw new Break({ ...unexpected(found, this.at, expected), place: named(place) });
  }
}

function named(place: string): string {
  return place === "" ? "(root)" : place;
}

function duplicate(place: string, offset: number): TextFault {
  const message = {
    zh: `${place} 在同一对象中出现两次,只有一次会生效;请删除一处`,
    en: `${place} stands twice in the same object, and only one of them would count; remove one`,
  };
  return { code: "duplicate_key", place, offset, message };
}

function tooLarge(place: string, found: string, offset: number): TextFault {
  const value = found.length > 40 ? `${found.slice(0, 37)}...` : found;
  const message = {
    zh: `${named(place)} 为 ${value},超出数字的范围;请填较小的数,不知道则删除该项`,
    en: `${named(place)} is ${value}, too large for a number; give a smaller one, or leave it out if unknown`,
  };
  return { code: "number_too_large", place, offset, message };
}

function tooDeep(place: string, offset: number): TextFault {
  const short = place.length > 60 ? `${place.slice(0, 57)}...` : place;
  const message = {
    zh: `${short} 的嵌套超过 ${String(deepest)} 层;请减少嵌套`,
    en: `${short} is nested more than ${String(deepest)} levels deep; nest less`,
  };
  return { code: "too_deep", place, offset, message };
}
