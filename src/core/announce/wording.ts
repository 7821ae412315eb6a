import { formatUtc } from "../time/format-utc.ts";
import type { Announcement } from "./announcement.ts";
import { type Detail, detailsOf } from "./details.ts";
import { type EventWords, eventWords } from "./event-words.ts";
import { incidentFacts } from "./incident-facts.ts";
import { measuredFacts } from "./measured-facts.ts";

/** A message in plain words, verdict first; untrusted parts are raw and escaped by each sink. */
export interface Wording extends EventWords {
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly links: readonly (readonly [label: string, address: string])[];
  readonly details: readonly Detail[];
}

/** No address of a run or an issue is longer; one that is would crowd the message out. */
const LONGEST_ADDRESS = 400;

/** Puts an announcement into words: the verdict, who and what and where, and the next step; an undone deployment as an incident. */
export function wordingOf(announcement: Announcement): Wording {
  const { event, approvalUrl, pullUrl, incidentUrl, runUrl, commit, actor, repository, reasonCode } = announcement;
  const { changeClass, health } = announcement;
  const facts: [string, string][] = [
    ...incidentFacts(announcement),
    ["Repository", repository],
    ["Commit", commit.slice(0, 12)],
    [BY[event] ?? "Started by", actor],
    ["Reason", reasonCode],
    ["Kind of change", changeClass === "standard" ? "" : changeClass],
    ...migrationFacts(announcement),
    ...measuredFacts(announcement),
    ["Health endpoint", isAddress(health) ? "" : health],
  ];
  const links: [string, string][] = [
    ["Incident", incidentUrl],
    ["Run", runUrl],
    ["Approval issue", approvalUrl],
    ["Pull request", pullUrl],
    ["Health endpoint", isAddress(health) ? health : ""],
  ];
  return {
    ...eventWords(announcement),
    facts: facts.filter(([, value]) => value !== ""),
    links: links.filter(([, address]) => address !== "" && address.length <= LONGEST_ADDRESS),
    details: detailsOf(announcement),
  };
}

/** Who is behind it, where it is not who started a deployment. */
const BY: Readonly<Partial<Record<Announcement["event"], string>>> = {
  proposed: "Proposed by",
  incident: "Told by",
  migration: "Announced by",
};

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}

const BEFORE: readonly Announcement["event"][] = ["proposed", "pending", "started"];

/** What is to come is told while somebody can still object, and when it begins. */
function migrationFacts({ event, migration, plannedAt }: Announcement): [string, string][] {
  if (event === "migration")
    return [
      ["Migration", migration],
      ["Starts", plannedAt === undefined ? "not set yet" : formatUtc(plannedAt)],
    ];
  return [["Database first", BEFORE.includes(event) ? migration : ""]];
}
