import { MIGRATION_LEFT, mayHaveTouched } from "../../core/migration/migration-phase.ts";
import { type DeployRecord, isJudgedGood } from "../../core/record/deploy-record.ts";
import { assessRollout } from "../../core/rollout/assess-rollout.ts";
import type { RecordEnd } from "./close-record.ts";
import { type Located, locateRollout } from "./locate-rollout.ts";
import type { SettlePorts } from "./settle-ports.ts";

/** What has become of a deployment whose record an ended run left open. */
export type OpenJudgement =
  /** It is still paused or under way. */
  | { readonly kind: "blocked"; readonly rollout: string; readonly why: string; readonly until: Date | undefined }
  /** It was undone while nobody looked. */
  | { readonly kind: "undone"; readonly located: Located; readonly why: string }
  /** Its record ends so; `good` where it was judged, and is to be marked. */
  | { readonly kind: "ended"; readonly end: RecordEnd; readonly good: boolean };

/** Judges an open record by its rollout as it stands now; nothing is written. Throws `Unreadable`. */
export async function judgeOpen(
  ports: Pick<SettlePorts, "target" | "history">,
  record: DeployRecord,
): Promise<OpenJudgement> {
  const located = await locateRollout(ports, record);
  if (located === undefined)
    return ended({ state: "failure", phase: mayHaveTouched(record) ? MIGRATION_LEFT : "not-started" });
  const { rollout, observation } = located;
  const assessment = assessRollout(observation, { failedTasks: undefined });
  switch (assessment.kind) {
    case "held":
      return { kind: "blocked", rollout, why: `is held at ${assessment.hold.at}`, until: assessment.hold.expiresAt };
    case "in-progress":
    case "tasks-failing":
    case "rolling-back": {
      const why = `is ${assessment.kind === "in-progress" ? `under way (${assessment.stage})` : assessment.kind}`;
      return { kind: "blocked", rollout, why, until: undefined };
    }
    case "succeeded":
      return isJudgedGood(record)
        ? { kind: "ended", end: { state: "success", phase: "proven" }, good: true }
        : ended({ state: "inactive", phase: "not-judged" });
    case "superseded":
      return judgeSuperseded(record, located, assessment.by);
    case "rolled-back":
    case "rollback-failed":
    case "stopped": {
      const why =
        assessment.kind === "stopped"
          ? "it was stopped"
          : `it was ${assessment.kind === "rolled-back" ? "rolled back" : "to be rolled back, which failed,"} by ${assessment.cause}`;
      return { kind: "undone", located, why };
    }
    case "unknown":
      return ended({ state: "error", phase: "forgotten" });
  }
}

function judgeSuperseded(
  { payload: { previous, family } }: DeployRecord,
  located: Located,
  by: { readonly rollout: string; readonly release: string },
): OpenJudgement {
  if (by.release !== previous || previous === family) return ended({ state: "inactive", phase: "superseded" });
  const { primary } = located.observation;
  // Until it is complete, the platform may yet put back what it replaces.
  if (primary.rollout === by.rollout && !primary.complete) {
    const why = `is being rolled back: ${by.rollout} brings ${by.release}`;
    return { kind: "blocked", rollout: located.rollout, why, until: undefined };
  }
  return { kind: "undone", located, why: `${by.rollout} brought ${by.release} back` };
}

function ended(end: RecordEnd): OpenJudgement {
  return { kind: "ended", end, good: false };
}
