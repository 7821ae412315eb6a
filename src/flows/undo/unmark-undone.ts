import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { Archive } from "../../ports/archive.ts";

/**
 * Takes the mark of a release that was undone, where it bears one: an earlier deployment of it may have been proven, or a finish that died wrote
 * it. Says why it may still stand there; what serves again keeps its own.
 */
export async function unmarkUndone(
  archive: Pick<Archive, "read" | "unmark">,
  { undone, live }: { readonly undone: string; readonly live: string },
): Promise<string | undefined> {
  if (undone === "" || undone === live) return undefined;
  try {
    if ((await archive.read(undone))?.mark.kind !== "proven") return undefined;
    const answer = await archive.unmark(undone);
    return answer.kind === "refused" ? kept(undone, answer.message, answer.remedy) : undefined;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return kept(undone, error.message, error.remedy);
  }
}

function kept(release: string, message: string, remedy: string): string {
  return `${release} was undone and may keep its mark as proven: ${message}. ${remedy}`;
}
