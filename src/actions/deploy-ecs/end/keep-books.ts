import { Unreadable } from "../../../core/outcome/unreadable.ts";
import { inertLine } from "../../../core/text/inert.ts";
import { poll } from "../../../kit/poll.ts";
import type { Desk } from "../ports.ts";
import { findRecord } from "./find-record.ts";
import { giveConfigurationBack } from "./give-configuration-back.ts";
import { takeUpRecord } from "./keep-record.ts";

const PATIENCE_MILLISECONDS = 2 * 60_000;

/** Writes what a proven release is owed: its mark, the service's former configuration, the record's success. Answers with what could not be written; that never fails the release. */
export async function keepBooks(desk: Desk): Promise<readonly string[]> {
  const { target, trace, assignment, records } = desk;
  const { release, rollout } = trace;
  if (trace.book.unread) trace.book.unread = !(await insist(desk, () => readLate(desk)));
  const { version, digest, migration } = assignment;
  const level =
    migration === undefined ? {} : { migration: { level: migration.level, irreversible: migration.irreversible } };
  const mark = await insist(
    desk,
    async () => (await target.act({ kind: "mark", release, version, digest, ...level })).kind === "accepted",
  );
  const configuration = await insist(desk, async () => (await giveConfigurationBack(desk)).kind !== "refused");
  const id = trace.book.record;
  const record =
    !trace.book.unread &&
    (id === undefined ||
      (await insist(desk, async () => {
        await records.note(id, {
          state: "success",
          status: { ...trace.book.verdicts, serviceDeployment: rollout, family: release, phase: "proven" },
          address: assignment.addresses.public,
        });
        return true;
      })));
  return [
    ...(mark ? [] : ["the mark of the last known good"]),
    ...(configuration && !trace.book.unread ? [] : ["the service's former configuration"]),
    ...(record ? [] : ["the record"]),
  ];
}

async function readLate(desk: Desk): Promise<boolean> {
  const record = await findRecord(desk);
  if (record !== undefined) takeUpRecord(desk.trace, record);
  return true;
}

async function insist({ clock, chance, signal, progress }: Desk, write: () => Promise<boolean>): Promise<boolean> {
  const deadline = clock.elapsed() + PATIENCE_MILLISECONDS;
  const ended = await poll({ clock, chance, signal, deadline, interval: () => 10_000 }, async () => {
    try {
      return (await write()) ? { kind: "found", value: true } : { kind: "again" };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      progress.say(inertLine(`Tried again: ${error.message}`));
      return error.why === "forbidden" ? { kind: "found", value: false } : { kind: "again" };
    }
  });
  return ended.kind === "found" && ended.value;
}
