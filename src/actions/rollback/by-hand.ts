import { type DeployRecord, isProven } from "../../core/record/deploy-record.ts";
import type { ChosenRelease } from "../../core/rollback/choose-release.ts";
import { settingsThatDiffer } from "../../core/rollback/past-release.ts";
import { knownRollout } from "../../core/rollback/pick-rollout.ts";
import type { TargetObservation } from "../../core/rollout/target-observation.ts";
import { findByRecord } from "../../flows/undo/find-deployment.ts";
import { carryOut } from "./carry-out.ts";
import { type HandKnowledge, readHandKnowledge } from "./hand-knowledge.ts";
import { judgeOrder, type OrderJudgement } from "./judge-order.ts";
import { type Leaving, leavingOf, recordOf } from "./leaving.ts";
import type { Story } from "./report.ts";
import { retractRecord } from "./retract-record.ts";
import type { HandOrder, PendingReading, RollbackCase } from "./rollback-case.ts";
import { troubleOf } from "./trouble-of.ts";

/** How a person's order ended, and the case as which it was carried out. */
export interface HandEnd {
  readonly story: Story;
  readonly as: RollbackCase;
}

/**
 * Goes back because a person ordered it: finds what is live or on its way, judges what was named, and then looks after that deployment as
 * after one of its own run. What falls back to another release than the named one brings that one out afterwards.
 */
export async function goBackByHand(
  current: RollbackCase,
  readAgain: (request: string) => PendingReading,
): Promise<HandEnd> {
  const { observation, found } = await findByRecord(undefined, current.means);
  if (observation === undefined) {
    const why = found.kind === "unknown" ? found.why : "the service was not read";
    const remedy = "Mend what is named, then run it again.";
    return { story: storyOf({ kind: "unreadable", why, remedy }, undefined), as: current };
  }
  const seen = leavingOf(observation);
  const knowledge = await readHandKnowledge(current, { observation, leaving: seen });
  const judgement = judgeOrder(current, { observation, leaving: seen, knowledge });
  if (judgement.kind === "ends")
    return { story: { ...storyOf(judgement.conclusion, observation), live: judgement.live }, as: current };
  const leaving = judgement.kind === "untold" ? leftBy(judgement.left) : seen;
  const judged = judgement.kind === "untold" ? goOnWith(judgement.release, knowledge.copied) : judgement;
  tellDifferences(current, judged, { leaving, knowledge });
  const record = recordOf(leaving, knowledge.records ?? []);
  const as = caseFor(current, { judged, leaving, record, readAgain });
  const first = await carryOut(as);
  const story = await goFurther(as, { judged, leaving, first });
  if (!current.inputs["dry-run"]) await unlearn(as, { story, leaving, record });
  return { story, as };
}

type Allowed = Extract<OrderJudgement, { readonly kind: "allowed" }> & Pick<HandOrder, "copyOf">;

/** What an order that died has left already. */
function leftBy(record: DeployRecord): Leaving {
  return { rollout: knownRollout("", record) ?? "", release: record.payload.family, moving: undefined };
}

/** It was judged when it was ordered first, and is there by now. */
function goOnWith(release: ChosenRelease, copyOf: string | undefined): Allowed {
  return { kind: "allowed", release, standing: true, skipped: [], ...(copyOf === undefined ? {} : { copyOf }) };
}

function caseFor(
  current: RollbackCase,
  {
    judged,
    leaving,
    record,
    readAgain,
  }: {
    readonly judged: Allowed;
    readonly leaving: Leaving;
    readonly record: DeployRecord | undefined;
    readonly readAgain: (request: string) => PendingReading;
  },
): RollbackCase {
  const { inputs } = current;
  const request = record?.payload.request ?? "";
  return {
    ...current,
    inputs: {
      ...inputs,
      request,
      "service-deployment": leaving.rollout,
      "task-definition": judged.release?.release ?? "",
      version: inputs.version || (record?.payload.version ?? ""),
      commit: inputs.commit || (record?.payload.commit ?? ""),
    },
    reading: request === "" ? current.reading : readAgain(request),
    hand: {
      release: judged.release,
      skipped: judged.skipped,
      ...(judged.copyOf === undefined ? {} : { copyOf: judged.copyOf }),
    },
  };
}

/** Brings the named release out where the platform put another one back, as it does from a deployment that was on its way. */
async function goFurther(
  as: RollbackCase,
  { judged, leaving, first }: { readonly judged: Allowed; readonly leaving: Leaving; readonly first: Story },
): Promise<Story> {
  const wanted = judged.release;
  const undone = first.conclusion.kind === "rolled-back" || first.conclusion.kind === "already-rolled-back";
  if (
    wanted === undefined ||
    judged.standing ||
    leaving.moving === undefined ||
    !undone ||
    isThere(wanted.release, first)
  )
    return first;
  as.timeline.tell(`${first.live.release} serves; ${wanted.release} was asked for and comes next.`);
  const { observation } = await findByRecord(undefined, as.means);
  // Whatever was brought out since is somebody else's, and nobody ordered that it goes.
  if (observation?.primary.release !== first.live.release || observation.inFlight.length > 0) {
    const seen = observation?.inFlight[0]?.release ?? observation?.primary.release;
    const what = seen === undefined ? "the service could not be read afterwards" : `${seen} came meanwhile`;
    const why = `${first.live.release} was put back, and ${wanted.release} was not brought out, since ${what}`;
    return { ...first, conclusion: { kind: "unproven", why } };
  }
  const rollout = observation.primary.rollout;
  const inputs = { ...as.inputs, "service-deployment": rollout };
  const second = await carryOut({ ...as, inputs });
  return { ...second, lock: second.lock ?? first.lock, rollout: first.rollout };
}

function isThere(release: string, { live }: Story): boolean {
  return live.release === release;
}

function tellDifferences(
  { timeline }: RollbackCase,
  { release, skipped }: Allowed,
  { leaving, knowledge }: { readonly leaving: Leaving; readonly knowledge: HandKnowledge },
): void {
  for (const check of skipped) timeline.warn(`force: ${check}`);
  const before = release?.past;
  const now = knowledge.past?.find((one) => one.release === leaving.release);
  if (before === undefined || now === undefined) return;
  const differ = settingsThatDiffer(before, now);
  if (differ.length > 0)
    timeline.warn(
      `not_restored: ${differ.join(", ")} of the service differ from when ${before.release} was live, and stay as they are now.`,
    );
}

/** Lets nobody take what was left for good again: neither by its mark nor by its record. */
async function unlearn(
  { archive, ports, timeline }: RollbackCase,
  {
    story,
    leaving,
    record,
  }: { readonly story: Story; readonly leaving: Leaving; readonly record: DeployRecord | undefined },
): Promise<void> {
  const { kind } = story.conclusion;
  const wasProven = record !== undefined && isProven(record);
  const undone = kind === "rolled-back" || (kind === "already-rolled-back" && wasProven);
  if (!undone || story.live.release === leaving.release) return;
  if (leaving.moving === undefined) {
    const unmarked = await troubleOf(() => archive.unmark(leaving.release));
    if (unmarked !== undefined) timeline.warn(`${leaving.release} keeps its mark as proven: ${unmarked}`);
  }
  if (wasProven) await retractRecord({ ports, timeline }, record, leaving.rollout);
}

function storyOf(conclusion: Story["conclusion"], observation: TargetObservation | undefined): Story {
  return {
    conclusion,
    rollout: "",
    live: { release: observation?.live.release ?? "", version: "" },
    lock: undefined,
  };
}
