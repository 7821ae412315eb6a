// Proposes the next version and its section of the changelog from .changes: `npm run release:notes`, and `-- --write` to write them.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseChange } from "./release/change.ts";
import { addSection, formatSection } from "./release/changelog.ts";
import { nextVersion } from "./release/next-version.ts";
import { ReleaseError } from "./release/release-error.ts";
import { formatVersion, parseVersion } from "./release/version.ts";

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
try {
  const files = readdirSync(".changes").filter((name) => name.endsWith(".md") && name !== "README.md");
  const changes = files.sort().map((name) => parseChange(name, readFileSync(join(".changes", name), "utf8")));
  const manifest = readFileSync("package.json", "utf8");
  const { version: current } = JSON.parse(manifest) as { version: string };
  const next = nextVersion(parseVersion(`v${current}`), changes);
  const section = formatSection(next, new Date().toISOString().slice(0, 10), changes);
  console.log(section);
  if (values.write) write(files, section, { current, next: formatVersion(next).slice(1) });
} catch (error) {
  console.error(error instanceof ReleaseError ? error.message : error);
  process.exitCode = 1;
}

function write(files: readonly string[], section: string, { current, next }: { current: string; next: string }): void {
  writeFileSync("CHANGELOG.md", addSection(readFileSync("CHANGELOG.md", "utf8"), section));
  // The lock file names the project twice, before any of its packages.
  for (const [file, times] of Object.entries({ "package.json": 1, "package-lock.json": 2 })) {
    let text = readFileSync(file, "utf8");
    for (let time = 0; time < times; time += 1) text = text.replace(`"version": "${current}"`, `"version": "${next}"`);
    writeFileSync(file, text);
  }
  for (const name of files) rmSync(join(".changes", name));
}
