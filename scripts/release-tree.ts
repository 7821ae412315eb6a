// Builds the commit of a release and prints its id; publishes nothing, and changes no file, index or branch here:
// `node scripts/release-tree.ts [--commit <id>] [--version v1.4.0] [--expect <id>]`. RELEASING.md says when it is run.
import { parseArgs } from "node:util";
import { buildRelease } from "./release/build-release.ts";
import { gitIn } from "./release/git.ts";
import { previousRelease } from "./release/previous-release.ts";
import { ReleaseError } from "./release/release-error.ts";
import { branchOf, parseVersion } from "./release/version.ts";

const { values } = parseArgs({
  options: { commit: { type: "string" }, version: { type: "string" }, expect: { type: "string" } },
});
const git = gitIn(process.cwd());
try {
  const commit = git(["rev-parse", "--verify", `${values.commit ?? "HEAD"}^{commit}`]);
  const { version: declared } = JSON.parse(git(["show", `${commit}:package.json`]));
  const version = parseVersion(values.version ?? `v${declared}`);
  const release = buildRelease(git, { commit, version, previous: previousRelease(git, branchOf(version)) });
  if (values.expect !== undefined && release !== values.expect)
    throw new ReleaseError(
      `The release came out as ${release}, but ${values.expect} is what was tested.`,
      "Something moved in between: start again.",
    );
  console.log(release);
} catch (error) {
  console.error(error instanceof ReleaseError ? error.message : error);
  process.exitCode = 1;
}
