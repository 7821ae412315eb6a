import { type ConcurrencyRequest, parseConcurrency } from "./concurrency.ts";
import type { Scope } from "./expression.ts";
import { journalJob, type RunState } from "./run-state.ts";
import type { Value } from "./value.ts";

/** Tells whether it is one's turn, and gives the place back. */
export type Turn =
  | { readonly kind: "granted"; readonly held: readonly string[]; readonly release: () => void }
  | { readonly kind: "cancelled"; readonly reason: string };

/**
 * Waits for a turn in a concurrency group. A group that the run or a caller already holds can never be had: the run is
 * cancelled. Source: docs, "Control concurrency"; actionlint#538 quotes the message.
 */
export async function waitForTurn(
  state: RunState,
  at: {
    readonly raw: Value | undefined;
    readonly scope: Scope;
    readonly held: readonly string[];
    readonly jobId: string;
    readonly cancel: AbortSignal;
    readonly stop: () => void;
  },
): Promise<Turn> {
  const request = parseConcurrency(at.raw, at.scope);
  if (request === undefined) return { kind: "granted", held: at.held, release: () => {} };
  if (at.held.includes(request.group)) return deadlock(state, request, at.jobId);
  const place = state.groups.enter(request, at.stop);
  const cancelled = Promise.withResolvers<false>();
  at.cancel.addEventListener("abort", () => cancelled.resolve(false), { once: true });
  if (at.cancel.aborted) cancelled.resolve(false);
  if (place.waits) {
    journalJob(state, "concurrency-waiting", { jobId: at.jobId, text: `waits for the group ${request.group}` });
  }
  const granted = await Promise.race([place.turn, cancelled.promise]);
  if (granted) return { kind: "granted", held: [...at.held, request.group], release: place.release };
  place.release();
  if (at.cancel.aborted) return { kind: "cancelled", reason: "The run was canceled." };
  return { kind: "cancelled", reason: `Canceling since a higher priority waiting request for ${request.group} exists` };
}

function deadlock(state: RunState, request: ConcurrencyRequest, jobId: string): Turn {
  const reason = `Canceling since a deadlock for concurrency group '${request.group}' was detected between 'top level workflow' and '${jobId}'`;
  state.cancelRun(reason);
  return { kind: "cancelled", reason };
}
