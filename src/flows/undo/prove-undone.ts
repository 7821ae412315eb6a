import { Unreadable } from "../../core/outcome/unreadable.ts";
import { assessRollout } from "../../core/rollout/assess-rollout.ts";
import type { Rollout, RolloutHold } from "../../core/rollout/rollout.ts";
import type { TargetObservation } from "../../core/rollout/target-observation.ts";
import { watchInterval } from "../../core/rollout/watch-interval.ts";
import { inertLine } from "../../core/text/inert.ts";
import { type Look, poll } from "../../kit/poll.ts";
import type { UndoMeans } from "./undo-means.ts";

/** What must turn out to be true: that our rollout fell back, or that a rollout of ours brought the former release. */
export type UndoClaim =
  /** `release` is what the platform puts back; empty when only the platform knows. */
  | { readonly kind: "fell-back"; readonly rollout: string; readonly release: string }
  | {
      readonly kind: "restored";
      readonly rollout: string;
      readonly release: string;
      /** Which pauses may be ended that the rollout meets. */
      readonly mayEnd: (hold: RolloutHold) => boolean;
    };

/** Whether a deployment is undone, proven at the workload. */
export type UndoProof =
  | {
      readonly kind: "proven";
      readonly release: string;
      readonly running: number;
      readonly observation: TargetObservation;
    }
  /** Somebody else's deployment took over. */
  | { readonly kind: "superseded"; readonly release: string; readonly rollout: string }
  /** Ours went through all the same, since the request to fall back came too late. */
  | { readonly kind: "too-late" }
  | { readonly kind: "failed"; readonly why: string }
  | { readonly kind: "unproven"; readonly why: string };

/** Waits until a deployment is undone and the former release runs, or until that can no longer come true. */
export async function proveUndone(claim: UndoClaim, means: UndoMeans): Promise<UndoProof> {
  let waitsFor = "";
  const again = (why: string): Look<UndoProof> => {
    if (why !== waitsFor && why !== "") means.tell(`Waiting: ${inertLine(why, 200)}.`);
    waitsFor = why;
    return { kind: "again" };
  };
  const ended = await poll({ ...means, interval: watchInterval }, async () => {
    try {
      const proof = claim.kind === "fell-back" ? await lookBack(claim, means) : await lookRestored(claim, means);
      return proof.kind === "pending" ? again(proof.why) : { kind: "found", value: proof };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return again(error.message);
    }
  });
  if (ended.kind === "found") return ended.value;
  const why = ended.kind === "deadline" ? "the deadline passed" : "the run was cancelled";
  return { kind: "unproven", why: `${why}${waitsFor === "" ? "" : ` while ${inertLine(waitsFor, 200)}`}` };
}

type Seen = UndoProof | { readonly kind: "pending"; readonly why: string };

async function lookBack(
  { rollout, release }: Extract<UndoClaim, { kind: "fell-back" }>,
  { target }: UndoMeans,
): Promise<Seen> {
  const observation = await target.observe(rollout);
  const assessment = assessRollout(observation, { failedTasks: undefined });
  switch (assessment.kind) {
    case "superseded":
      return assessment.by.release === release
        ? proveOther(observation, { release, target })
        : { kind: "superseded", ...assessment.by };
    case "succeeded":
      return { kind: "too-late" };
    case "rollback-failed":
      return { kind: "failed", why: `the platform could not roll back: ${inertLine(assessment.reason, 300)}` };
    case "stopped":
      return {
        kind: "failed",
        why: `the deployment was stopped without a rollback: ${inertLine(assessment.reason, 300)}`,
      };
    case "rolled-back":
      if (observation.newer === undefined) return proveRelease(observation, target);
      return observation.newer.release === release
        ? proveOther(observation, { release, target })
        : supersededBy(observation.newer);
    case "rolling-back":
    case "held":
    case "in-progress":
    case "tasks-failing":
      return { kind: "pending", why: "the old version is put back" };
    case "unknown":
      return { kind: "pending", why: assessment.why };
  }
}

async function proveRelease(observation: TargetObservation, target: UndoMeans["target"]): Promise<Seen> {
  const proof = await target.prove({ release: observation.primary.release });
  switch (proof.kind) {
    case "proven":
      return { kind: "proven", release: proof.release, running: proof.running, observation };
    case "pending":
      return { kind: "pending", why: `${observation.primary.release} settles (${proof.why})` };
    case "disproven":
      return proof.why === "no-tasks"
        ? { kind: "failed", why: "the old version is set, and no task of it is wanted" }
        : { kind: "pending", why: `${proof.live} still serves` };
  }
}

function supersededBy({ id, release }: Rollout): Seen {
  return { kind: "superseded", rollout: id, release };
}

/** Another hand brings the same release out, as when two people go back at once: then it counts that it serves, not who brought it. */
async function proveOther(
  observation: TargetObservation,
  { release, target }: { readonly release: string; readonly target: UndoMeans["target"] },
): Promise<Seen> {
  const proof = await target.prove({ release });
  switch (proof.kind) {
    case "proven":
      return { kind: "proven", release: proof.release, running: proof.running, observation };
    case "pending":
      return { kind: "pending", why: `another deployment brings ${release} out (${proof.why})` };
    case "disproven":
      return {
        kind: "failed",
        why: `another deployment brought ${release} out, and it did not hold; ${proof.live} is live`,
      };
  }
}

async function lookRestored(
  claim: Extract<UndoClaim, { kind: "restored" }>,
  { target, tell }: UndoMeans,
): Promise<Seen> {
  const observation = await target.observe(claim.rollout);
  // A pause that our own deployment left on the service would hold the way back: it is ours to end.
  for (const hold of (observation.rollout?.holds ?? []).filter(claim.mayEnd)) {
    tell("The way back meets a pause that the deployment left; continuing.");
    await target.act({ kind: "continue", rollout: claim.rollout, hold });
  }
  const proof = await target.prove(claim);
  switch (proof.kind) {
    case "proven":
      return { kind: "proven", release: proof.release, running: proof.running, observation };
    case "pending":
      return { kind: "pending", why: `${claim.release} rolls out (${proof.why})` };
    case "disproven":
      if (proof.why === "superseded" && observation.newer?.release === claim.release)
        return proveOther(observation, { release: claim.release, target });
      return proof.why === "superseded"
        ? { kind: "superseded", release: proof.live, rollout: observation.newer?.id ?? "" }
        : { kind: "failed", why: `the restored release did not hold (${proof.why}); ${proof.live} is live` };
  }
}
