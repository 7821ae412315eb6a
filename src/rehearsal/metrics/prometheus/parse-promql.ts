import { type Expression, kindOf, type Matcher, type Operator } from "./expression.ts";
import { ParseError } from "./parse-error.ts";
import { durationOf } from "./promql-duration.ts";
import { peek, type Reader, take, takes, unexpected } from "./promql-reader.ts";
import { tokensOf } from "./promql-tokens.ts";

/** Parses a query; throws `ParseError` for what Prometheus refuses, and for what this server does not know of it. */
export function parsePromql(query: string): Expression {
  const tokens = tokensOf(query);
  const reader = { tokens, at: 0 };
  if (tokens[0]?.kind === "end") throw new ParseError("unknown position: parse error: no expression found in input");
  const found = readSum(reader);
  const { kind, text } = peek(reader);
  if (kind !== "end") throw unexpected(text);
  return found;
}

function readSum(reader: Reader): Expression {
  let left = readProduct(reader);
  for (let sign = takes(reader, "+", "-"); sign !== undefined; sign = takes(reader, "+", "-"))
    left = math(sign === "+" ? "+" : "-", left, readProduct(reader));
  return left;
}

function readProduct(reader: Reader): Expression {
  let left = readTerm(reader);
  for (let sign = takes(reader, "*", "/"); sign !== undefined; sign = takes(reader, "*", "/"))
    left = math(sign === "*" ? "*" : "/", left, readTerm(reader));
  return left;
}

function math(operator: Operator, left: Expression, right: Expression): Expression {
  if (left.kind === "range" || right.kind === "range")
    throw new ParseError("1:1: parse error: binary expression must contain only scalar and instant vector types");
  return { kind: "math", operator, left, right };
}

function readTerm(reader: Reader): Expression {
  const { kind, text } = peek(reader);
  if (kind === "number") return { kind: "number", value: Number(take(reader, "number")) };
  if (takes(reader, "(") !== undefined) return closing(reader, readSum(reader));
  if (kind === "sign" && text === "{") return readSelector(reader, undefined);
  const word = take(reader, "word");
  const { kind: next, text: sign } = peek(reader);
  const called = next === "sign" && sign === "(";
  if (word === "sum" && (called || sign === "by")) return readAggregate(reader);
  if (called) return readCall(reader, word);
  return readSelector(reader, word);
}

function closing(reader: Reader, expression: Expression): Expression {
  take(reader, "sign", ")");
  return expression;
}

function readAggregate(reader: Reader): Expression {
  const before = readBy(reader);
  take(reader, "sign", "(");
  const of = closing(reader, readSum(reader));
  if (kindOf(of) !== "vector") throw expected("instant vector", kindOf(of), "aggregation expression");
  return { kind: "sum", by: before ?? readBy(reader) ?? [], of };
}

function readBy(reader: Reader): readonly string[] | undefined {
  const { kind, text } = peek(reader);
  if (kind !== "word" || text !== "by") return undefined;
  reader.at += 1;
  take(reader, "sign", "(");
  const labels = [take(reader, "word")];
  while (takes(reader, ",") !== undefined) labels.push(take(reader, "word"));
  take(reader, "sign", ")");
  return labels;
}

function readCall(reader: Reader, name: string): Expression {
  take(reader, "sign", "(");
  if (name === "increase" || name === "rate") {
    const of = closing(reader, readSum(reader));
    if (of.kind !== "range") throw expected("range vector", kindOf(of), `call to function "${name}"`);
    return { kind: "growth", name, of };
  }
  if (name !== "histogram_quantile") throw new ParseError(`1:1: parse error: unknown function with name "${name}"`);
  const quantile = readSum(reader);
  take(reader, "sign", ",");
  const of = closing(reader, readSum(reader));
  if (kindOf(quantile) !== "scalar") throw expected("scalar", kindOf(quantile), `call to function "${name}"`);
  if (kindOf(of) !== "vector") throw expected("instant vector", kindOf(of), `call to function "${name}"`);
  return { kind: "quantile", quantile, of };
}

function readSelector(reader: Reader, name: string | undefined): Expression {
  const matchers: Matcher[] = name === undefined ? [] : [{ label: "__name__", operator: "=", value: name }];
  if (takes(reader, "{") !== undefined) {
    while (takes(reader, "}") === undefined) {
      matchers.push(readMatcher(reader));
      if (takes(reader, ",") === undefined && peek(reader).text !== "}") throw unexpected(peek(reader).text);
    }
  }
  if (!matchers.some(({ operator, value }) => operator === "=" && value !== ""))
    throw new ParseError("1:1: parse error: vector selector must contain at least one non-empty matcher");
  if (takes(reader, "[") === undefined) return { kind: "selector", matchers };
  const milliseconds = durationOf(take(reader, "duration"));
  take(reader, "sign", "]");
  return { kind: "range", matchers, milliseconds };
}

function readMatcher(reader: Reader): Matcher {
  const label = take(reader, "word");
  const operator = takes(reader, "=", "!=", "=~", "!~");
  if (operator === undefined) throw unexpected(peek(reader).text);
  const value = take(reader, "text").slice(1, -1).replaceAll(/\\(.)/g, "$1");
  if (operator.endsWith("~") && !isPattern(value))
    throw new ParseError("1:1: parse error: error parsing regexp: unexpected character");
  return { label, operator: operator as Matcher["operator"], value };
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}

function expected(wanted: string, given: string, where: string): ParseError {
  const got = given === "vector" ? "instant vector" : given;
  return new ParseError(`1:1: parse error: expected type ${wanted} in ${where}, got ${got}`);
}
