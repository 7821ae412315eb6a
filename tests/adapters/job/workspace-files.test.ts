import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { workspaceFiles } from "../../../src/adapters/job/workspace-files.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "workspace-"));
  writeFileSync(join(folder, "checks.yml"), "version: 1\n");
});
const exists = (path: string) => existsSync(join(folder, path));
afterEach(() => rmSync(folder, { recursive: true }));

describe("workspaceFiles", () => {
  it("reads what is there, and writes into folders that are not there yet", async () => {
    const files = workspaceFiles(folder);
    expect([await files.read("checks.yml"), await files.read("none/at/all.yml")]).toEqual(["version: 1\n", undefined]);
    await files.write("reports/smoke/junit.xml", "<testsuites/>");
    expect(readFileSync(join(folder, "reports/smoke/junit.xml"), "utf8")).toBe("<testsuites/>");
  });

  it.each(["../outside.yml", "/etc/passwd", "a/../../outside.yml", "link/passwd"])("refuses %s", async (path) => {
    symlinkSync("/etc", join(folder, "link"));
    const files = workspaceFiles(folder);
    await expect(files.read(path)).rejects.toThrow("leaves the workspace");
    await expect(files.write(path, "x")).rejects.toThrow("leaves the workspace");
    // Whoever tells it ends the sentence.
    await expect(files.read(path)).rejects.toThrow(/give a path inside it$/);
  });

  it.each([
    ".git/hooks/post-checkout",
    ".GIT/config",
    "library/.git/config",
    "./reports/../.git",
    "own/hooks/pre-push",
  ])("writes nothing to %s, which git would obey", async (path) => {
    mkdirSync(join(folder, ".git/hooks"), { recursive: true });
    symlinkSync(join(folder, ".git"), join(folder, "own"));
    await expect(workspaceFiles(folder).write(path, "x")).rejects.toThrow(
      `'${path}' lies in git's own folder: give a path outside of .git`,
    );
    expect([".git/hooks/post-checkout", ".git/hooks/pre-push", "library"].filter(exists)).toEqual([]);
  });

  it("follows no link to what is not there yet, since it may stand elsewhere", async () => {
    symlinkSync(join(tmpdir(), "nowhere-yet", "report.json"), join(folder, "report.json"));
    symlinkSync(join(folder, ".git"), join(folder, "reports"));
    const files = workspaceFiles(folder);
    for (const path of ["report.json", "reports", "reports/smoke.json"])
      await expect(files.write(path, "x")).rejects.toThrow(/leads through a link to nothing: give another path$/);
    expect(exists(".git")).toBe(false);
  });

  it("writes beside git's own folder", async () => {
    const files = workspaceFiles(folder);
    for (const path of [".github/report.json", ".gitignore", "a.git/report.json"]) {
      await files.write(path, "{}");
      expect(await files.read(path)).toBe("{}");
    }
  });
});
