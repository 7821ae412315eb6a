import type { RollbackCause, RolloutAssessment } from "../rollout/assess-rollout.ts";
import type { RolloutHold } from "../rollout/rollout.ts";
import type { Judgement, UndoReason } from "./pipeline-words.ts";

/** What has become of our rollout, or that there never was one. */
export type Found = RolloutAssessment | { readonly kind: "never-started" };

/** The fastest way back from where a rollout stands. */
export type WayBack =
  | { readonly kind: "roll-back-held"; readonly hold: RolloutHold }
  | { readonly kind: "stop-with-rollback" }
  | { readonly kind: "restore-release" };

/** What rollback does about our deployment: one row of the table. Only `roll-back` writes to the rollout. */
export type RollbackDecision =
  | { readonly kind: "nothing-changed" }
  | { readonly kind: "superseded"; readonly by: { readonly rollout: string; readonly release: string } }
  | { readonly kind: "already-rolled-back"; readonly cause: RollbackCause | "this-run"; readonly why: string }
  | { readonly kind: "proven-late" }
  | { readonly kind: "finishing"; readonly stage: string }
  | { readonly kind: "held-for-person"; readonly hold: RolloutHold }
  | { readonly kind: "left-inconclusive" }
  | { readonly kind: "rollback-failed"; readonly why: string }
  /** The old version would meet data that it may not understand, so a person has to say go. */
  | { readonly kind: "migration-blocks"; readonly certain: boolean; readonly until: Date | undefined }
  | { readonly kind: "roll-back"; readonly reason: UndoReason; readonly way: WayBack }
  | { readonly kind: "unreadable"; readonly why: string };

/** The facts that the table is asked with. */
export interface RollbackFacts {
  readonly found: Found;
  readonly judgement: Judgement;
  /** Whether nobody can go on with this run. */
  readonly interruption: "none" | "cancelled" | "aborted" | "lost";
  /** What the target says about a watch that could not tell; `undefined`: roll back while held, leave what is proven. */
  readonly onInconclusive: "rollback" | "hold" | "leave" | undefined;
  /** Releases whose return means that our deployment was undone: what was live before it. */
  readonly former: readonly string[];
  /** Who is known to have asked for a fall-back, by the record: an earlier step of this run, or nobody that we know. */
  readonly askedBy: "this-run" | "nobody-known";
  /** Whether it was brought back before; nobody's machine does that twice for one deployment. */
  readonly tried?: boolean;
  /** What is known of a migration that this deployment brought; `none` also where a person said go all the same. */
  readonly migration: "none" | "irreversible" | "unknown";
}

/** Decides by the table what becomes of our deployment; what is not ours any more, or cannot be read, is never written to. */
export function decideRollback(facts: RollbackFacts): RollbackDecision {
  const { found } = facts;
  switch (found.kind) {
    case "never-started":
      return { kind: "nothing-changed" };
    case "unknown":
      return { kind: "unreadable", why: found.why };
    case "superseded":
      return facts.former.includes(found.by.release)
        ? {
            kind: "already-rolled-back",
            cause: causeOf("person", facts),
            why: `${found.by.rollout} brought ${found.by.release} back`,
          }
        : { kind: "superseded", by: found.by };
    case "rolling-back":
    case "rolled-back":
      return { kind: "already-rolled-back", cause: causeOf(found.cause, facts), why: found.reason };
    case "rollback-failed":
      return { kind: "rollback-failed", why: found.reason };
    case "stopped":
      return rollBack(facts, { kind: "restore-release" }, "deploy_failed");
    case "succeeded":
      return decideFinished(facts);
    case "held":
      return decideHeld(facts, found.hold);
    case "in-progress":
      return decideInFlight(facts, found.stage);
    case "tasks-failing":
      return rollBack(facts, { kind: "stop-with-rollback" }, "deploy_failed");
  }
}

/** The platform calls a fall-back that a step of ours asked for a person's. */
function causeOf(cause: RollbackCause, { askedBy }: RollbackFacts): RollbackCause | "this-run" {
  return cause === "person" && askedBy === "this-run" ? "this-run" : cause;
}

function decideFinished(facts: RollbackFacts): RollbackDecision {
  if (facts.judgement.kind === "passed") return { kind: "proven-late" };
  // In full service and perhaps judged good: rolling it back blindly could harm more than it mends.
  if (facts.judgement.kind === "unreadable") return { kind: "unreadable", why: facts.judgement.why };
  if (isInconclusive(facts) && facts.onInconclusive !== "rollback") return { kind: "left-inconclusive" };
  if (facts.tried === true)
    return { kind: "rollback-failed", why: "it was rolled back once already, and is in full service again" };
  return rollBack(facts, { kind: "restore-release" });
}

function decideHeld(facts: RollbackFacts, hold: RolloutHold): RollbackDecision {
  const waits = facts.onInconclusive === "hold" || facts.onInconclusive === "leave";
  if (isInconclusive(facts) && waits) return { kind: "held-for-person", hold };
  return rollBack(facts, { kind: "roll-back-held", hold });
}

function decideInFlight(facts: RollbackFacts, stage: string): RollbackDecision {
  const { judgement, interruption, onInconclusive } = facts;
  // A finish that is given up can be rolled back only until the bake ends: afterwards the old version's tasks are going.
  if (judgement.kind === "passed" && (!isGivenUp(interruption) || stage === "clean-up"))
    return { kind: "finishing", stage };
  const leaves = onInconclusive === "hold" || onInconclusive === "leave";
  if (isInconclusive(facts) && leaves) return { kind: "left-inconclusive" };
  return rollBack(facts, { kind: "stop-with-rollback" });
}

function isGivenUp(interruption: RollbackFacts["interruption"]): boolean {
  return interruption === "cancelled" || interruption === "aborted";
}

function isInconclusive({ judgement, interruption }: RollbackFacts): boolean {
  return judgement.kind === "inconclusive" && interruption === "none";
}

function rollBack(facts: RollbackFacts, way: WayBack, otherwise?: UndoReason): RollbackDecision {
  if (facts.migration !== "none" && leavesOldIdle(facts.found, way)) {
    const until = way.kind === "roll-back-held" ? way.hold.expiresAt : undefined;
    return { kind: "migration-blocks", certain: facts.migration === "irreversible", until };
  }
  return { kind: "roll-back", reason: reasonOf(facts, otherwise), way };
}

/** While the old version still serves somebody, falling back to it brings nothing that is not there already. */
function leavesOldIdle(found: Found, way: WayBack): boolean {
  const weight = "weight" in found ? found.weight : undefined;
  return way.kind === "restore-release" || (weight ?? 0) >= 100;
}

function reasonOf({ judgement, interruption }: RollbackFacts, otherwise: UndoReason | undefined): UndoReason {
  if (interruption === "aborted") return "aborted";
  if (judgement.kind === "failed") return judgement.reason;
  if (interruption !== "none") return interruption === "cancelled" ? "cancelled" : "job_lost";
  if (otherwise !== undefined) return otherwise;
  switch (judgement.kind) {
    case "inconclusive":
      return "watch_inconclusive";
    case "passed":
      return "finish_failed";
    case "unjudged":
    case "unreadable":
      return "deadline_spent";
  }
}
