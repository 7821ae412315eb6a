import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { REQUEST, recordBook, recordOf } from "../../fakes/record-book.ts";
import { smoke, wellShop } from "../../fakes/smoke-run.ts";

const other = recordOf({ id: 2, request: "e".repeat(64), state: "success" });
const keptBeside = { ...other, payload: { ...other.payload, family: "", previous: "" } };

describe("smoke-test of a request", () => {
  it("notes its verdict in the record", async () => {
    const passed = await smoke({ inputs: { request: REQUEST } });
    expect([passed.verdict, passed.records.notes]).toEqual([
      "success/passed",
      ["1 in_progress ecs-svc/42 shop:8 phase=held-test smoke=success"],
    ]);
    const failed = await smoke({ inputs: { request: REQUEST }, answer: (request) => wellShop(request, "v1.4.0") });
    expect(failed.records.notes).toEqual(["1 in_progress ecs-svc/42 shop:8 phase=held-test smoke=failure"]);
  });

  it("leaves a record alone that has ended well", async () => {
    const { verdict, records } = await smoke(
      { inputs: { request: REQUEST } },
      recordBook(recordOf({ state: "success" })),
    );
    expect([verdict, records.notes]).toEqual(["success/passed", []]);
  });

  it("keeps its verdict when it cannot be noted, and warns", async () => {
    const records = recordBook(recordOf());
    records.note = () =>
      Promise.reject(new Unreadable("forbidden", "deployments may not be written", "Grant deployments: write."));
    const { verdict, log } = await smoke({ inputs: { request: REQUEST } }, records);
    expect(verdict).toBe("success/passed");
    expect(log).toMatch(/^warning .*Grant deployments: write/m);
  });

  it("reads no record alone", async () => {
    const records = recordBook();
    records.failing = new Unreadable("forbidden", "no", "Grant.");
    expect((await smoke({}, records)).verdict).toBe("success/passed");
  });

  it.each([
    ["was undone", [recordOf({ state: "failure" })], "failure/not_ours_any_more"],
    ["was never made", [], "failure/not_ours_any_more"],
    ["was superseded", [recordOf({ id: 2, request: "e".repeat(64) }), recordOf()], "failure/not_ours_any_more"],
    ["stands beside one of what something else deployed", [keptBeside, recordOf()], "success/passed"],
    ["failed before", [recordOf({ status: { smoke: "failure" } })], "failure/failed_before"],
    [
      "was followed by one that came to nothing",
      [recordOf({ id: 2, request: "e".repeat(64), state: "failure" }), recordOf()],
      "success/passed",
    ],
  ] as const)("looks at the record first: it %s", async (_, held, expected) => {
    expect((await smoke({ inputs: { request: REQUEST } }, recordBook(...held))).verdict).toBe(expected);
  });

  it("is read beside target and checks, so that none waits for another", async () => {
    const { promise: allAsked, resolve: together } = Promise.withResolvers<void>();
    let asked = 0;
    const beforeRead = () => {
      asked += 1;
      if (asked === 3) together();
      return allAsked;
    };
    const records = recordBook(recordOf());
    const list = records.list.bind(records);
    records.list = async (query) => {
      await beforeRead();
      return list(query);
    };
    expect((await smoke({ inputs: { request: REQUEST }, beforeRead }, records)).verdict).toBe("success/passed");
  });

  it("proves nothing when the record cannot be read", async () => {
    const records = recordBook();
    records.failing = new Unreadable("unavailable", "GitHub answered 502", "Re-run.");
    const { verdict, http } = await smoke({ inputs: { request: REQUEST } }, records);
    expect([verdict, http.asked]).toEqual(["failure/record_unreadable", []]);
  });
});
