import { EVENT_WORDS } from "../../core/announce/announcement.ts";
import { defineAction } from "../../kit/action-contract.ts";
import { choice, instant, secret, text } from "../../kit/fields.ts";

/** What announce promises: people and systems are told, and whatever comes of it changes no verdict. */
export const announceContract = defineAction({
  name: "announce",
  decisions: { success: "yes", failure: "warning" },
  reasons: {
    told: "Every sink that is configured was told.",
    nothing_configured: "No sink is configured, so nobody was told.",
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
    "run-url": text,
    severity: text,
    "started-at": instant,
    impact: text,
    migration: text,
    "incident-url": text,
    "slack-webhook": secret,
    "webhook-url": secret,
    "webhook-secret": secret,
  },
  outputs: ["event", "sent"],
  cautious: { sent: "[]" },
  undecided: "failure",
});
