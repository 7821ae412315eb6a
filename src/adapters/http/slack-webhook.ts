import { slackMessage } from "../../core/announce/slack-message.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { Delivery, Sink } from "../../ports/sink.ts";
import type { Delivering } from "./deliver-message.ts";
import { fetchOverHttp } from "./fetch-over-http.ts";
import { sendBudget } from "./send-budget.ts";
import { httpFailureOf, slackRetries } from "./slack-retries.ts";
import { unusableAddress } from "./unusable-address.ts";

const BUDGET_MILLISECONDS = 8_500;
const REMEDY =
  "Check that the Slack app is still installed and its channel not archived, then renew the secret slack-webhook.";

/** A channel by its incoming webhook, and the name it has among the sinks. */
export interface SlackWebhookPlace {
  readonly url: string;
  readonly name: string;
}

/** Tells a Slack channel through an incoming webhook, which cannot edit and drops no repetition. */
export function slackWebhook({ url, name }: SlackWebhookPlace, world: Omit<Delivering, "signal">): Sink {
  return {
    name,
    async send(announcement, signal) {
      const unusable = unusableAddress(url, "Set slack-webhook to the https address that Slack shows.");
      if (unusable !== undefined) return unusable;
      const { IncomingWebhook } = await import("@slack/webhook");
      const budget = sendBudget(BUDGET_MILLISECONDS);
      // The library's own time-out is a timer, which a rehearsal's clock would shorten: each exchange is bounded by its socket.
      const fetch = fetchOverHttp({ ...world, signal, budget });
      const retryConfig = slackRetries(budget, { repeatable: false });
      const client = new IncomingWebhook(url, { fetch, timeout: 0, retryConfig });
      const { text, blocks } = slackMessage(announcement, "whole");
      try {
        await client.send({ text, blocks: [...blocks] });
        return { kind: "sent" };
      } catch (error) {
        if (signal.aborted) throw error;
        return { kind: "failed", why: whyOf(error), remedy: REMEDY };
      }
    },
  };
}

function whyOf(error: unknown): Extract<Delivery, { kind: "failed" }>["why"] {
  const failure = httpFailureOf(error);
  if (failure !== undefined) return `it could not be reached (${failure})`;
  if (!(error instanceof Error) || !("statusCode" in error)) throw error;
  const body = "body" in error ? inertLine(String(error.body), 80) : "";
  return `it answered ${String(error.statusCode)}${body === "" ? "" : ` (${body})`}`;
}
