import type { ConfigurationChange } from "../../core/rollout/configuration-change.ts";
import { returningConfiguration } from "../../core/rollout/returning-configuration.ts";
import type { ActResult, Target } from "../../ports/target.ts";

/** What became of restoring a configuration. */
export type Restored =
  | {
      readonly kind: "restored" | "unneeded";
      /** The members that somebody changed since the deployment began, and that stay so. */
      readonly theirs: readonly string[];
    }
  | Extract<ActResult, { kind: "refused" }>;

/** Takes back what ours changed of a service's configuration, where it still stands; what somebody else changed meanwhile stays. Throws `Unreadable` when the write's fate is not known. */
export async function restoreConfiguration(target: Target, change: ConfigurationChange): Promise<Restored> {
  if (change.former === "") return { kind: "unneeded", theirs: [] };
  const { configuration: stands } = await target.observe();
  const { configuration, theirs } = returningConfiguration(stands, change);
  if (configuration === "") return { kind: "unneeded", theirs };
  const answer = await target.act({ kind: "restore-configuration", configuration });
  return answer.kind === "accepted" ? { kind: "restored", theirs } : answer;
}
