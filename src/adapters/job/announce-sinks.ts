import { refuseAddress } from "../../core/address/refuse-address.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { OwnComments } from "../../ports/own-comments.ts";
import type { Sink } from "../../ports/sink.ts";
import { githubClient } from "../github/github-client.ts";
import { githubOwnComments } from "../github/github-own-comments.ts";
import { githubPullComments } from "../github/github-pull-comments.ts";
import { pullRequestSink } from "../github/pull-request-sink.ts";
import { nodeHttp } from "../http/node-http.ts";
import { sendBudget } from "../http/send-budget.ts";
import { signedWebhook } from "../http/signed-webhook.ts";
import { slackChannel } from "../http/slack-channel.ts";
import { slackWebhook } from "../http/slack-webhook.ts";
import { teamsWebhook } from "../http/teams-webhook.ts";
import { withinBudget } from "../http/within-budget.ts";

const BUDGET_MILLISECONDS = 9_000;
/** What telling waits for before it begins, and what comes after it, is shorter. */
const LOOK_MILLISECONDS = 4_000;

/** The inputs that say where sinks are and as whom to tell them. */
export interface SinkAccess {
  readonly "slack-token": string;
  readonly "slack-api-url": string;
  readonly "teams-webhook": string;
  readonly "teams-format": "" | "message" | "card";
  readonly "webhook-url": string;
  readonly "webhook-secret": string;
  readonly "github-token": string;
}

/** The sinks at their addresses; nothing is asked before one of them is told. */
export interface AnnounceSinks {
  readonly slackWebhook: (address: string, name: string) => Sink;
  readonly slackChannel: (channel: string, standing: string | undefined) => Sink;
  readonly teams: Sink;
  readonly webhook: Sink;
  readonly pullRequest: Sink;
  readonly comments: () => OwnComments;
}

/** Opens every sink of an announcement; addresses of metadata services are refused, internal ones are not. */
export function announceSinks(access: SinkAccess, { clock, run }: Pick<Surroundings, "clock" | "run">): AnnounceSinks {
  const world = { http: nodeHttp({ refuse: refuseAddress({ internal: true }) }), clock };
  const format = access["teams-format"] === "card" ? "card" : "message";
  const slack = { token: access["slack-token"], apiUrl: access["slack-api-url"] || "https://slack.com/api/" };
  const github = (milliseconds: number, permission: string) => {
    const bounded = withinBudget({ http: nodeHttp(), clock }, sendBudget(milliseconds));
    const { apiUrl, graphqlUrl } = run;
    return githubClient({ apiUrl, graphqlUrl, token: access["github-token"], ...bounded, permission });
  };
  const { repository } = run;
  const pulls = () =>
    githubPullComments(github(BUDGET_MILLISECONDS, "pull-requests: read and issues: write"), repository);
  return {
    slackWebhook: (url, name) => slackWebhook({ url, name }, world),
    slackChannel: (channel, standing) => slackChannel({ channel, standing, ...slack }, world),
    teams: teamsWebhook({ url: access["teams-webhook"], format }, world),
    webhook: signedWebhook({ url: access["webhook-url"], secret: access["webhook-secret"] }, world),
    pullRequest: pullRequestSink(pulls),
    comments: () => githubOwnComments(github(LOOK_MILLISECONDS, "issues: write"), repository, "issue"),
  };
}
