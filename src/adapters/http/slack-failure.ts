import { inertLine } from "../../core/text/inert.ts";
import { httpFailureOf } from "./slack-retries.ts";

/** Why Slack did not take a message, and what to do; both are inert. */
export interface SlackFailure {
  readonly why: string;
  readonly remedy: string;
}

/** Errors of chat.update that say the message is not there to be edited (https://docs.slack.dev/reference/methods/chat.update). */
const GONE = ["message_not_found", "cant_update_message", "edit_window_closed", "update_failed", "is_inactive"];

/** Tells whether an edit failed for its message alone, so that a new one may be posted. */
export function isMessageGone(error: unknown): boolean {
  return GONE.includes(errorOf(error) ?? "");
}

/** Puts a failure of Slack's Web API into words; throws what is not one. */
export function slackFailure(error: unknown): SlackFailure {
  const failure = httpFailureOf(error);
  if (failure !== undefined)
    return { why: `it could not be reached (${failure})`, remedy: "Check status.slack.com and the runner's network." };
  const word = errorOf(error);
  if (word !== undefined) return { why: `it answered ${inertLine(word, 80)}`, remedy: remedyOf(word) };
  if (error instanceof Error && "retryAfter" in error)
    return {
      why: `it is rate limited for ${String(error.retryAfter)} s`,
      remedy: "Tell fewer things in this channel.",
    };
  if (error instanceof Error && "statusCode" in error)
    return {
      why: `it answered ${String(error.statusCode)}`,
      remedy: "Check status.slack.com, and any proxy in between.",
    };
  throw error;
}

function errorOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("data" in error)) return undefined;
  const { data } = error;
  return typeof data === "object" && data !== null && "error" in data ? String(data.error) : undefined;
}

function remedyOf(word: string): string {
  switch (word) {
    case "channel_not_found":
      return "Write the channel's id, not its name, in slack-channels, and invite the app into a private channel.";
    case "not_in_channel":
      return "Invite the Slack app into the channel: /invite @app.";
    case "is_archived":
      return "Unarchive the channel, or take its line out of slack-channels.";
    case "missing_scope":
      return "Give the Slack app the scope chat:write and install it again.";
    case "invalid_auth":
    case "not_authed":
    case "account_inactive":
    case "token_revoked":
    case "token_expired":
      return "Renew the secret slack-token with the app's bot token (xoxb-…).";
    case "invalid_blocks":
    case "msg_too_long":
    case "msg_blocks_too_long":
      return "Please report it with the message from the summary: it should have been within Slack's limits.";
    default:
      return "Look the word up at https://docs.slack.dev/reference/methods/chat.postMessage.";
  }
}
