// Regenerates everything that is generated and fails when a byte differs from what stands in the tree.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";

const GENERATED = [
  "dist/**/*",
  "schemas/*",
  "docs/calendars/*",
  "docs/requirements.md",
  "docs/workflows.md",
  "src/core/doctor/called-permissions.ts",
  "README.md",
  "actions/*/*",
  ".github/workflows/*",
];

const before = fingerprints();
for (const script of ["scripts/build.ts", "scripts/docs.ts"])
  execFileSync(process.execPath, [script], { stdio: ["ignore", "ignore", "inherit"] });
const after = fingerprints();
const stale = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
const untracked = execFileSync(
  "git",
  ["status", "--porcelain", "--untracked-files=all", "--", "dist", "schemas", "docs/calendars", "docs/requirements.md"],
  {
    encoding: "utf8",
  },
)
  .split("\n")
  .filter((line) => line.startsWith("??"))
  .map((line) => line.slice(3));
for (const file of stale) console.error(`stale: ${file}`);
for (const file of untracked) console.error(`not committed: ${file}`);
console.log(`verify: ${after.size} generated files, ${stale.length} stale, ${untracked.length} not committed`);
process.exit(stale.length + untracked.length > 0 ? 1 : 0);

function fingerprints(): Map<string, string> {
  const files = GENERATED.flatMap((pattern) => globSync(pattern)).filter(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
  return new Map(files.map((file) => [file, createHash("sha256").update(readFileSync(file)).digest("hex")]));
}
