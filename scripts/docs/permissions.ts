import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** Builds the block of permissions that a caller of a reusable workflow grants: the union of what all its jobs ask, skipped ones included. */
export function permissionsBlock(workflow: string): string {
  const { jobs } = parse(readFileSync(join(".github/workflows", workflow), "utf8")) as {
    jobs: Record<string, { permissions?: Record<string, string> }>;
  };
  const union = new Map<string, string>();
  for (const { permissions = {} } of Object.values(jobs)) {
    for (const [name, level] of Object.entries(permissions)) if (union.get(name) !== "write") union.set(name, level);
  }
  const lines = [...union].sort(([a], [b]) => a.localeCompare(b)).map(([name, level]) => `  ${name}: ${level}`);
  return ["```yaml", "permissions:", ...lines, "```"].join("\n");
}
