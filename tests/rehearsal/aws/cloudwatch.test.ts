import { GetMetricDataCommand, type MetricDataQuery } from "@aws-sdk/client-cloudwatch";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createServedLog } from "../../../src/rehearsal/application/served.ts";
import { evaluateMath } from "../../../src/rehearsal/aws/cloudwatch/metric-math.ts";
import { type MetricSource, metricMinute } from "../../../src/rehearsal/aws/cloudwatch/metric-source.ts";
import { statistic } from "../../../src/rehearsal/aws/cloudwatch/statistic.ts";
import type { WorldFault } from "../../../src/rehearsal/aws/faults/world-fault.ts";
import { type Fixture, openWorld } from "./aws-fixture.ts";

const MINUTE = 60_000;
let fixture: Fixture;
beforeEach(async () => {
  // The hour before the beginning is what there is to ask about: 5 requests a second of a flawless version.
  fixture = await openWorld({ ratePerSecond: 5 });
});
afterEach(async () => {
  expect(fixture.defects).toEqual([]);
  await fixture.close();
});

function dimensions(index = 0) {
  const [service] = fixture.world.state().services;
  const group = service?.targetGroups[index]?.split(":").at(-1) ?? "";
  const rule = service?.loadBalancers[0]?.advancedConfiguration?.productionListenerRule ?? "";
  const balancer = rule.split(":listener-rule/")[1]?.split("/").slice(0, 3).join("/") ?? "";
  return [
    { Name: "LoadBalancer", Value: balancer },
    { Name: "TargetGroup", Value: group },
  ];
}

function query(MetricName: string, Stat: string, differs: Partial<MetricDataQuery> = {}): MetricDataQuery {
  return {
    Id: "m1",
    MetricStat: { Metric: { Namespace: "AWS/ApplicationELB", MetricName, Dimensions: dimensions() }, Period: 60, Stat },
    ...differs,
  };
}

function ask(
  queries: MetricDataQuery[],
  differs: { readonly MaxDatapoints?: number; readonly NextToken?: string } = {},
) {
  const now = fixture.clock.now();
  return fixture.cloudwatch.send(
    new GetMetricDataCommand({
      MetricDataQueries: queries,
      StartTime: new Date(now - 10 * MINUTE),
      EndTime: new Date(now + 10 * MINUTE),
      ...differs,
    }),
  );
}

