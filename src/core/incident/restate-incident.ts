import type { Incident, IncidentStanding } from "./incident.ts";
import type { Severity } from "./severity.ts";
import { type StandingLines, standingLines } from "./standing-lines.ts";

/** What an incident's body says of how it stands. */
export interface IncidentState {
  readonly status: StandingLines["status"];
  /** A new severity; the old one stays when absent. */
  readonly severity?: Severity;
  /** How it is resolved and when; what the body says of it stays when absent. */
  readonly outlook?: Pick<StandingLines, "resolution" | "eta">;
}

/** Computes what the body must say for a standing. */
export function stateOf({ severity }: Pick<Incident, "severity">, standing: IncidentStanding): IncidentState {
  const { status, ...outlook } = standingLines(standing);
  return { status, outlook, ...(standing.kind === "stuck" ? { severity } : {}) };
}

/** Rewrites the rows of status, severity, resolution and ETA in an incident's body, the first of each; everything that people added stays. */
export function restateIncident(body: string, { status, severity, outlook }: IncidentState): string {
  const rows = {
    Status: status,
    Severity: severity?.toUpperCase(),
    Resolution: outlook?.resolution,
    ETA: outlook?.eta,
  };
  return Object.entries(rows).reduce(
    (restated, [name, value]) =>
      value === undefined
        ? restated
        : restated.replace(
            new RegExp(`^\\| \\*\\*${name}\\*\\* \\|.*\\|[ \\t\\r]*$`, "m"),
            () => `| **${name}** | ${value.replaceAll("\n", " ")} |`,
          ),
    body,
  );
}
