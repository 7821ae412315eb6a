import { type KeptFor, keptComment, keptMarker, readKept } from "../../core/announce/kept-messages.ts";
import type { SlackMessages } from "../../core/announce/slack-messages.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { OwnComments } from "../../ports/own-comments.ts";
import type { AnnounceInputs } from "./contract.ts";

type World = Pick<Surroundings, "run" | "signal" | "progress">;

/** The issue on which the Slack messages of a request outlast the attempt of a run. */
export interface KeptPlace {
  readonly issue: number;
  readonly kept: KeptFor;
  /** The channels that are told; no message of another one is believed. */
  readonly channels: readonly string[];
  readonly world: World;
  /** Opens the comments anew for each look, whose time is bounded. */
  readonly open: () => OwnComments;
}

/** What an earlier attempt kept, and the comment that keeps it, if any. */
export interface Recalled {
  readonly comment: number | undefined;
  readonly messages: SlackMessages;
}

/** Names the issue that keeps the messages; `undefined` where none is given or nothing can be edited later. */
export function keptPlaceOf(inputs: AnnounceInputs, world: World, open: () => OwnComments): KeptPlace | undefined {
  const { request, "slack-message-issue": address, "slack-token": token } = inputs;
  const channels = inputs["slack-channels"].map((place) => place.address);
  if (address === "" || request === "" || token === "" || channels.length === 0 || inputs["dry-run"]) return undefined;
  const issue = issueOf(address, world.run);
  if (issue !== undefined)
    return { issue, kept: { repository: world.run.repository.id, request, token }, channels, world, open };
  world.progress.warn("The input slack-message-issue is no issue of this repository, so no message is kept there.");
  return undefined;
}

/** Reads what an earlier attempt kept: nothing where nothing can be believed, or read, which only warns. */
export async function recallMessages(place: KeptPlace | undefined): Promise<Recalled> {
  const nothing: Recalled = { comment: undefined, messages: new Map() };
  if (place === undefined) return nothing;
  const { issue, kept, channels, open } = place;
  return quietly(place, "Messages of an earlier attempt could not be looked up", nothing, async () => {
    for (const { id, body } of await open().own(issue, keptMarker(kept))) {
      const messages = readKept(body, kept);
      if (messages !== undefined)
        return { comment: id, messages: new Map([...messages].filter(([channel]) => channels.includes(channel))) };
    }
    return nothing;
  });
}

/** Keeps what stands now, where it is not what was recalled; where it cannot, it only warns. */
export async function keepMessages(
  place: KeptPlace | undefined,
  { comment, messages: recalled }: Recalled,
  messages: SlackMessages,
): Promise<void> {
  if (place === undefined) return;
  const { issue, kept, channels, open } = place;
  const own = new Map([...messages].filter(([channel]) => channels.includes(channel)));
  const body = keptComment(own, kept);
  if (body === keptComment(recalled, kept)) return;
  await quietly(place, "A later attempt will post new messages, since these could not be kept", undefined, async () => {
    await (comment === undefined ? open().write(issue, body) : open().edit(comment, body));
  });
}

async function quietly<Value>(
  { world, issue }: KeptPlace,
  what: string,
  otherwise: Value,
  act: () => Promise<Value>,
): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    if (world.signal.aborted || !(error instanceof Unreadable)) throw error;
    world.progress.warn(inertLine(`${what} in the comments of #${issue}: ${error.message}. ${error.remedy}`, 600));
    return otherwise;
  }
}

function issueOf(address: string, { serverUrl, repository }: Surroundings["run"]): number | undefined {
  const base = `${serverUrl}/${repository.owner}/${repository.name}/issues/`;
  const number = address.startsWith(base) ? address.slice(base.length) : "";
  return /^[1-9]\d{0,14}$/.test(number) ? Number(number) : undefined;
}
