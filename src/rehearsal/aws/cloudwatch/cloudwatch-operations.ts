import {
  DescribeAlarms$,
  type DescribeAlarmsInput,
  GetMetricData$,
  type GetMetricDataInput,
  type MetricDataQuery,
  type MetricStat,
} from "@aws-sdk/client-cloudwatch";
import type { WorldFault } from "../faults/world-fault.ts";
import { AwsError } from "../protocol/aws-error.ts";
import { type Operation, operation } from "../protocol/operation.ts";
import type { AlarmBoard } from "./alarm-board.ts";
import { describeAlarms } from "./describe-alarms.ts";
import { evaluateMath, type Series } from "./metric-math.ts";
import { type MetricMinute, type MetricSource, metricMinute } from "./metric-source.ts";
import { statistic } from "./statistic.ts";

/** How long after its end a minute is published, in milliseconds of world time. */
const PUBLISHED_AFTER = 120_000;
const MOST_POINTS = 100_800;

/** What CloudWatch needs of the world. */
export interface CloudWatchSettings {
  readonly now: () => number;
  readonly sources: readonly MetricSource[];
  readonly alarms: () => AlarmBoard | undefined;
  /** What goes wrong in CloudWatch itself. */
  readonly faults?: readonly WorldFault[];
}

/** Lists the operations of CloudWatch; metrics come from what was really served, late as in CloudWatch. */
export function cloudWatchOperations(settings: CloudWatchSettings): readonly Operation[] {
  return [
    operation<GetMetricDataInput>(GetMetricData$, (input) => getMetricData(settings, input)),
    operation<DescribeAlarmsInput>(DescribeAlarms$, (input) => {
      const board = settings.alarms();
      return board === undefined ? {} : describeAlarms(board, input);
    }),
  ];
}

function getMetricData(settings: CloudWatchSettings, input: GetMetricDataInput): unknown {
  const queries = input.MetricDataQueries ?? [];
  if (queries.length === 0 || queries.length > 500)
    throw invalid("MetricDataQueries must have between 1 and 500 items");
  if (new Set(queries.map((one) => one.Id)).size < queries.length)
    throw invalid("The values for parameter Id in MetricDataQueries must be unique");
  const start = Math.floor((input.StartTime?.getTime() ?? Number.NaN) / 60_000) * 60_000;
  const end = input.EndTime?.getTime() ?? Number.NaN;
  if (!(start < end)) throw invalid("The parameter StartTime must be less than the parameter EndTime.");
  const series = new Map<string, Series>();
  for (const query of queries) {
    checkQuery(query);
    if (query.MetricStat !== undefined)
      series.set(query.Id ?? "", statSeries(settings, query.MetricStat, { start, end }));
  }
  for (const query of queries) {
    if (query.Expression !== undefined) series.set(query.Id ?? "", evaluateMath(query.Expression, series));
  }
  const returned = queries.filter((one) => one.ReturnData !== false);
  const faults = settings.faults ?? [];
  if (faults.some(({ kind }) => kind === "partial-data")) return partly(returned, series, input);
  const pages = faults.flatMap((fault) => (fault.kind === "small-pages" ? [fault.points] : []));
  const most = Math.min(input.MaxDatapoints ?? MOST_POINTS, ...pages);
  return paged(returned, series, { ...input, MaxDatapoints: most });
}

/** Leaves the newest point of each series out, and gives no token to ask for it. */
function partly(
  queries: readonly MetricDataQuery[],
  series: ReadonlyMap<string, Series>,
  input: GetMetricDataInput,
): unknown {
  const results = queries.map((query) => {
    const all = inOrder(series.get(query.Id ?? ""), input);
    const points = input.ScanBy === "TimestampAscending" ? all.slice(0, -1) : all.slice(1);
    return {
      Id: query.Id,
      Timestamps: points.map(([at]) => new Date(at)),
      Values: points.map(([, value]) => value),
      StatusCode: "PartialData",
    };
  });
  return { MetricDataResults: results, Messages: [] };
}

