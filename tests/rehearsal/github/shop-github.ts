import { Octokit } from "@octokit/core";
import { onTestFinished } from "vitest";
import { createWorldClock } from "../../../src/rehearsal/clock/create-world-clock.ts";
import { createGitHub, type GitHubWorld } from "../../../src/rehearsal/github/create-github.ts";
import type { Permissions } from "../../../src/rehearsal/github/permissions.ts";
import type { GitHubSeed } from "../../../src/rehearsal/github/seed.ts";
import { createJournal } from "../../../src/rehearsal/journal.ts";
import { startNet } from "../../../src/rehearsal/net/start-net.ts";
import { localFetch } from "../net/local-fetch.ts";

export const START = Date.parse("2026-11-17T11:00:00Z");
const DAY = 86_400_000;

export const POLICY = "version: 1\nenvironments:\n  production: {}\n";
export const OLD = "1111111111111111111111111111111111111111";
export const NEW = "2222222222222222222222222222222222222222";
export const TOPIC = "3333333333333333333333333333333333333333";

export const seed: GitHubSeed = {
  accounts: [
    { id: 1, login: "dana" },
    { id: 2, login: "quinn" },
    { id: 3, login: "Riley" },
    { id: 4, login: "stranger" },
  ],
  organizations: [
    {
      id: 90,
      login: "shop",
      members: ["dana", "quinn", "Riley"],
      teams: [{ id: 91, slug: "qa", members: ["quinn"], invited: ["Riley"] }],
    },
  ],
  repositories: [
    {
      id: 500,
      owner: "shop",
      name: "storefront",
      protectedBranches: ["main"],
      collaborators: { dana: "write", quinn: "maintain", Riley: "triage" },
      commits: [
        {
          oid: OLD,
          message: "Old",
          author: "dana",
          committedAt: START - 2 * DAY,
          files: { ".github/deploy-policy.yml": POLICY, "logo.png": Uint8Array.of(137, 80, 0, 71) },
          statuses: { ci: "success" },
          tags: ["v1.4.0"],
        },
        {
          oid: NEW,
          message: "New\n\nwith a body",
          author: "quinn",
          committedAt: START - DAY,
          files: { ".github/deploy-policy.yml": POLICY, "src/a.ts": "a", "src/b/c.ts": "c" },
          statuses: { ci: "success", scan: "pending" },
          branches: ["main"],
          annotatedTags: ["v1.5.0"],
        },
        {
          oid: TOPIC,
          message: "Topic",
          author: "dana",
          committedAt: START - DAY,
          parents: [OLD],
          files: {},
          branches: ["topic/x"],
        },
      ],
      environments: [
        {
          name: "production",
          protectionRules: [{ type: "required_reviewers", reviewers: [] }],
          customRules: ["gatekeeper"],
        },
      ],
      pullRequests: [
        {
          number: 1,
          title: "Bring the new",
          author: "dana",
          createdAt: START - 2 * DAY,
          head: { ref: "new", oid: TOPIC },
          base: "main",
          commits: [TOPIC],
          mergeCommit: NEW,
          mergedAt: START - DAY,
          mergedBy: "quinn",
          reviews: [{ by: "quinn", state: "APPROVED", submittedAt: START - DAY }],
        },
      ],
      codeScanningAlerts: [],
    },
    { id: 501, owner: "shop", name: "hidden", collaborators: {}, commits: [] },
  ],
};

/** Serves a fresh GitHub for one test, which must leave no defect behind unless it takes them. */
export async function shopGitHub(given: Partial<GitHubWorld> = {}) {
  const clock = createWorldClock({ startsAt: START, scale: 1 });
  const journal = createJournal();
  const github = createGitHub(seed, { clock, journal, ...given });
  const net = await startNet({ hosts: github.hosts, clock, journal });
  onTestFinished(() => net.close());
  const fetch = localFetch(net);
  const as = (auth: string) =>
    new Octokit({ auth, request: { fetch }, log: { debug() {}, info() {}, warn() {}, error() {} } });
  const job = (permissions: Permissions) =>
    as(github.mintJobToken({ runId: 7, attempt: 1, jobId: "gate", permissions }));
  return { github, clock, journal, net, fetch, as, job };
}

export const here = { owner: "shop", repo: "storefront" };

/** Reads a refusal as `[status, message, errors?]`; throws when there is none. */
export async function refusal(asked: Promise<unknown>): Promise<unknown[]> {
  const answered = await asked.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (typeof answered !== "object" || answered === null || !("status" in answered) || !("response" in answered)) {
    throw new Error(`expected a refusal, not ${String(answered)}`);
  }
  const { data } = answered.response as { data: { message: string; errors?: unknown } };
  return [answered.status, data.message, ...(data.errors === undefined ? [] : [data.errors])];
}
