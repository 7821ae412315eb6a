import { missingDimensions } from "../../core/canary/arm-queries.ts";
import { monitorSchema } from "../../core/canary/monitor-document.ts";
import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";
import { planMonitor } from "../../core/canary/plan-monitor.ts";
import { parseDocument } from "../../core/document/parse-document.ts";
import type { Problem } from "../../core/outcome/problem.ts";
import { type DeployRecord, statusOf } from "../../core/record/deploy-record.ts";
import { type Phase, parsePhases } from "../../core/rollout/phases.ts";
import type { TargetSettings } from "../../core/targets/targets-document.ts";
import { readSource } from "../../flows/source/read-source.ts";
import { readTarget } from "../../flows/source/read-target.ts";
import { type OwnRecord, readOwnRecord } from "../../flows/verdict/read-own-record.ts";
import type { CanaryMonitorInputs } from "./contract.ts";
import type { CanaryMonitorPorts } from "./ports.ts";

/** The dimensions that an arm of ECS may have. */
const KNOWN_DIMENSIONS = { ClusterName: "", ServiceName: "", TargetGroup: "", LoadBalancer: "" };

/** Everything that must be known before the traffic is touched. */
export interface Prepared {
  readonly kind: "prepared";
  readonly target: TargetSettings;
  /** `undefined` when nothing shall be judged. */
  readonly plan: MonitorPlan | undefined;
  readonly from: string;
  /** The phases of a phased rollout, the last at all traffic; none for every other. */
  readonly phases: readonly Phase[];
  readonly record: DeployRecord | undefined;
  /** ECS's id of the rollout, `ecs-svc/N`. */
  readonly rollout: string;
}

/** Why nothing can be watched. */
export type NotPrepared =
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] }
  | { readonly kind: "source-unreadable"; readonly why: string; readonly remedy: string; readonly passing: boolean }
  | Exclude<OwnRecord, { readonly kind: "ours" }>;

/** Reads target, monitor and record; nothing is changed. */
export async function prepare(inputs: CanaryMonitorInputs, ports: CanaryMonitorPorts): Promise<Prepared | NotPrepared> {
  const { environment, service, targets: path, commit } = inputs;
  const target = await readTarget(ports, { path, commit: inputs["targets-commit"], environment, service });
  if (target.kind === "unreadable") return { ...target, kind: "source-unreadable" };
  if (target.kind === "invalid") return target;
  const judged = (inputs.watch === "" ? (target.settings.watch ?? "monitor") : inputs.watch) === "monitor";
  const monitor = judged
    ? await readMonitor(inputs.monitor, commit, ports)
    : { kind: "monitor" as const, plan: undefined, from: "watch: none" };
  if (monitor.kind !== "monitor") return monitor;
  const own = inputs.request === "" ? undefined : await readOwnRecord(ports.records, inputs);
  if (own !== undefined && own.kind !== "ours") return own;
  const rollout =
    inputs["service-deployment"] || (own === undefined ? "" : (statusOf(own.record)?.serviceDeployment ?? ""));
  if (rollout === "") {
    const message =
      own === undefined
        ? "is empty, and so is 'request': pass deploy-ecs's output of that name."
        : `is empty, and record ${own.record.id} names none: was the deployment started?`;
    return { kind: "invalid", problems: [{ file: "service-deployment", message }] };
  }
  return {
    kind: "prepared",
    target: target.settings,
    plan: monitor.plan,
    from: monitor.from,
    phases: phasesOf(target.settings),
    record: own?.record,
    rollout,
  };
}

/** A target that was resolved has phases that can be read. */
function phasesOf({ phases }: TargetSettings): readonly Phase[] {
  const read = phases === undefined ? undefined : parsePhases(phases);
  return read?.kind === "phases" ? read.plan.phases : [];
}

type Monitor = { readonly kind: "monitor"; readonly plan: MonitorPlan | undefined; readonly from: string };

async function readMonitor(path: string, commit: string, ports: CanaryMonitorPorts): Promise<Monitor | NotPrepared> {
  const source = await readSource(ports, path, commit);
  if (source.kind === "unreadable") return { ...source, kind: "source-unreadable" };
  if (source.kind === "missing") {
    return {
      kind: "invalid",
      problems: [
        {
          file: path,
          message: `does not exist (${source.from}): add it, or set watch: none in the target to go on unjudged.`,
        },
      ],
    };
  }
  const parsed = parseDocument(source.text, monitorSchema, path);
  if (parsed.kind === "invalid") return parsed;
  const planned = planMonitor(parsed.value, path);
  if (planned.kind === "invalid") return planned;
  const unknown = planned.plan.metrics.flatMap((metric) =>
    missingDimensions(metric, KNOWN_DIMENSIONS).map((name) => ({
      file: path,
      message: `metric '${metric.name}' refers to {arm.${name}}; an arm has ${Object.keys(KNOWN_DIMENSIONS).join(", ")}.`,
    })),
  );
  return unknown.length > 0
    ? { kind: "invalid", problems: unknown }
    : { kind: "monitor", plan: planned.plan, from: source.from };
}
