import { expect, it } from "vitest";
import { escapeHtml } from "../../../src/core/html/escape-html.ts";
import { htmlText } from "../../../src/core/html/html-text.ts";

it("lets no text of the world become mark-up", () => {
  expect(escapeHtml(`<img src=x onerror="a('b')">&\u0000`)).toBe(
    "&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&amp;",
  );
});

it("keeps a name that turns its direction to itself, on one line", () => {
  expect(htmlText("a\u202e<b>\n::error::x", 100)).toBe("<bdi>a&lt;b&gt; ::error::x</bdi>");
});
