import type { IncomingMessage, ServerResponse } from "node:http";
import type { Reply } from "./reply.ts";

const LARGEST_BODY = 32 * 1024 * 1024;

/** Reads what a client sends, as text; throws when it is larger than any client of ours would send. */
export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > LARGEST_BODY) throw new Error("A request to the rehearsal is larger than 32 MiB.");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}

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
