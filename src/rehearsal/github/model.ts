import type { EnvironmentSeed, RepositoryRole, RepositorySeed } from "./seed.ts";

/** A user, bot or organisation; the numeric id outlives a change of login. Instants here and below: milliseconds since the epoch. */
export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: "User" | "Bot" | "Organization";
}

/** An organisation with its people's states. */
export interface Organization {
  readonly account: Account;
  readonly members: Set<number>;
  readonly teams: Map<string, Team>;
}

/** A team; membership by account id. */
export interface Team {
  readonly id: number;
  readonly slug: string;
  readonly members: Map<number, "active" | "pending">;
}

/** A commit and the files of its tree by path. */
export interface Commit {
  readonly oid: string;
  readonly treeOid: string;
  readonly message: string;
  readonly author: Account;
  readonly committer: Account;
  readonly coAuthors: readonly Account[];
  /** Committed and signed by GitHub itself, by no user. */
  readonly byGitHub: boolean;
  readonly committedAt: number;
  readonly parents: readonly string[];
  readonly files: ReadonlyMap<string, Buffer>;
  readonly statuses: Map<string, "success" | "pending" | "failure" | "error">;
}

/** A comment; `lastEditedAt` is set by an edit of the body and by nothing else. */
export interface Comment {
  readonly id: number;
  readonly author: Account;
  readonly createdAt: number;
  body: string;
  updatedAt: number;
  lastEditedAt: number | undefined;
  minimized: boolean;
}

/** A review; it speaks for the commit that it was made at, and its state changes when it is dismissed. */
export interface Review {
  readonly id: number;
  readonly author: Account;
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
  readonly submittedAt: number;
  readonly oid: string;
}

/** What makes an issue a pull request. */
export interface PullRequest {
  readonly head: { readonly ref: string; readonly oid: string };
  /** Whether the head branch is another repository's. */
  readonly fromFork: boolean;
  readonly base: string;
  readonly commits: readonly string[];
  readonly mergeCommit: string | undefined;
  /** The commits that a rebase merge wrote onto the base. */
  readonly rebased: readonly string[];
  readonly mergedAt: number | undefined;
  readonly mergedBy: Account | undefined;
  /** Oldest first. */
  readonly baseChanges: readonly { readonly at: number; readonly by: Account }[];
  readonly reviews: Review[];
}

/** An issue, or a pull request when `pull` is there. */
export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly author: Account;
  readonly createdAt: number;
  title: string;
  body: string;
  state: "open" | "closed";
  stateReason: "completed" | "not_planned" | "reopened" | "duplicate" | undefined;
  labels: string[];
  assignees: Account[];
  locked: boolean;
  updatedAt: number;
  closedAt: number | undefined;
  closedBy: Account | undefined;
  lastEditedAt: number | undefined;
  readonly comments: Comment[];
  readonly pull: PullRequest | undefined;
}

/** The states that a deployment status may have. */
export type DeploymentStatusState = "error" | "failure" | "inactive" | "in_progress" | "queued" | "pending" | "success";

/** One status of a deployment; never changed once written. */
export interface DeploymentStatus {
  readonly id: number;
  readonly state: DeploymentStatusState;
  readonly creator: Account;
  readonly description: string;
  readonly environment: string;
  readonly logUrl: string;
  readonly environmentUrl: string;
  readonly createdAt: number;
}

/** A deployment with its statuses, oldest first. */
export interface Deployment {
  readonly id: number;
  readonly ref: string;
  readonly oid: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  readonly payload: unknown;
  readonly creator: Account;
  readonly createdAt: number;
  readonly transient: boolean;
  readonly production: boolean;
  readonly statuses: DeploymentStatus[];
}

/** A reviewer's word on the environments that a run waited for. */
export interface RunApproval {
  readonly state: "approved" | "rejected" | "pending";
  readonly by: Account;
  readonly comment: string;
  readonly environments: readonly string[];
}

/** A job of one attempt, as far as it has come. */
export interface WorkflowJob {
  readonly name: string;
  readonly status: "queued" | "in_progress" | "completed" | "waiting";
  readonly conclusion: "success" | "failure" | "cancelled" | "skipped" | null;
  readonly startedAt: number;
  /** Absent while it runs, and where nobody told. */
  readonly completedAt?: number;
}

/** A check run that another app than Actions reports on a commit; `conclusion` in the REST API's words. */
export interface AppCheck {
  readonly id: number;
  readonly oid: string;
  readonly name: string;
  /** The app's slug. */
  readonly app: string;
  readonly status: "queued" | "in_progress" | "completed";
  readonly conclusion: string | null;
  readonly startedAt: number;
  readonly completedAt: number | undefined;
}

/** A workflow run as the runner reports it; `attempts` holds the earlier attempts, oldest first. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  readonly number: number;
  readonly name: string;
  readonly path: string;
  readonly event: string;
  readonly status: "queued" | "in_progress" | "completed" | "waiting";
  readonly conclusion: "success" | "failure" | "cancelled" | "skipped" | null;
  readonly headBranch: string;
  readonly headOid: string;
  readonly actor: Account;
  readonly triggeringActor: Account;
  readonly startedAt: number;
  /** The jobs of this attempt; nobody asked for them where absent. */
  readonly jobs?: readonly WorkflowJob[];
}

/** A push; `after` is the commit that the branch was at afterwards. */
export interface Push {
  readonly id: number;
  readonly actor: Account;
  readonly branch: string;
  readonly before: string;
  readonly after: string;
  readonly forced: boolean;
  readonly at: number;
}

/** A repository and all that it holds. */
export interface Repository {
  readonly seed: RepositorySeed;
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  readonly visibility: "public" | "private";
  readonly defaultBranch: string;
  readonly protectedBranches: Set<string>;
  readonly collaborators: Map<number, RepositoryRole>;
  readonly commits: Map<string, Commit>;
  readonly branches: Map<string, string>;
  /** Every tag's commit, annotated or not. */
  readonly tags: Map<string, string>;
  /** The object name of each annotated tag's own object. */
  readonly annotations: Map<string, string>;
  readonly labels: Map<string, number>;
  /** Whether the feature Issues is switched on; without it no issue is listed. */
  hasIssues: boolean;
  readonly issues: Map<number, Issue>;
  readonly deployments: Map<number, Deployment>;
  readonly environments: Map<string, EnvironmentSeed & { readonly id: number }>;
  /** All attempts of each run, oldest first. */
  readonly runs: Map<number, WorkflowRun[]>;
  readonly approvals: Map<number, RunApproval[]>;
  /** Oldest first. */
  readonly pushes: Push[];
  /** What other apps than Actions reported on commits, oldest first. */
  readonly appChecks: AppCheck[];
}

/** The whole of the local GitHub; changed only through the acts. */
export interface Model {
  readonly accounts: Map<number, Account>;
  readonly organizations: Map<string, Organization>;
  readonly repositories: Map<string, Repository>;
  /** Draws an id that nothing else in the model has. */
  nextId(): number;
}
