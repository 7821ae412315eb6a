import { lookup as systemLookup } from "node:dns";
import * as http from "node:http";
import { isIP, type LookupFunction } from "node:net";
import type { TLSSocket } from "node:tls";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { type Http, HttpError, type HttpRequest, type HttpResponse } from "../../ports/http.ts";
import { classifyFailure } from "./http-failure.ts";
import { proxyEnvironment } from "./proxy-environment.ts";
import { readBody } from "./read-body.ts";

/** How the adapter meets the network. */
export interface NodeHttpSettings {
  /** Says why an IP address must not be connected to, `undefined` when it may; asked for literals and for every resolved address. */
  readonly refuse?: (address: string) => string | undefined;
}

/**
 * Exchanges HTTP over `node:http(s)` with keep-alive and the proxy variables of the environment (`proxyEnv`, Node ≥ 24.5).
 * Time-outs are the socket's own and latencies come from `process.hrtime`, so neither depends on the settable clocks.
 */
export function nodeHttp({ refuse }: NodeHttpSettings = {}): Http {
  const clients = new Map<string, Promise<Client>>();
  const clientOf = (protocol: "http:" | "https:") => {
    const client = clients.get(protocol) ?? loadClient(protocol);
    clients.set(protocol, client);
    return client;
  };
  return {
    async exchange(request, signal) {
      const url = new URL(request.url);
      const protocol = url.protocol === "http:" ? "http:" : "https:";
      const host = url.hostname.replace(/^\[|\]$/g, "");
      const literal = request.resolve ?? (isIP(host) === 0 ? undefined : host);
      const reason = literal === undefined ? undefined : refuse?.(literal);
      if (reason !== undefined) throw new HttpError("address-refused", `${literal} is refused: ${reason}.`);
      const client = await clientOf(protocol);
      const lookup = guardedLookup(request.resolve, refuse);
      const agent = request.fresh === true ? client.fresh() : client.pool;
      const outgoing = client.request(url, {
        method: request.method,
        headers: { "accept-encoding": "gzip, deflate, br", ...request.headers },
        agent,
        lookup,
        timeout: request.timeout,
        ...(signal === undefined ? {} : { signal }),
      });
      try {
        return await complete(outgoing, request);
      } finally {
        if (request.fresh === true) agent.destroy();
      }
    },
  };
}

interface Client {
  readonly request: (url: URL, options: http.RequestOptions) => http.ClientRequest;
  readonly fresh: () => http.Agent;
  /** Keeps connections for what is asked next. */
  readonly pool: http.Agent;
}

/** Loads a protocol's client at its first address: TLS costs the start-up of a bundle 3 ms. */
async function loadClient(protocol: "http:" | "https:"): Promise<Client> {
  const proxyEnv = usableProxy();
  const { Agent, request } = protocol === "http:" ? http : await import("node:https");
  return {
    request: (url, given) => request(url, given),
    fresh: () => new Agent({ proxyEnv }),
    pool: new Agent({ keepAlive: true, proxyEnv }),
  };
}

function usableProxy(): ReturnType<typeof proxyEnvironment> {
  try {
    return proxyEnvironment(process.env);
  } catch (error) {
    throw error instanceof Unreadable ? new HttpError("proxy", `${error.message}. ${error.remedy}`) : error;
  }
}

function complete(outgoing: http.ClientRequest, request: HttpRequest): Promise<HttpResponse> {
  const start = process.hrtime.bigint();
  const since = () => Number(process.hrtime.bigint() - start) / 1e6;
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      outgoing.destroy();
      reject(classifyFailure(error));
    };
    outgoing.on("timeout", () => fail(new HttpError("timeout", `no answer within ${request.timeout} ms`)));
    outgoing.on("error", fail);
    // The socket's time-out is one of silence: what drips, or unpacks to nothing, is measured at every packet.
    const late = () => {
      if (since() > request.timeout)
        fail(new HttpError("timeout", `the answer was not complete within ${request.timeout} ms`));
    };
    outgoing.on("socket", (socket) => {
      socket.on("data", late);
      outgoing.on("close", () => socket.off("data", late));
    });
    outgoing.on("response", (incoming) => {
      answerOf(incoming, request, since).then(resolve, fail);
    });
    outgoing.end(request.body);
  });
}

async function answerOf(
  incoming: http.IncomingMessage,
  request: HttpRequest,
  since: () => number,
): Promise<HttpResponse> {
  const timeToFirstByte = since();
  const tlsDaysLeft = daysLeft(incoming.socket);
  const { body, bytes } = await readBody(incoming, request, since);
  const headers = Object.entries(incoming.headers).map(
    ([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")] as const,
  );
  return {
    status: incoming.statusCode ?? 0,
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

function guardedLookup(fixed: string | undefined, refuse: NodeHttpSettings["refuse"]): LookupFunction {
  return (hostname, options, callback) => {
    if (fixed !== undefined) {
      const family = isIP(fixed);
      return options.all === true ? callback(null, [{ address: fixed, family }]) : callback(null, fixed, family);
    }
    systemLookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, []);
      for (const { address } of addresses) {
        const reason = refuse?.(address);
        if (reason !== undefined)
          return callback(
            new HttpError("address-refused", `${hostname} resolves to ${address}, which is refused: ${reason}.`),
            [],
          );
      }
      const [first] = addresses;
      if (options.all === true || first === undefined) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}
