import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slackLink, slackText } from "../../../src/core/text/slack.ts";

describe("slackText", () => {
  it.each([
    ["<!channel>", "&lt;!channel&gt;"],
    ["<@U123|boss>", "&lt;@\u200bU123|boss&gt;"],
    ["a & b", "a &amp; b"],
    ["&lt;!here&gt;", "&amp;lt;!here&amp;gt;"],
    ["@here", "@\u200bhere"],
    ["one\ntwo", "one two"],
  ])("escapes %j", (text, escaped) => {
    expect(slackText(text)).toBe(escaped);
  });

  it("leaves no control sequence, mention or line break, and its text can be read back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 250 }), (text) => {
        const escaped = slackText(text);
        expect(escaped).not.toMatch(/[<>\n\r]|&(?!amp;|lt;|gt;)|@(?!\u200b)/);
        const back = escaped
          .replaceAll("@\u200b", "@")
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&amp;", "&");
        expect(slackText(back)).toBe(escaped);
      }),
    );
  });

  it("is cut where it would be too long", () => {
    expect(slackText("x".repeat(5_000)).length).toBeLessThan(400);
  });
});

describe("slackLink", () => {
  it("links http addresses and shows anything else as text", () => {
    expect(slackLink("Run", "https://github.com/o/r?a=1&b=2")).toBe("<https://github.com/o/r?a=1&amp;b=2|Run>");
    expect(slackLink("Run", "https://x|<!channel>")).toBe("Run https://x|&lt;!channel&gt;");
    expect(slackLink("Run", "javascript:alert(1)")).toBe("Run javascript:alert(1)");
  });
});
