import { Unreadable } from "../../core/outcome/unreadable.ts";
import { type DeployRecord, isTerminal, type RecordPayload, taskOf } from "../../core/record/deploy-record.ts";
import { formatRecordStatus } from "../../core/record/record-status.ts";
import type { Records } from "../../ports/records.ts";
import type { GitHubClient } from "./github-client.ts";
import { type RecordNode, readRecord, recordsQuery } from "./github-record-node.ts";

const MAXIMUM_RECORDS = 100;
const MAXIMUM_PAGES = 10;
const QUERY = recordsQuery("DeployRecords");

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
  const list: Records["list"] = (of) => newestRecords(client, repository, of);

  async function standing(payload: RecordPayload): Promise<DeployRecord | undefined> {
    const records = await list(payload);
    return records.find((record) => record.payload.request === payload.request && !isTerminal(record));
  }

  return {
    list,
    async open(payload) {
      const adopted = await standing(payload);
      if (adopted !== undefined) return adopted;
      try {
        const { data } = await client.call("POST", base, { body: deploymentOf(payload) });
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

function deploymentOf(payload: RecordPayload) {
  const { commit, service, environment, version } = payload;
  return {
    ref: commit,
    task: taskOf(service),
    environment,
    auto_merge: false,
    required_contexts: [],
    payload,
    description: `${service} ${version}`.slice(0, 140),
  };
}

/** Reads the newest records of a service in an environment, as far back as some hundred deployments. */
async function newestRecords(
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
  { environment, service }: Parameters<Records["list"]>[0],
): Promise<DeployRecord[]> {
  const found: DeployRecord[] = [];
  let after: string | null = null;
  for (let page = 1; page <= MAXIMUM_PAGES && found.length < MAXIMUM_RECORDS; page++) {
    const answer: Answer = await client.query<Answer>(QUERY, { ...repository, environment, after });
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
