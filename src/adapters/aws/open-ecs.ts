import type { ShiftGroup } from "../../core/rollout/shift-group.ts";
import type { Clock } from "../../ports/clock.ts";
import type { AwsAccess } from "./aws-access.ts";
import { type EcsService, ecsService } from "./ecs-client.ts";
import { type EcsReader, ecsReader } from "./ecs-reader.ts";
import { type ElbReader, elbReader } from "./elb-client.ts";

/** Which service of ECS, and how it is reached. */
export interface EcsSettings extends AwsAccess {
  readonly cluster: string;
  readonly service: string;
  readonly shiftGroup?: ShiftGroup | undefined;
  /** The service opened already; each port opens it for itself where it is absent. */
  readonly opened?: OpenEcs;
}

/** One service of ECS as it was opened: its clients, and what was read through them that never changes. */
export interface OpenEcs {
  readonly ecs: EcsService;
  readonly reader: EcsReader;
  readonly elb: ElbReader;
}

/** Opens a service of ECS, or gives what its settings carry opened already, so that all of a job's ports share connections, addresses and the platform's clock. */
export function openEcs(settings: EcsSettings, clock: Clock): OpenEcs {
  if (settings.opened !== undefined) return settings.opened;
  const ecs = ecsService(settings, () => clock.now());
  return { ecs, reader: ecsReader(ecs), elb: elbReader(settings) };
}
