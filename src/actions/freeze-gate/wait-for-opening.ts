import { inertLine } from "../../core/text/inert.ts";
import { formatDuration } from "../../core/time/duration.ts";
import { formatInstant } from "../../core/time/format-instant.ts";
import { poll } from "../../kit/poll.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { GateInputs, GateLook } from "./verdict.ts";

/** Clocks may run apart by a little: an opening that is not quite there is asked for again a second later. */
const SHORTEST_MILLISECONDS = 1_000;

/**
 * Looks; while only time closes the environment and it opens within `wait`, sleeps until then and looks anew at everything. A lock or an
 * incident without an end has no opening, so it is never waited for. Throws the signal's reason when interrupted.
 */
export async function waitForOpening(
  { wait = 0 }: Pick<GateInputs, "wait">,
  { clock, progress, signal }: Surroundings,
  lookOnce: () => Promise<GateLook>,
): Promise<GateLook> {
  const deadline = clock.elapsed() + wait;
  let last: GateLook | undefined;
  // One sleep to one instant: there is nothing to spread.
  const plan = { clock, chance: () => 0.5, signal, deadline, interval: () => SHORTEST_MILLISECONDS };
  const end = await poll(plan, async () => {
    const seen = await lookOnce();
    last = seen;
    const opening = openingOf(seen);
    const left = deadline - clock.elapsed();
    const until = opening === undefined ? Number.POSITIVE_INFINITY : opening.getTime() - clock.now().getTime();
    if (opening === undefined || until > left) return { kind: "found", value: seen };
    progress.say(sayWait(seen, { opening, until }));
    return { kind: "again", atLeast: until };
  });
  if (end.kind === "found") return end.value;
  if (end.kind === "interrupted" || last === undefined) throw signal.reason;
  return last;
}

/** Reads when a closed environment opens by itself; `undefined` when it is not closed, or not by time alone. */
function openingOf({ verdict, ground: { decision } }: GateLook): Date | undefined {
  return verdict.kind === "policy" && decision?.kind === "deny" ? decision.nextOpen : undefined;
}

function sayWait(
  { ground: { decision } }: GateLook,
  { opening, until }: { readonly opening: Date; readonly until: number },
): string {
  const rule = decision?.rule;
  const name = rule === undefined ? "the policy" : `'${inertLine(rule.name, 80)}'`;
  return `Closed by ${name}; waiting ${formatDuration(Math.max(0, until))} until ${formatInstant(opening, rule?.zone ?? "UTC")}. The runner is paid for that long; cancel the run to end it.`;
}
