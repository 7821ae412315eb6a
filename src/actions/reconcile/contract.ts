import type { Outcome } from "../../core/outcome/outcome.ts";
import { type CommonReason, defineAction } from "../../kit/action-contract.ts";
import { duration, requiredText, secret, text } from "../../kit/fields.ts";
import { fullCommit } from "../../kit/id-fields.ts";
import type { Inputs } from "../../kit/run-action.ts";

/** What reconcile promises: every record whose run has ended is settled by proof, left with its reason, or said to be unknown. */
export const reconcileContract = defineAction({
  name: "reconcile",
  decisions: { unchanged: "yes", settled: "yes", left: "yes", failure: "no", unknown: "unknown" },
  reasons: {
    nothing_open: "No record was left open by a run that has ended, and no configuration was left behind.",
    settled: "Records of ended runs were settled: by proof, by a rollback, or as undone with their lock.",
    left_open: "A deployment is under way, held for a person, or left as its target says; nothing was written to it.",
    rollback_failed: "A lost deployment could not be rolled back; a person has to look at once.",
    state_unreadable: "Runs, records or the platform could not be read; nothing was written to what they are about.",
    targets_invalid: "The targets file is missing or has errors; each problem is named with its line.",
    dry_run: "A dry run: what would be done was printed and nothing was written.",
  },
  inputs: {
    environment: requiredText,
    service: text,
    targets: text,
    "targets-commit": fullCommit,
    "rollback-within": duration,
    deadline: duration,
    "github-token": secret,
  },
  outputs: ["settled", "left", "news"],
  cautious: { settled: "[]", left: "[]", news: "[]" },
  undecided: "unknown",
});

/** The inputs of reconcile. */
export type ReconcileInputs = Inputs<typeof reconcileContract.inputs>;
/** What reconcile concludes. */
export type ReconcileOutcome = Outcome<
  keyof typeof reconcileContract.decisions,
  keyof typeof reconcileContract.reasons | CommonReason,
  (typeof reconcileContract.outputs)[number]
>;
