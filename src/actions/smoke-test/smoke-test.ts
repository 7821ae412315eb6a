import type { CheckResult } from "../../core/checks/check-result.ts";
import { type CommandResult, decideSmoke, decides } from "../../core/checks/decide-smoke.ts";
import { secretHeaderValues } from "../../core/checks/secret-headers.ts";
import { inertLine } from "../../core/text/inert.ts";
import { noteVerdict } from "../../flows/verdict/note-verdict.ts";
import { type OwnRecord, readOwnRecord } from "../../flows/verdict/read-own-record.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { Chance } from "../../ports/chance.ts";
import type { Commands } from "../../ports/commands.ts";
import type { Files } from "../../ports/files.ts";
import type { Http } from "../../ports/http.ts";
import type { Records } from "../../ports/records.ts";
import type { SourceFiles } from "../../ports/source-files.ts";
import { choosePlan, type SmokePlan } from "./choose-plan.ts";
import type { SmokeOutcome, SmokeTestInputs } from "./contract.ts";
import { countOf } from "./count-of.ts";
import { DEFAULT_DEADLINE_MILLISECONDS } from "./default-deadline.ts";
import { type HiddenValues, hiddenValues } from "./hidden-values.ts";
import { keepRecord, missingForRecord, unprovenVersion } from "./keep-record.ts";
import { reportSmoke } from "./report.ts";
import { type Blocked, reportBlocked } from "./report-blocked.ts";
import { runCommand } from "./run-command.ts";
import { runScenarios } from "./run-scenarios.ts";
import type { SmokeConclusion } from "./smoke-findings.ts";
import { writeReports } from "./write-reports.ts";

/** What smoke-test reaches the world through. */
export interface SmokeTestPorts {
  readonly http: Http;
  readonly chance: Chance;
  readonly workspace: Files;
  readonly repository: SourceFiles;
  readonly records: Records;
  readonly commands: Commands;
}

/** Proves that the new version answers as expected at an address, by checks until a deadline and then by the team's own command. */
export async function smokeTest(
  inputs: SmokeTestInputs,
  surroundings: Surroundings,
  ports: SmokeTestPorts,
): Promise<SmokeOutcome> {
  const { clock, progress } = surroundings;
  const startedAt = clock.now();
  const { address, environment, service, version, commit } = inputs;
  const hidden = hiddenValues(surroundings.mask, [address, environment, service, version, commit]);
  for (const value of [...inputs.secrets.values(), ...secretHeaderValues(inputs.headers)]) hidden.learn(value);
  const deadline = clock.elapsed() + (inputs.deadline ?? DEFAULT_DEADLINE_MILLISECONDS);
  const conclusion = await conclude(inputs, { surroundings, ports, deadline, hidden });
  const { workspace } = ports;
  await writeReports(conclusion, inputs, { workspace, progress, startedAt, finishedAt: clock.now() });
  return conclusion.outcome;
}

async function conclude(inputs: SmokeTestInputs, means: Means): Promise<SmokeConclusion> {
  const { surroundings, ports } = means;
  const shown = { ...inputs, command: means.hidden.hide(inputs.command) };
  const blocked = (why: Blocked) => ({ outcome: reportBlocked(why, shown), findings: undefined });
  const keeps = inputs["keep-record"];
  const problems = keeps ? missingForRecord(inputs) : [];
  if (problems.length > 0) return blocked({ kind: "invalid", problems });
  const looksAtRecord = inputs.request !== "" && !keeps && !inputs["dry-run"];
  const [plan, own] = await Promise.all([
    choosePlan(inputs, ports),
    looksAtRecord ? readOwnRecord(ports.records, inputs) : undefined,
  ]);
  if (plan.kind !== "plan") return blocked(plan);
  const unproven = keeps ? unprovenVersion(plan, inputs) : [];
  if (unproven.length > 0) return blocked({ kind: "invalid", problems: unproven });
  const steps = plan.scenarios.flatMap((scenario) => scenario.steps);
  for (const value of steps.flatMap(({ headers }) => secretHeaderValues(headers))) means.hidden.learn(value);
  if (inputs["dry-run"]) return blocked({ kind: "dry-run", plan });
  if (own !== undefined && own.kind !== "ours") return blocked(own);
  const begun = surroundings.clock.elapsed();
  const { results, command: ended } = await run(plan, inputs, means);
  const command = ended.kind === "none" ? ended : { ...ended, command: shown.command };
  const took = surroundings.clock.elapsed() - begun;
  const verdict = decideSmoke(results, command);
  const smoke = verdict.kind === "passed" ? "success" : "failure";
  if (keeps) await keep(inputs, smoke, means);
  else await note(own, smoke, means);
  const findings = { plan, results, command, inputs: shown, at: surroundings.clock.now(), took };
  return { outcome: reportSmoke(verdict, findings), findings };
}

interface Means {
  readonly surroundings: Surroundings;
  readonly ports: SmokeTestPorts;
  /** On `clock.elapsed()`. */
  readonly deadline: number;
  readonly hidden: HiddenValues;
}

async function run(
  plan: SmokePlan,
  inputs: SmokeTestInputs,
  { surroundings, ports, deadline, hidden }: Means,
): Promise<{ readonly results: readonly CheckResult[]; readonly command: CommandResult }> {
  const { clock, signal, progress } = surroundings;
  if (plan.scenarios.length > 0)
    progress.say(
      `Running ${countOf(plan.scenarios.length, "check")} (${plan.from}) against ${inertLine(plan.address)}.`,
    );
  for (const warning of plan.warnings) progress.warn(inertLine(warning));
  const { address } = plan;
  const target = { address, headers: inputs.headers, resolve: inputs.resolve };
  const results = await runScenarios(plan, ports, {
    ...{ clock, signal, deadline, hidden, target },
    secrets: inputs.secrets,
    onEnd: ({ name, outcome, attempts }) =>
      progress.say(`${inertLine(name)}: ${outcome} after ${countOf(attempts, "attempt")}.`),
  });
  if (inputs.command === "") return { results, command: { kind: "none" } };
  if (results.some(decides)) return { results, command: { kind: "not-run", command: inputs.command } };
  const environment = {
    DEPLOY_ADDRESS: plan.address,
    DEPLOY_VERSION: inputs.version,
    DEPLOY_ENVIRONMENT: inputs.environment,
  };
  return {
    results,
    command: await runCommand(
      ports.commands,
      { line: inputs.command, shown: hidden.hide(inputs.command), environment, deadline },
      surroundings,
    ),
  };
}

async function note(
  own: OwnRecord | undefined,
  smoke: "success" | "failure",
  { surroundings, ports }: Means,
): Promise<void> {
  if (own?.kind !== "ours") return;
  const warning = await noteVerdict(ports.records, own.record, { smoke });
  if (warning !== undefined) surroundings.progress.warn(inertLine(warning));
}

async function keep(
  inputs: SmokeTestInputs,
  smoke: "success" | "failure",
  { surroundings: { run: here, progress }, ports }: Means,
): Promise<void> {
  const warning = await keepRecord(ports.records, inputs, { run: here.runId, smoke });
  if (warning !== undefined) progress.warn(inertLine(warning));
}
