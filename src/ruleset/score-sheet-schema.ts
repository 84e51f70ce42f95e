import * as z from "zod";
import { isDay } from "../profile/day.ts";
import { operators } from "./condition.ts";
import { inapplicableTreatments } from "./points.ts";

/** The kinds of item that a score sheet can have. */
export const itemKinds = ["precondition", "veto", "scored", "deduction"] as const;

/** A kind of item: what must hold first, what alone refuses the mine, what gives points, what points are taken off. */
export type ScoreSheetKind = (typeof itemKinds)[number];

const line = z.string().regex(/\S/).max(10_000);
const text = z.union([line, z.strictObject({ zh: line, en: line })]);
const code = z.string().regex(/\S/).max(100);
const day = z.string().refine(isDay).meta({ format: "date" });
const figure = z.number().min(0).max(1_000_000);
const share = z.number().min(0).max(100);
const confidence = z.enum(["printed", "two-sources", "one-source", "inferred"]);

const about = (zh: string, en: string) => ({ description: `${zh} / ${en}` });

const item = z.strictObject({
  kind: z.enum(itemKinds).meta(about("类别", "kind of item")),
  code: code.optional().meta(about("编号", "code in the document")),
  indicator: text.optional().meta(about("一级指标;计分项必填", "first-level indicator; needed where points are given")),
  group: text.optional().meta(about("二级指标", "second-level indicator")),
  item: text.meta(about("指标项", "what is judged")),
  requirement: text.optional().meta(about("评分要求", "what it asks for")),
  points: figure.optional().meta(about("分值(满分)", "full points")),
  each: figure.optional().meta(about("每次扣分", "points taken off for each occurrence")),
  cap: figure.optional().meta(about("扣分上限", "the most points taken off")),
  floor: figure.optional().meta(about("最低保留分", "the points that are left in any case")),
  least: figure.optional().meta(about("否决分:低于此分即不符合", "points below which the mine does not conform")),
  fact: code.optional().meta(about("档案中的事实", "fact of the profile that tells")),
  operator: z.enum(operators).optional().meta(about("运算符", "how the fact is compared")),
  value: z
    .union([z.boolean(), z.number(), z.string(), z.array(z.string()), z.array(z.number())])
    .optional()
    .meta(about("比较的值", "what the fact is compared with")),
  unit: code.optional().meta(about("值的单位,须与事实一致", "unit of the value; must be the fact's")),
});

/** The form of a score sheet (评分表) in JSON. What the form cannot carry, `readScoreSheet` checks beside it. */
export const scoreSheetSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/)
    .optional(),
  title: text.meta(about("名称", "title of the sheet")),
  document: z
    .strictObject({
      title: text.optional(),
      number: line.optional(),
      date: z
        .string()
        .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
        .optional(),
      issuer: text.optional(),
    })
    .optional()
    .meta(about("所依据的文件", "the document that it comes from")),
  confidence: confidence.optional().meta(about("数字的可信度", "how sure its figures are")),
  passMark: figure.optional().meta(about("及格线", "the least total score")),
  categoryFloor: share.optional().meta(about("一级指标最低得分率,%", "least share of each first-level indicator, %")),
  total: figure.optional().meta(about("总分;缺省为各项之和", "full score; the sum of the items if left out")),
  inapplicableItems: z
    .enum(inapplicableTreatments)
    .optional()
    .meta(about("不涉及项:折算或计满分", "items that the mine does not involve: rescaled, or full points")),
  inForce: z
    .strictObject({ from: day.optional(), until: day.optional() })
    .optional()
    .meta(about("施行期", "when it is in force")),
  items: z.array(item).min(1),
});

/** A score sheet: an official table of preconditions, vetoes, items with points, and deductions. */
export type ScoreSheet = z.infer<typeof scoreSheetSchema>;

/** One row of a score sheet. */
export type ScoreSheetItem = ScoreSheet["items"][number];

/** A text of a score sheet: in one language, or in both. */
export type ScoreSheetText = z.infer<typeof text>;
