import * as elb from "@aws-sdk/client-elastic-load-balancing-v2";
import type { EcsState } from "../ecs/state.ts";
import { type Operation, operation } from "../protocol/operation.ts";
import { matches, refuseMissing } from "./asked.ts";
import type { Balanced } from "./balanced.ts";
import type { BalancerRecord } from "./balancer.ts";
import { describeListeners, describeRules } from "./describe-listeners.ts";
import { describeTargetHealth } from "./target-health.ts";

/** Lists the operations of ELBv2: all of them read, and all follow the state of ECS. */
export function elbv2Operations(current: () => EcsState, all: readonly Balanced[]): readonly Operation[] {
  return [
    operation<elb.DescribeLoadBalancersInput>(elb.DescribeLoadBalancers$, (input) => {
      const wanted = all.filter(
        ({ balancer }) => matches(input.LoadBalancerArns, balancer.arn) && matches(input.Names, balancer.name),
      );
      refuseMissing("LoadBalancer", wanted.length, [...(input.LoadBalancerArns ?? []), ...(input.Names ?? [])]);
      return { LoadBalancers: wanted.map(({ balancer }) => balancerView(balancer)) };
    }),
    operation<elb.DescribeTargetGroupsInput>(elb.DescribeTargetGroups$, (input) => describeTargetGroups(all, input)),
    operation<elb.DescribeTargetHealthInput>(elb.DescribeTargetHealth$, (input) =>
      describeTargetHealth(current(), all, input),
    ),
    operation<elb.DescribeListenersInput>(elb.DescribeListeners$, (input) => describeListeners(current(), all, input)),
    operation<elb.DescribeRulesInput>(elb.DescribeRules$, (input) => {
      current();
      return describeRules(all, input);
    }),
    operation<elb.DescribeTagsInput>(elb.DescribeTags$, (input) => ({
      TagDescriptions: (input.ResourceArns ?? []).map((ResourceArn) => ({ ResourceArn, Tags: [] })),
    })),
  ];
}

function describeTargetGroups(all: readonly Balanced[], input: elb.DescribeTargetGroupsInput): unknown {
  const groups = all
    .filter(({ balancer }) => input.LoadBalancerArn === undefined || input.LoadBalancerArn === balancer.arn)
    .flatMap(({ balancer }) => balancer.targetGroups.map((group) => ({ balancer, group })))
    .filter(({ group }) => matches(input.TargetGroupArns, group.arn) && matches(input.Names, group.name));
  refuseMissing("TargetGroup", groups.length, [...(input.TargetGroupArns ?? []), ...(input.Names ?? [])]);
  return {
    TargetGroups: groups.map(({ balancer, group }) => ({
      TargetGroupArn: group.arn,
      TargetGroupName: group.name,
      Protocol: "HTTP",
      Port: balancer.port,
      VpcId: "vpc-0a1b2c3d",
      HealthCheckProtocol: "HTTP",
      HealthCheckPort: "traffic-port",
      HealthCheckEnabled: true,
      HealthCheckIntervalSeconds: 10,
      HealthCheckTimeoutSeconds: 5,
      HealthyThresholdCount: 2,
      UnhealthyThresholdCount: 2,
      HealthCheckPath: "/api/health",
      Matcher: { HttpCode: "200" },
      LoadBalancerArns: [balancer.arn],
      TargetType: "ip",
      ProtocolVersion: "HTTP1",
      IpAddressType: "ipv4",
    })),
  };
}

function balancerView(one: BalancerRecord): unknown {
  return {
    LoadBalancerArn: one.arn,
    DNSName: one.dnsName,
    LoadBalancerName: one.name,
    Scheme: "internet-facing",
    Type: "application",
    State: { Code: "active" },
    IpAddressType: "ipv4",
  };
}
