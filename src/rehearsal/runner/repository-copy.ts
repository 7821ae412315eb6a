/** Describes one repository at one commit, as a folder on this machine. */
export interface RepositoryCopy {
  /** `owner/name`. */
  readonly repository: string;
  /** The ref it was asked for by, such as `v1` or `refs/heads/main`. */
  readonly ref: string;
  readonly sha: string;
  /** The absolute path of the repository's root. */
  readonly folder: string;
  /** Further environment of the processes of its actions; stand-ins learn their world by it. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Names a repository as `uses:` does. */
export interface RepositoryReference {
  readonly owner: string;
  readonly name: string;
  readonly ref: string;
}
