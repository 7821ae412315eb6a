import type { SourceFile } from "./source-files.ts";

/** The workflow files of the repository. */
export interface WorkflowFiles {
  /** The repository that this action came from, `owner/name`; empty where the runner does not tell it. */
  readonly home: string;
  /** Reads the workflow files at a commit, at most some dozens. Throws `Unreadable`. */
  read(commit: string): Promise<readonly SourceFile[]>;
}
