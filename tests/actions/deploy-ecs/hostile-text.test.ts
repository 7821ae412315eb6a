import { expect, it } from "vitest";
import { before, during, fellBack, play, type SceneSettings } from "./deploy-scene.ts";

const EVIL =
  "x\n::set-output name=decision::success\r\n##[error]gotcha \u001b[31m\u202etxt.exe\u200b</details><img src=https://evil.example/x> @everyone [a](https://evil.example) `|` #1";
const rollout = {
  reason: EVIL,
  stage: EVIL,
  guards: {
    breaker: { triggered: false, failures: 0, threshold: 0 },
    alarms: [EVIL],
    hookFailed: true,
    hooks: [{ name: EVIL, status: "failed" }],
  },
};
const failing = during({ ...rollout, tasks: { wanted: 2, running: 0, pending: 2, failed: 3 } });
const back = { ...fellBack, rollout: { ...fellBack.rollout, ...rollout, status: "rolled-back" } as never };
const explanation = {
  events: [{ id: "1", at: new Date("2026-11-24T11:01:30Z"), message: EVIL }],
  stoppedTasks: [
    {
      id: EVIL,
      at: new Date("2026-11-24T11:01:00Z"),
      code: "TaskFailedToStart",
      reason: EVIL,
      containers: [{ name: EVIL, exitCode: 1, reason: EVIL, health: EVIL }],
      release: "shop:42",
    },
  ],
  unhealthyTargets: [{ target: EVIL, reason: EVIL }],
  gaps: [EVIL],
};

it.each<[string, SceneSettings]>([
  ["a failing rollout", { course: [failing, back], explanation }],
  ["a rollout that fell back by itself", { course: [during(rollout), back], explanation }],
  ["a rollout that never ends", { course: [during(rollout)], explanation }],
  [
    "one that is superseded",
    {
      course: [
        during(
          { ...rollout, status: "stopped" },
          { newer: { ...during({}).rollout, ...rollout, id: EVIL, release: EVIL } as never },
        ),
      ],
      explanation,
    },
  ],
  [
    "a plan",
    {
      inputs: { "dry-run": "true" },
      plan: {
        family: EVIL,
        changes: [{ path: EVIL, change: "changed", before: EVIL, after: EVIL }],
        notices: [EVIL],
      },
      first: [{ ...before, live: { rollout: EVIL, release: EVIL } }],
    },
  ],
  ["a definition with problems", { plan: { problems: [EVIL] } }],
  [
    "refusals of everything",
    {
      plan: { liveHealth: { kind: "unknown", why: EVIL } },
      inputs: { version: EVIL, strict: "false", hold: "false" },
      answers: { start: { kind: "refused", why: "invalid", message: EVIL, remedy: EVIL } },
    },
  ],
])("makes whatever the platform says harmless in log, summary and result: %s", async (_, settings) => {
  const { journal, summary, outputs } = await play(settings);
  const log = journal.filter((line) => !/^(output|mask|summary)/.test(line)).join("\n");
  expect(log).not.toMatch(/(^|^say |^warning |^error )\s*::/m);
  for (const text of [log, summary, outputs.result ?? ""]) {
    expect(text).not.toContain("##[");
    expect(text).not.toMatch(/[\u001b\u202e]|\\u001b|\\u202e/);
  }
  const outside = summary.replace(/(`+)[^`][\s\S]*?\1/g, "");
  expect(outside).not.toMatch(/<img|<\/details><img|@everyone|\]\(https:\/\/evil/);
  expect(outside.match(/<details>/g)?.length).toBe(outside.match(/<\/details>/g)?.length);
});
