import { readFileSync } from "node:fs";
import { githubClient } from "../../src/adapters/github/github-client.ts";
import { githubRecords } from "../../src/adapters/github/github-records.ts";
import { nodeHttp } from "../../src/adapters/http/node-http.ts";
import { systemClock } from "../../src/adapters/job/system-clock.ts";
import type { RecordPayload } from "../../src/core/record/deploy-record.ts";
import { createWorldClock } from "../../src/rehearsal/clock/create-world-clock.ts";
import { createGitHub, type GitHub } from "../../src/rehearsal/github/create-github.ts";
import type { FaultHook } from "../../src/rehearsal/github/faults.ts";
import type { Permissions } from "../../src/rehearsal/github/permissions.ts";
import { createJournal } from "../../src/rehearsal/journal.ts";
import { policyLabels } from "../../src/rehearsal/scenario/policy-labels.ts";
import { recordOf } from "./records-of.ts";
import { reportShopRun } from "./report-shop-run.ts";
import { serveGitHub } from "./serve-github.ts";

/** What differs from Shop's GitHub as it is. */
export interface ShopGitHubScene {
  readonly policy?: string;
  readonly targets?: string;
  readonly fault?: FaultHook;
  /** Whether anybody may open issues. */
  readonly open?: boolean;
  /** How far GitHub's clock is ahead of the runner's, in milliseconds. */
  readonly ahead?: number;
}

/** Shop's GitHub with its documents, its tags and what people do there, listening on loopback. */
export interface ShopGitHub {
  readonly github: GitHub;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly jobToken: (permissions?: Permissions) => string;
  /** Writes a record as deploy-ecs does, and proves it. */
  readonly prove: (payload: Partial<RecordPayload>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The commits of Shop's GitHub: main's head, and what the tags v1.5.0 (annotated) and v1.4.0 name. */
export const COMMITS = { head: "b".repeat(40), new: "c".repeat(40), old: "a".repeat(40) } as const;

const GATE: Permissions = {
  actions: "read",
  contents: "read",
  deployments: "read",
  issues: "read",
  "pull-requests": "read",
};

/** Starts Shop's GitHub with the documents of examples/shop. */
export async function startShopGitHub({
  policy,
  targets,
  fault,
  ahead = 0,
  open = false,
}: ShopGitHubScene = {}): Promise<ShopGitHub> {
  const clock = createWorldClock({ startsAt: Date.now() + ahead, scale: 1 });
  const example = (name: string) => readFileSync(`examples/shop/.github/${name}`, "utf8");
  const files = {
    ...(policy === "" ? {} : { ".github/deploy-policy.yml": policy ?? example("deploy-policy.yml") }),
    ...(targets === "" ? {} : { ".github/deploy-targets.yml": targets ?? example("deploy-targets.yml") }),
  };
  const commit = (oid: string, others: object) => ({
    oid,
    message: oid.slice(0, 1),
    author: "dana",
    committedAt: Date.now() - 86_400_000,
    files,
    ...others,
  });
  const accounts = Object.entries({ dana: 9001, quinn: 9002, stranger: 9003 }).map(([login, id]) => ({ login, id }));
  const repository = {
    id: 501,
    owner: "shop-org",
    name: "shop",
    ...(open ? { visibility: "public" as const } : {}),
    collaborators: { dana: "write", quinn: "triage" } as const,
    labels: policyLabels(files),
    commits: [
      commit(COMMITS.old, { tags: ["v1.4.0"] }),
      commit(COMMITS.new, { annotatedTags: ["v1.5.0"] }),
      commit(COMMITS.head, { branches: ["main"] }),
    ],
  };
  const organizations = [{ id: 90, login: "shop-org", members: ["dana", "quinn"], teams: [] }];
  const github = createGitHub(
    { accounts, organizations, repositories: [repository] },
    { clock, journal: createJournal(), ...(fault === undefined ? {} : { onRequest: fault }) },
  );
  const { origin: apiUrl, close } = await serveGitHub(github);
  const graphqlUrl = `${apiUrl}/graphql`;
  reportShopRun(github, {
    attempt: 1,
    triggeringActor: "dana",
    headOid: COMMITS.head,
    startedAt: Date.now(),
  });
  const jobToken = (permissions = GATE) => github.mintJobToken({ runId: 7001, attempt: 1, jobId: "gate", permissions });
  return {
    github,
    apiUrl,
    graphqlUrl,
    jobToken,
    async prove(payload) {
      const settings = {
        apiUrl,
        graphqlUrl,
        token: jobToken({ deployments: "write" }),
        http: nodeHttp(),
        clock: systemClock,
        permission: "",
      };
      const records = githubRecords(githubClient(settings), { owner: "shop-org", name: "shop" });
      const { id } = await records.open(recordOf(payload, []).payload);
      await records.note(id, {
        state: "success",
        status: { serviceDeployment: "ecs-svc/1", family: "", phase: "proven" },
      });
    },
    close,
  };
}
