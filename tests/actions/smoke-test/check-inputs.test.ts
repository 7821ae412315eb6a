import { describe, expect, it } from "vitest";
import { headerLines } from "../../../src/actions/smoke-test/header-lines.ts";
import { ipAddress } from "../../../src/actions/smoke-test/ip-address.ts";
import { secretLines } from "../../../src/actions/smoke-test/secret-lines.ts";
import type { Field } from "../../../src/kit/fields.ts";

const read = <T>(field: Field<T>, given: string) => {
  const parsed = field.parse(given);
  return parsed.kind === "value" ? parsed.value : parsed.expected;
};

describe("secrets", () => {
  it("are lines of names and values, which may hold = again", () => {
    const given = "# for the test account\ntoken = abc=def==\n\napi-key=0123456789\r\n";
    expect(read(secretLines, given)).toEqual(
      new Map([
        ["token", "abc=def=="],
        ["api-key", "0123456789"],
      ]),
    );
    expect(read(secretLines, "")).toEqual(new Map());
    expect(secretLines.secret).toBe(true);
  });

  it.each([
    ["no name", "s3cr3t-value", "line 1"],
    ["a name in capitals", "TOKEN=s3cr3t-value", "line 1"],
    ["one name twice", "token=s3cr3t-value\ntoken=s3cr3t-value", "twice"],
    ["no value", "token=", "plain characters"],
    ["a value beyond ASCII", "token=s3cr3t-välue", "plain characters"],
    ["a value that cannot be hidden", "token=s3c", "too short"],
  ])("are refused with %s, and not repeated", (_, given, why) => {
    const expected = read(secretLines, given);
    expect(expected).toContain(why);
    expect(expected).not.toMatch(/s3c/);
  });
});

describe("headers", () => {
  it("are lines of names and values", () => {
    expect(read(headerLines, "X-Canary: always\nAuthorization:  Bearer {token}\n")).toEqual({
      "X-Canary": "always",
      Authorization: "Bearer {token}",
    });
    expect(read(headerLines, "")).toEqual({});
    expect(headerLines.secret).toBe(true);
  });

  it.each([
    ["no name", "s3cr3t", "line 1"],
    ["no value", "X-Canary:", "line 1 gives X-Canary no value"],
    ["a name with a space", "X Canary: s3cr3t", "line 1"],
    ["a value that breaks the request", "X-Canary: s3cr3t\u0000", "no value of plain characters"],
    ["one name twice", "X-Canary: s3cr3t\nx-canary: s3cr3t", "line 2 names x-canary a second time"],
  ])("are refused with %s, and not repeated", (_, given, why) => {
    const expected = read(headerLines, given);
    expect(expected).toContain(why);
    expect(expected).not.toContain("s3cr3t");
  });
});

describe("the address to connect to", () => {
  it.each(["", "192.0.2.10", "2001:db8::1"])("may be '%s'", (given) => {
    expect(read(ipAddress, given)).toBe(given);
  });

  it.each(["shop.example", "0x7f.1", "2130706433", "127.1", "192.0.2.10:8443", "010.0.0.1"])(
    "may not be %s",
    (given) => {
      expect(read(ipAddress, given)).toContain("an IP address");
    },
  );
});
