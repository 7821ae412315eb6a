import { describe, expect, it } from "vitest";
import { formatLockMarker } from "../../../src/core/lock/deploy-lock.ts";
import { reportRun } from "./serve-shop.ts";
import { worlds } from "./worlds.ts";

const world = worlds();
const approveOf = (log: string) => /\/approve [0-9a-f]{16}/.exec(log)?.[0] ?? "";
const STAGING = { environment: "staging", service: "shop" };

describe("runs that wait, are repeated or meet each other", () => {
  it("fault 20: a job that ends while the approval is pending is no yes, and the same request goes on afterwards", async () => {
    const { approvalGate, github } = await world({ scale: 8_000 });
    const waited = await approvalGate({ inputs: { mode: "wait", deadline: "6h" } });
    expect(waited.verdict).toBe("pending/awaiting_approval/1");
    expect(waited.log).toContain("up to 360 billed runner minutes");
    github.comment({ issue: 1, as: "quinn", body: approveOf(waited.log) });
    expect((await approvalGate({ inputs: { mode: "check" } })).verdict).toBe("allow/approved/0");
    expect(github.listIssues()).toHaveLength(1);
  });

  it("fault 21: a second attempt judges the approvals anew, also by who asked for it", async () => {
    const { approvalGate, github, clock } = await world();
    const asked = await approvalGate();
    const approval = github.comment({ issue: 1, as: "quinn", body: approveOf(asked.log) });
    reportRun(github, clock, { attempt: 2, triggeringActor: "dana" });
    const again = { GITHUB_RUN_ATTEMPT: "2", GITHUB_TRIGGERING_ACTOR: "dana" };
    expect((await approvalGate({ environment: again })).verdict).toBe("allow/approved/0");
    reportRun(github, clock, { attempt: 3, triggeringActor: "quinn" });
    const own = { GITHUB_RUN_ATTEMPT: "3", GITHUB_TRIGGERING_ACTOR: "quinn" };
    expect((await approvalGate({ environment: own })).verdict).toBe("pending/awaiting_approval/1");
    reportRun(github, clock, { attempt: 4, triggeringActor: "dana" });
    github.deleteComment({ comment: approval.id, as: "dana" });
    const withdrawn = { GITHUB_RUN_ATTEMPT: "4", GITHUB_TRIGGERING_ACTOR: "dana" };
    expect((await approvalGate({ environment: withdrawn })).verdict).toBe("pending/awaiting_approval/1");
  });

  it("fault 22: two runs at once end with one open request, and what one locks stops the other", async () => {
    const { approvalGate, freezeGate, github } = await world();
    const both = await Promise.all([approvalGate(), approvalGate()]);
    expect(both.map(({ verdict }) => verdict)).toEqual(Array(2).fill("pending/awaiting_approval/1"));
    const [open, ...others] = github.listIssues({ state: "open" });
    expect(others).toEqual([]);
    expect((await approvalGate()).outputs["approval-issue"]).toBe(String(open?.number));
    expect((await freezeGate()).verdict).toBe("allow/open/0");
    github.openIssue({ as: "lee", title: "Locked", body: formatLockMarker(STAGING, "r"), labels: ["deploy-lock"] });
    const [first, second] = await Promise.all([freezeGate(), freezeGate()]);
    expect([first?.verdict, second?.verdict]).toEqual(Array(2).fill("deny/deploy_locked/1"));
  });

  it("fault 23: a lock that cannot be read blocks, says so to people, and is left as it is", async () => {
    const { freezeGate, github } = await world();
    const body = "<!-- deploy-lock: { torn";
    const { number } = github.openIssue({ as: "lee", title: "Locked", body, labels: ["deploy-lock"] });
    const run = await freezeGate();
    expect(run.verdict).toBe("deny/deploy_locked/1");
    expect(run.log).toContain(`Settle and close issue #${number}`);
    expect(github.listIssues().map(({ body: kept }) => kept)).toEqual([body]);
  });

  it("fault 24: a lock whose run has ended stands until a person closes it", async () => {
    const { freezeGate, github } = await world();
    const run = { id: 6001, attempt: 1, number: 1, name: "Deploy", path: ".github/workflows/deploy.yml" } as const;
    const ended = { status: "completed", conclusion: "failure", event: "push", headBranch: "main" } as const;
    const people = { actor: "lee", triggeringActor: "lee", headOid: "c".repeat(40), startedAt: 0 } as const;
    github.reportRun({ ...run, ...ended, ...people });
    const body = `${formatLockMarker(STAGING, "6001")}\nRun: https://github.com/shop-org/shop/actions/runs/6001`;
    const { number } = github.openIssue({ as: "lee", title: "Locked", body, labels: ["deploy-lock"] });
    expect((await freezeGate()).verdict).toBe("deny/deploy_locked/1");
    github.closeIssue({ issue: number, as: "lee" });
    expect((await freezeGate()).verdict).toBe("allow/open/0");
  });
});
