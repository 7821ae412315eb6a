import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ApprovalBinding,
  claimedRequest,
  differences,
  formatBinding,
  parseBinding,
  roundOf,
} from "../../../src/core/approval/approval-binding.ts";
import { type Denial, formatDenial, parseDenial } from "../../../src/core/approval/denial.ts";
import { describeRequest, titleOf } from "../../../src/core/approval/describe-request.ts";
import { requestId } from "../../../src/core/request/request.ts";

const members = {
  repositoryId: "501",
  environment: "production",
  service: "shop",
  commit: "c".repeat(40),
  digest: "",
  runId: "7001",
  round: 2,
};
const bound = (text: string): ApprovalBinding => ({
  ...members,
  request: requestId(members),
  version: text,
  changeClass: text,
  people: {},
  liveCommit: "a".repeat(40),
  demands: [
    {
      role: text,
      count: 2,
      evidence: "reviews",
      rules: [text],
      users: [
        { login: "quinn", id: "9002" },
        { login: "riley", id: undefined },
      ],
      teams: ["qa"],
    },
  ],
});
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.constantFrom(
    "-->",
    "<!-- deploy-approval {} -->",
    '"request":"',
    "@everyone",
    "\n\n# x",
    "`".repeat(5),
    "--\u200b>",
    "](javascript:x)",
  ),
);

describe("the marker", () => {
  it("comes back as it was written, whatever text it holds, and ends where it should", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const marker = formatBinding(bound(text));
        expect(parseBinding(`Body\n\n${marker}\n`)).toEqual(bound(text));
        expect(claimedRequest(marker)).toBe(bound(text).request);
        expect(marker.indexOf("-->")).toBe(marker.length - 3);
      }),
    );
  });

  it("comes back out of a whole issue, whose title and text are made of hostile parts", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const binding = bound(text);
        const demands = [
          {
            role: text === "" ? "qa" : text,
            count: 1,
            evidence: "comments" as const,
            rules: [text],
            users: [{ login: "quinn", id: undefined }],
            teams: [],
          },
        ];
        const body = describeRequest({
          binding,
          demands,
          repositoryUrl: "https://github.com/o/r",
          owner: "o",
          policy: text,
          policyCommit: "",
          rules: text,
          migration: text,
        });
        expect(parseBinding(body)).toEqual(binding);
        expect(titleOf(binding)).not.toMatch(/@[a-z]|\n/);
        expect(titleOf({ ...binding, title: text }).length).toBeLessThanOrEqual(256);
      }),
    );
  });

  it("says before the approval that the database is migrated first, and nothing where it is not", () => {
    const page = {
      binding: bound("v1"),
      demands: [],
      repositoryUrl: "https://github.com/o/r",
      owner: "o",
      policy: "",
      policyCommit: "",
      rules: "",
    };
    const migration = "migrate the database to v1; no release from before can run on it";
    expect(describeRequest({ ...page, migration })).toContain(
      "| Database first | migrate the database to v1; no release from before can run on it |",
    );
    expect(describeRequest(page)).not.toContain("Database first");
  });

  it("has a title that GitHub takes, and names no commit twice", () => {
    const long = "#".repeat(300);
    for (const binding of [
      { ...bound(long), service: long, environment: long },
      { ...bound("v1"), title: long },
    ])
      expect(titleOf(binding).length).toBeLessThanOrEqual(256);
    expect(titleOf({ ...bound("c".repeat(12)), service: "shop" })).toBe("Approve shop for production (ccccccc)");
    expect(titleOf({ ...bound("v1"), environment: "manual/approve/f2c452a9" })).toBe("Approve shop v1 (ccccccc)");
  });

  it("is not believed when a member was changed", () => {
    const marker = formatBinding(bound("v1"));
    for (const [from, to] of [
      ["production", "staging"],
      ['"round":2', '"round":3'],
      ["c".repeat(40), "d".repeat(40)],
    ] as const)
      expect(parseBinding(marker.replace(from, to))).toBeUndefined();
    expect(parseBinding("no marker")).toBeUndefined();
  });
});

describe("the request", () => {
  it("is found among the rounds of its run, and nowhere else", () => {
    const { round, ...rest } = members;
    expect(roundOf(requestId(members), rest)).toBe(round);
    expect(roundOf(requestId(members), { ...rest, runId: "7002" })).toBeUndefined();
  });

  it("names what differs", () => {
    expect(
      differences(bound("v1"), { ...bound("v1"), commit: "e".repeat(40), digest: "sha256:x", changeClass: "hotfix" }),
    ).toEqual(["commit", "digest", "changeClass"]);
  });
});

describe("a kept denial", () => {
  it("comes back as it was written, and only for its own request", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const denial: Denial = {
          login: "quinn",
          id: "9002",
          url: "https://github.com/o/r/issues/1#issuecomment-1",
          at: "2026-11-24T11:00:00.000Z",
          reason: text,
        };
        const comment = formatDenial(denial, "f".repeat(64));
        expect(parseDenial(comment, "f".repeat(64))).toEqual(denial);
        expect(parseDenial(comment, "0".repeat(64))).toBeUndefined();
      }),
    );
  });
});
