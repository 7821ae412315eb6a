import { describe, expect, it } from "vitest";
import type { HttpRequest } from "../../../src/ports/http.ts";
import { HttpError } from "../../../src/ports/http.ts";
import { allOf, breachesOfJunit } from "../../fakes/junit-shape.ts";
import { CHECKS, type Given, health, shop, smoke, wellShop } from "../../fakes/smoke-run.ts";
import { readXml } from "../../fakes/strict-xml.ts";

const reports = { junit: "reports/smoke.xml", report: "reports/smoke.json" };
async function reported({ inputs = {}, ...given }: Given = {}) {
  const run = await smoke({ ...given, inputs: { ...reports, deadline: "30s", ...inputs } });
  const junit = readXml(run.workspace.written.get(reports.junit) ?? "");
  expect(breachesOfJunit(junit)).toEqual([]);
  const json: unknown = JSON.parse(run.workspace.written.get(reports.report) ?? "");
  return { ...run, junit, json };
}
const at = (path: string) => (request: HttpRequest) => new URL(request.url).pathname === path;
const checkout = at("/api/checkout");

describe("the reports of smoke-test", () => {
  it("say in three ways what passed, with its attempts and times", async () => {
    const { junit, json, summary, said } = await reported({
      answer: (request, times) => (health(request) && times === 1 ? { status: 503 } : wellShop(request)),
    });
    expect(said("exit-reason")).toBe("");
    expect(json).toMatchObject({
      ...{ "schema-version": 1, decision: "success", "exit-reason": "", address: "https://shop.example" },
      subject: { environment: "production", service: "shop", version: "v1.5.0" },
      totals: { checks: 7, passed: 7, failed: 0, flaky: 1 },
      "versions-seen": { "v1.5.0": 3 },
    });
    expect(junit.attributes).toMatchObject({ tests: "9", failures: "0", errors: "0" });
    expect(allOf(junit, "flakyFailure")[0]?.attributes.message).toContain("status expected 2xx, was 503");
    expect(summary).toContain("| ⚠️ flaky | application | 4 | 12 ms | 8 ms |");
    expect(summary).toContain("| ✅ | buy a teapot | 1 | 36 ms");
  });

  it("show each failed step with what was expected of it, and its attempts over time", async () => {
    const answer: Given["answer"] = (request) =>
      checkout(request) ? { status: 409, duration: 212 } : wellShop(request);
    const { junit, json, summary } = await reported({ answer });
    expect(summary).toContain("212 of them checkout");
    expect(summary).toMatch(/<details><summary>⛔ <code>buy a teapot<\/code>, \d attempts<\/summary>/);
    expect(summary).toContain("| status `201` | `409` |");
    expect(summary).toContain("| ⏭️ skipped | order confirmation<br>`GET https://shop.example/api/orders/{order}` |");
    expect(summary).toMatch(/\| 0\.0 s to [\d.]+ s, \d times \| failed \| checkout \| status expected 201, was 409/);
    expect(allOf(junit, "failure")[0]?.text).toContain("status\n  expected: 201\n  actual:   409");
    expect(json).toMatchObject({
      totals: { failed: 1 },
      "reason-code": "assertion_failed",
      "exit-reason": "assertion",
    });
  });

  it("tell versions that came and went, by their share", async () => {
    const answer: Given["answer"] = (request, times) => wellShop(request, times % 2 === 0 ? "v1.5.0" : "v1.4.0");
    const { verdict, summary, log, said } = await reported({ answer });
    expect([verdict, said("exit-reason")]).toEqual(["failure/version_mismatch", "assertion"]);
    expect(log).toMatch(/in a row, and before: version expected v1\.5\.0, was v1\.4\.0|version expected v1\.5\.0, was/);
    expect(summary).toMatch(/Several versions answered:\n\n\| Version \| Times \| Share \|/);
    expect(summary).toMatch(/\| `v1\.4\.0` \| \d+ \| \d\d % \|/);
  });

  it.each([
    ["unreachable", new HttpError("connect", "refused")],
    ["timeout", new HttpError("timeout", "no answer within 10000 ms")],
    ["assertion", { status: 500 }],
  ] as const)("name the kind of failure: %s", async (kind, told) => {
    const { said, json } = await reported({ answer: (request) => (health(request) ? told : wellShop(request)) });
    expect(said("exit-reason")).toBe(kind);
    expect(json).toMatchObject({ "exit-reason": kind });
  });

  it.each([
    ["is wrong", "version: 1\nchecks:\n  - { name: a, path: /, expct: {} }\n", "config_invalid"],
    ["is empty", "version: 1\nchecks: []\n", "no_checks"],
  ])("exist when the configuration %s, as one error", async (_, checks, reason) => {
    const { junit, json, said } = await reported({ files: { ...shop, [CHECKS]: checks } });
    expect(said("exit-reason")).toBe("config");
    expect(junit.attributes).toMatchObject({ tests: "1", errors: "1", failures: "0" });
    expect(allOf(junit, "error")[0]?.attributes.type).toBe(reason);
    expect(json).toMatchObject({ "reason-code": reason, "exit-reason": "config", checks: [] });
  });

  it("list every problem of the configuration at its place", async () => {
    const checks = "version: 1\nchecks:\n  - { name: a, path: /, expct: {} }\n  - { name: b, path: /, tag: x }\n";
    const { junit, json } = await reported({ files: { ...shop, [CHECKS]: checks } });
    const text = allOf(junit, "error")[0]?.text ?? "";
    expect(text).toContain(`${CHECKS}:3:`);
    expect(text).toContain(`${CHECKS}:4:`);
    expect(json).toMatchObject({
      problems: [
        { file: CHECKS, line: 3 },
        { file: CHECKS, line: 4 },
      ],
    });
  });

  it("hold the plan of a dry run", async () => {
    const { junit, summary, http } = await reported({ inputs: { "dry-run": "true" } });
    expect(http.asked).toEqual([]);
    expect(allOf(junit, "skipped")).toHaveLength(1);
    expect(summary).toContain("`GET https://shop.example/api/search?q=***`");
    expect(summary).toContain("until the deadline, until it passes 3 times in a row");
    expect(summary).toContain("Deadline of all: 30s.");
  });

  it("keep the verdict when they cannot be written", async () => {
    const run = await smoke({ inputs: { junit: "../smoke.xml", report: "../smoke.json" } });
    expect(run.verdict).toBe("success/passed");
    expect(run.log).toMatch(/^warning .*JUnit report could not be written/m);
    expect(run.log).toMatch(/^warning .*JSON report could not be written/m);
  });
});

