import { inertLine } from "../text/inert.ts";
import type { Announcement } from "./announcement.ts";
import { wordingOf } from "./wording.ts";

/** Writes an announcement as a versioned JSON event in the shape that Standard Webhooks advises: type, timestamp, data. */
export function webhookEvent(announcement: Announcement): string {
  const { event, at, repository, actor, environment, service, version, commit, request, reasonCode } = announcement;
  const { liveVersion, approvalUrl, incidentUrl, runUrl, severity, startedAt, impact, migration } = announcement;
  const { verdict, next } = wordingOf(announcement);
  return JSON.stringify({
    "schema-version": 1,
    type: `deployment.${event}`,
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
      "live-version": inertLine(liveVersion),
      "approval-url": approvalUrl,
      "incident-url": incidentUrl,
      "run-url": runUrl,
      severity: inertLine(severity),
      "started-at": startedAt?.toISOString() ?? "",
      impact: inertLine(impact),
      migration: inertLine(migration, 400),
    },
  });
}
