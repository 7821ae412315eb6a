import { createServer as createPlainServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, connect, createServer as createTcpServer, type Server } from "node:net";
import type { TLSSocket } from "node:tls";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import { HttpError, type HttpRequest } from "../../../src/ports/http.ts";
import { type CertificateTerms, issueCertificate } from "../../fakes/issue-certificate.ts";

const closing: (() => void)[] = [];
const kept = { ...process.env };
beforeEach(() => {
  for (const name of ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "NO_PROXY", "no_proxy"])
    delete process.env[name];
});
afterEach(() => {
  for (const close of closing.splice(0)) close();
  process.env = { ...kept };
});

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

async function secure(
  terms: Partial<CertificateTerms> = {},
  signedBy?: "itself",
  onConnection: (socket: TLSSocket) => void = () => {},
): Promise<number> {
  const { cert, key } = await issueCertificate({ hosts: ["127.0.0.1", "shop.example"], days: 30, ...terms }, signedBy);
  const server = createTlsServer({ cert, key }, (request, response) =>
    response.end(`${request.headers.host} at ${request.socket.remotePort}`),
  );
  server.on("secureConnection", onConnection);
  closing.push(() => server.closeAllConnections());
  return await listening(server);
}

const asked = (url: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: "GET",
  url,
  timeout: 2_000,
  maximumBytes: 10_000,
  fresh: true,
  ...more,
});

async function outcomeOf(request: HttpRequest, http = nodeHttp()): Promise<string> {
  try {
    return `answered ${(await http.exchange(request)).status}`;
  } catch (error) {
    return error instanceof HttpError ? `${error.failure}: ${error.message}` : `not an HttpError: ${String(error)}`;
  }
}

describe("nodeHttp over TLS", () => {
  it.each<[string, Partial<CertificateTerms>, "itself" | undefined, RegExp]>([
    ["has expired", { days: -2 }, undefined, /^tls: .*(expired|unable to verify)/],
    ["signs itself", {}, "itself", /^tls: self-signed certificate; trust an authority .* NODE_EXTRA_CA_CERTS$/],
    ["is signed by a stranger", {}, undefined, /^tls: unable to verify/],
  ])("refuses a certificate that %s, whatever the environment says", async (_, terms, signedBy, says) => {
    const port = await secure(terms, signedBy);
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
    expect(await outcomeOf(asked(`https://127.0.0.1:${port}/`))).toMatch(says);
  });

  it("takes up no session of an earlier connection where a fresh one is asked for", async () => {
    const reused: boolean[] = [];
    const port = await secure({}, undefined, (socket) => reused.push(socket.isSessionReused()));
    const http = nodeHttp();
    const request = asked(`https://127.0.0.1:${port}/`, { insecure: true });
    for (let round = 0; round < 3; round++) await http.exchange(request);
    expect(reused).toEqual([false, false, false]);
  });

  it("accepts any certificate for the request that says so, and for no other", async () => {
    const port = await secure({ hosts: ["other.example"], days: -2 }, "itself");
    const http = nodeHttp();
    for (const fresh of [true, false]) {
      expect(await outcomeOf(asked(`https://127.0.0.1:${port}/`, { insecure: true, fresh }), http)).toBe(
        "answered 200",
      );
      expect(await outcomeOf(asked(`https://127.0.0.1:${port}/`, { fresh }), http)).toMatch(/^tls: /);
    }
  });

  it.each([
    [30, 30],
    [0, 0],
    [-3, -3],
  ])("tells the days that a certificate of %d days has left", async (days, left) => {
    const port = await secure({ days });
    const answer = await nodeHttp().exchange(asked(`https://127.0.0.1:${port}/`, { insecure: true }));
    expect(answer.tlsDaysLeft).toBe(left);
  });

  it("names plain HTTP on a TLS port, and TLS on a plain port", async () => {
    const plain = await listening(createPlainServer((_, response) => response.end("plain")));
    expect(await outcomeOf(asked(`https://127.0.0.1:${plain}/`))).toMatch(/^tls: /);
    const port = await secure();
    expect(await outcomeOf(asked(`http://127.0.0.1:${port}/`))).toMatch(/^(malformed|reset): |^answered 400/);
  });

  it("takes a time-out of nothing for the shortest one", async () => {
    const port = await listening(createTcpServer((socket) => closing.push(() => socket.destroy())));
    for (const timeout of [0, -5])
      expect(await outcomeOf(asked(`http://127.0.0.1:${port}/`, { timeout }))).toMatch(/^timeout: /);
  });

  it("stops a handshake that is never answered", async () => {
    const port = await listening(createTcpServer((socket) => closing.push(() => socket.destroy())));
    expect(await outcomeOf(asked(`https://127.0.0.1:${port}/`, { timeout: 150 }))).toMatch(/^timeout: /);
  });

  it("asks a given address for the name of the URL, and takes nothing else for an address", async () => {
    const port = await secure({ hosts: ["shop.example"] });
    const given = asked(`https://shop.example:${port}/`, { resolve: "127.0.0.1", insecure: true });
    expect((await nodeHttp().exchange(given)).body).toMatch(new RegExp(`^shop\\.example:${port} at`));
    expect(await outcomeOf(asked(`https://shop.example:${port}/`, { resolve: "shop.example" }))).toMatch(
      /^address-refused: shop.example is not an IP address/,
    );
  });
});

