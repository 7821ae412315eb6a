import { refuseInsecureUrl } from "../../core/address/refuse-insecure-url.ts";
import { FEED_LIMIT } from "../../core/holidays/parse-holidays.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { CalendarFeeds } from "../../ports/calendar-feeds.ts";
import { HttpError, type HttpResponse } from "../../ports/http.ts";
import { type Patience, patientExchange } from "./patient-exchange.ts";

const TIMEOUT_MILLISECONDS = 10_000;
const BUDGET_MILLISECONDS = 20_000;
const MOST_REDIRECTS = 3;
const REMEDY = "Check the feed's address in the policy, or name a committed copy of it (`copy:`).";

/** Reads calendar feeds over https; which addresses may be connected to is the `http`'s to refuse. */
export function httpCalendarFeeds({ http, clock }: Omit<Patience, "budget">): CalendarFeeds {
  return {
    async read(address) {
      const patience = { http, clock, budget: { left: BUDGET_MILLISECONDS } };
      let url = address;
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        const response = await ask(url, patience);
        if (![301, 302, 303, 307, 308].includes(response.status)) return textOf(response);
        const location = response.headers.location ?? "";
        if (!URL.canParse(location, url)) throw new Unreadable("malformed", "it redirects to no address", REMEDY);
        url = new URL(location, url).href;
      }
      throw new Unreadable("malformed", `it redirects more than ${MOST_REDIRECTS} times`, REMEDY);
    },
  };
}

async function ask(url: string, patience: Patience): Promise<HttpResponse> {
  const refused = refuseInsecureUrl(url);
  if (refused !== undefined) throw new Unreadable("malformed", `its address cannot be asked: ${refused}`, REMEDY);
  const headers = { accept: "text/calendar, text/plain;q=0.5", "user-agent": "deploy-actions" };
  try {
    return await patientExchange(
      { method: "GET", url, headers, timeout: TIMEOUT_MILLISECONDS, maximumBytes: FEED_LIMIT },
      patience,
    );
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    throw new Unreadable("unavailable", `it could not be fetched (${error.failure}: ${error.message})`, REMEDY);
  }
}

function textOf({ status, headers, body }: HttpResponse): string {
  const type = (headers["content-type"] ?? "").toLowerCase();
  if (status !== 200)
    throw new Unreadable(
      status === 429 ? "rate_limited" : status >= 500 ? "unavailable" : status === 404 ? "not_found" : "forbidden",
      `it answered ${status}`,
      REMEDY,
    );
  if (/\b(?:html|json|xml)\b/.test(type))
    throw new Unreadable("malformed", "it answered a page, not a calendar", REMEDY);
  return body;
}
