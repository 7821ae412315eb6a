import type { Clock } from "../../ports/clock.ts";
import { type Http, HttpError, type HttpResponse } from "../../ports/http.ts";
import type { SendBudget } from "./send-budget.ts";

/** What a lent `fetch` needs of the world. */
export interface Fetching {
  readonly http: Http;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly budget: SendBudget;
}

/** The part of `fetch` that Slack's libraries use. */
export type LentFetch = (
  url: string | URL,
  init?: { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string | FormData },
) => Promise<Response>;

const TIMEOUT_MILLISECONDS = 3_000;
const LONGEST_PAUSE_MILLISECONDS = 2_000;
const MAXIMUM_BYTES = 256 * 1024;

/**
 * Lends our own HTTP to a library that asks for `fetch`, so that addresses are refused and proxies asked as everywhere. Each
 * exchange is bounded by its socket and by the budget; a short rate limit is waited out once, since two messages to one
 * channel within a second may meet it.
 */
export function fetchOverHttp({ http, clock, signal, budget }: Fetching): LentFetch {
  return async (url, { method = "GET", headers = {}, body } = {}) => {
    if (body !== undefined && typeof body !== "string") throw new TypeError("Only texts are sent.");
    const exchange = () => {
      const timeout = Math.min(TIMEOUT_MILLISECONDS, budget.left());
      if (timeout === 0) throw new HttpError("timeout", "the time for the message was spent");
      const content = body === undefined ? {} : { body };
      return http.exchange(
        { method, url: String(url), headers, ...content, timeout, maximumBytes: MAXIMUM_BYTES },
        signal,
      );
    };
    const first = await exchange();
    const pause = shortRateLimit(first);
    if (pause === undefined || pause > budget.left()) return responseOf(first);
    await clock.sleep(pause, signal);
    return responseOf(await exchange());
  };
}

function shortRateLimit({ status, headers }: HttpResponse): number | undefined {
  const asked = headers["retry-after"] ?? "";
  if (status !== 429 || !/^\d+$/.test(asked)) return undefined;
  const pause = Number(asked) * 1_000;
  return pause <= LONGEST_PAUSE_MILLISECONDS ? pause : undefined;
}

/** Such statuses come without a body, and `Response` refuses one. */
const BODILESS = [204, 205, 304];

function responseOf({ status, headers, body }: HttpResponse): Response {
  return new Response(BODILESS.includes(status) ? null : body, { status, headers });
}
