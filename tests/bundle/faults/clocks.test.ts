import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { worlds } from "./worlds.ts";

const world = worlds();
const MINUTE = 60_000;

/** A preload under which `Date` jumps an hour back when `performance.now()` passes an instant; monotonic clocks go on. */
const JUMP = `
const Real = globalThis.Date;
const now = () => Real.now() - (performance.now() > JUMPS_AT ? 3_600_000 : 0);
globalThis.Date = new Proxy(Real, {
  construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
  get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
});
`;

function jumpingBack(afterMilliseconds: number): string {
  const file = join(mkdtempSync(join(tmpdir(), "jump-")), "jump.mjs");
  writeFileSync(file, JUMP.replace("JUMPS_AT", String(afterMilliseconds)));
  return `--import=${file}`;
}

const berlin = (rules: string) => `version: 1\ntimezone: Europe/Berlin\nenvironments:\n  staging: {}\n  ${rules}\n`;
const WINDOW = berlin('production: { windows: [{ from: "02:15", to: "02:45" }] }');
const FREEZE = `${berlin("production: {}")}freezes:\n  - { name: Night, every-week: sun, environments: production, FROM }\n`;

describe("clocks and zones", () => {
  it("fault 31: a runner's clock ten minutes off is unknown, either way, and a minute is let through", async () => {
    for (const runnerAhead of [10 * MINUTE, -10 * MINUTE]) {
      const { freezeGate } = await world({ runnerAhead });
      const run = await freezeGate();
      expect(run.verdict).toBe("unknown/clock_skew/1");
      expect(run.log).toMatch(/(?:59|60)\d s apart/);
    }
    for (const runnerAhead of [50_000, -50_000]) {
      const { freezeGate } = await world({ runnerAhead });
      expect((await freezeGate()).verdict).toBe("allow/open/0");
    }
  });

  it("fault 31: a request expires by GitHub's clock, however wrong the runner's is", async () => {
    const { approvalGate, github, clock } = await world({ scale: 6_000, runnerAhead: -30 * 86_400_000 });
    const inputs = { "expires-after": "1h" };
    const asked = await approvalGate();
    github.comment({ issue: 1, as: "quinn", body: /\/approve [0-9a-f]{16}/.exec(asked.log)?.[0] ?? "" });
    await clock.sleep(60 * MINUTE);
    expect((await approvalGate({ inputs })).verdict).toBe("deny/expired/1");
  });

  it("fault 32: a clock that jumps an hour back while the gate waits moves no deadline", async () => {
    const { approvalGate, clock } = await world({ scale: 600 });
    const start = clock.now();
    const run = await approvalGate({
      inputs: { mode: "wait", deadline: "10m" },
      environment: { NODE_OPTIONS: jumpingBack(4 * MINUTE) },
    });
    expect(run.verdict).toBe("pending/awaiting_approval/1");
    const passed = clock.now() - start;
    expect(passed).toBeGreaterThanOrEqual(10 * MINUTE);
    expect(passed).toBeLessThan(40 * MINUTE);
  });

  it("fault 33: a window's minutes in a DST gap do not exist, and in a repeated hour it is open both times", async () => {
    const { freezeGate } = await world({ policy: WINDOW });
    const at = async (instant: string) =>
      (await freezeGate({ inputs: { environment: "production", at: instant } })).outputs.decision;
    expect(await at("2026-03-28T01:30:00Z")).toBe("allow");
    for (const instant of ["2026-03-29T00:59:00Z", "2026-03-29T01:00:00Z", "2026-03-29T01:30:00Z"])
      expect([instant, await at(instant)]).toEqual([instant, "deny"]);
    expect(await at("2026-10-25T00:30:00Z")).toBe("allow");
    expect(await at("2026-10-25T01:30:00Z")).toBe("allow");
    expect(await at("2026-10-25T01:45:00Z")).toBe("deny");
  });

  it("fault 33: a freeze over the repeated hour holds in both readings", async () => {
    const { freezeGate } = await world({ policy: FREEZE.replace(", FROM", "") });
    const at = async (instant: string) =>
      (await freezeGate({ inputs: { environment: "production", at: instant } })).outputs.decision;
    for (const instant of [
      "2026-10-24T22:00:00Z",
      "2026-10-25T00:30:00Z",
      "2026-10-25T01:30:00Z",
      "2026-10-25T22:59:00Z",
    ])
      expect([instant, await at(instant)]).toEqual([instant, "deny"]);
    expect(await at("2026-10-25T23:00:00Z")).toBe("allow");
  });

  it("fault 34: a zone that this Node does not know is an error at its place, with the nearest names", async () => {
    const { freezeGate } = await world({
      policy: "version: 1\ntimezone: Asia/Jakata\nenvironments: { staging: {} }\n",
    });
    const run = await freezeGate();
    expect(run.verdict).toBe("deny/policy_invalid/1");
    expect(run.log).toMatch(/::error file=\.github\/deploy-policy\.yml,line=2,col=11::.*Asia\/Jakarta/);
  });
});
