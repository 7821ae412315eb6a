// `npm run bench`: size of every bundle, and its median start to first decision beside `node -e 0`, API calls to a local GitHub included.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorldClock } from "../src/rehearsal/clock/create-world-clock.ts";
import { createGitHub } from "../src/rehearsal/github/create-github.ts";
import { createJournal } from "../src/rehearsal/journal.ts";
import { githubSeed, seedRecords } from "../src/rehearsal/scenario/github-seed.ts";
import { parseOptions } from "../src/rehearsal/scenario/options.ts";
import { readTenant } from "../src/rehearsal/scenario/tenant.ts";
import { benchInputs } from "./bench/inputs.ts";
import { pairedMedians, type Timed, timeOf } from "./bench/measure.ts";

const RUNS = Number(process.argv[2] ?? 21);
const PERMISSIONS = {
  actions: "read",
  contents: "read",
  deployments: "write",
  issues: "write",
  "pull-requests": "read",
} as const;

const options = parseOptions(["--at", new Date().toISOString(), "--scale", "1"]);
const tenant = readTenant(options);
const github = createGitHub(githubSeed(tenant, options), {
  clock: createWorldClock({ startsAt: Date.now(), scale: 1 }),
  journal: createJournal(),
});
const repository = `${tenant.assumptions.repository.owner}/${tenant.assumptions.repository.name}`;
seedRecords(github, tenant, repository);
const handler = github.hosts.get("api.github.com");
if (handler === undefined) throw new Error("the local GitHub has no host");
const server = createServer((request, response) => void handler(request, response)).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const token = github.mintJobToken({ repository, runId: 7001, attempt: 1, jobId: "bench", permissions: PERMISSIONS });
const folder = mkdtempSync(join(tmpdir(), "bench-"));
for (const file of ["output", "summary"]) writeFileSync(join(folder, file), "");

console.log(
  `| Bundle | Start-up chunk (kB) | Lazy chunks (kB) | Start to decision (ms) | node -e 0 (ms) | Ratio | Decided |\n| --- | ---: | ---: | ---: | ---: | ---: | --- |`,
);
for (const name of readdirSync("dist").filter((entry) => existsSync(join("dist", entry, "index.js")))) {
  const timed = { args: [join("dist", name, "index.js")], env: environment(benchInputs(name)) };
  const { own, floor, ratio } = await pairedMedians(
    timed,
    { args: ["-e", "0"], env: { PATH: process.env.PATH ?? "" } },
    RUNS,
  );
  const { startUp, lazy } = bytesOf(name);
  const decided = await decisionOf(timed);
  console.log(
    `| ${name} | ${kilo(startUp)} | ${kilo(lazy)} | ${own.toFixed(0)} | ${floor.toFixed(0)} | ${ratio.toFixed(2)} | ${decided} |`,
  );
}
server.close();
server.closeAllConnections();
rmSync(folder, { recursive: true });

function environment(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const given = Object.entries({ "github-token": token, "fail-on": "never", "dry-run": "false", ...inputs });
  return {
    PATH: process.env.PATH ?? "",
    ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: String(tenant.assumptions.repository.id),
    GITHUB_RUN_ID: "7001",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_ACTOR: tenant.assumptions.dispatcher.login,
    GITHUB_ACTOR_ID: String(tenant.assumptions.dispatcher.id),
    GITHUB_SHA: "a".repeat(40),
    GITHUB_REF: "refs/heads/main",
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
  };
}

/** Runs a bundle once more and reads what it decided, so that nobody times a refusal unawares. */
async function decisionOf(timed: Timed): Promise<string> {
  writeFileSync(join(folder, "output"), "");
  await timeOf(timed);
  const outputs = readFileSync(join(folder, "output"), "utf8");
  const last = (name: string) =>
    [...outputs.matchAll(new RegExp(`^${name}<<(\\S+)\\n([\\s\\S]*?)\\n\\1$`, "gm"))].at(-1)?.[2] ?? "";
  return `${last("decision")} (${last("reason-code")})`;
}

function bytesOf(name: string): { startUp: number; lazy: number } {
  const chunks = readdirSync(join("dist", name)).filter((file) => file.endsWith(".js"));
  const size = (file: string) => statSync(join("dist", name, file)).size;
  return {
    startUp: size("index.js"),
    lazy: chunks.filter((file) => file !== "index.js").reduce((sum, file) => sum + size(file), 0),
  };
}

function kilo(bytes: number): string {
  return (bytes / 1_000).toFixed(0);
}
