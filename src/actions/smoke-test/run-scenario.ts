import type { AttemptNote, CheckResult, StepResult } from "../../core/checks/check-result.ts";
import { hideAddresses } from "../../core/checks/hide-addresses.ts";
import { noteAttempt } from "../../core/checks/note-attempt.ts";
import type { Scenario } from "../../core/checks/scenario.ts";
import { poll } from "../../kit/poll.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { Chance } from "../../ports/chance.ts";
import type { Http } from "../../ports/http.ts";
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
}

const FIRST_PAUSE_MILLISECONDS = 500;
const LONGEST_PAUSE_MILLISECONDS = 10_000;
const CANNOT_HEAL = ["tls", "address-refused"];

/** Runs a scenario until it has passed as often in a row as it must, or cannot any more; throws the signal's reason when interrupted. */
export async function runScenario(
  scenario: Scenario,
  { http, chance }: ScenarioPorts,
  run: ScenarioRun,
): Promise<CheckResult> {
  const { clock, signal, deadline, hidden } = run;
  const versions = new Map<string, number>();
  let attempts = 0;
  let inARow = 0;
  let steps: readonly StepResult[] = [];
  let history: readonly AttemptNote[] = [];
  const begun = clock.elapsed();

  const attempt = async () => {
    attempts++;
    const at = clock.elapsed() - begun;
    const ran = await runSteps(scenario.steps, http, { signal, left: deadline - clock.elapsed() });
    steps = hidden.hide(ran).map(hideAddresses);
    for (const { version } of steps) if (version !== undefined) versions.set(version, (versions.get(version) ?? 0) + 1);
    inARow = steps.every(({ outcome }) => outcome === "passed") ? inARow + 1 : 0;
    const duration = clock.elapsed() - begun - at;
    history = noteAttempt(history, { at, duration }, steps);
    return inARow > 0;
  };

  const end = await poll({ clock, chance, signal, deadline, interval: pauseAfter }, async () => {
    while (inARow < scenario.times && (await attempt())) if (clock.elapsed() >= deadline) break;
    const passed = inARow >= scenario.times;
    return passed || !scenario.repeatable || steps.some(cannotHeal)
      ? { kind: "found", value: passed }
      : { kind: "again" };
  });
  if (end.kind === "interrupted") throw signal.reason;
  return {
    name: scenario.name,
    outcome: end.kind === "found" && end.value ? "passed" : "failed",
    timedOut: end.kind === "deadline",
    attempts,
    history,
    inARow,
    times: scenario.times,
    steps,
    versions: Object.fromEntries(versions),
  };
}

/** Grows with the time that was spent already, so that the first look after a start is soon and later ones are rare. */
function pauseAfter(sinceStart: number): number {
  return Math.min(LONGEST_PAUSE_MILLISECONDS, FIRST_PAUSE_MILLISECONDS + sinceStart / 2);
}

function cannotHeal({ failure }: StepResult): boolean {
  return failure?.kind === "no-answer" && CANNOT_HEAL.includes(failure.failure);
}
