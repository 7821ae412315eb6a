import type { LogSearch } from "../../ports/log-search.ts";
import type { Metrics } from "../../ports/metrics.ts";
import type { Arms, Traffic } from "../../ports/traffic.ts";
import { nodeHttp } from "../http/node-http.ts";
import type { AwsAccess } from "./aws-access.ts";
import { type AwsCredentialSettings, awsCredentials } from "./aws-credentials.ts";
import { cloudwatchLogSearch } from "./cloudwatch-log-search.ts";
import { cloudwatchMetrics } from "./cloudwatch-metrics.ts";
import { type EcsTrafficSettings, ecsTraffic } from "./ecs-traffic.ts";

/** As whom and where a watch reaches AWS. */
export interface WatchAccess {
  readonly role: string;
  readonly region: string;
}

/** Opens rollouts' traffic, and the metrics and logs of a region, sharing one session of a role; nothing is called before the first use. */
export function ecsWatch(session: Omit<AwsCredentialSettings, "role" | "region" | "http">): {
  readonly rollout: (place: Omit<EcsTrafficSettings, keyof AwsAccess> & WatchAccess) => Traffic & Arms;
  readonly metrics: (access: WatchAccess) => Metrics;
  readonly logs: (access: WatchAccess) => LogSearch;
} {
  const opened = new Map<string, AwsAccess>();
  const accessOf = ({ role, region }: WatchAccess): AwsAccess => {
    const key = JSON.stringify([role, region]);
    const access = opened.get(key) ?? {
      region,
      credentials: awsCredentials({ ...session, role, region, http: nodeHttp() }),
    };
    opened.set(key, access);
    return access;
  };
  return {
    rollout: (place) => ecsTraffic({ ...place, ...accessOf(place) }, session.clock),
    metrics: (access) => cloudwatchMetrics(accessOf(access), session.clock),
    logs: (access) => cloudwatchLogSearch(accessOf(access)),
  };
}
