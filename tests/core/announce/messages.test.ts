import { createHmac } from "node:crypto";
import * as fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import type { Announcement } from "../../../src/core/announce/announcement.ts";
import { signWebhook } from "../../../src/core/announce/sign-webhook.ts";
import { slackMessage } from "../../../src/core/announce/slack-message.ts";
import { slackReply } from "../../../src/core/announce/slack-reply.ts";
import { webhookEvent } from "../../../src/core/announce/webhook-event.ts";
import { shopAnnouncement } from "./shop-announcement.ts";

describe("slackMessage", () => {
  it("says the verdict first, then the facts, the next step and the links", () => {
    const { text, blocks } = slackMessage(
      {
        ...shopAnnouncement,
        event: "pending",
        approvalUrl: "https://github.com/shop-org/shop/issues/1",
      },
      "short",
    );
    expect(text).toMatch(/^⏳ shop v1\.5\.0 waits for approval for production\. Approve or deny it/);
    expect(blocks).toMatchObject([
      { type: "header", text: { type: "plain_text", text: "⏳ shop v1.5.0 waits for approval for production" } },
      {
        type: "section",
        fields: [
          { text: "*Repository*\nshop-org/shop" },
          { text: `*Commit*\n${"c".repeat(12)}` },
          { text: "*Started by*\ndana" },
          { text: "*Reason*\nproven" },
        ],
      },
      { type: "section", text: { type: "mrkdwn" } },
      {
        text: {
          text: "<https://github.com/shop-org/shop/actions/runs/7001|Run> · <https://github.com/shop-org/shop/issues/1|Approval issue>",
        },
      },
    ]);
  });

  it("stays inert and within Slack's limits, whatever the texts are", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("<!channel>", "<@U1>", "@here", "<https://x|y>", "x".repeat(50_000), "😀".repeat(5_000)),
    );
    fc.assert(
      fc.property(hostile, fc.constantFrom("succeeded", "rolled-back", "pending" as const), (text, event) => {
        const all = {
          service: text,
          version: text,
          environment: text,
          actor: text,
          reasonCode: text,
          liveVersion: text,
          severity: text,
          approvalUrl: text,
          commit: text,
        };
        const message = slackMessage({ ...shopAnnouncement, ...all, event: event as "pending" }, "whole");
        expect(JSON.stringify(message).length).toBeLessThan(10_000);
        const marked = JSON.stringify(message.blocks.slice(1)) + message.text;
        expect(marked).not.toMatch(/<!|<@|<#/);
        const [header] = message.blocks;
        expect(header?.type === "header" && header.text.text.length).toBeLessThanOrEqual(150);
        expect(message.blocks.length).toBeLessThanOrEqual(50);
      }),
    );
  });
});

