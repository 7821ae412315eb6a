/** The label that every approval issue carries; it is found again by it. */
export const APPROVAL_LABEL = "deploy-approval";

/** Where people were asked. */
export interface AskedAt {
  readonly number: number;
  readonly url: string;
}

/** Who wrote a comment; `person` is false for apps, bots and organisations. */
export interface CommentAuthor {
  readonly login: string;
  readonly id: string;
  readonly person: boolean;
}

/** A comment on an approval issue, as it stands. */
export interface ApprovalComment {
  readonly url: string;
  readonly body: string;
  readonly createdAt: Date;
  /** Its body was changed after it was written, by whomever. */
  readonly edited: boolean;
  /** `undefined` when the account is gone. */
  readonly author: CommentAuthor | undefined;
  /** Written by our own identity. */
  readonly ours: boolean;
}

/** The issue that asks people for one request. */
export interface ApprovalIssue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly createdAt: Date;
  readonly edited: boolean;
  /** Open, and never closed before. */
  readonly standing: boolean;
  readonly comments: readonly ApprovalComment[];
}
