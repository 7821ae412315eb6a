import fc from "fast-check";
import { expect, it } from "vitest";
import { parsePayload } from "../../../src/core/record/parse-payload.ts";
import { formatRecordStatus, parseRecordStatus, type RecordStatus } from "../../../src/core/record/record-status.ts";

const verdict = fc.constantFrom("success", "failure", "unknown", "skipped" as const);
const status = fc.record(
  {
    serviceDeployment: fc.bigInt({ min: 1n, max: 10n ** 19n }).map((id) => `ecs-svc/${id}`),
    family: fc
      .tuple(fc.stringMatching(/^[a-z][\w-]{0,40}$/), fc.integer({ min: 1, max: 99_999 }))
      .map(([name, revision]) => `${name}:${revision}`),
    phase: fc.constantFrom("started", "held-test", "held-production", "watching", "finishing", "proven", "rolled-back"),
    smoke: verdict,
    watch: verdict,
    resumed: fc.bigInt({ min: 1n, max: 10n ** 11n }).map(String),
  },
  { requiredKeys: ["serviceDeployment", "family", "phase"] },
) as fc.Arbitrary<RecordStatus>;

it("reads back what it wrote, within GitHub's 140 characters", () => {
  fc.assert(
    fc.property(status, (given) => {
      const text = formatRecordStatus(given);
      expect(text.length).toBeLessThanOrEqual(140);
      expect(parseRecordStatus(text)).toEqual(given);
    }),
  );
});

it("keeps at which share a phased rollout was judged, and gives up the family for it", () => {
  const soak = fc.record({
    share: fc.integer({ min: 1, max: 1000 }).map((tenths) => tenths / 10),
    since: fc.integer({ min: 1_700_000_000, max: 9_999_999_999 }),
  });
  fc.assert(
    fc.property(status, soak, (given, mark) => {
      const text = formatRecordStatus({ ...given, soak: mark });
      expect(text.length).toBeLessThanOrEqual(140);
      const read = parseRecordStatus(text);
      expect(read).toEqual({ ...given, soak: mark, family: read?.family });
      expect(["", given.family]).toContain(read?.family);
    }),
  );
  expect(parseRecordStatus("phase=watching soak=5@soon")).toEqual({
    serviceDeployment: "",
    family: "",
    phase: "watching",
  });
});

it("leaves the family out before it loses a verdict", () => {
  const given: RecordStatus = {
    serviceDeployment: "ecs-svc/1",
    family: `${"f".repeat(140)}:1`,
    phase: "watching",
    smoke: "success",
    watch: "unknown",
  };
  expect(parseRecordStatus(formatRecordStatus(given))).toEqual({ ...given, family: "" });
});

it.each(["", "Deployed by hand", "phase=", "phase=UPPER"])("does not take %j for a status of ours", (text) => {
  expect(parseRecordStatus(text)).toBeUndefined();
});

it("reads a payload as an object, as text and as quoted text, and nothing else", () => {
  const payload = {
    schema: 1,
    request: "r",
    run: "1",
    service: "s",
    environment: "e",
    version: "v",
    commit: "c",
    digest: "d",
    family: "f:1",
    previous: "",
    policyCommit: "p",
    formerConfiguration: "",
  };
  for (const given of [payload, JSON.stringify(payload), JSON.stringify(JSON.stringify(payload))])
    expect(parsePayload(given)).toEqual(payload);
  for (const given of [null, "", "{}", "[", { ...payload, schema: 2 }]) expect(parsePayload(given)).toBeUndefined();
});
