import type { RunControl } from "../github/call.ts";
import type { RepositoryEvent } from "../github/events.ts";
import type { JournalEntry } from "../journal.ts";
import type { WorkflowRunner } from "../runner/create-workflow-runner.ts";
import type { EventRequest } from "../runner/event-workflows.ts";
import type { Run, RunResult } from "../runner/run.ts";
import type { StartRequest } from "../runner/start-request.ts";
import { asMap, toValue } from "../runner/value.ts";
import { createJobBoard } from "./job-board.ts";
import type { RehearsalWorld } from "./rehearsal-world.ts";
import { type KnownRun, reportRun } from "./run-book.ts";

/** What every run of the repository starts with. */
export type RunBasis = Omit<StartRequest, "workflow" | "event" | "actor" | "inputs" | "ids"> & {
  readonly ids: Omit<StartRequest["ids"], "actor">;
};

/** Starts the runs of a rehearsal and tells GitHub how they stand; GitHub asks it to re-run and cancel. */
export interface RunDesk extends RunControl {
  start(request: StartRequest): Promise<Run>;
  /** Runs the failed jobs of an ended run again; settles when the attempt has ended. */
  rerun(run: Pick<Run, "id">, actor: string): Promise<RunResult>;
  /** Starts the workflows that an event starts. */
  happen(event: RepositoryEvent): void;
  hear(entry: JournalEntry): void;
  /** Settles when no run is on its way any more; rejects with what kept one from starting. */
  quiet(): Promise<void>;
}

/** Creates the desk of one rehearsal. */
export function createRunDesk(
  { github, clock }: Pick<RehearsalWorld, "github" | "clock">,
  runner: WorkflowRunner,
  basis: RunBasis,
): RunDesk {
  const known = new Map<number, KnownRun>();
  const active = createActive();
  const board = createJobBoard();

  function watch(entry: KnownRun, ending: Promise<RunResult>): Promise<RunResult> {
    reportRun(github, board, entry);
    return active.follow(
      ending.then((result) => {
        entry.conclusion = result.conclusion;
        reportRun(github, board, entry);
        return result;
      }),
    );
  }
  function admit(run: Run, request: StartRequest): Run {
    const first = { triggeringActor: request.actor, startedAt: clock.now(), conclusion: undefined };
    const entry: KnownRun = { run, request, number: known.size + 1, ...first };
    known.set(run.id, entry);
    // Nobody awaits this watch: what fails in a run is told by `finished` to whoever started it.
    watch(entry, run.finished()).catch(() => {});
    return run;
  }
  function again(id: number, actor: string): Promise<RunResult> {
    const entry = entryOf(known, id);
    const ending = entry.run.rerunFailedJobs({ actor });
    Object.assign(entry, { triggeringActor: actor, startedAt: clock.now(), conclusion: undefined });
    return watch(entry, ending);
  }
  return {
    start: async (request) => admit(await runner.start(request), request),
    rerun: ({ id }, actor) => again(id, actor),
    // GitHub answers a request to re-run, and an event, before anything runs; what becomes of it is followed in `active`.
    rerunFailedJobs: ({ id, by }) => void again(id, by).catch(() => {}),
    cancel: ({ id }) => entryOf(known, id).run.cancel(),
    happen: (event) => void active.follow(runner.happen(requestOf(event, basis), admit)).catch(() => {}),
    hear(entry) {
      const about = known.get(board.hear(entry) ?? 0);
      if (about !== undefined) reportRun(github, board, about);
    },
    async quiet() {
      while (active.work.size > 0) await Promise.all(active.work);
    },
  };
}

function createActive() {
  const work = new Set<Promise<unknown>>();
  return {
    work,
    /** Keeps a promise until it settles, and returns it: its failure stays its owner's. */
    follow<T>(one: Promise<T>): Promise<T> {
      work.add(one);
      one.finally(() => work.delete(one)).catch(() => {});
      return one;
    },
  };
}

function entryOf(known: ReadonlyMap<number, KnownRun>, id: number): KnownRun {
  const entry = known.get(id);
  if (entry === undefined) throw new Error(`run ${id} is none of this rehearsal`);
  return entry;
}

function requestOf({ name, action, byJob, payload, sender }: RepositoryEvent, basis: RunBasis): EventRequest {
  return {
    ...basis,
    event: { name, action, byJob, payload: asMap(toValue(JSON.parse(JSON.stringify(payload)))) },
    actor: sender.login,
    ids: { ...basis.ids, actor: sender.id },
  };
}
