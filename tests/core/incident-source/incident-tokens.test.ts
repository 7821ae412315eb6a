import { describe, expect, it } from "vitest";
import { parseIncidentTokens } from "../../../src/core/incident-source/incident-tokens.ts";
import { fillPlaceholders, secretsOf } from "../../../src/core/incident-source/placeholders.ts";

const read = (text: string) => {
  const found = parseIncidentTokens(text);
  return found.kind === "tokens" ? Object.fromEntries(found.tokens) : found.problems;
};

describe("parseIncidentTokens", () => {
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

  it("fills the placeholders of an endpoint with its own secrets alone", () => {
    const headers = { Authorization: "Token token={token}", "X-App": "{token.application}" };
    const tokens = new Map([
      ["dd", "$&one"],
      ["dd.application", "two"],
      ["other", "three"],
    ]);
    expect(secretsOf(headers, "dd")).toEqual(["dd", "dd.application"]);
    expect(fillPlaceholders(headers.Authorization, "dd", tokens)).toBe("Token token=$&one");
    expect(fillPlaceholders(headers["X-App"], "dd", tokens)).toBe("two");
  });
});
