import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";
import { type DeployRecord, statusOf } from "../../core/record/deploy-record.ts";
import type { Phase } from "../../core/rollout/phases.ts";
import { isShift } from "../../core/rollout/shift-group.ts";
import type { TargetSettings } from "../../core/targets/targets-document.ts";
import { readTarget } from "../../flows/source/read-target.ts";
import { type OwnRecord, readOwnRecord } from "../../flows/verdict/read-own-record.ts";
import { type ArmNames, armNames, givenNames, PLATFORM_NAMES, RELEASE_NAMES } from "./arm-names.ts";
import type { CanaryMonitorInputs } from "./contract.ts";
import { type Interval, intervalOf } from "./interval.ts";
import type { CanaryMonitorPorts, WatchAccess, WatchedPlace } from "./ports.ts";
import { readAnyRecord } from "./read-any-record.ts";
import { asksPlatform, type NotRead, type ReadMonitor, readMonitor } from "./read-monitor.ts";
import { accessOf, phasesOf, placeOf } from "./watched-place.ts";
import { withoutAlarms } from "./without-alarms.ts";

/** Everything that must be known before anything is watched. */
export interface Prepared {
  readonly kind: "prepared";
  /** `undefined` when nothing shall be judged. */
  readonly plan: MonitorPlan | undefined;
  readonly from: string;
  /** The phases of a phased rollout, the last at all traffic; none for every other. */
  readonly phases: readonly Phase[];
  readonly record: DeployRecord | undefined;
  /** Whose traffic is moved; `undefined` where what is live is watched by itself. */
  readonly place: WatchedPlace | undefined;
  /** As whom the platform's own metrics and logs are asked; `undefined` where none of them is, or no target says so. */
  readonly access: WatchAccess | undefined;
  readonly names: ArmNames;
  /** What is looked back on; `undefined` where what happens now is watched. */
  readonly interval: Interval | undefined;
}

/** Why nothing can be watched. */
export type NotPrepared = NotRead | Exclude<OwnRecord, { readonly kind: "ours" }>;

/** Reads target, monitor and record; nothing is changed. */
export async function prepare(
  inputs: CanaryMonitorInputs,
  ports: CanaryMonitorPorts,
  now: Date,
): Promise<Prepared | NotPrepared> {
  const { interval, problems } = intervalOf(inputs, now);
  if (problems.length > 0) return { kind: "invalid", problems };
  const nameless = inputs.request === "" && inputs["service-deployment"] === "";
  const live = inputs.traffic === "none" || (interval !== undefined && nameless);
  const found = live ? await prepareLive(inputs, ports) : await prepareRollout(inputs, ports, interval);
  if (found.kind !== "prepared" || interval === undefined) return found;
  return { ...found, interval, plan: found.plan === undefined ? undefined : withoutAlarms(found.plan) };
}

/** Prepares to watch a rollout, whose record must still be ours; one that is looked back on may have ended. */
async function prepareRollout(
  inputs: CanaryMonitorInputs,
  ports: CanaryMonitorPorts,
  interval: Interval | undefined,
): Promise<Prepared | NotPrepared> {
  const target = await targetOf(inputs, ports);
  if (target.kind !== "target") return target;
  const asked = inputs.watch === "" ? (target.settings.watch ?? "monitor") : inputs.watch;
  const judged = interval !== undefined || asked === "monitor";
  const names = [...PLATFORM_NAMES, ...RELEASE_NAMES, ...givenNames(inputs)];
  const monitor: ReadMonitor | NotRead | { readonly kind: "none" } = judged
    ? await readMonitor(inputs, ports, names)
    : { kind: "none" };
  if (monitor.kind !== "monitor" && monitor.kind !== "none") return monitor;
  const read = interval === undefined ? readOwnRecord : readAnyRecord;
  const own = inputs.request === "" ? undefined : await read(ports.records, inputs);
  if (own !== undefined && own.kind !== "ours") return own;
  const record = own?.record;
  const rollout =
    inputs["service-deployment"] || (record === undefined ? "" : (statusOf(record)?.serviceDeployment ?? ""));
  if (rollout === "") return noRollout(record);
  if (isShift(rollout)) return shiftedElsewhere(rollout);
  const plan = monitor.kind === "monitor" ? monitor.plan : undefined;
  const arms = await armNames(inputs, ports.records, { plan, record });
  if ("kind" in arms) return arms;
  const place = placeOf(inputs, target.settings, { rollout, record });
  return {
    kind: "prepared",
    plan,
    from: monitor.kind === "monitor" ? monitor.from : "watch: none",
    phases: phasesOf(target.settings),
    record,
    place,
    access: place,
    names: arms,
    interval: undefined,
  };
}

/** Prepares to watch what is live; the target is read only for the platform's own metrics and logs. */
async function prepareLive(inputs: CanaryMonitorInputs, ports: CanaryMonitorPorts): Promise<Prepared | NotPrepared> {
  const monitor = await readMonitor(inputs, ports, [...RELEASE_NAMES, ...givenNames(inputs)]);
  if (monitor.kind !== "monitor") return monitor;
  const judgedByPlatform = asksPlatform(monitor.plan);
  const target = judgedByPlatform || monitor.plan.logs !== undefined ? await targetOf(inputs, ports) : undefined;
  // Without a target the logs alone cannot be read, which judges nothing.
  if (judgedByPlatform && target !== undefined && target.kind !== "target") return target;
  const arms = await armNames(inputs, ports.records, { plan: monitor.plan, record: undefined });
  if ("kind" in arms) return arms;
  return {
    kind: "prepared",
    plan: monitor.plan,
    from: monitor.from,
    phases: [],
    record: undefined,
    place: undefined,
    access: target?.kind === "target" ? accessOf(inputs, target.settings) : undefined,
    names: arms,
    interval: undefined,
  };
}

type FoundTarget = { readonly kind: "target"; readonly settings: TargetSettings };

async function targetOf(inputs: CanaryMonitorInputs, ports: CanaryMonitorPorts): Promise<FoundTarget | NotRead> {
  const { environment, service, targets: path } = inputs;
  const target = await readTarget(ports, { path, commit: inputs["targets-commit"], environment, service });
  return target.kind === "unreadable" ? { ...target, kind: "source-unreadable" } : target;
}

function noRollout(record: DeployRecord | undefined): NotRead {
  const message =
    record === undefined
      ? "is empty, and so is 'request': pass deploy-ecs's output of that name."
      : `is empty, and record ${record.id} names none: was the deployment started?`;
  return { kind: "invalid", problems: [{ file: "service-deployment", message }] };
}

/** CodeDeploy tells of no arm of its traffic, and nobody may hold it there. */
function shiftedElsewhere(rollout: string): NotRead {
  const message = `${rollout} is CodeDeploy's, which moves the traffic by a timetable of its own: let alarms of its deployment group stop it, and judge what is live with \`traffic: none\` and the names of both versions in 'canary' and 'baseline'.`;
  return { kind: "invalid", problems: [{ file: "service-deployment", message }] };
}
