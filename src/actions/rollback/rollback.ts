import type { RollbackDecision } from "../../core/rollback/decide-rollback.ts";
import { readTarget } from "../../flows/source/read-target.ts";
import type { Sighting } from "../../flows/undo/find-deployment.ts";
import { readRecord } from "../../flows/undo/read-record.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import { applyTable, sight } from "./apply-table.ts";
import { keepDeployment } from "./keep-deployment.ts";
import { type RollbackOutcome, reportNoTarget, reportRollback, type Story } from "./report.ts";
import type { PendingReading, RollbackCase, RollbackInputs, RollbackPorts } from "./rollback-case.ts";
import { startTimeline, type Timeline } from "./timeline.ts";
import { proveAlreadyUndone, undoAndProve } from "./undo-and-prove.ts";

const DEFAULT_DEADLINE_MILLISECONDS = 1_800_000;

/** Undoes the deployment of this run where the table says so, by the fastest way that is open, proves what is live, and tells. */
export async function rollback(
  inputs: RollbackInputs,
  surroundings: Surroundings,
  ports: RollbackPorts,
): Promise<RollbackOutcome> {
  const question = {
    path: inputs.targets,
    commit: inputs["targets-commit"],
    environment: inputs.environment,
    service: inputs.service,
  };
  const { clock, progress, signal } = surroundings;
  const timeline = startTimeline(clock, progress);
  const reading = beginReading(ports, inputs, timeline);
  const target = await readTarget(ports, question);
  if (target.kind !== "target") return reportNoTarget(target, inputs);
  if (inputs.request === "" && inputs["task-definition"] === "" && inputs["service-deployment"] === "")
    return reportNoTarget(
      {
        kind: "invalid",
        problems: [
          {
            file: "request",
            message:
              "Give the input 'request' or 'service-deployment' (what to undo), or 'task-definition' (what to go back to).",
          },
        ],
      },
      inputs,
    );
  const { settings } = target;
  const place = {
    cluster: settings.cluster,
    service: settings.service,
    region: inputs["aws-region"] || settings.region,
    role: inputs["role-to-assume"] || settings.role,
  };
  const deadline = clock.elapsed() + (inputs.deadline ?? DEFAULT_DEADLINE_MILLISECONDS);
  const means = {
    ...ports.open(place),
    clock,
    chance: ports.chance,
    signal,
    deadline,
    tell: (line: string) => timeline.tell(line),
  };
  const current: RollbackCase = { inputs, surroundings, ports, settings, means, reading, timeline };
  return reportRollback(await carryOut(current), current);
}

function beginReading({ records }: RollbackPorts, inputs: RollbackInputs, timeline: Timeline): PendingReading {
  let now: Awaited<PendingReading["done"]> | undefined;
  const done = readRecord(records, inputs).then((reading) => {
    now = reading;
    if (reading.kind === "unreadable")
      timeline.warn(
        `The record could not be read, so it is not closed and the service keeps the deployment's hooks until the next deployment settles it: ${reading.why}`,
      );
    return reading;
  });
  return { now: () => now, done };
}

async function carryOut(current: RollbackCase): Promise<Story> {
  const sighting = await sight(current);
  const decision = await applyTable(current, sighting);
  if (current.inputs["dry-run"]) return plan(sighting, decision);
  if (decision.kind === "roll-back") return undoAndProve(current, { sighting, decision });
  if (decision.kind === "already-rolled-back") return proveAlreadyUndone(current, { sighting, decision });
  return keepDeployment(current, { sighting, decision });
}

function plan({ rollout, observation }: Sighting, decision: RollbackDecision): Story {
  return {
    conclusion: { kind: "planned", decision },
    rollout,
    live: { release: observation?.live.release ?? "", version: "" },
    lock: undefined,
  };
}
