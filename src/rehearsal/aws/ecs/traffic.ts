import type { EcsState, RevisionRecord, ServiceRecord } from "./state.ts";

/** Sends `percent` of the production traffic to the revision's target group and the rest to the other one. */
export function shiftProduction(
  state: EcsState,
  service: ServiceRecord,
  shift: { readonly to: RevisionRecord; readonly percent: number },
): void {
  shiftWeights(service, service.production, shift);
  state.tell(
    "traffic-shift",
    `production traffic of ${service.name}: ${weightsText(service.production)}`,
    Object.fromEntries(service.production),
  );
}

/** Sends all test traffic to the revision's target group; does nothing without a test listener rule. */
export function shiftTest(state: EcsState, service: ServiceRecord, to: RevisionRecord): void {
  if (service.test === undefined) return;
  shiftWeights(service, service.test, { to, percent: 100 });
  state.tell("test-traffic-shift", `test traffic of ${service.name}: ${weightsText(service.test)}`);
}

/** Reads the percent of a listener rule's traffic that the revision is asked to serve. */
export function weightOf(weights: ReadonlyMap<string, number> | undefined, revision: RevisionRecord): number {
  return revision.targetGroupArn === undefined ? 0 : (weights?.get(revision.targetGroupArn) ?? 0);
}

function shiftWeights(
  service: ServiceRecord,
  weights: Map<string, number>,
  shift: { readonly to: RevisionRecord; readonly percent: number },
): void {
  for (const group of service.targetGroups) {
    weights.set(group, group === shift.to.targetGroupArn ? shift.percent : 100 - shift.percent);
  }
}

function weightsText(weights: ReadonlyMap<string, number>): string {
  return [...weights].map(([group, percent]) => `${group.split("/").at(-2) ?? group} ${percent} %`).join(", ");
}
