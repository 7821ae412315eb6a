import { assert, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { hideValues } from "../../../src/core/text/hide-values.ts";

describe("hideValues", () => {
  it.each([
    ["as it is", "token s3cr3t+key/= here", "token *** here"],
    ["in an address", "GET /?k=s3cr3t%2Bkey%2F%3D", "GET /?k=***"],
    ["cut off at the end", "was Bearer s3cr3t+k", "was Bearer ***"],
    ["twice", "s3cr3t+key/=s3cr3t+key/=", "******"],
    ["not at all", "nothing of it", "nothing of it"],
  ])("hides a value %s", (_, text, shown) => {
    expect(hideValues(text, ["s3cr3t+key/="])).toBe(shown);
  });

  it("hides a value in a JSON text, in keys and deep inside", () => {
    const secret = 'pass"word\\1';
    const structure = { [secret]: 2, list: [{ why: `body ${JSON.stringify({ echo: secret })}` }], none: undefined };
    expect(hideValues(structure, [secret])).toEqual({
      "***": 2,
      list: [{ why: 'body {"echo":"***"}' }],
      none: undefined,
    });
  });

  it("hides a value in a JSON text that is a text of another, and in a page", () => {
    const secret = `pass"word\\1<&'`;
    const once = JSON.stringify({ echo: secret });
    const page = "<p>pass&quot;word\\1&lt;&amp;&#39;</p>";
    expect(hideValues([JSON.stringify({ sent: once }), page], [secret])).toEqual([
      JSON.stringify({ sent: '{"echo":"***"}' }),
      "<p>***</p>",
    ]);
  });

  it.each(["", "a", "ab", "dana:"])("hides what base64 shows of a value behind '%s'", (before) => {
    const encoded = Buffer.from(`${before}correct-horse`).toString("base64");
    const shown = hideValues(`Basic ${encoded}`, ["correct-horse"]);
    expect(shown).toContain("***");
    for (const word of ["correct", "horse"])
      expect(Buffer.from(shown.slice("Basic ".length), "base64").toString("latin1")).not.toContain(word);
  });

  it("hides the longer of two values first, and leaves alone what is too short to be told apart", () => {
    expect(hideValues("abcdef abcd a", ["abcd", "abcdef", "a"])).toBe("*** *** a");
  });

  it("never leaves a value standing, wherever a text was cut", () => {
    const parts = tuple(string(), string({ minLength: 6 }), string());
    assert(
      property(parts, ([before, secret, after]) => {
        const whole = `${before}${secret}${after}`;
        for (let end = 0; end <= whole.length; end++) {
          const shown = hideValues(whole.slice(0, end), [secret]);
          // Stars of the secret itself may stand in what hides it.
          if (!"***".includes(secret.slice(0, 1)) && !/\*/.test(secret)) expect(shown).not.toContain(secret);
        }
      }),
    );
  });
});
