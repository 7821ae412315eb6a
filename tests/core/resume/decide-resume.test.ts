import { describe, expect, it } from "vitest";
import { decideResume, type ResumeFacts, type ResumeStep } from "../../../src/core/resume/decide-resume.ts";
import { ownerAtWork } from "../../../src/core/resume/owner-at-work.ts";
import type { Found } from "../../../src/core/rollback/decide-rollback.ts";
import type { HoldPlace } from "../../../src/core/rollout/rollout.ts";
import { recordWith } from "../../fakes/shop-records.ts";

const expiresAt = new Date("2026-11-24T12:30:00Z");
const held = (at: HoldPlace, id = "hook-1"): Found => ({ kind: "held", hold: { id, at, expiresAt }, weight: 0 });
const at = (weight: number): Found => ({ kind: "held", hold: { id: "hook-2", at: "step", expiresAt }, weight });
const moving = (stage: string): Found => ({ kind: "in-progress", stage, weight: 50 });
const complete: Found = { kind: "succeeded", running: 2, wanted: 2 };
const facts = (found: Found, others: Partial<ResumeFacts> = {}): ResumeFacts => ({
  order: "continue",
  record: recordWith([{ smoke: "success", watch: "unknown", phase: "held_for_person" }]),
  found,
  owner: "ended",
  foreignPauses: [],
  phaseShares: [],
  passed: 0,
  meant: "hook-1",
  begun: false,
  ...others,
});
const say = (step: ResumeStep): string => {
  switch (step.kind) {
    case "refuse":
      return step.reason;
    case "end-hold":
      return `end ${step.hold.id}${step.last ? " for good" : ""}`;
    case "done":
      return `done${step.at === undefined ? "" : ` at ${step.at.id}`}`;
    case "wait":
    case "finish":
    case "abort":
    case "unknown":
      return step.kind;
  }
};
const stays = recordWith([{ smoke: "success", watch: "unknown", phase: "left_inconclusive" }]);
const full = { order: "full" } as const;
const atWork = { owner: "at-work" } as const;
const passed = { passed: 1 } as const;
const abort = { order: "abort" } as const;
/** An earlier attempt of the order died after its note. */
const begun = { begun: true } as const;

