import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRequirements, requirementsPage } from "../../scripts/docs/requirements.ts";

const count = (letter: string, to: number) => Array.from({ length: to }, (_, index) => `${letter}${index + 1}`);
/** Every id of the five teams' processes. */
const IDS = [...count("G", 10), ...count("V", 9), ...count("S", 14), ...count("P", 12), ...count("A", 11)];

const requirements = Object.values(readRequirements()).flatMap((team) => Object.entries(team));
const rows = requirements.map(([id, requirement]) => ({ id, ...requirement }));
const showings = rows.flatMap(({ id, shown }) => shown.map((showing) => ({ id, ...showing })));

/** The texts in quotes of a file, as they are written there. */
const quoted = (file: string) =>
  new Set(
    [...readFileSync(file, "utf8").matchAll(/"((?:[^"\\\n]|\\.)+)"|`([^`\n]+)`/g)].map(([, one, two]) => one ?? two),
  );

describe("docs/requirements.md", () => {
  it("has every id once, in order", () => {
    expect(rows.map(({ id }) => id)).toEqual(IDS);
    const written = [...requirementsPage().matchAll(/^\| ([A-Z]\d+) \|/gm)].map(([, id]) => id);
    expect(written).toEqual(IDS);
  });

  it.each(rows)("says what $id asks, where it is done, and what shows it", ({ asks, done, shown }) => {
    expect(asks).not.toBe("");
    expect(done).not.toBe("");
    // Scenarios are rehearsed by hand; a test runs with every change.
    expect(shown.filter(({ file }) => file.startsWith("tests/"))).not.toEqual([]);
  });

  it.each(showings)("$id is shown by what runs: $name", ({ file, name }) => {
    expect(file).toMatch(/^(tests\/.+\.test|scripts\/rehearsals\/[\w-]+)\.ts$/);
    expect(existsSync(file)).toBe(true);
    expect(quoted(file)).toContain(name);
  });

  it("says of every platform that is not driven here that it is needed", () => {
    const elsewhere = /Vercel|Argo|Kubernetes|DuploCloud|LaunchDarkly|feature flag/i;
    expect(rows.filter(({ asks, needs }) => elsewhere.test(asks) && needs === undefined)).toEqual([]);
  });
});
