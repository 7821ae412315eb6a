import { array, assert, constantFrom, dictionary, jsonValue, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { assessStep } from "../../../src/core/checks/assess-step.ts";
import { captureValues } from "../../../src/core/checks/capture-values.ts";
import { readCookies } from "../../../src/core/checks/cookies.ts";
import { fillStep } from "../../../src/core/checks/fill-in.ts";
import { requestOf } from "../../../src/core/checks/request-of.ts";
import { answered } from "../../fakes/check-answers.ts";
import { runnable } from "../../fakes/planned-checks.ts";

const { scenarios, compiled } = await runnable(`version: 1
flows:
  - name: f
    steps:
      - name: first
        path: /a
        capture:
          id: { json: $..id }
          place: { header: location }
          sid: { cookie: sid }
          word: { regex: "(a+)+b" }
        expect:
          status: [200, 3xx]
          json:
            $.items[*].n: { each: { gt: 0 }, length: { gte: 1 }, any: { not: { in: [1] } } }
            $: { schema: { type: object, uniqueItems: true, propertyNames: { pattern: "^(a|b)*$" } }, is-empty: false }
          header: { location: { matches: "^/" }, constructor: { absent: true } }
          cookie: { sid: { length: { gte: 2 } } }
          body: { matches: "(a|a)*c", not: { contains: d } }
          redirect-url: { starts-with: "https://shop.example/" }
          size: { lt: 10 }
          version: { body: "v((?:1|2)+)+x", match: prefix }
      - name: second
        path: /b/{id}/{word}
        query: { p: "{place}" }
        headers: { x-sid: "{sid}" }
`);
const [first, second] = scenarios[0]?.steps ?? [];
if (first === undefined || second === undefined) throw new Error("two steps were planned");

const hostile = oneof(
  string({ unit: "binary" }),
  jsonValue().map((value) => JSON.stringify(value)),
  string({
    unit: constantFrom("a", "b", "{", "}", '"', ":", "[", "]", "..", "/", "\r\n", "\u0000", "v1", "{secret.token}"),
  }),
);

describe("whatever a service answers", () => {
  it("is assessed and captured without an error, and never leaves the address", () => {
    assert(
      property(hostile, array(hostile, { maxLength: 3 }), dictionary(hostile, hostile), (body, setCookies, headers) => {
        const answer = answered({ body, setCookies, headers: { ...headers, location: body } });
        const { mismatches } = assessStep(first.expect, answer, compiled);
        for (const { expected, actual } of mismatches)
          expect([typeof expected, typeof actual]).toEqual(["string", "string"]);
        const captured = captureValues(first.captures, answer, compiled);
        const values = new Map(captured.values.map(({ name, value }) => [name, value]));
        const filled = fillStep(second, values);
        const request = requestOf(filled, {});
        expect(new URL(filled.url).origin).toBe("https://shop.example");
        if (request.kind === "request" && values.has("id")) {
          expect(new URL(filled.url).pathname.startsWith("/base/b/")).toBe(true);
          for (const value of Object.values(request.headers)) expect(value).not.toMatch(/[\r\n\0]/);
        }
      }),
    );
  });

  it("sets only cookies with a name", () => {
    assert(
      property(hostile, (text) => {
        for (const { name } of readCookies([text])) expect(name).not.toBe("");
      }),
    );
  });

  it("takes no time that grows faster than it does", () => {
    const body = `${"a".repeat(100_000)}!`;
    const items = JSON.stringify({ items: Array.from({ length: 20_000 }, (_, n) => ({ n })), a: "a".repeat(100_000) });
    for (const text of [body, items])
      expect(assessStep(first.expect, answered({ body: text }), compiled).mismatches).not.toEqual([]);
  });
});
