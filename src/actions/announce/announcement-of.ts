import { type Announcement, eventOf } from "../../core/announce/announcement.ts";
import { readErrorPatterns } from "../../core/announce/read-error-patterns.ts";
import { readFigures } from "../../core/announce/read-figures.ts";
import { idempotencyKey } from "../../core/request/request.ts";
import type { RunContext } from "../../ports/run-context.ts";
import type { AnnounceInputs } from "./contract.ts";

/** Puts what the step was given and the run it is in together to what is told. */
export function announcementOf(inputs: AnnounceInputs, run: RunContext, at: Date): Announcement {
  const event = eventOf(inputs.event, inputs.decision);
  const { owner, name } = run.repository;
  const status = inputs.status === "" ? undefined : inputs.status;
  return {
    event,
    id: idOf(inputs, run, event),
    at,
    repository: `${owner}/${name}`,
    actor: run.triggeringActor,
    environment: inputs.environment,
    service: inputs.service,
    version: inputs.version,
    commit: inputs.commit,
    request: inputs.request,
    reasonCode: inputs["reason-code"],
    liveVersion: inputs["live-version"],
    approvalUrl: inputs["approval-url"],
    pullUrl: inputs["pull-request-url"],
    runUrl:
      inputs["run-url"] === "" ? `${run.serverUrl}/${owner}/${name}/actions/runs/${run.runId}` : inputs["run-url"],
    changeClass: inputs["change-class"],
    status,
    severity: inputs.severity,
    startedAt: inputs["started-at"],
    impact: inputs.impact,
    resolution: inputs.resolution,
    eta: inputs.eta,
    migration: inputs.migration,
    plannedAt: inputs.at,
    incidentUrl: inputs["incident-url"],
    health: inputs.health,
    figures: readFigures(inputs.figures),
    errorPatterns: readErrorPatterns(inputs["error-patterns"]),
  };
}

/** Names the message: the same event of the same request is the same message, and every status of an incident its own. */
function idOf({ request, environment, service, status }: AnnounceInputs, run: RunContext, event: string): string {
  const subject = request === "" ? `${run.repository.id}/${run.runId}/${environment}/${service}` : request;
  return `msg_${idempotencyKey(subject, "announce", status === "" ? event : `${event}/${status}`)}`;
}
