import { type DeployRecord, statusOf } from "../../../core/record/deploy-record.ts";
import { earliestStart } from "../../../core/rollback/pick-rollout.ts";
import { isShift } from "../../../core/rollout/shift-group.ts";
import { prepare } from "../before/prepare-rollout.ts";
import { recallMigration } from "../before/recall-migration.ts";
import { settleEarlier } from "../before/settle-earlier.ts";
import { conclude } from "../end/conclude-rollout.ts";
import { noteRecord, openRecord, takeUpRecord } from "../end/keep-record.ts";
import type { Desk } from "../ports.ts";
import { type Verdict, yes } from "../verdict.ts";
import { registerOnly } from "./register-only.ts";
import { checkRunTask } from "./run-own-task.ts";
import { startRollout } from "./start-rollout.ts";

/** Brings a release out: settles what earlier runs left, checks, starts, and follows to the first hold or to proof. A re-run takes over what the first one started. */
export async function bringOut(desk: Desk): Promise<Verdict> {
  const { inputs, assignment, trace } = desk;
  const { wish } = assignment;
  if (wish === undefined) throw new Error("deploy needs a release to bring out");
  const unread = checkRunTask(desk);
  if (unread !== undefined) return unread;
  if (assignment.place.service === "") return registerOnly(desk, wish);
  const earlier =
    assignment.kind === "pipeline"
      ? await settleEarlier(desk)
      : ({ kind: "clear", own: undefined, records: [] } as const);
  if (earlier.kind === "refused") return earlier.verdict;
  if (!inputs["dry-run"]) recallMigration(desk, earlier.own);
  const adopted = earlier.own === undefined ? undefined : await adopt(desk, earlier.own);
  if (adopted !== undefined && inputs["dry-run"])
    return yes("planned", "dry_run", `${trace.rollout}, which an earlier attempt started, would be taken over.`);
  if (adopted !== undefined) desk.progress.say(`Taking over ${trace.rollout}, which an earlier attempt started.`);
  else {
    const prepared = await prepare(desk, { wish, records: earlier.records });
    if (prepared.kind === "ended") return prepared.verdict;
    const ended = prepared.kind === "unjudged" ? await takeUpUnjudged(desk) : await startRollout(desk, prepared);
    if (ended !== undefined) return ended;
  }
  trace.changed = "yes";
  return inputs.hold || inputs["wait-for-service-stability"] ? conclude(desk) : handedOver(desk);
}

function handedOver({ trace }: Desk): Verdict {
  const platform = isShift(trace.rollout) ? "CodeDeploy" : "ECS";
  const headline = `${trace.release} was handed to ${platform} as ${trace.rollout}; nobody waited for its end.`;
  return yes("started", "not_waited_for", headline);
}

/** Takes up what an earlier run brought out and nobody judged: it gets a record of this request, and is judged as it stands. */
async function takeUpUnjudged(desk: Desk): Promise<undefined> {
  const { trace, progress } = desk;
  progress.say(`${trace.release} is live (${trace.rollout}), and no run ever judged it: it is judged as it stands.`);
  await openRecord(desk, trace.change);
  trace.changed = "yes";
  await noteRecord(desk, { state: "in_progress", phase: "started" });
}

/** Takes over the rollout that an earlier attempt of this run started; `undefined` when it got no further than its record. */
async function adopt({ target, history, trace }: Desk, record: DeployRecord): Promise<"adopted" | undefined> {
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
  return "adopted";
}
