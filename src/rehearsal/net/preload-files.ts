import { mkdir, readFile, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const MODULES = ["preload", "clock/preload", "clock/world-time", "net/preload", "net/names"];

/**
 * Writes the preload as plain JavaScript into `folder` and returns the URL for Node's `--import`.
 * Stripping once here costs a child 7 ms instead of the 60 ms that each would spend on stripping for itself.
 */
export async function writePreloadFiles(folder: string): Promise<string> {
  await Promise.all(MODULES.map((name) => writeModule(name, folder)));
  return pathToFileURL(join(folder, "preload.mjs")).href;
}

async function writeModule(name: string, folder: string): Promise<void> {
  const source = await readFile(new URL(`../${name}.ts`, import.meta.url), "utf8");
  const script = stripQuietly(source).replace(/(from "\.[^"]*)\.ts"/g, '$1.mjs"');
  const file = join(folder, `${name}.mjs`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, script);
}

/** Node warns of its stripping function once; a newcomer's console is no place for that. */
function stripQuietly(source: string): string {
  const emitWarning: unknown = Reflect.get(process, "emitWarning");
  Object.assign(process, { emitWarning: () => {} });
  try {
    return stripTypeScriptTypes(source);
  } finally {
    Object.assign(process, { emitWarning });
  }
}
