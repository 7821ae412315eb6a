import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideRollback, type Found, type RollbackFacts } from "../../../src/core/rollback/decide-rollback.ts";
import type { Judgement } from "../../../src/core/rollback/pipeline-words.ts";
import type { RolloutHold } from "../../../src/core/rollout/rollout.ts";

const hold: RolloutHold = { id: "hook-1", at: "production", expiresAt: new Date("2026-11-24T12:00:00Z") };
const founds: Record<Found["kind"], Found> = {
  "never-started": { kind: "never-started" },
  unknown: { kind: "unknown", why: "forbidden" },
  superseded: { kind: "superseded", by: { rollout: "ecs-svc/9", release: "shop:43" }, afterSuccess: true },
  "rolling-back": { kind: "rolling-back", cause: "hook", reason: "timed out" },
  "rolled-back": { kind: "rolled-back", cause: "circuit-breaker", reason: "tasks failed to start" },
  "rollback-failed": { kind: "rollback-failed", cause: "person", reason: "nothing to go back to" },
  stopped: { kind: "stopped", reason: "tasks failed to start", breaker: true },
  succeeded: { kind: "succeeded", running: 2, wanted: 2 },
  held: { kind: "held", hold, weight: 100 },
  "in-progress": { kind: "in-progress", stage: "bake-time", weight: 100 },
  "tasks-failing": { kind: "tasks-failing", failed: 3, limit: 3 },
};
const passed: Judgement = { kind: "passed" };
const unjudged: Judgement = { kind: "unjudged" };
const inconclusive: Judgement = { kind: "inconclusive" };
const unread: Judgement = { kind: "unreadable", why: "GitHub is away" };
const failed: Judgement = { kind: "failed", reason: "smoke_failed" };

const facts = (found: Found, more: Partial<RollbackFacts> = {}): RollbackFacts => ({
  found,
  judgement: failed,
  interruption: "none",
  onInconclusive: undefined,
  former: ["shop:41"],
  askedBy: "nobody-known",
  migration: "none",
  ...more,
});
const said = (found: Found, more: Partial<RollbackFacts> = {}): string => {
  const decision = decideRollback(facts(found, more));
  return decision.kind === "roll-back" ? `${decision.kind} ${decision.reason} ${decision.way.kind}` : decision.kind;
};
const inFlight = (stage: string): Found => ({ kind: "in-progress", stage, weight: 100 });