function checkQuery(query: MetricDataQuery): void {
  if (!/^[a-z]\w*$/.test(query.Id ?? ""))
    throw invalid(`The value ${query.Id} for parameter Id must start with a lower-case letter`);
  if ((query.MetricStat === undefined) === (query.Expression === undefined)) {
    throw invalid("A MetricDataQuery must have either MetricStat or Expression, not both");
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function statSeries(settings: CloudWatchSettings, stat: MetricStat, span: Span): Series {
  const seconds = stat.Period ?? 0;
  if (seconds < 60 || seconds % 60 !== 0)
    throw invalid("Period must be 60 or a multiple of 60 for metrics of standard resolution");
  const period = seconds * 1000;
  const points = new Map<number, number>();
  const published = publishedAfter(settings, stat);
  // Only whole periods that are published: the last, unfinished one would be too small a count.
  for (
    let at = Math.ceil(span.start / period) * period;
    at < span.end && at + period + published <= settings.now();
    at += period
  ) {
    const minutes = minutesOf(settings, stat, { start: at, end: at + period });
    const samples = minutes
      .filter((one) => stat.Unit === undefined || one.unit === stat.Unit)
      .flatMap((one) => one.samples);
    if (samples.length > 0) points.set(at, statistic(stat.Stat ?? "", samples));
  }
  return points;
}

function publishedAfter({ faults = [] }: CloudWatchSettings, { Metric }: MetricStat): number {
  const late = faults.flatMap((fault) =>
    fault.kind === "late-metrics" && (fault.metric ?? Metric?.MetricName) === Metric?.MetricName ? [fault.by] : [],
  );
  return Math.max(PUBLISHED_AFTER, ...late);
}

function minutesOf(settings: CloudWatchSettings, stat: MetricStat, span: Span): readonly MetricMinute[] {
  const metric = {
    namespace: stat.Metric?.Namespace ?? "",
    name: stat.Metric?.MetricName ?? "",
    dimensions: Object.fromEntries((stat.Metric?.Dimensions ?? []).map((one) => [one.Name ?? "", one.Value ?? ""])),
  };
  const found: MetricMinute[] = [];
  for (let at = span.start; at < span.end; at += 60_000) {
    for (const source of settings.sources) {
      const minute = metricMinute(source, metric, at / 60_000);
      if (minute !== undefined) found.push(minute);
    }
  }
  return found;
}

/** CloudWatch hands out the newest first unless it is asked otherwise. */
function inOrder(series: Series = new Map(), { ScanBy }: GetMetricDataInput): readonly (readonly [number, number])[] {
  const ascending = ScanBy === "TimestampAscending";
  return [...series].sort(([one], [other]) => (ascending ? one - other : other - one));
}

function paged(
  queries: readonly MetricDataQuery[],
  series: ReadonlyMap<string, Series>,
  input: GetMetricDataInput,
): unknown {
  const from = input.NextToken === undefined ? 0 : Number(Buffer.from(input.NextToken, "base64url").toString("utf8"));
  if (!Number.isInteger(from) || from < 0) throw invalid("The NextToken is not valid");
  const size = input.MaxDatapoints ?? MOST_POINTS;
  let seen = 0;
  const results = queries.map((query) => {
    const all = inOrder(series.get(query.Id ?? ""), input);
    const points = all.filter((_, index) => seen + index >= from && seen + index < from + size);
    seen += all.length;
    const whole = seen <= from + size;
    return {
      Id: query.Id,
      Label: query.Label ?? query.MetricStat?.Metric?.MetricName ?? query.Id,
      Timestamps: points.map(([at]) => new Date(at)),
      Values: points.map(([, value]) => value),
      StatusCode: whole ? "Complete" : "PartialData",
    };
  });
  const more = seen > from + size ? { NextToken: Buffer.from(String(from + size)).toString("base64url") } : {};
  return { MetricDataResults: results, Messages: [], ...more };
}

function invalid(message: string): AwsError {
  return new AwsError("ValidationError", message);
}
