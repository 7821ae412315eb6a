import { expect, it } from "vitest";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import { slackChannel } from "../../../src/adapters/http/slack-channel.ts";
import { refuseAddress } from "../../../src/core/address/refuse-address.ts";
import type { Announcement } from "../../../src/core/announce/announcement.ts";
import { readFigures } from "../../../src/core/announce/read-figures.ts";
import type { SinkFault } from "../../../src/rehearsal/sinks/delivery.ts";
import { shopAnnouncement } from "../../core/announce/shop-announcement.ts";
import { startLocalSinks } from "../../fakes/local-sinks.ts";
import { startReceiver } from "../../fakes/receiver.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const CHANNEL = "C0DEPLOYS";
const TOKEN = "xoxb-rehearsal-only";
const METRIC = { kind: "count", canary: 0.02, before: 0.01, verdict: "fail" };
const figures = readFigures(
  JSON.stringify(["errors", "timeouts", "declined", "late"].map((name) => ({ name, ...METRIC }))),
);

async function workspace(place: { token?: string; apiUrl?: string } = {}) {
  const { sinks, apiUrl } = await startLocalSinks({ slackChannels: [CHANNEL] });
  const clock = clockAt("2026-11-24T11:00:00Z");
  const http = nodeHttp({ refuse: refuseAddress({ internal: true }) });
  const tell = (told: Partial<Announcement>, standing?: string, channel = CHANNEL) =>
    slackChannel({ channel, standing, token: TOKEN, apiUrl, ...place }, { http, clock }).send(
      { ...shopAnnouncement, ...told },
      new AbortController().signal,
    );
  const calls = () => sinks.received.map(({ path }) => path.replace("/api/chat.", ""));
  return { sinks, clock, tell, calls };
}

const answered = (body: object): SinkFault => ({ kind: "answer", status: 200, body: JSON.stringify(body) });

it("keeps one message for a deployment, edits it as it moves and tells the story in its thread", async () => {
  const { sinks, tell, calls } = await workspace();
  const started = await tell({ event: "started" });
  expect(started).toEqual({ kind: "sent", message: { channel: CHANNEL, timestamp: sinks.posts[0]?.ts } });
  const ts = sinks.posts[0]?.ts ?? "";
  expect(await tell({ event: "succeeded", figures }, ts)).toEqual({
    kind: "sent",
    message: { channel: CHANNEL, timestamp: ts },
  });
  expect(calls()).toEqual(["postMessage", "update", "postMessage"]);
  expect(sinks.posts).toMatchObject([
    { ts, thread: undefined, edits: 1, text: "✅ shop v1.5.0 is live in production, proven" },
    { thread: ts, edits: 0, text: "✅ shop v1.5.0 is live in production, proven" },
  ]);
  expect(JSON.stringify(sinks.posts[1]?.blocks)).toContain("errors 1 % → 2 % (+100 %), beyond its limit");
});

