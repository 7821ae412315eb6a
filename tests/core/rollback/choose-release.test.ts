import { describe, expect, it } from "vitest";
import type { DeployRecord } from "../../../src/core/record/deploy-record.ts";
import { chooseRelease } from "../../../src/core/rollback/choose-release.ts";
import { irreversibleSince } from "../../../src/core/rollback/judge-release.ts";
import type { ReleaseMark } from "../../../src/core/rollback/past-release.ts";
import { digestIn, pinImages, repositoryOf } from "../../../src/core/rollback/pin-images.ts";
import { rolledBackAlready } from "../../../src/core/rollback/rolled-back-already.ts";
import { readWanted, sameVersionName } from "../../../src/core/rollback/wanted-release.ts";
import { kept, lived, RAN, SHOP_IMAGE } from "../../fakes/archive-of.ts";
import { recordWith } from "../../fakes/shop-records.ts";

const record = (
  revision: number,
  phase = "proven",
  state: "success" | "failure" | "inactive" = "success",
): DeployRecord => {
  const good = { state: "success", phase: "proven" } as const;
  const own = recordWith(
    phase === "proven" ? [good] : state === "failure" ? [{ state, phase }] : [good, { state, phase }],
  );
  return {
    ...own,
    createdAt: new Date(Date.UTC(2026, 10, revision - 20)),
    payload: {
      ...own.payload,
      family: `shop:${revision}`,
      version: `v1.${revision}.0`,
      commit: `${revision}`.padEnd(40, "a"),
    },
  };
};
const proven = { kind: "proven", at: new Date("2026-11-21T10:00:00Z"), version: "v1.41.0", digest: RAN } as const;
const marks = (entries: Readonly<Record<string, ReleaseMark>> = {}) => new Map(Object.entries(entries));
const past = [lived(43), lived(42), lived(41), lived(40)];
const previous = { kind: "previous" } as const;

describe("the release that a person means", () => {
  it.each<[string, Partial<Parameters<typeof chooseRelease>[0]>, string | undefined]>([
    ["the newest proven by a record", { records: [record(43), record(42)] }, "shop:42"],
    [
      "the newest proven by a mark, when GitHub is away",
      { records: undefined, marks: marks({ "shop:41": proven }) },
      "shop:41",
    ],
    ["the newest that was live, when nothing is proven", { records: [] }, "shop:42"],
    [
      "what a record found live before, when nobody knows more",
      { past: undefined, records: [{ ...record(43), payload: { ...record(43).payload, previous: "shop:39" } }] },
      "shop:39",
    ],
    [
      "never what a record says was rolled back",
      { records: [record(43), record(42, "rolled-back", "failure")] },
      "shop:41",
    ],
    [
      "never what its mark says was rolled back",
      { records: undefined, marks: marks({ "shop:42": { kind: "undone" } }) },
      "shop:41",
    ],
    [
      "what a record proves, when ECS's history cannot be read",
      { past: undefined, records: [record(43), record(42)] },
      "shop:42",
    ],
    ["nothing, when nothing else was live", { past: [lived(43)], records: [] }, undefined],
  ])("previous: %s", (_, more, release) => {
    const chosen = chooseRelease({
      wanted: previous,
      leaving: ["shop:43"],
      records: [],
      past,
      marks: marks(),
      ...more,
    });
    expect(chosen).toMatchObject(
      release === undefined ? { kind: "no-previous" } : { kind: "chosen", release: { release } },
    );
  });

  it.each([
    ["v1.42.0", "shop:42"],
    ["1.42.0", "shop:42"],
    [`42${"a".repeat(5)}`, "shop:42"],
    ["v1.42", undefined],
    ["42", undefined],
  ])("a version or commit, %s", (text, release) => {
    const records = [record(43), record(42)];
    const chosen = chooseRelease({ wanted: readWanted(text), leaving: [], records, past, marks: marks() });
    expect(chosen).toMatchObject(
      release === undefined ? { kind: "version-unknown", known: ["v1.43.0", "v1.42.0"] } : { release: { release } },
    );
  });

  it("reads what is named by its shape alone", () => {
    expect(readWanted("arn:aws-cn:ecs:cn-north-1:111122223333:task-definition/shop:7")).toEqual({
      kind: "release",
      release: "shop:7",
      region: "cn-north-1",
      account: "111122223333",
    });
    expect(readWanted("shop:7")).toMatchObject({ kind: "release", account: "" });
    expect(sameVersionName("", "")).toBe(false);
    expect(sameVersionName("vault", "ault")).toBe(false);
  });
});

describe("a second order", () => {
  it("finds what was rolled back by the newest record, or by the mark of what stood before", () => {
    const undone = record(43, "rolled-back", "inactive");
    expect(rolledBackAlready({ live: "shop:42", records: [undone], past, marks: marks() })).toBe("v1.43.0");
    expect(rolledBackAlready({ live: "shop:43", records: [undone], past, marks: marks() })).toBeUndefined();
    const back = [lived(42), lived(43), lived(42)];
    const gone = marks({ "shop:43": { kind: "undone" } });
    expect(rolledBackAlready({ live: "shop:42", records: undefined, past: back, marks: gone })).toBe("shop:43");
    expect(rolledBackAlready({ live: "shop:42", records: undefined, past: back, marks: marks() })).toBeUndefined();
  });
});

describe("what came since", () => {
  it("counts irreversible migrations of other releases after it was live last, and no earlier ones", () => {
    const oneWay = (revision: number) => {
      const own = record(revision);
      return { ...own, payload: { ...own.payload, migration: { level: "breaking", irreversible: true } } };
    };
    const target = { release: "shop:41", lastLive: new Date(Date.UTC(2026, 10, 21, 10)) };
    expect(irreversibleSince(target, [oneWay(43), record(42), oneWay(41), oneWay(40)])).toEqual(["v1.43.0"]);
  });
});

describe("images", () => {
  it("pins the named containers and leaves the rest of a definition alone", () => {
    const { definition } = kept("shop:41", { image: "registry:5000/team/shop:stable" });
    expect(JSON.parse(pinImages(definition, new Map([["web", RAN]])))).toEqual({
      family: "shop",
      containerDefinitions: [{ name: "web", image: `registry:5000/team/shop@${RAN}` }],
    });
    expect(pinImages(definition, new Map())).toBe(definition);
    expect([repositoryOf(`${SHOP_IMAGE}:a@${RAN}`), digestIn(`${SHOP_IMAGE}:a`)]).toEqual([SHOP_IMAGE, ""]);
  });
});
