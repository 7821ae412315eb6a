import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a bundle left behind when it ended. */
export interface BundleRun {
  readonly status: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Everything that it printed, masks included. */
  readonly log: string;
}

/** What a bundle is started with: inputs by name, and variables over the runner's own. */
export interface BundleStart {
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

const runner = {
  GITHUB_REPOSITORY: "shop-org/shop",
  GITHUB_REPOSITORY_ID: "501",
  GITHUB_REPOSITORY_OWNER: "shop-org",
  GITHUB_RUN_ID: "7001",
  GITHUB_RUN_ATTEMPT: "1",
  GITHUB_JOB: "job",
  GITHUB_ACTOR: "dana",
  GITHUB_ACTOR_ID: "9001",
  GITHUB_TRIGGERING_ACTOR: "dana",
  GITHUB_EVENT_NAME: "workflow_dispatch",
  GITHUB_REF: "refs/heads/main",
  GITHUB_SHA: "c".repeat(40),
};

/** Runs a committed bundle as the runner would: node 24, inputs and context as variables, outputs and summary as files. */
export async function runBundle(name: string, { inputs, environment = {} }: BundleStart): Promise<BundleRun> {
  const folder = mkdtempSync(join(tmpdir(), "bundle-run-"));
  const [output, summary] = [join(folder, "output"), join(folder, "summary")];
  for (const file of [output, summary]) writeFileSync(file, "");
  const given = Object.fromEntries(
    Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]),
  );
  const env = {
    PATH: process.env.PATH,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: folder,
    ...runner,
    ...given,
    ...environment,
  };
  const child = spawn(process.execPath, [join("dist", name, "index.js")], { env, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (log += chunk.toString()));
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const left = {
    status,
    outputs: parseOutputs(readFileSync(output, "utf8")),
    summary: readFileSync(summary, "utf8"),
    log,
  };
  rmSync(folder, { recursive: true });
  return left;
}

function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = "", , value = ""] of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)) outputs[name] = value;
  return outputs;
}
