import type { ServiceSeed } from "../seed.ts";

/** One listener with its one rule. */
export interface ListenerRecord {
  readonly listenerArn: string;
  readonly ruleArn: string;
  readonly defaultRuleArn: string;
  readonly port: number;
}

/** One Application Load Balancer in front of one service. */
export interface BalancerRecord {
  readonly name: string;
  readonly arn: string;
  readonly dnsName: string;
  readonly host: string;
  readonly targetGroups: readonly { readonly name: string; readonly arn: string }[];
  readonly port: number;
  readonly production: ListenerRecord;
  readonly test: ListenerRecord | undefined;
}

/** Lays out a service's load balancer: one target group for rolling, two for strategies that shift traffic. */
export function layBalancer(
  place: { readonly account: string; readonly region: string },
  seed: ServiceSeed,
  id: (length: number) => string,
): BalancerRecord {
  const [kind = "", whole, ownId] = (seed.loadBalancer ?? seed.service).split("/");
  const name = whole ?? kind;
  const prefix = `arn:aws:elasticloadbalancing:${place.region}:${place.account}`;
  const path = `app/${name}/${ownId ?? id(16)}`;
  const listener = (port: number): ListenerRecord => {
    const own = `${path}/${id(16)}`;
    return {
      listenerArn: `${prefix}:listener/${own}`,
      ruleArn: `${prefix}:listener-rule/${own}/${id(16)}`,
      defaultRuleArn: `${prefix}:listener-rule/${own}/${id(16)}`,
      port,
    };
  };
  const single = seed.strategy === "ROLLING" && seed.codeDeploy === undefined;
  const groups = single ? [`${seed.service}-1`] : [`${seed.service}-1`, `${seed.service}-2`];
  return {
    name,
    arn: `${prefix}:loadbalancer/${path}`,
    dnsName: `${name}-${id(8)}.${place.region}.elb.amazonaws.com`,
    host: seed.publicHost,
    targetGroups: groups.map((group) => ({ name: group, arn: `${prefix}:targetgroup/${group}/${id(16)}` })),
    port: seed.port ?? 8080,
    production: listener(443),
    test: seed.testHost === undefined ? undefined : listener(8443),
  };
}
