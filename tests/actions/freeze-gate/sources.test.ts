import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import type { GateScene } from "../../fakes/gate-ports.ts";
import { DIGEST, gate, request } from "./gate-run.ts";

const ICS = (date: string) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//tests//EN",
    "BEGIN:VEVENT",
    "UID:1@example",
    "DTSTAMP:20260101T000000Z",
    `DTSTART;VALUE=DATE:${date}`,
    "SUMMARY:::error::closed <b>",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
const POLICY = (holidays: string, others = "") =>
  `version: 1\nholidays: { own: ${holidays} }\nenvironments: { production: {} }\nfreezes: [{ name: Holidays, holidays: own }]\n${others}`;
const FILE = POLICY("{ file: .github/holidays.ics }");
const FEED = POLICY('{ feed: "https://calendar.example/feed.ics" }');
const COPIED = POLICY('{ feed: "https://calendar.example/feed.ics", copy: .github/copy.ics, max-age: 30d }');
const ALLOWED = { "allow-private-hosts": "true" };
const gone = new Unreadable("unavailable", "it answered 503", "Check the feed.");
const run = (scene: GateScene, inputs: Record<string, string> = {}, now?: string) =>
  gate({ ...scene }, { digest: DIGEST, ...inputs }, now);

test.each<[string, string, GateScene]>([
  ["a list in the policy", "deny/freeze_active/exit 1", { policy: POLICY("{ dates: [2026-11-17] }") }],
  ["a file", "deny/freeze_active/exit 1", { policy: FILE, files: { ".github/holidays.ics": ICS("20261117") } }],
  ["a file with other days", "allow/open/exit 0", { policy: FILE, files: { ".github/holidays.ics": ICS("20261225") } }],
  ["a file that is missing", "deny/policy_invalid/exit 1", { policy: FILE }],
  [
    "a file that is no calendar",
    "deny/policy_invalid/exit 1",
    { policy: FILE, files: { ".github/holidays.ics": "<html>" } },
  ],
  ["a feed", "deny/freeze_active/exit 1", { policy: FEED, feed: ICS("20261117") }],
  ["a feed that is away", "unknown/holidays_unreadable/exit 1", { policy: FEED, feed: gone }],
  ["a feed that answers a page", "unknown/holidays_unreadable/exit 1", { policy: FEED, feed: "<!doctype html>" }],
  [
    "a feed that is away, by its copy",
    "deny/freeze_active/exit 1",
    { policy: COPIED, feed: gone, files: { ".github/copy.ics": ICS("20261117") } },
  ],
  [
    "a closed policy beside a feed that is away",
    "deny/incident_open/exit 1",
    {
      policy: `${FEED}locks: { incidents: { issues: { labels: [sev1] } } }\n`,
      feed: gone,
      incidents: [{ name: "issue #7", issue: 7, url: "", title: "", label: "sev1" }],
    },
  ],
])("holidays from %s: %s", async (_name, expected, scene) => {
  expect((await run(scene)).verdict).toBe(expected);
});

describe("what calendars cost and show", () => {
  const scene = { policy: FILE, files: { ".github/holidays.ics": ICS("20261119") } };

  it("reads their files by one call more, and by the hint in the same one", async () => {
    const first = await run(scene);
    expect(first.asked.filter((line) => line.startsWith("files"))).toEqual(["files .github/holidays.ics at bbbb"]);
    const inputs = { request: request(1), reads: first.output("reads") };
    const again = await run(scene, inputs);
    expect(again.asked).toEqual([
      "documents .github/deploy-policy.yml  .github/deploy-targets.yml v1.5.0 with .github/holidays.ics with standing labels= records=production",
    ]);
    expect(again.output("decision")).toBe("allow");
  });

  it("names the holidays of the coming days, and lets no event's title in", async () => {
    const { summary } = await run(scene);
    expect(summary).toContain("| 2026-11-19 | `own` |");
    expect(summary).not.toContain("closed <b>");
  });

  it("says no opening where it is not known", async () => {
    const policy = `${FEED}locks: { incidents: { issues: { labels: [sev1] } } }\n`;
    const incidents = [{ name: "issue #7", issue: 7, url: "", title: "", label: "sev1" }];
    const { output, summary } = await run({ policy, feed: gone, incidents });
    expect([output("until"), output("next-open"), output("next-change")]).toEqual(["", "", ""]);
    expect(summary).not.toContain("gantt");
  });

  it("warns of an answer that lies beyond what a calendar lists", async () => {
    const policy = POLICY("{ file: .github/holidays.ics }", "").replace(
      "{ production: {} }",
      "{ production: { windows: [{ days: fri }] } }",
    );
    const { journal } = await run({ ...scene, policy });
    expect(journal.some((line) => line.startsWith("warning The calendar 'own' lists nothing after"))).toBe(true);
  });

  it("reads the files of a central policy in its own repository", async () => {
    const inputs = { policy: "org/policies:policy.yml" };
    const { verdict, asked } = await run(
      { central: FILE, policy: "", files: { ".github/holidays.ics": ICS("20261117") } },
      inputs,
    );
    expect(verdict).toBe("deny/freeze_active/exit 1");
    expect(asked.filter((line) => line.includes("files "))).toEqual([]);
  });
});

