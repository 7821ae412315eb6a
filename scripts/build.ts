// Compiles src to JavaScript, bundles each action with ncc and keeps what bundles have in common once: `npm run build`, or `npm run build -- freeze-gate` for one.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shareChunks } from "./build/share-chunks.ts";

const ACTIONS_PACKAGES = ["core", "exec", "http-client", "io"];
const bin = (name: string) => join("node_modules", ".bin", name);

const wanted = process.argv.slice(2);
const names = readdirSync("src/actions").filter(
  (name) => existsSync(join("src/actions", name, "main.ts")) && (wanted.length === 0 || wanted.includes(name)),
);

dropUnusedImports();
rmSync("lib", { recursive: true, force: true });
try {
  execFileSync(bin("tsc"), ["-p", "tsconfig.build.json"], { stdio: "inherit" });
} catch {
  if (wanted.length === 0) process.exit(1);
}
for (const name of names) {
  const fresh = mkdtempSync(join(tmpdir(), "bundle-"));
  const ncc = [
    "build",
    `lib/actions/${name}/main.js`,
    "-o",
    fresh,
    "--no-cache",
    "--target",
    "es2022",
    "--license",
    "licenses.txt",
    "-q",
  ];
  execFileSync(bin("ncc"), ncc, { stdio: ["ignore", "ignore", "inherit"] });
  rmSync(join("dist", name), { recursive: true, force: true });
  cpSync(fresh, join("dist", name), { recursive: true });
  rmSync(fresh, { recursive: true, force: true });
  console.log(`dist/${name}`);
}
shareChunks("dist");

/** Marks the `@actions` packages as free of import side effects, so that bundles leave out their unused HTTP client. */
function dropUnusedImports(): void {
  for (const name of ACTIONS_PACKAGES) {
    const file = join("node_modules", "@actions", name, "package.json");
    if (!existsSync(file)) continue;
    const manifest = JSON.parse(readFileSync(file, "utf8"));
    if (manifest.sideEffects !== false)
      writeFileSync(file, `${JSON.stringify({ ...manifest, sideEffects: false }, null, 2)}\n`);
  }
}
