import type { ErrorPatterns } from "./read-error-patterns.ts";
import type { Figures } from "./read-figures.ts";

/** What happened to a deployment, as people are told. */
export type AnnouncedEvent =
  | "proposed"
  | "pending"
  | "denied"
  | "started"
  | "succeeded"
  | "unchanged"
  | "planned"
  | "rolled-back"
  | "held"
  | "stopped"
  | "incident"
  | "migration";

/** How an incident stands (S13). */
export type IncidentStatus = "investigating" | "identified" | "resolved";

/** One thing to tell: who did what, where, and how it stands. Every text may be untrusted; sinks escape it. */
export interface Announcement {
  readonly event: AnnouncedEvent;
  /** Equal for every attempt to tell the same thing about the same request. */
  readonly id: string;
  readonly at: Date;
  readonly repository: string;
  readonly actor: string;
  readonly environment: string;
  readonly service: string;
  readonly version: string;
  readonly commit: string;
  readonly request: string;
  readonly reasonCode: string;
  /** The version that is proven live at the end; empty when it is not known. */
  readonly liveVersion: string;
  readonly approvalUrl: string;
  /** The address of the pull request that proposes the change; empty when nobody said. */
  readonly pullUrl: string;
  readonly runUrl: string;
  readonly severity: string;
  /** When the incident started; `undefined` when nobody said. */
  readonly startedAt: Date | undefined;
  /** Whom it hit; empty when nobody said. */
  readonly impact: string;
  readonly incidentUrl: string;
  /** How the database is migrated before the service changes; empty when it is not. */
  readonly migration: string;
  /** When a migration that is announced in advance starts. */
  readonly plannedAt: Date | undefined;
  /** The kind of change; empty when nobody said. */
  readonly changeClass: string;
  /** How an incident stands; `undefined` lets the event say it. */
  readonly status: IncidentStatus | undefined;
  /** How an incident was ended; empty lets the event say it. */
  readonly resolution: string;
  /** When an incident is expected to end; empty lets the event say it. */
  readonly eta: string;
  /** What the health endpoint answered, or its address. */
  readonly health: string;
  readonly figures: Figures;
  readonly errorPatterns: ErrorPatterns;
}

/** The events, as channels ask for them. */
export const EVENTS: readonly AnnouncedEvent[] = [
  "proposed",
  "pending",
  "denied",
  "started",
  "succeeded",
  "unchanged",
  "planned",
  "rolled-back",
  "held",
  "stopped",
  "incident",
  "migration",
];

/** The words that choose an event: the event itself, or the decision of a pipeline. */
export const EVENT_WORDS = [
  "proposed",
  "pending",
  "denied",
  "started",
  "succeeded",
  "success",
  "unchanged",
  "planned",
  "rolled-back",
  "held",
  "stopped",
  "incident",
  "migration",
] as const;

/** Chooses the event to tell: the one that is named, else the one that follows from the pipeline's decision; an unknown decision is a stop, never a success. */
export function eventOf(named: string, decision: string): AnnouncedEvent {
  const word = named === "" ? decision : named;
  switch (word) {
    case "success":
      return "succeeded";
    case "proposed":
    case "pending":
    case "denied":
    case "started":
    case "succeeded":
    case "unchanged":
    case "planned":
    case "rolled-back":
    case "held":
    case "incident":
    case "migration":
      return word;
    default:
      return "stopped";
  }
}
