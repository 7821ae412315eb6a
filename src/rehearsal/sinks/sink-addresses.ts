import type { SinkSettings } from "./create-sinks.ts";

/** Hosts of workflows of Teams: those of Logic Apps, and those of the Power Platform. */
const TEAMS_HOST = /\.(?:logic\.azure\.com|api\.powerplatform\.com)$/;

/** Finds among secrets where a tenant announces to, so that the sinks answer there and nowhere else. A secret may hold several lines; the first word of each is an address. */
export function sinkAddresses(
  secrets: readonly string[],
): Pick<SinkSettings, "slackPath" | "slackToken" | "teamsUrl" | "webhookHost" | "webhookSecret"> {
  const words = secrets.flatMap((secret) => secret.split("\n").map((line) => line.trim().split(/\s+/)[0] ?? ""));
  const urls = words.filter((word) => URL.canParse(word)).map((word) => new URL(word));
  const slack = urls.find(({ host }) => host === "hooks.slack.com");
  const teams = urls.find(({ hostname }) => TEAMS_HOST.test(hostname));
  const webhook = urls.find((url) => url.host !== "hooks.slack.com" && url !== teams);
  const webhookSecret = words.find((word) => word.startsWith("whsec_"));
  const slackToken = words.find((word) => word.startsWith("xoxb-"));
  return {
    ...(slack === undefined ? {} : { slackPath: slack.pathname }),
    ...(slackToken === undefined ? {} : { slackToken }),
    ...(teams === undefined ? {} : { teamsUrl: teams.href }),
    ...(webhook === undefined ? {} : { webhookHost: webhook.host }),
    ...(webhookSecret === undefined ? {} : { webhookSecret }),
  };
}
