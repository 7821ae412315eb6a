import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorldClock } from "../clock/world-clock.ts";
import type { Journal } from "../journal.ts";
import { type Certificates, issueCertificates } from "./certificates.ts";
import type { Hosts, HttpHandler } from "./http-handler.ts";
import type { Names } from "./names.ts";
import { writePreloadFiles } from "./preload-files.ts";

/** Says what the world's network consists of. */
export interface NetSettings {
  readonly hosts: Hosts;
  readonly clock: Pick<WorldClock, "now">;
  readonly journal: Journal;
  /** Ports of 127.0.0.1 that children may also reach as such; none when absent. */
  readonly loopback?: readonly number[];
  /** Is told of each request when it came, before its handler runs; a child may be killed here. */
  readonly onRequest?: (request: SeenExchange) => void;
  /** Is told of each request when its handler has ended: what it asked for was done. */
  readonly onAnswer?: (request: SeenExchange) => void;
}

/** A request as the network sees it; `count` numbers all requests of all hosts from 1. */
export interface SeenExchange {
  readonly host: string;
  readonly port: number;
  readonly method: string;
  readonly path: string;
  readonly count: number;
}

/** A running network; only children started with `env` are inside it. */
export interface Net {
  /** Names, trust and preload for children; join with the clock's `env()`. */
  readonly env: Readonly<Record<string, string>>;
  /** The authority's certificate in PEM, for clients in the rehearsal's own process. */
  readonly authority: string;
  /** Each declared `host:port` and the port of 127.0.0.1 where it is served. */
  readonly ports: ReadonlyMap<string, number>;
  /** Defects of handlers so far, oldest first; each request concerned was answered 500. */
  readonly defects: readonly Error[];
  /** Ends all connections and removes the temporary files; throws an `AggregateError` when a handler was defective. */
  close(): Promise<void>;
}

/** Serves every declared host over TLS on its own free port of 127.0.0.1. */
export async function startNet(settings: NetSettings): Promise<Net> {
  const entries = [...settings.hosts].map(([key, handler]) => ({ ...splitEntry(key), handler }));
  const defects: Error[] = [];
  let requests = 0;
  const report = (at: string, error: unknown) => {
    defects.push(new Error(`The rehearsal's ${at} failed: ${String(error)}`, { cause: error }));
    settings.journal.add({ at: settings.clock.now(), source: "net", kind: "defect", text: `${at}: ${String(error)}` });
  };
  const certificates = await issueCertificates([...new Set(entries.map((entry) => entry.host))]);
  const servers = await Promise.all(
    entries.map(async ({ host, port, handler }) => {
      const watched = watch(settings, { host, port, handler, next: () => ++requests });
      const guarded = guard(watched, (error) => report(`${host}:${port}`, error));
      return { key: `${host}:${port}`, ...(await listen(certificates, guarded)) };
    }),
  );
  const ports = new Map(servers.map(({ key, port }) => [key, port]));
  const folder = await mkdtemp(join(tmpdir(), "rehearsal-net-"));
  return {
    env: await environment(folder, certificates.authority, namesOf(ports, settings.loopback ?? [])),
    authority: certificates.authority,
    ports,
    defects,
    async close() {
      await Promise.all(servers.map(({ server }) => stop(server)));
      await rm(folder, { recursive: true });
      if (defects.length > 0) throw new AggregateError(defects, defects.map((defect) => defect.message).join("\n"));
    },
  };
}

function splitEntry(key: string): { host: string; port: number } {
  const [host = "", port = "443", ...rest] = key.toLowerCase().split(":");
  const number = Number(port);
  if (host === "" || rest.length > 0 || !Number.isInteger(number) || number < 1 || number > 65_535) {
    throw new TypeError(`'${key}' is not a host to declare: write 'host' or 'host:port'.`);
  }
  return { host, port: number };
}

/**
 * 11.0.0.0/8 counts as public for address checks, as the ranges for documentation do not; names of the top-level domain that ICANN reserved for
 * private use, `.internal`, stand in 10.0.0.0/8. Nothing is ever sent to either.
 */
function namesOf(ports: ReadonlyMap<string, number>, loopback: readonly number[]): Names {
  const addresses: Record<string, string> = {};
  const mapped: Record<string, number> = {};
  for (const [key, local] of ports) {
    const { host, port } = splitEntry(key);
    const next = Object.keys(addresses).length + 1;
    addresses[host] ??= `${host.endsWith(".internal") ? 10 : 11}.0.${next >> 8}.${next & 255}`;
    mapped[`${addresses[host]}:${port}`] = local;
  }
  return { addresses, ports: mapped, loopback };
}

async function environment(folder: string, authority: string, names: Names): Promise<Record<string, string>> {
  const trust = join(folder, "authority.pem");
  await writeFile(trust, authority);
  return {
    NODE_EXTRA_CA_CERTS: trust,
    NODE_OPTIONS: `--import=${await writePreloadFiles(folder)}`,
    REHEARSAL_NAMES: JSON.stringify(names),
  };
}

interface Watched {
  readonly host: string;
  readonly port: number;
  readonly handler: HttpHandler;
  readonly next: () => number;
}

function watch({ onRequest, onAnswer }: NetSettings, { host, port, handler, next }: Watched): HttpHandler {
  return async (request, response) => {
    const { method = "GET", url: path = "/" } = request;
    const seen = { host, port, method, path, count: next() };
    onRequest?.(seen);
    await handler(request, response);
    onAnswer?.(seen);
  };
}

type Guarded = (...exchange: Parameters<HttpHandler>) => Promise<void>;

function guard(handler: HttpHandler, report: (error: unknown) => void): Guarded {
  return async (request, response) => {
    try {
      await handler(request, response);
    } catch (error) {
      report(error);
      if (!response.headersSent) response.writeHead(500).end("The rehearsal itself failed here.");
      else response.destroy();
    }
  };
}

function listen(tls: Certificates, handler: Guarded): Promise<{ server: Server; port: number }> {
  const server = createServer({ cert: tls.certificate, key: tls.key }, (request, response) => {
    void handler(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("No port of 127.0.0.1 is free."));
      else resolve({ server, port: address.port });
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
