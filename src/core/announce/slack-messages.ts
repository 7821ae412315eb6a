import { readJson } from "../document/read-json.ts";

/** The messages that stand, by channel: each one's timestamp, which names it there. */
export type SlackMessages = ReadonlyMap<string, string>;

/** Reads the messages of an earlier announcement; `undefined` for anything but what was given out, since an edit must not meet another message. */
export function readSlackMessages(text: string): SlackMessages | undefined {
  if (text === "") return new Map();
  const value = readJson(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const messages = new Map<string, string>();
  for (const [channel, timestamp] of Object.entries(value)) {
    if (typeof timestamp !== "string" || !/^\d{1,20}\.\d{1,10}$/.test(timestamp)) return undefined;
    messages.set(channel, timestamp);
  }
  return messages;
}

/** Writes the messages that stand as the next announcement reads them. */
export function formatSlackMessages(messages: SlackMessages): string {
  return JSON.stringify(Object.fromEntries(messages));
}
