import { assessCaller } from "../../../core/doctor/assess-caller.ts";
import { assessQueue } from "../../../core/doctor/assess-queue.ts";
import { type Finding, findingsOn } from "../../../core/doctor/finding.ts";
import { isolate } from "../isolate.ts";
import type { DoctorDesk } from "../ports.ts";

/** Looks at the repository's workflows that call ours, at the run's commit, and at their runs that wait. Throws `Unreadable`. */
export async function seeCallers(desk: DoctorDesk): Promise<readonly Finding[]> {
  const { ports, run } = desk;
  const { workflows, waiting } = ports;
  const files = await workflows.read(run.sha);
  const called = files.map(({ path, text }) => ({ path, findings: assessCaller(path, text, workflows.home) }));
  const callers = called.filter(({ findings }) => findings.length > 0);
  const paths = callers.map(({ path }) => path);
  if (callers.length > 0)
    return [
      ...callers.flatMap(({ findings }) => findings),
      ...(await isolate(desk, findingsOn("queue"), async () => assessQueue(await waiting(), paths, run.runId))),
    ];
  return [
    findingsOn("caller").warning(
      `None of ${files.length} workflow files at ${run.sha.slice(0, 12)} calls a workflow of deploy-actions.`,
      "Copy one from workflows-templates/, unless another repository deploys this one, or you compose the actions yourself.",
    ),
  ];
}
