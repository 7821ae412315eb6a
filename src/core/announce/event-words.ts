import { formatUtc } from "../time/format-utc.ts";
import type { Announcement, IncidentStatus } from "./announcement.ts";
import { statusOf } from "./incident-facts.ts";
import { plainSeverity } from "./plain-severity.ts";

/** The verdict of a message and what comes next, behind the mark that people see first; untrusted parts are raw. */
export interface EventWords {
  readonly mark: string;
  readonly verdict: string;
  /** What comes next or what to do; empty when there is nothing to do. */
  readonly next: string;
}

/** Says in plain words what happened and what comes next. */
export function eventWords(announcement: Announcement): EventWords {
  const { event, service, version, environment } = announcement;
  const what = `${service}${version === "" ? "" : ` ${version}`}`;
  switch (event) {
    case "proposed":
      return {
        mark: "📣",
        verdict: `${what} is proposed for ${environment}`,
        next: "Nothing is deployed before its checks have passed and whoever the policy asks has approved; tell whoever proposes it if it must not go out.",
      };
    case "pending":
      return {
        mark: "⏳",
        verdict: `${what} waits for approval for ${environment}`,
        next: nextOfPending(announcement),
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
    case "held":
    case "stopped":
      return unfinishedWords({ ...announcement, event }, what);
    case "incident":
      return incidentWords(announcement);
    case "migration":
      return migrationWords(announcement);
  }
}

/** A run that waits holds no runner: a comment resumes it where that workflow stands, else a person does. */
function nextOfPending({ approvalUrl }: Announcement): string {
  return approvalUrl === ""
    ? "The run says whose approval it waits for, and where."
    : "Approve or deny it in the approval issue, whose text has the exact line to write. The run then goes on by itself where resume-approval.yml is installed; else re-run its failed jobs.";
}

function unfinishedWords(
  announcement: Announcement & { readonly event: "rolled-back" | "held" | "stopped" },
  what: string,
): EventWords {
  const { event, environment, liveVersion } = announcement;
  const live = liveVersion === "" ? "which version is live is not proven" : `${liveVersion} is live`;
  switch (event) {
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
      return stopWords(announcement, `${what} stopped on its way to ${environment}; ${live}`);
  }
}

function stopWords({ reasonCode }: Announcement, verdict: string): EventWords {
  const mark = "🛑";
  switch (reasonCode) {
    case "superseded":
      return {
        mark,
        verdict,
        next: "Another deployment took its place and was left alone; the run names it. To deploy this version, start a new run.",
      };
    case "nothing_changed":
      return { mark, verdict, next: "Nothing was changed. Mend what the run names, then start a new run." };
    default:
      return { mark, verdict, next: "Open the run: its summary says what is known and what to do." };
  }
}

const MARKS: Readonly<Record<IncidentStatus, string>> = { investigating: "🚨", identified: "🔎", resolved: "✅" };

function incidentWords(announcement: Announcement): EventWords {
  const { service, environment, severity, impact } = announcement;
  const status = statusOf(announcement);
  const grade = severity === "" ? "Incident" : `${plainSeverity(severity).toUpperCase()} incident`;
  const said = impact === "" ? "" : `: ${impact}`;
  return {
    mark: MARKS[status],
    verdict: `${grade} of ${service} in ${environment} is ${PLAIN[status]}${said}`,
    next: "",
  };
}

const PLAIN: Readonly<Record<IncidentStatus, string>> = {
  investigating: "being investigated",
  identified: "identified",
  resolved: "resolved",
};

function migrationWords({ service, environment, plannedAt, actor }: Announcement): EventWords {
  const when = plannedAt === undefined ? "soon; its time is not set yet" : `on ${formatUtc(plannedAt)}`;
  return {
    mark: "📅",
    verdict: `The database of ${service} will be migrated in ${environment} ${when}`,
    next: `Tell ${actor} before it starts if it must not happen then.`,
  };
}
