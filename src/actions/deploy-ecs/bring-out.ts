import { type DeployRecord, isProven, isTerminal, statusOf } from "../../core/record/deploy-record.ts";
import { earliestStart } from "../../core/rollback/pick-rollout.ts";
import { isShift } from "../../core/rollout/shift-group.ts";
import { inertLine } from "../../core/text/inert.ts";
import { formatUtc } from "../../core/time/format-utc.ts";
import { settleRecords } from "../../flows/settle/settle-records.ts";
import { conclude } from "./conclude-rollout.ts";
import { noteRecord, openRecord, takeUpRecord } from "./keep-record.ts";
import type { Desk } from "./ports.ts";
import { prepare } from "./prepare-rollout.ts";
import { recallMigration } from "./recall-migration.ts";
import { registerOnly } from "./register-only.ts";
import { checkRunTask } from "./run-own-task.ts";
import { startRollout } from "./start-rollout.ts";
import { failure, type Verdict, yes } from "./verdict.ts";

/** Brings a release out: settles what earlier runs left, checks, starts, and follows to the first hold or to proof. A re-run takes over what the first one started. */
export async function bringOut(desk: Desk): Promise<Verdict> {
  const { inputs, assignment, trace } = desk;
  const { wish } = assignment;
  if (wish === undefined) throw new Error("deploy needs a release to bring out");
  const unread = checkRunTask(desk);
  if (unread !== undefined) return unread;
  if (assignment.place.service === "") return registerOnly(desk, wish);
  const earlier =
    assignment.kind === "pipeline" && !inputs["dry-run"]
      ? await settleEarlier(desk)
      : ({ kind: "clear", own: undefined, records: [] } as const);
  if (earlier.kind === "refused") return earlier.verdict;
  recallMigration(desk, earlier.own);
  const adopted = earlier.own === undefined ? undefined : await adopt(desk, earlier.own);
  if (adopted === undefined) {
    const prepared = await prepare(desk, { wish, records: earlier.records });
    if (prepared.kind === "ended") return prepared.verdict;
    const ended = prepared.kind === "unjudged" ? await takeUpUnjudged(desk) : await startRollout(desk, prepared);
    if (ended !== undefined) return ended;
  }
  trace.changed = "yes";
  if (!inputs.hold && !inputs["wait-for-service-stability"])
    return yes(
      "started",
      "not_waited_for",
      `${trace.release} was handed to ${isShift(trace.rollout) ? "CodeDeploy" : "ECS"} as ${trace.rollout}; nobody waited for its end.`,
    );
  return conclude(desk);
}

type Earlier =
  | { readonly kind: "clear"; readonly own: DeployRecord | undefined; readonly records: readonly DeployRecord[] }
  | { readonly kind: "refused"; readonly verdict: Verdict };

async function settleEarlier({ assignment, ...ports }: Desk): Promise<Earlier> {
  const { environment, service, request, version } = assignment;
  const settled = await settleRecords(ports, { environment, service, request });
  switch (settled.kind) {
    case "blocked": {
      const { record, rollout, why, until } = settled;
      const headline = `${rollout} of run ${record.payload.run} (${record.payload.version}) ${why}${until === undefined ? "" : ` until ${formatUtc(until)}`}.`;
      return {
        kind: "refused",
        verdict: failure(
          "blocked_by_run",
          inertLine(headline),
          "Finish or abort it with the resume workflow, or wait until its pause falls back by itself, then re-run the job.",
        ),
      };
    }
    case "undone": {
      const headline = `The deployment of ${settled.record.payload.version} by run ${settled.record.payload.run} turns out undone: ${settled.why}. It is locked now: ${settled.lock}`;
      return {
        kind: "refused",
        verdict: failure(
          "previous_run_undone",
          inertLine(headline, 500),
          `Find out why ${inertLine(settled.record.payload.version)} was undone, close the issue ${settled.lock}, then start a new run.`,
        ),
      };
    }
    case "clear": {
      const own = settled.records.find((record) => record.payload.request === request);
      if (own === undefined || isProven(own) || !isTerminal(own))
        return { ...settled, own: own !== undefined && !isTerminal(own) ? own : undefined };
      return {
        kind: "refused",
        verdict: failure(
          "request_spent",
          `This request for ${inertLine(version)} was tried and failed before (${statusOf(own)?.phase ?? "no phase"}).`,
          "Start a new run: it makes a new request, with approvals of its own.",
        ),
      };
    }
  }
}

/** Takes up what an earlier run brought out and nobody judged: it gets a record of this request, and is judged as it stands. */
async function takeUpUnjudged(desk: Desk): Promise<undefined> {
  const { trace, progress } = desk;
  progress.say(`${trace.release} is live (${trace.rollout}), and no run ever judged it: it is judged as it stands.`);
  await openRecord(desk, "");
  trace.changed = "yes";
  await noteRecord(desk, { state: "in_progress", phase: "started" });
}

/** Takes over the rollout that an earlier attempt of this run started; `undefined` when it got no further than its record. */
async function adopt({ target, history, trace, progress }: Desk, record: DeployRecord): Promise<"adopted" | undefined> {
  const { family, previous } = record.payload;
  const noted = statusOf(record)?.serviceDeployment ?? "";
  const { primary } = noted === "" ? await target.observe() : { primary: undefined };
  // A run that was lost between the update and its note left only the release behind.
  const found =
    primary?.release === family && family !== previous
      ? primary.rollout
      : noted || (await history.rolloutOf({ release: family, since: earliestStart(record) }));
  if (found === undefined) return undefined;
  takeUpRecord(trace, record);
  trace.rollout = found;
  if (isShift(found)) trace.codeDeployment = found;
  trace.startedAt = record.createdAt;
  progress.say(`Taking over ${found}, which an earlier attempt started.`);
  return "adopted";
}
