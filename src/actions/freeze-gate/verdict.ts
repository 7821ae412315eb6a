import type { Evidence } from "../../core/outcome/evidence.ts";
import type { Outcome } from "../../core/outcome/outcome.ts";
import type { Problem } from "../../core/outcome/problem.ts";
import type { Decision } from "../../core/policy/decide.ts";
import type { Stretch } from "../../core/policy/outlook.ts";
import type { Policy } from "../../core/policy/policy.ts";
import type { TargetSettings } from "../../core/targets/targets-document.ts";
import type { Inputs } from "../../kit/run-action.ts";
import type { RunContext } from "../../ports/run-context.ts";
import type { freezeGateContract } from "./contract.ts";

type Contract = typeof freezeGateContract;

/** A reason code of freeze-gate. */
export type GateReason = keyof Contract["reasons"];

/** What freeze-gate concludes. */
export type GateOutcome = Outcome<keyof Contract["decisions"], GateReason, Contract["outputs"][number]>;

/** The parsed inputs of freeze-gate. */
export type GateInputs = Inputs<Contract["inputs"]>;

/** Something that ends the gate beside the policy's own answer. */
export interface Stop {
  readonly kind: "stop";
  readonly decision: "deny" | "unknown";
  readonly reason: GateReason;
  readonly headline: string;
  readonly remedy: string;
  readonly problems?: readonly Problem[];
}

/** How a gate ends: by the policy's answer, by the second look at approvals that were asked for, by the exemption of rollbacks, or by a stop. */
export type Verdict = { readonly kind: "policy" } | { readonly kind: "asked" } | { readonly kind: "exempt" } | Stop;

/** What is known when a gate ends; members stay away until they are found out. */
export interface Ground {
  readonly inputs: GateInputs;
  readonly run: RunContext;
  readonly at: Date;
  readonly changeClass: string;
  readonly policyCommit?: string;
  readonly targetsCommit?: string;
  readonly policy?: Policy;
  readonly decision?: Decision;
  readonly stretches?: readonly Stretch[];
  readonly target?: TargetSettings;
  readonly commit?: string;
  readonly digest?: string;
  readonly request?: string;
  readonly evidence?: readonly Evidence[];
}
