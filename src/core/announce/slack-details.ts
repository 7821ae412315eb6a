import type { KnownBlock } from "@slack/types";
import type { Detail } from "./details.ts";
import { slackFit, slackSection } from "./slack-text-parts.ts";

const LONGEST_LINE = 500;
const LONGEST_SECTION = 2_800;

/** Renders details as sections, each with a trusted title and as many of its lines as a section takes. */
export function slackDetails(details: readonly Detail[]): KnownBlock[] {
  return details.map(({ title, lines }) => {
    let section = `*${title}*`;
    for (const line of lines) {
      const more = `${section}\n• ${asCode(line)}`;
      if (more.length > LONGEST_SECTION) break;
      section = more;
    }
    return slackSection(section);
  });
}

/** Logged lines are full of stars and underscores, which Slack reads as mark-up anywhere but in code. */
function asCode(line: string): string {
  return `\`${slackFit(line.replaceAll("`", "'"), LONGEST_LINE)}\``;
}
