import { describe, expect, it } from "vitest";
import { nextPage } from "../../../src/core/incident-source/next-page.ts";
import { endpointOf } from "./endpoints.ts";

const endpoint = (next: string, more = "") =>
  endpointOf(
    `{ name: x, url: "https://x.example/i?a=1", path: "items[*]", empty: true${next === "" ? "" : `, next: ${next}`}${more} }`,
  );
const asked = { url: "https://x.example/i?a=1", body: undefined };
const after = (next: string, body: unknown, link = "") => {
  const found = nextPage(endpoint(next), asked, { body, link, read: 100 });
  return found.kind === "next" ? found.request.url : found.kind;
};

describe("nextPage", () => {
  it.each<[string, string, unknown, string, string?]>([
    ["no sign of more", "", { items: [] }, "last"],
    ["an undeclared next page", "", { items: [], next: "https://x.example/2" }, "unknown"],
    ["an undeclared flag", "", { more: true }, "unknown"],
    ["an undeclared flag that is down", "", { more: false, next: null, has_more: false }, "last"],
    ["an undeclared nested sign", "", { pagination: { next: 2 } }, "unknown"],
    ["an undeclared cursor", "", { pagination_meta: { after: "01K" } }, "unknown"],
    ["an undeclared link that is an object", "", { _links: { next: { href: "/2" } } }, "unknown"],
    ["a page that is not the last one", "", { isLast: false }, "unknown"],
    ["the last page by its own word", "", { isLast: true, _links: { next: {} } }, "last"],
    ["a search that gave up", "", { incomplete_results: true }, "unknown"],
    ["a place without a next page, beside a sign of more", "{ address: nxt }", { links: { next: "/2" } }, "unknown"],
    ["an end, beside a flag of more", "{ cursor: c, parameter: after }", { c: null, has_more: true }, "unknown"],
    ["no address in the body, beside a Link", "{ address: n }", {}, "unknown", '<https://x.example/2>; rel="next"'],
    ["an undeclared Link", "", [], "unknown", '<https://x.example/2>; rel="next"'],
    ["a Link to the first page only", "", [], "last", '<https://x.example/1>; rel="first"'],
    [
      "a Link",
      "{ link: true }",
      [],
      "https://x.example/2",
      '<https://x.example/1>; rel="prev", <https://x.example/2>; rel="next"',
    ],
    ["no Link", "{ link: true }", [], "last"],
    ["a Link to another host", "{ link: true }", [], "unknown", '<https://evil.example/2>; rel="next"'],
    ["an address", "{ address: n }", { n: "https://x.example/2" }, "https://x.example/2"],
    ["a relative address", "{ address: n }", { n: "/2" }, "https://x.example/2"],
    ["an address at another host", "{ address: n }", { n: "https://x.example.evil/2" }, "unknown"],
    ["an address without TLS", "{ address: n }", { n: "http://x.example/2" }, "unknown"],
    ["no address", "{ address: n }", { n: null }, "last"],
    ["an address that is none", "{ address: n }", { n: 7 }, "unknown"],
    ["a cursor", "{ cursor: c, parameter: after }", { c: "x y" }, "https://x.example/i?a=1&after=x+y"],
    ["a number", "{ cursor: c, parameter: page }", { c: 2 }, "https://x.example/i?a=1&page=2"],
    ["an empty cursor", "{ cursor: c, parameter: after }", { c: "" }, "last"],
    ["a cursor that is none", "{ cursor: c, parameter: after }", { c: {} }, "unknown"],
    ["a flag that is down", "{ cursor: c, parameter: after, more: m }", { m: false, c: "x" }, "last"],
    ["a flag without cursor", "{ cursor: c, parameter: after, more: m }", { m: true }, "unknown"],
    ["no flag", "{ cursor: c, parameter: after, more: m }", { c: "x" }, "unknown"],
    ["an offset", "{ offset: o, more: m }", { m: true }, "https://x.example/i?a=1&o=100"],
    ["the last offset", "{ offset: o, more: m }", { m: false }, "last"],
    ["an offset without flag", "{ offset: o, more: m }", {}, "unknown"],
  ])("%s", (_, next, body, expected, link) => {
    expect(after(next, body, link)).toBe(expected);
  });

  it("puts the cursor of a POST into its body", () => {
    const post = endpoint(
      "{ cursor: cursor, parameter: cursor, more: cursor.hasMore }",
      ", method: POST, body: { q: 1 }",
    );
    const cursor = { hasMore: true, nextValue: "abc" };
    expect(nextPage(post, { url: post.url, body: post.body }, { body: { cursor }, link: "", read: 1 })).toEqual({
      kind: "next",
      request: { url: post.url, body: { q: 1, cursor } },
    });
  });
});
