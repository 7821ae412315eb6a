import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { allOf, breachesOfJunit } from "../fakes/junit-shape.ts";
import { readXml } from "../fakes/strict-xml.ts";
import { runBundle } from "./run-bundle.ts";

let server: Server | undefined;
let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "smoke-reports-"));
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

type Start = {
  readonly checks: string;
  readonly inputs?: Record<string, string>;
  readonly environment?: Record<string, string>;
};

async function smoke(address: string, { checks, inputs = {}, environment = {} }: Start) {
  writeFileSync(join(workspace, ".github/deploy-checks.yml"), checks);
  const given = {
    ...{ address, checks: ".github/deploy-checks.yml", at: "public", version: "v1.5.0", deadline: "3s" },
    ...{ "allow-private-hosts": "true", "fail-on": "deny", "dry-run": "false" },
    ...{ junit: "reports/smoke.xml", report: "reports/smoke.json" },
    ...inputs,
  };
  const run = await runBundle("smoke-test", {
    inputs: given,
    environment: { GITHUB_WORKSPACE: workspace, ...environment },
  });
  const [xml, json] = ["reports/smoke.xml", "reports/smoke.json"].map((name) => textOf(name));
  return { ...run, xml, json };
}

function textOf(name: string): string {
  try {
    return readFileSync(join(workspace, name), "utf8");
  } catch {
    return "";
  }
}

describe("the reports of the bundle of smoke-test", () => {
  it("are whole XML and JSON, with the failed attempts of what passed in the end", async () => {
    let asked = 0;
    const address = await listen((_, response) => {
      asked++;
      response.writeHead(asked === 1 ? 503 : 200).end('{"status":"healthy","version":"v1.5.0"}');
    });
    const checks =
      "version: 1\nchecks:\n  - { name: health, path: /, tags: [fast], expect: { json: { $.status: healthy } } }\n  - { name: slow, path: /slow, tags: [slow] }\n";
    const { xml = "", json = "", outputs, summary } = await smoke(address, { checks, inputs: { tags: "fast" } });
    const junit = readXml(xml);
    expect(breachesOfJunit(junit)).toEqual([]);
    expect(allOf(junit, "flakyFailure")).toHaveLength(1);
    expect(JSON.parse(json)).toMatchObject({
      ...{ "schema-version": 1, "exit-reason": "", "not-chosen": ["slow"], totals: { checks: 1, flaky: 1 } },
      checks: [{ name: "health", attempts: 2, history: [{ outcome: "failed" }, { outcome: "passed" }] }],
    });
    expect([outputs.decision, outputs["exit-reason"], outputs.flaky]).toEqual(["success", "", "1"]);
    expect(summary).toContain("⚠️ flaky");
  });

  it("exist when the checks cannot be read", async () => {
    const { xml = "", json = "", outputs, status } = await smoke("http://127.0.0.1:1", { checks: "version: 2\n" });
    expect([status, outputs["reason-code"], outputs["exit-reason"]]).toEqual([1, "config_invalid", "config"]);
    expect(allOf(readXml(xml), "error")).toHaveLength(1);
    expect(JSON.parse(json)).toMatchObject({ decision: "failure", problems: [{ line: 1 }] });
  });

  it("hold none of the secrets that were sent, nor do log, summary and outputs, and the runner is told to hide them", async () => {
    const token = "s3cr3t/token+of=shop";
    const address = await listen((request, response) => {
      response.setHeader("x-seen", String(request.headers["x-api-key"]));
      const cookie = { session: "session-0123456789" };
      response.end(`${"x".repeat(150)} ${request.url} ${request.headers.authorization} ${JSON.stringify(cookie)}`);
    });
    const checks = `version: 1
checks:
  - name: echo
    path: /echo?key={secret.token}
    headers: { Authorization: "Bearer {secret.token}" }
    expect: { body: { contains: nothing }, header: { x-seen: nothing } }
  - { name: basic, path: /, auth: { basic: { user: dana, password: "{secret.token}" } }, expect: { body: nothing } }
`;
    const inputs = { secrets: `token=${token}`, headers: "X-Api-Key: {secret.token}", deadline: "1s" };
    const { xml, json, log, summary, outputs, status } = await smoke(address, { checks, inputs });
    expect([status, outputs["reason-code"]]).toEqual([1, "assertion_failed"]);
    // The runner takes the commands that name what it shall hide out of the log.
    const masks = log.split("\n").filter((line) => line.startsWith("::add-mask::"));
    expect(masks).toContain(`::add-mask::${token}`);
    const shown = log.split("\n").filter((line) => !line.startsWith("::add-mask::"));
    const everything = [...shown, summary, xml, json, ...Object.values(outputs)].join("\n");
    for (const hidden of [
      token,
      encodeURIComponent(token),
      "s3cr3t",
      "token+of",
      Buffer.from(token).toString("base64").slice(0, 12),
    ])
      expect(everything).not.toContain(hidden);
    expect(everything).toContain("/echo?key=***");
  });
});

describe("the team's command of the bundle of smoke-test", () => {
  const checks = "version: 1\nchecks:\n  - { name: home, path: / }\n";
  const well: RequestListener = (_, response) => response.end("ok");

  it("sees the deployment, and no credential of the job", async () => {
    const environment = {
      ...{
        AWS_ACCESS_KEY_ID: "withheld",
        AWS_SESSION_TOKEN: "withheld",
        AWS_CONTAINER_CREDENTIALS_FULL_URI: "withheld",
      },
      ...{
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: "withheld",
        ACTIONS_RUNTIME_TOKEN: "withheld",
        ACTIONS_CACHE_URL: "withheld",
      },
      ...{ GITHUB_TOKEN: "withheld", GH_TOKEN: "withheld", GITHUB_ENTERPRISE_TOKEN: "withheld" },
      ...{ GOOGLE_APPLICATION_CREDENTIALS: "withheld", AZURE_CLIENT_SECRET: "withheld", SHOP_TEST_USER: "dana" },
    };
    const inputs = { "github-token": "withheld", secrets: "token=withheld-too", command: "env | sort > seen.txt" };
    const { status } = await smoke(await listen(well), { checks, inputs, environment });
    expect(status).toBe(0);
    const seen = textOf("seen.txt");
    expect(seen).not.toContain("withheld");
    expect(seen).not.toMatch(/^(INPUT_|ACTIONS_|AWS_|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)=)/m);
    expect(seen).toMatch(/^DEPLOY_VERSION=v1\.5\.0$/m);
    expect(seen).toMatch(/^DEPLOY_ADDRESS=http:\/\/127\.0\.0\.1:\d+$/m);
    expect(seen).toMatch(/^SHOP_TEST_USER=dana$/m);
  });

  it("is ended at the deadline with all that it started, and what it printed runs nothing", async () => {
    const command =
      "echo '::set-output name=decision::success'; echo '##[add-path]/tmp'; sleep 300 & echo $! > child.txt; wait";
    const {
      status,
      outputs,
      log,
      xml = "",
    } = await smoke(await listen(well), { checks, inputs: { command, deadline: "2s" } });
    expect([status, outputs.decision, outputs["reason-code"], outputs["exit-reason"]]).toEqual([
      1,
      "failure",
      "command_failed",
      "timeout",
    ]);
    expect(log).not.toMatch(/^::set-output|##\[/m);
    expect(allOf(readXml(xml), "error")[0]?.attributes.message).toBe("did not end before the deadline");
    const child = Number(textOf("child.txt"));
    expect(child).toBeGreaterThan(1);
    expect(() => process.kill(child, 0)).toThrow("ESRCH");
  });
});
