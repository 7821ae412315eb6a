import type { Announcement } from "./announcement.ts";
import { slackDetails } from "./slack-details.ts";
import type { SlackMessage } from "./slack-message.ts";
import { slackFit, slackSection } from "./slack-text-parts.ts";
import { wordingOf } from "./wording.ts";

/** What an edit overwrites and people want to read again. */
const KEPT: readonly string[] = ["Status", "Severity", "Customer impact", "Resolution", "ETA"];

/**
 * Renders what stands in a message's thread: the details, and where the message moved, its verdict, so that the thread tells the
 * story; `undefined` when there is nothing to say.
 */
export function slackReply(
  announcement: Announcement,
  { moved }: { readonly moved: boolean },
): SlackMessage | undefined {
  const { mark, verdict, next, facts, details } = wordingOf(announcement);
  if (!moved && details.length === 0) return undefined;
  const text = `${mark} ${slackFit(verdict, 600)}${next === "" ? "" : `. ${slackFit(next, 600)}`}`;
  const standing = facts
    .filter(([label]) => KEPT.includes(label))
    .map(([label, value]) => `*${label}* ${slackFit(value, 300)}`)
    .join(" · ");
  const story = [text, standing].filter((part) => part !== "").join("\n");
  const blocks = [...(moved ? [slackSection(story)] : []), ...slackDetails(details)];
  return { text: moved ? text : details.map(({ title }) => title).join("; "), blocks };
}
