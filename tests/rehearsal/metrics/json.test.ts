import { expect, test } from "vitest";
import { jsonHandler } from "../../../src/rehearsal/metrics/json-handler.ts";
import { NOW, openProvider } from "./served-shop.ts";

const headers = { "x-api-key": "orders-key" };
const open = () => openProvider((feed) => jsonHandler(feed, { header: "x-api-key", value: "orders-key" }));
const iso = (ago: number) => new Date(NOW - ago * 60_000).toISOString();
const orders = (differs: Readonly<Record<string, string>> = {}, path = "/orders") =>
  `${path}?${String(new URLSearchParams({ version: "v1.5.0", from: iso(3), to: iso(0), ...differs }))}`;

test("counts the orders of an interval and lists them by the minute", async () => {
  const { ask } = await open();
  expect((await ask(orders(), { headers })).body).toEqual({ orders: { placed: 12, failed: 6, all: 18 } });
  const epoch = { from: String(NOW / 1000 - 180), to: String(NOW / 1000) };
  expect((await ask(orders(epoch), { headers })).body).toEqual({ orders: { placed: 12, failed: 6, all: 18 } });
  expect((await ask(orders({}, "/orders/minutes"), { headers })).body).toEqual({
    minutes: [3, 2, 1].map((ago) => ({ at: iso(ago), placed: 4, failed: 2, all: 6 })),
  });
});

test.each([
  ["milliseconds", { from: String(NOW - 60_000) }],
  ["a part of a minute", { from: "2026-11-18T10:27:30Z" }],
  ["an end before the start", { from: iso(0), to: iso(3) }],
  ["more than a week", { from: iso(20_000) }],
])("refuses %s", async (_what, differs) => {
  const { ask } = await open();
  expect(await ask(orders(differs), { headers })).toMatchObject({ status: 400, body: { error: expect.any(String) } });
});

test("wants its key, a version, GET and a document that exists", async () => {
  const { ask } = await open();
  expect((await ask(orders())).status).toBe(401);
  expect((await ask(`/orders?from=${iso(3)}&to=${iso(0)}`, { headers })).status).toBe(400);
  expect((await ask(orders(), { headers, method: "POST" })).status).toBe(405);
  expect((await ask(orders({}, "/other"), { headers })).status).toBe(404);
});
