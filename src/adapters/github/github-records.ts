import { Unreadable } from "../../core/outcome/unreadable.ts";
import {
  type DeployRecord,
  isTerminal,
  type RecordPayload,
  type RecordState,
  taskOf,
} from "../../core/record/deploy-record.ts";
import { parsePayload } from "../../core/record/parse-payload.ts";
import { formatRecordStatus, parseRecordStatus } from "../../core/record/record-status.ts";
import type { Records } from "../../ports/records.ts";
import type { GitHubClient } from "./github-client.ts";

const MAXIMUM_RECORDS = 100;
const MAXIMUM_PAGES = 10;

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

interface Answer {
  readonly viewer: { readonly login: string };
  readonly repository: {
    readonly deployments: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly RecordNode[];
    };
  } | null;
}

/** Keeps records as GitHub deployments of one repository; only those that our own identity wrote are believed. */
export function githubRecords(
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
): Records {
  const base = `/repos/${repository.owner}/${repository.name}/deployments`;

  async function list({
    environment,
    service,
  }: {
    readonly environment: string;
    readonly service: string;
  }): Promise<DeployRecord[]> {
    const found: DeployRecord[] = [];
    let after: string | null = null;
    for (let page = 1; page <= MAXIMUM_PAGES && found.length < MAXIMUM_RECORDS; page++) {
      const answer: Answer = await client.query<Answer>(recordsQuery("DeployRecords"), {
        ...repository,
        environment,
        after,
      });
      if (answer.repository === null)
        throw new Unreadable(
          "not_found",
          `repository ${repository.owner}/${repository.name} cannot be seen`,
          "Grant the job deployments: read.",
        );
      const { nodes, pageInfo } = answer.repository.deployments;
      for (const node of nodes) {
        const record = node.task === taskOf(service) ? readRecord(node, answer.viewer.login) : undefined;
        if (record !== undefined) found.push(record);
      }
      if (!pageInfo.hasNextPage) break;
      if (pageInfo.endCursor === null || pageInfo.endCursor === after)
        throw new Unreadable(
          "malformed",
          "the list of deployments repeats a page (pagination_invalid)",
          "Re-run the job; if it stays, report it.",
        );
      after = pageInfo.endCursor;
    }
    return found.slice(0, MAXIMUM_RECORDS);
  }

  async function standing(payload: RecordPayload): Promise<DeployRecord | undefined> {
    const records = await list(payload);
    return records.find((record) => record.payload.request === payload.request && !isTerminal(record));
  }

  return {
    list,
    async open(payload) {
      const adopted = await standing(payload);
      if (adopted !== undefined) return adopted;
      const body = {
        ref: payload.commit,
        task: taskOf(payload.service),
        environment: payload.environment,
        auto_merge: false,
        required_contexts: [],
        payload,
        description: `${payload.service} ${payload.version}`.slice(0, 140),
      };
      try {
        const { data } = await client.call("POST", base, { body });
        const { id, created_at: createdAt } = data as { id: number; created_at: string };
        return { id, createdAt: new Date(createdAt), payload, statuses: [] };
      } catch (error) {
        // The answer to an accepted request may be lost: what stands decides, not what was heard.
        const accepted = await standing(payload).catch(() => undefined);
        if (accepted !== undefined) return accepted;
        throw error;
      }
    },
    async note(id, { state, status, address }) {
      const body = {
        state,
        description: formatRecordStatus(status),
        auto_inactive: false,
        ...(address === undefined ? {} : { environment_url: address }),
      };
      await client.call("POST", `${base}/${id}/statuses`, { body });
    },
  };
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
