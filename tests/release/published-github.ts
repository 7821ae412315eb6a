import type { Git } from "../../scripts/release/git.ts";
import type { GitHubCli } from "../../scripts/release/github-cli.ts";

/** A GitHub that keeps releases beside a repository, as `gh` shows them. */
export interface PublishedGitHub {
  readonly gh: GitHubCli;
  /** What was asked, without what only looks. */
  readonly changes: string[];
  readonly releases: Map<
    string,
    { isDraft: boolean; isImmutable: boolean; notes: string; object: string; isLatest: boolean }
  >;
  /** How often an attestation is not there yet. */
  late: number;
  /** How often a published release is not called immutable yet. */
  unsettled: number;
}

/** Starts with no release; `isImmutable` is the repository's setting. */
export function publishedGitHub(remote: Git, isImmutable: () => boolean = () => true): PublishedGitHub {
  const github: PublishedGitHub = { gh, changes: [], releases: new Map(), late: 0, unsettled: 0 };
  return github;

  function gh(args: readonly string[], input = ""): string {
    const [subject = "", verb = "", name = ""] = args;
    const release = github.releases.get(name);
    if (verb === "create" || verb === "edit") github.changes.push(`${subject} ${verb} ${name}`);
    switch (`${subject} ${verb}`) {
      case "release view":
        if (release === undefined) throw Object.assign(new Error("Command failed"), { stderr: "release not found\n" });
        return JSON.stringify({
          isDraft: release.isDraft,
          isImmutable: release.isImmutable && (release.isDraft || github.unsettled-- <= 0),
        });
      case "release create": {
        if (!args.includes("--verify-tag") || !args.includes("--draft"))
          throw new Error("must be a draft of a tag that is there");
        const object = remote(["rev-parse", `refs/tags/${name}`]);
        github.releases.set(name, { isDraft: true, isImmutable: false, notes: input, object, isLatest: false });
        return "";
      }
      case "release edit":
        if (release === undefined) throw new Error("release not found");
        Object.assign(release, {
          isDraft: !args.includes("--draft=false"),
          isImmutable: isImmutable(),
          isLatest: args.includes("--latest=true"),
        });
        return "";
      case "release verify":
        if (release?.isImmutable !== true || github.late-- > 0) throw new Error(`no attestations for tag ${name}`);
        return JSON.stringify({
          verificationResult: { statement: { subject: [{ digest: { sha1: release.object } }] } },
        });
      default:
        throw new Error(`gh does not know ${args.join(" ")}`);
    }
  }
}
