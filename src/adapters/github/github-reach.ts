import type { Reach } from "../../ports/reach.ts";
import type { GitHubClient } from "./github-client.ts";

/** Asks GitHub's two APIs the least that they answer to any token of the repository. */
export function githubReach(
  client: GitHubClient,
  { owner, name }: { readonly owner: string; readonly name: string },
): Pick<Reach, "rest" | "graphql"> {
  return {
    async rest() {
      await client.call("GET", `/repos/${owner}/${name}`);
      const time = client.serverTime();
      return time === undefined ? undefined : { platform: time.server, asked: time.sent, answered: time.local };
    },
    async graphql() {
      await client.query("query Doctor { viewer { login } }", {});
    },
  };
}
