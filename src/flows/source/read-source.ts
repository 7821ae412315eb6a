import { isPassing, Unreadable } from "../../core/outcome/unreadable.ts";
import type { Files } from "../../ports/files.ts";
import type { SourceFiles } from "../../ports/source-files.ts";

/** Where documents come from: the platform's API at a commit, or the job's own checkout. */
export interface Sources {
  readonly repository: SourceFiles;
  readonly workspace: Files;
}

/** A document that was looked for. */
export type SourceText =
  | { readonly kind: "text"; readonly text: string; readonly from: string }
  | { readonly kind: "missing"; readonly from: string }
  /** `passing` where trying again may help. */
  | { readonly kind: "unreadable"; readonly why: string; readonly remedy: string; readonly passing: boolean };

/** Reads a document at a commit through the API, or from the workspace where no commit is given. */
export async function readSource(
  { repository, workspace }: Sources,
  path: string,
  commit: string,
): Promise<SourceText> {
  try {
    const text = commit === "" ? await workspace.read(path) : (await repository.read(path, commit))?.text;
    const from = commit === "" ? `${path} in the workspace` : `${path}@${commit.slice(0, 12)}`;
    return text === undefined ? { kind: "missing", from } : { kind: "text", text, from };
  } catch (error) {
    if (error instanceof Unreadable)
      return { kind: "unreadable", why: error.message, remedy: error.remedy, passing: isPassing(error) };
    if (commit !== "" || !(error instanceof Error)) throw error;
    return { kind: "unreadable", why: error.message, remedy: `Check the path '${path}'.`, passing: false };
  }
}
