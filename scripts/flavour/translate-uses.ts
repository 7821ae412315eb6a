import { isScalar } from "yaml";
import type { Unknown } from "./known-keys.ts";
import type { SourceEdit } from "./source-edit.ts";

/** Says where the actions of `$/` are published: `owner/name`, and a commit or tag. */
export interface Publication {
  readonly repository: string;
  readonly ref: string;
}

const SELF = /^\$\/((?:actions|\.github\/workflows)\/[\w.-]+)$/;
const CALLED = /^\.\/(\.github\/workflows\/[\w.-]+\.ya?ml)$/;
const PUBLISHED = /^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?@[\w./-]+$/;

/** Names the repository and the commit in a `uses:` that means the file's own; others stay as they are. */
export function translateUses(node: unknown, kind: "job" | "step", to: Publication): readonly (SourceEdit | Unknown)[] {
  if (node === undefined) return [];
  const [start, end] = (isScalar(node) ? node.range : undefined) ?? [0, 0];
  const text = isScalar(node) ? String(node.value) : "";
  const own = SELF.exec(text)?.[1] ?? (kind === "job" ? CALLED.exec(text)?.[1] : undefined);
  if (own !== undefined) return [{ start, end, text: `${to.repository}/${own}@${to.ref}` }];
  if (PUBLISHED.test(text)) return [];
  const message = `'${text}' is no reference that can be translated: write $/actions/<name>, $/.github/workflows/<name>.yml or owner/name@commit`;
  return [{ at: start, message }];
}
