import type { Severity } from "./severity.ts";

/** An incident: a deployment that was undone. Texts are untrusted unless said otherwise. */
export interface Incident {
  readonly environment: string;
  readonly service: string;
  readonly severity: Severity;
  readonly version: string;
  readonly commit: string;
  /** `family:revision` of what was deployed; empty when nobody knows. */
  readonly release: string;
  readonly rollout: string;
  /** When the deployment that was undone began, as the platform says. */
  readonly startedAt: Date;
  /** The user who started the run. */
  readonly by: string;
  /** The address of the run. */
  readonly runUrl: string;
  /** One sentence: what made us undo it. */
  readonly happened: string;
  /** The highest share of public traffic that was seen at it, 0 to 100; `undefined` when the platform does not steer traffic. */
  readonly weight: number | undefined;
  /** What runs again, as `version (family:revision)`; empty when it is not known yet. */
  readonly backTo: string;
}

/** Where an incident stands. */
export type IncidentStanding =
  | { readonly kind: "identified" }
  | { readonly kind: "resolved"; readonly at: Date; readonly release: string; readonly version: string }
  | { readonly kind: "stuck"; readonly why: string; readonly command: string };
