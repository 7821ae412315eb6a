import type { Announcement } from "../../core/announce/announcement.ts";
import { concerns } from "../../core/announce/audience.ts";
import type { Place } from "../../core/announce/read-places.ts";
import type { SlackMessages } from "../../core/announce/slack-messages.ts";
import type { OwnComments } from "../../ports/own-comments.ts";
import type { Sink } from "../../ports/sink.ts";
import type { AnnounceInputs } from "./contract.ts";

/** What announce needs of the world: the sinks, opened at their addresses. */
export interface AnnouncePorts {
  /** Opens a Slack channel by the address of its incoming webhook. */
  readonly slackWebhook: (address: string, name: string) => Sink;
  /** Opens a Slack channel by its id; where a message stands in it, that one is edited. */
  readonly slackChannel: (channel: string, standing: string | undefined) => Sink;
  readonly teams: Sink;
  readonly webhook: Sink;
  readonly pullRequest: Sink;
  /** Opens the comments of the repository's issues. */
  readonly comments: () => OwnComments;
}

/**
 * Chooses the sinks that an announcement is for: those that are configured and asked for its event, severity or kind of change. A
 * channel in which its message stands already is told of every move, since a message that is left behind tells what is over.
 */
export function chosenSinks(
  inputs: AnnounceInputs,
  { announcement, standing }: { readonly announcement: Announcement; readonly standing: SlackMessages },
  { slackWebhook, slackChannel, teams, webhook, pullRequest }: Omit<AnnouncePorts, "comments">,
): Sink[] {
  const wanted = ({ audience }: Place) => concerns(audience, announcement);
  const channels = inputs["slack-channels"].filter((place) => standing.has(place.address) || wanted(place));
  const webhooks = inputs["slack-webhook"]
    .map((place, index) => ({ place, name: index === 0 ? "slack" : `slack-${index + 1}` }))
    .filter(({ place }) => wanted(place));
  return [
    ...channels.map(({ address }) => slackChannel(address, standing.get(address))),
    ...webhooks.map(({ place, name }) => slackWebhook(place.address, name)),
    ...(inputs["teams-webhook"] === "" ? [] : [teams]),
    ...(inputs["webhook-url"] === "" ? [] : [webhook]),
    ...(inputs["pull-request"] ? [pullRequest] : []),
  ];
}
