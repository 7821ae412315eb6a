import * as http from "node:http";
import { isIP } from "node:net";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { type Http, HttpError, type HttpRequest } from "../../ports/http.ts";
import { completeExchange } from "./complete-exchange.ts";
import { guardAddresses, type RefuseAddress } from "./guard-addresses.ts";
import { classifyFailure } from "./http-failure.ts";
import { proxyEnvironment } from "./proxy-environment.ts";
import { ACCEPTED_ENCODINGS } from "./read-body.ts";

/** How the adapter meets the network. */
export interface NodeHttpSettings {
  /** Asked for addresses that are written in a URL, for every resolved one, and for one that is given. */
  readonly refuse?: RefuseAddress;
}

/**
 * Exchanges HTTP over `node:http(s)` with keep-alive and the proxy variables of the environment (`proxyEnv`, Node ≥ 24.5).
 * Time-outs are those of sockets and latencies come from `process.hrtime`, so neither depends on the settable clocks.
 * Certificates are verified whatever NODE_TLS_REJECT_UNAUTHORIZED says, but for a request that says otherwise itself.
 */
export function nodeHttp({ refuse }: NodeHttpSettings = {}): Http {
  const clients = new Map<string, Promise<Client>>();
  const clientOf = (protocol: "http:" | "https:") => {
    const client = clients.get(protocol) ?? loadClient(protocol);
    clients.set(protocol, client);
    return client;
  };
  const guard = guardAddresses(refuse);
  return {
    async exchange(request, signal) {
      const url = new URL(request.url);
      const host = request.resolve ?? url.hostname.replace(/^\[|\]$/g, "");
      guard.admit(host);
      const client = await clientOf(url.protocol === "http:" ? "http:" : "https:");
      if (client.proxied) {
        refuseUnproxyable(request);
        await guard.admitThroughProxy(host);
      }
      try {
        const outgoing = client.request(url, {
          ...placed(request, url),
          method: request.method,
          agent: request.fresh === true ? client.single : client.pool,
          lookup: guard.lookup,
          rejectUnauthorized: request.insecure !== true,
        });
        return await completeExchange(outgoing, request, signal);
      } catch (error) {
        throw classifyFailure(error);
      }
    },
  };
}

/** Names the host that is connected to. Under a given address the URL's name stays in `Host` and in the certificate that is expected, through a proxy too. */
function placed({ headers = {}, resolve }: HttpRequest, { host, hostname }: URL) {
  const accepted = { "accept-encoding": ACCEPTED_ENCODINGS };
  if (resolve === undefined) return { headers: { ...accepted, ...headers } };
  if (isIP(resolve) === 0) throw new HttpError("address-refused", `${resolve} is not an IP address.`);
  const named = isIP(hostname.replace(/^\[|\]$/g, "")) === 0 ? { servername: hostname } : {};
  return { headers: { ...accepted, host, ...headers }, hostname: resolve, ...named };
}

/** A proxy that is asked without a tunnel goes by `Host`, so it would reach the name's own address and not the given one. */
function refuseUnproxyable({ url, resolve }: HttpRequest): void {
  const exempt = (process.env.no_proxy || process.env.NO_PROXY || "").split(",").map((entry) => entry.trim());
  if (resolve === undefined || !url.startsWith("http:") || exempt.includes("*") || exempt.includes(resolve)) return;
  const remedy = `Add ${resolve} to NO_PROXY, or ask it by https.`;
  throw new HttpError("proxy", `${resolve} cannot be asked under another name through HTTP_PROXY. ${remedy}`);
}

interface Client {
  readonly request: (url: URL, options: http.RequestOptions & { rejectUnauthorized: boolean }) => http.ClientRequest;
  /** Opens a connection for every request, and keeps neither it nor its TLS session. */
  readonly single: http.Agent;
  /** Keeps connections for what is asked next. */
  readonly pool: http.Agent;
  /** Whether a proxy may stand between: it resolves names itself. */
  readonly proxied: boolean;
}

/** Loads a protocol's client at its first address: TLS costs the start-up of a bundle 3 ms. */
async function loadClient(protocol: "http:" | "https:"): Promise<Client> {
  const proxyEnv = usableProxy();
  const { Agent, request } = protocol === "http:" ? http : await import("node:https");
  const [lower, upper] =
    protocol === "http:" ? (["http_proxy", "HTTP_PROXY"] as const) : (["https_proxy", "HTTPS_PROXY"] as const);
  return {
    request: (url, given) => request(url, given),
    // No `timeout` here: a global agent's own, five seconds of silence, would cut what a request allows longer for.
    single: new Agent({ proxyEnv, maxCachedSessions: 0 }),
    pool: new Agent({ keepAlive: true, proxyEnv }),
    proxied: (proxyEnv[lower] || proxyEnv[upper] || "") !== "",
  };
}

function usableProxy(): ReturnType<typeof proxyEnvironment> {
  try {
    return proxyEnvironment(process.env);
  } catch (error) {
    throw error instanceof Unreadable ? new HttpError("proxy", `${error.message}. ${error.remedy}`) : error;
  }
}
