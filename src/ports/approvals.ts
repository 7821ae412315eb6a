import type { ApprovalIssue, AskedAt } from "../core/approval/approval-issue.ts";
import type { EndedRecord } from "../core/approval/approval-verdict.ts";
import type { Change } from "../core/approval/change.ts";
import type { Person } from "./people.ts";

/** What stands of a request's approval issue. */
export type ApprovalReading =
  | { readonly kind: "found"; readonly issue: ApprovalIssue }
  /** `forged`: issues that claim the request and are not our own. */
  | { readonly kind: "missing"; readonly forged: readonly number[] };

/** What is to be deployed where, and what is live there. */
export interface AskedAbout {
  readonly request: string;
  /** When the run was made, before which nobody asked for its request; absent where that is not known. */
  readonly since?: Date;
  readonly environment: string;
  readonly service: string;
  readonly commit: string;
  readonly digest: string;
  /** The commit that is live; empty when it is not known, and the change then is not read. */
  readonly liveCommit: string;
  /** Whether to read the records of the environment, which takes the permission to. */
  readonly records: boolean;
  /** Whether reviews decide; where they do not, a change that was read once is not read again. */
  readonly reviews: boolean;
  /** Logins of people who may have approved, whose access to the repository is looked up in the same look. */
  readonly logins?: readonly string[];
  /** Whether people whose logins are not known may have approved, as members of a team. */
  readonly others?: boolean;
}

/** An approval issue of ours that is still open although its deployment has ended. */
export interface LeftOpen {
  readonly issue: number;
  readonly record: EndedRecord;
}

/** All the written evidence about one request, as it stands at one look. */
export interface Survey {
  readonly approval: ApprovalReading;
  readonly change: Change;
  /** The record of this request, when it has ended. */
  readonly ended: EndedRecord | undefined;
  /** A record that proved this commit and digest live in this environment before. */
  readonly proven: EndedRecord | undefined;
  /** The commits that records of the service proved live in this environment, as far as they were read. */
  readonly provenCommits?: readonly string[];
  readonly leftOpen: readonly LeftOpen[];
  /** People who surely have access now; whoever is not among them may have it too. */
  readonly withAccess?: readonly Person[];
  /** The platform's own instant of the look; absent where it did not tell. */
  readonly readAt?: Date | undefined;
}

/** The issues that ask people, found again by the request's marker; comments are read to their last page. */
export interface Approvals {
  /** Reads the oldest issue of our own that asks for the request, with all its comments, given since when it may have been asked. Throws `Unreadable`. */
  read(request: string, since?: Date): Promise<ApprovalReading>;
  /** Reads the issue, the records and the change at one look. Throws `Unreadable`. */
  survey(about: AskedAbout): Promise<Survey>;
  /** Opens the issue, or adopts the one that stands already: one a request, also when an answer was lost. Throws `Unreadable`. */
  open(page: {
    readonly request: string;
    readonly title: string;
    readonly body: string;
    /** When the run was made, before which nobody asked for the request. */
    readonly since?: Date;
    /** Labels beside our own. */
    readonly labels?: readonly string[];
  }): Promise<AskedAt>;
  /** Keeps a denial as our comment and closes the issue as not planned. Throws `Unreadable`. */
  deny(issue: number, comment: string): Promise<void>;
  /** Says how it ended in a comment and closes the issue as completed. Throws `Unreadable`. */
  finish(issue: number, comment: string): Promise<void>;
}
