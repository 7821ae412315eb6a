// The steps of the release workflow, each with a word: `node scripts/release.ts ready|unpack|verify|publish|audit`. RELEASING.md has the order.
// They need nothing but Node, git and gh: the job that may publish installs no package.
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { attestedFiles, verifyAttestations } from "./release/attested-files.ts";
import { auditReleases } from "./release/audit-releases.ts";
import { sectionOf } from "./release/changelog.ts";
import { declaredVersion } from "./release/declared-version.ts";
import { withDeployKey } from "./release/deploy-key.ts";
import { gitIn } from "./release/git.ts";
import { githubCli, type Publisher } from "./release/github-cli.ts";
import { publishRelease } from "./release/publish-release.ts";
import { releaseReadiness } from "./release/release-readiness.ts";
import { unpackRelease } from "./release/unpack-release.ts";

const [step = "", release = "", unpacked = ""] = process.argv.slice(2);
const git = gitIn(process.cwd());
const given = (name: string) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: give it in the workflow's step.`);
  return value;
};
const publisher = (): Publisher => ({
  repository: given("GITHUB_REPOSITORY"),
  gh: githubCli,
  wait: (seconds) => sleep(seconds * 1_000),
});

try {
  const problems = await run();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(): Promise<readonly string[]> {
  switch (step) {
    case "ready":
      return releaseReadiness(git, given);
    case "unpack":
      return unpackRelease(git, { release, unpacked });
    case "verify":
      await verifyAttestations(
        attestedFiles(unpacked).map((file) => join(unpacked, file)),
        {
          repository: given("GITHUB_REPOSITORY"),
          workflow: ".github/workflows/self-release.yml",
          commit: given("GITHUB_SHA"),
          ref: given("GITHUB_REF"),
        },
        publisher(),
      );
      return [];
    case "publish":
      return publish();
    case "audit":
      return auditReleases(git, publisher());
    default:
      return [`'${step}' is no step: give ready, unpack, verify, publish or audit.`];
  }
}

async function publish(): Promise<readonly string[]> {
  const version = declaredVersion(git, release);
  const notes = sectionOf(git(["show", `${release}:CHANGELOG.md`]), version);
  const { repository, gh, wait } = publisher();
  const { host } = new URL(process.env.GITHUB_SERVER_URL ?? "https://github.com");
  const { ssh_keys: hostKeys = [] } = JSON.parse(gh(["api", "meta"])) as { ssh_keys?: readonly string[] };
  const major = await withDeployKey({ repository, host, key: given("RELEASE_DEPLOY_KEY"), hostKeys }, (pushing) =>
    publishRelease(git, { commit: release, version, notes }, { repository, gh, wait, pushing }),
  );
  console.log(`v${version.major} was ${major}`);
  return [];
}
