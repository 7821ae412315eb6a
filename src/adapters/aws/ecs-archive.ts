import type { ServiceDeploymentBrief, ServiceRevision } from "@aws-sdk/client-ecs";
import type { KeptRelease, PastRelease, ReleaseMark } from "../../core/rollback/past-release.ts";
import { markKey, parseMark, UNDONE_MARK } from "../../core/rollout/proven-mark.ts";
import { releaseOf } from "../../core/rollout/release-of.ts";
import { rolloutIdOf } from "../../core/rollout/service-deployment-id.ts";
import type { Archive } from "../../ports/archive.ts";
import type { Clock } from "../../ports/clock.ts";
import { refusalOf } from "./aws-failure.ts";
import { shiftedReleases } from "./codedeploy-history.ts";
import { ecrImage } from "./ecr-image.ts";
import type { EcsService } from "./ecs-client.ts";
import type { EcsReader } from "./ecs-reader.ts";
import { type EcsSettings, openEcs } from "./open-ecs.ts";
import { describeDefinition, registerDefinition } from "./task-definitions.ts";

/** As many successful deployments as are looked through. */
const DEPTH = 30;

/** Reads what one service of ECS ran before, from its service deployments and task definitions, and its images from ECR. */
export function ecsArchive(settings: EcsSettings, clock: Clock): Archive {
  const { ecs, reader } = openEcs(settings, clock);
  return {
    list: () => listPast(ecs, reader),
    read: (release) => readRelease(ecs, release),
    image: ecrImage(settings),
    async register(definition) {
      try {
        return { kind: "accepted", rollout: "", ...(await registerDefinition(ecs, definition)) };
      } catch (error) {
        return refusalOf(error, "ecs:RegisterTaskDefinition");
      }
    },
    async unmark(release) {
      const found = await describeDefinition(ecs, release);
      if (found === undefined) return { kind: "accepted", rollout: "", release };
      const value = `${UNDONE_MARK} ${ecs.now().toISOString()}`;
      const tags = [{ key: markKey(ecs.cluster, ecs.service), value }];
      try {
        await ecs.write((client) => client.tagResource({ resourceArn: found.arn, tags }));
        return { kind: "accepted", rollout: "", release };
      } catch (error) {
        return refusalOf(error, "ecs:TagResource");
      }
    },
  };
}

async function listPast(ecs: EcsService, reader: EcsReader): Promise<readonly PastRelease[]> {
  const successful = (await reader.list()).filter(({ status }) => status === "SUCCESSFUL").slice(0, DEPTH);
  const found = await Promise.all(successful.map((brief) => pastOf(reader, brief)));
  const past = found.filter((one) => one !== undefined);
  return past.length > 0 ? past : (await shiftedReleases(ecs, reader, "")).map(shifted);
}

/** What CodeDeploy brought out: it says neither which image ran nor how the service was set. */
function shifted({ release, at }: Awaited<ReturnType<typeof shiftedReleases>>[number]): PastRelease {
  return { release, rollout: "", at, images: [], setting: {} };
}

async function pastOf(
  reader: EcsReader,
  { targetServiceRevisionArn: arn = "", finishedAt }: ServiceDeploymentBrief,
): Promise<PastRelease | undefined> {
  const revision = arn === "" ? undefined : await reader.revision(arn);
  if (revision?.taskDefinition === undefined) return undefined;
  const images = (revision.containerImages ?? []).map(({ containerName = "", image = "", imageDigest = "" }) => ({
    container: containerName,
    image,
    digest: imageDigest,
  }));
  const release = releaseOf(revision.taskDefinition);
  return { release, rollout: rolloutIdOf(arn), at: finishedAt, images, setting: settingOf(revision) };
}

/** What `UpdateService` with a task definition alone does not bring back. */
function settingOf(revision: ServiceRevision): Readonly<Record<string, string>> {
  const parts: Readonly<Record<string, unknown>> = {
    "network configuration": revision.networkConfiguration,
    "load balancers": revision.loadBalancers,
    "service registries": revision.serviceRegistries,
    "Service Connect": revision.serviceConnectConfiguration,
    volumes: revision.volumeConfigurations,
    "platform version": revision.platformVersion,
    "launch type": revision.launchType,
    "capacity providers": revision.capacityProviderStrategy,
    "VPC Lattice": revision.vpcLatticeConfigurations,
  };
  const set = Object.entries(parts).filter(
    ([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0),
  );
  return Object.fromEntries(set.map(([name, part]) => [name, JSON.stringify(part)]));
}

async function readRelease(ecs: EcsService, release: string): Promise<KeptRelease | undefined> {
  const found = await describeDefinition(ecs, release);
  if (found === undefined) return undefined;
  const value = found.tags.find(({ key }) => key === markKey(ecs.cluster, ecs.service))?.value ?? "";
  return {
    release: found.release,
    active: found.active,
    definition: JSON.stringify(found.content),
    mark: markIn(value),
  };
}

function markIn(value: string): ReleaseMark {
  if (value.startsWith(UNDONE_MARK)) return { kind: "undone" };
  const mark = parseMark(value);
  return mark === undefined ? { kind: "none" } : { kind: "proven", ...mark };
}
