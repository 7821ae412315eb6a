import { describe, expect, it } from "vitest";
import { type SmokeRun, servePlain, smoke } from "./smoke-world.ts";

/** In every secret, so that a part of one is found too. */
const MARK = "c4nary";
const SECRETS = {
  query: `${MARK}-of-a-query-0123456789`,
  path: `${MARK}/of?a=path&more#than 1`,
  header: `${MARK}"of\\a<header>|*_\`'`,
  bearer: `${MARK}-of-a-bearer.0123456789`,
  basic: `${MARK}:of:a:password:0123456789`,
  json: `${MARK}-of-"json"-\\u0041`,
  form: `${MARK} of+a form%20&x=y`,
  text: `${MARK}-of-a-text-${"long".repeat(100)}`,
};
const HEADERS = `x-vercel-protection-bypass: ${MARK}-of-the-input\nauthorization: Bearer ${MARK}-for-all`;

/** Repeats all that it is asked with, everywhere that a report could show it. */
function serveEcho(): Promise<number> {
  return servePlain((request, response) => {
    let sent = "";
    request.on("data", (chunk: Buffer) => (sent += chunk.toString()));
    request.on("end", () => {
      const { url = "", headers } = request;
      const session = url === "/session" ? `${MARK}-session "of" a flow` : "";
      const all = [url, decodeURIComponent(url), ...Object.values(headers), sent].join(" ");
      const inHeader = Buffer.from(all.replace(/[\r\n]/g, " ")).toString("latin1");
      response.writeHead(200, inHeader, {
        "x-echo": inHeader,
        location: `/next?token=${encodeURIComponent(all)}`,
        "set-cookie": `echo=${inHeader}`,
      });
      const basic = Buffer.from((headers.authorization ?? "").replace(/^Basic /, ""), "base64").toString();
      response.end(JSON.stringify({ all, url, headers, sent, basic, session, version: `v1 ${all}`, [all]: 1 }));
    });
  });
}

const never = "nothing of the kind";
const expectations = {
  status: 418,
  body: never,
  json: {
    "$.all": never,
    "$.url": never,
    "$.headers": never,
    "$.sent": never,
    "$.basic": never,
  },
  header: { "x-echo": never, "set-cookie": never },
  cookie: { echo: never },
  "redirect-url": never,
  version: { json: "$.version" },
};

const requests: Readonly<Record<string, object>> = {
  query: { path: `/a?plain=${MARK}-written-in-the-file`, query: { token: "{secret.query}" } },
  path: { path: "/{secret.path}/end" },
  header: { path: "/", headers: { "x-secret": "{secret.header}", cookie: "id={secret.query}" } },
  "written header": { path: "/", headers: { "x-api-key": `${MARK}-written-as-a-header` } },
  bearer: { path: "/", auth: { bearer: "{secret.bearer}" } },
  basic: { path: "/", auth: { basic: { user: "ci", password: "{secret.basic}" } } },
  json: { path: "/", method: "POST", json: { a: ["{secret.json}"] } },
  form: { path: "/", method: "POST", form: { a: "{secret.form}" } },
  text: { path: "/", method: "POST", body: "{secret.text}" },
};

function leaksOf({ log, summary, outputs, reports }: SmokeRun): string[] {
  const places = { log: log.replace(/^::add-mask::.*$/gm, ""), summary, ...outputs, ...reports };
  const encoded = Object.values(SECRETS).map((secret) => Buffer.from(`ci:${secret}`).toString("base64").slice(4, 24));
  return Object.entries(places).flatMap(([place, text]) =>
    [MARK, encodeURIComponent(MARK), ...encoded]
      .filter((secret) => text.includes(secret))
      .map((secret) => `${place}: …${text.slice(Math.max(0, text.indexOf(secret) - 80), text.indexOf(secret) + 60)}…`),
  );
}

const lines = Object.entries(SECRETS)
  .map(([name, value]) => `${name}=${value}`)
  .join("\n");

describe("secrets of checks", () => {
  it("threat S7: those of addresses, headers, bodies and captures stand nowhere, though the service repeats them", async () => {
    const port = await serveEcho();
    const checks = Object.entries(requests).map(([name, request]) => ({
      name,
      retry: "never",
      expect: expectations,
      ...request,
    }));
    const session = { json: "$.session", secret: true };
    const flows = [
      {
        name: "with a captured secret",
        retry: "never",
        steps: [
          { name: "sign in", path: "/session", capture: { session } },
          {
            name: "use it",
            path: "/use/{session}",
            query: { s: "{session}" },
            auth: { bearer: "{session}" },
            expect: { ...expectations, body: "{session}" },
          },
        ],
      },
    ];
    const run = await smoke({
      checks: { checks, flows },
      inputs: {
        address: `http://127.0.0.1:${port}`,
        "allow-private-hosts": "true",
        secrets: lines,
        headers: HEADERS,
        "github-token": `${MARK}-of-github`,
      },
    });
    const ends = Object.fromEntries(Object.keys(requests).map((name) => [name, "mismatch"]));
    expect(run.ends, run.log).toEqual({
      ...ends,
      "with a captured secret/sign in": "passed",
      "with a captured secret/use it": "mismatch",
    });
    expect(leaksOf(run)).toEqual([]);
    expect(run.log).toContain(`::add-mask::${SECRETS.bearer}`);
    expect(run.reports["smoke.json"]).toContain("***");
  });

  it.each([
    ["a dry run", { "dry-run": "true" }],
    ["a run whose checks cannot be used", { checks: "absent.yml" }],
    ["a run against nothing", { address: "http://127.0.0.1:1", deadline: "1s" }],
  ])("threat S7: %s shows none of them either", async (_, differs) => {
    const checks = Object.entries(requests).map(([name, request]) => ({
      name,
      retry: "never",
      expect: expectations,
      ...request,
    }));
    const run = await smoke({
      checks: { checks },
      inputs: {
        address: "http://127.0.0.1:9",
        "allow-private-hosts": "true",
        secrets: lines,
        headers: HEADERS,
        ...differs,
      },
    });
    expect(run.outputs.decision, run.log).toBe("failure");
    expect(leaksOf(run)).toEqual([]);
  });

  it("threat S7: a mistake in the inputs repeats none of them", async () => {
    const run = await smoke({
      checks: { checks: [{ name: "home", path: "/" }] },
      inputs: {
        address: "https://shop.example",
        secrets: `Wrong Name=${MARK}-1\nfine=${MARK}-\u00e4\n${MARK}-without-a-name`,
        headers: `no header ${MARK}\nx: ${MARK}\u00e4`,
      },
    });
    expect(run.outputs["reason-code"], run.log).toBe("input_invalid");
    expect(leaksOf(run)).toEqual([]);
  });
});
