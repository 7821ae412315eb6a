import type { DeployRecord } from "../../core/record/deploy-record.ts";
import { isFailedTask } from "../../core/rollout/count-failed-tasks.ts";
import { likelyCauses } from "../../core/rollout/likely-causes.ts";
import type { Sighting } from "../../flows/undo/find-deployment.ts";
import type { UndoneBy } from "./cause-in-words.ts";
import type { RollbackCase } from "./rollback-case.ts";

/** What the record says after the deploying step stopped a rollout whose tasks fail. */
const FAILING_PHASE = "tasks_failing";

/** Tells whether a deployment was undone since its tasks failed: by the deploying step, or by the platform's circuit breaker. */
export function hadFailingTasks(cause: UndoneBy, record: DeployRecord | undefined): boolean {
  if (cause !== "this-run") return cause === "circuit-breaker";
  return record?.statuses.some(({ status }) => status?.phase === FAILING_PHASE) ?? false;
}

/** Says in one line what most of a rollout's tasks died of; empty where the platform has forgotten it, or may not be asked. Untrusted. */
export async function whyTasksFailed(
  { diagnosis }: Pick<RollbackCase, "diagnosis">,
  { rollout, observation }: Sighting,
): Promise<string> {
  const since = observation?.rollout?.createdAt ?? observation?.at;
  if (rollout === "" || since === undefined) return "";
  const { stoppedTasks } = await diagnosis.explain({ rollout, since });
  const failed = stoppedTasks.filter(isFailedTask);
  return likelyCauses({ events: [], stoppedTasks: failed, unhealthyTargets: [] }, undefined)[0] ?? "";
}
