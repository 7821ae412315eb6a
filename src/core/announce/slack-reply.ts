import type { Announcement } from "./announcement.ts";
import { slackDetails } from "./slack-details.ts";
import type { SlackMessage } from "./slack-message.ts";
import { slackFit, slackSection } from "./slack-text-parts.ts";
import { wordingOf } from "./wording.ts";

/**
 * Renders what stands in a message's thread: the details, and where the message moved, its verdict, so that the thread tells the
 * story; `undefined` when there is nothing to say.
 */
export function slackReply(
  announcement: Announcement,
  { moved }: { readonly moved: boolean },
): SlackMessage | undefined {
  const { mark, verdict, next, details } = wordingOf(announcement);
  if (!moved && details.length === 0) return undefined;
  const text = `${mark} ${slackFit(verdict, 600)}${next === "" ? "" : `. ${slackFit(next, 600)}`}`;
  const blocks = [...(moved ? [slackSection(text)] : []), ...slackDetails(details)];
  return { text: moved ? text : details.map(({ title }) => title).join("; "), blocks };
}
