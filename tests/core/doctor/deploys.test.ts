import { describe, expect, it } from "vitest";
import { deployBadge, sayMean } from "../../../src/core/doctor/deploy-badge.ts";
import { type DeployRhythm, deployRhythm } from "../../../src/core/doctor/deploy-rhythm.ts";
import type { RecordState } from "../../../src/core/record/deploy-record.ts";
import { recordOf } from "../../fakes/records-of.ts";

const NOW = new Date("2026-11-18T12:00:00Z");
const daysAgo = (days: number, states: readonly RecordState[] = ["in_progress", "success"]) => ({
  ...recordOf({}, states),
  createdAt: new Date(NOW.getTime() - days * 86_400_000),
});
const read = (environment: string, days: readonly number[], most = 100) => ({
  environment,
  records: days.map((day) => daysAgo(day)),
  most,
});

describe("deployRhythm", () => {
  it("counts what was proven, over all services of an environment, and means over whole windows", () => {
    expect(
      deployRhythm([read("production", [0, 1, 6.9, 7, 27]), read("production", [2, 83]), read("staging", [])], NOW),
    ).toEqual([
      { environment: "production", lastWeek: 4, mean4: 6 / 4, mean12: 7 / 12, whole: true },
      { environment: "staging", lastWeek: 0, mean4: 0, mean12: 0, whole: true },
    ]);
  });

  it("leaves out what was never proven, and keeps what was proven and rolled back afterwards", () => {
    const records = [daysAgo(1, ["in_progress"]), daysAgo(1, ["failure"]), daysAgo(1, ["success", "inactive"])];
    expect(deployRhythm([{ environment: "production", records, most: 100 }], NOW)[0]?.lastWeek).toBe(1);
  });

  it("says that older records may be cut where as many were read as ever are, and the oldest is young", () => {
    expect(
      deployRhythm([read("a", [1, 2], 2), read("b", [1, 90], 2), read("c", [1], 2)], NOW).map(({ whole }) => whole),
    ).toEqual([false, true, true]);
  });
});

describe("deployBadge", () => {
  const rhythm = (environment: string, mean4: number): DeployRhythm => ({
    environment,
    lastWeek: 0,
    mean4,
    mean12: 0,
    whole: true,
  });
  it.each([
    [undefined, "unknown", "lightgrey"],
    [[], "unknown", "lightgrey"],
    [[rhythm("production", 2.5)], "2.5", "blue"],
    [[rhythm("production", 0)], "0", "lightgrey"],
    [[rhythm("staging", 7), rhythm("production", 0.25)], "staging 7 · production 0.3", "blue"],
  ])("says %j as %s", (rhythms, message, color) => {
    expect(deployBadge(rhythms)).toEqual({ schemaVersion: 1, label: "deploys a week", message, color });
  });

  it("keeps one digit", () => expect([0.04, 0.05, 1, 1.26].map(sayMean)).toEqual(["0", "0.1", "1", "1.3"]));
});
