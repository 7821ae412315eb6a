import type { WorldClock } from "../clock/world-clock.ts";
import { addDeploymentStatus, createDeployment, type DeploymentDraft, type StatusDraft } from "./acts/deployments.ts";
import { accountNamed, addCommit } from "./build-model.ts";
import type { Commit, Deployment, Issue, Model, WorkflowRun } from "./model.ts";
import { repositoryNamed, type Where } from "./people.ts";
import type { CommitSeed } from "./seed.ts";

/** A workflow run as its runner tells of it, people by login. */
export type RunReport = Where &
  Omit<WorkflowRun, "actor" | "triggeringActor"> & { readonly actor: string; readonly triggeringActor: string };

/** A deployment by any hand; `at` is its instant and its statuses', now when absent. */
export type PastDeployment = Where &
  DeploymentDraft & { readonly as: string; readonly at?: number; readonly statuses?: readonly StatusDraft[] };

/** Tells GitHub what happened elsewhere, and looks at what came of it. */
export interface Recorders {
  /** Adds a commit, with the branches and tags that it moves. */
  pushCommit(act: Where & CommitSeed): Commit;
  /** Tells of a run's attempt; a known attempt is replaced. */
  reportRun(run: RunReport): void;
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
