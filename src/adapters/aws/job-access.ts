import type { TargetPlace } from "../../core/rollout/target-place.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import { nodeHttp } from "../http/node-http.ts";
import type { AwsAccess } from "./aws-access.ts";
import { awsCredentials } from "./aws-credentials.ts";

/** Computes how a job reaches AWS at a place: as the place's role by the job's identity token, else as the environment says. */
export function jobAccess(
  { run, clock, mask }: Pick<Surroundings, "run" | "clock" | "mask">,
  { role, region, attempts }: Pick<TargetPlace, "role" | "region" | "attempts">,
): AwsAccess {
  const access = { region, ...(attempts === undefined ? {} : { attempts }) };
  if (role === "") return access;
  return {
    ...access,
    credentials: awsCredentials({
      role,
      region,
      session: `deploy-${run.runId}-${run.runAttempt}`,
      http: nodeHttp(),
      clock,
      mask,
    }),
  };
}
