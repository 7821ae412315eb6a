import { createHmac } from "node:crypto";

/** A message to sign: its id stays the same over retries, its time is the sending's. */
export interface WebhookMessage {
  readonly id: string;
  readonly at: Date;
  readonly body: string;
}

/**
 * Signs a webhook as Standard Webhooks 1.0 describes: HMAC-SHA256 over `id.timestamp.body`, the time in whole seconds. A
 * secret that starts with `whsec_` is base64 behind it; any other is taken as its UTF-8 bytes.
 */
export function signWebhook({ id, at, body }: WebhookMessage, secret: string): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signature = createHmac("sha256", keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${signature}` };
}

function keyOf(secret: string): Buffer {
  return secret.startsWith("whsec_")
    ? Buffer.from(secret.slice("whsec_".length), "base64")
    : Buffer.from(secret, "utf8");
}
