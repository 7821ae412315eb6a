import path, { type PlatformPath } from "node:path";

/** Tells whether an absolute place is a folder or lies in it, by the rules of a system's paths; links are not followed. */
export function isInside(folder: string, place: string, paths: PlatformPath = path): boolean {
  const way = paths.relative(folder, place);
  return way === "" || (way !== ".." && !way.startsWith(`..${paths.sep}`) && !paths.isAbsolute(way));
}
