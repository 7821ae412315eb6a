import type { WebClient } from "@slack/web-api";
import { refuseInsecureUrl } from "../../core/address/refuse-insecure-url.ts";
import type { Announcement } from "../../core/announce/announcement.ts";
import { slackMessage } from "../../core/announce/slack-message.ts";
import { slackReply } from "../../core/announce/slack-reply.ts";
import type { Delivery, Sink } from "../../ports/sink.ts";
import type { Delivering } from "./deliver-message.ts";
import { openSlack } from "./open-slack.ts";
import { sendBudget } from "./send-budget.ts";
import { isMessageGone, type SlackFailure, slackFailure } from "./slack-failure.ts";

/** A channel of a workspace, as whom to post in it, and the message that stands there. */
export interface SlackChannelPlace {
  readonly channel: string;
  /** The timestamp of the message to edit; `undefined` posts a new one. */
  readonly standing: string | undefined;
  readonly token: string;
  /** The address of the Web API, up to the methods' names. */
  readonly apiUrl: string;
}

/** The methods of the Web API that are called. */
interface Slack {
  readonly channel: string;
  /** Sends a message once, and not again when its answer was lost. */
  readonly once: WebClient;
  /** Edits, which may be repeated. */
  readonly again: WebClient;
}

const BUDGET_MILLISECONDS = 8_500;

/** Tells a Slack channel by one message that is edited as things move, with the details in its thread. */
export function slackChannel(place: SlackChannelPlace, world: Omit<Delivering, "signal">): Sink {
  const { channel, standing, token, apiUrl } = place;
  return {
    name: `slack ${channel}`,
    async send(announcement, signal) {
      const unusable = unusableOf(place);
      if (unusable !== undefined) return { kind: "failed", ...unusable };
      const budget = sendBudget(BUDGET_MILLISECONDS);
      const open = await openSlack({ token, apiUrl }, { ...world, signal, budget });
      const slack = { channel, once: open({ repeatable: false }), again: open({ repeatable: true }) };
      try {
        return await tell(slack, standing, announcement);
      } catch (error) {
        if (signal.aborted) throw error;
        return { kind: "failed", ...slackFailure(error) };
      }
    },
  };
}

function unusableOf({ token, apiUrl }: SlackChannelPlace): SlackFailure | undefined {
  const refused = refuseInsecureUrl(apiUrl);
  if (refused !== undefined)
    return {
      why: `slack-api-url cannot be used: ${refused}`,
      remedy: "Leave slack-api-url as it is, but for GovSlack: https://slack-gov.com/api/.",
    };
  return token === ""
    ? {
        why: "slack-token is not set",
        remedy: "Set slack-token to the bot token (xoxb-…) of a Slack app with the scope chat:write.",
      }
    : undefined;
}

async function tell(slack: Slack, standing: string | undefined, announcement: Announcement): Promise<Delivery> {
  const edited = standing !== undefined && (await edit(slack, standing, announcement));
  const timestamp = edited ? standing : await post(slack, announcement);
  const sent = { kind: "sent", message: { channel: slack.channel, timestamp } } as const;
  const lost = standing !== undefined && !edited ? "its earlier message is gone, so a new one was posted" : undefined;
  const unsaid = await reply(slack, timestamp, slackReply(announcement, { moved: edited }));
  const notes = [lost, unsaid].filter((note) => note !== undefined);
  return notes.length === 0 ? sent : { ...sent, note: notes.join("; ") };
}

/** Edits the message that stands; `false` when it is gone or may not be edited any more. */
async function edit({ again, channel }: Slack, ts: string, announcement: Announcement): Promise<boolean> {
  const { text, blocks } = slackMessage(announcement, "short");
  try {
    // chat.update reads mark-up as a person's client would unless told otherwise, unlike chat.postMessage.
    await again.chat.update({ channel, ts, text, blocks: [...blocks], parse: "none", link_names: false });
    return true;
  } catch (error) {
    if (isMessageGone(error)) return false;
    throw error;
  }
}

const UNADORNED = { unfurl_links: false, unfurl_media: false } as const;

async function post({ once, channel }: Slack, announcement: Announcement): Promise<string> {
  const { text, blocks } = slackMessage(announcement, "short");
  const { ts = "" } = await once.chat.postMessage({ channel, text, blocks: [...blocks], ...UNADORNED });
  return ts;
}

/** Answers in the thread; says what went wrong, since the message itself was told. */
async function reply(
  { once, channel }: Slack,
  thread: string,
  message: ReturnType<typeof slackReply>,
): Promise<string | undefined> {
  if (message === undefined || thread === "") return undefined;
  const { text, blocks } = message;
  try {
    await once.chat.postMessage({ channel, text, blocks: [...blocks], thread_ts: thread, ...UNADORNED });
    return undefined;
  } catch (error) {
    return `the details are missing from its thread: ${slackFailure(error).why}`;
  }
}
