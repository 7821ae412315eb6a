import { inertLine } from "../../core/text/inert.ts";
import { judgeOpen } from "./judge-open.ts";
import { leftOpen } from "./left-open.ts";
import type { SettlePorts } from "./settle-ports.ts";
import type { Settled } from "./settle-records.ts";

/** Finds what settling the older records of a service would come to, and writes nothing: no lock has an address. Throws `Unreadable`. */
export async function foreseeRecords(
  ports: Pick<SettlePorts, "records" | "target" | "history" | "progress">,
  of: { readonly environment: string; readonly service: string; readonly request: string },
): Promise<Settled> {
  const records = await ports.records.list(of);
  for (const record of leftOpen(records, of.request)) {
    const judged = await judgeOpen(ports, record);
    if (judged.kind === "blocked") return { ...judged, record };
    if (judged.kind === "undone") return { kind: "undone", record, why: judged.why, lock: "" };
    const { version, run } = record.payload;
    ports.progress.say(inertLine(`The record of ${version} (run ${run}) would be settled first: ${judged.end.phase}.`));
  }
  return { kind: "clear", records };
}
