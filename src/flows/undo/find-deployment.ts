import { isPassing, Unreadable } from "../../core/outcome/unreadable.ts";
import type { DeployRecord } from "../../core/record/deploy-record.ts";
import type { Found } from "../../core/rollback/decide-rollback.ts";
import { candidateRollout, earliestStart, startedFor } from "../../core/rollback/pick-rollout.ts";
import { assessRollout } from "../../core/rollout/assess-rollout.ts";
import type { TargetObservation } from "../../core/rollout/target-observation.ts";
import { type Look, type PollEnd, poll } from "../../kit/poll.ts";
import type { UndoMeans } from "./undo-means.ts";

/** Where our deployment stands at this moment. */
export interface Sighting {
  /** The id of our rollout; empty when there is none. */
  readonly rollout: string;
  /** `undefined` when the platform could not be read. */
  readonly observation: TargetObservation | undefined;
  readonly found: Found;
}

const PATIENCE_MILLISECONDS = 60_000;
const INTERVAL_MILLISECONDS = 2_000;

/** Looks where a rollout stands; what cannot be read at once is tried for a minute, a refusal is not. */
export async function lookAt(rollout: string, means: UndoMeans): Promise<Sighting> {
  let last: Sighting = { rollout, observation: undefined, found: { kind: "unknown", why: "the look was interrupted" } };
  await forAMinute(means, async () => {
    let patient = true;
    try {
      const observation = await means.target.observe(rollout);
      last = { rollout, observation, found: assessRollout(observation, { failedTasks: undefined }) };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      last = { rollout, observation: undefined, found: { kind: "unknown", why: `${error.message}. ${error.remedy}` } };
      patient = isPassing(error);
    }
    return last.found.kind === "unknown" && patient ? { kind: "again" } : { kind: "found", value: last };
  });
  return last;
}

function forAMinute<T>(means: UndoMeans, look: () => Promise<Look<T>>): Promise<PollEnd<T>> {
  const deadline = Math.min(means.deadline, means.clock.elapsed() + PATIENCE_MILLISECONDS);
  return poll({ ...means, deadline, interval: () => INTERVAL_MILLISECONDS }, look);
}

/** Reads the service: what it does not answer at once is asked again for a minute, as by `lookAt`. Throws the last `Unreadable`. */
async function readPatiently(means: UndoMeans): Promise<TargetObservation> {
  let failed: Unreadable | undefined;
  const look = async (): Promise<Look<TargetObservation>> => {
    try {
      return { kind: "found", value: await means.target.observe() };
    } catch (error) {
      if (!(error instanceof Unreadable) || !isPassing(error)) throw error;
      failed = error;
      return { kind: "again" };
    }
  };
  // Also a run that is cancelled looks once.
  const first = await look();
  const read = first.kind === "found" ? first : await forAMinute(means, look);
  if (read.kind === "found") return read.value;
  throw failed;
}

/** Finds the rollout of a record whose id was never noted, by what it brings and when it began; none means that nothing was changed. */
export async function findByRecord(record: DeployRecord | undefined, means: UndoMeans): Promise<Sighting> {
  try {
    const observation = await readPatiently(means);
    const none: Sighting = { rollout: "", observation, found: { kind: "never-started" } };
    if (record === undefined) return none;
    const candidate = candidateRollout(observation, record);
    const sighting = candidate === undefined ? undefined : await lookAt(candidate, means);
    const begun = sighting?.observation?.rollout;
    if (sighting !== undefined && (begun === undefined || startedFor(begun, record))) return sighting;
    // It may be over by now: undone before anybody looked.
    const { family: release } = record.payload;
    const past = await means.history.rolloutOf({ release, since: earliestStart(record) });
    return past === undefined ? none : lookAt(past, means);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return {
      rollout: "",
      observation: undefined,
      found: { kind: "unknown", why: `${error.message}. ${error.remedy}` },
    };
  }
}
