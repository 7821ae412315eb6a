import { describe, expect, it } from "vitest";
import { announce } from "../../../src/actions/announce/announce.ts";
import { announceContract } from "../../../src/actions/announce/contract.ts";
import { runAction } from "../../../src/kit/run-action.ts";
import { runnerWith } from "../../fakes/recorded-runner.ts";
import { shopRun } from "../../fakes/run-context.ts";
import { sinkThat } from "../../fakes/sink-that.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const SLACK = "https://hooks.slack.com/services/T0SHOP/B0DEPLOYS/s3cretpart";
const defaults = {
  event: "succeeded",
  environment: "production",
  service: "shop",
  version: "v1.5.0",
  request: "f".repeat(64),
  "fail-on": "deny",
  "dry-run": "false",
};
const both = {
  "slack-webhook": SLACK,
  "webhook-url": "https://hooks.example/in",
  "webhook-secret": "whsec_cmVoZWFyc2Fs",
};

async function tell(inputs: Record<string, string>, { slack = sinkThat("slack"), webhook = sinkThat("webhook") } = {}) {
  const runner = runnerWith({ ...defaults, ...inputs });
  const ports = {
    slackWebhook: () => slack,
    slackChannel: () => sinkThat("slack C0DEPLOYS"),
    teams: sinkThat("teams"),
    webhook,
    pullRequest: sinkThat("pull-request"),
  };
  await runAction(announceContract, (values, surroundings) => announce(values, surroundings, ports), {
    runner,
    clock: clockAt("2026-11-24T11:00:00Z"),
    readContext: () => shopRun,
    onInterrupt: () => {},
  });
  const said = (name: string) => runner.outputs.get(name);
  return {
    runner,
    slack,
    webhook,
    verdict: `${said("decision")}/${said("reason-code")}`,
    sent: said("sent"),
    exit: runner.journal.at(-1),
    log: runner.journal.join("\n"),
  };
}

describe("announce", () => {
  it("tells every configured sink the same and says so", async () => {
    const { slack, webhook, runner } = await tell(both);
    expect(slack.told).toEqual(webhook.told);
    expect(slack.told).toMatchObject([
      {
        event: "succeeded",
        repository: "shop-org/shop",
        actor: "dana",
        runUrl: "https://github.com/shop-org/shop/actions/runs/7001",
      },
    ]);
    expect(runner.journal).toEqual([
      "output decision=failure",
      "output reason-code=not_finished",
      "output result=…",
      "output event=",
      "output sent=[]",
      "output slack-message={}",
      "output comment-url=",
      ...Array.from({ length: 8 }, () => "mask"),
      "output decision=success",
      "output reason-code=told",
      "output event=succeeded",
      'output sent=["slack","webhook"]',
      "output slack-message={}",
      "output comment-url=",
      "output result=…",
      "say announce: success (told). Told slack and webhook that shop v1.5.0 is live in production, proven.",
      "summary ### ✅ announce: success",
      "exit 0",
    ]);
  });

  it("says that nobody was told when no sink is configured", async () => {
    expect(await tell({})).toMatchObject({ verdict: "success/nothing_configured", sent: "[]", exit: "exit 0" });
  });

  it("tells nobody in a dry run", async () => {
    const { slack, verdict, log } = await tell({ ...both, "dry-run": "true" });
    expect(slack.told).toEqual([]);
    expect(verdict).toBe("success/planned");
    expect(log).toContain("would tell slack and webhook that shop v1.5.0 is live in production");
  });

  it("warns and passes when a sink fails, naming its remedy", async () => {
    const failed = {
      kind: "failed",
      why: "it answered 404 (no_service)",
      remedy: "Renew the secret slack-webhook.",
    } as const;
    const partly = await tell(both, { slack: sinkThat("slack", failed) });
    expect(partly).toMatchObject({ verdict: "failure/partly_told", sent: '["webhook"]', exit: "exit 0" });
    expect(partly.log).toContain(
      "warning Renew the secret slack-webhook.\nNot everybody was told that shop v1.5.0 is live in production, proven. slack: it answered 404 (no_service).",
    );
    expect(await tell(both, { slack: sinkThat("slack", failed), webhook: sinkThat("webhook", failed) })).toMatchObject({
      verdict: "failure/not_told",
      exit: "exit 0",
    });
  });

  it("passes even when its inputs are wrong or it breaks down", async () => {
    expect(await tell({ ...both, event: "nonsense" })).toMatchObject({
      verdict: "failure/input_invalid",
      exit: "exit 0",
    });
    const broken = { ...sinkThat("slack"), send: () => Promise.reject(new Error("defect")) };
    expect(await tell(both, { slack: broken })).toMatchObject({ verdict: "failure/internal_error", exit: "exit 0" });
  });

  it("gives the same event of the same request the same id, and any other another", async () => {
    const idOf = async (inputs: Record<string, string>) => (await tell({ ...both, ...inputs })).slack.told[0]?.id;
    expect(await idOf({})).toBe(await idOf({ version: "renamed" }));
    expect(
      new Set([
        await idOf({}),
        await idOf({ event: "started" }),
        await idOf({ request: "e".repeat(64) }),
        await idOf({ request: "" }),
      ]).size,
    ).toBe(4);
  });

  it("derives the event from the pipeline's decision", async () => {
    expect((await tell({ ...both, event: "", decision: "rolled-back" })).slack.told[0]?.event).toBe("rolled-back");
  });
});
