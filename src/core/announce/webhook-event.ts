import { inertLine } from "../text/inert.ts";
import type { Announcement } from "./announcement.ts";
import { statusOf } from "./incident-facts.ts";
import { isIncident } from "./is-incident.ts";
import { wordingOf } from "./wording.ts";

/**
 * Writes an announcement as a versioned JSON event in the shape that Standard Webhooks advises: type, timestamp, data. What was
 * measured is left out where nobody gave it, and null where it could not be read.
 */
export function webhookEvent(announcement: Announcement): string {
  const { at, repository, actor, environment, service, version, commit, request, reasonCode } = announcement;
  const { liveVersion, approvalUrl, pullUrl, incidentUrl, runUrl, severity, startedAt, impact, migration } =
    announcement;
  const { verdict, next } = wordingOf(announcement);
  return JSON.stringify({
    "schema-version": 1,
    type: typeOf(announcement),
    timestamp: at.toISOString(),
    data: {
      verdict: inertLine(verdict),
      next,
      repository,
      actor,
      environment,
      service,
      version: inertLine(version),
      commit,
      request,
      "reason-code": reasonCode,
      "change-class": inertLine(announcement.changeClass),
      "live-version": inertLine(liveVersion),
      "approval-url": approvalUrl,
      "pull-request-url": pullUrl,
      "incident-url": incidentUrl,
      "run-url": runUrl,
      status: isIncident(announcement) ? statusOf(announcement) : "",
      severity: inertLine(severity),
      "started-at": startedAt?.toISOString() ?? "",
      impact: inertLine(impact),
      resolution: inertLine(announcement.resolution),
      eta: inertLine(announcement.eta),
      migration: inertLine(migration, 400),
      "planned-at": announcement.plannedAt?.toISOString() ?? "",
      health: inertLine(announcement.health),
      ...measured(announcement),
    },
  });
}

function typeOf(announcement: Announcement): string {
  const { event } = announcement;
  if (event === "incident") return `incident.${statusOf(announcement)}`;
  return event === "migration" ? "migration.planned" : `deployment.${event}`;
}

function measured({ figures, errorPatterns }: Announcement): object {
  const told =
    figures.kind === "figures" ? figures.figures.map((one) => ({ ...one, name: inertLine(one.name) })) : null;
  const patterns =
    errorPatterns.kind === "patterns"
      ? errorPatterns.patterns.map(({ pattern, count, example }) => ({
          pattern: inertLine(pattern),
          count,
          example: inertLine(example),
        }))
      : null;
  return {
    ...(figures.kind === "none" ? {} : { figures: told }),
    ...(errorPatterns.kind === "none" ? {} : { "error-patterns": patterns }),
  };
}
