import type { Answer } from "./answer.ts";
import { numberTargets, textTargets } from "./answer-targets.ts";
import { type Compiled, jsonOf, NOTHING_COMPILED } from "./compiled.ts";
import type { Condition } from "./condition.ts";
import type { Expectation } from "./expectation.ts";
import { describeCondition, type Found, judgeValue } from "./judge-value.ts";
import { readVersion } from "./read-version.ts";
import { sameVersion } from "./same-version.ts";
import { acceptsStatus } from "./status-pattern.ts";

/** One thing that does not hold. `actual` is untrusted text. */
export interface Mismatch {
  readonly target: string;
  readonly expected: string;
  readonly actual: string;
  /** Another version is told apart: the answer may be well, and yet of the old code. */
  readonly kind: "assertion" | "version";
}

/** What an answer amounts to: everything that does not hold, and the version that it showed where one was looked for. */
export interface Assessment {
  readonly mismatches: readonly Mismatch[];
  readonly version: string | undefined;
}

const SHOWN_CHARACTERS = 200;

/** Assesses an answer against what was expected; without a word on the status it must be 2xx. */
export function assessStep(expect: Expectation, answer: Answer, compiled: Compiled = NOTHING_COMPILED): Assessment {
  const version = readVersion(expect, answer, compiled);
  const mismatches = [
    ...statusMismatches(expect.status ?? "2xx", answer.status),
    ...Object.entries(expect.json ?? {}).flatMap(([path, condition]) =>
      jsonMismatches(path, condition, { answer, compiled }),
    ),
    ...textTargets(expect, answer).flatMap(({ target, condition, value, absent, hidden }) =>
      miss(
        target,
        judgeValue(condition, foundOf(value), compiled),
        value === undefined ? absent : hidden === true ? "another value, which is hidden" : value,
      ),
    ),
    ...numberTargets(expect, answer).flatMap(({ target, condition, expected, value, unit }) => {
      const failed = judgeValue(condition, foundOf(value));
      const said = expected === undefined || failed.length === 0 ? failed : [expected];
      return miss(target, said, value === undefined ? "no TLS" : `${Math.round(value)}${unit}`);
    }),
    ...otherVersion(expect, version),
  ];
  return { mismatches, version };
}

function miss(target: string, failed: readonly string[], actual: string): Mismatch[] {
  if (failed.length === 0) return [];
  return [{ target, expected: failed.join(", "), actual: actual.slice(0, SHOWN_CHARACTERS), kind: "assertion" }];
}

function statusMismatches(expected: NonNullable<Expectation["status"]>, status: number): Mismatch[] {
  if (acceptsStatus(expected, status)) return [];
  const wanted = typeof expected === "object" && !Array.isArray(expected) ? JSON.stringify(expected) : String(expected);
  return miss("status", [wanted], String(status));
}

function jsonMismatches(
  path: string,
  condition: Condition,
  { answer, compiled }: { readonly answer: Answer; readonly compiled: Compiled },
): Mismatch[] {
  const found = jsonOf(compiled, answer.body, path);
  if (found.kind === "unreadable") return miss(`json ${path}`, [describeCondition(condition)], found.why);
  const actual = found.kind === "missing" ? "path not found" : show(found.value);
  return miss(`json ${path}`, judgeValue(condition, found, compiled), actual);
}

function foundOf(value: unknown): Found {
  return value === undefined ? { kind: "missing" } : { kind: "value", value };
}

function otherVersion({ version: wanted }: Expectation, found: string | undefined): readonly Mismatch[] {
  const expected = wanted?.expect ?? "";
  if (wanted === undefined || sameVersion(found, expected, wanted.match ?? "exact")) return [];
  return found === undefined
    ? [{ target: "version", expected, actual: "no version found", kind: "assertion" }]
    : [{ target: "version", expected, actual: found, kind: "version" }];
}

function show(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return "a value nested too deep to show";
  }
}
