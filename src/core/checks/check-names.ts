import type { StepDocument } from "./checks-document.ts";
import { conditionsIn, type DocumentPath } from "./conditions-in.ts";
import { namesIn, namesInPattern, textsOf } from "./fill-in.ts";

/** What the texts of a step may refer to. */
export interface KnownNames {
  /** What is known of the deployment; an empty value cannot be referred to. */
  readonly names: ReadonlyMap<string, string>;
  /** The secrets by their name, with the host that each goes to; `undefined` for the tested address. */
  readonly secrets: ReadonlyMap<string, string | undefined>;
  /** What earlier steps of the flow capture. */
  readonly captured: ReadonlySet<string>;
}

/** The members of a step that are sent. */
const SENT = ["path", "url", "query", "headers", "auth", "json", "form", "body"] as const;

/** Operators whose texts are no values: patterns and schemas, and conditions that are listed by themselves. */
const APART = ["matches", "schema", "not", "any", "each"];

/** Reports every name that a step refers to and that nothing stands for. */
export function checkNames(
  step: StepDocument,
  known: KnownNames,
  report: (path: DocumentPath, message: string) => void,
): void {
  for (const key of SENT) {
    for (const name of new Set(textsOf(step[key]).flatMap(namesIn))) {
      const why = whyUnknown(name, known);
      if (why !== undefined) report([key], `check '${step.name}' refers to {${name}}, ${why}`);
    }
  }
  const { expect } = step;
  const version = expect?.version === undefined ? [] : namesIn(expect.version.expect ?? "{version}");
  const judged = conditionsIn(expect ?? {}, ["expect"]);
  const plain = judged.flatMap(({ operators }) =>
    Object.entries(operators).flatMap(([name, wanted]) => (APART.includes(name) ? [] : textsOf(wanted))),
  );
  for (const name of new Set([...version, ...plain.flatMap(namesIn)])) {
    const why = whyUnknown(name, known);
    if (why !== undefined) report(["expect"], `check '${step.name}' refers to {${name}}, ${why}`);
  }
  for (const { operators, path } of judged) {
    for (const name of namesInPattern(operators.matches ?? "")) {
      const why = whyNoPattern(name, known);
      if (why !== undefined) report([...path, "matches"], `check '${step.name}' refers to {${name}}, ${why}`);
    }
  }
}

/** Lists the secrets of the inputs that a step sends. */
export function secretsSent(step: StepDocument): string[] {
  return [...new Set(SENT.flatMap((key) => textsOf(step[key])).flatMap(namesIn))].filter((name) =>
    name.startsWith("secret."),
  );
}

function whyUnknown(name: string, { names, secrets, captured }: KnownNames): string | undefined {
  if (captured.has(name)) return undefined;
  if (name.startsWith("secret."))
    return secrets.has(name.slice("secret.".length))
      ? undefined
      : `but the input 'secrets' has no such line: add ${name.slice("secret.".length)}=value to it.`;
  const value = names.get(name);
  if (value === undefined) return `which is neither captured before nor one of ${listed(names)}.`;
  if (value === "") return `but the input '${name}' is empty: pass it to the step.`;
  return namesIn(value).length === 0
    ? undefined
    : `but the input '${name}' refers to a name itself: pass a value without braces.`;
}

function whyNoPattern(name: string, known: KnownNames): string | undefined {
  return known.names.has(name)
    ? whyUnknown(name, known)
    : `and a pattern may refer to ${listed(known.names)} alone: it is compiled before anything is sent.`;
}

function listed(names: ReadonlyMap<string, string>): string {
  return [...names.keys()].map((known) => `{${known}}`).join(", ");
}
