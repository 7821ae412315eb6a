import type { DeployRecord, RecordState } from "../../src/core/record/deploy-record.ts";
import type { RecordStatus } from "../../src/core/record/record-status.ts";

/** The request of our deployment. */
export const request = "b".repeat(64);
/** The configuration that Shop's service had before it. */
export const former = `{"strategy":"BLUE_GREEN","bakeTimeInMinutes":5,"lifecycleHooks":[]}`;

/** The record of our deployment of v1.5.0, and before it the proven one of v1.4.0. */
export function recordWith(
  statuses: readonly (Partial<RecordStatus> & { readonly state?: RecordState })[] = [{}],
): DeployRecord {
  return {
    id: 900,
    createdAt: new Date("2026-11-24T11:00:00Z"),
    payload: {
      schema: 1,
      request,
      run: "7001",
      service: "shop",
      environment: "production",
      version: "v1.5.0",
      commit: "c".repeat(40),
      digest: "sha256:new",
      family: "shop:42",
      previous: "shop:41",
      policyCommit: "",
      formerConfiguration: former,
    },
    statuses: statuses.map(({ state = "in_progress", ...status }, index) => ({
      state,
      at: new Date(Date.UTC(2026, 10, 24, 11, index)),
      status: { serviceDeployment: "ecs-svc/42", family: "shop:42", phase: "watching", ...status },
    })),
  };
}

/** The proven record of v1.4.0, before ours. */
export const earlier: DeployRecord = {
  ...recordWith([{ state: "success", phase: "proven" }]),
  id: 800,
  payload: {
    ...recordWith().payload,
    request: "a".repeat(64),
    version: "v1.4.0",
    family: "shop:41",
    previous: "shop:40",
  },
};
