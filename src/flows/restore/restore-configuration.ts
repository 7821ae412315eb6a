import { hasShapeOf, parseConfiguration } from "../../core/rollout/service-configuration.ts";
import type { ActResult, Target } from "../../ports/target.ts";

/** What became of restoring a configuration. */
export type Restored = { readonly kind: "restored" | "unneeded" } | Extract<ActResult, { kind: "refused" }>;

/** Gives the service the configuration back that it had before ours, where ours still stands; an empty text means that we never changed it. Throws `Unreadable` when the write's fate is not known. */
export async function restoreConfiguration(target: Target, former: string): Promise<Restored> {
  if (former === "") return { kind: "unneeded" };
  const { configuration } = await target.observe();
  if (hasShapeOf(parseConfiguration(configuration), parseConfiguration(former))) return { kind: "unneeded" };
  const answer = await target.act({ kind: "restore-configuration", configuration: former });
  return answer.kind === "accepted" ? { kind: "restored" } : answer;
}
