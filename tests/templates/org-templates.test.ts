import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { parse } from "yaml";

const commit = "0123456789abcdef0123456789abcdef01234567";
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The clone of an organisation's `.github` repository. */
function organisation() {
  const out = mkdtempSync(join(tmpdir(), "org-"));
  folders.push(out);
  const templates = join(out, "workflow-templates");
  return {
    copy: (...more: string[]) => {
      const usual = ["--repository", "acme/deploy-actions", "--ref", "v1", "--out", out];
      const args = ["scripts/org-templates.ts", ...usual, ...more];
      return spawnSync(process.execPath, args, { encoding: "utf8" });
    },
    read: (name: string) => readFileSync(join(templates, name), "utf8"),
    files: () => readdirSync(templates).sort(),
    put: (name: string, text: string) => {
      mkdirSync(templates, { recursive: true });
      writeFileSync(join(templates, name), text);
    },
  };
}

const names = globSync("workflows-templates/*")
  .map((file) => basename(file))
  .sort();
const workflows = names.filter((name) => name.endsWith(".yml"));

describe("what is copied", () => {
  it("is every template with its properties and icon, each still a workflow, and the rest as it was", () => {
    const { copy, files, read } = organisation();
    expect(copy()).toMatchObject({ status: 0, stderr: "" });
    expect(files()).toEqual(names);
    for (const name of names.filter((one) => !one.endsWith(".yml")))
      expect(read(name)).toBe(readFileSync(join("workflows-templates", name), "utf8"));
  });

  it("names the publication everywhere, and no longer tells people to do so", () => {
    const { copy, read } = organisation();
    copy();
    for (const name of workflows) {
      expect(read(name), name).not.toMatch(/org\/deploy-actions|release you trust|^#$/m);
      expect(parse(read(name)), name).toHaveProperty("jobs");
    }
    expect(read("deploy-to-ecs.yml")).toContain("uses: acme/deploy-actions/.github/workflows/deploy-ecs.yml@v1");
    expect(read("refresh-holidays.yml")).toMatch(/repository: acme\/deploy-actions\n +ref: v1\n/);
    expect(read("doctor.yml")).toContain("uses: acme/deploy-actions/.github/workflows/doctor.yml@v1");
  });

  it("is pinned to a commit where one is given", () => {
    const { copy, read } = organisation();
    copy("--ref", commit);
    const uses = workflows.flatMap((name) =>
      [...read(name).matchAll(/^ +(?:- )?uses: (\S+)/gm)].map(([, one = ""]) => one),
    );
    expect(uses.length).toBeGreaterThan(workflows.length);
    for (const one of uses) expect(one).toMatch(/@[0-9a-f]{40}$/);
  });

  it("is what GitHub Enterprise Server knows, for its flavour", () => {
    const { copy, read } = organisation();
    copy("--flavour", "ghes");
    const all = workflows.map(read).join("\n");
    expect(all).not.toMatch(/ubuntu-latest|deployment: false|queue:/);
    expect(all).toContain("runs-on: [self-hosted]");
  });
});

describe("what stands there", () => {
  it("is kept where it is no template of ours, and told where it was overwritten", () => {
    const { copy, put, read } = organisation();
    put("their-own.yml", "name: Theirs\n");
    put("hotfix.yml", "name: Changed by hand\n");
    const { stdout } = copy();
    expect(read("their-own.yml")).toBe("name: Theirs\n");
    expect(stdout).toContain("overwrote  workflow-templates/hotfix.yml\n");
    expect(stdout).toContain("new        workflow-templates/resume.yml\n");
    expect(stdout).not.toContain("their-own");
  });

  it("is told as it was when the same is copied again", () => {
    const { copy } = organisation();
    copy();
    const lines = copy().stdout.trim().split("\n");
    expect(lines).toHaveLength(names.length);
    for (const line of lines) expect(line).toMatch(/^as it was {2}workflow-templates\//);
  });
});

it.each([
  ["a repository that is none", ["--repository", "acme"], "'acme' is no owner/name"],
  ["a ref that is none", ["--ref", "v 1"], "'v 1' is no commit and no tag"],
  ["a flavour that is not known", ["--flavour", "gitea"], "write ghes"],
  ["no folder", ["--out", ""], "--out is missing"],
])("refuses %s and writes nothing", (_, args, message) => {
  const { status, stderr } = organisation().copy(...args);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
});
