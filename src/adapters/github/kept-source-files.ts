import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isPassing, Unreadable } from "../../core/outcome/unreadable.ts";
import type { RunContext } from "../../ports/run-context.ts";
import type { SourceFiles } from "../../ports/source-files.ts";

/**
 * Keeps what was read at a commit, which never changes, in the job's temporary folder, and answers from there only while the
 * platform is away: a step that has to act then still knows what an earlier step of its job read.
 */
export function keptSourceFiles(
  source: SourceFiles,
  { temporary, repository }: Pick<RunContext, "temporary" | "repository">,
): SourceFiles {
  if (temporary === "") return source;
  const folder = join(temporary, "deploy-actions-sources");
  const placeOf = (path: string, commit: string) => {
    const key = JSON.stringify([repository.owner, repository.name, commit, path]);
    return join(folder, createHash("sha256").update(key).digest("hex"));
  };
  return {
    async read(path, commit) {
      const place = placeOf(path, commit);
      try {
        const file = await source.read(path, commit);
        if (file !== undefined) await keep(folder, place, file.text);
        return file;
      } catch (error) {
        if (!(error instanceof Unreadable) || !isPassing(error)) throw error;
        // What was never kept cannot be read either: then the source's own error is the one to tell.
        const text = await readFile(place, "utf8").catch(() => undefined);
        if (text === undefined) throw error;
        return { path, commit, text };
      }
    },
  };
}

/** What cannot be kept is read again. */
async function keep(folder: string, place: string, text: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(place, text, { mode: 0o600 });
  } catch {
    // A full or read-only folder takes nothing from what was read.
  }
}
