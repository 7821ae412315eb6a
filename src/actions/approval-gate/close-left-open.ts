import { Unreadable } from "../../core/outcome/unreadable.ts";
import { link } from "../../core/text/markdown.ts";
import type { LeftOpen } from "../../ports/approvals.ts";
import type { ApprovalQuestion } from "./approval-question.ts";

const MOST_CLOSED = 10;

/**
 * Closes the issues of earlier requests whose deployment has ended. A request's own issue is left open while its run may be re-run,
 * since a closed one approves nothing; what cannot be closed is only told.
 */
export async function closeLeftOpen(
  leftOpen: readonly LeftOpen[],
  { ports, surroundings }: ApprovalQuestion,
): Promise<void> {
  const { run, progress } = surroundings;
  const { owner, name } = run.repository;
  for (const { issue, record } of leftOpen.slice(0, MOST_CLOSED)) {
    const page = link(`run ${record.run}`, `${run.serverUrl}/${owner}/${name}/actions/runs/${record.run}`);
    const how = record.state === "success" ? "was proven live" : "did not stay";
    const comment = `The deployment of this request has ended: record ${record.id} of ${page} ${how}. The request is spent and asks for nothing any more.`;
    await ports.approvals.finish(issue, comment).catch((error: unknown) => {
      if (!(error instanceof Unreadable)) throw error;
      progress.warn(
        `Issue #${issue}, whose deployment has ended, could not be closed: ${error.message}. ${error.remedy}`,
      );
    });
  }
}
