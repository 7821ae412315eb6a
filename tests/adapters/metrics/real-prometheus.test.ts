import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import { prometheusMetrics } from "../../../src/adapters/metrics/prometheus-metrics.ts";
import { monitorSchema } from "../../../src/core/canary/document/monitor-document.ts";
import { planMonitor } from "../../../src/core/canary/document/plan-monitor.ts";
import { judgeCanary } from "../../../src/core/canary/judge-canary.ts";
import { measurementsOf } from "../../../src/core/canary/measurements/measurements.ts";
import type { ProviderAuth } from "../../../src/core/canary/provider-plan.ts";
import { bindQueries, type Side } from "../../../src/core/canary/queries/arm-queries.ts";
import { parseDocument } from "../../../src/core/document/parse-document.ts";
import type { Metrics } from "../../../src/ports/metrics.ts";
import { type PrometheusServer, prometheusPrograms, startPrometheus } from "./prometheus-server.ts";

const USER = {
  user: "monitor",
  password: "scrape-me-not",
  hash: "$2b$04$abcdefghijklmnopqrstuu/14eG94oiBBK0/OD2XeS6rderW7CkTC",
};
const START = Date.parse("2026-01-15T11:00:00Z");
const MINUTE = 60_000;
const window = { from: new Date(START), to: new Date(START + 10 * MINUTE), period: MINUTE };
const clock = { now: () => new Date(), elapsed: () => 0, sleep: async () => {} };

/** Samples every 15 seconds from two minutes before the window to two behind it; `value` is asked for the seconds since the window's start. */
function series(labels: string, value: (seconds: number) => number): string[] {
  return Array.from({ length: 57 }, (_, index) => -120 + index * 15).map(
    (seconds) => `${labels} ${value(seconds)} ${START / 1_000 + seconds}`,
  );
}

const steadily = (perMinute: number) => (seconds: number) => ((seconds + 120) / 15) * (perMinute / 4);
const requests = (version: string, code: number, value: (seconds: number) => number) =>
  series(`http_requests_total{version="${version}",code="${code}"}`, value);
const SAMPLES = [
  "# TYPE http_requests counter",
  ...requests("v1.4.0", 200, steadily(11_400)),
  ...requests("v1.4.0", 500, steadily(12)),
  ...requests("v1.5.0", 200, steadily(600)),
  ...requests("v1.5.0", 500, steadily(0.4)),
  ...requests("v1.6.0", 200, steadily(600)),
  ...requests("v1.6.0", 500, steadily(24)),
  // Nothing has failed yet: there is no counter of failures.
  ...requests("v1.7.0", 200, steadily(600)),
  "# TYPE edge counter",
  // Once within the minute of 11:03, once with the sample that ends the minute of 11:06.
  ...series("edge_total", (seconds) => (seconds >= 3 * 60 + 30 ? 7 : 0) + (seconds >= 7 * 60 ? 5 : 0)),
  "# TYPE idle counter",
  ...series("idle_total", () => 3),
  "# TYPE slow histogram",
  ...[
    ["0.1", 300],
    ["0.5", 480],
    ["1.0", 570],
    ["+Inf", 600],
  ].flatMap(([le, perMinute]) => series(`slow_bucket{le="${le}"}`, steadily(Number(perMinute)))),
  "# EOF\n",
].join("\n");

const programs = prometheusPrograms();

