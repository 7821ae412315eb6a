import { ACCEPTED_PHASE, statusOf } from "../../core/record/deploy-record.ts";
import { decideResume, type ResumeFacts, type ResumeStep } from "../../core/resume/decide-resume.ts";
import { knownRollout } from "../../core/rollback/pick-rollout.ts";
import type { RolloutHold } from "../../core/rollout/rollout.ts";
import { pausesIn } from "../../core/rollout/service-configuration.ts";
import { watchInterval } from "../../core/rollout/watch-interval.ts";
import { findByRecord, lookAt, type Sighting } from "../../flows/undo/find-deployment.ts";
import { type Look, poll } from "../../kit/poll.ts";
import { endHold } from "./end-hold.ts";
import { lookAgain } from "./look-again.ts";
import type { ResumeCase, ResumeEnd } from "./resume-case.ts";
import { sayStep } from "./say-step.ts";

const RESUMED_PHASE = "resumed";
/** A hold that still stands after as many refusals is not over: the platform refuses. */
const MOST_REFUSALS = 5;

/** Carries an order out, reading what stands before each step: whatever another hand did meanwhile is met, never overrun. */
export async function carryOut(current: ResumeCase): Promise<ResumeEnd> {
  const { inputs, record, run } = current;
  const first = await see(current);
  const meant = inputs.hold || (first.found.kind === "held" ? first.found.hold.id : "");
  // Told by the record as it stood before this attempt wrote to it.
  const begun = statusOf(record)?.resumed === run.runId;
  const opening = decide(current, first, { passed: 0, meant, begun });
  if (inputs.mode === "check" || inputs["dry-run"] || opening.kind === "abort")
    return sayStep(current, { step: opening, sighting: first, announced: true });
  const ended = new Set<string>();
  const refusals = new Map<string, number>();
  const done = await poll<ResumeEnd>(
    { ...current.means, interval: (since) => (ended.size === 0 ? 1_000 : watchInterval(since)) },
    async () => {
      const sighting = await see(current);
      const { found } = sighting;
      // ECS may still show a hold for a moment that was ended.
      if (found.kind === "held" && ended.has(found.hold.id)) return { kind: "again" };
      const so = { passed: ended.size, meant, begun };
      const planned = decide(current, sighting, so);
      if (planned.kind === "wait") return { kind: "again" };
      const say = (step: ResumeStep): Look<ResumeEnd> => ({
        kind: "found",
        value: sayStep(current, { step, sighting, announced: false, passed: ended.size + (begun ? 1 : 0) }),
      });
      if (planned.kind !== "finish" && planned.kind !== "end-hold") return say(planned);
      const again = await lookAgain(current, planned.kind === "end-hold" && !planned.last);
      if (again.kind === "stopped")
        return { kind: "found", value: { ...again.end, rollout: sighting.rollout, hold: holdIn(sighting) } };
      const now = { ...current, record: again.record };
      const step = decide(now, sighting, so);
      if (step.kind === "finish") await claim(now, sighting, ACCEPTED_PHASE);
      if (step.kind !== "end-hold") return say(step);
      const refused = await passOn(now, { sighting, hold: step.hold, last: step.last, ended, refusals });
      return refused === undefined ? { kind: "again" } : { kind: "found", value: refused };
    },
  );
  if (done.kind === "found") return done.value;
  return { ...cutShort(done.kind, record.payload.service, ended.size), rollout: first.rollout, hold: undefined };
}

function cutShort(by: "deadline" | "interrupted", service: string, ended: number): Omit<ResumeEnd, "rollout" | "hold"> {
  const why = by === "deadline" ? "the deadline passed" : "this run was cancelled";
  return {
    decision: "unknown",
    reason: by,
    headline: `${service}: ${why} after ${ended} holds were ended.`,
    remedy: "Look where the deployment stands, then order again.",
  };
}

function holdIn({ found }: Sighting): RolloutHold | undefined {
  return found.kind === "held" ? found.hold : undefined;
}

function see({ record, means }: ResumeCase): Promise<Sighting> {
  const rollout = knownRollout("", record);
  return rollout === undefined ? findByRecord(record, means) : lookAt(rollout, means);
}

function decide(
  { inputs, record, owner, phaseShares }: ResumeCase,
  { found }: Sighting,
  so: Pick<ResumeFacts, "passed" | "meant" | "begun">,
): ResumeStep {
  const foreignPauses = pausesIn(record.payload.formerConfiguration);
  return decideResume({ order: inputs.order, record, found, owner, foreignPauses, phaseShares, ...so });
}

/** The record first: what looks after lost deployments must know whose word moved this one. */
async function claim(current: ResumeCase, { rollout }: Sighting, phase: string): Promise<void> {
  const { record, records, run } = current;
  const standing = statusOf(record) ?? { serviceDeployment: rollout, family: record.payload.family };
  await records.note(record.id, { state: "in_progress", status: { ...standing, phase, resumed: run.runId } });
}

async function passOn(
  current: ResumeCase,
  {
    sighting,
    hold,
    last,
    ended,
    refusals,
  }: {
    readonly sighting: Sighting;
    readonly hold: RolloutHold;
    readonly last: boolean;
    readonly ended: Set<string>;
    readonly refusals: Map<string, number>;
  },
): Promise<ResumeEnd | undefined> {
  current.means.signal.throwIfAborted();
  await claim(current, sighting, last ? ACCEPTED_PHASE : RESUMED_PHASE);
  current.means.signal.throwIfAborted();
  const answer = await endHold(current, sighting.rollout, hold);
  if (answer.kind === "refused") return { ...answer.end, rollout: sighting.rollout, hold };
  if (answer.kind === "ended") ended.add(hold.id);
  // Another hand was first, or it is not known: what stands now decides.
  if (answer.kind === "ended" || answer.refusal === undefined) return undefined;
  const count = (refusals.get(hold.id) ?? 0) + 1;
  refusals.set(hold.id, count);
  return count < MOST_REFUSALS ? undefined : { ...answer.refusal, rollout: sighting.rollout, hold };
}
