import type { Problem } from "../../core/outcome/problem.ts";
import { readTarget, type TargetQuestion, type TargetReading } from "../../flows/source/read-target.ts";
import { type RecordReading, readRecord } from "../../flows/undo/read-record.ts";
import { poll } from "../../kit/poll.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { RollbackInputs, RollbackOutcome } from "./contract.ts";
import { reportNoTarget, reportRollback } from "./report.ts";
import type { PendingReading, RollbackCase, RollbackPorts } from "./rollback-case.ts";
import { startTimeline, type Timeline } from "./timeline.ts";

const TARGET_INTERVAL_MILLISECONDS = 10_000;
const DEFAULT_DEADLINE_MILLISECONDS = 1_800_000;

/** Undoes the deployment of this run where the table says so, by the fastest way that is open, proves what is live, and tells. */
export async function rollback(
  inputs: RollbackInputs,
  surroundings: Surroundings,
  ports: RollbackPorts,
): Promise<RollbackOutcome> {
  if (inputs.mode !== "roll-back") {
    const { tellAfterwards } = await import("./tell-afterwards.ts");
    return tellAfterwards(inputs, surroundings, ports);
  }
  const question = {
    path: inputs.targets,
    // The head of the default branch, whatever the run was dispatched from.
    commit: inputs["targets-commit"] === "default-branch" ? "HEAD" : inputs["targets-commit"],
    environment: inputs.environment,
    service: inputs.service,
  };
  const { clock, progress, signal } = surroundings;
  const timeline = startTimeline(clock, progress);
  const early = beginReading(ports, inputs, timeline);
  const deadline = clock.elapsed() + (inputs.deadline ?? DEFAULT_DEADLINE_MILLISECONDS);
  const asking = { ports, surroundings, timeline, deadline, spare: inputs["targets-text"] };
  const { target, waited } = await insistOnTarget(question, asking);
  if (target.kind !== "target") return reportNoTarget(target, inputs);
  const unclear = unclearOrder(inputs);
  if (unclear !== undefined) return reportNoTarget({ kind: "invalid", problems: [unclear] }, inputs);
  const { settings } = target;
  const place = {
    cluster: settings.cluster,
    service: settings.service,
    region: inputs["aws-region"] || settings.region,
    role: inputs["role-to-assume"] || settings.role,
  };
  const { archive, diagnosis, ...opened } = await ports.open(place);
  const means = {
    ...opened,
    clock,
    chance: ports.chance,
    signal,
    deadline,
    tell: (line: string) => timeline.tell(line),
  };
  const reading = waited ? beginReading(ports, inputs, timeline) : early;
  const current: RollbackCase = {
    inputs,
    surroundings,
    ports,
    settings,
    means,
    archive,
    diagnosis,
    reading,
    timeline,
    hand: undefined,
  };
  if (!isByHand(inputs)) {
    const { carryOut } = await import("./carry-out.ts");
    return reportRollback(await carryOut(current), current);
  }
  const { goBackByHand } = await import("./by-hand.ts");
  const { story, as } = await goBackByHand(current, (request) => beginReading(ports, { ...inputs, request }, timeline));
  return reportRollback(story, as);
}

/** A person ordered it: no run names a deployment of its own. */
function isByHand(inputs: RollbackInputs): boolean {
  return inputs.request === "" && inputs["service-deployment"] === "";
}

/** An order that is lost on its way, such as an output that GitHub dropped, must never read as a wish for something else. */
function unclearOrder(inputs: RollbackInputs): Problem | undefined {
  const wanted = inputs.to || inputs["task-definition"];
  if (isByHand(inputs) && wanted === "")
    return {
      file: "request",
      message:
        "Give the input 'request' or 'service-deployment' (what to undo), or 'to' (what to go back to: previous, a version, a commit or a task-definition).",
    };
  if (!isByHand(inputs) && inputs.to !== "")
    return {
      file: "to",
      message: "is for a rollback by hand: leave 'request' and 'service-deployment' out, or leave 'to' out.",
    };
  return undefined;
}

/** Reads the target; while GitHub is away it is asked again until the deadline, since nothing can be rolled back without it. */
async function insistOnTarget(
  question: TargetQuestion,
  {
    ports,
    surroundings: { clock, signal },
    timeline,
    deadline,
    spare,
  }: {
    readonly ports: RollbackPorts;
    readonly surroundings: Surroundings;
    readonly timeline: Timeline;
    readonly deadline: number;
    /** The targets document as the run itself carries it, for when it cannot be read. */
    readonly spare: string;
  },
): Promise<{ readonly target: TargetReading; readonly waited: boolean }> {
  let last = await readTarget(ports, question);
  if (spare !== "" && last.kind === "unreadable") {
    timeline.warn(`The targets could not be read (${last.why}); the copy in the input 'targets-text' is used.`);
    const { resolveTarget } = await import("../../core/targets/resolve-target.ts");
    return { target: resolveTarget(spare, { ...question, file: "targets-text" }), waited: false };
  }
  let told = false;
  await poll(
    { clock, chance: ports.chance, signal, deadline, interval: () => TARGET_INTERVAL_MILLISECONDS },
    async () => {
      if (told) last = await readTarget(ports, question);
      if (last.kind !== "unreadable" || !last.passing) return { kind: "found", value: last };
      if (!told)
        timeline.warn(`Nothing can be rolled back until the target is read, which is tried again: ${last.why}`);
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
