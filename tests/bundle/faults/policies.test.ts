import { describe, expect, it } from "vitest";
import { worlds } from "./worlds.ts";

const world = worlds();
const policy = (...lines: string[]) => ["version: 1", "environments: { staging: {} }", ...lines, ""].join("\n");
const freeze = (...members: string[]) => policy("freezes:", `  - { name: Rule, ${members.join(", ")} }`);
const window = (members: string) => `version: 1\nenvironments:\n  staging: { windows: [{ ${members} }] }\n`;
const annotations = (log: string) => log.split("\n").filter((line) => line.startsWith("::error"));

describe("policies that are missing or wrong", () => {
  it("fault 35: no policy is unknown with policy_missing, never 'no freeze'", async () => {
    for (const inputs of [{}, { policy: ".github/elsewhere.yml" }, { "policy-ref": "no-such-branch" }]) {
      const { freezeGate } = await world({ policy: Object.keys(inputs).length === 0 ? "" : policy() });
      const run = await freezeGate({ inputs });
      expect(run.verdict).toBe("unknown/policy_missing/1");
      expect(run.log).toContain("no policy is not 'no rules'");
    }
  });

  it("fault 36: every wrong field is told at its line and column, all at once", async () => {
    const wrong = [
      "version: 1",
      "timezone: Mars/Olympus",
      "environments:",
      "  staging:",
      "    windows: [{ days: tue-thr }]",
      "freezes:",
      "  - { name: Rule, every-year: 13-01 }",
      "",
    ].join("\n");
    const run = await (await world({ policy: wrong })).freezeGate();
    expect(run.verdict).toBe("deny/policy_invalid/1");
    const places = ["line=2,col=11", "line=5,col=23", "7:31"];
    const told = annotations(run.log).join("\n");
    for (const place of places) expect(told).toContain(place);
    expect(run.summary).toContain("3 problems");
  });

  it("fault 37: a huge file, an alias bomb and a deep nest are refused before they cost anything", async () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(",")}]`,
    );
    const bombs = {
      "the limit is 262144": policy(`# ${"x".repeat(300_000)}`),
      "aliases are refused": policy("a0: &a0 [x]", ...levels),
      "nested deeper than 32 levels": policy(`freezes: ${"[".repeat(20_000)}${"]".repeat(20_000)}`),
    };
    for (const [why, text] of Object.entries(bombs)) {
      const run = await (await world({ policy: text })).freezeGate();
      expect(run.verdict).toBe("deny/policy_invalid/1");
      expect(run.log).toContain(why);
    }
  });

  it("fault 38: an unknown key is an error with the key that was meant", async () => {
    const typos = { freezs: "freezes", enviroments: "environments" };
    for (const [typo, meant] of Object.entries(typos)) {
      const run = await (await world({ policy: policy(`${typo}: []`) })).freezeGate();
      expect(run.verdict).toBe("deny/policy_invalid/1");
      expect(run.log).toContain(`unknown key '${typo}'. Did you mean '${meant}'?`);
    }
  });

  it("fault 41: an end before its start and an empty stretch are errors; a window over midnight and overlaps hold as one", async () => {
    const wrong = [
      freeze('dates: "2026-12-26 to 2026-12-24"'),
      freeze('dates: "2026-12-24 18:00 to 2026-12-24 18:00"'),
      freeze('dates: "2026-12-24 18:00 to 2026-12-24 06:00"'),
      window('from: "10:00", to: "10:00"'),
    ];
    for (const text of wrong) {
      const run = await (await world({ policy: text })).freezeGate();
      expect([text, run.verdict]).toEqual([text, "deny/policy_invalid/1"]);
    }
    const midnight = await world({ policy: window('days: mon, from: "22:00", to: "02:00"') });
    const overlapping = await world({
      policy: policy(
        "freezes:",
        '  - { name: A, dates: "2026-12-20 to 2026-12-24" }',
        '  - { name: B, dates: "2026-12-24 to 2026-12-28" }',
      ),
    });
    expect((await midnight.freezeGate({ inputs: { at: "2026-11-17T01:59:00Z" } })).verdict).toBe("allow/open/0");
    const closed = await overlapping.freezeGate({ inputs: { at: "2026-12-21T12:00:00Z" } });
    expect(closed.verdict).toBe("deny/freeze_active/1");
    expect(closed.outputs["next-open"]).toBe("2026-12-29T00:00:00.000Z");
  });
});
