import { expect, inject, test } from "vitest";
import type { DeathPoint } from "../bundle/death-watch.ts";
import type { BundleRun, EcsWorld } from "../bundle/ecs-world.ts";
import { crashWorld } from "./crash-world.ts";
import { type Death, dieAtEveryRequest } from "./deaths.ts";
import { remainsOf } from "./invariants.ts";
import { ORDER, PIPELINE, ROLLBACK } from "./requests.ts";

/** The run of the emergency rollback, which is another than the one that watches. */
const OWN_RUN = { environment: { GITHUB_RUN_ID: "7002" } } as const;

const watches = new WeakMap<EcsWorld, Promise<BundleRun>>();

/** Holds a deploy at half of the traffic, where it is watched for longer than any test takes. */
async function watched(): Promise<EcsWorld> {
  const world = await crashWorld({ target: ['phases: "50%@60m, 100%"'], bakeMinutes: 1 });
  const held = await world.run(PIPELINE);
  expect({ log: held.log, ...held.outputs }).toMatchObject({ decision: "paused" });
  watches.set(world, world.run({ ...ROLLBACK, watch: "none", deadline: "90m" }, "canary-monitor", { beside: true }));
  for (let look = 0; look < 1_200; look += 1) {
    if (remainsOf(world).records.some((status) => status.includes("phase=watching"))) return world;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("never watched");
}

/** What stands when the order was given again: the old version, one lock, and a watch that saw itself overruled. */
async function givenAgain(world: EcsWorld, point: string): Promise<void> {
  const again = await world.run(ORDER, "rollback", { attempt: 2, ...OWN_RUN });
  expect({ point, log: again.log, status: again.status, ...again.outputs }).toMatchObject({
    point,
    status: 0,
    decision: expect.stringMatching(/^(success|unchanged)$/),
    undone: "yes",
    "task-definition": "shop:1",
  });
  const watch = await watches.get(world);
  expect({ point, log: watch?.log, ...watch?.outputs }).toMatchObject({
    point,
    decision: "failure",
    "reason-code": expect.stringMatching(/^(rolled_back_elsewhere|not_ours_any_more)$/),
  });
  expect({ point, ...remainsOf(world) }).toEqual({
    point,
    started: ["shop:1", "shop:2"],
    live: "shop:1",
    hooks: 0,
    records: [expect.stringMatching(/^failure .*phase=rolled-back/)],
    locks: 1,
    marks: 0,
  });
}

const death: Death = {
  open: watched,
  run: (world, at) => world.run(ORDER, "rollback", { death: at, ...OWN_RUN }),
  mend: givenAgain,
};

const points: readonly (readonly [string, DeathPoint])[] = [
  ["before the release falls back", { kind: "write", at: 1, when: "before" }],
  ["while the release falls back, its answer lost", { kind: "write", at: 1, when: "during" }],
  ["when the release falls back and before anybody is told", { kind: "write", at: 1, when: "after" }],
  ["between the incident and the record", { kind: "write", at: 2, when: "after" }],
  ["before the service has its configuration back", { kind: "write", at: 4, when: "before" }],
];

test.each(points)(
  "an emergency rollback beside a watch that dies %s is given again: the old version is live, locked once, and the watch ends",
  async (_, at) => {
    const world = await watched();
    expect((await death.run(world, at)).died).toBe(true);
    await givenAgain(world, `${at.kind} ${at.at}`);
  },
);

test.runIf(inject("everyRequest"))(
  "an emergency rollback beside a watch that dies at any request is given again and finished",
  async () => {
    expect(await dieAtEveryRequest(death)).toBeGreaterThan(10);
  },
  900_000,
);
