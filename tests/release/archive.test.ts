import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { buildRelease } from "../../scripts/release/build-release.ts";
import { shippedProblems } from "../../scripts/release/shipped-files.ts";
import { parseVersion } from "../../scripts/release/version.ts";
import { contractOf } from "../contract/contract-of.ts";
import { startAction, usingOf } from "./start-action.ts";
import { workTree } from "./work-tree.ts";

const LARGEST_ARCHIVE = 4_000_000;

// The release of this project as it stands, archived as the runner downloads it, and unpacked.
const { folder, git, commit } = workTree();
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const release = buildRelease(git, { commit, version: parseVersion(`v${version}`) });
const [archive, unpacked] = [join(folder, "release.tar.gz"), join(folder, "unpacked")];
git(["archive", "--format=tar.gz", "--output", archive, release]);
mkdirSync(unpacked);
execFileSync("tar", ["-xzf", archive, "-C", unpacked]);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = readdirSync("actions");
const programs = names.filter((name) => usingOf(join("actions", name)) === "node24");
const isThere = (path: string) => existsSync(join(unpacked, path));

it("is small enough to be downloaded by every job", () => {
  expect(readFileSync(archive).length).toBeLessThanOrEqual(LARGEST_ARCHIVE);
});

it("adds each action at the root, and modifies and deletes nothing", () => {
  expect(git(["diff", "--name-status", "--diff-filter=DMRT", commit, release])).toBe("");
  expect(git(["diff", "--name-only", "--diff-filter=A", commit, release]).split("\n")).toEqual(
    names.flatMap((name) => [`${name}/README.md`, `${name}/action.yml`]).sort(),
  );
});

it.each([
  ...programs.flatMap((name) => [
    [name, name],
    [name, `actions/${name}`],
  ]),
  ...(existsSync("action.yml") ? [["doctor", "."]] : []),
])(
  "starts %s at %s of the archive without inputs, and it says itself what is missing",
  async (name = "", path = "") => {
    const { status, outputs, log } = startAction(join(unpacked, path));
    const { decisions, undecided } = await contractOf(name);
    expect(log).toContain(`Mend the inputs of the step that uses ${name}`);
    expect(outputs).toMatch(/^reason-code<<\S+\ninput_invalid\n/m);
    expect(outputs).toMatch(new RegExp(`^decision<<\\S+\\n${undecided}\\n`, "m"));
    expect(status).toBe(decisions[undecided] === "warning" ? 0 : 1);
  },
);

it("has the same inputs, outputs and start by both paths of each action", () => {
  for (const name of names) {
    const [root = "", own = ""] = [name, `actions/${name}`].map((path) => read(`${path}/action.yml`));
    expect(root.replace("main: ../dist/", "main: ../../dist/"), name).toBe(own);
    expect(root === own, name).toBe(!programs.includes(name));
  }
});

it("loads every part that a bundle loads later", () => {
  const parts = globSync("dist/*/*.js", { cwd: unpacked }).filter((file) => !/[\\/]index\.js$/.test(file));
  const addresses = parts.map((part) => pathToFileURL(join(unpacked, part)).href);
  expect(parts.length).toBeGreaterThan(programs.length);
  // By node itself, which loads them in a job.
  const script = `for (const part of ${JSON.stringify(addresses)}) await import(part); console.log("all");`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module"], { input: script, encoding: "utf8" });
  expect(stdout, stderr).toBe("all\n");
});

it("refers from its workflows and composite actions to its own actions by the commit that runs", () => {
  const files = [
    ...globSync(".github/workflows/*.yml"),
    ...globSync("{actions/,}conclude/action.yml", { cwd: unpacked }),
  ];
  const used = files.flatMap((file) =>
    [...read(file).matchAll(/^\s*(?:- )?uses: *["']?([^\s"']+)/gm)].map(([, uses = ""]) => ({ file, uses })),
  );
  for (const { file, uses } of used) {
    expect(/^\.{1,2}\//.test(uses), `${file} uses ${uses}, which a caller's checkout decides`).toBe(false);
    expect(/^[\w-]+\/deploy-actions\//.test(uses), `${file} uses ${uses}, which is another commit`).toBe(false);
    if (uses.startsWith("$/"))
      expect(isThere(uses.slice(2)) || isThere(`${uses.slice(2)}/action.yml`), `${file}: ${uses}`).toBe(true);
  }
  expect(used.filter(({ uses }) => uses.startsWith("$/actions/")).length).toBeGreaterThan(names.length);
});

it.each(names)("leads by every link of both pages of %s to what the tag has", (name) => {
  const atTag = new Set(git(["ls-tree", "-r", "-t", "--name-only", release]).split("\n"));
  const targets = [`${name}/README.md`, `actions/${name}/README.md`].map((page) =>
    [...read(page).matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)[^)]*\)/g)].map(([, link = ""]) =>
      join(dirname(page), link).replaceAll("\\", "/"),
    ),
  );
  for (const target of targets.flat()) expect(atTag.has(target), target).toBe(true);
  const outside = (links: readonly string[] = []) => links.filter((link) => !link.endsWith("/README.md"));
  expect(outside(targets[0])).toEqual(outside(targets[1]));
});

it("ships what is on the list, and nothing of the list is missing", () => {
  const files = globSync("**/*", { cwd: unpacked, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(resolve(unpacked).length + 1)
        .replaceAll("\\", "/"),
    );
  expect(shippedProblems([...files, ...dotFiles()])).toEqual([]);
});

function dotFiles(): string[] {
  return globSync("{.*,.*/**/*}", { cwd: unpacked, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(resolve(unpacked).length + 1)
        .replaceAll("\\", "/"),
    );
}

function read(path: string): string {
  return readFileSync(join(unpacked, path), "utf8");
}
