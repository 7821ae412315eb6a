import { STANDARD_CLASS } from "../../core/policy/change-class.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { GateState } from "../../flows/ask-gate/gate-state.ts";
import { poll } from "../../kit/poll.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import { namedArms } from "./arm-names.ts";
import type { CanaryMonitorInputs, CanaryOutcome } from "./contract.ts";
import { liveTraffic } from "./live-traffic.ts";
import { Notebook } from "./notebook.ts";
import type { CanaryMonitorPorts } from "./ports.ts";
import { type NotPrepared, type Prepared, prepare } from "./prepare.ts";
import { reportWatch } from "./report.ts";
import { reportBlocked } from "./report-blocked.ts";
import type { WatchEnd } from "./watch-end.ts";
import { watchRollout } from "./watch-rollout.ts";
import { writeReport } from "./write-report.ts";

const PATIENCE_MILLISECONDS = 10 * 60_000;
const AGAIN_MILLISECONDS = 15_000;

/** Moves a held rollout's traffic to the new version and judges it by its metrics, or judges what is live or what has passed; falling back is left to rollback, finishing to deploy-ecs. */
export async function canaryMonitor(
  inputs: CanaryMonitorInputs,
  surroundings: Surroundings,
  ports: CanaryMonitorPorts,
): Promise<CanaryOutcome> {
  for (const token of inputs["provider-tokens"].values()) surroundings.mask(token);
  const prepared = await insist(inputs, surroundings, ports);
  if (prepared.kind !== "prepared") return reportBlocked(prepared, inputs);
  if (inputs["dry-run"]) return reportBlocked({ kind: "dry-run", prepared }, inputs);
  const notebook = new Notebook(prepared, ports.records, surroundings.progress);
  const end = await judge(prepared, inputs, { ports, surroundings, notebook });
  const outcome = reportWatch(end, prepared, inputs);
  if (prepared.interval === undefined) await notebook.end(end, outcome.decision);
  const { progress } = surroundings;
  await writeReport({ end, prepared, outcome }, inputs, { workspace: ports.workspace, progress });
  return outcome;
}

interface World {
  readonly ports: CanaryMonitorPorts;
  readonly surroundings: Surroundings;
  readonly notebook: Notebook;
}

/** Judges an interval that has passed once, and otherwise watches. */
async function judge(prepared: Prepared, inputs: CanaryMonitorInputs, world: World): Promise<WatchEnd> {
  const { ports, surroundings, notebook } = world;
  const { clock, progress, signal } = surroundings;
  const { plan, interval, phases } = prepared;
  const { traffic, sources } = open(prepared, inputs, ports);
  const means = { clock, progress, signal, chance: ports.chance, traffic, sources };
  if (plan !== undefined && interval !== undefined) {
    const { lookBack } = await import("./look-back.ts");
    return lookBack(plan, means, interval);
  }
  const gate = await gateOf(prepared, inputs, world);
  return watchRollout(
    plan,
    { ...means, gate },
    {
      budget: inputs.deadline,
      phases,
      marks: notebook.marks(),
      noted: (marks) => notebook.soaks(marks),
      accepted: notebook.wasMovedOn(),
    },
  );
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

/** Opens the gate that is asked before traffic is raised; `undefined` without a policy. Only then is its code loaded. */
async function gateOf(
  { record }: Prepared,
  inputs: CanaryMonitorInputs,
  { ports, surroundings }: Omit<World, "notebook">,
): Promise<(() => Promise<GateState>) | undefined> {
  const { policy: place, environment, service, "incident-tokens": tokens } = inputs;
  if (place === undefined) return undefined;
  const { clock, mask } = surroundings;
  for (const token of tokens.values()) mask(token);
  const { gateAsker } = await import("../../flows/ask-gate/ask-gate.ts");
  const changeClass = inputs["change-class"] === "" ? STANDARD_CLASS : inputs["change-class"];
  const since = record?.createdAt ?? clock.now();
  const question = { place, policyRef: inputs["policy-ref"], environment, service, changeClass, since, tokens };
  return gateAsker(question, { ...ports.gate, clock });
}

/** Opens what is watched and what it is watched by; nothing is called yet. */
function open({ place, access, plan, names }: Prepared, inputs: CanaryMonitorInputs, ports: CanaryMonitorPorts) {
  const traffic = place === undefined ? liveTraffic(names) : namedArms(ports.platform.rollout(place), names);
  const own = access === undefined ? undefined : ports.platform.metrics(access);
  const asked = { providers: plan?.providers ?? new Map(), tokens: inputs["provider-tokens"] };
  return { traffic, sources: ports.sources(asked, own) };
}
