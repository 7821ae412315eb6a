import type { ServerResponse } from "node:http";
import type { Reply } from "./reply.ts";

/** Sends an answer, `only` its first bytes before the connection is cut when that is given. */
export function sendReply(response: ServerResponse, reply: Reply, only?: number): void {
  const text = reply.text ?? (reply.body === undefined ? "" : JSON.stringify(reply.body));
  const bytes = Buffer.from(text);
  response.sendDate = false;
  response.writeHead(reply.status, {
    ...(bytes.length === 0 ? {} : { "content-type": "application/json; charset=utf-8" }),
    ...(reply.status === 204 ? {} : { "content-length": bytes.length }),
    ...reply.headers,
  });
  if (only === undefined) response.end(bytes);
  else response.write(bytes.subarray(0, only), () => response.destroy());
}
