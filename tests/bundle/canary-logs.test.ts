import { expect, test } from "vitest";
import { COMMIT, type EcsWorld, ecsWorld } from "./ecs-world.ts";
import { HOSTILE_TEXTS } from "./faults/hostile-texts.ts";
import { errorMonitor, FROM, isAbout, LIMIT, PAST, type Question, tellingPrometheus } from "./faults/monitor-scene.ts";

const GROUP = "/ecs/told";
const MINUTE = 60_000;
const SECRET = "wJalrXUtnFEMI0K7MDENG1bPxRfiCYEXAMPLEKEY";
/** Looks back on twenty minutes of the deployed service, with the target's role. */
const INPUTS = { ...PAST, targets: ".github/deploy-targets.yml", "targets-commit": COMMIT };

const failing = (share: number) => (question: Question) => (isAbout(question).errors ? String(share) : "300");

/** Opens a world whose provider tells of so many failing requests of 300, and whose group holds these lines since minutes of the interval. */
async function openWorld(
  share: number,
  lines: readonly (readonly [minute: number, text: string])[],
  role: Parameters<typeof ecsWorld>[0] = {},
): Promise<EcsWorld> {
  const world = await ecsWorld({
    workspace: { "monitor.yml": `${errorMonitor([LIMIT])}logs: { group: ${GROUP} }\n` },
    hosts: new Map([["prometheus.shop.example", tellingPrometheus(failing(share)).handler]]),
    aws: { logGroups: [GROUP] },
    ...role,
  });
  const { logs } = world.aws.state();
  for (const [minute, message] of lines)
    logs.write({ group: GROUP, stream: "app", at: FROM + minute * MINUTE, message });
  world.changeScale(600);
  return world;
}

test("a failure comes with the kinds of errors that were not logged in the hour before", async () => {
  const world = await openWorld(12, [
    [-90, "ERROR price of 1 is undefined"],
    [-20, "ERROR timeout after 30 ms"],
    [5, "ERROR timeout after 31 ms"],
    [6, "ERROR price of 2 is undefined"],
    [7, "ERROR price of 3 is undefined"],
    [8, "INFO all is well"],
    [25, "ERROR after the interval"],
  ]);
  const { outputs, status, summary, log } = await world.run(INPUTS, "canary-monitor");
  expect({ log, status, decision: outputs.decision }).toMatchObject({ status: 1, decision: "failure" });
  expect(JSON.parse(outputs["error-patterns"] ?? "")).toEqual([
    { pattern: "ERROR price of <n> is undefined", count: 2, example: "ERROR price of 2 is undefined" },
  ]);
  expect(summary).toContain("| 2 | `ERROR price of <n> is undefined` |");
  expect(world.aws.gaps).toEqual([]);
});

test("a role that may not read logs judges as it did, and the summary says what to allow", async () => {
  const world = await openWorld(1, [[5, "ERROR new"]], { role: { denies: ["logs:FilterLogEvents"] } });
  const { outputs, status, summary, log } = await world.run(INPUTS, "canary-monitor");
  expect({ log, status, ...outputs }).toMatchObject({ status: 0, decision: "success", "error-patterns": "" });
  expect(summary).toContain("logs:FilterLogEvents");
});

test("no line of a log is obeyed, and none shows a secret", async () => {
  const texts = [...HOSTILE_TEXTS, `key ${SECRET}`, "login password=hunter2"].map((text) => `ERROR ${text}`);
  const world = await openWorld(
    1,
    texts.map((text) => [5, text] as const),
  );
  const { outputs, summary, log, status } = await world.run(INPUTS, "canary-monitor");
  expect({ status, decision: outputs.decision }).toEqual({ status: 0, decision: "success" });
  expect(JSON.parse(outputs["error-patterns"] ?? "")).toHaveLength(10);
  for (const text of [log, summary, JSON.stringify(outputs)]) {
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain("hunter2");
    expect(text).not.toContain("##[");
  }
  expect(summary).not.toMatch(/<script|<img|^::/m);
  expect(log).not.toMatch(/^\s*::(set-|save-|add-path|add-matcher|stop-commands|echo)/m);
});
