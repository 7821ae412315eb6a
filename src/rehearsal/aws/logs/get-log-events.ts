import type { GetLogEventsRequest } from "@aws-sdk/client-cloudwatch-logs";
import { invalidParameter } from "../protocol/invalid-parameter.ts";
import type { LogEvent, LogStream } from "./log-store.ts";

const MOST_EVENTS = 10_000;
/** A page holds at most 1 MB; an event counts its UTF-8 bytes and 26 more (CloudWatch Logs quotas). */
const MOST_BYTES = 1024 * 1024;
const OVERHEAD = 26;

/** Reads one page of a stream, oldest line first; at the stream's end the token stays as it was given (CloudWatch Logs API reference, GetLogEvents). */
export function getLogEvents(
  stream: LogStream,
  input: GetLogEventsRequest,
  { now, emptyFirstPage }: { readonly now: number; readonly emptyFirstPage: boolean },
): unknown {
  const { startTime = 0, endTime = Number.POSITIVE_INFINITY, limit = MOST_EVENTS, startFromHead = false } = input;
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_EVENTS)
    throw invalidParameter(`limit must be between 1 and ${MOST_EVENTS}`);
  const all = stream.events.filter(
    (one) => one.timestamp >= startTime && one.timestamp < endTime && one.ingestionTime <= now,
  );
  const asked = placeOf(input.nextToken, { startFromHead, length: all.length });
  if (emptyFirstPage && input.nextToken === undefined) return page([], asked.at, asked.at);
  if (asked.forward) {
    const count = fitting(all.slice(asked.at), limit);
    return page(all.slice(asked.at, asked.at + count), asked.at, asked.at + count);
  }
  const count = fitting(all.slice(0, asked.at).reverse(), limit);
  return page(all.slice(asked.at - count, asked.at), asked.at - count, asked.at);
}

interface Place {
  readonly forward: boolean;
  readonly at: number;
}

function placeOf(
  token: string | undefined,
  { startFromHead, length }: { readonly startFromHead: boolean; readonly length: number },
): Place {
  if (token === undefined) return { forward: startFromHead, at: startFromHead ? 0 : length };
  const [, direction, digits = ""] = /^([fb])\/(\d{56})$/.exec(token) ?? [];
  const at = Number(digits);
  if (direction === undefined || at > length) throw invalidParameter("The specified nextToken is invalid.");
  if (direction === "f" && !startFromHead)
    throw invalidParameter("startFromHead must be true when nextToken is a previous nextForwardToken.");
  return { forward: direction === "f", at };
}

/** Counts how many of the events fit into one page, in the order given; always one when there is one. */
function fitting(events: readonly LogEvent[], limit: number): number {
  let bytes = 0;
  let count = 0;
  for (const { message } of events) {
    bytes += Buffer.byteLength(message) + OVERHEAD;
    if (count === limit || (count > 0 && bytes > MOST_BYTES)) break;
    count += 1;
  }
  return count;
}

function page(events: readonly LogEvent[], from: number, to: number): unknown {
  return { events, nextForwardToken: token("f", to), nextBackwardToken: token("b", from) };
}

function token(direction: "f" | "b", at: number): string {
  return `${direction}/${String(at).padStart(56, "0")}`;
}
