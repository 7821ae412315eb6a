import type { EnvironmentDecision } from "../runner/host.ts";
import type { RehearsalOptions } from "./options.ts";
import type { RehearsalWorld } from "./rehearsal-world.ts";
import type { Tenant } from "./tenant.ts";

/** World milliseconds that the reviewers of an environment take. */
const REVIEW = 120_000;

/** Lets the first reviewer of an environment answer for a job that waits for it; one without reviewers lets every job in. */
export async function reviewEnvironment(
  { clock, github }: Pick<RehearsalWorld, "clock" | "github">,
  { tenant, approval }: { readonly tenant: Tenant; readonly approval: RehearsalOptions["approval"] },
  { run, name, signal }: { readonly run: number; readonly name: string; readonly signal: AbortSignal },
): Promise<EnvironmentDecision> {
  const [reviewer] = tenant.assumptions.environments[name]?.reviewers ?? [];
  if (reviewer === undefined) return { kind: "approved" };
  await clock.sleep(REVIEW, signal);
  const approved = approval === "approve";
  const comment = approved ? "Go" : "Not today";
  github.approveRun({
    run,
    as: reviewer.login,
    state: approved ? "approved" : "rejected",
    comment,
    environments: [name],
  });
  return approved ? { kind: "approved" } : { kind: "refused", reason: `${reviewer.login} rejected ${name}` };
}
