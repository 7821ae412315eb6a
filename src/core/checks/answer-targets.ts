import { parseDuration } from "../time/duration.ts";
import { type Answer, headerOf, redirectUrl } from "./answer.ts";
import type { Condition, Measure } from "./condition.ts";
import { readCookies } from "./cookies.ts";
import type { Expectation } from "./expectation.ts";

/** Headers whose values open a session. */
const HIDDEN_HEADERS = ["set-cookie", "authorization", "proxy-authorization"];

/** A text of an answer and what it must be. */
export interface TextTarget {
  readonly target: string;
  readonly condition: Condition;
  readonly value: string | undefined;
  /** What is said where there is none. */
  readonly absent: string;
  /** Whether its value opens a session, and is not shown. */
  readonly hidden?: boolean;
}

/** Lists the texts of an answer that something is expected of. */
export function textTargets(expect: Expectation, answer: Answer): TextTarget[] {
  const headers = Object.entries(expect.header ?? {}).map(([name, condition]) => ({
    target: `header ${name}`,
    condition,
    value: headerOf(answer, name),
    absent: "no such header",
    hidden: HIDDEN_HEADERS.includes(name.toLowerCase()),
  }));
  const set = readCookies(answer.setCookies);
  const cookies = Object.entries(expect.cookie ?? {}).map(([name, condition]) => ({
    target: `cookie ${name}`,
    condition,
    value: set.findLast((cookie) => cookie.name === name)?.value,
    absent: "no such cookie",
    hidden: true,
  }));
  const { body, "redirect-url": redirect } = expect;
  const location = redirectUrl(answer);
  return [
    ...headers,
    ...cookies,
    ...(body === undefined ? [] : [{ target: "body", condition: body, value: answer.body, absent: "" }]),
    ...(redirect === undefined
      ? []
      : [{ target: "redirect-url", condition: redirect, value: location, absent: "no redirect" }]),
  ];
}

/** A number of an answer and what it must be. */
export interface NumberTarget {
  readonly target: string;
  readonly condition: number | Measure;
  /** The condition as it was written, where that reads better. */
  readonly expected?: string;
  readonly value: number | undefined;
  readonly unit: string;
}

/** Lists the numbers of an answer that something is expected of. */
export function numberTargets(expect: Expectation, answer: Answer): NumberTarget[] {
  const { duration, ttfb, size, tls } = expect;
  const days = tls?.["days-left"];
  return [
    ...(duration === undefined ? [] : [timeTarget("duration", duration, answer.duration)]),
    ...(ttfb === undefined ? [] : [timeTarget("ttfb", ttfb, answer.timeToFirstByte)]),
    ...(size === undefined ? [] : [{ target: "size", condition: size, value: answer.bytes, unit: " bytes" }]),
    ...(days === undefined ? [] : [{ target: "tls days-left", condition: days, value: answer.tlsDaysLeft, unit: "" }]),
  ];
}

function timeTarget(target: string, time: string | Measure, value: number): NumberTarget {
  return typeof time === "string"
    ? { target, condition: { lt: parseDuration(time) }, expected: `under ${time}`, value, unit: "ms" }
    : { target, condition: time, value, unit: "ms" };
}
