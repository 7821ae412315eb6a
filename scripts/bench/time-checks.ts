import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CheckedService, startCheckedService } from "./checked-service.ts";
import type { Figure, Measured } from "./figure.ts";
import { benchInputs } from "./inputs.ts";
import { FLOOR, median } from "./measure.ts";

const CHECKS = 100;
const LATENCIES = [0, 50];
const HEAD = [
  "| 100 checks | Each answer after (ms) | Wall time (ms) | First request (ms) | Ours over it | Requests |",
  "| --- | ---: | ---: | ---: | ---: | ---: |",
];
const NOTE =
  "Every run of ours beside one of each other, the medians of times and ratios. Ours takes the status, a JSON path and the time of every answer on a connection of its own, and writes its reports; curl fails on a status alone. `curl --parallel` is one process that keeps its connections, the loop one process a check; hurl where it is installed. `node -e 0` is the floor of our start; behind it ours reads its own code, YAML, schema and paths until the first request, then opens a connection for every check.";

interface Program {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

interface Run {
  readonly wall: number;
  readonly first: number;
  readonly requests: number;
}

/** Writes a table of how long 100 checks take in parallel against a service on this machine, by the bundle and by others. */
export async function timeChecks(runs: number): Promise<Measured> {
  const rows: string[] = [];
  const figures: Figure[] = [];
  for (const latency of LATENCIES) {
    const service = await startCheckedService(latency);
    const workspace = workspaceOf(service.address);
    const programs = (await Promise.all(programsOf(workspace, service.address).map(installed))).flat();
    const found = new Map<string, Run[]>(programs.map(({ name }) => [name, []]));
    for (const program of programs) await timeOf(program, service);
    for (let run = 0; run < runs; run++)
      for (const program of programs) found.get(program.name)?.push(await timeOf(program, service));
    const own = found.get("smoke-test") ?? [];
    for (const [name, times] of found) {
      rows.push(rowOf(name, latency, { own, times }));
      if (RIVALS.includes(name)) figures.push(figureOf(name, latency, { own, times }));
    }
    await service.close();
    rmSync(workspace, { recursive: true });
  }
  return { table: [...HEAD, ...rows, "", NOTE].join("\n"), figures };
}

/** What people would use instead; the smoke test is to be no slower. */
const RIVALS: readonly string[] = ["curl in a loop", "hurl --parallel"];

function figureOf(
  name: string,
  latency: number,
  { own, times }: { readonly own: readonly Run[]; readonly times: readonly Run[] },
): Figure {
  return {
    name: `smoke-test: ${CHECKS} checks of a service that answers after ${latency} ms`,
    seen: median(own.map(({ wall }) => wall)),
    unit: "ms",
    against: `\`${name}\``,
    ratio: ratioOf(own, times),
    goal: { of: "ratio", atMost: 1 },
    method: "whole process, reports written",
  };
}

function ratioOf(own: readonly Run[], times: readonly Run[]): number {
  return median(times.map(({ wall }, index) => (own[index]?.wall ?? Number.NaN) / wall));
}

function rowOf(
  name: string,
  latency: number,
  { own, times }: { readonly own: readonly Run[]; readonly times: readonly Run[] },
): string {
  const ratio = ratioOf(own, times).toFixed(2);
  const first = median(times.map(({ first: at }) => at));
  const cells = [
    name,
    String(latency),
    median(times.map(({ wall }) => wall)).toFixed(0),
    Number.isNaN(first) ? "–" : first.toFixed(0),
    name === "smoke-test" ? "1" : ratio,
    String(median(times.map(({ requests }) => requests))),
  ];
  return `| ${cells.join(" | ")} |`;
}

function programsOf(workspace: string, address: string): readonly Program[] {
  const env = { PATH: process.env.PATH ?? "" };
  const loop = `for i in $(seq 1 ${CHECKS}); do curl -sf -o /dev/null ${address}/api/health/$i || exit 1; done`;
  const all = ["-sf", "--parallel", "--parallel-immediate", "--parallel-max", String(CHECKS), "-o", "/dev/null"];
  return [
    {
      name: "smoke-test",
      command: process.execPath,
      args: ["dist/smoke-test/index.js"],
      env: ownEnvironment(workspace, address),
    },
    { name: "curl --parallel", command: "curl", args: [...all, `${address}/api/health/[1-${CHECKS}]`], env },
    { name: "curl in a loop", command: "bash", args: ["-c", loop], env },
    {
      name: "hurl --parallel",
      command: "hurl",
      args: ["--test", "--parallel", "--jobs", String(CHECKS), join(workspace, "hurl")],
      env,
    },
    { name: "node -e 0", command: process.execPath, ...FLOOR },
  ];
}

function ownEnvironment(workspace: string, address: string): Readonly<Record<string, string>> {
  const inputs = {
    ...benchInputs("smoke-test"),
    ...{ address, "allow-private-hosts": "true", junit: "smoke.xml", report: "smoke.json", deadline: "30s" },
  };
  return {
    ...{ PATH: process.env.PATH ?? "", GITHUB_WORKSPACE: workspace, RUNNER_TEMP: workspace },
    ...{ GITHUB_OUTPUT: join(workspace, "output"), GITHUB_STEP_SUMMARY: join(workspace, "summary") },
    ...{ GITHUB_REPOSITORY: "shop-org/shop", GITHUB_REPOSITORY_ID: "501", GITHUB_SHA: "a".repeat(40) },
    ...{ GITHUB_RUN_ID: "7001", GITHUB_RUN_ATTEMPT: "1", GITHUB_REF: "refs/heads/main" },
    ...{ GITHUB_ACTOR: "dana", GITHUB_ACTOR_ID: "9001", GITHUB_SERVER_URL: "https://github.com" },
    ...Object.fromEntries(Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value])),
  };
}

/** Writes the same checks for us and for hurl. */
function workspaceOf(address: string): string {
  const workspace = mkdtempSync(join(tmpdir(), "bench-"));
  const numbers = Array.from({ length: CHECKS }, (_, index) => index + 1);
  const checks = numbers.map(
    (number) =>
      `  - { name: check ${number}, path: /api/health/${number}, expect: { status: 200, json: { $.status: healthy } } }\n`,
  );
  for (const folder of [".github", "hurl"]) mkdirSync(join(workspace, folder));
  writeFileSync(join(workspace, ".github/deploy-checks.yml"), `version: 1\nchecks:\n${checks.join("")}`);
  for (const number of numbers) {
    const text = `GET ${address}/api/health/${number}\nHTTP 200\n[Asserts]\njsonpath "$.status" == "healthy"\n`;
    writeFileSync(join(workspace, "hurl", `${number}.hurl`), text);
  }
  for (const name of ["output", "summary"]) writeFileSync(join(workspace, name), "");
  return workspace;
}

/** Leaves out a program that this machine does not have. */
async function installed(program: Program): Promise<readonly Program[]> {
  const child = spawn(program.command, ["--version"], { stdio: "ignore" });
  const exists = await new Promise<boolean>((resolve) => {
    child.on("error", () => resolve(false));
    child.on("close", () => resolve(true));
  });
  return exists ? [program] : [];
}

/** Times one run from its start to its end and to its first request; throws when it fails, since a failure is fast. */
async function timeOf({ name, command, args, env }: Program, service: CheckedService): Promise<Run> {
  service.forget();
  const start = performance.now();
  const child = spawn(command, args, { env, stdio: "ignore" });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`${name} ended with ${status}.`);
  const [first = Number.NaN] = service.arrivals;
  return { wall, first: first - start, requests: service.arrivals.length };
}
