import type { ReusableWorkflow } from "./reusable-workflow.ts";

/** Builds the block of permissions that a caller of a reusable workflow grants: the union of what all its jobs ask, skipped ones included. */
export function permissionsBlock({ jobs }: ReusableWorkflow): string {
  const union = new Map<string, string>();
  for (const { permission, level } of jobs.flatMap(({ asked }) => asked))
    if (union.get(permission) !== "write") union.set(permission, level);
  const lines = [...union].sort(([a], [b]) => a.localeCompare(b)).map(([name, level]) => `  ${name}: ${level}`);
  return ["```yaml", "permissions:", ...lines, "```"].join("\n");
}
