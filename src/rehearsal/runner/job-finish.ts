import type { JobState, StepFrame } from "./job-state.ts";
import type { Conclusion, Status } from "./status-functions.ts";
import { stepScope } from "./step-scope.ts";
import { interpolateText } from "./template.ts";
import { asMap, isMap, type ValueMap } from "./value.ts";

const outputLimit = 1024 * 1024;

/**
 * Evaluates a job's outputs, also of a failed or cancelled one: an empty output is not set, one that holds a masked
 * value is dropped with a warning. Source: actions/runner, JobExtension.FinalizeJob. Over 1 MB, counted in UTF-16, the
 * job fails. Source: docs, "Passing information between jobs".
 */
export function finishJob(
  job: JobState,
  frame: StepFrame,
  { raw, survives }: { readonly raw: ValueMap; readonly survives: boolean },
): { readonly conclusion: Conclusion; readonly outputs: Readonly<Record<string, string>>; readonly notes: string } {
  if (job.cancel.aborted) job.status = survives ? endOfSteps(job) : "cancelled";
  const scope = stepScope(job, frame, { env: job.env, ownStatus: () => job.status });
  const outputs: Record<string, string> = {};
  const notes: string[] = [];
  try {
    for (const [name, value] of Object.entries(asMap(raw.outputs))) {
      const text = interpolateText(value, scope);
      if (text === "") continue;
      if (job.masks.hide(text) === text) outputs[name] = text;
      else notes.push(`Skip output '${name}' since it may contain secret.`);
    }
    const environment = raw.environment;
    if (isMap(environment)) interpolateText(environment.url ?? "", scope);
  } catch (error) {
    notes.push(`Fail to evaluate job outputs: ${error instanceof Error ? error.message : String(error)}`);
    return { conclusion: worst(job.status), outputs: {}, notes: notes.join("\n") };
  }
  const size = Object.entries(outputs).reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0);
  if (size > outputLimit) {
    notes.push("The outputs of the job are larger than 1 MB; hand on less.");
    return { conclusion: worst(job.status), outputs: {}, notes: notes.join("\n") };
  }
  return { conclusion: job.status, outputs, notes: notes.join("\n") };
}

function endOfSteps(job: JobState): Status {
  const ends = job.records.filter(({ stepId }) => !stepId.includes(".")).map((record) => record.conclusion);
  if (ends.includes("failure")) return "failure";
  return ends.includes("cancelled") ? "cancelled" : "success";
}

function worst(status: Conclusion): Conclusion {
  return status === "cancelled" ? "cancelled" : "failure";
}
