import { describe, expect, it } from "vitest";
import { nextHop } from "../../../src/core/checks/next-hop.ts";

const at = (status: number, location?: string, url = "https://shop.example/a") => ({
  url,
  status,
  headers: location === undefined ? {} : { location },
});
const get = { method: "GET", withBody: false };
const post = { method: "POST", withBody: true };

describe("nextHop", () => {
  it.each([
    [301, "GET", false],
    [302, "GET", false],
    [303, "GET", false],
    [307, "POST", true],
    [308, "POST", true],
  ])("follows %d from a POST as a %s", (status, method, withBody) => {
    expect(nextHop(at(status, "/b?x=1#y"), post, { followed: 0, limit: 1 })).toEqual({
      ...{ kind: "follow", url: "https://shop.example/b?x=1#y" },
      ...{ method, withBody },
    });
  });

  it("keeps the method of other requests but for 303", () => {
    const put = { method: "PUT", withBody: true };
    expect(nextHop(at(302, "/b"), put, { followed: 0, limit: 1 })).toMatchObject({ method: "PUT", withBody: true });
    expect(nextHop(at(303, "/b"), put, { followed: 0, limit: 1 })).toMatchObject({ method: "GET", withBody: false });
    const head = { method: "HEAD", withBody: false };
    expect(nextHop(at(303, "/b"), head, { followed: 0, limit: 1 })).toMatchObject({ method: "HEAD" });
  });

  it.each([
    ["no redirects are asked for", at(302, "/b"), 0],
    ["there is no address", at(302), 3],
    ["the address cannot be read", at(302, "https://[::"), 3],
    ["the status says none", at(200, "/b"), 3],
    ["the status says not modified", at(304, "/b"), 3],
  ])("takes an answer as it is where %s", (_, answer, limit) => {
    expect(nextHop(answer, get, { followed: 0, limit })).toEqual({ kind: "none" });
  });

  it.each([
    ["https://evil.example/a"],
    ["//evil.example/a"],
    ["http://shop.example/a"],
    ["https://shop.example:8443/a"],
    ["http://169.254.169.254/latest/meta-data/"],
    ["https://shop.example.evil.example/"],
    ["file:///etc/passwd"],
    ["javascript:alert(1)"],
    ["https://me:pw@shop.example/a"],
  ])("does not follow to %s", (location) => {
    const hop = nextHop(at(302, location), get, { followed: 0, limit: 3 });
    expect(hop.kind).toBe("refused");
    expect(JSON.stringify(hop)).not.toContain("pw@");
  });

  it("follows no more often than it may", () => {
    expect(nextHop(at(302, "/b"), get, { followed: 1, limit: 2 }).kind).toBe("follow");
    expect(nextHop(at(302, "/b"), get, { followed: 2, limit: 2 })).toMatchObject({
      kind: "refused",
      mismatch: { target: "redirect", expected: "at most 2" },
    });
  });
});
