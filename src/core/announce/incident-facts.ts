import { formatUtc } from "../time/format-utc.ts";
import type { Announcement, IncidentStatus } from "./announcement.ts";
import { isIncident } from "./is-incident.ts";
import { plainSeverity } from "./plain-severity.ts";

/** Says how an incident stands: as people said, else as the event has it; an undone deployment is resolved only where what is live is proven. */
export function statusOf({ event, status, liveVersion }: Announcement): IncidentStatus {
  if (status !== undefined) return status;
  if (event !== "rolled-back") return "investigating";
  return liveVersion === "" ? "identified" : "resolved";
}

const STATUS: Readonly<Record<IncidentStatus, string>> = {
  investigating: "Investigating",
  identified: "Identified",
  resolved: "Resolved",
};

/** Lists what an incident's message says (S13): status, severity, customer impact, start time in UTC, resolution, ETA; nothing for what is none. */
export function incidentFacts(announcement: Announcement): [label: string, value: string][] {
  if (!isIncident(announcement)) return [];
  const { severity, impact, startedAt, at } = announcement;
  const status = statusOf(announcement);
  return [
    ["Status", STATUS[status]],
    ["Severity", severity === "" ? "not assessed yet" : plainSeverity(severity).toUpperCase()],
    ["Customer impact", impact === "" && announcement.event === "incident" ? "not known yet" : impact],
    ["Start time", startedAt === undefined ? "" : formatUtc(startedAt)],
    ["Told at", startedAt === undefined ? formatUtc(at) : ""],
    ["Resolution", resolutionOf(announcement, status)],
    ["ETA", status === "resolved" ? "" : etaOf(announcement)],
  ];
}

function resolutionOf({ event, resolution, liveVersion }: Announcement, status: IncidentStatus): string {
  if (resolution !== "") return resolution;
  return event === "rolled-back" && status === "resolved" && liveVersion !== "" ? `rolled back to ${liveVersion}` : "";
}

function etaOf({ event, eta }: Announcement): string {
  if (eta !== "") return eta;
  if (event === "held") return "when a person has judged it, or its hold expires";
  return event === "incident" ? "not known yet" : "unknown: a person has to look";
}
