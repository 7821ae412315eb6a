import { inertLine } from "../text/inert.ts";
import { slackLink, slackText } from "../text/slack.ts";
import type { Announcement } from "./announcement.ts";
import { wordingOf } from "./wording.ts";

/** A Slack message: the text that notifications show, and the blocks that the channel shows. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly object[];
}

const LONGEST_HEADER = 150;
const MOST_FIELDS = 10;

/** Renders an announcement for an incoming webhook, well under Slack's limits (header 150, ten fields of 2,000, about 13,000 in all). */
export function slackMessage(announcement: Announcement): SlackMessage {
  const { mark, verdict, next, facts, links } = wordingOf(announcement);
  const section = (text: string) => ({ type: "section", text: { type: "mrkdwn", text } });
  const fields = facts
    .slice(0, MOST_FIELDS)
    .map(([label, value]) => ({ type: "mrkdwn", text: `*${label}*\n${slackText(value, 200)}` }));
  const shown = links.map(([label, address]) => slackLink(label, address)).join(" · ");
  const blocks = [
    {
      type: "header",
      text: {
        type: "plain_text",
        text: `${mark} ${inertLine(verdict, LONGEST_HEADER - 40)}`.slice(0, LONGEST_HEADER),
        emoji: false,
      },
    },
    ...(fields.length === 0 ? [] : [{ type: "section", fields }]),
    ...(next === "" ? [] : [section(`*Next:* ${slackText(next)}`)]),
    ...(shown === "" ? [] : [section(shown)]),
  ];
  return { text: `${mark} ${slackText(verdict)}${next === "" ? "" : `. ${slackText(next)}`}`, blocks };
}
