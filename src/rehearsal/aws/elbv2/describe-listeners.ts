import type { DescribeListenersInput, DescribeRulesInput } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { EcsState } from "../ecs/state.ts";
import { matches, refuseMissing } from "./asked.ts";
import type { Balanced } from "./balanced.ts";
import type { BalancerRecord, ListenerRecord } from "./balancer.ts";

/** Describes the production and the test listeners. */
export function describeListeners(state: EcsState, all: readonly Balanced[], input: DescribeListenersInput): unknown {
  const found = all.flatMap(({ balancer }) =>
    listenersOf(balancer)
      .filter(
        (one) =>
          (input.LoadBalancerArn === undefined || input.LoadBalancerArn === balancer.arn) &&
          matches(input.ListenerArns, one.listenerArn),
      )
      .map((one) => ({ balancer, one })),
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

/** Describes each listener's rule with its weights now, and its default rule. */
export function describeRules(all: readonly Balanced[], input: DescribeRulesInput): unknown {
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

function notFoundAction() {
  return { Type: "fixed-response", Order: 1, FixedResponseConfig: { StatusCode: "404", ContentType: "text/plain" } };
}

function listenersOf(balancer: BalancerRecord): readonly ListenerRecord[] {
  return balancer.test === undefined ? [balancer.production] : [balancer.production, balancer.test];
}
