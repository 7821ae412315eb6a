import { describe, expect, it } from "vitest";
import type { ChangeCommit, ChangePull } from "../../../src/core/approval/change.ts";
import { contributorsOf, contributorsOfPull } from "../../../src/core/approval/contributors.ts";
import { coverChange } from "../../../src/core/approval/cover-change.ts";
import { decisiveApprovals } from "../../../src/core/approval/decisive-reviews.ts";
import type { Vote } from "../../../src/core/approval/fill-slots.ts";
import type { RoleDemand } from "../../../src/core/approval/role-demand.ts";
import { vouchingPulls } from "../../../src/core/approval/vouching-pulls.ts";

const person = (login: string, id: string) => ({ login, id, person: true });
const [rob, carol, chris] = [person("rob", "1"), person("carol", "2"), person("chris", "3")];

const commit = (oid: string, given: Partial<ChangeCommit> = {}): ChangeCommit => ({
  oid,
  url: `u/${oid}`,
  people: [],
  pulls: [],
  parents: 1,
  signedByGitHub: false,
  ...given,
});
const pull = (number: number, given: Partial<ChangePull> = {}): ChangePull => ({
  number,
  url: `p/${number}`,
  author: rob,
  people: [],
  head: `head${number}`,
  mergeCommit: undefined,
  commits: ["a", "b"],
  reviews: [],
  ...given,
});
const range = (commits: readonly ChangeCommit[], ...pulls: readonly ChangePull[]) => ({
  kind: "range" as const,
  commits,
  pulls: new Map(pulls.map((one) => [one.number, one])),
});
const cto = (count = 1): RoleDemand => ({
  role: "cto",
  count,
  evidence: "reviews",
  rules: [],
  users: [],
  teams: [],
});
const vote = ({ login, id }: { login: string; id: string }, pulled: number): Vote => ({
  id,
  login,
  url: `r/${pulled}/${id}`,
  at: "2026-11-24T11:00:00Z",
  evidence: "reviews",
  roles: ["cto"],
});
const free = new Map<string, string>();

describe("coverChange", () => {
  it("needs the role's approval in a merged pull request of every commit, by whomever", () => {
    const change = range([commit("a", { pulls: [7] }), commit("b", { pulls: [8] })], pull(7), pull(8));
    const votes = new Map([
      [7, [vote(carol, 7)]],
      [8, [vote(chris, 8)]],
    ]);
    expect(coverChange(change, [cto()], { votes, taken: free })).toMatchObject({
      kind: "reviewed",
      missing: [],
      awaiting: [],
      approvers: [{ login: "carol" }, { login: "chris" }],
    });
    expect(coverChange(change, [cto()], { votes: new Map([[7, [vote(carol, 7)]]]), taken: free })).toMatchObject({
      kind: "reviewed",
      missing: [{ role: "cto", evidence: "reviews", count: 1 }],
      awaiting: [{ number: 8 }],
    });
  });

  it("needs as many people as the role's count in each pull request", () => {
    const change = range([commit("a", { pulls: [7] })], pull(7));
    const covered = (...votes: Vote[]) => coverChange(change, [cto(2)], { votes: new Map([[7, votes]]), taken: free });
    expect(covered(vote(carol, 7), vote(carol, 7))).toMatchObject({ missing: [{ count: 1 }] });
    expect(covered(vote(carol, 7), vote(chris, 7))).toMatchObject({ missing: [] });
  });

  it("does not count who fills a slot by other evidence", () => {
    const change = range([commit("a", { pulls: [7] })], pull(7));
    const votes = new Map([[7, [vote(carol, 7)]]]);
    expect(coverChange(change, [cto()], { votes, taken: new Map([["2", "qa"]]) })).toMatchObject({
      missing: [{ count: 1 }],
    });
    expect(coverChange(change, [cto()], { votes, taken: new Map([["2", "cto"]]) })).toMatchObject({ missing: [] });
  });

  it("takes any approved pull request that brought a commit", () => {
    const change = range([commit("a", { pulls: [7, 8] })], pull(7), pull(8));
    expect(coverChange(change, [cto()], { votes: new Map([[8, [vote(carol, 8)]]]), taken: free })).toMatchObject({
      missing: [],
      awaiting: [],
    });
  });

  it("names commits that no merged pull request brought, whatever else is approved", () => {
    const change = range([commit("a", { pulls: [7] }), commit("pushed")], pull(7));
    const votes = new Map([[7, [vote(carol, 7)]]]);
    expect(coverChange(change, [cto()], { votes, taken: free })).toMatchObject({
      kind: "unreviewed",
      commits: [{ oid: "pushed" }],
    });
  });
});

