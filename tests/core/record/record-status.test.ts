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

const marks = fc
  .tuple(
    fc.integer({ min: 1_700_000_000, max: 9_000_000_000 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 90_000 })), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([start, steps]) => {
    let since = start;
    return steps.map(([tenths, seconds], index) => {
      since += index === 0 ? 0 : seconds;
      return { share: tenths / 10, since };
    });
  });

it("keeps the first and the last share that a rollout was judged at, and gives up the family and those between for it", () => {
  fc.assert(
    fc.property(status, marks, (given, soak) => {
      const text = formatRecordStatus({ ...given, soak });
      expect(text.length).toBeLessThanOrEqual(140);
      const read = parseRecordStatus(text);
      expect(read).toEqual({ ...given, soak: read?.soak, family: read?.family });
      expect(["", given.family]).toContain(read?.family);
      const kept = read?.soak ?? [];
      expect([kept[0], kept.at(-1)]).toEqual([soak[0], soak.at(-1)]);
      for (const mark of kept) expect(soak).toContainEqual(mark);
    }),
  );
});

it.each([
  ["soak=5@1763980000", [{ share: 5, since: 1_763_980_000 }]],
  [
    "soak=5@1763980000,25@+600,100@+1260",
    [
      { share: 5, since: 1_763_980_000 },
      { share: 25, since: 1_763_980_600 },
      { share: 100, since: 1_763_981_260 },
    ],
  ],
  ["soak=5@soon", undefined],
  ["soak=5@1763980000,25@1763980600", undefined],
])("reads %s", (text, soak) => {
  expect(parseRecordStatus(`phase=watching ${text}`)?.soak).toEqual(soak);
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
  const told = { ...payload, slackMessages: '{"C0DEPLOYS1":"1764000000.000100"}' };
  expect(parsePayload(told)).toEqual(told);
  expect(parsePayload({ ...payload, slackMessages: { C0DEPLOYS1: 1 } })).toEqual(payload);
  for (const given of [null, "", "{}", "[", { ...payload, schema: 2 }]) expect(parsePayload(given)).toBeUndefined();
});
