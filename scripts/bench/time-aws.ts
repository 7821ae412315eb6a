import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure, Measured } from "./figure.ts";
import { benchInputs } from "./inputs.ts";
import { FLOOR, median, timeOf } from "./measure.ts";

const HEAD = [
  "| Drop-in | First call to AWS | Ours (ms) | The official action's (ms) | Ours over theirs | Ours over `node -e 0` |",
  "| --- | --- | ---: | ---: | ---: | ---: |",
];
const NOTE =
  "From the start of the process until its first call has reached AWS: each run beside one of the official action's bundle (PEER_BUNDLE names its index.js) and of `node -e 0`, the medians of times and ratios.";
const SHOP_DEFINITION = {
  family: "shop",
  containerDefinitions: [{ name: "shop", image: "shop@sha256:0", essential: true }],
};

/** Inputs that both bundles know, by what is asked for. */
const ASKED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "register only": {},
  "a service": { service: "shop", cluster: "main" },
};

/** Writes a table of how soon the deployer has AWS's client loaded and its first call there, beside the official action's bundle where PEER_BUNDLE names it. */
export async function timeAws(runs: number): Promise<Measured> {
  const aws = await startListener();
  const workspace = mkdtempSync(join(tmpdir(), "bench-"));
  writeFileSync(join(workspace, "task-definition.json"), JSON.stringify(SHOP_DEFINITION));
  for (const name of ["output", "summary", "env"]) writeFileSync(join(workspace, name), "");
  const rows: string[] = [];
  const shown: Figure[] = [];
  for (const [what, asked] of Object.entries(ASKED)) {
    const env = environmentOf({ workspace, endpoint: aws.endpoint, asked });
    const firstCall = (bundle: string) => aws.firstCallOf(bundle, env);
    const peer = process.env.PEER_BUNDLE;
    const { operation } = await firstCall(join("dist", "deploy-ecs", "index.js"));
    if (peer !== undefined) await firstCall(peer);
    const found: { own: number; theirs: number; floor: number }[] = [];
    for (let run = 0; run < runs; run++) {
      const own = (await firstCall(join("dist", "deploy-ecs", "index.js"))).milliseconds;
      const theirs = peer === undefined ? Number.NaN : (await firstCall(peer)).milliseconds;
      found.push({ own, theirs, floor: await timeOf(FLOOR) });
    }
    shown.push({
      name: `deploy-ecs with AWS loaded, to its first call: ${what}`,
      seen: median(found.map(({ own }) => own)),
      unit: "ms",
      against: "the official action's bundle",
      ratio: median(found.map(({ own, theirs }) => own / theirs)),
      goal: { of: "ratio", atMost: 1 },
      method: "whole process, until AWS hears it",
    });
    const figures = [
      median(found.map(({ own }) => own)).toFixed(0),
      median(found.map(({ theirs }) => theirs)).toFixed(0),
      median(found.map(({ own, theirs }) => own / theirs)).toFixed(2),
      median(found.map(({ own, floor }) => own / floor)).toFixed(2),
    ];
    rows.push(`| ${[what, operation, ...figures.map((figure) => (figure === "NaN" ? "–" : figure))].join(" | ")} |`);
  }
  aws.close();
  rmSync(workspace, { recursive: true });
  return { table: [...HEAD, ...rows, "", NOTE].join("\n"), figures: shown };
}

interface FirstCall {
  readonly operation: string;
  readonly milliseconds: number;
}

interface Listener {
  readonly endpoint: string;
  readonly firstCallOf: (bundle: string, env: Readonly<Record<string, string>>) => Promise<FirstCall>;
  readonly close: () => void;
}

/** Starts an AWS that hears the first call of a process, and lets it go no further. */
async function startListener(): Promise<Listener> {
  let heard: (operation: string) => void = () => {};
  const server = createServer((request) => heard(String(request.headers["x-amz-target"]).replace(/^.*\./, "")));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    firstCallOf: (bundle, env) =>
      new Promise((resolve, reject) => {
        const start = performance.now();
        const child = spawn(process.execPath, [bundle], { env, stdio: "ignore" });
        child.on("error", reject);
        let call: FirstCall | undefined;
        heard = (operation) => {
          call ??= { operation, milliseconds: performance.now() - start };
          child.kill("SIGKILL");
        };
        child.on("close", () =>
          call === undefined ? reject(new Error(`${bundle} ended without a call to AWS.`)) : resolve(call),
        );
      }),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function environmentOf(place: {
  readonly workspace: string;
  readonly endpoint: string;
  readonly asked: Readonly<Record<string, string>>;
}): Readonly<Record<string, string>> {
  const { workspace, endpoint, asked } = place;
  const inputs = { ...benchInputs("deploy-ecs"), "task-definition": "task-definition.json", ...asked };
  const given = Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]);
  return {
    ...{ PATH: process.env.PATH ?? "", GITHUB_WORKSPACE: workspace, RUNNER_TEMP: workspace },
    ...{ GITHUB_OUTPUT: join(workspace, "output"), GITHUB_STEP_SUMMARY: join(workspace, "summary") },
    ...{ GITHUB_ENV: join(workspace, "env"), GITHUB_SERVER_URL: "https://github.com" },
    ...{ GITHUB_API_URL: endpoint, GITHUB_GRAPHQL_URL: `${endpoint}/graphql` },
    ...{ AWS_ENDPOINT_URL: endpoint, AWS_REGION: "eu-west-1" },
    ...{ AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE", AWS_SECRET_ACCESS_KEY: "secret" },
    ...{ GITHUB_REPOSITORY: "shop-org/shop", GITHUB_REPOSITORY_ID: "501", GITHUB_SHA: "a".repeat(40) },
    ...{ GITHUB_RUN_ID: "7001", GITHUB_RUN_ATTEMPT: "1", GITHUB_REF: "refs/heads/main" },
    ...{ GITHUB_ACTOR: "dana", GITHUB_ACTOR_ID: "9001" },
    ...Object.fromEntries(given),
  };
}
