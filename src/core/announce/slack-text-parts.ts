import type { KnownBlock } from "@slack/types";
import { slackText } from "../text/slack.ts";

/** Escapes untrusted text for Slack so that what is sent, escapes included, is no longer than `limit` characters. */
export function slackFit(text: string, limit: number): string {
  for (let size = limit; size > 0; size = Math.floor(size / 2)) {
    const shown = slackText(text, size);
    if (shown.length <= limit) return shown;
  }
  return "";
}

/** Builds a section of mark-up of our own; `verbatim` keeps Slack from making links and mentions of what stands plainly in it. */
export function slackSection(text: string): KnownBlock {
  return { type: "section", text: { type: "mrkdwn", text, verbatim: true } };
}
