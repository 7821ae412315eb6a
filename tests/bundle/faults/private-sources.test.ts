import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { expect, it } from "vitest";
import { worlds } from "./worlds.ts";

const world = worlds();
const TARGETS = readFileSync("examples/shop/.github/deploy-targets.yml", "utf8");
const POLICY = `version: 1
holidays: { own: { feed: "https://calendar.internal/feed.ics" } }
environments: { staging: {} }
freezes: [{ name: Holidays, holidays: own }]
locks: { incidents: { endpoints: [{ name: pager, url: "https://pager.internal/v1", path: "incidents[*].priority", none-of: [P1] }] } }
`;
const FEED = [
  ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//tests//EN", "BEGIN:VEVENT", "UID:1@example"],
  ...["DTSTAMP:20260101T000000Z", "DTSTART;VALUE=DATE:20271225", "SUMMARY:Christmas", "END:VEVENT"],
  ...["END:VCALENDAR", ""],
].join("\r\n");

it.each([
  ["refused where neither the target nor the input allows them", "", {}, "unknown/holidays_unreadable/1", []],
  ["asked where the target allows them", "allow-private-hosts: true", {}, "allow/open/0", ["calendar", "pager"]],
  ["asked where the input does", "", { "allow-private-hosts": "true" }, "allow/open/0", ["calendar", "pager"]],
])("a policy's sources in an internal network are %s", async (_name, field, inputs, verdict, expected) => {
  const asked: string[] = [];
  const hosts = new Map([
    [
      "calendar.internal",
      (_: unknown, response: ServerResponse) => {
        asked.push("calendar");
        response.end(FEED);
      },
    ],
    [
      "pager.internal",
      (_: unknown, response: ServerResponse) => {
        asked.push("pager");
        response.writeHead(200, { "content-type": "application/json" }).end('{"incidents":[{"priority":"P3"}]}');
      },
    ],
  ]);
  const files = {
    ".github/deploy-targets.yml": TARGETS.replace("    defaults:\n", `    defaults:\n      ${field}\n`),
  };
  const { freezeGate } = await world({ scale: 60, hosts, policy: POLICY, files });
  const run = await freezeGate({ inputs: { targets: ".github/deploy-targets.yml", ...inputs } });
  expect([run.verdict, [...new Set(asked)].sort()], run.log).toEqual([verdict, expected]);
  expect(run.outputs["allow-private-hosts"]).toBe(String(field !== ""));
  if (expected.length === 0) expect(run.log).toContain("set allow-private-hosts, in the target or of the step");
});
