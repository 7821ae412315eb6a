import { describe, expect, it } from "vitest";
import type { SeenRequest } from "../../../src/rehearsal/github/faults.ts";
import { EVIDENCE, failing, jsonAnswer, OPEN_ISSUE, worlds } from "./worlds.ts";

const world = worlds();
const COMMENTS = "graphql:ApprovalGateComments";
const TWO_OF_QA = JSON.stringify([{ role: "qa", count: 2, users: ["quinn#9002", "riley#9003"] }]);
const approveOf = (log: string) => /\/approve [0-9a-f]{16}/.exec(log)?.[0] ?? "";
const ids = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

/** Answers a page of comments that says nothing and leads on to `endCursor`. */
function emptyPage(endCursor: string) {
  return jsonAnswer({
    data: { repository: { issue: { comments: { nodes: [], pageInfo: { hasNextPage: true, endCursor } } } } },
  });
}

describe("GitHub's lists", () => {
  it("fault 6: what the token may not see is unknown, not 'no policy' or 'no rules'", async () => {
    const { freezeGate, github, jobToken } = await world();
    const stranger = github.mintAppToken({
      slug: "stranger",
      id: 8801,
      owner: "other-org",
      permissions: { contents: "read" },
    });
    const unseen = await freezeGate({ inputs: { "github-token": stranger } });
    expect(unseen.verdict).toBe("unknown/github_unreadable/1");
    github.setEnvironment({
      name: "staging",
      protectionRules: [{ id: 1, type: "required_reviewers", reviewers: [{}] }],
    });
    const blind = jobToken({ contents: "read", issues: "read", deployments: "read" });
    const environment = await freezeGate({
      inputs: { "github-token": blind, targets: ".github/deploy-targets.yml" },
    });
    expect(environment.verdict).toBe("unknown/github_unreadable/1");
    expect(environment.log).toContain("actions: read");
  });

  it("fault 9: page 2 of a list fails, so nothing is decided on page 1", async () => {
    const { approvalGate, github } = await world({
      scale: 60,
      fault: ({ name }) => (name === COMMENTS ? failing(502) : undefined),
    });
    const asked = await approvalGate();
    github.comment({ issue: 1, as: "quinn", body: approveOf(asked.log) });
    for (const number of ids(1, 120)) github.comment({ issue: 1, as: "mallory", body: `noise ${number}` });
    expect((await approvalGate()).verdict).toBe("unknown/github_unavailable/1");
  });

  it("fault 10: a cursor that does not advance, or leads in a circle, is unknown after few calls", async () => {
    for (const cursors of [["stuck"], ["ring-1", "ring-2"]]) {
      const page = ({ name, count }: SeenRequest) =>
        name === COMMENTS ? emptyPage(cursors[count % cursors.length] ?? "") : undefined;
      const { approvalGate, github, calls } = await world({ fault: page });
      const asked = await approvalGate();
      github.comment({ issue: 1, as: "quinn", body: approveOf(asked.log) });
      for (const number of ids(1, 120)) github.comment({ issue: 1, as: "mallory", body: `noise ${number}` });
      const run = await approvalGate();
      expect(run.verdict).toBe("unknown/github_unavailable/1");
      expect(run.log).toContain("pagination_invalid");
      expect(calls(COMMENTS)).toBeLessThanOrEqual(3);
    }
  });

  it("fault 11: an item that comes on two pages, because the order changed, counts once", async () => {
    let approval: { url: string; body: string } | undefined;
    const { approvalGate, github } = await world({
      fault: ({ name }) => {
        if (name !== COMMENTS || approval === undefined) return undefined;
        const node = {
          ...{ databaseId: 1, createdAt: "2026-11-17T11:00:30Z", lastEditedAt: null, includesCreatedEdit: false },
          ...{ viewerDidAuthor: false, author: { __typename: "User", login: "quinn", databaseId: 9002 }, ...approval },
        };
        const comments = { nodes: [node, node], pageInfo: { hasNextPage: false, endCursor: null } };
        return jsonAnswer({ data: { repository: { issue: { comments } } } });
      },
    });
    const inputs = { "required-approvals": TWO_OF_QA };
    const asked = await approvalGate({ inputs });
    approval = { url: "https://github.com/shop-org/shop/issues/1#issuecomment-1", body: approveOf(asked.log) };
    github.comment({ issue: 1, as: "quinn", body: approval.body });
    for (const number of ids(1, 120)) github.comment({ issue: 1, as: "mallory", body: `noise ${number}` });
    expect((await approvalGate({ inputs })).verdict).toBe("pending/awaiting_approval/1");
    approval = undefined;
    github.comment({ issue: 1, as: "riley", body: approveOf(asked.log) });
    expect((await approvalGate({ inputs })).verdict).toBe("allow/approved/0");
  });

  it("fault 12: our own issue is missing from the list for a while, and no second one is opened", async () => {
    const empty = {
      data: { repository: { issues: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } } },
    };
    const { approvalGate, github, calls } = await world({
      scale: 600,
      fault: ({ name, count }) => (name === EVIDENCE && count <= 5 ? jsonAnswer(empty) : undefined),
    });
    const run = await approvalGate({ inputs: { mode: "wait", deadline: "5m" } });
    expect(run.verdict).toBe("pending/awaiting_approval/1");
    expect(calls(EVIDENCE)).toBeGreaterThan(5);
    expect([calls(OPEN_ISSUE), github.listIssues().length]).toEqual([1, 1]);
  });

  it("fault 13: the answer to an accepted write is lost, and exactly one issue and one denial stand", async () => {
    const write = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
    const { approvalGate, github } = await world({
      scale: 60,
      fault: ({ name, count }) =>
        (name === OPEN_ISSUE || name === write) && count === 1 ? { kind: "drop", when: "after" } : undefined,
    });
    const asked = await approvalGate();
    expect([asked.verdict, github.listIssues().length]).toEqual(["pending/awaiting_approval/1", 1]);
    github.comment({ issue: 1, as: "quinn", body: approveOf(asked.log).replace("/approve", "/deny") });
    await approvalGate();
    expect((await approvalGate()).verdict).toBe("deny/denied/1");
    const [issue] = github.listIssues();
    expect(issue?.comments.filter(({ author }) => author.id === github.own.id)).toHaveLength(1);
  });
});
