import type { Use } from "./read-uses.ts";

/** Where a token of Slack's is used, unless an address is given. */
const SLACK = "https://slack.com";

/** Finds the addresses of Slack's API that uses of ours announce to by a token; none where nobody hands one on with channels. */
export function slackAddresses(uses: readonly Use[]): readonly string[] {
  const found = uses
    .filter(({ given, inherits }) => given.has("slack-channels") && (inherits || given.has("slack-token")))
    .map(({ given }) => given.get("slack-api-url") ?? SLACK)
    .filter((address) => !address.includes("${{"));
  return [...new Set(found)];
}
