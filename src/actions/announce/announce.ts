import { type Announcement, eventOf } from "../../core/announce/announcement.ts";
import { secretParts } from "../../core/announce/secret-parts.ts";
import { idempotencyKey } from "../../core/request/request.ts";
import type { Inputs, Surroundings } from "../../kit/run-action.ts";
import type { RunContext } from "../../ports/run-context.ts";
import type { Sink } from "../../ports/sink.ts";
import type { announceContract } from "./contract.ts";
import { reportAnnouncement, type Told } from "./report.ts";

/** The typed inputs of announce. */
export type AnnounceInputs = Inputs<(typeof announceContract)["inputs"]>;

/** What announce needs of the world: the sinks, built from their addresses. */
export interface AnnouncePorts {
  readonly slack: Sink;
  readonly webhook: Sink;
}

/** Tells every configured sink what became of a deployment, side by side; a sink that fails is a warning and nothing more. */
export async function announce(
  inputs: AnnounceInputs,
  { clock, run, mask, signal }: Surroundings,
  { slack, webhook }: AnnouncePorts,
) {
  const secrets = [inputs["slack-webhook"], inputs["webhook-url"], inputs["webhook-secret"]];
  for (const part of secrets.flatMap(secretParts)) mask(part);
  const announcement = announcementOf(inputs, run, clock.now());
  const configured = [
    ...(inputs["slack-webhook"] === "" ? [] : [slack]),
    ...(inputs["webhook-url"] === "" ? [] : [webhook]),
  ];
  const told: Told[] = inputs["dry-run"]
    ? []
    : await Promise.all(
        configured.map(async (sink) => ({ sink: sink.name, delivery: await sink.send(announcement, signal) })),
      );
  return reportAnnouncement({
    announcement,
    told,
    configured: configured.map((sink) => sink.name),
    dryRun: inputs["dry-run"],
  });
}

function announcementOf(inputs: AnnounceInputs, run: RunContext, at: Date): Announcement {
  const event = eventOf(inputs.event, inputs.decision);
  const { owner, name } = run.repository;
  const subject =
    inputs.request === ""
      ? `${run.repository.id}/${run.runId}/${inputs.environment}/${inputs.service}`
      : inputs.request;
  return {
    event,
    id: `msg_${idempotencyKey(subject, "announce", event)}`,
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
    runUrl:
      inputs["run-url"] === "" ? `${run.serverUrl}/${owner}/${name}/actions/runs/${run.runId}` : inputs["run-url"],
    severity: inputs.severity,
    startedAt: inputs["started-at"],
    impact: inputs.impact,
    migration: inputs.migration,
    incidentUrl: inputs["incident-url"],
  };
}
