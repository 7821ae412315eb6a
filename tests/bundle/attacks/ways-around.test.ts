import { describe, expect, it } from "vitest";
import {
  APPROVE,
  APPROVED,
  asking,
  attackWorld,
  commitSeed,
  DENY,
  OID,
  PENDING,
  pullSeed,
  ROLES,
} from "./attack-world.ts";

const BY_REVIEW = asking(ROLES.cto);
const CHECK = { mode: "check" };
const DENIED = { verdict: "deny/denied", status: 1 };
const HOUR = 3_600_000;

describe("ways around an approval, by the bundle", () => {
  it("another run cannot use what was approved for a run that never deployed", async () => {
    const { github, gate, ask } = await attackWorld();
    github.comment({ issue: await ask(), as: "quinn", body: APPROVE });
    const other = { GITHUB_RUN_ID: "7002" };
    expect(await gate(CHECK, other)).toMatchObject({ verdict: "unknown/request_mismatch", status: 1 });
    expect(await gate({}, other)).toMatchObject({ verdict: "unknown/request_mismatch", status: 1 });
    expect(await gate(CHECK)).toMatchObject(APPROVED);
  });

  it("a denial whose reason was mended afterwards is a denial still", async () => {
    const { github, gate, ask } = await attackWorld();
    const issue = await ask({ ...asking({ ...ROLES.qa, users: ["quinn#9002", "olga#9012"] }) });
    const { id } = github.comment({ issue, as: "quinn", body: `${DENY} the chekout fails` });
    github.editComment({ comment: id, as: "quinn", body: `${DENY} the checkout fails` });
    github.comment({ issue, as: "olga", body: APPROVE });
    expect(await gate({ ...CHECK, ...asking({ ...ROLES.qa, users: ["quinn#9002", "olga#9012"] }) })).toMatchObject(
      DENIED,
    );
  });

  it("a denial closes its issue although its comment cannot be written, and is kept although the issue cannot be closed", async () => {
    for (const refused of [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
      "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
    ]) {
      let broken = true;
      const { github, gate, ask } = await attackWorld({
        fault: ({ name }) =>
          broken && name === refused
            ? { kind: "answer", status: 502, headers: { "content-type": "application/json" }, body: "{}" }
            : undefined,
      });
      const issue = await ask();
      const { id } = github.comment({ issue, as: "quinn", body: `${DENY} no` });
      expect(await gate()).toMatchObject(DENIED);
      broken = false;
      github.deleteComment({ comment: id, as: "rob" });
      github.comment({ issue, as: "quinn", body: APPROVE });
      const run = await gate();
      expect(run.outputs.decision).toBe("deny");
      expect(github.listIssues({ state: "open" })).toEqual([]);
    }
  });

  it("a pull request that was turned to another base after its approval shows more than was approved", async () => {
    const { github, gate } = await attackWorld({
      pulls: [pullSeed({ baseChanges: [{ at: Date.now() + HOUR, by: "rob" }] })],
    });
    github.review({ pull: 7, as: "carol", state: "APPROVED" });
    const run = await gate({ ...CHECK, ...BY_REVIEW });
    expect(run).toMatchObject(PENDING);
    expect(run.summary).toContain("before the base of the pull request changed");
    const earlier = await attackWorld({
      pulls: [pullSeed({ baseChanges: [{ at: Date.now() - HOUR, by: "rob" }] })],
    });
    earlier.github.review({ pull: 7, as: "carol", state: "APPROVED" });
    expect(await earlier.gate({ ...CHECK, ...BY_REVIEW })).toMatchObject(APPROVED);
  });

  it("a commit that was pushed onto an approved head is not the pull request's, whatever GitHub counts to it", async () => {
    const pushed = "9".repeat(40);
    const { github, gate } = await attackWorld({
      commits: [
        commitSeed(OID.live, []),
        commitSeed(OID.earlier, [OID.live]),
        commitSeed(OID.head, [OID.earlier]),
        commitSeed(pushed, [OID.head], { author: "mallory", branches: ["main"] }),
      ],
      pulls: [pullSeed({ mergeCommit: pushed })],
    });
    github.review({ pull: 7, as: "carol", state: "APPROVED" });
    expect(await gate({ ...CHECK, ...BY_REVIEW, commit: pushed, request: "" })).toMatchObject({
      verdict: "deny/unreviewed_commit",
    });
  });

  it("a rebase merge brings no more commits than the pull request had", async () => {
    const [first, second, third] = ["1".repeat(40), "2".repeat(40), "3".repeat(40)];
    const { github, gate } = await attackWorld({
      commits: [
        commitSeed(OID.live, []),
        commitSeed(OID.earlier, [OID.live]),
        commitSeed(OID.head, [OID.earlier]),
        commitSeed(first, [OID.live]),
        commitSeed(second, [first]),
        commitSeed(third, [second], { author: "mallory", branches: ["main"] }),
      ],
      pulls: [pullSeed({ mergeCommit: third, rebased: [first, second, third] })],
    });
    github.review({ pull: 7, as: "carol", state: "APPROVED" });
    expect(await gate({ ...CHECK, ...BY_REVIEW, commit: third, request: "" })).toMatchObject({
      verdict: "deny/unreviewed_commit",
    });
  });

  it("who pushed a part of the pull request under another's name, and not its last commit, does not approve it", async () => {
    const { github, gate } = await attackWorld({
      pushes: [{ by: "carol", branch: "feature", oid: OID.earlier, at: Date.now() - 3 * HOUR }],
    });
    github.review({ pull: 7, as: "carol", state: "APPROVED" });
    const run = await gate({ ...CHECK, ...BY_REVIEW });
    expect(run).toMatchObject(PENDING);
    expect(run.summary).toContain("wrote or pushed");
  });

  it("nobody makes less seem new by another commit as the live one than a record proved", async () => {
    const { github, gate, record } = await attackWorld();
    const lying = { ...CHECK, ...BY_REVIEW, "live-commit": OID.squash };
    expect(await gate(lying)).toMatchObject(APPROVED); // no record tells what is live
    await record({ commit: OID.live, request: "1".repeat(64) }, "success");
    expect(await gate(lying)).toMatchObject({ verdict: "unknown/request_mismatch", status: 1 });
    const honest = { ...CHECK, ...BY_REVIEW };
    expect(await gate(honest)).toMatchObject(PENDING);
    github.review({ pull: 7, as: "carol", state: "APPROVED" });
    expect(await gate(honest)).toMatchObject(APPROVED);
  });

  it("who wrote what is deployed does not approve it where nothing is known to be live either", async () => {
    const writers = asking({ ...ROLES.qa, users: ["rob#9005", "quinn#9002"] });
    for (const live of ["", "f".repeat(40)]) {
      const { github, gate, ask } = await attackWorld();
      const inputs = { ...writers, "live-commit": live };
      const issue = await ask(inputs);
      github.comment({ issue, as: "rob", body: APPROVE });
      const run = await gate({ ...CHECK, ...inputs });
      expect(run).toMatchObject(PENDING);
      expect(run.summary).toContain("wrote or pushed");
      github.comment({ issue, as: "quinn", body: APPROVE });
      expect(await gate({ ...CHECK, ...inputs })).toMatchObject(APPROVED);
    }
  });
});