describe("decideRollback", () => {
  it.each<[string, Found, Partial<RollbackFacts>, string]>([
    ["nothing was changed", founds["never-started"], {}, "nothing-changed"],
    ["nothing was changed, cancelled", founds["never-started"], { interruption: "cancelled" }, "nothing-changed"],
    ["unreadable", founds.unknown, {}, "unreadable"],
    ["unreadable, lost", founds.unknown, { interruption: "lost", judgement: unjudged }, "unreadable"],
    ["superseded", founds.superseded, {}, "superseded"],
    ["superseded by what was live before", founds.superseded, { former: ["shop:43"] }, "already-rolled-back"],
    ["rolling back", founds["rolling-back"], {}, "already-rolled-back"],
    ["rolled back by ECS", founds["rolled-back"], { judgement: unjudged }, "already-rolled-back"],
    ["rolled back although judged good", founds["rolled-back"], { judgement: passed }, "already-rolled-back"],
    ["the platform's own rollback failed", founds["rollback-failed"], {}, "rollback-failed"],
    ["complete and passed", founds.succeeded, { judgement: passed }, "proven-late"],
    [
      "complete and passed, cancelled",
      founds.succeeded,
      { judgement: passed, interruption: "cancelled" },
      "proven-late",
    ],
    ["complete and passed, lost", founds.succeeded, { judgement: passed, interruption: "lost" }, "proven-late"],
    ["complete, smoke failed", founds.succeeded, {}, "roll-back smoke_failed restore-release"],
    [
      "complete, watch failed",
      founds.succeeded,
      { judgement: { kind: "failed", reason: "watch_failed" } },
      "roll-back watch_failed restore-release",
    ],
    ["complete, unjudged", founds.succeeded, { judgement: unjudged }, "roll-back deadline_spent restore-release"],
    [
      "complete, unjudged, lost",
      founds.succeeded,
      { judgement: unjudged, interruption: "lost" },
      "roll-back job_lost restore-release",
    ],
    [
      "complete, unjudged, cancelled",
      founds.succeeded,
      { judgement: unjudged, interruption: "cancelled" },
      "roll-back cancelled restore-release",
    ],
    ["complete, inconclusive", founds.succeeded, { judgement: inconclusive }, "left-inconclusive"],
    [
      "complete, inconclusive, leave",
      founds.succeeded,
      { judgement: inconclusive, onInconclusive: "leave" },
      "left-inconclusive",
    ],
    [
      "complete, inconclusive, rollback",
      founds.succeeded,
      { judgement: inconclusive, onInconclusive: "rollback" },
      "roll-back watch_inconclusive restore-release",
    ],
    [
      "complete, inconclusive, cancelled",
      founds.succeeded,
      { judgement: inconclusive, interruption: "cancelled" },
      "roll-back cancelled restore-release",
    ],
    [
      "complete, nobody can tell whether it was judged",
      founds.succeeded,
      { judgement: unread, interruption: "lost" },
      "unreadable",
    ],
    [
      "held, nobody can tell whether it was judged",
      founds.held,
      { judgement: unread, interruption: "lost" },
      "roll-back job_lost roll-back-held",
    ],
    ["stopped by the breaker", founds.stopped, { judgement: unjudged }, "roll-back deploy_failed restore-release"],
    ["held, smoke failed", founds.held, {}, "roll-back smoke_failed roll-back-held"],
    ["held, inconclusive", founds.held, { judgement: inconclusive }, "roll-back watch_inconclusive roll-back-held"],
    ["held, inconclusive, hold", founds.held, { judgement: inconclusive, onInconclusive: "hold" }, "held-for-person"],
    [
      "held, inconclusive, hold, lost",
      founds.held,
      { judgement: inconclusive, onInconclusive: "hold", interruption: "lost" },
      "roll-back job_lost roll-back-held",
    ],
    ["held, passed, finish failed", founds.held, { judgement: passed }, "roll-back finish_failed roll-back-held"],
    [
      "held, passed, cancelled",
      founds.held,
      { judgement: passed, interruption: "cancelled" },
      "roll-back cancelled roll-back-held",
    ],
    [
      "held, unjudged, lost",
      founds.held,
      { judgement: unjudged, interruption: "lost" },
      "roll-back job_lost roll-back-held",
    ],
    ["held, failed and lost", founds.held, { interruption: "lost" }, "roll-back smoke_failed roll-back-held"],
    [
      "in flight, unjudged",
      inFlight("scale-up"),
      { judgement: unjudged },
      "roll-back deadline_spent stop-with-rollback",
    ],
    [
      "in flight, deploy failed",
      inFlight("scale-up"),
      { judgement: { kind: "failed", reason: "deploy_failed" } },
      "roll-back deploy_failed stop-with-rollback",
    ],
    ["baking, passed", inFlight("bake-time"), { judgement: passed }, "finishing"],
    ["baking, passed, lost", inFlight("bake-time"), { judgement: passed, interruption: "lost" }, "finishing"],
    [
      "baking, passed, cancelled",
      inFlight("bake-time"),
      { judgement: passed, interruption: "cancelled" },
      "roll-back cancelled stop-with-rollback",
    ],
    [
      "cleaning up, passed, cancelled",
      inFlight("clean-up"),
      { judgement: passed, interruption: "cancelled" },
      "finishing",
    ],
    [
      "cleaning up, watch failed",
      inFlight("clean-up"),
      { judgement: { kind: "failed", reason: "watch_failed" } },
      "roll-back watch_failed stop-with-rollback",
    ],
    [
      "baking, inconclusive, hold",
      inFlight("bake-time"),
      { judgement: inconclusive, onInconclusive: "hold" },
      "left-inconclusive",
    ],
    [
      "baking, inconclusive",
      inFlight("bake-time"),
      { judgement: inconclusive },
      "roll-back watch_inconclusive stop-with-rollback",
    ],
    [
      "held, given up by a person",
      founds.held,
      { judgement: unjudged, interruption: "aborted" },
      "roll-back aborted roll-back-held",
    ],
    [
      "held, failed and given up by a person",
      founds.held,
      { interruption: "aborted" },
      "roll-back aborted roll-back-held",
    ],
    [
      "held for a person and given up",
      founds.held,
      { judgement: inconclusive, onInconclusive: "hold", interruption: "aborted" },
      "roll-back aborted roll-back-held",
    ],
    [
      "baking, passed, given up",
      inFlight("bake-time"),
      { judgement: passed, interruption: "aborted" },
      "roll-back aborted stop-with-rollback",
    ],
    [
      "cleaning up, passed, given up",
      inFlight("clean-up"),
      { judgement: passed, interruption: "aborted" },
      "finishing",
    ],
    ["complete and passed, given up", founds.succeeded, { judgement: passed, interruption: "aborted" }, "proven-late"],
    [
      "complete once more after it was brought back",
      founds.succeeded,
      { tried: true, interruption: "lost" },
      "rollback-failed",
    ],
    ["complete, passed, brought back before", founds.succeeded, { judgement: passed, tried: true }, "proven-late"],
    ["tasks failing", founds["tasks-failing"], { judgement: unjudged }, "roll-back deploy_failed stop-with-rollback"],
  ])("%s", (_, found, more, expected) => expect(said(found, more)).toBe(expected));

  const anyFacts = fc.record({
    found: fc.constantFrom(...Object.values(founds)),
    judgement: fc.constantFrom<Judgement>(passed, unjudged, inconclusive, unread, failed),
    interruption: fc.constantFrom("none", "cancelled", "aborted", "lost"),
    onInconclusive: fc.constantFrom("rollback", "hold", "leave", undefined),
    former: fc.constantFrom([], ["shop:41"], ["shop:43"]),
    askedBy: fc.constantFrom("this-run", "nobody-known"),
    migration: fc.constantFrom("none", "irreversible", "unknown"),
  });

  it("calls a fall-back that this run asked for its own, and leaves the platform's to the platform", () => {
    const asked = { askedBy: "this-run" } as const;
    const person: Found = { kind: "rolled-back", cause: "person", reason: "user-initiated stop" };
    expect(decideRollback(facts(person, asked))).toMatchObject({ cause: "this-run" });
    expect(decideRollback(facts(person))).toMatchObject({ cause: "person" });
    expect(decideRollback(facts(founds["rolled-back"], asked))).toMatchObject({ cause: "circuit-breaker" });
  });

  it("never writes to what is not ours, is over another way, or cannot be read", () => {
    const untouchable = ["never-started", "unknown", "superseded", "rolling-back", "rolled-back", "rollback-failed"];
    fc.assert(
      fc.property(anyFacts, (all) => {
        if (decideRollback(all).kind === "roll-back") expect(untouchable).not.toContain(all.found.kind);
      }),
    );
  });

  it.each([
    ["finished", founds.succeeded, "migration-blocks"],
    ["held at full traffic", founds.held, "migration-blocks"],
    ["baking", founds["in-progress"], "migration-blocks"],
    ["held before any traffic", { kind: "held", hold, weight: 0 } as const, "roll-back"],
    ["at a canary's share", { kind: "in-progress", stage: "bake-time", weight: 10 } as const, "roll-back"],
    ["rolling, the old tasks still there", { kind: "in-progress", stage: "", weight: undefined } as const, "roll-back"],
  ])("asks a person before the old version meets migrated data again: %s", (_, found, kind) => {
    expect(decideRollback(facts(found, { migration: "irreversible" })).kind).toBe(kind);
    expect(decideRollback(facts(found, { migration: "unknown" })).kind).toBe(kind);
    expect(decideRollback(facts(found)).kind).toBe("roll-back");
  });

  it("never leaves a failed deployment in service", () => {
    fc.assert(
      fc.property(anyFacts, (all) => {
        if (all.judgement.kind === "failed")
          expect(["proven-late", "finishing", "held-for-person", "left-inconclusive"]).not.toContain(
            decideRollback(all).kind,
          );
      }),
    );
  });
});
