import type { ProviderPlan } from "../../core/canary/provider-plan.ts";
import type { AskGatePorts } from "../../flows/ask-gate/ask-gate.ts";
import type { Chance } from "../../ports/chance.ts";
import type { Files } from "../../ports/files.ts";
import type { LogSearch } from "../../ports/log-search.ts";
import type { MetricSources, Metrics } from "../../ports/metrics.ts";
import type { Records } from "../../ports/records.ts";
import type { SourceFiles } from "../../ports/source-files.ts";
import type { Arms, Traffic } from "../../ports/traffic.ts";

/** As whom, and where, a platform is reached. */
export interface WatchAccess {
  readonly role: string;
  readonly region: string;
}

/** Which rollout is watched, and as whom. */
export interface WatchedPlace extends WatchAccess {
  readonly cluster: string;
  readonly service: string;
  readonly rollout: string;
  readonly formerConfiguration: string;
  readonly loadBalancer?: string;
}

/** The providers that a monitor names, with their secrets by name. */
export interface AskedProviders {
  readonly providers: ReadonlyMap<string, ProviderPlan>;
  readonly tokens: ReadonlyMap<string, string>;
}

/** What canary-monitor reaches the world through; nothing is called before the first reading. */
export interface CanaryMonitorPorts {
  readonly workspace: Files;
  readonly repository: SourceFiles;
  readonly records: Records;
  readonly chance: Chance;
  /** Opens what the gate is asked through before traffic is raised, where a policy is given. */
  readonly gate: () => Promise<Omit<AskGatePorts, "clock">>;
  readonly platform: {
    readonly rollout: (place: WatchedPlace) => Traffic & Arms;
    /** Opens the platform's own metrics. */
    readonly metrics: (access: WatchAccess) => Metrics;
    /** Opens what programs logged there. */
    readonly logs: (access: WatchAccess) => LogSearch;
  };
  /** Opens the providers; `own` are the platform's metrics, `undefined` where none is asked for. */
  readonly sources: (asked: AskedProviders, own: Metrics | undefined) => MetricSources;
}
