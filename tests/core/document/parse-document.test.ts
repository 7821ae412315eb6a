import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { parseDocument } from "../../../src/core/document/parse-document.ts";
import { formatProblem } from "../../../src/core/outcome/problem.ts";
import { resolveTarget } from "../../../src/core/targets/resolve-target.ts";
import { targetsSchema } from "../../../src/core/targets/targets-document.ts";

const problemsOf = (text: string) => {
  const parsed = parseDocument(text, targetsSchema, "t.yml");
  return parsed.kind === "valid" ? [] : parsed.problems.map(formatProblem);
};

it.each<[string, string, string[]]>([
  [
    "an unknown key with the nearest known one",
    "version: 1\nservces: {}\n",
    ["t.yml:2:1 unknown key 'servces'. Did you mean 'services'?"],
  ],
  [
    "a nested unknown key",
    "version: 1\nservices:\n  shop:\n    environments:\n      production: { clutser: x }\n",
    ["t.yml:5:21 unknown key 'clutser'. Did you mean 'cluster'?"],
  ],
  [
    "a wrong value at its place",
    'version: 1\nservices:\n  shop:\n    environments:\n      production: { region: "europe" }\n',
    ["t.yml:5:29 services.shop.environments.production.region: expected an AWS region, such as eu-west-1"],
  ],
  [
    "an alias",
    "version: 1\nservices: &a {}\nx: *a\n",
    ["t.yml:3:4 uses the alias *a: write the value out, aliases are refused."],
  ],
  [
    "a key that JavaScript keeps for itself, which would be dropped in silence",
    "version: 1\nservices:\n  __proto__: { environments: {} }\n",
    ["t.yml:3:3 uses the key `__proto__`, which is no name: give it another."],
  ],
  ["an empty file", "", ["t.yml:1:1 is empty: it must hold at least `version: 1`."]],
  [
    "two documents",
    "version: 1\nservices: {}\n---\na: 1\n",
    ["t.yml:1:1 holds more than one YAML document: keep the first and remove the `---`."],
  ],
  ["a deep nest", `${"[".repeat(5_000)}`, ["t.yml:1:1 is nested deeper than 32 levels: flatten it."]],
  [
    "a huge file",
    `version: 1\n#${"x".repeat(300_000)}`,
    ["t.yml:1:1 is 300012 bytes; the limit is 262144: split it or remove what is not used."],
  ],
])("refuses %s", (_, text, problems) => {
  const found = problemsOf(text);
  for (const problem of problems) expect(found).toContain(problem);
});

it("names the nearest key of a part that is built when it is met", () => {
  const schema = z.strictObject({ endpoint: z.optional(z.lazy(() => z.strictObject({ address: z.string() }))) });
  const parsed = parseDocument("endpoint: { adress: x }\n", schema, "t.yml");
  expect(parsed.kind === "invalid" && parsed.problems.map(formatProblem)).toContain(
    "t.yml:1:13 unknown key 'adress'. Did you mean 'address'?",
  );
});

it("refuses a duplicate key", () => {
  expect(problemsOf("version: 1\nservices: {}\nservices: {}\n").join()).toContain("t.yml:3:1");
});

it("reports all problems together", () => {
  expect(problemsOf("version: 2\nservces: {}\n").length).toBeGreaterThanOrEqual(2);
});

const complete = `version: 1
services:
  shop:
    defaults: { platform: ecs, region: eu-west-1, health: /health, cluster: c, service: s }
    environments:
      production: { role: "arn:aws:iam::111122223333:role/deploy", address: "https://shop.example", cluster: own }
      staging: {}
`;

it("lets an environment win over the defaults", () => {
  const resolved = resolveTarget(complete, { service: "shop", environment: "production", file: "t.yml" });
  expect(resolved).toMatchObject({ kind: "target", settings: { cluster: "own", service: "s", region: "eu-west-1" } });
});

it.each([
  ["shop", "prodution", "has no environment of service 'shop' 'prodution'. Did you mean 'production'?"],
  ["shpo", "production", "has no service 'shpo'. Did you mean 'shop'?"],
  ["shop", "constructor", "has no environment of service 'shop' 'constructor'. It knows: production, staging."],
  ["shop", "staging", "services.shop.environments.staging.role"],
])("says what is missing for %s in %s", (service, environment, message) => {
  const resolved = resolveTarget(complete, { service, environment, file: "t.yml" });
  expect(resolved.kind === "invalid" ? resolved.problems.map((problem) => problem.message).join("\n") : "").toContain(
    message,
  );
});

describe("the words of a value that its schema says nothing of", () => {
  const schema = z.strictObject({
    text: z.optional(z.string()),
    kind: z.optional(z.literal(["count", "gauge"])),
    names: z.optional(z.record(z.string().check(z.startsWith("$", "expected a path")), z.string())),
    one: z.optional(z.strictObject({ of: z.string() })),
    file: z.optional(z.custom((value) => value === "here")),
  });
  const foreign = { localeError: () => "words of another part of the process" };

  it.each([
    ["text: 3", "t.yml:1:7 text: expected text"],
    ["kind: bar", "t.yml:1:7 kind: expected count or gauge"],
    ["names: { a: b }", "t.yml:1:13 names.a: is no name here: expected a path"],
    ["one: {}", "t.yml:1:6 one.of: is missing; expected text"],
    ["file: there", "t.yml:1:7 file: is not what belongs here"],
  ])("%s is told in our words whatever Zod is set to", (text, problem) => {
    const before = { ...z.config() };
    z.config(foreign);
    try {
      const parsed = parseDocument(`${text}\n`, schema, "t.yml");
      expect(parsed.kind === "invalid" && parsed.problems.map(formatProblem)).toEqual([problem]);
    } finally {
      z.config({ localeError: undefined, ...before });
    }
  });
});
