import { afterEach, describe, expect, it } from "vitest";
import { behaviour } from "../../../src/rehearsal/application/behaviour.ts";
import { seededRandom } from "../../../src/rehearsal/application/random.ts";
import { createRouter, type Router, type RouterSettings } from "../../../src/rehearsal/application/router.ts";
import { createServedLog, type Served } from "../../../src/rehearsal/application/served.ts";
import { type ShopServer, startShopServer } from "../../../src/rehearsal/application/shop-server.ts";
import { createShopStore } from "../../../src/rehearsal/application/shop-store.ts";
import { type Loopback, openLoopback } from "../../../src/rehearsal/aws/loopback.ts";
import type { HttpHandler } from "../../../src/rehearsal/net/http-handler.ts";

const NOW = Date.parse("2026-11-18T10:30:30Z");
const KEY = { targetGroup: "blue", version: "1.5.0" };
const closers: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function open(
  choose: RouterSettings["choose"],
): Promise<{ readonly url: string; readonly served: () => Served; readonly ended: () => number }> {
  const log = createServedLog();
  const router: Router = createRouter({ choose, served: log, now: () => NOW });
  let ended = 0;
  const counting: HttpHandler = async (request, response) => {
    await router.handler(request, response);
    ended += 1;
  };
  const door: Loopback = await openLoopback(counting, () => {});
  closers.push(
    () => door.close(),
    () => router.close(),
  );
  return { url: `http://127.0.0.1:${door.port}`, served: () => log.at(NOW, KEY), ended: () => ended };
}

function shop(differs: Parameters<typeof behaviour>[1] = {}): ShopServer {
  const fast = { latency: { medianMs: 1, p95Ms: 2 }, ...differs };
  const server = startShopServer(behaviour("1.5.0", fast), createShopStore(), seededRandom(1));
  closers.push(() => server.close());
  return server;
}

describe("the router", () => {
  it("passes a request on, in world time, and counts it with its latency", async () => {
    const { port } = shop();
    const { url, served } = await open(() => ({ ...KEY, port }));
    const response = await fetch(`${url}/api/search?q=cup`);
    expect(response.headers.get("date")).toBe("Wed, 18 Nov 2026 10:30:30 GMT");
    expect(await response.json()).toMatchObject({ count: 1 });
    expect(served()).toMatchObject({ requests: 1, errors: 0, latencies: [expect.any(Number)] });
  });

  it("counts errors and orders, placed and failed", async () => {
    const { port } = shop();
    const broken = shop({ errorRate: 1 }).port;
    let bad = false;
    const { url, served } = await open(() => ({ ...KEY, port: bad ? broken : port }));
    const post = (path: string, body: unknown) => fetch(url + path, { method: "POST", body: JSON.stringify(body) });
    const cart: unknown = await (await post("/api/cart", { productId: "p-2" })).json();
    expect((await post("/api/checkout", cart)).status).toBe(201);
    bad = true;
    expect((await post("/api/checkout", cart)).status).toBe(500);
    expect(served()).toMatchObject({ requests: 3, errors: 1, ordersPlaced: 1, ordersFailed: 1 });
  });

  it("answers 503 without a healthy target and 502 when the target is gone", async () => {
    const gone = shop();
    const port = await gone.port;
    await gone.close();
    const none = await open(() => ({ targetGroup: "blue" }));
    expect((await fetch(none.url)).status).toBe(503);
    expect(none.served().requests).toBe(0);
    const lost = await open(() => ({ ...KEY, port: Promise.resolve(port) }));
    expect((await fetch(lost.url)).status).toBe(502);
    expect(lost.served()).toMatchObject({ requests: 0, connectionErrors: 1, balancerErrors: 1 });
  });

  it("does not blame the target for a visitor who leaves", async () => {
    const slow = shop({ latency: { medianMs: 5_000, p95Ms: 5_001 } });
    const { url, served, ended } = await open(() => ({ ...KEY, port: slow.port }));
    const leaving = new AbortController();
    const visit = fetch(url, { signal: leaving.signal });
    const quick = shop();
    // The visitor leaves once another request has come and gone, so the first one is surely under way.
    await fetch(`http://127.0.0.1:${await quick.port}/`);
    leaving.abort();
    await expect(visit).rejects.toThrow();
    while (ended() < 1) await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    expect(served()).toMatchObject({ requests: 0, connectionErrors: 0, balancerErrors: 0 });
  });
});
