import { canHeal } from "../../core/checks/can-heal.ts";
import type { AttemptNote, CheckResult, StepResult } from "../../core/checks/check-result.ts";
import type { Compiled } from "../../core/checks/compiled.ts";
import { countVersion } from "../../core/checks/count-version.ts";
import { fillTexts } from "../../core/checks/fill-in.ts";
import { hideInStep } from "../../core/checks/hide-in-step.ts";
import { noteAttempt } from "../../core/checks/note-attempt.ts";
import type { RetryPlan } from "../../core/checks/retry-plan.ts";
import type { Scenario } from "../../core/checks/scenario.ts";
import { readSecretName } from "../../core/checks/secret-name.ts";
import { poll } from "../../kit/poll.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { Chance } from "../../ports/chance.ts";
import type { Http } from "../../ports/http.ts";
import type { TestedAddress } from "./exchange-step.ts";
import type { HiddenValues } from "./hidden-values.ts";
import { runSteps } from "./run-steps.ts";

/** What running a scenario needs. */
export interface ScenarioPorts {
  readonly http: Http;
  readonly chance: Chance;
}

/** How a scenario is run: until the deadline on `clock.elapsed()`. */
export interface ScenarioRun extends Pick<Surroundings, "clock" | "signal"> {
  readonly deadline: number;
  readonly hidden: HiddenValues;
  readonly compiled: Compiled;
  readonly target: TestedAddress;
  /** The secrets of the inputs by their name as it is written there. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Waits until an attempt may be made beside the others. */
  readonly inTurn: <T>(attempt: () => Promise<T>) => Promise<T>;
}

/** What the poll draws around a pause at most. */
const LONGEST_DRAW = 1.2;

/** Runs a scenario until it has passed as often in a row as it must, or cannot any more; throws the signal's reason when interrupted. */
export async function runScenario(scenario: Scenario, ports: ScenarioPorts, run: ScenarioRun): Promise<CheckResult> {
  const { clock, signal } = run;
  const begun = clock.elapsed();
  const deadline = Math.min(run.deadline, begun + (scenario.retry.until ?? Number.POSITIVE_INFINITY));
  const attempts = attemptsOf(scenario, ports, { ...run, deadline });
  const { state } = attempts;

  const interval = () => pauseBefore(state.failed, scenario.retry);
  const end = await poll({ clock, chance: ports.chance, signal, deadline, interval }, async () => {
    while (state.inARow < scenario.times && (await run.inTurn(attempts.next))) if (clock.elapsed() >= deadline) break;
    const passed = state.inARow >= scenario.times;
    return passed || !scenario.retry.repeatable || !canHeal(scenario.steps, state.steps, scenario.retry)
      ? { kind: "found", value: passed }
      : { kind: "again" };
  });
  if (end.kind === "interrupted") throw signal.reason;
  return {
    name: scenario.name,
    outcome: end.kind === "found" && end.value ? "passed" : "failed",
    continueOnFailure: scenario.continueOnFailure,
    timedOut: end.kind === "deadline",
    attempts: state.attempts,
    history: state.history,
    inARow: state.inARow,
    times: scenario.times,
    steps: state.steps,
    versions: Object.fromEntries(state.versions),
  };
}

interface AttemptsState {
  attempts: number;
  failed: number;
  inARow: number;
  steps: readonly StepResult[];
  history: readonly AttemptNote[];
  readonly versions: Map<string, number>;
}

/** Keeps what the attempts of a scenario amount to; `next` makes one and tells whether it passed. */
function attemptsOf(
  { steps }: Scenario,
  { http }: ScenarioPorts,
  run: ScenarioRun,
): { readonly state: AttemptsState; readonly next: () => Promise<boolean> } {
  const { clock, signal, deadline, hidden, compiled } = run;
  const begun = clock.elapsed();
  const secrets = new Map([...run.secrets].map(([name, value]) => [`secret.${readSecretName(name).name}`, value]));
  const target = { ...run.target, headers: fillTexts(run.target.headers, secrets) };
  const state: AttemptsState = { attempts: 0, failed: 0, inARow: 0, steps: [], history: [], versions: new Map() };
  const means = {
    ...{ http, compiled, signal, target, secrets },
    learn: hidden.learn,
    now: () => clock.now(),
    left: () => deadline - clock.elapsed(),
  };
  return {
    state,
    async next() {
      const at = clock.elapsed() - begun;
      state.attempts++;
      state.steps = (await runSteps(steps, means)).map((step) => hideInStep(step, hidden.hide));
      for (const { version } of state.steps) if (version !== undefined) countVersion(state.versions, version);
      const passed = state.steps.every(({ outcome }) => outcome === "passed");
      state.inARow = passed ? state.inARow + 1 : 0;
      if (!passed) state.failed++;
      state.history = noteAttempt(state.history, { at, duration: clock.elapsed() - begun - at }, state.steps);
      return passed;
    },
  };
}

/** Doubles with each failed attempt up to the longest, which the draw around it does not exceed either. */
function pauseBefore(failed: number, { interval, longestInterval }: RetryPlan): number {
  return Math.min(longestInterval / LONGEST_DRAW, interval * 2 ** Math.min(20, failed - 1));
}
