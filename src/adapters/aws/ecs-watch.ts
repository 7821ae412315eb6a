import type { Metrics } from "../../ports/metrics.ts";
import type { Traffic } from "../../ports/traffic.ts";
import { nodeHttp } from "../http/node-http.ts";
import { type AwsCredentialSettings, awsCredentials } from "./aws-credentials.ts";
import { cloudwatchMetrics } from "./cloudwatch-metrics.ts";
import { type EcsTrafficSettings, ecsTraffic } from "./ecs-traffic.ts";

/** Opens a rollout's traffic and the metrics of its region as one role; nothing is called before the first use. */
export function ecsWatch(
  place: Omit<EcsTrafficSettings, "credentials"> & { readonly role: string },
  session: Omit<AwsCredentialSettings, "role" | "region" | "http">,
): { readonly traffic: Traffic; readonly metrics: Metrics } {
  const { role, region } = place;
  const credentials = awsCredentials({ ...session, role, region, http: nodeHttp() });
  return {
    traffic: ecsTraffic({ ...place, credentials }, session.clock),
    metrics: cloudwatchMetrics({ region, credentials }),
  };
}
