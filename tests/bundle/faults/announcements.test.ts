import { describe, expect, it } from "vitest";
import type { SinkFault } from "../../../src/rehearsal/sinks/delivery.ts";
import { startLocalSinks } from "../../fakes/local-sinks.ts";
import { runBundle } from "../run-bundle.ts";

const DEPLOYED = {
  event: "succeeded",
  environment: "production",
  service: "shop",
  version: "v1.5.0",
  request: "f".repeat(64),
  "fail-on": "deny",
  "dry-run": "false",
};
/** Far more than an announcement takes, and far less than a receiver that hangs. */
const BUDGET_SECONDS = 20;

async function world() {
  const { sinks, apiUrl, slackUrl, teamsUrl, webhookUrl } = await startLocalSinks({ slackChannels: ["C0DEPLOYS"] });
  const slack = { "slack-channels": "C0DEPLOYS", "slack-token": sinks.slackToken, "slack-api-url": apiUrl };
  const tell = async (inputs: Record<string, string>) => {
    const started = process.hrtime.bigint();
    const run = await runBundle("announce", { inputs: { ...DEPLOYED, ...inputs } });
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    return { ...run, seconds, verdict: `${run.outputs.decision}/${run.outputs["reason-code"]}/${run.status}` };
  };
  return { sinks, slack, slackUrl, teamsUrl, webhookUrl, tell };
}

const answer = (status: number, body = "", headers = {}): SinkFault => ({ kind: "answer", status, body, headers });
const refusal = (error: string) => answer(200, JSON.stringify({ ok: false, error }));

describe("announcements that cannot be delivered", () => {
  it.each<[string, SinkFault[]]>([
    ["429", [answer(429, "", { "retry-after": "30" })]],
    ["5xx", [answer(503), answer(503), answer(503)]],
    ["invalid_blocks", [refusal("invalid_blocks")]],
    ["channel_not_found", [refusal("channel_not_found")]],
  ])(
    "fault 71: Slack's Web API answers %s: a warning, within the time, and the others are told",
    async (_name, faults) => {
      const { sinks, slack, webhookUrl, tell } = await world();
      sinks.fail("slack-api", ...faults);
      const run = await tell({ ...slack, "webhook-url": webhookUrl, "webhook-secret": "whsec_cmVoZWFyc2Fs" });
      expect(run.verdict).toBe("failure/partly_told/0");
      expect(run.outputs).toMatchObject({ sent: '["webhook"]', "slack-message": "{}" });
      expect(run.log).toContain("::warning::");
      expect(run.seconds).toBeLessThan(BUDGET_SECONDS);
    },
  );

  it("fault 71: an incoming webhook of Slack answers 429 or 404: a warning, and nothing is posted twice", async () => {
    const { sinks, slackUrl, tell } = await world();
    sinks.fail("slack", answer(429, "", { "retry-after": "60" }), answer(404, "no_service"));
    for (const why of ["it answered 429", "it answered 404 (no_service)"]) {
      const run = await tell({ "slack-webhook": slackUrl });
      expect(run.verdict).toBe("failure/not_told/0");
      expect(run.log).toContain(why);
    }
    expect(sinks.received).toHaveLength(2);
  });

  it("fault 72: the message to edit is gone: a new one is posted once, and its name is given on", async () => {
    const { sinks, slack, tell } = await world();
    const started = await tell({ ...slack, event: "started" });
    const ts = sinks.posts[0]?.ts ?? "";
    expect(started.outputs["slack-message"]).toBe(JSON.stringify({ C0DEPLOYS: ts }));
    sinks.remove(ts);
    const ended = await tell({ ...slack, "slack-message": started.outputs["slack-message"] ?? "" });
    expect(ended.verdict).toBe("success/told/0");
    expect(sinks.posts).toHaveLength(1);
    expect(ended.outputs["slack-message"]).toBe(JSON.stringify({ C0DEPLOYS: sinks.posts[0]?.ts }));
    expect(ended.log).toContain("its earlier message is gone, so a new one was posted");
  });

  it("fault 73: Teams finds the card too large: a shortened one is sent", async () => {
    const { sinks, teamsUrl, tell } = await world();
    sinks.fail("teams", answer(413));
    const run = await tell({ "teams-webhook": teamsUrl });
    expect(run.verdict).toBe("success/told/0");
    expect(run.log).toContain("sent shortened");
    expect(sinks.received.map(({ status }) => status)).toEqual([413, 202]);
  });

  it("fault 74: a receiver hangs: every sink is given up in time, with a warning", async () => {
    const { sinks, slack, slackUrl, teamsUrl, webhookUrl, tell } = await world();
    for (const sink of ["slack", "slack-api", "teams", "webhook"] as const)
      sinks.fail(sink, { kind: "hang" }, { kind: "hang" }, { kind: "hang" });
    const run = await tell({
      ...slack,
      "slack-webhook": slackUrl,
      "teams-webhook": teamsUrl,
      "webhook-url": webhookUrl,
      "webhook-secret": "whsec_cmVoZWFyc2Fs",
    });
    expect(run.verdict).toBe("failure/not_told/0");
    expect(run.log.match(/it could not be reached \(timeout\)/g)?.length).toBeGreaterThanOrEqual(4);
    expect(run.seconds).toBeLessThan(BUDGET_SECONDS);
  });
});
