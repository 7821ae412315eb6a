import { rmSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { auditReleases } from "../../scripts/release/audit-releases.ts";
import { buildRelease } from "../../scripts/release/build-release.ts";
import { previousRelease } from "../../scripts/release/previous-release.ts";
import { publishRelease } from "../../scripts/release/publish-release.ts";
import { branchOf, parseVersion } from "../../scripts/release/version.ts";
import { type PublishedGitHub, publishedGitHub } from "./published-github.ts";
import { commitFiles, copyOf, emptyRepository, type Repository } from "./work-tree.ts";

const GATE = {
  "actions/gate/action.yml": "name: Gate\nruns:\n  using: node24\n  main: ../../dist/gate/index.js\n",
  "actions/gate/README.md": "# gate\n",
  "dist/gate/index.js": "console.log(1);\n",
};

let remote: Repository;
let clone: Repository;
let github: PublishedGitHub;
let isImmutable = true;
beforeEach(start);
afterEach(() => removeAll({ remote, clone }));

function start(): void {
  [remote, clone] = [emptyRepository(), emptyRepository()];
  clone.git(["remote", "add", "origin", remote.folder]);
  remote.git(["config", "receive.denyCurrentBranch", "ignore"]);
  isImmutable = true;
  github = publishedGitHub(remote.git, () => isImmutable);
}

function removeAll(repositories: { remote: Repository; clone: Repository }): void {
  for (const { folder } of [repositories.remote, repositories.clone]) rmSync(folder, { recursive: true, force: true });
}

const waits: number[] = [];
const publisher = () => ({
  repository: "org/deploy-actions",
  gh: github.gh,
  pushing: { remote: "origin", environment: {} },
  wait: async (seconds: number) => void waits.push(seconds),
});

/** Merges a version to main, and builds its release after a fresh fetch. */
function made(version: string, from: Readonly<Record<string, string>> = GATE): string {
  const commit = commitFiles(clone, { ...from, "package.json": `{ "version": "${version.slice(1)}" }\n` });
  clone.git(["push", "--quiet", "origin", "HEAD:refs/heads/main"]);
  clone.git(["fetch", "--quiet", "--tags", "--force", "origin"]);
  const plan = { commit, version: parseVersion(version) };
  return buildRelease(clone.git, { ...plan, previous: previousRelease(clone.git, branchOf(plan.version)) });
}
const publish = (version: string, commit: string) =>
  publishRelease(clone.git, { commit, version: parseVersion(version), notes: `What ${version} brings` }, publisher());
const refs = () =>
  remote.git(["for-each-ref", "--format=%(refname) %(objecttype) %(*objectname)", "refs/tags", "refs/heads/releases"]);
const audit = () => {
  clone.git(["fetch", "--quiet", "--tags", "--force", "origin"]);
  return auditReleases(clone.git, publisher());
};

describe("publishing", () => {
  it("pushes branch and tag, publishes the draft, and moves v1 last to the same tag", async () => {
    const release = made("v1.0.0");
    await expect(publish("v1.0.0", release)).resolves.toBe("moved");

    expect(refs().split("\n")).toEqual([
      "refs/heads/releases/v1 commit ",
      `refs/tags/v1 tag ${release}`,
      `refs/tags/v1.0.0 tag ${release}`,
    ]);
    expect(remote.git(["rev-parse", "v1"])).toBe(remote.git(["rev-parse", "v1.0.0"]));
    expect(remote.git(["rev-parse", "releases/v1"])).toBe(release);
    expect(github.changes).toEqual(["release create v1.0.0", "release edit v1.0.0"]);
    expect(github.releases.get("v1.0.0")).toMatchObject({
      notes: "What v1.0.0 brings",
      isDraft: false,
      isLatest: true,
    });
    await expect(audit()).resolves.toEqual([]);
  });

  it("moves v1 on with the next release, and leaves it where an older major version is mended", async () => {
    await publish("v1.0.0", made("v1.0.0"));
    const old = clone.git(["rev-parse", "HEAD"]);
    await publish("v1.1.0", made("v1.1.0"));
    await publish("v2.0.0", made("v2.0.0"));
    expect(remote.git(["rev-parse", "v1^{commit}", "v2^{commit}"]).split("\n")).toEqual(
      remote.git(["rev-parse", "v1.1.0^{commit}", "v2.0.0^{commit}"]).split("\n"),
    );
    expect(remote.git(["merge-base", "--is-ancestor", "v1.0.0", "v1.1.0"])).toBe("");
    expect([...github.releases].map(([tag, { isLatest }]) => [tag, isLatest])).toEqual([
      ["v1.0.0", true],
      ["v1.1.0", true],
      ["v2.0.0", true],
    ]);
    // Run once more for v1.0.0, as somebody may who re-runs an old run.
    clone.git(["checkout", "--quiet", old]);
    await expect(publish("v1.0.0", remote.git(["rev-parse", "v1.0.0^{commit}"]))).resolves.toBe("kept");
    expect(remote.git(["rev-parse", "v1"])).toBe(remote.git(["rev-parse", "v1.1.0"]));
    await expect(audit()).resolves.toEqual([]);
  });

  it("is stopped by no tag that is nearly a version", async () => {
    await publish("v1.0.0", made("v1.0.0"));
    remote.git(["tag", "v1.0.01", "main"]);
    await expect(publish("v1.1.0", made("v1.1.0"))).resolves.toBe("moved");
  });

  it("is not the latest where a higher major version is out", async () => {
    await publish("v2.0.0", made("v2.0.0"));
    await publish("v1.0.0", made("v1.0.0"));
    expect(github.releases.get("v1.0.0")).toMatchObject({ isLatest: false });
    expect(github.releases.get("v2.0.0")).toMatchObject({ isLatest: true });
  });

  it("goes on where it stopped, and does nothing twice", async () => {
    const release = made("v1.0.0");
    const { gh } = github;
    const halting = (word: string) => ({
      ...publisher(),
      gh: (args: readonly string[], input?: string) => {
        if (args[1] === word) throw new Error(`GitHub was away at ${word}`);
        return gh(args, input);
      },
    });
    const ready = { commit: release, version: parseVersion("v1.0.0"), notes: "All" };
    for (const word of ["create", "edit", "verify"]) {
      await expect(publishRelease(clone.git, ready, halting(word))).rejects.toThrow(`away at ${word}`);
      expect(refs(), word).not.toContain("refs/tags/v1 ");
    }
    await expect(publish("v1.0.0", release)).resolves.toBe("moved");
    await expect(publish("v1.0.0", release)).resolves.toBe("moved");
    expect(github.changes).toEqual(["release create v1.0.0", "release edit v1.0.0"]);
  });

  it("waits until GitHub calls the release immutable and has attested it", async () => {
    waits.length = 0;
    Object.assign(github, { late: 2, unsettled: 1 });
    await expect(publish("v1.0.0", made("v1.0.0"))).resolves.toBe("moved");
    expect(waits).toEqual([5, 5, 5]);
  });

  it("leaves v1 alone where releases are not immutable, and says what to switch on", async () => {
    isImmutable = false;
    await expect(publish("v1.0.0", made("v1.0.0"))).rejects.toThrow(/not immutable\. Switch on 'Immutable releases'/);
    expect(refs()).not.toContain("refs/tags/v1 ");
  });

  it("moves no tag: another commit under the same version is refused", async () => {
    const release = made("v1.0.0");
    remote.git(["tag", "--annotate", "--message", "by hand", "v1.0.0", "main"]);
    await expect(publish("v1.0.0", release)).rejects.toThrow(
      /v1\.0\.0 is [0-9a-f]{40}, not [0-9a-f]{40}\. A tag is never moved/,
    );
    expect(github.changes).toEqual([]);
  });

  it("pushes neither branch nor tag where another release came first", async () => {
    const late = made("v1.1.0");
    remote.git(["update-ref", "refs/heads/releases/v1", remote.git(["rev-parse", "main"])]);
    await expect(publish("v1.1.0", late)).resolves.toBe("moved");
    const [one, other] = [made("v1.2.0"), made("v1.3.0")];
    await publish("v1.3.0", other);
    await expect(publish("v1.2.0", one)).rejects.toThrow(/rejected/);
    expect(refs()).not.toContain("v1.2.0");
  });

  it("refuses a release on v1, which would nail it down", async () => {
    const release = made("v1.0.0");
    github.releases.set("v1", { isDraft: false, isImmutable: true, notes: "", object: "", isLatest: false });
    await expect(publish("v1.0.0", release)).rejects.toThrow("A release is attached to v1. Delete that release");
  });

  it("publishes nothing that GitHub attested as another object", async () => {
    const release = made("v1.0.0");
    const { gh } = github;
    const lying = (args: readonly string[], input?: string) =>
      args[1] === "verify" ? gh(args, input).replace(/[0-9a-f]{40}/, "d".repeat(40)) : gh(args, input);
    const ready = { commit: release, version: parseVersion("v1.0.0"), notes: "All" };
    await expect(publishRelease(clone.git, ready, { ...publisher(), gh: lying })).rejects.toThrow(/names d{40}, not/);
    expect(refs()).not.toContain("refs/tags/v1 ");
  });
});

it("has nothing to audit before the first release", async () => {
  made("v1.0.0");
  await expect(audit()).resolves.toEqual([]);
});

describe("the audit of tags", () => {
  // Made once, and harmed by each test in a copy.
  let published: { remote: Repository; clone: Repository; releases: PublishedGitHub["releases"] };
  beforeAll(async () => {
    start();
    await publish("v1.0.0", made("v1.0.0"));
    await publish("v1.1.0", made("v1.1.0"));
    published = { remote, clone, releases: github.releases };
  });
  afterAll(() => removeAll(published));
  beforeEach(() => {
    removeAll({ remote, clone });
    [remote, clone] = [copyOf(published.remote), copyOf(published.clone)];
    clone.git(["remote", "set-url", "origin", remote.folder]);
    github = publishedGitHub(remote.git);
    for (const [tag, release] of published.releases) github.releases.set(tag, { ...release });
  });

  it.each<[string, () => void, RegExp[]]>([
    [
      "a tag that was moved",
      () => remote.git(["tag", "--force", "--annotate", "--message", "evil", "v1.0.0", "main"]),
      [/^v1\.0\.0 is [0-9a-f]{40} now; it was [0-9a-f]{40}\.$/, /^v1\.0\.0 is the object .*, but .* was attested\.$/],
    ],
    [
      "a tag made anew at the same commit",
      () => remote.git(["tag", "--force", "--annotate", "--message", "again", "v1.0.0", "v1.0.0^{commit}"]),
      [/^v1\.0\.0 is the object/],
    ],
    [
      "a tag that is gone",
      () => remote.git(["tag", "--delete", "v1.0.0"]),
      [/^v1\.0\.0 is gone; it was [0-9a-f]{40}\.$/],
    ],
    [
      "a version that was tagged by hand",
      () => remote.git(["tag", "v1.1.1", "main"]),
      [/^v1\.1\.1 is on no branch of releases/, /^v1 is not v1\.1\.1/],
    ],
    [
      "a tag that is nearly a version, by hand",
      () => remote.git(["tag", "v1.1.01", "main"]),
      [/^v1\.1\.01 is on no branch of releases/],
    ],
    [
      "a major version that was never released",
      () => remote.git(["tag", "v9", "main"]),
      [/^v9 is on no branch of releases/],
    ],
    [
      "v1 moved elsewhere",
      () => remote.git(["tag", "--force", "v1", "v1.0.0"]),
      [/^v1 is not v1\.1\.0, the newest of its releases\.$/],
    ],
    [
      "a release that can be changed",
      () => {
        const release = github.releases.get("v1.0.0");
        if (release !== undefined) release.isImmutable = false;
      },
      [/^The release v1\.0\.0 is not immutable\.$/],
    ],
    ["a release that was deleted", () => github.releases.delete("v1.1.0"), [/^v1\.1\.0 has no release\.$/]],
    [
      "an attestation that is not there",
      () => {
        github.late = 6;
      },
      [/^The attestation of v1\.1\.0 could not be verified: no attestations/],
    ],
  ])("finds %s", async (_, harm, said) => {
    harm();
    const problems = await audit();
    expect(problems).toHaveLength(said.length);
    for (const [index, pattern] of said.entries()) expect(problems[index]).toMatch(pattern);
  });

  it.each([
    [
      "came from elsewhere",
      () => clone.git(["commit-tree", "HEAD^{tree}", "-m", "elsewhere"]),
      [/which is not on main\.$/],
    ],
    ["changed what main had", () => "refs/remotes/origin/main", [/changes what stands on main:\nD\tpackage\.json/]],
  ])("finds a release that %s", async (_, madeOf, said) => {
    clone.git(["fetch", "--quiet", "origin"]);
    clone.git(["checkout", "--quiet", "origin/releases/v1"]);
    clone.git(["rm", "--quiet", "package.json"]);
    const main = madeOf();
    const tree = main.startsWith("refs") ? clone.git(["write-tree"]) : "HEAD^{tree}";
    await publish("v1.2.0", clone.git(["commit-tree", tree, "-p", "HEAD", "-p", main, "-m", "v1.2.0"]));
    expect(await audit()).toEqual(said.map((pattern) => expect.stringMatching(pattern)));
  });
});
