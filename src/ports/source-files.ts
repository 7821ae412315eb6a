/** A file as it stands in a repository at a commit. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** The full commit that it was read at. */
  readonly commit: string;
}

/** Reads files through the platform's API at a protected ref or a commit, never from the workspace. */
export interface SourceFiles {
  /** Reads a file at a commit, or at the `HEAD` of the default branch; `undefined` when the commit has no such file. Throws `Unreadable` when that cannot be told. */
  read(path: string, commit: string): Promise<SourceFile | undefined>;
}