describe("webhookEvent", () => {
  it("writes a versioned event", () => {
    expect(JSON.parse(webhookEvent(shopAnnouncement))).toEqual({
      "schema-version": 1,
      type: "deployment.succeeded",
      timestamp: "2026-11-24T11:00:00.000Z",
      data: {
        verdict: "shop v1.5.0 is live in production, proven",
        next: "",
        repository: "shop-org/shop",
        actor: "dana",
        environment: "production",
        service: "shop",
        version: "v1.5.0",
        commit: "c".repeat(40),
        request: "f".repeat(64),
        "pull-request-url": "",
        "reason-code": "proven",
        "change-class": "",
        "live-version": "",
        "approval-url": "",
        "run-url": "https://github.com/shop-org/shop/actions/runs/7001",
        status: "",
        severity: "",
        "started-at": "",
        impact: "",
        resolution: "",
        eta: "",
        migration: "",
        "planned-at": "",
        health: "",
        "incident-url": "",
      },
    });
  });

  it.each<[Partial<Announcement>, string, object]>([
    [{ event: "incident", status: "resolved" }, "incident.resolved", { status: "resolved" }],
    [{ event: "rolled-back", liveVersion: "v1.4.0" }, "deployment.rolled-back", { status: "resolved" }],
    [
      { event: "migration", plannedAt: new Date("2026-11-26T20:00:00Z") },
      "migration.planned",
      { "planned-at": "2026-11-26T20:00:00.000Z" },
    ],
    [
      { figures: { kind: "unreadable", why: "" }, errorPatterns: { kind: "patterns", patterns: [], more: 0 } },
      "deployment.succeeded",
      { figures: null, "error-patterns": [] },
    ],
    [
      {
        figures: {
          kind: "figures",
          figures: [{ name: "p95", after: "2 s", before: "1 s", change: "+100 %", failed: true }],
        },
        errorPatterns: { kind: "patterns", patterns: [{ pattern: "x\n", count: 2, example: "" }], more: 0 },
      },
      "deployment.succeeded",
      {
        figures: [{ name: "p95", after: "2 s", before: "1 s", change: "+100 %", failed: true }],
        "error-patterns": [{ pattern: "x", count: 2, example: "" }],
      },
    ],
  ])("writes %j as %s", (told, type, data) => {
    expect(JSON.parse(webhookEvent({ ...shopAnnouncement, ...told }))).toMatchObject({ type, data });
  });
});

describe("signWebhook", () => {
  it("gives the signature of the example that Standard Webhooks publishes", () => {
    const message = {
      id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
      at: new Date(1_614_265_330_000),
      body: '{"test": 2432232314}',
    };
    expect(signWebhook(message, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")).toEqual({
      "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
      "webhook-timestamp": "1614265330",
      "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    });
  });

  it("signs as the package of the specification does, whatever the body", () => {
    const id = fc.stringMatching(/^msg_[a-zA-Z0-9]{1,32}$/);
    const key = fc.uint8Array({ minLength: 1, maxLength: 64 });
    fc.assert(
      fc.property(id, fc.string({ unit: "grapheme" }), key, (name, body, bytes) => {
        const secret = `whsec_${Buffer.from(bytes).toString("base64")}`;
        const at = new Date(1_795_518_000_123);
        const signature = signWebhook({ id: name, at, body }, secret)["webhook-signature"];
        expect(signature).toBe(new Webhook(secret).sign(name, at, body));
      }),
    );
  });

  it("takes a secret without the prefix as its own bytes", () => {
    const signature = createHmac("sha256", "plain secret").update("a.0.b").digest("base64");
    expect(signWebhook({ id: "a", at: new Date(999), body: "b" }, "plain secret")["webhook-signature"]).toBe(
      `v1,${signature}`,
    );
  });
});

describe("slackReply", () => {
  it("says nothing under a new message that has no details", () => {
    expect(slackReply(shopAnnouncement, { moved: false })).toBeUndefined();
  });

  it("keeps in the thread what an edit of an incident overwrites", () => {
    const incident = { event: "incident", severity: "sev1", status: "identified", eta: "11:30 UTC" } as const;
    expect(slackReply({ ...shopAnnouncement, ...incident }, { moved: true })?.blocks).toMatchObject([
      {
        text: {
          text: "🔎 SEV1 incident of shop in production is identified\n*Status* Identified · *Severity* SEV1 · *Customer impact* not known yet · *ETA* 11:30 UTC",
        },
      },
    ]);
  });

  it("shows logged lines as they are, whatever marks they hold", () => {
    const patterns = [{ pattern: "card * by `*` _x_ <b>", count: 2, example: "" }];
    const errorPatterns = { kind: "patterns", patterns, more: 0 } as const;
    expect(slackReply({ ...shopAnnouncement, errorPatterns }, { moved: false })).toMatchObject({
      text: "New error patterns since the deployment",
      blocks: [{ text: { text: "*New error patterns since the deployment*\n• `2 × card * by '*' _x_ &lt;b&gt;`" } }],
    });
  });
});
