import type { RuleReading } from "../core/rollout/balancing.ts";
import type { AlarmReading } from "../core/rollout/service-alarms.ts";

/** What a rollout relies on beside its service; every reading throws `Unreadable`, which names the permission. */
export interface Readiness {
  /** Names the account that the job speaks for. */
  account(): Promise<string>;
  /** Tells whether a registry has an image; `unknown-registry` where it is none that can be asked. */
  image(image: string): Promise<"present" | "missing" | "unknown-registry">;
  /** Reads the state of alarms by their names, every one of them. */
  alarms(names: readonly string[]): Promise<readonly AlarmReading[]>;
  /** Reads the weights of a listener's rule, or of a listener's own forwarding. */
  rule(address: string): Promise<RuleReading>;
  /** Finds the target group that serves a rollout's release; `undefined` when the platform does not say. */
  groupOf(rollout: string): Promise<string | undefined>;
}
