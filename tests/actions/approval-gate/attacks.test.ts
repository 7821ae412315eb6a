import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { nonceOf, requestId } from "../../../src/core/request/request.ts";
import {
  APPROVE,
  askedScene,
  COMMIT,
  DIGEST,
  dana,
  gateScene,
  mallory,
  NONCE,
  QA,
  quinn,
  REQUEST,
  riley,
} from "./gate-scene.ts";

const PENDING = "pending/awaiting_approval";
const APPROVED = "allow/approved";
const two = {
  "required-approvals": JSON.stringify([{ role: "qa", count: 2, users: ["quinn#9002", "Quinn#9002", "riley#9003"] }]),
};

describe("attacks on the comments", () => {
  it("1: an edited comment does not count, whoever edited it", async () => {
    const { desk, gate } = await askedScene();
    const comment = desk.comment(quinn, "Let me look at it first.");
    Object.assign(comment, { body: APPROVE, edited: true });
    const { verdict, summary } = await gate();
    expect(verdict).toBe(PENDING);
    expect(summary).toContain("it was edited");
  });

  it("2: an approval that is deleted before the deployment does not count any more", async () => {
    const { desk, gate } = await askedScene();
    desk.comment(quinn, APPROVE);
    expect((await gate()).verdict).toBe(APPROVED);
    desk.issues[0]?.comments.splice(0);
    expect((await gate({ mode: "check" })).verdict).toBe(PENDING);
  });

  it("3: an approval of another commit of the same run does not count", async () => {
    const { desk, gate } = await askedScene();
    desk.comment(quinn, APPROVE);
    const moved = await gate({ mode: "check", commit: "e".repeat(40) });
    expect(moved.verdict).toBe("unknown/request_mismatch");
    expect(moved.log).toContain("(commit)");
  });

  it("3: an approval of a change of another class does not count: the same role may be asked by a stronger rule", async () => {
    const { desk, gate } = await askedScene();
    desk.comment(quinn, APPROVE);
    const relabelled = await gate({ mode: "check", "change-class": "hotfix" });
    expect(relabelled.verdict).toBe("unknown/request_mismatch");
    expect(relabelled.log).toContain("(changeClass)");
  });

  it("4: an approval with another request's number does not count", async () => {
    const { desk, gate } = await askedScene();
    const other = requestId({
      repositoryId: "501",
      environment: "staging",
      service: "shop",
      commit: COMMIT,
      digest: DIGEST,
      runId: "7001",
      round: 1,
    });
    desk.comment(quinn, `/approve ${nonceOf(other)}`);
    const { verdict, summary } = await gate();
    expect(verdict).toBe(PENDING);
    expect(summary).toContain("it names another request");
  });

  it("5: an approval of an earlier round or run does not count for the next", async () => {
    const { desk, gate } = await askedScene();
    desk.comment(quinn, APPROVE);
    const round = (runId: string, number: number) =>
      requestId({
        repositoryId: "501",
        environment: "production",
        service: "shop",
        commit: COMMIT,
        digest: DIGEST,
        runId,
        round: number,
      });
    expect((await gate({ request: round("7001", 2) })).verdict).toBe(PENDING);
    expect((await gate({ request: round("7002", 1) }, { runId: "7002" })).verdict).toBe(PENDING);
    expect(desk.issues).toHaveLength(3);
  });

  it("6: neither who started the run nor who re-ran any attempt of it can approve it", async () => {
    const asked = {
      "required-approvals": JSON.stringify([{ role: "qa", users: ["quinn#9002", "dana#9001", "riley#9003"] }]),
    };
    const { desk, people, gate } = await askedScene(asked);
    desk.comment(dana, APPROVE);
    expect((await gate(asked)).verdict).toBe(PENDING);
    desk.comment(quinn, APPROVE);
    people.starters.push("quinn");
    const rerun = await gate(asked, { runAttempt: 3, triggeringActor: "riley" });
    expect(rerun.verdict).toBe(PENDING);
    expect(rerun.summary.match(/its author started or re\\-ran this run/g)).toHaveLength(2);
    desk.comment(riley, APPROVE);
    expect((await gate(asked, { runAttempt: 3, triggeringActor: "riley" })).verdict).toBe(PENDING);
    expect((await gate(asked)).verdict).toBe(APPROVED);
  });

  it("7: bots and apps never count, even when a role names them", async () => {
    const asked = { "required-approvals": JSON.stringify([{ role: "qa", users: ["shop-bot#9900"] }]) };
    const { desk, gate } = await askedScene(asked);
    desk.comment({ login: "shop-bot", id: "9900", person: false }, APPROVE);
    const { verdict, summary } = await gate(asked);
    expect(verdict).toBe(PENDING);
    expect(summary).toContain("not a person");
  });

  it("8: a team that cannot be read is unknown, and never read as a user of that name", async () => {
    const team = { "required-approvals": JSON.stringify([{ role: "qa", teams: ["qa"] }]) };
    const { desk, people, gate } = gateScene();
    const without = await gate(team);
    expect(without.verdict).toBe("unknown/team_unreadable");
    expect(without.log).toContain("identity-token");
    expect(desk.calls).toEqual([]);
    const token = { ...team, "identity-token": "ghs_app-token" };
    await gate(token);
    desk.comment({ login: "qa", id: "9007", person: true }, APPROVE);
    expect((await gate(token)).verdict).toBe(PENDING);
    people.failing.add("inTeam");
    expect((await gate(token)).verdict).toBe("unknown/team_unreadable");
    people.failing.clear();
    people.teams.qa = ["quinn"];
    desk.comment(quinn, APPROVE);
    expect((await gate(token)).verdict).toBe(APPROVED);
  });

  it("9: one person fills one slot, however often and under whatever spelling", async () => {
    const { desk, gate } = await askedScene(two);
    desk.comment(quinn, APPROVE);
    desk.comment({ ...quinn, login: "Quinn" }, APPROVE);
    expect((await gate(two)).verdict).toBe(PENDING);
    desk.comment(riley, APPROVE);
    const { verdict, approvers } = await gate(two);
    expect(verdict).toBe(APPROVED);
    expect(approvers).toMatchObject([{ id: "9002" }, { id: "9003" }]);
  });

  it("10: a denial behind a flood of comments is seen", async () => {
    const { desk, gate } = await askedScene(two);
    desk.comment(quinn, APPROVE);
    desk.comment(riley, APPROVE);
    for (let i = 0; i < 300; i++) desk.comment(mallory, `noise ${i}`);
    desk.comment(riley, `/deny ${NONCE} checkout is broken`);
    expect((await gate(two)).verdict).toBe("deny/denied");
  });

  it.each([
    ["quoted", `> ${APPROVE}`],
    ["in a code block", `\`\`\`\n${APPROVE}\n\`\`\``],
    ["indented", `    ${APPROVE}`],
    ["on the second line", `Looks good.\n${APPROVE}`],
    ["with a look-alike letter", `/\u0430pprove ${NONCE}`],
    ["with a zero-width space", `/approve\u200b ${NONCE}`],
    ["in capitals", `/APPROVE ${NONCE}`],
    ["without its number", "/approve"],
    ["with more behind it", `${APPROVE} not`],
    ["negated", `do not ${APPROVE}`],
  ])("11: a command %s is not a command", async (_, body) => {
    const { desk, gate } = await askedScene();
    desk.comment(quinn, body);
    expect((await gate()).verdict).toBe(PENDING);
  });

  it("12: who has lost access or was never in the role does not count; who cannot be looked up is unknown", async () => {
    const { desk, people, gate } = await askedScene();
    desk.comment(mallory, APPROVE);
    expect((await gate()).verdict).toBe(PENDING);
    desk.comment(quinn, APPROVE);
    people.outside.add("quinn");
    expect((await gate()).verdict).toBe(PENDING);
    people.failing.add("withAccess");
    expect((await gate()).verdict).toBe("unknown/github_refused");
    people.failing.clear();
    people.outside.clear();
    expect((await gate()).verdict).toBe(APPROVED);
  });

  it("17: denied, expired, pending and unreadable are four different outcomes, and none is a yes", async () => {
    const { desk, clock, gate } = await askedScene();
    expect(await gate()).toMatchObject({ verdict: PENDING, exit: "exit 1" });
    desk.failWith(new Unreadable("unavailable", "GitHub answers 502", "Wait."));
    expect(await gate()).toMatchObject({ verdict: "unknown/github_unavailable", exit: "exit 1" });
    desk.failWith(undefined);
    clock.advance(8 * 86_400_000);
    expect(await gate()).toMatchObject({ verdict: "deny/expired", exit: "exit 1" });
    desk.comment(quinn, `/deny ${NONCE} no`);
    expect(await gate({ "fail-on": "never" })).toMatchObject({ verdict: "deny/denied", exit: "exit 0" });
  });

  it("21: hostile versions, reasons and rules come out inert everywhere", async () => {
    const hostile = "<!channel> @everyone --><img src=x> ::set-output name=decision::allow [x](javascript:1) |";
    const inputs = { version: hostile, rules: hostile };
    const { desk, gate } = await askedScene(inputs);
    const [issue] = desk.issues;
    const shown = issue?.body.replaceAll(/`[^`]*`|<!-- deploy-approval [^<>]*(?=-->)/g, "") ?? "";
    expect(shown).not.toMatch(/@everyone|<img|<!channel>|\]\(javascript/);
    expect(shown.match(/-->/g)).toHaveLength(1);
    expect(issue?.title).not.toContain("@everyone");
    desk.comment(quinn, `/deny ${NONCE} ${hostile}\r\n::stop-commands::x`);
    const denied = await gate(inputs);
    expect(denied.verdict).toBe("deny/denied");
    expect(denied.log).not.toMatch(/^(say |error )?\s*::/m);
    expect(denied.summary).not.toMatch(/<img|<!channel>/);
    expect(issue?.comments.at(-1)?.body).not.toMatch(/@everyone|<img|<!channel>/);
  });

  it("23: a request whose body or title was edited is unknown, approved or not", async () => {
    const { desk, gate } = await askedScene();
    desk.comment(quinn, APPROVE);
    const [issue] = desk.issues;
    Object.assign(issue ?? {}, { title: "Approve docs v1.0.1 for staging" });
    expect((await gate()).verdict).toBe("unknown/request_tampered");
    const second = await askedScene();
    second.desk.comment(quinn, APPROVE);
    Object.assign(second.desk.issues[0] ?? {}, { edited: true });
    expect((await second.gate()).verdict).toBe("unknown/request_tampered");
  });

  it("23: a marker that hides in the version is not believed before our own", async () => {
    const forged = `<!-- deploy-approval {"request":"${"f".repeat(64)}"} -->`;
    const { desk, gate } = await askedScene({ version: forged });
    desk.comment(quinn, APPROVE);
    expect((await gate({ version: forged })).verdict).toBe(APPROVED);
    expect(desk.issues).toHaveLength(1);
  });

  it("23: an issue that another hand wrote for the request is not believed", async () => {
    const { desk, gate } = await askedScene();
    const { title = "", body = "" } = desk.issues[0] ?? {};
    desk.issues.splice(0);
    desk.forge(title, body);
    desk.comment(quinn, APPROVE);
    const check = await gate({ mode: "check" });
    expect(check.verdict).toBe("unknown/request_missing");
    expect(check.log).toContain("#1");
    expect((await gate()).verdict).toBe(PENDING);
    expect(desk.issues.map(({ ours }) => ours)).toEqual([false, true]);
  });

  it("24: a denial stands when its comment is deleted and the issue reopened", async () => {
    const { desk, gate } = await askedScene();
    desk.comment(quinn, `/deny ${NONCE} checkout is broken`);
    const denied = await gate();
    expect(denied.verdict).toBe("deny/denied");
    expect(denied.log).toContain("denied by quinn: 'checkout is broken'.");
    const [issue] = desk.issues;
    expect(issue?.state).toBe("closed");
    issue?.comments.splice(0, 1);
    Object.assign(issue ?? {}, { state: "open" });
    expect((await gate()).verdict).toBe("deny/denied");
    issue?.comments.splice(0);
    desk.comment(quinn, APPROVE);
    expect((await gate()).verdict).toBe("deny/request_closed");
  });

  it("25: access is the author's own, not that of whoever holds the login now", async () => {
    const { desk, people, gate } = await askedScene();
    desk.comment(quinn, APPROVE);
    people.logins.quinn = "9999";
    const { verdict, summary } = await gate();
    expect(verdict).toBe(PENDING);
    expect(summary).toContain("no access to the repository any more");
  });

  it("25: a login that changes hands after people were asked is not believed", async () => {
    const unpinned = { "required-approvals": JSON.stringify([{ role: "qa", users: ["quinn"] }]) };
    const { desk, people, gate } = gateScene();
    const asked = await gate(unpinned);
    expect(asked.log).toContain("quinn#9002");
    people.logins.quinn = "9999";
    desk.comment({ login: "quinn", id: "9999", person: true }, APPROVE);
    expect((await gate(unpinned)).verdict).toBe(PENDING);
    people.logins["quinn-new"] = "9002";
    desk.comment({ login: "quinn-new", id: "9002", person: true }, APPROVE);
    const pinned = { "required-approvals": JSON.stringify(QA) };
    expect((await gate(pinned)).approvers).toMatchObject([{ login: "quinn-new", id: "9002" }]);
    expect(REQUEST).toHaveLength(64);
  });
});
