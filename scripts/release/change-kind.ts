/** What a change asks of whoever updates: `major` something to do, `minor` nothing and there is more, `patch` nothing. */
export type ChangeKind = "major" | "minor" | "patch";

/** Kinds of changes, the heaviest first. */
export const CHANGE_KINDS: readonly ChangeKind[] = ["major", "minor", "patch"];
