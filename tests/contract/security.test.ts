import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const text = readFileSync("SECURITY.md", "utf8");
const model = text.slice(text.indexOf("## Who might attack"), text.indexOf("## What we do not protect against"));
/** Each test that the threat model names, by the file it stands in. */
const named = [...model.matchAll(/\[`([^`]+)`\]\((tests\/[^)]+)\)/g)].map(([, name = "", file = ""]) => ({
  name,
  file,
}));

describe("the threat model", () => {
  it("has actors, and no attack without the test that plays it", () => {
    for (const actor of ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"])
      expect(model).toMatch(new RegExp(`^\\| ${actor} \\|`, "m"));
    const rows = model.split("\n").filter((line) => /^\| [FPDSCR]\d+ \|/.test(line));
    expect(rows.filter((row) => !row.includes("](tests/"))).toEqual([]);
  });

  it.each(named)("names a test of $file: $name", ({ name, file }) => {
    expect(existsSync(file)).toBe(true);
    const prefix = /^(threat|fault|attack) \w+$/.test(name) ? `${name}:` : name;
    const names = [...readFileSync(file, "utf8").matchAll(/(?:\b(?:it|test)(?:\.each\([\s\S]*?\))?\(\s*)["'`](.*)/g)];
    expect(names.filter(([, written = ""]) => written.startsWith(prefix))).not.toEqual([]);
  });

  it("leaves out no threat that a bundle's test plays", () => {
    const played = globSync("tests/{bundle,crash}/**/*.test.ts").flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/["'`](threat [A-Z]\d+):/g)].map(([, name = ""]) => name),
    );
    expect(played.length).toBeGreaterThan(50);
    expect([...new Set(played)].filter((name) => !named.some((one) => one.name === name))).toEqual([]);
  });
});

describe("the page on security", () => {
  it.each([
    "To report something",
    "Supported versions",
    "What a release proves, and how you check it",
    "What we do not protect against",
  ])("says: %s", (heading) => {
    const from = text.indexOf(`## ${heading}\n`);
    expect(from).toBeGreaterThan(-1);
    expect(text.indexOf("\n## ", from + 1) - from).toBeGreaterThan(200);
  });
});
