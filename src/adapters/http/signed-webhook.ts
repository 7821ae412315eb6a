import { signWebhook } from "../../core/announce/sign-webhook.ts";
import { webhookEvent } from "../../core/announce/webhook-event.ts";
import type { Sink } from "../../ports/sink.ts";
import { type Delivering, deliverMessage } from "./deliver-message.ts";
import { unusableAddress } from "./unusable-address.ts";

const REMEDY = "Check the receiver's log for the webhook-id, and that both sides hold the same secret.";

/** Tells another system by a signed event (Standard Webhooks); repetitions carry the same `webhook-id`. */
export function signedWebhook(
  { url, secret }: { readonly url: string; readonly secret: string },
  world: Omit<Delivering, "signal">,
): Sink {
  return {
    name: "webhook",
    async send(announcement, signal) {
      const unusable = unusableAddress(url, "Set webhook-url to an https address.");
      if (unusable !== undefined) return unusable;
      if (secret === "")
        return {
          kind: "failed",
          why: "webhook-secret is not set, and nothing is sent unsigned",
          remedy: "Set webhook-secret to the secret that the receiver checks (whsec_… or plain).",
        };
      const body = webhookEvent(announcement);
      const signature = signWebhook({ id: announcement.id, at: world.clock.now(), body }, secret);
      const headers = { "content-type": "application/json", "user-agent": "deploy-actions", ...signature };
      return deliverMessage({ url, headers, body, repeatable: true, remedy: REMEDY }, { ...world, signal });
    },
  };
}
