import type { IncomingMessage } from "node:http";
import { readRequestText } from "../net/read-request-text.ts";
import { checkSignature } from "./check-signature.ts";
import type { Delivery } from "./delivery.ts";

/** A message as it came, before it is judged. */
export type Arrived = Omit<Delivery, "sink" | "status" | "repeated" | "refused"> & { readonly method: string };

/** Reads a request to a sink; a signature is checked where there is a secret. */
export async function readArrived(
  request: IncomingMessage,
  { secret, now }: { readonly secret: string | undefined; readonly now: number },
): Promise<Arrived> {
  const text = await readRequestText(request);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const { host = "" } = headers;
  const form = (headers["content-type"] ?? "").startsWith("application/x-www-form-urlencoded");
  return {
    at: now,
    host,
    path: request.url ?? "/",
    method: request.method ?? "GET",
    headers,
    text,
    body: form ? Object.fromEntries(new URLSearchParams(text)) : parse(text),
    signature: checkSignature({ headers, text, now }, secret),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
