import type { EndedRecord } from "../../core/approval/approval-verdict.ts";
import { type DeployRecord, isProven, isTerminal, stateOf, taskOf } from "../../core/record/deploy-record.ts";
import type { AskedAbout } from "../../ports/approvals.ts";
import type { GitHubClient } from "./github-client.ts";
import { type RecordNode, readRecord, recordsQuery } from "./github-record-node.ts";
import { everyPage, type Listing, type Page } from "./graphql-pages.ts";

const RECORDS: Listing = {
  what: "the list of deployments",
  most: 50,
  remedy: "Re-run the job; records that are not read to their end decide nothing.",
};

const QUERY = recordsQuery("ApprovalGateRecords");

/** One page of an environment's deployments, newest first, and who looks at it. */
export interface RecordsAnswer {
  readonly viewer: { readonly login: string };
  readonly repository: { readonly deployments?: Page<RecordNode> } | null;
}

/** What the records say about a request. */
export interface RecordsSeen {
  readonly ended: EndedRecord | undefined;
  readonly proven: EndedRecord | undefined;
  /** The commits that records of the service proved live. */
  readonly provenCommits: readonly string[];
  /** All records of the service that have ended, by request. */
  readonly endedBy: ReadonlyMap<string, EndedRecord>;
}

/** Reads the records of a service that our own identity wrote, from their first page on, as far back as an instant. */
export async function readRecordsSince(
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
  { about, first, since }: { readonly about: AskedAbout; readonly first: RecordsAnswer; readonly since: Date },
): Promise<RecordsSeen> {
  const none: Page<RecordNode> = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const cut = (page: Page<RecordNode>): Page<RecordNode> => {
    const past = page.nodes.some(({ createdAt }) => Date.parse(createdAt) < since.getTime());
    return past ? { ...page, pageInfo: { hasNextPage: false, endCursor: null } } : page;
  };
  const start = cut(first.repository?.deployments ?? none);
  const rest = start.pageInfo.hasNextPage
    ? await everyPage(
        RECORDS,
        async (after) => {
          const { environment } = about;
          const next = await client.query<RecordsAnswer>(QUERY, { ...repository, environment, after });
          return cut(next.repository?.deployments ?? none);
        },
        start.pageInfo.endCursor,
      )
    : [];
  const records = [...start.nodes, ...rest]
    .filter(({ task }) => task === taskOf(about.service))
    .flatMap((node) => readRecord(node, first.viewer.login) ?? []);
  const endedBy = new Map(records.filter(isTerminal).map((record) => [record.payload.request, endedOf(record)]));
  const provenCommits = records.filter(isProven).map(({ payload }) => payload.commit);
  const proven = records.find(
    (record) => isProven(record) && record.payload.commit === about.commit && record.payload.digest === about.digest,
  );
  const seen = proven === undefined ? undefined : endedOf(proven);
  return { ended: endedBy.get(about.request), proven: seen, provenCommits, endedBy };
}

function endedOf(record: DeployRecord): EndedRecord {
  return { id: record.id, run: record.payload.run, state: isProven(record) ? "success" : stateOf(record) };
}
