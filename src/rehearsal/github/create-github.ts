import type { WorldClock } from "../clock/world-clock.ts";
import type { Journal } from "../journal.ts";
import type { Hosts } from "../net/http-handler.ts";
import { addDeploymentStatus, createDeployment, type DeploymentDraft, type StatusDraft } from "./acts/deployments.ts";
import { accountNamed, addCommit, buildModel } from "./build-model.ts";
import type { RunControl } from "./call.ts";
import type { FaultHook } from "./faults.ts";
import { githubHandler } from "./github-handler.ts";
import type { Account, Commit, Deployment, Issue, Model, WorkflowRun } from "./model.ts";
import { createPeople, type People, repositoryNamed, type Where } from "./people.ts";
import type { Permissions } from "./permissions.ts";
import { createRateLimits } from "./rate-limit.ts";
import type { CommitSeed, GitHubSeed } from "./seed.ts";
import { APP_TOKEN_LIFE, createTokens, JOB_TOKEN_LIFE, jobIdentity } from "./tokens.ts";

/** What the local GitHub lives in. */
export interface GitHubWorld {
  readonly clock: WorldClock;
  readonly journal: Journal;
  /** May do something to each request instead of, before or after what it asks. */
  readonly onRequest?: FaultHook;
  /** Re-runs and cancels runs when a token asks for it. */
  readonly runs?: RunControl;
}

/** A job that a token is made for. */
export interface JobTokenRequest extends Where {
  readonly runId: number;
  readonly attempt: number;
  readonly jobId: string;
  readonly permissions: Permissions;
}

/** A workflow run as its runner tells of it, people by login. */
export type RunReport = Where &
  Omit<WorkflowRun, "actor" | "triggeringActor"> & { readonly actor: string; readonly triggeringActor: string };

/** A GitHub of the rehearsal's own: the API, and all that happens on it by other hands. */
export interface GitHub extends People {
  /** api.github.com, REST and GraphQL, for `startNet`. */
  readonly hosts: Hosts;
  /** The state behind it; read it freely, change it through the functions here. */
  readonly model: Model;
  /** The identity of jobs' tokens, github-actions[bot]. */
  readonly own: Account;
  /** Every request so far by `METHOD /route/{template}` or `graphql:<operation>`. */
  readonly calls: ReadonlyMap<string, number>;
  /** What clients asked for and this GitHub does not model; a rehearsal with any is broken. */
  readonly defects: readonly string[];
  /** Makes a job's own token; it lives 24 hours, or until it is revoked when its job ends. */
  mintJobToken(request: JobTokenRequest): string;
  /** Makes an hour's installation token of an app, with `members: read` a team reader; its identity is `<slug>[bot]`. */
  mintAppToken(request: {
    readonly slug: string;
    readonly id: number;
    readonly owner: string;
    readonly permissions: Permissions;
  }): string;
  /** Makes a person's token. */
  mintUserToken(login: string): string;
  revokeToken(text: string): void;
  /** Leaves a token only so many requests for its hour. */
  exhaustToken(text: string, remaining?: number): void;
  /** Adds a commit, with the branches and tags that it moves. */
  pushCommit(act: Where & CommitSeed): Commit;
  /** Tells of a run's attempt; a known attempt is replaced. */
  reportRun(run: RunReport): void;
  /** Writes a deployment by another hand, for what stood before the rehearsal began. */
  addDeployment(
    act: Where & DeploymentDraft & { readonly as: string; readonly statuses?: readonly StatusDraft[] },
  ): Deployment;
  listIssues(of?: Where & { readonly state?: "open" | "closed"; readonly label?: string }): readonly Issue[];
  deployments(of?: Where): readonly Deployment[];
}

/** Creates a GitHub from its seed; nothing listens until its hosts are served. */
export function createGitHub(seed: GitHubSeed, world: GitHubWorld): GitHub {
  const { clock, journal, onRequest = () => undefined, runs } = world;
  const model = buildModel(seed);
  const [tokens, limits, calls, defects] = [
    createTokens(),
    createRateLimits(),
    new Map<string, number>(),
    [] as string[],
  ];
  const defect = (text: string) => {
    defects.push(text);
    journal.add({ at: clock.now(), source: "github", kind: "defect", text });
  };
  const handler = githubHandler({ model, tokens, limits, clock, journal, calls, defect, fault: onRequest, runs });
  return {
    ...createPeople(model, world),
    hosts: new Map([["api.github.com", handler]]),
    model,
    own: jobIdentity,
    calls,
    defects,
    mintJobToken({ runId, attempt, jobId, permissions, repository }) {
      const { owner, name } = repositoryNamed(model, repository);
      const expiresAt = clock.now() + JOB_TOKEN_LIFE;
      const opens = `${owner.login}/${name}`.toLowerCase();
      return tokens.issue({
        kind: "job",
        identity: jobIdentity,
        permissions,
        repository: opens,
        expiresAt,
        job: { runId, attempt, jobId },
      });
    },
    mintAppToken({ slug, id, owner, permissions }) {
      const identity = model.accounts.get(id) ?? { id, login: `${slug}[bot]`, type: "Bot" };
      model.accounts.set(id, identity);
      return tokens.issue({
        kind: "app",
        identity,
        permissions,
        owner: owner.toLowerCase(),
        expiresAt: clock.now() + APP_TOKEN_LIFE,
      });
    },
    mintUserToken: (login) =>
      tokens.issue({ kind: "user", identity: accountNamed(model, login), expiresAt: Number.POSITIVE_INFINITY }),
    revokeToken: (text) => tokens.revoke(text),
    exhaustToken(text, remaining) {
      const token = tokens.find(text, clock.now());
      if (token !== undefined) limits.exhaust(token, clock.now(), remaining);
    },
    ...recorders(model, clock),
    listIssues: ({ repository, state, label } = {}) =>
      [...repositoryNamed(model, repository).issues.values()].filter(
        (issue) =>
          issue.pull === undefined &&
          (state ?? issue.state) === issue.state &&
          (label === undefined || issue.labels.includes(label)),
      ),
    deployments: ({ repository } = {}) => [...repositoryNamed(model, repository).deployments.values()],
  };
}

function recorders(model: Model, clock: WorldClock): Pick<GitHub, "pushCommit" | "reportRun" | "addDeployment"> {
  return {
    pushCommit: ({ repository, ...commit }) => addCommit(model, repositoryNamed(model, repository), commit),
    reportRun({ repository, actor, triggeringActor, ...run }) {
      const { runs } = repositoryNamed(model, repository);
      const reported = {
        ...run,
        actor: accountNamed(model, actor),
        triggeringActor: accountNamed(model, triggeringActor),
      };
      const others = (runs.get(run.id) ?? []).filter(({ attempt }) => attempt !== run.attempt);
      runs.set(
        run.id,
        [...others, reported].sort((a, b) => a.attempt - b.attempt),
      );
    },
    addDeployment({ repository, as, statuses = [], ...draft }) {
      const scene = {
        model,
        repository: repositoryNamed(model, repository),
        by: accountNamed(model, as),
        now: clock.now(),
      };
      const made = createDeployment(scene, { requiredContexts: [], autoMerge: false, ...draft });
      if (made === "merged") throw new TypeError("A seeded deployment cannot ask for a merge.");
      for (const status of statuses) addDeploymentStatus(scene, made, { autoInactive: false, ...status });
      return made;
    },
  };
}
