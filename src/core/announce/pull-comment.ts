import { code, folded, link, markdown, table } from "../text/markdown.ts";
import { formatUtc } from "../time/format-utc.ts";
import type { Announcement } from "./announcement.ts";
import { wordingOf } from "./wording.ts";

/** GitHub's own limit for the name of an environment. */
const LONGEST_NAME = 255;

/** Writes the hidden line by which the comment of a service and an environment is found again; neither name can end it. */
export function commentMarker({ service, environment }: Pick<Announcement, "service" | "environment">): string {
  const [first, second] = [service, environment].map((name) =>
    encodeURIComponent(name.slice(0, LONGEST_NAME).toWellFormed()),
  );
  return `<!-- deploy-actions:announce ${first}/${second} -->`;
}

/** Renders an announcement as the comment that stands on a pull request: how one service stands in one environment now. */
export function pullComment(announcement: Announcement): string {
  const { mark, verdict, next, facts, links, details } = wordingOf(announcement);
  const rows = facts.map(([label, value]) => [label, markdown(value)]);
  const parts = [
    commentMarker(announcement),
    `### ${mark} ${markdown(verdict)}`,
    markdown(next, 600),
    rows.length === 0 ? "" : table(["What", "Which"], rows),
    ...details.map(({ title, lines }) => folded(title, lines.map((line) => `- ${code(line, 600)}`).join("\n"))),
    links.map(([label, address]) => link(label, address)).join(" · "),
    `<sub>${formatUtc(announcement.at)}</sub>`,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