describe("what an order does next", () => {
  it.each<[string, ResumeFacts, string]>([
    ["continue at a test hold", facts(held("test")), "end hook-1"],
    ["continue at a step", facts(held("step")), "end hook-1"],
    ["continue at full traffic, nobody at work", facts(held("production")), "finish"],
    ["continue at full traffic, the watch at work", facts(held("production"), atWork), "end hook-1 for good"],
    ["full at full traffic, the watch at work", facts(held("production"), { ...full, ...atWork }), "done at hook-1"],
    ["full at a step", facts(held("step"), full), "end hook-1"],
    ["full at the next step", facts(held("step", "hook-2"), { ...full, ...passed }), "end hook-2"],
    ["full at full traffic after steps", facts(held("production", "hook-3"), { ...full, passed: 2 }), "finish"],
    ["continue at the next hold", facts(held("step", "hook-2"), passed), "done at hook-2"],
    ["continue at a step inside its phase", facts(at(10), { ...passed, phaseShares: [5, 25, 100] }), "end hook-2"],
    ["continue at the end of its phase", facts(at(25), { ...passed, phaseShares: [5, 25, 100] }), "done at hook-2"],
    ["continue where another hand was first, held anew", facts(held("step", "hook-2")), "hold_ended_elsewhere"],
    ["full where another hand was first, held anew", facts(held("step", "hook-2"), full), "end hook-2"],
    [
      "continue where another hand was first, on its way",
      facts(moving("production-traffic-shift")),
      "hold_ended_elsewhere",
    ],
    ["continue that died before the hold ended", facts(held("test"), begun), "end hook-1"],
    ["continue that died when the hold had ended", facts(held("step", "hook-2"), begun), "done at hook-2"],
    ["continue that died and is on its way", facts(moving("production-traffic-shift"), begun), "wait"],
    ["continue that died beside the run at work", facts(moving("x"), { ...begun, ...atWork }), "done"],
    ["continue that died before full traffic", facts(held("production", "hook-2"), begun), "done at hook-2"],
    ["full that died and is on its way", facts(moving("x"), { ...begun, ...full }), "wait"],
    ["full that died before the last hold", facts(held("production", "hook-2"), { ...begun, ...full }), "finish"],
    ["full that died and went to its end", facts(complete, { ...begun, ...full }), "finish"],
    ["a new order after one that died", facts(moving("x"), { ...begun, meant: "" }), "nothing_held"],
    ["continue with nothing held from the start", facts(moving("scale-up"), { meant: "" }), "nothing_held"],
    [
      "a pause that stood there before ours",
      facts(held("production"), { foreignPauses: ["production"] }),
      "foreign_hold",
    ],
    ["a pause at a stage that we never use", facts(held("other")), "foreign_hold"],
    ["between two holds, nobody at work", facts(moving("production-traffic-shift"), passed), "wait"],
    [
      "between two holds, the watch at work",
      facts(moving("production-traffic-shift"), { ...passed, ...atWork }),
      "done",
    ],
    ["full between two holds, the watch at work", facts(moving("x"), { ...passed, ...atWork, ...full }), "wait"],
    ["baking after the last hold, nobody at work", facts(moving("bake-time"), passed), "finish"],
    ["baking after the last hold, the run at work", facts(moving("bake-time"), { ...passed, ...atWork }), "done"],
    ["in full service, and left there by a watch that could not tell", facts(complete, { record: stays }), "finish"],
    ["the same in full", facts(complete, { record: stays, order: "full" }), "finish"],
    ["the same, given up", facts(complete, { record: stays, ...abort }), "already_complete"],
    ["the same while its run is at work", facts(complete, { record: stays, ...atWork }), "already_complete"],
    ["complete after the last hold, nobody at work", facts(complete, passed), "finish"],
    ["complete after the last hold, the run at work", facts(complete, { ...passed, ...atWork }), "done"],
    ["complete from the start", facts(complete), "already_complete"],
    ["a failed watch", facts(held("production"), { record: recordWith([{ watch: "failure" }]) }), "verdict_failed"],
    ["a failed smoke test", facts(held("test"), { record: recordWith([{ smoke: "failure" }]) }), "verdict_failed"],
    ["falling back", facts({ kind: "rolling-back", cause: "hook", reason: "" }), "falling_back"],
    ["fallen back", facts({ kind: "rolled-back", cause: "hook", reason: "" }), "falling_back"],
    ["stopped", facts({ kind: "stopped", reason: "", breaker: false }), "falling_back"],
    [
      "superseded",
      facts({ kind: "superseded", by: { rollout: "ecs-svc/9", release: "x:1" }, afterSuccess: false }),
      "superseded",
    ],
    ["never started", facts({ kind: "never-started" }), "nothing_held"],
    ["unreadable", facts({ kind: "unknown", why: "?" }), "unknown"],
    ["abort while held", facts(held("step"), abort), "abort"],
    [
      "abort with a failed watch",
      facts(held("step"), { ...abort, record: recordWith([{ watch: "failure" }]) }),
      "abort",
    ],
    ["abort on its way", facts(moving("bake-time"), abort), "abort"],
    ["abort of what is complete", facts(complete, abort), "already_complete"],
    ["abort of what falls back", facts({ kind: "rolled-back", cause: "hook", reason: "" }, abort), "falling_back"],
  ])("%s", (_, given, expected) => expect(say(decideResume(given))).toBe(expected));
});

describe("whether a run still decides", () => {
  it.each([
    [true, "watching", "at-work"],
    [true, "finishing", "at-work"],
    [true, "held_for_person", "ended"],
    [true, "left_inconclusive", "ended"],
    [false, "watching", "ended"],
  ] as const)("running %s in phase %s: %s", (running, phase, expected) =>
    expect(ownerAtWork(recordWith([{ phase }]), running)).toBe(expected),
  );
});
