import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { addCookies, type Cookies, cookieHeader, readCookies } from "../../../src/core/checks/cookies.ts";

const now = new Date("2026-11-24T11:00:00Z");
const jar = (url: string, ...setCookies: string[]): Cookies => addCookies([], { url, setCookies }, now);

describe("cookies", () => {
  it("go back to their own host alone, whatever their domain", () => {
    const cookies = jar("https://a.example/cart", "sid=1; HttpOnly; Domain=example", "broken", "=2");
    expect(cookieHeader(cookies, "https://a.example/")).toBe("sid=1");
    for (const other of ["https://b.example/", "https://www.a.example/", "https://a.example:8443/"])
      expect(cookieHeader(cookies, other)).toBeUndefined();
  });

  it.each([
    ["a=1; Path=/cart", "/cart", true],
    ["a=1; Path=/cart", "/cart/items", true],
    ["a=1; Path=/cart/", "/cart/items", true],
    ["a=1; Path=/cart", "/cartoon", false],
    ["a=1; Path=/cart", "/", false],
    ["a=1", "/shop/other", true],
    ["a=1", "/other", false],
    ["a=1; Path=relative", "/shop/other", true],
  ])("%s set at /shop/login goes to %s: %s", (set, path, sent) => {
    const cookies = jar("https://a.example/shop/login", set);
    expect(cookieHeader(cookies, `https://a.example${path}`)).toBe(sent ? "a=1" : undefined);
  });

  it("that are secure travel by TLS alone", () => {
    expect(cookieHeader(jar("https://a.example/", "a=1; Secure"), "http://a.example/")).toBeUndefined();
    expect(jar("http://a.example/", "a=1; Secure")).toEqual([]);
  });

  it.each([
    ["sid=; Path=/"],
    ["sid=2; Path=/; Max-Age=0"],
    ["sid=2; Path=/; Max-Age=-1"],
    ["sid=2; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT"],
    ["sid=2; Path=/; Expires=Tue, 24 Nov 2026 11:00:00 GMT"],
  ])("are forgotten by %s", (set) => {
    const url = "https://a.example/";
    const cookies = addCookies(jar(url, "sid=1; Path=/", "b=2; Path=/"), { url, setCookies: [set] }, now);
    expect(cookieHeader(cookies, url)).toBe("b=2");
  });

  it("replace those of their name, host and path, and go out with the longest path first", () => {
    const url = "https://a.example/x/y";
    const cookies = jar(url, "a=1; Path=/", "a=2; Path=/x", "a=3; Path=/; Max-Age=60");
    expect(cookieHeader(cookies, url)).toBe("a=2; a=3");
  });

  it("read whatever a server sets", () => {
    assert(
      property(string({ unit: "binary" }), (set) => {
        for (const { name } of readCookies([set])) expect(name).not.toContain(";");
        expect(Array.isArray(jar("https://a.example/", set))).toBe(true);
      }),
    );
  });
});
