import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Behaviour } from "./behaviour.ts";
import { logNormal, type Random } from "./random.ts";
import { healthPage, type Page, shopPage } from "./shop-pages.ts";
import type { ShopStore } from "./shop-store.ts";

/** One version of the application, listening on loopback. */
export interface ShopServer {
  /** Resolves with the port once it listens. */
  readonly port: Promise<number>;
  /** Takes no new connection, and lets what is under way end. */
  retire(): void;
  close(): Promise<void>;
}

/** Starts one version of the application; its latency is drawn in real milliseconds, its faults come evenly: of twenty requests at 5 %, the twentieth fails. */
export function startShopServer(behaviour: Behaviour, store: ShopStore, random: Random): ShopServer {
  const failing = { request: evenly(behaviour.errorRate), order: evenly(behaviour.orderFailureRate) };
  const shop = { behaviour, store, random, failing };
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    void answer(shop, request, response);
  });
  return { port: listen(server), retire: () => void server.close(), close: () => closed(server) };
}

interface Shop {
  readonly behaviour: Behaviour;
  readonly store: ShopStore;
  readonly random: Random;
  /** Whether the next request, and the next order, fails. */
  readonly failing: { readonly request: () => boolean; readonly order: () => boolean };
}

/** Says yes at a rate, evenly and never at once: a few first requests of a smoke test do not meet a small rate by chance. */
function evenly(rate: number): () => boolean {
  let asked = 0;
  return () => {
    asked += 1;
    return Math.floor(asked * rate) > Math.floor((asked - 1) * rate);
  };
}

async function answer(shop: Shop, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const page = await pageFor(shop, request);
    const { medianMs, p95Ms } = shop.behaviour.latency;
    setTimeout(() => send(response, page), logNormal(shop.random, medianMs, p95Ms));
  } catch {
    // The client went away before its body was complete.
    response.destroy();
  }
}

async function pageFor({ behaviour, store, failing }: Shop, request: IncomingMessage): Promise<Page> {
  const url = new URL(request.url ?? "/", "http://shop");
  const health = request.method === "GET" ? healthPage(behaviour, url.pathname) : undefined;
  if (health !== undefined) return health;
  const body = request.method === "POST" ? await readJson(request) : {};
  if (failing.request()) return { status: 500, body: { error: "internal error" } };
  const checkout = request.method === "POST" && url.pathname === "/api/checkout";
  if (checkout && failing.order()) return { status: 409, body: { error: "the payment failed" } };
  return shopPage(store, behaviour.version, {
    method: request.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    body,
    cartCookie: /(?:^|; )cart=([\w-]+)/.exec(request.headers.cookie ?? "")?.[1],
  });
}

async function readJson(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  try {
    const value: unknown = JSON.parse(text === "" ? "{}" : text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function send(response: ServerResponse, page: Page): void {
  if (page.cookie !== undefined) response.setHeader("Set-Cookie", page.cookie);
  const html = typeof page.body === "string";
  const body = html ? String(page.body) : JSON.stringify(page.body);
  response.writeHead(page.status, {
    "Content-Type": html ? "text/html; charset=utf-8" : "application/json",
    "Content-Length": Buffer.byteLength(body),
  });
  response.end(body);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A server that was retired before tells so by an error; either way it is closed.
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
