import { CALLED_PERMISSIONS } from "./called-permissions.ts";

/** Computes the union of what a workflow's jobs ask, which its caller grants; the stronger level counts. */
export function unionOf(workflow: string): ReadonlyMap<string, string> {
  const union = new Map<string, string>();
  for (const permissions of Object.values(CALLED_PERMISSIONS[workflow] ?? {}))
    for (const [name, level] of Object.entries(permissions)) if (union.get(name) !== "write") union.set(name, level);
  return new Map([...union].sort(([a], [b]) => a.localeCompare(b)));
}

/** Writes a block of permissions as it stands in a workflow. */
export function permissionsText(permissions: ReadonlyMap<string, string>): string {
  return ["permissions:", ...[...permissions].map(([name, level]) => `  ${name}: ${level}`)].join("\n");
}
