import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
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

function identityArbitrary<Fact extends string>(facts: readonly Fact[]): Record<Fact, fc.Arbitrary<string>> {
  return Object.fromEntries(facts.map((fact) => [fact, word])) as Record<Fact, fc.Arbitrary<string>>;
}
