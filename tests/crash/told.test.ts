import { expect, inject, test } from "vitest";
import type { FaultHook } from "../../src/rehearsal/github/faults.ts";
import type { HttpHandler } from "../../src/rehearsal/net/http-handler.ts";
import type { DeathPoint } from "../bundle/death-watch.ts";
import type { BundleRun, EcsWorld } from "../bundle/ecs-world.ts";
import { crashWorld } from "./crash-world.ts";
import { type Death, dieAtEach, dieAtEveryRequest } from "./deaths.ts";
import { remainsOf } from "./invariants.ts";
import { PIPELINE, ROLLBACK } from "./requests.ts";

const SLACK = "hooks.slack.com";
const FAILED = { ...ROLLBACK, deploy: "paused", smoke: "failure" };

/** GitHub takes no issue and no comment on one. */
const noIssues: FaultHook = ({ method, path }) =>
  method !== "GET" && /\/issues\b/.test(path) ? { kind: "answer", status: 500, body: "{}" } : undefined;
const slackWith =
  (status: number): HttpHandler =>
  (_, response) => {
    response.writeHead(status).end("ok");
  };
const TOLD = { hosts: new Map([[SLACK, slackWith(200)]]) };
const UNTOLD = { hosts: new Map([[SLACK, slackWith(500)]]), fault: noIssues };

async function held(world: Promise<EcsWorld>): Promise<EcsWorld> {
  const opened = await world;
  const run = await opened.run(PIPELINE);
  expect({ log: run.log, ...run.outputs }).toMatchObject({ decision: "paused" });
  return opened;
}

/** Everything that a rollback hands on but where people read of it, and the moments that are told there. */
function verdictOf({ status, outputs }: BundleRun) {
  const { incident: _, "incident-url": _url, result: _result, "started-at": _start, ...verdict } = outputs;
  return { status, ...verdict };
}

/** Announces what became of it, which changes nothing. */
async function announced(world: EcsWorld, { outputs }: BundleRun): Promise<BundleRun> {
  const before = remainsOf(world);
  const told = await world.run(
    {
      event: outputs.undone === "yes" ? "rolled-back" : "stopped",
      service: "shop",
      environment: "production",
      "incident-url": outputs["incident-url"] ?? "",
      "slack-webhook": `https://${SLACK}/services/T1/B1/told`,
    },
    "announce",
  );
  expect({ log: told.log, status: told.status }).toMatchObject({ status: 0 });
  expect(remainsOf(world)).toEqual(before);
  return told;
}

test("a rollback that nobody can be told of hands on what one hands on that everybody hears of", async () => {
  const ends = [];
  for (const differs of [TOLD, UNTOLD]) {
    const world = await held(crashWorld(differs));
    const run = await world.run(FAILED, "rollback");
    const { decision } = (await announced(world, run)).outputs;
    ends.push({ verdict: verdictOf(run), decision, locks: remainsOf(world).locks });
  }
  const [told, untold] = ends;
  expect(told).toMatchObject({ verdict: { decision: "success", undone: "yes" }, decision: "success", locks: 1 });
  expect(untold).toEqual({ verdict: told?.verdict, decision: "failure", locks: 0 });
});

const POINTS: readonly DeathPoint[] = [
  { kind: "write", at: 1, when: "before" },
  { kind: "write", at: 1, when: "during" },
  { kind: "write", at: 2, when: "after" },
];
const untold: Death = {
  open: () => held(crashWorld(UNTOLD)),
  run: (world, death) => world.run(FAILED, "rollback", { death }),
  async mend(world, point) {
    const again = await world.run(FAILED, "rollback", { attempt: 2 });
    await announced(world, again);
    expect({ point, log: again.log, ...verdictOf(again) }).toMatchObject({
      point,
      status: 0,
      decision: expect.stringMatching(/^(success|unchanged)$/),
      undone: "yes",
      "task-definition": "shop:1",
    });
    expect({ point, ...remainsOf(world) }).toEqual({
      point,
      started: ["shop:1", "shop:2"],
      live: "shop:1",
      hooks: 0,
      records: [expect.stringMatching(/^failure .*phase=rolled-back/)],
      locks: 0,
      marks: 0,
    });
  },
};

test("a rollback that dies and that nobody can be told of is taken up as any other", async () => {
  if (inject("everyRequest")) expect(await dieAtEveryRequest(untold)).toBeGreaterThan(10);
  else expect(await dieAtEach(untold, POINTS)).toEqual(POINTS.map(() => true));
}, 900_000);
