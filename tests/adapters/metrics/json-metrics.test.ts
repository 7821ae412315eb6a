import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import { jsonMetrics } from "../../../src/adapters/metrics/json-metrics.ts";
import type { MetricQuery } from "../../../src/core/canary/metric-query.ts";
import type { Metrics, MetricWindow } from "../../../src/ports/metrics.ts";
import { AT, failureOf, MINUTE, startVendor, type Vendor, WINDOW, type WireAnswer } from "./vendor.ts";

const SECRET = "orders-secret";
const query = (path: string, more: Partial<Extract<MetricQuery, { kind: "json" }>> = {}): MetricQuery => ({
  id: "q",
  kind: "json",
  path,
  series: undefined,
  time: undefined,
  value: "$.failed",
  ...more,
});

let vendor: Vendor;
let now = AT + 5 * MINUTE;
let slept: number[] = [];
const clock = {
  now: () => new Date(now),
  elapsed: () => now - AT,
  sleep: async (pause: number) => {
    slept.push(pause);
  },
};
beforeEach(async () => {
  vendor = await startVendor();
  now = AT + 5 * MINUTE;
  slept = [];
});
afterEach(() => vendor.stop());

const metrics = (): Metrics =>
  jsonMetrics(
    {
      kind: "json",
      name: "orders",
      address: `${vendor.url}/api`,
      auth: { kind: "none" },
      headers: { "X-Api-Key": "{token}" },
    },
    { http: nodeHttp(), clock, secret: () => SECRET },
  );
const read = async (one: MetricQuery, over: MetricWindow = WINDOW, by = metrics()) =>
  (await by.read([one], over)).get("q");
const paths = () => vendor.asked.map(({ path, parameters }) => `${path}?${parameters.toString()}`);

