import type { MigrationPlan } from "../migration/migration-plan.ts";
import type { HoldPlace } from "./rollout.ts";

/** What a deployment would write. */
export interface PlannedWork {
  /** The family of which a revision is registered; `undefined` where one of the same content exists. */
  readonly register: string | undefined;
  /** Whether a record is kept. */
  readonly record: boolean;
  /** Whether a service is updated; else the definition is only registered. */
  readonly start: boolean;
  /** Whether CodeDeploy deploys the service. */
  readonly shift?: boolean;
  /** Whether `run-task` runs a task first. */
  readonly task?: boolean;
  /** How the database is migrated before the service changes. */
  readonly migration?: MigrationPlan | undefined;
  readonly places: readonly HoldPlace[];
  /** Whether the service's configuration departs from its own while the deployment lasts. */
  readonly configured: boolean;
  /** Whether a later step judges and finishes it. */
  readonly judged: boolean;
}

/** One write that would be made. */
export interface PlannedCall {
  /** As IAM names it, such as `ecs:UpdateService`; writes to GitHub begin with `github:`. */
  readonly call: string;
  readonly why: string;
}

function updateFor(configured: boolean): PlannedCall {
  const why = configured
    ? "the task definition, and the deployment configuration for this deployment"
    : "the task definition";
  return { call: "ecs:UpdateService", why };
}

/** Lists what a migration calls when it goes well. */
function callsOf({ backup, verify }: MigrationPlan): readonly PlannedCall[] {
  const task = (why: string): PlannedCall => ({ call: "ecs:RunTask", why: `the migration: ${why}` });
  const kept: readonly PlannedCall[] =
    backup.kind === "none"
      ? []
      : backup.kind === "command"
        ? [task("the command that backs up")]
        : [
            {
              call: backup.of === "instance" ? "rds:CreateDBSnapshot" : "rds:CreateDBClusterSnapshot",
              why: `the backup of ${backup.database}`,
            },
          ];
  return [...kept, task("the command that applies it"), ...(verify === undefined ? [] : [task("its check")])];
}

/** Lists the writes of a deployment that goes well, in their order; those of later steps say so. */
export function plannedCalls({
  register,
  record,
  start,
  shift = false,
  task = false,
  migration,
  places,
  configured,
  judged,
}: PlannedWork): PlannedCall[] {
  const calls: (PlannedCall | undefined)[] = [
    register === undefined
      ? undefined
      : { call: "ecs:RegisterTaskDefinition", why: `a new revision of ${register || "the family"}` },
  ];
  if (start && record) calls.push({ call: "github:CreateDeployment", why: "the record" });
  if (task) calls.push({ call: "ecs:RunTask", why: "the one-off task of `run-task`" });
  if (migration !== undefined) calls.push(...callsOf(migration));
  if (start) {
    calls.push(
      shift
        ? { call: "codedeploy:CreateDeployment", why: "the AppSpec with the task definition" }
        : updateFor(configured),
      record ? { call: "github:CreateDeploymentStatus", why: "the record's state, at each step" } : undefined,
      ...places.map((place) => ({
        call: "ecs:ContinueServiceDeployment",
        why: `later, once it is judged at the ${place} pause`,
      })),
      judged ? { call: "ecs:TagResource", why: "later, the mark of a release that is proven good" } : undefined,
      judged && configured ? { call: "ecs:UpdateService", why: "later, the former configuration" } : undefined,
    );
  }
  return calls.filter((one) => one !== undefined);
}