it("sends mark-up that Slack reads as it stands, with the token in its header", async () => {
  const { sinks, tell } = await workspace();
  const ts = "1.000001";
  await tell({ event: "started" }, ts);
  const [update, post] = sinks.received;
  expect(update?.body).toMatchObject({ channel: CHANNEL, ts, parse: "none", link_names: "false" });
  expect(post?.body).toMatchObject({ unfurl_links: "false", unfurl_media: "false" });
  expect(update?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  expect(JSON.stringify([update?.text, post?.text])).not.toContain(TOKEN);
});

it.each(["message_not_found", "cant_update_message", "edit_window_closed"])(
  "72: posts once anew where the message to edit answers %s",
  async (error) => {
    const { sinks, tell, calls } = await workspace();
    sinks.fail("slack-api", answered({ ok: false, error }));
    expect(await tell({}, "1.000001")).toMatchObject({
      kind: "sent",
      message: { timestamp: sinks.posts[0]?.ts },
      note: "its earlier message is gone, so a new one was posted",
    });
    expect(calls()).toEqual(["update", "postMessage"]);
  },
);

it.each([
  ["invalid_auth", "slack-token"],
  ["missing_scope", "chat:write"],
  ["not_in_channel", "/invite"],
  ["is_archived", "slack-channels"],
  ["invalid_blocks", "report it"],
  ["fatal_error", "docs.slack.dev"],
])("71: does not try again after %s, and says what to do", async (error, remedy) => {
  const { sinks, tell, calls } = await workspace();
  sinks.fail("slack-api", answered({ ok: false, error }));
  expect(await tell({})).toEqual({
    kind: "failed",
    why: `it answered ${error}`,
    remedy: expect.stringContaining(remedy),
  });
  expect(calls()).toEqual(["postMessage"]);
});

it("71: says that a channel is not found where the app may not see it, and that a token is not Slack's", async () => {
  const { tell } = await workspace();
  expect(await tell({}, undefined, "C0OTHER99")).toMatchObject({ why: "it answered channel_not_found" });
  expect(await (await workspace({ token: "xoxb-old" })).tell({})).toMatchObject({ why: "it answered invalid_auth" });
});

it("71: waits out a short rate limit once, and no long one", async () => {
  const limited = (seconds: string): SinkFault => ({
    kind: "answer",
    status: 429,
    body: "",
    headers: { "retry-after": seconds },
  });
  const { sinks, tell, calls, clock } = await workspace();
  sinks.fail("slack-api", limited("1"));
  expect(await tell({})).toMatchObject({ kind: "sent" });
  expect({ calls: calls().length, waited: clock.elapsed() }).toEqual({ calls: 2, waited: 1_000 });
  sinks.fail("slack-api", limited("30"));
  expect(await tell({})).toMatchObject({ kind: "failed", why: "it is rate limited for 30 s" });
  expect(calls()).toHaveLength(3);
});

it("71: tries again after 5xx, twice and no more", async () => {
  const { sinks, tell, calls } = await workspace();
  const failing: SinkFault = { kind: "answer", status: 503, body: "upstream" };
  sinks.fail("slack-api", failing, failing);
  expect(await tell({})).toMatchObject({ kind: "sent" });
  expect(calls()).toHaveLength(3);
  sinks.fail("slack-api", failing, failing, failing);
  expect(await tell({})).toMatchObject({ kind: "failed", why: "it answered 503" });
  expect(calls()).toHaveLength(6);
});

it("never posts twice where the answer was lost, and edits again", async () => {
  const receiver = await startReceiver("cut");
  try {
    const { tell } = await workspace({ apiUrl: `${receiver.url}/api/` });
    expect(await tell({})).toMatchObject({ kind: "failed", why: "it could not be reached (reset)" });
    expect(receiver.got.map(({ path }) => path)).toEqual(["/api/chat.postMessage"]);
    await tell({}, "1.000001");
    expect(receiver.got.slice(1).map(({ path }) => path)).toEqual(Array(3).fill("/api/chat.update"));
  } finally {
    receiver.close();
  }
});

it("says what is missing from the thread when only that failed", async () => {
  const { sinks, tell } = await workspace();
  await tell({});
  sinks.fail("slack-api", answered({ ok: true }), answered({ ok: false, error: "restricted_action" }));
  expect(await tell({}, sinks.posts[0]?.ts)).toMatchObject({
    kind: "sent",
    note: "the details are missing from its thread: it answered restricted_action",
  });
});

it.each([
  [{ token: "" }, "slack-token is not set"],
  [{ apiUrl: "http://slack.com/api/" }, "slack-api-url cannot be used: it does not start with https://"],
  [{ apiUrl: "https://169.254.169.254/api/" }, "it could not be reached (address-refused)"],
])("asks nobody with %j", async (place, why) => {
  const { sinks, tell } = await workspace(place);
  expect(await tell({})).toMatchObject({ kind: "failed", why });
  expect(sinks.received).toEqual([]);
});
