import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import { HttpError, type HttpRequest } from "../../../src/ports/http.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const asked = (url: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: "GET",
  url,
  timeout: 2_000,
  maximumBytes: 10_000,
  ...more,
});
const http = nodeHttp();

async function failureOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "none";
  } catch (error) {
    return error instanceof HttpError ? error.failure : String(error);
  }
}

describe("nodeHttp", () => {
  it("gives status, headers, cookies, body and times of a complete answer", async () => {
    const url = await serve((_, response) =>
      response.writeHead(201, { "set-cookie": ["a=1", "b=2"], "x-version": "v1" }).end("ok"),
    );
    const answer = await http.exchange(asked(url));
    expect(answer).toMatchObject({
      status: 201,
      body: "ok",
      bytes: 2,
      setCookies: ["a=1", "b=2"],
      headers: { "x-version": "v1" },
    });
    expect(answer.timeToFirstByte).toBeGreaterThan(0);
    expect(answer.duration).toBeGreaterThanOrEqual(answer.timeToFirstByte);
  });

  it("sends method, headers and body", async () => {
    const url = await serve((request, response) => {
      let body = "";
      request.on("data", (chunk) => {
        body += chunk;
      });
      request.on("end", () => response.end(`${request.method} ${request.headers["content-type"]} ${body}`));
    });
    expect(
      (await http.exchange(asked(url, { method: "POST", headers: { "content-type": "text/plain" }, body: "hello" })))
        .body,
    ).toBe("POST text/plain hello");
  });

  it.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ])("decompresses %s", async (encoding, compress) => {
    const url = await serve((_, response) =>
      response.writeHead(200, { "content-encoding": encoding }).end(compress(Buffer.from("plain"))),
    );
    expect((await http.exchange(asked(url))).body).toBe("plain");
  });

  it("follows no redirect", async () => {
    const url = await serve((_, response) => response.writeHead(302, { location: "http://169.254.169.254/" }).end());
    expect((await http.exchange(asked(url))).status).toBe(302);
  });

  it("stops a bomb at its decompressed size", async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    const url = await serve((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb));
    expect(await failureOf(http.exchange(asked(url)))).toBe("too-large");
  });

  it("stops an endless body at its size", async () => {
    const url = await serve((_, response) => {
      const timer = setInterval(() => response.write("x".repeat(4_000)), 5);
      response.on("close", () => clearInterval(timer));
    });
    expect(await failureOf(http.exchange(asked(url)))).toBe("too-large");
  });

  it("stops a server that says nothing, and a body that drips past the time-out", async () => {
    const silent = await serve(() => {});
    expect(await failureOf(http.exchange(asked(silent, { timeout: 80 })))).toBe("timeout");
    const dripping = await serve((_, response) => {
      const timer = setInterval(() => response.write("."), 20);
      response.on("close", () => clearInterval(timer));
    });
    expect(await failureOf(http.exchange(asked(dripping, { timeout: 150 })))).toBe("timeout");
  });

  it("stops headers that drip past the time-out, and a body that unpacks to nothing for ever", async () => {
    const dripping = await serve((_, response) => {
      response.socket?.write("HTTP/1.1 200 OK\r\n");
      const timer = setInterval(() => response.socket?.write("x-more: 1\r\n"), 20);
      response.on("close", () => clearInterval(timer));
    });
    expect(await failureOf(http.exchange(asked(dripping, { timeout: 150 })))).toBe("timeout");
    // A gzip header, then empty stored blocks, which yield no byte (RFC 1951, 3.2.4).
    const hollow = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" });
      response.write(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]));
      const timer = setInterval(() => response.write(Buffer.from([0, 0, 0, 0xff, 0xff])), 20);
      response.on("close", () => clearInterval(timer));
    });
    expect(await failureOf(http.exchange(asked(hollow, { timeout: 150 })))).toBe("timeout");
  });

  it.each([
    ["a connection that is cut", "reset", (response: Parameters<RequestListener>[1]) => response.socket?.destroy()],
    [
      "a body that is cut",
      "reset",
      (response: Parameters<RequestListener>[1]) =>
        response.writeHead(200, { "content-length": "100" }).write("half", () => response.socket?.destroy()),
    ],
    [
      "a body that is not what its encoding says",
      "malformed",
      (response: Parameters<RequestListener>[1]) =>
        response.writeHead(200, { "content-encoding": "gzip" }).end("not gzip"),
    ],
  ])("names %s", async (_, failure, answer) => {
    const url = await serve((__, response) => void answer(response));
    expect(await failureOf(http.exchange(asked(url)))).toBe(failure);
  });

  it.each([
    ["gzip, gzip", "an encoding twice"],
    ["zstd", "one that was not asked for"],
    ["br", "what is not of its encoding"],
  ])("reads nothing from a body in %s: %s", async (encoding) => {
    const body = gzipSync(gzipSync("plain"));
    const url = await serve((_, response) => response.writeHead(200, { "content-encoding": encoding }).end(body));
    expect(await failureOf(http.exchange(asked(url)))).toBe("malformed");
  });

  it.each([
    ["text/plain; charset=utf-16le", Buffer.from("größer", "utf16le")],
    ['text/plain;charset="ISO-8859-1"', Buffer.from("größer", "latin1")],
    ["text/plain; charset=unheard-of", Buffer.from("größer")],
    ["application/json", Buffer.from("\ufeffgrößer")],
    ["", Buffer.from("größer")],
  ])("decodes a body of type '%s'", async (type, body) => {
    const url = await serve((_, response) => response.writeHead(200, { "content-type": type }).end(body));
    expect(await http.exchange(asked(url))).toMatchObject({ body: "größer", bytes: body.length });
  });

  it.each([
    ["HEAD", 200, {}],
    ["GET", 204, {}],
    ["GET", 304, {}],
    ["GET", 200, { "content-length": "0" }],
  ] as const)("takes %s answered %d for empty, though it names an encoding", async (method, status, headers) => {
    const url = await serve((_, response) =>
      response.writeHead(status, { "content-encoding": "gzip", ...headers }).end(),
    );
    expect(await http.exchange(asked(url, { method }))).toMatchObject({ status, body: "", bytes: 0 });
  });

  it("counts the time-out from the start, also where the answer falls silent after it began", async () => {
    const url = await serve((_, response) => void response.write("a start"));
    const late = () => new Promise((resolve) => setTimeout(resolve, 450, "still waiting"));
    const dripped = await serve((_, response) => {
      response.write(".");
      setTimeout(() => response.write("."), 250);
    });
    for (const silent of [url, dripped])
      expect(await Promise.race([failureOf(http.exchange(asked(silent, { timeout: 300 }))), late()])).toBe("timeout");
  });

  it.each([
    [
      "switches to another protocol",
      "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
    ],
    ["sends headers without end", `HTTP/1.1 200 OK\r\n${"x-more: 1\r\n".repeat(4_000)}`],
    ["says two lengths", "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\nok"],
    ["folds its headers with a bare line feed", "HTTP/1.1 200 OK\r\nx: 1\n y: 2\r\n\r\n"],
    ["packs what it transfers", "HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n"],
    ["has a status below all", "HTTP/1.1 000 OK\r\ncontent-length: 0\r\n\r\n"],
    ["says nothing of HTTP", "::set-output name=decision::success\r\n\r\n"],
  ])("calls an answer malformed that %s", async (_, raw) => {
    const url = await serve((__, response) => response.socket?.end(raw));
    expect(await failureOf(http.exchange(asked(url)))).toBe("malformed");
  });

  it("refuses a header that would break the line, and one that HTTP cannot carry", async () => {
    const url = await serve((_, response) => response.end());
    for (const value of ["a\r\nx-injected: 1", "\u2713"])
      expect(await failureOf(http.exchange(asked(url, { headers: { "x-token": value } })))).toBe("malformed");
  });

  it("names a port where nobody listens and a name that does not exist", async () => {
    const url = await serve(() => {});
    const server = servers.pop();
    await new Promise((resolve) => server?.close(resolve));
    expect(await failureOf(http.exchange(asked(url)))).toBe("connect");
    expect(await failureOf(http.exchange(asked("http://nowhere.invalid/")))).toBe("dns");
  });

  it("asks before it connects, for literals, for resolved addresses and for a given one", async () => {
    const url = await serve((_, response) => response.end("reached"));
    const guarded = nodeHttp({
      refuse: (address) => (address.startsWith("127.") || address === "::1" ? "it is loopback" : undefined),
    });
    expect(await failureOf(guarded.exchange(asked(url)))).toBe("address-refused");
    expect(await failureOf(guarded.exchange(asked(url.replace("127.0.0.1", "localhost"))))).toBe("address-refused");
    expect(await failureOf(guarded.exchange(asked("http://example.invalid/", { resolve: "127.0.0.1" })))).toBe(
      "address-refused",
    );
  });

  it("connects to the given address under the name of the URL", async () => {
    const url = await serve((request, response) => response.end(request.headers.host));
    const { port } = new URL(url);
    expect((await http.exchange(asked(`http://shop.example:${port}/`, { resolve: "127.0.0.1" }))).body).toBe(
      `shop.example:${port}`,
    );
  });

  it("keeps connections unless a fresh one is asked for", async () => {
    const url = await serve((request, response) => response.end(String(request.socket.remotePort)));
    const ports = [
      await http.exchange(asked(url)),
      await http.exchange(asked(url)),
      await http.exchange(asked(url, { fresh: true })),
    ].map(({ body }) => body);
    expect(ports[0]).toBe(ports[1]);
    expect(ports[2]).not.toBe(ports[0]);
  });

  it("closes a fresh connection once it is answered", async () => {
    const closed = Promise.withResolvers<string>();
    const url = await serve((request, response) => {
      request.socket.once("close", () => closed.resolve("closed"));
      // Neither side's header says so.
      response.writeHead(200, { connection: "keep-alive", "content-length": "2" }).end("ok");
    });
    await http.exchange(asked(url, { fresh: true, headers: { connection: "keep-alive" } }));
    expect(await closed.promise).toBe("closed");
  });

  it("sends nothing that was called off before", async () => {
    const seen: string[] = [];
    const url = await serve((request, response) => {
      seen.push(request.url ?? "");
      response.end();
    });
    expect(await failureOf(http.exchange(asked(`${url}/never`), AbortSignal.abort()))).toBe("connect");
    await http.exchange(asked(`${url}/then`));
    expect(seen).toEqual(["/then"]);
  });

  it("ends an exchange when it is called off", async () => {
    const url = await serve(() => {});
    const stop = new AbortController();
    const pending = failureOf(http.exchange(asked(url), stop.signal));
    stop.abort();
    expect(await pending).not.toBe("none");
  });
});
