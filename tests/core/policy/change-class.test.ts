import { expect, it, test } from "vitest";
import { type ChangePull, findChangeClass } from "../../../src/core/policy/change-class.ts";

const COMMIT = "c".repeat(40);
const CLASSES = {
  hotfix: { labels: ["hotfix"], branches: ["hotfix/*"] },
  security: { labels: ["security", "CVE"], branches: [] },
  large: { labels: ["large"], branches: ["epic/*/main", "big-*"] },
};
const pull = (number: number, others: Partial<ChangePull> = {}): ChangePull => ({
  number,
  url: `https://github.com/shop-org/shop/pull/${number}`,
  merged: true,
  mergeCommit: COMMIT,
  branch: "feature/x",
  labels: [],
  ...others,
});
const find = (pulls: readonly ChangePull[], branch = "main") => {
  const found = findChangeClass({ changeClasses: CLASSES }, { branch, commit: COMMIT, pulls });
  return found.kind === "class" ? `${found.name} by ${found.from}` : found.found.map(({ name }) => name).join(" or ");
};

const OTHER = "9".repeat(40);
test.each<[string, string, readonly ChangePull[], string?]>([
  ["a label", "hotfix by the label 'hotfix' of #1", [pull(1, { labels: ["docs", "hotfix"] })]],
  ["labels as GitHub compares them", "security by the label 'cve' of #1", [pull(1, { labels: ["cve"] })]],
  ["a label before a branch", "large by the label 'large' of #1", [pull(1, { labels: ["large"], branch: "hotfix/a" })]],
  ["a branch", "hotfix by the branch 'hotfix/a' of #1", [pull(1, { branch: "hotfix/a" })]],
  [
    "a glob with its star inside",
    "large by the branch 'epic/cart/main' of #1",
    [pull(1, { branch: "epic/cart/main" })],
  ],
  [
    "not a branch that only begins alike",
    "standard by no label or branch names another",
    [pull(1, { branch: "hotfixes" })],
  ],
  ["a fork's branch has no name", "standard by no label or branch names another", [pull(1, { branch: "" })]],
  ["the run's branch without a pull request", "hotfix by the run's branch 'hotfix/b'", [], "hotfix/b"],
  ["not the run's branch beside one", "standard by no label or branch names another", [pull(1)], "hotfix/b"],
  ["nothing", "standard by no label or branch names another", [], ""],
  ["two labels of one class", "security by the label 'CVE' of #1", [pull(1, { labels: ["CVE", "security"] })]],
  ["labels of two classes", "hotfix or large", [pull(1, { labels: ["hotfix", "large"] })]],
  [
    "the pull request whose merge it is, alone",
    "hotfix by the label 'hotfix' of #2",
    [pull(1, { labels: ["large"], mergeCommit: OTHER }), pull(2, { labels: ["hotfix"] })],
  ],
  [
    "a merged one before an open one",
    "large by the label 'large' of #1",
    [
      pull(1, { labels: ["large"], mergeCommit: OTHER }),
      pull(2, { labels: ["hotfix"], merged: false, mergeCommit: "" }),
    ],
  ],
  [
    "open ones where none is merged",
    "hotfix by the label 'hotfix' of #2",
    [pull(2, { labels: ["hotfix"], merged: false, mergeCommit: "" })],
  ],
  ["two merged ones that differ", "hotfix or large", [pull(1, { labels: ["large"] }), pull(2, { labels: ["hotfix"] })]],
])("%s: %s", (_name, expected, pulls, branch) => {
  expect(find(pulls, branch)).toBe(expected);
});

it("calls everything standard where the policy finds no classes", () => {
  const pulls = [pull(1, { labels: ["hotfix"] })];
  const found = findChangeClass({ changeClasses: {} }, { branch: "hotfix/a", commit: COMMIT, pulls });
  expect(found).toMatchObject({ kind: "class", name: "standard" });
});
