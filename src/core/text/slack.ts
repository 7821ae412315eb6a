import { inertLine } from "./inert.ts";

/**
 * Escapes untrusted text for Slack: `&`, `<` and `>` as Slack's documentation asks ("Escaping text"), so that no link, user,
 * group or `<!channel>` can be forged, and `@` is broken up for receivers that copy Slack's format and read plain mentions.
 */
export function slackText(text: string, limit = 300): string {
  return inertLine(text, limit)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("@", "@\u200b");
}

/** Builds a Slack link from trusted label text; an address that could end the link early is shown as text instead. */
export function slackLink(label: string, address: string): string {
  return /^https?:\/\/[^\s<>|]+$/.test(address)
    ? `<${address.replaceAll("&", "&amp;")}|${label}>`
    : `${label} ${slackText(address)}`;
}
