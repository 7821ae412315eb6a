import path, { type PlatformPath } from "node:path";

/** Git's folder under each name that a file system may take for it: case, short names, trailing dots, and NTFS streams of it. */
const GITS_OWN = /^(?:\.git|git~\d)[. ]*(?::.*)?$/i;

/** Tells whether a relative way leads into a folder of git's own, where a file is run by the next command of git. */
export function isGitsOwn(way: string, paths: PlatformPath = path): boolean {
  return paths
    .normalize(way)
    .split(paths.sep)
    .some((part) => GITS_OWN.test(part));
}
