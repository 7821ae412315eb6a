import type { Action, ElasticLoadBalancingV2 } from "@aws-sdk/client-elastic-load-balancing-v2";
import { type AwsAccess, clientSettings } from "./aws-access.ts";
import { awsFailure } from "./aws-failure.ts";
import { awsRequestHandler } from "./aws-request-handler.ts";

/** The load balancers of a region; the SDK is imported at the first call. */
export interface ElbReader {
  /** Finds the load balancer that a target group belongs to, as CloudWatch names it: `app/name/id`; `undefined` when none does. */
  balancerOf(targetGroup: string): Promise<string | undefined>;
  /** Reads the weights by target group that a listener rule forwards with, or a listener by itself; one group alone has all. */
  weights(address: string): Promise<ReadonlyMap<string, number>>;
  /** Reads the health of a target group's targets, states and reasons as the load balancer words them. */
  health(
    targetGroup: string,
  ): Promise<readonly { readonly target: string; readonly state: string; readonly reason: string }[]>;
}

/** Opens the load balancers of a region for reading; every failure is thrown as `Unreadable` that names the IAM action. */
export function elbReader(access: AwsAccess): ElbReader {
  let opened: Promise<ElasticLoadBalancingV2> | undefined;
  const read = async <T>(action: string, call: (elb: ElasticLoadBalancingV2) => Promise<T>): Promise<T> => {
    opened ??= open(access);
    try {
      return await call(await opened);
    } catch (error) {
      throw awsFailure(error, action);
    }
  };
  return {
    async balancerOf(targetGroup) {
      const { TargetGroups = [] } = await read("elasticloadbalancing:DescribeTargetGroups", (elb) =>
        elb.describeTargetGroups({ TargetGroupArns: [targetGroup] }),
      );
      const [arn] = TargetGroups[0]?.LoadBalancerArns ?? [];
      return arn === undefined ? undefined : arn.slice(arn.indexOf(":loadbalancer/") + ":loadbalancer/".length);
    },
    async weights(address) {
      // A Network Load Balancer has no rules: ECS shifts the listener itself.
      if (address.includes(":listener/")) {
        const { Listeners = [] } = await read("elasticloadbalancing:DescribeListeners", (elb) =>
          elb.describeListeners({ ListenerArns: [address] }),
        );
        return weightsOf(Listeners[0]?.DefaultActions ?? []);
      }
      const { Rules = [] } = await read("elasticloadbalancing:DescribeRules", (elb) =>
        elb.describeRules({ RuleArns: [address] }),
      );
      return weightsOf(Rules[0]?.Actions ?? []);
    },
    async health(targetGroup) {
      const { TargetHealthDescriptions = [] } = await read("elasticloadbalancing:DescribeTargetHealth", (elb) =>
        elb.describeTargetHealth({ TargetGroupArn: targetGroup }),
      );
      return TargetHealthDescriptions.map(({ Target, TargetHealth }) => ({
        target: `${Target?.Id ?? ""}${Target?.Port === undefined ? "" : `:${Target.Port}`}`,
        state: TargetHealth?.State ?? "",
        reason: [TargetHealth?.Reason, TargetHealth?.Description].filter((part) => part !== undefined).join(": "),
      }));
    },
  };
}

function weightsOf(actions: readonly Action[]): ReadonlyMap<string, number> {
  const forward = actions.find(({ Type }) => Type === "forward");
  const groups = forward?.ForwardConfig?.TargetGroups ?? [
    ...(forward?.TargetGroupArn === undefined ? [] : [{ TargetGroupArn: forward.TargetGroupArn, Weight: 1 }]),
  ];
  return new Map(groups.map(({ TargetGroupArn = "", Weight = 1 }) => [TargetGroupArn, Weight]));
}

async function open(access: AwsAccess): Promise<ElasticLoadBalancingV2> {
  const { ElasticLoadBalancingV2 } = await import("@aws-sdk/client-elastic-load-balancing-v2");
  return new ElasticLoadBalancingV2({ ...clientSettings(access), requestHandler: await awsRequestHandler() });
}
