import { describe, expect, it } from "vitest";
import { fillPlaceholders, secretsOf } from "../../../src/core/incident-source/placeholders.ts";

describe("fillPlaceholders", () => {
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
