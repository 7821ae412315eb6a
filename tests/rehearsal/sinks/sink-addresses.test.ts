import { expect, test } from "vitest";
import { sinkAddresses } from "../../../src/rehearsal/sinks/sink-addresses.ts";

test("the sinks answer where the secrets say, whatever words stand behind an address", () => {
  const teams = "https://x.environment.api.powerplatform.com/powerautomate/invoke?sig=1";
  expect(
    sinkAddresses([
      "https://hooks.slack.com/services/T/B/one incident\nhttps://hooks.slack.com/services/T/B/two",
      "xoxb-shop",
      teams,
      "https://hooks.example/in",
      "whsec_cmVoZWFyc2Fs",
      "a password",
    ]),
  ).toEqual({
    slackPath: "/services/T/B/one",
    slackToken: "xoxb-shop",
    teamsUrl: teams,
    webhookHost: "hooks.example",
    webhookSecret: "whsec_cmVoZWFyc2Fs",
  });
  expect(sinkAddresses([])).toEqual({});
});
