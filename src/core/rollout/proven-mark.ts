import { createHash } from "node:crypto";
import type { MigrationLevel } from "../migration/migration-plan.ts";

const KEY_LIMIT = 128;
const PREFIX = "deploy:proven";

/** How a mark's value begins once its release was rolled back: it proves nothing any more. */
export const UNDONE_MARK = "undone";

/** Names the tag that marks a task definition as proven for one service; services may share a family, so the service is part of the name. */
export function markKey(cluster: string, service: string): string {
  const bare = (name: string) => name.slice(name.lastIndexOf("/") + 1);
  const key = `${PREFIX}/${bare(cluster)}/${bare(service)}`;
  return key.length <= KEY_LIMIT ? key : `${PREFIX}/${createHash("sha256").update(key).digest("hex").slice(0, 32)}`;
}

/** Tells whether a tag is a mark of ours, for any service. */
export function isMark(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** What a mark says of a release. */
export interface ProvenMark {
  readonly at: Date;
  readonly version: string;
  readonly digest: string;
  /** What its migration brought the database to; absent where it migrated nothing, and in older marks. */
  readonly migration?: MigrationLevel;
}

/** Writes a mark's value: when it was proven, which version, which digest, which level of the database; only characters that a tag may hold. */
export function formatMark({ at, version, digest, migration }: ProvenMark): string {
  const level =
    migration === undefined ? [] : [`level=${migration.level}`, ...(migration.irreversible ? ["one-way"] : [])];
  return [at.toISOString(), version.replace(/[^\w.+/@-]/g, "-") || "-", digest || "-", ...level]
    .join(" ")
    .slice(0, 256);
}

/** Reads a mark's value; `undefined` for text that we did not write. */
export function parseMark(value: string): ProvenMark | undefined {
  const [time = "", version = "", digest = "", ...more] = value.split(" ");
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return undefined;
  const level = more.find((part) => part.startsWith("level="))?.slice("level=".length);
  return {
    at,
    version: version === "-" ? "" : version,
    digest: digest === "-" ? "" : digest,
    ...(level === undefined ? {} : { migration: { level, irreversible: more.includes("one-way") } }),
  };
}
