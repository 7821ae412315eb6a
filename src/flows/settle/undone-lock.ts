import type { DeployRecord } from "../../core/record/deploy-record.ts";
import { inertLine } from "../../core/text/inert.ts";
import { code, markdown } from "../../core/text/markdown.ts";
import type { NewLock } from "../../ports/locks.ts";

/** Writes the lock for a deployment that was undone while no run looked after it; a person closes it when the cause is known. */
export function undoneLock(
  { payload }: DeployRecord,
  { rollout, why }: { readonly rollout: string; readonly why: string },
): NewLock {
  const { environment, service, version, request, run, family, previous } = payload;
  return {
    scope: { environment, service },
    request,
    title: inertLine(`Deployment of ${service} ${version} to ${environment} was undone`, 200),
    body: [
      `${markdown(service)} ${markdown(version)} (${code(family)}, ${code(rollout)}) was undone in ${markdown(environment)} after its run ${code(run)} had ended: ${markdown(why)}.`,
      `${previous === "" ? "Nothing was live before." : `${code(previous)} was live before.`}`,
      "While this issue is open, nothing is deployed to this service and environment. Close it when the cause is known.",
    ].join("\n\n"),
    labels: [],
  };
}
