import type { WorkflowFile } from "../../core/doctor/workflow-file.ts";
import type { DoctorDesk } from "./ports.ts";

/** Reads the repository's workflow files at the run's commit, once for all looks at them. Throws `Unreadable`. */
export async function readWorkflows({ ports, run }: DoctorDesk): Promise<readonly WorkflowFile[]> {
  const [files, { readWorkflowFile }] = await Promise.all([
    ports.workflows.read(run.sha),
    import("../../core/doctor/workflow-file.ts"),
  ]);
  return files.map(readWorkflowFile);
}
