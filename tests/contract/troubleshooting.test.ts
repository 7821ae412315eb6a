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

/** What scripts of the workflows and templates can end in: each `::error` that is written out, or handed to a function that says it. */
const ended = [
  ...globSync([".github/workflows/*.yml", "workflows-templates/*.yml", "actions/*/action.yml"], {
    exclude: [".github/workflows/self-*.yml"],
  }),
].flatMap((file) => {
  const text = readFileSync(file, "utf8");
  const sayers = [...text.matchAll(/(\w+)\(\) \{\s*echo "::error::\$1"/g)].map(([, name = ""]) => name);
  const spoken = new RegExp(`(?:echo "::error::|\\b(?:${["-", ...sayers].join("|")}) ")(.+?)"`, "g");
  return [...text.matchAll(spoken)]
    .map(([, message = ""]) => ({ file, message }))
    .filter(({ message }) => message !== "$1");
});

describe("docs/troubleshooting.md", () => {
  it("has a row for many messages, each once", () => {
    expect(messages.length).toBeGreaterThan(40);
    expect(new Set(messages).size).toBe(messages.length);
  });

  it.each(messages)("quotes what the actions say: %s", (message) => {
    expect([...said, ...ended.map((one) => one.message)].some((text) => text.includes(message))).toBe(true);
  });

  it("finds what scripts say, by themselves and by a function", () => {
    expect(ended.map(({ file }) => file.split(/[\\/]/).at(-1))).toEqual(
      expect.arrayContaining(["backport.yml", "ci.yml", "hotfix.yml", "approve.yml", "refresh-holidays.yml"]),
    );
    expect(ended.length).toBeGreaterThan(15);
  });

  it.each(ended)("has a row for what $file can end in: $message", ({ message }) => {
    expect(messages.filter((quoted) => message.includes(quoted))).toHaveLength(1);
  });
});
