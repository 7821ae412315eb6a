import { readdirSync, readFileSync } from "node:fs";
import { sectionOf } from "./changelog.ts";
import { declaredVersion } from "./declared-version.ts";
import type { Git } from "./git.ts";
import { unreadyReasons } from "./readiness.ts";

/** Says why this checkout may not be released by the workflow that runs; nothing where it may. Throws where the changelog has no section for it. */
export function releaseReadiness(git: Git, given: (variable: string) => string): readonly string[] {
  const head = git(["rev-parse", "HEAD"]);
  sectionOf(readFileSync("CHANGELOG.md", "utf8"), declaredVersion(git, head));
  return unreadyReasons({
    ref: given("GITHUB_REF"),
    isProtected: given("REF_PROTECTED") === "true",
    asked: given("GITHUB_SHA"),
    head,
    status: git(["status", "--porcelain", "--untracked-files=all"]),
    changes: readdirSync(".changes").filter((name) => name !== "README.md"),
  });
}
