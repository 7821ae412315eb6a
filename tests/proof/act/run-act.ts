import { type ChildProcess, spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { type ActLine, parseActLine } from "./act-line.ts";

/** What act is asked to run. */
export interface ActCall {
  readonly command: string;
  readonly event: string;
  /** The workflow's path in the folder. */
  readonly workflow: string;
  /** The caller's repository, with a remote. */
  readonly folder: string;
  /** A folder of this run's own, for what act keeps. */
  readonly cache: string;
  readonly actor: string;
  /** Folders by `owner/name@ref`; there is nothing else to fetch from. */
  readonly repositories: Readonly<Record<string, string>>;
  readonly labels: readonly string[];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Further environment of every step. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly eventFile?: string;
}

const living = new Set<ChildProcess>();
// A test that ran out of time leaves nothing behind: act ends its steps when it is asked to end.
process.once("exit", () => {
  for (const child of living) child.kill();
});

/** Runs act in host mode to its end and gives its exit status and all that it said; `onLine` hears of each line as it comes. */
export async function runAct(call: ActCall, onLine: (line: ActLine) => void = () => {}): Promise<ActEnd> {
  const child = spawn(call.command, argumentsOf(call), {
    cwd: call.folder,
    env: {
      HOME: call.cache,
      XDG_CACHE_HOME: call.cache,
      ACT_DISABLE_VERSION_CHECK: "1",
      PATH: [dirname(process.execPath), process.env.PATH ?? ""].join(delimiter),
      // Nothing answers there: what has no copy on this machine fails, and fails at once.
      HTTPS_PROXY: "http://127.0.0.1:9",
      HTTP_PROXY: "http://127.0.0.1:9",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  living.add(child);
  const lines: ActLine[] = [];
  let problems = "";
  child.stderr.on("data", (chunk: Buffer) => (problems += chunk.toString()));
  createInterface({ input: child.stdout }).on("line", (text) => {
    const line = parseActLine(text);
    if (line === undefined) return;
    lines.push(line);
    onLine(line);
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  living.delete(child);
  return { status, lines, problems };
}

/** How act ended. */
export interface ActEnd {
  readonly status: number | null;
  readonly lines: readonly ActLine[];
  /** What it wrote to standard error. */
  readonly problems: string;
}

function argumentsOf(call: ActCall): readonly string[] {
  const pairs = (flag: string, given: Readonly<Record<string, string>> = {}) =>
    Object.entries(given).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  return [
    ...[call.event, "--workflows", call.workflow, "--actor", call.actor],
    ...["--json", "--verbose", "--pull=false", "--no-cache-server", "--action-offline-mode"],
    ...["--action-cache-path", join(call.cache, "actions")],
    ...call.labels.flatMap((label) => ["--platform", `${label}=-self-hosted`]),
    ...pairs("--local-repository", call.repositories),
    ...pairs("--input", call.inputs),
    ...pairs("--secret", call.secrets),
    ...pairs("--var", call.vars),
    ...pairs("--env", call.environment),
    ...(call.eventFile === undefined ? [] : ["--eventpath", call.eventFile]),
  ];
}
