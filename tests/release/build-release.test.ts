import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { buildRelease } from "../../scripts/release/build-release.ts";
import { previousRelease } from "../../scripts/release/previous-release.ts";
import { parseVersion } from "../../scripts/release/version.ts";
import { commitFiles, emptyRepository, type Repository } from "./work-tree.ts";

const GATE = {
  "actions/gate/action.yml": "name: Gate\nruns:\n  using: node24\n  main: ../../dist/gate/index.js\n",
  "actions/gate/README.md": "# gate\n\n[Policy](../../docs/policy.md), [both](../both/README.md#in-short)\n",
  "dist/gate/index.js": "console.log(1);\n",
};
const BOTH = {
  "actions/both/action.yml": "name: Both\nruns:\n  using: composite\n  steps:\n    - uses: $/actions/gate\n",
  "actions/both/README.md": "# both\n",
};
const declared = (version: string) => ({ "package.json": `{ "version": "${version}" }\n` });

let repository: Repository;
beforeEach(() => {
  repository = emptyRepository();
});
afterEach(() => rmSync(repository.folder, { recursive: true, force: true }));

function release(version: string, commit: string) {
  const previous = previousRelease(repository.git, "releases/v1");
  return buildRelease(repository.git, { commit, version: parseVersion(version), previous });
}
const show = (at: string) => repository.git(["show", at]);
const publish = (made: string) => repository.git(["update-ref", "refs/heads/releases/v1", made]);

it("adds a folder for each action, whose manifest and links are one folder less deep", () => {
  const made = release("v1.0.0", commitFiles(repository, { ...GATE, ...BOTH, ...declared("1.0.0") }));

  expect(show(`${made}:gate/action.yml`)).toContain("main: ../dist/gate/index.js");
  expect(show(`${made}:both/action.yml`)).toBe(show("main:actions/both/action.yml"));
  expect(show(`${made}:gate/README.md`)).toContain("[Policy](../docs/policy.md), [both](../both/README.md#in-short)");
  expect(show(`${made}:actions/gate/action.yml`)).toBe(show("main:actions/gate/action.yml"));
});

it("touches neither files, index nor branches, whatever stands in them", () => {
  const commit = commitFiles(repository, { ...GATE, ...declared("1.0.0") });
  const { folder, git } = repository;
  commitFiles(repository, { "dist/gate/index.js": "half written" });
  git(["reset", "--soft", commit]);
  const before = [
    git(["status", "--porcelain"]),
    git(["for-each-ref"]),
    readFileSync(join(folder, ".git/index"), "hex"),
  ];

  const made = release("v1.0.0", commit);

  expect([
    git(["status", "--porcelain"]),
    git(["for-each-ref"]),
    readFileSync(join(folder, ".git/index"), "hex"),
  ]).toEqual(before);
  expect(show(`${made}:dist/gate/index.js`)).toBe("console.log(1);");
});

it("comes out the same twice, by another person and in another repository", () => {
  const made = release("v1.0.0", commitFiles(repository, { ...GATE, ...declared("1.0.0") }));
  const other = emptyRepository();
  other.git(["fetch", "--quiet", repository.folder, "main"]);
  other.git(["checkout", "--quiet", "FETCH_HEAD"]);
  other.git(["config", "user.name", "quinn"]);
  other.git(["config", "i18n.commitEncoding", "latin1"]);
  const commit = other.git(["rev-parse", "HEAD"]);

  expect(buildRelease(other.git, { commit, version: parseVersion("v1.0.0") })).toBe(made);
  rmSync(other.folder, { recursive: true });
});

it("has the previous release and main's commit as parents, so that the branch moves forward only", () => {
  const first = commitFiles(repository, { ...GATE, ...declared("1.0.0") });
  const one = release("v1.0.0", first);
  publish(one);
  const second = commitFiles(repository, { ...BOTH, ...declared("1.1.0"), "docs/policy.md": "# Policy\n" });
  const two = release("v1.1.0", second);

  expect(repository.git(["show", "-s", "--format=%P", one])).toBe(first);
  expect(repository.git(["show", "-s", "--format=%P", two])).toBe(`${one} ${second}`);
  expect(repository.git(["diff", "--name-status", "--diff-filter=DMRT", second, two])).toBe("");
  // Plain git refuses a push that is no fast-forward.
  const remote = emptyRepository();
  remote.git(["config", "receive.denyNonFastForwards", "true"]);
  for (const made of [one, two]) repository.git(["push", "--quiet", remote.folder, `${made}:refs/heads/releases/v1`]);
  expect(remote.git(["rev-parse", "releases/v1"])).toBe(two);
  rmSync(remote.folder, { recursive: true });
});

