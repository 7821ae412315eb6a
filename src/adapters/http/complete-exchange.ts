import type { ClientRequest, IncomingMessage } from "node:http";
import type { TLSSocket } from "node:tls";
import { HttpError, type HttpRequest, type HttpResponse } from "../../ports/http.ts";
import { classifyFailure } from "./http-failure.ts";
import { readBody } from "./read-body.ts";
import { timeLimit } from "./time-limit.ts";

/** Sends a request and reads its answer to the end, within its time-out from the look-up of the name to the last byte and until the signal aborts; rejects with an `HttpError`. */
export function completeExchange(
  outgoing: ClientRequest,
  request: HttpRequest,
  signal: AbortSignal | undefined,
): Promise<HttpResponse> {
  const start = process.hrtime.bigint();
  const since = () => Number(process.hrtime.bigint() - start) / 1e6;
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      end();
      reject(classifyFailure(error));
      outgoing.destroy();
    };
    const release = timeLimit(request.timeout, () =>
      fail(new HttpError("timeout", `the answer was not complete within ${Math.round(request.timeout)} ms`)),
    );
    // Node's own option `signal` costs a tenth of a millisecond for each request.
    const callOff = () => fail(new HttpError("connect", "the request was called off"));
    signal?.addEventListener("abort", callOff);
    const end = () => {
      release();
      signal?.removeEventListener("abort", callOff);
    };
    let answered = false;
    outgoing.on("error", fail);
    outgoing.on("upgrade", (_, socket) => {
      socket.destroy();
      fail(new HttpError("malformed", "the server switched to another protocol, which was not asked for"));
    });
    outgoing.on("response", (incoming) => {
      answered = true;
      answerOf(incoming, request, since).then((answer) => {
        end();
        // What was not sent yet is not wanted any more.
        if (request.fresh === true) outgoing.destroy();
        resolve(answer);
      }, fail);
    });
    outgoing.on("close", () => {
      if (!answered) fail(new HttpError("reset", "the connection was closed before it was answered"));
    });
    if (signal?.aborted === true) callOff();
    else outgoing.end(request.body);
  });
}

async function answerOf(incoming: IncomingMessage, request: HttpRequest, since: () => number): Promise<HttpResponse> {
  const timeToFirstByte = since();
  const { statusCode = 0 } = incoming;
  if (statusCode < 100) {
    incoming.destroy();
    throw new HttpError("malformed", `${statusCode} is no status of HTTP`);
  }
  const tlsDaysLeft = daysLeft(incoming.socket);
  const { body, bytes } = await readBody(incoming, request);
  const headers = Object.entries(incoming.headers).map(
    ([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")] as const,
  );
  return {
    status: statusCode,
    headers: Object.fromEntries(headers),
    setCookies: incoming.headers["set-cookie"] ?? [],
    body,
    bytes,
    duration: since(),
    timeToFirstByte,
    ...(tlsDaysLeft === undefined ? {} : { tlsDaysLeft }),
  };
}

function daysLeft(socket: unknown): number | undefined {
  if (typeof socket !== "object" || socket === null || !("getPeerCertificate" in socket)) return undefined;
  const { valid_to: until } = (socket as TLSSocket).getPeerCertificate();
  const expiry = until === undefined ? Number.NaN : Date.parse(until);
  return Number.isNaN(expiry) ? undefined : Math.floor((expiry - Date.now()) / 86_400_000);
}
