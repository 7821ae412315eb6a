import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { HttpError, type HttpRequest } from "../ports/http.ts";

/** Reads and decompresses a body, stopping at the cap in decompressed bytes and at the time-out for the whole exchange. */
export async function readBody(
  incoming: IncomingMessage,
  { maximumBytes, timeout }: Pick<HttpRequest, "maximumBytes" | "timeout">,
  since: () => number,
): Promise<{ readonly body: string; readonly bytes: number }> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of decompressed(incoming)) {
    bytes += chunk.length;
    if (bytes > maximumBytes) {
      incoming.destroy();
      throw new HttpError("too-large", `the body is larger than ${maximumBytes} bytes`);
    }
    if (since() > timeout) {
      incoming.destroy();
      throw new HttpError("timeout", `the body was not complete within ${timeout} ms`);
    }
    chunks.push(chunk);
  }
  return { body: Buffer.concat(chunks).toString("utf8"), bytes };
}

function decompressed(incoming: IncomingMessage): AsyncIterable<Buffer> {
  const decoder = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress }[
    String(incoming.headers["content-encoding"] ?? "").toLowerCase()
  ];
  return decoder === undefined ? incoming : pipeline(incoming, decoder(), () => {});
}
