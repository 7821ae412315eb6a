// Writes everything that is generated into documents: README tables, the workflows' decision expressions, JSON Schemas.
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeActionPage } from "./docs/action-page.ts";
import { replaceBetween } from "./docs/action-tables.ts";
import { actionsTable } from "./docs/actions-table.ts";
import { besideTheOthers } from "./docs/beside-the-others.ts";
import { calendars } from "./docs/calendars.ts";
import { calledPermissions } from "./docs/called-permissions.ts";
import { concludeDecisions } from "./docs/conclude-decisions.ts";
import { writeExpressions } from "./docs/expressions.ts";
import { minimalExample } from "./docs/minimal-example.ts";
import { permissionsBlock } from "./docs/permissions.ts";
import { requirementsPage } from "./docs/requirements.ts";
import { readReusable } from "./docs/reusable-workflow.ts";
import { rewrite } from "./docs/rewrite.ts";
import { schemas } from "./docs/schemas.ts";
import { writeWorkflowTables } from "./docs/workflow-page.ts";

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
rewrite("actions/conclude/README.md", (text) => replaceBetween(text, "decisions", concludeDecisions()));
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
