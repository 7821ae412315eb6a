import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { httpIncidentEndpoints } from "../../../src/adapters/http/http-incident-endpoints.ts";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import { refuseAddress } from "../../../src/core/address/refuse-address.ts";
import { HttpError, type HttpRequest } from "../../../src/ports/http.ts";
import { ANSWERS, endpointOf } from "../../core/incident-source/endpoints.ts";
import { httpThat, type Told } from "../../fakes/answering-http.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };
const json = (body: unknown, headers = {}): Exclude<Told, HttpError> => ({
  body,
  headers: { ...JSON_TYPE, ...headers },
});
const PAGER = "{ preset: pagerduty }";
const SIMPLE = '{ name: x, url: "https://x.example/i", path: "items[*].severity", none-of: [P1] }';

function reading(
  line: string,
  answer: (request: HttpRequest, times: number) => Told,
  tokens: Record<string, string> = {},
) {
  const http = httpThat(answer);
  const clock = clockAt("2026-11-21T12:00:00Z");
  const endpoint = endpointOf(line);
  const all = new Map(
    Object.entries({ [endpoint.name]: "t0ken", [`${endpoint.name}.application`]: "t1ken", ...tokens }),
  );
  const verdict = httpIncidentEndpoints({ http, clock })
    .read([endpoint], all)
    .then(([one]) => one);
  return { http, clock, verdict };
}

