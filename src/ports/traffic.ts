/** By which names one arm of a rollout can be measured, with their values: such as `TargetGroup`, `ServiceRevision`, `Version`. */
export type Arm = Readonly<Record<string, string>>;

/** A pause of the rollout that somebody must end. */
export interface TrafficHold {
  /** The platform's id of this one pause; never reused. */
  readonly id: string;
  /** `test`: only the test address reaches the new version; `production`: all public traffic does; `step`: before a further share. */
  readonly at: "test" | "production" | "step";
  /** When the platform falls back to the old version by itself. */
  readonly expiresAt: Date;
  /** Whether the pause was set by our deploy; a foreign one is waited for, never ended. */
  readonly ours: boolean;
}

/** Where the traffic of our rollout stands. */
export type TrafficPosition =
  | { readonly kind: "held"; readonly hold: TrafficHold }
  | { readonly kind: "moving"; readonly stage: string }
  | { readonly kind: "settled" }
  | { readonly kind: "not-ours"; readonly why: "superseded" | "rolling-back" | "rolled-back" | "stopped" };

/** One reading of a rollout's traffic. */
export interface TrafficReading {
  readonly position: TrafficPosition;
  /** The share of public traffic at the new version, 0 to 100. */
  readonly weight: number;
  readonly canary: Arm;
  /** `undefined` once the old version serves nothing and cannot be measured beside the new one. */
  readonly baseline: Arm | undefined;
  /** The milliseconds that the platform's own timetable takes on the way to all traffic; none where only holds are waited for. */
  readonly timetable?: number;
}

/** The public traffic of one rollout: read where it stands, raise it past a hold. Falling back is rollback's. */
export interface Traffic {
  /** Throws `Unreadable` when the platform does not say. */
  read(): Promise<TrafficReading>;
  /** Ends a hold of ours so that the traffic goes on; harmless when the hold has ended already. */
  raise(hold: TrafficHold): Promise<void>;
}

/** Where both arms of a rollout can be measured, whether or not it has ended. */
export interface Arms {
  /** `baseline` is `undefined` where nothing tells the versions apart. Throws `Unreadable` when the platform does not say. */
  readArms(): Promise<Pick<TrafficReading, "canary" | "baseline">>;
}
