import { expect, it } from "vitest";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import { teamsWebhook } from "../../../src/adapters/http/teams-webhook.ts";
import type { SinkSettings } from "../../../src/rehearsal/sinks/create-sinks.ts";
import { shopAnnouncement } from "../../core/announce/shop-announcement.ts";
import { startLocalSinks } from "../../fakes/local-sinks.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

async function flow(format: "message" | "card" = "message", given: Partial<SinkSettings> = {}) {
  const { sinks, teamsUrl } = await startLocalSinks({ teamsFormat: format, ...given });
  const world = { http: nodeHttp(), clock: clockAt("2026-11-24T11:00:00Z") };
  const tell = (url = teamsUrl) =>
    teamsWebhook({ url, format }, world).send(shopAnnouncement, new AbortController().signal);
  return { sinks, teamsUrl, tell };
}

it.each(["message", "card"] as const)("sends a card that a flow for a %s shows", async (format) => {
  const { sinks, tell } = await flow(format);
  expect(await tell()).toEqual({ kind: "sent" });
  expect(sinks.received).toMatchObject([{ sink: "teams", status: 202 }]);
  expect(sinks.received[0]).not.toHaveProperty("refused");
});

it("73: sends a shorter card once where the first was too large, and says so", async () => {
  const { sinks, tell } = await flow();
  sinks.fail("teams", { kind: "answer", status: 413, body: "" });
  expect(await tell()).toEqual({ kind: "sent", note: "the message was too large, so it was sent shortened" });
  const [long, short] = sinks.received.map(({ text }) => text.length);
  expect(short).toBeLessThan(Number(long) / 2);
  expect(sinks.received).toHaveLength(2);
  expect(sinks.received[1]).not.toHaveProperty("refused");
});

it("73: gives up when the shorter card is refused too", async () => {
  const { sinks, tell } = await flow();
  sinks.fail("teams", { kind: "answer", status: 413, body: "" }, { kind: "answer", status: 413, body: "" });
  expect(await tell()).toMatchObject({ kind: "failed", why: "it answered 413" });
  expect(sinks.received).toHaveLength(2);
});

it("names the remedy where the signature is refused, and never the address", async () => {
  const { tell, teamsUrl } = await flow();
  const delivery = await tell(teamsUrl.replace("sig=", "sig=0ld"));
  expect(delivery).toMatchObject({ kind: "failed", why: expect.stringContaining("401") });
  expect(JSON.stringify(delivery)).not.toMatch(/sig=|127\.0\.0\.1/);
  expect(await tell("http://flows.example/x")).toMatchObject({ why: expect.stringContaining("https://") });
});