describe("what a smoke test must not show", () => {
  const TOKEN = "s3cr3t/token+of=shop";
  const checks = `version: 1
checks:
  - { name: echo, path: "/echo?key={secret.token}&q=1", headers: { Authorization: "Bearer {secret.token}" }, expect: { body: { contains: nothing }, header: { x-echo: none } } }
  - { name: login, path: /login, expect: { status: 200 } }
flows:
  - name: account
    steps:
      - { name: sign in, path: /session, capture: { session: { json: $.session, secret: true } } }
      - { name: account, path: "/account/{session}", expect: { json: { $.owner: dana } } }
`;
  const answer: Given["answer"] = ({ url, headers = {} }) => {
    const { pathname } = new URL(url);
    const echo = `${"x".repeat(190)}${headers.authorization ?? ""}`;
    if (pathname === "/echo") return { body: echo, headers: { "x-echo": headers["x-api-key"] ?? "" } };
    if (pathname === "/session") return { body: { session: "session-0123456789" } };
    if (pathname === "/login") return { status: 302, headers: { location: "/in?code=0a1b2c" } };
    return { body: { owner: "session-0123456789" } };
  };
  const inputs = { secrets: `token=${TOKEN}`, headers: "X-Api-Key: key-0123456789", deadline: "2s", ...reports };

  it("are secrets, captured ones, headers and queries, in none of its outputs, lines, summaries and reports", async () => {
    const { everything, http, verdict } = await smoke({ inputs, answer, files: { ...shop, [CHECKS]: checks } });
    expect(verdict).toBe("failure/assertion_failed");
    const [echo] = http.asked;
    expect(echo?.url).toBe(`https://shop.example/echo?key=${encodeURIComponent(TOKEN)}&q=1`);
    expect(echo?.headers).toMatchObject({ authorization: `Bearer ${TOKEN}`, "x-api-key": "key-0123456789" });
    for (const hidden of [
      TOKEN,
      encodeURIComponent(TOKEN),
      TOKEN.slice(0, 8),
      "key-0123456789",
      "session-0123456789",
      "0a1b2c",
    ])
      expect(everything).not.toContain(hidden);
    expect(everything).toContain("GET https://shop.example/echo?key=***&q=***");
    expect(everything).toContain("GET https://shop.example/account/***");
  });

  it.each([
    ["when it is run", {}],
    ["in a dry run", { "dry-run": "true" }],
  ])("does not stand in the team's command either, %s", async (_, more) => {
    const command = `npm test -- --token=${TOKEN}`;
    const { everything, commands } = await smoke({ inputs: { ...inputs, ...more, command } });
    expect(commands.map(({ line }) => line)).toEqual("dry-run" in more ? [] : [command]);
    expect(everything).toContain("--token=***");
    expect(everything).not.toContain(TOKEN);
  });

  it("changes no verdict, whatever word a service hands out as a secret", async () => {
    const flow =
      "version: 1\nflows:\n  - { name: a, steps: [{ name: b, path: /, capture: { word: { json: $.word, secret: true } } }] }\n";
    for (const word of ["timed-out", "failure", "command", "passed"]) {
      const files = { ...shop, [CHECKS]: flow };
      const run = await smoke({
        files,
        answer: () => ({ body: { word } }),
        inputs: { command: "npm test", ...reports },
        exitCode: "hangs",
      });
      expect([word, run.verdict, run.exit]).toEqual([word, "failure/command_failed", "exit 1"]);
      expect(run.workspace.written.get(reports.junit)).toContain("did not end before the deadline");
    }
  });

  it("does not lie in outputs of an input that is wrong", async () => {
    const { everything, said } = await smoke({ inputs: { secrets: `Token=${TOKEN}` } });
    expect([said("reason-code"), said("exit-reason")]).toEqual(["input_invalid", "config"]);
    expect(everything).not.toContain(TOKEN);
  });
});

describe("a smoke test of many checks", () => {
  const checks = Array.from({ length: 100 }, (_, at) => `  - { name: check ${at}, path: /check/${at} }\n`);
  const files = { ...shop, [CHECKS]: `version: 1\nchecks:\n${checks.join("")}` };
  const answer: Given["answer"] = (request) => ({ status: at("/check/7")(request) ? 500 : 200 });

  it("shows what failed before all that was well", async () => {
    const { summary, said } = await smoke({ files, answer, inputs: { deadline: "1h" } });
    expect(said("failed")).toBe("1");
    const [open = "", folded = ""] = summary.split("<details><summary>✅ 99 checks passed at once</summary>");
    expect(open).toContain("| ⛔ | check 7 |");
    expect(open).not.toContain("check 8");
    expect(folded).toContain("| ✅ | check 99 | 1 |");
    // Hundreds of attempts stay within what an output may hold.
    expect(said("result").length).toBeLessThan(100_000);
  });
});
