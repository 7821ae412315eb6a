import { expect, inject, test } from "vitest";
import { behaviour } from "../../src/rehearsal/application/behaviour.ts";
import type { DeathPoint } from "../bundle/death-watch.ts";
import { DIGESTS, type EcsWorld } from "../bundle/ecs-world.ts";
import { crashWorld } from "./crash-world.ts";
import { type Death, dieAtEach, dieAtEveryRequest } from "./deaths.ts";
import { definitionFile, STEP } from "./drop-in-step.ts";
import { expectNoSecret, remainsOf } from "./invariants.ts";

const REPOSITORY = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop";
const TASK_STEP = {
  ...STEP,
  "run-task": "true",
  "run-task-container-overrides": '[{"name":"app","command":["npm","run","migrate"]}]',
  "run-task-subnets": "subnet-1",
  "wait-for-task-stopped": "true",
};
const COMMAND = "npm run migrate";
const RUN_TASK = { kind: "write", at: 2, when: "after" } as const;
/** Beside the task and the update; all requests die in `npm run test:crash`. */
const OFTEN: readonly DeathPoint[] = [
  { kind: "write", at: 2, when: "during" },
  RUN_TASK,
  { kind: "write", at: 3, when: "during" },
];

type World = NonNullable<Parameters<typeof crashWorld>[0]>;

const open = (image: string, differs: World = {}) =>
  crashWorld({ strategy: "ROLLING", workspace: { "task-definition.json": definitionFile(image) }, ...differs });

/** The commands of the one-off tasks, oldest first. */
const ranIn = ({ aws }: EcsWorld) =>
  aws.state().oneOff.tasks.map(({ request }) => request.overrides?.containerOverrides?.[0]?.command?.join(" "));

const pinned: Death = {
  open: () => open(`${REPOSITORY}@${DIGESTS.good}`),
  run: (world, death) => world.run(TASK_STEP, "deploy-ecs", { death }),
  async mend(world, point) {
    const again = await world.run(TASK_STEP, "deploy-ecs", { attempt: 2 });
    expectNoSecret(again);
    expect({ point, log: again.log, ...again.outputs }).toMatchObject({ point, decision: "success" });
    const { started, live } = remainsOf(world);
    expect({ point, started, live, ran: ranIn(world) }).toEqual({
      point,
      started: ["shop:1", "shop:2"],
      live: "shop:2",
      ran: [COMMAND],
    });
  },
};

test("a step that runs a task and dies runs it once for its run, and deploys", async () => {
  if (inject("everyRequest")) expect(await dieAtEveryRequest(pinned)).toBeGreaterThan(10);
  else expect(await dieAtEach(pinned, OFTEN)).toEqual(OFTEN.map(() => true));
}, 600_000);

const TAGGED = {
  aws: {
    resolve: (image: string) =>
      image.endsWith(":latest") || image.endsWith(DIGESTS.good)
        ? { digest: DIGESTS.good, behaviour: behaviour("v1.5.0") }
        : image.endsWith(DIGESTS.old)
          ? { digest: DIGESTS.old, behaviour: behaviour("v1.4.0") }
          : undefined,
    repositories: [
      {
        name: "shop",
        images: [
          { digest: DIGESTS.good, tags: ["latest"] },
          { digest: DIGESTS.old, tags: [] },
        ],
      },
    ],
  },
} as const;

test("a step that dies behind its task runs it once, although its tag is registered anew", async () => {
  const world = await open(`${REPOSITORY}:latest`, TAGGED);
  expect((await world.run(TASK_STEP, "deploy-ecs", { death: RUN_TASK })).died).toBe(true);
  const again = await world.run(TASK_STEP, "deploy-ecs", { attempt: 2 });
  expectNoSecret(again);
  expect({ log: again.log, ...again.outputs }).toMatchObject({ decision: "success", "task-definition": "shop:3" });
  expect(ranIn(world)).toEqual([COMMAND]);
});

test("a step that dies behind its task runs it once with the official action's permissions alone", async () => {
  const allows = [
    "ecs:RegisterTaskDefinition",
    "ecs:UpdateService",
    "ecs:DescribeServices",
    "ecs:RunTask",
    "iam:PassRole",
  ];
  const inputs = { ...TASK_STEP, "wait-for-task-stopped": "false" };
  const world = await open(`${REPOSITORY}@${DIGESTS.good}`, { role: { allows } });
  expect((await world.run(inputs, "deploy-ecs", { death: RUN_TASK })).died).toBe(true);
  const again = await world.run(inputs, "deploy-ecs", { attempt: 2 });
  expect({ log: again.log, ...again.outputs }).toMatchObject({
    decision: "success",
    "run-task-arn": expect.stringMatching(/^\["arn:aws:ecs:/),
  });
  expect(ranIn(world)).toEqual([COMMAND]);
});

test("a step whose task had failed when it died runs it again, and once", async () => {
  const failing = { times: 1, outcome: { kind: "exits", exitCode: 3, afterSeconds: 1 } } as const;
  const world = await open(`${REPOSITORY}@${DIGESTS.good}`, { aws: { taskBehaviours: [failing] } });
  expect((await world.run(TASK_STEP, "deploy-ecs", { death: RUN_TASK })).died).toBe(true);
  await expect.poll(() => world.aws.state().oneOff.tasks[0]?.lastStatus, { timeout: 20_000 }).toBe("STOPPED");
  for (const attempt of [2, 3]) {
    const again = await world.run(TASK_STEP, "deploy-ecs", { attempt });
    expect({ log: again.log, ...again.outputs }).toMatchObject({ decision: "success" });
  }
  expect(ranIn(world)).toEqual([COMMAND, COMMAND]);
});
