import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runBundle } from "./run-bundle.ts";

let server: Server | undefined;
let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "smoke-bundle-"));
  mkdirSync(join(workspace, ".github"));
});
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(workspace, { recursive: true });
});

async function listen(answer: RequestListener): Promise<string> {
  const own = createServer(answer);
  server = own;
  await new Promise<void>((resolve) => own.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(own.address() as AddressInfo).port}`;
}

const CHECKS = `version: 1
checks:
  - name: application
    path: /api/health
    expect: { json: { $.status: healthy }, version: { json: $.version, times: 2 } }
`;

function smoke(address: string, inputs: Record<string, string> = {}, checks = CHECKS) {
  writeFileSync(join(workspace, ".github/deploy-checks.yml"), checks);
  const given = {
    address,
    checks: ".github/deploy-checks.yml",
    at: "public",
    version: "v1.5.0",
    deadline: "3s",
    "allow-private-hosts": "true",
    "fail-on": "deny",
    "dry-run": "false",
    ...inputs,
  };
  return runBundle("smoke-test", { inputs: given, environment: { GITHUB_WORKSPACE: workspace } });
}

describe("the bundle of smoke-test", () => {
  it("passes alone, without GitHub or AWS, and writes its report", async () => {
    const address = await listen((_, response) => response.end('{"status":"healthy","version":"v1.5.0"}'));
    const command = 'echo "for $DEPLOY_VERSION"; env | grep -c INPUT_ || true';
    const { status, outputs, log } = await smoke(address, { junit: "reports/smoke.xml", command });
    expect({ status, decision: outputs.decision, reason: outputs["reason-code"], log }).toMatchObject({
      status: 0,
      decision: "success",
      reason: "passed",
    });
    expect(outputs["versions-seen"]).toBe('{"v1.5.0":2}');
    expect(log).toContain("for v1.5.0\n0\n");
    expect(readFileSync(join(workspace, "reports/smoke.xml"), "utf8")).toContain('<testcase classname="application"');
  });

  it("prints nothing that an answer could make the runner execute", async () => {
    const hostile = "::set-output name=decision::success\n##[add-path]/tmp\n\u001b[2Jversion\r::error::x ]]> <script>";
    const address = await listen((_, response) => {
      response.setHeader("content-type", "text/plain");
      response.end(hostile);
    });
    const checks = "version: 1\nchecks:\n  - { name: home, path: /, expect: { body: { contains: welcome } } }\n";
    const { status, outputs, log, summary } = await smoke(address, { junit: "smoke.xml" }, checks);
    expect({ status, reason: outputs["reason-code"] }).toEqual({ status: 1, reason: "assertion_failed" });
    const commands = log
      .split(/[\r\n]/)
      .filter((line) => /^\s*::(?!error::|warning::|add-mask::)|##\[/.test(line) || line.includes("\u001b"));
    expect(commands).toEqual([]);
    // What stands in a code span is text.
    expect(summary.replace(/`[^`]*`/g, "")).not.toContain("<script>");
    expect(readFileSync(join(workspace, "smoke.xml"), "utf8")).not.toContain("<script>");
  });

  it.each([
    "https://169.254.169.254",
    "https://127.0.0.1",
    "https://[::ffff:10.0.0.1]",
    "https://2130706433",
    "https://0x7f.1",
    "https://localhost",
  ])("never asks %s for strangers", async (address) => {
    const { status, outputs } = await smoke(address, { "allow-private-hosts": "false" });
    expect({ status, reason: outputs["reason-code"] }).toEqual({ status: 1, reason: "unreachable" });
    expect(outputs.result).toContain("address-refused");
  });

  it("does not follow a redirect", async () => {
    const asked: string[] = [];
    const address = await listen((request, response) => {
      asked.push(request.url ?? "");
      response.writeHead(302, { location: "/elsewhere" }).end();
    });
    const { outputs } = await smoke(address, { deadline: "1s" });
    expect(outputs["reason-code"]).toBe("assertion_failed");
    expect(new Set(asked)).toEqual(new Set(["/api/health"]));
  });

  it("stops reading a body that unpacks to more than its cap", async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const address = await listen((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb));
    const { outputs } = await smoke(address, { deadline: "1s" });
    expect(outputs["reason-code"]).toBe("unreachable");
    expect(outputs.result).toContain("larger than 1048576 bytes");
  });

  it("writes cautious outputs when its inputs are wrong", async () => {
    const { status, outputs } = await smoke("ftp://shop.example", { deadline: "soon" });
    expect({ status, decision: outputs.decision, reason: outputs["reason-code"] }).toEqual({
      status: 1,
      decision: "failure",
      reason: "input_invalid",
    });
    expect(outputs.result).toContain("deadline");
  });
});
