import { describe, expect, it } from "vitest";
import { checkUrl } from "../../../src/core/checks/check-url.ts";

const base = { address: "https://shop.example/base/", plainHttp: false };

describe("checkUrl", () => {
  it.each([
    ["/api", "https://shop.example/base/api"],
    ["//evil.example/api", "https://shop.example/base//evil.example/api"],
    ["/@evil.example", "https://shop.example/base/@evil.example"],
    ["/a?b={version}", "https://shop.example/base/a?b={version}"],
    ["https://other.example", "https://other.example/"],
  ])("resolves %s to %s", (given, url) => {
    expect(checkUrl(given, base)).toEqual({ kind: "url", url });
  });

  it.each([
    ["https://shop.example/?token=abc", "/api", "swallow"],
    ["https://shop.example#top", "/api", "swallow"],
    ["https://a:b@shop.example", "/api", "credentials"],
    ["http://shop.example", "/api", "use https"],
    ["https://shop.example", "https://a@other.example/", "credentials"],
    ["https://shop.example", "https://256.1.1.1/", "cannot be read"],
  ])("refuses on %s the address %s: %s", (address, given, why) => {
    expect(checkUrl(given, { address, plainHttp: false })).toMatchObject({
      kind: "refused",
      why: expect.stringContaining(why),
    });
  });
});
