import * as logs from "@aws-sdk/client-cloudwatch-logs";
import { AwsError } from "../protocol/aws-error.ts";
import { invalidParameter } from "../protocol/invalid-parameter.ts";
import { type Operation, operation } from "../protocol/operation.ts";
import { filterLogEvents } from "./filter-log-events.ts";
import { getLogEvents } from "./get-log-events.ts";
import type { LogStore, LogStream } from "./log-store.ts";

/** What CloudWatch Logs needs of the world. */
export interface LogsSettings {
  readonly store: LogStore;
  /** Lets the world move to its instant, so that every line that is due is written; answers that instant. */
  readonly now: () => number;
  readonly account: string;
  readonly region: string;
}

/** Lists the operations of CloudWatch Logs: all of them read. */
export function logsOperations(settings: LogsSettings): readonly Operation[] {
  return [
    operation<logs.GetLogEventsRequest>(logs.GetLogEvents$, (input) => {
      const now = settings.now();
      const stream = findGroup(settings, input).get(input.logStreamName ?? "");
      if (stream === undefined) throw missing("The specified log stream does not exist.");
      return getLogEvents(stream, input, { now, emptyFirstPage: settings.store.faults.emptyFirstPage === true });
    }),
    operation<logs.FilterLogEventsRequest>(logs.FilterLogEvents$, (input) =>
      filterLogEvents(findGroup(settings, input), input, settings.now()),
    ),
    operation<logs.DescribeLogStreamsRequest>(logs.DescribeLogStreams$, (input) => describeStreams(settings, input)),
  ];
}

interface Named {
  readonly logGroupName?: string | undefined;
  readonly logGroupIdentifier?: string | undefined;
}

function findGroup(
  { store }: LogsSettings,
  { logGroupName, logGroupIdentifier }: Named,
): ReadonlyMap<string, LogStream> {
  if ((logGroupName === undefined) === (logGroupIdentifier === undefined))
    throw invalidParameter("You must include either logGroupIdentifier or logGroupName, but not both.");
  const name =
    logGroupName ?? logGroupIdentifier?.replace(/^arn:[^:]*:logs:[^:]*:\d*:log-group:/, "").replace(/:\*$/, "");
  const found = store.groups.get(name ?? "");
  if (found === undefined) throw missing("The specified log group does not exist.");
  return found;
}

function describeStreams(settings: LogsSettings, input: logs.DescribeLogStreamsRequest): unknown {
  const now = settings.now();
  const { orderBy = "LogStreamName", logStreamNamePrefix = "", descending = false, limit = 50 } = input;
  if (limit < 1 || limit > 50) throw invalidParameter("limit must be between 1 and 50");
  if (orderBy === "LastEventTime" && logStreamNamePrefix !== "")
    throw invalidParameter("Cannot order by LastEventTime with a logStreamNamePrefix.");
  const all = [...findGroup(settings, input).values()]
    .filter(({ name }) => name.startsWith(logStreamNamePrefix))
    .map((stream) => streamView(settings, stream, now));
  const by = (one: StreamView) => (orderBy === "LogStreamName" ? one.logStreamName : (one.lastEventTimestamp ?? 0));
  all.sort((one, other) => (by(one) < by(other) ? -1 : 1) * (descending ? -1 : 1));
  const start = input.nextToken === undefined ? 0 : Number(input.nextToken);
  if (!Number.isInteger(start) || start < 0) throw invalidParameter("The specified nextToken is invalid.");
  const end = start + limit;
  return { logStreams: all.slice(start, end), nextToken: end < all.length ? String(end) : undefined };
}

interface StreamView {
  readonly logStreamName: string;
  readonly lastEventTimestamp: number | undefined;
}

function streamView({ account, region, store }: LogsSettings, stream: LogStream, now: number): StreamView {
  const group = [...store.groups].find(([, streams]) => streams.get(stream.name) === stream)?.[0] ?? "";
  const seen = stream.events.filter((one) => one.ingestionTime <= now);
  const view = {
    logStreamName: stream.name,
    creationTime: stream.createdAt,
    firstEventTimestamp: seen[0]?.timestamp,
    lastEventTimestamp: seen.at(-1)?.timestamp,
    lastIngestionTime: seen.at(-1)?.ingestionTime,
    arn: `arn:aws:logs:${region}:${account}:log-group:${group}:log-stream:${stream.name}`,
    storedBytes: 0,
  };
  return view;
}

function missing(message: string): AwsError {
  return new AwsError("ResourceNotFoundException", message);
}
