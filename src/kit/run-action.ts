import { type FailOn, stepFails } from "../core/outcome/ending.ts";
import type { Outcome } from "../core/outcome/outcome.ts";
import { inert } from "../core/text/inert.ts";
import type { Clock } from "../ports/clock.ts";
import type { Progress } from "../ports/progress.ts";
import type { RunContext } from "../ports/run-context.ts";
import type { Runner } from "../ports/runner.ts";
import { type ActionContract, COMMON_FIELDS, type CommonReason } from "./action-contract.ts";
import type { Fields, Parsed } from "./fields.ts";
import { publish, publishCautious } from "./publish.ts";
import { InvalidInputs, readInputs } from "./read-inputs.ts";
import { sayUnwritable } from "./say-unwritable.ts";

/** What every use case may rely on beside its own ports. */
export interface Surroundings {
  readonly clock: Clock;
  readonly progress: Progress;
  readonly run: RunContext;
  /** Aborts when the run is cancelled or times out: 7.5 s later the process is asked again, 2.5 s after that killed. */
  readonly signal: AbortSignal;
  /** Hides a value that was learned on the way. */
  readonly mask: (secret: string) => void;
}

/** The typed inputs of an action, the common ones included. */
export type Inputs<F extends Fields> = Parsed<F> & Parsed<typeof COMMON_FIELDS>;

/** The edge of the process that the kit needs to run an action. */
export interface Edge {
  readonly runner: Runner;
  readonly clock: Clock;
  /** Reads the run's context; may throw when the platform's variables are missing. */
  readonly readContext: () => RunContext;
  /** Calls back on SIGINT and SIGTERM. */
  readonly onInterrupt: (callback: () => void) => void;
}

const LONGEST_LINE = 10_000;
const GRACE_MILLISECONDS = 6_000;

/**
 * Runs an action from its inputs to its outputs: writes the cautious values first, parses every input once, runs the use
 * case, publishes the outcome and only then decides the exit status. Whatever goes wrong ends as `undecided`, never as a yes.
 */
export async function runAction<D extends string, R extends string, O extends string, F extends Fields>(
  contract: ActionContract<D, R, O, F>,
  useCase: (inputs: Inputs<F>, surroundings: Surroundings) => Promise<Outcome<D, R | CommonReason, O>>,
  edge: Edge,
): Promise<void> {
  const { runner, clock } = edge;
  const startedAt = clock.now();
  const stop = new AbortController();
  let failOn: FailOn = "deny";
  let dryRun = false;
  try {
    publishCautious(contract, runner);
    const inputs = readInputs({ ...contract.inputs, ...COMMON_FIELDS }, runner) as Inputs<F>;
    failOn = inputs["fail-on"];
    dryRun = inputs["dry-run"];
    const run = edge.readContext();
    const interrupted = interruptionOf(edge, stop);
    const surroundings = { clock, progress: progressOf(runner), run, signal: stop.signal };
    const using = useCase(inputs, { ...surroundings, mask: (secret) => runner.mask(secret) });
    const ended = await Promise.race([using, interrupted]);
    const outcome = ended === "interrupted" ? interruption(contract) : ended;
    await publish(outcome, { contract, runner, run, startedAt, finishedAt: clock.now() });
    const ending = contract.decisions[outcome.decision];
    runner.exit(!dryRun && stepFails(ending, failOn === "deny" ? (outcome.failOn ?? failOn) : failOn) ? 1 : 0);
  } catch (error) {
    const outcome = stop.signal.aborted ? interruption(contract) : breakdown(contract, error);
    try {
      await publish(outcome, { contract, runner, startedAt, finishedAt: clock.now() });
    } catch (unwritable) {
      sayUnwritable(runner, unwritable);
      return runner.exit(1);
    }
    const harmless = failOn === "never" || contract.decisions[contract.undecided] === "warning";
    runner.exit(harmless ? 0 : 1);
  }
}

/** Stops the use case at an interruption; settles when it had its time to end by itself. */
function interruptionOf({ clock, onInterrupt }: Edge, stop: AbortController): Promise<"interrupted"> {
  return new Promise((resolve) => {
    onInterrupt(() => {
      stop.abort(new Error("The run was cancelled or timed out."));
      void clock.sleep(GRACE_MILLISECONDS).then(() => resolve("interrupted"));
    });
  });
}

/** Whoever wrote a word of it: no line that is told becomes a command of the runner. */
function progressOf(runner: Runner): Progress {
  return {
    say: (line) => runner.say(inert(line, LONGEST_LINE)),
    warn: (line, place) => runner.annotate("warning", inert(line, LONGEST_LINE), place),
  };
}

type AnyOutcome<D extends string, R extends string, O extends string> = Outcome<D, R | CommonReason, O>;

function undecided<D extends string, R extends string, O extends string, F extends Fields>(
  { undecided: decision, outputs, cautious }: ActionContract<D, R, O, F>,
  reasonCode: CommonReason,
  said: Pick<AnyOutcome<D, R, O>, "headline" | "remedy"> & Partial<AnyOutcome<D, R, O>>,
): AnyOutcome<D, R, O> {
  const values = Object.fromEntries(outputs.map((name) => [name, cautious?.[name] ?? ""])) as Record<O, string>;
  return { decision, reasonCode, summary: "", outputs: values, ...said };
}

function interruption<D extends string, R extends string, O extends string, F extends Fields>(
  contract: ActionContract<D, R, O, F>,
) {
  return undecided(contract, "interrupted", {
    headline: `${contract.name} was interrupted before it could decide.`,
    remedy: "Re-run the job when you want it decided; nothing was started after the interruption.",
  });
}

function breakdown<D extends string, R extends string, O extends string, F extends Fields>(
  contract: ActionContract<D, R, O, F>,
  error: unknown,
) {
  if (error instanceof InvalidInputs) {
    const { outputs, cautious, misconfigured } = contract;
    const values = outputs.map((name) => [name, misconfigured?.[name] ?? cautious?.[name] ?? ""] as const);
    return undecided(contract, "input_invalid", {
      outputs: Object.fromEntries(values) as Record<O, string>,
      headline: error.message,
      remedy: `Mend the inputs of the step that uses ${contract.name}; its README lists them.`,
    });
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return undecided(contract, "internal_error", {
    headline: `Unexpected failure in ${contract.name}: ${inert(stack, 1_500)}`,
    remedy: "Please report it with this text; nothing was decided.",
  });
}
