import type { EndpointVerdict } from "../../core/incident-source/endpoint-verdict.ts";
import type { OpenIncident } from "../../core/policy/facts.ts";
import type { GateDocuments } from "../../ports/gate-documents.ts";
import type { OutsideSources } from "../../ports/outside-sources.ts";
import type { DocumentsFound } from "./ask-documents.ts";
import type { CalendarHome, CalendarsRead } from "./read-calendars.ts";
import type { PolicyReading } from "./read-policy.ts";
import type { Refusal } from "./refusal.ts";

/** What is read from outside GitHub, and the files of calendars. */
export interface SourcePorts extends OutsideSources {
  readonly documents: Pick<GateDocuments, "files">;
}

/** What the sources are read by. */
export interface SourcesQuestion {
  readonly reading: PolicyReading;
  readonly found: DocumentsFound;
  /** The calendars' files that were asked for with the documents. */
  readonly files: readonly string[];
  readonly centralFiles: readonly string[];
  readonly environment: string;
  /** The secrets of endpoints by name. */
  readonly tokens: ReadonlyMap<string, string>;
  readonly at: Date;
  readonly now: Date;
}

/** What the policy's sources say, and what they do not. */
export interface SourcesRead {
  readonly calendars: CalendarsRead | undefined;
  /** The incidents that endpoints show. */
  readonly incidents: readonly OpenIncident[];
  /** Why something could not be read; without these the answer is not known. */
  readonly unread: readonly Refusal[];
}

/** Reads the calendars and incident endpoints of a policy at once; what it has none of costs nothing. */
export async function readSources(question: SourcesQuestion, ports: SourcePorts): Promise<SourcesRead> {
  const { reading, environment, tokens } = question;
  const { incidents } = reading.policy;
  const bears = incidents !== undefined && incidents.environments?.includes(environment) !== false;
  const asked = bears ? incidents.endpoints : [];
  const [calendars, verdicts] = await Promise.all([
    calendarsOf(question, ports),
    asked.length === 0 ? [] : ports.endpoints.read(asked, tokens),
  ]);
  return {
    calendars,
    incidents: verdicts.flatMap((verdict) => (verdict.kind === "locked" ? verdict.incidents : [])),
    unread: [...unreadCalendars(calendars), ...verdicts.flatMap(unreadEndpoint)],
  };
}

async function calendarsOf(
  { reading, found, files, centralFiles, at, now }: SourcesQuestion,
  { documents, feeds }: SourcePorts,
): Promise<CalendarsRead | undefined> {
  const { own, central } = reading.calendars;
  const fetched = [...Object.values(own), ...Object.values(central)].some(({ kind }) => kind !== "dates");
  if (!fetched) return undefined;
  const { own: answer } = found;
  const homes: readonly CalendarHome[] = [
    { kind: "own", calendars: own, commit: answer.policyCommit, asked: files, files: answer.files, documents },
    ...(found.central === undefined
      ? []
      : [
          {
            kind: "central" as const,
            calendars: central,
            commit: found.central.answer.policyCommit,
            asked: centralFiles,
            files: found.central.answer.files,
            documents: found.central.documents,
          },
        ]),
  ];
  // Only a policy with such calendars loads their parser.
  const { readCalendars } = await import("./read-calendars.ts");
  return await readCalendars(homes, { feeds, at, now });
}

function unreadCalendars(calendars: CalendarsRead | undefined): readonly Refusal[] {
  return (calendars?.unreadable ?? []).map(({ message, remedy }) => ({
    kind: "stop",
    decision: "unknown",
    reason: "holidays_unreadable",
    headline: `The policy's holidays could not be read: ${message}.`,
    remedy,
  }));
}

function unreadEndpoint(verdict: EndpointVerdict): readonly Refusal[] {
  if (verdict.kind !== "unknown") return [];
  const { name, why, remedy } = verdict;
  return [
    {
      kind: "stop",
      decision: "unknown",
      reason: "incidents_unreadable",
      headline: `Whether ${name} has an open incident could not be read: ${why}.`,
      remedy,
    },
  ];
}
