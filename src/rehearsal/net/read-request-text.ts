import type { IncomingMessage } from "node:http";

const LARGEST_BODY = 32 * 1024 * 1024;

/** Reads what a client sends, as text; throws when it is larger than any client of ours would send. */
export async function readRequestText(request: IncomingMessage): Promise<string> {
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
