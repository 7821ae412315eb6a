import { expect, test } from "vitest";
import { createSlackWorkspace } from "../../../src/rehearsal/sinks/slack-workspace.ts";

const TOKEN = "xoxb-1";
const workspace = () =>
  createSlackWorkspace({ clock: { now: () => 1_795_518_000_000 }, token: TOKEN, channels: ["C0DEPLOYS"] });
const post = (given: Record<string, string>, { method = "chat.postMessage", token = TOKEN } = {}) =>
  workspace().answer({ method, token, given: { channel: "C0DEPLOYS", text: "deployed", ...given } });

test.each([
  ["no token", {}, { token: "" }, "not_authed"],
  ["another app's token", {}, { token: "xoxb-2" }, "invalid_auth"],
  ["a method that does not exist", {}, { method: "chat.shout" }, "unknown_method"],
  ["a channel it is not in", { channel: "C0OTHER" }, {}, "channel_not_found"],
  ["a channel's name", { channel: "#deploys" }, {}, "channel_not_found"],
  ["no text", { text: " " }, {}, "no_text"],
  ["blocks that are no JSON", { blocks: "[" }, {}, "invalid_blocks_format"],
  ["an unknown block", { blocks: '[{"type":"sektion"}]' }, {}, "invalid_blocks"],
  ["a text that is too long", { text: "x".repeat(40_001) }, {}, "msg_too_long"],
  ["a message to edit that is not there", { ts: "1.000001" }, { method: "chat.update" }, "message_not_found"],
])("the Web API answers %s with the word for it", (_name, given, call, error) => {
  expect(post(given, call)).toEqual({ ok: false, error });
});

test("blocks that are too long in all are refused although each is not", () => {
  const section = { type: "section", text: { type: "mrkdwn", text: "x".repeat(2_900) } };
  expect(post({ blocks: JSON.stringify(Array(5).fill(section)) })).toEqual({ ok: false, error: "msg_blocks_too_long" });
});

test("a message is named by its time, edited in place, answered in its thread, and gone when removed", () => {
  const slack = workspace();
  const call = (method: string, given: Record<string, string>) =>
    slack.answer({ method: `chat.${method}`, token: TOKEN, given: { channel: "C0DEPLOYS", ...given } });
  expect(call("postMessage", { text: "started" })).toMatchObject({ ok: true, ts: "1795518000.000001" });
  const ts = "1795518000.000001";
  expect(call("update", { ts, text: "live" })).toMatchObject({ ok: true, ts });
  expect(call("postMessage", { thread_ts: ts, text: "figures" })).toMatchObject({ ok: true, ts: "1795518000.000002" });
  expect(slack.posts).toMatchObject([
    { ts, text: "live", edits: 1, thread: undefined },
    { thread: ts, text: "figures", edits: 0 },
  ]);
  slack.remove(ts);
  expect(call("update", { ts, text: "late" })).toEqual({ ok: false, error: "message_not_found" });
});
