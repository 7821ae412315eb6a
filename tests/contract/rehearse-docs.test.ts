import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { InvalidScenario } from "../../src/rehearsal/scenario/invalid-scenario.ts";
import { parseOptions } from "../../src/rehearsal/scenario/parse-options.ts";

const page = readFileSync("docs/rehearse.md", "utf8");

/** Reads which options the command line knows from what it says of one that it does not know. */
function known(): readonly string[] {
  try {
    parseOptions(["--no-such-option"]);
    return [];
  } catch (error) {
    return error instanceof InvalidScenario ? [...(/known: (.*)$/s.exec(error.message)?.[1] ?? "").split(", ")] : [];
  }
}

it("names every option of a rehearsal, and no other", () => {
  const named = [...page.matchAll(/`(--[a-z-]+)[^`]*`/g)].map(([, name = ""]) => name);
  const sorted = (names: readonly string[]) => [...new Set(names)].sort((a, b) => a.localeCompare(b));
  expect(known().length).toBeGreaterThan(30);
  expect(sorted(named)).toEqual(sorted(known()));
});

it.each(
  [...page.matchAll(/^\| (`--.*?) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`(--[^`]+)`/g)].map(([, text = ""]) => text),
  ),
)("shows %s as it can be written", (text) => {
  const [, name = "", value] = /^(--[a-z-]+)(?: "?([^"]*)"?)?$/.exec(text) ?? [];
  const args = [name, ...(value === undefined ? [] : [value])];
  const rollback = ["--to", "--force", "--spoilt", "--during-deploy", "--without-issues", "--without-github"];
  const when = ["--during", "--on", "--after"].includes(name) ? ["--lose-runner-in", "conclude"] : [];
  const command = rollback.includes(name) ? ["rollback"] : [];
  expect(parseOptions(["examples/shop", ...command, ...args, ...when]).folder).toBe("examples/shop");
});
