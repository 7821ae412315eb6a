import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parsePolicy } from "../../src/core/policy/parse-policy.ts";
import { commands } from "../../src/policy-cli/commands.ts";

const page = readFileSync("docs/policy.md", "utf8");
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);

it("shows members that together are a valid policy", () => {
  const [least = "", ...members] = blocks;
  expect(parsePolicy(least, "least.yml").kind).toBe("valid");
  const named = "holidays: { national: { file: a.ics }, company: { file: b.ics } }\n";
  const whole = `version: 1\n${named}${members.join("")}`.replace("  production:\n", "  staging: {}\n  production:\n");
  const parsed = parsePolicy(whole, "whole.yml");
  expect(parsed.kind === "invalid" ? parsed.problems : []).toEqual([]);
  expect(members.length).toBeGreaterThan(5);
});

it("names every command, and only options that commands have", () => {
  const line = page.slice(page.indexOf("## The command line"));
  for (const { name } of commands) expect(line).toContain(`\`${name}`);
  const options = commands.flatMap((command) => Object.keys(command.options));
  const told = [...line.matchAll(/--([a-z][a-z-]*)/g)].map(([, name = ""]) => name);
  // npm's own option says where the package is.
  expect(told.filter((name) => !["help", "prefix", ...options].includes(name))).toEqual([]);
});
