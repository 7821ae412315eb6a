import { readFileSync } from "node:fs";
import { smokeTestContract } from "../../src/actions/smoke-test/contract.ts";
import { smokeTest } from "../../src/actions/smoke-test/smoke-test.ts";
import type { Unreadable } from "../../src/core/outcome/unreadable.ts";
import { runAction } from "../../src/kit/run-action.ts";
import type { TeamCommand } from "../../src/ports/commands.ts";
import type { HttpRequest } from "../../src/ports/http.ts";
import { httpThat, type Told } from "./answering-http.ts";
import { filesWith, repositoryWith } from "./files-with.ts";
import { recordBook, recordOf } from "./record-book.ts";
import { runnerWith } from "./recorded-runner.ts";
import { shopRun } from "./run-context.ts";
import { clockAt } from "./virtual-clock.ts";

const COMMIT = "c".repeat(40);
/** Where checks stand by convention. */
export const CHECKS = ".github/deploy-checks.yml";
/** Where targets stand by convention. */
export const TARGETS = ".github/deploy-targets.yml";
const shopFile = (name: string) => readFileSync(`examples/shop/${name}`, "utf8");
/** The files of Shop. */
export const shop = { [CHECKS]: shopFile(CHECKS), [TARGETS]: shopFile(TARGETS) };
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
  "keep-record": "false",
  "allow-private-hosts": "false",
  "fail-on": "deny",
  "dry-run": "false",
};

/** Shop as it answers when it is well; the order flow holds together by its cart and its cookie. */
export function wellShop({ method, url, headers, body }: HttpRequest, version = "v1.5.0"): Told {
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

/** What differs from a smoke test of Shop in production that goes well. */
export type Given = {
  inputs?: Record<string, string>;
  answer?: (request: HttpRequest, times: number) => Told;
  files?: Record<string, string> | Unreadable;
  /** Awaited before each read of the repository. */
  beforeRead?: () => Promise<void>;
  exitCode?: number | "hangs";
};

/** Runs the action against fakes of everything outside, and gathers what it left behind. */
export async function smoke(
  { inputs = {}, answer = (request) => wellShop(request), files = shop, exitCode = 0, beforeRead }: Given = {},
  records = recordBook(recordOf()),
) {
  const clock = clockAt("2026-11-24T11:00:00Z");
  const http = httpThat(answer);
  const runner = runnerWith({ ...defaults, ...inputs });
  const workspace = filesWith({});
  const commands: TeamCommand[] = [];
  const run = (command: TeamCommand, signal: AbortSignal) => {
    commands.push(command);
    command.onLine("::error::not a command of ours");
    if (exitCode !== "hangs") return Promise.resolve(exitCode);
    return new Promise<number>((_, reject) => {
      // A command takes its time to end.
      const end = () => {
        runner.journal.push("command ended");
        reject(signal.reason);
      };
      signal.addEventListener("abort", () => setImmediate(end));
    });
  };
  await runAction(
    smokeTestContract,
    (values, surroundings) =>
      smokeTest(values, surroundings, {
        http,
        chance: () => 0.5,
        workspace,
        repository: {
          async read(path, commit) {
            await beforeRead?.();
            return repositoryWith(files).read(path, commit);
          },
        },
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
    /** Everything that can be read of it afterwards, in one text. */
    everything: [
      ...runner.outputs.values(),
      ...runner.journal,
      ...runner.summaries,
      ...workspace.written.values(),
    ].join("\n"),
    seconds: clock.elapsed() / 1_000,
    verdict: `${said("decision")}/${said("reason-code")}`,
    log: runner.journal.join("\n"),
    summary: runner.summaries.join(""),
    exit: runner.journal.at(-1),
  };
}

/** Tells whether a request asks for the health page. */
export const health = (request: HttpRequest) => new URL(request.url).pathname === "/api/health";
