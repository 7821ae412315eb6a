import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { isConditionMet } from "../../../src/rehearsal/runner/condition.ts";
import { statusFunctions } from "../../../src/rehearsal/runner/status-functions.ts";
import { worlds } from "./worlds.ts";

const world = worlds();
const OPEN = "version: 1\nenvironments: { staging: {} }\n";
const FROZEN = `${OPEN}freezes: [{ name: Frozen, dates: "2026-11-01 to 2026-12-31" }]\n`;
const COPY = ".github/holidays.ics";

describe("threats to freeze-gate", () => {
  it("threat F1: a policy in the workspace, a branch or an input's path lifts no freeze of the default branch", async () => {
    const workspace = mkdtempSync(join(tmpdir(), "workspace-"));
    mkdirSync(join(workspace, ".github"));
    writeFileSync(join(workspace, ".github", "deploy-policy.yml"), OPEN);
    const { freezeGate, github } = await world({ policy: FROZEN });
    const environment = { GITHUB_WORKSPACE: workspace, GITHUB_REF: "refs/heads/lift", GITHUB_SHA: "d".repeat(40) };
    const run = await freezeGate({ environment });
    expect([run.verdict, run.outputs["policy-commit"]]).toEqual(["deny/freeze_active/1", "c".repeat(40)]);
    github.pushCommit({
      ...{ oid: "d".repeat(40), message: "Lift", author: "lee", committedAt: 0, branches: ["lift"] },
      files: { ".github/deploy-policy.yml": OPEN },
    });
    const lifted = await freezeGate({ environment, inputs: { "policy-ref": "lift" } });
    expect(lifted.outputs["reason-code"]).toBe("policy_ref_unprotected");
  });

  it("threat F2: no form of override opens a freeze", async () => {
    const { freezeGate } = await world({ policy: FROZEN });
    const words = ["override", "force", "skip", "bypass", "break-glass", "emergency", "allow", "ignore-freeze"];
    for (const word of words) {
      const run = await freezeGate({ inputs: { [word]: "true", "change-class": word } });
      expect([word, run.verdict]).toEqual([word, "deny/freeze_active/1"]);
    }
    for (const inputs of [{ "dry-run": "true" }, { "fail-on": "never" }, { "first-deploy": "true" }]) {
      expect((await freezeGate({ inputs })).outputs.decision).toBe("deny");
    }
    const simulated = await freezeGate({ inputs: { at: "2027-01-01T12:00:00Z" } });
    expect([simulated.outputs.decision, simulated.outputs.simulated]).toEqual(["allow", "true"]);
  });

  it("threat F3: a feed that shrinks to less than half, or is replaced by another's page, opens nothing", async () => {
    const event = (day: string) => `BEGIN:VEVENT\r\nUID:${day}\r\nDTSTART;VALUE=DATE:${day}\r\nEND:VEVENT\r\n`;
    const calendar = (...days: string[]) => `BEGIN:VCALENDAR\r\n${days.map(event).join("")}END:VCALENDAR\r\n`;
    const policy = `${OPEN}holidays:\n  national: { feed: "https://calendar.example/h.ics", copy: ${COPY}, max-age: 30d }\nfreezes: [{ name: Holidays, holidays: national }]\n`;
    const files = { [COPY]: calendar("20261224", "20261225", "20261226", "20270101") };
    for (const body of [calendar("20270101"), calendar(), "<html>moved</html>"]) {
      const answer = (_: unknown, response: ServerResponse) =>
        void response.writeHead(200, { "content-type": "text/calendar" }).end(body);
      const { freezeGate } = await world({ policy, files, hosts: new Map([["calendar.example", answer]]) });
      expect((await freezeGate({ inputs: { at: "2026-12-25T12:00:00Z" } })).verdict).toBe("deny/freeze_active/1");
    }
  });

  it("threat F4: neither a wrong clock nor the hour that comes twice opens what is frozen", async () => {
    const day = FROZEN.replace("2026-11-01 to 2026-12-31", "2026-11-17 to 2026-11-17");
    const wrong = await world({ policy: day, runnerAhead: 86_400_000 });
    expect((await wrong.freezeGate()).verdict).toBe("unknown/clock_skew/1");
    const night = `version: 1\ntimezone: Europe/Berlin\nenvironments: { staging: {} }\nfreezes: [{ name: Night, dates: "2026-10-25 00:00 to 2026-10-25 02:30" }]\n`;
    const { freezeGate } = await world({ policy: night });
    const at = async (instant: string) => (await freezeGate({ inputs: { at: instant } })).outputs.decision;
    for (const instant of ["2026-10-25T00:15:00Z", "2026-10-25T00:45:00Z", "2026-10-25T01:15:00Z"])
      expect([instant, await at(instant)]).toEqual([instant, "deny"]);
    expect(await at("2026-10-25T01:30:00Z")).toBe("allow");
  });

  it("threat F5: bombs of recurrences and of YAML are bounded", async () => {
    const event = "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20200101\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n";
    const calendar = `BEGIN:VCALENDAR\r\n${event.repeat(2_000)}END:VCALENDAR\r\n`;
    const policy = `${OPEN}holidays: { all: { file: ${COPY} } }\nfreezes: [{ name: All, holidays: all }]\n`;
    const bomb = await (await world({ policy, files: { [COPY]: calendar } })).freezeGate();
    expect(bomb.verdict).toBe("deny/policy_invalid/1");
    const merge = await (await world({ policy: `${OPEN}a: &a { b: 1 }\nc: { <<: *a }\n` })).freezeGate();
    expect(merge.verdict).toBe("deny/policy_invalid/1");
  });

  it("threat F6: a gate that failed, was skipped or cancelled starts neither the approval nor the deployment", () => {
    const workflow = parse(readFileSync(".github/workflows/deploy-ecs.yml", "utf8"));
    const met = (job: "approve" | "deploy", result: string, decision: string) => {
      const gate = { result, outputs: { decision } };
      const approve = { result: "success", outputs: { decision: "allow" } };
      const contexts = { needs: { gate, approve }, inputs: { "dry-run": false } };
      const functions = statusFunctions({ cancelled: () => false, success: () => true, failure: () => false });
      return isConditionMet(workflow.jobs[job].if, { contexts, functions });
    };
    for (const job of ["approve", "deploy"] as const) {
      for (const result of ["failure", "skipped", "cancelled"]) {
        for (const decision of ["", "allow", "require-approval"])
          expect([job, result, decision, met(job, result, decision)]).toEqual([job, result, decision, false]);
      }
    }
    for (const decision of ["", "deny", "unknown"]) expect(met("approve", "success", decision)).toBe(false);
    expect(met("approve", "success", "allow")).toBe(true);
    for (const step of workflow.jobs.deploy.steps) expect(step.if).toBeUndefined();
  });

  it("threat F7: the titles of incidents and locks give the runner no command and the summary no markup", async () => {
    const { freezeGate, github } = await world({
      policy: `${OPEN}locks: { incidents: { issues: { labels: [sev1] } } }\n`,
    });
    const hostile = [
      "::set-output name=decision::allow",
      "x ##[set-output name=decision;]allow",
      "![x](https://evil.example/p.png) <img src=x> @dana",
      "a\r\n::error::b\u202e",
    ];
    for (const title of hostile) github.openIssue({ as: "lee", title, body: title, labels: ["sev1"] });
    const run = await freezeGate();
    expect(run.verdict).toBe("deny/incident_open/1");
    for (const line of run.log.split("\n")) {
      expect(line).not.toMatch(/^\s*::set-output/);
      expect(line).not.toContain("##[set-output");
    }
    expect(run.log.match(/^::error::/gm)).toHaveLength(1);
    expect(run.summary).not.toMatch(/!\[x\]\(|<img|\u202e/);
  });
});
