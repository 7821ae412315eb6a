import type { Scenario } from "./scenario.ts";

/** Tells whether a check that decides holds an answer to one of these names of a version, so that another version cannot pass for it. */
export function showsVersion(scenarios: readonly Scenario[], names: readonly string[]): boolean {
  const known = names.filter((name) => name !== "");
  return scenarios
    .filter(({ continueOnFailure }) => !continueOnFailure)
    .flatMap(({ steps }) => steps.flatMap(({ expect }) => textsIn(expect)))
    .some((text) => known.some((name) => text.replaceAll("\\", "").includes(name)));
}

/** What an answer must not be, or may be among others, tells no version. */
const TELLS_NONE = ["not", "not-equals", "not-contains", "in"];

/** Lists the texts that an answer is held to. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (TELLS_NONE.includes(key) ? [] : textsIn(inner)));
}
