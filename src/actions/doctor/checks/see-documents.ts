import { type Finding, findingsOn } from "../../../core/doctor/finding.ts";
import { formatProblem, type Problem } from "../../../core/outcome/problem.ts";
import { readStrategy } from "../../../core/rollout/strategy-settings.ts";
import type { DoctorDesk, Patient } from "../ports.ts";
import type { Host } from "./see-hosts.ts";

const SHOWN = 5;

/** Looks at the checks at the run's commit; without them the health path alone is asked. Throws `Unreadable`. */
export async function seeChecks({ inputs: { checks: file }, ports, run }: DoctorDesk): Promise<readonly Finding[]> {
  const on = findingsOn("checks");
  const [source, { parseChecks }] = await Promise.all([
    ports.files.read(file, run.sha),
    import("../../../core/checks/parse-checks.ts"),
  ]);
  if (source === undefined)
    return [on.ok(`There is no ${file} at the run's commit: a deployment is proven by its health path alone.`)];
  const parsed = parseChecks(source.text, file);
  if (parsed.kind === "invalid") return listed(parsed.problems, (said) => on.problem(said, `Mend ${file}.`));
  const { checks = [], flows = [] } = parsed.value;
  return [on.ok(`${file} is valid: ${checks.length} checks, ${flows.length} flows.`)];
}

/** What a monitor says, and whom it asks. */
export interface SeenMonitor {
  readonly findings: readonly Finding[];
  readonly hosts: readonly Host[];
}

/** Looks at the monitor at the run's commit: whether it is valid and can judge at the phases of every deployment. Throws `Unreadable`. */
export async function seeMonitor(desk: DoctorDesk, patients: readonly Patient[]): Promise<SeenMonitor> {
  const { inputs, ports, run } = desk;
  const { monitor: file } = inputs;
  const on = findingsOn("monitor");
  const watched = patients.filter(({ settings }) => settings.watch !== "none");
  const [source, { parseDocument }, { monitorSchema }, { planMonitor }, { monitorDoubts }] = await Promise.all([
    ports.files.read(file, run.sha),
    import("../../../core/document/parse-document.ts"),
    import("../../../core/canary/document/monitor-document.ts"),
    import("../../../core/canary/document/plan-monitor.ts"),
    import("../../../core/canary/monitor-doubts.ts"),
  ]);
  if (source === undefined)
    return {
      findings: [
        watched.length === 0
          ? on.ok(`There is no ${file}, and no deployment is watched.`)
          : on.problem(
              `There is no ${file} at the run's commit, and ${watched.map((one) => `${one.environment}/${one.service}`).join(", ")} would be watched by it.`,
              "Add it (docs/monitor.md), or set `watch: none` in the target to go on unjudged.",
            ),
      ],
      hosts: [],
    };
  const parsed = parseDocument(source.text, monitorSchema, file);
  const given = inputs["provider-urls"];
  const needed = parsed.kind === "valid" ? withoutAddress(parsed.value.providers ?? {}, given) : [];
  const planned =
    parsed.kind === "invalid"
      ? parsed
      : planMonitor(parsed.value, file, new Map([...given, ...needed.map((name) => [name, NOWHERE] as const)]));
  if (planned.kind === "invalid")
    return { findings: listed(planned.problems, (said) => on.problem(said, `Mend ${file}.`)), hosts: [] };
  const { plan } = planned;
  const doubts = new Set(watched.flatMap(({ settings }) => monitorDoubts(plan, phasesOf(settings))));
  return {
    findings: [
      on.ok(`${file} is valid: ${plan.metrics.length} metrics.`),
      ...[...doubts].map((said) => on.warning(said, `Mend ${file}, or the phases of the target.`)),
      ...needed.map((name) =>
        on.beyond(
          `Where the provider ${name} stands was not given.`,
          `Pass ${name}=https://… by provider-urls, as the deploying workflow does.`,
        ),
      ),
    ],
    hosts: [...plan.providers].flatMap(([name, provider]): readonly Host[] =>
      provider.kind === "cloudwatch" || needed.includes(name)
        ? []
        : [{ what: `the provider ${name}`, address: provider.address, missed: "problem" }],
    ),
  };
}

/** Stands for an address that was not given; nothing is ever asked there. */
const NOWHERE = "https://not-given.invalid";

function withoutAddress(
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

function listed(problems: readonly Problem[], tell: (said: string) => Finding): readonly Finding[] {
  return problems.slice(0, SHOWN).map((problem) => tell(formatProblem(problem)));
}
