/** The job's own workspace; what stands there is the caller's, and may come from a pull request. */
export interface Files {
  /** Reads a text file by its path in the workspace; `undefined` when there is none. Throws when the path leaves the workspace. */
  read(path: string): Promise<string | undefined>;
  /** Writes a text file by its path in the workspace, its folders created. Throws when the path leaves the workspace or lies in git's own folder. */
  write(path: string, text: string): Promise<void>;
}
