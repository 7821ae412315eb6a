import type { ServedLog } from "../application/served.ts";
import type { WorldFault } from "./faults/world-fault.ts";

/** Shows of what was served what providers of metrics come to know: nothing of a version that is not measured. */
export function measured(served: ServedLog, faults: readonly WorldFault[]): ServedLog {
  const unseen = faults.flatMap((fault) => (fault.kind === "no-metrics" ? [fault.version] : []));
  if (unseen.length === 0) return served;
  return { ...served, minute: (minute) => served.minute(minute).filter(({ version }) => !unseen.includes(version)) };
}
