import { afterEach, expect } from "vitest";
import { githubClient } from "../../../src/adapters/github/github-client.ts";
import { githubRecords } from "../../../src/adapters/github/github-records.ts";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import { systemClock } from "../../../src/adapters/job/system-clock.ts";
import type { RecordState } from "../../../src/core/record/deploy-record.ts";
import { nonceOf, requestId } from "../../../src/core/request/request.ts";
import { createWorldClock } from "../../../src/rehearsal/clock/create-world-clock.ts";
import { createGitHub } from "../../../src/rehearsal/github/create-github.ts";
import type { FaultHook } from "../../../src/rehearsal/github/faults.ts";
import type { Permissions } from "../../../src/rehearsal/github/permissions.ts";
import type { CommitSeed, PullRequestSeed, PushSeed } from "../../../src/rehearsal/github/seed.ts";
import { createJournal } from "../../../src/rehearsal/journal.ts";
import { recordOf } from "../../fakes/records-of.ts";
import { reportShopRun } from "../../fakes/report-shop-run.ts";
import { serveGitHub } from "../../fakes/serve-github.ts";
import { runBundle } from "../run-bundle.ts";

const DAY = 86_400_000;

/** What is live, what the pull request brought by its squash, its own head, and an earlier head of it. */
export const OID = { live: "a".repeat(40), squash: "c".repeat(40), head: "d".repeat(40), earlier: "e".repeat(40) };
const MEMBERS = {
  repositoryId: "501",
  environment: "production",
  service: "shop",
  commit: OID.squash,
  digest: "",
  runId: "7001",
  round: 1,
};

/** Computes the id of Shop's request, with the differences given. */
export function requestOf(others: Partial<typeof MEMBERS> = {}): string {
  return requestId({ ...MEMBERS, ...others });
}

/** The request that the gate is asked about unless a test says otherwise, and the lines that answer it. */
export const REQUEST = requestOf();
export const NONCE = nonceOf(REQUEST);
export const APPROVE = `/approve ${NONCE}`;
export const DENY = `/deny ${NONCE}`;

/** Who has to approve, as freeze-gate writes it. */
export const ROLES = {
  qa: { role: "qa", count: 1, rule: "production", users: ["quinn#9002"] },
  cto: { role: "cto", count: 1, rule: "production", users: ["carol#9010", "chris#9011"], evidence: "reviews" },
  operators: { role: "operators", count: 1, rule: "production", users: ["olga#9012"], evidence: "environment" },
};

/** Writes the input required-approvals. */
export function asking(...demands: readonly object[]): { "required-approvals": string } {
  return { "required-approvals": JSON.stringify(demands) };
}

export const PENDING = { verdict: "pending/awaiting_approval", status: 1 };
export const APPROVED = { verdict: "allow/approved", status: 0 };

/** A commit of Shop, by Rob unless it says otherwise. */
export function commitSeed(oid: string, parents: readonly string[], others: Partial<CommitSeed> = {}): CommitSeed {
  return { oid, parents, message: oid.slice(0, 1), author: "rob", committedAt: Date.now() - DAY, files: {}, ...others };
}

/** Pull request #7 of Rob, merged by a squash, with the differences given. */
export function pullSeed(others: Partial<PullRequestSeed> = {}): PullRequestSeed {
  const head = { ref: "feature", oid: OID.head };
  const merged = { mergeCommit: OID.squash, mergedAt: Date.now() - DAY, mergedBy: "dana" };
  const own = { number: 7, title: "New checkout", author: "rob", createdAt: Date.now() - 2 * DAY, base: "main" };
  return { ...own, head, commits: [OID.earlier, OID.head], ...merged, ...others };
}

/** What differs from Shop's repository as it is. */
export interface AttackScene {
  readonly commits?: readonly CommitSeed[];
  readonly pulls?: readonly PullRequestSeed[];
  readonly pushes?: readonly PushSeed[];
  readonly fault?: FaultHook;
}

const OWN_COMMITS = [
  commitSeed(OID.live, [], { committedAt: Date.now() - 5 * DAY }),
  commitSeed(OID.earlier, [OID.live], { committedAt: Date.now() - 3 * DAY }),
  commitSeed(OID.head, [OID.earlier], { committedAt: Date.now() - 2 * DAY, branches: ["feature"] }),
  commitSeed(OID.squash, [OID.live], { byGitHub: true, branches: ["main"] }),
];

type World = Awaited<ReturnType<typeof open>>;
const started: World[] = [];
afterEach(async () => {
  for (const { github } of started) expect(github.defects).toEqual([]);
  await Promise.all(started.splice(0).map(({ close }) => close()));
});