describe("GetMetricData", () => {
  it("answers whole minutes that are two minutes old, the newest first", async () => {
    const { MetricDataResults } = await ask([query("RequestCount", "Sum")]);
    const [result] = MetricDataResults ?? [];
    expect(result?.StatusCode).toBe("Complete");
    expect(result?.Values).toEqual(Array.from({ length: 8 }, () => 300));
    expect(result?.Timestamps?.[0]).toEqual(new Date(fixture.clock.now() - 3 * MINUTE));
  });

  it("leaves out a count of zero and the target group that served nothing", async () => {
    const none = await ask([query("HTTPCode_Target_5XX_Count", "Sum")]);
    expect(none.MetricDataResults?.[0]?.Values).toEqual([]);
    const idle = query("RequestCount", "Sum");
    const stat = {
      ...idle.MetricStat,
      Metric: { ...idle.MetricStat?.Metric, Dimensions: dimensions(1) },
      Period: 60,
      Stat: "Sum",
    };
    expect((await ask([{ Id: "m1", MetricStat: stat }])).MetricDataResults?.[0]?.Values).toEqual([]);
  });

  it("needs every dimension", async () => {
    const half = query("RequestCount", "Sum");
    const stat = {
      ...half.MetricStat,
      Metric: { ...half.MetricStat?.Metric, Dimensions: dimensions().slice(1) },
      Period: 60,
      Stat: "Sum",
    };
    expect((await ask([{ Id: "m1", MetricStat: stat }])).MetricDataResults?.[0]?.Values).toEqual([]);
  });

  it("measures the response time in seconds, by percentile", async () => {
    const { MetricDataResults } = await ask([query("TargetResponseTime", "p95")]);
    const [newest = 0] = MetricDataResults?.[0]?.Values ?? [];
    expect(newest).toBeGreaterThan(0.02);
    expect(newest).toBeLessThan(0.05);
  });

  it("pages by the most points asked for", async () => {
    const first = await ask([query("RequestCount", "Sum")], { MaxDatapoints: 5 });
    expect(first.MetricDataResults?.[0]).toMatchObject({
      StatusCode: "PartialData",
      Values: [300, 300, 300, 300, 300],
    });
    const second = await ask([query("RequestCount", "Sum")], { MaxDatapoints: 5, NextToken: first.NextToken ?? "" });
    expect(second.MetricDataResults?.[0]?.Values).toEqual([300, 300, 300]);
    expect(second.NextToken).toBeUndefined();
  });

  it("adds metric math on top", async () => {
    const errors = { ...query("HTTPCode_Target_5XX_Count", "Sum"), Id: "e", ReturnData: false };
    const requests = { ...query("RequestCount", "Sum"), Id: "r", ReturnData: false };
    const { MetricDataResults } = await ask([errors, requests, { Id: "rate", Expression: "100 * FILL(e, 0) / r" }]);
    expect(MetricDataResults).toHaveLength(1);
    expect(MetricDataResults?.[0]?.Values).toEqual(Array.from({ length: 8 }, () => 0));
  });

  it.each([
    ["a period under a minute", { Period: 30 }, {}],
    ["a statistic it does not know", { Stat: "tm99" }, {}],
    ["an id that starts with a capital", {}, { Id: "M1" }],
  ])("refuses %s", async (_what, stat, differs) => {
    const one = query("RequestCount", "Sum");
    const changed = {
      ...one,
      MetricStat: { Metric: one.MetricStat?.Metric, Period: 60, Stat: "Sum", ...stat },
      ...differs,
    };
    await expect(ask([changed])).rejects.toMatchObject({ name: "ValidationException" });
  });
});

describe("CloudWatch when something goes wrong in it", () => {
  async function faulty(fault: WorldFault): Promise<void> {
    await fixture.close();
    fixture = await openWorld({ ratePerSecond: 5, faults: [fault] });
  }

  it("hands out no more points an answer than it is let, and the rest by its token", async () => {
    await faulty({ kind: "small-pages", points: 5 });
    const first = await ask([query("RequestCount", "Sum")]);
    expect(first.MetricDataResults?.[0]).toMatchObject({ StatusCode: "PartialData", Values: { length: 5 } });
    const second = await ask([query("RequestCount", "Sum")], { NextToken: first.NextToken ?? "" });
    expect([second.MetricDataResults?.[0]?.Values?.length, second.NextToken]).toEqual([3, undefined]);
  });

  it("keeps the newest point back, and says that it does", async () => {
    await faulty({ kind: "partial-data" });
    const { MetricDataResults, NextToken } = await ask([query("RequestCount", "Sum")]);
    expect(MetricDataResults?.[0]).toMatchObject({ StatusCode: "PartialData", Values: { length: 7 } });
    expect(MetricDataResults?.[0]?.Timestamps?.[0]).toEqual(new Date(fixture.clock.now() - 4 * MINUTE));
    expect(NextToken).toBeUndefined();
  });

  it("knows nothing of a version that is not measured", async () => {
    await faulty({ kind: "no-metrics", version: "1.4.0" });
    expect((await ask([query("RequestCount", "Sum")])).MetricDataResults?.[0]?.Values).toEqual([]);
    await faulty({ kind: "no-metrics", version: "1.5.0" });
    expect((await ask([query("RequestCount", "Sum")])).MetricDataResults?.[0]?.Values?.length).toBe(8);
  });

  it("is away for a while from the first reading on", async () => {
    await faulty({ kind: "metrics-outage", lasts: 10 * MINUTE });
    fixture.clock.push(60 * MINUTE);
    await expect(ask([query("RequestCount", "Sum")])).rejects.toMatchObject({ $metadata: { httpStatusCode: 503 } });
    fixture.clock.push(10 * MINUTE - 1);
    await expect(ask([query("RequestCount", "Sum")])).rejects.toThrow("try again later");
    fixture.clock.push(1);
    expect((await ask([query("RequestCount", "Sum")])).MetricDataResults?.[0]?.StatusCode).toBe("Complete");
  });

  it.each([
    ["every metric", {}, 5],
    ["the metric that is named", { metric: "RequestCount" }, 5],
    ["no other than the one that is named", { metric: "HTTPCode_Target_5XX_Count" }, 8],
  ])("publishes late %s", async (_, named, points) => {
    await faulty({ kind: "late-metrics", by: 5 * MINUTE, ...named });
    const { MetricDataResults } = await ask([query("RequestCount", "Sum")]);
    expect(MetricDataResults?.[0]).toMatchObject({ StatusCode: "Complete", Values: { length: points } });
  });
});

