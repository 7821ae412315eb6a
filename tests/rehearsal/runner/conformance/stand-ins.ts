import type { Row } from "../row.ts";

const checkout = "actions/checkout: README, repository, ref and path";

/** Facts that the stand-ins of third-party actions keep. */
export const standInRows: readonly Row[] = [
  {
    fact: "a workspace is empty before the checkout and holds the repository after it",
    source: checkout,
    files: { "sub/file.txt": "text of shop" },
    jobs: "  a: { runs-on: x, steps: [{ run: 'echo \"empty [$(ls -A)]\"' }, { uses: actions/checkout@v6 }, { run: cat sub/file.txt }] }",
    expected: { log: ["empty []", "text of shop"] },
  },
  {
    fact: "another repository is checked out into a path",
    source: checkout,
    repositories: { "tools/kit": { "kit.txt": "text of kit" } },
    jobs: "  a: { runs-on: x, steps: [{ uses: actions/checkout@v6, with: { repository: tools/kit, path: kit } }, { run: cat kit/kit.txt }] }",
    expected: { log: ["text of kit"] },
  },
  {
    fact: "a repository that the rehearsal has no copy of fails the step",
    source: "rule of this runner: what it cannot do, it does not ignore",
    jobs: "  a: { runs-on: x, steps: [{ uses: actions/checkout@v6, with: { repository: no/copy, ref: main } }] }",
    expected: { results: { a: "failure" }, says: ["no copy of no/copy@main"] },
  },
  {
    fact: "setup-node tells the version of the Node that runs scripts",
    source: "actions/setup-node: README, outputs",
    jobs: "  a: { runs-on: x, steps: [{ id: n, uses: actions/setup-node@v6, with: { node-version: 24 } }, { run: 'test $(node -v) = ${{ steps.n.outputs.node-version }}' }] }",
    expected: { results: { a: "success" } },
  },
];