if (programs === undefined) {
  it("Prometheus was not asked for (PROMETHEUS_REQUIRED=1, or PROMETHEUS_BIN), so nobody but us judged our queries", () => {
    expect(process.env.PROMETHEUS_REQUIRED ?? "").toBe("");
  });
} else {
  describe("Prometheus, which is not ours, answers what we ask", () => {
    let server: PrometheusServer;
    beforeAll(async () => {
      server = await startPrometheus(programs, SAMPLES, USER);
    }, 30_000);
    afterAll(() => server?.stop());

    const BASIC = { kind: "basic", user: USER.user } as const;
    const metrics = (auth: ProviderAuth = BASIC, secret = USER.password, headers = {}): Metrics =>
      prometheusMetrics(
        { kind: "prometheus", name: "prometheus", address: server.url, auth, headers },
        { http: nodeHttp(), clock, secret: () => secret },
      );
    const read = async (expression: string, over = window, by = metrics()) => {
      const series = await by.read([{ id: "one", kind: "expression", expression }], over);
      return (series.get("one") ?? []).map(({ at, value }) => [(at - START) / MINUTE, value] as const);
    };
    const minutes = (value: number) => Array.from({ length: 10 }, (_, minute) => [minute, value]);

    it("counts each version's requests minute by minute", async () => {
      expect(await read('sum(increase(http_requests_total{version="v1.6.0"}[1m]))')).toEqual(minutes(624));
      expect(await read('sum(increase(http_requests_total{version="v1.4.0"}[60s]))')).toEqual(minutes(11_412));
    });

    it("puts what happened at the very end of a minute into that minute, and into no other", async () => {
      const counted = (await read("sum(increase(edge_total[1m]))")).filter(([, value]) => value > 0);
      expect(counted.map(([minute]) => minute)).toEqual([3, 6]);
      expect(
        await read("sum(increase(edge_total[1m]))", {
          ...window,
          from: new Date(START + 3 * MINUTE),
          to: new Date(START + 4 * MINUTE),
        }),
      ).toHaveLength(1);
    });

    it("has no data of failures that never were, which is not zero", async () => {
      expect(await read('sum(increase(http_requests_total{version="v1.7.0",code=~"5.."}[1m]))')).toEqual([]);
    });

    it("has no number where nothing is divided by nothing, or something by nothing", async () => {
      expect(await read("sum(increase(idle_total[1m])) / sum(increase(idle_total[1m]))")).toEqual(minutes(Number.NaN));
      expect(await read("1 / sum(increase(idle_total[1m]))")).toEqual(minutes(Number.NaN));
    });

    it("takes a scalar for the series that it is", async () => {
      expect(await read("scalar(sum(idle_total)) * 2")).toEqual(minutes(6));
    });

    it("never sees a percentile above the last finite bucket: a limit beyond it can never fail", async () => {
      const p99 = "histogram_quantile(0.99, sum by (le) (increase(slow_bucket[1m])))";
      expect(await read(p99)).toEqual(minutes(1));
      expect(await read(p99.replace("0.99", "0.5"))).toEqual(minutes(0.1));
    });

    it("keeps the last value of what is no longer scraped for five minutes, unless a range asks for newer samples", async () => {
      const after = { ...window, from: new Date(START + 12 * MINUTE), to: new Date(START + 22 * MINUTE) };
      const seen = async (expression: string) => (await read(expression, after)).map(([minute]) => minute);
      // The last sample is that of 11:12:00; a bucket's value is that of its end, and whether 11:17:00 still counts depends on the version.
      expect((await seen("sum(idle_total)")).filter((minute) => minute !== 16)).toEqual([12, 13, 14, 15]);
      expect(await seen("sum(last_over_time(idle_total[15s]))")).toEqual([]);
    });

    it("names two of the series where a query has several", async () => {
      await expect(read("increase(http_requests_total[1m])")).rejects.toMatchObject({
        why: "refused",
        message: expect.stringMatching(
          /^prometheus has 7 series where one is needed, such as \{"code":"\d+".*\} and \{/,
        ),
      });
    });

    it.each([
      ["sum(increase(http_requests_total[1m])", /answered 400 \(bad_data: .*parse error/],
      ["sum(http_requests_total) + on(version) http_requests_total", /answered 422 \(execution: /],
    ])("says what is wrong with %s", async (expression, message) => {
      await expect(read(expression)).rejects.toMatchObject({
        why: "refused",
        message: expect.stringMatching(message),
      });
    });

    it("asks for more buckets than one answer may have", async () => {
      const week = { ...window, from: new Date(START - 11_500 * MINUTE) };
      expect(await read("sum(increase(idle_total[1m]))", week)).toHaveLength(12);
      expect((await read("vector(1)", week)).length).toBe(11_510);
    });

    it("shows who asks, by its own means or by a header, and says so where that is refused", async () => {
      const header = { Authorization: "Basic {token}" };
      const encoded = btoa(`${USER.user}:${USER.password}`);
      expect(await read("vector(1)", window, metrics({ kind: "none" }, encoded, header))).toEqual(minutes(1));
      for (const wrong of [metrics(BASIC, "wrong-word"), metrics({ kind: "none" }), metrics({ kind: "bearer" })]) {
        const failure = await read("vector(1)", window, wrong).catch((error: unknown) => error);
        expect(failure).toMatchObject({ why: "unauthorized", remedy: expect.stringContaining("provider-tokens") });
        expect(String(failure)).not.toMatch(/wrong-word|scrape-me-not/);
      }
    });

    const MONITOR = `
version: 1
watch: 10m
providers: { prometheus: { kind: prometheus, auth: basic, user: monitor } }
metrics:
  - name: error rate
    provider: prometheus
    kind: count
    events: 'sum(increase(http_requests_total{version="{arm.Version}",code=~"5.."}[1m]))'
    total: 'sum(increase(http_requests_total{version="{arm.Version}"}[1m]))'
    limits: { alert: 3% }
    compare: { tolerate: 1.5 }
`;
    async function judged(version: string) {
      const parsed = parseDocument(MONITOR, monitorSchema, "monitor.yml");
      if (parsed.kind === "invalid") throw new Error(JSON.stringify(parsed.problems));
      const planned = planMonitor(parsed.value, "monitor.yml", new Map([["prometheus", server.url]]));
      if (planned.kind === "invalid") throw new Error(JSON.stringify(planned.problems));
      const { plan } = planned;
      const [metric] = plan.metrics;
      if (metric === undefined) throw new Error("no metric was planned");
      const measured = async (side: Side, Version: string) => {
        const series = await metrics().read(bindQueries(metric, 0, { side, arm: { Version } }), window);
        const span = { from: window.from.getTime(), to: window.to.getTime() };
        return measurementsOf(metric, series, { side, position: 0, span, period: MINUTE });
      };
      const [canary, baseline] = await Promise.all([measured("canary", version), measured("baseline", "v1.4.0")]);
      return judgeCanary(plan, [{ canary, baseline, before: [] }]);
    }

    it.each([
      ["v1.6.0", "fail"],
      ["v1.5.0", "pass"],
      ["v1.7.0", "pass"],
      ["v9.9.9", "insufficient-data"],
    ])("lets %s be judged beside v1.4.0: %s", async (version, verdict) => {
      expect((await judged(version)).verdict).toBe(verdict);
    });
  });
}
