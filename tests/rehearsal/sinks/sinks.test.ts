import { createHmac } from "node:crypto";
import { expect, onTestFinished, test } from "vitest";
import { createWorldClock } from "../../../src/rehearsal/clock/create-world-clock.ts";
import { createJournal } from "../../../src/rehearsal/journal.ts";
import { startNet } from "../../../src/rehearsal/net/start-net.ts";
import { createSinks } from "../../../src/rehearsal/sinks/create-sinks.ts";
import { localFetch } from "../net/local-fetch.ts";

const START = Date.parse("2026-11-17T11:00:00Z");
const KEY = Buffer.from("a secret of the rehearsal");
const SECRET = `whsec_${KEY.toString("base64")}`;

async function world() {
  const clock = createWorldClock({ startsAt: START, scale: 1 });
  const journal = createJournal();
  const sinks = createSinks({ clock, journal, webhookSecret: SECRET });
  const net = await startNet({ hosts: sinks.hosts, clock, journal });
  onTestFinished(() => net.close());
  const fetch = localFetch(net);
  const slack = async (body: string, url = sinks.slackUrl, method = "POST") => {
    const answer = await fetch(url, {
      method,
      headers: { "content-type": "application/json" },
      ...(method === "POST" ? { body } : {}),
    });
    return [answer.status, await answer.text()];
  };
  const signed = (id: string, { body = '{"decision":"success"}', sent = Math.floor(START / 1000), key = KEY } = {}) => {
    const signature = createHmac("sha256", key).update(`${id}.${sent}.${body}`).digest("base64");
    const headers = {
      "webhook-id": id,
      "webhook-timestamp": String(sent),
      "webhook-signature": `v1,b2xk v1,${signature}`,
    };
    return fetch(sinks.webhookUrl, { method: "POST", headers, body });
  };
  return { sinks, journal, fetch, slack, signed };
}

test("a question whether a sink is there is no message, and takes no fault", async () => {
  const { sinks, journal, fetch, slack } = await world();
  sinks.fail("slack", { kind: "answer", status: 500, body: "" });
  for (const host of sinks.hosts.keys()) expect((await fetch(`https://${host}/`, { method: "HEAD" })).status).toBe(200);
  expect(sinks.received).toEqual([]);
  expect(journal.entries().filter(({ source }) => source === "sink")).toEqual([]);
  expect(await slack('{"text":"x"}')).toEqual([500, ""]);
});

const section = (text: string) => ({ type: "section", text: { type: "mrkdwn", text } });

test.each([
  ["a text", { text: "deployed" }, 200, "ok"],
  [
    "blocks",
    {
      blocks: [
        section("*deployed*"),
        { type: "divider" },
        { type: "header", text: { type: "plain_text", text: "Shop" } },
      ],
    },
    200,
    "ok",
  ],
  ["neither", { username: "x" }, 400, "no_text"],
  ["an empty text", { text: " " }, 400, "no_text"],
  ["a list", ["deployed"], 400, "invalid_payload"],
  ["a section that is too long", { blocks: [section("x".repeat(3001))] }, 400, "invalid_blocks"],
  [
    "a header that is too long",
    { blocks: [{ type: "header", text: { type: "plain_text", text: "x".repeat(151) } }] },
    400,
    "invalid_blocks",
  ],
  ["a section without words", { text: "x", blocks: [{ type: "section" }] }, 400, "invalid_blocks"],
  ["an unknown block", { text: "x", blocks: [{ type: "sektion" }] }, 400, "invalid_blocks"],
  ["too many blocks", { blocks: Array.from({ length: 51 }, () => ({ type: "divider" })) }, 400, "invalid_blocks"],
])("Slack given %s answers %s", async (_name, message, status, word) => {
  const { slack, sinks } = await world();
  expect(await slack(JSON.stringify(message))).toEqual([status, word]);
  expect(sinks.received).toMatchObject([{ sink: "slack", status, body: message, at: expect.any(Number) }]);
});

test("Slack refuses what is no JSON, another webhook's path and another method", async () => {
  const { slack, sinks } = await world();
  expect(await slack("text=deployed")).toEqual([400, "invalid_payload"]);
  expect(await slack('{"text":"x"}', "https://hooks.slack.com/services/T/B/other")).toEqual([404, "no_service"]);
  expect(await slack("", sinks.slackUrl, "GET")).toEqual([405, "method_not_allowed"]);
});

test("a signed message is taken, and known again by its id", async () => {
  const { signed, sinks, journal } = await world();
  expect((await signed("msg_1")).status).toBe(200);
  expect((await signed("msg_1")).status).toBe(200);
  expect(sinks.received.map(({ signature, repeated, body }) => [signature, repeated, body])).toEqual([
    ["valid", false, { decision: "success" }],
    ["valid", true, { decision: "success" }],
  ]);
  expect(journal.entries().map(({ source, kind }) => `${source} ${kind}`)).toEqual(["sink webhook", "sink webhook"]);
});

test.each([
  ["another key", { key: Buffer.from("guess") }],
  ["a time long gone", { sent: Math.floor(START / 1000) - 600 }],
])("a message signed with %s is refused", async (_name, given) => {
  const { signed, sinks } = await world();
  expect((await signed("msg_1", given)).status).toBe(401);
  expect(sinks.received).toMatchObject([{ signature: "invalid", status: 401 }]);
});

test("an unsigned message is refused, and was not accepted before when it comes again signed", async () => {
  const { fetch, signed, sinks } = await world();
  expect(
    (await fetch(sinks.webhookUrl, { method: "POST", headers: { "webhook-id": "msg_1" }, body: "{}" })).status,
  ).toBe(401);
  await signed("msg_1");
  expect(sinks.received.map(({ signature, repeated }) => [signature, repeated])).toEqual([
    ["absent", false],
    ["valid", false],
  ]);
});

test("a sink fails as often as it is told, then works again", async () => {
  const { slack, sinks } = await world();
  sinks.fail(
    "slack",
    { kind: "answer", status: 429, body: "rate_limited", headers: { "retry-after": "30" } },
    { kind: "answer", status: 500, body: "rollup_error" },
  );
  const message = '{"text":"x"}';
  expect([await slack(message), await slack(message), await slack(message)]).toEqual([
    [429, "rate_limited"],
    [500, "rollup_error"],
    [200, "ok"],
  ]);
});

test("a hanging sink takes the message and never answers", async () => {
  const { slack, sinks } = await world();
  sinks.fail("slack", { kind: "hang" });
  const answered = await Promise.race([
    slack('{"text":"x"}').catch(() => "cut"),
    until(() => sinks.received.length === 1),
  ]);
  expect(answered).toBe("recorded");
  expect(sinks.received).toMatchObject([{ status: 0, body: { text: "x" } }]);
});

async function until(done: () => boolean): Promise<string> {
  while (!done()) await new Promise((resolve) => setImmediate(resolve));
  return "recorded";
}
