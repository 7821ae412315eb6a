import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { secondaryRateLimit } from "../../../src/rehearsal/github/faults.ts";
import { reportRun } from "./serve-shop.ts";
import { OPEN_ISSUE, worlds } from "./worlds.ts";

const world = worlds();
const PENDING = "pending/awaiting_approval/1";
const approveOf = (log: string) => /\/approve [0-9a-f]{16}/.exec(log)?.[0] ?? "";
const rolesOf = (...users: string[]) => JSON.stringify([{ role: "qa", count: 1, users }]);

describe("threats to approval-gate", () => {
  it("threat P1: an edited, deleted or foreign comment approves nothing", async () => {
    const { approvalGate, github } = await world();
    const approve = approveOf((await approvalGate()).log);
    const edited = github.comment({ issue: 1, as: "quinn", body: "Looks fine so far" });
    github.editComment({ comment: edited.id, as: "lee", body: approve });
    const deleted = github.comment({ issue: 1, as: "quinn", body: approve });
    github.deleteComment({ comment: deleted.id, as: "lee" });
    github.comment({ issue: 1, as: "mallory", body: approve });
    expect((await approvalGate()).verdict).toBe(PENDING);
  });

  it("threat P2: who started or re-ran the run, and bots, approve nothing", async () => {
    const { approvalGate, github, clock } = await world();
    const inputs = { "required-approvals": rolesOf("dana#9001", "lee#9004", "helper#8802") };
    github.addAccount({ id: 8802, login: "helper", type: "Bot" });
    const approve = approveOf((await approvalGate({ inputs })).log);
    for (const as of ["dana", "lee", "helper"]) github.comment({ issue: 1, as, body: approve });
    reportRun(github, clock, { attempt: 2, triggeringActor: "lee" });
    const environment = { GITHUB_RUN_ATTEMPT: "2", GITHUB_TRIGGERING_ACTOR: "lee" };
    expect((await approvalGate({ inputs, environment })).verdict).toBe(PENDING);
  });

  it("threat P3: an approval holds for its commit, environment, service, digest and run alone", async () => {
    const { approvalGate, github } = await world();
    const asked = await approvalGate();
    github.comment({ issue: 1, as: "quinn", body: approveOf(asked.log) });
    const request = asked.outputs.request ?? "";
    expect((await approvalGate({ inputs: { mode: "check", request } })).verdict).toBe("allow/approved/0");
    const others = [
      { commit: "d".repeat(40) },
      { environment: "staging" },
      { service: "cart" },
      { digest: `sha256:${"e".repeat(64)}` },
    ];
    for (const other of others) {
      const bound = await approvalGate({ inputs: { mode: "check", request, ...other } });
      expect(bound.verdict).toBe("unknown/request_mismatch/1");
      expect((await approvalGate({ inputs: { mode: "check", ...other } })).outputs.decision).not.toBe("allow");
    }
    const later = await approvalGate({ inputs: { mode: "check" }, environment: { GITHUB_RUN_ID: "7002" } });
    expect(later.outputs.decision).not.toBe("allow");
  });

  it("threat P4: an approver who lost access, left the team or only was invited approves nothing now", async () => {
    const { approvalGate, github } = await world();
    const team = JSON.stringify([{ role: "qa", count: 1, teams: ["qa"] }]);
    const reader = { slug: "team-reader", id: 8800, owner: "shop-org", permissions: { members: "read" } } as const;
    const inputs = { "required-approvals": team, "identity-token": github.mintAppToken(reader) };
    const approve = approveOf((await approvalGate({ inputs })).log);
    github.comment({ issue: 1, as: "riley", body: approve });
    expect((await approvalGate({ inputs })).verdict).toBe(PENDING);
    github.comment({ issue: 1, as: "quinn", body: approve });
    expect((await approvalGate({ inputs })).verdict).toBe("allow/approved/0");
    github.setRole({ login: "quinn", role: "none" });
    expect((await approvalGate({ inputs })).verdict).toBe(PENDING);
    github.setRole({ login: "quinn", role: "triage" });
    github.setMembership({ organization: "shop-org", team: "qa", login: "quinn", state: "none" });
    expect((await approvalGate({ inputs })).verdict).toBe(PENDING);
    const blind = { ...inputs, "identity-token": "ghs_expired" };
    expect((await approvalGate({ inputs: blind })).verdict).toBe("unknown/team_unreadable/1");
  });

  it("threat P5: a denial on the second page wins over an approval on the first", async () => {
    const { approvalGate, github } = await world();
    const approve = approveOf((await approvalGate()).log);
    github.comment({ issue: 1, as: "quinn", body: approve });
    for (let number = 0; number < 101; number++) github.comment({ issue: 1, as: "mallory", body: `noise ${number}` });
    github.comment({ issue: 1, as: "quinn", body: `${approve.replace("approve", "deny")} not yet` });
    expect((await approvalGate()).verdict).toBe("deny/denied/1");
  });

  it("threat P6: quoted, fenced, look-alike and buried commands approve nothing", async () => {
    const { approvalGate, github } = await world();
    const approve = approveOf((await approvalGate()).log);
    const tricks = [
      `> ${approve}`,
      `\`\`\`\n${approve}\n\`\`\``,
      approve.replace("approve", "аpprove"),
      approve.replace("/approve", "／approve"),
      `lgtm\n${approve}`,
      `${approve.slice(0, -1)}`,
      `<!-- -->${approve}`,
      `${approve} but not today`,
    ];
    for (const body of tricks) github.comment({ issue: 1, as: "quinn", body });
    expect((await approvalGate()).verdict).toBe(PENDING);
  });

  it("threat P7: a re-run judges again, and an approver who asks for it is out", async () => {
    const { approvalGate, github, clock } = await world();
    github.comment({ issue: 1, as: "quinn", body: approveOf((await approvalGate()).log) });
    reportRun(github, clock, { attempt: 2, triggeringActor: "quinn" });
    const environment = { GITHUB_RUN_ATTEMPT: "2", GITHUB_TRIGGERING_ACTOR: "quinn" };
    expect((await approvalGate({ environment })).verdict).toBe(PENDING);
  });

  it("threat P8: a token that ends while the gate waits is unknown, and the request goes on afterwards", async () => {
    let ended = false;
    const { approvalGate, github, jobToken } = await world({
      scale: 600,
      fault: ({ name, count }) => {
        ended ||= name.startsWith("graphql:Approval") && count > 4;
        return undefined;
      },
    });
    const token = jobToken();
    const watch = setInterval(() => {
      if (ended) github.revokeToken(token);
    }, 5);
    const run = await approvalGate({ inputs: { mode: "wait", deadline: "5h", "github-token": token } });
    clearInterval(watch);
    expect(run.verdict).toBe("unknown/github_refused/1");
    expect(run.log).toContain("Pass a valid token");
    github.comment({ issue: 1, as: "quinn", body: approveOf(github.listIssues()[0]?.body ?? "") });
    expect((await approvalGate({ inputs: { mode: "check" } })).verdict).toBe("allow/approved/0");
  });

  it("threat P9: however often the gate runs, and is slowed down, it asks in one issue", async () => {
    const { approvalGate, github, calls } = await world({
      scale: 600,
      fault: ({ name, count }) => (name === OPEN_ISSUE && count <= 2 ? secondaryRateLimit(40) : undefined),
    });
    for (let run = 0; run < 4; run++) expect((await approvalGate()).verdict).toBe(PENDING);
    expect([calls(OPEN_ISSUE), github.listIssues().length]).toEqual([3, 1]);
    expect(github.listIssues()[0]?.comments).toEqual([]);
  });

  it("threat P10: a dispatched payload or a button of another service approves nothing", async () => {
    const { approvalGate } = await world();
    const approve = approveOf((await approvalGate()).log);
    const file = join(mkdtempSync(join(tmpdir(), "event-")), "event.json");
    const comment = { body: approve, user: { login: "quinn", id: 9002, type: "User" } };
    const payload = { action: "approve", client_payload: { approved: true, approver: "quinn#9002" }, comment };
    writeFileSync(file, JSON.stringify(payload));
    for (const event of ["repository_dispatch", "workflow_dispatch", "issue_comment"]) {
      const environment = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file };
      expect((await approvalGate({ environment })).verdict).toBe(PENDING);
    }
  });
});
