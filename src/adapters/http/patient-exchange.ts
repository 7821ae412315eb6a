import type { Clock } from "../../ports/clock.ts";
import { type Http, HttpError, type HttpRequest, type HttpResponse } from "../../ports/http.ts";

/** What a request that may be asked again needs of the world. */
export interface Patience {
  readonly http: Http;
  readonly clock: Clock;
  /** Milliseconds that may be waited in all, for every request that shares it. */
  readonly budget: { left: number };
}

const TRIES = 3;
const PAUSE_MILLISECONDS = 1_000;
const PASSING: readonly string[] = ["dns", "connect", "timeout", "reset"];

/** Exchanges a reading request, asking again after 429, 5xx and failed connections as `Retry-After` says, within the budget; the last answer or failure counts. */
export async function patientExchange(request: HttpRequest, patience: Patience): Promise<HttpResponse> {
  const { http, clock, budget } = patience;
  for (let attempt = 1; ; attempt++) {
    let pause = PAUSE_MILLISECONDS * attempt;
    try {
      const response = await http.exchange(request);
      if (response.status !== 429 && response.status < 500) return response;
      pause = Math.max(pause, retryAfter(response.headers["retry-after"] ?? "", clock.now()));
      if (attempt === TRIES || pause > budget.left) return response;
    } catch (error) {
      if (!(error instanceof HttpError) || !PASSING.includes(error.failure)) throw error;
      if (attempt === TRIES || pause > budget.left) throw error;
    }
    budget.left -= pause;
    await clock.sleep(pause);
  }
}

/** Reads `Retry-After` in milliseconds: seconds or a date; 0 for anything else. */
function retryAfter(text: string, now: Date): number {
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now.getTime());
}
