import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { workspaceFiles } from "../../../src/adapters/job/workspace-files.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "workspace-"));
  writeFileSync(join(folder, "checks.yml"), "version: 1\n");
});
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
  });
});
