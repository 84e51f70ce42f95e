import type { CommanderError } from "commander";
import { nearest } from "../profile/nearest.ts";
import type { Words } from "../profile/words.ts";
import { type BadInput, badInput } from "./bad-input.ts";
import { commands } from "./help-words.ts";
import { options } from "./option-words.ts";

/** What is wrong with the arguments, in our words. */
export function usageFault({ code, message }: CommanderError): BadInput {
  // Commander names what is at fault in quotes, and nowhere else.
  const named = /'(.*)'/s.exec(message)?.[1] ?? "";
  switch (code) {
    case "commander.unknownOption":
      return badInput("unknown_option", named, unknown("选项", "option", named, flags));
    case "commander.unknownCommand":
      return badInput("unknown_command", named, unknown("命令", "command", named, Object.keys(commands)));
    case "commander.optionMissingArgument":
      return badInput("missing_value", named, {
        zh: `选项 ${named} 缺少值;${seeHelp.zh}`,
        en: `option ${named} lacks its value; ${seeHelp.en}`,
      });
    case "commander.missingArgument":
      return badInput("missing_argument", named, {
        zh: `缺少 ${named};${seeHelp.zh}`,
        en: `${named} is missing; ${seeHelp.en}`,
      });
    case "commander.excessArguments":
      return badInput("excess_arguments", named, tooMany(named));
    default:
      return badInput("usage", named, { zh: `用法有误;${seeHelp.zh}`, en: `wrong usage; ${seeHelp.en}` });
  }
}

const flags = [
  "--help",
  "--version",
  ...Object.values(options).flatMap(({ flags }) => flags.match(/--[a-z-]+/g) ?? []),
];

const seeHelp: Words = { zh: "见 green-mine --help", en: "see green-mine --help" };

function tooMany(command: string): Words {
  return {
    zh: `${command} 后的参数过多;含空格的路径须加引号`,
    en: `too many arguments after ${command}; put a path with spaces in quotes`,
  };
}

function unknown(zh: string, en: string, named: string, known: readonly string[]): Words {
  const meant = nearest(named.replace(/=.*/s, ""), known);
  if (meant === undefined)
    return { zh: `没有${zh} ${named};${seeHelp.zh}`, en: `there is no ${en} ${named}; ${seeHelp.en}` };
  return { zh: `没有${zh} ${named};是否为 ${meant}?`, en: `there is no ${en} ${named}; did you mean ${meant}?` };
}
