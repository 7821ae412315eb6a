import { AwsError } from "../protocol/aws-error.ts";

/** One series: values by the instant of their period's start. */
export type Series = ReadonlyMap<number, number>;

type Value = { readonly kind: "number"; readonly value: number } | { readonly kind: "series"; readonly series: Series };

/** Evaluates simple metric math: `+ - * /`, parentheses, numbers, ids and FILL(id, number); a point needs all its operands. */
export function evaluateMath(expression: string, series: ReadonlyMap<string, Series>): Series {
  const tokens = expression.match(/\d+(?:\.\d+)?|[A-Za-z_]\w*|[-+*/(),]/g) ?? [];
  if (tokens.join("") !== expression.replaceAll(/\s/g, "")) throw unsupported(expression);
  const rest = [...tokens];
  const value = readSum({ rest, series, expression });
  if (rest.length > 0 || value.kind === "number") throw unsupported(expression);
  return value.series;
}

interface Reader {
  readonly rest: string[];
  readonly series: ReadonlyMap<string, Series>;
  readonly expression: string;
}

function readSum(reader: Reader): Value {
  let left = readProduct(reader);
  while (reader.rest[0] === "+" || reader.rest[0] === "-") {
    const sign = reader.rest.shift() === "+" ? 1 : -1;
    left = combine(left, readProduct(reader), (one, other) => one + sign * other);
  }
  return left;
}

function readProduct(reader: Reader): Value {
  let left = readTerm(reader);
  while (reader.rest[0] === "*" || reader.rest[0] === "/") {
    const times = reader.rest.shift() === "*";
    left = combine(left, readTerm(reader), (one, other) => (times ? one * other : one / other));
  }
  return left;
}

function readTerm(reader: Reader): Value {
  const token = reader.rest.shift();
  if (token === "(") {
    const inside = readSum(reader);
    if (reader.rest.shift() !== ")") throw unsupported(reader.expression);
    return inside;
  }
  if (token !== undefined && /^\d/.test(token)) return { kind: "number", value: Number(token) };
  if (token === "FILL") return readFill(reader);
  const found = token === undefined ? undefined : reader.series.get(token);
  if (found === undefined) throw unsupported(reader.expression);
  return { kind: "series", series: found };
}

/** FILL gives a value to the periods in which any series of the request has a point. */
function readFill(reader: Reader): Value {
  const [open, id, comma, filler, close] = reader.rest.splice(0, 5);
  const found = reader.series.get(id ?? "");
  if (open !== "(" || comma !== "," || close !== ")" || found === undefined || Number.isNaN(Number(filler)))
    throw unsupported(reader.expression);
  const instants = new Set([...reader.series.values()].flatMap((one) => [...one.keys()]));
  return { kind: "series", series: new Map([...instants].map((at) => [at, found.get(at) ?? Number(filler)])) };
}

function combine(left: Value, right: Value, apply: (one: number, other: number) => number): Value {
  if (left.kind === "number" && right.kind === "number")
    return { kind: "number", value: apply(left.value, right.value) };
  const instants =
    left.kind === "series" ? [...left.series.keys()] : right.kind === "series" ? [...right.series.keys()] : [];
  const points = instants.flatMap((at): [number, number][] => {
    const one = left.kind === "number" ? left.value : left.series.get(at);
    const other = right.kind === "number" ? right.value : right.series.get(at);
    const value = one === undefined || other === undefined ? Number.NaN : apply(one, other);
    return Number.isFinite(value) ? [[at, value]] : [];
  });
  return { kind: "series", series: new Map(points) };
}

function unsupported(expression: string): AwsError {
  return new AwsError("ValidationError", `Error in expression '${expression}': unsupported or invalid syntax`);
}
