import { describe, expect, it } from "vitest";
import {
  askedBy,
  candidateRollout,
  formerReleases,
  knownRollout,
  startedFor,
  versionOf,
} from "../../../src/core/rollback/pick-rollout.ts";
import { shopBack, shopHeld, shopRollout } from "../../fakes/scripted-target.ts";
import { earlier, recordWith } from "../../fakes/shop-records.ts";

describe("picking our rollout", () => {
  it("trusts what was handed over, then what the record noted last", () => {
    const record = recordWith([{ serviceDeployment: "ecs-svc/42" }, { serviceDeployment: "" }]);
    expect(knownRollout("ecs-svc/7", record)).toBe("ecs-svc/7");
    expect(knownRollout("", record)).toBe("ecs-svc/42");
    expect(knownRollout("", recordWith([{ serviceDeployment: "" }]))).toBeUndefined();
    expect(knownRollout("", undefined)).toBeUndefined();
  });

  it("finds what brings the record's release: in flight first, else primary, else nothing", () => {
    const moving = { ...shopRollout, id: "ecs-svc/77" };
    expect(candidateRollout({ ...shopHeld, inFlight: [moving] }, recordWith())).toBe("ecs-svc/77");
    expect(candidateRollout(shopHeld, recordWith())).toBe("ecs-svc/42");
    expect(candidateRollout(shopBack(), recordWith())).toBeUndefined();
  });

  it("finds none for what something else deployed, whatever the platform leaves unsaid", () => {
    const kept = { ...recordWith(), payload: { ...recordWith().payload, family: "" } };
    const unnamed = { ...shopRollout, release: "" };
    expect(candidateRollout({ ...shopHeld, inFlight: [unnamed] }, kept)).toBeUndefined();
  });

  it("believes only rollouts that began with the record, clocks being two minutes apart at most", () => {
    const at = (instant: string) => startedFor({ createdAt: new Date(instant) }, recordWith());
    expect([at("2026-11-24T10:57:59Z"), at("2026-11-24T10:58:00Z"), at("2026-11-24T11:00:10Z")]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("knows what was live before, what it asked for itself, and never our own release", () => {
    expect(formerReleases(undefined)).toEqual([]);
    expect(formerReleases(recordWith())).toEqual(["shop:41"]);
    expect(formerReleases(recordWith([{ phase: "rolling-back", family: "shop:39" }]))).toEqual(["shop:41", "shop:39"]);
    const record = recordWith();
    expect(formerReleases({ ...record, payload: { ...record.payload, previous: "shop:42" } })).toEqual([]);
  });

  it("knows by the record whether this run asked for the way back", () => {
    expect(askedBy(recordWith([{}, { phase: "tasks_failing" }]))).toBe("this-run");
    expect([askedBy(recordWith()), askedBy(undefined)]).toEqual(["nobody-known", "nobody-known"]);
  });

  it("names a release's version by the records", () => {
    expect(versionOf("shop:41", [recordWith(), earlier])).toBe("v1.4.0");
    expect(versionOf("shop:1", [recordWith(), earlier])).toBe("");
  });
});
