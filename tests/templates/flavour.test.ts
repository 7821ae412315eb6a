import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isComposite } from "../../scripts/flavour/is-composite.ts";
import { actionProblems, workflowProblems } from "../../src/rehearsal/runner/github-parser.ts";

const clone = mkdtempSync(join(tmpdir(), "flavour-"));
afterAll(() => rmSync(clone, { recursive: true, force: true }));

const identity = ["-c", "user.name=Dana", "-c", "user.email=d@shop.example"];
const git = (...words: string[]) =>
  execFileSync("git", [...identity, ...words], { cwd: clone, encoding: "utf8" }).trim();
const flavour = (...args: string[]) =>
  spawnSync(process.execPath, ["scripts/flavour.ts", ...args], { encoding: "utf8" });
const write = (commit: string) => flavour("--repository", "acme/deploy-actions", "--commit", commit, "--out", clone);

/** The commits of the mirror: what was brought over, and the three flavours written over it, each on the one before. */
const commits: string[] = [];
function commit(message: string) {
  git("add", "--all");
  git("commit", "--quiet", "--message", message);
  commits.push(git("rev-parse", "HEAD"));
}

beforeAll(() => {
  git("init", "--quiet");
  for (const folder of ["actions", ".github/workflows"]) cpSync(folder, join(clone, folder), { recursive: true });
  commit("Bring over what was released");
  for (const pass of ["first", "second", "third"]) {
    expect(write(commits.at(-1) ?? "")).toMatchObject({ status: 0, stderr: "" });
    commit(`Write the flavour, ${pass} time`);
  }
});

interface Place {
  readonly at: string;
  readonly file: string;
}

const textOf = ({ at, file }: Place) => git("show", `${at}:${file}`);
const usesIn = (text: string) => [...text.matchAll(/^\s*(?:- )?uses: (\S+)/gm)].map(([, uses = ""]) => uses);

/** Follows every `uses:` from a file, through the commits that they name, as the server does; gives what it meets. */
function follow(from: Place): readonly (Place & { readonly uses: readonly string[] })[] {
  const uses = usesIn(textOf(from));
  const own = uses.flatMap((one) => {
    const [, path = "", at = ""] = /^acme\/deploy-actions\/(.+)@([0-9a-f]{40})$/.exec(one) ?? [];
    if (path === "") return [];
    return [{ at, file: path.endsWith(".yml") ? path : `${path}/action.yml` }];
  });
  return [{ ...from, uses }, ...own.flatMap(follow)];
}

const publicWorkflows = globSync(".github/workflows/*.yml").filter((file) => !file.includes("self-"));

describe("after three times", () => {
  it("has something to follow at every depth: a workflow that calls workflows, a composite action, an action", () => {
    const met = follow({ at: commits[3] ?? "", file: ".github/workflows/promote.yml" });
    expect(new Set(met.map(({ at }) => commits.indexOf(at)))).toEqual(new Set([0, 1, 2, 3]));
  });

  it.each(publicWorkflows)("%s finds everything that it uses, at its commit, without a word of github.com", (file) => {
    const met = follow({ at: commits[3] ?? "", file });
    for (const place of met) {
      const text = textOf(place);
      expect(text, JSON.stringify(place)).not.toMatch(
        /uses: \$\/|queue: max|deployment: (?:true|false)$|ubuntu-latest/m,
      );
      expect(place.uses.filter((uses) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses))).toEqual([]);
    }
  });

  it.each(publicWorkflows)("%s is a workflow for GitHub's own parser", async (file) => {
    const content = readFileSync(join(clone, file), "utf8");
    const called = async (uses: string) => {
      const [, path = "", at = ""] = /^acme\/deploy-actions\/(.+)@(.+)$/.exec(uses) ?? [];
      return { name: path, content: textOf({ at, file: path }) };
    };
    expect(await workflowProblems({ name: file, content }, called)).toEqual([]);
  });

  it("has each composite action as an action for GitHub's own parser, and no JavaScript action changed", () => {
    for (const file of globSync("actions/*/action.yml")) {
      const [before, after] = [file, join(clone, file)].map((path) => readFileSync(path, "utf8"));
      expect(actionProblems({ name: file, content: after ?? "" })).toEqual([]);
      if (!isComposite(before ?? "")) expect(after).toBe(before);
    }
  });

  it("leaves the workflows that this repository keeps for itself", () => {
    for (const file of globSync(".github/workflows/self-*.yml"))
      expect(readFileSync(join(clone, file), "utf8")).toBe(readFileSync(file, "utf8"));
  });
});

it("needs all three: after two, a workflow that calls workflows still meets what no server of one's own knows", () => {
  const met = follow({ at: commits[2] ?? "", file: ".github/workflows/promote.yml" });
  expect(met.map((place) => textOf(place)).join("\n")).toContain("uses: $/");
});

it.each([
  ["no commit", ["--repository", "acme/deploy-actions", "--commit", "v1", "--out", "x"], "'v1' is no commit"],
  ["no repository", ["--repository", "acme", "--commit", "0".repeat(40), "--out", "x"], "'acme' is no owner/name"],
  ["no folder", ["--repository", "acme/deploy-actions", "--commit", "0".repeat(40)], "--out is missing"],
])("refuses %s and writes nothing", (_, args, message) => {
  const { status, stderr } = flavour(...args);
  expect([status, stderr.split("\n").length]).toEqual([1, 2]);
  expect(stderr).toContain(message);
  expect(existsSync("x")).toBe(false);
});
