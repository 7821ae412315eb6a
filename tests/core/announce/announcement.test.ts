import { describe, expect, it } from "vitest";
import { refuseInsecureUrl } from "../../../src/core/address/refuse-insecure-url.ts";
import {
  type AnnouncedEvent,
  type Announcement,
  EVENT_WORDS,
  eventOf,
} from "../../../src/core/announce/announcement.ts";
import { secretParts } from "../../../src/core/announce/secret-parts.ts";
import { wordingOf } from "../../../src/core/announce/wording.ts";
import { shopAnnouncement } from "./shop-announcement.ts";

describe("eventOf", () => {
  it.each([
    ["started", "", "started"],
    ["success", "", "succeeded"],
    ["", "success", "succeeded"],
    ["", "rolled-back", "rolled-back"],
    ["held", "success", "held"],
    ["", "", "stopped"],
    ["", "sucess", "stopped"],
  ])("named %j with decision %j tells %s", (named, decision, event) => {
    expect(eventOf(named, decision)).toBe(event);
  });

  it("knows every word that the input allows", () => {
    for (const word of EVENT_WORDS) if (word !== "stopped") expect(eventOf(word, "")).not.toBe("stopped");
  });
});

describe("wordingOf", () => {
  const facts = (announcement: Announcement) => Object.fromEntries(wordingOf(announcement).facts);

  it.each<[AnnouncedEvent, string]>([
    ["proposed", "shop v1.5.0 is proposed for production"],
    ["pending", "shop v1.5.0 waits for approval for production"],
    ["denied", "shop v1.5.0 was not let into production"],
    ["started", "shop v1.5.0 is being deployed to production"],
    ["succeeded", "shop v1.5.0 is live in production, proven"],
    ["unchanged", "shop v1.5.0 was live in production already; nothing changed"],
    ["planned", "shop v1.5.0 was planned for production; nothing was deployed"],
    ["rolled-back", "shop v1.5.0 was rolled back in production; which version is live is not proven"],
    ["held", "shop v1.5.0 is held half-way in production for a person to judge"],
    ["stopped", "shop v1.5.0 stopped on its way to production; which version is live is not proven"],
  ])("says of %s: %s", (event, verdict) => {
    expect(wordingOf({ ...shopAnnouncement, event }).verdict).toBe(verdict);
  });

  it("says what can be done: nothing is approved where nothing asks yet, and a run goes on by itself or by hand", () => {
    const issue = "https://github.com/shop-org/shop/issues/1";
    const pull = "https://github.com/shop-org/shop/pull/7";
    const told = (announcement: Partial<Announcement>) => wordingOf({ ...shopAnnouncement, ...announcement });
    const proposed = told({ event: "proposed", pullUrl: pull });
    expect(proposed.next).not.toContain("approval issue");
    expect(proposed.links).toContainEqual(["Pull request", pull]);
    expect(proposed.facts).toContainEqual(["Proposed by", "dana"]);
    const asked = told({ event: "pending", approvalUrl: issue });
    expect(asked.links).toContainEqual(["Approval issue", issue]);
    expect(asked.next).toMatch(
      /goes on by itself where resume-approval\.yml is installed; else re-run its failed jobs/,
    );
    expect(told({ event: "pending" }).next).not.toContain("approval issue");
  });

  it("tells an undone deployment as an incident: status, severity, start time in UTC, resolution", () => {
    const undone = {
      ...shopAnnouncement,
      event: "rolled-back" as const,
      liveVersion: "v1.4.0",
      severity: "sev2",
      impact: "None: nobody reached it.",
      incidentUrl: "https://github.com/shop-org/shop/issues/7",
      startedAt: new Date("2026-11-24T10:20:00Z"),
    };
    expect(facts(undone)).toMatchObject({
      Status: "Resolved",
      Severity: "SEV2",
      "Customer impact": "None: nobody reached it.",
      "Start time": "Tue 24 Nov 2026 10:20 UTC",
      Resolution: "rolled back to v1.4.0",
    });
    expect(facts(undone)).not.toHaveProperty("ETA");
    expect(wordingOf(undone).links[0]).toEqual(["Incident", "https://github.com/shop-org/shop/issues/7"]);
    expect(facts({ ...undone, liveVersion: "", severity: "", startedAt: undefined })).toMatchObject({
      Status: "Identified",
      Severity: "not assessed yet",
      "Told at": "Tue 24 Nov 2026 11:00 UTC",
      ETA: "unknown: a person has to look",
    });
    expect(facts({ ...undone, event: "stopped" }).Status).toBe("Investigating");
    expect(facts({ ...undone, event: "succeeded" })).not.toHaveProperty("Status");
  });

  it("announces a migration in advance and at the start, and not afterwards", () => {
    const told = (event: Announcement["event"]) =>
      facts({ ...shopAnnouncement, event, migration: "migrate the database to v1.5.0" })["Database first"];
    expect([told("pending"), told("started")]).toEqual(Array(2).fill("migrate the database to v1.5.0"));
    expect([told("succeeded"), told("rolled-back"), told("stopped")]).toEqual(Array(3).fill(undefined));
  });

  it("frightens nobody where nothing is left to mend", () => {
    for (const reasonCode of ["superseded", "nothing_changed"]) {
      const stopped = { ...shopAnnouncement, event: "stopped" as const, reasonCode, liveVersion: "v1.6.0" };
      expect(facts(stopped)).not.toHaveProperty("Status");
      expect(wordingOf(stopped).next).toContain("start a new run");
    }
    expect(facts({ ...shopAnnouncement, event: "stopped", reasonCode: "state_unreadable" })).toHaveProperty("Status");
  });

  it("says the next step whenever a person has to do something", () => {
    for (const event of ["pending", "denied", "rolled-back", "held", "stopped"] as const)
      expect(wordingOf({ ...shopAnnouncement, event }).next).not.toBe("");
  });
});

describe("a sink's address", () => {
  it.each([
    ["https://hooks.slack.com/services/T/B/x", undefined],
    ["http://127.0.0.1:8080/x", undefined],
    ["http://hooks.example/x", "it does not start with https://"],
    ["http://127.0.0.1.evil.example/x", "it does not start with https://"],
    ["https://user:pw@hooks.example/x", "it holds credentials in front of the host"],
    ["file:///etc/passwd", "it does not start with https://"],
    ["hooks.example", "it is not an address"],
  ])("%s", (address, refused) => {
    expect(refuseInsecureUrl(address)).toBe(refused);
  });

  it("gives away no part that would do alone", () => {
    expect(secretParts("https://hooks.slack.com/services/T0SHOP/B0DEPLOYS/s3cretpart?sig=an0thersecret")).toEqual([
      "services/T0SHOP/B0DEPLOYS/s3cretpart",
      "sig=an0thersecret",
      "B0DEPLOYS",
      "s3cretpart",
      "an0thersecret",
    ]);
    expect(secretParts("whsec_cmVoZWFyc2Fs")).toEqual(["cmVoZWFyc2Fs"]);
    expect(secretParts("")).toEqual([]);
  });
});
