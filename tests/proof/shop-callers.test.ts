import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, it } from "vitest";
import { unplayed } from "./act/differences.ts";

/** Which test lets act run a caller. */
const PLAYED: Readonly<Record<string, string>> = {
  "deploy-production.yml": "asks, is resumed by the approver's comment, deploys, judges and proves",
  "resume-approval.yml": "asks, is resumed by the approver's comment, deploys, judges and proves",
  "deploy-to-staging.yml": "builds a merge, deploys it by its commit, tests and tells it",
  "emergency-rollback.yml": "emergency-rollback goes back to the version before",
  "reconcile.yml": "reconcile leaves what is held for a person, and resume lets it go on",
  "resume.yml": "reconcile leaves what is held for a person, and resume lets it go on",
};
const read = (paths: string) => globSync(paths).map((file) => readFileSync(file, "utf8"));

it("says of every caller of examples/shop which test lets act run it, or why none does", () => {
  const callers = globSync("examples/shop/.github/workflows/*.yml").map((file) => basename(file));
  expect([...Object.keys(PLAYED), ...Object.keys(unplayed)].sort()).toEqual(callers.sort());
  const tests = read("tests/proof/shop-{deploys,orders,staging}.test.ts").join("\n");
  expect(Object.values(PLAYED).filter((name) => !tests.includes(`it("${name}"`))).toEqual([]);
  const [page = ""] = read("CONTRIBUTING.md");
  expect(Object.keys(unplayed).filter((caller) => !page.includes(caller))).toEqual([]);
});
