import { commodities, ironOreTypes, methods, minerals, scales, states } from "../choices.ts";
import { choice, day, flag, listOf, quantity, section } from "../leaf.ts";
import { productionStop } from "./exit-findings.ts";

export const operation = section(
  {
    state: choice(
      states,
      "生产状态",
      "State",
      "评估日矿山所处的状态,其中正常生产指正在正常采矿。",
      "Where the mine stands on the day of assessment; producing means that it is mining normally.",
    ),
    method: choice(
      methods,
      "开采方式",
      "Mining method",
      "采矿许可证载明的开采方式。",
      "How the mineral is won, as stated on the mining licence.",
    ),
    scale: choice(
      scales,
      "生产规模",
      "Production scale",
      "按国土资发〔2004〕208号的规模分类属大型、中型还是小型。",
      "Large, medium or small by the size classes of the 2004 notice 国土资发〔2004〕208号.",
    ),
    mineral: choice(
      minerals,
      "主要矿种",
      "Main mineral",
      "采矿许可证载明的主要开采矿种。",
      "The main mineral that the mining licence names.",
    ),
    ironOreType: choice(
      ironOreTypes,
      "铁矿石类型",
      "Iron ore type",
      "铁矿石按主要含铁矿物划分的类型,其他矿种留空。",
      "Type of iron ore by its main iron mineral; left out for other minerals.",
    ),
    productionStartedOn: day(
      "投产日期",
      "Production started on",
      "持采矿许可证首次投产的日历日(YYYY-MM-DD);筹建、基建期间留空。",
      "Day (YYYY-MM-DD) of first production under a mining licence; left out while planned or under construction.",
    ),
    stops: listOf(
      productionStop,
      "停产记录",
      "Stops of production",
      "投产以来的全部停产记录,不论是否已恢复,[] 表示没有。",
      "All stops of production since it started, over or not; [] says that there were none.",
    ),
    designCapacity: quantity(
      "10^4 t/a",
      "设计生产能力",
      "Design capacity",
      "批准的设计所定的年生产能力,单位万吨/年。",
      "Yearly production capacity by the approved design, in 10,000 tonnes a year.",
    ),
    annualOutput: quantity(
      "10^4 t/a",
      "上年度实际产量",
      "Output of last year",
      "评估日前最近一个完整年度的实际产量,单位万吨/年。",
      "Actual output of the latest full year before the day of assessment, in 10,000 tonnes a year.",
    ),
    hasBeneficiation: flag(
      "有选矿",
      "Has beneficiation",
      "本矿矿石经过选矿;直接出售原矿或只破碎筛分的为否。",
      "Ore of this mine is beneficiated; no where it is sold raw or only crushed and screened.",
    ),
    hasAssociatedResources: flag(
      "有共伴生资源",
      "Has associated resources",
      "勘查报告表明有可利用的共生或伴生组分。",
      "The exploration report shows co- or associated components that can be used.",
    ),
    hasLowGradeOre: flag(
      "有低品位矿石",
      "Has low-grade ore",
      "矿床中有品位低于现行利用要求的矿石。",
      "The deposit holds ore below the grade that is now used.",
    ),
    hasRefractoryOre: flag(
      "有复杂难选冶矿石",
      "Has refractory ore",
      "矿床中有用常规选冶方法难以回收的矿石。",
      "The deposit holds ore that usual beneficiation and smelting recover only with difficulty.",
    ),
    isLeanOre: flag(
      "属贫矿",
      "Is lean ore",
      "资源储量报告将本矿主要矿石定为贫矿,如贫铁矿。",
      "The resource report classes the main ore of this mine as lean, such as lean iron ore.",
    ),
    remainingReserveYears: quantity(
      "a",
      "剩余可采年限",
      "Remaining reserve life",
      "按最近储量年报计算的剩余可采年限,年。",
      "Remaining years of recoverable reserves by the latest annual reserve report.",
    ),
    commodity: choice(
      commodities,
      "具体矿种",
      "Commodity",
      "主要矿种之下的具体矿种,用于选取国家最低指标。",
      "The commodity within the main mineral, which selects the national minimum.",
    ),
  },
  "生产经营",
  "Operation",
  "矿山的状态、开采方式、规模、矿种和矿石特征,留空表示未知。",
  "State, method, scale, mineral and ore of the mine; absent means unknown.",
);
