import { createHash } from "node:crypto";

const KEY_LIMIT = 128;
const PREFIX = "deploy:proven";

/** How a mark's value begins once its release was taken back: it proves nothing any more. */
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

/** Writes a mark's value: when it was proven, which version, which digest; only characters that a tag may hold. */
export function formatMark({
  at,
  version,
  digest,
}: {
  readonly at: Date;
  readonly version: string;
  readonly digest: string;
}): string {
  return [at.toISOString(), version.replace(/[^\w.+/@-]/g, "-") || "-", digest || "-"].join(" ").slice(0, 256);
}

/** Reads a mark's value; `undefined` for text that we did not write. */
export function parseMark(
  value: string,
): { readonly at: Date; readonly version: string; readonly digest: string } | undefined {
  const [time = "", version = "", digest = ""] = value.split(" ");
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return undefined;
  return { at, version: version === "-" ? "" : version, digest: digest === "-" ? "" : digest };
}
