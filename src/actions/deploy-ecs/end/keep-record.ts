import { formatSlackMessages, readSlackMessages } from "../../../core/announce/slack-messages.ts";
import { Unreadable } from "../../../core/outcome/unreadable.ts";
import {
  type DeployRecord,
  type RecordPayload,
  type RecordState,
  statusOf,
} from "../../../core/record/deploy-record.ts";
import { type ConfigurationChange, changeOf } from "../../../core/rollout/configuration-change.ts";
import type { Desk } from "../ports.ts";
import type { Trace } from "../trace.ts";

/** What is written into the record at a step. */
export interface RecordEntry {
  readonly state: RecordState;
  readonly phase: string;
  readonly address?: string;
  /** The one-off task that carries the phase out. */
  readonly task?: string;
}

/** Opens the record of the request just before the change; as a drop-in it is best effort and goes without after one warning. */
export async function openRecord(desk: Desk, { former, own }: ConfigurationChange): Promise<void> {
  const { assignment, trace, run, inputs } = desk;
  const { request, service, environment, version, commit, digest, migration } = assignment;
  if (assignment.kind === "drop-in" && (environment === "" || inputs["github-token"] === "")) return;
  const payload = {
    schema: 1,
    request,
    run: run.runId,
    service,
    environment,
    version,
    commit,
    digest,
    family: trace.release,
    previous: trace.previous,
    policyCommit: inputs["policy-commit"],
    formerConfiguration: former,
    ...(own === "" ? {} : { ownConfiguration: own }),
    ...(migration === undefined ? {} : { migration: { level: migration.level, irreversible: migration.irreversible } }),
    ...messagesIn(inputs["slack-message"]),
  } as const;
  await orWarn(desk, async () => {
    trace.book.record = (await desk.records.open(payload)).id;
  });
}

/** Who tells of it afterwards, from another run, moves these messages on; what announce did not give out is left out. */
function messagesIn(given: string): Pick<RecordPayload, "slackMessages"> {
  const messages = readSlackMessages(given);
  return messages === undefined || messages.size === 0 ? {} : { slackMessages: formatSlackMessages(messages) };
}

/** Takes up a record that stands already, with the verdicts that earlier steps wrote. */
export function takeUpRecord(trace: Trace, record: DeployRecord): void {
  const { smoke, watch, resumed } = statusOf(record) ?? {};
  trace.book.record = record.id;
  trace.book.verdicts = {
    ...(smoke === undefined ? {} : { smoke }),
    ...(watch === undefined ? {} : { watch }),
    ...(resumed === undefined ? {} : { resumed }),
  };
  trace.release = record.payload.family;
  trace.previous = record.payload.previous;
  trace.change = changeOf(record.payload);
}

/** Notes where the deployment stands; a note that is lost never changes what happens. */
export async function noteRecord(desk: Desk, { state, phase, address, task }: RecordEntry): Promise<void> {
  const { trace, progress } = desk;
  if (trace.book.record === undefined) return;
  const status = {
    ...trace.book.verdicts,
    serviceDeployment: trace.rollout,
    family: trace.release,
    phase,
    ...(task === undefined ? {} : { task }),
  };
  try {
    await desk.records.note(trace.book.record, {
      state,
      status,
      ...(address === undefined || address === "" ? {} : { address }),
    });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    progress.warn(`The record could not be updated: ${error.message}. ${error.remedy}`);
  }
}

async function orWarn({ assignment, progress }: Desk, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (assignment.kind === "pipeline" || !(error instanceof Unreadable)) throw error;
    progress.warn(`This deployment is not recorded: ${error.message}. ${error.remedy}`);
  }
}
