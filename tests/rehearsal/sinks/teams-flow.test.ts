import { expect, test } from "vitest";
import { judgeTeamsCard } from "../../../src/rehearsal/sinks/judge-teams-card.ts";
import { startLocalSinks } from "../../fakes/local-sinks.ts";

const card = { type: "AdaptiveCard", version: "1.4", body: [{ type: "TextBlock", text: "deployed" }] };
const message = {
  type: "message",
  attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: card }],
};

test.each([
  ["a wrapped card", message, "message", "shown"],
  ["a bare card", card, "card", "shown"],
  ["a bare card where it wants a wrapped one", card, "message", "failed-inside"],
  ["a card without a body", { ...card, body: [] }, "card", "failed-inside"],
  ["an element that does not exist", { ...card, body: [{ type: "Text" }] }, "card", "failed-inside"],
  ["a version of the future", { ...card, version: "2.0" }, "card", "failed-inside"],
] as const)("a flow that is sent %s", (_name, body, format, verdict) => {
  expect(judgeTeamsCard(body, format)).toBe(verdict);
});

test("a flow answers 202 whatever it shows, and refuses the unsigned, the too large and what is no JSON", async () => {
  const { sinks, teamsUrl } = await startLocalSinks();
  const post = async (body: string, url = teamsUrl) => (await fetch(url, { method: "POST", body })).status;
  expect(await post(JSON.stringify(message))).toBe(202);
  expect(await post(JSON.stringify(card))).toBe(202);
  expect(await post("{}", teamsUrl.replace("sig=", "sig=guess"))).toBe(401);
  expect(await post(`"${"x".repeat(28 * 1024)}"`)).toBe(413);
  expect(await post("text")).toBe(400);
  expect(sinks.received.map(({ refused }) => refused)).toEqual([
    undefined,
    "failed-inside",
    undefined,
    undefined,
    undefined,
  ]);
});
