import type { GitHubClient } from "./github-client.ts";

/** The runs of a repository as GitHub's REST tells them, unread. */
export interface KeptRuns {
  /** Reads a run as it is now. */
  now(id: string): Promise<unknown>;
  /** Reads a run for what never changes of it, such as its workflow; one that was read already is not asked for again. */
  once(id: string): Promise<unknown>;
}

/** Reads runs for everybody who asks about one in the same look, with one call. */
export function keptRuns(
  client: GitHubClient,
  { owner, name }: { readonly owner: string; readonly name: string },
): KeptRuns {
  const kept = new Map<string, unknown>();
  async function now(id: string): Promise<unknown> {
    const { data } = await client.call("GET", `/repos/${owner}/${name}/actions/runs/${encodeURIComponent(id)}`);
    kept.set(id, data);
    return data;
  }
  return { now, once: async (id) => kept.get(id) ?? now(id) };
}
