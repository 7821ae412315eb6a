import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jsonAnswer, worlds } from "./worlds.ts";

const world = worlds();
const NOTHING: readonly unknown[] = [
  {},
  [],
  "",
  null,
  { data: null },
  { data: {} },
  { data: { repository: null } },
  { data: { repository: {} } },
  { data: { repository: { issues: {}, deployments: {} } } },
  { data: { repository: { issues: { nodes: [] } } } },
];

describe("payloads with more or less than was promised", () => {
  it("fault 27: an event payload that is missing, empty or strange changes no verdict", async () => {
    const { freezeGate, approvalGate } = await world();
    const folder = mkdtempSync(join(tmpdir(), "event-"));
    const events = ["", "{", "[]", '{"issue":{"number":"NaN"},"new_field":{"deep":[1]}}'];
    for (const [index, text] of events.entries()) {
      const GITHUB_EVENT_PATH = join(folder, `${index}.json`);
      if (index > 0) writeFileSync(GITHUB_EVENT_PATH, text);
      const environment = { GITHUB_EVENT_PATH, GITHUB_EVENT_NAME: "push" };
      expect((await freezeGate({ environment })).verdict).toBe("allow/open/0");
      expect((await approvalGate({ environment })).verdict).toBe("pending/awaiting_approval/1");
    }
  });

  it("fault 27: a missing variable of the runner is unknown, and named", async () => {
    const { freezeGate, approvalGate } = await world();
    for (const name of ["GITHUB_REPOSITORY", "GITHUB_REPOSITORY_ID", "GITHUB_RUN_ID", "GITHUB_ACTOR"]) {
      for (const gate of [freezeGate, approvalGate]) {
        const run = await gate({ environment: { [name]: "" } });
        expect(run.verdict).toBe("unknown/internal_error/1");
        expect(run.log).toContain(`${name} is not set`);
      }
    }
  });

  it("fault 27: an answer that leaves out what was asked for is unknown, whichever call it is", async () => {
    for (const nothing of NOTHING) {
      for (const call of [1, 2]) {
        let seen = 0;
        const { freezeGate, approvalGate, github } = await world({
          scale: 60,
          fault: () => (++seen === call ? jsonAnswer(nothing) : undefined),
        });
        const gate = await freezeGate();
        expect(gate.outputs.decision).toBe("unknown");
        expect(gate.outputs["reason-code"]).not.toBe("internal_error");
        seen = call === 1 ? 0 : 2;
        const asked = await approvalGate();
        expect(asked.outputs.decision).toBe(call === 1 ? "unknown" : "pending");
        expect(asked.outputs["reason-code"]).not.toBe("internal_error");
        expect(github.listIssues()).toHaveLength(call === 1 ? 0 : 1);
      }
    }
  });

  it("fault 28: GitHub Enterprise Server is asked below /api/v3 and at /api/graphql", async () => {
    const { freezeGate, approvalGate, github, apiUrl } = await world({ enterprise: true });
    expect(apiUrl).toMatch(/\/api\/v3$/);
    const targets = ".github/deploy-targets.yml";
    expect((await freezeGate({ inputs: { targets } })).verdict).toBe("allow/open/0");
    const asked = await approvalGate();
    expect(asked.verdict).toBe("pending/awaiting_approval/1");
    const command = /\/approve [0-9a-f]{16}/.exec(asked.log)?.[0] ?? "";
    github.comment({ issue: 1, as: "quinn", body: command });
    expect((await approvalGate()).verdict).toBe("allow/approved/0");
  });

  it("fault 28: an old server without a field, a route or GraphQL is unknown and says unsupported_on_ghes", async () => {
    const message = "Field 'stateReason' doesn't exist on type 'Issue'";
    const field = { errors: [{ message, path: ["query"], extensions: { code: "undefinedField" } }] };
    for (const answer of [jsonAnswer(field), jsonAnswer({ message: "Not Found" }, 404)]) {
      const { freezeGate, approvalGate } = await world({ fault: () => answer });
      for (const run of [await freezeGate(), await approvalGate()]) {
        expect(run.verdict).toMatch(/^unknown\/github_\w+\/1$/);
        expect(run.log).toContain("unsupported_on_ghes");
        expect(run.log).toContain("GitHub Enterprise Server");
      }
    }
  });
});