describe("one document a bucket", () => {
  const each = query("/failed?since={from-seconds}&until={to}");
  const counting = () => {
    let answered = 0;
    vendor.answers = [() => ({ body: { failed: answered++ } })];
  };

  it("asks for each whole bucket below the address, once in a run", async () => {
    counting();
    const by = metrics();
    expect((await read(each, WINDOW, by))?.map(({ at }) => at)).toEqual([AT, AT + MINUTE, AT + 2 * MINUTE]);
    expect(paths().sort()).toEqual(
      [0, 1, 2].map((minute) => {
        const until = encodeURIComponent(new Date(AT + (minute + 1) * MINUTE).toISOString().replace(".000", ""));
        return `/api/failed?since=${AT / 1_000 + minute * 60}&until=${until}`;
      }),
    );
    expect(vendor.asked[0]?.headers["x-api-key"]).toBe(SECRET);
    await read(each, { ...WINDOW, to: new Date(AT + 4 * MINUTE) }, by);
    expect(vendor.asked).toHaveLength(4);
  });

  it("takes null and nothing for no number, never for zero, and asks again", async () => {
    vendor.answers = [{ body: { failed: null } }, { body: {} }, { body: { failed: 1 } }];
    const by = metrics();
    const minute = { ...WINDOW, to: new Date(AT + MINUTE) };
    expect([await read(each, minute, by), await read(each, minute, by), await read(each, minute, by)]).toEqual([
      [{ at: AT, value: Number.NaN }],
      [{ at: AT, value: Number.NaN }],
      [{ at: AT, value: 1 }],
    ]);
  });

  it("asks at most four at once, and never for a whole day", async () => {
    const { why, message } = await failureOf(read(each, { ...WINDOW, to: new Date(AT + 1_440 * MINUTE) }));
    expect([why, message, vendor.asked.length]).toEqual([
      "refused",
      expect.stringContaining("would be asked 1440 times"),
      0,
    ]);
  });

  it.each<[string, WireAnswer, string, string]>([
    ["a number in a text", { body: { failed: "3" } }, "malformed", 'holds the text "3"'],
    ["yes or no", { body: { failed: true } }, "malformed", "holds a boolean"],
    ["a list", { body: { failed: [3] } }, "malformed", "holds a list"],
    ["an object", { body: { failed: { count: 3 } } }, "malformed", "holds an object"],
    ["a page", { headers: { "content-type": "text/html" }, body: "<html>" }, "malformed", "answered no JSON"],
    ["a status that is no success", { status: 500, body: { failed: 0 } }, "unavailable", "answered 500"],
    ["a made-up status", { status: 206, body: { failed: 0 } }, "malformed", "answered 206"],
    [
      "a redirect",
      { status: 307, headers: { location: "/elsewhere" }, body: { failed: 0 } },
      "refused",
      "redirects (307)",
    ],
    ["a document that is not there yet", { status: 404, body: "" }, "not_found", "orders answered 404"],
    ["a question that it does not take", { status: 400, body: "" }, "refused", "orders answered 400"],
    ["a refusal", { status: 403, body: { failed: 0, why: SECRET } }, "forbidden", "orders answered 403"],
  ])("never judges %s", async (_, answer, why, words) => {
    vendor.answers = [answer];
    const failure = await failureOf(read(each));
    expect(failure).toMatchObject({ why, message: expect.stringContaining(words) });
    expect(failure.message).not.toContain(SECRET);
  });

  it.each(["1e999", "-1e999"])("tells the number %s, which is too large, as NaN, never as absent", async (number) => {
    vendor.answers = [{ body: `{"failed":${number}}` }];
    expect((await read(each))?.map(({ value }) => value)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it("never adds up what a path selects several times", async () => {
    vendor.answers = [{ body: { shops: [{ failed: 1 }, { failed: 2 }] } }];
    const { message } = await failureOf(read(query("/f?{from}", { value: "$.shops[*].failed" })));
    expect(message).toContain("holds 2 values at $.shops[*].failed");
  });

  it("says that a path is none", async () => {
    vendor.answers = [{ body: {} }];
    expect(await failureOf(read(query("/f?{from}", { value: "failed[" })))).toMatchObject({
      why: "refused",
      message: expect.stringContaining("failed[, which is no JSONPath"),
    });
  });
});

describe("a path below the address", () => {
  it.each([
    ["/v1/../../admin?{from}"],
    ["/v1/./x?{from}"],
    ["//elsewhere.example/x?{from}"],
    ["/v1//x?{from}"],
    ["/%2e%2e/admin?{from}"],
    ["/v1%2F..%2Fadmin?{from}"],
    ["/%252e%252e/admin?{from}"],
    ["/v1\\..\\admin?{from}"],
    ["/v1%5c..%5cadmin?{from}"],
    ["/x#{from}"],
    ["/x y?{from}"],
    ["/x\u0000?{from}"],
    ["@elsewhere.example/x?{from}"],
    [":80/x?{from}"],
  ])("never leaves it by %j", async (path) => {
    const { why, message } = await failureOf(read(query(path)));
    expect([why, message, vendor.asked.length]).toEqual([
      "refused",
      expect.stringMatching(/^orders is asked at a path that /),
      0,
    ]);
  });

  it("keeps a plus in a version, which a server would read as a space", async () => {
    vendor.answers = [{ body: { failed: 1 } }];
    await read(query("/f?version=v1.5.0+build&at={from}"), { ...WINDOW, to: new Date(AT + MINUTE) });
    expect(vendor.asked[0]?.parameters.get("version")).toBe("v1.5.0+build");
  });
});

describe("a list of points", () => {
  const list = (time = "$.t") => query("/series?from={from}&to={to}", { series: "$.points", time, value: "$.v" });
  const points = async (given: readonly unknown[], one = list()) => {
    vendor.answers = [{ body: { points: given } }];
    return read(one);
  };

  it("is asked for at once, and read by ISO 8601, seconds or milliseconds", async () => {
    const expected = [
      { at: AT, value: 4 },
      { at: AT + MINUTE, value: 0 },
    ];
    const times = [AT, AT + MINUTE];
    for (const write of [
      (at: number) => new Date(at).toISOString(),
      (at: number) => at / 1_000,
      (at: number) => at,
      () => "2026-11-24T12:03:00+01:00",
    ])
      expect(
        await points(
          times
            .slice(0, write(AT) === write(AT + MINUTE) ? 1 : 2)
            .map((at, index) => ({ t: write(at), v: index === 0 ? 4 : 0 })),
        ),
      ).toEqual(write(AT) === write(AT + MINUTE) ? expected.slice(0, 1) : expected);
    expect(paths()[0]).toBe("/api/series?from=2026-11-24T11%3A03%3A00Z&to=2026-11-24T11%3A06%3A00Z");
  });

  it("may be lists of two, and what several places hold", async () => {
    vendor.answers = [
      {
        body: [
          [AT, 4],
          [AT + MINUTE, null],
        ],
      },
    ];
    expect(await read(query("/p", { series: "$[*]", time: "$[0]", value: "$[1]" }))).toEqual([
      { at: AT, value: 4 },
      { at: AT + MINUTE, value: Number.NaN },
    ]);
  });

  it("leaves out what is outside of the window, and is ordered", async () => {
    const given = [
      { t: AT + MINUTE, v: 2 },
      { t: AT, v: 1 },
      { t: AT - MINUTE, v: 9 },
      { t: AT + 3 * MINUTE, v: 9 },
    ];
    expect(await points(given)).toEqual([
      { at: AT, value: 1 },
      { at: AT + MINUTE, value: 2 },
    ]);
  });

  it.each([
    ["a local time", [{ t: "2026-11-24T11:03:00", v: 1 }], "without a time"],
    ["no time", [{ v: 1 }], "without a time"],
    ["a number of seconds in a text", [{ t: String(AT / 1_000), v: 1 }], "without a time"],
    ["a point between edges", [{ t: AT + 1_000, v: 1 }], "begins no bucket"],
    [
      "two points for one bucket",
      [
        { t: AT, v: 1 },
        { t: AT, v: 2 },
      ],
      "two points",
    ],
    ["a number in a text", [{ t: AT, v: "1" }], 'the text "1"'],
  ])("never judges %s", async (_, given, words) => {
    const { why, message } = await failureOf(points(given));
    expect([why, message]).toEqual(["malformed", expect.stringContaining(words)]);
  });
});

describe("the value of now", () => {
  const live = query("/queue", { value: "$.depth" });

  it("belongs to the bucket in which it was asked, and counts once that is over", async () => {
    const by = metrics();
    const upTo = (minutes: number): MetricWindow => ({ ...WINDOW, to: new Date(AT + minutes * MINUTE) });
    vendor.answers = [{ body: { depth: 7 } }];
    now = AT + 5 * MINUTE + 10_000;
    expect(await read(live, upTo(5), by)).toEqual([]);
    vendor.answers = [{ body: { depth: 9 } }];
    now += MINUTE;
    expect(await read(live, upTo(6), by)).toEqual([{ at: AT + 5 * MINUTE, value: 7 }]);
    now += MINUTE;
    expect(await read(live, upTo(7), by)).toEqual([
      { at: AT + 5 * MINUTE, value: 7 },
      { at: AT + 6 * MINUTE, value: 9 },
    ]);
  });

  it("knows nothing of what was before this run", async () => {
    vendor.answers = [{ body: { depth: 7 } }];
    expect(await read(live)).toEqual([]);
  });
});
