import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { behaviour } from "../../../src/rehearsal/application/behaviour.ts";
import { seededRandom } from "../../../src/rehearsal/application/random.ts";
import { type ShopServer, startShopServer } from "../../../src/rehearsal/application/shop-server.ts";
import { createShopStore } from "../../../src/rehearsal/application/shop-store.ts";

const FAST = { medianMs: 1, p95Ms: 2 };
let servers: ShopServer[] = [];
beforeEach(() => {
  servers = [];
});
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
});

async function start(differs: Parameters<typeof behaviour>[1] = {}, store = createShopStore()): Promise<string> {
  const server = startShopServer(behaviour("1.5.0", { latency: FAST, ...differs }), store, seededRandom(3));
  servers.push(server);
  return `http://127.0.0.1:${await server.port}`;
}

async function json(
  response: Promise<Response>,
): Promise<{ readonly status: number; readonly body: unknown; readonly cookie: string | null }> {
  const answer = await response;
  return { status: answer.status, body: await answer.json(), cookie: answer.headers.get("set-cookie") };
}

function post(url: string, body: unknown, cookie = ""): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", cookie },
    body: JSON.stringify(body),
  });
}

describe("the shop", () => {
  it.each([
    ["/api/health", {}],
    ["/api/health/db", { database: "connected" }],
    ["/api/health/cache", { cache: "connected" }],
    ["/api/health/external", { payments: "reachable" }],
  ])("answers %s with its status and version", async (path, more) => {
    const url = await start();
    expect(await json(fetch(url + path))).toMatchObject({
      status: 200,
      body: { status: "healthy", version: "1.5.0", ...more },
    });
  });

  it("lets a visitor search, fill a cart by its cookie, check out and see the order on either version", async () => {
    const store = createShopStore();
    const [url, other] = [await start({}, store), await start({}, store)];
    expect(await (await fetch(`${url}/`)).text()).toContain("Version 1.5.0");
    expect(await json(fetch(`${url}/api/search?q=blue`))).toMatchObject({ body: { count: 2 } });
    const cart = await json(post(`${url}/api/cart`, { productId: "p-1" }));
    expect(cart).toMatchObject({ status: 201, body: { items: ["p-1"] } });
    const order = await json(post(`${other}/api/checkout`, {}, cart.cookie?.split(";")[0] ?? ""));
    expect(order).toMatchObject({ status: 201, body: { status: "confirmed", items: ["p-1"] } });
    const id = typeof order.body === "object" && order.body !== null ? String(Reflect.get(order.body, "orderId")) : "";
    expect(await json(fetch(`${url}/api/orders/${id}`))).toMatchObject({ status: 200, body: { status: "confirmed" } });
  });

  it("refuses an unknown product, an empty cart and an unknown order", async () => {
    const url = await start();
    expect((await post(`${url}/api/cart`, { productId: "nope" })).status).toBe(404);
    expect((await post(`${url}/api/checkout`, { cartId: "nope" })).status).toBe(409);
    expect((await fetch(`${url}/api/orders/nope`)).status).toBe(404);
  });

  it("fails pages at its error rate but stays healthy", async () => {
    const url = await start({ errorRate: 0.25 });
    const statuses = await Promise.all(Array.from({ length: 200 }, async () => (await fetch(`${url}/`)).status));
    const failed = statuses.filter((status) => status === 500).length;
    expect(failed).toBe(50);
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
  });

  it("claims another version where it is told to", async () => {
    const url = await start({ reportedVersion: "1.4.0" });
    expect(await json(fetch(`${url}/api/health`))).toMatchObject({ body: { version: "1.4.0" } });
  });

  it("fails orders at their own rate", async () => {
    const url = await start({ orderFailureRate: 1 });
    const cart = await json(post(`${url}/api/cart`, { productId: "p-1" }));
    const order = await post(`${url}/api/checkout`, {}, cart.cookie?.split(";")[0] ?? "");
    expect(order.status).toBe(409);
  });
});
