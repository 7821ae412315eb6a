import { expect, inject, test } from "vitest";
import type { BundleRun, EcsWorld, RunTurn } from "../bundle/ecs-world.ts";
import { crashWorld } from "./crash-world.ts";
import { toFullTraffic } from "./holds.ts";
import { expectInTime } from "./invariants.ts";
import { operate, reportRun } from "./lost-run.ts";
import { FINISH, ORDER, PIPELINE, ROLLBACK } from "./requests.ts";

/** How long each may take, in minutes of world time: seconds of real time. */
const MINUTES = 3;
const WITHIN = { deadline: `${MINUTES}m` };
const WAIT = { "wait-for-minutes": String(MINUTES) };

type Life = (world: EcsWorld, turn: Pick<RunTurn, "attempt" | "death">) => Promise<BundleRun>;
type Opens = () => Promise<EcsWorld>;

const bundle =
  (name: string, inputs: Readonly<Record<string, string>>): Life =>
  (world, turn) =>
    world.run(inputs, name, turn);
const operator =
  (name: "resume" | "reconcile", inputs: Readonly<Record<string, string>>): Life =>
  (world, { death }) =>
    operate(world, name, { inputs: { ...WITHIN, ...inputs }, death });

const DEPLOY = bundle("deploy-ecs", { ...PIPELINE, ...WAIT });
const UNHELD = bundle("deploy-ecs", { ...PIPELINE, ...WAIT, hold: "false", "wait-for-service-stability": "true" });
const FINISHES = bundle("deploy-ecs", { ...FINISH, ...WAIT });
const WATCHES = bundle("canary-monitor", { ...ROLLBACK, ...WITHIN, watch: "none" });
const UNDOES = bundle("rollback", { ...ROLLBACK, ...WITHIN, deploy: "success", smoke: "failure" });
const GOES_BACK = bundle("rollback", { ...ORDER, ...WITHIN });
const GOES_ON = operator("resume", { order: "full", request: ROLLBACK.request });
const RECONCILES = operator("reconcile", {});
/** A way back that its run began, and that the reconciler follows. */
const GOES_ON_BACK: Life = (world, turn) => (turn.death === undefined ? RECONCILES : UNDOES)(world, turn);

const held =
  (differs: Parameters<typeof crashWorld>[0] = {}): Opens =>
  async () => {
    const world = await crashWorld(differs);
    reportRun(world, null);
    const run = await world.run(PIPELINE);
    expect({ log: run.log, ...run.outputs }).toMatchObject({ decision: "paused" });
    reportRun(world, "cancelled");
    return world;
  };
const atFullTraffic: Opens = async () => {
  const world = await held()();
  await toFullTraffic(world);
  return world;
};

/** A release is complete that baked for an hour, as will the way back; its run is lost. */
async function complete(): Promise<EcsWorld> {
  const world = await crashWorld({ bakeMinutes: 60 });
  reportRun(world, null);
  const run = await world.run({ ...PIPELINE, hold: "false", "wait-for-service-stability": "false" });
  expect({ log: run.log, ...run.outputs }).toMatchObject({ decision: "started" });
  world.changeScale(3_000);
  for (let look = 0; world.aws.state().services[0]?.deployments.at(-1)?.status !== "SUCCESSFUL"; look += 1) {
    expect(look).toBeLessThan(400);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  world.changeScale(60);
  reportRun(world, "cancelled");
  return world;
}

/** Lets a bundle die at its first write and runs it again: it has an end of its own whatever the world does, and that is no yes. */
async function diesAndIsRunAgain(world: EcsWorld, life: Life, between: (world: EcsWorld) => void): Promise<BundleRun> {
  const first = await life(world, { death: { kind: "write", at: 1, when: "during" } });
  expect({ log: first.log, died: first.died }).toMatchObject({ died: true });
  between(world);
  const again = await life(world, { attempt: 2 });
  expectInTime(again, MINUTES);
  return again;
}

const ENDLESS: readonly (readonly [string, Opens, Life, string])[] = [
  ["a deploy", () => crashWorld({ bakeMinutes: 60 }), UNHELD, "unknown deadline"],
  ["a watch", held({ strategy: "CANARY" }), WATCHES, "unknown deadline_spent"],
  ["a rollback", complete, UNDOES, "unknown rollback_unproven"],
  ["an order to go back", complete, GOES_BACK, "unknown rollback_unproven"],
  ["an order to go on", held({ strategy: "CANARY" }), GOES_ON, "unknown deadline"],
  ["a rollback, for the reconciler,", complete, GOES_ON_BACK, "unknown state_unreadable"],
];

test.each(ENDLESS)(
  "%s that dies, and then never sees the end, is given up at its deadline",
  async (_, open, life, said) => {
    const again = await diesAndIsRunAgain(await open(), life, () => undefined);
    expect({ log: again.log, said: `${again.outputs.decision} ${again.outputs["reason-code"]}` }).toMatchObject({
      said,
    });
  },
);

const AWAY: readonly (readonly [string, Opens, Life])[] = [
  ["a deploy", () => crashWorld({ strategy: "ROLLING" }), DEPLOY],
  ["a finish", atFullTraffic, FINISHES],
  ["a watch", held(), WATCHES],
  ["a rollback", held(), UNDOES],
  ["an order to go back", held(), GOES_BACK],
  ["an order to go on", held(), GOES_ON],
  ["the reconciler", held(), RECONCILES],
];
const OFTEN: readonly string[] = ["a watch", "an order to go on"];

test.each(AWAY.filter(([name]) => inject("everyRequest") || OFTEN.includes(name)))(
  "%s that dies, and then finds ECS away, is given up within its deadline",
  async (_, open, life) => {
    const again = await diesAndIsRunAgain(await open(), life, ({ aws }) => aws.failEcs(true));
    expect({ log: again.log, ...again.outputs }).toMatchObject({ decision: "unknown" });
  },
);
