import type { CheckResult } from "../../core/checks/check-result.ts";
import { type CommandResult, decideSmoke } from "../../core/checks/decide-smoke.ts";
import { formatJunit } from "../../core/checks/format-junit.ts";
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
import { type HiddenValues, hiddenValues } from "./hidden-values.ts";
import { reportSmoke } from "./report.ts";
import { reportBlocked } from "./report-blocked.ts";
import { runCommand } from "./run-command.ts";
import { runScenario } from "./run-scenario.ts";

/** What smoke-test reaches the world through. */
export interface SmokeTestPorts {
  readonly http: Http;
  readonly chance: Chance;
  readonly workspace: Files;
  readonly repository: SourceFiles;
  readonly records: Records;
  readonly commands: Commands;
}

const DEFAULT_DEADLINE_MILLISECONDS = 300_000;

/** Proves that the new version answers as expected at an address, by checks until a deadline and then by the team's own command. */
export async function smokeTest(
  inputs: SmokeTestInputs,
  surroundings: Surroundings,
  ports: SmokeTestPorts,
): Promise<SmokeOutcome> {
  const hidden = hiddenValues(surroundings.mask);
  for (const value of inputs.secrets.values()) hidden.learn(value);
  const deadline = surroundings.clock.elapsed() + (inputs.deadline ?? DEFAULT_DEADLINE_MILLISECONDS);
  const plan = await choosePlan(inputs, ports);
  if (plan.kind !== "plan") return reportBlocked(plan, inputs);
  if (inputs["dry-run"]) return reportBlocked({ kind: "dry-run", plan }, inputs);
  const own = inputs.request === "" ? undefined : await readOwnRecord(ports.records, inputs);
  if (own !== undefined && own.kind !== "ours") return reportBlocked(own, inputs);
  const { results, command } = await run(plan, inputs, { surroundings, ports, deadline, hidden });
  const verdict = decideSmoke(results, command);
  await writeJunit(results, inputs, { surroundings, ports });
  await note(own, verdict.kind === "passed" ? "success" : "failure", { surroundings, ports });
  return reportSmoke(verdict, { plan, results, command, inputs, at: surroundings.clock.now() });
}

interface Means {
  readonly surroundings: Surroundings;
  readonly ports: SmokeTestPorts;
}

async function run(
  plan: SmokePlan,
  inputs: SmokeTestInputs,
  { surroundings, ports, deadline, hidden }: Means & { readonly deadline: number; readonly hidden: HiddenValues },
): Promise<{ readonly results: readonly CheckResult[]; readonly command: CommandResult }> {
  const { clock, signal, progress } = surroundings;
  if (plan.scenarios.length > 0)
    progress.say(
      `Running ${countOf(plan.scenarios.length, "check")} (${plan.from}) against ${inertLine(plan.address)}.`,
    );
  const results = await Promise.all(
    plan.scenarios.map(async (scenario) => {
      const result = await runScenario(scenario, ports, { clock, signal, deadline, hidden });
      progress.say(`${inertLine(result.name)}: ${result.outcome} after ${countOf(result.attempts, "attempt")}.`);
      return result;
    }),
  );
  if (inputs.command === "") return { results, command: { kind: "none" } };
  if (results.some(({ outcome }) => outcome === "failed"))
    return { results, command: { kind: "not-run", command: inputs.command } };
  const environment = {
    DEPLOY_ADDRESS: plan.address,
    DEPLOY_VERSION: inputs.version,
    DEPLOY_ENVIRONMENT: inputs.environment,
  };
  return {
    results,
    command: await runCommand(ports.commands, { line: inputs.command, environment, deadline }, surroundings),
  };
}

async function writeJunit(
  results: readonly CheckResult[],
  { junit }: SmokeTestInputs,
  { surroundings, ports }: Means,
): Promise<void> {
  if (junit === "") return;
  try {
    await ports.workspace.write(junit, formatJunit(results));
  } catch (error) {
    surroundings.progress.warn(
      `The JUnit report could not be written: ${inertLine(error instanceof Error ? error.message : String(error))}`,
    );
  }
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
