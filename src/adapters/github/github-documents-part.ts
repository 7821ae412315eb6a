import type { GateDocumentsQuery } from "../../ports/gate-documents.ts";
import type { QueryPart } from "./query-part.ts";

const BLOB = "{ __typename ... on Blob { text isBinary isTruncated } }";
const REF = "{ name target { __typename oid ... on Tag { target { __typename oid } } } }";
const PULLS = `pulls: associatedPullRequests(first: 50) { pageInfo { hasNextPage } nodes {
        number url state merged headRefName isCrossRepository mergeCommit { oid } labels(first: 100) { nodes { name } }
      } }`;

/** The field that may be missing for want of `pull-requests: read`. */
export const PULLS_FIELD = "pulls";

/** Writes what a gate reads of a repository's files, refs and commits; only what is wanted is asked. */
export function documentsPart(asked: GateDocumentsQuery): QueryPart {
  const ref = asked.policyRef === "" ? "HEAD" : asked.policyRef;
  const used = [...policyFields(asked, ref), ...versionFields(asked)].filter(({ when = true }) => when);
  const files = filesPart(asked.files, ref);
  return {
    declares: [...used.map(({ declares }) => declares), ...files.declares],
    selects: [
      'head: object(expression: "HEAD") { __typename oid }',
      "mainBranch: defaultBranchRef { name }",
      ...used.map(({ selects }) => selects),
      ...files.selects,
    ],
    variables: Object.assign({}, ...used.map(({ variables }) => variables), files.variables),
  };
}

/** One field of the query with the variable that it takes; not asked where `when` is false. */
interface WantedField {
  readonly when?: boolean;
  readonly declares: string;
  readonly selects: string;
  readonly variables: Readonly<Record<string, string>>;
}

function policyFields({ policy, policyRef, targets }: GateDocumentsQuery, ref: string): readonly WantedField[] {
  return [
    {
      declares: "$ref: String!",
      selects: "ref: object(expression: $ref) { __typename oid ... on Tag { target { __typename oid } } }",
      variables: { ref },
    },
    {
      declares: "$policy: String!",
      selects: `policy: object(expression: $policy) ${BLOB}`,
      variables: { policy: `${ref}:${policy}` },
    },
    {
      when: policyRef !== "",
      declares: "$branch: String!",
      selects: `policyBranch: ref(qualifiedName: $branch) ${REF}`,
      variables: { branch: qualified("heads", policyRef) },
    },
    {
      when: policyRef !== "",
      declares: "$policyTag: String!",
      selects: `policyTag: ref(qualifiedName: $policyTag) ${REF}`,
      variables: { policyTag: qualified("tags", policyRef) },
    },
    {
      when: targets !== "",
      declares: "$targets: String!",
      selects: `targets: object(expression: $targets) ${BLOB}`,
      variables: { targets: `HEAD:${targets}` },
    },
  ];
}

function versionFields({ version, pullsOf }: GateDocumentsQuery): readonly WantedField[] {
  const pulls = pullsOf === "" ? "" : ` ... on Commit { ${PULLS} }`;
  const commit = `{ __typename oid${pulls} }`;
  return [
    {
      when: version !== "",
      declares: "$tag: String!",
      selects: `tag: ref(qualifiedName: $tag) { target { __typename oid ... on Tag { target ${commit} }${pulls} } }`,
      variables: { tag: `refs/tags/${version}` },
    },
    {
      when: isCommitName(version),
      declares: "$commit: String!",
      selects: `commit: object(expression: $commit) ${commit}`,
      variables: { commit: version },
    },
    {
      when: version === "" && pullsOf !== "",
      declares: "$own: String!",
      selects: `own: object(expression: $own) ${commit}`,
      variables: { own: pullsOf },
    },
  ];
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
