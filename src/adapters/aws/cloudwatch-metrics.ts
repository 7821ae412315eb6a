import type { CloudWatch, GetMetricDataOutput, MetricDataQuery } from "@aws-sdk/client-cloudwatch";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { MetricPoint, MetricQuery, Metrics, MetricWindow } from "../../ports/metrics.ts";
import { type AwsAccess, clientSettings } from "./aws-access.ts";
import { awsFailure } from "./aws-failure.ts";
import { awsRequestHandler } from "./aws-request-handler.ts";

const ACTION = "cloudwatch:GetMetricData";
const QUERIES_PER_CALL = 500;
const MAXIMUM_PAGES = 50;

/** Reads metrics of a region's CloudWatch by `GetMetricData`; an answer that is partial, refused or inconsistent is `Unreadable`. The SDK is imported at the first call. */
export function cloudwatchMetrics(access: AwsAccess): Metrics {
  let opened: Promise<CloudWatch> | undefined;
  return {
    async read(queries, window) {
      opened ??= open(access);
      const client = await opened;
      const series = new Map<string, readonly MetricPoint[]>(queries.map(({ id }) => [id, []]));
      for (let first = 0; first < queries.length; first += QUERIES_PER_CALL) {
        await readPages(client, { queries: queries.slice(first, first + QUERIES_PER_CALL), window, series });
      }
      return series;
    },
  };
}

interface Reading {
  readonly queries: readonly MetricQuery[];
  readonly window: MetricWindow;
  readonly series: Map<string, readonly MetricPoint[]>;
}

async function readPages(client: CloudWatch, { queries, window, series }: Reading): Promise<void> {
  const MetricDataQueries = queries.map((query) => queryOf(query, window.period));
  const common = {
    MetricDataQueries,
    StartTime: window.from,
    EndTime: window.to,
    ScanBy: "TimestampAscending",
  } as const;
  let token: string | undefined;
  for (let page = 1; ; page++) {
    const answer = await ask(client, { ...common, ...(token === undefined ? {} : { NextToken: token }) });
    collect(answer, series);
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
    throw awsFailure(error, ACTION);
  }
}

function queryOf(query: MetricQuery, period: number): MetricDataQuery {
  if (query.kind !== "cloudwatch") throw malformed(`was asked a query of kind ${query.kind}`);
  const { id, namespace, metric, dimensions, statistic } = query;
  const Dimensions = Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));
  return {
    Id: id,
    MetricStat: {
      Metric: { Namespace: namespace, MetricName: metric, Dimensions },
      Period: period / 1_000,
      Stat: statistic,
    },
  };
}

function collect(
  { MetricDataResults = [], Messages = [], NextToken }: GetMetricDataOutput,
  series: Map<string, readonly MetricPoint[]>,
): void {
  const [message] = Messages;
  if (message !== undefined) throw malformed(`warned ${inertLine(`${message.Code}: ${message.Value}`, 200)}`);
  for (const { Id = "", StatusCode, Timestamps = [], Values = [] } of MetricDataResults) {
    if (StatusCode === "Forbidden")
      throw new Unreadable(
        "forbidden",
        `${ACTION} may not read ${Id}`,
        `Allow ${ACTION} in the policy of the role that this job uses.`,
      );
    // More pages to come are partial data too; without a token it is an answer that is not whole.
    if (StatusCode !== "Complete" && !(StatusCode === "PartialData" && NextToken !== undefined))
      throw malformed(`answered ${StatusCode ?? "no status"} for ${Id}`);
    if (Timestamps.length !== Values.length)
      throw malformed(`answered ${Timestamps.length} times and ${Values.length} values for ${Id}`);
    const known = series.get(Id);
    if (known === undefined) throw malformed(`answered a series that was not asked for`);
    series.set(Id, [
      ...known,
      ...Timestamps.map((time, index) => ({ at: time.getTime(), value: Values[index] ?? Number.NaN })),
    ]);
  }
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
