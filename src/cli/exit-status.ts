import type { Conclusion } from "../assessment/conclusion.ts";
import type { Words } from "../profile/words.ts";

/** What the command line tells the shell. */
export const exitStatus = {
  done: 0,
  conforms: 0,
  doesNotConform: 1,
  cantTell: 2,
  badInput: 3,
  inapplicable: 4,
  bug: 70,
} as const satisfies Record<Conclusion, number> & Record<string, number>;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** The exit statuses as the help lists them. */
export const exitStatusHelp: Words = {
  zh: `退出状态:
  0   符合;exit:保留;或命令已完成(crosswalk、deadlines、draw、explain、facts、rules、schema、targets、trace);多座矿山:全部读取,结论见各行
  1   不符合;exit:限期整改或退出
  2   无法判定:缺少事实或参数
  3   输入或用法有误;多座矿山:有未能读取的(其余各行已写出)
  4   规则不适用于该矿山;exit:不在名录内
  70  程序自身出错`,
  en: `Exit status:
  0   conforms; exit: it stays; or done (crosswalk, deadlines, draw, explain, facts, rules, schema, targets, trace);
      many mines: all were read, the rows conclude
  1   does not conform; exit: it has to rectify, or leaves
  2   cannot tell: facts or parameters are missing
  3   bad input or usage; many mines: some could not be read (the rows of the others are written)
  4   the rules do not apply to this mine; exit: it is not in the directory
  70  an error of the program itself`,
};
