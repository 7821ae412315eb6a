import { isOwnLeftover } from "../../core/reconcile/is-own-leftover.ts";
import { type DeployRecord, isTerminal, runsOf } from "../../core/record/deploy-record.ts";
import { changeOf } from "../../core/rollout/configuration-change.ts";
import { keptInWords } from "../../core/rollout/kept-in-words.ts";
import { restoreConfiguration } from "../../flows/restore/restore-configuration.ts";
import { readRuns } from "../../flows/settle/read-runs.ts";
import { finding } from "./finding.ts";
import { reconcileRecord } from "./reconcile-record.ts";
import type { ServiceDesk } from "./service-desk.ts";
import type { ServiceFinding } from "./service-result.ts";

/** Settles what ended runs left of one service, oldest first, and restores a configuration that a closed record left behind. Throws `Unreadable`. */
export async function reconcileService(desk: ServiceDesk): Promise<readonly ServiceFinding[]> {
  const { environment, service, records, runs, run } = desk;
  const all = await records.list({ environment, service });
  const open = all.filter((record) => !isTerminal(record)).reverse();
  const findings: ServiceFinding[] = [];
  for (const record of open) {
    const standing = await readRuns(runs, runsOf(record), run.runId);
    if (standing.kind === "running") {
      // Whoever is at work owns the service: neither a later record nor its configuration is touched.
      findings.push(finding("left", record, ["run-active", `run ${standing.run} looks after it`]));
      return findings;
    }
    if (standing.kind === "unreadable") {
      findings.push(finding("unknown", record, ["run-unreadable", `${standing.why}. ${standing.remedy}`]));
      return findings;
    }
    findings.push(await reconcileRecord(desk, record));
  }
  const [newest] = all;
  if (open.length > 0 || newest === undefined) return findings;
  return restoreLeftover(desk, newest);
}

/** Takes back the pauses that a closed deployment left on the service, such as while GitHub was away. */
async function restoreLeftover(desk: ServiceDesk, record: DeployRecord): Promise<readonly ServiceFinding[]> {
  const { formerConfiguration } = record.payload;
  if (formerConfiguration === "" || !isRecent(record, desk.clock.now())) return [];
  const { configuration, inFlight } = await desk.target.observe();
  const ownHooks = desk.settings["own-hooks"] ?? "refuse";
  if (!isOwnLeftover({ configuration, former: formerConfiguration, inFlight: inFlight.length, ownHooks })) return [];
  if (desk.dryRun)
    return [finding("planned", record, ["configuration-left", "this is a dry run: nothing was written"])];
  desk.signal.throwIfAborted();
  const restored = await restoreConfiguration(desk.target, changeOf(record.payload));
  if (restored.kind === "refused")
    return [finding("failure", record, ["configuration-left", `${restored.message}. ${restored.remedy}`])];
  // What stands there was set by somebody since: whoever settled the deployment has told them.
  if (restored.kind === "unneeded") return [];
  const kept = keptInWords(restored.theirs);
  const why = `pauses of a closed deployment stood on the service${kept === "" ? "" : `; ${kept}`}`;
  return [finding("settled", record, ["configuration-restored", why])];
}

const DAY_MILLISECONDS = 86_400_000;

/** Pauses that stand a day after the deployment was closed may be somebody else's by now. */
function isRecent({ statuses, createdAt }: DeployRecord, now: Date): boolean {
  const ended = statuses.at(-1)?.at ?? createdAt;
  return now.getTime() - ended.getTime() < DAY_MILLISECONDS;
}
