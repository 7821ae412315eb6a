import { inertLine } from "../core/text/inert.ts";
import type { Files } from "../ports/files.ts";
import type { Surroundings } from "./run-action.ts";

/** A report that people asked for, by its name in a sentence: `report`, `JUnit report`. */
export interface AskedReport {
  readonly name: string;
  /** In the workspace; empty writes none. */
  readonly path: string;
  /** Builds it; called only where it is written. */
  readonly build: () => string | Promise<string>;
}

/** Writes a report where one is asked for, and tells whether it did; that it cannot be built or written is a warning, and changes no verdict. */
export async function writeReport(
  { name, path, build }: AskedReport,
  { workspace, progress }: { readonly workspace: Files; readonly progress: Pick<Surroundings["progress"], "warn"> },
): Promise<boolean> {
  if (path === "") return false;
  try {
    await workspace.write(path, await build());
    return true;
  } catch (error) {
    const why = inertLine(error instanceof Error ? error.message : String(error), 300);
    progress.warn(`The ${name} could not be written: ${why}. Give a path inside the workspace that can be written.`);
    return false;
  }
}
