import type { Words } from "../profile/words.ts";

/** A sentence for what the system says against reading or writing something, or undefined if it is no error of the system. */
export function systemFault(error: unknown): Words | undefined {
  const code = error instanceof Error && "code" in error && "syscall" in error ? String(error.code) : undefined;
  if (code === undefined) return undefined;
  return (
    words[code] ?? { zh: `系统拒绝(${code});请检查路径`, en: `is refused by the system (${code}); check the path` }
  );
}

const missing = { zh: "不存在;请检查路径", en: "does not exist; check the path" };
const forbidden = { zh: "没有访问权限;请检查文件权限", en: "may not be accessed; check its permissions" };
const noRoom = { zh: "写不下;请腾出空间", en: "cannot be written, there is no room; make room" };

const words: Readonly<Record<string, Words>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  EACCES: forbidden,
  EPERM: forbidden,
  EISDIR: { zh: "是文件夹;请给出文件", en: "is a folder; give a file" },
  ENAMETOOLONG: { zh: "名称过长;请缩短", en: "has too long a name; shorten it" },
  ENOSPC: noRoom,
  EDQUOT: noRoom,
  EFBIG: noRoom,
  EROFS: { zh: "所在磁盘只读;请换一处", en: "lies on a read-only disk; choose another place" },
};
