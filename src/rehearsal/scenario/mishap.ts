import { parseDuration } from "../../core/time/duration.ts";
import { InvalidScenario } from "./invalid-scenario.ts";

const MISHAPS = ["lose-runner", "force-cancel", "cancel", "expire-sessions", "fail-github", "fail-aws"] as const;

/** A failure that is played once: in the middle of a job, or at a request of whatever job makes it. */
export type Mishap = JobMishap | { readonly kind: "kill-runner"; readonly at: number };

/** A failure that is played in the middle of a job. */
export interface JobMishap {
  /** The job by the last part of its path, such as `conclude`. */
  readonly job: string;
  readonly kind: MishapKind;
  /** The action in whose step it happens; the job's own moment when absent. */
  readonly during: string | undefined;
  /** The call to AWS, such as `ecs:UpdateService`, at which it happens, before the caller has the answer. */
  readonly on: string | undefined;
  /** World milliseconds after the step's start or the call; the job's own moment when absent. */
  readonly after: number | undefined;
}

/** What can go wrong in a job. */
type MishapKind = (typeof MISHAPS)[number];

/** Reads which mishap is asked for on the command line, if any, and when it happens; throws `InvalidScenario` with the remedy. */
export function mishapOf(values: Readonly<Record<string, unknown>>): Mishap | undefined {
  const word = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
  const asked = MISHAPS.flatMap((kind) => {
    const job = word(`${kind}-in`);
    return job === undefined ? [] : [{ kind, job }];
  });
  const [only] = asked;
  const killed = word("kill-runner-at");
  if (killed !== undefined) return runnerKilledAt(killed, asked.length > 0);
  if (asked.length > 1)
    throw new InvalidScenario(`only one of ${MISHAPS.map((kind) => `--${kind}-in`).join(", ")} can be played at once`);
  const [during, on, after] = [word("during"), word("on"), word("after")];
  if (only === undefined) {
    if ((during ?? on ?? after) === undefined) return undefined;
    throw new InvalidScenario(
      "--during, --on and --after say when a mishap happens; add one, such as --lose-runner-in conclude",
    );
  }
  if (on !== undefined && !/^[a-z0-9]+:[A-Z]\w+$/.test(on))
    throw new InvalidScenario(`--on ${on} is no call to AWS; write --on ecs:UpdateService`);
  return { ...only, during, on, after: after === undefined ? undefined : durationOf(after) };
}

function runnerKilledAt(text: string, others: boolean): Mishap {
  if (others) throw new InvalidScenario("--kill-runner-at is played alone; leave the other mishap out");
  const at = Number(text);
  if (!Number.isInteger(at) || at < 1)
    throw new InvalidScenario(`--kill-runner-at ${text} is no request; write --kill-runner-at 12`);
  return { kind: "kill-runner", at };
}

function durationOf(text: string): number {
  const milliseconds = parseDuration(text);
  if (milliseconds === undefined) throw new InvalidScenario(`--after ${text} is no duration; write --after 40s`);
  return milliseconds;
}
