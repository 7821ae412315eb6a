import type { FilterLogEventsRequest } from "@aws-sdk/client-cloudwatch-logs";
import { invalidParameter } from "../protocol/invalid-parameter.ts";
import type { LogStream } from "./log-store.ts";

const MOST_EVENTS = 10_000;

/**
 * Finds the events of a group's streams that a filter pattern matches, oldest first, an event at `endTime` itself among them (CloudWatch
 * Logs API reference, FilterLogEvents). Patterns of terms only: those behind `?` are one of several, those behind `-` must not stand there
 * (CloudWatch Logs user guide, "Filter pattern syntax").
 */
export function filterLogEvents(
  streams: ReadonlyMap<string, LogStream>,
  input: FilterLogEventsRequest,
  now: number,
): unknown {
  const { startTime = 0, endTime = Number.POSITIVE_INFINITY, limit = MOST_EVENTS, filterPattern = "" } = input;
  if (limit < 1 || limit > MOST_EVENTS) throw invalidParameter(`limit must be between 1 and ${MOST_EVENTS}`);
  if (input.logStreamNames !== undefined && input.logStreamNamePrefix !== undefined)
    throw invalidParameter("logStreamNames and logStreamNamePrefix are mutually exclusive.");
  const matches = matcher(filterPattern);
  const found = [...streams.values()]
    .flatMap(({ name, events }) => events.map((event, index) => ({ name, event, index })))
    .filter(
      ({ event: { timestamp, ingestionTime } }) =>
        ingestionTime <= now && timestamp >= startTime && timestamp <= endTime,
    )
    .filter(({ event: { message } }) => matches(message))
    .sort((one, other) => one.event.timestamp - other.event.timestamp);
  const start = input.nextToken === undefined ? 0 : Number(/^next\/(\d+)$/.exec(input.nextToken)?.[1] ?? Number.NaN);
  if (Number.isNaN(start) || start > found.length) throw invalidParameter("The specified nextToken is invalid.");
  const page = found.slice(start, start + limit);
  const end = start + page.length;
  return {
    events: page.map(({ name, event, index }) => ({
      logStreamName: name,
      timestamp: event.timestamp,
      message: event.message,
      ingestionTime: event.ingestionTime,
      eventId: `${name}/${index}`,
    })),
    searchedLogStreams: [],
    nextToken: end < found.length ? `next/${end}` : undefined,
  };
}

function matcher(pattern: string): (message: string) => boolean {
  if (/^\s*[{[%]/.test(pattern)) throw invalidParameter("Only patterns of terms are known here.");
  const terms = [...pattern.matchAll(/([?-]?)(?:"([^"]*)"|([^\s"]+))/g)].map(([, sign = "", quoted, plain = ""]) => ({
    sign,
    text: quoted ?? plain,
  }));
  const of = (sign: string) => terms.filter((term) => term.sign === sign).map(({ text }) => text);
  const [any, none, all] = [of("?"), of("-"), of("")];
  return (message) =>
    (any.length === 0 || any.some((text) => message.includes(text))) &&
    all.every((text) => message.includes(text)) &&
    !none.some((text) => message.includes(text));
}
