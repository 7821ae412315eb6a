import { afterEach, describe, expect, it } from "vitest";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import { signedWebhook } from "../../../src/adapters/http/signed-webhook.ts";
import { slackWebhook } from "../../../src/adapters/http/slack-webhook.ts";
import { signWebhook } from "../../../src/core/announce/sign-webhook.ts";
import { shopAnnouncement } from "../../core/announce/shop-announcement.ts";
import { type Answer, type Receiver, startReceiver } from "../../fakes/receiver.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const started: Receiver[] = [];
afterEach(() => {
  for (const { close } of started.splice(0)) close();
});

async function receiver(...answers: readonly Answer[]) {
  const { got, url: host, ...rest } = await startReceiver(...answers);
  started.push({ got, url: host, ...rest });
  const url = `${host}/services/T0/B0/s3cretpart`;
  const clock = clockAt("2026-11-24T11:00:00Z");
  const world = { http: nodeHttp(), clock };
  const { signal } = new AbortController();
  return {
    got,
    clock,
    slack: () => slackWebhook({ url, name: "slack" }, world).send(shopAnnouncement, signal),
    webhook: (secret = "whsec_cmVoZWFyc2Fs") => signedWebhook({ url, secret }, world).send(shopAnnouncement, signal),
  };
}

describe("slackWebhook", () => {
  it("posts text and blocks as JSON", async () => {
    const { got, slack } = await receiver({ status: 200, body: "ok" });
    expect(await slack()).toEqual({ kind: "sent" });
    expect(got[0]?.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(got[0]?.body ?? "")).toMatchObject({
      text: "✅ shop v1.5.0 is live in production, proven",
      blocks: [{ type: "header" }, {}, {}],
    });
  });

  it.each([
    [400, "invalid_blocks"],
    [403, "action_prohibited"],
    [404, "no_service"],
    [410, "channel_is_archived"],
  ])("71: does not try again after %d %s, and says what to check", async (status, body) => {
    const { got, slack } = await receiver({ status, body });
    expect(await slack()).toMatchObject({
      kind: "failed",
      why: `it answered ${status} (${body})`,
      remedy: expect.stringContaining("slack-webhook"),
    });
    expect(got).toHaveLength(1);
  });

  it("71: tries once more after 429, waiting as long as it is told", async () => {
    const { got, clock, slack } = await receiver({ status: 429, headers: { "retry-after": "2" } }, { status: 200 });
    expect(await slack()).toEqual({ kind: "sent" });
    expect({ tries: got.length, waited: clock.elapsed() }).toEqual({ tries: 2, waited: 2_000 });
  });

  it("71: does not wait longer than its ten seconds allow", async () => {
    const { got, clock, slack } = await receiver({ status: 429, headers: { "retry-after": "30" } });
    expect(await slack()).toMatchObject({ kind: "failed", why: "it answered 429" });
    expect({ tries: got.length, waited: clock.elapsed() }).toEqual({ tries: 1, waited: 0 });
  });

  it("does not post twice when the answer to an accepted message may have been lost", async () => {
    const { got, slack } = await receiver("cut");
    expect(await slack()).toMatchObject({ kind: "failed", why: "it could not be reached (reset)" });
    expect(got).toHaveLength(1);
  });

  it("makes the receiver's answer inert and never tells the address", async () => {
    const { slack } = await receiver({ status: 400, body: "::set-output name=x::y\n::error::\u001b[31m" });
    const delivery = await slack();
    expect(JSON.stringify(delivery)).not.toMatch(/s3cretpart|\\n|\\u001b|"::|\(::/);
  });
});

describe("signedWebhook", () => {
  it("signs exactly what it sends", async () => {
    const { got, webhook } = await receiver({ status: 204 });
    expect(await webhook()).toEqual({ kind: "sent" });
    const [message] = got;
    const body = message?.body ?? "";
    const expected = signWebhook({ id: "msg_1", at: new Date("2026-11-24T11:00:00Z"), body }, "whsec_cmVoZWFyc2Fs");
    expect(message?.headers).toMatchObject(expected);
  });

  it("74: sends again under the same id when a receiver cuts or fails, and then gives up", async () => {
    const { got, webhook } = await receiver("cut", { status: 200 });
    expect(await webhook()).toEqual({ kind: "sent" });
    expect(got.map(({ headers }) => headers["webhook-id"])).toEqual(["msg_1", "msg_1"]);
    const failing = await receiver({ status: 503 });
    expect(await failing.webhook()).toMatchObject({ kind: "failed", why: "it answered 503" });
    expect(failing.got).toHaveLength(2);
  });

  it("sends nothing unsigned, and nothing to an address that is not https", async () => {
    const { got, webhook } = await receiver({ status: 200 });
    expect(await webhook("")).toMatchObject({ kind: "failed", remedy: expect.stringContaining("webhook-secret") });
    const world = { http: nodeHttp(), clock: clockAt("2026-11-24T11:00:00Z") };
    const plain = signedWebhook({ url: "http://hooks.example/in", secret: "x" }, world);
    expect(await plain.send(shopAnnouncement, new AbortController().signal)).toMatchObject({
      kind: "failed",
      why: expect.stringContaining("https://"),
    });
    expect(got).toHaveLength(0);
  });
});
