import { Unreadable } from "../../core/outcome/unreadable.ts";
import { revisionNumber } from "../../core/rollout/service-deployment-id.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Readiness } from "../../ports/readiness.ts";
import { type AwsAccess, clientSettings } from "./aws-access.ts";
import { awsFailure } from "./aws-failure.ts";
import { awsRequestHandler } from "./aws-request-handler.ts";
import { readAlarms } from "./cloudwatch-alarms.ts";
import { ecrImage } from "./ecr-image.ts";
import { type EcsSettings, openEcs } from "./open-ecs.ts";

const PRESENCE = { found: "present", missing: "missing", elsewhere: "unknown-registry" } as const;
/** A drop-in's job should not wait long for what its peer does not read. */
const ATTEMPTS = 3;

/** Reads what a rollout on ECS relies on beside its service; images are asked for as the job, then as `reader` where the job may not. */
export function ecsReadiness(settings: EcsSettings, clock: Clock, reader?: AwsAccess): Readiness {
  const { reader: service, elb } = openEcs(settings, clock);
  const asJob = ecrImage({ ...settings, attempts: ATTEMPTS });
  const asReader = reader === undefined ? undefined : ecrImage({ ...reader, attempts: ATTEMPTS });
  return {
    account: () => accountOf(settings),
    async image(image) {
      try {
        return PRESENCE[(await asJob(image)).kind];
      } catch (error) {
        if (asReader === undefined || !(error instanceof Unreadable) || error.why !== "forbidden") throw error;
        return PRESENCE[(await asReader(image)).kind];
      }
    },
    alarms: (names) => readAlarms(settings, names),
    rule: async (address) => ({ rule: address, weights: await elb.weights(address) }),
    async groupOf(rollout) {
      const { currentServiceRevisions = [] } = await service.recent();
      const number = revisionNumber(rollout);
      const arn = currentServiceRevisions.find((one) => revisionNumber(one.arn ?? "") === number)?.arn;
      const revision = number === undefined || arn === undefined ? undefined : await service.revision(arn);
      return revision?.resolvedConfiguration?.loadBalancers?.[0]?.targetGroupArn;
    },
  };
}

/** Names the account that a job speaks for (`sts:GetCallerIdentity`, which needs no permission). */
async function accountOf(access: AwsAccess): Promise<string> {
  const { STS } = await import("@aws-sdk/client-sts");
  const sts = new STS({
    ...clientSettings({ ...access, attempts: ATTEMPTS }),
    requestHandler: await awsRequestHandler(),
  });
  try {
    return (await sts.getCallerIdentity({})).Account ?? "";
  } catch (error) {
    throw awsFailure(error, "sts:GetCallerIdentity");
  }
}
