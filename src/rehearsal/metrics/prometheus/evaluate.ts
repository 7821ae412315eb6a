import { type Counter, type Labels, SCRAPE } from "./counters.ts";
import { increase, type Scraped } from "./extrapolate.ts";
import { quantileOf } from "./histogram-quantile.ts";
import type { Expression, Matcher, Operator } from "./parse-promql.ts";

/** One value with its labels; without a name after any calculation. */
export interface Sample {
  readonly labels: Labels;
  readonly value: number;
}

/** What an expression is at an instant. */
export type Value =
  | { readonly kind: "scalar"; readonly value: number }
  | { readonly kind: "vector"; readonly samples: readonly Sample[] };

/** Says why Prometheus cannot carry a query out. */
export class ExecutionError extends Error {}

/** How long the last sample stands for now (Prometheus docs, "Querying basics", staleness). */
const LOOK_BACK = 300_000;

/** Evaluates an expression over the counters at an instant of world time, in milliseconds. */
export function evaluate(expression: Expression, series: readonly Counter[], at: number): Value {
  switch (expression.kind) {
    case "number":
      return { kind: "scalar", value: expression.value };
    case "selector":
      return vector(selected(series, expression.matchers).flatMap((one) => latest(one, at)));
    case "growth":
      return vector(growth(expression, series, at));
    case "sum":
      return vector(sums(samplesOf(evaluate(expression.of, series, at)), expression.by));
    case "quantile": {
      const quantile = evaluate(expression.quantile, series, at);
      const wanted = quantile.kind === "scalar" ? quantile.value : Number.NaN;
      return vector(quantiles(samplesOf(evaluate(expression.of, series, at)), wanted));
    }
    case "math":
      return combine(
        expression.operator,
        evaluate(expression.left, series, at),
        evaluate(expression.right, series, at),
      );
    case "range":
      throw new ExecutionError("a range vector has no value at an instant");
  }
}

function vector(samples: readonly Sample[]): Value {
  return { kind: "vector", samples };
}

function samplesOf(value: Value): readonly Sample[] {
  return value.kind === "vector" ? value.samples : [];
}

function selected(series: readonly Counter[], matchers: readonly Matcher[]): readonly Counter[] {
  return series.filter(({ labels }) => matchers.every((matcher) => matches(labels[matcher.label] ?? "", matcher)));
}

/** Patterns are anchored at both ends. */
function matches(text: string, { operator, value }: Matcher): boolean {
  switch (operator) {
    case "=":
      return text === value;
    case "!=":
      return text !== value;
    case "=~":
      return new RegExp(`^(?:${value})$`).test(text);
    case "!~":
      return !new RegExp(`^(?:${value})$`).test(text);
  }
}

/** The scrapes after `from` and until `to`: a range is open at its beginning since Prometheus 3. */
function scrapesOf(counter: Counter, from: number, to: number): readonly Scraped[] {
  const found: Scraped[] = [];
  const first = Math.floor((from - SCRAPE.offset) / SCRAPE.every) + 1;
  for (let at = first * SCRAPE.every + SCRAPE.offset; at <= to; at += SCRAPE.every) {
    const value = counter.at(at);
    if (value !== undefined) found.push({ at, value });
  }
  return found;
}

function latest(counter: Counter, at: number): readonly Sample[] {
  const last = scrapesOf(counter, at - LOOK_BACK, at).at(-1);
  return last === undefined ? [] : [{ labels: counter.labels, value: last.value }];
}

function growth(
  { name, of }: Extract<Expression, { readonly kind: "growth" }>,
  series: readonly Counter[],
  at: number,
): readonly Sample[] {
  if (of.kind !== "range") return [];
  const { matchers, milliseconds } = of;
  return selected(series, matchers).flatMap((counter) => {
    const range = { from: at - milliseconds, to: at };
    const grown = increase(scrapesOf(counter, range.from, range.to), range);
    if (grown === undefined) return [];
    return [{ labels: unnamed(counter.labels), value: name === "rate" ? grown / (milliseconds / 1000) : grown }];
  });
}

function unnamed(labels: Labels): Labels {
  return Object.fromEntries(Object.entries(labels).filter(([name]) => name !== "__name__"));
}

function sums(samples: readonly Sample[], by: readonly string[]): readonly Sample[] {
  const groups = new Map<string, Sample>();
  for (const { labels, value } of samples) {
    const kept = Object.fromEntries(by.flatMap((name) => (labels[name] === undefined ? [] : [[name, labels[name]]])));
    const key = keyOf(kept);
    groups.set(key, { labels: kept, value: (groups.get(key)?.value ?? 0) + value });
  }
  return [...groups.values()];
}

function quantiles(samples: readonly Sample[], quantile: number): readonly Sample[] {
  const groups = new Map<string, { readonly labels: Labels; readonly buckets: { le: number; count: number }[] }>();
  for (const { labels, value } of samples) {
    const { le, ...rest } = unnamed(labels);
    if (le === undefined) continue;
    const group = groups.get(keyOf(rest)) ?? { labels: rest, buckets: [] };
    group.buckets.push({ le: le === "+Inf" ? Number.POSITIVE_INFINITY : Number(le), count: value });
    groups.set(keyOf(rest), group);
  }
  return [...groups.values()].map(({ labels, buckets }) => ({ labels, value: quantileOf(quantile, buckets) }));
}

function combine(operator: Operator, left: Value, right: Value): Value {
  if (left.kind === "scalar" && right.kind === "scalar")
    return { kind: "scalar", value: apply(operator, left.value, right.value) };
  if (left.kind === "scalar")
    return vector(samplesOf(right).map((one) => calculated(one, apply(operator, left.value, one.value))));
  if (right.kind === "scalar")
    return vector(left.samples.map((one) => calculated(one, apply(operator, one.value, right.value))));
  const others = byLabels(right.samples, "right");
  return vector(
    [...byLabels(left.samples, "left")].flatMap(([key, one]) => {
      const other = others.get(key);
      return other === undefined ? [] : [calculated(one, apply(operator, one.value, other.value))];
    }),
  );
}

function calculated({ labels }: Sample, value: number): Sample {
  return { labels: unnamed(labels), value };
}

function byLabels(samples: readonly Sample[], side: "left" | "right"): ReadonlyMap<string, Sample> {
  const found = new Map<string, Sample>();
  for (const sample of samples) {
    const key = keyOf(unnamed(sample.labels));
    if (found.has(key))
      throw new ExecutionError(
        `found duplicate series for the match group ${key} on the ${side} hand-side of the operation;many-to-many matching not allowed: matching labels must be unique on one side`,
      );
    found.set(key, sample);
  }
  return found;
}

function keyOf(labels: Labels): string {
  return JSON.stringify(Object.entries(labels).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function apply(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
  }
}
