import * as z from "zod/mini";
import type { SourceFiles } from "../../ports/source-files.ts";
import type { WorkflowFiles } from "../../ports/workflow-files.ts";
import type { GitHubClient } from "./github-client.ts";

const FOLDER = ".github/workflows";
const MOST = 50;
const entry = z.object({ type: z.string(), path: z.string() });

/** Reads the workflow files of one repository at a commit (`contents: read`). */
export function githubWorkflowFiles(
  { client, files }: { readonly client: GitHubClient; readonly files: SourceFiles },
  repository: { readonly owner: string; readonly name: string },
): Pick<WorkflowFiles, "read"> {
  return {
    async read(commit) {
      const path = `/repos/${repository.owner}/${repository.name}/contents/${FOLDER}?ref=${encodeURIComponent(commit)}`;
      const { status, data } = await client.call("GET", path, { allow: [404] });
      if (status === 404) return [];
      const entries = z.array(entry).safeParse(data).data ?? [];
      const paths = entries.filter((one) => one.type === "file" && /\.ya?ml$/.test(one.path)).map((one) => one.path);
      const read = await Promise.all(paths.slice(0, MOST).map((one) => files.read(one, commit)));
      return read.filter((one) => one !== undefined);
    },
  };
}
