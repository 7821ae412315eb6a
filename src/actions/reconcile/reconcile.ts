import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { TargetSettings } from "../../core/targets/targets-document.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { ReconcileInputs, ReconcileOutcome } from "./contract.ts";
import type { ReconcileMeans, ReconcilePorts } from "./ports.ts";
import { reconcileService } from "./reconcile-service.ts";
import { reportReconcile, reportUnread } from "./report.ts";
import { openService } from "./service-desk.ts";
import type { ServiceFinding, ServiceResult } from "./service-result.ts";

const DEFAULT_DEADLINE = 30 * 60_000;
const DEFAULT_OLDEST = 6 * 3_600_000;
/** A service that waits for its platform keeps the others from nothing. */
const AT_ONCE = 4;

/** Settles what ended runs left open, service by service; what goes wrong at one never keeps the others. */
export async function reconcile(
  inputs: ReconcileInputs,
  surroundings: Surroundings,
  ports: ReconcilePorts,
): Promise<ReconcileOutcome> {
  const { environment, service, targets: path, "targets-commit": commit } = inputs;
  const { readTargets } = await import("../../flows/source/read-targets.ts");
  const read = await readTargets(ports.repository, { path, commit, environment, service });
  if (read.kind !== "targets") return reportUnread(read, inputs);
  const { repository: _, ...rest } = ports;
  const means: ReconcileMeans = {
    ...rest,
    ...surroundings,
    deadline: surroundings.clock.elapsed() + (inputs.deadline ?? DEFAULT_DEADLINE),
    oldest: inputs["rollback-within"] ?? DEFAULT_OLDEST,
    dryRun: inputs["dry-run"],
  };
  const results: ServiceResult[] = read.invalid.map(({ service, problems }) => ({
    environment,
    service,
    findings: [],
    unread: problems.map(({ message }) => message).join(" "),
  }));
  const waiting = read.targets.values();
  const work = async (): Promise<void> => {
    for (const target of waiting) results.push(await oneService(means, environment, target));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  results.sort((a, b) => a.service.localeCompare(b.service));
  return reportReconcile(results, inputs);
}

interface NamedTarget {
  readonly service: string;
  readonly settings: TargetSettings;
}

async function oneService(
  means: ReconcileMeans,
  environment: string,
  { service, settings }: NamedTarget,
): Promise<ServiceResult> {
  let findings: readonly ServiceFinding[] = [];
  let unread = "";
  try {
    findings = await reconcileService(await openService(means, { environment, service, settings }));
  } catch (error) {
    if (means.signal.aborted) throw error;
    // Whatever it is, a defect included: the next service has done nothing to deserve it.
    unread = error instanceof Unreadable ? `${error.message}. ${error.remedy}` : String(error);
    means.progress.warn(inertLine(`${service} in ${environment}: ${unread}`, 600));
  }
  return { environment, service, findings, unread };
}
