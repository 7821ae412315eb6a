import { requestId } from "../../../core/request/request.ts";
import type { RunContext } from "../../../ports/run-context.ts";
import type { DeployInputs } from "../ports.ts";
import type { Assignment } from "./assignment.ts";

/** Reads what the pipeline and a drop-in have in common. */
export function sharedParts(
  inputs: DeployInputs,
  run: RunContext,
): Pick<Assignment, "environment" | "commit" | "digest" | "version" | "request"> {
  const { environment, service, digest } = inputs;
  const commit = inputs.commit || run.sha;
  const asked = { repositoryId: run.repository.id, environment, service, commit, digest, runId: run.runId, round: 1 };
  return {
    environment,
    commit,
    digest,
    version: inputs.version || commit.slice(0, 12),
    request: inputs.request || requestId(asked),
  };
}
