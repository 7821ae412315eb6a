import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { Clock } from "../../ports/clock.ts";
import { type Http, HttpError } from "../../ports/http.ts";
import type { SendBudget } from "./send-budget.ts";

/** Bounds what is asked and waited for by a budget: exchanges end with it, and nothing is waited for that would end after it. */
export function withinBudget(
  { http, clock }: { readonly http: Http; readonly clock: Clock },
  budget: SendBudget,
): { readonly http: Http; readonly clock: Clock } {
  return {
    http: {
      exchange(request, signal) {
        const timeout = Math.min(request.timeout, budget.left());
        if (timeout === 0) return Promise.reject(new HttpError("timeout", "the time for it was spent"));
        return http.exchange({ ...request, timeout }, signal);
      },
    },
    clock: {
      now: () => clock.now(),
      elapsed: () => clock.elapsed(),
      async sleep(milliseconds, signal) {
        if (milliseconds > budget.left())
          throw new Unreadable(
            "unavailable",
            "it asked for more time than there is",
            "Re-run the job when it answers again.",
          );
        return clock.sleep(milliseconds, signal);
      },
    },
  };
}