/** Opens Shop's GitHub and runs the bundle of approval-gate against it; it closes when the test ends. */
export async function attackWorld(scene: AttackScene = {}): Promise<World> {
  const world = await open(scene);
  started.push(world);
  return world;
}

async function open({ commits = OWN_COMMITS, pulls = [pullSeed()], pushes = [], fault }: AttackScene) {
  const people = {
    dana: 9001,
    quinn: 9002,
    riley: 9003,
    rob: 9005,
    carol: 9010,
    chris: 9011,
    olga: 9012,
    mallory: 9666,
  };
  const accounts = Object.entries(people).map(([login, id]) => ({ login, id }));
  const bots = [{ login: "shop-bot[bot]", id: 9900, type: "Bot" as const }];
  const github = createGitHub(
    {
      accounts: [...accounts, ...bots],
      organizations: [
        {
          id: 90,
          login: "shop-org",
          members: ["dana", "quinn", "riley"],
          teams: [{ id: 91, slug: "qa", members: ["quinn"], invited: ["riley"] }],
        },
      ],
      repositories: [
        {
          id: 501,
          owner: "shop-org",
          name: "shop",
          collaborators: {
            dana: "write",
            rob: "write",
            carol: "write",
            chris: "write",
            olga: "write",
            quinn: "triage",
            riley: "read",
            "shop-bot[bot]": "write",
          },
          environments: [{ name: "production" }],
          codeScanningAlerts: [],
          commits,
          pullRequests: pulls,
          pushes: [{ by: "rob", branch: "feature", oid: OID.head, at: Date.now() - 2 * DAY }, ...pushes],
        },
      ],
    },
    {
      clock: createWorldClock({ startsAt: Date.now(), scale: 1 }),
      journal: createJournal(),
      ...(fault === undefined ? {} : { onRequest: fault }),
    },
  );
  const { origin: apiUrl, close } = await serveGitHub(github);
  const urls = { apiUrl, graphqlUrl: `${apiUrl}/graphql` };
  const attempt = (number: number, triggeringActor: string, headOid = OID.squash) =>
    reportShopRun(github, { attempt: number, triggeringActor, headOid, startedAt: Date.now() });
  attempt(1, "dana");
  const jobToken = (more: Permissions = {}) =>
    github.mintJobToken({
      runId: 7001,
      attempt: 1,
      jobId: "approve",
      permissions: {
        actions: "read",
        contents: "read",
        deployments: "read",
        issues: "write",
        "pull-requests": "read",
        ...more,
      },
    });
  const total = () => [...github.calls.values()].reduce((sum, count) => sum + count, 0);

  async function gate(inputs: Record<string, string> = {}, environment: Record<string, string> = {}) {
    const before = total();
    const run = await runBundle("approval-gate", {
      inputs: {
        mode: "request",
        environment: "production",
        service: "shop",
        commit: OID.squash,
        version: "v1.5.0",
        request: REQUEST,
        "change-class": "standard",
        ...asking(ROLES.qa),
        "live-commit": OID.live,
        deadline: "0",
        "expires-after": "7d",
        "github-token": jobToken(),
        "fail-on": "deny",
        "dry-run": "false",
        ...inputs,
      },
      environment: { GITHUB_API_URL: urls.apiUrl, GITHUB_GRAPHQL_URL: urls.graphqlUrl, ...environment },
    });
    const approvers = JSON.parse(run.outputs.approvers ?? "null") as readonly { readonly login: string }[] | null;
    const verdict = `${run.outputs.decision}/${run.outputs["reason-code"]}`;
    return { ...run, verdict, approvers, calls: total() - before };
  }

  return {
    github,
    gate,
    attempt,
    jobToken,
    /** Asks people, and returns the number of the issue that does. */
    ask: async (inputs: Record<string, string> = {}): Promise<number> => {
      const asked = await gate(inputs);
      expect(asked).toMatchObject(PENDING);
      return Number(asked.outputs["approval-issue"]);
    },
    /** Writes the record of a request as deploy-ecs does, in a state. */
    record: async (payload: Parameters<typeof recordOf>[0], state: RecordState): Promise<void> => {
      const token = github.mintJobToken({
        runId: 7001,
        attempt: 1,
        jobId: "deploy",
        permissions: { deployments: "write" },
      });
      const client = githubClient({ ...urls, token, http: nodeHttp(), clock: systemClock, permission: "" });
      const records = githubRecords(client, { owner: "shop-org", name: "shop" });
      const { id } = await records.open(recordOf({ digest: "", ...payload }, []).payload);
      await records.note(id, { state, status: { serviceDeployment: "ecs-svc/1", family: "", phase: "proven" } });
    },
    close,
  };
}
