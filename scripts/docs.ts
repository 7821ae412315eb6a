// Writes everything that is generated into documents: README tables, the workflows' decision expressions, JSON Schemas.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type ActionContract, COMMON_REASONS } from "../src/kit/action-contract.ts";
import type { Fields } from "../src/kit/fields.ts";
import { inputsTable, outputsTable, readManifest, replaceBetween, wordsTable } from "./docs/action-tables.ts";
import { calendars } from "./docs/calendars.ts";
import { calledPermissions } from "./docs/called-permissions.ts";
import { writeExpressions } from "./docs/expressions.ts";
import { markdownTable } from "./docs/markdown-table.ts";
import { permissionsBlock } from "./docs/permissions.ts";
import { requirementsPage } from "./docs/requirements.ts";
import { readReusable } from "./docs/reusable-workflow.ts";
import { schemas } from "./docs/schemas.ts";
import { writeWorkflowTables } from "./docs/workflow-page.ts";

const ENDINGS = {
  yes: "yes",
  no: "no: fails the step",
  unknown: "cannot say: fails the step",
  warning: "a warning; the step passes",
};

rewrite("actions/doctor/action.yml", () => besideTheOthers(readFileSync("action.yml", "utf8")));
for (const name of readdirSync("actions")) await writeActionPage(name);
for (const file of [
  ...readdirSync(".github/workflows").map((name) => join(".github/workflows", name)),
  "actions/conclude/action.yml",
]) {
  rewrite(file, writeExpressions);
}
for (const folder of ["schemas", "docs/calendars"]) mkdirSync(folder, { recursive: true });
for (const [name, picture] of Object.entries(calendars())) rewrite(join("docs/calendars", name), () => picture);
for (const [name, schema] of Object.entries(schemas))
  rewrite(join("schemas", name), () => `${JSON.stringify(schema, null, 2)}\n`);
rewrite("docs/requirements.md", requirementsPage);
for (const name of readdirSync("docs").filter((file) => file.endsWith(".md")))
  rewrite(join("docs", name), writeWorkflowTables);
rewrite("src/core/doctor/called-permissions.ts", calledPermissions);
rewrite("docs/README.md", (text) => replaceBetween(text, "actions", actionsTable("../")));
rewrite("README.md", (text) =>
  Object.entries({
    actions: actionsTable(),
    permissions: permissionsBlock(readReusable("deploy-ecs.yml")),
    minimal: minimalExample(),
  }).reduce((page, [name, content]) => replaceBetween(page, name, content), text),
);

/** Writes the manifest of the root action as it stands in `actions/`, where workflows reach it: `$/` names no root. */
function besideTheOthers(manifest: string): string {
  const note =
    "# The action at the root by the path that workflows can name; written by `npm run docs` from action.yml.\n";
  return note + manifest.replace("main: dist/", "main: ../../dist/");
}

/** Fills the tables of an action's README. */
async function writeActionPage(name: string): Promise<void> {
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

/** Writes a row for each action, for a page that reaches the repository's root by `root`, such as `../`. */
function actionsTable(root = ""): string {
  const rows = readdirSync("actions").map((name) => {
    const { description } = readManifest(readFileSync(join("actions", name, "action.yml"), "utf8"));
    return [`[\`${name}\`](${root}actions/${name}/README.md)`, description];
  });
  return markdownTable(["Action", "What it answers"], rows);
}

function minimalExample(): string {
  const files = [".github/workflows/deploy.yml", ".github/deploy-policy.yml", ".github/deploy-targets.yml"];
  return files
    .map(
      (file) => `\`${file}\`\n\n\`\`\`yaml\n${readFileSync(join("examples/minimal", file), "utf8").trimEnd()}\n\`\`\``,
    )
    .join("\n\n");
}

function rewrite(file: string, change: (text: string) => string): void {
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const after = change(before);
  if (after !== before) writeFileSync(file, after);
}
