import type { WorldClock } from "../clock/world-clock.ts";
import { judgeSlackMessage } from "./judge-slack-message.ts";

/** A message that stands in a channel. */
export interface SlackPost {
  readonly channel: string;
  readonly ts: string;
  /** The message in whose thread it stands. */
  readonly thread: string | undefined;
  text: string;
  blocks: unknown;
  /** How often it was edited. */
  edits: number;
}

/** What a workspace has: the token of the one app, and the channels that this app is a member of. */
export interface WorkspaceSettings {
  readonly clock: Pick<WorldClock, "now">;
  readonly token: string;
  /** Without it every channel's id is one. */
  readonly channels?: readonly string[];
}

/** One call of a method: its name, its arguments as they were sent, and the token. */
export interface SlackCall {
  readonly method: string;
  readonly given: Readonly<Record<string, string>>;
  readonly token: string | undefined;
}

/** What a method answers, always with status 200: `ok`, or the word of its error. */
export type SlackAnswer = { readonly ok: boolean; readonly error?: string } & Readonly<Record<string, unknown>>;

/** A workspace of Slack as an app meets it. */
export interface SlackWorkspace {
  readonly posts: readonly SlackPost[];
  answer(call: SlackCall): SlackAnswer;
  /** Takes a message away, as a person may. */
  remove(ts: string): void;
}

/** Above this many characters in all, Slack refuses a message without documenting it. */
const LONGEST_MESSAGE = 13_200;

/** Creates a workspace that answers `chat.postMessage` and `chat.update` as Slack does (https://docs.slack.dev/reference/methods). */
export function createSlackWorkspace({ clock, token, channels }: WorkspaceSettings): SlackWorkspace {
  const posts: SlackPost[] = [];
  const isChannel = (id: string) => channels?.includes(id) ?? /^[CG][A-Z0-9]{5,}$/.test(id);
  const stamp = () => {
    const [seconds, count] = [Math.floor(clock.now() / 1_000), String(posts.length + 1)];
    return `${seconds}.${count.padStart(6, "0")}`;
  };

  function write(given: SlackCall["given"]): SlackAnswer {
    const { channel = "", thread_ts: thread } = given;
    if (thread !== undefined && !/^\d+\.\d+$/.test(thread)) return refused("invalid_thread_ts");
    const post = { channel, ts: stamp(), thread, text: given.text ?? "", blocks: blocksOf(given), edits: 0 };
    posts.push(post);
    return { ok: true, channel, ts: post.ts, message: { type: "message", text: post.text, ts: post.ts } };
  }

  function edit(given: SlackCall["given"]): SlackAnswer {
    const { channel = "", ts = "" } = given;
    const post = posts.find((one) => one.channel === channel && one.ts === ts);
    if (post === undefined) return refused("message_not_found");
    Object.assign(post, { text: given.text ?? "", blocks: blocksOf(given), edits: post.edits + 1 });
    return { ok: true, channel, ts, text: post.text };
  }

  return {
    posts,
    answer({ method, given, token: shown }) {
      if (shown === undefined || shown === "") return refused("not_authed");
      if (shown !== token) return refused("invalid_auth");
      if (method !== "chat.postMessage" && method !== "chat.update") return refused("unknown_method");
      if (!isChannel(given.channel ?? "")) return refused("channel_not_found");
      const word = judge(given);
      if (word !== undefined) return refused(word);
      return method === "chat.postMessage" ? write(given) : edit(given);
    },
    remove(ts) {
      const index = posts.findIndex((one) => one.ts === ts);
      if (index >= 0) posts.splice(index, 1);
    },
  };
}

function refused(error: string): SlackAnswer {
  return { ok: false, error };
}

function judge(given: SlackCall["given"]): string | undefined {
  const blocks = blocksOf(given);
  if (blocks === "malformed") return "invalid_blocks_format";
  const word = judgeSlackMessage({
    ...(given.text === undefined ? {} : { text: given.text }),
    ...(blocks === undefined ? {} : { blocks }),
  });
  if (word !== "ok") return word;
  if ((given.text ?? "").length > 40_000) return "msg_too_long";
  return (given.blocks ?? "").length > LONGEST_MESSAGE ? "msg_blocks_too_long" : undefined;
}

function blocksOf({ blocks }: SlackCall["given"]): unknown {
  if (blocks === undefined) return undefined;
  try {
    return JSON.parse(blocks);
  } catch {
    return "malformed";
  }
}
