import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, parseDocument } from "yaml";
import { replaceBetween } from "./action-tables.ts";
import { permissionsBlock } from "./permissions.ts";

interface Declared {
  readonly type?: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: unknown;
}

/** What a reusable workflow declares of itself. */
export interface ReusableWorkflow {
  readonly inputs: Readonly<Record<string, Declared>>;
  readonly secrets: Readonly<Record<string, Declared>>;
  readonly outputs: Readonly<Record<string, Declared>>;
  /** Why each job asks each permission, in the words behind it. */
  readonly reasons: readonly {
    readonly job: string;
    readonly permission: string;
    readonly level: string;
    readonly why: string;
  }[];
}

/** Reads a reusable workflow of this repository by its file name; `undefined` for one that cannot be called. */
export function readReusable(file: string): ReusableWorkflow | undefined {
  const document = parseDocument(readFileSync(join(".github/workflows", file), "utf8"));
  const { on } = document.toJS() as { readonly on?: { readonly workflow_call?: Partial<ReusableWorkflow> | null } };
  if (on?.workflow_call === undefined) return undefined;
  const { inputs = {}, secrets = {}, outputs = {} } = on.workflow_call ?? {};
  const jobs = document.get("jobs");
  const reasons = (isMap(jobs) ? jobs.items : []).flatMap(({ key, value }) => {
    const granted = isMap(value) ? value.get("permissions") : undefined;
    if (!isMap(granted)) return [];
    return granted.items.map((pair) => ({
      job: textOf(key),
      permission: textOf(pair.key),
      level: textOf(pair.value),
      why: (isScalar(pair.value) ? (pair.value.comment ?? "") : "").trim(),
    }));
  });
  return { inputs, secrets, outputs, reasons };
}

const textOf = (node: unknown) => (isScalar(node) ? String(node.value) : "");

/** Fills, in a page, what is generated for a workflow between the markers that name its file: `permissions`, `inputs`, `secrets` and `outputs`. */
export function writeWorkflowTables(page: string): string {
  const markers = [...page.matchAll(/<!-- (permissions|inputs|secrets|outputs) ([\w-]+\.yml) -->/g)];
  return markers.reduce((text, [, kind = "", file = ""]) => {
    const workflow = readReusable(file);
    if (workflow === undefined) throw new Error(`${file} is no reusable workflow`);
    return replaceBetween(text, `${kind} ${file}`, generated(kind, file, workflow));
  }, page);
}

function generated(kind: string, file: string, { inputs, secrets, outputs, reasons }: ReusableWorkflow): string {
  switch (kind) {
    case "permissions":
      return `${permissionsBlock(file)}\n\n${reasonsTable(reasons)}`;
    case "inputs":
      return table(["Input", "Type", "Meaning", "Default"], inputs, ({ type = "string", required, ...input }) => [
        type,
        input.description ?? "",
        required === true ? "**required**" : defaultOf(input.default),
      ]);
    case "secrets":
      return table(["Secret", "Meaning"], secrets, ({ description = "" }) => [description]);
    default:
      return table(["Output", "Content"], outputs, ({ description = "" }) => [description]);
  }
}

function defaultOf(value: unknown): string {
  if (value === undefined || value === "") return "";
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}

/** One row a permission: the jobs that ask it alike stand together. */
function reasonsTable(reasons: ReusableWorkflow["reasons"]): string {
  const rows = [...Map.groupBy(reasons, ({ permission }) => permission)]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([permission, asked]) => {
      const alike = Map.groupBy(asked, ({ level, why }) => `${level}: ${why}`);
      const whys = [...alike].map(([why, jobs]) => `${jobs.map(({ job }) => `\`${job}\``).join(", ")} ${why}`);
      return `| \`${permission}\` | ${cell(whys.join("; "))} |`;
    });
  return ["| Permission | Asked by, and why |", "| --- | --- |", ...rows].join("\n");
}

function table<Row>(
  head: readonly string[],
  rows: Readonly<Record<string, Row>>,
  cells: (row: Row) => readonly string[],
): string {
  const names = Object.entries(rows);
  if (names.length === 0) return "None.";
  return [
    `| ${head.join(" | ")} |`,
    `| ${head.map(() => "---").join(" | ")} |`,
    ...names.map(([name, row]) => `| \`${name}\` | ${cells(row).map(cell).join(" | ")} |`),
  ].join("\n");
}

const cell = (text: string) => text.replaceAll("|", "\\|").replace(/\s+/g, " ").trim();
