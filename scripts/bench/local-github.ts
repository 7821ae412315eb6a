import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorldClock } from "../../src/rehearsal/clock/create-world-clock.ts";
import { createGitHub, type GitHub } from "../../src/rehearsal/github/create-github.ts";
import { createJournal } from "../../src/rehearsal/journal.ts";
import { writePreloadFiles } from "../../src/rehearsal/net/preload-files.ts";
import { githubSeed, seedRecords } from "../../src/rehearsal/scenario/github-seed.ts";
import { parseOptions } from "../../src/rehearsal/scenario/parse-options.ts";
import { readTenant } from "../../src/rehearsal/scenario/tenant.ts";
import { type Timed, timeOf } from "./measure.ts";

/** Shop's GitHub on loopback, and the environment of a runner beside it. */
export interface BenchGitHub {
  readonly github: GitHub;
  readonly token: string;
  /** Every call as it came: when it arrived and when its answer had left, by `performance.now()`. */
  readonly calls: readonly { readonly arrived: number; readonly answered: number }[];
  /** Makes the process that runs a bundle with these inputs. */
  readonly bundle: (name: string, inputs: Readonly<Record<string, string>>) => Timed;
  /** Runs a process and reads the outputs that it left. */
  readonly outputsOf: (timed: Timed) => Promise<Readonly<Record<string, string>>>;
  readonly close: () => void;
}

/** How the local GitHub stands to the processes that are timed. */
export interface BenchSettings {
  readonly at?: Date;
  readonly latency?: number;
}

const READ = { actions: "read", checks: "read", contents: "read", "pull-requests": "read", statuses: "read" } as const;
const PERMISSIONS = { ...READ, deployments: "write", issues: "write" } as const;

/** Starts Shop's GitHub with its records as they stand before a deployment; at another instant than now, processes live there too. Every answer waits for `latency` milliseconds. */
export async function startBenchGitHub({ at, latency = 0 }: BenchSettings = {}): Promise<BenchGitHub> {
  const startsAt = at ?? new Date();
  const options = parseOptions(["--at", startsAt.toISOString(), "--scale", "1"]);
  const tenant = readTenant(options);
  const clock = createWorldClock({ startsAt: startsAt.getTime(), scale: 1 });
  const github = createGitHub(githubSeed(tenant, options), { clock, journal: createJournal() });
  const { repository: own, dispatcher } = tenant.assumptions;
  const repository = `${own.owner}/${own.name}`;
  seedRecords(github, tenant, repository);
  const handler = github.hosts.get("api.github.com");
  const calls: { arrived: number; answered: number }[] = [];
  const server = createServer((request, response) => {
    const call = { arrived: performance.now(), answered: Number.NaN };
    calls.push(call);
    response.once("close", () => {
      call.answered = performance.now();
    });
    setTimeout(() => void handler?.(request, response), latency);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const job = { repository, runId: 7001, attempt: 1, jobId: "bench" };
  const token = github.mintJobToken({ ...job, permissions: PERMISSIONS });
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = (name: string) => join(folder, name);
  for (const name of ["output", "summary"]) writeFileSync(file(name), "");
  const preload =
    at === undefined ? {} : { NODE_OPTIONS: `--import=${await writePreloadFiles(folder)}`, ...clock.env() };
  const runner = {
    ...preload,
    ...{ PATH: process.env.PATH ?? "", GITHUB_OUTPUT: file("output"), GITHUB_STEP_SUMMARY: file("summary") },
    ...{ GITHUB_REPOSITORY: repository, GITHUB_REPOSITORY_ID: String(own.id), GITHUB_SHA: "a".repeat(40) },
    ...{ GITHUB_RUN_ID: "7001", GITHUB_RUN_ATTEMPT: "1", GITHUB_REF: "refs/heads/main" },
    ...{ GITHUB_ACTOR: dispatcher.login, GITHUB_ACTOR_ID: String(dispatcher.id) },
    ...{ GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: `${api}/graphql` },
  };
  return {
    github,
    token,
    calls,
    bundle(name, inputs) {
      const given = Object.entries({ "github-token": token, "fail-on": "never", "dry-run": "false", ...inputs });
      const variables = given.map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]);
      return { args: [join("dist", name, "index.js")], env: { ...runner, ...Object.fromEntries(variables) } };
    },
    async outputsOf(timed) {
      writeFileSync(file("output"), "");
      await timeOf(timed);
      const blocks = readFileSync(file("output"), "utf8").matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
      return Object.fromEntries([...blocks].map(([, name = "", , value = ""]) => [name, value]));
    },
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}
