import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "./action-tables.ts";
import { markdownTable } from "./markdown-table.ts";

/** Writes a row for each action, for a page that reaches the repository's root by `root`, such as `../`. */
export function actionsTable(root = ""): string {
  const rows = readdirSync("actions").map((name) => {
    const { description } = readManifest(readFileSync(join("actions", name, "action.yml"), "utf8"));
    return [`[\`${name}\`](${root}actions/${name}/README.md)`, description];
  });
  return markdownTable(["Action", "What it answers"], rows);
}
