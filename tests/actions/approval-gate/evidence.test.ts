import { describe, expect, it } from "vitest";
import type { ChangePull } from "../../../src/core/approval/change.ts";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { APPROVE, askedScene, COMMIT, dana, gateScene, QA, quinn, riley } from "./gate-scene.ts";

const PENDING = "pending/awaiting_approval";
const APPROVED = "allow/approved";
const LIVE = "a".repeat(40);
const sam = { login: "sam", id: "9004", person: true };
const cto = { role: "cto", count: 1, evidence: "reviews", users: ["riley#9003", "sam#9004"] };
const asking = (...demands: object[]) => ({ "required-approvals": JSON.stringify(demands), "live-commit": LIVE });

const review = (author: typeof riley) => ({
  author,
  state: "APPROVED" as const,
  oid: "head",
  url: `https://github.com/shop-org/shop/pull/7#${author.login}`,
  at: "2026-11-23T10:00:00Z",
});
const pullOf = (number: number, ...reviews: ChangePull["reviews"]): ChangePull => ({
  number,
  url: `https://github.com/shop-org/shop/pull/${number}`,
  author: dana,
  people: [],
  head: "head",
  mergeCommit: COMMIT,
  commits: [number === 7 ? COMMIT : `${number}`.repeat(40)],
  reviews,
});
const changeOf = (...pulls: readonly ChangePull[]) => ({
  kind: "range" as const,
  commits: pulls.map(({ number }) => ({
    oid: number === 7 ? COMMIT : `${number}`.repeat(40),
    url: "",
    people: [],
    pulls: [number],
    parents: 1,
    signedByGitHub: true,
  })),
  pulls: new Map(pulls.map((one) => [one.number, one])),
});

describe("evidence that is joined", () => {
  it("needs neither an issue nor a word where the reviews suffice", async () => {
    const { desk, gate } = gateScene();
    desk.found.change = changeOf(pullOf(7, review(riley)));
    const { verdict, approvers } = await gate(asking(cto));
    expect(verdict).toBe(APPROVED);
    expect(approvers).toMatchObject([{ role: "cto", login: "riley", source: "reviews" }]);
    expect(desk.calls).toEqual(["read"]);
    expect(desk.about).toMatchObject({ liveCommit: LIVE, commit: COMMIT, records: true });
  });

  it("seats who only commented before who also reviewed, so that a review is not lost to a comment", async () => {
    const lead = { role: "lead", count: 1, users: ["riley#9003", "quinn#9002"] };
    const { desk, clock, gate } = gateScene();
    desk.found.change = changeOf(pullOf(7, review(riley)));
    await gate(asking(cto, lead));
    clock.advance(60_000);
    desk.comment(riley, APPROVE);
    expect((await gate(asking(cto, lead))).verdict).toBe(PENDING);
    desk.comment(quinn, APPROVE);
    const { verdict, approvers } = await gate(asking(cto, lead));
    expect(verdict).toBe(APPROVED);
    expect(approvers).toMatchObject([
      { role: "cto", login: "riley" },
      { role: "lead", login: "quinn" },
    ]);
  });

  it("names the pull requests that nobody of the role approved, and each approver of the others", async () => {
    const { desk, gate } = gateScene();
    desk.found.change = changeOf(pullOf(7, review(riley)), pullOf(8));
    const waiting = await gate(asking(cto));
    expect(waiting.verdict).toBe(PENDING);
    expect(waiting.log).toContain("Approve https://github.com/shop-org/shop/pull/8 at the last commit");
    expect(waiting.log).not.toContain("pull/7 ");
    desk.found.change = changeOf(pullOf(7, review(riley)), pullOf(8, review(sam)));
    expect((await gate(asking(cto))).approvers).toMatchObject([{ login: "riley" }, { login: "sam" }]);
  });

  it("asks in one issue for comments and reviews, and says how each is given", async () => {
    const { desk, gate } = gateScene();
    desk.found.change = changeOf(pullOf(7));
    await gate(asking(cto, QA[0] ?? {}));
    const [issue] = desk.issues;
    expect(issue?.body).toContain("a review of each pull request of the change");
    expect(issue?.body).toContain("| qa | 1 | a comment here | @quinn |");
    expect(issue?.body).toContain(`/compare/${LIVE}...${COMMIT}`);
  });

  it("lets a person of any role that is asked deny, also one who approves by reviews", async () => {
    const { desk, gate } = gateScene();
    desk.found.change = changeOf(pullOf(7));
    await gate(asking(cto));
    desk.comment(sam, APPROVE.replace("approve", "deny"));
    expect((await gate(asking(cto))).verdict).toBe("deny/denied");
  });

  it("does not take a comment for a review", async () => {
    const { desk, clock, gate } = gateScene();
    desk.found.change = changeOf(pullOf(7));
    await gate(asking(cto));
    clock.advance(60_000);
    desk.comment(sam, APPROVE);
    const { verdict, summary } = await gate(asking(cto));
    expect(verdict).toBe(PENDING);
    expect(summary).toContain("in no role that is asked for comments");
  });

  it("says when it could not leave out whoever wrote the change", async () => {
    const { desk, gate } = await askedScene();
    desk.comment(quinn, APPROVE);
    const { verdict, summary } = await gate();
    expect(verdict).toBe(APPROVED);
    expect(summary).toContain("Who wrote the change could not be left out");
  });

  it("says unknown when the pushes of an approver cannot be read", async () => {
    const { desk, people, clock, gate } = gateScene();
    desk.found.change = changeOf(pullOf(7));
    await gate(asking(QA[0] ?? {}));
    clock.advance(60_000);
    desk.comment(quinn, APPROVE);
    people.failing.add("pushes");
    expect((await gate(asking(QA[0] ?? {}))).verdict).toBe("unknown/github_refused");
    people.failing.clear();
    people.pushes.quinn = ["head"];
    expect((await gate(asking(QA[0] ?? {}))).verdict).toBe(PENDING);
    people.pushes.quinn = ["an older head"];
    expect((await gate(asking(QA[0] ?? {}))).verdict).toBe(APPROVED);
  });
});

