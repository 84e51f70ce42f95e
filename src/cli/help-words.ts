import type { Words } from "../profile/words.ts";
import type { options } from "./option-words.ts";

/** What a command takes beside its options. */
interface ArgumentWords {
  readonly term: string;
  readonly words: Words;
}

export const purpose: Words = {
  zh: "按辽宁省绿色矿山建设专项规划(2021-2025年)评定矿山。",
  en: "Assesses mines against Liaoning's green-mine plan 2021-2025.",
};

const profileFile = {
  term: "[FILE]",
  words: { zh: "矿山档案(JSON);缺省或 - 为标准输入", en: "mine profile, JSON; missing or - is standard input" },
};
const minesFile = {
  term: "[FILE]",
  words: {
    zh: "矿山档案(JSON);或多座矿山:JSON 数组、NDJSON(.ndjson、.jsonl)、CSV(.csv、.tsv),后两者可为 UTF-8 或 GB 18030;缺省或 - 为标准输入",
    en: "mine profile, JSON; or many mines: a JSON array, NDJSON (.ndjson, .jsonl) or CSV (.csv, .tsv), the latter two in UTF-8 or GB 18030; missing or - is standard input",
  },
};
const manyMinesFile = {
  term: "[FILE]",
  words: {
    zh: "多座矿山的档案:JSON 数组、NDJSON(.ndjson、.jsonl)、CSV(.csv、.tsv);缺省或 - 为标准输入",
    en: "profiles of many mines: a JSON array, NDJSON (.ndjson, .jsonl) or CSV (.csv, .tsv); missing or - is standard input",
  },
};
const filter = {
  term: "[TEXT]",
  words: { zh: "只列出编号或名称中含有此文字的项", en: "only those with this text in their id or title" },
};

export const commands = {
  assess: {
    words: { zh: "评定一座矿山,或逐行评定多座", en: "assess a mine, or many, one a row" },
    argument: minesFile,
    options: [
      "asOf",
      "ruleSet",
      "parameters",
      "determinations",
      "inputFormat",
      "format",
      "output",
      "rejects",
      "locale",
    ],
  },
  crosswalk: {
    words: {
      zh: "按多个规则集评定一座矿山,并对照其规则",
      en: "assess a mine under several rule sets and set their rules against each other",
    },
    argument: profileFile,
    options: ["asOf", "comparedSets", "parameters", "determinations", "format", "output", "locale"],
  },
  deadlines: {
    words: { zh: "列出一座或多座矿山有期限的义务", en: "list the dated duties of a mine, or of many" },
    argument: minesFile,
    options: ["asOf", "parameters", "inputFormat", "calendarFormat", "output", "rejects", "locale"],
  },
  draw: {
    words: {
      zh: "双随机抽取被检查的矿山和检查人员",
      en: "draw mines to inspect, and who inspects them, by lot",
    },
    argument: manyMinesFile,
    options: [
      "asOf",
      "inspectors",
      "seed",
      "count",
      "stratify",
      "inputFormat",
      "format",
      "output",
      "rejects",
      "locale",
    ],
  },
  exit: {
    words: {
      zh: "判定一座绿色矿山是否退出名录,或逐行判定多座;退出状态见下",
      en: "decide whether a green mine leaves the directory, or many, one a row; see the exit status below",
    },
    argument: minesFile,
    options: ["asOf", "from", "parameters", "inputFormat", "assessFormat", "output", "rejects", "locale"],
  },
  explain: {
    words: { zh: "说明一条规则为何得出其结论", en: "explain why a rule has its verdict" },
    argument: profileFile,
    options: ["rule", "asOf", "ruleSet", "parameters", "format", "output", "locale"],
  },
  facts: {
    words: { zh: "列出矿山的全部事实", en: "list the facts of a mine" },
    argument: filter,
    options: ["plainFormat", "output", "locale"],
  },
  rules: {
    words: { zh: "列出规则集的规则", en: "list the rules of a rule set" },
    argument: filter,
    options: ["ruleSet", "plainFormat", "output", "locale"],
  },
  targets: {
    words: {
      zh: "按多座矿山,或已公布的数量,测算规划目标的差距",
      en: "measure how far many mines, or published counts, are from the plan's targets",
    },
    argument: manyMinesFile,
    options: ["asOf", "parameters", "inputFormat", "format", "output", "rejects", "locale"],
  },
  trace: {
    words: { zh: "列出条款及其规则,规则及其条款", en: "list clauses with their rules, and rules with their clauses" },
    argument: {
      term: "[TEXT]",
      words: {
        zh: "只看编号、位置或内容中含有此文字的条款",
        en: "only clauses with this text in their id, place or words",
      },
    },
    options: ["tracedSets", "format", "output", "locale"],
  },
  schema: {
    words: { zh: "输出一种数据的 JSON Schema", en: "print the JSON Schema of a kind of data" },
    argument: {
      term: "<NAME>",
      words: {
        zh: "profile、rule-set、score-sheet、determinations、assessment、portfolio 或 inspectors",
        en: "profile, rule-set, score-sheet, determinations, assessment, portfolio or inspectors",
      },
    },
    options: ["plainFormat", "output", "locale"],
  },
} as const satisfies Record<
  string,
  { words: Words; argument: ArgumentWords; options: readonly (keyof typeof options)[] }
>;

export type CommandName = keyof typeof commands;

export const helpWords = {
  help: { zh: "显示本帮助", en: "show this help" },
  helpCommand: { zh: "显示一个命令的帮助", en: "show the help of a command" },
  version: { zh: "显示版本", en: "show the version" },
  options: { zh: "[选项]", en: "[options]" },
  command: { zh: "<命令>", en: "<command>" },
} as const satisfies Record<string, Words>;

/** Commander's headings in Chinese. */
export const headings: Readonly<Record<string, string>> = {
  "Usage:": "用法:",
  "Arguments:": "参数:",
  "Options:": "选项:",
  "Commands:": "命令:",
};
