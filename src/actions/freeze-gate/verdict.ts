import type { DeployLock } from "../../core/lock/deploy-lock.ts";
import type { Evidence } from "../../core/outcome/evidence.ts";
import type { Outcome } from "../../core/outcome/outcome.ts";
import type { FoundClass } from "../../core/policy/change-class.ts";
import type { Decision } from "../../core/policy/decide.ts";
import type { Stretch } from "../../core/policy/outlook.ts";
import type { ChecklistItem } from "../../core/policy/policy.ts";
import type { TargetSettings } from "../../core/targets/targets-document.ts";
import type { DateRange } from "../../core/time/calendar-date.ts";
import type { PolicyReading } from "../../flows/ask-gate/read-policy.ts";
import type { Refusal } from "../../flows/ask-gate/refusal.ts";
import type { Inputs } from "../../kit/run-action.ts";
import type { RunContext } from "../../ports/run-context.ts";
import type { freezeGateContract } from "./contract.ts";
import type { Reads } from "./reads.ts";

type Contract = typeof freezeGateContract;

/** A reason code of freeze-gate. */
export type GateReason = keyof Contract["reasons"];

/** What freeze-gate concludes. */
export type GateOutcome = Outcome<keyof Contract["decisions"], GateReason, Contract["outputs"][number]>;

/** The parsed inputs of freeze-gate. */
export type GateInputs = Inputs<Contract["inputs"]>;

/** Something that ends the gate beside the policy's own answer. */
export type Stop = Refusal<GateReason>;

/** How a gate ends: by the policy's answer, by the second look at approvals that were asked for, by the exemption of rollbacks, or by a stop. */
export type Verdict = { readonly kind: "policy" } | { readonly kind: "asked" } | { readonly kind: "exempt" } | Stop;

/** What is known when a gate ends; members stay away until they are found out. */
export interface Ground {
  readonly inputs: GateInputs;
  readonly run: RunContext;
  readonly at: Date;
  /** The class with what told it; `from` may hold untrusted names. */
  readonly changeClass?: FoundClass;
  readonly policyCommit?: string;
  readonly targetsCommit?: string;
  readonly reading?: PolicyReading;
  readonly decision?: Decision;
  readonly stretches?: readonly Stretch[];
  readonly checklist?: readonly ChecklistItem[];
  readonly target?: TargetSettings;
  readonly commit?: string;
  readonly digest?: string;
  /** What the version was called when it was recorded; only where it is named by its revision. */
  readonly known?: string;
  readonly request?: string;
  /** The commit of the newest proven record of the environment. */
  readonly liveCommit?: string;
  readonly reads?: Reads;
  /** The dates of the calendars that were read. */
  readonly holidays?: ReadonlyMap<string, readonly DateRange[]>;
  readonly locks?: readonly DeployLock[];
  /** What a person should know beside the answer; untrusted. */
  readonly advice?: readonly string[];
  readonly evidence?: readonly Evidence[];
}

/** One look with how it ended. */
export interface GateLook {
  readonly verdict: Verdict;
  readonly ground: Ground;
}
