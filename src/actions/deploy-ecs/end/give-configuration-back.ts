import { keptInWords } from "../../../core/rollout/kept-in-words.ts";
import { type Restored, restoreConfiguration } from "../../../flows/restore/restore-configuration.ts";
import type { Desk } from "../ports.ts";
import { noting } from "./noting.ts";

/** Takes back what this deployment changed of the service's configuration; what somebody else changed meanwhile stays, is warned of and stands in the summary. Throws `Unreadable` when the write's fate is not known. */
export async function giveConfigurationBack(desk: Desk): Promise<Restored> {
  const restored = await restoreConfiguration(desk.target, desk.trace.change);
  if (restored.kind !== "refused" && restored.theirs.length > 0) noting(desk).warn(keptInWords(restored.theirs));
  return restored;
}
