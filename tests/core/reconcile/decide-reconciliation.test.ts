import { describe, expect, it } from "vitest";
import {
  decideReconciliation,
  type Reconciliation,
  type ReconciliationFacts,
} from "../../../src/core/reconcile/decide-reconciliation.ts";
import type { Found } from "../../../src/core/rollback/decide-rollback.ts";
import { recordWith } from "../../fakes/shop-records.ts";

const hold = { id: "hook-1", at: "production", expiresAt: new Date("2026-11-24T12:30:00Z") } as const;
const held: Found = { kind: "held", hold, weight: 100 };
const moving: Found = { kind: "in-progress", stage: "scale-up", weight: 0 };
const baking: Found = { kind: "in-progress", stage: "bake-time", weight: 100 };
const complete: Found = { kind: "succeeded", running: 2, wanted: 2 };
const gone: Found = { kind: "unknown", why: "the platform does not know our rollout (yet)" };
const fellBack: Found = { kind: "rolled-back", cause: "hook", reason: "timed out" };
const by = (release: string): Found => ({
  kind: "superseded",
  by: { rollout: "ecs-svc/43", release },
  afterSuccess: false,
});
const passed = recordWith([{ smoke: "success", watch: "success" }]);
const unjudged = recordWith([{ smoke: "success" }]);
const unsure = recordWith([{ smoke: "success", watch: "unknown" }]);
const failed = recordWith([{ smoke: "success", watch: "failure" }]);
const left = recordWith([{ smoke: "success", watch: "unknown", phase: "held_for_person" }]);
const stays = recordWith([{ smoke: "success", watch: "unknown", phase: "left_inconclusive" }]);
const moved = recordWith([{ phase: "held-test", resumed: "7002" }, { phase: "held-production" }]);
const accepted = recordWith([{ smoke: "success", watch: "unknown", phase: "accepted", resumed: "7002" }]);

const backOnce = recordWith([{ phase: "watching" }, { phase: "rolling-back", family: "shop:41" }]);
const touched = {
  ...recordWith([{ phase: "migrating" }]),
  payload: { ...recordWith().payload, migration: { level: "7", irreversible: true } },
};

const DAY = 86_400_000;
const facts = (
  record: typeof passed,
  found: Found,
  others: Partial<ReconciliationFacts> = {},
): ReconciliationFacts => ({
  record,
  found,
  onLost: "rollback",
  onInconclusive: undefined,
  age: 3_600_000,
  oldest: 6 * 3_600_000,
  ...others,
});
const say = (decided: Reconciliation): string => {
  switch (decided.kind) {
    case "roll-back":
      return `roll-back ${decided.way.kind} ${decided.reason}`;
    case "close":
      return `close ${decided.state} ${decided.phase}`;
    case "leave":
      return `leave ${decided.why}`;
    case "returning":
      return `${decided.by.rollout} brings ${decided.by.release}`;
    case "give-way":
      return `give way to ${decided.by.rollout}`;
    case "undone":
    case "proven":
    case "unreadable":
      return decided.kind;
  }
};

describe("what becomes of a record that no run looks after", () => {
  it.each<[string, ReconciliationFacts, string]>([
    ["never started", facts(unjudged, { kind: "never-started" }), "close failure not-started"],
    ["never started, its migration begun", facts(touched, { kind: "never-started" }), "close failure migration-left"],
    ["in service again after it was brought back once", facts(backOnce, complete), "leave rollback-failed"],
    ["held and unjudged", facts(unjudged, held), "roll-back roll-back-held job_lost"],
    ["held, and the target says leave", facts(unjudged, held, { onLost: "leave" }), "leave target-leaves"],
    [
      "held with a failed verdict, whatever on-lost says",
      facts(failed, held, { onLost: "leave" }),
      "roll-back roll-back-held watch_failed",
    ],
    ["held and passed, as rescue would", facts(passed, held), "roll-back roll-back-held job_lost"],
    ["held, the watch could not tell and its run was lost", facts(unsure, held), "roll-back roll-back-held job_lost"],
    ["held and left to a person", facts(left, held, { onInconclusive: "hold" }), "leave held-for-person"],
    ["held where a person moved it on", facts(moved, held), "leave held-for-person"],
    ["under way and unjudged", facts(unjudged, moving), "roll-back stop-with-rollback job_lost"],
    ["under way where a person moved it on", facts(moved, moving), "leave under-way"],
    ["baking and passed", facts(passed, baking), "leave under-way"],
    ["baking and accepted by a person", facts(accepted, baking), "leave under-way"],
    ["complete and passed", facts(passed, complete), "proven"],
    ["complete and accepted by a person", facts(accepted, complete), "proven"],
    ["complete and unjudged", facts(unjudged, complete), "roll-back restore-release job_lost"],
    ["complete, unjudged and long relied on", facts(unjudged, complete, { age: DAY }), "leave too-long-in-service"],
    ["complete and left to a person", facts(stays, complete), "leave left-inconclusive"],
    ["complete with a failed verdict", facts(failed, complete), "roll-back restore-release watch_failed"],
    [
      "falling back at this moment",
      facts(left, { kind: "rolling-back", cause: "hook", reason: "" }),
      "leave under-way",
    ],
    ["undone by its hook's time-out", facts(unjudged, fellBack), "undone"],
    ["undone although it had passed", facts(passed, fellBack), "undone"],
    ["its former release brought back by somebody", facts(passed, by("shop:41")), "ecs-svc/43 brings shop:41"],
    ["superseded by somebody's release", facts(passed, by("shop:99")), "give way to ecs-svc/43"],
    [
      "its rollback failed",
      facts(failed, { kind: "rollback-failed", cause: "person", reason: "" }),
      "leave rollback-failed",
    ],
    ["not known to ECS yet", facts(unjudged, gone), "unreadable"],
    ["forgotten by ECS", facts(unjudged, gone, { age: 2 * DAY }), "close error forgotten"],
    [
      "stopped without a way back",
      facts(unjudged, { kind: "stopped", reason: "", breaker: false }),
      "roll-back restore-release job_lost",
    ],
  ])("%s", (_, given, expected) => expect(say(decideReconciliation(given))).toBe(expected));

  it("says until when a hold waits for a person", () => {
    expect(decideReconciliation(facts(left, held))).toEqual({
      kind: "leave",
      why: "held-for-person",
      until: hold.expiresAt,
    });
  });
});
