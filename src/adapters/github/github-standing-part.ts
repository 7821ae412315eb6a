import { LOCK_LABEL } from "../../core/lock/deploy-lock.ts";
import type { StandingQuery } from "../../ports/gate-standing.ts";
import { LOCK_FIELDS, type LockNode } from "./github-lock-issue.ts";
import { RECORD_FIELDS, type RecordNode } from "./github-record-node.ts";
import type { QueryPart } from "./query-part.ts";

/** A page of a list as the standing asks for it. */
export interface StandingPage<Node> {
  readonly pageInfo?: { readonly hasNextPage: boolean };
  readonly nodes: readonly Node[];
}

/** An environment's built-in rules as GraphQL shows them. */
export interface ProtectionNode {
  readonly protectionRules: {
    readonly nodes: readonly {
      readonly type: string;
      readonly timeout: number;
      readonly reviewers: { readonly totalCount: number };
    }[];
  };
}

/** The fields of a repository that the standing part selects. */
export type StandingFields = {
  readonly hasIssuesEnabled: boolean;
  readonly isPrivate: boolean;
  readonly locks?: StandingPage<LockNode>;
} & Readonly<Record<`label${number}`, { readonly name: string } | null>> &
  Readonly<Record<`labelled${number}`, StandingPage<LockNode>>> &
  Readonly<Record<`records${number}`, StandingPage<RecordNode>>> &
  Readonly<Record<`protection${number}`, ProtectionNode | null>>;

const ISSUES = "states: [OPEN], first: 100";
const NEWEST = "first: 100, orderBy: { field: CREATED_AT, direction: DESC }";

/** Writes what a gate looks at: one field a label, so that any of them counts (a hundred of each, for one open issue is enough), and one an environment. */
export function standingPart({ labels, environments, protections }: StandingQuery): QueryPart {
  return {
    declares: [
      "$lock: [String!]",
      ...labels.flatMap((_, index) => [`$label${index}: String!`, `$labelled${index}: [String!]`]),
      ...environments.map((_, index) => `$environment${index}: [String!]`),
      ...protections.map((_, index) => `$protection${index}: String!`),
    ],
    selects: [
      "hasIssuesEnabled",
      "isPrivate",
      `locks: issues(labels: $lock, ${ISSUES}) { pageInfo { hasNextPage } nodes { ${LOCK_FIELDS} } }`,
      ...labels.flatMap((_, index) => [
        `label${index}: label(name: $label${index}) { name }`,
        `labelled${index}: issues(labels: $labelled${index}, ${ISSUES}) { nodes { number url title createdAt } }`,
      ]),
      ...environments.map(
        (_, index) => `records${index}: deployments(environments: $environment${index}, ${NEWEST}) {
      pageInfo { hasNextPage } nodes { ${RECORD_FIELDS} }
    }`,
      ),
      ...protections.map(
        (_, index) =>
          `protection${index}: environment(name: $protection${index}) { protectionRules(first: 20) { nodes { type timeout reviewers(first: 1) { totalCount } } } }`,
      ),
    ],
    variables: {
      lock: [LOCK_LABEL],
      ...numbered("label", labels, (label) => label),
      ...numbered("labelled", labels, (label) => [label]),
      ...numbered("environment", environments, (environment) => [environment]),
      ...numbered("protection", protections, (name) => name),
    },
  };
}

/** Lists the fields that may be missing for want of a right: what they would say is then asked elsewhere. */
export function optionalOf({ protections }: StandingQuery): readonly string[] {
  return protections.map((_, index) => `protection${index}`);
}

function numbered(
  name: string,
  values: readonly string[],
  show: (value: string) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(values.map((value, index) => [`${name}${index}`, show(value)]));
}
