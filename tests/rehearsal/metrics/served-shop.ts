import { onTestFinished } from "vitest";
import { createServedLog, type ServedLog } from "../../../src/rehearsal/application/served.ts";
import { createMetricsFaults } from "../../../src/rehearsal/aws/faults/metrics-faults.ts";
import type { WorldFault } from "../../../src/rehearsal/aws/faults/world-fault.ts";
import { openLoopback } from "../../../src/rehearsal/aws/loopback.ts";
import type { MetricsFeed } from "../../../src/rehearsal/metrics/metrics-feed.ts";
import type { HttpHandler } from "../../../src/rehearsal/net/http-handler.ts";

/** The instant of every test, on a whole minute. */
export const NOW = Date.parse("2026-11-18T10:30:00Z");
const MINUTE = 60_000;

/** Serves twenty minutes: 100 requests a minute of v1.4.0, and since ten minutes 60 of v1.5.0, three of which fail, of 80 ms. */
function twentyMinutes(): ServedLog {
  const served = createServedLog();
  for (let ago = 20; ago >= 1; ago -= 1) {
    const old = served.at(NOW - ago * MINUTE, { targetGroup: "blue", version: "v1.4.0" });
    Object.assign(old, { requests: 100, ordersPlaced: 10 });
    old.latencies.push(...Array.from({ length: 100 }, () => 20));
    if (ago > 10) continue;
    const fresh = served.at(NOW - ago * MINUTE, { targetGroup: "green", version: "v1.5.0" });
    Object.assign(fresh, { requests: 60, errors: 3, ordersPlaced: 4, ordersFailed: 2 });
    fresh.latencies.push(...Array.from({ length: 60 }, () => 80));
  }
  return served;
}

/** An answer as a client reads it. */
export interface Reading {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Serves a provider of what was served, on loopback until the test ends; `push` lets time pass. */
export async function openProvider(
  make: (feed: MetricsFeed) => HttpHandler,
  faults: readonly WorldFault[] = [],
): Promise<{
  readonly ask: (path: string, init?: RequestInit) => Promise<Reading>;
  readonly push: (by: number) => void;
}> {
  let now = NOW;
  const feed = {
    service: "shop",
    environment: "production",
    served: twentyMinutes(),
    now: () => now,
    faults: createMetricsFaults(faults, () => now),
  };
  const door = await openLoopback(make(feed), (error) => {
    throw error;
  });
  onTestFinished(() => door.close());
  return {
    push: (by) => {
      now += by;
    },
    async ask(path, init = {}) {
      const answer = await fetch(`http://127.0.0.1:${door.port}${path}`, init);
      const text = await answer.text();
      const isJson = answer.headers.get("content-type") === "application/json";
      return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text };
    },
  };
}
