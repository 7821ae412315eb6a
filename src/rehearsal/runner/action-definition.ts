import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { actionProblems } from "./github-parser.ts";
import type { RepositoryCopy } from "./repository-copy.ts";
import { parseSteps, type StepDefinition } from "./step-definition.ts";
import { asMap, asText, toValue, type Value, type ValueMap } from "./value.ts";

/** Describes an input that an action.yml declares. */
export interface ActionInput {
  readonly name: string;
  readonly default: Value;
  readonly deprecation: string | undefined;
}

/** Describes what an action.yml runs. */
export type ActionRuns =
  | {
      readonly kind: "node";
      readonly main: string;
      readonly pre: string | undefined;
      readonly preIf: Value;
      readonly post: string | undefined;
      readonly postIf: Value;
    }
  | { readonly kind: "composite"; readonly steps: readonly StepDefinition[]; readonly outputs: ValueMap };

/** Describes an action that was found. */
export interface ActionDefinition {
  readonly folder: string;
  /** The repository that `$/` inside it means. */
  readonly source: RepositoryCopy;
  readonly inputs: readonly ActionInput[];
  readonly runs: ActionRuns;
}

/** Loads the action.yml of a folder; throws with every problem, and when there is none. */
export function loadAction(folder: string, source: RepositoryCopy): ActionDefinition {
  const file = ["action.yml", "action.yaml"].map((name) => join(folder, name)).find((path) => existsSync(path));
  if (file === undefined) {
    throw new Error(
      `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${folder}'. Did you forget to run actions/checkout before running your local action?`,
    );
  }
  const content = readFileSync(file, "utf8");
  const problems = actionProblems({ name: file, content });
  if (problems.length > 0) throw new SyntaxError(problems.join("; "));
  const root = asMap(toValue(parse(content)));
  return { folder, source, inputs: parseInputs(root.inputs), runs: parseRuns(root, file) };
}

function parseInputs(raw: Value | undefined): readonly ActionInput[] {
  return Object.entries(asMap(raw)).map(([name, entry]) => ({
    name,
    default: asMap(entry).default ?? "",
    deprecation: asText(asMap(entry).deprecationMessage),
  }));
}

function parseRuns(root: ValueMap, file: string): ActionRuns {
  const runs = asMap(root.runs);
  const using = asText(runs.using) ?? "";
  if (using === "composite") {
    const outputs = Object.entries(asMap(root.outputs)).map(([name, entry]) => [name, asMap(entry).value ?? ""]);
    return { kind: "composite", steps: parseSteps(runs.steps), outputs: Object.fromEntries(outputs) };
  }
  if (using !== "node24") {
    throw new SyntaxError(`${file} runs on '${using}', which this runner does not know; use node24 or composite`);
  }
  return {
    kind: "node",
    main: asText(runs.main) ?? "",
    pre: asText(runs.pre),
    preIf: runs["pre-if"] ?? "always()",
    post: asText(runs.post),
    postIf: runs["post-if"] ?? "always()",
  };
}
