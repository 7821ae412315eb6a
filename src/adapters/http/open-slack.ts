import type { Logger, WebClient } from "@slack/web-api";
import { type Fetching, fetchOverHttp } from "./fetch-over-http.ts";
import { slackRetries } from "./slack-retries.ts";

/** The library would write what it is answered to the log; the delivery says what is to be known. */
const SILENT = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
};

/**
 * Loads Slack's client of its Web API and opens it as a token. Its own settings would try for half an hour without a time-out
 * and follow a method that is an address; here each exchange is bounded by its socket and all of them by the budget.
 */
export async function openSlack(
  { token, apiUrl }: { readonly token: string; readonly apiUrl: string },
  fetching: Fetching,
): Promise<(kind: { readonly repeatable: boolean }) => WebClient> {
  const slack = await import("@slack/web-api");
  const logger: Logger = { ...SILENT, getLevel: () => slack.LogLevel.ERROR };
  return ({ repeatable }) =>
    new slack.WebClient(token, {
      slackApiUrl: apiUrl.endsWith("/") ? apiUrl : `${apiUrl}/`,
      fetch: fetchOverHttp(fetching),
      timeout: 0,
      retryConfig: slackRetries(fetching.budget, { repeatable }),
      rejectRateLimitedCalls: true,
      allowAbsoluteUrls: false,
      logger,
    });
}
