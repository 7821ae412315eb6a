import { Unreadable } from "../core/outcome/unreadable.ts";
import type { GateDocuments, PlatformTime } from "../ports/gate-documents.ts";
import type { GitHubClient } from "./github-client.ts";
import { type BlobNode, readBlob } from "./github-source-files.ts";

const QUERY = `query FreezeGateDocuments($owner: String!, $name: String!, $ref: String!, $policy: String!, $targets: String!, $tag: String!, $commit: String!, $withTargets: Boolean!, $withTag: Boolean!, $withCommit: Boolean!) {
  repository(owner: $owner, name: $name) {
    head: object(expression: "HEAD") { __typename oid }
    ref: object(expression: $ref) { __typename oid ... on Tag { target { __typename oid } } }
    policy: object(expression: $policy) { __typename ... on Blob { text isBinary isTruncated } }
    targets: object(expression: $targets) @include(if: $withTargets) { __typename ... on Blob { text isBinary isTruncated } }
    tag: ref(qualifiedName: $tag) @include(if: $withTag) { target { __typename oid ... on Tag { target { __typename oid } } } }
    commit: object(expression: $commit) @include(if: $withCommit) { __typename oid }
  }
}`;

interface ObjectNode {
  readonly __typename: string;
  readonly oid: string;
  readonly target?: { readonly __typename: string; readonly oid: string } | null;
}

interface Answer {
  readonly repository: {
    readonly head: ObjectNode | null;
    readonly ref: ObjectNode | null;
    readonly policy: BlobNode | null;
    readonly targets?: BlobNode | null;
    readonly tag?: { readonly target: ObjectNode | null } | null;
    readonly commit?: ObjectNode | null;
  } | null;
}

/** Reads a gate's documents by one GraphQL query (`contents: read`). */
export function githubGateDocuments(
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
): GateDocuments {
  return {
    async read({ policy, policyRef, targets, version }) {
      const ref = policyRef === "" ? "HEAD" : policyRef;
      const answer = await client.query<Answer>(QUERY, {
        owner: repository.owner,
        name: repository.name,
        ref,
        policy: `${ref}:${policy}`,
        targets: `HEAD:${targets}`,
        tag: `refs/tags/${version}`,
        commit: version,
        withTargets: targets !== "",
        withTag: version !== "",
        withCommit: /^[0-9a-f]{7,40}$/i.test(version),
      });
      const found = answer.repository;
      if (found === null)
        throw new Unreadable(
          "not_found",
          `repository ${repository.owner}/${repository.name} cannot be seen`,
          "Grant the job contents: read.",
        );
      const policyCommit = commitOf(found.ref) ?? "";
      const headCommit = commitOf(found.head) ?? "";
      return {
        policyCommit,
        policy: readBlob(found.policy, policy, policyCommit),
        headCommit,
        targets: readBlob(found.targets, targets, headCommit),
        versionCommit: commitOf(found.tag?.target) ?? commitNamed(version, found.commit),
        platformTime: platformTime(client),
      };
    },
  };
}

function platformTime(client: GitHubClient): PlatformTime | undefined {
  const seen = client.serverTime();
  return seen === undefined ? undefined : { platform: seen.server, asked: seen.sent, answered: seen.local };
}

/** Reads a commit that was named by its own digits: a branch may have a name of hexadecimal digits too, and branches move. */
function commitNamed(version: string, node: ObjectNode | null | undefined): string | undefined {
  const commit = commitOf(node);
  return commit?.startsWith(version.toLowerCase()) === true ? commit : undefined;
}

/** Reads the commit that an object is, or that an annotated tag points at. */
function commitOf(node: ObjectNode | null | undefined): string | undefined {
  if (node?.__typename === "Commit") return node.oid;
  return node?.__typename === "Tag" && node.target?.__typename === "Commit" ? node.target.oid : undefined;
}
