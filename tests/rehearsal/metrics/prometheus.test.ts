import { expect, test } from "vitest";
import { prometheusHandler } from "../../../src/rehearsal/metrics/prometheus/prometheus-handler.ts";
import { NOW, openProvider } from "./served-shop.ts";

const TOKEN = { authorization: "Bearer prometheus-token" };
const open = () => openProvider((feed) => prometheusHandler(feed, TOKEN));
const form = (values: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = TOKEN) => ({
  method: "POST",
  headers,
  body: new URLSearchParams(values),
});
const at = String(NOW / 1000);
const range = (query: string, differs: Readonly<Record<string, string>> = {}) =>
  form({ query, start: String(NOW / 1000 - 300), end: at, step: "60", ...differs });
const errors = (version: string) => `sum(increase(http_requests_total{version="${version}",code=~"5.."}[1m]))`;

const one = (value: string) => [{ metric: {}, value: [NOW / 1000, value] }];

test.each([
  ["a counter's growth in a minute", 'sum(increase(http_requests_total{version="v1.5.0"}[1m]))', one("60")],
  ["only what a pattern matches, anchored", errors("v1.5.0"), one("3")],
  ["nothing where no series is, never zero", errors("v1.4.0"), []],
  ["nothing for a pattern that matches a part", 'sum(increase(http_requests_total{code=~"5"}[1m]))', []],
  ["a rate in a second", 'sum(rate(http_requests_total{version="v1.5.0"}[2m]))', one("1")],
  ["a share", `${errors("v1.5.0")} / sum(increase(http_requests_total{version="v1.5.0"}[1m]))`, one("0.05")],
  ["nothing for a range that holds one scrape", 'sum(increase(http_requests_total{version="v1.5.0"}[10s]))', []],
])("answers %s", async (_what, query, result) => {
  const { ask } = await open();
  const { body } = await ask("/api/v1/query", form({ query, time: at }));
  expect(body).toEqual({ status: "success", data: { resultType: "vector", result } });
});

test("a quantile lies on the line inside its bucket, and never beyond the last finite bound", async () => {
  const { ask } = await open();
  const bucket = 'increase(http_request_duration_seconds_bucket{version="v1.5.0"}[1m])';
  const query = `histogram_quantile(0.5, sum by (le) (${bucket}))`;
  // All sixty took 80 ms: in the bucket from 50 to 100 ms, whose middle is told.
  const { body } = await ask("/api/v1/query", form({ query, time: at }));
  expect(body).toMatchObject({ data: { result: one("0.07500000000000001") } });
});

test("sums by a label, and a quotient of nothing is NaN in a text", async () => {
  const { ask } = await open();
  const by = await ask(
    "/api/v1/query",
    form({ query: "sum by (version) (increase(http_requests_total[1m]))", time: at }),
  );
  expect(by.body).toMatchObject({
    data: {
      result: [
        { metric: { version: "v1.4.0" }, value: [NOW / 1000, "100"] },
        { metric: { version: "v1.5.0" }, value: [NOW / 1000, "60"] },
      ],
    },
  });
  const none = await ask("/api/v1/query", form({ query: "0 / 0", time: at }));
  expect(none.body).toEqual({ status: "success", data: { resultType: "scalar", result: [NOW / 1000, "NaN"] } });
});

test("a range holds both its ends", async () => {
  const { ask } = await open();
  const { body } = await ask("/api/v1/query_range", range(errors("v1.5.0")));
  expect(body).toMatchObject({ status: "success", data: { resultType: "matrix", result: [{ metric: {} }] } });
  const values: readonly (readonly [number, string])[] = Object(body).data.result[0].values;
  expect(values.map(([instant]) => instant)).toEqual([300, 240, 180, 120, 60, 0].map((ago) => NOW / 1000 - ago));
  // A growth is an estimate: even of whole numbers it is hardly ever one.
  for (const [, value] of values) expect(Number(value)).toBeCloseTo(3, 10);
});

test.each([
  ["a missing step", range("up", { step: "" }), 'invalid parameter "step": cannot parse "" to a valid duration'],
  ["a step of nothing", range("up", { step: "0" }), "zero or negative query resolution step widths"],
  ["an end before the start", range("up", { end: "1" }), "end timestamp must not be before start time"],
  [
    "too many points",
    range("up", { start: String(NOW / 1000 - 11_001), step: "1" }),
    "exceeded maximum resolution of 11,000 points",
  ],
  ["no expression", range(""), "no expression found in input"],
  ["a label without quotes", range("up{version=v1}"), "parse error: unexpected"],
  ["a selector of everything", range('{version=~".*"}'), "at least one non-empty matcher"],
  ["a function of the wrong kind", range("rate(up)"), "expected type range vector in call to function"],
  ["what is no function here", range("topk(1, up)"), 'unknown function with name "topk"'],
  ["a range by itself", range("up[1m]"), 'invalid expression type "range vector"'],
  ["a closing brace too many", range('up{a="b"}}'), 'unexpected "}"'],
  [
    "a form that does not say so",
    { ...range("up"), body: String(range("up").body), headers: { ...TOKEN, "content-type": "text/plain" } },
    'invalid parameter "start": cannot parse ""',
  ],
])("refuses %s as bad data", async (_what, init, why) => {
  const { ask } = await open();
  const { status, body } = await ask("/api/v1/query_range", init);
  expect({ status, ...Object(body) }).toEqual({
    status: "error",
    errorType: "bad_data",
    error: expect.stringContaining(why),
  });
});

test("two series of the same labels cannot be put in relation", async () => {
  const { ask } = await open();
  const { status, body } = await ask(
    "/api/v1/query",
    form({ query: "http_requests_total * http_request_duration_seconds_bucket", time: at }),
  );
  expect(status).toBe(200);
  expect(body).toMatchObject({ data: { result: [] } });
  const names = '{__name__=~"http_request_duration_seconds_(sum|count)",service="shop"}';
  const twice = await ask("/api/v1/query", form({ query: `${names} * ${names}`, time: at }));
  expect(twice).toMatchObject({ status: 422, body: { status: "error", errorType: "execution" } });
});

test("another token is refused before anything is read, and an outage answers with a page", async () => {
  const { ask } = await open();
  const strange = await ask("/api/v1/query", form({ query: "up" }, { authorization: "Bearer other" }));
  expect(strange).toMatchObject({ status: 401, body: "Unauthorized\n" });
  const ill = await openProvider(
    (feed) => prometheusHandler(feed, TOKEN),
    [{ kind: "metrics-outage", lasts: 600_000 }],
  );
  expect(await ill.ask("/api/v1/query", form({ query: "1" }))).toMatchObject({ status: 503 });
  ill.push(599_000);
  expect(await ill.ask("/api/v1/query", form({ query: "1" }))).toMatchObject({ status: 503 });
  ill.push(1000);
  expect(await ill.ask("/api/v1/query", form({ query: "1" }))).toMatchObject({ status: 200 });
});
