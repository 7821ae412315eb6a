import { expect, inject, test } from "vitest";
import { type Death, dieAtEveryRequest, dieAtEveryWrite } from "./deaths.ts";
import { expectSettled } from "./invariants.ts";
import { reconcileToEnd, reportRun } from "./lost-run.ts";
import { goOn, opened, watch } from "./phased-world.ts";

const die = inject("everyRequest") ? dieAtEveryRequest : dieAtEveryWrite;

test("a watch that dies between phases goes on from where the traffic stands", async () => {
  const mend: Death["mend"] = (world, point) => goOn(world, ["watch", "finish"], point);
  expect(await die({ open: () => opened("deploy"), run: watch, mend })).toBeGreaterThan(2);
}, 900_000);

test("fault 59: a phased deploy that is lost between a shift of traffic and its proof is settled by the reconciler", async () => {
  const mend: Death["mend"] = async (world, point) => {
    reportRun(world, "cancelled");
    expect({ point, end: await reconcileToEnd(world) }).toEqual({ point, end: "nothing_open" });
    expectSettled(world, point);
  };
  expect(await die({ open: () => opened("deploy"), run: watch, mend })).toBeGreaterThan(2);
}, 900_000);
