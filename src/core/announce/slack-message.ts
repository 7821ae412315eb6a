import type { KnownBlock } from "@slack/types";
import { inertLine } from "../text/inert.ts";
import { slackLink } from "../text/slack.ts";
import type { Announcement } from "./announcement.ts";
import { slackDetails } from "./slack-details.ts";
import { slackFit, slackSection } from "./slack-text-parts.ts";
import { wordingOf } from "./wording.ts";

/** A Slack message: the text that notifications show, and the blocks that the channel shows. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

const LONGEST_HEADER = 150;
const MOST_FIELDS = 10;
const LONGEST_FIELD = 240;
/** Slack refuses a message from about 13,200 characters in all, which it documents nowhere. */
const LONGEST_MESSAGE = 9_500;

/**
 * Renders an announcement for Slack, well under its limits (50 blocks, header 150, ten fields of 2,000 a section, 3,000 a
 * section's text). `whole` adds the details for places that have no thread, as far as there is room.
 */
export function slackMessage(announcement: Announcement, length: "short" | "whole"): SlackMessage {
  const { mark, verdict, next, facts, links, details } = wordingOf(announcement);
  const shown = links.map(([label, address]) => slackLink(label, address)).join(" · ");
  const fields = facts.map(([label, value]) => `*${label}*\n${slackFit(value, LONGEST_FIELD)}`);
  const title = inertLine(verdict, LONGEST_HEADER - 40);
  const blocks: KnownBlock[] = [
    { type: "header", text: { type: "plain_text", text: `${mark} ${title}`.slice(0, LONGEST_HEADER), emoji: false } },
    ...fieldSections(fields),
    ...(next === "" ? [] : [slackSection(`*Next:* ${slackFit(next, 600)}`)]),
    ...(shown === "" ? [] : [slackSection(shown)]),
  ];
  const text = `${mark} ${slackFit(verdict, 600)}${next === "" ? "" : `. ${slackFit(next, 600)}`}`;
  const whole = length === "short" ? blocks : [...blocks, ...slackDetails(details)];
  return { text, blocks: JSON.stringify(whole).length + text.length > LONGEST_MESSAGE ? blocks : whole };
}

function fieldSections(fields: readonly string[]): KnownBlock[] {
  const sections: KnownBlock[] = [];
  for (let start = 0; start < fields.length; start += MOST_FIELDS) {
    const shown = fields.slice(start, start + MOST_FIELDS);
    sections.push({ type: "section", fields: shown.map((text) => ({ type: "mrkdwn", text, verbatim: true })) });
  }
  return sections;
}
