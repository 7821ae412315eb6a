import { createHmac, timingSafeEqual } from "node:crypto";
import type { Delivery } from "./delivery.ts";

const TOLERANCE_SECONDS = 300;

/** A message as its receiver checks it. */
export interface SignedMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** World time, milliseconds since the epoch. */
  readonly now: number;
}

/** Checks a message by Standard Webhooks: HMAC-SHA256 over id, timestamp and body, sent within five minutes of now. */
export function checkSignature(
  { headers, text, now }: SignedMessage,
  secret: string | undefined,
): Delivery["signature"] {
  const { "webhook-id": id, "webhook-timestamp": sent, "webhook-signature": signatures } = headers;
  if (id === undefined || sent === undefined || signatures === undefined) return "absent";
  if (secret === undefined) return "unchecked";
  if (!/^\d+$/.test(sent) || Math.abs(now / 1000 - Number(sent)) > TOLERANCE_SECONDS) return "invalid";
  const key = secret.startsWith("whsec_") ? Buffer.from(secret.slice(6), "base64") : Buffer.from(secret, "utf8");
  const expected = createHmac("sha256", key).update(`${id}.${sent}.${text}`).digest();
  const matches = signatures.split(" ").some((one) => {
    const given = Buffer.from(one.replace(/^v1,/, ""), "base64");
    return one.startsWith("v1,") && given.length === expected.length && timingSafeEqual(given, expected);
  });
  return matches ? "valid" : "invalid";
}
