import type { CanaryJudgement } from "../canary/judge-canary.ts";

/** A span in which a share of the traffic was judged; instants in milliseconds since the epoch. */
export interface ReportPhase {
  /** Percent of the traffic at the new version. */
  readonly share: number;
  readonly from: number;
  readonly until: number;
}

/** What the pictures of a watch are drawn from. */
export interface WatchedTime {
  readonly judgement: CanaryJudgement | undefined;
  /** In order of time; empty where nothing was judged. */
  readonly phases: readonly ReportPhase[];
  /** The length of the metrics' buckets, in milliseconds. */
  readonly period: number;
}

/** How long putting the new version there took, for the panel. */
export interface DeployFacts {
  /** The new version and the one beside it; empty where they are not known. */
  readonly versions: { readonly canary: string; readonly baseline: string };
  /** From the start of the deployment to the new version's first traffic or to all of it, in milliseconds; `undefined` where it is not known. */
  readonly deployMilliseconds: number | undefined;
}

/** What the report of a watch is made of: data alone, and no text of it is trusted. */
export interface CanaryReportMaterial extends WatchedTime, DeployFacts {
  readonly environment: string;
  readonly service: string;
  /** How it ended, in the action's own words. */
  readonly ending: {
    readonly decision: "success" | "failure" | "unknown";
    readonly reasonCode: string;
    readonly headline: string;
    /** Empty where nothing is left to do. */
    readonly remedy: string;
  };
  /** Where the monitor was read, such as `monitor.yml at 0123456`. */
  readonly monitor: string;
  readonly providerErrors: number;
  /** Other facts for people, by name, such as the commit or the run; shown as they are. */
  readonly facts: readonly { readonly name: string; readonly text: string }[];
}
