import type { IncomingMessage } from "node:http";

/** Reads a request's body as text, at most 4 MiB; rejects beyond that. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const piece = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += piece.length;
    if (size > 4 * 1024 * 1024) throw new Error("the request's body is over 4 MiB");
    chunks.push(piece);
  }
  return Buffer.concat(chunks).toString("utf8");
}
