import { expect, inject, test } from "vitest";
import { crashWorld } from "./crash-world.ts";
import { dieAtEveryRequest, dieAtEveryWrite } from "./deaths.ts";
import { expectNoSecret, remainsOf } from "./invariants.ts";
import { FINISH, PIPELINE, ROLLBACK } from "./requests.ts";

const die = inject("everyRequest") ? dieAtEveryRequest : dieAtEveryWrite;
const open = () => crashWorld({ strategy: "ROLLING" });

test("a rolling deploy that dies at any request is taken up by the next attempt and started once", async () => {
  const requests = await dieAtEveryRequest({
    open,
    run: (world, death) => world.run(PIPELINE, "deploy-ecs", { death }),
    async mend(world, point) {
      const second = await world.run(PIPELINE, "deploy-ecs", { attempt: 2 });
      expectNoSecret(second);
      expect({ point, log: second.log, ...second.outputs }).toMatchObject({ point, "task-definition": "shop:2" });
      expect({ point, decision: second.outputs.decision }).toEqual({ point, decision: "success" });
      const finished = await world.run(FINISH, "deploy-ecs", { attempt: 2 });
      expect({ point, log: finished.log, ...finished.outputs }).toMatchObject({ point, decision: "success" });
      expect({ point, ...remainsOf(world) }).toEqual({
        point,
        started: ["shop:1", "shop:2"],
        live: "shop:2",
        hooks: 0,
        records: [expect.stringMatching(/^success .*phase=proven/)],
        locks: 0,
        marks: 1,
      });
    },
  });
  expect(requests).toBeGreaterThan(12);
}, 600_000);

test("a rolling deploy that dies is undone by the record alone when its job is lost", async () => {
  await die({
    open,
    run: (world, death) => world.run(PIPELINE, "deploy-ecs", { death }),
    async mend(world, point) {
      if (point === "lived") return;
      const undone = await world.run({ ...ROLLBACK, lost: "true" }, "rollback", { attempt: 1 });
      expectNoSecret(undone);
      expect({ point, log: undone.log, decision: undone.outputs.decision }).toMatchObject({
        point,
        decision: expect.stringMatching(/^(success|unchanged)$/),
      });
      const { started, live, records, locks, hooks } = remainsOf(world);
      const changed = started.includes("shop:2");
      expect({ point, live, hooks, locks, undone: undone.outputs.undone }).toEqual({
        point,
        live: "shop:1",
        hooks: 0,
        locks: changed ? 1 : 0,
        undone: changed ? "yes" : "no",
      });
      expect({ point, started: started.filter((one) => one === "shop:2").length <= 1 }).toEqual({
        point,
        started: true,
      });
      expect({ point, open: records.filter((one) => one.startsWith("in_progress")) }).toEqual({ point, open: [] });
    },
  });
}, 600_000);
