import { flag, quantity, section } from "../leaf.ts";

export const design = section(
  {
    approvedOutput: quantity(
      "10^4 t/a",
      "批准的年开采规模",
      "Approved yearly output",
      "开发利用方案批准的年开采量,万吨每年。",
      "Yearly output approved in the development-and-use plan, in 10 000 tonnes a year.",
    ),
    withinBoundary: flag(
      "在批准矿界内开采",
      "Mines within its boundary",
      "平面和标高均未越界。",
      "Neither in plan nor in elevation is the boundary crossed.",
    ),
    benchesAsDesigned: flag(
      "按设计分台阶开采",
      "Benches as designed",
      "自上而下分台阶,台阶参数符合批准的设计。",
      "Top-down benches, with the parameters of the approved design.",
    ),
    slopeHeight: quantity(
      "m",
      "采场边坡实测高度",
      "Slope height, measured",
      "最高一处采场边坡的实测高度,米。",
      "Measured height of the highest pit slope, in metres.",
    ),
    designSlopeHeight: quantity(
      "m",
      "采场边坡设计高度",
      "Slope height, designed",
      "批准设计中该处边坡的最大高度,米。",
      "Greatest height of that slope in the approved design, in metres.",
    ),
    slopeAngle: quantity(
      "deg",
      "采场边坡实测角度",
      "Slope angle, measured",
      "最陡一处采场边坡的实测角度,度。",
      "Measured angle of the steepest pit slope, in degrees.",
    ),
    designSlopeAngle: quantity(
      "deg",
      "采场边坡设计角度",
      "Slope angle, designed",
      "批准设计中该处边坡的最大角度,度。",
      "Greatest angle of that slope in the approved design, in degrees.",
    ),
    onlineSlopeMonitoring: flag(
      "边坡在线监测",
      "Online slope monitoring",
      "采场边坡设有在线监测系统并运行。",
      "An online monitoring system for the pit slope is installed and running.",
    ),
  },
  "设计与执行",
  "Design and execution",
  "批准的设计与实际开采。",
  "What was approved, and what is mined.",
);
