import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { requestId } from "../../../src/core/request/request.ts";
import { APPROVE, askedScene, COMMIT, DIGEST, gateScene, NONCE, QA, quinn, REQUEST, riley } from "./gate-scene.ts";

const cautious = [
  "output decision=unknown",
  "output reason-code=not_finished",
  "output result=…",
  "output approvers=[]",
  "output checklist=[]",
  "output approval-status=denied",
  "output issue-number=",
  "output issue-url=",
  "output approval-issue=",
  "output approval-url=",
  "output request=",
];
const issueUrl = "https://github.com/shop-org/shop/issues/1";

describe("approval-gate", () => {
  it("allows when nobody has to approve, without asking GitHub anything", async () => {
    for (const none of [{ "required-approvals": "[]" }, { "required-approvals": "", request: "" }]) {
      const { desk, gate } = gateScene();
      const { runner } = await gate(none);
      expect(desk.calls).toEqual([]);
      expect(runner.journal).toEqual([
        ...cautious,
        "mask",
        "output decision=allow",
        "output reason-code=nothing_required",
        "output approvers=[]",
        "output checklist=[]",
        "output approval-status=approved",
        "output issue-number=",
        "output issue-url=",
        "output approval-issue=",
        "output approval-url=",
        `output request=${REQUEST}`,
        "output result=…",
        "say approval-gate: allow (nothing_required). Nobody has to approve shop v1.5.0 for production.",
        "summary ### ✅ approval-gate: allow",
        "exit 0",
      ]);
    }
  });

  it("does not take a list that got lost between the jobs for nobody", async () => {
    const { verdict, exit, log } = await gateScene().gate({ "required-approvals": "" });
    expect({ verdict, exit }).toEqual({ verdict: "unknown/approvals_lost", exit: "exit 1" });
    expect(log).toContain("masked value");
  });

  it.each([
    [
      "continue",
      "Approve shop v1.5.0 for production: past its present hold (ccccccc)",
      "**shop v1\\.5\\.0** is held on its way to **production**, and is to go on past its present hold. That needs your word.",
    ],
    [
      "full",
      "Approve shop v1.5.0 for production: to full traffic (ccccccc)",
      "**shop v1\\.5\\.0** is held on its way to **production**, and is to be promoted to full public traffic, past all its holds. That needs your word.",
    ],
  ])("says of a deployment that is held what it is asked for: %s", async (order, title, sentence) => {
    const { desk, gate } = await askedScene({ order });
    expect(desk.issues[0]?.title).toBe(title);
    expect(desk.issues[0]?.body).toContain(sentence);
    expect(desk.issues[0]?.body).not.toContain("is to be deployed");
    desk.comment(quinn, APPROVE);
    expect((await gate({ mode: "check", order })).verdict).toBe("allow/approved");
    for (const other of ["continue", "full", ""].filter((one) => one !== order))
      expect((await gate({ mode: "check", order: other })).verdict).toBe("unknown/request_mismatch");
  });

  it("asks once, exits at once as pending, and finds the same issue in the next attempt", async () => {
    const { desk, clock, gate } = gateScene();
    const first = await gate();
    expect(first).toMatchObject({ verdict: "pending/awaiting_approval", exit: "exit 1" });
    expect(first.outputs.get("approval-issue")).toBe("1");
    expect(first.outputs.get("approval-url")).toBe(issueUrl);
    expect(clock.elapsed()).toBe(0);
    expect(first.log).toContain(
      `error Comment \`${APPROVE}\` on ${issueUrl}; then this run goes on by itself where the repository has the workflow resume-approval`,
    );
    const [issue] = desk.issues;
    expect(issue?.title).toBe("Approve shop v1.5.0 for production (ccccccc)");
    for (const part of [
      COMMIT,
      DIGEST,
      APPROVE,
      `/deny ${NONCE} <reason>`,
      "@quinn",
      "production needs QA",
      "standard",
      "/actions/runs/7001",
    ])
      expect(issue?.body).toContain(part);
    await gate({}, { runAttempt: 2 });
    expect(desk.calls).toEqual(["read", "open", "read"]);
  });

  it("names who approved, with id, evidence and time, for an auditor", async () => {
    const { desk, gate } = await askedScene();
    desk.comment(quinn, `${APPROVE}\r\n\r\nTested on staging.`);
    const { verdict, exit, approvers, summary, outputs } = await gate();
    expect({ verdict, exit }).toEqual({ verdict: "allow/approved", exit: "exit 0" });
    expect(approvers).toEqual([
      {
        role: "qa",
        login: "quinn",
        id: "9002",
        source: "comments",
        evidence: `${issueUrl}#issuecomment-1`,
        at: "2026-11-24T11:01:00.000Z",
      },
    ]);
    expect(summary).toContain("| qa | 1 | comments | quinn (");
    expect(JSON.parse(outputs.get("result") ?? "")).toMatchObject({
      commit: COMMIT,
      digest: DIGEST,
      evidence: [{ kind: "approval", fact: "quinn (id 9002) approved as qa by comments" }],
      details: { request: REQUEST },
    });
  });

  it("asks for a person for every role, and two of them when one person has two roles", async () => {
    const asked = {
      "required-approvals": JSON.stringify([...QA, { role: "lead", count: 1, users: ["quinn#9002", "riley#9003"] }]),
    };
    const { desk, gate } = await askedScene(asked);
    desk.comment(quinn, APPROVE);
    const half = await gate(asked);
    expect(half.verdict).toBe("pending/awaiting_approval");
    desk.comment(riley, APPROVE);
    expect((await gate(asked)).approvers).toMatchObject([
      { role: "qa", login: "quinn" },
      { role: "lead", login: "riley" },
    ]);
  });

  it("closes a denied request with who and why", async () => {
    const { desk, gate } = await askedScene();
    desk.comment(quinn, `/deny ${NONCE} checkout is broken`);
    const { verdict, exit, summary } = await gate();
    expect({ verdict, exit }).toEqual({ verdict: "deny/denied", exit: "exit 1" });
    expect(summary).toContain("[The denial](");
    expect(desk.issues[0]).toMatchObject({ state: "closed" });
    expect(desk.issues[0]?.comments.at(-1)?.body).toContain("**Denied** by quinn");
    expect(desk.calls.filter((call) => call.startsWith("deny"))).toEqual(["deny #1"]);
    await gate();
    expect(desk.calls.filter((call) => call.startsWith("deny"))).toHaveLength(1);
  });

  it("stays denied when the denial cannot be kept", async () => {
    const { desk, gate } = await askedScene();
    desk.comment(quinn, `/deny ${NONCE}`);
    desk.refuseDenials(new Unreadable("forbidden", "issues: write is missing", "Grant issues: write."));
    const { verdict, log } = await gate();
    expect(verdict).toBe("deny/denied");
    expect(log).toContain("warning The denial could not be kept on issue #1: issues: write is missing");
  });

  it("checks without ever asking", async () => {
    const { desk, gate } = gateScene();
    expect(await gate({ mode: "check" })).toMatchObject({ verdict: "unknown/request_missing", exit: "exit 1" });
    expect(desk.calls).toEqual(["read"]);
  });

  it("lets no other run use what was approved for this one", async () => {
    const { desk, gate } = await askedScene();
    desk.comment(quinn, APPROVE);
    for (const mode of ["check", "request", "wait"]) {
      const elsewhere = await gate({ mode }, { runId: "8800" });
      expect(elsewhere.verdict).toBe("unknown/request_mismatch");
    }
    expect((await gate({ mode: "check" })).verdict).toBe("allow/approved");
  });

  it("prints in a dry run what would be asked, and writes nothing", async () => {
    const { desk, gate } = gateScene();
    for (const mode of ["request", "check", "wait"]) {
      const { verdict, exit, log } = await gate({ mode, "dry-run": "true", deadline: "1h" });
      expect({ verdict, exit }).toEqual({ verdict: "pending/awaiting_approval", exit: "exit 0" });
      expect(log).toContain("Dry run: would open an issue titled 'Approve shop v1.5.0 for production (ccccccc)'.");
    }
    expect(desk.issues).toEqual([]);
    await gate();
    desk.comment(quinn, `/deny ${NONCE}`);
    expect((await gate({ "dry-run": "true" })).verdict).toBe("deny/denied");
    expect(desk.issues[0]?.state).toBe("open");
  });

  it("waits until people have decided, and says what that costs", async () => {
    const { desk, clock, gate } = gateScene();
    const sleep = clock.sleep.bind(clock);
    clock.sleep = async (milliseconds, signal) => {
      await sleep(milliseconds, signal);
      if (clock.elapsed() > 120_000 && desk.issues[0]?.comments.length === 0) desk.comment(quinn, APPROVE);
    };
    const { verdict, log } = await gate({ mode: "wait", deadline: "30m" });
    expect(verdict).toBe("allow/approved");
    expect(log).toContain("Waiting up to 30m for approval: up to 30 billed runner minutes");
    expect(clock.elapsed()).toBeLessThan(140_000);
  });

  it("waits to the deadline and no longer, and stays pending", async () => {
    const { clock, gate } = gateScene();
    expect((await gate({ mode: "wait", deadline: "30m" })).verdict).toBe("pending/awaiting_approval");
    expect(clock.elapsed()).toBe(30 * 60_000);
  });

  it("waits an outage out, and says unknown when it lasts to the deadline", async () => {
    const { desk, clock, gate } = await askedScene();
    desk.comment(quinn, APPROVE);
    desk.failWith(new Unreadable("unavailable", "GitHub answers 502", "Wait."));
    const start = clock.elapsed();
    const lasting = await gate({ mode: "wait", deadline: "5m" });
    expect(lasting.verdict).toBe("unknown/github_unavailable");
    expect(lasting.log.match(/warning Could not look/g)).toHaveLength(1);
    expect(clock.elapsed() - start).toBe(300_000);
    const sleep = clock.sleep.bind(clock);
    clock.sleep = async (milliseconds, signal) => {
      desk.failWith(undefined);
      await sleep(milliseconds, signal);
    };
    expect((await gate({ mode: "wait", deadline: "5m" })).verdict).toBe("allow/approved");
  });

  it("refuses a request that is about something else than the inputs", async () => {
    const { desk, gate } = gateScene();
    const other = requestId({
      repositoryId: "999",
      environment: "production",
      service: "shop",
      commit: COMMIT,
      digest: DIGEST,
      runId: "7001",
      round: 1,
    });
    expect((await gate({ request: other })).verdict).toBe("unknown/request_mismatch");
    expect(desk.issues).toEqual([]);
  });

  it("computes the request of this run when none is given", async () => {
    const { outputs } = await gateScene().gate({ request: "", commit: "" }, { sha: COMMIT });
    expect(outputs.get("request")).toBe(REQUEST);
  });

  it("says unknown when a mixed role's team cannot be read and somebody outside its users denies", async () => {
    const asked = { "required-approvals": JSON.stringify([{ role: "qa", users: ["quinn#9002"], teams: ["qa"] }]) };
    const { desk, gate } = await askedScene(asked);
    desk.comment(riley, APPROVE);
    expect((await gate(asked)).verdict).toBe("unknown/team_unreadable");
    desk.comment(quinn, APPROVE);
    expect((await gate(asked)).verdict).toBe("allow/approved");
    desk.comment(riley, `/deny ${NONCE}`);
    expect((await gate(asked)).verdict).toBe("unknown/team_unreadable");
  });

  it("reports all wrong inputs together and never as a yes", async () => {
    const { gate } = gateScene();
    const { verdict, log } = await gate({
      mode: "ask",
      commit: "main",
      "required-approvals": '[{"role":"qa"}]',
      deadline: "10",
    });
    expect(verdict).toBe("unknown/input_invalid");
    for (const part of [
      "'mode' is 'ask'",
      "'commit' is 'main'",
      "the role 'qa', which names nobody",
      "'deadline' is '10'",
    ])
      expect(log).toContain(part);
  });
});

it("opens no issue that GitHub would refuse for its length, and says what to name instead", async () => {
  const { desk, gate } = gateScene();
  const users = (role: number) =>
    Array.from({ length: 100 }, (_, index) => `${"a".repeat(30)}${role}-${index}#${index + 1}`);
  const roles = Array.from({ length: 12 }, (_, role) => ({ role: `role ${role}`, users: users(role) }));
  const { verdict, log } = await gate({ "required-approvals": JSON.stringify(roles) });
  expect(verdict).toBe("unknown/input_invalid");
  expect(log).toMatch(/the approval issue would have \d+ characters, and GitHub takes 65536; name a team/);
  expect(desk.issues).toEqual([]);
});
