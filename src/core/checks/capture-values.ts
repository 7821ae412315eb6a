import { type Answer, headerOf } from "./answer.ts";
import type { Mismatch } from "./assess-step.ts";
import { type Compiled, jsonOf, patternOf } from "./compiled.ts";
import { readCookies } from "./cookies.ts";
import type { CaptureSource, Step } from "./scenario.ts";

const LONGEST = 4_096;
/** Shorter secrets stand in too many words to be hidden. */
const SHORTEST_SECRET = 6;

/** What an answer gives later steps to refer to, and what it lacks. */
export interface Captured {
  /** What was marked as secret and is long enough to be hidden, also where it is of no use. */
  readonly secrets: readonly string[];
  readonly values: readonly { readonly name: string; readonly value: string }[];
  readonly mismatches: readonly Mismatch[];
}

/** Reads what a step captures from its answer: a text of at most 4096 characters or a number; a secret has at least 6. */
export function captureValues(captures: Step["captures"], answer: Answer, compiled: Compiled): Captured {
  const secrets: string[] = [];
  const values: Captured["values"][number][] = [];
  const mismatches: Mismatch[] = [];
  for (const [name, { from, secret }] of Object.entries(captures)) {
    const value = readSource(from, answer, compiled);
    if (secret && value !== undefined && value.length >= SHORTEST_SECRET) secrets.push(value);
    const wrong = whyUnusable(value, secret);
    if (value !== undefined && wrong === undefined) values.push({ name, value });
    else
      mismatches.push({
        target: `capture ${name}`,
        expected: expected(secret),
        actual: wrong ?? "",
        kind: "assertion",
      });
  }
  return { secrets, values, mismatches };
}

function expected(secret: boolean): string {
  return secret ? `a secret of at least ${SHORTEST_SECRET} characters` : "a text or a number";
}

function whyUnusable(value: string | undefined, secret: boolean): string | undefined {
  if (value === undefined) return "nothing there";
  if (value === "") return "an empty text";
  if (value.length > LONGEST || (secret && value.length < SHORTEST_SECRET)) return `${value.length} characters`;
  return value.isWellFormed() ? undefined : "half a character, which cannot be sent";
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
      const found = jsonOf(compiled, answer.body, source.path);
      return found.kind === "value" && (typeof found.value === "string" || typeof found.value === "number")
        ? String(found.value)
        : undefined;
    }
  }
}
