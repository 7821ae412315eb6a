import { formatUtc } from "../time/format-utc.ts";
import type { Announcement } from "./announcement.ts";

/** A message in plain words, verdict first; untrusted parts are raw and escaped by each sink. */
export interface Wording {
  readonly mark: string;
  readonly verdict: string;
  /** What comes next or what to do; empty when there is nothing to do. */
  readonly next: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly links: readonly (readonly [label: string, address: string])[];
}

/** Puts an announcement into words: the verdict, who and what and where, and the next step; an undone deployment as an incident. */
export function wordingOf(announcement: Announcement): Wording {
  const { event, approvalUrl, incidentUrl, runUrl, commit, actor, repository, reasonCode, migration } = announcement;
  const facts: [string, string][] = [
    ["Repository", repository],
    ["Commit", commit.slice(0, 12)],
    ["Started by", actor],
    ["Reason", reasonCode],
    // What is to come is told while somebody can still object, and when it begins.
    ["Database first", event === "pending" || event === "started" ? migration : ""],
    ...incidentFacts(announcement),
  ];
  const links: [string, string][] = [
    ["Incident", incidentUrl],
    ["Run", runUrl],
    ["Approval issue", approvalUrl],
  ];
  return {
    ...verdictOf(announcement),
    facts: facts.filter(([, value]) => value !== ""),
    links: links.filter(([, address]) => address !== ""),
  };
}

/** Tells a stop that left nothing to mend: another deployment took over, or nothing was changed. */
function harmless({ event, reasonCode }: Announcement): boolean {
  return event === "stopped" && (reasonCode === "superseded" || reasonCode === "nothing_changed");
}

function verdictOf(announcement: Announcement): Pick<Wording, "mark" | "verdict" | "next"> {
  if (!harmless(announcement)) return eventWords(announcement);
  const { mark, verdict } = eventWords(announcement);
  return announcement.reasonCode === "superseded"
    ? {
        mark,
        verdict,
        next: "Another deployment took its place and was left alone; the run names it. To deploy this version, start a new run.",
      }
    : { mark, verdict, next: "Nothing was changed. Mend what the run names, then start a new run." };
}

function eventWords({
  event,
  service,
  version,
  environment,
  liveVersion,
}: Announcement): Pick<Wording, "mark" | "verdict" | "next"> {
  const what = `${service}${version === "" ? "" : ` ${version}`}`;
  const live = liveVersion === "" ? "which version is live is not proven" : `${liveVersion} is live`;
  switch (event) {
    case "pending":
      return {
        mark: "⏳",
        verdict: `${what} waits for approval for ${environment}`,
        next: "Approve or deny it in the approval issue, whose text has the exact line to write; then re-run the failed jobs.",
      };
    case "denied":
      return {
        mark: "⛔",
        verdict: `${what} was not let into ${environment}`,
        next: "Nothing was deployed. The run names the rule or the person, and the next opening.",
      };
    case "started":
      return { mark: "🚀", verdict: `${what} is being deployed to ${environment}`, next: "" };
    case "succeeded":
      return { mark: "✅", verdict: `${what} is live in ${environment}, proven`, next: "" };
    case "unchanged":
      return { mark: "✅", verdict: `${what} was live in ${environment} already; nothing changed`, next: "" };
    case "planned":
      return { mark: "📝", verdict: `${what} was planned for ${environment}; nothing was deployed`, next: "" };
    case "rolled-back":
      return {
        mark: "↩️",
        verdict: `${what} was rolled back in ${environment}; ${live}`,
        next: "Deployments stay locked until the incident issue is closed: find the cause in the run first.",
      };
    case "held":
      return {
        mark: "✋",
        verdict: `${what} is held half-way in ${environment} for a person to judge`,
        next: "Continue or abort it before its hold expires; the run says how and until when.",
      };
    case "stopped":
      return {
        mark: "🛑",
        verdict: `${what} stopped on its way to ${environment}; ${live}`,
        next: "Open the run: its summary says what is known and what to do.",
      };
  }
}

function incidentFacts(announcement: Announcement): [string, string][] {
  const { event, severity, impact, startedAt, at, liveVersion } = announcement;
  if (harmless(announcement)) return [];
  if (event !== "rolled-back" && event !== "held" && event !== "stopped") return [];
  const resolved = event === "rolled-back" && liveVersion !== "";
  return [
    ["Status", resolved ? "Resolved" : event === "rolled-back" ? "Identified" : "Investigating"],
    ["Severity", severity === "" ? "not assessed yet" : severity.toUpperCase()],
    ["Customer impact", impact],
    ["Start time", startedAt === undefined ? "" : formatUtc(startedAt)],
    ["Told at", startedAt === undefined ? formatUtc(at) : ""],
    ["Resolution", resolved ? `rolled back to ${liveVersion}` : ""],
    [
      "ETA",
      resolved
        ? ""
        : event === "held"
          ? "when a person has judged it, or its hold expires"
          : "unknown: a person has to look",
    ],
  ];
}
