import { parseDuration } from "../time/duration.ts";
import { type Compiled, NOTHING_COMPILED } from "./compiled.ts";
import type { Condition, Measure } from "./condition.ts";
import { readCookies } from "./cookies.ts";
import type { Expectation } from "./expectation.ts";
import { readJson } from "./json-path.ts";
import { type Found, judgeValue } from "./judge-value.ts";
import { readVersion } from "./read-version.ts";
import { sameVersion } from "./same-version.ts";
import { matchesStatus } from "./status-pattern.ts";

/** What a check sees of an answer; times in real milliseconds, header names in lower case. */
export interface Answer {
  /** The address that answered, the last one after redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly setCookies: readonly string[];
  readonly body: string;
  /** Of the body, unpacked. */
  readonly bytes: number;
  readonly duration: number;
  readonly timeToFirstByte: number;
  /** Days until the certificate expires; undefined without TLS. */
  readonly tlsDaysLeft?: number;
}

/** One thing that does not hold. `actual` is untrusted text. */
export interface Mismatch {
  readonly target: string;
  readonly expected: string;
  readonly actual: string;
  /** Another version is told apart: the answer may be well, and yet of the old code. */
  readonly kind: "assertion" | "version";
}

/** What an answer amounts to: everything that does not hold, and the version that it showed where one was looked for. */
export interface Assessment {
  readonly mismatches: readonly Mismatch[];
  readonly version: string | undefined;
}

const SHOWN_CHARACTERS = 200;
/** Headers whose values open a session. */
const HIDDEN_HEADERS = ["set-cookie", "authorization", "proxy-authorization"];

/** Assesses an answer against what was expected; without a word on the status it must be 2xx. */
export function assessStep(expect: Expectation, answer: Answer, compiled: Compiled = NOTHING_COMPILED): Assessment {
  const version = readVersion(expect, answer, compiled);
  const mismatches = [
    ...statusMismatches(expect.status ?? "2xx", answer.status),
    ...Object.entries(expect.json ?? {}).flatMap(([path, condition]) =>
      jsonMismatches(path, condition, { answer, compiled }),
    ),
    ...textTargets(expect, answer).flatMap(({ target, condition, value, absent, hidden }) =>
      miss(
        target,
        judgeValue(condition, foundOf(value), compiled),
        value === undefined ? absent : hidden === true ? "another value, which is hidden" : value,
      ),
    ),
    ...numberTargets(expect, answer).flatMap(({ target, condition, value, unit }) =>
      miss(
        target,
        judgeValue(condition, foundOf(value)),
        value === undefined ? "no TLS" : `${Math.round(value)}${unit}`,
      ),
    ),
    ...otherVersion(expect, version),
  ];
  return { mismatches, version };
}

function miss(target: string, failed: readonly string[], actual: string): Mismatch[] {
  if (failed.length === 0) return [];
  return [{ target, expected: failed.join(", "), actual: actual.slice(0, SHOWN_CHARACTERS), kind: "assertion" }];
}

function statusMismatches(expected: NonNullable<Expectation["status"]>, status: number): Mismatch[] {
  if (acceptsStatus(expected, status)) return [];
  const wanted = typeof expected === "object" && !Array.isArray(expected) ? JSON.stringify(expected) : String(expected);
  return miss("status", [wanted], String(status));
}

/** Tells whether a status is one of those expected. */
export function acceptsStatus(expected: NonNullable<Expectation["status"]>, status: number): boolean {
  if (Array.isArray(expected)) return expected.some((one) => matchesStatus(one, status));
  if (typeof expected === "object") return judgeValue(expected, { kind: "value", value: status }).length === 0;
  return matchesStatus(expected, status);
}

function jsonMismatches(
  path: string,
  condition: Condition,
  { answer, compiled }: { readonly answer: Answer; readonly compiled: Compiled },
): Mismatch[] {
  const found = readJson(answer.body, path);
  if (found.kind === "unreadable")
    return miss(`json ${path}`, [...judgeValue(condition, { kind: "missing" }), "JSON"].slice(0, 1), found.why);
  const actual = found.kind === "missing" ? "path not found" : show(found.value);
  return miss(`json ${path}`, judgeValue(condition, found, compiled), actual);
}

interface TextTarget {
  readonly target: string;
  readonly condition: Condition;
  readonly value: string | undefined;
  readonly absent: string;
  readonly hidden?: boolean;
}

function textTargets(expect: Expectation, answer: Answer): TextTarget[] {
  const headers = Object.entries(expect.header ?? {}).map(([name, condition]) => ({
    target: `header ${name}`,
    condition,
    value: answer.headers[name.toLowerCase()],
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

/** Resolves the address that an answer redirects to; `undefined` where it does not, or to none that can be read. */
export function redirectUrl({ url, headers }: Pick<Answer, "url" | "headers">): string | undefined {
  const { location } = headers;
  return location === undefined || !URL.canParse(location, url) ? undefined : new URL(location, url).href;
}

interface NumberTarget {
  readonly target: string;
  readonly condition: number | Measure;
  readonly value: number | undefined;
  readonly unit: string;
}

function numberTargets(expect: Expectation, answer: Answer): NumberTarget[] {
  const { duration, ttfb, size, tls } = expect;
  return [
    ...(duration === undefined
      ? []
      : [{ target: "duration", condition: bound(duration), value: answer.duration, unit: "ms" }]),
    ...(ttfb === undefined
      ? []
      : [{ target: "ttfb", condition: bound(ttfb), value: answer.timeToFirstByte, unit: "ms" }]),
    ...(size === undefined ? [] : [{ target: "size", condition: size, value: answer.bytes, unit: " bytes" }]),
    ...(tls === undefined
      ? []
      : [{ target: "tls days-left", condition: tls["days-left"], value: answer.tlsDaysLeft, unit: "" }]),
  ];
}

function bound(time: string | Measure): Measure {
  return typeof time === "string" ? { lt: parseDuration(time) } : time;
}

function foundOf(value: unknown): Found {
  return value === undefined ? { kind: "missing" } : { kind: "value", value };
}

function otherVersion({ version: wanted }: Expectation, found: string | undefined): readonly Mismatch[] {
  const expected = wanted?.expect ?? "";
  if (wanted === undefined || sameVersion(found, expected, wanted.match ?? "exact")) return [];
  return found === undefined
    ? [{ target: "version", expected, actual: "no version found", kind: "assertion" }]
    : [{ target: "version", expected, actual: found, kind: "version" }];
}

function show(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return "a value nested too deep to show";
  }
}