describe("vouchingPulls", () => {
  const merged = { commits: ["own", "last"], mergeCommit: "merge" };
  const of7 = (oid: string, given: Partial<ChangeCommit> = {}) => commit(oid, { pulls: [7], ...given });
  it.each<[string, readonly ChangeCommit[], readonly string[]]>([
    ["its own commits, merges inside it too", [of7("own"), of7("last", { parents: 2 })], ["own", "last"]],
    ["GitHub's squash", [of7("merge", { signedByGitHub: true })], ["merge"]],
    ["a squash where GitHub signs nothing", [of7("merge")], ["merge"]],
    ["as many commits of a rebase as it had", [of7("first"), of7("merge")], ["first", "merge"]],
    ["GitHub's own merge commit", [of7("own"), of7("merge", { parents: 2, signedByGitHub: true })], ["own", "merge"]],
    ["no more commits of a rebase than it had", [of7("1"), of7("2"), of7("merge")], []],
    ["nothing that was pushed on top of it", [of7("own"), of7("last"), of7("merge")], ["own", "last"]],
    ["no merge commit that somebody made by hand", [of7("merge", { parents: 2 })], []],
    ["no other merge that GitHub signed", [of7("other", { parents: 2, signedByGitHub: true })], []],
    ["nothing that GitHub does not count to it", [commit("own")], []],
  ])("a merged pull request vouches for %s", (_, commits, expected) => {
    const vouching = vouchingPulls(range(commits, pull(7, merged)));
    expect(commits.filter((one) => vouching(one).length > 0).map(({ oid }) => oid)).toEqual(expected);
  });
});

describe("decisiveApprovals", () => {
  const review = (
    author: typeof carol,
    state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED",
    at: number,
  ) => ({
    author,
    state,
    oid: "head7",
    url: "",
    at: `2026-11-24T11:00:0${at}Z`,
  });
  const who = (...reviews: ChangePull["reviews"]) =>
    decisiveApprovals(pull(7, { reviews })).map(({ author }) => author.login);

  it("takes the newest decisive review of each person; a comment decides nothing", () => {
    expect(who(review(carol, "APPROVED", 1), review(carol, "COMMENTED", 2))).toEqual(["carol"]);
    expect(who(review(carol, "APPROVED", 1), review(carol, "CHANGES_REQUESTED", 2))).toEqual([]);
    expect(who(review(carol, "CHANGES_REQUESTED", 1), review(carol, "APPROVED", 2))).toEqual(["carol"]);
    expect(who(review(carol, "APPROVED", 1), review(carol, "DISMISSED", 2))).toEqual([]);
    expect(who(review(carol, "APPROVED", 1), review(carol, "CHANGES_REQUESTED", 1))).toEqual([]);
    expect(who(review(carol, "CHANGES_REQUESTED", 1), review(chris, "APPROVED", 1))).toEqual(["chris"]);
  });

  it("takes only approvals of the final head, by persons whose account stands", () => {
    expect(who({ ...review(carol, "APPROVED", 1), oid: "earlier" })).toEqual([]);
    expect(who({ ...review(carol, "APPROVED", 1), oid: undefined })).toEqual([]);
    expect(who({ ...review(carol, "APPROVED", 1), author: undefined })).toEqual([]);
    expect(who({ ...review(carol, "APPROVED", 1), author: { ...carol, person: false } })).toEqual([]);
  });

  it("takes no approval from before the base changed, or of the same second", () => {
    const at = (second: number, baseChangedAt: string) =>
      decisiveApprovals(pull(7, { reviews: [review(carol, "APPROVED", second)], baseChangedAt })).length;
    expect([1, 2, 3].map((second) => at(second, "2026-11-24T11:00:02Z"))).toEqual([0, 0, 1]);
  });
});

describe("contributors", () => {
  it("are the authors, co-authors and committers of the commits, and who opened or wrote the pull requests", () => {
    const change = range(
      [commit("a", { pulls: [7], people: [carol] }), commit("b", { people: [chris] })],
      pull(7, { people: [person("sam", "4")] }),
      pull(8, { author: undefined }),
    );
    expect([...contributorsOf(change)].sort()).toEqual(["1", "2", "3", "4"]);
    expect([...contributorsOfPull(change, 7)].sort()).toEqual(["1", "2", "4"]);
    expect([...contributorsOfPull(change, 8)]).toEqual([]);
  });
});
