import { refuseInsecureUrl } from "../../core/address/refuse-insecure-url.ts";
import { slackMessage } from "../../core/announce/slack-message.ts";
import type { Sink } from "../../ports/sink.ts";
import { type Delivering, deliverMessage } from "./deliver-message.ts";

const REMEDY =
  "Check that the Slack app is still installed and its channel not archived, then renew the secret slack-webhook.";

/** Tells a Slack channel through an incoming webhook, which cannot edit and drops no repetition. */
export function slackWebhook(url: string, world: Omit<Delivering, "signal">): Sink {
  return {
    name: "slack",
    async send(announcement, signal) {
      const refused = refuseInsecureUrl(url);
      if (refused !== undefined)
        return {
          kind: "failed",
          why: `its address cannot be used: ${refused}`,
          remedy: "Set slack-webhook to the https address that Slack shows.",
        };
      const post = {
        url,
        headers: { "content-type": "application/json" },
        body: JSON.stringify(slackMessage(announcement)),
        repeatable: false,
        remedy: REMEDY,
      };
      return deliverMessage(post, { ...world, signal });
    },
  };
}
