/** Where and from what a release is asked for. */
export interface ReleaseRequest {
  /** `refs/heads/main`. */
  readonly ref: string;
  /** Whether rules protect that ref, as GitHub says. */
  readonly isProtected: boolean;
  /** The commit that the run was started for, and the one that is checked out. */
  readonly asked: string;
  readonly head: string;
  /** What `git status --porcelain --untracked-files=all` says after everything was built anew. */
  readonly status: string;
  /** Files of `.changes` that the changelog does not have yet. */
  readonly changes: readonly string[];
}

/** Says what stands against a release, each with what to do; empty when nothing does. */
export function unreadyReasons(request: ReleaseRequest): readonly string[] {
  const { ref, isProtected, asked, head, status, changes } = request;
  return [
    ...(ref === "refs/heads/main" ? [] : [`The run is for ${ref}. Start it on main.`]),
    ...(isProtected ? [] : [`${ref} is not protected. Set up the rules that RELEASING.md lists.`]),
    ...(head === asked ? [] : [`${head} is checked out, but the run is for ${asked}. Check that commit out.`]),
    ...(status === ""
      ? []
      : [
          `The files came out otherwise than they are committed. Run \`npm run build && npm run docs\` and commit:\n${status}`,
        ]),
    ...(changes.length === 0
      ? []
      : [
          `${changes.join(", ")} stand in no release. Run \`npm run release:notes -- --write\` and merge what it changes.`,
        ]),
  ];
}
