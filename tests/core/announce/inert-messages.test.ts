import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Announcement, EVENTS } from "../../../src/core/announce/announcement.ts";
import { commentMarker, pullComment } from "../../../src/core/announce/pull-comment.ts";
import { slackMessage } from "../../../src/core/announce/slack-message.ts";
import { slackReply } from "../../../src/core/announce/slack-reply.ts";
import { teamsCard, teamsMessage } from "../../../src/core/announce/teams-card.ts";
import { judgeSlackMessage } from "../../../src/rehearsal/sinks/judge-slack-message.ts";
import { judgeTeamsCard } from "../../../src/rehearsal/sinks/judge-teams-card.ts";
import { shopAnnouncement } from "./shop-announcement.ts";

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "<!channel> <@U1> <#C1> @here",
    "<https://evil.example|Run>",
    "https://evil.example/login",
    "[Run](https://evil.example)",
    "--> <img src=x> @dana #1",
    "|a|b|",
    "&".repeat(5_000),
    "x".repeat(50_000),
    "😀".repeat(5_000),
    "\u202egnol\u0000\ud800",
  ),
);

/** Announcements of which every text was written by an enemy. */
const announcements: fc.Arbitrary<Announcement> = fc
  .tuple(hostile, fc.constantFrom(...EVENTS))
  .map(([text, event]) => ({
    ...shopAnnouncement,
    event,
    service: text,
    version: text,
    environment: text,
    actor: text,
    commit: text,
    reasonCode: text,
    changeClass: text,
    liveVersion: text,
    severity: text,
    impact: text,
    resolution: text,
    eta: text,
    migration: text,
    health: `says ${text}`,
    approvalUrl: `https://github.com/${text}|x`,
    pullUrl: `https://github.com/${text}|y`,
    incidentUrl: `https://github.com/${text}`,
    figures: {
      kind: "figures",
      figures: Array(10).fill({ name: text, after: "1", before: "2", change: "x", failed: true }),
    },
    errorPatterns: { kind: "patterns", patterns: Array(5).fill({ pattern: text, count: 1, example: text }), more: 1 },
  }));

/** Finds every text in mark-up that a message holds. */
function markedUp(value: unknown): { readonly text: string; readonly verbatim?: boolean }[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "type" in value && value.type === "mrkdwn" ? [value as { type: string; text: string }] : [];
  return [...own, ...Object.values(value).flatMap(markedUp)];
}

describe("Slack", () => {
  it("takes every message, and shows no mention and no link but our own", () => {
    fc.assert(
      fc.property(announcements, (announcement) => {
        const reply = slackReply(announcement, { moved: true });
        const whole = [slackMessage(announcement, "whole"), slackMessage(announcement, "short"), reply];
        for (const message of whole.filter((one) => one !== undefined)) {
          expect(judgeSlackMessage(message)).toBe("ok");
          expect(JSON.stringify(message).length).toBeLessThan(13_200);
          expect(message.text.trim()).not.toBe("");
          for (const { text, verbatim } of markedUp(message.blocks)) {
            expect(verbatim).toBe(true);
            const ours = text.replaceAll(/<https:\/\/github\.com\/[^<>|]*\|(?:Run|Incident|Approval issue)>/g, "");
            expect(ours).not.toMatch(/[<>]/);
            expect(ours).not.toMatch(/@(?:here|channel|dana)/);
          }
          expect(message.text).not.toMatch(/[<>]/);
        }
      }),
    );
  });
});

describe("Teams", () => {
  it("shows every card: no text of it is read as Markdown, every button leads where our links do", () => {
    fc.assert(
      fc.property(announcements, (announcement) => {
        const whole = teamsCard(announcement, "whole");
        const short = teamsCard(announcement, "short");
        for (const card of [whole, short]) {
          const body = teamsMessage(card);
          expect(judgeTeamsCard(body, "message")).toBe("shown");
          expect(JSON.stringify(body).length).toBeLessThan(14_000);
          expect(JSON.stringify(body)).not.toMatch(/"(?:TextBlock|FactSet|Fact)"/);
        }
        expect(JSON.stringify(short).length).toBeLessThanOrEqual(JSON.stringify(whole).length);
      }),
    );
  });
});

describe("a pull request's comment", () => {
  it("starts with its marker alone, which nothing else ends, and stays within GitHub's size", () => {
    fc.assert(
      fc.property(announcements, (announcement) => {
        const body = pullComment(announcement);
        const marker = commentMarker(announcement);
        expect(body.startsWith(`${marker}\n\n### `)).toBe(true);
        expect(marker).toMatch(/^<!-- deploy-actions:announce [^<>\s]* -->$/);
        const read = body.slice(marker.length).replaceAll(/(`+)(?:(?!\1)[\s\S])*?\1/g, "code");
        expect(read).not.toMatch(/<img|<!--|\]\(https:\/\/evil/);
        expect(body.length).toBeLessThan(65_536);
      }),
    );
  });

  it("tells services and environments apart", () => {
    const marks = [
      ["a", "b"],
      ["a/b", ""],
      ["", "a/b"],
      ["a", "B"],
    ].map(([service = "", environment = ""]) => commentMarker({ service, environment }));
    expect(new Set(marks).size).toBe(4);
  });
});
