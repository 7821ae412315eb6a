import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import { startLocalGitHub } from "../fakes/local-github.ts";
import { startLocalSinks } from "../fakes/local-sinks.ts";
import { type Answer, type Receiver, startReceiver } from "../fakes/receiver.ts";
import { runBundle } from "./run-bundle.ts";

const started: Receiver[] = [];
afterEach(() => {
  for (const { close } of started.splice(0)) close();
});

async function receiver(answer: Answer) {
  const receiving = await startReceiver(answer);
  started.push(receiving);
  return receiving;
}

const inputs = {
  event: "rolled-back",
  environment: "production",
  service: "shop",
  version: "v1.5.0",
  "live-version": "v1.4.0",
  request: "f".repeat(64),
  "fail-on": "deny",
  "dry-run": "false",
};

describe("the bundle of announce", () => {
  it("tells Slack and another system, and prints no secret", async () => {
    const [slack, hook] = [await receiver({ status: 200 }), await receiver({ status: 200 })];
    const secrets = ["T0SHOP/B0DEPLOYS/s3cretpart9", "whsec_cmVoZWFyc2Fs"] as const;
    const told = {
      "slack-webhook": `${slack.url}/services/${secrets[0]}`,
      "webhook-url": `${hook.url}/in/s3crethook9`,
      "webhook-secret": secrets[1],
    };
    const { status, outputs, log, summary } = await runBundle("announce", { inputs: { ...inputs, ...told } });
    expect({ status, decision: outputs.decision, sent: outputs.sent }).toEqual({
      status: 0,
      decision: "success",
      sent: '["slack","webhook"]',
    });
    const [slacked, hooked] = [slack.got[0], hook.got[0]];
    expect(slacked?.path).toBe(`/services/${secrets[0]}`);
    expect(slacked?.body).toContain("shop v1.5.0 was rolled back in production; v1.4.0 is live");
    expect(hooked?.headers["webhook-id"]).toMatch(/^msg_[0-9a-f]{64}$/);
    expect(JSON.parse(hooked?.body ?? "")).toMatchObject({
      type: "deployment.rolled-back",
      data: { "live-version": "v1.4.0" },
    });
    const shown = log.replaceAll(/^::add-mask::.*$/gm, "") + summary + JSON.stringify(outputs);
    for (const secret of ["s3cretpart9", "s3crethook9", "cmVoZWFyc2Fs", "127.0.0.1"])
      expect(shown).not.toContain(secret);
  });

  it("keeps one Slack message, tells Teams, and keeps one comment on the pull request, printing no secret", async () => {
    const { sinks, apiUrl, teamsUrl } = await startLocalSinks({ slackChannels: ["C0DEPLOYS"] });
    const pull = { number: 7, title: "Pay by card", author: "dana", createdAt: Date.now(), base: "main" };
    const head = { ref: "card", oid: "c".repeat(40) };
    const github = await startLocalGitHub(undefined, {
      pullRequests: [{ ...pull, head, commits: ["c".repeat(40)] }],
    });
    onTestFinished(github.close);
    const places = {
      "slack-channels": "C0DEPLOYS",
      "slack-token": sinks.slackToken,
      "slack-api-url": apiUrl,
      "teams-webhook": teamsUrl,
      "pull-request": "true",
      "github-token": github.jobToken(),
      commit: "c".repeat(40),
    };
    const environment = { GITHUB_API_URL: github.apiUrl, GITHUB_GRAPHQL_URL: github.graphqlUrl };
    const tell = (more: Record<string, string>) =>
      runBundle("announce", { inputs: { ...inputs, ...places, ...more }, environment });
    const started = await tell({ event: "started" });
    const figures = '[{"name":"errors","kind":"count","unit":"share","canary":0.01,"before":0.02,"verdict":"pass"}]';
    const message = started.outputs["slack-message"] ?? "";
    const ended = await tell({ event: "succeeded", "slack-message": message, figures });
    expect(ended.outputs).toMatchObject({
      decision: "success",
      sent: '["slack C0DEPLOYS","teams","pull-request"]',
      "slack-message": message,
      "comment-url": expect.stringContaining("/pull/7#issuecomment-"),
    });
    expect(ended.outputs["comment-url"]).toBe(started.outputs["comment-url"]);
    expect(sinks.posts).toMatchObject([{ edits: 1, text: expect.stringContaining("is live") }, { edits: 0 }]);
    expect(sinks.received.filter(({ sink, refused }) => sink === "teams" && refused === undefined)).toHaveLength(2);
    const shown = ended.log.replaceAll(/^::add-mask::.*$/gm, "") + ended.summary + JSON.stringify(ended.outputs);
    for (const secret of [sinks.slackToken, "rehearsal-only", places["github-token"]])
      expect(shown).not.toContain(secret);
  });

  it("moves its message on in a later attempt, and no message that somebody else's words lead to", async () => {
    const { sinks, apiUrl } = await startLocalSinks({ slackChannels: ["C0DEPLOYS"] });
    const github = await startLocalGitHub();
    onTestFinished(github.close);
    const { number: issue } = github.github.openIssue({ as: "dana", title: "Approve v1.5.0", body: "", labels: [] });
    const places = {
      "slack-channels": "C0DEPLOYS",
      "slack-token": sinks.slackToken,
      "slack-api-url": apiUrl,
      "github-token": github.jobToken(),
    };
    const kept = { "slack-message-issue": `https://github.com/shop-org/shop/issues/${issue}` };
    const environment = { GITHUB_API_URL: github.apiUrl, GITHUB_GRAPHQL_URL: github.graphqlUrl };
    const tell = (more: Record<string, string>) =>
      runBundle("announce", { inputs: { ...inputs, ...places, ...more }, environment });
    const { outputs } = await tell({ event: "incident" });
    const others = outputs["slack-message"] ?? "";
    const forged = `<!-- deploy-actions:slack-messages ${inputs.request} ${others} ${"A".repeat(43)} -->`;
    for (const as of ["mallory", "github-actions[bot]"])
      github.github.comment({ repository: "shop-org/shop", issue, as, body: forged });
    await tell({ ...kept, event: "pending" });
    const { log } = await tell({ ...kept, event: "started" });
    expect(log).not.toContain("::warning::");
    const standing = sinks.posts.filter(({ thread }) => thread === undefined);
    expect(standing).toMatchObject([
      { edits: 0, text: expect.stringContaining("Incident") },
      { edits: 1, text: expect.stringContaining("is being deployed") },
    ]);
  });

  it("passes with a warning when nobody can be told", async () => {
    const { url } = await receiver({ status: 404, body: "no_service" });
    const { status, outputs, log } = await runBundle("announce", {
      inputs: { ...inputs, "slack-webhook": `${url}/services/s3cretpart9` },
    });
    expect({ status, decision: outputs.decision, reason: outputs["reason-code"] }).toEqual({
      status: 0,
      decision: "failure",
      reason: "not_told",
    });
    expect(log).toContain("::warning::");
  });

  it("passes when nothing is configured, and when its inputs are wrong", async () => {
    expect(await runBundle("announce", { inputs })).toMatchObject({
      status: 0,
      outputs: { "reason-code": "nothing_configured" },
    });
    expect(await runBundle("announce", { inputs: { ...inputs, event: "?" } })).toMatchObject({
      status: 0,
      outputs: { decision: "failure", "reason-code": "input_invalid" },
    });
  });
});
