import type { Problem } from "../outcome/problem.ts";
import { parseDuration } from "../time/duration.ts";
import { checkUrl } from "./check-url.ts";
import type { ChecksDocument, StepDocument } from "./checks-document.ts";
import { fillStep, namesIn } from "./fill-in.ts";
import type { Scenario, Step } from "./scenario.ts";

/** What checks are planned for. */
export interface ChecksFacts {
  /** The base address that paths are resolved against. */
  readonly address: string;
  readonly file: string;
  readonly plainHttp: boolean;
  /** The names that checks may refer to, such as `version`; an empty value cannot be referred to. */
  readonly names: ReadonlyMap<string, string>;
}

/** What shall be run, or every problem on the way. */
export type ChecksPlan =
  | { readonly kind: "plan"; readonly scenarios: readonly Scenario[] }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

const SAFE_METHODS = ["GET", "HEAD", "OPTIONS"];
const DEFAULT_TIMEOUT_MILLISECONDS = 10_000;

type Draft = Omit<Scenario, "steps"> & { readonly steps: readonly StepDocument[] };

/** Plans the checks and flows of a document for one deployment: addresses resolved, names filled in, all problems together. */
export function planChecks(document: ChecksDocument, facts: ChecksFacts): ChecksPlan {
  const problems: Problem[] = [];
  const drafts = draftsOf(document);
  const twice = drafts.filter(({ name }, index) => drafts.findIndex((other) => other.name === name) !== index);
  for (const { name } of twice)
    problems.push({ file: facts.file, message: `has two checks named '${name}': give each its own name.` });
  const scenarios = drafts.map(({ steps, ...rest }) => ({ ...rest, steps: planSteps(steps, facts, problems) }));
  return problems.length > 0 ? { kind: "invalid", problems } : { kind: "plan", scenarios };
}

function draftsOf({ checks = [], flows = [] }: ChecksDocument): Draft[] {
  const single = checks.map(({ retry, ...step }) => ({
    name: step.name,
    steps: [step],
    repeatable: repeatable([step], retry),
    times: timesOf([step]),
  }));
  const several = flows.map(({ name, steps, retry }) => ({
    name,
    steps,
    repeatable: repeatable(steps, retry),
    times: timesOf(steps),
  }));
  return [...single, ...several];
}

function repeatable(steps: readonly StepDocument[], retry: "safe" | "never" | undefined): boolean {
  if (retry !== undefined) return retry === "safe";
  return steps.every(({ method = "GET" }) => SAFE_METHODS.includes(method));
}

function timesOf(steps: readonly StepDocument[]): number {
  return Math.max(1, ...steps.map(({ expect }) => (expect?.version === undefined ? 1 : (expect.version.times ?? 3))));
}

function planSteps(steps: readonly StepDocument[], facts: ChecksFacts, problems: Problem[]): Step[] {
  const captured = new Set<string>();
  return steps.map((step) => {
    const url = checkUrl(step.url ?? step.path ?? "/", facts);
    if (url.kind === "refused") problems.push({ file: facts.file, message: `check '${step.name}': ${url.why}` });
    problems.push(...unknownNames(step, captured, facts));
    for (const name of Object.keys(step.capture ?? {})) captured.add(name);
    return fillStep(stepOf(step, url.kind === "url" ? url.url : ""), facts.names);
  });
}

function unknownNames(step: StepDocument, captured: ReadonlySet<string>, { names, file }: ChecksFacts): Problem[] {
  const { path, url, headers, json, form, expect } = step;
  const texts = textsOf([
    path,
    url,
    headers,
    json,
    form,
    expect,
    expect?.version === undefined ? undefined : (expect.version.expect ?? "{version}"),
  ]);
  const used = [...new Set(texts.flatMap(namesIn))].filter(
    (name) => !captured.has(name) && (names.get(name) ?? "") === "",
  );
  return used.map((name) => ({
    file,
    message: names.has(name)
      ? `check '${step.name}' refers to {${name}}, but the input '${name}' is empty: pass it to the step.`
      : `check '${step.name}' refers to {${name}}, which is neither captured before nor one of ${[...names.keys()].map((known) => `{${known}}`).join(", ")}.`,
  }));
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function stepOf(step: StepDocument, url: string): Step {
  const { name, method = "GET", headers = {}, json, form, timeout, expect = {}, capture = {} } = step;
  return {
    name,
    method,
    url,
    headers,
    body:
      json !== undefined
        ? { kind: "json", value: json }
        : form === undefined
          ? undefined
          : { kind: "form", fields: form },
    timeout: parseDuration(timeout ?? "") ?? DEFAULT_TIMEOUT_MILLISECONDS,
    expect:
      expect.version === undefined
        ? expect
        : { ...expect, version: { ...expect.version, expect: expect.version.expect ?? "{version}" } },
    captures: Object.fromEntries(
      Object.entries(capture).map(([key, { json: path, header }]) => [
        key,
        path === undefined ? { kind: "header", name: header ?? "" } : { kind: "json", path },
      ]),
    ),
  };
}
