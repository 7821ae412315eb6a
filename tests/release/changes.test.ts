import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Change, parseChange } from "../../scripts/release/change.ts";
import type { ChangeKind } from "../../scripts/release/change-kind.ts";
import { addSection, formatSection, sectionOf } from "../../scripts/release/changelog.ts";
import { nextVersion } from "../../scripts/release/next-version.ts";
import { formatVersion, parseVersion } from "../../scripts/release/version.ts";

const of = (kind: ChangeKind, text = "It changes."): Change => ({ kind, text });

describe("a change file", () => {
  it.each([
    ["---\nkind: minor\n---\nMore.\n", { kind: "minor", text: "More." }],
    ["---\r\nkind: patch\r\n---\r\nTwo\r\nlines.\r\n", { kind: "patch", text: "Two\nlines." }],
    [
      "---\nkind: major # of course\n---\n\nA rule:\n\n---\n\nBelow.\n",
      { kind: "major", text: "A rule:\n\n---\n\nBelow." },
    ],
  ])("is read: %j", (content, change) => {
    expect(parseChange("a.md", content)).toEqual(change);
  });

  it.each([
    ["More.\n", /^a\.md does not say its kind\. Begin it with ---/],
    ["---\nkind: huge\n---\nMore.\n", /does not say its kind/],
    ["---\nkind: [minor]\n---\nMore.\n", /does not say its kind/],
    ["---\nkind: minor\nscope: gate\n---\nMore.\n", /does not say its kind/],
    ["---\n---\nMore.\n", /does not say its kind/],
    ["---\nkind: minor\n---\n \n", /says nothing/],
    ["---\nkind: minor\n---\n## New\nMore.\n", /has a heading/],
  ])("is refused: %j", (content, said) => {
    expect(() => parseChange("a.md", content)).toThrow(said);
  });

  it("of this project can be read", () => {
    for (const name of readdirSync(".changes").filter((file) => file !== "README.md"))
      expect(parseChange(name, readFileSync(join(".changes", name), "utf8")).text).not.toBe("");
  });
});

it.each<[string, ChangeKind[], string]>([
  ["v1.4.2", ["patch"], "v1.4.3"],
  ["v1.4.2", ["patch", "minor", "patch"], "v1.5.0"],
  ["v1.4.2", ["minor", "major"], "v2.0.0"],
  ["v0.9.0", ["major"], "v1.0.0"],
])("after %s and %j comes %s", (current, kinds, next) => {
  expect(
    formatVersion(
      nextVersion(
        parseVersion(current),
        kinds.map((kind) => of(kind)),
      ),
    ),
  ).toBe(next);
});

it("proposes no version where nothing changed", () => {
  expect(() => nextVersion(parseVersion("v1.0.0"), [])).toThrow(/Nothing is to be released.*Add a file/);
});

describe("the changelog", () => {
  const [old, next] = [parseVersion("v1.0.0"), parseVersion("v1.1.0")];
  const before = `# Changelog\n\n${formatSection(old, "2026-11-22", [of("minor", "All.")])}`;
  const section = formatSection(next, "2026-12-01", [
    of("patch", "Mended\n\ntwice."),
    of("minor", "More."),
    of("patch", "Again."),
  ]);

  it("orders changes by what they ask of callers", () => {
    expect(section).toBe(
      "## v1.1.0 (2026-12-01)\n\n### New\n\n- More.\n\n### Mended\n\n- Mended\n\n  twice.\n- Again.\n",
    );
  });

  it("begins with the newest section, and keeps the others", () => {
    expect(addSection(before, section)).toBe(before.replace("## v1.0.0", `${section}\n## v1.0.0`));
    expect(addSection("# Changelog\n", section)).toBe(`# Changelog\n\n${section}`);
  });

  it("tells of each version by itself", () => {
    const whole = addSection(before, section).replaceAll("\n", "\r\n");
    expect(sectionOf(whole, old)).toBe("### New\n\n- All.");
    expect(sectionOf(whole, next)).toMatch(/^### New[\s\S]*Again\.$/);
  });

  it("has one section for a version, and says when there is none", () => {
    expect(() => addSection(addSection(before, section), section)).toThrow(/has '## v1\.1\.0' already/);
    expect(() => sectionOf(before, next)).toThrow(/says nothing of v1\.1\.0/);
    expect(() => sectionOf("## v1.1.0 (2026-12-01)\n\n## v1.0.0 (2026-11-22)\n\nAll.\n", next)).toThrow(/says nothing/);
  });

  it("of this project tells of the version that package.json has", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(sectionOf(readFileSync("CHANGELOG.md", "utf8"), parseVersion(`v${version}`))).not.toBe("");
  });
});
