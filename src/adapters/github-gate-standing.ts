import { LOCK_LABEL } from "../core/lock/deploy-lock.ts";
import { Unreadable } from "../core/outcome/unreadable.ts";
import type { OpenIncident } from "../core/policy/facts.ts";
import { taskOf } from "../core/record/deploy-record.ts";
import type { GateStanding, StandingQuery } from "../ports/gate-standing.ts";
import type { Locks } from "../ports/locks.ts";
import type { Records } from "../ports/records.ts";
import type { GitHubClient } from "./github-client.ts";
import { type LockNode, readLock } from "./github-locks.ts";
import { RECORD_FIELDS, type RecordNode, readRecord } from "./github-records.ts";

interface Page<Node> {
  readonly pageInfo?: { readonly hasNextPage: boolean };
  readonly nodes: readonly Node[];
}

type Fields = Readonly<Record<`label${number}`, Page<LockNode>>> &
  Readonly<Record<`records${number}`, Page<RecordNode>>>;

interface Answer {
  readonly viewer?: { readonly login: string };
  readonly repository: (Fields & { readonly locks?: Page<LockNode> }) | null;
}

/** The adapters that read on where one page does not hold everything. */
export interface WholeLists {
  readonly locks: Pick<Locks, "list">;
  readonly records: Pick<Records, "list">;
}

/** Reads locks, incidents and records of one repository by one GraphQL query (`issues: read`, and `deployments: read` where records are wanted). */
export function githubGateStanding(
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
  whole: WholeLists,
): GateStanding {
  return {
    async read(asked) {
      const { labels, service, environments } = asked;
      const answer = await client.query<Answer>(queryFor(asked), {
        owner: repository.owner,
        name: repository.name,
        lock: [LOCK_LABEL],
        ...Object.fromEntries(labels.map((label, index) => [`label${index}`, [label]])),
        ...Object.fromEntries(environments.map((environment, index) => [`environment${index}`, [environment]])),
      });
      const found = answer.repository;
      if (found === null) {
        const name = `repository ${repository.owner}/${repository.name} cannot be seen`;
        throw new Unreadable("not_found", name, "Grant the job issues: read and deployments: read.");
      }
      const readRecords = async (environment: string, page: Page<RecordNode> | undefined) => {
        if (page === undefined || page.pageInfo?.hasNextPage !== false)
          return whole.records.list({ environment, service });
        return page.nodes
          .filter(({ task }) => task === taskOf(service))
          .flatMap((node) => readRecord(node, answer.viewer?.login ?? "") ?? []);
      };
      const records = await Promise.all(
        environments.map(
          async (environment, index) =>
            [environment, await readRecords(environment, found[`records${index}`])] as const,
        ),
      );
      const locks =
        found.locks?.pageInfo?.hasNextPage === false ? found.locks.nodes.map(readLock) : await whole.locks.list();
      return { incidents: incidentsOf(labels, found), locks, records: new Map(records) };
    },
  };
}

function incidentsOf(labels: readonly string[], found: Fields): readonly OpenIncident[] {
  const byIssue = new Map<number, OpenIncident>();
  for (const [index, label] of labels.entries()) {
    for (const { number, url, title } of nodesOf(found[`label${index}`], label)) {
      if (!byIssue.has(number)) byIssue.set(number, { issue: number, url, title, label });
    }
  }
  return [...byIssue.values()];
}

/** Reads a label's issues; an answer that leaves them out says nothing about them. */
function nodesOf(page: Page<LockNode> | undefined, label: string): readonly LockNode[] {
  if (Array.isArray(page?.nodes)) return page.nodes;
  throw new Unreadable(
    "malformed",
    `GitHub's answer leaves the issues with the label '${label}' out`,
    "Re-run the job; if it stays, report it.",
  );
}

/** Writes the query: one field a label, so that any of them counts (a hundred of each, for one open issue is enough), and one an environment. */
function queryFor({ labels, environments }: StandingQuery): string {
  const variables = [
    ...labels.map((_, index) => `, $label${index}: [String!]`),
    ...environments.map((_, index) => `, $environment${index}: [String!]`),
  ];
  const issues = "states: [OPEN], first: 100";
  const fields = [
    `locks: issues(labels: $lock, ${issues}) { pageInfo { hasNextPage } nodes { number url title body createdAt } }`,
    ...labels.map(
      (_, index) => `label${index}: issues(labels: $label${index}, ${issues}) { nodes { number url title } }`,
    ),
    ...environments.map(
      (
        _,
        index,
      ) => `records${index}: deployments(environments: $environment${index}, first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage } nodes { ${RECORD_FIELDS} }
    }`,
    ),
  ];
  return `query FreezeGateStanding($owner: String!, $name: String!, $lock: [String!]${variables.join("")}) {
  ${environments.length === 0 ? "" : "viewer { login }"}
  repository(owner: $owner, name: $name) {
    ${fields.join("\n    ")}
  }
}`;
}
