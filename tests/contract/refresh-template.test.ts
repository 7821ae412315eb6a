import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { parse } from "yaml";
import { commands } from "../../src/policy-cli/commands.ts";

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const { jobs } = parse(readFileSync("workflows-templates/refresh-holidays.yml", "utf8")) as {
  readonly jobs: { readonly refresh: { readonly steps: readonly Step[] } };
};
const scriptOf = (name: string) => jobs.refresh.steps.find((step) => step.name === name)?.run ?? "";
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A clone of a repository with one copy, and a GitHub command line that writes down what it is told; `open` pull requests stand. */
function clone(open: number) {
  const folder = mkdtempSync(join(tmpdir(), "refresh-"));
  folders.push(folder);
  const [remote, repository, tools] = ["remote", "repository", "tools"].map((name) => join(folder, name));
  if (remote === undefined || repository === undefined || tools === undefined) throw new Error("no folders");
  mkdirSync(tools);
  const log = join(folder, "gh.log");
  writeFileSync(join(tools, "gh"), `#!/bin/sh\necho "$1 $2" >> ${log}\ncase "$2" in list) echo ${open};; esac\n`, {
    mode: 0o755,
  });
  const env = {
    PATH: `${tools}:${process.env.PATH}`,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: "1",
    BRANCH: "refresh-holidays",
  };
  const git = (cwd: string, ...words: string[]) => execFileSync("git", words, { cwd, env, encoding: "utf8" }).trim();
  git(folder, "init", "--quiet", "--bare", "remote");
  git(folder, "clone", "--quiet", "remote", "repository");
  writeFileSync(join(repository, "holidays.ics"), "old");
  git(repository, "add", ".");
  git(repository, "-c", "user.name=Dana", "-c", "user.email=d@shop.example", "commit", "--quiet", "-m", "first");
  git(repository, "push", "--quiet", "origin", "HEAD");
  return {
    renew: (text: string) => writeFileSync(join(repository, "holidays.ics"), text),
    propose: () =>
      execFileSync("bash", ["-e", "-c", scriptOf("Open a pull request")], { cwd: repository, env, encoding: "utf8" }),
    asked: () => readFileSync(log, "utf8").trim().split("\n"),
    proposed: () => git(remote, "show", "refresh-holidays:holidays.ics"),
  };
}

it("runs a command that the command line has", () => {
  const [, name = ""] = /policy-cli\/main\.ts (\w+)/.exec(scriptOf("Renew the copies")) ?? [];
  expect(commands.map((command) => command.name)).toContain(name);
});

it.each([
  ["opens a pull request", 0, ["auth setup-git", "pr list", "pr create"]],
  ["renews the one that is open", 1, ["auth setup-git", "pr list"]],
])("%s when a copy has changed", (_, open, asked) => {
  const repository = clone(open);
  repository.renew("new");
  repository.propose();
  expect([repository.proposed(), repository.asked()]).toEqual(["new", asked]);
});

it("does nothing when every copy is as it was", () => {
  expect(clone(0).propose()).toBe("Every copy is as it was.\n");
});
