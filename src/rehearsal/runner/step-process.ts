import { type ChildProcess, spawn } from "node:child_process";
import { StringDecoder } from "node:string_decoder";
import type { WorldClock } from "../clock/world-clock.ts";

/** Says what to start, and what ends it. */
export interface ProcessRequest {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly clock: WorldClock;
  readonly onLine: (line: string) => void;
  readonly onStarted: () => void;
  /** Ends it in three steps: SIGINT, 7.5 s, SIGTERM, 2.5 s, kill. */
  readonly cancel: AbortSignal;
  /** Kills it at once. */
  readonly kill: AbortSignal;
  /** Collects the processes whose groups may outlive them; the job ends them when it ends. */
  readonly started: Set<ChildProcess>;
}

const untilTerm = 7_500;
const untilKill = 2_500;
const untilStreamsClose = 5_000;
const living = new Set<ChildProcess>();
process.once("exit", () => living.forEach(killTree));

/**
 * Runs a process to its end and gives its exit status; a process that cannot start has 127, one that was killed 137.
 * Only the entry process is signalled; what it leaves behind is killed with its group.
 * Source: actions/runner, ProcessInvoker (signals, time-outs, streams that stay open). Times are the world's.
 */
export async function runProcess(request: ProcessRequest): Promise<number> {
  const child = spawn(request.file, request.args, {
    cwd: request.cwd,
    env: request.env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  living.add(child);
  request.started.add(child);
  readLines(child.stdout, request.onLine);
  readLines(child.stderr, request.onLine);
  const closed = Promise.withResolvers<number>();
  const timers = { cancel: () => {} };
  const stop = (): void => stopInSteps(child, request.clock, timers);
  const kill = (): void => killTree(child);
  child.once("error", (error) => {
    request.onLine(error.message);
    closed.resolve(127);
  });
  child.once("spawn", () => {
    request.onStarted();
    if (request.cancel.aborted) stop();
    if (request.kill.aborted) kill();
  });
  child.once("exit", () => {
    timers.cancel();
    timers.cancel = request.clock.after(untilStreamsClose, kill).cancel;
  });
  child.once("close", (code) => closed.resolve(code ?? 137));
  request.cancel.addEventListener("abort", stop, { once: true });
  request.kill.addEventListener("abort", kill, { once: true });
  const code = await closed.promise;
  timers.cancel();
  request.cancel.removeEventListener("abort", stop);
  request.kill.removeEventListener("abort", kill);
  return code;
}

/** Ends what the processes of a job left behind, as the runner does when the job ends. */
export function endOrphans(started: ReadonlySet<ChildProcess>): void {
  for (const child of started) {
    killTree(child);
    living.delete(child);
  }
}

function stopInSteps(child: ChildProcess, clock: WorldClock, timers: { cancel: () => void }): void {
  child.kill("SIGINT");
  timers.cancel = clock.after(untilTerm, () => {
    child.kill("SIGTERM");
    timers.cancel = clock.after(untilKill, () => killTree(child)).cancel;
  }).cancel;
}

function killTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/** A line ends at LF, CR or both, as .NET reads it: a carriage return can start a command. */
function readLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  stream.on("data", (chunk: Buffer) => {
    const held = rest + decoder.write(chunk);
    const complete = held.endsWith("\r") ? held.slice(0, -1) : held;
    const lines = complete.split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? "") + held.slice(complete.length);
    lines.forEach(onLine);
  });
  stream.on("end", () => {
    const last = (rest + decoder.end()).replace(/\r$/, "");
    if (last !== "") onLine(last);
  });
}
