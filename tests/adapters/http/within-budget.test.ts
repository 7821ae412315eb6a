import { expect, it } from "vitest";
import { fetchOverHttp } from "../../../src/adapters/http/fetch-over-http.ts";
import { sendBudget } from "../../../src/adapters/http/send-budget.ts";
import { withinBudget } from "../../../src/adapters/http/within-budget.ts";
import type { Http, HttpRequest, HttpResponse } from "../../../src/ports/http.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const ANSWER: HttpResponse = {
  status: 200,
  headers: {},
  setCookies: [],
  body: "ok",
  bytes: 2,
  duration: 1,
  timeToFirstByte: 1,
};
const REQUEST: HttpRequest = { method: "GET", url: "https://x.example/", timeout: 10_000, maximumBytes: 10 };

function world(...left: readonly number[]) {
  const asked: HttpRequest[] = [];
  const rest = [...left];
  const http: Http = {
    async exchange(request) {
      asked.push(request);
      return ANSWER;
    },
  };
  const budget = { left: () => rest.shift() ?? 0 };
  return { asked, http, clock: clockAt("2026-11-24T11:00:00Z"), budget };
}

it("shortens what is asked to what is left, and asks nothing when nothing is", async () => {
  const { asked, budget, ...rest } = world(1_500, 20_000);
  const { http } = withinBudget(rest, budget);
  await http.exchange(REQUEST);
  await http.exchange(REQUEST);
  await expect(http.exchange(REQUEST)).rejects.toMatchObject({ failure: "timeout" });
  expect(asked.map(({ timeout }) => timeout)).toEqual([1_500, 10_000]);
});

it("waits for nothing that would end later, such as a rate limit of a minute", async () => {
  const { clock: real, budget, ...rest } = world(9_000, 8_000);
  const { clock } = withinBudget({ ...rest, clock: real }, budget);
  await clock.sleep(500);
  await expect(clock.sleep(60_000)).rejects.toMatchObject({
    why: "unavailable",
    remedy: expect.stringContaining("Re-run"),
  });
  expect(clock.elapsed()).toBe(500);
  expect(clock.now()).toEqual(real.now());
});

it("lends fetch to a library within the budget, and sends texts alone", async () => {
  const { asked, http, clock, budget } = world(2_000);
  const fetch = fetchOverHttp({ http, clock, budget, signal: new AbortController().signal });
  const answer = await fetch(new URL("https://x.example/api"), { method: "POST", body: "a=b" });
  expect([answer.status, await answer.text()]).toEqual([200, "ok"]);
  expect(asked).toMatchObject([{ method: "POST", url: "https://x.example/api", body: "a=b", timeout: 2_000 }]);
  await expect(fetch("https://x.example/")).rejects.toMatchObject({ failure: "timeout" });
  await expect(fetch("https://x.example/", { body: new FormData() })).rejects.toThrow("Only texts are sent.");
});

it("counts a budget down to nothing and not below", () => {
  expect(sendBudget(60_000).left()).toBeGreaterThan(0);
  expect(sendBudget(0).left()).toBe(0);
});
