import { change, derived, type LeafId } from "./derive.ts";

const lostWords = {
  zh: "适用条目满分减得分。",
  en: "Full points of the items that apply minus points reached.",
};
const fullWords = {
  zh: "适用条目满分加不涉及条目满分。",
  en: "Full points of the items that apply plus those of items that do not.",
};

/** What an assessor's sums over the national indicators come to. */
export const nationalScoreFacts = [
  lost("inspection.nationalScore2020.environment", "矿区环境", "Mining-area environment"),
  lost("inspection.nationalScore2020.developmentMethod", "资源开发方式", "Development method"),
  lost("inspection.nationalScore2020.comprehensiveUse", "资源综合利用", "Comprehensive use"),
  lost("inspection.nationalScore2020.energySaving", "节能减排", "Energy saving and emission reduction"),
  lost("inspection.nationalScore2020.innovation", "科技创新与智能矿山", "Innovation and intelligent mine"),
  lost("inspection.nationalScore2020.management", "企业管理与企业形象", "Enterprise management and image"),
  lost("inspection.nationalScore2024.environment", "矿区环境(2024)", "Mining-area environment (2024)"),
  lost("inspection.nationalScore2024.extraction", "资源开采(2024)", "Extraction (2024)"),
  lost("inspection.nationalScore2024.comprehensiveUse", "资源综合利用(2024)", "Comprehensive use (2024)"),
  lost("inspection.nationalScore2024.lowCarbon", "绿色低碳(2024)", "Green and low-carbon (2024)"),
  lost(
    "inspection.nationalScore2024.restoration",
    "生态修复与环境治理(2024)",
    "Restoration and environmental treatment (2024)",
  ),
  lost(
    "inspection.nationalScore2024.innovation",
    "科技创新与规范管理(2024)",
    "Innovation and standardised management (2024)",
  ),
  full("inspection.nationalScore2020.environment", "矿区环境", "Mining-area environment"),
  full("inspection.nationalScore2020.developmentMethod", "资源开发方式", "Development method"),
  full("inspection.nationalScore2020.comprehensiveUse", "资源综合利用", "Comprehensive use"),
  full("inspection.nationalScore2020.energySaving", "节能减排", "Energy saving and emission reduction"),
  full("inspection.nationalScore2020.innovation", "科技创新与智能矿山", "Innovation and intelligent mine"),
  full("inspection.nationalScore2020.management", "企业管理与企业形象", "Enterprise management and image"),
  full("inspection.nationalScore2024.environment", "矿区环境(2024)", "Mining-area environment (2024)"),
  full("inspection.nationalScore2024.extraction", "资源开采(2024)", "Extraction (2024)"),
  full("inspection.nationalScore2024.comprehensiveUse", "资源综合利用(2024)", "Comprehensive use (2024)"),
  full("inspection.nationalScore2024.lowCarbon", "绿色低碳(2024)", "Green and low-carbon (2024)"),
  full(
    "inspection.nationalScore2024.restoration",
    "生态修复与环境治理(2024)",
    "Restoration and environmental treatment (2024)",
  ),
  full(
    "inspection.nationalScore2024.innovation",
    "科技创新与规范管理(2024)",
    "Innovation and standardised management (2024)",
  ),
] as const;

/** An indicator of a national score sheet, by its place in the profile. */
type Indicator = LeafId extends infer Id ? (Id extends `${infer Place}.inapplicable` ? Place : never) : never;

function lost<const Place extends Indicator>(place: Place, zh: string, en: string) {
  return derived({
    id: `${place}.lost`,
    type: "number",
    unit: "points",
    title: { zh: `${zh}:失分`, en: `${en}: points lost` },
    description: lostWords,
    needs: [`${place}.available` as LeafId, `${place}.points` as LeafId],
    derive: ([available, reached]) => change(available as number | undefined, reached as number | undefined),
  });
}

function full<const Place extends Indicator>(place: Place, zh: string, en: string) {
  return derived({
    id: `${place}.full`,
    type: "number",
    unit: "points",
    title: { zh: `${zh}:满分`, en: `${en}: full points` },
    description: fullWords,
    needs: [`${place}.available` as LeafId, `${place}.inapplicable` as LeafId],
    derive: ([available, rest]) => sum(available as number | undefined, rest as number | undefined),
  });
}

function sum(a: number | undefined, b: number | undefined): number | undefined {
  return b === undefined ? undefined : change(a, -b);
}
