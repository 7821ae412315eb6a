import { plannedCalls } from "../../../core/rollout/planned-calls.ts";
import type { ReleaseWish } from "../../../core/rollout/release-plan.ts";
import { inertLine } from "../../../core/text/inert.ts";
import { checkRegistration } from "../before/check-registration.ts";
import { sayNotices } from "../before/say-notices.ts";
import { sayCalls, sayChanges } from "../before/say-plan.ts";
import type { Desk } from "../ports.ts";
import { failure, unknown, type Verdict, yes } from "../verdict.ts";
import { runOwnTask } from "./run-own-task.ts";

/** Registers a task definition where no service is given. */
export async function registerOnly(desk: Desk, wish: ReleaseWish): Promise<Verdict> {
  const { target, trace, inputs } = desk;
  const plan = await target.plan(wish);
  sayNotices(desk, plan);
  trace.planned.changes = plan.changes;
  if (plan.problems.length > 0)
    return failure(
      plan.problemReason ?? "definition_invalid",
      inertLine(plan.problems.join(" "), 600),
      "Mend the task definition, then re-run.",
    );
  const refused = await checkRegistration(desk, plan);
  if (refused !== undefined) return refused;
  trace.planned.calls = plannedCalls({
    register: plan.release === undefined ? plan.family : undefined,
    record: false,
    start: false,
    task: inputs["run-task"],
    places: [],
    configured: false,
    judged: false,
  });
  if (inputs["dry-run"]) {
    sayChanges(desk, plan);
    sayCalls(desk);
    return yes("planned", "dry_run", `A revision of ${plan.family} would be registered.`);
  }
  if (desk.signal.aborted)
    return unknown("interrupted", "The run was cancelled before anything was registered.", "Start a new run.");
  const answer =
    plan.release === undefined
      ? await target.act({ kind: "register", plan })
      : ({ kind: "accepted", release: plan.release, address: plan.address ?? "" } as const);
  if (answer.kind === "refused")
    return failure("refused_by_platform", `Nothing was changed: ${answer.message}.`, answer.remedy);
  trace.release = answer.release;
  trace.releaseAddress = answer.address ?? "";
  return (await runOwnTask(desk, plan)) ?? registered(inputs, answer.release);
}

function registered(inputs: Desk["inputs"], release: string): Verdict {
  if (!inputs["run-task"]) return yes("started", "registered_only", `${release} is registered; no service was given.`);
  return inputs["wait-for-task-stopped"]
    ? yes("success", "task_succeeded", `The task of ${release} did its work; no service was given.`)
    : yes("started", "task_started", `The task of ${release} was started; nobody waited for its end.`);
}
