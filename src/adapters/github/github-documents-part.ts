import type { GateDocumentsQuery } from "../../ports/gate-documents.ts";
import type { BlobNode } from "./github-source-files.ts";
import type { QueryPart } from "./query-part.ts";

/** A pull request of a commit as GraphQL shows it. */
export interface PullNode {
  readonly number: number;
  readonly url: string;
  readonly state: string;
  readonly merged: boolean;
  readonly headRefName: string;
  readonly isCrossRepository: boolean;
  readonly mergeCommit: { readonly oid: string } | null;
  readonly labels: { readonly nodes: readonly { readonly name: string }[] } | null;
}

/** A commit with the pull requests that hold it, null where the token may not see them; or a tag that points at one. */
export interface ObjectNode {
  readonly __typename: string;
  readonly oid: string;
  readonly pulls?: {
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly nodes: readonly PullNode[];
  } | null;
  readonly target?: ObjectNode | null;
}

/** A branch or tag with what it points at. */
export interface RefNode {
  readonly name: string;
  readonly target: ObjectNode | null;
}

/** When a file was last changed. */
export interface ChangedNode {
  readonly history?: { readonly nodes: readonly { readonly committedDate: string }[] };
}

/** The fields of a repository that the documents part selects. */
export type DocumentFields = {
  readonly head: ObjectNode | null;
  readonly ref: ObjectNode | null;
  readonly mainBranch: { readonly name: string } | null;
  readonly policyBranch?: RefNode | null;
  readonly policyTag?: RefNode | null;
  readonly policy: BlobNode | null;
  readonly targets?: BlobNode | null;
  readonly tag?: { readonly target: ObjectNode | null } | null;
  readonly commit?: ObjectNode | null;
  readonly own?: ObjectNode | null;
} & FileFields;

/** The fields of further files. */
export type FileFields = Readonly<Record<`file${number}`, BlobNode | null>> &
  Readonly<Record<`changed${number}`, ChangedNode | null>>;

const BLOB = "{ __typename ... on Blob { text isBinary isTruncated } }";
const REF = "{ name target { __typename oid ... on Tag { target { __typename oid } } } }";
const PULLS = `pulls: associatedPullRequests(first: 50) { pageInfo { hasNextPage } nodes {
        number url state merged headRefName isCrossRepository mergeCommit { oid } labels(first: 100) { nodes { name } }
      } }`;

/** The field that may be missing for want of `pull-requests: read`. */
export const PULLS_FIELD = "pulls";

/** Writes what a gate reads of a repository's files, refs and commits; only what is wanted is asked. */
export function documentsPart(asked: GateDocumentsQuery): QueryPart {
  const { policy, policyRef, targets, version, pullsOf } = asked;
  const ref = policyRef === "" ? "HEAD" : policyRef;
  const commit = `{ __typename oid${pullsOf === "" ? "" : ` ... on Commit { ${PULLS} }`} }`;
  const tagged = `{ __typename oid ... on Tag { target ${commit} }${pullsOf === "" ? "" : ` ... on Commit { ${PULLS} }`} }`;
  const wanted: readonly (readonly [boolean, string, string, Readonly<Record<string, unknown>>])[] = [
    [
      true,
      "$ref: String!",
      "ref: object(expression: $ref) { __typename oid ... on Tag { target { __typename oid } } }",
      { ref },
    ],
    [true, "$policy: String!", `policy: object(expression: $policy) ${BLOB}`, { policy: `${ref}:${policy}` }],
    [
      policyRef !== "",
      "$branch: String!",
      `policyBranch: ref(qualifiedName: $branch) ${REF}`,
      { branch: qualified("heads", policyRef) },
    ],
    [
      policyRef !== "",
      "$policyTag: String!",
      `policyTag: ref(qualifiedName: $policyTag) ${REF}`,
      { policyTag: qualified("tags", policyRef) },
    ],
    [
      targets !== "",
      "$targets: String!",
      `targets: object(expression: $targets) ${BLOB}`,
      { targets: `HEAD:${targets}` },
    ],
    [
      version !== "",
      "$tag: String!",
      `tag: ref(qualifiedName: $tag) { target ${tagged} }`,
      { tag: `refs/tags/${version}` },
    ],
    [isCommitName(version), "$commit: String!", `commit: object(expression: $commit) ${commit}`, { commit: version }],
    [version === "" && pullsOf !== "", "$own: String!", `own: object(expression: $own) ${commit}`, { own: pullsOf }],
  ];
  const used = wanted.filter(([when]) => when);
  const files = filesPart(asked.files, ref);
  return {
    declares: [...used.map(([, declares]) => declares), ...files.declares],
    selects: [
      'head: object(expression: "HEAD") { __typename oid }',
      "mainBranch: defaultBranchRef { name }",
      ...used.map(([, , selects]) => selects),
      ...files.selects,
    ],
    variables: Object.assign({}, ...used.map(([, , , variables]) => variables), files.variables),
  };
}

/** Writes what is read of further files at a ref: their text, and when each was last changed. */
export function filesPart(paths: readonly string[], ref: string): QueryPart {
  return {
    declares:
      paths.length === 0
        ? []
        : ["$filesAt: String!", ...paths.flatMap((_, index) => [`$file${index}: String!`, `$path${index}: String!`])],
    selects: paths.flatMap((_, index) => [
      `file${index}: object(expression: $file${index}) ${BLOB}`,
      `changed${index}: object(expression: $filesAt) { ... on Commit { history(first: 1, path: $path${index}) { nodes { committedDate } } } }`,
    ]),
    variables:
      paths.length === 0
        ? {}
        : Object.fromEntries([
            ["filesAt", ref],
            ...paths.flatMap((path, index) => [
              [`file${index}`, `${ref}:${path}`],
              [`path${index}`, path],
            ]),
          ]),
  };
}

/** Writes what is asked of a commit's pull requests alone. */
export function pullsPart(commit: string): QueryPart {
  return {
    declares: ["$own: String!"],
    selects: [`own: object(expression: $own) { __typename oid ... on Commit { ${PULLS} } }`],
    variables: { own: commit },
  };
}

/** Tells whether a text may name a commit by its digits. */
function isCommitName(text: string): boolean {
  return /^[0-9a-f]{7,40}$/i.test(text);
}

/** Writes a ref's full name; one that is full already and of another sort names nothing. */
function qualified(sort: "heads" | "tags", ref: string): string {
  const prefix = `refs/${sort}/`;
  return ref.startsWith("refs/") && !ref.startsWith(prefix) ? `${prefix}${ref}` : `${prefix}${ref.replace(prefix, "")}`;
}
