import { assessCaller } from "../../../core/doctor/assess-caller.ts";
import { assessQueue } from "../../../core/doctor/assess-queue.ts";
import { type Finding, findingsOn } from "../../../core/doctor/finding.ts";
import { usesIn } from "../../../core/doctor/read-uses.ts";
import { slackAddresses } from "../../../core/doctor/slack-addresses.ts";
import type { WorkflowFile } from "../../../core/doctor/workflow-file.ts";
import { isolate } from "../isolate.ts";
import type { DoctorDesk } from "../ports.ts";
import { type Host, seeHosts } from "./see-hosts.ts";

/** Looks at the repository's workflows that call ours, at their runs that wait, and at the Slack that they announce to. Throws `Unreadable`. */
export async function seeCallers(
  desk: DoctorDesk,
  workflows: Promise<readonly WorkflowFile[]>,
): Promise<readonly Finding[]> {
  const { ports, run } = desk;
  const { home } = ports.workflows;
  const assessing = workflows.then((files) =>
    files.map((file) => ({ path: file.path, findings: assessCaller(file, home) })),
  );
  const queue = isolate(desk, findingsOn("queue"), async () => {
    const [waiting, called] = await Promise.all([ports.waiting(), assessing]);
    const paths = called.filter(({ findings }) => findings.length > 0).map(({ path }) => path);
    return paths.length === 0 ? [] : assessQueue(waiting, paths, run.runId);
  });
  const slack = slackAddresses((await workflows).flatMap((file) => usesIn(file, home))).map((address): Host => {
    return { what: "Slack", address, internal: true, missed: "warning" };
  });
  const [called, queued, told] = await Promise.all([assessing, queue, seeHosts(desk, slack)]);
  const found = called.flatMap(({ findings }) => findings);
  return [...(found.length > 0 ? [...found, ...queued] : [noCaller(called.length, run.sha)]), ...told];
}

function noCaller(files: number, commit: string): Finding {
  return findingsOn("caller").warning(
    `None of ${files} workflow files at ${commit.slice(0, 12)} calls a workflow of deploy-actions.`,
    "Copy one from workflows-templates/, unless another repository deploys this one, or you compose the actions yourself.",
  );
}
