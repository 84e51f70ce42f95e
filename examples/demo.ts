/**
 * Assesses the four made-up mines of this folder, writes a report on each, and shows what the parameter files change;
 * then measures the plan's targets on a made-up census of all mines.
 *
 * `npm run demo` builds the package first; the reports go to `demo-output/`, or to the folder given as an argument.
 */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  assess,
  type Assessment,
  type AssessOptions,
  type ParameterOverride,
  readDeterminations,
  readProfile,
  report,
} from "green-mine-rules";
import { table } from "./table.ts";
import { targetsOfCensus } from "./targets.ts";

const output = process.argv[2] ?? "demo-output";

const mines = [
  { file: "iron-anshan", asOf: "2023-12-31" },
  { file: "magnesite-haicheng", asOf: "2025-06-30" },
  { file: "sand-gravel-quarry", asOf: "2025-06-30" },
  { file: "iron-benxi-new", asOf: "2025-06-30" },
] as const;

const words = {
  conforms: "符合 conforms",
  doesNotConform: "不符合 doesNotConform",
  cantTell: "无法判定 cantTell",
  inapplicable: "不适用 inapplicable",
  passed: "通过 passed",
  failed: "不通过 failed",
} as const satisfies Record<Assessment["conclusion"] | Assessment["findings"][number]["verdict"], string>;

say("四座虚构矿山,按辽宁省绿色矿山建设专项规划(2021-2025年)评估");
say("Four made-up mines against Liaoning's green-mine plan 2021-2025", "");
mkdirSync(output, { recursive: true });
say(
  table(
    [
      ["矿山", "评估日", "结论", "通过", "不通过", "无法判定", "不适用", "报告"],
      ["mine", "day", "conclusion", "passed", "failed", "cantTell", "inapplicable", "report"],
      ...mines.map(({ file, asOf }) => rowOf(assessed(file, { asOf }), file)),
    ],
    2,
  ),
  "",
);
say("不通过的力争、鼓励类规则只作提示,不影响结论。");
say("Failed rules of the kinds strive and encouraged advise; they do not decide the conclusion.", "");

say("两份参数文件改变什么:文件里的数值是虚构的,只作演示");
say("What the two parameter files change: their values are made up, to show how it works", "");
for (const file of ["iron-anshan", "magnesite-haicheng"]) say(changesBy(file, "2025-06-30"), "");

say("评估员的两项判定改变什么", "What an assessor's two determinations change", "");
const alone = assessed("iron-benxi-new", { asOf: "2025-06-30" });
const determinations = readDeterminations(read("determinations.json"));
say(changes(alone, assessed("iron-benxi-new", { asOf: "2025-06-30", determinations })), "");

say("全省 2234 座矿山的虚构普查:规划印出的数字照印,其余都是虚构的");
say("A made-up census of the province's 2,234 mines: the plan's printed counts hold, all else is made up", "");
say(targetsOfCensus());

function assessed(file: string, options: AssessOptions): Assessment {
  return assess(readProfile(read(`${file}.json`)), options);
}

/** A mine's line of the table; its report is written by the way. */
function rowOf(assessment: Assessment, file: string): string[] {
  const { mine, asOf, conclusion, counts } = assessment;
  const path = join(output, `${file}.md`);
  writeFileSync(path, report(assessment, { format: "markdown", locale: "zh" }));
  const { passed, failed, cantTell, inapplicable } = counts;
  return [mine.name, asOf, words[conclusion], ...[passed, failed, cantTell, inapplicable].map(String), path];
}

function changesBy(file: string, asOf: string): string {
  // What a file of parameters holds is checked by `assess`.
  const parameters = read(`${file}.parameters.json`) as Record<string, ParameterOverride>;
  const values = Object.entries(parameters).map(([id, { value }]) => `${id} = ${String(value)}`);
  return [changes(assessed(file, { asOf }), assessed(file, { asOf, parameters })), ...values].join("\n");
}

/** The conclusion, and each finding that came out otherwise. */
function changes(before: Assessment, after: Assessment): string {
  const moved = after.findings.flatMap(({ about, verdict }, index) => {
    const was = before.findings[index]?.verdict ?? verdict;
    return was === verdict ? [] : [[about.title.zh, words[was], "->", words[verdict]]];
  });
  const conclusion = ["结论 conclusion", words[before.conclusion], "->", words[after.conclusion]];
  return `${after.mine.name} ${after.asOf}\n${table([conclusion, ...moved], 0)}`;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
}

function say(...lines: string[]): void {
  console.log(lines.join("\n"));
}
