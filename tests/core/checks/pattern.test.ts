import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPatterns, quotePattern } from "../../../src/core/checks/pattern.ts";

const compile = await loadPatterns();
function pattern(text: string) {
  const compiled = compile(text);
  if (compiled.kind === "wrong") throw new Error(compiled.why);
  return compiled.value;
}

describe("patterns", () => {
  it.each([
    ["^a", "ab", true],
    ["^a", "ba", false],
    ["(?i)TEA\\s+pot", "a tea  pot", true],
    ["\\p{Greek}", "λ", true],
    ["(?m)^b$", "a\nb\nc", true],
    ["^b$", "a\nb\nc", false],
  ])("finds %s in %j: %s", (text, searched, found) => {
    expect(pattern(text).isFoundIn(searched)).toBe(found);
  });

  it("reads its first group", () => {
    const version = pattern("version=(v[\\d.]+)");
    expect([version.groups, version.group("a version=v1.5.0 b"), version.group("version=x")]).toEqual([
      1,
      "v1.5.0",
      undefined,
    ]);
    expect(pattern("a(b)?").group("a")).toBeUndefined();
  });

  it.each(["(a)\\1", "(?=a)", "(?!a)", "(?<=a)b", "(?<!a)b", "(?>a)", "a++", "(", "a{1001}", "\\k<a>"])(
    "knows nothing of %s, which an engine that backtracks would take",
    (text) => {
      expect(compile(text).kind).toBe("wrong");
    },
  );

  it.each(["(a+)+$", "^(a|a)*$", "(a*)*b", "^(([a-z])+.)+[A-Z]([a-z])+$"])(
    "ends for %s on a long text that nearly matches",
    (text) => {
      expect(pattern(text).isFoundIn(`${"a".repeat(100_000)}!`)).toBe(false);
    },
  );

  it.each(["a{300}", "([ab]?){100}", "\\b(\\w+\\s?){100}z"])(
    "refuses %s, which a body of a megabyte would keep busy for long",
    (text) => {
      expect(compile(text)).toMatchObject({ kind: "wrong", why: expect.stringContaining("of which 250 are allowed") });
    },
  );

  it("takes a quoted value as it is", () => {
    const hostile = string({ unit: constantFrom(..."\\.+*?()|[]{}^$-a1 \n".split("")) });
    assert(
      property(hostile, (value) => {
        expect(pattern(`^${quotePattern(value)}$`).isFoundIn(value)).toBe(true);
        expect(pattern(`^${quotePattern(value)}$`).isFoundIn(`${value}x`)).toBe(false);
      }),
    );
  });
});
