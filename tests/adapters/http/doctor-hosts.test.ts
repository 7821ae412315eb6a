import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { knock } from "../../../src/adapters/http/knock.ts";
import { proxySettings } from "../../../src/adapters/http/proxy-settings.ts";

describe("proxySettings", () => {
  it("names proxies by their hosts, never their credentials", () => {
    const seen = proxySettings({
      HTTPS_PROXY: "http://user:geheim@proxy.example:3128",
      no_proxy: "a, .b,,",
      NO_PROXY: "c",
    });
    expect(seen).toEqual({
      set: [{ name: "HTTPS_PROXY", host: "proxy.example:3128" }],
      exempt: ["a", ".b"],
      trouble: undefined,
    });
  });

  it("says why a proxy cannot be used", () => {
    expect(proxySettings({ HTTP_PROXY: "socks5://p" }).trouble?.said).toContain("HTTP_PROXY");
    expect(proxySettings({ https_proxy: "http://p" }, "24.4.0").trouble?.said).toContain("Node 24.4.0");
    expect(proxySettings({})).toEqual({ set: [], exempt: [], trouble: undefined });
  });
});

describe("knock", () => {
  it("asks for the root alone, by HEAD, where it may, and takes any answer", async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? "nobody"}`);
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}/services/T00/geheim?token=x`;
    await expect(knock(address, false)).rejects.toMatchObject({ failure: "address-refused" });
    expect(asked).toEqual([]);
    expect(await knock(address, true)).toBe(404);
    expect(asked).toEqual(["HEAD / nobody"]);
  });
});
