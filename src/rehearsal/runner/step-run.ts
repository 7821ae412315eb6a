import { createCommandInterpreter } from "./command-interpreter.ts";
import { createFileCommands, type FileCommands } from "./file-commands.ts";
import type { JobState, StepFrame, StepOutcome } from "./job-state.ts";
import type { Status } from "./status-functions.ts";
import type { StepDefinition } from "./step-definition.ts";
import { stepEnvironment } from "./step-environment.ts";
import type { StepLog } from "./step-log.ts";
import { runProcess } from "./step-process.ts";

/** Holds one step while it runs. */
export interface StepRun {
  readonly step: StepDefinition;
  readonly stage: "pre" | "main" | "post";
  readonly stepId: string;
  readonly log: StepLog;
  /** The `env` context: the job's, the composite's and its own. */
  readonly env: Map<string, string>;
  /** What its own `env` and those around it set, which a composite hands on. */
  readonly ownEnv: Map<string, string>;
  readonly stop: AbortController;
  /** The world's instant at which it has to end, or `undefined`. */
  deadline: number | undefined;
  /** Its own `timeout-minutes`, 0 without one. */
  minutes: number;
  timedOut: boolean;
  /** How success() and failure() see what came before it, inside a composite. */
  statusBefore: Status;
  commandFailed: boolean;
  summary: string;
}

/** Says what a step's process is. */
export interface StepProcess {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly state: Map<string, string>;
  /** `action`, `action_path` and the like, by their names in the `github` context. */
  readonly github: Readonly<Record<string, string>>;
  /** What the action's repository adds to the environment. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Runs a step's process and everything it says to the runner; gives its exit status. */
export async function runStepProcess(
  job: JobState,
  frame: StepFrame,
  at: { readonly run: StepRun; readonly process: StepProcess },
): Promise<number> {
  const { run, process } = at;
  const files = createFileCommands(job.folders.temp);
  const outcome = outcomeOf(frame, run.step.key);
  const output = (name: string, value: string): void => void outcome.outputs.set(name, value);
  const state = (name: string, value: string): void => void process.state.set(name, value);
  const fail = (): void => {
    run.commandFailed = true;
  };
  const env = stepEnvironment(job, {
    env: run.env,
    files,
    github: process.github,
    inputs: process.inputs,
    state: process.state,
    action: process.environment,
  });
  const code = await runProcess({
    ...process,
    env,
    clock: job.host.clock,
    onLine: createCommandInterpreter(run.log, job.masks, { output, state, fail }),
    onStarted: () =>
      job.notify({ kind: "started", stepId: run.stepId, stage: run.stage, action: actionName(run.step) }),
    cancel: run.stop.signal,
    kill: job.kill,
    started: job.processes,
  });
  if (!takeFiles(job, run, { files, output, state })) fail();
  return code;
}

/** Finds or makes a step's entry in its `steps` context. */
export function outcomeOf(frame: StepFrame, key: string): StepOutcome {
  const found = frame.steps.get(key);
  if (found !== undefined) return found;
  const made: StepOutcome = { outcome: undefined, conclusion: undefined, outputs: new Map() };
  frame.steps.set(key, made);
  return made;
}

/** Gives the last part of what a step uses, such as `canary-monitor`; empty for a script. */
export function actionName(step: StepDefinition): string {
  if (step.work.kind === "run") return "";
  const { reference } = step.work;
  const path = reference.path.split("/").at(-1) ?? "";
  return path === "" && reference.kind === "repository" ? reference.name : path;
}

function takeFiles(
  job: JobState,
  run: StepRun,
  {
    files,
    output,
    state,
  }: {
    readonly files: FileCommands;
    readonly output: (name: string, value: string) => void;
    readonly state: (name: string, value: string) => void;
  },
): boolean {
  return files.finish(
    {
      path: (entry) => {
        const known = job.paths.indexOf(entry);
        if (known >= 0) job.paths.splice(known, 1);
        job.paths.push(entry);
      },
      env: (name, value) => void job.env.set(name, value),
      output,
      state,
      summary: (text) => {
        run.summary = text;
      },
      error: (message) => run.log.annotate("error", message),
    },
    job.masks,
  );
}
