/** The collaborator roles of a repository, from weak to strong. */
export type RepositoryRole = "read" | "triage" | "write" | "maintain" | "admin";

/** A person or bot of the rehearsal; ids must be unique. */
export interface AccountSeed {
  readonly id: number;
  readonly login: string;
  readonly type?: "User" | "Bot";
}

/** An organisation; `invited` members have not accepted, and so count for nothing. */
export interface OrganizationSeed {
  readonly id: number;
  readonly login: string;
  readonly members: readonly string[];
  readonly teams: readonly {
    readonly id: number;
    readonly slug: string;
    readonly members: readonly string[];
    readonly invited?: readonly string[];
  }[];
}

/** A commit with its whole tree; `oid` is computed as git does when absent. Parents come earlier in the list. */
export interface CommitSeed {
  readonly oid?: string;
  readonly message: string;
  readonly author: string;
  /** Absent: the author. */
  readonly committer?: string;
  /** Named by `Co-authored-by` trailers. */
  readonly coAuthors?: readonly string[];
  /** Made by GitHub itself, as its merge button does: committed and signed by it. */
  readonly byGitHub?: boolean;
  readonly committedAt: number;
  /** Absent: the commit before it in the list; empty: a root. */
  readonly parents?: readonly string[];
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Commit statuses by context, with check runs under their names. */
  readonly statuses?: Readonly<Record<string, "success" | "pending" | "failure" | "error">>;
  readonly branches?: readonly string[];
  readonly tags?: readonly string[];
  /** Tags that are objects of their own, as `git tag -a` makes them. */
  readonly annotatedTags?: readonly string[];
}

/** An environment that exists; rules as the REST API shows them (`required_reviewers`, `wait_timer`, `branch_policy`). */
export interface EnvironmentSeed {
  readonly name: string;
  readonly protectionRules?: readonly Readonly<Record<string, unknown>>[];
  /** Slugs of apps whose custom protection rule is enabled. */
  readonly customRules?: readonly string[];
  /** The refs whose jobs may name it: those of branch protection, or by patterns; every ref when absent. */
  readonly refs?: "protected" | readonly { readonly name: string; readonly type: "branch" | "tag" }[];
}

/** A review of a pull request, of its head at the time unless `oid` says otherwise. */
export interface ReviewSeed {
  readonly by: string;
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
  readonly submittedAt: number;
  readonly oid?: string;
}

/** A pull request; merged when `mergeCommit` is given. */
export interface PullRequestSeed {
  readonly number: number;
  readonly title: string;
  readonly body?: string;
  readonly author: string;
  readonly createdAt: number;
  readonly head: { readonly ref: string; readonly oid: string };
  readonly base: string;
  readonly commits: readonly string[];
  readonly mergeCommit?: string;
  /** The commits that a rebase merge wrote onto the base, the merge commit among them. */
  readonly rebased?: readonly string[];
  readonly mergedAt?: number;
  readonly mergedBy?: string;
  readonly labels?: readonly string[];
  /** Whether the head branch is another repository's; else it is this one's. */
  readonly fromFork?: boolean;
  /** When it was turned to another base, and by whom. */
  readonly baseChanges?: readonly { readonly at: number; readonly by: string }[];
  readonly reviews?: readonly ReviewSeed[];
}

/** A push as GitHub keeps it, by the account that pushed, whatever authors its commits name. */
export interface PushSeed {
  readonly by: string;
  /** The branch, without `refs/heads/`. */
  readonly branch: string;
  /** The commit that the branch was at afterwards. */
  readonly oid: string;
  readonly at: number;
  readonly forced?: boolean;
}

/** A repository; private unless it says otherwise. */
export interface RepositorySeed {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly visibility?: "public" | "private";
  readonly archived?: boolean;
  readonly defaultBranch?: string;
  readonly protectedBranches?: readonly string[];
  readonly collaborators: Readonly<Record<string, RepositoryRole>>;
  readonly commits: readonly CommitSeed[];
  readonly environments?: readonly EnvironmentSeed[];
  /** Labels that exist before anything bears them. */
  readonly labels?: readonly string[];
  readonly pullRequests?: readonly PullRequestSeed[];
  readonly pushes?: readonly PushSeed[];
  /** Alerts of code scanning and Dependabot as the REST API shows them; a missing list answers 404, as a feature that is off. */
  readonly codeScanningAlerts?: readonly Readonly<Record<string, unknown>>[];
  readonly dependabotAlerts?: readonly Readonly<Record<string, unknown>>[];
}

/** All that the local GitHub knows when it starts. */
export interface GitHubSeed {
  readonly accounts: readonly AccountSeed[];
  readonly organizations?: readonly OrganizationSeed[];
  readonly repositories: readonly RepositorySeed[];
}
