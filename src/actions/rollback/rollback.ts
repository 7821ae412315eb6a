import type { RollbackDecision } from "../../core/rollback/decide-rollback.ts";
import { readTarget, type TargetQuestion, type TargetReading } from "../../flows/source/read-target.ts";
import type { Sighting } from "../../flows/undo/find-deployment.ts";
import { type RecordReading, readRecord } from "../../flows/undo/read-record.ts";
import { poll } from "../../kit/poll.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import { applyTable, sight } from "./apply-table.ts";
import type { RollbackInputs, RollbackOutcome } from "./contract.ts";
import { keepDeployment } from "./keep-deployment.ts";
import { reportNoTarget, reportRollback, type Story } from "./report.ts";
import type { PendingReading, RollbackCase, RollbackPorts } from "./rollback-case.ts";
import { startTimeline, type Timeline } from "./timeline.ts";
import { proveAlreadyUndone, undoAndProve } from "./undo-and-prove.ts";

const TARGET_INTERVAL_MILLISECONDS = 10_000;
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
  const early = beginReading(ports, inputs, timeline);
  const deadline = clock.elapsed() + (inputs.deadline ?? DEFAULT_DEADLINE_MILLISECONDS);
  const { target, waited } = await insistOnTarget(question, { ports, surroundings, timeline, deadline });
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
  const means = {
    ...ports.open(place),
    clock,
    chance: ports.chance,
    signal,
    deadline,
    tell: (line: string) => timeline.tell(line),
  };
  const reading = waited ? beginReading(ports, inputs, timeline) : early;
  const current: RollbackCase = { inputs, surroundings, ports, settings, means, reading, timeline };
  return reportRollback(await carryOut(current), current);
}

/** Reads the target; while GitHub is away it is asked again until the deadline, since nothing can be taken back without it. */
async function insistOnTarget(
  question: TargetQuestion,
  {
    ports,
    surroundings: { clock, signal },
    timeline,
    deadline,
  }: {
    readonly ports: RollbackPorts;
    readonly surroundings: Surroundings;
    readonly timeline: Timeline;
    readonly deadline: number;
  },
): Promise<{ readonly target: TargetReading; readonly waited: boolean }> {
  let last = await readTarget(ports, question);
  let told = false;
  await poll(
    { clock, chance: ports.chance, signal, deadline, interval: () => TARGET_INTERVAL_MILLISECONDS },
    async () => {
      if (told) last = await readTarget(ports, question);
      if (last.kind !== "unreadable" || !last.passing) return { kind: "found", value: last };
      if (!told) timeline.warn(`Nothing can be taken back until the target is read, which is tried again: ${last.why}`);
      told = true;
      return { kind: "again" };
    },
  );
  return { target: last, waited: told };
}

function beginReading({ records }: RollbackPorts, inputs: RollbackInputs, timeline: Timeline): PendingReading {
  let now: RecordReading | undefined;
  const read = () =>
    readRecord(records, inputs).then((reading) => {
      now = reading;
      return reading;
    });
  const done = read();
  let last: Promise<RecordReading> | undefined;
  const lately = async () => {
    const first = await done;
    if (first.kind !== "unreadable") return first;
    const second = await read();
    if (second.kind === "unreadable")
      timeline.warn(
        `The record could not be read, so it is not closed and the service keeps the deployment's hooks until the next deployment settles it: ${second.why}`,
      );
    return second;
  };
  return {
    now: () => now,
    done,
    late: () => {
      last ??= lately();
      return last;
    },
  };
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
