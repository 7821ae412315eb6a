import { type ChildProcessByStdio, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { onTestFinished } from "vitest";
import { type Behaviour, behaviour } from "../../src/rehearsal/application/behaviour.ts";
import { createAwsWorld } from "../../src/rehearsal/aws/aws-world.ts";
import type { AwsWorldSettings } from "../../src/rehearsal/aws/aws-world-settings.ts";
import type { ServiceSeed } from "../../src/rehearsal/aws/seed.ts";
import { createOidc } from "../../src/rehearsal/aws/sts/oidc.ts";
import type { RoleSeed } from "../../src/rehearsal/aws/sts/roles.ts";
import { createWorldClock } from "../../src/rehearsal/clock/create-world-clock.ts";
import { createGitHub } from "../../src/rehearsal/github/create-github.ts";
import type { FaultHook } from "../../src/rehearsal/github/faults.ts";
import { createJournal } from "../../src/rehearsal/journal.ts";
import type { Hosts } from "../../src/rehearsal/net/http-handler.ts";
import { startNet } from "../../src/rehearsal/net/start-net.ts";
import { type DeathPoint, deathWatch, type Interruption, type SeenRequest } from "./death-watch.ts";

const START = Date.parse("2026-11-18T10:30:00Z");
const REPOSITORY = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop";
/** The digests of the old version, a good one and a bad one. */
export const DIGESTS = {
  old: `sha256:${"a".repeat(64)}`,
  good: `sha256:${"b".repeat(64)}`,
  bad: `sha256:${"c".repeat(64)}`,
} as const;
/** The commit at which the targets stand, and which is deployed. */
export const COMMIT = "2".repeat(40);
const ROLE = "arn:aws:iam::111122223333:role/deploy-production";
const OIDC_HOST = "pipelines.actions.example";

const TARGETS = `version: 1
services:
  shop:
    environments:
      production:
        platform: ecs
        cluster: shop-production
        service: shop
        region: eu-west-1
        account: "111122223333"
        role: ${ROLE}
        container: app
        image: ${REPOSITORY}
        address: https://shop.example
        health: /api/health
        test-address: https://test.shop.example
`;

/** What a run of the bundle left behind. */
export interface BundleRun {
  readonly status: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The step's summary, in Markdown. */
  readonly summary: string;
  /** What it asked of AWS, GitHub and the application, in the order of arrival. */
  readonly requests: readonly SeenRequest[];
  /** What it asked after it was interrupted. */
  readonly afterwards: readonly SeenRequest[];
  /** Real milliseconds from the interruption to its end; `undefined` for a run that was not interrupted. */
  readonly stoppedIn: number | undefined;
  /** Whether it died at the point that was named. */
  readonly died: boolean;
  /** Milliseconds of world time from its start to its end. */
  readonly took: number;
}

/** How a run of a bundle differs from the first attempt that lives to its end. */
export interface RunTurn {
  readonly attempt?: number;
  readonly death?: DeathPoint;
  /** Chooses the request during which the runner cancels it: SIGINT, as GitHub's runner sends it. */
  readonly cancelledAt?: Interruption["at"];
  /** What it is sent then in place of SIGINT; SIGKILL is a runner that dies. */
  readonly cancelledBy?: "SIGTERM" | "SIGKILL";
  /** It lives beside others, which are run meanwhile: what it asks is not counted as theirs. */
  readonly beside?: true;
  /** Variables over the job's own. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Files in its workspace, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Claims of its identity token over the job's own. */
  readonly claims?: Readonly<Record<string, string>>;
}

/** A world with Shop in it, in which bundles run. */
export interface EcsWorld {
  readonly aws: Awaited<ReturnType<typeof createAwsWorld>>;
  readonly github: ReturnType<typeof createGitHub>;
  /** Lets time run this many times as fast as real time from now on; only between runs. */
  readonly changeScale: (scale: number) => void;
  /** Each host with its port, and the port of 127.0.0.1 where it is served. */
  readonly ports: ReadonlyMap<string, number>;
  run(inputs: Readonly<Record<string, string>>, bundle?: string, turn?: RunTurn): Promise<BundleRun>;
  /** Ends the world; it ends by itself with its test. */
  close(): Promise<void>;
}

/** Opens a world for one test: time runs sixty times as fast. */
export async function ecsWorld(
  differs: {
    readonly strategy?: "BLUE_GREEN" | "ROLLING" | "CANARY";
    readonly bad?: Partial<Behaviour>;
    readonly role?: Partial<RoleSeed>;
    readonly bakeMinutes?: number;
    /** The policy of the default branch; there is none when it is absent. */
    readonly policy?: string;
    /** Replaces members of the seeded service. */
    readonly service?: Partial<ServiceSeed>;
    /** Further members of the target, one a line. */
    readonly target?: readonly string[];
    /** Further files of the deployed commit. */
    readonly files?: Readonly<Record<string, string>>;
    /** Files of the job's workspace, by their paths. */
    readonly workspace?: Readonly<Record<string, string>>;
    /** Ports of 127.0.0.1 that bundles may reach as such, such as a proxy's. */
    readonly loopback?: readonly number[];
    /** Hosts beside AWS, GitHub and the application. */
    readonly hosts?: Hosts;
    /** What goes wrong with requests to GitHub. */
    readonly fault?: FaultHook;
    /** Replaces members of the AWS side. */
    readonly aws?: Partial<AwsWorldSettings>;
  } = {},
): Promise<EcsWorld> {
  const clock = createWorldClock({ startsAt: START, scale: 60 });
  const journal = createJournal();
  const oidc = createOidc({ host: OIDC_HOST, now: () => clock.now() });
  const images = new Map([
    [`${REPOSITORY}@${DIGESTS.old}`, behaviour("v1.4.0")],
    [`${REPOSITORY}@${DIGESTS.good}`, behaviour("v1.5.0")],
    [`${REPOSITORY}@${DIGESTS.bad}`, { ...behaviour("v1.6.0"), ...differs.bad }],
  ]);
  const aws = await createAwsWorld({
    clock,
    journal,
    account: "111122223333",
    region: "eu-west-1",
    services: [
      {
        cluster: "shop-production",
        service: "shop",
        strategy: differs.strategy ?? "BLUE_GREEN",
        image: `${REPOSITORY}@${DIGESTS.old}`,
        container: "app",
        publicHost: "shop.example",
        testHost: "test.shop.example",
        bakeMinutes: differs.bakeMinutes ?? 2,
        ...differs.service,
      },
    ],
    roles: [{ arn: ROLE, subjects: ["repo:shop-org/shop:environment:production"], ...differs.role }],
    verify: oidc.verify,
    resolve: (image) => {
      const found = images.get(image);
      return found === undefined ? undefined : { digest: image.split("@")[1] ?? "", behaviour: found };
    },
    repositories: [{ name: "shop", images: Object.values(DIGESTS).map((digest) => ({ digest, tags: [] })) }],
    seed: 7,
    ratePerSecond: 0,
    ...differs.aws,
  });
  const github = createGitHub(
    {
      accounts: [{ id: 9001, login: "dana" }],
      organizations: [{ id: 90, login: "shop-org", members: ["dana"], teams: [] }],
      repositories: [
        {
          id: 501,
          owner: "shop-org",
          name: "shop",
          protectedBranches: ["main"],
          collaborators: { dana: "write" },
          commits: [
            {
              oid: COMMIT,
              message: "New",
              author: "dana",
              committedAt: START - 86_400_000,
              files: {
                ".github/deploy-targets.yml": [TARGETS.trimEnd(), ...(differs.target ?? [])].join("\n        "),
                ...differs.files,
                ...(differs.policy === undefined ? {} : { ".github/deploy-policy.yml": differs.policy }),
              },
              branches: ["main"],
              tags: ["v1.5.0"],
            },
          ],
          environments: [{ name: "production" }],
          pullRequests: [],
          codeScanningAlerts: [],
        },
      ],
    },
    { clock, journal, ...(differs.fault === undefined ? {} : { onRequest: differs.fault }) },
  );
  const hosts = new Map([...aws.hosts, ...github.hosts, ...(differs.hosts ?? []), [OIDC_HOST, oidc.handler] as const]);
  const openLane = async () => {
    const deaths = deathWatch();
    const net = await startNet({ hosts: deaths.over(hosts), clock, journal, loopback: differs.loopback ?? [] });
    return { deaths, net };
  };
  const lane = await openLane();
  let side: ReturnType<typeof openLane> | undefined;
  const alive = new Set<ChildProcessByStdio<null, Readable, Readable>>();
  const folder = await mkdtemp(join(tmpdir(), "ecs-world-"));
  for (const [path, text] of Object.entries(differs.workspace ?? {})) await writeFile(join(folder, path), text);
  let closed: Promise<void> | undefined;
  const closeAll = async () => {
    for (const child of alive) child.kill("SIGKILL");
    try {
      await lane.net.close();
      await (await side)?.net.close();
    } finally {
      await rm(folder, { recursive: true });
      await aws.close();
    }
  };
  const close = () => {
    closed ??= closeAll();
    return closed;
  };
  onTestFinished(close);
  let step = 0;
  return {
    aws,
    github,
    close,
    changeScale: (scale) => clock.changeScale(scale),
    ports: lane.net.ports,
    async run(
      inputs,
      bundle = "deploy-ecs",
      { attempt = 1, death, cancelledAt, cancelledBy, beside, files = {}, environment: own = {}, claims = {} } = {},
    ) {
      if (beside) side ??= openLane();
      const { deaths, net } = (beside && (await side)) || lane;
      const output = join(folder, `output-${step++}`);
      const summary = `${output}-summary.md`;
      await writeFile(output, "");
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
      await writeFile(summary, "");
      const { requestUrl, requestToken } = oidc.admit({
        sub: "repo:shop-org/shop:environment:production",
        repository: "shop-org/shop",
        repository_owner: "shop-org",
        ...claims,
      });
      const token = github.mintJobToken({
        runId: 7001,
        attempt,
        jobId: "deploy",
        permissions: { contents: "read", deployments: "write", issues: "write" },
      });
      const given = {
        ...defaultsOf(await readFile(bundle === "doctor" ? "action.yml" : `actions/${bundle}/action.yml`, "utf8")),
        "github-token": token,
        ...inputs,
      };
      const environment = {
        PATH: process.env.PATH ?? "",
        ...clock.env(),
        ...net.env,
        ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_REPOSITORY: "shop-org/shop",
        GITHUB_REPOSITORY_ID: "501",
        GITHUB_RUN_ID: "7001",
        GITHUB_RUN_ATTEMPT: String(attempt),
        GITHUB_JOB: "deploy",
        GITHUB_ACTOR: "dana",
        GITHUB_ACTOR_ID: "9001",
        GITHUB_SHA: COMMIT,
        GITHUB_WORKSPACE: folder,
        ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
        ...own,
        NODE_OPTIONS: `${net.env.NODE_OPTIONS} ${own.NODE_OPTIONS ?? ""}`,
      };
      const child = spawn(process.execPath, [`dist/${bundle}/index.js`], {
        env: environment,
        stdio: ["ignore", "pipe", "pipe"],
      });
      alive.add(child);
      const startedAt = clock.now();
      let cancelled: number | undefined;
      const cancel = () => {
        cancelled = performance.now();
        child.kill(cancelledBy ?? "SIGINT");
      };
      const watched = deaths.begin(
        death,
        () => child.kill("SIGKILL"),
        cancelledAt === undefined ? undefined : { at: cancelledAt, send: cancel, kills: cancelledBy === "SIGKILL" },
      );
      const { status, log } = await ended(child);
      alive.delete(child);
      const took = clock.now() - startedAt;
      const stoppedIn = cancelled === undefined ? undefined : performance.now() - cancelled;
      oidc.dismiss(requestToken);
      return {
        status,
        log,
        outputs: parseOutputs(await readFile(output, "utf8")),
        summary: await readFile(summary, "utf8"),
        stoppedIn,
        took,
        ...watched.end(),
      };
    },
  };
}

function ended(child: ChildProcessByStdio<null, Readable, Readable>): Promise<{ status: number | null; log: string }> {
  return new Promise((resolve, reject) => {
    let log = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => (log += text));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, log }));
  });
}

/** Reads the defaults of an action's inputs, as the runner would fill them in; expressions are left empty. */
function defaultsOf(action: string): Record<string, string> {
  const inputs = action.slice(action.indexOf("\ninputs:"), action.indexOf("\noutputs:"));
  const found = [...inputs.matchAll(/^ {2}([\w-]+):\n(?: {4}.*\n)*? {4}default: (.*)$/gm)];
  return Object.fromEntries(
    found.map(([, name = "", value = ""]) => [name, value.startsWith("${{") ? "" : value.replace(/^"(.*)"$/, "$1")]),
  );
}

function parseOutputs(text: string): Record<string, string> {
  const found = [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)];
  return Object.fromEntries(found.map(([, name = "", , value = ""]) => [name, value]));
}
