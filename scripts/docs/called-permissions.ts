import { readAllReusable } from "./reusable-workflow.ts";

/** Writes the module that says what each job of a reusable workflow asks, so that doctor knows it without the files. */
export function calledPermissions(): string {
  const found = [...readAllReusable()].map(([file, { jobs }]) => {
    const byJob = jobs.map(
      ({ job, asked }) => [job, asked.map(({ permission, level }) => [permission, level])] as const,
    );
    return [file, Object.fromEntries(byJob.map(([job, asked]) => [job, Object.fromEntries(asked)]))] as const;
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