describe("httpIncidentEndpoints", () => {
  it.each(ANSWERS)(
    "$source: locked, clear, and never clear for what is no answer",
    async ({ endpoint, locked, clear, incident }) => {
      const { url } = endpointOf(endpoint);
      // A probe is another address; it shows one thing of any shape.
      const shown = json({ services: [{}], data: [{}], id: 1 });
      const told = (answer: Told) => reading(endpoint, (request) => (request.url === url ? answer : shown)).verdict;
      expect(await told(json(locked))).toMatchObject({ kind: "locked", incidents: [incident] });
      for (const body of clear) expect(await told(json(body))).toMatchObject({ kind: "clear" });
      const html = { body: "<html>Sign in</html>", headers: { "content-type": "text/html" } };
      for (const answer of [
        html,
        { ...html, headers: JSON_TYPE },
        { body: clear[0], headers: {} },
        json({ message: "unexpected" }),
        { ...json(clear[0]), status: 403 },
        { ...json(clear[0]), status: 401 },
        { ...json(clear[0]), status: 404 },
        { ...json(clear[0]), status: 202 },
        { ...json(clear[0]), status: 302, headers: { ...JSON_TYPE, location: "https://login.example" } },
        { body: JSON.stringify(clear[0]).slice(0, -1), headers: JSON_TYPE },
        new HttpError("too-large", "the body is larger than 4194304 bytes"),
        new HttpError("address-refused", "10.0.0.1 is refused"),
        new HttpError("reset", "aborted"),
      ])
        expect(await told(answer)).toMatchObject({ kind: "unknown", remedy: expect.stringMatching(/\.$/) });
    },
  );

  it("fills the secret into the headers and asks for nothing without it", async () => {
    const { http, verdict } = reading(PAGER, () => json({ incidents: [], more: false }));
    await verdict;
    expect(http.asked.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      "GET /incidents",
      "GET /services",
    ]);
    for (const { headers } of http.asked)
      expect(headers).toMatchObject({
        Authorization: "Token token=t0ken",
        Accept: "application/vnd.pagerduty+json;version=2",
      });
    const without = httpThat(() => json({}));
    const [refused] = await httpIncidentEndpoints({ http: without, clock: clockAt("2026-11-21T12:00:00Z") }).read(
      [endpointOf(PAGER)],
      new Map(),
    );
    expect(refused).toMatchObject({ kind: "unknown", remedy: "Add a line pagerduty=… to the input incident-tokens." });
    expect(without.asked).toEqual([]);
  });

  it("takes an empty list for clear only when the probe shows the right to see", async () => {
    const probed = (services: Told) =>
      reading(PAGER, ({ url }) => (url.includes("/services") ? services : json({ incidents: [], more: false })))
        .verdict;
    expect(await probed(json({ services: [{ id: "S" }] }))).toEqual({ kind: "clear", name: "pagerduty" });
    expect(await probed(json({ services: [] }))).toMatchObject({
      kind: "unknown",
      why: expect.stringMatching(/may lack the right/),
    });
    expect(await probed(json({}))).toMatchObject({ kind: "unknown" });
    expect(await probed({ status: 403 })).toMatchObject({ kind: "unknown", why: "the probe failed: it answered 403" });
  });

  it("reads all pages, and an incident on the last one locks", async () => {
    const pages = [
      { incidents: [{ priority: { summary: "P4" } }, { priority: { summary: "P5" } }], more: true },
      { incidents: [{ id: "Z", priority: { summary: "P1" } }], more: false },
    ];
    const { http, verdict } = reading(PAGER, ({ url }) => json(pages[url.includes("offset=2") ? 1 : 0]));
    expect(await verdict).toMatchObject({ kind: "locked", incidents: [{ name: "pagerduty: Z" }] });
    expect(http.asked).toHaveLength(2);
  });

  it("knows nothing when pages have no end, or one of them fails", async () => {
    const endless = reading(PAGER, () => json({ incidents: [{ priority: { summary: "P4" } }], more: true }));
    expect(await endless.verdict).toMatchObject({ kind: "unknown", why: "it lists more than 10 pages" });
    expect(endless.http.asked).toHaveLength(10);
    const torn = reading(PAGER, ({ url }) =>
      url.includes("offset=") ? { status: 403 } : json({ incidents: [{ priority: { summary: "P4" } }], more: true }),
    );
    expect(await torn.verdict).toMatchObject({ kind: "unknown" });
    const away = reading("{ preset: rootly }", () => json({ data: [], links: { next: "https://evil.example/steal" } }));
    expect(await away.verdict).toMatchObject({ kind: "unknown", why: "the next page is said to be at another host" });
    expect(away.http.asked.every(({ url }) => url.startsWith("https://api.rootly.com/"))).toBe(true);
  });

  it("asks again after 429 as Retry-After says, within 20 seconds in all", async () => {
    const busy = (seconds: string, times: number) =>
      reading(SIMPLE, (_, asked) =>
        asked <= times ? { status: 429, headers: { "retry-after": seconds } } : json({ items: [{ severity: "P3" }] }),
      );
    const patient = busy("7", 2);
    expect(await patient.verdict).toMatchObject({ kind: "clear" });
    expect(patient.clock.elapsed()).toBe(14_000);
    const late = busy("21", 1);
    expect(await late.verdict).toMatchObject({ kind: "unknown", why: "it answered 429" });
    expect(late.http.asked).toHaveLength(1);
    const worn = busy("11", 2);
    expect(await worn.verdict).toMatchObject({ kind: "unknown" });
    expect(worn.clock.elapsed()).toBe(11_000);
    const down = reading(SIMPLE, () => new HttpError("connect", "refused"));
    expect(await down.verdict).toMatchObject({ kind: "unknown" });
    expect(down.http.asked).toHaveLength(3);
  });

  it("gives one verdict for each endpoint, in order, and never shows a token", async () => {
    const http = httpThat(({ url }) =>
      url.startsWith("https://x.example") ? { status: 401, body: "t0ken is wrong" } : json({ incidents: [] }),
    );
    const endpoints = [endpointOf(SIMPLE), endpointOf('{ preset: statuspage, url: "https://status.example/i.json" }')];
    const verdicts = await httpIncidentEndpoints({ http, clock: clockAt("2026-11-21T12:00:00Z") }).read(
      endpoints,
      new Map([["x", "t0ken"]]),
    );
    expect(verdicts.map(({ kind, name }) => `${name} ${kind}`)).toEqual(["x unknown", "statuspage clear"]);
    expect(JSON.stringify(verdicts)).not.toContain("t0ken");
  });

  describe("over the wire", () => {
    let server: Server | undefined;
    afterEach(() => server?.close());
    const serve = async (answer: Parameters<typeof createServer>[1]) => {
      const listening = createServer({}, answer);
      server = listening;
      await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
      const address = listening.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      const endpoint = endpointOf(
        `{ name: x, url: "http://localhost:${port}/i", path: "items[*].severity", none-of: [P1] }`,
      );
      return (internal: boolean) =>
        httpIncidentEndpoints({
          http: nodeHttp({ refuse: refuseAddress({ internal }) }),
          clock: clockAt("2026-11-21T12:00:00Z"),
        }).read([endpoint], new Map());
    };

    it("reads JSON, and refuses private addresses unless they are allowed", async () => {
      const ask = await serve((_, response) => {
        response.setHeader("content-type", "application/json").end('{"items": [{"severity": "P3"}]}');
      });
      expect(await ask(true)).toEqual([{ kind: "clear", name: "x" }]);
      expect(await ask(false)).toMatchObject([{ kind: "unknown", why: expect.stringMatching(/address-refused/) }]);
    });

    it("knows nothing of an answer that breaks off, though what came is whole JSON", async () => {
      const ask = await serve((_, response) => {
        response.writeHead(200, { "content-type": "application/json", "content-length": "900" });
        response.write('{"items": []}');
        setImmediate(() => response.destroy());
      });
      expect(await ask(true)).toMatchObject([{ kind: "unknown" }]);
    });
  });
});
