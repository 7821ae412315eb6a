import { type Answer, headerOf } from "./answer.ts";
import type { Mismatch } from "./assess-step.ts";
import { type Compiled, patternOf } from "./compiled.ts";
import { readCookies } from "./cookies.ts";
import { readJson } from "./json-path.ts";
import type { CaptureSource, Step } from "./scenario.ts";

const LONGEST = 4_096;

/** What an answer gives later steps to refer to, and what it lacks. */
export interface Captured {
  readonly values: readonly { readonly name: string; readonly value: string; readonly secret: boolean }[];
  readonly mismatches: readonly Mismatch[];
}

/** Reads what a step captures from its answer: a text of at most 4096 characters or a number, which is no empty text. */
export function captureValues(captures: Step["captures"], answer: Answer, compiled: Compiled): Captured {
  const read = Object.entries(captures).map(([name, { from, secret }]) => ({
    name,
    secret,
    value: readSource(from, answer, compiled),
  }));
  const values = read.flatMap(({ name, secret, value = "" }) => (isUsable(value) ? [{ name, value, secret }] : []));
  const mismatches = read
    .filter(({ value = "" }) => !isUsable(value))
    .map(({ name, value }) => ({
      target: `capture ${name}`,
      expected: "a text or a number",
      actual: value === undefined ? "nothing there" : value === "" ? "an empty text" : `${value.length} characters`,
      kind: "assertion" as const,
    }));
  return { values, mismatches };
}

function isUsable(value: string): boolean {
  return value !== "" && value.length <= LONGEST;
}

function readSource(source: CaptureSource, answer: Answer, compiled: Compiled): string | undefined {
  switch (source.kind) {
    case "header":
      return headerOf(answer, source.name);
    case "cookie":
      return readCookies(answer.setCookies).findLast(({ name }) => name === source.name)?.value;
    case "regex":
      return patternOf(compiled, source.pattern).group(answer.body);
    case "json": {
      const found = readJson(answer.body, source.path);
      return found.kind === "value" && (typeof found.value === "string" || typeof found.value === "number")
        ? String(found.value)
        : undefined;
    }
  }
}
