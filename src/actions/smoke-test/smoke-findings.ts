import type { CheckResult } from "../../core/checks/check-result.ts";
import type { CommandResult } from "../../core/checks/decide-smoke.ts";
import type { SmokePlan } from "./choose-plan.ts";
import type { SmokeOutcome, SmokeTestInputs } from "./contract.ts";

/** What a smoke test ran and found. */
export interface SmokeFindings {
  readonly plan: SmokePlan;
  readonly results: readonly CheckResult[];
  readonly command: CommandResult;
  readonly inputs: SmokeTestInputs;
  /** When the last check ended. */
  readonly at: Date;
  /** Milliseconds that checks and command took together. */
  readonly took: number;
}

/** What a smoke test concludes, and from what; without findings nothing was run. */
export interface SmokeConclusion {
  readonly outcome: SmokeOutcome;
  readonly findings: SmokeFindings | undefined;
}
