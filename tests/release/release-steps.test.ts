import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { commitFiles, emptyRepository, type Repository } from "./work-tree.ts";

const FILES = {
  "package.json": '{ "version": "1.0.0" }\n',
  "CHANGELOG.md": "# Changelog\n\n## v1.0.0 (2026-11-22)\n\nAll.\n",
  ".changes/README.md": "# Changes\n",
  "actions/gate/action.yml": "name: Gate\nruns:\n  using: node24\n  main: ../../dist/gate/index.js\n",
  "actions/gate/README.md": "# gate\n",
  "dist/gate/index.js": "console.log(1);\n",
};

let repository: Repository;
let commit: string;
beforeEach(() => {
  repository = emptyRepository();
  commit = commitFiles(repository, FILES);
});
afterEach(() => rmSync(repository.folder, { recursive: true, force: true }));

function run(script: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const env = { PATH: process.env.PATH, ...environment };
  return spawnSync(process.execPath, [resolve("scripts", script), ...args], {
    cwd: repository.folder,
    env,
    encoding: "utf8",
  });
}
const ready = (environment: Readonly<Record<string, string>> = {}) =>
  run("release.ts", ["ready"], {
    GITHUB_REF: "refs/heads/main",
    GITHUB_SHA: commit,
    REF_PROTECTED: "true",
    ...environment,
  });

it("is ready at the commit that was asked for, with nothing left over", () => {
  expect(ready()).toMatchObject({ status: 0, stderr: "" });
});

it("says everything that stands against it", () => {
  commitFiles(repository, { ".changes/more.md": "---\nkind: minor\n---\nMore.\n" });
  repository.git(["rm", "--quiet", "--cached", "dist/gate/index.js"]);
  const { status, stderr } = ready({ GITHUB_REF: "refs/heads/fix", REF_PROTECTED: "false" });
  expect(status).toBe(1);
  for (const said of [
    "Start it on main",
    "is not protected",
    "is checked out",
    "?? dist/gate/",
    "more.md stand in no release",
  ])
    expect(stderr).toContain(said);
});

it("is not ready while the changelog says nothing of the version", () => {
  commit = commitFiles(repository, { "package.json": '{ "version": "1.1.0" }\n' });
  expect(ready()).toMatchObject({ status: 1, stderr: expect.stringContaining("CHANGELOG.md says nothing of v1.1.0") });
});

it("builds the release that was tested, and no other", () => {
  const built = run("release-tree.ts", []).stdout.trim();
  expect(built).toMatch(/^[0-9a-f]{40}$/);
  expect(run("release-tree.ts", ["--expect", built])).toMatchObject({ status: 0, stdout: `${built}\n` });
  expect(run("release-tree.ts", ["--expect", commit])).toMatchObject({
    status: 1,
    stdout: "",
    stderr: expect.stringContaining(`came out as ${built}, but ${commit} is what was tested`),
  });
});

it.each([
  [["release-tree.ts", "--version", "1.0.0"], "'1.0.0' is no version. Give it as v1.4.0."],
  [["release.ts", "publish-all"], "'publish-all' is no step"],
  [["release.ts", "audit"], "GITHUB_REPOSITORY is not set"],
])("refuses %j", ([script = "", ...args], said) => {
  expect(run(script, args)).toMatchObject({ status: 1, stderr: expect.stringContaining(said) });
});
