import { globSync, readFileSync } from "node:fs";
import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { parse } from "yaml";

/** A step of a job. */
export interface WorkflowStep {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** A job, which has steps or calls a workflow. */
export interface WorkflowJob {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>> | "inherit";
  readonly permissions?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly "runs-on"?: string;
  readonly steps?: readonly WorkflowStep[];
}

interface Declared {
  readonly required?: boolean;
  readonly description?: string;
  readonly value?: string;
}

/** A workflow file that others may call. */
export interface CalledWorkflow {
  readonly on: {
    readonly workflow_call: {
      readonly inputs?: Readonly<Record<string, Declared>>;
      readonly secrets?: Readonly<Record<string, Declared>>;
      readonly outputs?: Readonly<Record<string, Declared>>;
    };
  };
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

/** Reads a reusable workflow of this repository by its file name. */
export function readCalled(file: string): CalledWorkflow {
  return parse(readFileSync(`.github/workflows/${file}`, "utf8")) as CalledWorkflow;
}

/** Names the reusable workflows of this repository. */
export const REUSABLE: readonly string[] = globSync(".github/workflows/*.yml")
  .map((path) => path.split(/[\\/]/).at(-1) ?? "")
  .filter((file) => Object.hasOwn(readCalled(file).on, "workflow_call"))
  .sort();

/** Joins what all jobs of a workflow ask of the token: what a caller must grant. */
export function grantedBy({ jobs }: CalledWorkflow): Readonly<Record<string, string>> {
  const levels = Object.values(jobs).flatMap(({ permissions = {} }) => Object.entries(permissions));
  return Object.fromEntries(levels.sort(([, a], [, b]) => (a === b ? 0 : a === "write" ? 1 : -1)));
}

/** What an expression sees: the outputs and results of jobs, inputs, and the event's name. */
export interface Seen {
  readonly jobs?: Readonly<
    Record<string, { readonly result?: string; readonly outputs?: Readonly<Record<string, string>> }>
  >;
  readonly inputs?: Readonly<Record<string, boolean | string>>;
  readonly event?: string;
}

/** Evaluates an expression as it stands in a workflow of a run that nobody cancelled; what a job did not hand on is not there, as on GitHub. */
export function evaluateIn(text: string, { jobs = {}, inputs = {}, event = "workflow_dispatch" }: Seen): string {
  const job = ({ result = "success", outputs = {} }: NonNullable<Seen["jobs"]>[string]) =>
    dictionary({ result: new data.StringData(result), outputs: dictionary(valuesOf(outputs)) });
  const all = dictionary(Object.fromEntries(Object.entries(jobs).map(([name, value]) => [name, job(value)])));
  const context = dictionary({
    inputs: dictionary(valuesOf(inputs)),
    jobs: all,
    needs: all,
    github: dictionary(valuesOf({ event_name: event })),
  });
  const expression = (/^\$\{\{(.*)\}\}$/s.exec(text.trim())?.[1] ?? text).replaceAll("!cancelled()", "true");
  const tree = new Parser(new Lexer(expression).lex().tokens, ["inputs", "jobs", "needs", "github"], []).parse();
  return new Evaluator(tree, context).evaluate().coerceString();
}

const dictionary = (entries: Readonly<Record<string, data.ExpressionData>>) =>
  new data.Dictionary(...Object.entries(entries).map(([key, value]) => ({ key, value })));
const valuesOf = (entries: Readonly<Record<string, boolean | string>>) =>
  Object.fromEntries(
    Object.entries(entries).map(([key, value]) => [
      key,
      typeof value === "boolean" ? new data.BooleanData(value) : new data.StringData(value),
    ]),
  );
