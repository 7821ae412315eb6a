import { describe, expect, it } from "vitest";
import type { StoppedTask } from "../../../src/core/rollout/explanation.ts";
import { before, during, fellBack, play, type SceneSettings } from "./deploy-scene.ts";

const task = (id: string): StoppedTask => ({
  id: `${id}0000000000000000`,
  at: new Date("2026-11-24T11:01:00Z"),
  code: "EssentialContainerExited",
  reason: "Essential container in task exited",
  containers: [{ name: "web", exitCode: 1, reason: "", health: "UNKNOWN" }],
  release: "shop:42",
});
const event = (id: string, message: string) => ({ id, at: new Date("2026-11-24T11:01:30Z"), message });
const tail = (id: string, lines: readonly string[]) => ({ task: `${id}0000000000000000`, container: "web", lines });
const FAILING: SceneSettings = {
  course: [during({ tasks: { wanted: 2, running: 0, pending: 1, failed: 3 } }), fellBack],
  explanation: {
    stoppedTasks: [task("a"), task("b"), task("c")],
    events: [
      event("1", "(service shop) has started 2 tasks."),
      event("2", "(service shop) is unable to consistently start tasks successfully."),
    ],
  },
  lastWords: {
    logs: [tail("c", ["boot", "  at main (a.js:1)", "FATAL"]), tail("b", ["boot", "  at main (a.js:1)", "FATAL"])],
    gaps: [],
  },
};

describe("why a deployment failed", () => {
  it("is said first, then tasks that died alike, then logs and events folded away", async () => {
    const { summary } = await play(FAILING);
    const parts = [
      "tasks of shop:42 failed",
      "**Why:**\n\n- 3 tasks: container web exited with code 1",
      "#### Stopped tasks\n\n- `a00000000000`, `b00000000000`, `c00000000000`: EssentialContainerExited",
      "<summary>Last lines of <code>web</code> in <code>c00000000000</code>, <code>b00000000000</code></summary>\n\n```text\nboot\n  at main (a.js:1)\nFATAL\n```",
      "<details><summary>Events</summary>",
      "**\\(service shop\\) is unable",
      "| Release |",
    ];
    const places = parts.map((part) => summary.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(summary).not.toContain("**\\(service shop\\) has started");
  });

  it("is told once, however often the rollout is followed", async () => {
    const { journal } = await play(FAILING);
    const times = (text: string) => journal.filter((line) => line.includes(text)).length;
    expect([times("a00000000000 stopped"), times("is unable to consistently"), times("| FATAL")]).toEqual([1, 1, 2]);
    expect(journal.some((line) => line.includes("(!) (service shop) is unable"))).toBe(true);
  });

  it("is inert, short, and not in the result where containers wrote it", async () => {
    const lines = ["::error::mine", "##[group]x", "</details><img src=x> @everyone", "```", "y".repeat(5_000)];
    const { journal, summary, outputs } = await play({ ...FAILING, lastWords: { logs: [tail("c", lines)], gaps: [] } });
    expect(journal.some((line) => /^(say )?\s*::error::mine/.test(line))).toBe(false);
    expect(journal.join("\n")).not.toContain("##[group]");
    expect(summary).toContain("````text\n");
    expect(summary).not.toContain("y".repeat(301));
    expect(outputs.result).not.toMatch(/everyone|yyyy/);
  });

  it("names what could not be read", async () => {
    const gaps = [
      "logs:GetLogEvents: AccessDenied. Allow logs:GetLogEvents in the policy of the role that this job uses.",
    ];
    const { summary, journal } = await play({ ...FAILING, lastWords: { logs: [], gaps } });
    expect(summary).toContain("Allow logs:GetLogEvents");
    expect(journal.filter((line) => line.includes("Allow logs:GetLogEvents"))).toHaveLength(1);
  });

  it("names alarms and hooks that ended it", async () => {
    const guards = {
      breaker: { triggered: false, failures: 0, threshold: 0 },
      alarms: ["shop-5xx"],
      hookFailed: true,
      hooks: [{ name: "check-orders", status: "failed" }],
    };
    const back = during({ ...fellBack.rollout, guards }, { primary: before.primary });
    const { summary } = await play({ course: [back] });
    expect(summary).toContain("- Alarms went off: shop\\-5xx");
    expect(summary).toContain("- Lifecycle hook check\\-orders failed");
  });

  it("is asked of no container where the end is good", async () => {
    const words: SceneSettings = { lastWords: { logs: [tail("c", ["never"])], gaps: [] } };
    const { summary } = await play({
      ...words,
      course: [during({ holds: [{ id: "h", at: "test", expiresAt: new Date("2026-11-24T13:00:00Z") }] })],
    });
    expect(summary).not.toContain("never");
  });
});
