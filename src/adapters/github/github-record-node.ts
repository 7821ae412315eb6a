import type { DeployRecord, RecordState } from "../../core/record/deploy-record.ts";
import { parsePayload } from "../../core/record/parse-payload.ts";
import { parseRecordStatus } from "../../core/record/record-status.ts";

/** The fields of a GitHub deployment that `readRecord` needs. */
export const RECORD_FIELDS = `databaseId createdAt task payload creator { __typename login }
        statuses(first: 100) { nodes { state description createdAt creator { __typename login } } }`;

/** Writes the query for an environment's deployments, newest first, and who looks at them. */
export function recordsQuery(operation: string): string {
  return `query ${operation}($owner: String!, $name: String!, $environment: String!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    deployments(environments: [$environment], first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ${RECORD_FIELDS} }
    }
  }
}`;
}

interface ActorNode {
  readonly __typename: string;
  readonly login: string;
}

interface StatusNode {
  readonly state: string;
  readonly description: string | null;
  readonly createdAt: string;
  readonly creator: ActorNode | null;
}

/** A GitHub deployment as GraphQL shows it. */
export interface RecordNode {
  readonly databaseId: number;
  readonly createdAt: string;
  readonly task: string;
  readonly payload: unknown;
  readonly creator: ActorNode | null;
  readonly statuses: { readonly nodes: readonly StatusNode[] } | null;
}

/** Reads a record from a GitHub deployment; `undefined` when somebody else wrote it or its payload is not ours. */
export function readRecord(node: RecordNode, viewer: string): DeployRecord | undefined {
  const payload = parsePayload(node.payload);
  if (payload === undefined || !same(node.creator, viewer)) return undefined;
  const statuses = (node.statuses?.nodes ?? [])
    .filter(({ creator }) => same(creator, viewer))
    .map(({ state, description, createdAt }) => ({
      state: state.toLowerCase() as RecordState,
      at: new Date(createdAt),
      status: parseRecordStatus(description ?? ""),
    }))
    // GitHub lists statuses newest first and their times have whole seconds: reversing keeps the order of equal times.
    .reverse()
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  return { id: node.databaseId, createdAt: new Date(node.createdAt), payload, statuses };
}

/** Tells whether an actor is the viewer. GraphQL puts `[bot]` behind an app's login only as the viewer's; a person may bear the same name without it. */
function same(actor: ActorNode | null, viewer: string): boolean {
  if (actor === null) return false;
  return (actor.__typename === "Bot" ? `${actor.login.replace(/\[bot\]$/, "")}[bot]` : actor.login) === viewer;
}