describe("nodeHttp through a proxy", () => {
  async function proxy(target: () => number): Promise<{ readonly port: number; readonly tunnels: readonly string[] }> {
    const tunnels: string[] = [];
    const server = createPlainServer((_, response) => response.end("by the proxy"));
    server.on("connect", ({ url = "" }, socket) => {
      tunnels.push(url);
      const tunnel = connect({ host: "127.0.0.1", port: target() }, () => {
        socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
        tunnel.pipe(socket).pipe(tunnel);
      });
      for (const end of [tunnel, socket]) end.on("error", () => tunnel.destroy());
      closing.push(() => {
        tunnel.destroy();
        socket.destroy();
      });
    });
    const port = await listening(server);
    closing.push(() => server.closeAllConnections());
    process.env.HTTPS_PROXY = `http://127.0.0.1:${port}`;
    process.env.HTTP_PROXY = `http://127.0.0.1:${port}`;
    return { port, tunnels };
  }

  it("tunnels to the given address, never to where the name points", async () => {
    const port = await secure({ hosts: ["shop.example"] });
    const { tunnels } = await proxy(() => port);
    const given = asked(`https://shop.example:${port}/`, { resolve: "192.0.2.7", insecure: true });
    expect(await outcomeOf(given)).toBe("answered 200");
    expect(tunnels).toEqual([`192.0.2.7:${port}`]);
    const plain = asked(`http://shop.example:${port}/`, { resolve: "192.0.2.7" });
    expect(await outcomeOf(plain)).toMatch(/^proxy: .*NO_PROXY/);
    process.env.NO_PROXY = "10.0.0.1, 127.0.0.1";
    const server = await listening(createPlainServer(({ headers }, response) => response.end(headers.host)));
    const direct = asked(`http://shop.example:${server}/`, { resolve: "127.0.0.1" });
    expect((await nodeHttp().exchange(direct)).body).toBe(`shop.example:${server}`);
  });

  it("refuses what resolves here to a refused address, and leaves to the proxy what it alone can resolve", async () => {
    const port = await secure();
    const { tunnels } = await proxy(() => port);
    const guarded = nodeHttp({ refuse: (address) => (/^127\.|^::1$/.test(address) ? "it is loopback" : undefined) });
    for (const host of ["localhost", "127.0.0.1", "metadata.google.internal", "metadata.google.internal."])
      expect(await outcomeOf(asked(`https://${host}:${port}/`), guarded)).toMatch(/^address-refused: /);
    expect(tunnels).toEqual([]);
    expect(await outcomeOf(asked(`https://shop.invalid:${port}/`, { insecure: true }), guarded)).toBe("answered 200");
    expect(tunnels).toEqual([`shop.invalid:${port}`]);
  });

  it("stops a handshake behind a tunnel that is never answered", async () => {
    const silent = await listening(createTcpServer((socket) => closing.push(() => socket.destroy())));
    await proxy(() => silent);
    expect(await outcomeOf(asked("https://shop.example/", { timeout: 200 }))).toMatch(/^timeout: /);
  });

  it.each(["socks5://127.0.0.1:1080", "proxy.example:3128", "//proxy.example", "http://"])(
    "sends nothing past a proxy that Node would leave unread: %s",
    async (address) => {
      const port = await listening(createPlainServer((_, response) => response.end("passed by")));
      process.env.HTTP_PROXY = address;
      expect(await outcomeOf(asked(`http://127.0.0.1:${port}/`))).toMatch(/^proxy: HTTP_PROXY is set, and is not/);
    },
  );
});
