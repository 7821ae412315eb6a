import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

interface Workflow {
  readonly on?: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions?: Readonly<Record<string, string>> }>>;
}

/** Writes the module that says what each job of a reusable workflow asks, so that doctor knows it without the files. */
export function calledPermissions(): string {
  const found = readdirSync(".github/workflows").flatMap((name) => {
    const { on, jobs } = parse(readFileSync(join(".github/workflows", name), "utf8")) as Workflow;
    const callable = typeof on === "object" && on !== null && Object.hasOwn(on, "workflow_call");
    if (!callable) return [];
    const asked = Object.entries(jobs).map(([job, { permissions = {} }]) => [job, permissions] as const);
    return [[name, Object.fromEntries(asked)] as const];
  });
  return [
    "/** What jobs ask of the token: by workflow file, job and permission. */",
    "type Asked = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;",
    "",
    "/** Names what each job of our reusable workflows asks of the token; written by `npm run docs` from the workflows. */",
    `export const CALLED_PERMISSIONS: Asked = ${literal(Object.fromEntries(found), "")};`,
    "",
  ].join("\n");
}

/** Writes data as Biome formats it. */
function literal(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const deeper = `${indent}  `;
  const lines = entries.map(([name, member]) => {
    const key = /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
    return `${deeper}${key}: ${literal(member, deeper)},`;
  });
  return ["{", ...lines, `${indent}}`].join("\n");
}
