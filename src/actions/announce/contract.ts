import { EVENT_WORDS } from "../../core/announce/announcement.ts";
import { defineAction } from "../../kit/action-contract.ts";
import { choice, flag, instant, secret, text } from "../../kit/fields.ts";
import type { Inputs } from "../../kit/run-action.ts";
import { slackChannels, slackWebhooks } from "./places.ts";

/** What announce promises: people and systems are told, and whatever comes of it changes no verdict. */
export const announceContract = defineAction({
  name: "announce",
  decisions: { success: "yes", failure: "warning" },
  reasons: {
    told: "Every sink that is configured was told.",
    nothing_configured: "No sink is configured, so nobody was told.",
    nobody_concerned: "No channel that is configured asked for this event, severity or kind of change.",
    planned: "A dry run: the message was only printed.",
    partly_told: "Some sinks could not be told; each is named with its remedy.",
    not_told: "No sink could be told; each is named with its remedy.",
  },
  inputs: {
    event: choice("", ...EVENT_WORDS),
    decision: text,
    "reason-code": text,
    environment: text,
    service: text,
    version: text,
    commit: text,
    request: text,
    "live-version": text,
    "approval-url": text,
    "pull-request-url": text,
    "run-url": text,
    "change-class": text,
    status: choice("", "investigating", "identified", "resolved"),
    severity: text,
    "started-at": instant,
    impact: text,
    resolution: text,
    eta: text,
    migration: text,
    at: instant,
    figures: text,
    "error-patterns": text,
    health: text,
    "incident-url": text,
    "slack-channels": slackChannels,
    "slack-token": secret,
    "slack-message": text,
    "slack-message-issue": text,
    "slack-api-url": text,
    "slack-webhook": slackWebhooks,
    "teams-webhook": secret,
    "teams-format": choice("", "message", "card"),
    "webhook-url": secret,
    "webhook-secret": secret,
    "pull-request": flag,
    "github-token": secret,
  },
  outputs: ["event", "sent", "slack-message", "comment-url"],
  cautious: { sent: "[]", "slack-message": "{}" },
  undecided: "failure",
});

/** The typed inputs of announce. */
export type AnnounceInputs = Inputs<(typeof announceContract)["inputs"]>;
