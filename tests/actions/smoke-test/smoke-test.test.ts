import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { smokeTestContract } from "../../../src/actions/smoke-test/contract.ts";
import { smokeTest } from "../../../src/actions/smoke-test/smoke-test.ts";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { runAction } from "../../../src/kit/run-action.ts";
import type { TeamCommand } from "../../../src/ports/commands.ts";
import { HttpError, type HttpRequest } from "../../../src/ports/http.ts";
import { httpThat, type Told } from "../../fakes/answering-http.ts";
import { filesWith, repositoryWith } from "../../fakes/files-with.ts";
import { REQUEST, recordBook, recordOf } from "../../fakes/record-book.ts";
import { runnerWith } from "../../fakes/recorded-runner.ts";
import { shopRun } from "../../fakes/run-context.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const COMMIT = "c".repeat(40);
const CHECKS = ".github/deploy-checks.yml";
const TARGETS = ".github/deploy-targets.yml";
const shopFile = (name: string) => readFileSync(`examples/shop/${name}`, "utf8");
const shop = { [CHECKS]: shopFile(CHECKS), [TARGETS]: shopFile(TARGETS) };
const defaults = {
  checks: CHECKS,
  at: "public",
  targets: TARGETS,
  environment: "production",
  service: "shop",
  "targets-commit": COMMIT,
  commit: COMMIT,
  version: "v1.5.0",
  deadline: "5m",
  "allow-private-hosts": "false",
  "fail-on": "deny",
  "dry-run": "false",
};

/** Shop as it answers when it is well; the order flow holds together by its cart and its cookie. */
function wellShop({ method, url, headers, body }: HttpRequest, version = "v1.5.0"): Told {
  const { pathname } = new URL(url);
  const details = {
    "/api/health": {},
    "/api/health/db": { database: "connected", latencyMs: 3 },
    "/api/health/cache": { cache: "connected" },
    "/api/health/external": { payments: "reachable", search: "reachable" },
  }[pathname];
  if (details !== undefined) return { body: { status: "healthy", version, ...details } };
  switch (`${method} ${pathname}`) {
    case "GET /":
      return { body: "<title>Shop</title>" };
    case "GET /api/search":
      return { body: { count: 1, results: [{ name: "Blue teapot" }] } };
    case "POST /api/cart":
      return { status: 201, body: { cartId: "cart-1" }, setCookies: ["cart=cart-1; Path=/; HttpOnly"] };
    case "POST /api/checkout":
      return body === '{"cartId":"cart-1"}' && headers?.cookie === "cart=cart-1"
        ? { status: 201, body: { orderId: "order-2", status: "confirmed" } }
        : { status: 409 };
    case "GET /api/orders/order-2":
      return { body: { status: "confirmed" } };
    default:
      return { status: 404 };
  }
}

type Given = {
  inputs?: Record<string, string>;
  answer?: (request: HttpRequest, times: number) => Told;
  files?: Record<string, string> | Unreadable;
  exitCode?: number | "hangs";
};

async function smoke(
  { inputs = {}, answer = (request) => wellShop(request), files = shop, exitCode = 0 }: Given = {},
  records = recordBook(recordOf()),
) {
  const clock = clockAt("2026-11-24T11:00:00Z");
  const http = httpThat(answer);
  const runner = runnerWith({ ...defaults, ...inputs });
  const workspace = filesWith({});
  const commands: TeamCommand[] = [];
  const run = (command: TeamCommand) => {
    commands.push(command);
    command.onLine("::error::not a command of ours");
    return exitCode === "hangs" ? new Promise<number>(() => {}) : Promise.resolve(exitCode);
  };
  await runAction(
    smokeTestContract,
    (values, surroundings) =>
      smokeTest(values, surroundings, {
        http,
        chance: () => 0.5,
        workspace,
        repository: repositoryWith(files),
        records,
        commands: { run },
      }),
    { runner, clock, readContext: () => shopRun, onInterrupt: () => {} },
  );
  const said = (name: string) => runner.outputs.get(name) ?? "";
  return {
    http,
    records,
    commands,
    workspace,
    said,
    seconds: clock.elapsed() / 1_000,
    verdict: `${said("decision")}/${said("reason-code")}`,
    log: runner.journal.join("\n"),
    summary: runner.summaries.join(""),
    exit: runner.journal.at(-1),
  };
}

const health = (request: HttpRequest) => new URL(request.url).pathname === "/api/health";

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
    expect(report.match(/<skipped\/>/g)).toHaveLength(2);
  });
});

