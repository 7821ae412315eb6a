import { assessCaller } from "../../../core/doctor/assess-caller.ts";
import { type Finding, findingsOn } from "../../../core/doctor/finding.ts";
import type { DoctorDesk } from "../ports.ts";

/** Looks at the repository's workflows that call ours, at the run's commit. Throws `Unreadable`. */
export async function seeCallers({ ports: { workflows }, run }: DoctorDesk): Promise<readonly Finding[]> {
  const files = await workflows.read(run.sha);
  const found = files.flatMap(({ path, text }) => assessCaller(path, text, workflows.home));
  if (found.length > 0) return found;
  return [
    findingsOn("caller").warning(
      `None of ${files.length} workflow files at ${run.sha.slice(0, 12)} calls a workflow of deploy-actions.`,
      "Copy one from workflows-templates/, unless another repository deploys this one, or you compose the actions yourself.",
    ),
  ];
}
