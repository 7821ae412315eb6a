import type { Change, ChangeCommit, ChangePull } from "../../core/approval/change.ts";
import { liveRange } from "../../core/approval/live-range.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { type ChangeNodes, type CommitNode, HISTORY_QUERY, type PullNode } from "./github-change-query.ts";
import { commitOf, pullOf, writersOf } from "./github-change-view.ts";
import type { GitHubClient } from "./github-client.ts";
import { readWholePull } from "./github-whole-pull.ts";
import type { Page } from "./graphql-pages.ts";

const MOST_PAGES = 20;
/** How much older than the live commit a history may get without meeting it; git orders it by dates that clocks may set wrong. */
const SLACK_MILLISECONDS = 30 * 86_400_000;
const REMEDY =
  "Deploy a commit that is closer to what is live, or approve by comments; what is not read to its end decides nothing.";

/** Reads what a commit brings over the live one, from the first page of its history on; each pull request is read to its end. */
export async function readChange(
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
  { commit, liveCommit, nodes }: { readonly commit: string; readonly liveCommit: string; readonly nodes: ChangeNodes },
): Promise<Change> {
  const live = nodes.live?.oid;
  if (liveCommit === "") return { kind: "unknown", why: "not_given", ...writersIn(nodes) };
  if (live === undefined || !live.startsWith(liveCommit))
    return { kind: "unknown", why: "not_found", ...writersIn(nodes) };
  const horizon = Date.parse(nodes.live?.committedDate ?? "") - SLACK_MILLISECONDS;
  let page = historyOf(nodes, commit);
  const read: CommitNode[] = [];
  for (let pages = 1; ; pages++) {
    read.push(...page.nodes);
    const found = liveRange(read.map(nodeOf), commit, live);
    if (found.kind === "range") return changeOf(read.filter(({ oid }) => found.oids.has(oid)));
    const { hasNextPage, endCursor } = page.pageInfo;
    const met = read.some(({ oid }) => oid === live);
    const past = Date.parse(page.nodes.at(-1)?.committedDate ?? "") < horizon;
    if (!met && (!hasNextPage || past)) return { kind: "unknown", why: "not_ancestor", ...writersIn(nodes) };
    if (!hasNextPage) throw new Unreadable("malformed", "GitHub's history of the commit has gaps", "Re-run the job.");
    if (pages === MOST_PAGES)
      throw new Unreadable("malformed", `the change has more than ${MOST_PAGES * 100} commits`, REMEDY);
    const answer = await client.query<{ repository: ChangeNodes | null }>(HISTORY_QUERY, {
      ...repository,
      commit,
      after: endCursor,
    });
    page = advanced(historyOf(answer.repository ?? {}, commit), endCursor);
  }

  async function changeOf(commits: readonly CommitNode[]): Promise<Change> {
    const merged = new Map<number, PullNode>();
    for (const node of commits) for (const pull of mergedPulls(node)) merged.set(pull.number, pull);
    const pulls = new Map<number, ChangePull>();
    for (const [number, pull] of merged) pulls.set(number, pullOf(await readWholePull(client, repository, pull)));
    const shown: ChangeCommit[] = commits.map((node) => commitOf(node, mergedPulls(node)));
    return { kind: "range", commits: shown, pulls };
  }
}

/** Tells at least who wrote the commit itself, where what is new cannot be told. */
function writersIn({ change }: ChangeNodes): { readonly writers?: ReturnType<typeof writersOf> } {
  const [tip] = change?.history?.nodes ?? [];
  return tip === undefined ? {} : { writers: writersOf(tip, mergedIn(tip)) };
}

function mergedIn({ associatedPullRequests }: CommitNode): readonly PullNode[] {
  return (associatedPullRequests?.nodes ?? []).filter(({ state }) => state === "MERGED");
}

function mergedPulls(node: CommitNode): readonly PullNode[] {
  const { oid, associatedPullRequests } = node;
  if (associatedPullRequests?.pageInfo.hasNextPage === true)
    throw new Unreadable(
      "malformed",
      `commit ${oid.slice(0, 12)} belongs to more pull requests than can be judged`,
      REMEDY,
    );
  return mergedIn(node);
}

function nodeOf({ oid, parents }: CommitNode): { readonly oid: string; readonly parents: readonly string[] } {
  return { oid, parents: parents.nodes.map((parent) => parent.oid) };
}

function historyOf({ change }: ChangeNodes, commit: string): Page<CommitNode> {
  if (change?.history !== undefined && change.oid === commit) return change.history;
  throw new Unreadable(
    "not_found",
    `commit ${commit.slice(0, 12)} cannot be read`,
    "Push it, and grant the job contents: read.",
  );
}

function advanced(page: Page<CommitNode>, after: string | null): Page<CommitNode> {
  if (after !== null && page.pageInfo.endCursor !== after && page.nodes.length > 0) return page;
  const message = "the history of the commit repeats a page (pagination_invalid)";
  throw new Unreadable("malformed", message, "Re-run the job; if it stays, report it.");
}
