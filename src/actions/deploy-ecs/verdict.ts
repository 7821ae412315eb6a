import type { Problem } from "../../core/outcome/problem.ts";
import type { CommonReason } from "../../kit/action-contract.ts";
import type { DeployDecision, DeployReason } from "./contract.ts";

/** What deploy-ecs concluded, in words; untrusted parts already inert. */
export interface Verdict {
  readonly decision: DeployDecision;
  readonly reason: DeployReason | CommonReason;
  readonly headline: string;
  readonly remedy: string;
  readonly problems?: readonly Problem[];
}

/** Concludes with a yes, which needs no remedy. */
export function yes(decision: DeployDecision, reason: DeployReason, headline: string): Verdict {
  return { decision, reason, headline, remedy: "" };
}

/** Concludes with a failure and what to do about it. */
export function failure(reason: DeployReason, headline: string, remedy: string): Verdict {
  return { decision: "failure", reason, headline, remedy };
}

/** Concludes that the end is not known, and what to do about it. */
export function unknown(reason: DeployReason | CommonReason, headline: string, remedy: string): Verdict {
  return { decision: "unknown", reason, headline, remedy };
}
