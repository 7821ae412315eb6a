import { type CardLength, teamsCard, teamsMessage } from "../../core/announce/teams-card.ts";
import type { Sink } from "../../ports/sink.ts";
import { type Delivering, deliverMessage } from "./deliver-message.ts";
import { unusableAddress } from "./unusable-address.ts";

const REMEDY =
  "Check in Power Automate that the workflow is on, its owner still there and its last run without error, then renew the secret teams-webhook.";

/** A channel of Teams by the address of its workflow, and whether the flow wants the card wrapped. */
export interface TeamsPlace {
  readonly url: string;
  readonly format: "message" | "card";
}

/** Tells a channel of Microsoft Teams through a workflow; what it answers says that the flow was started, not that the card was shown. */
export function teamsWebhook({ url, format }: TeamsPlace, world: Omit<Delivering, "signal">): Sink {
  return {
    name: "teams",
    async send(announcement, signal) {
      const unusable = unusableAddress(url, "Set teams-webhook to the https address that the workflow shows.");
      if (unusable !== undefined) return unusable;
      const bodyOf = (length: CardLength) => {
        const card = teamsCard(announcement, length);
        return JSON.stringify(format === "card" ? card : teamsMessage(card));
      };
      const headers = { "content-type": "application/json; charset=utf-8", "user-agent": "deploy-actions" };
      const post = { url, headers, body: bodyOf("whole"), shorter: bodyOf("short"), repeatable: false, remedy: REMEDY };
      return deliverMessage(post, { ...world, signal });
    },
  };
}
