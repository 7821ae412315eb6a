import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logLine } from "../../../../src/core/canary/logs/log-line.ts";
import { newLogPatterns } from "../../../../src/core/canary/logs/new-log-patterns.ts";
import { patternOf } from "../../../../src/core/canary/logs/pattern-of.ts";

const kind = (text: string) => patternOf(logLine(text));

describe("the kind of a line", () => {
  it.each([
    ["ERROR order 4711 failed after 3 tries", "ERROR order <n> failed after <n> tries"],
    ["2026-11-20T10:03:59.123Z ERROR boom", "<time> ERROR boom"],
    ["[10:03:59,123] ERROR boom", "[<time>] ERROR boom"],
    ["ERROR no user 3f2504e0-4f89-11d3-9a0c-0305e82c3301", "ERROR no user ***"],
    [`ERROR column "price" of 'orders' is missing`, "ERROR column <text> of <text> is missing"],
    ["ERROR can't read the user's cart", "ERROR can't read the user's cart"],
    ["Error: connect ECONNREFUSED 10.0.3.7:5432", "Error: connect ECONNREFUSED <address>"],
    ["ERROR at 0xDEADbeef in a1b2c3d4e5f6", "ERROR at <hex> in <hex>"],
    ["ERROR took 1,234.5 ms", "ERROR took <n> ms"],
    ["com.example.shop.OrderServiceException: no stock", "com.example.shop.OrderServiceException: no stock"],
    ["Error: boom\n    at Server.handle (/app/server.js:10:3)", "Error: boom"],
    ['{"level":"error","time":1763719439,"msg":"payment 12 refused"}', "payment <n> refused"],
    ['{"level":50,"err":{"type":"TypeError","message":"price is undefined"}}', "price is undefined"],
    ['{"level":50,"code":7}', "{<text>:<n>,<text>:<n>}"],
    ["{ not json 5", "{ not json <n>"],
    ["\u001b[31mERROR\u001b[0m boom", "ERROR boom"],
    ["   ", ""],
  ])("of %j is %j", (text, expected) => expect(kind(text)).toBe(expected));

  it("is the same for all that differs in numbers, instants and ids alone", () => {
    const line = fc
      .record({
        order: fc.nat(),
        user: fc.uuid(),
        at: fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }),
      })
      .map(({ order, user, at }) => `${at.toISOString()} ERROR order ${order} of ${user} failed`);
    fc.assert(
      fc.property(line, (text) => {
        expect(kind(text)).toBe("<time> ERROR order <n> of *** failed");
      }),
    );
  });

  it("is bounded, one line without digits, whatever is logged", () => {
    const hostile = fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), fc.string({ maxLength: 3_000 }), fc.json());
    fc.assert(
      fc.property(hostile, (text) => {
        const pattern = kind(text);
        expect(pattern.length).toBeLessThanOrEqual(200);
        expect(pattern).not.toMatch(/[0-9\n\r\u001b\u2028]|##\[|^::/);
        expect(pattern.isWellFormed()).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["quotes", "'".repeat(100_000)],
    ["double quotes without an end", '"'.repeat(99_999)],
    ["letters", "a".repeat(100_000)],
    ["hexadecimal letters", "abcdef".repeat(20_000)],
    ["at signs", "a@".repeat(50_000)],
    ["dots", "1.".repeat(50_000)],
    ["names of secrets", "password=".repeat(20_000)],
    ["an opened document", "{".repeat(60_000)],
  ])("is found at once in a line of %s", (_, text) => {
    const lines = Array.from({ length: 50 }, () => text);
    expect(newLogPatterns([], lines).patterns.length).toBeLessThanOrEqual(1);
  });
});

