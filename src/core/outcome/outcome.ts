import type { FailOn } from "./ending.ts";
import type { Evidence } from "./evidence.ts";
import type { Problem } from "./problem.ts";

/** What a decision is about; every member that is known is written into the action's `result`. */
export interface Subject {
  readonly environment?: string;
  readonly service?: string;
  readonly commit?: string;
  readonly digest?: string;
  readonly policyCommit?: string;
}

/** What an action concluded, as data: only the kit writes it to outputs, summary, log and exit status. */
export interface Outcome<Decision extends string, Reason extends string, Output extends string> {
  readonly decision: Decision;
  readonly reasonCode: Reason;
  /** One plain line, verdict first, naming what and why; untrusted parts already inert. */
  readonly headline: string;
  /** What a person should do now: the exact command, permission or line. Empty on a yes. */
  readonly remedy: string;
  /** The body of the summary in Markdown, below the verdict that the kit writes; untrusted parts already escaped. */
  readonly summary: string;
  /** Every declared output of the action beside `decision`, `reason-code` and `result`. */
  readonly outputs: Readonly<Record<Output, string>>;
  /** When the step fails, where another input than `fail-on` says so of this outcome. */
  readonly failOn?: FailOn;
  readonly evidence?: readonly Evidence[];
  /** Problems in files, shown as annotations at their place. */
  readonly problems?: readonly Problem[];
  readonly subject?: Subject;
  readonly links?: Readonly<Record<string, string>>;
  /** Further machine-readable facts for `result.details`; the only output where free text may live. */
  readonly details?: Readonly<Record<string, unknown>>;
}
