import type { MonitorPlan } from "../../../core/canary/monitor-plan.ts";
import { type Finding, findingsOn } from "../../../core/doctor/finding.ts";
import { formatProblem, type Problem } from "../../../core/outcome/problem.ts";
import { readStrategy } from "../../../core/rollout/strategy-settings.ts";
import { asksInside, type DoctorDesk, nameOf, type Patient } from "../ports.ts";
import type { Host } from "./see-hosts.ts";

const SHOWN = 5;

/** What a monitor says, and whom it asks. */
export interface SeenMonitor {
  readonly findings: readonly Finding[];
  readonly hosts: readonly Host[];
}

/** Looks at the monitor at the run's commit: whether it is valid and can judge at the phases of every deployment. Throws `Unreadable`. */
export async function seeMonitor(
  { inputs, ports, run }: DoctorDesk,
  patients: readonly Patient[],
): Promise<SeenMonitor> {
  const { monitor: file } = inputs;
  const on = findingsOn("monitor");
  const watched = patients.filter(({ settings }) => settings.watch !== "none");
  const source = await ports.files.read(file, run.sha);
  if (source === undefined) return { findings: [missing(file, watched)], hosts: [] };
  const read = await planOf(source.text, file, inputs["provider-urls"]);
  if (read.kind === "invalid")
    return {
      findings: read.problems.slice(0, SHOWN).map((one) => on.problem(formatProblem(one), `Mend ${file}.`)),
      hosts: [],
    };
  return {
    findings: await validFindings(read, file, watched),
    hosts: hostsOf(read, watched.length > 0 && watched.every(asksInside)),
  };
}

async function validFindings(
  { plan, unplaced }: Planned,
  file: string,
  watched: readonly Patient[],
): Promise<readonly Finding[]> {
  const on = findingsOn("monitor");
  const { monitorDoubts } = await import("../../../core/canary/monitor-doubts.ts");
  const doubts = new Set(watched.flatMap(({ settings }) => monitorDoubts(plan, phasesOf(settings))));
  return [
    on.ok(`${file} is valid: ${plan.metrics.length} metrics.`),
    ...[...doubts].map((said) => on.warning(said, `Mend ${file}, or the phases of the target.`)),
    ...unplaced.map((name) =>
      on.beyond(
        `Where the provider ${name} stands was not given.`,
        `Pass ${name}=https://… by provider-urls, as the deploying workflow does.`,
      ),
    ),
  ];
}

function hostsOf({ plan, unplaced }: Planned, internal: boolean): readonly Host[] {
  return [...plan.providers].flatMap(([name, provider]): readonly Host[] =>
    provider.kind === "cloudwatch" || unplaced.includes(name)
      ? []
      : [{ what: `the provider ${name}`, address: provider.address, internal, missed: "problem" }],
  );
}

function missing(file: string, watched: readonly Patient[]): Finding {
  const on = findingsOn("monitor");
  if (watched.length === 0) return on.ok(`There is no ${file}, and no deployment is watched.`);
  return on.problem(
    `There is no ${file} at the run's commit, and ${watched.map(nameOf).join(", ")} would be watched by it.`,
    "Add it (docs/monitor.md), or set `watch: none` in the target to go on unjudged.",
  );
}

/** A monitor that can be followed. */
interface Planned {
  readonly kind: "plan";
  readonly plan: MonitorPlan;
  /** The providers whose addresses were not given. */
  readonly unplaced: readonly string[];
}

type ReadPlan = Planned | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** Stands for an address that was not given; nothing is ever asked there. */
const NOWHERE = "https://not-given.invalid";

async function planOf(text: string, file: string, given: ReadonlyMap<string, string>): Promise<ReadPlan> {
  const [{ parseDocument }, { monitorSchema }, { planMonitor }] = await Promise.all([
    import("../../../core/document/parse-document.ts"),
    import("../../../core/canary/document/monitor-document.ts"),
    import("../../../core/canary/document/plan-monitor.ts"),
  ]);
  const parsed = parseDocument(text, monitorSchema, file);
  if (parsed.kind === "invalid") return parsed;
  const unplaced = unplacedOf(parsed.value.providers ?? {}, given);
  const addresses = new Map([...given, ...unplaced.map((name) => [name, NOWHERE] as const)]);
  const planned = planMonitor(parsed.value, file, addresses);
  return planned.kind === "invalid" ? planned : { kind: "plan", plan: planned.plan, unplaced };
}

function unplacedOf(
  providers: Readonly<Record<string, { readonly kind: string }>>,
  given: ReadonlyMap<string, string>,
): readonly string[] {
  return Object.entries(providers).flatMap(([name, { kind }]) =>
    (kind === "prometheus" || kind === "json") && !given.has(name) ? [name] : [],
  );
}

function phasesOf(settings: Patient["settings"]) {
  const read = readStrategy(settings);
  return read.kind === "strategy" ? (read.phases ?? []) : [];
}
