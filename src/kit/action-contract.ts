import type { Ending, FailOn } from "../core/outcome/ending.ts";
import { choice, type Field, type Fields, flag } from "./fields.ts";

/** The reason codes that any action may give; the kit alone gives them. */
export const COMMON_REASONS = {
  not_finished: "The action was stopped before it could decide; written first, before anything is done.",
  input_invalid: "An input is missing or malformed; every problem is listed with what is expected.",
  interrupted: "The run was cancelled or timed out while the action was deciding.",
  internal_error: "A defect of the action itself; the log has its stack.",
} as const;

/** A reason code that any action may give. */
export type CommonReason = keyof typeof COMMON_REASONS;

/** The inputs that every action has. */
export const COMMON_FIELDS = {
  "fail-on": choice("deny", "error", "never") as Field<FailOn>,
  "dry-run": flag,
} as const;

/** What an action promises to its callers, as data: the source of its documentation and of the contract test. */
export interface ActionContract<
  Decision extends string,
  Reason extends string,
  Output extends string,
  F extends Fields,
> {
  readonly name: string;
  /** The closed set of decisions and what each means for the step. */
  readonly decisions: Readonly<Record<Decision, Ending>>;
  /** The closed set of reason codes beside the common ones, each with one line that documents it. */
  readonly reasons: Readonly<Record<Reason, string>>;
  /** Its inputs beside the common ones. */
  readonly inputs: F;
  /** Its outputs beside `decision`, `reason-code` and `result`. */
  readonly outputs: readonly Output[];
  /** Values that outputs hold until a decision is made, where empty would not be cautious. */
  readonly cautious?: Readonly<Partial<Record<Output, string>>>;
  /** Values that outputs hold where the inputs themselves cannot be read, over the cautious ones. */
  readonly misconfigured?: Readonly<Partial<Record<Output, string>>>;
  /** The decision that stands for "cannot say": written first, and given on invalid input, interruption and defects. */
  readonly undecided: NoInfer<Decision>;
}

/** Declares an action's contract, keeping the literal types of its words. */
export function defineAction<
  const Decision extends string,
  const Reason extends string,
  const Output extends string,
  F extends Fields,
>(contract: ActionContract<Decision, Reason, Output, F>): ActionContract<Decision, Reason, Output, F> {
  return contract;
}
