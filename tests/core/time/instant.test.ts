import { expect, it } from "vitest";
import { isHolding, parseLockMarker } from "../../../src/core/lock/deploy-lock.ts";
import { planManualLock } from "../../../src/core/lock/manual-lock.ts";
import { parsePolicy } from "../../../src/core/policy/parse-policy.ts";
import { parseInstant } from "../../../src/core/time/instant.ts";
import { instant } from "../../../src/kit/fields.ts";

it.each([
  ["2026-12-24T12:00Z", "2026-12-24T12:00:00.000Z"],
  ["2028-02-29T23:59:59.5+07:00", "2028-02-29T16:59:59.500Z"],
  ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"],
])("reads %s", (text, expected) => {
  expect(parseInstant(text)?.toISOString()).toBe(expected);
});

it.each(["", "2026-12-24", "2026-12-24T12:00", "2026-12-24T25:00Z", "2026-12-24T12:00+99:00", "+010000-01-01T00:00Z"])(
  "reads no instant in '%s'",
  (text) => {
    expect(parseInstant(text)).toBeUndefined();
  },
);

it.each(["2026-02-30T00:00Z", "2026-04-31T12:00:00Z", "2027-02-29T00:00+07:00"])(
  "takes %s for no instant of a later month: in inputs, tables, and ends of locks",
  (text) => {
    expect(parseInstant(text)).toBeUndefined();
    expect(instant.parse(text).kind).toBe("expected");
    const row = `version: 1\nenvironments: { a: {} }\ntests: [{ at: "${text}", environment: a, expect: allow }]\n`;
    expect(parsePolicy(row, "p.yml").kind).toBe("invalid");
    const scope = { environment: "a", service: "*" };
    const wish = { scope, owner: "dana", reason: "x", until: text };
    expect(planManualLock(wish, new Date("2026-01-01T00:00Z")).kind).toBe("wrong");
    const said = { ...scope, request: "", owner: "", reason: "", expires: text.replace("+07:00", "Z") };
    const marker = parseLockMarker(`<!-- deploy-lock ${JSON.stringify(said)} -->`);
    expect(isHolding(marker ?? { expiresAt: new Date(0) }, new Date("9999-01-01T00:00Z"))).toBe(true);
  },
);
