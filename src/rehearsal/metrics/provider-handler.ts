import type { HttpHandler } from "../net/http-handler.ts";
import { readRequestText } from "../net/read-request-text.ts";
import { type Answer, answer, Refusal } from "./answer.ts";
import type { MetricsFeed } from "./metrics-feed.ts";

/** A request as a provider reads it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Serves a provider of metrics; while it is away its proxy answers 503 in HTML. */
export function providerHandler(
  { faults, now }: Pick<MetricsFeed, "faults" | "now">,
  judge: (asked: Asked) => Answer,
): HttpHandler {
  return async (request, response) => {
    const url = new URL(request.url ?? "/", "https://provider");
    const asked: Asked = {
      method: request.method ?? "GET",
      path: url.pathname,
      query: url.searchParams,
      headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
      text: await readRequestText(request),
    };
    const { status, body, headers = {} } = faults.away() ? answer(503, UNAVAILABLE) : judged(judge, asked);
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const type = typeof body === "string" ? "text/html; charset=utf-8" : "application/json";
    response.sendDate = false;
    response.writeHead(status, { "content-type": type, date: new Date(now()).toUTCString(), ...headers });
    response.end(text);
  };
}

const UNAVAILABLE = "<html><body><h1>503 Service Unavailable</h1></body></html>";

function judged(judge: (asked: Asked) => Answer, asked: Asked): Answer {
  try {
    return judge(asked);
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}
