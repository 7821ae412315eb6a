import type { WorldClock } from "../clock/world-clock.ts";
import type { Journal } from "../journal.ts";
import type { Hosts, HttpHandler } from "../net/http-handler.ts";
import { type Arrived, readArrived } from "./arrived.ts";
import type { Delivery, SinkFault } from "./delivery.ts";
import { judgeSlackCall, judgeSlackWebhook, judgeTeams, judgeWebhook, type SinkAnswer } from "./judge-arrived.ts";
import { createSlackWorkspace, type SlackPost } from "./slack-workspace.ts";

/** Where messages may be sent in the world; the defaults are the addresses that examples use. */
export interface SinkSettings {
  readonly clock: Pick<WorldClock, "now">;
  readonly journal: Journal;
  /** Path of the one Slack webhook that exists. */
  readonly slackPath?: string;
  /** Token of the one Slack app that exists. */
  readonly slackToken?: string;
  /** Channels that the app is a member of; without them it is a member of all. */
  readonly slackChannels?: readonly string[];
  /** Address of the one flow of Teams that exists, and what it takes. */
  readonly teamsUrl?: string;
  readonly teamsFormat?: "message" | "card";
  readonly webhookHost?: string;
  /** `whsec_` and base64, or plain text; without it signatures are recorded and not checked. */
  readonly webhookSecret?: string;
}

/** The places where announcements arrive. */
export interface Sinks {
  readonly hosts: Hosts;
  /** The Slack webhook's address, to be given as the secret. */
  readonly slackUrl: string;
  readonly slackToken: string;
  readonly teamsUrl: string;
  readonly webhookUrl: string;
  /** All that came, refused messages included, in order. */
  readonly received: readonly Delivery[];
  /** The messages that stand in Slack's channels by the Web API. */
  readonly posts: readonly SlackPost[];
  /** Takes a message out of its channel, as a person may. */
  remove(ts: string): void;
  /** Makes the next messages to a sink fail, one for each fault, in order. */
  fail(sink: Delivery["sink"], ...faults: readonly SinkFault[]): void;
}

const TEAMS_URL =
  "https://prod-00.westeurope.logic.azure.com/workflows/rehearsal/triggers/manual/paths/invoke?sig=rehearsal-only";

/** Creates a Slack workspace with an incoming webhook, a flow of Teams and a receiver of signed webhooks. */
export function createSinks(settings: SinkSettings): Sinks {
  const { slackPath = "/services/T00000000/B00000000/rehearsal", webhookHost = "hooks.example" } = settings;
  const { slackToken = "xoxb-rehearsal-only", teamsUrl = TEAMS_URL, clock, teamsFormat = "message" } = settings;
  const received: Delivery[] = [];
  const faults: Record<Delivery["sink"], SinkFault[]> = { slack: [], "slack-api": [], teams: [], webhook: [] };
  const channels = settings.slackChannels === undefined ? {} : { channels: settings.slackChannels };
  const workspace = createSlackWorkspace({ clock, token: slackToken, ...channels });
  const { host, pathname, search } = new URL(teamsUrl);
  const flow = { path: `${pathname}${search}`, format: teamsFormat };
  const sink = (name: Delivery["sink"], judge: (message: Arrived) => SinkAnswer) =>
    sinkHandler(settings, { name, judge, received, faults: faults[name] });
  return {
    hosts: new Map([
      ["hooks.slack.com", sink("slack", (message) => judgeSlackWebhook(message, slackPath))],
      ["slack.com", sink("slack-api", (message) => judgeSlackCall(message, workspace))],
      [host, sink("teams", (message) => judgeTeams(message, flow))],
      [webhookHost, sink("webhook", judgeWebhook)],
    ]),
    slackUrl: `https://hooks.slack.com${slackPath}`,
    slackToken,
    teamsUrl,
    webhookUrl: `https://${webhookHost}/deployments`,
    received,
    posts: workspace.posts,
    remove: (ts) => workspace.remove(ts),
    fail(name, ...more) {
      faults[name].push(...more);
    },
  };
}

interface Sink {
  readonly name: Delivery["sink"];
  readonly judge: (message: Arrived) => SinkAnswer;
  readonly received: Delivery[];
  readonly faults: SinkFault[];
}

function sinkHandler({ clock, journal, webhookSecret }: SinkSettings, sink: Sink): HttpHandler {
  const { name, judge, received, faults } = sink;
  return async (request, response) => {
    // Who asks whether somebody is there sends no message.
    if (request.method === "HEAD") return void response.writeHead(200).end();
    const secret = name === "webhook" ? webhookSecret : undefined;
    const message = await readArrived(request, { secret, now: clock.now() });
    const fault = faults.shift();
    const answer: SinkAnswer | undefined =
      fault === undefined ? judge(message) : fault.kind === "hang" ? undefined : fault;
    const repeated = received.some((one) => one.status < 300 && one.status > 0 && sameId(one, message));
    const status = answer?.status ?? 0;
    const refused = answer?.refused === undefined ? {} : { refused: answer.refused };
    received.push({ sink: name, ...message, status, repeated, ...refused });
    const text = `${name} message answered ${answer?.refused ?? status}`;
    journal.add({ at: message.at, source: "sink", kind: name, text, data: message.body });
    if (answer === undefined) return;
    const date = new Date(message.at).toUTCString();
    response.sendDate = false;
    response.writeHead(answer.status, { "content-type": "text/html", date, ...answer.headers });
    response.end(answer.body);
  };
}

function sameId(earlier: Delivery, message: Arrived): boolean {
  const id = message.headers["webhook-id"];
  return id !== undefined && earlier.headers["webhook-id"] === id;
}
