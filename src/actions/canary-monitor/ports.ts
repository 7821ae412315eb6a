import type { AskGatePorts } from "../../flows/ask-gate/ask-gate.ts";
import type { Chance } from "../../ports/chance.ts";
import type { Files } from "../../ports/files.ts";
import type { Metrics } from "../../ports/metrics.ts";
import type { Records } from "../../ports/records.ts";
import type { SourceFiles } from "../../ports/source-files.ts";
import type { Traffic } from "../../ports/traffic.ts";

/** Which rollout is watched, and as whom. */
export interface WatchedPlace {
  readonly role: string;
  readonly region: string;
  readonly cluster: string;
  readonly service: string;
  readonly rollout: string;
  readonly formerConfiguration: string;
  readonly loadBalancer?: string;
}

/** What canary-monitor reaches the world through. */
export interface CanaryMonitorPorts {
  readonly workspace: Files;
  readonly repository: SourceFiles;
  readonly records: Records;
  readonly chance: Chance;
  /** What the gate is asked through before traffic is raised, where a policy is given. */
  readonly gate: Omit<AskGatePorts, "clock">;
  /** Opens the platform and the metrics of a place; nothing is called before the first reading. */
  readonly open: (place: WatchedPlace) => { readonly traffic: Traffic; readonly metrics: Metrics };
}
