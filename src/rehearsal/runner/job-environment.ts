import type { EnvironmentDecision } from "./host.ts";
import { jobFacts } from "./job-facts.ts";
import type { JobOrder } from "./job-order.ts";
import { journalJob, type RunState } from "./run-state.ts";
import { interpolate, interpolateText } from "./template.ts";
import { isMap } from "./value.ts";

/** Tells what became of the environment that a job names; a job without one is approved. */
export type EnvironmentOutcome = (EnvironmentDecision & { readonly name?: string }) | { readonly kind: "cancelled" };

/** Asks the host once for the environment of a job. Source: docs, "Deployments and environments". */
export async function askEnvironment(
  state: RunState,
  order: JobOrder,
  signal: AbortSignal,
): Promise<EnvironmentOutcome> {
  const raw = order.plan.raw.environment;
  if (raw === undefined || raw === null) return { kind: "approved" };
  const scope = { contexts: order.contexts, functions: [] };
  const name = interpolateText(isMap(raw) ? (raw.name ?? "") : raw, scope);
  if (name === "") return { kind: "approved" };
  const deployment = isMap(raw) ? interpolate(raw.deployment ?? true, scope) !== false : true;
  journalJob(state, "job-waiting", {
    jobId: order.jobId,
    text: `asks environment ${name}`,
    data: { environment: name },
  });
  const cancelled = Promise.withResolvers<EnvironmentOutcome>();
  signal.addEventListener("abort", () => cancelled.resolve({ kind: "cancelled" }), { once: true });
  if (signal.aborted) return { kind: "cancelled" };
  const decision = state.host.environment({ job: jobFacts(state, order, name), name, deployment, signal });
  const outcome = await Promise.race([decision, cancelled.promise]);
  return outcome.kind === "cancelled" ? outcome : { ...outcome, name };
}
