import type { Incident } from "../../core/incident/incident.ts";
import type { Severity } from "../../core/incident/severity.ts";
import { formerReleases, versionOf } from "../../core/rollback/pick-rollout.ts";
import type { Sighting } from "../../flows/undo/find-deployment.ts";
import { beginIncidentLock, type LockEnd } from "../../flows/undo/incident-lock.ts";
import { recordIn } from "../../flows/undo/read-record.ts";
import { type UndoneHow, undoneInWords } from "./cause-in-words.ts";
import { commandBack } from "./command-back.ts";
import type { Live } from "./conclusion.ts";
import { rollbackContract } from "./contract.ts";
import { orderInWords } from "./order-in-words.ts";
import type { RollbackCase } from "./rollback-case.ts";

/** What became of the lock, and the incident that it was taken for. */
export type ToldLock = LockEnd & { readonly incident: Incident };

/** The lock of this rollback's incident, being written. */
export interface OpenLock {
  /** Says that the old version is proven live. */
  resolve(live: Live): Promise<ToldLock>;
  /** Says that it is not, and how to go on by hand. */
  stuck(why: string): Promise<ToldLock>;
}

/** Begins to write the incident of our deployment, which was undone; returns at once, and warns when it ends unwritten. */
export function beginLock(
  current: RollbackCase,
  sighting: Sighting,
  reason: keyof typeof rollbackContract.reasons,
  { severity = current.inputs.severity, how }: { readonly severity?: Severity; readonly how?: UndoneHow } = {},
): OpenLock {
  const { ports, inputs, surroundings, timeline } = current;
  const undone = how === undefined ? reasonInWords(current, reason) : undoneInWords(how);
  const incident = { ...incidentOf(current, sighting, undone), severity };
  // Without a record the incident is known by what it rolled back, so that a second look finds it again.
  const lock = beginIncidentLock(ports, incident, inputs.request || `by-hand:${sighting.rollout || incident.release}`);
  const told = (end: LockEnd): ToldLock => {
    if (end.kind === "locked")
      timeline.tell(`Incident #${end.lock.issue} locks ${inputs.service} in ${inputs.environment}.`);
    else timeline.warn(`lock_not_written: no incident locks ${inputs.service} in ${inputs.environment}: ${end.why}`);
    return { ...end, incident };
  };
  return {
    resolve: async ({ release, version }) =>
      told(
        await lock.settle(
          { ...incident, backTo: version === "" ? release : `${version} (${release})` },
          { kind: "resolved", at: surroundings.clock.now(), release, version },
        ),
      ),
    stuck: async (why) => told(await lock.settle(incident, { kind: "stuck", why, command: commandBack(current) })),
  };
}

/** An order is told in its author's words; what else undid it, with the words of an order beside it. */
function reasonInWords(current: RollbackCase, reason: keyof typeof rollbackContract.reasons): string {
  const order = orderInWords(current);
  if (reason === "asked_by_person") return order;
  const said = rollbackContract.reasons[reason];
  return current.inputs.reason === "" ? said : `${said} ${order}`;
}

function incidentOf(
  { inputs, surroundings, reading, hand }: RollbackCase,
  { observation, rollout, found }: Sighting,
  undone: string,
): Incident {
  const { run, clock } = surroundings;
  const read = reading.now();
  const record = recordIn(read);
  const ours = observation?.rollout;
  const [previous = ""] = formerReleases(record);
  const former = hand?.release?.release ?? previous;
  const formerVersion =
    hand?.release?.version || (read === undefined || read.kind === "unreadable" ? "" : versionOf(former, read.all));
  const fellBack = found.kind === "rolled-back" || found.kind === "rolling-back" || found.kind === "superseded";
  const skipped = hand?.skipped ?? [];
  const forced = skipped.length === 0 ? "" : ` Checks that force skipped: ${skipped.join("; ")}.`;
  const happened = "reason" in found && found.reason !== "" ? `${undone} The platform says: ${found.reason}` : undone;
  return {
    environment: inputs.environment,
    service: inputs.service,
    severity: inputs.severity,
    version: inputs.version || (record?.payload.version ?? ""),
    commit: inputs.commit || (record?.payload.commit ?? ""),
    release: ours?.release || (record?.payload.family ?? ""),
    rollout,
    startedAt: ours?.createdAt ?? record?.createdAt ?? clock.now(),
    by: inputs.by || run.actor.login,
    runUrl: `${run.serverUrl}/${run.repository.owner}/${run.repository.name}/actions/runs/${run.runId}`,
    happened: `${happened}${forced}`,
    // What fell back serves nothing now; how much it served at most was not seen.
    weight: fellBack ? undefined : ours?.weight,
    backTo: formerVersion === "" ? former : `${formerVersion} (${former})`,
  };
}
