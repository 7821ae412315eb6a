import type { LeftBecause } from "../../core/reconcile/decide-reconciliation.ts";

/** Says why a record is left open. */
export const LEFT_IN_WORDS: Readonly<Record<LeftBecause, string>> = {
  "under-way": "the platform is at work on it; the next look settles it",
  "held-for-person": "it is held for a person, who continues or aborts it with the resume workflow",
  "left-inconclusive":
    "the new version stays in service and nobody has judged it; `continue` of the resume workflow accepts it, the emergency rollback rolls it back",
  "target-leaves": "nobody looks after it, and the target says `on-lost: leave`",
  "too-long-in-service": "nobody judged it, and it is in service for too long to be rolled back unasked",
  "migration-blocks":
    "it brought a migration that cannot be rolled back, so only a person may bring the old version to its data (rollback with `force`)",
  "rollback-failed": "it could not be rolled back, or did not stay so: look at the service at once",
};
