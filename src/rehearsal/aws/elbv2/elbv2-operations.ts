import * as elb from "@aws-sdk/client-elastic-load-balancing-v2";
import type { EcsState, ServiceRecord } from "../ecs/state.ts";
import { AwsError } from "../protocol/aws-error.ts";
import { type Operation, operation } from "../protocol/operation.ts";
import type { BalancerRecord, ListenerRecord } from "./balancer.ts";
import { describeTargetHealth } from "./target-health.ts";

/** Pairs a load balancer with the service behind it. */
export interface Balanced {
  readonly balancer: BalancerRecord;
  readonly service: ServiceRecord;
}

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
    operation<elb.DescribeRulesInput>(elb.DescribeRules$, (input) => describeRules(current(), all, input)),
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

function describeListeners(state: EcsState, all: readonly Balanced[], input: elb.DescribeListenersInput): unknown {
  const found = all.flatMap(({ balancer, service }) =>
    listenersOf(balancer)
      .filter(
        (one) =>
          (input.LoadBalancerArn === undefined || input.LoadBalancerArn === balancer.arn) &&
          matches(input.ListenerArns, one.listenerArn),
      )
      .map((one) => ({ balancer, service, one })),
  );
  refuseMissing("Listener", found.length, input.ListenerArns ?? []);
  return {
    Listeners: found.map(({ balancer, one }) => ({
      ListenerArn: one.listenerArn,
      LoadBalancerArn: balancer.arn,
      Port: one.port,
      Protocol: "HTTPS",
      Certificates: [{ CertificateArn: `arn:aws:acm:${state.region}:${state.account}:certificate/${balancer.name}` }],
      SslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06",
      DefaultActions: [notFoundAction()],
    })),
  };
}

function describeRules(_state: EcsState, all: readonly Balanced[], input: elb.DescribeRulesInput): unknown {
  const found = all.flatMap(({ balancer, service }) =>
    listenersOf(balancer).flatMap((one) => {
      const weights = one === balancer.production ? service.production : (service.test ?? new Map<string, number>());
      return [
        { listenerArn: one.listenerArn, view: ruleView(balancer, one, weights) },
        {
          listenerArn: one.listenerArn,
          view: {
            RuleArn: one.defaultRuleArn,
            Priority: "default",
            Conditions: [],
            Actions: [notFoundAction()],
            IsDefault: true,
          },
        },
      ];
    }),
  );
  const wanted = found.filter(
    (one) =>
      (input.ListenerArn === undefined || one.listenerArn === input.ListenerArn) &&
      matches(input.RuleArns, one.view.RuleArn),
  );
  refuseMissing("Rule", wanted.length, [
    ...(input.RuleArns ?? []),
    ...(input.ListenerArn === undefined ? [] : [input.ListenerArn]),
  ]);
  return { Rules: wanted.map((one) => one.view) };
}

function ruleView(balancer: BalancerRecord, one: ListenerRecord, weights: ReadonlyMap<string, number>) {
  return {
    RuleArn: one.ruleArn,
    Priority: "1",
    Conditions: [{ Field: "host-header", HostHeaderConfig: { Values: [balancer.host.split(":")[0]] } }],
    Actions: [
      {
        Type: "forward",
        Order: 1,
        ForwardConfig: {
          TargetGroups: [...weights].map(([TargetGroupArn, Weight]) => ({ TargetGroupArn, Weight })),
          TargetGroupStickinessConfig: { Enabled: false },
        },
      },
    ],
    IsDefault: false,
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

function notFoundAction() {
  return { Type: "fixed-response", Order: 1, FixedResponseConfig: { StatusCode: "404", ContentType: "text/plain" } };
}

function listenersOf(balancer: BalancerRecord): readonly ListenerRecord[] {
  return balancer.test === undefined ? [balancer.production] : [balancer.production, balancer.test];
}

function matches(wanted: readonly string[] | undefined, value: string): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.includes(value);
}

function refuseMissing(what: string, found: number, asked: readonly string[]): void {
  if (found === 0 && asked.length > 0)
    throw new AwsError(`${what}NotFound`, `One or more ${what}s not found: ${asked.join(", ")}`);
}
