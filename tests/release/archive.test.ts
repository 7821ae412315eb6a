import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { buildRelease } from "../../scripts/release/build-release.ts";
import { parseVersion } from "../../scripts/release/version.ts";
import { contractOf } from "../contract/contract-of.ts";
import { openRehearsal } from "../rehearsal/runner/rehearse-files.ts";
import { startAction, usingOf } from "./start-action.ts";
import { workTree } from "./work-tree.ts";

const LARGEST_ARCHIVE = 4_000_000;

// The release of this project as it stands, archived as the runner downloads it, and unpacked.
const { folder, git, commit } = workTree();
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const release = buildRelease(git, { commit, version: parseVersion(`v${version}`) });
const unpacked = join(folder, "unpacked");
const archive = `${unpacked}.tar.gz`;
const steps = [resolve("scripts/release.ts"), "unpack", release, unpacked];
const step = spawnSync(process.execPath, steps, { cwd: folder, encoding: "utf8" });
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

it.each(["conclude", "actions/conclude"])(
  "runs the steps of the composite at %s of the archive by the bundles that lie in it",
  async (path) => {
    const steps = [
      { id: "conclude", uses: `org/deploy-actions/${path}@v1`, with: { "deploy-decision": "success" } },
      { if: "always()", run: "echo ended ${{ steps.conclude.outputs.decision }}, ${{ steps.conclude.outputs.ended }}" },
    ];
    const caller = { on: "workflow_dispatch", permissions: {}, jobs: { judge: { "runs-on": "ubuntu-latest", steps } } };
    const archived = { repository: "org/deploy-actions", ref: "v1", sha: release, folder: unpacked };
    const { start, journal, close } = openRehearsal({
      files: { ".github/workflows/main.yml": JSON.stringify(caller) },
      host: { repository: async ({ name }) => (name === "deploy-actions" ? archived : undefined) },
    });
    try {
      const { conclusion } = await (await start()).finished();
      const log = journal.entries().flatMap(({ kind, text }) => (kind === "log-line" ? [text] : []));
      expect(conclusion).toBe("failure");
      // The first of its steps and the one that always comes: each says itself what is missing.
      expect(log.join("\n")).toContain("smoke-test: failure (config_invalid)");
      expect(log.join("\n")).toContain("Mend the inputs of the step that uses rollback");
      expect(log).toContain("ended stopped, yes");
    } finally {
      close();
    }
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
  expect(step.stderr).toBe("");
  expect(step.status).toBe(0);
});

it("attests every manifest, every file of dist and every workflow of the archive, by its checksum", () => {
  const attested = readFileSync(`${unpacked}.sha256`, "utf8").trimEnd().split("\n");
  const tree = git(["ls-tree", "-r", "--name-only", release]).split("\n");
  const deciding = tree.filter((path) => /^([\w-]+\/){0,2}action\.yml$|^dist\/|^\.github\/workflows\//.test(path));
  expect(attested.map((line) => line.slice(66)).sort()).toEqual(deciding.sort());
  for (const line of attested) {
    const content = readFileSync(join(unpacked, line.slice(66)));
    expect(createHash("sha256").update(content).digest("hex"), line).toBe(line.slice(0, 64));
  }
});

function read(path: string): string {
  return readFileSync(join(unpacked, path), "utf8");
}
