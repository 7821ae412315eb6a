import type { ServiceDeployment } from "@aws-sdk/client-ecs";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { timetableMinutesOf } from "../../core/rollout/rollout-guards.ts";
import { pausesIn } from "../../core/rollout/service-configuration.ts";
import type { TargetObservation } from "../../core/rollout/target-observation.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Arm, Arms, Traffic, TrafficReading } from "../../ports/traffic.ts";
import { answerHold } from "./answer-hold.ts";
import type { AwsAccess } from "./aws-access.ts";
import { armResolver } from "./ecs-arms.ts";
import { type EcsService, ecsService } from "./ecs-client.ts";
import { glanceAt } from "./ecs-glance.ts";
import { observeEcs } from "./ecs-observe.ts";
import { type EcsReader, ecsReader } from "./ecs-reader.ts";
import { trafficPosition } from "./ecs-traffic-position.ts";
import { elbReader } from "./elb-client.ts";

/** This often a look at the traffic reads the service too; our own deployment tells of all else, its superseding included. */
const WHOLE_MILLISECONDS = 60_000;
/** A look that comes this much sooner is the one that was due. */
const JITTER_MILLISECONDS = 2_000;

/** Which rollout's traffic, and what is known of it. */
export interface EcsTrafficSettings extends AwsAccess {
  readonly cluster: string;
  readonly service: string;
  /** The id of our rollout, `ecs-svc/N`. */
  readonly rollout: string;
  /** The service's configuration before ours, from the record: pauses that stood in it are foreign. */
  readonly formerConfiguration: string;
  /** `app/name/id`, where the target names it; else it is looked up. */
  readonly loadBalancer?: string;
}

/** Reads and raises the traffic of one rollout of ECS, and tells where its arms are measured. */
export function ecsTraffic(settings: EcsTrafficSettings, clock: Clock): Traffic & Arms {
  const { rollout } = settings;
  const ecs = ecsService(settings, () => clock.now());
  const reader = ecsReader(ecs);
  const armsOf = sidesOf(armResolver({ ...settings, reader, elb: elbReader(settings) }));
  const foreign = pausesIn(settings.formerConfiguration);
  let wholeAt = Number.NEGATIVE_INFINITY;
  const look = async (whole: boolean): Promise<TrafficReading> => {
    const reading = readOnce(reader);
    const glance = whole ? undefined : await glanceAt(reading, rollout);
    if (glance?.service === undefined) wholeAt = clock.elapsed();
    const observation = await observeEcs({ ecs, reader: reading }, rollout, glance);
    const detail = known(await reading.detail(rollout), settings);
    const weight = weightOf(observation);
    return {
      ...(await armsOf(detail, weight)),
      position: trafficPosition(observation, foreign),
      weight,
      timetable: timetableMinutesOf(observation.configuration) * 60_000,
    };
  };
  return {
    async read() {
      const due = clock.elapsed() - wholeAt >= WHOLE_MILLISECONDS - JITTER_MILLISECONDS;
      const reading = await look(due);
      // Before traffic is raised the service says whether it is still ours to raise.
      return due || !isRaised(reading) ? reading : look(true);
    },
    async raise(hold) {
      if (!hold.ours) throw new Error(`the hold at ${hold.at} is not ours to end`);
      await endPause(ecs, await reader.addressOf(rollout), hold.id);
    },
    readArms: async () => armsOf(known(await reader.detail(rollout), settings), 0),
  };
}

function known(
  detail: ServiceDeployment | undefined,
  { rollout, service }: Pick<EcsTrafficSettings, "rollout" | "service">,
): ServiceDeployment {
  if (detail !== undefined) return detail;
  throw new Unreadable(
    "not_found",
    `${rollout} is not known to service ${service}`,
    "Check that the record and the target name the same service, then re-run the job.",
  );
}

async function endPause(ecs: EcsService, serviceDeploymentArn: string | undefined, hookId: string): Promise<void> {
  const answer = await answerHold(ecs, { serviceDeploymentArn, hookId, action: "CONTINUE" });
  // Any other refusal means that the pause is over: the next reading tells how.
  if (answer.kind === "refused" && answer.why === "forbidden")
    throw new Unreadable("forbidden", answer.message, answer.remedy);
}

/** Makes the function that finds both arms; there is nothing to compare with once all traffic is ours, or where both share a target group. */
function sidesOf(armOf: (revision: string | undefined) => Promise<Arm>) {
  return async (detail: ServiceDeployment, weight: number): Promise<Pick<TrafficReading, "canary" | "baseline">> => {
    const canary = await armOf(detail.targetServiceRevision?.arn);
    const baseline = weight >= 100 ? undefined : await armOf(sourceOf(detail));
    const alike = baseline?.TargetGroup === undefined || baseline.TargetGroup === canary.TargetGroup;
    return { canary, baseline: alike ? undefined : baseline };
  };
}

/** Whether it shows a hold that is ended at once, while the one at all traffic is judged at. */
function isRaised({ position }: TrafficReading): boolean {
  return position.kind === "held" && position.hold.ours && position.hold.at !== "production";
}

/** A reader that describes our rollout once, since a look every few seconds is paid for by the whole account. */
function readOnce(reader: EcsReader): EcsReader {
  const details = new Map<string, ReturnType<EcsReader["detail"]>>();
  return {
    ...reader,
    detail(rollout) {
      const seen = details.get(rollout) ?? reader.detail(rollout);
      details.set(rollout, seen);
      return seen;
    },
  };
}

function weightOf({ rollout }: TargetObservation): number {
  if (rollout === undefined) return 0;
  if (rollout.weight !== undefined) return rollout.weight;
  const { wanted, running } = rollout.tasks;
  return rollout.status === "successful" ? 100 : wanted === 0 ? 0 : Math.min(100, Math.floor((100 * running) / wanted));
}

function sourceOf({ sourceServiceRevisions = [] }: ServiceDeployment): string | undefined {
  const [busiest] = [...sourceServiceRevisions].sort(
    (a, b) => (b.requestedProductionTrafficWeight ?? 0) - (a.requestedProductionTrafficWeight ?? 0),
  );
  return busiest?.arn;
}
