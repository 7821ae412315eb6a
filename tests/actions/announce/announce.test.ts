import { describe, expect, it } from "vitest";
import { announce } from "../../../src/actions/announce/announce.ts";
import { announceContract } from "../../../src/actions/announce/contract.ts";
import { keptComment } from "../../../src/core/announce/kept-messages.ts";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { runAction } from "../../../src/kit/run-action.ts";
import { runnerWith } from "../../fakes/recorded-runner.ts";
import { shopRun } from "../../fakes/run-context.ts";
import { sinkThat } from "../../fakes/sink-that.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const SLACK = "https://hooks.slack.com/services/T0SHOP/B0DEPLOYS/s3cretpart";
const COMMENT = "https://github.com/shop-org/shop/pull/7#issuecomment-1";
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

/** The job's own comments of issue 12, as they are kept; `away` lets GitHub answer nothing. */
function commentsWith(...bodies: readonly string[]) {
  const standing = bodies.map((body, index) => ({ id: index + 1, url: "", body }));
  const calls: string[] = [];
  const state = { away: false, standing, calls };
  const answer = async <Value>(call: string, act: () => Value): Promise<Value> => {
    calls.push(call);
    if (state.away) throw new Unreadable("unavailable", "GitHub did not answer (503)", "Try again.");
    return act();
  };
  return {
    ...state,
    goAway: () => {
      state.away = true;
    },
    own: (issue: number, marker: string) =>
      answer(`own #${issue}`, () => standing.filter(({ body }) => body.startsWith(marker))),
    write: (issue: number, body: string) =>
      answer(`write #${issue}`, () => {
        const comment = { id: standing.length + 1, url: "", body };
        standing.push(comment);
        return comment;
      }),
    edit: (id: number, body: string) =>
      answer(`edit ${id}`, () => {
        const comment = { id, url: "", body };
        standing[id - 1] = comment;
        return comment;
      }),
    remove: (id: number) => answer(`remove ${id}`, () => undefined),
  };
}

