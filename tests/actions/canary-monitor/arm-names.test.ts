import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { recordOf } from "../../fakes/record-book.ts";
import { shopDocuments, shopWatch } from "../../fakes/shop-watch.ts";

const CANARY = "c".repeat(40);
const dimensions = "dimensions: { V: '{arm.Version}', C: '{arm.Commit}', G: '{arm.TargetGroup}' }";
const files = {
  ...shopDocuments,
  ".github/deploy-monitor.yml": `version: 1
watch: 10m
metrics:
  - { name: load, kind: gauge, query: { namespace: N, metric: Load, ${dimensions} }, limits: { alert: 5 } }
`,
};

/** A deployment of release shop:8 whose records are given, newest first; what was live before is shop:7. */
function watched(inputs: Record<string, string>, ...earlier: ReturnType<typeof recordOf>[]) {
  const watch = shopWatch({ inputs, files, story: () => 1 });
  watch.records.records.push(...earlier);
  const arms = async () => {
    const { verdict, log } = await watch.run();
    const asked = watch.metrics.calls.flatMap(({ queries }) =>
      queries.flatMap((one) => (one.kind === "cloudwatch" ? [{ side: one.id.split("_")[0], ...one.dimensions }] : [])),
    );
    const of = (side: string) => asked.find((one) => one.side === side);
    return { verdict, log, canary: of("canary"), baseline: of("baseline") };
  };
  return { ...watch, arms };
}

const former = (family: string, version: string) => {
  const record = recordOf({ id: 2, request: "e".repeat(64), state: "success", status: { phase: "proven" } });
  return { ...record, payload: { ...record.payload, family, version, commit: "9".repeat(40) } };
};

describe("the names of both arms", () => {
  it("are the deployed version and commit, and those of the record of what was live before", async () => {
    const { canary, baseline, verdict } = await watched({}, former("shop:7", "v1.4.0")).arms();
    expect(canary).toMatchObject({ V: "v1.5.0", C: CANARY, G: "targetgroup/green/1" });
    expect(baseline).toMatchObject({ V: "v1.4.0", C: "9".repeat(40), G: "targetgroup/blue/2" });
    expect(verdict).toBe("success/passed/pass");
  });

  it("are never those of another release than the one that was live", async () => {
    const { canary, baseline } = await watched({}, former("shop:6", "v1.3.0")).arms();
    expect(canary).toMatchObject({ V: "v1.5.0" });
    expect(baseline).toBeUndefined();
  });

  it("are what the inputs say where they say it, beside what the platform does", async () => {
    const given = { canary: "Version=main-42", baseline: "Version=main-41\nCommit=abc" };
    const { canary, baseline } = await watched(given).arms();
    expect(canary).toMatchObject({ V: "main-42", C: CANARY, G: "targetgroup/green/1" });
    expect(baseline).toMatchObject({ V: "main-41", C: "abc", G: "targetgroup/blue/2" });
  });

  it("are waited for while the records cannot be read", async () => {
    const { arms, records } = watched({}, former("shop:7", "v1.4.0"));
    let asked = 0;
    const list = records.list.bind(records);
    records.list = async (of) => {
      asked += 1;
      if (asked === 2) throw new Unreadable("unavailable", "GitHub answered 502", "Wait.");
      return list(of);
    };
    const { baseline, log } = await arms();
    expect(log).toContain("Not read yet, tried again: GitHub answered 502.");
    expect(baseline).toMatchObject({ V: "v1.4.0" });
  });

  it.each([
    ["a name in lower case", "version=v1", "has no such name"],
    ["an empty value", "Version=", "it is empty"],
    ["one name twice", "Version=a\nVersion=b", "stands twice"],
  ])("are refused with %s", async (_, canary, why) => {
    const { verdict, log } = await watched({ canary }).arms();
    expect(verdict).toBe("unknown/input_invalid/");
    expect(log).toContain(why);
  });
});
