import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";
import type { Value, ValueMap } from "./value.ts";

type ExpressionData = ReturnType<Evaluator["evaluate"]>;

/** Says what an expression may see: its contexts and its functions beside the built-in ones. */
export interface Scope {
  readonly contexts: ValueMap;
  readonly functions: readonly FunctionDefinition[];
}

/** Evaluates one expression with GitHub's own evaluator; an unknown context or function is refused by name. */
export function evaluate(text: string, scope: Scope): Value {
  const { tokens } = new Lexer(text).lex();
  const tree = new Parser(tokens, Object.keys(scope.contexts), [...scope.functions]).parse();
  const contexts = new data.Dictionary(
    ...Object.entries(scope.contexts).map(([key, value]) => ({ key, value: toData(value) })),
  );
  const functions = new Map(scope.functions.map((definition) => [definition.name.toLowerCase(), definition]));
  return fromData(new Evaluator(tree, contexts, functions).evaluate());
}

/** Tells whether the expression itself asks for a status, so that no `success()` is implied. */
export function callsStatusFunction(text: string): boolean {
  const { tokens } = new Lexer(text).lex();
  return tokens.some(
    (token, index) =>
      /^(success|failure|cancelled|always)$/i.test(token.lexeme) && tokens[index + 1]?.lexeme.startsWith("(") === true,
  );
}

/** Converts a value to text as expressions do: null is empty, a list is `Array`, a mapping `Object`. */
export function coerceText(value: Value): string {
  return toData(value).coerceString();
}

/** Tells whether the value counts as true in a condition. */
export function isTruthy(value: Value): boolean {
  return !(value === null || value === false || value === "" || value === 0 || Number.isNaN(value));
}

/** Converts a value into what GitHub's evaluator works on. */
export function toData(value: Value): ExpressionData {
  if (value === null) return new data.Null();
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "string") return new data.StringData(value);
  if (isList(value)) return new data.Array(...value.map(toData));
  return new data.Dictionary(...Object.entries(value).map(([key, entry]) => ({ key, value: toData(entry) })));
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function fromData(input: ExpressionData): Value {
  if (input instanceof data.Null) return null;
  if (input instanceof data.BooleanData || input instanceof data.NumberData || input instanceof data.StringData) {
    return input.value;
  }
  if (input instanceof data.Array) return input.values().map(fromData);
  return Object.fromEntries(input.pairs().map(({ key, value }) => [key, fromData(value)]));
}
