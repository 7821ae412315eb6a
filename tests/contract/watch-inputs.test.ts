import { readFileSync } from "node:fs";
import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { expect, it } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly id?: string;
  readonly uses?: string;
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

it("hands the checks' secrets to every smoke test that runs checks, and to nothing else", () => {
  const tests = ["smoke", "smoke-public", "smoke-back"];
  for (const step of conclude.runs.steps)
    expect(step.with?.secrets, step.id).toBe(tests.includes(step.id ?? "") ? "${{ inputs.check-secrets }}" : undefined);
  for (const file of ["deploy-ecs", "emergency-rollback", "resume"]) {
    const workflow = parse(readFileSync(`.github/workflows/${file}.yml`, "utf8")) as typeof deploy;
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    const asked = steps.filter(({ uses }) => uses?.endsWith("/smoke-test")).filter((step) => step.with?.checks !== "");
    expect(asked.length).toBeGreaterThan(0);
    for (const step of asked) expect(step.with?.secrets, file).toBe("${{ secrets.check-secrets }}");
    const others = steps.filter((step) => !asked.includes(step) && step.id !== "conclude");
    for (const step of others) expect(JSON.stringify(step), file).not.toContain("check-secrets");
  }
});
