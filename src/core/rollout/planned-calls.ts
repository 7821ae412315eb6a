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

/** Lists the writes of a deployment that goes well, in their order; those of later steps say so. */
export function plannedCalls({
  register,
  record,
  start,
  shift = false,
  places,
  configured,
  judged,
}: PlannedWork): PlannedCall[] {
  const calls: (PlannedCall | undefined)[] = [
    register === undefined
      ? undefined
      : { call: "ecs:RegisterTaskDefinition", why: `a new revision of ${register || "the family"}` },
  ];
  if (start) {
    calls.push(
      record ? { call: "github:CreateDeployment", why: "the record" } : undefined,
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
