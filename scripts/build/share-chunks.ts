import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const POINTER = /^export \* from "\.\.\/shared\/([\w.-]+)";\n$/;

/**
 * Keeps each lazily loaded chunk that several bundles of `folder` have in common once, in `<folder>/shared`, named by its number
 * and its content; in its place each bundle exports it from there. What only one bundle has stays with it. The outcome follows
 * from the bundles alone, so that one that was built by itself changes nothing of the others.
 *
 * A chunk of ncc is a module without imports of its own that exports a table of functions, so that its place does not matter.
 */
export function shareChunks(folder: string): void {
  const shared = join(folder, "shared");
  const chunks = globSync(join(folder, "*", "*.index.js")).map((file) => {
    const content = contentOf(file, shared);
    return { file, content, name: nameOf(file, content) };
  });
  const bundles = Map.groupBy(chunks, ({ name }) => name);

  const kept = new Set(["package.json"]);
  mkdirSync(shared, { recursive: true });
  writeChanged(join(shared, "package.json"), '{"type":"module"}\n');
  for (const { file, content, name } of chunks) {
    if (bundles.get(name)?.length === 1) {
      writeChanged(file, content);
      continue;
    }
    kept.add(name);
    writeChanged(join(shared, name), content);
    writeChanged(file, `export * from "../shared/${name}";\n`);
  }
  for (const name of readdirSync(shared)) if (!kept.has(name)) rmSync(join(shared, name));
}

/** Names a shared chunk: `861-1f0c9d3a52.js`. */
function nameOf(file: string, content: string): string {
  const number = basename(file).split(".")[0] ?? "";
  return `${number}-${createHash("sha256").update(content).digest("hex").slice(0, 10)}.js`;
}

function contentOf(file: string, shared: string): string {
  const content = readFileSync(file, "utf8");
  const name = POINTER.exec(content)?.[1];
  if (name === undefined) return content;
  if (!existsSync(join(shared, name)))
    throw new Error(`${file} points to ${name}, which is gone. Build ${basename(dirname(file))} anew.`);
  return readFileSync(join(shared, name), "utf8");
}

function writeChanged(file: string, content: string): void {
  if (!existsSync(file) || readFileSync(file, "utf8") !== content) writeFileSync(file, content);
}
