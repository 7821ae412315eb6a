import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { DeployInputs, DeployPorts } from "./ports.ts";
import { readAssignment } from "./read/read-assignment.ts";
import { type DeployOutcome, reportDeploy } from "./report.ts";
import { newTrace, type Trace } from "./trace.ts";
import { unknown, type Verdict } from "./verdict.ts";
import { warnOncePerPermission } from "./warn-once-per-permission.ts";

/** Brings a release out to a hold or to proof, or finishes one that is held; whatever cannot be found out is never a yes. */
export async function deployEcs(
  inputs: DeployInputs,
  surroundings: Surroundings,
  { open, ...ports }: DeployPorts,
): Promise<DeployOutcome> {
  const trace = newTrace();
  const { run, clock } = surroundings;
  try {
    const read = await readAssignment(inputs, run, ports);
    if (read.kind === "refused") return reportDeploy({ verdict: read.verdict, trace, inputs, now: clock.now() });
    const { assignment } = read;
    const progress = warnOncePerPermission(surroundings.progress);
    const desk = { ...surroundings, progress, ...ports, ...(await open(assignment.place)), inputs, assignment, trace };
    if (inputs.mode === "finish") trace.changed = "yes";
    const verdict =
      inputs.mode === "finish"
        ? await (await import("./end/finish-rollout.ts")).finishRollout(desk)
        : await (await import("./start/bring-out.ts")).bringOut(desk);
    return reportDeploy({ verdict, trace, inputs, assignment, now: clock.now() });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return reportDeploy({ verdict: unreadable(error, trace), trace, inputs, now: clock.now() });
  }
}

function unreadable({ message, remedy }: Unreadable, { changed }: Trace): Verdict {
  const so = changed === "no" ? "Nothing was changed" : "What became of the deployment is not known";
  return unknown("state_unreadable", `${so}: ${message}.`, remedy);
}