async function tell(
  inputs: Record<string, string>,
  { slack = sinkThat("slack"), webhook = sinkThat("webhook"), comments = commentsWith() } = {},
) {
  const runner = runnerWith({ ...defaults, ...inputs });
  const opened: [string, string | undefined][] = [];
  const ports = {
    slackWebhook: () => slack,
    slackChannel: (channel: string, standing: string | undefined) => {
      opened.push([channel, standing]);
      return sinkThat(`slack ${channel}`, { kind: "sent", message: { channel, timestamp: standing ?? "2.000001" } });
    },
    teams: sinkThat("teams"),
    webhook,
    pullRequest: sinkThat("pull-request", { kind: "sent", url: COMMENT }),
    comments: () => comments,
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
    messages: said("slack-message"),
    comment: said("comment-url"),
    opened,
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

  it("says each remedy once, and what else is to be known beside a failure", async () => {
    const failed = { kind: "failed", why: "it answered 503", remedy: "Check its status page." } as const;
    const noted = sinkThat("webhook", { kind: "sent", note: "it was sent shortened" });
    const twice = { "slack-webhook": `${SLACK}\n${SLACK}2`, "webhook-url": both["webhook-url"], "webhook-secret": "x" };
    const { log } = await tell(twice, { slack: sinkThat("slack", failed), webhook: noted });
    expect(log.split("Check its status page.")).toHaveLength(2);
    expect(log).toContain("slack: it answered 503; slack: it answered 503. webhook: it was sent shortened.");
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

  it("tells each channel of what it asked for, and Teams and the pull request of everything", async () => {
    const channels = { "slack-channels": "C0DEPLOYS\nC0ENGINEERS sev1 sev2\nC0CHIEFS hotfix", "slack-token": "xoxb-1" };
    const told = async (inputs: Record<string, string>) => (await tell({ ...channels, ...inputs })).sent;
    expect(await told({ "teams-webhook": "https://flows.example/x", "pull-request": "true" })).toBe(
      '["slack C0DEPLOYS","teams","pull-request"]',
    );
    expect(await told({ event: "rolled-back", severity: "SEV2" })).toBe('["slack C0DEPLOYS","slack C0ENGINEERS"]');
    expect(await told({ event: "started", "change-class": "hotfix" })).toBe('["slack C0DEPLOYS","slack C0CHIEFS"]');
  });

  it("tells incoming webhooks of what they asked for, under names that hold no secret", async () => {
    const lines = { "slack-webhook": `${SLACK}\n${SLACK}2 incident` };
    expect(await tell({ ...lines, event: "incident", status: "resolved" })).toMatchObject({ verdict: "success/told" });
    const { slack, log } = await tell({ ...lines, event: "incident" });
    expect(slack.told).toHaveLength(2);
    expect(log).not.toContain("s3cretpart");
    expect((await tell(lines)).slack.told).toHaveLength(1);
  });

  it("says that nobody asked for it, which is no failure", async () => {
    expect(await tell({ "slack-channels": "C0ENGINEERS sev1", "slack-token": "xoxb-1" })).toMatchObject({
      verdict: "success/nobody_concerned",
      sent: "[]",
      exit: "exit 0",
    });
  });

  it("hands on the messages that stand, and tells their channels of every move", async () => {
    const channels = { "slack-channels": "C0DEPLOYS\nC0CHIEFS hotfix\nC0ENGINEERS sev1", "slack-token": "xoxb-1" };
    const { messages } = await tell({ ...channels, event: "started", "change-class": "hotfix" });
    expect(messages).toBe('{"C0DEPLOYS":"2.000001","C0CHIEFS":"2.000001"}');
    const earlier = '{"C0DEPLOYS":"1.000001","C0CHIEFS":"1.000002","C0GONE":"1.000003"}';
    const ended = await tell({ ...channels, "slack-message": earlier });
    expect(ended.opened).toEqual([
      ["C0DEPLOYS", "1.000001"],
      ["C0CHIEFS", "1.000002"],
    ]);
    expect(ended.messages).toBe(earlier);
  });

  it("shows whoever tells of an incident what to hand on at its next change", async () => {
    const channels = { "slack-channels": "C0DEPLOYS", "slack-token": "xoxb-1" };
    const summary = async (event: string) => (await tell({ ...channels, event })).runner.summaries.join("");
    expect(await summary("incident")).toContain('with `slack-message`: `{"C0DEPLOYS":"2.000001"}`');
    expect(await summary("started")).not.toContain("slack-message");
  });

  it.each(["{", "[]", '{"C0DEPLOYS":1}', '{"C0DEPLOYS":"yesterday"}', "null"])(
    "posts anew and warns where slack-message is %s",
    async (text) => {
      const channels = { "slack-channels": "C0DEPLOYS", "slack-token": "xoxb-1", "slack-message": text };
      const { opened, verdict, log } = await tell(channels);
      expect({ opened, verdict }).toEqual({ opened: [["C0DEPLOYS", undefined]], verdict: "success/told" });
      expect(log).toContain("Pass the output slack-message as it is");
    },
  );

  it("gives the address of the comment, and what else is to be known", async () => {
    const noted = sinkThat("webhook", { kind: "sent", note: "it was sent shortened" });
    const { comment, log } = await tell({ ...both, "pull-request": "true" }, { webhook: noted });
    expect(comment).toBe(COMMENT);
    expect(log).toContain("webhook: it was sent shortened.");
  });

  it.each([
    [
      { "slack-channels": "C0DEPLOYS\n#deploys" },
      "expected a channel's id such as C0123ABCD (in Slack at the end of the channel's details) first in line 2",
    ],
    [{ "slack-channels": "C0DEPLOYS suceeded" }, "expected 'succeeded' in place of 'suceeded' in line 1"],
    [
      { "slack-webhook": `${SLACK}\nhttp://plain.example/s3cretpart` },
      "a hidden value; expected an https address first in line 2",
    ],
    [{ status: "open" }, "expected one of"],
    [{ at: "tomorrow" }, "expected an instant with its zone"],
  ])("says what is wrong with %j, and passes", async (inputs, expected) => {
    const { verdict, log, exit } = await tell(inputs);
    expect({ verdict, exit }).toEqual({ verdict: "failure/input_invalid", exit: "exit 0" });
    expect(log).toContain(expected);
    expect(log).not.toContain("s3cretpart");
  });

  it("gives each status of an incident an id of its own", async () => {
    const idOf = async (status: string) => (await tell({ ...both, event: "incident", status })).slack.told[0]?.id;
    expect(new Set([await idOf(""), await idOf("identified"), await idOf("resolved")]).size).toBe(3);
  });

  it("takes figures and patterns that cannot be read, and says so in the message", async () => {
    const { slack, verdict } = await tell({ ...both, figures: "{", "error-patterns": "nonsense" });
    expect(verdict).toBe("success/told");
    expect(slack.told[0]).toMatchObject({ figures: { kind: "unreadable" }, errorPatterns: { kind: "unreadable" } });
  });
});

describe("announce over the attempts of a run", () => {
  const channels = {
    "slack-channels": "C0DEPLOYS1\nC0ENGINEER",
    "slack-token": "xoxb-rehearsal-only",
    "slack-message-issue": "https://github.com/shop-org/shop/issues/12",
  };
  const kept = { repository: shopRun.repository.id, request: defaults.request, token: "xoxb-rehearsal-only" };
  const both = new Map([
    ["C0DEPLOYS1", "1.000001"],
    ["C0ENGINEER", "1.000002"],
  ]);

  it("keeps its messages on the issue, finds them there, and writes only what is new", async () => {
    const comments = commentsWith("Somebody else's words");
    const first = await tell({ ...channels, event: "pending" }, { comments });
    expect(first.opened.map(([, standing]) => standing)).toEqual([undefined, undefined]);
    expect(comments.calls).toEqual(["own #12", "write #12"]);
    const next = await tell({ ...channels, event: "started" }, { comments });
    expect(next.opened).toEqual([
      ["C0DEPLOYS1", "2.000001"],
      ["C0ENGINEER", "2.000001"],
    ]);
    expect(next.messages).toBe(first.messages);
    expect(comments.calls).toEqual(["own #12", "write #12", "own #12"]);
    expect(first.log).not.toContain("warning");
  });

  it("lets what it is handed go before what was kept, and keeps that", async () => {
    const comments = commentsWith(keptComment(both, kept));
    const { opened } = await tell({ ...channels, "slack-message": '{"C0DEPLOYS1":"3.000003"}' }, { comments });
    expect(opened).toEqual([
      ["C0DEPLOYS1", "3.000003"],
      ["C0ENGINEER", "1.000002"],
    ]);
    expect(comments.calls).toEqual(["own #12", "edit 1"]);
  });

  it.each([
    ["by another token", keptComment(both, { ...kept, token: "xoxb-stolen" })],
    ["for another request", keptComment(both, { ...kept, request: "e".repeat(64) })],
    ["and changed since", keptComment(both, kept).replace("1.000001", "1.000009")],
    ["without a seal", keptComment(both, kept).replace(/ [\w-]{43} -->/, " -->")],
  ])("believes no messages that were kept %s: it posts anew", async (_, forged) => {
    const { opened, verdict } = await tell(channels, { comments: commentsWith(forged) });
    expect(opened.map(([, standing]) => standing)).toEqual([undefined, undefined]);
    expect(verdict).toBe("success/told");
  });

  it("edits nothing in a channel that it is not to tell", async () => {
    const comments = commentsWith(keptComment(new Map([...both, ["C0PRIVATE1", "1.000003"]]), kept));
    const { opened, messages } = await tell(channels, { comments });
    expect(opened.map(([channel]) => channel)).toEqual(["C0DEPLOYS1", "C0ENGINEER"]);
    expect(messages).not.toContain("C0PRIVATE1");
  });

  it("tells all the same, with a warning, where GitHub is away or the issue is another repository's", async () => {
    const comments = commentsWith();
    comments.goAway();
    const away = await tell(channels, { comments });
    expect(away).toMatchObject({ verdict: "success/told", exit: "exit 0" });
    expect(away.log).toMatch(/warning .*could not be looked up in the comments of #12: GitHub did not answer/);
    expect(away.log).toMatch(/warning .*will post new messages/);
    const elsewhere = commentsWith();
    const url = "https://github.com/other/shop/issues/12";
    const other = await tell({ ...channels, "slack-message-issue": url }, { comments: elsewhere });
    expect(other.verdict).toBe("success/told");
    expect(other.log).toContain("is no issue of this repository");
    expect(elsewhere.calls).toEqual([]);
  });

  it.each([
    ["no request names them", { request: "" }],
    ["it is a dry run", { "dry-run": "true" }],
    ["no channel is told by a token", { "slack-channels": "" }],
  ])("looks nothing up and keeps nothing where %s", async (_, inputs) => {
    const comments = commentsWith();
    await tell({ ...channels, ...inputs }, { comments });
    expect(comments.calls).toEqual([]);
  });
});
