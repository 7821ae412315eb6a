import type { TargetPlace } from "../../core/rollout/target-place.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { OpenTarget } from "../../ports/open-target.ts";
import type { AwsAccess } from "./aws-access.ts";
import { cloudwatchTaskLogs } from "./cloudwatch-task-logs.ts";
import { ecsArchive } from "./ecs-archive.ts";
import { ecsDiagnosis } from "./ecs-diagnosis.ts";
import { ecsHistory } from "./ecs-history.ts";
import { ecsReadiness } from "./ecs-readiness.ts";
import { ecsTarget } from "./ecs-target.ts";
import { ecsTasks } from "./ecs-tasks.ts";
import { jobAccess } from "./job-access.ts";
import { openEcs } from "./open-ecs.ts";
import { rdsBackups } from "./rds-backups.ts";

/** Computes how the target's read role reaches AWS; `undefined` where it names none. */
function readerAccess(
  surroundings: Parameters<typeof jobAccess>[0],
  { readRole = "", ...place }: TargetPlace,
): AwsAccess | undefined {
  return readRole === "" ? undefined : jobAccess(surroundings, { ...place, role: readRole });
}

/** Opens services of ECS as targets for a job; nothing is called before the first use. */
export function jobEcs(surroundings: Pick<Surroundings, "run" | "clock" | "mask">): (place: TargetPlace) => OpenTarget {
  return (place) => {
    const { cluster, service, shiftGroup } = place;
    const { clock } = surroundings;
    const asked = { ...jobAccess(surroundings, place), cluster, service, shiftGroup };
    const settings = { ...asked, opened: openEcs(asked, clock) };
    return {
      target: ecsTarget(settings, clock),
      diagnosis: ecsDiagnosis(settings, clock),
      history: ecsHistory(settings, clock),
      archive: ecsArchive(settings, clock),
      tasks: ecsTasks(settings, clock),
      logs: cloudwatchTaskLogs(settings, clock),
      backups: rdsBackups(settings),
      readiness: ecsReadiness(settings, clock, readerAccess(surroundings, place)),
    };
  };
}