describe("the metrics behind it", () => {
  const served = createServedLog();
  const source: MetricSource = {
    cluster: "c",
    service: "s",
    loadBalancer: "app/s/1",
    targetGroups: new Map([["arn", "targetgroup/s-1/2"]]),
    served,
    gauges: new Map([[1, { cpu: [35], memory: [52], queue: [12] }]]),
  };
  const bucket = served.at(MINUTE, { targetGroup: "arn", version: "1" });
  bucket.ordersPlaced = 9;
  bucket.ordersFailed = 1;
  bucket.balancerErrors = 4;

  it.each([
    ["Shop", "OrdersPlaced", { TargetGroup: "targetgroup/s-1/2" }, { samples: [9], unit: "Count" }],
    ["Shop", "OrdersFailed", { TargetGroup: "targetgroup/s-1/2" }, { samples: [1], unit: "Count" }],
    ["Shop", "OrdersFailed", { TargetGroup: "targetgroup/s-1/2", Extra: "x" }, undefined],
    ["AWS/ApplicationELB", "HTTPCode_ELB_5XX_Count", { LoadBalancer: "app/s/1" }, { samples: [4], unit: "Count" }],
    ["AWS/ECS", "CPUUtilization", { ClusterName: "c", ServiceName: "s" }, { samples: [35], unit: "Percent" }],
    ["AWS/ECS", "MemoryUtilization", { ClusterName: "c", ServiceName: "s" }, { samples: [52], unit: "Percent" }],
    ["AWS/ECS", "MemoryUtilization", { ClusterName: "c", ServiceName: "other" }, undefined],
    ["AWS/SQS", "Anything", {}, undefined],
  ])("%s %s %j", (namespace, name, dims, expected) => {
    expect(metricMinute(source, { namespace, name, dimensions: { ...dims } }, 1)).toEqual(expected);
  });

  it("takes the percentile by rank", () => {
    const samples = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(statistic("p95", samples)).toBe(95);
    expect(statistic("p99", [7])).toBe(7);
  });

  it.each([
    ["a/b*100", [[1, 50]]],
    ["(a + b) / 2", [[1, 1.5]]],
    ["a - b - 1", [[1, -2]]],
    [
      "FILL(a, 0) + b",
      [
        [1, 3],
        [2, 4],
      ],
    ],
  ])("computes %s", (expression, expected) => {
    const series = new Map([
      ["a", new Map([[1, 1]])],
      [
        "b",
        new Map([
          [1, 2],
          [2, 4],
        ]),
      ],
    ]);
    expect([...evaluateMath(expression, series)]).toEqual(expected);
  });

  it.each(["SEARCH('x')", "a +", "1 + 1", "c / a", "a b"])("refuses %s", (expression) => {
    expect(() => evaluateMath(expression, new Map([["a", new Map([[1, 1]])]]))).toThrow(/expression/);
  });
});
