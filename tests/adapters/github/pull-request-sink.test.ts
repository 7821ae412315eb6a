import { expect, it, onTestFinished } from "vitest";
import { githubClient } from "../../../src/adapters/github/github-client.ts";
import { githubPullComments } from "../../../src/adapters/github/github-pull-comments.ts";
import { pullRequestSink } from "../../../src/adapters/github/pull-request-sink.ts";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import type { Announcement } from "../../../src/core/announce/announcement.ts";
import { commentMarker } from "../../../src/core/announce/pull-comment.ts";
import type { PullComments } from "../../../src/ports/pull-comments.ts";
import type { Permissions } from "../../../src/rehearsal/github/permissions.ts";
import type { PullRequestSeed } from "../../../src/rehearsal/github/seed.ts";
import { shopAnnouncement } from "../../core/announce/shop-announcement.ts";
import { startLocalGitHub } from "../../fakes/local-github.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const PULL: PullRequestSeed = {
  number: 7,
  title: "Pay by card",
  author: "dana",
  createdAt: Date.parse("2026-11-20T09:00:00Z"),
  head: { ref: "card", oid: "c".repeat(40) },
  base: "main",
  commits: ["c".repeat(40)],
};
const ENOUGH: Permissions = { "pull-requests": "read", issues: "write" };

async function world({
  pulls = [PULL],
  permissions = ENOUGH,
}: {
  pulls?: PullRequestSeed[];
  permissions?: Permissions;
} = {}) {
  const { github, apiUrl, graphqlUrl, jobToken, close } = await startLocalGitHub(undefined, { pullRequests: pulls });
  onTestFinished(close);
  const settings = { apiUrl, graphqlUrl, http: nodeHttp(), clock: clockAt("2026-11-24T11:00:00Z") };
  const client = githubClient({ ...settings, token: jobToken(permissions), permission: "issues: write" });
  const comments = githubPullComments(client, { owner: "shop-org", name: "shop" });
  const tell = (told: Partial<Announcement> = {}, kept: PullComments = comments) =>
    pullRequestSink(() => kept).send({ ...shopAnnouncement, ...told }, new AbortController().signal);
  const bodies = (pull = 7) =>
    github.model.repositories
      .get("shop-org/shop")
      ?.issues.get(pull)
      ?.comments.map(({ body, author }) => ({ body, by: author.login }));
  return { github, comments, tell, bodies };
}

it("writes one comment for an environment and keeps it up to date", async () => {
  const { tell, bodies } = await world();
  const first = await tell({ event: "started" });
  expect(first).toMatchObject({ kind: "sent", url: expect.stringContaining("/pull/7#issuecomment-") });
  expect(await tell()).toEqual(first);
  await tell({ environment: "staging" });
  expect(bodies()).toMatchObject([
    { body: expect.stringContaining("is live in production, proven"), by: "github-actions[bot]" },
    { body: expect.stringContaining("is live in staging, proven") },
  ]);
});

it("leaves alone what others wrote, also under its own marker", async () => {
  const { github, tell, bodies } = await world();
  const forged = `${commentMarker(shopAnnouncement)}\nforged`;
  github.comment({ repository: "shop-org/shop", issue: 7, as: "mallory", body: forged });
  await tell();
  expect(bodies()).toMatchObject([{ body: forged, by: "mallory" }, { by: "github-actions[bot]" }]);
});

it("finds its comment behind a hundred others", async () => {
  const { github, tell, bodies } = await world();
  await tell({ event: "started" });
  for (let count = 0; count < 120; count++)
    github.comment({ repository: "shop-org/shop", issue: 7, as: "dana", body: `thought ${count}` });
  await tell();
  expect(bodies()?.filter(({ by }) => by === "github-actions[bot]")).toHaveLength(1);
});

it("keeps the older one of two that were written at once, and removes its own later one", async () => {
  const { comments, tell, bodies } = await world();
  const racing: PullComments = {
    ...comments,
    async write(pull, body) {
      await comments.write(pull, `${commentMarker(shopAnnouncement)}\nthe other run's`);
      return comments.write(pull, body);
    },
  };
  await tell({}, racing);
  expect(bodies()).toMatchObject([{ body: expect.stringContaining("is live in production") }]);
  await comments.write(7, `${commentMarker(shopAnnouncement)}\nleft over`);
  await tell();
  expect(bodies()).toHaveLength(1);
});

it("tells the pull request that the commit merged before one that only holds it, and none that was closed", async () => {
  const merged = { ...PULL, number: 8, mergeCommit: "c".repeat(40), mergedAt: PULL.createdAt, mergedBy: "quinn" };
  const { tell, bodies } = await world({ pulls: [PULL, merged] });
  await tell();
  expect([bodies(7), bodies(8)]).toMatchObject([[], [{}]]);
});

it("says that no pull request has the commit, and that a commit is needed", async () => {
  const { tell } = await world({ pulls: [] });
  expect(await tell()).toEqual({ kind: "sent", note: "no pull request has this commit" });
  expect(await tell({ commit: "" })).toMatchObject({ kind: "failed", remedy: expect.stringContaining("commit") });
});

it.each<[string, Permissions]>([
  ["issues: write", { "pull-requests": "read", issues: "read" }],
  ["issues: write", { contents: "read" }],
])("is a warning that names %s where the token may not", async (remedy, permissions) => {
  const { tell, bodies } = await world({ permissions });
  expect(await tell()).toMatchObject({ kind: "failed", remedy: expect.stringContaining(remedy) });
  expect(bodies()).toEqual([]);
});
