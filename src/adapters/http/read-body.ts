import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream";
import { HttpError, type HttpRequest } from "../../ports/http.ts";

/** The encodings that are asked for; an answer in another one cannot be judged. */
export const ACCEPTED_ENCODINGS = "gzip, deflate, br";

/** Reads, decompresses and decodes a body, stopping at the cap in decompressed bytes. */
export async function readBody(
  incoming: IncomingMessage,
  { maximumBytes, method }: Pick<HttpRequest, "maximumBytes" | "method">,
): Promise<{ readonly body: string; readonly bytes: number }> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of await decompressed(incoming, method)) {
    bytes += chunk.length;
    if (bytes > maximumBytes) {
      incoming.destroy();
      throw new HttpError("too-large", `the body is larger than ${maximumBytes} bytes`);
    }
    chunks.push(chunk);
  }
  return { body: decoded(Buffer.concat(chunks), incoming.headers["content-type"]), bytes };
}

/** Decodes a text as its type says, and as UTF-8 where it says nothing that is known; a byte order mark is no part of it. */
function decoded(bytes: Buffer, type = ""): string {
  const [, charset = "utf-8"] = /;\s*charset="?([\w:.-]+)/i.exec(type) ?? [];
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Decompresses a body; zlib is loaded for the first compressed one, since it costs a gate's start-up 3 ms. */
async function decompressed(incoming: IncomingMessage, method: string): Promise<AsyncIterable<Buffer>> {
  const encoding = String(incoming.headers["content-encoding"] ?? "").toLowerCase();
  const transfer = (incoming.headers["transfer-encoding"] ?? "chunked").toLowerCase();
  if (transfer !== "chunked" && transfer !== "identity") refuse(incoming);
  if (encoding === "" || encoding === "identity" || isEmpty(incoming, method)) return incoming;
  if (!["gzip", "x-gzip", "deflate", "br"].includes(encoding)) refuse(incoming);
  const { createBrotliDecompress, createGunzip, createInflate } = await import("node:zlib");
  const decoder =
    encoding === "br" ? createBrotliDecompress() : encoding === "deflate" ? createInflate() : createGunzip();
  return pipeline(incoming, decoder, () => {});
}

function refuse(incoming: IncomingMessage): never {
  incoming.destroy();
  throw new HttpError("malformed", `the body is encoded otherwise than asked for (${ACCEPTED_ENCODINGS})`);
}

/** Tells whether an answer names the encoding of a body that it does not have (RFC 9110, 9.3.2 and 15.3.5). */
function isEmpty({ statusCode = 0, headers }: IncomingMessage, method: string): boolean {
  return method === "HEAD" || [204, 304].includes(statusCode) || headers["content-length"] === "0";
}
