import { createHmac, timingSafeEqual } from "node:crypto";
import { formatSlackMessages, readSlackMessages, type SlackMessages } from "./slack-messages.ts";

/** What kept messages belong to: the request of one repository, and the Slack token that they were posted by. */
export interface KeptFor {
  /** GitHub's id of the repository. */
  readonly repository: string;
  readonly request: string;
  readonly token: string;
}

const LONGEST_REQUEST = 200;

/** Writes how the comment begins that keeps the Slack messages of a request; the request cannot end it. */
export function keptMarker({ request }: Pick<KeptFor, "request">): string {
  return `<!-- deploy-actions:slack-messages ${encodeURIComponent(request.slice(0, LONGEST_REQUEST).toWellFormed())} `;
}

/** Writes the comment that keeps the messages for the next attempt of a run; whoever has not the token cannot change what it says. */
export function keptComment(messages: SlackMessages, kept: KeptFor): string {
  const text = formatSlackMessages(messages);
  return `${keptMarker(kept)}${text} ${seal(text, kept)} -->
This deployment is told in Slack. What becomes of it is told in the same messages, also by later attempts of the run.`;
}

/** Reads such a comment back; `undefined` for anything that the holder of the token did not write for this very request. */
export function readKept(body: string, kept: KeptFor): SlackMessages | undefined {
  const [line = ""] = body.split("\n");
  if (!line.startsWith(keptMarker(kept))) return undefined;
  const [, text = "", sealed = ""] =
    /^(\{[^ ]{0,4000}\}) ([\w-]{43}) -->\r?$/.exec(line.slice(keptMarker(kept).length)) ?? [];
  const [given, own] = [sealed, seal(text, kept)].map((one) => Buffer.from(one));
  if (given === undefined || own === undefined || given.length !== own.length || !timingSafeEqual(given, own))
    return undefined;
  return readSlackMessages(text);
}

/** Seals by HMAC-SHA256 with the token as the key: its randomness is far beyond guessing. */
function seal(text: string, { repository, request, token }: KeptFor): string {
  const sealed = ["deploy-actions:slack-messages", repository, request, text].join("\n");
  return createHmac("sha256", token).update(sealed).digest("base64url");
}
