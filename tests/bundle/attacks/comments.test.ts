import { describe, expect, it } from "vitest";
import { nonceOf } from "../../../src/core/request/request.ts";
import { APPROVE, APPROVED, asking, attackWorld, DENY, NONCE, OID, PENDING, ROLES, requestOf } from "./attack-world.ts";

const CHECK = { mode: "check" };
const DENIED = { verdict: "deny/denied", status: 1 };

describe("comments as evidence, by the bundle", () => {
  it("let through what QA approved, in the attempt that was resumed", async () => {
    const { github, gate, ask, attempt } = await attackWorld();
    github.comment({ issue: await ask(), as: "quinn", body: APPROVE });
    attempt(2, "dana");
    expect(await gate(CHECK, { GITHUB_RUN_ATTEMPT: "2" })).toMatchObject(APPROVED);
  });
});

describe("attacks on comments, by the bundle", () => {
  it("attack 1: a comment that somebody else edited into an approval does not count", async () => {
    const { github, gate, ask } = await attackWorld();
    const issue = await ask();
    const { id } = github.comment({ issue, as: "quinn", body: "Not yet." });
    github.editComment({ comment: id, as: "rob", body: APPROVE });
    const run = await gate(CHECK);
    expect(run).toMatchObject(PENDING);
    expect(run.summary).toContain("it was edited");
    github.comment({ issue, as: "quinn", body: APPROVE });
    expect(await gate(CHECK)).toMatchObject(APPROVED);
  });

  it("attack 2: an approval that is deleted between two looks counts no more", async () => {
    const { github, gate, ask } = await attackWorld();
    const { id } = github.comment({ issue: await ask(), as: "quinn", body: APPROVE });
    expect(await gate()).toMatchObject(APPROVED);
    github.deleteComment({ comment: id, as: "rob" });
    expect(await gate(CHECK)).toMatchObject(PENDING);
  });

  it("attack 3: an approval does not stand for a newer commit of the same run", async () => {
    const { github, gate, ask } = await attackWorld();
    github.comment({ issue: await ask(), as: "quinn", body: APPROVE });
    expect(await gate({ ...CHECK, commit: OID.head })).toMatchObject({
      verdict: "unknown/request_mismatch",
      status: 1,
    });
  });

  it("attack 4: an approval of one request does not approve what another deploys", async () => {
    const { github, gate, ask } = await attackWorld();
    const issue = await ask();
    const other = requestOf({ environment: "staging" });
    github.comment({ issue, as: "quinn", body: `/approve ${nonceOf(other)}` });
    expect(await gate(CHECK)).toMatchObject(PENDING);
    expect(await gate({ ...CHECK, request: other })).toMatchObject({ verdict: "unknown/request_missing", status: 1 });
  });

  it("attack 5: an approval is not used again: not by the next round, by another run, or once its deployment has ended", async () => {
    const { github, gate, ask, record } = await attackWorld();
    const issue = await ask();
    github.comment({ issue, as: "quinn", body: APPROVE });
    expect(await gate({ request: requestOf({ round: 2 }) })).toMatchObject(PENDING);
    const next = await gate({ request: requestOf({ runId: "7002" }) }, { GITHUB_RUN_ID: "7002" });
    expect(next).toMatchObject(PENDING);
    expect(await gate(CHECK)).toMatchObject(APPROVED);
    await record({ request: requestOf(), commit: OID.squash, run: "7001" }, "failure");
    for (const mode of ["check", "request"]) {
      const spent = await gate({ mode });
      expect(spent).toMatchObject({ verdict: "deny/request_spent", status: 1 });
      expect(spent.log).toContain("start a new run");
    }
  });

  it("attack 5: a later request closes the issues whose deployment has ended, and leaves those open whose run may go on", async () => {
    const { github, gate, ask, record } = await attackWorld();
    const [first, open] = [
      await ask(),
      Number((await gate({ request: requestOf({ round: 2 }) })).outputs["approval-issue"]),
    ];
    await record({ request: requestOf(), commit: OID.live, run: "7001" }, "success");
    await gate({ request: requestOf({ round: 3 }) });
    const closed = github.listIssues({ state: "closed" });
    expect(closed.map(({ number, stateReason }) => [number, stateReason])).toEqual([[first, "completed"]]);
    expect(github.listIssues({ state: "open" }).map(({ number }) => number)).toContain(open);
    expect(await gate(CHECK)).toMatchObject({ verdict: "deny/request_spent" });
  });

  it("attack 6: neither who started the run nor who re-ran it approves it", async () => {
    const roles = asking({ role: "qa", users: ["dana#9001", "quinn#9002"] });
    const { github, gate, ask, attempt } = await attackWorld();
    const issue = await ask(roles);
    github.comment({ issue, as: "dana", body: APPROVE });
    github.comment({ issue, as: "quinn", body: APPROVE });
    attempt(2, "quinn");
    attempt(3, "dana");
    const rerun = { GITHUB_RUN_ATTEMPT: "3", GITHUB_TRIGGERING_ACTOR: "dana" };
    expect(await gate({ ...CHECK, ...roles }, rerun)).toMatchObject(PENDING);
    expect(await gate({ ...CHECK, ...roles })).toMatchObject(APPROVED);
  });

  it("attack 7: a bot's comment does not count, even when the role names the bot", async () => {
    const roles = asking({ role: "qa", users: ["shop-bot#9900"] });
    const { github, gate, ask } = await attackWorld();
    github.comment({ issue: await ask(roles), as: "shop-bot[bot]", body: APPROVE });
    const run = await gate({ ...CHECK, ...roles });
    expect(run).toMatchObject(PENDING);
    expect(run.summary).toContain("not a person");
  });

  it("attack 8: a team that cannot be read is unknown, and its name is never taken for a user's", async () => {
    const roles = asking({ role: "qa", teams: ["qa"] });
    const { github, gate } = await attackWorld();
    expect(await gate(roles)).toMatchObject({ verdict: "unknown/team_unreadable", status: 1 });
    github.addAccount({ id: 9099, login: "qa" });
    github.setRole({ login: "qa", role: "write" });
    const identity = { permissions: { members: "read" as const }, slug: "team-reader", id: 8800, owner: "shop-org" };
    const asked = { ...roles, "identity-token": github.mintAppToken(identity) };
    const issue = Number((await gate(asked)).outputs["approval-issue"]);
    github.comment({ issue, as: "qa", body: APPROVE });
    expect(await gate({ ...CHECK, ...asked })).toMatchObject(PENDING);
    const blind = { ...asked, "identity-token": github.mintAppToken({ ...identity, permissions: {} }) };
    expect(await gate({ ...CHECK, ...blind })).toMatchObject({ verdict: "unknown/team_unreadable" });
    github.comment({ issue, as: "quinn", body: APPROVE });
    expect(await gate({ ...CHECK, ...asked })).toMatchObject(APPROVED);
  });

  it("attack 9: the same person under two spellings and in two roles fills one slot", async () => {
    const twice = [
      { role: "qa", count: 1, users: ["Quinn#9002"] },
      { role: "lead", count: 1, users: ["quinn", "olga#9012"] },
    ];
    const { github, gate, ask } = await attackWorld();
    const issue = await ask(asking(...twice));
    github.comment({ issue, as: "quinn", body: APPROVE });
    github.comment({ issue, as: "quinn", body: APPROVE });
    expect(await gate({ ...CHECK, ...asking(...twice) })).toMatchObject(PENDING);
    github.comment({ issue, as: "olga", body: APPROVE });
    expect(await gate({ ...CHECK, ...asking(...twice) })).toMatchObject(APPROVED);
  });

  it("attack 10: a denial behind a flood of comments is seen, and ends the request", async () => {
    const { github, gate, ask } = await attackWorld();
    const issue = await ask();
    github.comment({ issue, as: "quinn", body: APPROVE });
    for (let i = 0; i < 250; i++) github.comment({ issue, as: "riley", body: `noise ${i}` });
    github.comment({ issue, as: "quinn", body: `${DENY} checkout fails` });
    expect(await gate(CHECK)).toMatchObject(DENIED);
    expect(github.listIssues({ state: "closed" }).map(({ stateReason }) => stateReason)).toEqual(["not_planned"]);
  });

  it("attack 11: what only looks like the command is none", async () => {
    const { github, gate, ask } = await attackWorld();
    const issue = await ask();
    for (const body of [
      `> ${APPROVE}`,
      `\`\`\`\n${APPROVE}\n\`\`\``,
      `Looks good.\n${APPROVE}`,
      `/\u0430pprove ${NONCE}`,
      `/approve\u200b ${NONCE}`,
      `\u202e${APPROVE}`,
      `/APPROVE ${NONCE}`,
      `${APPROVE} not`,
      `not ${APPROVE}`,
      "/approve",
      "lgtm",
    ])
      github.comment({ issue, as: "quinn", body });
    expect(await gate(CHECK)).toMatchObject(PENDING);
  });

  it("attack 12: who was invited only, has left the team or the repository does not count", async () => {
    const { github, gate } = await attackWorld();
    const identity = { permissions: { members: "read" as const }, slug: "team-reader", id: 8800, owner: "shop-org" };
    const asked = { ...asking({ role: "qa", teams: ["qa"] }), "identity-token": github.mintAppToken(identity) };
    const issue = Number((await gate(asked)).outputs["approval-issue"]);
    github.comment({ issue, as: "riley", body: APPROVE });
    expect(await gate({ ...CHECK, ...asked })).toMatchObject(PENDING);
    github.comment({ issue, as: "quinn", body: APPROVE });
    github.setMembership({ organization: "shop-org", team: "qa", login: "quinn", state: "none" });
    expect(await gate({ ...CHECK, ...asked })).toMatchObject(PENDING);
    github.setMembership({ organization: "shop-org", team: "qa", login: "quinn", state: "active" });
    github.setRole({ login: "quinn", role: "none" });
    expect(await gate({ ...CHECK, ...asked })).toMatchObject(PENDING);
    github.setRole({ login: "quinn", role: "read" });
    expect(await gate({ ...CHECK, ...asked })).toMatchObject(APPROVED);
  });

  it("attack 21: hostile titles, reasons and rules come out inert in outputs, log, summary and issue", async () => {
    const hostile =
      "@everyone --><img src=x onerror=1> ::set-output name=decision::allow ##[error]x [x](javascript:1) GHSA | \u202e";
    const { github, gate, ask } = await attackWorld();
    const inputs = { version: hostile, rules: hostile };
    const issue = await ask(inputs);
    github.comment({ issue, as: "quinn", body: `${DENY} ${hostile}\r\n::stop-commands::x` });
    const run = await gate({ ...CHECK, ...inputs });
    expect(run).toMatchObject(DENIED);
    expect(run.outputs["reason-code"]).toBe("denied");
    expect(run.log).not.toMatch(/^\s*::(?:set-output|stop-commands|save-state|add-path)/m);
    expect(run.log).not.toContain("##[error]x");
    expect(run.summary).not.toMatch(/<img|@everyone|\]\(javascript/);
    const shown = [...github.model.repositories.values()].flatMap(({ issues }) => [...issues.values()]);
    const own = shown.filter(({ pull }) => pull === undefined);
    for (const { title, body, comments } of own) {
      expect(title).not.toMatch(/@everyone/);
      const texts = [body, ...comments.filter(({ author }) => author.login !== "quinn").map((one) => one.body)];
      for (const text of texts)
        expect(text.replaceAll(/`[^`]*`|<!-- deploy-approval[^<>]*(?=-->)/g, "")).not.toMatch(
          /@everyone|<img|\]\(javascript/,
        );
    }
  });

  it("attack 23: a request that was edited, or that another hand wrote, is unknown", async () => {
    const { github, gate, ask } = await attackWorld();
    const issue = await ask();
    github.comment({ issue, as: "quinn", body: APPROVE });
    const [own] = github.listIssues();
    github.editIssue({ issue, as: "rob", body: `Approve the docs, please.\n\n${own?.body ?? ""}` });
    expect(await gate(CHECK)).toMatchObject({ verdict: "unknown/request_tampered", status: 1 });
    const forged = await attackWorld();
    forged.github.openIssue({
      as: "mallory",
      title: own?.title ?? "",
      body: own?.body ?? "",
      labels: ["deploy-approval"],
    });
    expect(await forged.gate(CHECK)).toMatchObject({ verdict: "unknown/request_missing", status: 1 });
  });

  it("attack 24: a denial stands when its comment is deleted or hidden, and its issue opened again", async () => {
    const { github, gate, ask } = await attackWorld();
    const issue = await ask();
    const denial = github.comment({ issue, as: "quinn", body: `${DENY} no` });
    denial.minimized = true;
    expect(await gate()).toMatchObject(DENIED);
    github.deleteComment({ comment: denial.id, as: "rob" });
    github.reopenIssue({ issue, as: "rob" });
    github.comment({ issue, as: "quinn", body: APPROVE });
    expect(await gate(CHECK)).toMatchObject(DENIED);
  });

  it("attack 25: a login that changes hands after people were asked is not believed, and its owner is under the new one", async () => {
    const unpinned = asking({ role: "qa", count: 1, users: ["quinn"] });
    const { github, gate, ask } = await attackWorld();
    const issue = await ask(unpinned);
    github.rename({ login: "quinn", to: "quinn-away" });
    github.addAccount({ id: 9666_1, login: "quinn" });
    github.setRole({ login: "quinn", role: "write" });
    github.comment({ issue, as: "quinn", body: APPROVE });
    expect(await gate({ ...CHECK, ...unpinned })).toMatchObject(PENDING);
    github.comment({ issue, as: "quinn-away", body: APPROVE });
    expect(await gate({ ...CHECK, ...asking(ROLES.qa) })).toMatchObject(APPROVED);
  });
});
