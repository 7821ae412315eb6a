import { isAbsolute } from "node:path";
import type { Files } from "../../ports/files.ts";
import type { RunContext } from "../../ports/run-context.ts";
import { isInside } from "./is-inside.ts";
import { workspaceFiles } from "./workspace-files.ts";

/** Reads and writes files of the job: in its workspace, and by absolute path in its temporary folder, where earlier steps leave what they rendered. */
export function jobFiles({ workspace, temporary }: Pick<RunContext, "workspace" | "temporary">): Files {
  const [own, passing] = [workspaceFiles(workspace), workspaceFiles(temporary)];
  const homeOf = (path: string) => (isAbsolute(path) && isInside(temporary, path) ? passing : own);
  return {
    read: (path) => homeOf(path).read(path),
    write: (path, text) => homeOf(path).write(path, text),
  };
}
