import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Announcement } from "../../../src/core/announce/announcement.ts";
import { concerns } from "../../../src/core/announce/audience.ts";
import { readPlaces } from "../../../src/core/announce/read-places.ts";
import { shopAnnouncement } from "./shop-announcement.ts";

const RULE = { accepts: (address: string) => /^C[A-Z0-9]+$/.test(address), expected: "a channel's id" };

describe("readPlaces", () => {
  it("reads a place a line with its words, in any case and apart by blanks or commas", () => {
    expect(readPlaces("C0DEPLOYS\n\n  C0ENG SEV-1, sev2\n# the CTO's\nC0CTO hotfix success\n", RULE)).toEqual({
      kind: "places",
      places: [
        { address: "C0DEPLOYS", audience: [] },
        { address: "C0ENG", audience: ["sev1", "sev2"] },
        { address: "C0CTO", audience: ["hotfix", "succeeded"] },
      ],
    });
    expect(readPlaces("", RULE)).toEqual({ kind: "places", places: [] });
  });

  it.each([
    ["C0A\n#deploys sev1", "a channel's id first in line 2"],
    ["C0A roled-back", "'rolled-back' in place of 'roled-back' in line 1"],
    ["C0A sev", "'sev0' in place of 'sev' in line 1"],
    ["C0A incidents", "'incident' in place of 'incidents' in line 1"],
    ["C0A @here", "an event, a severity or a kind of change in place of '@here' in line 1"],
    ["C0A\nC0A sev1", "each place once; in line 2 it stands again: write all its words on one line"],
    [Array.from({ length: 21 }, (_, index) => `C${index}`).join("\n"), "at most 20 lines"],
  ])("refuses %j", (text, expected) => {
    expect(readPlaces(text, RULE)).toEqual({ kind: "expected", expected });
  });

  it.each(["standard", "urgent", "infra", "seed", "data", "security", "emergency-change"])(
    "takes %s for a kind of change",
    (word) => {
      expect(readPlaces(`C0A ${word}`, RULE)).toMatchObject({ kind: "places" });
    },
  );

  it("never repeats an address, which may be a secret", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (rest) => {
        const read = readPlaces(`https://s3cret.example/${rest} whatever`, RULE);
        expect(JSON.stringify(read)).not.toContain("s3cret");
      }),
    );
  });
});

describe("concerns", () => {
  const bad = { event: "rolled-back", severity: "SEV1", reasonCode: "smoke_failed" } as const;

  it.each<[string, Partial<Announcement>, boolean]>([
    ["", {}, true],
    ["succeeded", {}, true],
    ["started", {}, false],
    ["hotfix", { changeClass: "hotfix" }, true],
    ["hotfix", { changeClass: "standard" }, false],
    ["sev1 sev2", bad, true],
    ["sev2", bad, false],
    ["sev1", { ...bad, severity: "sev-1" }, true],
    ["sev1", { ...bad, severity: "" }, false],
    ["sev1", { severity: "SEV1" }, false],
    ["incident", bad, true],
    ["incident", { event: "incident" }, true],
    ["incident", { event: "held" }, true],
    ["incident", { event: "stopped", reasonCode: "state_unreadable" }, true],
    ["incident", { event: "stopped", reasonCode: "superseded", severity: "SEV1" }, false],
    ["sev1", { event: "stopped", reasonCode: "superseded", severity: "SEV1" }, false],
    ["incident", { event: "denied" }, false],
    ["migration", { event: "migration" }, true],
    ["migration", { event: "started", migration: "v2" }, false],
    ["migration started", { event: "started" }, true],
  ])("an audience of %j is meant by %j: %s", (words, told, meant) => {
    const audience = words.split(" ").filter((word) => word !== "");
    expect(concerns(audience, { ...shopAnnouncement, ...told })).toBe(meant);
  });
});