describe("waiting for reviews", () => {
  it("looks once a minute, for each look reads the reviews again", async () => {
    const { desk, clock, gate } = gateScene();
    const looks: number[] = [];
    const survey = desk.survey.bind(desk);
    desk.survey = async (about) => {
      looks.push(clock.elapsed());
      if (looks.length === 3) desk.found.change = changeOf(pullOf(7, review(riley)));
      return survey(about);
    };
    desk.found.change = changeOf(pullOf(7));
    expect((await gate({ ...asking(cto), mode: "wait", deadline: "30m" })).verdict).toBe(APPROVED);
    const [first = 0, second = 0, third = 0] = looks;
    for (const pause of [second - first, third - second]) {
      expect(pause).toBeGreaterThanOrEqual(45_000);
      expect(pause).toBeLessThanOrEqual(75_000);
    }
  });
});

describe("the environment's approvals", () => {
  const operators = asking({ role: "operators", count: 1, evidence: "environment", users: ["quinn#9002"] });
  const word = { by: quinn, state: "approved" as const, environments: ["production"], comment: "" };

  it("are not missed before the job that deploys, and are demanded in it", async () => {
    const { desk, runApprovals, gate } = gateScene();
    expect((await gate(operators)).verdict).toBe("allow/checked_later");
    expect(desk.issues).toEqual([]);
    expect((await gate({ mode: "check", ...operators })).verdict).toBe(PENDING);
    runApprovals.push(word);
    expect((await gate({ mode: "check", ...operators })).verdict).toBe(APPROVED);
  });

  it("wait for the comments that are asked beside them, and for nobody twice", async () => {
    const demands = JSON.parse(operators["required-approvals"]) as object[];
    const both = asking(...demands, { role: "qa", count: 1, users: ["quinn#9002", "riley#9003"] });
    const { desk, clock, runApprovals, gate } = gateScene();
    expect((await gate(both)).verdict).toBe(PENDING);
    clock.advance(60_000);
    desk.comment(quinn, APPROVE);
    expect((await gate(both)).verdict).toBe(APPROVED);
    runApprovals.push(word);
    expect((await gate({ mode: "check", ...both })).verdict).toBe(PENDING);
    desk.comment(riley, APPROVE);
    expect((await gate({ mode: "check", ...both })).verdict).toBe(APPROVED);
  });
});

describe("a request whose deployment has ended", () => {
  const record = { id: 31, run: "7001", state: "failure" };

  it("is spent, whatever was approved", async () => {
    const { desk, gate } = await askedScene();
    desk.comment(quinn, APPROVE);
    desk.found.ended = record;
    for (const mode of ["request", "check"]) expect((await gate({ mode })).verdict).toBe("deny/request_spent");
  });

  it("has its issue closed by the next request, and an issue that cannot be closed is only told", async () => {
    const { desk, gate } = await askedScene();
    desk.found.leftOpen = [{ issue: 1, record }];
    const asked = await gate({ request: "" }, { runId: "7002" });
    expect(asked.verdict).toBe(PENDING);
    expect(desk.issues.map(({ state }) => state)).toEqual(["closed", "open"]);
    expect(desk.issues[0]?.comments.at(-1)?.body).toContain("record 31");
    desk.finish = async () => {
      throw new Unreadable("forbidden", "GitHub refused", "Grant it.");
    };
    const warned = await gate({ request: "" }, { runId: "7003" });
    expect(warned.verdict).toBe(PENDING);
    expect(warned.log).toContain("could not be closed");
  });

  it("closes nothing in a dry run", async () => {
    const { desk, gate } = await askedScene();
    desk.found.leftOpen = [{ issue: 1, record }];
    await gate({ request: "", "dry-run": "true" }, { runId: "7002" });
    expect(desk.issues.map(({ state }) => state)).toEqual(["open"]);
  });
});
