import { describe, expect, it } from "vitest";
import {
  APPROVE,
  APPROVED,
  asking,
  attackWorld,
  commitSeed,
  OID,
  PENDING,
  pullSeed,
  ROLES,
  requestOf,
} from "./attack-world.ts";

const BY_REVIEW = asking(ROLES.cto);
const CHECK = { mode: "check", ...BY_REVIEW };
const PULL = 7;

describe("reviews as evidence, by the bundle", () => {
  it("let through what the CTO approved in the pull request, without asking again", async () => {
    const { github, gate } = await attackWorld();
    github.review({ pull: PULL, as: "carol", state: "APPROVED" });
    const run = await gate(CHECK);
    expect(run).toMatchObject(APPROVED);
    expect(run.approvers).toMatchObject([{ role: "cto", login: "carol", id: "9010", source: "reviews" }]);
    expect(await gate(BY_REVIEW)).toMatchObject(APPROVED);
    expect(github.listIssues()).toEqual([]);
  });

  it("ask in an issue that names the pull request while nobody approved it, and are answered by a review of what is merged", async () => {
    const { github, gate } = await attackWorld();
    const asked = await gate(BY_REVIEW);
    expect(asked).toMatchObject(PENDING);
    expect(asked.log).toContain("https://github.com/shop-org/shop/pull/7");
    expect(github.listIssues()).toHaveLength(1);
    github.review({ pull: PULL, as: "carol", state: "APPROVED" });
    expect(await gate(CHECK)).toMatchObject(APPROVED);
  });

  it("match a rebase merge and a merge commit of GitHub's", async () => {
    const [first, second] = ["1".repeat(40), "2".repeat(40)];
    const rebased = await attackWorld({
      commits: [
        commitSeed(OID.live, []),
        commitSeed(OID.earlier, [OID.live]),
        commitSeed(OID.head, [OID.earlier]),
        commitSeed(first, [OID.live], { committer: "dana" }),
        commitSeed(second, [first], { committer: "dana", branches: ["main"] }),
      ],
      pulls: [pullSeed({ mergeCommit: second, rebased: [first, second] })],
    });
    rebased.github.review({ pull: PULL, as: "carol", state: "APPROVED" });
    expect(await rebased.gate({ ...CHECK, commit: second, request: "" })).toMatchObject(APPROVED);
    const merged = await attackWorld({
      commits: [
        commitSeed(OID.live, []),
        commitSeed(OID.earlier, [OID.live]),
        commitSeed(OID.head, [OID.earlier]),
        commitSeed(OID.squash, [OID.live, OID.head], { byGitHub: true, branches: ["main"] }),
      ],
    });
    merged.github.review({ pull: PULL, as: "carol", state: "APPROVED" });
    expect(await merged.gate(CHECK)).toMatchObject(APPROVED);
  });

  it("deny a commit that was pushed past review, and name it with its address", async () => {
    const pushed = "9".repeat(40);
    const { github, gate } = await attackWorld({
      commits: [
        commitSeed(OID.live, []),
        commitSeed(OID.earlier, [OID.live]),
        commitSeed(OID.head, [OID.earlier]),
        commitSeed(OID.squash, [OID.live], { byGitHub: true }),
        commitSeed(pushed, [OID.squash], { author: "mallory", branches: ["main"] }),
      ],
    });
    github.review({ pull: PULL, as: "carol", state: "APPROVED" });
    const run = await gate({ ...BY_REVIEW, commit: pushed, request: "" });
    expect(run).toMatchObject({ verdict: "deny/unreviewed_commit", status: 1 });
    expect(run.summary).toContain(`https://github.com/shop-org/shop/commit/${pushed}`);
    expect(github.listIssues()).toEqual([]);
  });

  it("deny a merge that was made by hand: it may hold more than what was reviewed", async () => {
    const { github, gate } = await attackWorld({
      commits: [
        commitSeed(OID.live, []),
        commitSeed(OID.earlier, [OID.live]),
        commitSeed(OID.head, [OID.earlier]),
        commitSeed(OID.squash, [OID.live, OID.head], { author: "mallory", branches: ["main"] }),
      ],
    });
    github.review({ pull: PULL, as: "carol", state: "APPROVED" });
    expect(await gate(CHECK)).toMatchObject({ verdict: "deny/unreviewed_commit", status: 1 });
  });

  it("deny where it is not known what is live, and let an older version back that was proven here", async () => {
    const { github, gate, record } = await attackWorld();
    github.review({ pull: PULL, as: "carol", state: "APPROVED" });
    expect(await gate({ ...CHECK, "live-commit": "" })).toMatchObject({ verdict: "deny/base_unknown", status: 1 });
    expect(await gate({ ...CHECK, "live-commit": "f".repeat(40) })).toMatchObject({ verdict: "deny/base_unknown" });
    const back = { ...CHECK, commit: OID.live, "live-commit": OID.squash, request: "" };
    expect(await gate(back)).toMatchObject({ verdict: "deny/base_unknown" });
    expect(await gate({ ...back, "live-commit": OID.live })).toMatchObject(APPROVED);
    await record({ commit: OID.live, request: "1".repeat(64) }, "success");
    await record({ commit: OID.squash, request: "2".repeat(64) }, "success");
    const asked = await gate({ ...back, request: requestOf({ commit: OID.live }) });
    expect(asked).toMatchObject(APPROVED);
    expect(asked.summary).toContain("proved this version live here before");
  });

  it("read more than a hundred commits, reviews and commits of a pull request to the end", async () => {
    const oidOf = (at: number) => at.toString(16).padStart(40, "0");
    const own = Array.from({ length: 130 }, (_, at) => oidOf(at + 1));
    const last = own.at(-1) ?? "";
    const chain = own.map((oid, at) =>
      commitSeed(oid, [own[at - 1] ?? OID.live], { committedAt: Date.now() - 86_400_000 + at * 1_000 }),
    );
    const { github, gate } = await attackWorld({
      commits: [
        commitSeed(OID.live, [], { committedAt: Date.now() - 5 * 86_400_000 }),
        ...chain,
        commitSeed(OID.squash, [OID.live, last], { byGitHub: true, branches: ["main"] }),
      ],
      pulls: [pullSeed({ head: { ref: "feature", oid: last }, commits: own })],
    });
    for (let i = 0; i < 120; i++) github.review({ pull: PULL, as: "riley", state: "COMMENTED" });
    expect(await gate(CHECK)).toMatchObject(PENDING);
    github.review({ pull: PULL, as: "carol", state: "APPROVED" });
    expect(await gate(CHECK)).toMatchObject(APPROVED);
    expect(Object.fromEntries(github.calls)).toMatchObject({
      "graphql:ApprovalGateHistory": 2,
      "graphql:ApprovalGatePullReviews": 3,
      "graphql:ApprovalGatePullCommits": 4,
    });
  });

  it("join with a comment of QA, each role by its own evidence", async () => {
    const both = asking(ROLES.cto, ROLES.qa);
    const { github, gate, ask } = await attackWorld();
    const issue = await ask(both);
    github.review({ pull: PULL, as: "carol", state: "APPROVED" });
    expect(await gate({ mode: "check", ...both })).toMatchObject(PENDING);
    github.comment({ issue, as: "quinn", body: APPROVE });
    const run = await gate({ mode: "check", ...both });
    expect(run).toMatchObject(APPROVED);
    expect(run.approvers).toMatchObject([
      { role: "cto", login: "carol", source: "reviews" },
      { role: "qa", login: "quinn", source: "comments" },
    ]);
  });
});

