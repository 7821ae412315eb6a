/** What a caller may name a version by. */
export type VersionName =
  | { readonly kind: "tag-or-commit"; readonly text: string }
  | { readonly kind: "revision"; readonly text: string };

/** Reads what a version's text names: `family:revision` of a task definition (no git name may hold a colon), else a tag or commit. */
export function readVersionName(text: string): VersionName {
  return { kind: /^[\w-]{1,255}:\d+$/.test(text) ? "revision" : "tag-or-commit", text };
}
