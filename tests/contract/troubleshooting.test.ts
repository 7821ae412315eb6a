import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const page = readFileSync("docs/troubleshooting.md", "utf8");
const [, ours = ""] = /<!-- messages -->([\s\S]*?)<!-- \/messages -->/.exec(page) ?? [];
const rows = ours.split("\n").filter((line) => line.startsWith("| “"));
const messages = rows.map((line) => /^\| “([^”]+)” \| /.exec(line)?.[1] ?? line);

/** All that the actions can say: what stands between quotes in the sources that run, on one line. */
const said = globSync("src/{core,kit,flows,actions,adapters,ports}/**/*.ts")
  .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)])
  .map(([, plain, template]) => plain ?? template ?? "");

describe("docs/troubleshooting.md", () => {
  it("has a row for many messages, each once", () => {
    expect(messages.length).toBeGreaterThan(40);
    expect(new Set(messages).size).toBe(messages.length);
  });

  it.each(messages)("quotes what the actions say: %s", (message) => {
    expect(said.some((text) => text.includes(message))).toBe(true);
  });
});
