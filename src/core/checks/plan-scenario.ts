import type { ScenarioDocument, StepDocument } from "./checks-document.ts";
import type { PlacedStep } from "./compile-checks.ts";
import type { DocumentPath } from "./conditions-in.ts";
import { isSafe, planRetry } from "./plan-retry.ts";
import { planStep, type StepFacts } from "./plan-step.ts";
import type { RetryPlan } from "./retry-plan.ts";
import type { Scenario } from "./scenario.ts";

/** A check or flow as it was written, and where. */
export interface Draft {
  readonly document: ScenarioDocument;
  readonly path: DocumentPath;
  readonly steps: readonly { readonly step: StepDocument; readonly path: DocumentPath }[];
}

/** What a scenario is planned with. */
export interface ScenarioFacts extends Omit<StepFacts, "captured"> {
  readonly failFastOn: RetryPlan["failFastOn"];
}

const DEFAULT_TIMES = 3;

/** Plans one check or flow with its steps; what cannot be run is reported at its place. */
export function planScenario(
  draft: Draft,
  facts: ScenarioFacts,
): { readonly scenario: Scenario; readonly placed: readonly PlacedStep[] } {
  const { document } = draft;
  const captured = new Set<string>();
  const placed = draft.steps.map(({ step, path }) => {
    const report = (within: DocumentPath, message: string) => facts.report([...path, ...within], message);
    const planned = planStep(step, { ...facts, captured, report });
    for (const name of Object.keys(step.capture ?? {})) captured.add(name);
    return { step: planned, path };
  });
  const retry = planRetry(
    document.retry,
    draft.steps.map(({ step }) => step),
    facts.failFastOn,
  );
  const scenario = {
    name: document.name,
    steps: placed.map(({ step }) => step),
    retry,
    times: timesOf(draft, retry, facts),
    tags: document.tags ?? [],
    continueOnFailure: document["continue-on-failure"] === true,
  };
  return { scenario, placed };
}

/** What changes something is sent a second time only where it says that it may. */
function timesOf({ document, path, steps }: Draft, { repeatable }: RetryPlan, { report }: ScenarioFacts): number {
  const { consecutive } = document;
  const versions = steps.flatMap(({ step: { expect } }) => (expect?.version === undefined ? [] : [expect.version]));
  const asked = [consecutive, ...versions.map(({ times }) => times)].filter((times) => times !== undefined);
  if (!repeatable && !steps.every(({ step }) => isSafe(step))) {
    if (asked.some((times) => times > 1))
      report(path, `'${document.name}' would be sent several times, and changes something: mark it as retry: safe.`);
    return 1;
  }
  return Math.max(1, ...asked, versions.length > 0 && asked.length === 0 ? DEFAULT_TIMES : 1);
}
