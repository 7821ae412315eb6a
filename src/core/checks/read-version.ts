import { type Answer, headerOf } from "./answer.ts";
import { type Compiled, jsonOf, patternOf } from "./compiled.ts";
import type { Expectation } from "./expectation.ts";

const LONGEST = 200;

/** Reads the version that an answer shows where one is looked for; `undefined` when there is none. */
export function readVersion(
  { version }: Expectation,
  answer: Pick<Answer, "headers" | "body">,
  compiled: Compiled,
): string | undefined {
  if (version === undefined) return undefined;
  if (version.header !== undefined) return headerOf(answer, version.header)?.slice(0, LONGEST);
  if (version.body !== undefined) return patternOf(compiled, version.body).group(answer.body)?.slice(0, LONGEST);
  const found = jsonOf(compiled, answer.body, version.json ?? "");
  return found.kind === "value" && (typeof found.value === "string" || typeof found.value === "number")
    ? String(found.value).slice(0, LONGEST)
    : undefined;
}
