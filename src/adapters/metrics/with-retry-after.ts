import type { Http, HttpResponse } from "../../ports/http.ts";

/** Lets a vendor's own header say when a question that was refused for its rate (429) may be asked again: `secondsOf` finds the seconds, `undefined` where there are none. A `Retry-After` that came beside it wins. */
export function withRetryAfter(http: Http, secondsOf: (headers: HttpResponse["headers"]) => string | undefined): Http {
  return {
    async exchange(request, signal) {
      const response = await http.exchange(request, signal);
      const seconds = response.status === 429 ? secondsOf(response.headers) : undefined;
      if (seconds === undefined) return response;
      return { ...response, headers: { "retry-after": seconds, ...response.headers } };
    },
  };
}
