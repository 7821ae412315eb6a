import type { ServiceDeployment } from "@aws-sdk/client-ecs";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { assessRollout } from "../../core/rollout/assess-rollout.ts";
import { isOwnHold } from "../../core/rollout/plan-holds.ts";
import { timetableMinutesOf } from "../../core/rollout/rollout-guards.ts";
import { pausesIn } from "../../core/rollout/service-configuration.ts";
import type { TargetObservation } from "../../core/rollout/target-observation.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Arm, Traffic, TrafficPosition, TrafficReading } from "../../ports/traffic.ts";
import type { AwsAccess } from "./aws-access.ts";
import { refusalOf } from "./aws-failure.ts";
import { ecsService } from "./ecs-client.ts";
import { glanceAt } from "./ecs-glance.ts";
import { observeEcs } from "./ecs-observe.ts";
import { type EcsReader, ecsReader } from "./ecs-reader.ts";
import { type ElbReader, elbReader } from "./elb-client.ts";

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

/** Reads and raises the traffic of one rollout of ECS. */
export function ecsTraffic(settings: EcsTrafficSettings, clock: Clock): Traffic {
  const ecs = ecsService(settings, () => clock.now());
  const reader = ecsReader(ecs);
  const elb = elbReader(settings);
  const armOf = armResolver(settings, reader, elb);
  const foreign = pausesIn(settings.formerConfiguration);
  let wholeAt = Number.NEGATIVE_INFINITY;
  const look = async (whole: boolean): Promise<TrafficReading> => {
    const reading = readOnce(reader);
    const glance = whole ? undefined : await glanceAt(reading, settings.rollout);
    if (glance?.service === undefined) wholeAt = clock.elapsed();
    const observation = await observeEcs({ ecs, reader: reading }, settings.rollout, glance);
    const detail = await reading.detail(settings.rollout);
    if (detail === undefined)
      throw new Unreadable(
        "not_found",
        `${settings.rollout} is not known to service ${settings.service}`,
        "Check that the record and the target name the same service, then re-run the job.",
      );
    const weight = weightOf(observation);
    const canary = await armOf(detail.targetServiceRevision?.arn);
    const baseline = weight >= 100 ? undefined : await armOf(sourceOf(detail));
    return {
      position: positionOf(observation, foreign),
      weight,
      canary,
      timetable: timetableMinutesOf(observation.configuration) * 60_000,
      baseline:
        baseline?.TargetGroup === undefined || baseline.TargetGroup === canary.TargetGroup ? undefined : baseline,
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
      const serviceDeploymentArn = await reader.addressOf(settings.rollout);
      try {
        await ecs.write((client) =>
          client.continueServiceDeployment({ serviceDeploymentArn, hookId: hold.id, action: "CONTINUE" }),
        );
      } catch (error) {
        const refusal = refusalOf(error, "ecs:ContinueServiceDeployment");
        if (refusal.kind === "refused" && refusal.why === "forbidden")
          throw new Unreadable("forbidden", refusal.message, refusal.remedy);
        // Anything else means that the pause is over: the next reading tells how.
      }
    },
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

function positionOf(observation: TargetObservation, foreign: ReturnType<typeof pausesIn>): TrafficPosition {
  const assessment = assessRollout(observation, { failedTasks: undefined });
  switch (assessment.kind) {
    case "held": {
      const { hold } = assessment;
      if (hold.at === "other") return { kind: "moving", stage: observation.rollout?.stage ?? "" };
      return { kind: "held", hold: { ...hold, at: hold.at, ours: isOwnHold(hold, foreign) } };
    }
    case "in-progress":
    case "tasks-failing":
      return { kind: "moving", stage: assessment.kind === "in-progress" ? assessment.stage : "tasks-failing" };
    case "succeeded":
      return { kind: "settled" };
    case "superseded":
      return { kind: "not-ours", why: "superseded" };
    case "rolling-back":
      return { kind: "not-ours", why: "rolling-back" };
    case "rolled-back":
    case "rollback-failed":
      return { kind: "not-ours", why: "rolled-back" };
    case "stopped":
      return { kind: "not-ours", why: "stopped" };
    case "unknown":
      throw new Unreadable("not_found", assessment.why, "Look at the service in the ECS console, then re-run the job.");
  }
}

function sourceOf({ sourceServiceRevisions = [] }: ServiceDeployment): string | undefined {
  const [busiest] = [...sourceServiceRevisions].sort(
    (a, b) => (b.requestedProductionTrafficWeight ?? 0) - (a.requestedProductionTrafficWeight ?? 0),
  );
  return busiest?.arn;
}

/** Resolves the CloudWatch dimensions of a service revision: its target group as resolved at its deployment, since groups swap from one to the next. */
function armResolver({ cluster, service, loadBalancer }: EcsTrafficSettings, reader: EcsReader, elb: ElbReader) {
  const known = new Map<string, Arm>();
  return async (revision: string | undefined): Promise<Arm> => {
    const own: Arm = {
      ClusterName: cluster.slice(cluster.lastIndexOf("/") + 1),
      ServiceName: service.slice(service.lastIndexOf("/") + 1),
    };
    if (revision === undefined) return own;
    const held = known.get(revision);
    if (held !== undefined) return held;
    const found = await reader.revision(revision);
    const group =
      found?.resolvedConfiguration?.loadBalancers?.[0]?.targetGroupArn ?? found?.loadBalancers?.[0]?.targetGroupArn;
    const balancer = group === undefined ? undefined : (loadBalancer ?? (await elb.balancerOf(group)));
    const arm: Arm = {
      ...own,
      ...(group === undefined ? {} : { TargetGroup: group.slice(group.indexOf("targetgroup/")) }),
      ...(balancer === undefined ? {} : { LoadBalancer: balancer }),
    };
    known.set(revision, arm);
    return arm;
  };
}
