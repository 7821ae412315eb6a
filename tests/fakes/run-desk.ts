import { Unreadable } from "../../src/core/outcome/unreadable.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { RerunAnswer, StandingRun, WorkflowRuns } from "../../src/ports/workflow-runs.ts";

/** One run in memory; tests let it end, be cancelled or be re-run by others. */
export interface RunDesk extends WorkflowRuns {
  readonly calls: string[];
  /** Changes how the run stands. */
  stands(change: Partial<StandingRun>): void;
  /** Ends the attempt in failure after so many further looks at the run. */
  endAfter(looks: number): void;
  /** A job of the attempt that runs has failed. */
  failJob(): void;
  /** Answers the next re-run with this instead of accepting it; a function may throw. */
  answer(next: () => RerunAnswer): void;
}

/** Creates the desk of run 7001, whose first attempt ended in failure. */
export function runDesk(clock: Clock): RunDesk {
  const calls: string[] = [];
  const dana = { login: "dana", id: "9001" };
  let failed = false;
  let looksLeft = Number.POSITIVE_INFINITY;
  let next: (() => RerunAnswer) | undefined;
  let run: StandingRun = {
    id: "7001",
    attempt: 1,
    url: "https://github.com/shop-org/shop/actions/runs/7001",
    conclusion: "failure",
    createdAt: clock.now(),
    startedAt: clock.now(),
    actor: dana,
    triggeringActor: dana,
  };
  return {
    calls,
    async read(id) {
      calls.push(`read ${id}`);
      looksLeft -= 1;
      if (looksLeft < 0) run = { ...run, conclusion: "failure" };
      if (id !== run.id) throw new Unreadable("not_found", `there is no run ${id}`, "Start a new run.");
      return run;
    },
    async hasFailedJob(id, attempt) {
      calls.push(`jobs ${id}/${attempt}`);
      return failed;
    },
    async rerunFailedJobs(id) {
      calls.push(`rerun ${id}`);
      const answer = next?.();
      next = undefined;
      if (answer !== undefined) return answer;
      if (run.conclusion === undefined) return { kind: "running" };
      const bot = { login: "github-actions[bot]", id: "41898282" };
      run = { ...run, attempt: run.attempt + 1, conclusion: undefined, startedAt: clock.now(), triggeringActor: bot };
      failed = false;
      return { kind: "accepted" };
    },
    stands(change) {
      run = { ...run, ...change };
    },
    endAfter(looks) {
      looksLeft = looks;
    },
    failJob() {
      failed = true;
    },
    answer(given) {
      next = given;
    },
  };
}
