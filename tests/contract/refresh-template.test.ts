import { execFileSync, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { parse } from "yaml";
import { commands } from "../../src/policy-cli/commands.ts";

interface Step {
  readonly name?: string;
  readonly run?: string;
}

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const { jobs } = parse(readFileSync("workflows-templates/refresh-holidays.yml", "utf8")) as {
  readonly jobs: { readonly renew: Job; readonly propose: Job; readonly refused: Job };
};
const scriptOf = (job: Job, name: string) => job.steps.find((step) => step.name === name)?.run ?? "";
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The two jobs' clones of a repository with one copy, and a GitHub command line that writes down what it is told; `open` pull requests stand. */
function clones(open = 0) {
  const folder = mkdtempSync(join(tmpdir(), "refresh-"));
  folders.push(folder);
  const at = (name: string) => join(folder, name);
  mkdirSync(at("tools"));
  writeFileSync(
    at("tools/gh"),
    `#!/bin/sh\necho "$1 $2" >> ${at("gh.log")}\ncase "$2" in list) echo ${open};; esac\n`,
    {
      mode: 0o755,
    },
  );
  const env = { PATH: `${at("tools")}:${process.env.PATH}`, HOME: folder, GIT_CONFIG_NOSYSTEM: "1" };
  const git = (cwd: string, ...words: string[]) => execFileSync("git", words, { cwd, env, encoding: "utf8" }).trim();
  const bash = (cwd: string, script: string, more: Readonly<Record<string, string>>) =>
    spawnSync("bash", ["-e", "-c", script], { cwd, env: { ...env, ...more }, encoding: "utf8" });
  git(folder, "init", "--quiet", "--bare", "remote");
  git(folder, "clone", "--quiet", "remote", "renewing");
  writeFileSync(at("renewing/holidays.ics"), "BEGIN:VCALENDAR\r\nold\r\n");
  git(at("renewing"), "add", ".");
  git(at("renewing"), "-c", "user.name=Dana", "-c", "user.email=d@shop.example", "commit", "--quiet", "-m", "first");
  git(at("renewing"), "push", "--quiet", "origin", "HEAD");
  git(folder, "clone", "--quiet", "remote", "proposing");
  return {
    write: (file: string, text: string) => {
      mkdirSync(dirname(at(`renewing/${file}`)), { recursive: true });
      writeFileSync(at(`renewing/${file}`), text);
    },
    /** What the first job hands on, by the script that hands it on or by one that ran in its place. */
    handOn: (script = scriptOf(jobs.renew, "Hand the new copies on")) => {
      writeFileSync(at("output"), "");
      const { status, stdout } = bash(at("renewing"), script, { GITHUB_OUTPUT: at("output") });
      return { status, stdout, changes: /^changes=(.*)$/m.exec(readFileSync(at("output"), "utf8"))?.[1] ?? "" };
    },
    propose: (changes: string) =>
      bash(at("proposing"), scriptOf(jobs.propose, "Open a pull request"), {
        CHANGES: changes,
        BRANCH: "refresh-holidays",
        GITHUB_SERVER_URL: "https://github.com",
      }),
    hook: (name: string) =>
      writeFileSync(at(`proposing/.git/hooks/${name}`), `#!/bin/sh\necho ${name} >> ${at("gh.log")}\n`, {
        mode: 0o755,
      }),
    asked: () => (existsSync(at("gh.log")) ? readFileSync(at("gh.log"), "utf8").trim().split("\n") : []),
    proposed: (file: string) => git(at("remote"), "show", `refresh-holidays:${file}`),
    files: () => git(at("remote"), "ls-tree", "-r", "--name-only", "refresh-holidays").split("\n"),
  };
}

it("runs a command that the command line has", () => {
  const [, name = ""] = /policy-cli\/main\.ts (\w+)/.exec(scriptOf(jobs.renew, "Renew the copies")) ?? [];
  expect(commands.map((command) => command.name)).toContain(name);
});

it.each([
  ["opens a pull request", 0, ["auth setup-git", "pr list", "pr create"]],
  ["renews the one that is open", 1, ["auth setup-git", "pr list"]],
])("%s when a copy has changed", (_, open, asked) => {
  const repository = clones(open);
  repository.write("holidays.ics", "BEGIN:VCALENDAR\r\nnew\r\n");
  repository.write(".github/national.ics", "BEGIN:VCALENDAR\r\nfirst\r\n");
  repository.hook("pre-commit");
  repository.hook("pre-push");
  const { changes } = repository.handOn();
  expect(repository.propose(changes)).toMatchObject({ status: 0, stderr: "" });
  expect(repository.proposed("holidays.ics")).toBe("BEGIN:VCALENDAR\r\nnew");
  expect(repository.files()).toEqual([".github/national.ics", "holidays.ics"]);
  expect(repository.asked()).toEqual(asked);
});

it("hands nothing on when every copy is as it was", () => {
  expect(clones().handOn()).toEqual({ status: 0, stdout: "Every copy is as it was.\n", changes: "" });
});

it("says so when a copy is no .ics, or when the copies are too large to hand on", () => {
  const [other, large] = [clones(), clones()];
  other.write("holidays.txt", "new");
  expect(other.handOn()).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/^::error::.*does not end in \.ics/),
  });
  large.write("holidays.ics", randomBytes(200_000).toString("base64"));
  expect(large.handOn()).toMatchObject({ status: 1, stdout: expect.stringMatching(/^::error::.*too large/) });
});

it("takes calendars alone of what the first job hands on, whatever ran there", () => {
  const repository = clones();
  repository.write("holidays.ics", "new");
  repository.write(".github/workflows/theft.yml", "on: push");
  repository.write("package.json", "{}");
  const { changes } = repository.handOn(
    'git add --all && echo "changes=$(git diff --cached --binary | gzip | base64 --wrap=0)" > "$GITHUB_OUTPUT"',
  );
  expect(repository.propose(changes)).toMatchObject({ status: 0 });
  expect(repository.files()).toEqual(["holidays.ics"]);
});

it("runs packages in the job that only reads, and writes in the one that runs none", () => {
  expect(jobs.renew.permissions).toEqual({ contents: "read" });
  expect(jobs.refused.permissions).toEqual({});
  const runs = (job: Job) => job.steps.map(({ run = "" }) => run).join("\n");
  expect(runs(jobs.renew)).toContain("npm ci --omit=dev --ignore-scripts");
  expect(runs(jobs.propose)).not.toMatch(/\bn(?:pm|px|ode)\b/);
  const secrets = (job: Job) => JSON.stringify(job).match(/secrets\.\w+/g) ?? [];
  expect(secrets(jobs.renew)).toEqual(["secrets.DEPLOY_ACTIONS_TOKEN"]);
});
