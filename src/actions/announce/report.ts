import type { Announcement } from "../../core/announce/announcement.ts";
import { formatSlackMessages, type SlackMessages } from "../../core/announce/slack-messages.ts";
import { wordingOf } from "../../core/announce/wording.ts";
import type { Outcome } from "../../core/outcome/outcome.ts";
import { inertLine } from "../../core/text/inert.ts";
import { code, link, markdown, table } from "../../core/text/markdown.ts";
import type { Delivery } from "../../ports/sink.ts";
import type { announceContract } from "./contract.ts";

type Contract = typeof announceContract;
type AnnounceOutcome = Outcome<keyof Contract["decisions"], keyof Contract["reasons"], Contract["outputs"][number]>;

/** What became of one sink. */
export interface Told {
  readonly sink: string;
  readonly delivery: Delivery;
}

/** What was to be told, to whom, and what came of it. */
export interface Telling {
  readonly announcement: Announcement;
  /** The sinks that it is for. */
  readonly chosen: readonly string[];
  /** Whether any sink is configured at all. */
  readonly configured: boolean;
  readonly told: readonly Told[];
  /** The Slack messages that stood before. */
  readonly standing: SlackMessages;
  readonly dryRun: boolean;
}

/** Says what came of telling; the message itself stands in the summary. */
export function reportAnnouncement(telling: Telling): AnnounceOutcome {
  const { announcement, told } = telling;
  const sent = told.flatMap(({ sink, delivery }) => (delivery.kind === "sent" ? [sink] : []));
  const { mark, verdict, next, facts, links } = wordingOf(announcement);
  const rows = facts.map(([label, value]) => [label, markdown(value)]);
  const message = [
    `${mark} **${markdown(verdict)}**`,
    markdown(next),
    table(["What", "Which"], rows),
    links.map(([label, address]) => link(label, address)).join(" · "),
    editLine(telling),
  ];
  return {
    ...say(telling, sent),
    summary: message.filter((part) => part !== "").join("\n\n"),
    outputs: {
      event: announcement.event,
      sent: JSON.stringify(sent),
      "slack-message": formatSlackMessages(standingAfter(telling)),
      "comment-url": urlOf(told, "pull-request"),
    },
    subject: { environment: announcement.environment, service: announcement.service, commit: announcement.commit },
    details: {
      request: announcement.request,
      id: announcement.id,
      sinks: told.map(({ sink, delivery }) => ({ sink, ...delivery })),
    },
  };
}

/** An incident is told again by a person in another run, who has to hand the messages on. */
function editLine(telling: Telling): string {
  const messages = standingAfter(telling);
  return telling.announcement.event === "incident" && messages.size > 0
    ? `To move these messages on at the next change, tell it with \`slack-message\`: ${code(formatSlackMessages(messages), 2_000)}`
    : "";
}

/** Lists the Slack messages that stand after telling: those from before, and what was posted now. */
export function standingAfter({ standing, told }: Pick<Telling, "standing" | "told">): SlackMessages {
  const now = told.flatMap(({ delivery }) => (delivery.kind === "sent" && delivery.message ? [delivery.message] : []));
  return new Map([...standing, ...now.map(({ channel, timestamp }) => [channel, timestamp] as const)]);
}

function urlOf(told: readonly Told[], name: string): string {
  const urls = told.flatMap(({ sink, delivery }) => (sink === name && delivery.kind === "sent" ? [delivery.url] : []));
  return urls[0] ?? "";
}

type Said = Pick<AnnounceOutcome, "decision" | "reasonCode" | "headline" | "remedy">;

function say(telling: Telling, sent: readonly string[]): Said {
  const { announcement, chosen, configured, dryRun } = telling;
  const verdict = inertLine(wordingOf(announcement).verdict, 200);
  const well = (reasonCode: Said["reasonCode"], headline: string): Said => ({
    decision: "success",
    reasonCode,
    headline,
    remedy: "",
  });
  if (!configured) return well("nothing_configured", `Nobody was told that ${verdict}: no sink is configured.`);
  if (chosen.length === 0) return well("nobody_concerned", `Nobody was told that ${verdict}: no channel asked for it.`);
  const names = chosen.join(" and ");
  return dryRun
    ? well("planned", `Dry run: would tell ${names} that ${verdict}.`)
    : (sayFailures(telling, sent, verdict) ?? well("told", `Told ${names} that ${verdict}.${notesOf(telling)}`));
}

function sayFailures(telling: Telling, sent: readonly string[], verdict: string): Said | undefined {
  const failures = telling.told.flatMap(({ sink, delivery }) =>
    delivery.kind === "failed" ? [{ sink, ...delivery }] : [],
  );
  if (failures.length === 0) return undefined;
  const why = failures.map((failure) => `${failure.sink}: ${failure.why}`).join("; ");
  return {
    decision: "failure",
    reasonCode: sent.length > 0 ? "partly_told" : "not_told",
    headline: `Not everybody was told that ${verdict}. ${why}.${notesOf(telling)}`,
    remedy: [...new Set(failures.map((failure) => failure.remedy))].join(" "),
  };
}

function notesOf({ told }: Telling): string {
  return told.map(({ sink, delivery }) => ("note" in delivery ? ` ${sink}: ${delivery.note}.` : "")).join("");
}
