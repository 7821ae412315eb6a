import type { Behaviour } from "./behaviour.ts";
import type { ShopStore } from "./shop-store.ts";

/** One answer of the shop. */
export interface Page {
  readonly status: number;
  readonly body: unknown;
  readonly cookie?: string;
}

/** One request to the shop, read. */
export interface PageRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly cartCookie: string | undefined;
}

/** What the shop sells. */
const PRODUCTS = [
  { id: "p-1", name: "Blue teapot", price: 24.5 },
  { id: "p-2", name: "Green cup", price: 8 },
  { id: "p-3", name: "Blue saucer", price: 5.25 },
] as const;

const HEALTH: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "/api/health": {},
  "/api/health/db": { database: "connected", latencyMs: 3 },
  "/api/health/cache": { cache: "connected", latencyMs: 1 },
  "/api/health/external": { payments: "reachable", search: "reachable" },
};

/** Answers the health endpoints (S9); nothing for any other path. */
export function healthPage(behaviour: Behaviour, path: string): Page | undefined {
  const details = HEALTH[path] ?? (path === behaviour.healthPath ? {} : undefined);
  if (details === undefined) return undefined;
  return {
    status: 200,
    body: { status: "healthy", version: behaviour.reportedVersion ?? behaviour.version, ...details },
  };
}

/** Answers the key flows (S10): home page, search, cart, checkout, order confirmation. */
export function shopPage(store: ShopStore, version: string, request: PageRequest): Page {
  switch (`${request.method} ${request.path}`) {
    case "GET /":
      return { status: 200, body: `<!doctype html><title>Shop</title><h1>Shop</h1><p>Version ${version}</p>` };
    case "GET /api/search": {
      const words = (request.query.get("q") ?? "").toLowerCase();
      const results = PRODUCTS.filter((product) => product.name.toLowerCase().includes(words));
      return { status: 200, body: { query: words, count: results.length, results } };
    }
    case "POST /api/cart":
      return addToCart(store, request);
    case "POST /api/checkout":
      return checkOut(store, request);
    default:
      return orderPage(store, request);
  }
}

function addToCart(store: ShopStore, request: PageRequest): Page {
  const product = PRODUCTS.find((one) => one.id === request.body.productId);
  if (product === undefined) return { status: 404, body: { error: "no such product" } };
  const cart = store.add(cartOf(request), product.id);
  return { status: 201, body: cart, cookie: `cart=${cart.cartId}; Path=/; HttpOnly; Secure; SameSite=Lax` };
}

function checkOut(store: ShopStore, request: PageRequest): Page {
  const order = store.order(cartOf(request) ?? "");
  if (order === undefined) return { status: 409, body: { error: "the cart is empty" } };
  return { status: 201, body: { ...order, status: "confirmed" } };
}

function orderPage(store: ShopStore, request: PageRequest): Page {
  const id = /^\/api\/orders\/([\w-]+)$/.exec(request.path)?.[1];
  const order = request.method === "GET" && id !== undefined ? store.read(id) : undefined;
  if (order === undefined) return { status: 404, body: { error: "not found" } };
  return { status: 200, body: { ...order, status: "confirmed" } };
}

function cartOf(request: PageRequest): string | undefined {
  const given = request.body.cartId;
  return typeof given === "string" ? given : request.cartCookie;
}
