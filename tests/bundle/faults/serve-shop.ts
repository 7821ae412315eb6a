import { readFileSync } from "node:fs";
import type { WorldClock } from "../../../src/rehearsal/clock/world-clock.ts";
import { createGitHub, type GitHub } from "../../../src/rehearsal/github/create-github.ts";
import type { FaultHook } from "../../../src/rehearsal/github/faults.ts";
import type { Permissions } from "../../../src/rehearsal/github/permissions.ts";
import type { CommitSeed, RepositorySeed } from "../../../src/rehearsal/github/seed.ts";
import { createJournal } from "../../../src/rehearsal/journal.ts";
import { policyLabels } from "../../../src/rehearsal/scenario/policy-labels.ts";
import { reportShopRun, type ShopAttempt } from "../../fakes/report-shop-run.ts";
import { serveGitHub } from "../../fakes/serve-github.ts";

/** Which GitHub is served. */
export interface ShopScene {
  readonly clock: WorldClock;
  /** The policy's text; absent: that of examples/shop, empty: none. */
  readonly policy?: string;
  /** Further files of the default branch. */
  readonly files?: Readonly<Record<string, string>>;
  /** What else differs of the repository, such as its pull requests and labels. */
  readonly repository?: Partial<RepositorySeed>;
  /** Commits after the one of v1.5.0, which main does not have unless they say so. */
  readonly commits?: readonly CommitSeed[];
  /** Repositories beside Shop's. */
  readonly others?: readonly RepositorySeed[];
  readonly fault?: FaultHook;
  /** Serves as GitHub Enterprise Server does: REST below `/api/v3`, GraphQL at `/api/graphql`. */
  readonly enterprise?: boolean;
}

/** Shop's GitHub, listening on loopback. */
export interface ServedShop {
  readonly github: GitHub;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly jobToken: (permissions?: Permissions) => string;
  readonly close: () => Promise<void>;
}

const PEOPLE = { dana: 9001, quinn: 9002, riley: 9003, lee: 9004, mallory: 9666 } as const;
const GATES: Permissions = {
  actions: "read",
  contents: "read",
  deployments: "write",
  issues: "write",
  "pull-requests": "read",
};

/** Serves the GitHub of Shop with the documents of its default branch, its tag v1.5.0 and run 7001. */
export async function serveShop({
  clock,
  policy,
  files = {},
  fault,
  enterprise,
  ...scene
}: ShopScene): Promise<ServedShop> {
  const example = (name: string) => readFileSync(`examples/shop/.github/${name}`, "utf8");
  const commit = {
    oid: "c".repeat(40),
    message: "New",
    author: "dana",
    committedAt: clock.now() - 86_400_000,
    files: {
      ...(policy === "" ? {} : { ".github/deploy-policy.yml": policy ?? example("deploy-policy.yml") }),
      ".github/deploy-targets.yml": example("deploy-targets.yml"),
      ...files,
    },
    branches: ["main"],
    tags: ["v1.5.0"],
  };
  const github = createGitHub(
    {
      accounts: Object.entries(PEOPLE).map(([login, id]) => ({ login, id })),
      organizations: [
        {
          id: 90,
          login: "shop-org",
          members: ["dana", "quinn", "riley", "lee"],
          teams: [{ id: 91, slug: "qa", members: ["quinn"], invited: ["riley"] }],
        },
      ],
      repositories: [
        {
          id: 501,
          owner: "shop-org",
          name: "shop",
          collaborators: { dana: "write", quinn: "triage", riley: "read", lee: "write" },
          labels: policyLabels(commit.files),
          ...scene.repository,
          commits: [commit, ...(scene.commits ?? [])],
        },
        ...(scene.others ?? []),
      ],
    },
    { clock, journal: createJournal(), ...(fault === undefined ? {} : { onRequest: fault }) },
  );
  const { origin, close } = await serveGitHub(github, (request) => {
    if (enterprise === true)
      request.url = (request.url ?? "").replace(/^\/api\/(?:v3(?=\/)|(?=graphql))/, "/").replace("//", "/");
  });
  reportRun(github, clock, { attempt: 1, triggeringActor: "dana" });
  return {
    github,
    apiUrl: enterprise === true ? `${origin}/api/v3` : origin,
    graphqlUrl: enterprise === true ? `${origin}/api/graphql` : `${origin}/graphql`,
    jobToken: (permissions = GATES) => github.mintJobToken({ runId: 7001, attempt: 1, jobId: "gate", permissions }),
    close,
  };
}

/** Tells GitHub of an attempt of run 7001, which starts now. */
export function reportRun(
  github: GitHub,
  clock: WorldClock,
  attempt: Pick<ShopAttempt, "attempt" | "triggeringActor">,
): void {
  reportShopRun(github, { ...attempt, headOid: "c".repeat(40), startedAt: clock.now() });
}
