import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { refusedFile } from "./bad-input.ts";
import { systemFault } from "./system-fault.ts";

/**
 * Refuses an output file that cannot be written or would destroy an input, before any work is done.
 *
 * @throws {BadInput} Naming the file.
 */
export function checkOutputFile(file: string | undefined, inputs: readonly (string | undefined)[]): void {
  if (file === undefined) return;
  try {
    const target = realPath(file);
    if (target === undefined) checkFolder(file);
    else checkTarget(file, target, inputs);
  } catch (error) {
    const words = systemFault(error);
    throw words ? refusedFile("unwritable", file, words) : error;
  }
}

/** The path that a path leads to, or undefined if there is nothing. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function checkFolder(file: string): void {
  const folder = statSync(dirname(resolve(file)), { throwIfNoEntry: false });
  if (!folder?.isDirectory() || /[\\/]$/.test(file)) throw refusedFile("no_folder", file, noFolder);
  accessSync(dirname(resolve(file)), constants.W_OK);
}

function checkTarget(file: string, target: string, inputs: readonly (string | undefined)[]): void {
  const status = statSync(target);
  if (status.isDirectory()) throw refusedFile("folder", file, aFolder);
  if (!status.isFile()) throw refusedFile("not_a_file", file, notRegular);
  if (inputs.some((input) => input !== undefined && realPath(input) === target)) {
    throw refusedFile("also_input", file, alsoInput);
  }
  accessSync(target, constants.W_OK);
}

const noFolder = {
  zh: "所在的文件夹不存在;请先建立",
  en: "lies in a folder that does not exist; make the folder first",
};
const aFolder = { zh: "是文件夹;请给出文件", en: "is a folder; give a file" };
const notRegular = { zh: "不是普通文件;请给出文件", en: "is not a regular file; give one" };
const alsoInput = { zh: "也是输入文件;请另取名称", en: "is an input too; choose another name" };
