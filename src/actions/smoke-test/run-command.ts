import type { CommandResult } from "../../core/checks/decide-smoke.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { Commands } from "../../ports/commands.ts";

/** A command with the deadline on `clock.elapsed()` that it must end before. */
export interface TimedCommand {
  readonly line: string;
  /** The line as it may be told. */
  readonly shown: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly deadline: number;
}

/** Runs the team's command until the deadline, its output made inert; throws the signal's reason when interrupted. */
export async function runCommand(
  commands: Commands,
  { line, shown, environment, deadline }: TimedCommand,
  { clock, signal, progress }: Surroundings,
): Promise<CommandResult> {
  const stop = new AbortController();
  const done = new AbortController();
  const abort = () => stop.abort(signal.reason);
  signal.addEventListener("abort", abort);
  const onLine = (text: string) => progress.say(inertLine(text));
  progress.say(`Running the team's command: ${inertLine(shown)}`);
  const ended = commands.run({ line, environment, onLine }, stop.signal).then(
    (exitCode): CommandResult => ({ kind: "ended", command: line, exitCode }),
    (error: unknown): CommandResult => ({
      kind: "not-started",
      command: line,
      why: inertLine(error instanceof Error ? error.message : String(error)),
    }),
  );
  const late = clock.sleep(Math.max(0, deadline - clock.elapsed()), AbortSignal.any([done.signal, signal])).then(
    (): CommandResult => ({ kind: "timed-out", command: line }),
    () => ended,
  );
  const result = await Promise.race([ended, late]);
  done.abort(new Error("The command has ended."));
  if (result.kind === "timed-out") {
    stop.abort(new Error("The deadline has passed."));
    await ended;
  }
  signal.removeEventListener("abort", abort);
  signal.throwIfAborted();
  return result;
}
