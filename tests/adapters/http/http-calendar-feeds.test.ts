import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { httpCalendarFeeds } from "../../../src/adapters/http/http-calendar-feeds.ts";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import { HttpError, type HttpRequest } from "../../../src/ports/http.ts";
import { calendar } from "../../core/holidays/calendars.ts";
import { httpThat, type Told } from "../../fakes/answering-http.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const URL_OF_FEED = "https://calendar.example/feed.ics";
const text = calendar(["DTSTART:20261225"]);
const feed: Told = { body: text, headers: { "content-type": "text/calendar; charset=utf-8" } };

function read(answer: (request: HttpRequest, times: number) => Told, address = URL_OF_FEED) {
  const http = httpThat(answer);
  const clock = clockAt("2026-11-21T12:00:00Z");
  return { http, clock, text: httpCalendarFeeds({ http, clock }).read(address) };
}

describe("httpCalendarFeeds", () => {
  it("reads a feed's text, with or without a type of its own", async () => {
    expect(await read(() => feed).text).toBe(text);
    expect(await read(() => ({ body: text, headers: { "content-type": "application/octet-stream" } })).text).toBe(text);
    expect(await read(() => ({ body: text })).text).toBe(text);
  });

  it.each<[string, Told, string]>([
    ["500", { status: 500 }, "unavailable"],
    ["404", { status: 404 }, "not_found"],
    ["403", { status: 403 }, "forbidden"],
    ["204", { status: 204 }, "forbidden"],
    ["an HTML page", { body: "<html>", headers: { "content-type": "text/html" } }, "malformed"],
    ["a time-out", new HttpError("timeout", "no answer within 10000 ms"), "unavailable"],
    ["a body above 1 MiB", new HttpError("too-large", "the body is larger than 1048576 bytes"), "unavailable"],
    ["a private address", new HttpError("address-refused", "10.0.0.1 is refused"), "unavailable"],
    ["a redirect to nowhere", { status: 302 }, "malformed"],
    ["a redirect without TLS", { status: 301, headers: { location: "http://calendar.example/feed.ics" } }, "malformed"],
  ])("fault 39: %s is unreadable", async (_, told, why) => {
    await expect(read(() => told).text).rejects.toMatchObject({ why, remedy: expect.stringMatching(/copy/) });
  });

  it("follows few redirects, and no ring of them", async () => {
    const twice = read(({ url }) =>
      url.endsWith("/2")
        ? feed
        : { status: 302, headers: { location: url.endsWith("/1") ? "/2" : "https://other.example/1" } },
    );
    expect(await twice.text).toBe(text);
    expect(twice.http.asked.map(({ url }) => url)).toEqual([
      URL_OF_FEED,
      "https://other.example/1",
      "https://other.example/2",
    ]);
    const ring = read(() => ({ status: 302, headers: { location: URL_OF_FEED } }));
    await expect(ring.text).rejects.toMatchObject({ why: "malformed" });
    expect(ring.http.asked).toHaveLength(4);
  });

  it("asks again when the server is busy or the connection fails", async () => {
    const busy = read((_, times) =>
      times === 1
        ? { status: 503, headers: { "retry-after": "3" } }
        : times === 2
          ? new HttpError("reset", "aborted")
          : feed,
    );
    expect(await busy.text).toBe(text);
    expect(busy.clock.elapsed()).toBe(5_000);
  });

  it("asks no address but https", async () => {
    const plain = read(() => feed, "http://calendar.example/feed.ics");
    await expect(plain.text).rejects.toMatchObject({ why: "malformed" });
    expect(plain.http.asked).toEqual([]);
  });

  describe("over the wire", () => {
    let server: Server | undefined;
    afterEach(() => server?.close());

    it("fault 39: half a file is unreadable, though it ends like a whole one", async () => {
      const listening = createServer((_, response) => {
        response.writeHead(200, { "content-type": "text/calendar", "content-length": String(text.length * 2) });
        response.write(text);
        setImmediate(() => response.destroy());
      });
      server = listening;
      await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
      const address = listening.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      const feeds = httpCalendarFeeds({ http: nodeHttp(), clock: clockAt("2026-11-21T12:00:00Z") });
      await expect(feeds.read(`http://127.0.0.1:${port}/feed.ics`)).rejects.toMatchObject({ why: "unavailable" });
    });
  });
});