describe("incident endpoints", () => {
  const policy = `version: 1
environments: { production: {}, staging: {} }
locks: { incidents: { issues: { labels: [sev1] }, environments: production, endpoints: [{ name: pager, url: "https://pager.example/v1", path: "incidents[*].priority", none-of: [P1] }] } }
`;

  it.each<[string, string, GateScene["verdicts"]]>([
    ["clear", "allow/open/exit 0", [{ kind: "clear", name: "pager" }]],
    [
      "locked",
      "deny/incident_open/exit 1",
      [
        {
          kind: "locked",
          name: "pager",
          incidents: [{ name: "pager: INC-7", url: "", title: "::error::down", label: "P1" }],
        },
      ],
    ],
    [
      "unreadable",
      "unknown/incidents_unreadable/exit 1",
      [{ kind: "unknown", name: "pager", why: "it answered 500", remedy: "Check it." }],
    ],
  ])("that are %s: %s", async (_name, expected, verdicts) => {
    const { verdict, journal } = await run({ policy, verdicts: verdicts ?? [] });
    expect(verdict).toBe(expected);
    expect(journal.some((line) => line.includes("\n::"))).toBe(false);
  });

  it("asks them with the secrets by name, which are hidden, and only where they bear", async () => {
    const inputs = { "incident-tokens": "pager=canary-secret-1" };
    const asked = await run({ policy }, inputs);
    expect(asked.asked.filter((line) => line.startsWith("endpoints"))).toEqual(["endpoints pager tokens=pager"]);
    // The whole text, and the secret in it.
    expect(asked.journal.filter((line) => line === "mask")).toHaveLength(2);
    const elsewhere = await run({ policy }, { ...inputs, environment: "staging" });
    expect(elsewhere.asked.filter((line) => line.startsWith("endpoints"))).toEqual([]);
  });

  it("names the endpoint and the remedy when one cannot be read", async () => {
    const { journal, summary } = await run({
      policy,
      verdicts: [{ kind: "unknown", name: "pager", why: "it answered 500", remedy: "Check the pager." }],
    });
    expect(journal.find((line) => line.startsWith("error"))).toContain("Check the pager.");
    expect(summary).toContain("pager");
  });
});

describe("an incident label that the repository does not have", () => {
  it("is no clear: nobody can say whether an incident is open", async () => {
    const { journal, verdict } = await run({ missingLabels: ["sev2"] });
    expect(verdict).toBe("unknown/incident_label_missing/exit 1");
    expect(journal.find((line) => line.startsWith("error"))).toContain(
      "The incident label 'sev2' does not exist in this repository",
    );
  });

  it("does not stop an environment that incidents do not lock, nor a rollback", async () => {
    expect((await run({ missingLabels: ["sev2"] }, { environment: "staging" })).verdict).toBe("allow/open/exit 0");
    expect((await run({ missingLabels: ["sev2"] }, { action: "rollback" })).verdict).toBe(
      "allow/rollback_exempt/exit 0",
    );
  });
});

describe("sources in internal networks", () => {
  const policy = `${FEED}locks: { incidents: { issues: { labels: [sev1] }, endpoints: [{ name: pager, url: "https://pager.example/v1", path: "incidents[*].priority", none-of: [P1] }] } }\n`;
  const scene = { policy, feed: ICS("20261225"), verdicts: [{ kind: "clear", name: "pager" }] } as const;
  const inside = {
    documents: {
      targets: {
        path: ".github/deploy-targets.yml",
        text: readFileSync("examples/shop/.github/deploy-targets.yml", "utf8").replace(
          "    defaults:\n",
          "    defaults:\n      allow-private-hosts: true\n",
        ),
        commit: "b".repeat(40),
      },
    },
  };

  it.each<[string, string, GateScene, Record<string, string>]>([
    ["nobody allows them", "false", {}, {}],
    ["the target allows them", "true inside", inside, {}],
    ["the input alone does, which the target's field does not follow", "false inside", {}, ALLOWED],
    ["both do", "true inside", inside, ALLOWED],
    ["the input does, and no target is read", "false inside", {}, { ...ALLOWED, targets: "" }],
  ])("are asked where %s: %s", async (_name, expected, differs, inputs) => {
    const { output, asked } = await run({ ...scene, ...differs }, inputs);
    const [field = "", ...reach] = expected.split(" ");
    const suffix = reach.map((word) => ` ${word}`).join("");
    expect(output("allow-private-hosts")).toBe(field);
    expect(asked.filter((line) => /^(?:feed|endpoints)/.test(line)).sort()).toEqual([
      `endpoints pager tokens=${suffix}`,
      `feed https://calendar.example/feed.ics${suffix}`,
    ]);
  });
});
