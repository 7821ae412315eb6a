import { describe, expect, it } from "vitest";
import { HttpError } from "../../../src/ports/http.ts";
import { CHECKS, health, shop, smoke, wellShop } from "../../fakes/smoke-run.ts";

describe("smoke-test on Shop's checks", () => {
  it("runs checks and the order flow at the target's address, and proves the version three times on fresh connections", async () => {
    const { verdict, http, said, summary, exit } = await smoke();
    expect(verdict).toBe("success/passed");
    expect(http.asked.map(({ method, url }) => `${method} ${url}`).sort()).toEqual([
      "GET https://shop.example/",
      "GET https://shop.example/api/health",
      "GET https://shop.example/api/health",
      "GET https://shop.example/api/health",
      "GET https://shop.example/api/health/cache",
      "GET https://shop.example/api/health/db",
      "GET https://shop.example/api/health/external",
      "GET https://shop.example/api/orders/order-2",
      "GET https://shop.example/api/search?q=teapot",
      "POST https://shop.example/api/cart",
      "POST https://shop.example/api/checkout",
    ]);
    expect(http.asked.every(({ fresh }) => fresh === true)).toBe(true);
    expect([said("passed"), said("failed"), said("flaky"), said("versions-seen")]).toEqual([
      "7",
      "0",
      "0",
      '{"v1.5.0":3}',
    ]);
    expect(summary).toContain("| ✅ | buy a teapot | 1 |");
    expect(exit).toBe("exit 0");
  });

  it("uses the target's test address when asked to, and the address given before any", async () => {
    const { http } = await smoke({ inputs: { at: "test" } });
    expect(new URL(http.asked[0]?.url ?? "").origin).toBe("https://shop.example:8443");
    const given = await smoke({ inputs: { address: "https://green.shop.example" } });
    expect(new URL(given.http.asked[0]?.url ?? "").origin).toBe("https://green.shop.example");
  });

  it("waits for the new version, and says that it was flaky", async () => {
    const { verdict, said } = await smoke({
      answer: (request, times) => wellShop(request, health(request) && times < 4 ? "v1.4.0" : "v1.5.0"),
    });
    expect(verdict).toBe("success/passed");
    expect([said("flaky"), said("versions-seen")]).toEqual(["1", '{"v1.4.0":3,"v1.5.0":3}']);
  });

  it("starts counting anew when the old version answers in between", async () => {
    const { said } = await smoke({
      answer: (request, times) => wellShop(request, health(request) && times === 3 ? "v1.4.0" : "v1.5.0"),
    });
    expect(said("versions-seen")).toBe('{"v1.5.0":5,"v1.4.0":1}');
  });

  it("fails on the version until the deadline, naming both", async () => {
    const { verdict, seconds, log, exit } = await smoke({ answer: (request) => wellShop(request, "v1.4.0") });
    expect(verdict).toBe("failure/version_mismatch");
    expect(log).toContain("version expected v1.5.0, was v1.4.0");
    expect(seconds).toBeGreaterThanOrEqual(300);
    expect(seconds).toBeLessThan(301);
    expect(exit).toBe("exit 1");
  });

  it.each([
    ["a wrong answer", { status: 500, body: "##[error]boom" }, "failure/assertion_failed"],
    ["no answer", new HttpError("connect", "connection refused"), "failure/unreachable"],
    ["a late answer", new HttpError("timeout", "no answer within 10000 ms"), "failure/timeout"],
    ["an answer without JSON", { body: "<html>" }, "failure/assertion_failed"],
    ["a slow answer", { body: { status: "healthy", version: "v1.5.0" }, duration: 1_000 }, "failure/assertion_failed"],
  ])("fails on %s", async (_, told, expected) => {
    const { verdict, log } = await smoke({ answer: (request) => (health(request) ? told : wellShop(request)) });
    expect(verdict).toBe(expected);
    expect(log).not.toContain("##[");
  });

  it("gives up at once on what cannot heal", async () => {
    const refused = new HttpError("address-refused", "10.0.0.1 is refused: it is in the range private.");
    const { verdict, seconds, log } = await smoke({ answer: () => refused });
    expect([verdict, seconds]).toEqual(["failure/unreachable", 0]);
    expect(log).toContain("10.0.0.1 is refused");
    expect(log).toContain("set `allow-private-hosts: true` in its target");
  });

  it("recommends no internal network where that is allowed already", async () => {
    const refused = new HttpError("address-refused", "169.254.169.254 is refused: it belongs to a metadata service.");
    const { log } = await smoke({ answer: () => refused, inputs: { "allow-private-hosts": "true" } });
    expect(log).toContain("Correct the address");
    expect(log).not.toContain("set `allow-private-hosts: true`");
  });

  it("sends an unsafe check once only, unless it is marked", async () => {
    const checks = "version: 1\nchecks:\n  - { name: order, path: /orders, method: POST, json: { a: 1 } }\n";
    const once = await smoke({ files: { ...shop, [CHECKS]: checks }, answer: () => ({ status: 500 }) });
    expect(once.http.asked).toHaveLength(1);
    const again = await smoke({
      files: { ...shop, [CHECKS]: checks.replace("json:", "retry: safe, json:") },
      answer: (_, times) => ({ status: times === 1 ? 500 : 200 }),
    });
    expect([again.verdict, again.http.asked.length]).toEqual(["success/passed", 2]);
  });

  it("sends a safe check once only when it is marked so", async () => {
    const checks = "version: 1\nchecks:\n  - { name: home, path: /, retry: never }\n";
    const { http, verdict } = await smoke({ files: { ...shop, [CHECKS]: checks }, answer: () => ({ status: 500 }) });
    expect([verdict, http.asked.length]).toEqual(["failure/assertion_failed", 1]);
  });

  it("skips the steps after a failed one", async () => {
    const { workspace } = await smoke({
      inputs: { junit: "reports/smoke.xml", deadline: "1s" },
      answer: (request) => (request.method === "POST" ? { status: 500 } : wellShop(request)),
    });
    const report = workspace.written.get("reports/smoke.xml") ?? "";
    expect(report).toContain('<testsuite name="buy a teapot" tests="3" failures="1" errors="0" skipped="2"');
    expect(report.match(/<skipped /g)).toHaveLength(2);
  });
});
