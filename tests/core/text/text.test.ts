import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { didYouMean } from "../../../src/core/text/did-you-mean.ts";
import { inert, inertLine } from "../../../src/core/text/inert.ts";
import { code, markdown, prose } from "../../../src/core/text/markdown.ts";

const hostile = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        "::set-output name=decision::allow",
        "##[error]x",
        "\u001b[31m",
        "\u202e",
        "\r\n",
        "\n",
        " ",
        "::",
        "##[",
        "`",
        "|",
        "@octo",
        "![x](https://e.vil)",
        "<img src=x>",
      ),
    ),
  )
  .map((parts) => parts.join(""));

describe("inert", () => {
  it("leaves no workflow command, control or bidi character, whatever comes", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const safe = inert(text);
        expect(safe).not.toMatch(/^\s*::/m);
        expect(safe).not.toContain("##[");
        expect(safe).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it("keeps plain text as it is and says how much it cut", () => {
    expect(inert("Task failed: a::b #1")).toBe("Task failed: a::b #1");
    expect(inert("x".repeat(20), 5)).toBe("xxxxx… (15 more characters)");
  });

  it("folds a line the same way again, whatever is removed from it", () => {
    expect(inertLine("\u0000\t\u0000a \u200b b\u2028c")).toBe("a b c");
    fc.assert(
      fc.property(hostile, (text) => {
        const line = inertLine(text.slice(0, 150));
        expect(inertLine(line)).toBe(line);
      }),
    );
  });

  it("breaks up a command that removing control characters would have completed", () => {
    expect(inert("#\u200b#[error]")).toBe("# #[error]");
  });
});

describe("markdown", () => {
  it("leaves no mark-up, mention, link or table cell border, whatever comes", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const safe = markdown(text);
        expect(safe).not.toMatch(/(?<!\\)[|`[\]<]/);
        expect(safe).not.toMatch(/@(?!\u200b)/);
        expect(safe).not.toContain("\n");
      }),
    );
  });

  it("breaks references to issues up, which GitHub finds in the rendered text, where no backslash stands any more", () => {
    expect(markdown("see #12, shop-org/shop#3 and GH-4")).toBe(
      "see \\#\u200b12, shop\\-org/shop\\#\u200b3 and GH\\-\u200b4",
    );
    expect(markdown("x #y")).toBe("x \\#y");
  });

  it("shows code that no backtick inside can end", () => {
    expect(code("a`b``c")).toBe("```a`b``c```");
    expect(code("`x`")).toBe("`` `x` ``");
  });
});

it.each([
  ["freezs", ["freezes", "windows"], "freezes"],
  ["environement", ["environment"], "environment"],
  ["zzz", ["freezes"], undefined],
])("did you mean: %s", (word, known, expected) => {
  expect(didYouMean(word, known)).toBe(expected);
});

describe("prose", () => {
  it("keeps commands and our own addresses so that they can be copied", () => {
    const text = "Run `aws ecs update-service --cluster a_b` and see https://github.com/shop-org/shop/issues/2.";
    expect(prose(text, "https://github.com")).toBe(
      "Run `aws ecs update-service --cluster a_b` and see <https://github.com/shop-org/shop/issues/2>\\.",
    );
  });

  it("links no foreign address", () => {
    expect(prose("see https://evil.example/x now", "https://github.com")).toBe("see `https://evil.example/x` now");
  });

  it("leaves no mark-up, mention or link of its own, whatever comes", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const safe = prose(text, "https://github.com");
        // From left to right, as a reader does: an escaped backtick opens nothing.
        const outside = safe.replace(/\\[\s\S]|(`+)[\s\S]*?\1/g, "").replace(/<https:\/\/github\.com\/[^\s<>]*>/g, "");
        expect(outside).not.toMatch(/[|[\]<]/);
        expect(outside).not.toMatch(/@(?!\u200b)/);
        expect(safe).not.toContain("\n");
      }),
    );
  });
});