it("drops the root folder of an action that main has no more", () => {
  publish(release("v1.0.0", commitFiles(repository, { ...GATE, ...BOTH, ...declared("1.0.0") })));
  repository.git(["rm", "-r", "--quiet", "actions/both"]);
  const two = release("v1.1.0", commitFiles(repository, declared("1.1.0")));
  expect(repository.git(["ls-tree", "--name-only", two]).split("\n")).toEqual([
    "actions",
    "dist",
    "gate",
    "package.json",
  ]);
});

it("is the release that is there already when it is built once more, tag and all", () => {
  const commit = commitFiles(repository, { ...GATE, ...declared("1.0.0") });
  const made = release("v1.0.0", commit);
  publish(made);
  repository.git(["tag", "--annotate", "--message", "v1.0.0", "v1.0.0", made]);
  expect(release("v1.0.0", commit)).toBe(made);
});

it.each([
  [
    "a version that package.json does not say",
    () => release("v1.0.1", commitFiles(repository, { ...GATE, ...declared("1.0.0") })),
    /package\.json of [0-9a-f]{40} says 1\.0\.0, not v1\.0\.1\. Run `npm run release:notes/,
  ],
  [
    "a commit that is not checked out",
    () => {
      const commit = commitFiles(repository, { ...GATE, ...declared("1.0.0") });
      commitFiles(repository, { "later.txt": "" });
      return release("v1.0.0", commit);
    },
    /HEAD is [0-9a-f]{40}, not [0-9a-f]{40}\. Check the commit out/,
  ],
  [
    "a tag that exists already",
    () => {
      const commit = commitFiles(repository, { ...GATE, ...declared("1.0.0") });
      repository.git(["tag", "v1.0.0", commit]);
      return release("v1.0.0", commit);
    },
    /v1\.0\.0 exists already, at [0-9a-f]{40}\. A tag is never moved/,
  ],
  [
    "a version that was released from another commit",
    () => {
      publish(release("v1.0.0", commitFiles(repository, { ...GATE, ...declared("1.0.0") })));
      return release("v1.0.0", commitFiles(repository, { "later.txt": "" }));
    },
    /v1\.0\.0 does not follow v1\.0\.0, the last release/,
  ],
  [
    "a version lower than the last",
    () => {
      publish(release("v1.10.0", commitFiles(repository, { ...GATE, ...declared("1.10.0") })));
      return release("v1.9.0", commitFiles(repository, declared("1.9.0")));
    },
    /v1\.9\.0 does not follow v1\.10\.0/,
  ],
  [
    "a commit that the last release is not part of",
    () => {
      const before = commitFiles(repository, { ...GATE, ...declared("1.1.0") });
      publish(release("v1.0.0", commitFiles(repository, declared("1.0.0"))));
      repository.git(["checkout", "--quiet", before]);
      return release("v1.1.0", before);
    },
    /does not follow [0-9a-f]{40}, which v1\.0\.0 released\. Release a commit of main that has it in its history/,
  ],
  [
    "an action whose name stands at the root already",
    () => release("v1.0.0", commitFiles(repository, { ...GATE, ...declared("1.0.0"), "gate/notes.md": "" })),
    /The root has 'gate' already, where the action of that name would go\. Rename/,
  ],
  [
    "an action without a page",
    () => {
      const { "actions/gate/README.md": _, ...rest } = GATE;
      return release("v1.0.0", commitFiles(repository, { ...rest, ...declared("1.0.0") }));
    },
    /actions\/gate\/README\.md is missing\. Add it/,
  ],
  [
    "a bundle that was not committed",
    () => {
      const { "dist/gate/index.js": _, ...rest } = GATE;
      return release("v1.0.0", commitFiles(repository, { ...rest, ...declared("1.0.0") }));
    },
    /actions\/gate starts dist\/gate\/index\.js, which is missing\. Run `npm run build`/,
  ],
])("refuses %s", (_, build, said) => {
  expect(build).toThrow(said);
});
