import { afterEach, describe, expect, it } from "vitest";
import { githubClient } from "../../../src/adapters/github/github-client.ts";
import { githubEnvironments } from "../../../src/adapters/github/github-environments.ts";
import { githubGate } from "../../../src/adapters/github/github-gate.ts";
import { githubSourceFiles } from "../../../src/adapters/github/github-source-files.ts";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import { systemClock } from "../../../src/adapters/job/system-clock.ts";
import { formatLockMarker, LOCK_LABEL } from "../../../src/core/lock/deploy-lock.ts";
import { htmlPage } from "../../../src/rehearsal/github/faults.ts";
import { treeName } from "../../../src/rehearsal/github/git-objects.ts";
import { shopRun } from "../../fakes/run-context.ts";
import { COMMITS, type ShopGitHub, type ShopGitHubScene, startShopGitHub } from "../../fakes/shop-github.ts";

const REPOSITORY = { owner: "shop-org", name: "shop" };
const POLICY = ".github/deploy-policy.yml";
const TARGETS = ".github/deploy-targets.yml";
const started: ShopGitHub[] = [];
afterEach(async () => {
  for (const { github } of started) expect(github.defects).toEqual([]);
  await Promise.all(started.splice(0).map((local) => local.close()));
});

async function world(scene: ShopGitHubScene = {}) {
  const local = await startShopGitHub(scene);
  started.push(local);
  const { apiUrl, graphqlUrl } = local;
  const gateWith = (token: string) =>
    githubGate({
      token,
      policyToken: "",
      clock: systemClock,
      progress: { say: () => {} },
      run: { ...shopRun, apiUrl, graphqlUrl },
    });
  const client = githubClient({
    apiUrl,
    graphqlUrl,
    token: local.jobToken(),
    http: nodeHttp(),
    clock: systemClock,
    permission: "contents: read",
  });
  return { ...local, ...gateWith(local.jobToken()), gateWith, client };
}

const ask = {
  policy: POLICY,
  policyRef: "",
  files: [],
  targets: TARGETS,
  version: "v1.5.0",
  pullsOf: "",
  standing: undefined,
};

