import { readFileSync } from "node:fs";
import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { expect, it } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly id?: string;
  readonly with?: Readonly<Record<string, string>>;
}

const conclude = parse(readFileSync("actions/conclude/action.yml", "utf8")) as {
  readonly runs: { readonly steps: readonly Step[] };
};
const deploy = parse(readFileSync(".github/workflows/deploy-ecs.yml", "utf8")) as {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
};
const stepOf = (steps: readonly Step[] | undefined, id: string) => steps?.find((step) => step.id === id)?.with ?? {};

function evaluate(expression: string, severity: string): string {
  const outputs = new data.Dictionary({ key: "severity", value: new data.StringData(severity) });
  const watch = new data.Dictionary({ key: "outputs", value: outputs });
  const steps = new data.Dictionary({ key: "watch", value: watch });
  const context = new data.Dictionary({ key: "steps", value: steps });
  const { tokens } = new Lexer(expression.replace(/^\$\{\{|\}\}$/g, "")).lex();
  return new Evaluator(new Parser(tokens, ["steps"], []).parse(), context).evaluate().coerceString();
}

it.each([
  ["sev1", "sev1"],
  ["sev2", "sev2"],
  // Whatever else led to the way back is as grave as a person's own word would be.
  ["", "sev2"],
])("labels the incident by what the watch found: %j", (found, labelled) => {
  expect(evaluate(stepOf(conclude.runs.steps, "rollback").severity ?? "", found)).toBe(labelled);
});

it.each(["provider-urls", "provider-tokens"])("hands %s to the watch alone", (name) => {
  expect(stepOf(conclude.runs.steps, "watch")[name]).toBe(`\${{ inputs.${name} }}`);
  const from = name === "provider-urls" ? "inputs" : "secrets";
  expect(stepOf(deploy.jobs.conclude?.steps, "conclude")[name]).toBe(`\${{ ${from}.${name} }}`);
  const others = [
    ...conclude.runs.steps.filter(({ id }) => id !== "watch"),
    ...Object.values(deploy.jobs).flatMap(({ steps }) => steps.filter(({ id }) => id !== "conclude")),
  ];
  for (const step of others) expect(JSON.stringify(step), step.id).not.toContain(name);
});
