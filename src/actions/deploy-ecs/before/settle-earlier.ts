import { type DeployRecord, isProven, isTerminal, statusOf } from "../../../core/record/deploy-record.ts";
import { inertLine } from "../../../core/text/inert.ts";
import { formatUtc } from "../../../core/time/format-utc.ts";
import { foreseeRecords } from "../../../flows/settle/foresee-records.ts";
import { settleRecords } from "../../../flows/settle/settle-records.ts";
import { noting } from "../end/noting.ts";
import type { Desk } from "../ports.ts";
import { failure, type Verdict } from "../verdict.ts";

/** What earlier runs left behind: nothing that stands in the way, with the record of our own request where there is one, or why we may not go on. */
export type Earlier =
  | { readonly kind: "clear"; readonly own: DeployRecord | undefined; readonly records: readonly DeployRecord[] }
  | { readonly kind: "refused"; readonly verdict: Verdict };

/**
 * Settles what earlier runs left behind in the records, and refuses where one is under way, was undone, or was this very request. A dry run
 * reads the same, without which nobody could say what would be done, and says what would be settled.
 */
export async function settleEarlier(desk: Desk): Promise<Earlier> {
  const { environment, service, request, version } = desk.assignment;
  const dryRun = desk.inputs["dry-run"];
  const of = { environment, service, request };
  const settled = dryRun
    ? await foreseeRecords(desk, of)
    : await settleRecords({ ...desk, progress: noting(desk) }, of);
  switch (settled.kind) {
    case "blocked": {
      const { record, rollout, why, until } = settled;
      const headline = `${rollout} of run ${record.payload.run} (${record.payload.version}) ${why}${until === undefined ? "" : ` until ${formatUtc(until)}`}.`;
      return refused(
        "blocked_by_run",
        inertLine(headline),
        "Finish or abort it with the resume workflow, or wait until its pause falls back by itself, then re-run the job.",
      );
    }
    case "undone": {
      const locked = dryRun ? "It would be locked." : `It is locked now: ${settled.lock}`;
      const headline = `The deployment of ${settled.record.payload.version} by run ${settled.record.payload.run} turns out undone: ${settled.why}. ${locked}`;
      return refused(
        "previous_run_undone",
        inertLine(headline, 500),
        `Find out why ${inertLine(settled.record.payload.version)} was undone, ${dryRun ? "and" : `close the issue ${settled.lock}, then`} start a new run.`,
      );
    }
    case "clear": {
      const own = settled.records.find((record) => record.payload.request === request);
      if (own === undefined || isProven(own) || !isTerminal(own))
        return { ...settled, own: own !== undefined && !isTerminal(own) ? own : undefined };
      return refused(
        "request_spent",
        `This request for ${inertLine(version)} was tried and failed before (${statusOf(own)?.phase ?? "no phase"}).`,
        "Start a new run: it makes a new request, with approvals of its own.",
      );
    }
  }
}

function refused(...said: Parameters<typeof failure>): Earlier {
  return { kind: "refused", verdict: failure(...said) };
}
