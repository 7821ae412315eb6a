import * as fc from "fast-check";
import { expect, it } from "vitest";
import { formatProblem } from "../../../src/core/outcome/problem.ts";
import { parsePolicy } from "../../../src/core/policy/parse-policy.ts";

const problemsOf = (text: string) => {
  const parsed = parsePolicy(text, "p.yml");
  return parsed.kind === "invalid" ? parsed.problems.map(formatProblem) : [];
};
const BOMB = [
  "a: &a [x, x, x, x, x, x, x, x, x]",
  ...["b", "c", "d", "e", "f", "g", "h"].map(
    (name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefg"[index]}`).join(", ")}]`,
  ),
].join("\n");

it.each([
  ["an alias bomb", BOMB, "aliases are refused"],
  ["a merge key", "version: 1\nenvironments: { a: &a {}, b: { <<: *a } }", "aliases are refused"],
  [
    "deep flow nesting",
    `version: 1\nenvironments: ${"[".repeat(5_000)}${"]".repeat(5_000)}`,
    "nested deeper than 32 levels",
  ],
  [
    "deep mappings",
    `version: 1\nenvironments: ${"{a: ".repeat(5_000)}${"}".repeat(5_000)}`,
    "nested deeper than 32 levels",
  ],
  ["deep sequences", `version: 1\nenvironments:\n  ${"- ".repeat(5_000)}x`, "nested deeper than 32 levels"],
  [
    "deep indentation",
    Array.from({ length: 400 }, (_, level) => `${" ".repeat(level)}a:`).join("\n"),
    "nested deeper than 32 levels",
  ],
  ["a huge file", `version: 1\n# ${"x".repeat(300_000)}\nenvironments: { a: {} }`, "the limit is 262144"],
  ["a duplicate key", "version: 1\nversion: 1\nenvironments: { a: {} }", "Map keys must be unique"],
  [
    "two documents",
    "version: 1\nenvironments: { a: {} }\n---\nversion: 1\nenvironments: { a: {} }",
    "more than one YAML document",
  ],
  ["a tag", "version: 1\nenvironments: { a: !!js/function 'x' }", "tag"],
  ["a list", "[1, 2]", "expected"],
  ["a word", "open", "expected"],
  ["a key of every object", "version: 1\nconstructor: {}\n__proto__: {}\nenvironments: { a: {} }", "which is no name"],
])("refuses %s", (_name, text, expected) => {
  expect(problemsOf(text).join("\n")).toContain(expected);
});

it("answers any text at all with a policy or with problems at their places, never throwing", () => {
  const word = fc.constantFrom(
    "version: 1",
    "environments:",
    "  production: {}",
    "freezes:",
    "  - name: X",
    "    dates: 2026-01-01",
    "holidays: {}",
    "tests: []",
    "roles: { a: [] }",
    "  production: []",
    "locks: { incidents: }",
    "    unless: 3",
    "timezone: [a]",
    "    windows: [{ days: {} }]",
    "    approvals: { role: a }",
    "change-classes: [x]",
    "    every-month: [1, {}]",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word, { maxLength: 12 }).map((lines) => lines.join("\n")),
      ),
      (text) => {
        const parsed = parsePolicy(text, "p.yml");
        if (parsed.kind === "valid") expect(Object.keys(parsed.value.environments).length).toBeGreaterThan(0);
        else for (const problem of parsed.problems) expect(formatProblem(problem)).toMatch(/^p\.yml:\d+:\d+ ./);
      },
    ),
    { numRuns: 400 },
  );
});
