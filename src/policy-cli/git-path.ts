import path, { type PlatformPath } from "node:path";

/** Writes a relative path as git names files, with `/` on every system; what leads nowhere in it is left out. */
export function gitPath(file: string, paths: PlatformPath = path): string {
  return paths.normalize(file).split(paths.sep).join("/");
}
