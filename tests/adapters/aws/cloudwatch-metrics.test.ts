import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cloudwatchMetrics } from "../../../src/adapters/aws/cloudwatch-metrics.ts";
import type { MetricQuery } from "../../../src/core/canary/metric-query.ts";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import type { MetricWindow } from "../../../src/ports/metrics.ts";

interface Asked {
  readonly MetricDataQueries: readonly { readonly Id: string; readonly MetricStat: unknown }[];
  readonly StartTime: number;
  readonly EndTime: number;
  readonly ScanBy: string;
  readonly NextToken?: string;
}

const at = Date.parse("2026-11-24T11:03:00Z");
const window = { from: new Date(at), to: new Date(at + 180_000), period: 60_000 };
const query = (id: string): MetricQuery => ({
  id,
  kind: "cloudwatch",
  namespace: "AWS/ApplicationELB",
  metric: "RequestCount",
  dimensions: { TargetGroup: "targetgroup/green/1" },
  statistic: "Sum",
});
const result = (Id: string, values: readonly number[], more: object = {}) => ({
  Id,
  StatusCode: "Complete",
  Timestamps: values.map((_, index) => at / 1_000 + index * 60),
  Values: values,
  ...more,
});

let server: Server;
let asked: Asked[];
let answers: { readonly status?: number; readonly body: object }[];
const before = process.env.AWS_ENDPOINT_URL;

