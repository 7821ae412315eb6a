import * as z from "zod/mini";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { Checks } from "../../ports/checks.ts";
import { CHECKS_QUERY, type ChecksAnswer } from "./github-checks-query.ts";
import { checkOf } from "./github-checks-view.ts";
import type { GitHubClient } from "./github-client.ts";
import { everyPage, type Listing, type Page } from "./graphql-pages.ts";
import { type KeptRuns, keptRuns } from "./kept-runs.ts";

type Node = NonNullable<Contexts["nodes"]>[number];
type Commit = NonNullable<NonNullable<ChecksAnswer["repository"]>["object"]>;
type Contexts = NonNullable<Commit["statusCheckRollup"]>["contexts"];

const LISTING: Listing = {
  what: "the list of a commit's checks",
  most: 50,
  remedy: "Ask for check runs by name instead of ci; checks that are not read to their end decide nothing.",
};
const runSchema = z.object({ workflow_id: z.int(), event: z.string() });

/** Names the permissions that reading checks takes, for the remedy of a refusal. */
export const CHECKS_PERMISSION = "checks: read, statuses: read and actions: read";

/** Whose checks to read; `pageOf` gives a commit's page of checks, `runs` are runs that others ask about too. */
export interface GitHubChecksSettings {
  readonly owner: string;
  readonly name: string;
  readonly pageOf: (commit: string) => string;
  readonly runs?: KeptRuns;
}

/** Reads the checks of one repository's commits. */
export function githubChecks(client: GitHubClient, settings: GitHubChecksSettings): Checks {
  const { owner, name, pageOf } = settings;
  const runs = settings.runs ?? keptRuns(client, { owner, name });
  return {
    async of(commit) {
      const nodes = await everyPage<Node>(LISTING, async (after) => {
        const variables = { owner, name, oid: commit, after };
        const { repository } = await client.query<ChecksAnswer>(CHECKS_QUERY, variables);
        return pageOfChecks(repository?.object ?? null, commit);
      });
      return nodes.map((node) => {
        if (node === null) throw hidden();
        return checkOf(node, pageOf(commit));
      });
    },
    async originOf(run) {
      const parsed = runSchema.safeParse(await runs.once(run));
      if (parsed.success) return { run, workflow: String(parsed.data.workflow_id), event: parsed.data.event };
      throw new Unreadable(
        "malformed",
        `GitHub's answer does not name the workflow of run ${run}`,
        "Re-run the job; if it stays, report it.",
      );
    },
  };
}

function pageOfChecks(object: Commit | null, commit: string): Page<Node> {
  if (object?.oid === undefined)
    throw new Unreadable(
      "not_found",
      `commit ${commit.slice(0, 12)} is not in this repository, or the token may not see it`,
      "Check the input commit, and grant the job contents: read.",
    );
  const contexts = object.statusCheckRollup?.contexts;
  if (contexts === undefined) return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  if (contexts.nodes === null) throw hidden();
  return { nodes: contexts.nodes, pageInfo: contexts.pageInfo };
}

function hidden(): Unreadable {
  return new Unreadable(
    "forbidden",
    "GitHub hides some checks of the commit from the token",
    `Grant the job ${CHECKS_PERMISSION}.`,
  );
}
