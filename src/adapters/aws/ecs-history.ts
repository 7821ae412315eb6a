import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { KnownGood } from "../../core/rollout/known-good.ts";
import { markKey, parseMark, UNDONE_MARK } from "../../core/rollout/proven-mark.ts";
import { releaseOf } from "../../core/rollout/release-of.ts";
import { rolloutIdOf } from "../../core/rollout/service-deployment-id.ts";
import type { Clock } from "../../ports/clock.ts";
import type { History } from "../../ports/history.ts";
import { shiftedReleases, shiftSince } from "./codedeploy-history.ts";
import type { EcsService } from "./ecs-client.ts";
import type { EcsReader } from "./ecs-reader.ts";
import { type EcsSettings, openEcs } from "./open-ecs.ts";
import { describeDefinition } from "./task-definitions.ts";

const DEPTH = 10;

/** Finds what was live before on one service of ECS, among its last ten successful service deployments; a task definition that is no longer active counts, since a copy of it can be registered. */
export function ecsHistory(settings: EcsSettings, clock: Clock): History {
  const { ecs, reader } = openEcs(settings, clock);
  return {
    async lastKnownGood({ than, captured }) {
      const own = await successfulReleases(reader, than);
      const successful = own.length > 0 ? own : await shiftedReleases(ecs, reader, than);
      const marked = await newestMarked(
        ecs,
        captured === undefined || captured === than
          ? successful
          : [...successful, { release: captured, digest: "", at: undefined }],
      );
      if (marked !== undefined) return marked;
      const [first] = await usableOnes(ecs, successful);
      if (first !== undefined) return { ...first, version: "", provenBy: "platform" };
      if (captured === undefined || captured === "" || captured === than) return undefined;
      const [found] = await usableOnes(ecs, [{ release: captured, digest: "", at: undefined }]);
      return found === undefined ? undefined : { ...found, version: "", provenBy: "captured" };
    },
    async rolloutOf({ release, since }) {
      const began = (await reader.list()).filter(({ createdAt }) => createdAt !== undefined && createdAt >= since);
      for (const { targetServiceRevisionArn: arn } of began.reverse()) {
        const revision = arn === undefined ? undefined : await reader.revision(arn);
        if (releaseOf(revision?.taskDefinition ?? "") === release) return rolloutIdOf(arn ?? "");
      }
      return began.length > 0 ? undefined : shiftSince(ecs, reader, { release, since });
    },
  };
}

type Candidate = Pick<KnownGood, "release" | "digest" | "at">;

async function successfulReleases(reader: EcsReader, than: string): Promise<readonly Candidate[]> {
  let listed: Awaited<ReturnType<EcsReader["list"]>>;
  try {
    listed = await reader.list();
  } catch (error) {
    // Without the list the captured release is all there is; the caller says how it was proven.
    if (error instanceof Unreadable && error.why === "forbidden") return [];
    throw error;
  }
  const successful = listed.filter(({ status }) => status === "SUCCESSFUL").slice(0, DEPTH);
  const found: Candidate[] = [];
  for (const { targetServiceRevisionArn: arn, finishedAt } of successful) {
    const revision = arn === undefined ? undefined : await reader.revision(arn);
    const release = releaseOf(revision?.taskDefinition ?? "");
    if (release === "" || release === than || found.some((one) => one.release === release)) continue;
    found.push({ release, digest: revision?.containerImages?.[0]?.imageDigest ?? "", at: finishedAt });
  }
  return found;
}

async function newestMarked(ecs: EcsService, candidates: readonly Candidate[]): Promise<KnownGood | undefined> {
  const key = markKey(ecs.cluster, ecs.service);
  const marked = await Promise.all(
    candidates.map(async (candidate): Promise<KnownGood | undefined> => {
      const found = await describeDefinition(ecs, candidate.release);
      const mark = parseMark(found?.tags.find((tag) => tag.key === key)?.value ?? "");
      if (found === undefined || mark === undefined) return undefined;
      return {
        release: found.release,
        version: mark.version,
        provenBy: "mark",
        digest: mark.digest || candidate.digest,
        at: mark.at,
      };
    }),
  );
  return marked.filter((one) => one !== undefined).sort((a, b) => (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0))[0];
}

async function usableOnes(ecs: EcsService, candidates: readonly Candidate[]): Promise<readonly Candidate[]> {
  for (const candidate of candidates) {
    const found = await describeDefinition(ecs, candidate.release);
    const undone = found?.tags.some(
      ({ key, value }) => key === markKey(ecs.cluster, ecs.service) && value.startsWith(UNDONE_MARK),
    );
    if (found !== undefined && undone !== true) return [candidate];
  }
  return [];
}
