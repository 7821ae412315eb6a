import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
}
const { jobs } = parse(readFileSync(".github/workflows/backport.yml", "utf8")) as {
  readonly jobs: { readonly backport: { readonly steps: readonly Step[] } };
};
const [step] = jobs.backport.steps;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

interface Pull {
  number: number;
  title: string;
  body: string;
  head: string;
  base: string;
  state: string;
  merged_at: string | null;
}

const git = (cwd: string, ...words: string[]) =>
  execFileSync("git", ["-c", "user.name=Dana", "-c", "user.email=d@shop.example", ...words], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();

/** Makes the repository once; each test takes a copy, as git's dozen processes for one take longer than the test. */
function made(conflict: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), "backport-made-"));
  const work = join(folder, "work");
  const write = (branch: string, file: string, text: string) => {
    git(work, "switch", "--quiet", branch);
    writeFileSync(join(work, file), text);
    git(work, "add", ".");
    git(work, "commit", "--quiet", "--message", `${branch}: ${file}`);
  };
  git(folder, "init", "--quiet", "--bare", "--initial-branch", "main", "remote");
  git(folder, "init", "--quiet", "--initial-branch", "main", "work");
  writeFileSync(join(work, "price.txt"), "1\n");
  git(work, "add", ".");
  git(work, "commit", "--quiet", "--message", "first");
  for (const branch of ["develop", "hotfix/price"]) git(work, "branch", branch);
  write("develop", conflict ? "price.txt" : "other.txt", "2\n");
  write("hotfix/price", "price.txt", "3\n");
  git(work, "push", "--quiet", join(folder, "remote"), "--all");
  return folder;
}
const originals = { plain: made(false), conflicting: made(true) };
afterAll(() => {
  for (const folder of Object.values(originals)) rmSync(folder, { recursive: true });
});

/** A repository with `main`, `develop` ahead of it, and a hotfix from main; and the step's script with a GitHub of its own. */
function repository({ conflict = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "backport-"));
  folders.push(folder);
  cpSync(conflict ? originals.conflicting : originals.plain, folder, { recursive: true });
  const work = join(folder, "work");
  const tools = join(folder, "tools");
  mkdirSync(tools);
  writeFileSync(
    join(tools, "gh"),
    `#!/bin/sh\nexec "${process.execPath}" "${resolve("tests/templates/gh-command.ts")}" "$@"\n`,
    { mode: 0o755 },
  );
  writeFileSync(join(tools, "sleep"), "#!/bin/sh\n", { mode: 0o755 });
  const commit = git(work, "rev-parse", "hotfix/price");
  const output = join(folder, "output");
  const pullsFile = join(folder, "pulls.json");
  return {
    commit,
    git: (...words: string[]) => git(join(folder, "remote"), ...words),
    pulls: (): Pull[] => (existsSync(pullsFile) ? JSON.parse(readFileSync(pullsFile, "utf8")) : []),
    settle: (change: (pull: Pull) => void) => {
      const pulls = JSON.parse(readFileSync(pullsFile, "utf8"));
      for (const pull of pulls) change(pull);
      writeFileSync(pullsFile, JSON.stringify(pulls));
    },
    asked: () => readFileSync(join(folder, "gh.log"), "utf8").trim().split("\n"),
    run: (env: Readonly<Record<string, string>>) => {
      rmSync(output, { force: true });
      const { status, stdout } = spawnSync(
        "bash",
        ["--noprofile", "--norc", "-eo", "pipefail", "-c", step?.run ?? ""],
        {
          cwd: folder,
          encoding: "utf8",
          env: {
            PATH: `${tools}:${process.env.PATH}`,
            HOME: folder,
            FAKE_GITHUB: folder,
            GITHUB_OUTPUT: output,
            GITHUB_REPOSITORY: "shop-org/shop",
            GITHUB_SERVER_URL: "https://github.example",
            GH_TOKEN: "token",
            COMMIT: commit,
            INTO: "main",
            VERSION: "hotfix/price",
            RUN_URL: "https://github.example/shop-org/shop/actions/runs/7",
            ...env,
          },
        },
      );
      const said = existsSync(output) ? readFileSync(output, "utf8") : "";
      return {
        status,
        stdout,
        outputs: Object.fromEntries(
          said
            .trim()
            .split("\n")
            .map((line) => line.split("=")),
        ),
      };
    },
  };
}

const url = (number: number) => `https://github.example/shop-org/shop/pull/${number}`;

