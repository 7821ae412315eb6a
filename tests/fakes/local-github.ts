import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorldClock } from "../../src/rehearsal/clock/create-world-clock.ts";
import type { RunControl } from "../../src/rehearsal/github/call.ts";
import { createGitHub, type GitHub } from "../../src/rehearsal/github/create-github.ts";
import type { FaultHook } from "../../src/rehearsal/github/faults.ts";
import type { Permissions } from "../../src/rehearsal/github/permissions.ts";
import type { RepositorySeed } from "../../src/rehearsal/github/seed.ts";
import { createJournal } from "../../src/rehearsal/journal.ts";
import { writePreloadFiles } from "../../src/rehearsal/net/preload-files.ts";
import { reportShopRun } from "./report-shop-run.ts";
import { serveGitHub } from "./serve-github.ts";

/** Shop's GitHub, listening on loopback. */
export interface LocalGitHub {
  readonly github: GitHub;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Makes a token of the approve job; its permissions may be narrowed. */
  readonly jobToken: (permissions?: Permissions) => string;
  /** Tells of an attempt of run 7001. */
  readonly reportAttempt: (attempt: number, triggeringActor: string) => void;
  /** Gives the variables with which a bundle lives in this GitHub's time, so that its waits are as short. */
  readonly clockForBundles: () => Promise<Readonly<Record<string, string>>>;
  readonly close: () => Promise<void>;
}

const APPROVE_JOB: Permissions = {
  actions: "read",
  contents: "read",
  deployments: "read",
  issues: "write",
  "pull-requests": "read",
};

/** Starts Shop's GitHub at the present instant; `fault` may do something to each request, `extra` changes the repository, `runs` hears what tokens ask of runs, `scale` says how many times as fast its time runs. */
export async function startLocalGitHub(
  fault?: FaultHook,
  extra: Partial<RepositorySeed> = {},
  { runs, scale = 1 }: { readonly runs?: RunControl; readonly scale?: number } = {},
): Promise<LocalGitHub> {
  const clock = createWorldClock({ startsAt: Date.now(), scale });
  const commit = {
    oid: "c".repeat(40),
    message: "New",
    author: "dana",
    committedAt: Date.now() - 86_400_000,
    files: {},
    branches: ["main"],
  };
  const accounts = Object.entries({ dana: 9001, quinn: 9002, riley: 9003, mallory: 9666, "deploy-app": 9777 }).map(
    ([login, id]) => ({
      login,
      id,
    }),
  );
  const github = createGitHub(
    {
      accounts,
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
          collaborators: { dana: "write", quinn: "triage", riley: "read" },
          commits: [commit],
          ...extra,
        },
      ],
    },
    {
      clock,
      journal: createJournal(),
      ...(fault === undefined ? {} : { onRequest: fault }),
      ...(runs === undefined ? {} : { runs }),
    },
  );
  const { origin: apiUrl, close } = await serveGitHub(github);
  const reportAttempt = (attempt: number, triggeringActor: string) =>
    reportShopRun(github, { attempt, triggeringActor, headOid: commit.oid, startedAt: clock.now() });
  reportAttempt(1, "dana");
  let preload = "";
  return {
    github,
    async clockForBundles() {
      preload = preload === "" ? await mkdtemp(join(tmpdir(), "local-github-")) : preload;
      return { ...clock.env(), NODE_OPTIONS: `--import=${await writePreloadFiles(preload)}` };
    },
    apiUrl,
    graphqlUrl: `${apiUrl}/graphql`,
    jobToken: (permissions = APPROVE_JOB) =>
      github.mintJobToken({ runId: 7001, attempt: 1, jobId: "approve", permissions }),
    reportAttempt,
    async close() {
      await close();
      if (preload !== "") await rm(preload, { recursive: true });
    },
  };
}
