import type { Words } from "../profile/words.ts";

/** What a command takes beside its options. */
interface ArgumentWords {
  readonly term: string;
  readonly words: Words;
}

/** An option of the command line, as commander declares it. */
export interface OptionWords {
  readonly flags: string;
  readonly words: Words;
  /** Whether it may be given several times. */
  readonly repeated?: true;
}

export const purpose: Words = {
  zh: "按辽宁省绿色矿山建设专项规划(2021-2025年)评定矿山。",
  en: "Assesses mines against Liaoning's green-mine plan 2021-2025.",
};

export const options = {
  asOf: {
    flags: "--as-of <DAY>",
    words: {
      zh: "评定日期 YYYY-MM-DD,必填;本程序不读取时钟",
      en: "day of assessment, YYYY-MM-DD; required: no clock is read",
    },
  },
  from: {
    flags: "--from <DAY>",
    words: {
      zh: "改为列出自此日 YYYY-MM-DD 起至评定日期的经过",
      en: "tell instead how it stood from this day, YYYY-MM-DD, to the day of assessment",
    },
  },
  rule: {
    flags: "--rule <ID>",
    words: { zh: "规则编号,必填;见 rules 命令", en: "id of the rule; required: see the command rules" },
  },
  ruleSet: {
    flags: "--rule-set <ID|FILE>",
    words: {
      zh: "随附规则集的编号,或规则集、评分表(CSV)文件;默认 liaoning/2021/mine",
      en: "id of a shipped rule set, or the file of a rule set or score sheet (CSV); default liaoning/2021/mine",
    },
  },
  comparedSets: {
    flags: "--rule-set <ID|FILE>",
    words: {
      zh: "随附规则集的编号,或规则集文件;可多次给出;默认 liaoning/2021/mine 和全部国家级规则集",
      en: "id of a shipped rule set, or a rule set's file; may be given several times; default liaoning/2021/mine and all national sets",
    },
    repeated: true,
  },
  tracedSets: {
    flags: "--rule-set <ID|FILE>",
    words: {
      zh: "随附规则集的编号,或规则集、评分表(CSV)文件;默认规划的全部规则集",
      en: "id of a shipped rule set, or the file of a rule set or score sheet (CSV); default all sets of the plan",
    },
  },
  parameters: {
    flags: "--parameters <FILE>",
    words: {
      zh: "替代标准值的参数,JSON:{编号: {value, source}},表也可给 {rows, source}",
      en: "values in place of the standard's, JSON: {id: {value, source}}, or {rows, source} for a table",
    },
  },
  determinations: {
    flags: "--determinations <FILE>",
    words: { zh: "评定人员自己的结论,JSON", en: "an assessor's own verdicts, JSON" },
  },
  format: {
    flags: "--format <FORMAT>",
    words: { zh: "text、markdown 或 json;默认 text", en: "text, markdown or json; default text" },
  },
  calendarFormat: {
    flags: "--format <FORMAT>",
    words: {
      zh: "text、markdown、json 或 ics(iCalendar 日历);默认 text",
      en: "text, markdown, json or ics (iCalendar); default text",
    },
  },
  assessFormat: {
    flags: "--format <FORMAT>",
    words: {
      zh: "text、markdown 或 json;默认 text;多座矿山为 csv 或 ndjson,默认 csv(UTF-8 带 BOM,Excel 可直接打开)",
      en: "text, markdown or json; default text. Of many mines csv or ndjson; default csv, in UTF-8 with byte order mark for Excel",
    },
  },
  inputFormat: {
    flags: "--input-format <FORMAT>",
    words: {
      zh: "输入为 json、ndjson 或 csv;默认按文件扩展名,否则 json",
      en: "the input is json, ndjson or csv; default by the file's ending, else json",
    },
  },
  rejects: {
    flags: "--rejects <FILE>",
    words: {
      zh: "多座矿山中未能读取的,原样存入此文件,更正后可再运行",
      en: "of many mines, keep those that cannot be read in this file as they stood, to be corrected and run again",
    },
  },
  plainFormat: {
    flags: "--format <FORMAT>",
    words: { zh: "text 或 json;默认 text", en: "text or json; default text" },
  },
  output: {
    flags: "-o, --output <FILE>",
    words: { zh: "写入文件,而不是标准输出", en: "write to a file instead of standard output" },
  },
  locale: { flags: "--locale <LOCALE>", words: { zh: "语言 zh 或 en;默认 zh", en: "language, zh or en; default zh" } },
} as const satisfies Record<string, OptionWords>;

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
    words: { zh: "列出一座矿山有期限的义务", en: "list the dated duties of a mine" },
    argument: profileFile,
    options: ["asOf", "parameters", "calendarFormat", "output", "locale"],
  },
  exit: {
    words: {
      zh: "判定一座绿色矿山是否退出名录;退出状态见下",
      en: "decide whether a green mine leaves the directory; see the exit status below",
    },
    argument: profileFile,
    options: ["asOf", "from", "parameters", "format", "output", "locale"],
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
        zh: "profile、rule-set、score-sheet、determinations 或 assessment",
        en: "profile, rule-set, score-sheet, determinations or assessment",
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
