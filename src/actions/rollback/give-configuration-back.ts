import type { RecordPayload } from "../../core/record/deploy-record.ts";
import { changeOf } from "../../core/rollout/configuration-change.ts";
import { keptInWords } from "../../core/rollout/kept-in-words.ts";
import { restoreConfiguration } from "../../flows/restore/restore-configuration.ts";
import type { RollbackCase } from "./rollback-case.ts";
import { troubleOf } from "./trouble-of.ts";

/** Takes back what a deployment changed of the service's configuration, and warns of what somebody else changed meanwhile; says what went wrong. */
export function giveConfigurationBack(
  { means, timeline }: Pick<RollbackCase, "means" | "timeline">,
  payload: RecordPayload,
): Promise<string | undefined> {
  return troubleOf(async () => {
    const restored = await restoreConfiguration(means.target, changeOf(payload));
    if (restored.kind !== "refused" && restored.theirs.length > 0) timeline.warn(keptInWords(restored.theirs));
    return restored;
  });
}
