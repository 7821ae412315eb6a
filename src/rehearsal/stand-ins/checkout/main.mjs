import { appendFileSync, cpSync, existsSync } from "node:fs";
import { basename, resolve } from "node:path";

const { env } = process;
const repository = env.INPUT_REPOSITORY ?? "";
const own = repository.toLowerCase() === (env.GITHUB_REPOSITORY ?? "").toLowerCase();
const ref = env.INPUT_REF || (own ? (env.GITHUB_SHA ?? "") : "");
const folders = JSON.parse(env.REHEARSAL_CHECKOUT_FOLDERS ?? "{}");
const folder = folders[`${repository}@${ref}`] ?? folders[repository];
const skipped = new Set([".git", "node_modules"]);

if (folder === undefined || !existsSync(folder)) {
  process.stdout.write(`::error::The rehearsal has no copy of ${repository}@${ref}; name its folder\n`);
  process.exitCode = 1;
} else {
  const target = resolve(env.GITHUB_WORKSPACE ?? ".", env.INPUT_PATH ?? "");
  cpSync(folder, target, { recursive: true, filter: (source) => source === folder || !skipped.has(basename(source)) });
  appendFileSync(env.GITHUB_OUTPUT ?? "", `ref=${ref}\ncommit=${ref}\n`);
}
