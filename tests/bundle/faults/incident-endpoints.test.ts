import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { worlds } from "./worlds.ts";

const world = worlds();
const TOKEN = "pd-s3cret-token";
const POLICY = `version: 1
roles: { cto: { users: ["octo-cto#1"] } }
environments: { staging: {} }
locks: { incidents: { endpoints: [{ preset: pagerduty }], unless: [{ class: hotfix, approved-by: cto }] } }
`;

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const json =
  (body: unknown, status = 200): Answer =>
  (response) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
const none = json({ incidents: [], more: false });
const open = (priority: string, title = "Checkout is down") =>
  json({
    incidents: [
      { id: "PX1", title, html_url: "https://acme.pagerduty.com/incidents/PX1", priority: { summary: priority } },
    ],
    more: false,
  });

/** A PagerDuty that answers incidents and services, and keeps what it was asked. */
function pager(incidents: Answer, services: Answer = json({ services: [{ id: "S1" }] })) {
  const asked: { readonly url: string; readonly authorization: string }[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { url = "", headers } = request;
    asked.push({ url, authorization: headers.authorization ?? "" });
    (url.startsWith("/services") ? services : incidents)(response, request);
  };
  return { asked, hosts: new Map([["api.pagerduty.com", answer]]) };
}

async function gate(incidents: Answer, services?: Answer, inputs: Readonly<Record<string, string>> = {}) {
  const { asked, hosts } = pager(incidents, services);
  const { freezeGate } = await world({ scale: 60, hosts, policy: POLICY });
  const run = await freezeGate({ inputs: { "incident-tokens": `pagerduty=${TOKEN}`, ...inputs } });
  const said = run.log.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  for (const text of [said.join("\n"), run.summary, JSON.stringify(run.outputs)]) expect(text).not.toContain(TOKEN);
  return { run, asked };
}

describe("a pager", () => {
  it("without an incident opens the environment, once its probe has shown the right to see", async () => {
    const { run, asked } = await gate(none);
    expect(run.verdict).toBe("allow/open/0");
    expect(asked.map(({ url }) => url.split("?")[0])).toEqual(["/incidents", "/services"]);
    expect(asked.every(({ authorization }) => authorization === `Token token=${TOKEN}`)).toBe(true);
    expect(run.log).toContain(`::add-mask::${TOKEN}`);
  });

  it("that repeats the token in what it shows does not bring it into any output", async () => {
    const { run } = await gate((response, request) =>
      open("P1", `asked by ${request.headers.authorization}`)(response, request),
    );
    expect(run.verdict).toBe("deny/incident_open/1");
    expect(run.outputs.result).toContain("asked by Token token=***");
  });

  it("with an incident that counts locks, and an approval lifts that for a class", async () => {
    const { run } = await gate(open("P1", "::error::down\n##[error]x ![x](https://evil.example)"));
    expect(run.verdict).toBe("deny/incident_open/1");
    expect(run.log).toContain("pagerduty: PX1");
    expect(run.log).not.toMatch(/^::error::down|##\[error\]/m);
    expect(run.summary).not.toContain("![x](");
    expect((await gate(open("P1"), undefined, { "change-class": "hotfix" })).run.verdict).toBe(
      "require-approval/approval_required/0",
    );
    expect((await gate(open("P4"))).run.verdict).toBe("allow/open/0");
    expect((await gate(open("Severity one"))).run.verdict).toBe("deny/incident_open/1");
  });

  it.each<[string, Answer, Answer?]>([
    ["answers 401", json({ error: "unauthorized" }, 401)],
    ["answers 403", json({ incidents: [], more: false }, 403)],
    ["answers 500 again and again", json({}, 500)],
    ["redirects to a login", (response) => response.writeHead(302, { location: "https://login.example/" }).end()],
    ["answers a page", (response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>")],
    [
      "answers a page that calls itself JSON",
      (response) => response.writeHead(200, { "content-type": "application/json" }).end("<html>"),
    ],
    ["answers another shape", json({ error: "moved" })],
    ["breaks off", (response) => response.destroy()],
    ["shows nothing at all, not even a service", none, json({ services: [] })],
    ["never says that its pages end", json({ incidents: [{ priority: { summary: "P5" } }], more: true })],
  ])("that %s leaves it unknown", async (_, incidents, services) => {
    const { run } = await gate(incidents, services);
    expect(run.verdict).toBe("unknown/incidents_unreadable/1");
    expect(run.log).toMatch(/^::error::.*pagerduty/m);
  });

  it("is not asked without its secret, and the message says which line is missing", async () => {
    const { run, asked } = await gate(none, undefined, { "incident-tokens": "" });
    expect(run.verdict).toBe("unknown/incidents_unreadable/1");
    expect(run.log).toContain("pagerduty=");
    expect(asked).toEqual([]);
  });
});
