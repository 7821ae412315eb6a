import { placesIn } from "../document/places-in.ts";
import type { Problem } from "../outcome/problem.ts";
import { parseDuration } from "../time/duration.ts";
import type { ChecksDocument, ScenarioDocument, StepDocument } from "./checks-document.ts";
import { compileChecks, type PlacedStep } from "./compile-checks.ts";
import type { Compiled } from "./compiled.ts";
import type { DocumentPath } from "./conditions-in.ts";
import { planStep } from "./plan-step.ts";
import { FAIL_FAST, type RetryPlan } from "./retry-plan.ts";
import type { Scenario } from "./scenario.ts";
import { isSelected, type Selection, unknownTags } from "./select-checks.ts";

/** What checks are planned for. */
export interface ChecksFacts extends Selection {
  /** The base address that paths are resolved against. */
  readonly address: string;
  readonly file: string;
  /** The document's text, by which problems are placed; empty where nobody wrote it. */
  readonly text: string;
  readonly plainHttp: boolean;
  /** The names that checks may refer to, such as `version`; an empty value cannot be referred to. */
  readonly names: ReadonlyMap<string, string>;
  /** The names of the secrets that checks may refer to as `{secret.name}`. */
  readonly secrets: ReadonlySet<string>;
  /** The texts of the JSON Schemas that `schemaFilesIn` lists, by their path. */
  readonly schemas: ReadonlyMap<string, string>;
}

/** What shall be run, or every problem on the way. */
export type ChecksPlan =
  | {
      readonly kind: "plan";
      readonly scenarios: readonly Scenario[];
      readonly compiled: Compiled;
      /** The names of the checks and flows that were not chosen. */
      readonly unselected: readonly string[];
      readonly warnings: readonly string[];
    }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

const SAFE_METHODS = ["GET", "HEAD", "OPTIONS"];
const FIRST_PAUSE_MILLISECONDS = 500;
const LONGEST_PAUSE_MILLISECONDS = 10_000;

interface Draft {
  readonly document: ScenarioDocument;
  readonly path: DocumentPath;
  readonly steps: readonly { readonly step: StepDocument; readonly path: DocumentPath }[];
}

/** Plans the chosen checks and flows of a document for one deployment: addresses resolved, names filled in, patterns and schemas compiled, all problems together. */
export async function planChecks(document: ChecksDocument, facts: ChecksFacts): Promise<ChecksPlan> {
  const problems: Problem[] = [];
  const placeOf = facts.text === "" ? undefined : placesIn(facts.text);
  const report = (path: DocumentPath, message: string) => {
    problems.push({ file: facts.file, ...placeOf?.(path), message });
  };
  const drafts = draftsOf(document);
  for (const [index, { document: of, path }] of drafts.entries())
    if (drafts.findIndex((other) => other.document.name === of.name) !== index)
      report([...path, "name"], `has two checks named '${of.name}': give each its own name.`);
  const selected = drafts.filter((draft) => isSelected(draft.document, facts));
  const planned = selected.map((draft) => planScenario(draft, document, { ...facts, report }));
  const compiled = await compileChecks(
    planned.flatMap(({ placed }) => placed),
    { schemas: facts.schemas, report },
  );
  if (problems.length > 0) return { kind: "invalid", problems };
  const scenarios = planned.map(({ scenario }) => scenario);
  return {
    kind: "plan",
    scenarios,
    compiled,
    unselected: drafts.filter((draft) => !selected.includes(draft)).map((draft) => draft.document.name),
    warnings: [
      ...unknownTags(
        drafts.map((draft) => draft.document),
        facts,
      ).map((tag) => `No check carries the tag '${tag}'.`),
      ...scenarios.flatMap(({ name, steps }) =>
        steps.some(({ insecure }) => insecure)
          ? [`'${name}' takes any certificate (insecure): it proves nothing about who answers.`]
          : [],
      ),
    ],
  };
}

function draftsOf({ checks = [], flows = [] }: ChecksDocument): Draft[] {
  const single = checks.map((check, index): Draft => {
    const path = ["checks", index];
    return { document: check, path, steps: [{ step: check, path }] };
  });
  const several = flows.map((flow, index): Draft => {
    const path = ["flows", index];
    return { document: flow, path, steps: flow.steps.map((step, at) => ({ step, path: [...path, "steps", at] })) };
  });
  return [...single, ...several];
}

type Planning = ChecksFacts & { readonly report: (path: DocumentPath, message: string) => void };

function planScenario(
  { document, steps }: Draft,
  { "fail-fast-on": failFastOn }: ChecksDocument,
  facts: Planning,
): { readonly scenario: Scenario; readonly placed: readonly PlacedStep[] } {
  const captured = new Set<string>();
  const placed = steps.map(({ step, path }) => {
    const report = (within: DocumentPath, message: string) => facts.report([...path, ...within], message);
    const planned = planStep(step, { ...facts, captured, report });
    for (const name of Object.keys(step.capture ?? {})) captured.add(name);
    return { step: planned, path };
  });
  const scenario = {
    name: document.name,
    steps: placed.map(({ step }) => step),
    retry: planRetry(
      document.retry,
      steps.map(({ step }) => step),
      failFastOn ?? FAIL_FAST,
    ),
    times: timesOf(
      document,
      steps.map(({ step }) => step),
    ),
    tags: document.tags ?? [],
    continueOnFailure: document["continue-on-failure"] === true,
  };
  return { scenario, placed };
}

function planRetry(
  given: ScenarioDocument["retry"],
  steps: readonly StepDocument[],
  failFastOn: RetryPlan["failFastOn"],
): RetryPlan {
  const safe = steps.every(({ method = "GET" }) => SAFE_METHODS.includes(method));
  const {
    until,
    interval,
    "max-interval": longest,
    on,
    safe: marked,
  } = typeof given === "object" ? given : { safe: given === undefined ? undefined : given === "safe" };
  return {
    repeatable: marked ?? safe,
    until: parseDuration(until ?? ""),
    interval: parseDuration(interval ?? "") ?? FIRST_PAUSE_MILLISECONDS,
    longestInterval: parseDuration(longest ?? "") ?? LONGEST_PAUSE_MILLISECONDS,
    on,
    failFastOn,
  };
}

function timesOf({ consecutive }: ScenarioDocument, steps: readonly StepDocument[]): number {
  const versions = steps.flatMap(({ expect }) =>
    expect?.version === undefined ? [] : [expect.version.times ?? consecutive ?? 3],
  );
  return Math.max(consecutive ?? 1, ...versions);
}
