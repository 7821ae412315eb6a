import { secretParts } from "../../core/announce/secret-parts.ts";
import { readSlackMessages, type SlackMessages } from "../../core/announce/slack-messages.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import { announcementOf } from "./announcement-of.ts";
import { type AnnouncePorts, chosenSinks } from "./chosen-sinks.ts";
import type { AnnounceInputs } from "./contract.ts";
import { keepMessages, keptPlaceOf, recallMessages } from "./kept-place.ts";
import { reportAnnouncement, standingAfter, type Told } from "./report.ts";

/** Tells every sink that is configured and asked for it what became of a deployment, side by side; a sink that fails is a warning and nothing more. */
export async function announce(
  inputs: AnnounceInputs,
  surroundings: Surroundings,
  { comments, ...ports }: AnnouncePorts,
) {
  const { clock, run, mask, signal } = surroundings;
  const addresses = inputs["slack-webhook"].map(({ address }) => address);
  const secrets = [...addresses, inputs["teams-webhook"], inputs["webhook-url"], inputs["webhook-secret"]];
  for (const part of [...addresses, ...secrets.flatMap(secretParts)]) mask(part);
  const announcement = announcementOf(inputs, run, clock.now());
  const place = keptPlaceOf(inputs, surroundings, comments);
  const recalled = await recallMessages(place);
  const standing: SlackMessages = new Map([...recalled.messages, ...givenMessages(inputs, surroundings)]);
  const sinks = chosenSinks(inputs, { announcement, standing }, ports);
  const told: Told[] = inputs["dry-run"]
    ? []
    : await Promise.all(
        sinks.map(async (sink) => ({ sink: sink.name, delivery: await sink.send(announcement, signal) })),
      );
  await keepMessages(place, recalled, standingAfter({ standing, told }));
  return reportAnnouncement({
    announcement,
    told,
    chosen: sinks.map((sink) => sink.name),
    configured: isConfigured(inputs),
    standing,
    dryRun: inputs["dry-run"],
  });
}

function givenMessages(inputs: AnnounceInputs, { progress }: Surroundings): SlackMessages {
  const given = readSlackMessages(inputs["slack-message"]);
  if (given === undefined)
    progress.warn(
      "The input slack-message is not what an earlier announcement gave out, so new messages are posted. Pass the output slack-message as it is.",
    );
  return given ?? new Map();
}

function isConfigured(inputs: AnnounceInputs): boolean {
  const places = [...inputs["slack-channels"], ...inputs["slack-webhook"]];
  return places.length > 0 || inputs["teams-webhook"] !== "" || inputs["webhook-url"] !== "" || inputs["pull-request"];
}
