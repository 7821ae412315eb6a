import type { Deployment, Service, ServiceDeployment, ServiceDeploymentBrief } from "@aws-sdk/client-ecs";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { releaseOf } from "../../core/rollout/release-of.ts";
import { isOver, type Rollout } from "../../core/rollout/rollout.ts";
import { revisionNumber } from "../../core/rollout/service-deployment-id.ts";
import { legacyRollouts } from "./ecs-legacy-rollouts.ts";
import type { EcsReader } from "./ecs-reader.ts";
import { briefRolloutOf, rolloutOf } from "./ecs-rollout.ts";
import type { EcsRolloutsSeen } from "./ecs-rollouts-seen.ts";

/**
 * Reads the rollouts of a service. One that is ours, primary and in progress is described alone, which is what a watch asks
 * again and again; otherwise the list is read too. A role without `ecs:ListServiceDeployments` gets what the service itself tells.
 */
export async function readRollouts(
  reader: EcsReader,
  service: Service,
  ours: { readonly rollout: string | undefined; readonly detail: ServiceDeployment | undefined },
): Promise<EcsRolloutsSeen> {
  const { rollout } = ours;
  try {
    return await readFully(reader, service, ours);
  } catch (error) {
    if (!(error instanceof Unreadable) || error.why !== "forbidden" || !/ServiceDeployments/.test(error.message))
      throw error;
    return legacyRollouts(service, rollout, /ecs:\w+/.exec(error.message)?.[0] ?? "ecs:ListServiceDeployments");
  }
}

async function readFully(
  reader: EcsReader,
  service: Service,
  { rollout, detail: read }: Parameters<typeof readRollouts>[2],
): Promise<EcsRolloutsSeen> {
  const entries = service.deployments ?? [];
  const primary = entries.find(({ status }) => status === "PRIMARY");
  const detail = rollout === undefined ? undefined : (read ?? (await reader.detail(rollout)));
  const ours = detail === undefined ? undefined : await named(reader, entries, detail);
  const insight = { kind: "full" } as const;
  if (detail !== undefined && ours !== undefined && primary?.id === rollout && isUnderWay(ours)) {
    const current = { rollout: ours, sources: sourcesOf(detail) };
    return { rollout: ours, newer: undefined, inFlight: [], insight, current };
  }
  const briefs = await reader.list();
  const others = briefs.filter((brief) => brief.serviceDeploymentArn !== detail?.serviceDeploymentArn);
  const newest = ours === undefined ? undefined : newerThan(others, ours);
  const { inFlight, current } = await readOpen(reader, entries, others);
  return {
    rollout: ours,
    newer:
      newest === undefined
        ? undefined
        : briefRolloutOf(newest, await releaseAt(reader, entries, newest.targetServiceRevisionArn)),
    inFlight,
    insight,
    current,
  };
}

function isUnderWay({ status }: Rollout): boolean {
  return status === "pending" || status === "in-progress";
}

/** Describes what has not ended, at most five; the one that the service is set to leads. */
async function readOpen(
  reader: EcsReader,
  entries: readonly Deployment[],
  briefs: readonly ServiceDeploymentBrief[],
): Promise<Pick<EcsRolloutsSeen, "inFlight" | "current">> {
  const primary = entries.find(({ status }) => status === "PRIMARY");
  const open = briefs.filter((brief) => !isOver(briefRolloutOf(brief, "")));
  const details = await Promise.all(open.slice(0, 5).map((brief) => reader.detail(briefRolloutOf(brief, "").id)));
  const found = details.filter((one) => one !== undefined);
  const inFlight = await Promise.all(found.map((one) => named(reader, entries, one)));
  const leading = found.find(
    (one) => revisionNumber(one.targetServiceRevision?.arn ?? "") === revisionNumber(primary?.id ?? ""),
  );
  const leader = inFlight.find(({ id }) => id === primary?.id);
  return {
    inFlight,
    current:
      leader === undefined || leading === undefined ? undefined : { rollout: leader, sources: sourcesOf(leading) },
  };
}

async function named(reader: EcsReader, entries: readonly Deployment[], detail: ServiceDeployment): Promise<Rollout> {
  const revision = detail.targetServiceRevision?.arn;
  return rolloutOf(detail, await releaseAt(reader, entries, revision), entryOf(entries, revision));
}

/** Finds the newest that was created after ours; of two in one millisecond the one that went on is the later. */
function newerThan(briefs: readonly ServiceDeploymentBrief[], ours: Rollout): ServiceDeploymentBrief | undefined {
  const began = ours.createdAt.getTime();
  const ended = ["stop-requested", "stopped"].includes(ours.status);
  return briefs.find(({ createdAt, status }) => {
    if (createdAt === undefined) return false;
    const twin = createdAt.getTime() === began && ended && status !== "STOPPED" && status !== "STOP_REQUESTED";
    return createdAt.getTime() > began || twin;
  });
}

function sourcesOf({ sourceServiceRevisions = [] }: ServiceDeployment): readonly string[] {
  return sourceServiceRevisions.flatMap(({ arn }) => (arn === undefined ? [] : [arn]));
}

function entryOf(entries: readonly Deployment[], revision: string | undefined): Deployment | undefined {
  const number = revisionNumber(revision ?? "");
  return number === undefined ? undefined : entries.find(({ id = "" }) => revisionNumber(id) === number);
}

async function releaseAt(
  reader: EcsReader,
  entries: readonly Deployment[],
  revision: string | undefined,
): Promise<string> {
  const entry = entryOf(entries, revision);
  if (entry?.taskDefinition !== undefined) return releaseOf(entry.taskDefinition);
  if (revision === undefined) return "";
  try {
    return releaseOf((await reader.revision(revision))?.taskDefinition ?? "");
  } catch (error) {
    // Only a name is lost without this permission; the watch goes on.
    if (error instanceof Unreadable && error.why === "forbidden") return "";
    throw error;
  }
}