describe("a hotfix that goes back", () => {
  it("is asked into each branch from a branch at exactly its commit", () => {
    const { run, pulls, git, commit } = repository();
    const { status, outputs } = run({ INTO: "main develop" });
    expect([status, outputs]).toEqual([0, { decision: "success", "pull-requests": `${url(1)} ${url(2)}` }]);
    const heads = ["main", "develop"].map((base) => `backport/${commit.slice(0, 12)}-into-${base}`);
    expect(pulls().map(({ title, base, head }) => [title, base, head])).toEqual([
      ["Backport hotfix/price into main", "main", heads[0]],
      ["Backport hotfix/price into develop", "develop", heads[1]],
    ]);
    for (const head of heads) expect(git("rev-parse", head)).toBe(commit);
    expect(pulls()[1]?.body).toContain(`git merge origin/develop\n`);
  });

  it("is not asked twice: a second run finds what the first one opened", () => {
    const { run, pulls } = repository();
    run({});
    const { status, outputs } = run({});
    expect([status, outputs]).toEqual([0, { decision: "unchanged", "pull-requests": url(1) }]);
    expect(pulls()).toHaveLength(1);
  });

  it.each([
    [
      "merged, even squashed",
      (pull: Pull) => Object.assign(pull, { state: "closed", merged_at: "2026-11-24T10:00:00Z" }),
    ],
    ["closed by somebody", (pull: Pull) => Object.assign(pull, { state: "closed" })],
  ])("is not asked again once that was %s", (_, change) => {
    const { run, settle, pulls } = repository();
    run({});
    settle(change);
    expect(run({})).toMatchObject({ status: 0, outputs: { decision: "unchanged", "pull-requests": "" } });
    expect(pulls()).toHaveLength(1);
  });

  it("asks nothing of a branch that has it already", () => {
    const { run, git, commit, pulls } = repository();
    git("update-ref", "refs/heads/main", commit);
    expect(run({})).toMatchObject({ status: 0, outputs: { decision: "unchanged" } });
    expect(pulls()).toEqual([]);
  });

  it("uses the branch that an earlier run left before it could ask", () => {
    const { run, pulls } = repository();
    const first = run({ REFUSE: "pulls" });
    expect(first).toMatchObject({ status: 1, outputs: { decision: "failure" } });
    expect(first.stdout).toContain("allow it in Settings → Actions → General");
    expect(run({})).toMatchObject({ status: 0, outputs: { decision: "success" } });
    expect(pulls()).toHaveLength(1);
  });

  it("asks for no branch of that name that stands at another commit", () => {
    const { run, git, commit, pulls } = repository();
    git("update-ref", `refs/heads/backport/${commit.slice(0, 12)}-into-main`, "refs/heads/develop");
    const { status, stdout, outputs } = run({});
    expect([status, outputs.decision]).toEqual([1, "failure"]);
    expect(stdout).toContain("stands at another commit: delete it");
    expect(pulls()).toEqual([]);
  });

  it("says a conflict, with how to resolve it in the pull request, and asks the other branches all the same", () => {
    const { run, pulls } = repository({ conflict: true });
    const { status, stdout, outputs } = run({ INTO: "develop\nmain" });
    expect([status, outputs]).toEqual([1, { decision: "conflict", "pull-requests": `${url(1)} ${url(2)}` }]);
    expect(stdout).toContain(`::error::${url(1)} conflicts with develop`);
    expect(pulls()[0]?.body).toContain("Where it conflicts:");
    expect(run({ INTO: "develop" })).toMatchObject({ status: 1, outputs: { decision: "conflict" } });
  });
});

describe("what is refused, before anything is asked or made", () => {
  it.each([
    ["a commit that is none", { COMMIT: "main; echo" }],
    ["a branch that is none", { INTO: "main $(touch x)" }],
    ["a branch out of the way", { INTO: "../../other" }],
    ["a branch that is an option", { INTO: "--method" }],
    ["no branch", { INTO: " " }],
  ])("%s", (_, env) => {
    const { run, asked } = repository();
    const { status, stdout, outputs } = run(env);
    expect([status, outputs.decision]).toEqual([1, "failure"]);
    expect(stdout).toMatch(/^::error::.*: .*\.\n$/);
    expect(asked).toThrow("ENOENT");
  });

  it("a branch that is not there", () => {
    const { run, pulls } = repository();
    expect(run({ INTO: "nowhere" })).toMatchObject({ status: 1, outputs: { decision: "failure" } });
    expect(pulls()).toEqual([]);
  });

  it("the name of a version with other characters: the commit stands in its place", () => {
    const { run, pulls, commit } = repository();
    run({ VERSION: "v1`touch x`" });
    expect(pulls()[0]?.title).toBe(`Backport ${commit.slice(0, 12)} into main`);
  });
});

it("gives the script what it reads, and no expression in it", () => {
  expect(step?.shell).toBe("bash");
  expect(step?.run).not.toContain("${{");
  expect(Object.keys(step?.env ?? {}).sort()).toEqual(
    ["COMMIT", "GH_ENTERPRISE_TOKEN", "GH_TOKEN", "INTO", "RUN_URL", "VERSION"].sort(),
  );
});
