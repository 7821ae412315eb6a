import type { WorldClock } from "../clock/world-clock.ts";
import { addDeploymentStatus, createDeployment, type DeploymentDraft, type StatusDraft } from "./acts/deployments.ts";
import { accountNamed, addCommit } from "./build-model.ts";
import type { Deployment } from "./model/deployment.ts";
import type { Commit } from "./model/git.ts";
import type { Issue } from "./model/issue.ts";
import type { Model } from "./model/model.ts";
import type { AppCheck, WorkflowRun } from "./model/workflow-run.ts";
import { repositoryNamed, type Where } from "./people.ts";
import type { CommitSeed } from "./seed.ts";

/** A workflow run as its runner tells of it, people by login. */
export type RunReport = Where &
  Omit<WorkflowRun, "actor" | "triggeringActor"> & { readonly actor: string; readonly triggeringActor: string };

/** A deployment by any hand; `at` is its instant and its statuses', now when absent. */
export type PastDeployment = Where &
  DeploymentDraft & { readonly as: string; readonly at?: number; readonly statuses?: readonly StatusDraft[] };

/** A commit status of one context. */
export interface CommitStatusReport {
  readonly oid: string;
  readonly context: string;
  readonly state: "success" | "pending" | "failure" | "error";
}

/** Tells GitHub what happened elsewhere, and looks at what came of it. */
export interface Recorders {
  /** Adds a commit, with the branches and tags that it moves. */
  pushCommit(act: Where & CommitSeed): Commit;
  /** Tells of a run's attempt; a known attempt is replaced. */
  reportRun(run: RunReport): void;
  /** Tells of a check run by another app than Actions; a second one of the name takes the place of the first. */
  reportCheck(check: Where & Omit<AppCheck, "id">): void;
  /** Sets a commit status, as anybody with write access may. */
  setStatus(status: Where & CommitStatusReport): void;
  /** Writes a deployment by another hand, for what stood before the rehearsal began. */
  addDeployment(act: PastDeployment): Deployment;
  listIssues(of?: Where & { readonly state?: "open" | "closed"; readonly label?: string }): readonly Issue[];
  deployments(of?: Where): readonly Deployment[];
}

/** Creates the recorders of `model`. */
export function createRecorders(model: Model, clock: WorldClock): Recorders {
  return {
    pushCommit: ({ repository, ...commit }) => addCommit(model, repositoryNamed(model, repository), commit),
    reportRun({ repository, ...report }) {
      const { runs } = repositoryNamed(model, repository);
      const [actor, triggeringActor] = [accountNamed(model, report.actor), accountNamed(model, report.triggeringActor)];
      const others = (runs.get(report.id) ?? []).filter(({ attempt }) => attempt !== report.attempt);
      const all = [...others, { ...report, actor, triggeringActor }];
      runs.set(
        report.id,
        all.sort((a, b) => a.attempt - b.attempt),
      );
    },
    reportCheck({ repository, ...check }) {
      const { appChecks } = repositoryNamed(model, repository);
      const same = (one: AppCheck) => one.oid === check.oid && one.app === check.app && one.name === check.name;
      const at = appChecks.findIndex(same);
      appChecks.splice(at === -1 ? appChecks.length : at, at === -1 ? 0 : 1, { ...check, id: model.nextId() });
    },
    setStatus({ repository, oid, context, state }) {
      const commit = repositoryNamed(model, repository).commits.get(oid);
      if (commit === undefined) throw new TypeError(`The rehearsal's GitHub has no commit ${oid}.`);
      commit.statuses.set(context, state);
    },
    addDeployment({ repository: name, as, at = clock.now(), statuses = [], ...draft }) {
      const repository = repositoryNamed(model, name);
      const scene = { model, repository, by: accountNamed(model, as), now: at };
      const made = createDeployment(scene, { requiredContexts: [], autoMerge: false, ...draft });
      if (made === "merged") throw new TypeError("A seeded deployment cannot ask for a merge.");
      for (const status of statuses) addDeploymentStatus(scene, made, { autoInactive: false, ...status });
      return made;
    },
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
