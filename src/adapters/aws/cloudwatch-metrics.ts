import type { CloudWatch, GetMetricDataOutput, MessageData } from "@aws-sdk/client-cloudwatch";
import type { MetricQuery } from "../../core/canary/metric-query.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { Clock } from "../../ports/clock.ts";
import type { MetricPoint, Metrics, MetricWindow } from "../../ports/metrics.ts";
import { type AwsAccess, clientSettings } from "./aws-access.ts";
import { awsFailure } from "./aws-failure.ts";
import { awsRequestHandler } from "./aws-request-handler.ts";
import { type AlarmQuery, alarmPoints } from "./cloudwatch-alarm-points.ts";
import { type CloudwatchQuery, inCalls, metricDataQueries } from "./cloudwatch-queries.ts";

const ACTION = "cloudwatch:GetMetricData";
const QUERIES_PER_CALL = 500;
/** Of one call; metric math is never continued on a further page (`GetMetricData`, "NextToken"). */
const POINTS_PER_CALL = 100_800;
const MAXIMUM_PAGES = 50;
/** What cannot be carried out, such as metric math that cannot be read (`GetMetricData`, "Errors", and the common errors of CloudWatch). */
const INVALID = /^(Validation|InvalidParameter|InvalidFormat|MissingParameter|MissingRequiredParameter)/;

/**
 * Reads metrics and metric math of a region's CloudWatch by `GetMetricData`, and the states of alarms by `DescribeAlarms`; an answer that
 * is partial, refused or inconsistent is `Unreadable`. The SDK is imported at the first call.
 */
export function cloudwatchMetrics(access: AwsAccess, clock: Pick<Clock, "now">): Metrics {
  let opened: Promise<CloudWatch> | undefined;
  const readAlarms = alarmPoints({ access, clock });
  return {
    async read(queries, window) {
      const { metrics, alarms } = sorted(queries);
      const states = alarms.length === 0 ? [] : await readAlarms(alarms, window);
      const series = new Map<string, readonly MetricPoint[]>([
        ...metrics.map(({ id }) => [id, []] as const),
        ...states,
      ]);
      if (metrics.length === 0) return series;
      opened ??= open(access);
      const client = await opened;
      const buckets = Math.max(1, Math.ceil((window.to.getTime() - window.from.getTime()) / window.period));
      const most = Math.min(QUERIES_PER_CALL, Math.max(1, Math.floor(POINTS_PER_CALL / buckets)));
      for (const call of inCalls(metrics, window.period, most))
        await readPages(client, { queries: call, window, series });
      return series;
    },
  };
}

function sorted(queries: readonly MetricQuery[]): {
  readonly metrics: readonly CloudwatchQuery[];
  readonly alarms: readonly AlarmQuery[];
} {
  const [metrics, alarms]: [CloudwatchQuery[], AlarmQuery[]] = [[], []];
  for (const query of queries) {
    if (query.kind === "alarm") alarms.push(query);
    else if (query.kind === "cloudwatch" || query.kind === "cloudwatch-math") metrics.push(query);
    else throw new TypeError(`CloudWatch is not asked by a query of kind ${query.kind}`);
  }
  return { metrics, alarms };
}

interface Reading {
  readonly queries: readonly CloudwatchQuery[];
  readonly window: MetricWindow;
  readonly series: Map<string, readonly MetricPoint[]>;
}

async function readPages(client: CloudWatch, { queries, window, series }: Reading): Promise<void> {
  const common = {
    MetricDataQueries: queries.flatMap((query) => metricDataQueries(query, window.period)),
    StartTime: window.from,
    EndTime: window.to,
    ScanBy: "TimestampAscending",
  } as const;
  const math = new Set(queries.filter(({ kind }) => kind === "cloudwatch-math").map(({ id }) => id));
  let token: string | undefined;
  for (let page = 1; ; page++) {
    const answer = await ask(client, { ...common, ...(token === undefined ? {} : { NextToken: token }) });
    collect(answer, { series, math, window });
    token = answer.NextToken;
    if (token === undefined) return;
    if (page >= MAXIMUM_PAGES) throw malformed(`answered more than ${MAXIMUM_PAGES} pages`);
  }
}

async function ask(
  client: CloudWatch,
  input: Parameters<CloudWatch["getMetricData"]>[0],
): Promise<GetMetricDataOutput> {
  try {
    return await client.getMetricData(input);
  } catch (error) {
    const failure = awsFailure(error, ACTION);
    if (!(error instanceof Error) || !INVALID.test(error.name)) throw failure;
    throw new Unreadable("refused", failure.message, "Mend the metric's query in the monitor.");
  }
}

interface Collection extends Omit<Reading, "queries"> {
  /** The ids of metric math, which is whole on its first page or not at all. */
  readonly math: ReadonlySet<string>;
}

function collect(answer: GetMetricDataOutput, { series, math, window }: Collection): void {
  const { MetricDataResults = [], Messages = [], NextToken } = answer;
  const [message] = Messages;
  if (message !== undefined) throw malformed(`warned ${inertLine(`${message.Code}: ${message.Value}`, 200)}`);
  const seen = new Set<string>();
  for (const { Id = "", StatusCode, Timestamps = [], Values = [], Messages: own = [] } of MetricDataResults) {
    if (StatusCode === "Forbidden") throw forbidden(Id);
    // More pages to come are partial data too; without a token it is an answer that is not whole.
    if (StatusCode !== "Complete" && !(StatusCode === "PartialData" && NextToken !== undefined && !math.has(Id)))
      throw malformed(`answered ${StatusCode ?? "no status"} for ${Id}${wordsOf(own)}`);
    if (Timestamps.length !== Values.length)
      throw malformed(`answered ${Timestamps.length} times and ${Values.length} values for ${Id}`);
    const known = series.get(Id);
    if (known === undefined) throw malformed(`answered a series that was not asked for`);
    if (seen.has(Id)) throw severalSeries(Id);
    seen.add(Id);
    const points = Timestamps.map((time, index) => ({ at: time.getTime(), value: Values[index] ?? Number.NaN }));
    series.set(Id, [...known, ...points.filter((point) => isWithin(point, window))]);
  }
}

/** A point outside of what was asked is refused. One that is no number stays: it is no measurement, and not absent either. */
function isWithin({ at }: MetricPoint, { from, to }: MetricWindow): boolean {
  return at >= from.getTime() && at < to.getTime();
}

function wordsOf([message]: readonly MessageData[]): string {
  return message === undefined ? "" : ` (${inertLine(`${message.Code}: ${message.Value}`, 200)})`;
}

function forbidden(id: string): Unreadable {
  return new Unreadable(
    "forbidden",
    `${ACTION} may not read ${id}`,
    `Allow ${ACTION} in the policy of the role that this job uses.`,
  );
}

function severalSeries(id: string): Unreadable {
  return new Unreadable(
    "refused",
    `CloudWatch answered several series for ${id}, where one is needed`,
    "Add them up in the metric's expression.",
  );
}

function malformed(what: string): Unreadable {
  return new Unreadable(
    "unavailable",
    `CloudWatch ${what}`,
    "Check the AWS health dashboard; a partial answer is never judged.",
  );
}

async function open(access: AwsAccess): Promise<CloudWatch> {
  const sdk = await import("@aws-sdk/client-cloudwatch");
  return new sdk.CloudWatch({ ...clientSettings(access), requestHandler: await awsRequestHandler() });
}