describe("smoke-test without checks", () => {
  const minimal = { [TARGETS]: shop[TARGETS] ?? "" };
  it("asks the target's health path alone", async () => {
    const { verdict, http, log } = await smoke({ files: minimal });
    expect(verdict).toBe("success/passed");
    expect(http.asked.map(({ url }) => url)).toEqual(["https://shop.example/api/health"]);
    expect(log).toContain("the health path alone");
    expect(log).toContain("1 check passed against https://shop.example; none of them looks at the version.");
  });

  it.each([
    ["another file is missing", { inputs: { checks: "checks/smoke.yml" }, files: minimal }, "failure/config_invalid"],
    ["the file holds no checks", { files: { ...minimal, [CHECKS]: "version: 1\nchecks: []\n" } }, "failure/no_checks"],
    [
      "there is neither target nor health",
      { inputs: { checks: "", environment: "", address: "https://shop.example" } },
      "failure/no_checks",
    ],
    [
      "the files cannot be read",
      { files: new Unreadable("unavailable", "GitHub answered 502", "Re-run.") },
      "failure/source_unreadable",
    ],
    [
      "a check is wrong",
      { files: { ...minimal, [CHECKS]: "version: 1\nchecks:\n  - { name: a, path: /, expct: {} }\n" } },
      "failure/config_invalid",
    ],
    ["the version is missing", { inputs: { version: "" } }, "failure/config_invalid"],
    ["the address is not safe", { inputs: { address: "http://shop.example" } }, "failure/config_invalid"],
    ["the plan alone is asked for", { inputs: { "dry-run": "true" } }, "failure/dry_run"],
  ] as const)("sends nothing when %s", async (_, given, expected) => {
    const { verdict, http } = await smoke(given);
    expect([verdict, http.asked]).toEqual([expected, []]);
  });
});

describe("smoke-test with the team's command", () => {
  const command = "npm run test:smoke -- --env production";
  it("runs it after the checks passed, with the deployment in its environment and its output made inert", async () => {
    const { verdict, commands, log } = await smoke({ inputs: { command } });
    expect(verdict).toBe("success/passed");
    expect(commands).toMatchObject([
      {
        line: command,
        environment: {
          DEPLOY_ADDRESS: "https://shop.example",
          DEPLOY_VERSION: "v1.5.0",
          DEPLOY_ENVIRONMENT: "production",
        },
      },
    ]);
    expect(log).toContain("say : :error::not a command of ours");
  });

  it.each([
    ["ends with another code", 3, "ended with exit code 3"],
    ["does not end in time", "hangs", "did not end before the deadline"],
  ] as const)("fails when it %s", async (_, exitCode, said) => {
    const { verdict, log } = await smoke({ inputs: { command }, exitCode });
    expect(verdict).toBe("failure/command_failed");
    expect(log).toContain(said);
  });

  it("does not run it when checks failed", async () => {
    const { commands } = await smoke({ inputs: { command }, answer: () => ({ status: 500 }) });
    expect(commands).toEqual([]);
  });
});

describe("smoke-test of a request", () => {
  it("notes its verdict in the record", async () => {
    const passed = await smoke({ inputs: { request: REQUEST } });
    expect([passed.verdict, passed.records.notes]).toEqual([
      "success/passed",
      ["1 in_progress ecs-svc/42 shop:8 phase=held-test smoke=success"],
    ]);
    const failed = await smoke({ inputs: { request: REQUEST }, answer: (request) => wellShop(request, "v1.4.0") });
    expect(failed.records.notes).toEqual(["1 in_progress ecs-svc/42 shop:8 phase=held-test smoke=failure"]);
  });

  it("leaves a record alone that has ended well", async () => {
    const { verdict, records } = await smoke(
      { inputs: { request: REQUEST } },
      recordBook(recordOf({ state: "success" })),
    );
    expect([verdict, records.notes]).toEqual(["success/passed", []]);
  });

  it("keeps its verdict when it cannot be noted, and warns", async () => {
    const records = recordBook(recordOf());
    records.note = () =>
      Promise.reject(new Unreadable("forbidden", "deployments may not be written", "Grant deployments: write."));
    const { verdict, log } = await smoke({ inputs: { request: REQUEST } }, records);
    expect(verdict).toBe("success/passed");
    expect(log).toMatch(/^warning .*Grant deployments: write/m);
  });

  it("reads no record alone", async () => {
    const records = recordBook();
    records.failing = new Unreadable("forbidden", "no", "Grant.");
    expect((await smoke({}, records)).verdict).toBe("success/passed");
  });

  it.each([
    ["was undone", [recordOf({ state: "failure" })], "failure/not_ours_any_more"],
    ["was never made", [], "failure/not_ours_any_more"],
    ["was superseded", [recordOf({ id: 2, request: "e".repeat(64) }), recordOf()], "failure/not_ours_any_more"],
    ["failed before", [recordOf({ status: { smoke: "failure" } })], "failure/failed_before"],
    [
      "was followed by one that came to nothing",
      [recordOf({ id: 2, request: "e".repeat(64), state: "failure" }), recordOf()],
      "success/passed",
    ],
  ] as const)("looks at the record first: it %s", async (_, held, expected) => {
    expect((await smoke({ inputs: { request: REQUEST } }, recordBook(...held))).verdict).toBe(expected);
  });

  it("proves nothing when the record cannot be read", async () => {
    const records = recordBook();
    records.failing = new Unreadable("unavailable", "GitHub answered 502", "Re-run.");
    const { verdict, http } = await smoke({ inputs: { request: REQUEST } }, records);
    expect([verdict, http.asked]).toEqual(["failure/record_unreadable", []]);
  });
});
