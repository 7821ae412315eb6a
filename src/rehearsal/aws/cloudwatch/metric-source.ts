import type { Served, ServedLog } from "../../application/served.ts";

/** What each running task of a service used in a minute, in percent: ECS counts the tasks of both versions under one service. */
export interface GaugeSamples {
  readonly cpu: readonly number[];
  readonly memory: readonly number[];
  /** What each task leaves in the service's queue. */
  readonly queue: readonly number[];
}

/** The samples of one metric in one minute, and its unit; nothing when CloudWatch would have no data point. */
export interface MetricMinute {
  readonly samples: readonly number[];
  readonly unit: "Count" | "Seconds" | "Percent";
}

/** Names a metric as CloudWatch does. */
export interface MetricName {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

/** Where the metrics of one service come from. */
export interface MetricSource {
  readonly cluster: string;
  readonly service: string;
  /** The dimension value `app/name/id`. */
  readonly loadBalancer: string;
  /** The dimension values `targetgroup/name/id` by ARN. */
  readonly targetGroups: ReadonlyMap<string, string>;
  readonly served: ServedLog;
  /** What the tasks used, by minute of world time. */
  readonly gauges: ReadonlyMap<number, GaugeSamples>;
}

/** Reads one minute of a metric; every dimension must match, as in CloudWatch. */
export function metricMinute(source: MetricSource, metric: MetricName, minute: number): MetricMinute | undefined {
  switch (metric.namespace) {
    case "AWS/ECS":
      return gaugeMinute(source, metric, minute);
    case "AWS/SQS":
      return queueMinute(source, metric, minute);
    case "AWS/ApplicationELB":
    case "Shop":
      return trafficMinute(source, metric, minute);
    default:
      return undefined;
  }
}

function gaugeMinute(source: MetricSource, metric: MetricName, minute: number): MetricMinute | undefined {
  if (!isExactly(metric.dimensions, { ClusterName: source.cluster, ServiceName: source.service })) return undefined;
  const gauge = source.gauges.get(minute);
  if (gauge === undefined) return undefined;
  const samples = { CPUUtilization: gauge.cpu, MemoryUtilization: gauge.memory }[metric.name] ?? [];
  return samples.length === 0 ? undefined : { samples, unit: "Percent" };
}

/** The service's one queue has its name; the busiest of its tasks' versions decides how many messages wait. */
function queueMinute(source: MetricSource, metric: MetricName, minute: number): MetricMinute | undefined {
  if (metric.name !== "ApproximateNumberOfMessagesVisible") return undefined;
  if (!isExactly(metric.dimensions, { QueueName: source.service })) return undefined;
  const { queue = [] } = source.gauges.get(minute) ?? {};
  return queue.length === 0 ? undefined : { samples: [Math.max(...queue)], unit: "Count" };
}

function trafficMinute(source: MetricSource, metric: MetricName, minute: number): MetricMinute | undefined {
  // What the balancer answers itself has no target group.
  if (metric.namespace === "AWS/ApplicationELB" && metric.name === "HTTPCode_ELB_5XX_Count") {
    if (!isExactly(metric.dimensions, { LoadBalancer: source.loadBalancer })) return undefined;
    return counted(source.served.minute(minute).reduce((sum, one) => sum + one.served.balancerErrors, 0));
  }
  const group = [...source.targetGroups].find(([, dimension]) => dimension === metric.dimensions.TargetGroup)?.[0];
  if (group === undefined) return undefined;
  const wanted = { TargetGroup: metric.dimensions.TargetGroup ?? "" };
  const all = metric.namespace === "Shop" ? wanted : { ...wanted, LoadBalancer: source.loadBalancer };
  if (!isExactly(metric.dimensions, all)) return undefined;
  const served = source.served
    .minute(minute)
    .filter((one) => one.targetGroup === group)
    .map((one) => one.served);
  return served.length === 0 ? undefined : samplesOf(metric, served);
}

function samplesOf(metric: MetricName, served: readonly Served[]): MetricMinute | undefined {
  const sum = (read: (one: Served) => number): number => served.reduce((total, one) => total + read(one), 0);
  switch (`${metric.namespace} ${metric.name}`) {
    case "AWS/ApplicationELB RequestCount":
      return counted(sum((one) => one.requests));
    case "AWS/ApplicationELB HTTPCode_Target_5XX_Count":
      return counted(sum((one) => one.errors));
    case "AWS/ApplicationELB TargetConnectionErrorCount":
      return counted(sum((one) => one.connectionErrors));
    case "AWS/ApplicationELB TargetResponseTime": {
      const samples = served.flatMap((one) => one.latencies.map((milliseconds) => milliseconds / 1000));
      return samples.length === 0 ? undefined : { samples, unit: "Seconds" };
    }
    case "Shop OrdersPlaced":
      return counted(sum((one) => one.ordersPlaced));
    case "Shop OrdersFailed":
      return counted(sum((one) => one.ordersFailed));
    default:
      return undefined;
  }
}

/** Counters are reported only when they are not zero. */
function counted(count: number): MetricMinute | undefined {
  return count === 0 ? undefined : { samples: [count], unit: "Count" };
}

function isExactly(given: Readonly<Record<string, string>>, wanted: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(wanted);
  return names.length === Object.keys(given).length && names.every((name) => given[name] === wanted[name]);
}
