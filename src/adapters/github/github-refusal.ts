import { Unreadable } from "../../core/outcome/unreadable.ts";
import { inertLine } from "../../core/text/inert.ts";
import { formatUtc } from "../../core/time/format-utc.ts";
import type { HttpResponse } from "../../ports/http.ts";

/** What a refused call was about. */
export interface RefusedCall {
  readonly permission: string;
  /** Statuses from 400 on that the caller reads as answers. */
  readonly allow: readonly number[];
  readonly what: string;
  readonly now: Date;
}

/** A refusal: what to throw, and the milliseconds after which a safe call may be tried again. */
export interface Refusal {
  readonly error: Unreadable;
  readonly retryAfter?: number;
}

/**
 * Reads a refusal from a response, `undefined` when it is an answer. Rate limits are told apart from missing permissions by
 * `retry-after`, `x-ratelimit-remaining: 0` and the message (GitHub docs, "Rate limits for the REST API").
 */
export function readRefusal(response: HttpResponse, call: RefusedCall): Refusal | undefined {
  const { status } = response;
  const { allow, what, now } = call;
  const limited = rateLimit(response, now);
  if (limited !== undefined) return { error: spentLimit(what, new Date(now.getTime() + limited)), retryAfter: limited };
  if (status >= 400 && !allow.includes(status)) return refusalOf(response, call);
  return status >= 300 && status < 400 ? { error: redirected(what, status) } : undefined;
}

function refusalOf({ status, headers, body }: HttpResponse, { permission, what, now }: RefusedCall): Refusal {
  const message = inertLine(readMessage(body), 200);
  switch (status) {
    case 401:
      return {
        error: new Unreadable(
          "unauthorized",
          `${what}: the token is not valid (401 ${message})`,
          "Pass a valid token; a job's GITHUB_TOKEN ends with its job.",
        ),
      };
    case 403:
      return {
        error: new Unreadable("forbidden", `${what}: ${message} (403)`, `Grant the job the permission ${permission}.`),
      };
    case 404:
    case 410:
      if (what.endsWith("/graphql")) return { error: noGraphql(what, status) };
      if (status === 410 && /^issues .*disabled/i.test(message)) return { error: noIssues(what, message) };
      return {
        error: new Unreadable(
          "not_found",
          `${what}: ${message} (${status}); it does not exist or the token may not see it`,
          `Check the name, and grant the job ${permission}.`,
        ),
      };
    default:
      return status >= 500
        ? { error: failing(what, status), retryAfter: askedWait(headers, now) ?? 0 }
        : {
            error: new Unreadable(
              "malformed",
              `${what} was refused: ${message} (${status})`,
              "Re-run the job; if it stays, report it.",
            ),
          };
  }
}

function spentLimit(what: string, reset: Date): Unreadable {
  const until = formatUtc(reset);
  return new Unreadable("rate_limited", `${what} is rate limited until ${until}`, `Re-run the job after ${until}.`);
}

function redirected(what: string, status: number): Unreadable {
  return new Unreadable(
    "malformed",
    `${what} answered with a redirect (${status})`,
    "The repository may have been renamed: use its present name.",
  );
}

function failing(what: string, status: number): Unreadable {
  return new Unreadable(
    "unavailable",
    `${what} answered ${status}`,
    "GitHub may be failing: see githubstatus.com, then re-run the job.",
  );
}

/** GitHub docs, "Create an issue": a repository whose issues are switched off answers 410. */
function noIssues(what: string, message: string): Unreadable {
  return new Unreadable(
    "not_found",
    `${what}: ${message} (410)`,
    "Switch Issues on in Settings → General → Features: locks and incidents are issues.",
  );
}

function noGraphql(what: string, status: number): Unreadable {
  return new Unreadable(
    "malformed",
    `${what} answered ${status}: this server has no GraphQL API there (unsupported_on_ghes)`,
    "Check GITHUB_GRAPHQL_URL (on GitHub Enterprise Server https://HOST/api/graphql), and that the server's version has GraphQL.",
  );
}

/** GraphQL tells a spent limit in a 200 (GitHub docs, "Rate limits and query limits for the GraphQL API"). */
function rateLimit({ status, headers, body }: HttpResponse, now: Date): number | undefined {
  const spent = headers["x-ratelimit-remaining"] === "0";
  const after = askedWait(headers, now);
  const told = status === 200 && (spent || after !== undefined) && /"type":\s*"RATE_LIMITED"/.test(body);
  if (status !== 403 && status !== 429 && !told) return undefined;
  if (after !== undefined) return after;
  if (spent) return Math.max(0, Number(headers["x-ratelimit-reset"] ?? 0) * 1_000 - now.getTime());
  return status === 429 || /secondary rate limit/i.test(body) ? 60_000 : undefined;
}

/** Reads `Retry-After`, seconds or an instant, to milliseconds from now. */
function askedWait(headers: HttpResponse["headers"], now: Date): number | undefined {
  const given = headers["retry-after"] ?? "";
  if (/^\d+$/.test(given)) return Number(given) * 1_000;
  const instant = Date.parse(given);
  return Number.isNaN(instant) ? undefined : Math.max(0, instant - now.getTime());
}

function readMessage(body: string): string {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === "object" && parsed !== null && "message" in parsed ? String(parsed.message) : "";
  } catch {
    return "";
  }
}
