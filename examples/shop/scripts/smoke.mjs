// The team's own smoke test: the key flow from the home page to the order's confirmation, at the address it is given.
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { env: { type: "string" } } });
const address = process.env.DEPLOY_ADDRESS;
if (!address) throw new Error("DEPLOY_ADDRESS is not set");

async function step(name, path, init) {
  const response = await fetch(new URL(path, address), init);
  if (!response.ok) throw new Error(`${name} at ${path} answered ${response.status}`);
  console.log(`${name}: ${response.status}`);
  return response;
}

const post = (name, path, body) =>
  step(name, path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

console.log(`Smoke test of ${values.env ?? "an unnamed environment"}`);
await step("home page", "/");
const found = await (await step("search", "/api/search?q=teapot")).json();
const cart = await (await post("add to cart", "/api/cart", { productId: found.results[0].id })).json();
const order = await (await post("checkout", "/api/checkout", { cartId: cart.cartId })).json();
await step("order confirmation", `/api/orders/${order.orderId}`);
