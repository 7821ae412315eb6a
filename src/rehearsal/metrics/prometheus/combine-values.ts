import type { Operator } from "./expression.ts";
import { ExecutionError, keyOf, type Sample, samplesOf, unnamed, type Value, vector } from "./promql-value.ts";

/** Calculates with two values: vectors by the samples that have the same labels. Throws `ExecutionError` where several do. */
export function combineValues(operator: Operator, left: Value, right: Value): Value {
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
