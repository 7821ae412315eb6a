import { combineValues } from "./combine-values.ts";
import type { Counter, Labels } from "./counters.ts";
import type { Expression } from "./expression.ts";
import { increase } from "./extrapolate.ts";
import { quantileOf } from "./histogram-quantile.ts";
import { ExecutionError, keyOf, type Sample, samplesOf, unnamed, type Value, vector } from "./promql-value.ts";
import { latest, scrapesOf, selected } from "./select-series.ts";

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
      return combineValues(
        expression.operator,
        evaluate(expression.left, series, at),
        evaluate(expression.right, series, at),
      );
    case "range":
      throw new ExecutionError("a range vector has no value at an instant");
  }
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
