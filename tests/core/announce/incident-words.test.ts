import { describe, expect, it } from "vitest";
import type { Announcement } from "../../../src/core/announce/announcement.ts";
import { EVENTS } from "../../../src/core/announce/announcement.ts";
import { wordingOf } from "../../../src/core/announce/wording.ts";
import { shopAnnouncement } from "./shop-announcement.ts";

const words = (told: Partial<Announcement>) => {
  const { mark, verdict, facts, next } = wordingOf({ ...shopAnnouncement, ...told });
  return { mark, verdict, next, facts: Object.fromEntries(facts) };
};

describe("an incident's message (S13)", () => {
  const incident = {
    event: "incident",
    severity: "sev1",
    impact: "nobody can pay",
    startedAt: new Date("2026-11-24T10:20:00Z"),
  } as const;

  it("says status, severity, customer impact, start in UTC and ETA while it is open", () => {
    expect(words({ ...incident, status: "identified", eta: "11:30 UTC" })).toMatchObject({
      mark: "🔎",
      verdict: "SEV1 incident of shop in production is identified: nobody can pay",
      facts: {
        Status: "Identified",
        Severity: "SEV1",
        "Customer impact": "nobody can pay",
        "Start time": "Tue 24 Nov 2026 10:20 UTC",
        ETA: "11:30 UTC",
      },
    });
  });

  it("says how it was resolved, and no ETA any more", () => {
    const { mark, facts } = words({
      ...incident,
      status: "resolved",
      resolution: "card provider switched",
      eta: "soon",
    });
    expect({ mark, ...facts }).toMatchObject({ mark: "✅", Status: "Resolved", Resolution: "card provider switched" });
    expect(facts).not.toHaveProperty("ETA");
  });

  it("is investigated, and says what is not known, until somebody says more", () => {
    expect(words({ event: "incident" })).toMatchObject({
      mark: "🚨",
      verdict: "Incident of shop in production is being investigated",
      facts: {
        Status: "Investigating",
        Severity: "not assessed yet",
        "Customer impact": "not known yet",
        "Told at": "Tue 24 Nov 2026 11:00 UTC",
        ETA: "not known yet",
      },
    });
  });

  it("lets people say more than the event does of a deployment that was undone", () => {
    const undone = { event: "rolled-back", liveVersion: "v1.4.0", status: "identified", eta: "an hour" } as const;
    expect(words(undone).facts).toMatchObject({ Status: "Identified", ETA: "an hour" });
    expect(words(undone).facts).not.toHaveProperty("Resolution");
  });

  it.each(
    EVENTS.flatMap((event) => ["", "SEV1", "sev 2", "SEV-3", "P1"].map((severity) => [event, severity] as const)),
  )("of %s with severity %j says the severity where something is to be mended, and nowhere else", (event, severity) => {
    const shown = severity === "" ? "not assessed yet" : severity.replace(/[ -]/, "").toUpperCase();
    const mended = ["rolled-back", "held", "stopped", "incident"].includes(event);
    expect(words({ event, severity }).facts.Severity).toBe(mended ? shown : undefined);
  });
});

describe("a migration's message (A11)", () => {
  it("says in advance what is migrated, when it starts, and whom to tell", () => {
    expect(
      words({ event: "migration", migration: "orders get a column", plannedAt: new Date("2026-11-26T20:00:00Z") }),
    ).toMatchObject({
      mark: "📅",
      verdict: "The database of shop will be migrated in production on Thu 26 Nov 2026 20:00 UTC",
      next: "Tell dana before it starts if it must not happen then.",
      facts: { Migration: "orders get a column", Starts: "Thu 26 Nov 2026 20:00 UTC" },
    });
  });

  it("says that its time is not set", () => {
    expect(words({ event: "migration" })).toMatchObject({ facts: { Starts: "not set yet" } });
  });
});

it("names the kind of change where it is not the standard one (G7)", () => {
  expect(words({ changeClass: "hotfix" }).facts).toMatchObject({ "Kind of change": "hotfix" });
  expect(words({ changeClass: "standard" }).facts).not.toHaveProperty("Kind of change");
});
