import type { BlobNode } from "./github-source-files.ts";

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
