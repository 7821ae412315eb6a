import { expect } from "vitest";
import type { WorldFault } from "../../../src/rehearsal/aws/faults/world-fault.ts";
import { DIGESTS, type EcsWorld, ecsWorld } from "../ecs-world.ts";
import { RUN } from "../pipeline-inputs.ts";

const ARM = `{ LoadBalancer: "{arm.LoadBalancer}", TargetGroup: "{arm.TargetGroup}" }`;
const query = (metric: string) => `{ namespace: AWS/ApplicationELB, metric: ${metric}, dimensions: ${ARM} }`;
const monitor = (times: string) => `version: 1
${times}
metrics:
  - name: error rate
    kind: count
    events: ${query("HTTPCode_Target_5XX_Count")}
    total: ${query("RequestCount")}
    limits: { alert: 1% }
    samples: 100
    for: 2 of 3
`;

/** Brings a release out in phases and holds it before its first share. */
export async function phasedHold(
  times: string,
  differs: { readonly faults?: readonly WorldFault[]; readonly errorRate?: number } = {},
) {
  const world = await ecsWorld({
    target: ["strategy: phased", "phases: 10%@5m, 100%"],
    bad: { errorRate: differs.errorRate ?? 0 },
    files: { ".github/deploy-monitor.yml": monitor(times) },
    aws: { ratePerSecond: 100, faults: differs.faults ?? [] },
  });
  const started = await world.run({ ...RUN, digest: DIGESTS.bad, strict: "true", hold: "true" });
  expect({ log: started.log, ...started.outputs }).toMatchObject({ decision: "paused" });
  return world;
}

/** Reads the shares of the traffic by version, and where the newest deployment stands. */
export function placeOf({ aws }: EcsWorld) {
  const [service] = aws.state().services;
  const newest = service?.deployments.at(-1);
  return { weights: aws.live("shop").trafficWeights, stage: newest?.stage, status: newest?.status };
}

/** Counts the holds that were ended. */
export const continued = ({ aws }: EcsWorld) => aws.calls.get("ecs:ContinueServiceDeployment") ?? 0;
