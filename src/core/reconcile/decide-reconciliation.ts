import { MIGRATION_LEFT, mayHaveTouched } from "../migration/migration-phase.ts";
import { type DeployRecord, isJudgedGood, statusOf } from "../record/deploy-record.ts";
import { decideRollback, type Found, type RollbackFacts, type WayBack } from "../rollback/decide-rollback.ts";
import { judgePipeline } from "../rollback/judge-pipeline.ts";
import { isOneWay } from "../rollback/judge-release.ts";
import { askedBy, formerReleases, wasBroughtBack } from "../rollback/pick-rollout.ts";
import type { Judgement, UndoReason } from "../rollback/pipeline-words.ts";

/** What becomes of a record whose runs have all ended. */
export type Reconciliation =
  /** It ends without a word at the platform: never started, or forgotten by it. */
  | { readonly kind: "close"; readonly state: "failure" | "error"; readonly phase: string }
  /** Somebody else's deployment took its place. */
  | { readonly kind: "give-way"; readonly by: { readonly rollout: string; readonly release: string } }
  /** It was undone meanwhile: the lock and the failure are owed. */
  | { readonly kind: "undone"; readonly why: string }
  /** Another rollout brings the former release in its place: proof, lock and failure are owed. */
  | {
      readonly kind: "returning";
      readonly why: string;
      readonly by: { readonly rollout: string; readonly release: string };
    }
  /** It passed and is complete: proof, mark and success are owed. */
  | { readonly kind: "proven" }
  | { readonly kind: "roll-back"; readonly reason: UndoReason; readonly way: WayBack }
  | { readonly kind: "leave"; readonly why: LeftBecause; readonly until: Date | undefined }
  | { readonly kind: "unreadable"; readonly why: string };

/** Why a record is left open. */
export type LeftBecause =
  | "under-way"
  | "held-for-person"
  | "left-inconclusive"
  | "target-leaves"
  | "too-long-in-service"
  | "rollback-failed"
  | "migration-blocks";

/** What is known of a record and its deployment; ages in milliseconds. */
export interface ReconciliationFacts {
  readonly record: DeployRecord;
  readonly found: Found;
  /** What the target says about a deployment that nobody looks after any more. */
  readonly onLost: "rollback" | "leave";
  readonly onInconclusive: RollbackFacts["onInconclusive"];
  readonly age: number;
  /** The age from which what is in full service is not rolled back any more: people rely on it. */
  readonly oldest: number;
}

const NOBODY = {
  deploy: "",
  commands: "none",
  smoke: "",
  watch: "",
  smokePublic: "",
  cancelled: false,
  lost: true,
} as const;
/** ECS lists a service deployment within minutes; what it does not know after a day it has forgotten. */
const FORGOTTEN_AFTER = 86_400_000;
/** What the record says when its own run left it to a person before it ended. */
const LEFT: readonly string[] = ["held_for_person", "left_inconclusive"];

/** Decides by rollback's own table what becomes of a record that no run looks after; what cannot be read is never written to. */
export function decideReconciliation(facts: ReconciliationFacts): Reconciliation {
  const { record, found, age, onInconclusive } = facts;
  if (found.kind === "unknown" && age > FORGOTTEN_AFTER) return { kind: "close", state: "error", phase: "forgotten" };
  if (found.kind === "rolling-back") return leave("under-way");
  const judgement = judgementOf(record);
  if (isLeftToPerson(record) && judgement.kind !== "failed" && judgement.kind !== "passed") {
    if (found.kind === "held") return { ...leave("held-for-person"), until: found.hold.expiresAt };
    if (found.kind === "in-progress") return leave("under-way");
    if (found.kind === "succeeded") return leave("left-inconclusive");
  }
  const decision = decideRollback({
    found,
    judgement,
    interruption: "lost",
    onInconclusive,
    former: formerReleases(record),
    askedBy: askedBy(record),
    tried: wasBroughtBack(record),
    migration: isOneWay(record.payload) ? "irreversible" : "none",
  });
  switch (decision.kind) {
    case "nothing-changed":
      return { kind: "close", state: "failure", phase: mayHaveTouched(record) ? MIGRATION_LEFT : "not-started" };
    case "superseded":
      return { kind: "give-way", by: decision.by };
    case "already-rolled-back":
      return found.kind === "superseded"
        ? { kind: "returning", by: found.by, why: `${found.by.rollout} brought ${found.by.release} back` }
        : {
            kind: "undone",
            why: `it was rolled back by ${decision.cause === "this-run" ? "a step that was lost" : decision.cause}`,
          };
    case "proven-late":
      return { kind: "proven" };
    case "finishing":
      return leave("under-way");
    case "rollback-failed":
      return leave("rollback-failed");
    case "held-for-person":
      return { ...leave("held-for-person"), until: decision.hold.expiresAt };
    case "left-inconclusive":
      return leave("left-inconclusive");
    case "migration-blocks":
      return { ...leave("migration-blocks"), until: decision.until };
    case "unreadable":
      return decision;
    case "roll-back":
      return rollBack(decision, facts, judgement);
  }
}

/** A person's word counts as passing; a person who moves a deployment on by hand is its judge. */
function judgementOf(record: DeployRecord): Judgement {
  return isJudgedGood(record) ? { kind: "passed" } : judgePipeline(NOBODY, statusOf(record));
}

function isLeftToPerson({ statuses }: DeployRecord): boolean {
  return statuses.some(({ status }) => status?.resumed !== undefined || LEFT.includes(status?.phase ?? ""));
}

function rollBack(
  { reason, way }: { readonly reason: UndoReason; readonly way: WayBack },
  { onLost, age, oldest }: ReconciliationFacts,
  judgement: Judgement,
): Reconciliation {
  // A verdict that failed stands, whoever was lost.
  if (onLost === "leave" && judgement.kind !== "failed") return leave("target-leaves");
  if (way.kind === "restore-release" && age > oldest) return leave("too-long-in-service");
  return { kind: "roll-back", reason, way };
}

function leave(why: LeftBecause): Extract<Reconciliation, { readonly kind: "leave" }> {
  return { kind: "leave", why, until: undefined };
}
