import { STANDARD_CLASS } from "../../core/policy/change-class.ts";
import type { GateState } from "../../flows/ask-gate/gate-state.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import { namedArms } from "./arm-names.ts";
import type { CanaryMonitorInputs, CanaryOutcome } from "./contract.ts";
import { liveTraffic } from "./live-traffic.ts";
import { type FoundErrors, readNewErrors, withNewErrors } from "./new-errors.ts";
import { Notebook } from "./notebook.ts";
import type { CanaryMonitorPorts } from "./ports.ts";
import type { Prepared } from "./prepare.ts";
import { reportWatch } from "./report.ts";
import type { WatchEnd } from "./watch-end.ts";
import { watchRollout } from "./watch-rollout.ts";
import { writeWatchReport } from "./write-watch-report.ts";

/** What a prepared rollout is judged with. */
export interface JudgingWorld {
  readonly ports: CanaryMonitorPorts;
  readonly surroundings: Surroundings;
}

/** Watches what was prepared until it is judged, keeps the verdict in the record, and reports it. */
export async function judgePrepared(
  prepared: Prepared,
  inputs: CanaryMonitorInputs,
  { ports, surroundings }: JudgingWorld,
): Promise<CanaryOutcome> {
  const notebook = new Notebook(prepared, ports.records, surroundings.progress);
  const end = await judge(prepared, inputs, { ports, surroundings, notebook });
  const verdict = reportWatch(end, prepared, inputs);
  if (prepared.interval === undefined) await notebook.end(end, verdict.decision);
  // The verdict is kept: what only explains it may take a moment, or fail.
  const found = await findNewErrors({ end, prepared, until: surroundings.clock.now().getTime() }, ports);
  const outcome = found === undefined ? verdict : withNewErrors(verdict, found);
  const { progress } = surroundings;
  const ended = { end, prepared, outcome, errors: found?.errors };
  await writeWatchReport(ended, inputs, { workspace: ports.workspace, progress });
  return outcome;
}

/** Finds what is new in the logs; `undefined` where the monitor names none, or nothing has run. */
async function findNewErrors(
  { end, prepared, until }: { readonly end: WatchEnd; readonly prepared: Prepared; readonly until: number },
  { platform }: Pick<CanaryMonitorPorts, "platform">,
): Promise<FoundErrors | undefined> {
  const { plan, access, interval, record } = prepared;
  const since = interval?.from ?? record?.createdAt.getTime() ?? end.phases[0]?.from;
  if (plan?.logs === undefined || since === undefined) return undefined;
  const logs = access === undefined ? undefined : platform.logs(access);
  const errors = await readNewErrors(plan.logs, { since, until: interval?.to ?? until }, logs);
  return { errors, group: plan.logs.group, since };
}

interface World extends JudgingWorld {
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

/** Opens the gate that is asked before traffic is raised; `undefined` without a policy. Only then is its code loaded. */
async function gateOf(
  { record }: Prepared,
  inputs: CanaryMonitorInputs,
  { ports, surroundings }: JudgingWorld,
): Promise<(() => Promise<GateState>) | undefined> {
  const { policy: place, environment, service, "incident-tokens": tokens } = inputs;
  if (place === undefined) return undefined;
  const { clock, mask } = surroundings;
  for (const token of tokens.values()) mask(token);
  const { gateAsker } = await import("../../flows/ask-gate/ask-gate.ts");
  const changeClass = inputs["change-class"] === "" ? STANDARD_CLASS : inputs["change-class"];
  const since = record?.createdAt ?? clock.now();
  const question = { place, policyRef: inputs["policy-ref"], environment, service, changeClass, since, tokens };
  return gateAsker(question, { ...(await ports.gate()), clock });
}

/** Opens what is watched and what it is watched by; nothing is called yet. */
function open({ place, access, plan, names }: Prepared, inputs: CanaryMonitorInputs, ports: CanaryMonitorPorts) {
  const traffic = place === undefined ? liveTraffic(names) : namedArms(ports.platform.rollout(place), names);
  const own = access === undefined ? undefined : ports.platform.metrics(access);
  const asked = { providers: plan?.providers ?? new Map(), tokens: inputs["provider-tokens"] };
  return { traffic, sources: ports.sources(asked, own) };
}
