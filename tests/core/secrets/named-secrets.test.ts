import { describe, expect, it } from "vitest";
import { parseNamedSecrets } from "../../../src/core/secrets/named-secrets.ts";

const read = (text: string) => {
  const found = parseNamedSecrets(text, { noun: "endpoint", example: "pagerduty" });
  return found.kind === "secrets" ? Object.fromEntries(found.secrets) : found.problems;
};

describe("parseNamedSecrets", () => {
  it.each<[string, unknown]>([
    ["", {}],
    ["\n# none\n", {}],
    ["pagerduty=abc", { pagerduty: "abc" }],
    [
      "pagerduty = a=b== \ndatadog=k\r\ndatadog.application=l",
      { pagerduty: "a=b==", datadog: "k", "datadog.application": "l" },
    ],
    ['{"pagerduty": "abc", "datadog.application": "l"}', { pagerduty: "abc", "datadog.application": "l" }],
    ["s3cret", ["line 1 names no endpoint; expected a name such as pagerduty"]],
    ["a=1\na=2", ["'a' stands twice"]],
    ["a=", ["the secret of 'a' is empty, no text, or no single line of plain characters"]],
    ['{"a": {"b": "s3cret"}}', ["the secret of 'a' is empty, no text, or no single line of plain characters"]],
    ['{"a": "x\\ny"}', ["the secret of 'a' is empty, no text, or no single line of plain characters"]],
    ['{"a": "s3cret"', ['it starts like JSON and is none; expected {"pagerduty": "…"}']],
  ])("reads %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(JSON.stringify(expected)).not.toContain("s3cret");
  });

  it("names whose secrets it reads", () => {
    const found = parseNamedSecrets("s3cret", { noun: "provider", example: "prometheus" });
    expect(found).toEqual({
      kind: "wrong",
      problems: ["line 1 names no provider; expected a name such as prometheus"],
    });
  });
});
