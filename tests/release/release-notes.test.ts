import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "notes-"));
  const files = {
    "package.json": '{ "name": "deploy-actions", "version": "1.4.0" }\n',
    "package-lock.json":
      '{ "version": "1.4.0", "packages": { "": { "version": "1.4.0" }, "node_modules/a": { "version": "1.4.0" } } }\n',
    "CHANGELOG.md": "# Changelog\n\n## v1.4.0 (2026-11-22)\n\nAll.\n",
    ".changes/README.md": "# Not a change\n",
    ".changes/more.md": "---\nkind: minor\n---\nMore.\n",
    ".changes/again.md": "---\nkind: patch\n---\nAgain.\n",
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(folder, path), "utf8");
const notes = (...args: string[]) =>
  spawnSync(process.execPath, [resolve("scripts/release-notes.ts"), ...args], { cwd: folder, encoding: "utf8" });

it("shows what would be written, and writes nothing", () => {
  const { stdout, status } = notes();
  expect(stdout).toMatch(/^## v1\.5\.0 \(\d{4}-\d{2}-\d{2}\)\n\n### New\n\n- More\.\n\n### Mended\n\n- Again\.\n/);
  expect(status).toBe(0);
  expect(read("package.json")).toContain('"1.4.0"');
  expect(existsSync(join(folder, ".changes/more.md"))).toBe(true);
});

it("writes version and changelog, and takes the change files away", () => {
  const { stdout } = notes("--write");
  expect(read("CHANGELOG.md")).toBe(`# Changelog\n\n${stdout.trimEnd()}\n\n## v1.4.0 (2026-11-22)\n\nAll.\n`);
  expect(JSON.parse(read("package.json"))).toMatchObject({ version: "1.5.0" });
  expect(JSON.parse(read("package-lock.json"))).toEqual({
    version: "1.5.0",
    packages: { "": { version: "1.5.0" }, "node_modules/a": { version: "1.4.0" } },
  });
  expect([".changes/more.md", ".changes/again.md"].filter((path) => existsSync(join(folder, path)))).toEqual([]);
  expect(existsSync(join(folder, ".changes/README.md"))).toBe(true);
  expect(notes()).toMatchObject({ status: 1, stderr: expect.stringContaining("Nothing is to be released") });
});

it("changes nothing where one change cannot be read", () => {
  writeFileSync(join(folder, ".changes/wrong.md"), "Mended.\n");
  expect(notes("--write")).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("wrong.md does not say its kind"),
  });
  expect(read("CHANGELOG.md")).not.toContain("1.5.0");
});
