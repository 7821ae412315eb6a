import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { jobFiles } from "../../../src/adapters/job/job-files.ts";

it("reads the workspace, and what an earlier step rendered into the temporary folder, and nothing else", async () => {
  const root = mkdtempSync(join(tmpdir(), "job-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const [workspace, temporary] = [join(root, "work"), join(root, "temp")];
  for (const folder of [workspace, temporary]) mkdirSync(folder);
  writeFileSync(join(workspace, "task.json"), "own");
  writeFileSync(join(temporary, "task-definition-1.json"), "rendered");
  writeFileSync(join(root, "secret"), "never");
  const files = jobFiles({ workspace, temporary });
  expect(await files.read("task.json")).toBe("own");
  expect(await files.read(join(workspace, "task.json"))).toBe("own");
  expect(await files.read(join(temporary, "task-definition-1.json"))).toBe("rendered");
  for (const path of [join(root, "secret"), join(temporary, "../secret"), "../secret"])
    await expect(files.read(path)).rejects.toThrow("leaves the workspace");
});
