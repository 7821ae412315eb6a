import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type ActionContract, COMMON_REASONS } from "../../src/kit/action-contract.ts";
import type { Fields } from "../../src/kit/fields.ts";
import { inputsTable, outputsTable, readManifest, replaceBetween, wordsTable } from "./action-tables.ts";
import { rewrite } from "./rewrite.ts";

const ENDINGS = {
  yes: "yes",
  no: "no: fails the step",
  unknown: "cannot say: fails the step",
  warning: "a warning; the step passes",
};

/** Fills the tables of an action's README. */
export async function writeActionPage(name: string): Promise<void> {
  const page = join("actions", name, "README.md");
  const manifest = readManifest(readFileSync(join("actions", name, "action.yml"), "utf8"));
  const source = join("src/actions", name, "contract.ts");
  const contract = existsSync(source) ? await readContract(source) : undefined;
  rewrite(page, (text) => {
    const tables = replaceBetween(
      replaceBetween(text, "inputs", inputsTable(manifest)),
      "outputs",
      outputsTable(manifest),
    );
    if (contract === undefined) return tables;
    const decisions = Object.fromEntries(
      Object.entries(contract.decisions).map(([word, ending]) => [word, ENDINGS[ending]]),
    );
    const reasons = wordsTable("Reason code", { ...contract.reasons, ...COMMON_REASONS });
    return replaceBetween(
      replaceBetween(tables, "decisions", wordsTable("Decision", decisions)),
      "reason-codes",
      reasons,
    );
  });
}

async function readContract(file: string): Promise<ActionContract<string, string, string, Fields>> {
  const exported: Record<string, unknown> = await import(pathToFileURL(file).href);
  const found = Object.values(exported).find(
    (value) => typeof value === "object" && value !== null && "decisions" in value,
  );
  if (found === undefined) throw new Error(`${file} exports no contract`);
  return found as ActionContract<string, string, string, Fields>;
}
