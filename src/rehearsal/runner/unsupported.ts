import type { StepDefinition } from "./step-definition.ts";
import { asList, asMap, type ValueMap } from "./value.ts";

const jobKeys = ["container", "services", "snapshot", "cancel-timeout-minutes"];
const stepKeys = ["background", "wait", "wait-all", "cancel", "parallel"];

/** Lists what GitHub runs and this runner does not: such a workflow is refused, never run in part. */
export function unsupportedInJob(path: string, job: ValueMap): readonly string[] {
  const found = jobKeys.filter((key) => Object.hasOwn(job, key));
  for (const step of asList(job.steps)) found.push(...stepKeys.filter((key) => Object.hasOwn(asMap(step), key)));
  return found.map((key) => `job '${path}' uses '${key}', which this runner does not implement; leave it out`);
}

/** Lists the shells that this runner does not have. */
export function unsupportedShells(path: string, steps: readonly StepDefinition[]): readonly string[] {
  return steps.flatMap(({ work, name }) => {
    if (work.kind !== "run" || work.shell === undefined || isKnownShell(work.shell)) return [];
    return [`step '${name}' of '${path}' asks for the shell '${work.shell}'; use bash, sh or a command with {0}`];
  });
}

/** Tells whether this runner can start the shell; an expression is looked at when it is evaluated. */
export function isKnownShell(shell: string): boolean {
  return shell === "bash" || shell === "sh" || shell === "python" || shell.includes("{0}") || shell.includes("${{");
}
