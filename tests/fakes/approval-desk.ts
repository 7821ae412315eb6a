import { claimedRequest } from "../../src/core/approval/approval-binding.ts";
import type { ApprovalComment, CommentAuthor } from "../../src/core/approval/approval-issue.ts";
import type { Approvals, AskedAbout, Survey } from "../../src/ports/approvals.ts";
import type { Clock } from "../../src/ports/clock.ts";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** An issue that tests may change as people with write access can. */
export interface DeskIssue {
  readonly number: number;
  readonly url: string;
  readonly createdAt: Date;
  readonly ours: boolean;
  title: string;
  body: string;
  edited: boolean;
  state: "open" | "closed";
  closedBefore: boolean;
  readonly comments: Writable<ApprovalComment>[];
}

/** Approval issues in memory, with all that other people do to them. */
export interface ApprovalDesk extends Approvals {
  readonly issues: DeskIssue[];
  /** Every call so far, one readable line each. */
  readonly calls: string[];
  /** What the next surveys find beside the issue. */
  readonly found: Writable<Omit<Survey, "approval">>;
  /** What was last surveyed. */
  about: AskedAbout | undefined;
  /** Comments on the newest issue. */
  comment(author: CommentAuthor | undefined, body: string): Writable<ApprovalComment>;
  /** Opens an issue by another hand. */
  forge(title: string, body: string): void;
  /** Fails every call from now on; `undefined` ends the outage. */
  failWith(error: Error | undefined): void;
  /** Fails every denial that is to be kept. */
  refuseDenials(error: Error): void;
}

/** Creates an empty desk. */
export function approvalDesk(clock: Clock): ApprovalDesk {
  const issues: DeskIssue[] = [];
  const calls: string[] = [];
  let failure: Error | undefined;
  let refusal: Error | undefined;
  const enter = (call: string) => {
    calls.push(call);
    if (failure !== undefined) throw failure;
  };
  const add = (title: string, body: string, ours: boolean): DeskIssue => {
    const number = issues.length + 1;
    const url = `https://github.com/shop-org/shop/issues/${number}`;
    const issue = {
      number,
      url,
      title,
      body,
      createdAt: clock.now(),
      ours,
      edited: false,
      state: "open" as const,
      closedBefore: false,
      comments: [],
    };
    issues.push(issue);
    return issue;
  };
  const write = (
    issue: DeskIssue | undefined,
    author: CommentAuthor | undefined,
    { body, ours }: { body: string; ours: boolean },
  ) => {
    if (issue === undefined) throw new Error("Nobody was asked yet.");
    const comment = {
      url: `${issue.url}#issuecomment-${issue.comments.length + 1}`,
      body,
      createdAt: clock.now(),
      edited: false,
      author,
      ours,
    };
    issue.comments.push(comment);
    return comment;
  };
  const bot: CommentAuthor = { login: "github-actions", id: "41898282", person: false };
  const desk: ApprovalDesk = {
    issues,
    calls,
    found: { change: { kind: "unknown", why: "not_given" }, ended: undefined, proven: undefined, leftOpen: [] },
    about: undefined,
    async survey(about) {
      desk.about = about;
      return { ...desk.found, approval: await desk.read(about.request) };
    },
    async read(request) {
      enter("read");
      const claims = issues.filter(({ body }) => claimedRequest(body) === request);
      const own = claims.find(({ ours }) => ours);
      if (own === undefined) return { kind: "missing", forged: claims.map(({ number }) => number) };
      const { number, url, title, body, createdAt, edited, state, closedBefore, comments } = own;
      return {
        kind: "found",
        issue: {
          number,
          url,
          title,
          body,
          createdAt,
          edited,
          standing: state === "open" && !closedBefore,
          comments: structuredClone(comments),
        },
      };
    },
    async open({ request, title, body }) {
      enter("open");
      const own = issues.find((issue) => issue.ours && claimedRequest(issue.body) === request);
      const { number, url } = own ?? add(title, body, true);
      return { number, url };
    },
    async deny(number, body) {
      enter(`deny #${number}`);
      if (refusal !== undefined) throw refusal;
      const issue = issues.find((one) => one.number === number);
      write(issue, bot, { body, ours: true });
      if (issue !== undefined) Object.assign(issue, { state: "closed", closedBefore: true });
    },
    async finish(number, body) {
      enter(`finish #${number}`);
      const issue = issues.find((one) => one.number === number);
      write(issue, bot, { body, ours: true });
      if (issue !== undefined) Object.assign(issue, { state: "closed", closedBefore: true });
    },
    comment: (author, body) => write(issues.at(-1), author, { body, ours: false }),
    forge: (title, body) => void add(title, body, false),
    refuseDenials(error) {
      refusal = error;
    },
    failWith(error) {
      failure = error;
    },
  };
  return desk;
}