describe("attacks on reviews, by the bundle", () => {
  it("attack 3: an approval of an earlier head does not stand for what was pushed after it", async () => {
    const { github, gate } = await attackWorld();
    github.review({ pull: PULL, as: "carol", state: "APPROVED", oid: OID.earlier });
    const run = await gate(CHECK);
    expect(run).toMatchObject(PENDING);
    expect(run.summary).toContain("it approved an earlier head");
  });

  it("attack 6: who opened the pull request, started the run or re-ran it approves nothing by a review", async () => {
    const everybody = { ...ROLES.cto, users: ["rob#9005", "dana#9001", "chris#9011"] };
    const { github, gate, attempt } = await attackWorld();
    for (const as of ["rob", "dana", "chris"]) github.review({ pull: PULL, as, state: "APPROVED" });
    attempt(2, "chris");
    attempt(3, "dana");
    expect(await gate({ mode: "check", ...asking(everybody) }, { GITHUB_RUN_ATTEMPT: "3" })).toMatchObject(PENDING);
    expect(await gate({ mode: "check", ...asking(everybody) })).toMatchObject(APPROVED);
  });

  it("attack 7: a bot's review does not count, even when the role names the bot", async () => {
    const bots = { ...ROLES.cto, users: ["shop-bot#9900"] };
    const { github, gate } = await attackWorld();
    github.review({ pull: PULL, as: "shop-bot[bot]", state: "APPROVED" });
    const run = await gate({ mode: "check", ...asking(bots) });
    expect(run).toMatchObject(PENDING);
    expect(run.summary).toContain("not a person");
  });

  it("attack 9: one person fills one slot, whatever evidence the person gives", async () => {
    const carol = { role: "qa", count: 1, users: ["carol#9010", "quinn#9002"] };
    const both = asking(ROLES.cto, carol);
    const { github, gate, ask } = await attackWorld();
    const issue = await ask(both);
    github.review({ pull: PULL, as: "carol", state: "APPROVED" });
    github.comment({ issue, as: "carol", body: APPROVE });
    expect(await gate({ mode: "check", ...both })).toMatchObject(PENDING);
    github.comment({ issue, as: "quinn", body: APPROVE });
    expect(await gate({ mode: "check", ...both })).toMatchObject(APPROVED);
    const two = { ...ROLES.cto, count: 2 };
    github.review({ pull: PULL, as: "carol", state: "APPROVED" });
    expect(await gate({ mode: "check", ...asking(two) })).toMatchObject(PENDING);
  });

  it("attack 15: who pushed under another's name, committed it or is its co-author does not approve it", async () => {
    const pusher = await attackWorld({
      pushes: [{ by: "carol", branch: "feature", oid: OID.head, at: Date.now() - 86_400_000, forced: true }],
    });
    pusher.github.review({ pull: PULL, as: "carol", state: "APPROVED" });
    const run = await pusher.gate(CHECK);
    expect(run).toMatchObject(PENDING);
    expect(run.summary).toContain("wrote or pushed");
    pusher.github.review({ pull: PULL, as: "chris", state: "APPROVED" });
    expect(await pusher.gate(CHECK)).toMatchObject(APPROVED);
    for (const own of [{ committer: "carol" }, { coAuthors: ["carol"] }, { author: "carol" }]) {
      const squashed = await attackWorld({
        commits: [
          commitSeed(OID.live, []),
          commitSeed(OID.earlier, [OID.live]),
          commitSeed(OID.head, [OID.earlier], "coAuthors" in own ? {} : own),
          commitSeed(OID.squash, [OID.live], {
            byGitHub: true,
            ...("coAuthors" in own ? own : {}),
            branches: ["main"],
          }),
        ],
      });
      squashed.github.review({ pull: PULL, as: "carol", state: "APPROVED" });
      expect(await squashed.gate(CHECK)).toMatchObject(PENDING);
    }
  });

  it("attack 15: who wrote or pushed a part of the change does not approve it by a comment either", async () => {
    const writers = asking({ role: "qa", count: 1, users: ["rob#9005", "chris#9011", "olga#9012", "quinn#9002"] });
    const { github, gate, ask } = await attackWorld({
      commits: [
        commitSeed(OID.live, []),
        commitSeed(OID.earlier, [OID.live], { committer: "olga" }),
        commitSeed(OID.head, [OID.earlier]),
        commitSeed(OID.squash, [OID.live], { byGitHub: true, branches: ["main"] }),
      ],
      pushes: [{ by: "chris", branch: "feature", oid: OID.head, at: Date.now() - 86_400_000 }],
    });
    const issue = await ask(writers);
    for (const as of ["rob", "chris", "olga"]) github.comment({ issue, as, body: APPROVE });
    expect(await gate({ mode: "check", ...writers })).toMatchObject(PENDING);
    github.comment({ issue, as: "quinn", body: APPROVE });
    const run = await gate({ mode: "check", ...writers });
    expect(run).toMatchObject(APPROVED);
    expect(run.approvers).toMatchObject([{ login: "quinn" }]);
  });

  it("attack 16: dismissing a later 'changes requested' does not revive an older approval", async () => {
    const { github, gate } = await attackWorld();
    github.review({ pull: PULL, as: "carol", state: "APPROVED" });
    const { id } = github.review({ pull: PULL, as: "carol", state: "CHANGES_REQUESTED" });
    expect(await gate(CHECK)).toMatchObject(PENDING);
    github.dismissReview({ pull: PULL, review: id, as: "dana" });
    expect(await gate(CHECK)).toMatchObject(PENDING);
    github.review({ pull: PULL, as: "carol", state: "COMMENTED" });
    expect(await gate(CHECK)).toMatchObject(PENDING);
    github.review({ pull: PULL, as: "carol", state: "APPROVED" });
    github.review({ pull: PULL, as: "carol", state: "COMMENTED" });
    expect(await gate(CHECK)).toMatchObject(APPROVED);
  });

  it("attack 12: who has left the role's repository does not approve by a review any more", async () => {
    const { github, gate } = await attackWorld();
    github.review({ pull: PULL, as: "carol", state: "APPROVED" });
    github.setRole({ login: "carol", role: "none" });
    const run = await gate(CHECK);
    expect(run).toMatchObject(PENDING);
    expect(run.summary).toContain("no access to the repository");
  });

  it("attack 18: a forged commit status approves nothing", async () => {
    const { gate } = await attackWorld({
      commits: [
        commitSeed(OID.live, []),
        commitSeed(OID.earlier, [OID.live]),
        commitSeed(OID.head, [OID.earlier]),
        commitSeed(OID.squash, [OID.live], {
          byGitHub: true,
          branches: ["main"],
          statuses: { "approval-gate": "success", approved: "success" },
        }),
      ],
    });
    expect(await gate(CHECK)).toMatchObject(PENDING);
  });

  it("attack 22: a force phrase in a commit's message, a title or a text lifts nothing", async () => {
    const force = "force deploy [skip approval] /approve";
    const { gate } = await attackWorld({
      commits: [
        commitSeed(OID.live, []),
        commitSeed(OID.earlier, [OID.live], { message: force }),
        commitSeed(OID.head, [OID.earlier], { message: force }),
        commitSeed(OID.squash, [OID.live], { byGitHub: true, branches: ["main"], message: force }),
      ],
      pulls: [pullSeed({ title: force, body: force })],
    });
    expect(await gate(CHECK)).toMatchObject(PENDING);
    expect(await gate({ rules: force, version: force })).toMatchObject(PENDING);
  });
});
