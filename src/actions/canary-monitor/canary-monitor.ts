import { inertLine } from "../../core/text/inert.ts";
import { poll } from "../../kit/poll.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { CanaryMonitorInputs, CanaryOutcome } from "./contract.ts";
import { AGAIN_MILLISECONDS, PATIENCE_MILLISECONDS } from "./patience.ts";
import type { CanaryMonitorPorts } from "./ports.ts";
import { type NotPrepared, type Prepared, prepare } from "./prepare.ts";
import { reportBlocked } from "./report-blocked.ts";

/** Moves a held rollout's traffic to the new version and judges it by its metrics, or judges what is live or what has passed; falling back is left to rollback, finishing to deploy-ecs. */
export async function canaryMonitor(
  inputs: CanaryMonitorInputs,
  surroundings: Surroundings,
  ports: CanaryMonitorPorts,
): Promise<CanaryOutcome> {
  for (const token of inputs["provider-tokens"].values()) surroundings.mask(token);
  const prepared = await insist(inputs, surroundings, ports);
  if (prepared.kind !== "prepared") return reportBlocked(prepared, inputs);
  await warnOfDoubts(prepared, surroundings.progress);
  if (inputs["dry-run"]) return reportBlocked({ kind: "dry-run", prepared }, inputs);
  // What watches, judges and draws is loaded when there is something to watch, and before the watch begins.
  const { judgePrepared } = await import("./judge-prepared.ts");
  return judgePrepared(prepared, inputs, { ports, surroundings });
}

/** Warns of what the monitor asks for and cannot do; an interval that has passed has neither phases nor an early end. */
async function warnOfDoubts(
  { plan, phases, interval }: Prepared,
  progress: Pick<Surroundings["progress"], "warn">,
): Promise<void> {
  if (plan === undefined || interval !== undefined) return;
  const { monitorDoubts } = await import("../../core/canary/monitor-doubts.ts");
  for (const doubt of monitorDoubts(plan, phases)) progress.warn(doubt);
}

/** Prepares, and tries again while GitHub is away: a deployment that is held can wait that long. */
async function insist(
  inputs: CanaryMonitorInputs,
  { clock, progress, signal }: Surroundings,
  ports: CanaryMonitorPorts,
): Promise<Prepared | NotPrepared> {
  const deadline = clock.elapsed() + PATIENCE_MILLISECONDS;
  const plan = { clock, chance: ports.chance, signal, deadline, interval: () => AGAIN_MILLISECONDS };
  let last: Prepared | NotPrepared | undefined;
  await poll(plan, async () => {
    last = await prepare(inputs, ports, clock.now());
    if (!("passing" in last) || !last.passing) return { kind: "found", value: last };
    progress.say(`Not read yet, tried again: ${inertLine(last.why)}.`);
    return { kind: "again" };
  });
  if (last === undefined) throw signal.reason;
  return last;
}
