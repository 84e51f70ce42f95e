import type { Words } from "../profile/words.ts";

/** An option of the command line, as commander declares it. */
export interface OptionWords {
  readonly flags: string;
  readonly words: Words;
  /** Whether it may be given several times. */
  readonly repeated?: true;
}

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
      zh: "text、markdown、json 或 ics(iCalendar 日历);默认 text;多座矿山为 csv、ndjson 或 ics,默认 csv",
      en: "text, markdown, json or ics (iCalendar); default text. Of many mines csv, ndjson or ics; default csv",
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
  inspectors: {
    flags: "--inspectors <FILE>",
    words: {
      zh: "检查人员,JSON:[{id, name?, enterprises?, licences?}],必填;后两项为须回避的企业和采矿许可证号",
      en: "inspectors, JSON: [{id, name?, enterprises?, licences?}]; required. The last two are barred to them: enterprises, licence numbers",
    },
  },
  seed: {
    flags: "--seed <TEXT>",
    words: {
      zh: "种子,任何文字,必填;公布后人人可以重复抽取",
      en: "seed, any text; required. Once published, anyone can repeat the draw",
    },
  },
  count: { flags: "--count <N>", words: { zh: "抽取的矿山数,必填", en: "how many mines to draw; required" } },
  stratify: {
    flags: "--stratify <BY>",
    words: { zh: "分层:none、city 或 risk;默认 none", en: "strata: none, city or risk; default none" },
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
