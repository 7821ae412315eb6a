import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream";
import { HttpError, type HttpRequest } from "../../ports/http.ts";

/** Reads and decompresses a body, stopping at the cap in decompressed bytes and at the time-out for the whole exchange. */
export async function readBody(
  incoming: IncomingMessage,
  { maximumBytes, timeout }: Pick<HttpRequest, "maximumBytes" | "timeout">,
  since: () => number,
): Promise<{ readonly body: string; readonly bytes: number }> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of await decompressed(incoming)) {
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

/** Decompresses a body; zlib is loaded for the first compressed one, since it costs a gate's start-up 3 ms. */
async function decompressed(incoming: IncomingMessage): Promise<AsyncIterable<Buffer>> {
  const encoding = String(incoming.headers["content-encoding"] ?? "").toLowerCase();
  if (!["gzip", "x-gzip", "deflate", "br"].includes(encoding)) return incoming;
  const { createBrotliDecompress, createGunzip, createInflate } = await import("node:zlib");
  const decoder =
    encoding === "br" ? createBrotliDecompress() : encoding === "deflate" ? createInflate() : createGunzip();
  return pipeline(incoming, decoder, () => {});
}
