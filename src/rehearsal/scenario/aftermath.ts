import { LOCK_LABEL } from "../../core/lock/deploy-lock.ts";
import { taskOf } from "../../core/record/deploy-record.ts";
import { parsePayload } from "../../core/record/parse-payload.ts";
import { releaseOf } from "../../core/rollout/release-of.ts";
import type { RehearsalWorld } from "./rehearsal-world.ts";
import { stagesOf, type Tenant } from "./tenant.ts";

/** What a rehearsal leaves behind at ECS and GitHub. */
export interface Aftermath {
  /** The stages at which the service still pauses. */
  readonly hooks: readonly string[];
  /** Every service deployment that was started, oldest first. */
  readonly deployments: readonly { readonly release: string; readonly status: string }[];
  /** The records of the service in the environments of the run, oldest first, as they stand now. */
  readonly records: readonly {
    readonly request: string;
    readonly version: string;
    readonly release: string;
    readonly state: string;
    readonly status: string;
  }[];
  /** The open incidents of undone deployments, which lock it; a lock that a person took is none. */
  readonly locks: readonly { readonly issue: number; readonly labels: readonly string[] }[];
}

/** Reads what stands at the end of a rehearsal; the world may be closed. */
export function readAftermath({ aws, github }: RehearsalWorld, tenant: Tenant): Aftermath {
  const { target, service } = tenant;
  const found = aws.state().services.find(({ name, cluster }) => name === target.service && cluster === target.cluster);
  const environments = stagesOf(tenant).map(({ environment }) => environment);
  const records = github
    .deployments()
    .filter((one) => one.task === taskOf(service) && environments.includes(one.environment));
  return {
    hooks: (found?.configuration.lifecycleHooks ?? []).flatMap(({ lifecycleStages = [] }) => lifecycleStages),
    deployments: (found?.deployments ?? [])
      .map((one) => ({ at: one.createdAt, release: releaseOf(one.target.taskDefinition.arn), status: one.status }))
      .sort((a, b) => a.at - b.at)
      .map(({ release, status }) => ({ release, status })),
    records: records.map(({ payload, statuses }) => {
      const own = parsePayload(payload);
      const last = statuses.at(-1);
      return {
        request: own?.request ?? "",
        version: own?.version ?? "",
        release: own?.family ?? "",
        state: last?.state ?? "pending",
        status: last?.description ?? "",
      };
    }),
    locks: github
      .listIssues({ state: "open", label: LOCK_LABEL })
      .filter(({ author }) => author.id === github.own.id)
      .map(({ number, labels }) => ({ issue: number, labels: [...labels] })),
  };
}
