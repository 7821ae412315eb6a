import { refuseInsecureUrl } from "../../core/address/refuse-insecure-url.ts";
import { type Place, type PlaceRule, readPlaces } from "../../core/announce/read-places.ts";
import type { Field } from "../../kit/fields.ts";

/** Reads Slack channels by their ids, one a line, with the words that each wants to be told of. */
export const slackChannels: Field<readonly Place[]> = placesBy({
  accepts: (address) => /^[CG][A-Z0-9]{5,20}$/.test(address),
  expected: "a channel's id such as C0123ABCD (in Slack at the end of the channel's details)",
});

/** Reads the addresses of Slack's incoming webhooks, one a line, with the words that each wants to be told of; each is a secret. */
export const slackWebhooks: Field<readonly Place[]> = {
  ...placesBy({ accepts: (address) => refuseInsecureUrl(address) === undefined, expected: "an https address" }),
  secret: true,
};

function placesBy(rule: PlaceRule): Field<readonly Place[]> {
  return {
    parse(given) {
      const read = readPlaces(given, rule);
      return read.kind === "places" ? { kind: "value", value: read.places } : read;
    },
  };
}
