import { lstat, mkdir, readFile, realpath, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import type { Files } from "../../ports/files.ts";
import { isGitsOwn } from "./is-gits-own.ts";
import { isInside } from "./is-inside.ts";

/** Reads and writes files under a folder, and nothing outside of it, also not through a symbolic link; git's own folder is never written to. */
export function workspaceFiles(folder: string): Files {
  async function placeOf(path: string): Promise<string> {
    const place = resolve(folder, path);
    if (!isInside(folder, place)) throw new Error(`'${path}' leaves the workspace: give a path inside it`);
    if (!isInside(await realpath(folder), await realPlace(path)))
      throw new Error(`'${path}' leaves the workspace through a link: give a path inside it`);
    return place;
  }
  async function realPlace(path: string): Promise<string> {
    const known = await nearest(resolve(folder, path));
    if (known === undefined) throw new Error(`'${path}' leads through a link to nothing: give another path`);
    return realpath(known);
  }
  async function placeToWrite(path: string): Promise<string> {
    const place = await placeOf(path);
    const ways = [relative(folder, place), relative(await realpath(folder), await realPlace(path))];
    if (ways.some((way) => isGitsOwn(way)))
      throw new Error(`'${path}' lies in git's own folder: give a path outside of .git`);
    return place;
  }
  return {
    async read(path) {
      try {
        return await readFile(await placeOf(path), "utf8");
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async write(path, text) {
      const place = await placeToWrite(path);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, text);
    },
  };
}

/** Finds the nearest part of a path that exists; `undefined` where a link on the way leads to nothing. */
async function nearest(place: string): Promise<string | undefined> {
  try {
    await realpath(place);
    return place;
  } catch (error) {
    if (!isMissing(error) || dirname(place) === place) throw error;
    return (await isThere(place)) ? undefined : nearest(dirname(place));
  }
}

async function isThere(place: string): Promise<boolean> {
  try {
    await lstat(place);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
