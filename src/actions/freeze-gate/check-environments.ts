import { inertLine } from "../../core/text/inert.ts";
import type { EnvironmentProtection } from "../../ports/environments.ts";
import type { Stop } from "./verdict.ts";

/** The environments that the jobs after the gate will name; `undefined` where one was not created yet. */
export interface NamedEnvironments {
  /** Where deploy runs. */
  readonly deploy: EnvironmentProtection | undefined;
  /** Where conclude and rescue run. */
  readonly operate: EnvironmentProtection | undefined;
}

/**
 * Stops before the platform would: every job that names an environment waits for its reviewers and timer anew, so that a rollback would wait too,
 * and with `deployment: false` a custom protection rule fails the job (GitHub docs, "Managing environments for deployment").
 */
export function checkEnvironments({ deploy, operate }: NamedEnvironments, targets: string): Stop | undefined {
  const stop = { kind: "stop", decision: "deny", reason: "environment_protected" } as const;
  for (const environment of [deploy, operate]) {
    if (environment === undefined || environment.customRules.length === 0) continue;
    const name = inertLine(environment.name, 80);
    return {
      ...stop,
      headline: `The environment '${name}' has the custom protection rule ${inertLine(environment.customRules.join(", "))}, which fails jobs that record no deployment of their own.`,
      remedy: `Switch the rule off in Settings → Environments → ${name}; this gate and approval-gate ask in its place.`,
    };
  }
  if (operate === undefined || (operate.reviewers === 0 && operate.waitMinutes === 0)) return undefined;
  const name = inertLine(operate.name, 80);
  const what = operate.reviewers > 0 ? "required reviewers" : `a wait timer of ${operate.waitMinutes} minutes`;
  return {
    ...stop,
    headline: `The environment '${name}' has ${what}: judging, finishing and rolling back would wait for them as well.`,
    remedy: `Name an environment without reviewers and timers as operate-environment of the target in ${targets} (such as ${name}-operate), or remove them in Settings → Environments → ${name} and ask by approvals: in the policy.`,
  };
}
