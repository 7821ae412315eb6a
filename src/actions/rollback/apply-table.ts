import { statusOf } from "../../core/record/deploy-record.ts";
import { decideRollback, type RollbackDecision, type RollbackFacts } from "../../core/rollback/decide-rollback.ts";
import { judgePipeline } from "../../core/rollback/judge-pipeline.ts";
import { isOneWay } from "../../core/rollback/judge-release.ts";
import { askedBy, formerReleases, knownRollout, wasBroughtBack } from "../../core/rollback/pick-rollout.ts";
import type { Judgement, PipelineWords } from "../../core/rollback/pipeline-words.ts";
import type { TargetSettings } from "../../core/targets/targets-document.ts";
import { findByRecord, lookAt, type Sighting } from "../../flows/undo/find-deployment.ts";
import { type RecordReading, recordIn } from "../../flows/undo/read-record.ts";
import type { RollbackInputs } from "./contract.ts";
import type { RollbackCase } from "./rollback-case.ts";

/** Finds our deployment; the record-book is waited for only where it alone knows which one that is. */
export async function sight(current: RollbackCase): Promise<Sighting> {
  const { inputs, reading, means } = current;
  if (inputs["service-deployment"] !== "") return lookAt(inputs["service-deployment"], means);
  if (inputs.request === "") return findByRecord(undefined, means);
  const read = await reading.done;
  if (read.kind === "unreadable")
    return {
      rollout: "",
      observation: undefined,
      found: { kind: "unknown", why: `the record of the request cannot be read: ${read.why}` },
    };
  const rollout = knownRollout("", recordIn(read));
  return rollout === undefined ? findByRecord(recordIn(read), means) : lookAt(rollout, means);
}

/** Asks the table; the record is waited for unless the run's own words already demand a way back that needs nothing from it. */
export async function applyTable(current: RollbackCase, sighting: Sighting): Promise<RollbackDecision> {
  const { inputs, reading } = current;
  const early = tableFor(current)(sighting);
  const spoken = inputs.cancelled || inputs.aborted || judgePipeline(wordsOf(inputs), undefined).kind === "failed";
  if (early.kind === "roll-back" && early.way.kind !== "restore-release" && spoken) return early;
  await reading.done;
  return tableFor(current)(sighting);
}

/** Gives the table with the facts of this run, as far as they are known when it is asked. */
export function tableFor(current: RollbackCase): (sighting: Sighting) => RollbackDecision {
  const { inputs, reading, settings, hand } = current;
  return ({ found, observation }) => {
    const named = inputs["task-definition"];
    if (inputs.request === "" && inputs["service-deployment"] === "") {
      if (observation === undefined)
        return { kind: "unreadable", why: found.kind === "unknown" ? found.why : "the service was not read" };
      return observation.primary.release === named
        ? { kind: "nothing-changed" }
        : { kind: "roll-back", reason: "asked_by_person", way: { kind: "restore-release" } };
    }
    const record = recordIn(reading.now());
    return decideRollback({
      found,
      judgement:
        hand === undefined ? judgementOf(inputs, reading.now()) : { kind: "failed", reason: "asked_by_person" },
      interruption: interruptionOf(inputs),
      onInconclusive: inconclusiveOf(settings),
      former: [...formerReleases(record), ...(named === "" ? [] : [named])],
      askedBy: askedBy(record),
      // A person who runs the job again asks for one more; a job that stands in for a lost one does not.
      tried: hand === undefined && inputs.lost && record !== undefined && wasBroughtBack(record),
      migration: hand === undefined ? migrationOf(current) : "none",
    });
  };
}

function interruptionOf({ aborted, cancelled, lost }: RollbackInputs): RollbackFacts["interruption"] {
  if (aborted) return "aborted";
  return cancelled ? "cancelled" : lost ? "lost" : "none";
}

/** A person's order was judged before; a service without migrations has none that anybody must know of. */
function migrationOf({ inputs, reading, settings }: RollbackCase): RollbackFacts["migration"] {
  if (inputs.force) return "none";
  const record = recordIn(reading.now());
  if (record !== undefined) return isOneWay(record.payload) ? "irreversible" : "none";
  // The targets are those of the deployment: what they migrate reversibly holds nothing up while GitHub is away.
  const { migrations } = settings;
  return typeof migrations === "object" && migrations.irreversible === true ? "unknown" : "none";
}

function judgementOf(inputs: RollbackInputs, read: RecordReading | undefined): Judgement {
  if (inputs["task-definition"] !== "") return { kind: "failed", reason: "asked_by_person" };
  const record = recordIn(read);
  const judged = judgePipeline(wordsOf(inputs), record === undefined ? undefined : statusOf(record));
  const guessing = inputs.lost && judged.kind === "unjudged" && read?.kind === "unreadable";
  return guessing ? { kind: "unreadable", why: `the record of a lost job cannot be read: ${read.why}` } : judged;
}

function inconclusiveOf({ "on-inconclusive": word }: TargetSettings): RollbackFacts["onInconclusive"] {
  return word === "rollback" || word === "hold" || word === "leave" ? word : undefined;
}

function wordsOf(inputs: RollbackInputs): PipelineWords {
  const { deploy, commands, smoke, watch, lost } = inputs;
  const cancelled = inputs.cancelled || inputs.aborted;
  return { deploy, commands, smoke, watch, smokePublic: inputs["smoke-public"], cancelled, lost };
}
