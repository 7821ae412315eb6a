import { describe, expect, it } from "vitest";
import type { DeployRecord, RecordState } from "../../../src/core/record/deploy-record.ts";
import { resolveArtifact } from "../../../src/core/version/resolve-artifact.ts";
import { roundOf } from "../../../src/core/version/round.ts";
import { readVersionName } from "../../../src/core/version/version-name.ts";
import { recordOf } from "../../fakes/records-of.ts";

const [C1, C2] = ["1".repeat(40), "2".repeat(40)];
const [D1, D2] = [`sha256:${"1".repeat(64)}`, `sha256:${"2".repeat(64)}`];
const record = (commit: string, digest: string, states: readonly RecordState[], family = "shop:7"): DeployRecord =>
  recordOf({ environment: "staging", commit, digest, family }, states);
const staging = (...records: readonly DeployRecord[]) => ({ environment: "staging", records });
const ask = (others: Partial<Parameters<typeof resolveArtifact>[0]>) =>
  resolveArtifact({ version: "v1.5.0", commit: C1, digest: "", required: undefined, own: [], ...others });

describe("resolveArtifact", () => {
  it("takes the digest of the newest record that was proven where the policy requires", () => {
    expect(ask({ required: staging(record(C1, D2, ["success"]), record(C1, D1, ["success"])) })).toMatchObject({
      kind: "settled",
      commit: C1,
      digest: D2,
      source: "record",
    });
  });

  it("counts a record that was proven once, whatever came after it", () => {
    expect(ask({ required: staging(record(C1, D1, ["success", "inactive"])) })).toMatchObject({
      kind: "settled",
      digest: D1,
    });
  });

  const rolledBack = (given: DeployRecord): DeployRecord => ({
    ...given,
    statuses: [
      ...given.statuses,
      {
        state: "inactive",
        at: new Date("2026-11-16T11:00:00Z"),
        status: { serviceDeployment: "ecs-svc/7", family: "shop:7", phase: "rolled-back" },
      },
    ],
  });
  it("does not count what a person rolled back there, until it is proven there once more", () => {
    const [good, other] = [record(C1, D1, ["success"]), record(C1, D2, ["success"])];
    const back = rolledBack(good);
    expect(ask({ required: staging(back) })).toMatchObject({ kind: "not-proven", proven: undefined, rolledBack: back });
    expect(ask({ required: staging(back, good) })).toMatchObject({ kind: "not-proven" });
    expect(ask({ required: staging(good, back) })).toMatchObject({ kind: "settled", digest: D1 });
    expect(ask({ required: staging(back, other) })).toMatchObject({ kind: "settled", digest: D2 });
    expect(ask({ required: staging(back, other), digest: D1 })).toMatchObject({ kind: "not-proven", proven: other });
  });

  it.each([
    ["another commit", staging(record(C2, D1, ["success"]))],
    ["a record that failed", staging(record(C1, D1, ["failure"]))],
    ["a record that is in progress", staging(record(C1, D1, ["in_progress"]))],
    ["a record without a digest", staging(record(C1, "", ["success"]))],
    ["no record", staging()],
  ])("refuses what was not proven there: %s", (_name, required) => {
    expect(ask({ required }).kind).toBe("not-proven");
  });

  it("refuses another digest than the one proven, and says what is proven", () => {
    const required = staging(record(C1, D1, ["success"]));
    expect(ask({ required, digest: D2 })).toMatchObject({
      kind: "not-proven",
      digest: D2,
      proven: { payload: { digest: D1 } },
    });
    expect(ask({ required, digest: D1 })).toMatchObject({ kind: "settled", source: "input" });
  });

  it("takes the caller's digest where nothing is required, and asks for one where there is none", () => {
    expect(ask({ digest: D1 })).toEqual({
      kind: "settled",
      commit: C1,
      digest: D1,
      source: "input",
      record: undefined,
    });
    expect(ask({})).toEqual({ kind: "no-digest", commit: C1 });
  });

  it("knows a task definition's revision by a record, and says so when none does", () => {
    expect(ask({ version: "shop:7", commit: undefined, own: [record(C2, D2, ["success"])] })).toMatchObject({
      kind: "settled",
      commit: C2,
      digest: D2,
    });
    expect(ask({ version: "shop:8", commit: undefined, own: [record(C2, D2, ["success"])] })).toEqual({
      kind: "no-commit",
    });
    expect(
      ask({ version: "shop:7", commit: undefined, own: [record(C2, D2, ["success"])], required: staging() }).kind,
    ).toBe("not-proven");
  });
});

describe("roundOf", () => {
  it("counts the ended records of the run alone", () => {
    const of = (run: string, states: readonly RecordState[]) => recordOf({ run }, states);
    expect(roundOf("7", [])).toBe(1);
    expect(roundOf("7", [of("7", ["in_progress"]), of("8", ["failure"])])).toBe(1);
    expect(roundOf("7", [of("7", ["success"]), of("7", ["failure"]), of("8", ["failure"])])).toBe(3);
  });
});

describe("readVersionName", () => {
  it.each([
    ["shop:7", "revision"],
    ["v1.5.0", "tag-or-commit"],
    ["release/1.2", "tag-or-commit"],
    ["1".repeat(40), "tag-or-commit"],
  ])("reads %s as %s", (text, kind) => {
    expect(readVersionName(text).kind).toBe(kind);
  });
});
