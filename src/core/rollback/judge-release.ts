import { mayHaveTouched } from "../migration/migration-phase.ts";
import { type DeployRecord, isProven } from "../record/deploy-record.ts";
import { inertLine } from "../text/inert.ts";
import { formatDuration } from "../time/duration.ts";
import { formatUtc } from "../time/format-utc.ts";
import type { ChosenRelease } from "./choose-release.ts";
import { sameVersionName } from "./wanted-release.ts";

/** Why a release may not be gone back to, or not without a person's `force`. */
export interface Objection {
  readonly reason:
    | "target_never_live"
    | "target_denied"
    | "target_too_old"
    | "target_unproven"
    | "migration_irreversible";
  readonly message: string;
  readonly remedy: string;
  /** Whether `force` skips it. */
  readonly advisory: boolean;
}

/** What a release is judged by. */
export interface ReleaseFacts {
  readonly target: ChosenRelease;
  /** Whether the platform's history could be read. */
  readonly historyRead: boolean;
  /** Whether it falls back to what serves the public already, so that nothing old comes back. */
  readonly standing: boolean;
  readonly now: Date;
  /** How long ago a release may have been live last, in milliseconds. */
  readonly within: number;
  /** Versions, commits and task definitions that nobody may go back to. */
  readonly deny: readonly string[];
  /** The versions whose irreversible migrations ran since it was live. */
  readonly irreversible: readonly string[];
}

/** Judges a release by the rules for going back (R1): it was live here before, not too long ago, is not denied, worked, and still fits the data. */
export function objectionsTo(facts: ReleaseFacts): readonly Objection[] {
  const standing = facts.standing ? [] : [neverLive(facts), denied(facts), tooOld(facts), unproven(facts)];
  return [...standing, irreversible(facts)].filter((one) => one !== undefined);
}

/** Lists the versions whose irreversible migrations ran after a release was live last. */
export function irreversibleSince(
  { release, lastLive }: Pick<ChosenRelease, "release" | "lastLive">,
  records: readonly DeployRecord[],
): readonly string[] {
  const own = records.find((record) => record.payload.family === release && isProven(record));
  const since = Math.max(lastLive?.getTime() ?? 0, own?.createdAt.getTime() ?? 0);
  return records
    .filter(
      (record) =>
        record.payload.family !== release &&
        record.createdAt.getTime() > since &&
        isOneWay(record.payload) &&
        mayHaveTouched(record),
    )
    .map(({ payload }) => payload.version);
}

/** Tells whether a deployment brought a migration that cannot be rolled back. */
export function isOneWay(payload: DeployRecord["payload"]): boolean {
  return payload.migration?.irreversible === true;
}

function neverLive({ target, historyRead }: ReleaseFacts): Objection | undefined {
  if (target.past !== undefined || target.captured || (!historyRead && target.proven)) return undefined;
  // Our own books tell of what is older than the platform's memory; age is judged by itself.
  if (target.proven && target.lastLive !== undefined) return undefined;
  const where = historyRead ? "ECS and our records" : "our records (ECS's history cannot be read)";
  return {
    reason: "target_never_live",
    message: `${inertLine(target.release)} was never live on this service, by ${where}`,
    remedy: "Name a release that was live here before; what was not is deployed through the gates.",
    advisory: false,
  };
}

function denied({ target, deny }: ReleaseFacts): Objection | undefined {
  const { release, version, commit, names } = target;
  const isCommit = (entry: string) => /^[0-9a-f]{7,40}$/.test(entry);
  const found = deny.find(
    (entry) =>
      entry === release ||
      names.some((name) => sameVersionName(name, entry) || (isCommit(entry) && name.startsWith(entry))),
  );
  // A mark tells the version and no commit: which one it is must be known where commits are denied.
  const unnamed =
    found === undefined &&
    deny.some((entry) => !/^[\w-]+:\d+$/.test(entry) && (isCommit(entry) ? commit : version) === "");
  if (found === undefined && !unnamed) return undefined;
  return {
    reason: "target_denied",
    message: unnamed
      ? `nobody wrote down which ${version === "" ? "version" : "commit"} ${inertLine(release)} is, or that cannot be read, so it cannot be told from those that are denied`
      : `${inertLine(version || release)} is denied by the target (rollback.deny: ${inertLine(found ?? "")})`,
    remedy: "Name another release, or change rollback.deny of the target through a review; force does not skip it.",
    advisory: false,
  };
}

function tooOld({ target, now, within }: ReleaseFacts): Objection | undefined {
  const { lastLive, release } = target;
  if (lastLive !== undefined && now.getTime() - lastLive.getTime() <= within) return undefined;
  const when = lastLive === undefined ? "at a time that nobody knows" : `on ${formatUtc(lastLive)}`;
  return {
    reason: "target_too_old",
    message: `${inertLine(release)} was live last ${when}, and only the last ${formatDuration(within)} count`,
    remedy: "Name a newer release, raise rollback.within of the target, or set force.",
    advisory: true,
  };
}

function unproven({ target }: ReleaseFacts): Objection | undefined {
  const { release, proven, undone, past, captured } = target;
  if (!undone && (proven || (past === undefined && !captured))) return undefined;
  const why = undone ? "was rolled back itself" : "was live, and no mark or record of ours proves that it worked";
  return {
    reason: "target_unproven",
    message: `${inertLine(release)} ${why}`,
    remedy: "Name another release, or set force if it is surely the better one.",
    advisory: true,
  };
}

function irreversible({ target, irreversible: versions }: ReleaseFacts): Objection | undefined {
  if (versions.length === 0) return undefined;
  return {
    reason: "migration_irreversible",
    message: `${versions.map((version) => inertLine(version)).join(", ")} brought a migration that cannot be rolled back since ${inertLine(target.version || target.release)} was live`,
    remedy: "Mend forward with a new version, restore the backup first, or set force if the old version surely works.",
    advisory: true,
  };
}
