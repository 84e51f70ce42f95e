import type { Words } from "../profile/words.ts";

/** What JSON's grammar allows at an offset: a value, a key, the colon after it, more of an object or list, or the end. */
export type Expected = "value" | "key" | "colon" | "member" | "item" | "end";

interface Finding {
  readonly code: "not_json";
  readonly offset: number;
  readonly message: Words;
}

/** Marks of a Chinese keyboard, and what JSON wants in their place. */
const fullWidth: Readonly<Record<string, string>> = {
  "\uff0c": ",",
  "\u3001": ",",
  "\uff1a": ":",
  "\u201c": '"',
  "\u201d": '"',
  "\uff02": '"',
  "\uff5b": "{",
  "\uff5d": "}",
  "\uff3b": "[",
  "\uff3d": "]",
  "\u3000": " ",
  "\u00a0": " ",
};

/** The sentence for a token where JSON expects something else. */
export function unexpected(token: string, offset: number, expected: Expected): Finding {
  if (token === "") return { code: "not_json", offset, message: endsTooSoon[expected] };
  const wide = Object.keys(fullWidth).find((mark) => token.includes(mark));
  const at = wide === undefined ? offset : offset + token.indexOf(wide);
  const shown = printable(wide ?? token);
  const remedy = wide === undefined ? remedyFor(token, expected) : halfWidth(fullWidth[wide] ?? "");
  return {
    code: "not_json",
    offset: at,
    message: { zh: `不是 JSON:此处为 ${shown};${remedy.zh}`, en: `not JSON: found ${shown}; ${remedy.en}` },
  };
}

/** The sentence for a text in double quotes that breaks off at an offset. */
export function unsoundString(text: string, start: number, offset: number): Finding {
  const shown = printable(text.slice(start, offset + 2));
  const message =
    text[offset] === "\\"
      ? {
          zh: `不是 JSON:${shown} 中的反斜杠用法有误;反斜杠本身写作 \\\\`,
          en: `not JSON: wrong use of a backslash in ${shown}; write \\\\ for a backslash`,
        }
      : {
          zh: `不是 JSON:文字 ${shown} 在本行没有结束;请补上引号,文字中的换行写作 \\n`,
          en: `not JSON: the text ${shown} does not end on its line; close the quotes, and write a line break as \\n`,
        };
  return { code: "not_json", offset: text[offset] === "\\" ? offset : start, message };
}

function remedyFor(token: string, expected: Expected): Words {
  if (/^(\/\/|\/\*|#)/.test(token)) return noComments;
  if (/^['\u2018\u2019]/.test(token)) return straightQuotes;
  if (expected === "value" && /^[-+]?(nan|infinity|inf|undefined|none|nil)$/i.test(token)) return leaveOut;
  if (expected === "value" && /^(true|false|null)$/i.test(token)) return lowerCase(token);
  if ((expected === "value" || expected === "key") && /^[}\]]/.test(token)) return strayComma;
  return remedies[expected];
}

const remedies: Readonly<Record<Expected, Words>> = {
  value: {
    zh: "此处应为一个值:数字不带单位(0.5,不写 .5 或 00),文字加双引号",
    en: "a value belongs here: a number without unit (0.5, not .5 or 00), or text in double quotes",
  },
  key: { zh: '此处应为键,键须加双引号,如 "name"', en: 'a key belongs here, in double quotes, such as "name"' },
  colon: { zh: "键后应有冒号 :", en: "a colon : belongs after the key" },
  member: { zh: "此前缺少逗号 , 或右花括号 }", en: "a comma , or a closing brace } is missing before it" },
  item: { zh: "此前缺少逗号 , 或右方括号 ]", en: "a comma , or a closing bracket ] is missing before it" },
  end: { zh: "全部内容之后不应再有文字;请删除", en: "nothing may follow the end of the data; remove it" },
};

const endsTooSoon: Readonly<Record<Expected, Words>> = {
  value: { zh: "不是 JSON:文本到此结束,缺少一个值", en: "not JSON: the text ends here, but a value is missing" },
  key: { zh: "不是 JSON:文本到此结束,缺少键和 }", en: "not JSON: the text ends here, but a key and } are missing" },
  colon: {
    zh: "不是 JSON:文本到此结束,键后缺少 :",
    en: "not JSON: the text ends here, but : after the key is missing",
  },
  member: { zh: "不是 JSON:文本到此结束,缺少 }", en: "not JSON: the text ends here, but } is missing" },
  item: { zh: "不是 JSON:文本到此结束,缺少 ]", en: "not JSON: the text ends here, but ] is missing" },
  end: { zh: "", en: "" },
};

const noComments = { zh: "JSON 不允许注释;请删除", en: "JSON has no comments; remove it" };
const straightQuotes = { zh: '请改用双引号 "', en: 'use double quotes "' };
const leaveOut = {
  zh: "JSON 没有这样的值;不知道则删除该项",
  en: "JSON has no such value; leave the entry out if unknown",
};
const strayComma = { zh: "此前多了一个逗号或缺少一个值", en: "there is a comma too many or a value missing before it" };

function lowerCase(token: string): Words {
  return { zh: `请写作 ${token.toLowerCase()}`, en: `write ${token.toLowerCase()}` };
}

function halfWidth(mark: string): Words {
  return mark === " "
    ? { zh: "这是特殊空格;请改用普通空格", en: "this is a special space; use a plain one" }
    : { zh: `请改用半角符号 ${mark}`, en: `use the plain mark ${mark}` };
}

/** A token on one line and of bearable length; what would not be seen is shown by its code. */
function printable(token: string): string {
  const short = token.length > 40 ? `${token.slice(0, 37)}...` : token;
  return short.replace(/[\s\p{C}]/gu, (mark) =>
    mark === " " ? mark : `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
