import { expect, it } from "vitest";
import { formatBinding } from "../../../src/core/approval/approval-binding.ts";
import { requestId } from "../../../src/core/request/request.ts";
import type { Approvals } from "../../../src/ports/approvals.ts";

const members = {
  repositoryId: "501",
  environment: "production",
  service: "shop",
  commit: "c".repeat(40),
  digest: "",
  runId: "7001",
  round: 1,
};

/** One request's page, by round. */
export function pageOf(round: number) {
  const request = requestId({ ...members, round });
  const body = `Please.\n\n${formatBinding({ ...members, round, request, version: "v1.5.0", changeClass: "standard", people: {}, demands: [], liveCommit: "" })}`;
  return { request, title: `Approve round ${round}`, body };
}

/** What the suite needs of the world behind the port. */
export interface ApprovalsWorld {
  readonly approvals: Approvals;
  /** Quinn, a person with id 9002, comments on the newest issue. */
  readonly comment: (body: string) => void;
  /** Another person opens an issue with our label. */
  readonly forge: (title: string, body: string) => void;
}

/** What every implementation of the port `Approvals` does, the fake of the tests included. */
export function approvalsSuite(create: () => Promise<ApprovalsWorld>): void {
  it("finds nothing where nobody was asked", async () => {
    const { approvals } = await create();
    expect(await approvals.read(pageOf(1).request)).toEqual({ kind: "missing", forged: [] });
  });

  it("opens one issue a request and finds it again by its marker", async () => {
    const { approvals } = await create();
    const first = await approvals.open(pageOf(1));
    const second = await approvals.open(pageOf(2));
    expect(second.number).not.toBe(first.number);
    const reading = await approvals.read(pageOf(1).request);
    const { title, body } = pageOf(1);
    expect(reading).toMatchObject({
      kind: "found",
      issue: { ...first, title, body, edited: false, standing: true, comments: [] },
    });
  });

  it("reads a comment with its author, and says whether it is ours", async () => {
    const { approvals, comment } = await create();
    await approvals.open(pageOf(1));
    comment("/approve 0123456789abcdef");
    const reading = await approvals.read(pageOf(1).request);
    const [read] = reading.kind === "found" ? reading.issue.comments : [];
    expect(read).toMatchObject({
      body: "/approve 0123456789abcdef",
      edited: false,
      ours: false,
      author: { login: "quinn", id: "9002", person: true },
    });
    expect(read?.url).toMatch(/#issuecomment-\d+$/);
  });

  it("does not believe an issue that another hand wrote", async () => {
    const { approvals, forge } = await create();
    forge(pageOf(1).title, pageOf(1).body);
    expect(await approvals.read(pageOf(1).request)).toEqual({ kind: "missing", forged: [1] });
    expect((await approvals.open(pageOf(1))).number).toBe(2);
  });

  it("finds the issue in a survey too, where no commit is known to be live", async () => {
    const { approvals } = await create();
    const { number } = await approvals.open(pageOf(1));
    const { request } = pageOf(1);
    const { environment, service, commit, digest } = members;
    const survey = await approvals.survey({
      request,
      environment,
      service,
      commit,
      digest,
      liveCommit: "",
      records: true,
      reviews: false,
    });
    expect(survey).toMatchObject({
      approval: { kind: "found", issue: { number, standing: true } },
      change: { kind: "unknown", why: "not_given" },
      leftOpen: [],
    });
    expect([survey.ended, survey.proven]).toEqual([undefined, undefined]);
  });

  it("ends the issue of a deployment that has ended with a comment of ours", async () => {
    const { approvals } = await create();
    const { number } = await approvals.open(pageOf(1));
    await approvals.finish(number, "It has ended.");
    expect(await approvals.read(pageOf(1).request)).toMatchObject({
      kind: "found",
      issue: { standing: false, comments: [{ body: "It has ended.", ours: true }] },
    });
  });

  it("keeps a denial as our comment and ends the issue", async () => {
    const { approvals } = await create();
    const { number } = await approvals.open(pageOf(1));
    await approvals.deny(number, "Denied by Quinn.");
    const reading = await approvals.read(pageOf(1).request);
    expect(reading).toMatchObject({
      kind: "found",
      issue: { standing: false, comments: [{ body: "Denied by Quinn.", ours: true, author: { person: false } }] },
    });
  });
}