describe("documents", () => {
  it("reads policy and targets at the default branch's head, and an annotated tag's commit", async () => {
    const { documents } = await world();
    const answer = await documents.read(ask);
    expect(answer).toMatchObject({
      policyCommit: COMMITS.head,
      headCommit: COMMITS.head,
      versionCommit: COMMITS.new,
      policy: { path: POLICY, commit: COMMITS.head },
      targets: { path: TARGETS },
    });
    expect(answer.policy?.text).toContain("Black Friday week");
    expect(Math.abs((answer.platformTime?.platform.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
  });

  it.each([
    ["a lightweight tag", "v1.4.0", COMMITS.old],
    ["a full commit", COMMITS.new, COMMITS.new],
    ["a short commit", COMMITS.new.slice(0, 7), COMMITS.new],
    ["no such tag", "v9", undefined],
    ["a branch, which moves", "main", undefined],
    ["a commit that is not there", "1".repeat(40), undefined],
    ["nothing asked", "", undefined],
  ])("resolves %s", async (_name, version, expected) => {
    const { documents } = await world();
    expect((await documents.read({ ...ask, version })).versionCommit).toBe(expected);
  });

  it("does not take a branch with a name of hexadecimal digits for a commit", async () => {
    const { documents, github } = await world();
    github.setRef({ repository: "shop-org/shop", ref: "heads/deadbeef", oid: COMMITS.new });
    expect((await documents.read({ ...ask, version: "deadbeef" })).versionCommit).toBeUndefined();
  });

  it("reads the policy at another ref, and says which ref there is not", async () => {
    const { documents, github } = await world();
    github.pushCommit({
      repository: "shop-org/shop",
      oid: "e".repeat(40),
      message: "stricter",
      author: "dana",
      committedAt: Date.now(),
      parents: [COMMITS.head],
      files: { [POLICY]: "version: 1\n" },
      branches: ["release"],
    });
    expect(await documents.read({ ...ask, policyRef: "release" })).toMatchObject({
      policyCommit: "e".repeat(40),
      policy: { text: "version: 1\n" },
      headCommit: COMMITS.head,
    });
    expect(await documents.read({ ...ask, policyRef: "gone" })).toMatchObject({ policyCommit: "", policy: undefined });
  });

  it("tells a missing file from a folder, a missing right and a page that is no answer", async () => {
    const { documents, gateWith, jobToken } = await world();
    expect((await documents.read({ ...ask, policy: "nowhere.yml" })).policy).toBeUndefined();
    await expect(documents.read({ ...ask, policy: ".github" })).rejects.toMatchObject({
      name: "Unreadable",
      why: "malformed",
    });
    await expect(gateWith(jobToken({ issues: "read" })).documents.read(ask)).rejects.toMatchObject({
      why: "forbidden",
      remedy: expect.stringContaining("contents: read"),
    });
    await expect(gateWith("ghs_wrong").documents.read(ask)).rejects.toMatchObject({ why: "unauthorized" });
    const page = await world({ fault: () => htmlPage(200) });
    await expect(page.documents.read(ask)).rejects.toMatchObject({ why: "malformed" });
  });
});

describe("standing", () => {
  const query = { labels: ["sev1", "sev2"], service: "shop", environments: ["production", "staging"], protections: [] };

  it("finds open issues with any of the labels once, locks with their scope, and records by environment", async () => {
    const { standing, github, prove } = await world();
    const open = (title: string, labels: readonly string[], body = "") =>
      github.openIssue({ repository: "shop-org/shop", as: "quinn", title, body, labels }).number;
    const both = open("both", ["sev1", "sev2"]);
    const second = open("second", ["sev2"]);
    const closed = open("over", ["sev1"]);
    github.closeIssue({ issue: closed, as: "quinn" });
    open("none", ["bug"]);
    const lock = open("undone", [LOCK_LABEL], formatLockMarker({ environment: "production", service: "shop" }, "r"));
    const bare = open("by hand", [LOCK_LABEL], "please wait");
    await prove({ environment: "staging", request: "1" });
    await prove({ environment: "staging", request: "2", service: "other" });
    const { incidents, locks, records } = await standing.read(query);
    expect(new Set(incidents.map(({ issue }) => issue))).toEqual(new Set([both, second]));
    for (const { openedAt } of incidents)
      expect(Math.abs(Date.now() - (openedAt?.getTime() ?? 0))).toBeLessThan(60_000);
    expect(incidents).toHaveLength(2);
    expect(new Map(locks.map(({ issue, scope }) => [issue, scope?.environment]))).toEqual(
      new Map([
        [lock, "production"],
        [bare, undefined],
      ]),
    );
    expect([...records].map(([name, list]) => [name, list.map(({ payload }) => payload.request)])).toEqual([
      ["production", []],
      ["staging", ["1"]],
    ]);
  });

  it.each([
    ["a stranger's issue in a public repository: whoever opened it may edit its words", true, "stranger", undefined],
    ["one of the team's in a public repository", true, "quinn", "staging"],
    ["anybody's in a private one, where only insiders open issues", false, "stranger", "staging"],
  ])("reads the scope of a lock that is %s", async (_name, isOpen, as, scope) => {
    const { standing, github } = await world({ open: isOpen });
    const body = formatLockMarker({ environment: "staging", service: "shop" }, "", { owner: "dana", reason: "x" });
    const { number } = github.openIssue({ repository: "shop-org/shop", as, title: "lock", body, labels: [LOCK_LABEL] });
    const { locks } = await standing.read({ ...query, environments: [] });
    expect(locks.map(({ issue, scope: read }) => [issue, read?.environment])).toEqual([[number, scope]]);
  });

  it("takes an answer that leaves a label out for unreadable, not for 'no incident'", async () => {
    const locks = { pageInfo: { hasNextPage: false }, nodes: [] };
    for (const label of [null, { nodes: null }]) {
      const fault = () =>
        ({
          kind: "answer",
          status: 200,
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ data: { repository: { hasIssuesEnabled: true, locks, labelled0: label } } }),
        }) as const;
      const { standing } = await world({ fault });
      await expect(standing.read({ ...query, labels: ["sev1"], environments: [] })).rejects.toMatchObject({
        why: "malformed",
      });
    }
  });

  it("reads on where a page does not hold all locks", async () => {
    const { standing, github } = await world();
    for (let number = 0; number < 101; number++)
      github.openIssue({ repository: "shop-org/shop", as: "quinn", title: "lock", body: "", labels: [LOCK_LABEL] });
    expect((await standing.read({ ...query, labels: [], environments: [] })).locks).toHaveLength(101);
  });

  it("needs the right to records only where records are wanted", async () => {
    const { gateWith, jobToken } = await world();
    const { standing } = gateWith(jobToken({ issues: "read" }));
    expect((await standing.read({ ...query, environments: [] })).records.size).toBe(0);
    await expect(standing.read(query)).rejects.toMatchObject({
      why: "forbidden",
      remedy: expect.stringContaining("deployments: read"),
    });
  });

  it("does not believe a record that somebody else wrote", async () => {
    const { standing, github, prove } = await world();
    await prove({ environment: "staging", request: "ours" });
    const [own] = github.deployments();
    github.addDeployment({
      as: "dana",
      ref: COMMITS.new,
      task: "deploy:shop",
      environment: "staging",
      description: null,
      payload: { ...(own?.payload as object), request: "forged" },
      statuses: [{ state: "success", description: "phase=proven" }],
    });
    const { records } = await standing.read(query);
    expect(records.get("staging")?.map(({ payload }) => payload.request)).toEqual(["ours"]);
  });
});

describe("environments", () => {
  it("reads reviewers, timers and custom rules; 404 is an environment that is not there yet", async () => {
    const { github, client } = await world();
    const environments = githubEnvironments(client, REPOSITORY);
    expect(await environments.read("production")).toBeUndefined();
    const protectionRules = [
      { id: 1, type: "required_reviewers", reviewers: [{ type: "User" }, { type: "Team" }] },
      { id: 2, type: "wait_timer", wait_timer: 30 },
      { id: 3, type: "branch_policy" },
    ];
    github.setEnvironment({ repository: "shop-org/shop", name: "a b/c", protectionRules, customRules: ["desk"] });
    expect(await environments.read("a b/c")).toEqual({
      name: "a b/c",
      reviewers: 2,
      waitMinutes: 30,
      customRules: ["desk"],
    });
    github.setEnvironment({ repository: "shop-org/shop", name: "free" });
    expect(await environments.read("free")).toEqual({ name: "free", reviewers: 0, waitMinutes: 0, customRules: [] });
  });
});

describe("source files", () => {
  it("reads a file at a commit, and tells a missing file from a missing commit", async () => {
    const { client } = await world();
    const files = githubSourceFiles(client, REPOSITORY);
    expect(await files.read(POLICY, COMMITS.new)).toMatchObject({
      path: POLICY,
      commit: COMMITS.new,
      text: expect.stringContaining("version: 1"),
    });
    expect(await files.read("nowhere.yml", COMMITS.new)).toBeUndefined();
    await expect(files.read(POLICY, "9".repeat(40))).rejects.toMatchObject({ why: "not_found" });
  });
});

describe("one call for both", () => {
  it("shows with the documents what the standing shows alone", async () => {
    const { documents, standing, github, prove } = await world();
    github.openIssue({ repository: "shop-org/shop", as: "quinn", title: "down", body: "", labels: ["sev1"] });
    await prove({ environment: "staging", request: "1" });
    const query = { labels: ["sev1", "gone"], service: "shop", environments: ["staging"], protections: [] };
    const before = github.calls.get("graphql:FreezeGateDocuments") ?? 0;
    const both = await documents.read({ ...ask, standing: query });
    expect(github.calls.get("graphql:FreezeGateDocuments")).toBe(before + 1);
    expect(both.standing).toEqual(await standing.read(query));
    expect(both.standing?.missingLabels).toEqual(["gone"]);
    expect(both.policy?.text).toContain("Black Friday week");
  });

  it("reads further files at the policy's ref, with the commit that last changed each", async () => {
    const { documents, github } = await world();
    const committedAt = Date.parse("2026-11-01T00:00:00Z");
    const commit = { repository: "shop-org/shop", message: "Holidays", author: "dana", branches: ["calendars"] };
    const files = { ".github/a.ics": "A", ".github/b.ics": "B" };
    github.pushCommit({ ...commit, oid: "e".repeat(40), committedAt, parents: [], files });
    const later = { ...files, ".github/b.ics": "B2" };
    github.pushCommit({
      ...commit,
      oid: "f".repeat(40),
      committedAt: committedAt + 86_400_000,
      parents: ["e".repeat(40)],
      files: later,
    });
    const paths = [".github/a.ics", ".github/b.ics", ".github/none.ics"];
    const found = await documents.files(paths, "f".repeat(40));
    expect([...found].map(([path, { text, committedAt: at }]) => [path, text, at?.toISOString()])).toEqual([
      [".github/a.ics", "A", "2026-11-01T00:00:00.000Z"],
      [".github/b.ics", "B2", "2026-11-02T00:00:00.000Z"],
    ]);
    const beside = await documents.read({ ...ask, policyRef: "calendars", files: paths });
    expect([...beside.files.keys()]).toEqual([".github/a.ics", ".github/b.ics"]);
  });
});

describe("protection", () => {
  it("takes what GraphQL shows and custom rules by REST, and asks REST alone where they differ", async () => {
    const query = { labels: [], service: "shop", environments: [], protections: ["production", "new"] };
    const protectionRules = [
      { id: 1, type: "required_reviewers", reviewers: [{ type: "User" }, { type: "Team" }] },
      { id: 2, type: "wait_timer", wait_timer: 30 },
      { id: 3, type: "branch_policy" },
    ];
    const environment = { repository: "shop-org/shop", name: "production", protectionRules, customRules: ["desk"] };
    const expected = { name: "production", reviewers: 2, waitMinutes: 30, customRules: ["desk"] };
    const shown = await world();
    shown.github.setEnvironment(environment);
    const { protections } = await shown.standing.read(query);
    expect([...protections]).toEqual([
      ["production", expected],
      ["new", undefined],
    ]);
    const hidden = {
      data: {
        repository: {
          hasIssuesEnabled: true,
          locks: { pageInfo: { hasNextPage: false }, nodes: [] },
          protection0: null,
          protection1: null,
        },
      },
      errors: [
        { type: "FORBIDDEN", path: ["repository", "protection0"], message: "Resource not accessible by integration" },
      ],
    };
    const headers = { "content-type": "application/json" };
    const blind = await world({
      fault: ({ name }) =>
        name === "graphql:FreezeGateStanding"
          ? { kind: "answer", status: 200, headers, body: JSON.stringify(hidden) }
          : undefined,
    });
    blind.github.setEnvironment(environment);
    expect((await blind.standing.read(query)).protections.get("production")).toEqual(expected);
  });

  it("tells which refs only reviewed changes reach", async () => {
    const { documents, github } = await world();
    github.setRef({ repository: "shop-org/shop", ref: "heads/a/b", oid: COMMITS.new });
    expect(await documents.isProtected("branch", "a/b")).toBe(false);
    expect(await documents.isProtected("branch", "none")).toBe(false);
    expect(await documents.isProtected("commit", COMMITS.old)).toBe(true);
    expect(await documents.isProtected("commit", COMMITS.head)).toBe(true);
    expect(await documents.isProtected("commit", "9".repeat(40))).toBe(false);
  });

  it.each([
    ["", "default-branch"],
    ["main", "default-branch"],
    ["refs/heads/main", "default-branch"],
    ["v1.4.0", "tag"],
    ["refs/tags/v1.4.0", "tag"],
    ["release", "branch"],
    ["both", "ambiguous"],
    ["refs/heads/both", "branch"],
    [COMMITS.old, "commit"],
    [COMMITS.old.slice(0, 7), "other"],
  ])("knows '%s' as %s", async (policyRef, kind) => {
    const { documents, github } = await world();
    for (const ref of ["heads/release", "heads/both", "tags/both"])
      github.setRef({ repository: "shop-org/shop", ref, oid: COMMITS.new });
    expect((await documents.read({ ...ask, policyRef })).policyRefKind).toBe(kind);
  });
});

describe("a ref that leads elsewhere than its name says", () => {
  const LIFTED = "f".repeat(40);
  async function withBranch() {
    const local = await world();
    local.github.pushCommit({
      repository: "shop-org/shop",
      ...{ oid: LIFTED, message: "Lift", author: "dana", committedAt: Date.now(), parents: [COMMITS.head] },
      files: { [POLICY]: "version: 1\n" },
      branches: ["lift"],
    });
    return local;
  }

  it("gives no policy by a tree's name, for nothing says who brought a tree", async () => {
    const { documents } = await withBranch();
    const tree = treeName(new Map([[POLICY, Buffer.from("version: 1\n")]]));
    const answer = await documents.read({ ...ask, policyRef: tree, files: [POLICY] });
    expect(answer).toMatchObject({ policyCommit: "", policy: undefined, files: new Map() });
  });

  it.each([
    ["heads/lift", "tags/heads/lift"],
    ["heads/lift", "heads/heads/lift"],
    ["tags/v1.4.0", "heads/tags/v1.4.0"],
  ])("takes what '%s' names for no %s, which another object bears as its name", async (policyRef, ref) => {
    const { documents, github } = await withBranch();
    github.setRef({ repository: "shop-org/shop", ref, oid: COMMITS.new });
    const answer = await documents.read({ ...ask, policyRef });
    expect([answer.policyCommit === COMMITS.new, answer.policyRefKind]).toEqual([false, "other"]);
  });
});

describe("pull requests", () => {
  it("are unknown, not none, where the token may not see them", async () => {
    const { gateWith, jobToken } = await world();
    const { documents } = gateWith(jobToken({ contents: "read" }));
    expect((await documents.read({ ...ask, pullsOf: COMMITS.head })).pulls).toBeUndefined();
    expect(await documents.pulls(COMMITS.new)).toBeUndefined();
    const { documents: seeing } = gateWith(jobToken({ contents: "read", "pull-requests": "read" }));
    expect((await seeing.read({ ...ask, pullsOf: COMMITS.head })).pulls).toEqual([]);
    expect((await seeing.read({ ...ask, version: "", pullsOf: COMMITS.head })).pulls).toEqual([]);
  });

  it("are unknown where one's labels are left out, and where there are more than a page", async () => {
    const node = {
      number: 1,
      url: "",
      state: "MERGED",
      merged: true,
      headRefName: "x",
      isCrossRepository: false,
      mergeCommit: null,
    };
    const answers = [
      { pageInfo: { hasNextPage: false }, nodes: [{ ...node, labels: null }] },
      { pageInfo: { hasNextPage: true }, nodes: [{ ...node, labels: { nodes: [] } }] },
    ];
    for (const pulls of answers) {
      const body = JSON.stringify({ data: { repository: { own: { __typename: "Commit", oid: COMMITS.new, pulls } } } });
      const headers = { "content-type": "application/json" };
      const { documents } = await world({ fault: () => ({ kind: "answer", status: 200, headers, body }) });
      expect(await documents.pulls(COMMITS.new)).toBeUndefined();
    }
  });
});