describe("what is shown of a line", () => {
  const KEY = "wJalrXUtnFEMI0K7MDENG1bPxRfiCYEXAMPLEKEY";
  const WEBHOOK = "/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXX1234";
  it.each([
    ["a password behind its name", "ERROR login password=hunter2 refused", "hunter2"],
    ["one in quotes", `ERROR {"password": "hunter two"}`, "hunter two"],
    ["a token behind its header", "ERROR authorization: Bearer abc.def", "abc.def"],
    ["one of an address", "ERROR postgres://shop:hunter2@db/shop", "hunter2"],
    ["a key", `ERROR refused ${KEY}`, KEY],
    ["a JWT", "ERROR eyJhbGciOiJIUzI1NiIsInR5cCI6.eyJzdWIiOiIxMjM0NTY3ODkwIiwi.SflKxwRJSMeKKF2QT4fwpMeJf36P", "eyJ"],
    ["a webhook's path", `ERROR post https://hooks.example${WEBHOOK} failed`, "XXXXXXXXXXXXXXXXXXXX1234"],
    ["a person's address", "ERROR no mail to quinn.q@shop.example", "quinn"],
    ["a query's signature", "ERROR GET /file?sig=abcdef&user=7", "abcdef"],
  ])("hides %s", (_, text, secret) => {
    const [found] = newLogPatterns([], [text]).patterns;
    expect(found?.example).toContain("***");
    expect(JSON.stringify(found)).not.toContain(secret);
  });

  it("is inert, and cut", () => {
    const [found] = newLogPatterns(
      [],
      [`::error::x ##[set-output name=decision;]yes\u0007 ${"words ".repeat(200)}`],
    ).patterns;
    expect(found?.example).toMatch(/^: :error::x # #\[set-output/);
    expect(found?.example.length).toBeLessThanOrEqual(300);
  });
});

describe("what is new", () => {
  it("is what no line before it is like, the most frequent first, each with a line of it", () => {
    const before = ["ERROR order 1 failed", "ERROR timeout"];
    const after = [
      "ERROR order 2 failed",
      "ERROR price of 3 is undefined",
      "ERROR no stock",
      "ERROR price of 9 is undefined",
    ];
    expect(newLogPatterns(before, after)).toEqual({
      patterns: [
        { pattern: "ERROR price of <n> is undefined", count: 2, example: "ERROR price of 3 is undefined" },
        { pattern: "ERROR no stock", count: 1, example: "ERROR no stock" },
      ],
      more: 0,
    });
  });

  it("is ten kinds at most, the rest counted", () => {
    const words = Array.from({ length: 13 }, (_, index) => `ERROR ${"abcdefghijklm"[index]}`);
    const { patterns, more } = newLogPatterns([], words);
    expect(patterns.length).toBe(10);
    expect(more).toBe(3);
  });

  it("never is what was there before, and counts every line once", () => {
    const texts = fc.array(fc.constantFrom("ERROR a 1", "ERROR a 2", "ERROR b", "ERROR c 'x'", "fatal d", ""), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const known = new Set(before.map(kind));
        const { patterns } = newLogPatterns(before, after);
        for (const { pattern, count } of patterns) {
          expect(known.has(pattern)).toBe(false);
          expect(count).toBe(after.filter((text) => kind(text) === pattern).length);
        }
        const fresh = new Set(after.map(kind).filter((pattern) => pattern !== "" && !known.has(pattern)));
        expect(patterns.length).toBe(fresh.size);
      }),
    );
  });
});

describe("what may be a secret in a logged line", () => {
  it.each([
    ["401 for Authorization: ApiKey abc123", "401 for Authorization: ***"],
    ["Authorization: Token s3cr3t", "Authorization: ***"],
    ["Cookie: sid=abc; csrf=def456", "Cookie: ***"],
    ["set-cookie: a=b; Path=/", "set-cookie: ***"],
    [String.raw`refused {\"password\":\"hunter2\",\"user\":7}`, String.raw`refused {\"password\":***,\"user\":7}`],
    ["passphrase: hunter2", "passphrase: ***"],
    ["PRIVATE_KEY=abc DB_PASS=abc", "PRIVATE_KEY=*** DB_PASS=***"],
    ["credentials: abc", "credentials: ***"],
    ["card 4111 1111 1111 1111 declined", "card *** declined"],
    ["card 4111111111111111 declined", "card *** declined"],
    ["a bypass: none, order 4711", "a bypass: none, order 4711"],
  ])("of %j shows %j", (text, shown) => expect(logLine(text)).toBe(shown));
});
