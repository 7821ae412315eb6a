import type { StandingRun } from "../../../ports/workflow-runs.ts";

/** What became of the run that waited for a verdict. */
export type Resumption = { readonly run: StandingRun } & (
  | { readonly kind: "resumed" }
  /** A dry run: it would have been resumed. */
  | { readonly kind: "would-resume" }
  /** It went on without us, `why` in one clause. */
  | { readonly kind: "went-on"; readonly why: string }
  | { readonly kind: "cancelled" }
  /** Its last jobs were still ending at the deadline. */
  | { readonly kind: "not-ended" }
  /** The platform re-runs it no more; `why` in one clause, untrusted. */
  | { readonly kind: "too-old"; readonly why: string }
  /** Whether it could be resumed was not to be found out. */
  | {
      readonly kind: "unreadable";
      readonly reason: "github_refused" | "github_unavailable";
      readonly why: string;
      readonly remedy: string;
    }
);
