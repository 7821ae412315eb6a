import type { CheckResult } from "../../core/checks/check-result.ts";
import type { SmokePlan } from "./choose-plan.ts";
import { runScenario, type ScenarioPorts, type ScenarioRun } from "./run-scenario.ts";

/** How the scenarios of a plan are run. */
export interface ScenariosRun extends Omit<ScenarioRun, "compiled" | "inTurn"> {
  /** Hears of each result as it comes. */
  readonly onEnd: (result: CheckResult) => void;
}

/** So many attempts go on side by side; those between their attempts keep none waiting. */
const SIDE_BY_SIDE = 64;

/** Runs all scenarios of a plan side by side until one deadline, and keeps their order; an interruption is thrown when all have cleaned up. */
export async function runScenarios(
  { scenarios, compiled }: Pick<SmokePlan, "scenarios" | "compiled">,
  ports: ScenarioPorts,
  { onEnd, ...run }: ScenariosRun,
): Promise<CheckResult[]> {
  const inTurn = turns(SIDE_BY_SIDE);
  const running = scenarios.map(async (scenario) => {
    const result = await runScenario(scenario, ports, { ...run, compiled, inTurn });
    onEnd(result);
    return result;
  });
  try {
    return await Promise.all(running);
  } catch (error) {
    if (run.signal.aborted) await Promise.allSettled(running);
    throw error;
  }
}

/** Lets so many tasks go on at once; the others wait in the order in which they came. */
function turns(size: number): ScenarioRun["inTurn"] {
  const waiting: (() => void)[] = [];
  let free = size;
  return async (task) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}
