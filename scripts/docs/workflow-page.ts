import { replaceBetween } from "./action-tables.ts";
import { cell, markdownTable } from "./markdown-table.ts";
import { permissionsBlock } from "./permissions.ts";
import { type ReusableWorkflow, readReusable } from "./reusable-workflow.ts";

/** Fills, in a page, what is generated for a workflow between the markers that name its file: `permissions`, `inputs`, `secrets` and `outputs`. */
export function writeWorkflowTables(page: string): string {
  const markers = [...page.matchAll(/<!-- (permissions|inputs|secrets|outputs) ([\w-]+\.yml) -->/g)];
  return markers.reduce(
    (text, [, kind = "", file = ""]) => replaceBetween(text, `${kind} ${file}`, generated(kind, readReusable(file))),
    page,
  );
}

function generated(kind: string, workflow: ReusableWorkflow): string {
  const { inputs, secrets, outputs } = workflow;
  switch (kind) {
    case "permissions":
      return `${permissionsBlock(workflow)}\n\n${reasonsTable(workflow)}`;
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
function reasonsTable({ jobs }: ReusableWorkflow): string {
  const reasons = jobs.flatMap(({ job, asked }) => asked.map((one) => ({ job, ...one })));
  const rows = [...Map.groupBy(reasons, ({ permission }) => permission)]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([permission, asked]) => {
      const alike = Map.groupBy(asked, ({ level, why }) => `${level}: ${why}`);
      const whys = [...alike].map(([why, those]) => `${those.map(({ job }) => `\`${job}\``).join(", ")} ${why}`);
      return [`\`${permission}\``, cell(whys.join("; "))];
    });
  return markdownTable(["Permission", "Asked by, and why"], rows);
}

function table<Row>(
  head: readonly string[],
  rows: Readonly<Record<string, Row>>,
  cells: (row: Row) => readonly string[],
): string {
  const named = Object.entries(rows).map(([name, row]) => [`\`${name}\``, ...cells(row).map(cell)]);
  return named.length === 0 ? "None." : markdownTable(head, named);
}
