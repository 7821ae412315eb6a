import type { RollbackDecision } from "../../core/rollback/decide-rollback.ts";
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
          | "rollback-failed";
      }
    >
  | { readonly kind: "unproven"; readonly why: string }
  | Extract<UndoStart, { readonly kind: "refused" }>
  | { readonly kind: "unreadable"; readonly why: string; readonly remedy: string }
  | { readonly kind: "planned"; readonly decision: RollbackDecision };

/** A conclusion after which a person has to look: nobody took the deployment back, or nobody could tell. */
export type LeftToPeople = Extract<
  Conclusion,
  { readonly kind: "left-inconclusive" | "rollback-failed" | "unproven" | "refused" | "unreadable" }
>;

/** Tells whether a person has to look after the conclusion. */
export function isLeftToPeople(conclusion: Conclusion): conclusion is LeftToPeople {
  return ["left-inconclusive", "rollback-failed", "unproven", "refused", "unreadable"].includes(conclusion.kind);
}

/** What is live when rollback ends; empty where nobody could tell. */
export interface Live {
  readonly release: string;
  readonly version: string;
}
