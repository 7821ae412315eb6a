import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { LintFile } from "./lint-file.ts";

const CONFIGURATIONS = [".github/actionlint.yaml", ".github/zizmor.yml"];

/** Writes files below a folder that passes for a repository's root, with the tools' configurations beside them. */
export function placeFiles(root: string, files: readonly LintFile[]): void {
  mkdirSync(join(root, ".git"), { recursive: true });
  symlinkSync(resolve("dist"), join(root, "dist"), "dir");
  for (const path of CONFIGURATIONS) cpSync(path, join(root, path));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/**
 * Names what is ours by its path in this tree, as actionlint can read it: it then checks inputs, secrets and outputs against what is called.
 * `$/x` and `org/deploy-actions/x@v1` are `./x`, and the folder that a release adds for an action is the action's own.
 */
export function namedByPath(file: LintFile): LintFile {
  const text = file.text
    .replace(/(\buses:\s*["']?)org\/deploy-actions@v1\b/g, "$1./")
    .replace(/(\buses:\s*["']?)(?:\$|org\/deploy-actions)\/([\w./-]+?)(?:@v1)?(?=["'\s,}]|$)/gm, "$1./$2");
  return { ...file, text };
}
