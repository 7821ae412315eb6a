import { expect, it } from "vitest";
import { htmlCode } from "../../../src/core/text/html-code.ts";

it.each([
  ["web", "<code>web</code>"],
  ["</summary><img src=x>", "<code>&lt;/summary&gt;&lt;img src=x&gt;</code>"],
  ["a & b", "<code>a &amp; b</code>"],
  ["one\n\n## two", "<code>one ## two</code>"],
  ["", ""],
])("shows %j as %j", (text, shown) => expect(htmlCode(text).replaceAll(/ +/g, " ")).toBe(shown));
