import type { Problem } from "../outcome/problem.ts";
import type { ChecksDocument } from "./checks-document.ts";
import { compileChecks } from "./compile-checks.ts";
import type { Compiled } from "./compiled.ts";
import type { DocumentPath } from "./conditions-in.ts";
import { type Draft, planScenario } from "./plan-scenario.ts";
import { FAIL_FAST } from "./retry-plan.ts";
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
  /** The names of the secrets that checks may refer to as `{secret.name}`, with the host that each goes to; `undefined` for the tested address. */
  readonly secrets: ReadonlyMap<string, string | undefined>;
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

/** Plans the chosen checks and flows of a document for one deployment: addresses resolved, names filled in, patterns and schemas compiled, all problems together. */
export async function planChecks(document: ChecksDocument, facts: ChecksFacts): Promise<ChecksPlan> {
  const reported: Reported[] = [];
  const report = (path: DocumentPath, message: string) => void reported.push({ path, message });
  const drafts = draftsOf(document);
  const failFastOn = document["fail-fast-on"] ?? FAIL_FAST;
  for (const [index, { document: of, path }] of drafts.entries())
    if (drafts.findIndex((other) => other.document.name === of.name) !== index)
      report([...path, "name"], `has two checks named '${of.name}': give each its own name.`);
  const selected = drafts.filter((draft) => isSelected(draft.document, facts));
  const planned = selected.map((draft) => planScenario(draft, { ...facts, failFastOn, report }));
  const compiled = await compileChecks(
    planned.flatMap(({ placed }) => placed),
    { schemas: facts.schemas, report },
  );
  if (reported.length > 0) return { kind: "invalid", problems: await place(reported, facts) };
  const scenarios = planned.map(({ scenario }) => scenario);
  return {
    kind: "plan",
    scenarios,
    compiled,
    unselected: drafts.filter((draft) => !selected.includes(draft)).map((draft) => draft.document.name),
    warnings: [...tagWarnings(drafts, facts), ...certificateWarnings(scenarios)],
  };
}

interface Reported {
  readonly path: DocumentPath;
  readonly message: string;
}

/** Places problems in the text that somebody wrote; what parses it is loaded for them alone. */
async function place(reported: readonly Reported[], { file, text }: ChecksFacts): Promise<Problem[]> {
  const placeOf = text === "" ? undefined : (await import("../document/places-in.ts")).placesIn(text);
  return reported.map(({ path, message }) => ({ file, ...placeOf?.(path), message }));
}

function tagWarnings(drafts: readonly Draft[], selection: Selection): string[] {
  const documents = drafts.map(({ document }) => document);
  return unknownTags(documents, selection).map((tag) => `No check carries the tag '${tag}'.`);
}

function certificateWarnings(scenarios: readonly Scenario[]): string[] {
  return scenarios
    .filter(({ steps }) => steps.some(({ insecure }) => insecure))
    .map(({ name }) => `'${name}' takes any certificate (insecure): it proves nothing about who answers.`);
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
