import { type DeployRecord, isTerminal } from "../../core/record/deploy-record.ts";
import { changeOf } from "../../core/rollout/configuration-change.ts";
import { keptInWords } from "../../core/rollout/kept-in-words.ts";
import { inertLine } from "../../core/text/inert.ts";
import { restoreConfiguration } from "../../flows/restore/restore-configuration.ts";
import { yieldToNewer } from "../../flows/restore/yield-to-newer.ts";
import type { Restore } from "../../flows/settle/close-record.ts";
import type { ServiceDesk } from "./service-desk.ts";

const UNNEEDED = { kind: "unneeded", theirs: [] } as const;

/** Restores only while no later deployment of the service is open, whose own the configuration would be; asked just before the write. */
export function restoring(
  { target, records, environment, service, notes }: ServiceDesk,
  record: DeployRecord,
): Restore {
  return async (change) => {
    if (change.former === "") return UNNEEDED;
    const now = await records.list({ environment, service });
    const later = now.some((one) => one.createdAt > record.createdAt && one.id !== record.id && !isTerminal(one));
    const restored = later ? UNNEEDED : await restoreConfiguration(target, change);
    if (restored.kind !== "refused" && restored.theirs.length > 0) notes.push(keptInWords(restored.theirs));
    return restored;
  };
}

/** Gives way to a deployment that took the place of a lost one; answers with what is left to restore. */
export async function giveWay(desk: ServiceDesk, record: DeployRecord, newer: string): Promise<Restore> {
  if (newer === "") return restoring(desk, record);
  const { progress, notes, deadline } = desk;
  const noting = {
    say: (line: string) => progress.say(line),
    warn(line: string) {
      notes.push(line);
      progress.warn(inertLine(line, 600));
    },
  };
  await yieldToNewer({ ...desk, progress: noting }, { newer, change: changeOf(record.payload), deadline });
  return async () => UNNEEDED;
}
