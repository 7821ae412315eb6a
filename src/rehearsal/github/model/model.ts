import type { EnvironmentSeed, RepositoryRole, RepositorySeed } from "../seed.ts";
import type { Account, Organization } from "./account.ts";
import type { Deployment } from "./deployment.ts";
import type { Commit, Push } from "./git.ts";
import type { Issue } from "./issue.ts";
import type { AppCheck, RunApproval, WorkflowRun } from "./workflow-run.ts";

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

/** The whole of the local GitHub; changed only through the acts. Instants in it are milliseconds since the epoch. */
export interface Model {
  readonly accounts: Map<number, Account>;
  readonly organizations: Map<string, Organization>;
  readonly repositories: Map<string, Repository>;
  /** Draws an id that nothing else in the model has. */
  nextId(): number;
}
