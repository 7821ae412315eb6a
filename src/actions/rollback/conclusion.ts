import type { RollbackDecision } from "../../core/rollback/decide-rollback.ts";
import type { Objection } from "../../core/rollback/judge-release.ts";
import type { UndoReason } from "../../core/rollback/pipeline-words.ts";
import type { UndoStart } from "../../flows/undo/undo-deployment.ts";

/** How a rollback ended. */
export type Conclusion =
  | { readonly kind: "rolled-back"; readonly reason: UndoReason }
  | Extract<
      RollbackDecision,
      {
        readonly kind:
          | "already-rolled-back"
          | "nothing-changed"
          | "superseded"
          | "proven-late"
          | "finishing"
          | "held-for-person"
          | "left-inconclusive"
          | "rollback-failed"
          | "migration-blocks";
      }
    >
  | { readonly kind: "unproven"; readonly why: string }
  | TargetRefused
  | Extract<UndoStart, { readonly kind: "refused" }>
  | { readonly kind: "unreadable"; readonly why: string; readonly remedy: string }
  | { readonly kind: "planned"; readonly decision: RollbackDecision };

/** What a person named cannot be gone back to, or not without `force`; nothing was written. */
export interface TargetRefused {
  readonly kind: "target-refused";
  readonly reason: Objection["reason"] | "version_unknown" | "known_good_missing" | "target_elsewhere";
  readonly message: string;
  readonly remedy: string;
}

/** A conclusion after which a person has to look: nobody rolled the deployment back, or nobody could tell. */
export type LeftToPeople = Extract<
  Conclusion,
  {
    readonly kind: "left-inconclusive" | "rollback-failed" | "migration-blocks" | "unproven" | "refused" | "unreadable";
  }
>;

const LEFT: readonly Conclusion["kind"][] = [
  "left-inconclusive",
  "rollback-failed",
  "migration-blocks",
  "unproven",
  "refused",
  "unreadable",
];

/** Tells whether a person has to look after the conclusion. */
export function isLeftToPeople(conclusion: Conclusion): conclusion is LeftToPeople {
  return LEFT.includes(conclusion.kind);
}

/** What is live when rollback ends; empty where nobody could tell. */
export interface Live {
  readonly release: string;
  readonly version: string;
  /** The commit that it was built from; absent where no record tells. */
  readonly commit?: string;
}
