import { mkdir, readFile, realpath, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import type { Files } from "../../ports/files.ts";

/** Reads and writes files under a folder, and nothing outside of it, also not through a symbolic link. */
export function workspaceFiles(folder: string): Files {
  async function placeOf(path: string): Promise<string> {
    const place = resolve(folder, path);
    if (!inside(folder, place)) throw new Error(`'${path}' leaves the workspace: give a path inside it.`);
    const real = await realpath(await nearest(place));
    if (!inside(await realpath(folder), real))
      throw new Error(`'${path}' leaves the workspace through a link: give a path inside it.`);
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
      const place = await placeOf(path);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, text);
    },
  };
}

function inside(folder: string, place: string): boolean {
  const way = relative(folder, place);
  return way === "" || (!way.startsWith("..") && !isAbsolute(way));
}

/** Finds the nearest part of a path that exists. */
async function nearest(place: string): Promise<string> {
  try {
    await realpath(place);
    return place;
  } catch (error) {
    if (!isMissing(error) || dirname(place) === place) throw error;
    return nearest(dirname(place));
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
