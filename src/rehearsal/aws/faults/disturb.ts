import { AwsError } from "../protocol/aws-error.ts";
import type { Disturbance } from "../protocol/call-log.ts";
import type { MetricsFaults } from "./metrics-faults.ts";
import { createRateLimits } from "./rate-limits.ts";
import type { WorldFault } from "./world-fault.ts";

const WRITES: readonly string[] = ["ecs:UpdateService", "codedeploy:CreateDeployment"];

/** A disturbance whose ECS can also be switched off. */
export interface EcsDisturbance extends Disturbance {
  /** Lets every operation of ECS answer 503, or be carried out again. */
  failEcs(fails: boolean): void;
}

/** What the account's faults share with the rest of the world. */
export interface DisturbanceSettings {
  /** World time in milliseconds. */
  readonly now: () => number;
  /** Whether CloudWatch is away. */
  readonly metricsAway?: MetricsFaults["away"];
}

/** Creates the account's rate limits and the faults that were asked for. */
export function createDisturbance(
  faults: readonly WorldFault[],
  { now, metricsAway = () => false }: DisturbanceSettings,
): EcsDisturbance {
  const takeToken = createRateLimits(now);
  const firstCalls = new Map<string, number>();
  const lost = new Set<string>();
  let firstWrite: number | undefined;
  let ecsIsAway = false;
  const lasting = (lasts: number) => firstWrite !== undefined && now() < firstWrite + lasts;
  const meets = (fault: WorldFault, operation: string): AwsError | undefined => {
    switch (fault.kind) {
      case "throttle":
        return /^(ecs|codedeploy):/.test(operation) && lasting(fault.lasts) ? throttled(operation) : undefined;
      case "deny":
        if (fault.operation !== operation || (fault.after !== undefined && !firstCalls.has(fault.after)))
          return undefined;
        return denied(operation);
      case "unavailable":
        if (fault.operation !== operation || (fault.lasts !== undefined && !lasting(fault.lasts))) return undefined;
        return unavailable(operation);
      case "stale":
      case "lose-answer":
      case "small-pages":
      case "partial-data":
      case "late-metrics":
      case "no-metrics":
      case "metrics-outage":
      case "metrics-limit":
        return undefined;
    }
  };
  return {
    failEcs: (fails) => {
      ecsIsAway = fails;
    },
    admit(operation) {
      if (operation === "cloudwatch:GetMetricData" && metricsAway()) throw unavailable(operation);
      if (ecsIsAway && operation.startsWith("ecs:")) throw unavailable(operation);
      const met = faults.map((fault) => meets(fault, operation)).find((error) => error !== undefined);
      if (!firstCalls.has(operation)) firstCalls.set(operation, now());
      if (met !== undefined) throw met;
      if (!takeToken(operation)) throw throttled(operation);
      if (WRITES.includes(operation)) firstWrite ??= now();
    },
    loses(operation) {
      const wanted = faults.some((fault) => fault.kind === "lose-answer" && fault.operation === operation);
      if (!wanted || lost.has(operation)) return false;
      lost.add(operation);
      return true;
    },
  };
}

/** AWS's Query protocol has names of its own for what the JSON services call exceptions. */
function isQuery(operation: string): boolean {
  return /^(elbv2|sts|rds):/.test(operation);
}

function throttled(operation: string): AwsError {
  return new AwsError(isQuery(operation) ? "Throttling" : "ThrottlingException", "Rate exceeded");
}

function denied(operation: string): AwsError {
  const code = isQuery(operation) ? "AccessDenied" : "AccessDeniedException";
  const why = `because no identity-based policy allows the ${operation} action`;
  return new AwsError(code, `User is not authorized to perform: ${operation} ${why}`, {
    status: isQuery(operation) ? 403 : 400,
  });
}

function unavailable(operation: string): AwsError {
  const code = isQuery(operation) ? "ServiceUnavailable" : "ServiceUnavailableException";
  return new AwsError(code, "Service Unavailable. Please try again later.", { status: 503 });
}