beforeEach(async () => {
  asked = [];
  answers = [];
  server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => (text += String(chunk)));
    request.on("end", () => {
      asked.push(JSON.parse(text));
      const { status = 200, body } = answers.shift() ?? { status: 500, body: {} };
      response.writeHead(status, { "content-type": "application/x-amz-json-1.0" }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  process.env.AWS_ENDPOINT_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  if (before === undefined) delete process.env.AWS_ENDPOINT_URL;
  else process.env.AWS_ENDPOINT_URL = before;
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const access = {
  region: "eu-west-1",
  credentials: async () => ({ accessKeyId: "AKIAEXAMPLE", secretAccessKey: "secret" }),
};
const read = (queries: readonly MetricQuery[] = [query("requests")], over: MetricWindow = window, now = at + 190_000) =>
  cloudwatchMetrics(access, { now: () => new Date(now) }).read(queries, over);

describe("cloudwatchMetrics", () => {
  it("asks for whole series in ascending order and gives their points", async () => {
    answers = [{ body: { MetricDataResults: [result("requests", [300, 301, 299])] } }];
    expect(await read()).toEqual(
      new Map([
        [
          "requests",
          [
            { at, value: 300 },
            { at: at + 60_000, value: 301 },
            { at: at + 120_000, value: 299 },
          ],
        ],
      ]),
    );
    expect(asked).toEqual([
      {
        MetricDataQueries: [
          {
            Id: "requests",
            MetricStat: {
              Metric: {
                Namespace: "AWS/ApplicationELB",
                MetricName: "RequestCount",
                Dimensions: [{ Name: "TargetGroup", Value: "targetgroup/green/1" }],
              },
              Period: 60,
              Stat: "Sum",
            },
          },
        ],
        StartTime: at / 1_000,
        EndTime: at / 1_000 + 180,
        ScanBy: "TimestampAscending",
      },
    ]);
  });

  it("joins pages, whose series are partial until the last one", async () => {
    answers = [
      { body: { MetricDataResults: [result("requests", [300], { StatusCode: "PartialData" })], NextToken: "two" } },
      {
        body: {
          MetricDataResults: [{ Id: "requests", StatusCode: "Complete", Timestamps: [at / 1_000 + 60], Values: [310] }],
        },
      },
    ];
    expect((await read()).get("requests")).toEqual([
      { at, value: 300 },
      { at: at + 60_000, value: 310 },
    ]);
    expect(asked.map(({ NextToken }) => NextToken)).toEqual([undefined, "two"]);
  });

  it("splits more than 500 queries over several calls", async () => {
    const queries = Array.from({ length: 501 }, (_, index) => query(`q${index}`));
    answers = [{ body: { MetricDataResults: [] } }, { body: { MetricDataResults: [result("q500", [1])] } }];
    const series = await read(queries);
    expect(asked.map(({ MetricDataQueries }) => MetricDataQueries.length)).toEqual([500, 1]);
    expect([series.size, series.get("q0"), series.get("q500")]).toEqual([501, [], [{ at, value: 1 }]]);
  });

  it.each([
    [
      "partial data without a further page",
      { MetricDataResults: [result("requests", [300], { StatusCode: "PartialData" })] },
    ],
    ["an internal error", { MetricDataResults: [result("requests", [], { StatusCode: "InternalError" })] }],
    [
      "a message about the whole answer",
      {
        MetricDataResults: [result("requests", [300])],
        Messages: [{ Code: "MaxMetricsExceeded", Value: "##[error]too many" }],
      },
    ],
    ["more times than values", { MetricDataResults: [result("requests", [300], { Values: [] })] }],
    ["a series that nobody asked for", { MetricDataResults: [result("others", [300])] }],
  ])("takes %s for no answer", async (_, body) => {
    answers = [{ body }];
    const failure = await read().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Unreadable);
    expect(failure).toMatchObject({ why: "unavailable" });
    expect(String(failure)).not.toContain("##[");
  });

  it.each([
    [{ status: 400, body: { __type: "AccessDeniedException", message: "not authorized" } }],
    [{ body: { MetricDataResults: [result("requests", [], { StatusCode: "Forbidden" })] } }],
  ])("names the permission that is missing", async (answer) => {
    answers = [answer];
    await expect(read()).rejects.toMatchObject({
      why: "forbidden",
      remedy: "Allow cloudwatch:GetMetricData in the policy of the role that this job uses.",
    });
  });

  it.each([
    [
      "several series for one query",
      { body: { MetricDataResults: [result("requests", [300]), result("requests", [1], { Label: "another" })] } },
      "several series for requests",
    ],
    [
      "metric math that it cannot read",
      {
        status: 400,
        body: { __type: "ValidationError", message: "Error in expression 'requests': ##[error]Syntax error" },
      },
      "Error in expression 'requests': # #[error]Syntax error",
    ],
    [
      "a parameter that it does not take",
      { status: 400, body: { __type: "InvalidParameterValue", message: "Stat p101" } },
      ": Stat p101",
    ],
  ])("takes %s for the query's fault, which no time mends", async (_, answer, words) => {
    answers = [answer];
    await expect(read()).rejects.toMatchObject({ why: "refused", message: expect.stringContaining(words) });
    expect(asked).toHaveLength(1);
  });

  it("has no data of a metric that is not published yet, which is no refusal", async () => {
    answers = [{ body: { MetricDataResults: [result("requests", [])] } }];
    expect((await read()).get("requests")).toEqual([]);
  });

  it("takes being asked too often for passing, though its status is that of a refusal", async () => {
    answers = [{ status: 400, body: { __type: "ThrottlingException", message: "Rate exceeded" } }];
    const once = cloudwatchMetrics({ ...access, attempts: 1 }, { now: () => new Date(at + 190_000) });
    await expect(once.read([query("requests")], window)).rejects.toMatchObject({ why: "rate_limited" });
  });

  const math = (id: string): MetricQuery => ({
    id,
    kind: "cloudwatch-math",
    expression: "FILL(e,0)/r*IF(r>0,1,0)",
    using: { e: metric("Errors"), r: metric("Requests") },
  });
  const metric = (name: string) => ({ namespace: "N", metric: name, dimensions: {}, statistic: "TC(0.5:)" });

  it("sends metric math with its parts, which return nothing and whose ids begin with the query's own", async () => {
    answers = [{ body: { MetricDataResults: [result("share", [0.02])] } }];
    expect((await read([math("share")])).get("share")).toEqual([{ at, value: 0.02 }]);
    expect(asked[0]?.MetricDataQueries).toEqual([
      expect.objectContaining({ Id: "share_e", ReturnData: false }),
      expect.objectContaining({
        Id: "share_r",
        ReturnData: false,
        MetricStat: expect.objectContaining({ Stat: "TC(0.5:)" }),
      }),
      { Id: "share", Expression: "FILL(share_e,0)/share_r*IF(share_r>0,1,0)", Period: 60 },
    ]);
  });

  it("never goes on with metric math that is partial, since no further page brings the rest", async () => {
    const partial = result("share", [0.02], { StatusCode: "PartialData" });
    answers = [{ body: { MetricDataResults: [partial], NextToken: "two" } }];
    await expect(read([math("share")])).rejects.toMatchObject({
      why: "unavailable",
      message: expect.stringContaining("PartialData for share"),
    });
  });

  it("keeps a call below 500 queries with the parts of metric math, and below 100,800 points", async () => {
    const empty = { body: { MetricDataResults: [] } };
    answers = [empty, empty, empty, empty];
    await read(Array.from({ length: 168 }, (_, index) => math(`m${index}`)));
    expect(asked.map(({ MetricDataQueries }) => MetricDataQueries.length)).toEqual([498, 6]);
    asked = [];
    const week = { from: new Date(at), to: new Date(at + 10_080 * 60_000), period: 60_000 };
    await read(
      Array.from({ length: 11 }, (_, index) => query(`q${index}`)),
      week,
    );
    expect(asked.map(({ MetricDataQueries }) => MetricDataQueries.length)).toEqual([10, 1]);
  });

  it("tells a value that is no number as NaN, never as absent: errors that are none must not be zero", async () => {
    answers = [{ body: { MetricDataResults: [result("requests", [300], { Values: ["NaN"] })] } }];
    expect((await read()).get("requests")).toEqual([{ at, value: Number.NaN }]);
  });

  it("refuses points outside of the window that was asked for", async () => {
    const Timestamps = [at / 1_000 - 60, at / 1_000, at / 1_000 + 180];
    answers = [{ body: { MetricDataResults: [result("requests", [1, 2, 3], { Timestamps })] } }];
    expect((await read()).get("requests")).toEqual([{ at, value: 2 }]);
  });

  describe("alarms", () => {
    const alarm = (id: string, name: string): MetricQuery => ({ id, kind: "alarm", alarm: name });
    const described = (states: Readonly<Record<string, string>>) => ({
      body: { MetricAlarms: Object.entries(states).map(([AlarmName, StateValue]) => ({ AlarmName, StateValue })) },
    });

    it("reads as 1 and 0 in the last bucket, and as nothing while they cannot tell", async () => {
      answers = [described({ a: "ALARM", b: "OK", c: "INSUFFICIENT_DATA" })];
      const last = at + 120_000;
      expect(await read([alarm("x", "a"), alarm("y", "b"), alarm("z", "c")])).toEqual(
        new Map([
          ["x", [{ at: last, value: 1 }]],
          ["y", [{ at: last, value: 0 }]],
          ["z", []],
        ]),
      );
    });

    it("keep when they went off, so that one which stays in alarm or comes back is known since then; what was well before is not", async () => {
      let now = at + 190_000;
      const metrics = cloudwatchMetrics(access, { now: () => new Date(now) });
      const look = async (minute: number, state: string) => {
        answers = [described({ a: state })];
        now = at + (3 + minute) * 60_000 + 10_000;
        const to = new Date(at + (3 + minute) * 60_000);
        const points = (await metrics.read([alarm("x", "a")], { ...window, to })).get("x") ?? [];
        return points.map((point) => [(point.at - at) / 60_000, point.value]);
      };
      expect(await look(0, "OK")).toEqual([[2, 0]]);
      expect(await look(1, "ALARM")).toEqual([[3, 1]]);
      expect(await look(2, "ALARM")).toEqual([
        [3, 1],
        [4, 1],
      ]);
      expect(await look(3, "OK")).toEqual([
        [3, 1],
        [4, 1],
        [5, 0],
      ]);
      expect(await look(4, "INSUFFICIENT_DATA")).toEqual([
        [3, 1],
        [4, 1],
      ]);
    });

    it("says that one is missing, which would else look like no data for ever", async () => {
      answers = [described({ a: "OK" })];
      await expect(read([alarm("x", "a"), alarm("y", "gone\u001b[2J")])).rejects.toMatchObject({
        why: "not_found",
        message: "CloudWatch has no alarm 'gone'",
      });
    });

    it("knows nothing of a window that is past", async () => {
      expect(await read([alarm("x", "a")], window, at + 3_600_000)).toEqual(new Map([["x", []]]));
      expect(asked).toEqual([]);
    });
  });
});
