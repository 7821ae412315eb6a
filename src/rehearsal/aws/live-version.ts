import type { EcsState, RevisionRecord, ServiceRecord } from "./ecs/state.ts";
import { healthyCount } from "./ecs/tasks.ts";

/** What serves production now. */
export interface LiveVersion {
  /** The version that most production traffic reaches; `none` when no healthy task is behind the rule. */
  readonly version: string;
  /** `family:revision` of that version. */
  readonly taskDefinition: string;
  /** Percent of production traffic by version. */
  readonly trafficWeights: Readonly<Record<string, number>>;
}

/** Reads what serves production: the rule's weights, shared inside a target group by its healthy tasks. */
export function liveVersion(state: EcsState, service: ServiceRecord): LiveVersion {
  const shares = service.revisions.map((revision) => ({ revision, percent: shareOf(state, service, revision) }));
  const trafficWeights: Record<string, number> = {};
  for (const { revision, percent } of shares) {
    const version = revision.behaviour?.version ?? "unknown";
    if (percent > 0) trafficWeights[version] = (trafficWeights[version] ?? 0) + percent;
  }
  const most = shares.reduce((best, one) => (one.percent > best.percent ? one : best), {
    revision: service.primary,
    percent: 0,
  });
  const { taskDefinition, behaviour } = most.revision;
  return {
    version: most.percent === 0 ? "none" : (behaviour?.version ?? "unknown"),
    taskDefinition: `${taskDefinition.family}:${taskDefinition.revision}`,
    trafficWeights,
  };
}

function shareOf(state: EcsState, service: ServiceRecord, revision: RevisionRecord): number {
  const group = revision.targetGroupArn ?? "";
  const together = service.revisions.filter((one) => one.targetGroupArn === group);
  const all = together.reduce((sum, one) => sum + healthyCount(state, one), 0);
  const weight = service.production.get(group) ?? 0;
  return all === 0 ? 0 : Math.round((1000 * weight * healthyCount(state, revision)) / all) / 1000;
}
