import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";
import { toData } from "./expression.ts";

/**
 * Builds hashFiles(): the SHA-256 over the SHA-256 of every matching file in the workspace, empty when none matches.
 * Source: actions/runner, src/Misc/expressionFunc/hashFiles.
 */
export function hashFilesFunction(workspace: string): FunctionDefinition {
  return {
    name: "hashFiles",
    minArgs: 1,
    maxArgs: 255,
    call: (...patterns) =>
      toData(
        hashFiles(
          workspace,
          patterns.map((pattern) => pattern.coerceString()),
        ),
      ),
  };
}

function hashFiles(workspace: string, patterns: readonly string[]): string {
  const option = patterns.find((pattern) => pattern.startsWith("--"));
  if (option !== undefined) throw new RangeError(`the hashFiles option ${option} is not supported here; leave it out`);
  const wanted = patterns.filter((pattern) => !pattern.startsWith("!"));
  const exclude = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  const files = [...new Set(globSync(wanted, { cwd: workspace, exclude }))]
    .map((file) => join(workspace, file))
    .filter((file) => statSync(file).isFile())
    .sort();
  if (files.length === 0) return "";
  const total = createHash("sha256");
  for (const file of files) total.update(createHash("sha256").update(readFileSync(file)).digest());
  return total.digest("hex");
}
