import { describe, expect, it } from "vitest";
import { htmlPage, secondaryRateLimit } from "../../../src/rehearsal/github/faults.ts";
import { EVIDENCE, failing, jsonAnswer, OPEN_ISSUE, worlds } from "./worlds.ts";

const world = worlds();

describe("GitHub away, refusing or garbled", () => {
  it("fault 1: a burst of 500, 502 and 503 ends in the normal verdict, and the retries are shown", async () => {
    const burst = [500, 502, 503];
    const { freezeGate, approvalGate, github } = await world({
      scale: 60,
      fault: ({ count }) => (count <= burst.length ? failing(burst[count - 1]) : undefined),
    });
    const gate = await freezeGate();
    expect(gate.verdict).toBe("allow/open/0");
    for (const status of burst)
      expect(gate.log).toMatch(new RegExp(`answered ${status}; asking again in \\S+ \\(\\d of 4\\)`));
    const asked = await approvalGate();
    expect(asked.verdict).toBe("pending/awaiting_approval/1");
    expect(github.listIssues()).toHaveLength(1);
  });

  it("fault 2: an outage of the whole budget is unknown with github_unavailable, and fail-on decides the exit", async () => {
    const { freezeGate, approvalGate, calls } = await world({ scale: 60, fault: () => failing() });
    expect((await freezeGate()).verdict).toBe("unknown/github_unavailable/1");
    expect(calls()).toBe(4);
    expect((await approvalGate()).verdict).toBe("unknown/github_unavailable/1");
    expect((await freezeGate({ inputs: { "fail-on": "error" } })).status).toBe(1);
    expect((await freezeGate({ inputs: { "fail-on": "never" } })).status).toBe(0);
  });

  it("fault 3: a bad or under-scoped token fails at once and names the permission, without a retry", async () => {
    const { freezeGate, approvalGate, jobToken, calls } = await world();
    const bad = await freezeGate({ inputs: { "github-token": "ghs_revoked" } });
    expect([bad.verdict, calls()]).toEqual(["unknown/github_unreadable/1", 1]);
    expect(bad.log).toContain("Pass a valid token");
    const blind = await freezeGate({ inputs: { "github-token": jobToken({ issues: "read" }) } });
    expect([blind.verdict, calls()]).toEqual(["unknown/github_unreadable/1", 2]);
    expect(blind.log).toContain("Grant the job the permission contents: read");
    const reader = { inputs: { "github-token": jobToken({ issues: "read", actions: "read" }) } };
    const asked = await approvalGate(reader);
    expect([asked.verdict, calls(OPEN_ISSUE)]).toEqual(["unknown/github_refused/1", 1]);
    expect(asked.log).toContain("issues: write");
  });

  it("fault 4: a secondary rate limit with Retry-After 30 is waited out, and nothing is written twice", async () => {
    const { freezeGate, approvalGate, github, clock, calls } = await world({
      scale: 300,
      fault: ({ count }) => (count === 1 ? secondaryRateLimit(30) : undefined),
    });
    const start = clock.now();
    expect((await freezeGate()).verdict).toBe("allow/open/0");
    expect(clock.now() - start).toBeGreaterThanOrEqual(60_000);
    expect((await approvalGate()).verdict).toBe("pending/awaiting_approval/1");
    expect([calls(OPEN_ISSUE), github.listIssues().length]).toEqual([2, 1]);
  });

  it("fault 5: a spent limit that resets beyond the deadline is unknown, and the reset time is told", async () => {
    const { freezeGate, approvalGate, github, jobToken, calls } = await world();
    const token = jobToken();
    github.exhaustToken(token);
    const inputs = { "github-token": token };
    const gate = await freezeGate({ inputs });
    expect([gate.verdict, calls()]).toEqual(["unknown/github_unavailable/1", 1]);
    expect(gate.log).toMatch(/rate limited until Tue 17 Nov 2026 12:00 UTC/);
    const asked = await approvalGate({ inputs });
    expect([asked.verdict, calls()]).toEqual(["unknown/github_unavailable/1", 2]);
    expect(asked.log).toContain("Re-run the job after Tue 17 Nov 2026 12:00 UTC");
  });

  it("fault 7: a login page with status 200 is unknown, and its content type is named", async () => {
    const { freezeGate, approvalGate } = await world({ fault: () => htmlPage(200) });
    for (const run of [await freezeGate(), await approvalGate()]) {
      expect(run.verdict).toMatch(/^unknown\/github_un(readable|available)\/1$/);
      expect(run.log).toContain("answered 200 with text/html");
    }
  });

  it("fault 8: an answer that breaks off is asked for again, and unknown when it stays so", async () => {
    const cuts = [
      { kind: "truncate", bytes: 50 } as const,
      jsonAnswer('{"data":{"repos'),
      { kind: "drop", when: "after" } as const,
    ];
    for (const cut of cuts) {
      const once = await world({ scale: 60, fault: ({ count }) => (count === 1 ? cut : undefined) });
      expect((await once.freezeGate()).verdict).toBe("allow/open/0");
      expect((await once.approvalGate()).verdict).toBe("pending/awaiting_approval/1");
      expect(once.github.listIssues()).toHaveLength(1);
      const always = await world({ scale: 60, fault: () => cut });
      expect((await always.freezeGate()).verdict).toBe("unknown/github_unavailable/1");
      expect(always.calls()).toBe(4);
      expect((await always.approvalGate()).verdict).toBe("unknown/github_unavailable/1");
      expect(always.calls(EVIDENCE)).toBe(4);
    }
  });
});
