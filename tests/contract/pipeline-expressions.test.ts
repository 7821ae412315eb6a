import { readFileSync } from "node:fs";
import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  CONCLUDE_ROWS,
  type ConcludeFacts,
  decideBy,
  expressionOf,
  PIPELINE_ROWS,
  type PipelineFacts,
} from "../../src/core/pipeline/pipeline-decision.ts";

const words = [
  "",
  "allow",
  "deny",
  "unknown",
  "pending",
  "success",
  "failure",
  "unchanged",
  "paused",
  "held",
  "rolled-back",
  "stopped",
  "true",
  "yes",
  "no",
  "proven_late",
  "held_for_person",
];
const word = fc.constantFrom(...words);

function evaluate(expression: string, facts: Readonly<Record<string, string>>): string {
  const { tokens } = new Lexer(expression).lex();
  const context = new data.Dictionary(
    ...Object.entries(facts).map(([key, value]) => ({ key, value: new data.StringData(value) })),
  );
  const tree = new Parser(tokens, Object.keys(facts), []).parse();
  return new Evaluator(tree, context).evaluate().coerceString();
}

const identity = <Fact extends string>(facts: readonly Fact[]) =>
  Object.fromEntries(facts.map((fact) => [fact, fact])) as Record<Fact, Fact>;

describe("the workflow's decision", () => {
  it("is the same by the function and by the generated expression", () => {
    const facts: readonly (keyof PipelineFacts)[] = [
      "dryRun",
      "gate",
      "approve",
      "secondGate",
      "secondCheck",
      "deploy",
      "concluded",
    ];
    const expression = expressionOf(PIPELINE_ROWS, identity(facts));
    fc.assert(
      fc.property(fc.record(identityArbitrary(facts)), (given) => {
        expect(evaluate(expression, given)).toBe(decideBy(PIPELINE_ROWS, given));
      }),
      { numRuns: 500 },
    );
  });

  it("is the same by the function and by the generated expression for conclude", () => {
    const facts: readonly (keyof ConcludeFacts)[] = ["finish", "rollbackReason", "undone"];
    const expression = expressionOf(CONCLUDE_ROWS, identity(facts));
    fc.assert(
      fc.property(fc.record(identityArbitrary(facts)), (given) => {
        expect(evaluate(expression, given)).toBe(decideBy(CONCLUDE_ROWS, given));
      }),
      { numRuns: 300 },
    );
  });
});

type Jobs = Readonly<Record<string, { readonly result?: string; readonly outputs?: Readonly<Record<string, string>> }>>;

const workflow = parse(readFileSync(".github/workflows/deploy-ecs.yml", "utf8")) as {
  readonly on: { readonly workflow_call: { readonly outputs: Readonly<Record<string, { readonly value: string }>> } };
  readonly jobs: Readonly<
    Record<
      string,
      { readonly steps: readonly { readonly id?: string; readonly with?: Readonly<Record<string, string>> }[] }
    >
  >;
};

/** Evaluates an expression as it stands in the workflow; what a job did not hand on is not there, as on GitHub. */
function inWorkflow(text: string, jobs: Jobs, inputs: Readonly<Record<string, boolean | string>>): string {
  const job = ({ result = "success", outputs = {} }: Jobs[string]) =>
    dictionary({ result: new data.StringData(result), outputs: dictionary(texts(outputs)) });
  const all = dictionary(Object.fromEntries(Object.entries(jobs).map(([name, value]) => [name, job(value)])));
  const given = Object.entries(inputs).map(([name, value]) => [
    name,
    typeof value === "boolean" ? new data.BooleanData(value) : new data.StringData(value),
  ]);
  const context = dictionary({
    inputs: dictionary(Object.fromEntries(given)),
    jobs: all,
    needs: all,
    steps: dictionary({}),
  });
  const expression = /^\$\{\{(.*)\}\}$/s.exec(text.trim())?.[1] ?? "''";
  const tree = new Parser(new Lexer(expression).lex().tokens, ["inputs", "jobs", "needs", "steps"], []).parse();
  return new Evaluator(tree, context).evaluate().coerceString();
}

const dictionary = (entries: Readonly<Record<string, data.ExpressionData>>) =>
  new data.Dictionary(...Object.entries(entries).map(([key, value]) => ({ key, value })));
const texts = (entries: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, new data.StringData(value)]));
const given = (job: string, step: string, name: string) =>
  workflow.jobs[job]?.steps.find(({ id }) => id === step)?.with?.[name] ?? "";

describe("the workflow's expressions as they stand", () => {
  it.each([
    ["failure", "failure"],
    ["success", ""],
    ["skipped", ""],
    ["cancelled", ""],
  ])("tell rescue only of team commands that failed: %s", (result, word) => {
    expect(inWorkflow(given("rescue", "rollback", "commands"), { "team-commands": { result } }, {})).toBe(word);
  });

  const decision = workflow.on.workflow_call.outputs.decision?.value ?? "";

  it("says planned for a dry run, whose input is a boolean and no text", () => {
    const denied = { gate: { outputs: { decision: "deny" } } };
    expect(inWorkflow(decision, denied, { "dry-run": true })).toBe("planned");
    expect(inWorkflow(decision, denied, { "dry-run": false })).toBe("denied");
    expect(inWorkflow(decision, {}, { "dry-run": false })).toBe("stopped");
  });

  it.each([
    ["approve", "approve"],
    ["deploy", "gate"],
  ])("gives %s's step %s no empty request when the first gate's was lost", (job, step) => {
    const expression = given(job, step, "request");
    expect(inWorkflow(expression, { gate: {} }, { "dry-run": false })).toBe("lost");
    const kept = { gate: { outputs: { request: "abc" } } };
    expect(inWorkflow(expression, kept, { "dry-run": false })).toBe("abc");
  });

  it("lets commands that were lost on the way not pass for none", () => {
    const expression = given("conclude", "conclude", "commands-result");
    const result = (outputs: Readonly<Record<string, string>>, commands: string) =>
      inWorkflow(expression, { gate: { outputs }, "team-commands": { result: commands } }, {});
    expect(result({ "has-team-commands": "no" }, "skipped")).toBe("none");
    expect(result({ "has-team-commands": "yes", "team-commands": "npm test" }, "success")).toBe("success");
    expect(result({ "has-team-commands": "yes" }, "skipped")).toBe("skipped");
    expect(result({}, "skipped")).toBe("skipped");
  });

  it("checks and deploys only what the second gate has just verified", () => {
    for (const step of ["check", "deploy"]) {
      for (const name of ["request", "commit", "digest", "version", "policy-commit"])
        expect(given("deploy", step, name), `${step} ${name}`).toBe(`\${{ steps.gate.outputs.${name} }}`);
    }
    expect(given("deploy", "check", "required-approvals")).toBe("${{ steps.gate.outputs.required-approvals }}");
  });

  it("decides by a change class that no job can lose", () => {
    expect(inWorkflow(given("deploy", "gate", "change-class"), {}, { "change-class": "large" })).toBe("large");
    // What people are shown is the class that the gate found; the second gate finds it again by itself.
    expect(given("approve", "approve", "change-class")).toBe("${{ needs.gate.outputs.change-class }}");
  });
});

function identityArbitrary<Fact extends string>(facts: readonly Fact[]): Record<Fact, fc.Arbitrary<string>> {
  return Object.fromEntries(facts.map((fact) => [fact, word])) as Record<Fact, fc.Arbitrary<string>>;
}
