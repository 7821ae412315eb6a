import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";
import { CLOUDWATCH } from "../../core/canary/provider-plan.ts";
import { missingDimensions } from "../../core/canary/queries/arm-queries.ts";
import type { Problem } from "../../core/outcome/problem.ts";
import { readSource } from "../../flows/source/read-source.ts";
import type { CanaryMonitorInputs } from "./contract.ts";
import type { CanaryMonitorPorts } from "./ports.ts";

/** A monitor that can be run, and where it was read. */
export interface ReadMonitor {
  readonly kind: "monitor";
  readonly plan: MonitorPlan;
  readonly from: string;
}

/** Why a document cannot be used. */
export type NotRead =
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] }
  | { readonly kind: "source-unreadable"; readonly why: string; readonly remedy: string; readonly passing: boolean };

/** Reads the monitor, each of its providers at the address that the workflow gives; `names` are those by which its arms are known. */
export async function readMonitor(
  inputs: CanaryMonitorInputs,
  ports: Pick<CanaryMonitorPorts, "repository" | "workspace">,
  names: readonly string[],
): Promise<ReadMonitor | NotRead> {
  const { monitor: file, commit } = inputs;
  // What reads documents loads while the source answers.
  const [source, { parseDocument }, { monitorSchema }, { planMonitor }, { providerProblems }] = await Promise.all([
    readSource(ports, file, commit),
    import("../../core/document/parse-document.ts"),
    import("../../core/canary/document/monitor-document.ts"),
    import("../../core/canary/document/plan-monitor.ts"),
    import("../../core/canary/provider-problems.ts"),
  ]);
  if (source.kind === "unreadable") return { ...source, kind: "source-unreadable" };
  const invalid = (problems: readonly Problem[]): NotRead => ({ kind: "invalid", problems });
  if (source.kind === "missing")
    return invalid([
      { file, message: `does not exist (${source.from}): add it, or set watch: none in the target to go on unjudged.` },
    ]);
  const parsed = parseDocument(source.text, monitorSchema, file);
  if (parsed.kind === "invalid") return parsed;
  const planned = planMonitor(parsed.value, file, inputs["provider-urls"]);
  if (planned.kind === "invalid") return planned;
  const secrets = providerProblems(asked(planned.plan), inputs["provider-tokens"]);
  const paths = await jsonPaths(planned.plan, file);
  const problems = [...insecureAddresses(inputs), ...secrets, ...paths, ...unknownNames(planned.plan, file, names)];
  return problems.length > 0 ? invalid(problems) : { kind: "monitor", plan: planned.plan, from: source.from };
}

/** Tells whether a monitor asks for the platform's own metrics. */
export function asksPlatform({ metrics }: MonitorPlan): boolean {
  return metrics.some(({ provider }) => provider === CLOUDWATCH);
}

/** The providers that a metric names: one that stands unused needs no secret. */
function asked({ metrics, providers }: MonitorPlan): MonitorPlan["providers"] {
  return new Map([...providers].filter(([name]) => metrics.some(({ provider }) => provider === name)));
}

/** What evaluates JSONPaths is loaded where one is written. */
async function jsonPaths(plan: MonitorPlan, file: string): Promise<Problem[]> {
  if (![...plan.providers.values()].some(({ kind }) => kind === "json")) return [];
  return (await import("../../core/canary/queries/json-path-problems.ts")).jsonPathProblems(plan, file);
}

function insecureAddresses({
  "provider-urls": urls,
  "allow-private-hosts": internal,
}: Pick<CanaryMonitorInputs, "provider-urls" | "allow-private-hosts">): Problem[] {
  const plain = internal ? [] : [...urls].filter(([, address]) => /^http:/i.test(address));
  return plain.map(([name]) => ({
    file: "provider-urls",
    message: `the address of '${name}' does not start with https://; allow-private-hosts, in the target or of the step, lets one in an internal network do without.`,
  }));
}

function unknownNames({ metrics }: MonitorPlan, file: string, names: readonly string[]): Problem[] {
  const known = Object.fromEntries(names.map((name) => [name, "known"]));
  return metrics.flatMap((metric) =>
    missingDimensions(metric, known).map((name) => ({
      file,
      message: `metric '${metric.name}' refers to {arm.${name}}; an arm has ${names.join(", ") || "no name: give some as the inputs canary and baseline"}.`,
    })),
  );
}
