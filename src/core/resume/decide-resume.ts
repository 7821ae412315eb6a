import type { DeployRecord } from "../record/deploy-record.ts";
import { statusOf } from "../record/deploy-record.ts";
import type { Found } from "../rollback/decide-rollback.ts";
import { isOwnHold } from "../rollout/plan-holds.ts";
import type { HoldPlace, RolloutHold } from "../rollout/rollout.ts";

/** What a person orders: end the present hold, end all up to full public traffic, or give the deployment up. */
export type ResumeOrder = "continue" | "full" | "abort";

/** Why an order cannot be carried out. */
export type ResumeRefusal =
  | "nothing_held"
  | "hold_ended_elsewhere"
  | "foreign_hold"
  | "verdict_failed"
  | "falling_back"
  | "superseded"
  | "already_complete";

/** What is done next about an order. */
export type ResumeStep =
  /** `last` says that it is at full public traffic: the deployment goes to its end. */
  | { readonly kind: "end-hold"; readonly hold: RolloutHold; readonly last: boolean }
  /** It is on its way to the next hold. */
  | { readonly kind: "wait" }
  /** Nobody else will take it to its end: prove it and keep its books. */
  | { readonly kind: "finish" }
  /** The order is carried out; the run that is at work, or the next order, goes on. */
  | { readonly kind: "done"; readonly at: RolloutHold | undefined }
  | { readonly kind: "abort" }
  | { readonly kind: "refuse"; readonly reason: ResumeRefusal; readonly why: string }
  | { readonly kind: "unknown"; readonly why: string };

/** What is known when the next step is decided. */
export interface ResumeFacts {
  readonly order: ResumeOrder;
  readonly record: DeployRecord;
  readonly found: Found;
  /** Whether a run still judges and finishes it. */
  readonly owner: "at-work" | "ended";
  /** Pauses that stood on the service before ours. */
  readonly foreignPauses: readonly HoldPlace[];
  /** The shares of traffic, in percent, at which a phase ends; empty where every hold is one. */
  readonly phaseShares: readonly number[];
  /** How many holds this order has ended so far. */
  readonly passed: number;
  /** The hold that this order saw first; empty before it saw one. */
  readonly meant: string;
  /** Whether an earlier attempt of this order noted that it moves the deployment on, and died. */
  readonly begun: boolean;
}

/** Decides the next step of an order by what stands at the platform now; asked again after every write. */
export function decideResume(known: ResumeFacts): ResumeStep {
  const facts = { ...known, passed: passedIn(known) };
  const { order, record, found } = facts;
  const verdicts = statusOf(record);
  const failed = verdicts?.smoke === "failure" ? "smoke test" : verdicts?.watch === "failure" ? "watch" : undefined;
  if (failed !== undefined && order !== "abort")
    return { kind: "refuse", reason: "verdict_failed", why: `its ${failed} failed, which is final for its request` };
  switch (found.kind) {
    case "held":
      return order === "abort" ? { kind: "abort" } : decideHeld(facts, found);
    case "in-progress":
    case "tasks-failing":
      if (order === "abort") return { kind: "abort" };
      return decideMoving(facts, found.kind === "in-progress" ? found.stage : "");
    case "succeeded":
      return decideComplete(facts);
    case "superseded":
      return { kind: "refuse", reason: "superseded", why: `${found.by.rollout} took its place` };
    case "rolling-back":
    case "rolled-back":
    case "rollback-failed":
    case "stopped":
      return { kind: "refuse", reason: "falling_back", why: `it is ${found.kind}` };
    case "never-started":
      return { kind: "refuse", reason: "nothing_held", why: "nothing of it was started" };
    case "unknown":
      return { kind: "unknown", why: found.why };
  }
}

/** Where the hold of an order that died is gone, the order has passed it: it ended it, or a hand did that was as quick. */
function passedIn({ begun, found, meant, passed }: ResumeFacts): number {
  const gone = meant !== "" && !(found.kind === "held" && found.hold.id === meant);
  return begun && gone ? Math.max(passed, 1) : passed;
}

function decideHeld(facts: ResumeFacts, { hold, weight }: Extract<Found, { readonly kind: "held" }>): ResumeStep {
  const { order, owner, foreignPauses, passed, meant } = facts;
  if (!isOwnHold(hold, foreignPauses))
    return { kind: "refuse", reason: "foreign_hold", why: `it waits at a pause that is not ours (${hold.at})` };
  if (order === "continue") {
    if (passed > 0 && isBetweenPhases(facts, hold, weight)) return { kind: "end-hold", hold, last: false };
    if (passed > 0) return { kind: "done", at: hold };
    if (meant !== "" && hold.id !== meant)
      return {
        kind: "refuse",
        reason: "hold_ended_elsewhere",
        why: "somebody else ended its hold, and it is held anew",
      };
  }
  if (hold.at !== "production") return { kind: "end-hold", hold, last: false };
  // Full traffic is reached. A watch that is at work there judges, and its run goes on; a person may still end the hold alone.
  if (owner === "ended") return { kind: "finish" };
  return order === "continue" ? { kind: "end-hold", hold, last: true } : { kind: "done", at: hold };
}

/** ECS shifts by equal steps, and pauses before each: those inside a phase are nobody's to judge. */
function isBetweenPhases({ phaseShares }: ResumeFacts, { at }: RolloutHold, weight: number | undefined): boolean {
  if (at !== "step" || weight === undefined || phaseShares.length === 0) return false;
  return !phaseShares.some((share) => Math.abs(share - weight) < 0.05);
}

/** What a record says of a release in full service that its watch could not judge. */
const LEFT_INCONCLUSIVE = "left_inconclusive";
const TO_ITS_END: readonly string[] = ["bake-time", "clean-up"];

function decideMoving({ owner, passed, meant, order }: ResumeFacts, stage: string): ResumeStep {
  if (passed === 0) {
    return meant === ""
      ? {
          kind: "refuse",
          reason: "nothing_held",
          why: `it is on its way (${stage || "starting"}), and nothing holds it`,
        }
      : { kind: "refuse", reason: "hold_ended_elsewhere", why: "somebody else ended its hold" };
  }
  if (TO_ITS_END.includes(stage)) return owner === "ended" ? { kind: "finish" } : { kind: "done", at: undefined };
  // Whoever is at work follows it to the next hold; only for `full` is there more to do.
  return owner === "at-work" && order === "continue" ? { kind: "done", at: undefined } : { kind: "wait" };
}

function decideComplete({ owner, passed, order, record }: ResumeFacts): ResumeStep {
  // What the watch left in service without a word is judged by the person who lets it stay.
  const open = statusOf(record)?.phase === LEFT_INCONCLUSIVE && owner === "ended";
  if (open && order !== "abort") return { kind: "finish" };
  if (passed > 0 && order !== "abort") return owner === "ended" ? { kind: "finish" } : { kind: "done", at: undefined };
  const remedy = order === "abort" ? "; the emergency rollback rolls a complete one back" : "";
  return { kind: "refuse", reason: "already_complete", why: `ECS has completed it already${remedy}` };
}
