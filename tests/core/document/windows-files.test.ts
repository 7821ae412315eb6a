import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { monitorSchema } from "../../../src/core/canary/document/monitor-document.ts";
import { parseChecks } from "../../../src/core/checks/parse-checks.ts";
import { parseDocument } from "../../../src/core/document/parse-document.ts";
import { readCalendarEvents } from "../../../src/core/holidays/calendar-events.ts";
import { parsePolicy } from "../../../src/core/policy/parse-policy.ts";
import { parseNamedSecrets } from "../../../src/core/secrets/named-secrets.ts";
import { resolveTarget } from "../../../src/core/targets/resolve-target.ts";
import { renderAppSpec } from "../../../src/core/task-definition/app-spec.ts";
import { parsePairs } from "../../../src/core/task-definition/parse-pairs.ts";
import { parseTaskDefinition } from "../../../src/core/task-definition/parse-task-definition.ts";

const shop = (file: string) => readFileSync(`examples/shop/.github/${file}`, "utf8");

const APP_SPEC = `version: 0
Resources:
  - TargetService:
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: "<here>"
        LoadBalancerInfo:
          ContainerName: app
          ContainerPort: 8080
`;
const TASK_DEFINITION = JSON.stringify(
  { family: "shop", containerDefinitions: [{ name: "app", image: "a:1" }] },
  null,
  2,
);
const CALENDAR = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//shop//holidays//EN
BEGIN:VEVENT
UID:1@shop
DTSTAMP:20260101T000000Z
DTSTART;VALUE=DATE:20261225
SUMMARY:Christmas Day\\, which is told
  on two lines
END:VEVENT
END:VCALENDAR
`;

const READ: Readonly<Record<string, readonly [text: string, read: (text: string) => unknown]>> = {
  "the policy": [shop("deploy-policy.yml"), (text) => parsePolicy(text, "policy.yml")],
  "the targets file": [
    shop("deploy-targets.yml"),
    (text) => resolveTarget(text, { service: "shop", environment: "production", file: "targets.yml" }),
  ],
  "the checks": [shop("deploy-checks.yml"), (text) => parseChecks(text, "checks.yml")],
  "the monitor": [shop("deploy-monitor.yml"), (text) => parseDocument(text, monitorSchema, "monitor.yml")],
  "an AppSpec": [APP_SPEC, (text) => renderAppSpec(text, "arn:aws:ecs:eu-west-1:111122223333:task-definition/shop:8")],
  "a task definition": [TASK_DEFINITION, (text) => parseTaskDefinition(text, "task.json")],
  "a calendar": [CALENDAR, (text) => readCalendarEvents(text, "holidays.ics")],
};

const inWindows = (text: string) => text.replaceAll("\n", "\r\n");

describe.each(Object.entries(READ))("%s", (_, [text, read]) => {
  it("reads alike with the lines of Windows, and with the mark that its editors put first", () => {
    const plain = read(text);
    expect(JSON.stringify(plain)).not.toMatch(/"kind":"invalid"/);
    expect(read(inWindows(text))).toEqual(plain);
    expect(read(`\ufeff${inWindows(text)}`)).toEqual(plain);
  });
});

it.each([
  ["a policy", "version: 1\n\nenvironments:\n  staging: {}\n  production: { wimdows: [] }\n", parsePolicy],
  ["checks", "version: 1\nchecks:\n  - name: health\n    path: /health\n    expekt: { status: 200 }\n", parseChecks],
])("finds a mistake in %s at the same line and column", (_, text, parse) => {
  const plain = parse(text, "file.yml");
  expect(plain).toMatchObject({
    kind: "invalid",
    problems: expect.arrayContaining([expect.objectContaining({ line: 5 })]),
  });
  expect(parse(inWindows(text), "file.yml")).toEqual(plain);
});

it("keeps no carriage return in what an input gives line by line, as a secret pasted on Windows does", () => {
  const owner = { noun: "endpoint", example: "pager" };
  const plain = parseNamedSecrets("pager=one-secret\nchat=two-secrets\n", owner);
  expect(plain.kind).not.toBe("wrong");
  expect(parseNamedSecrets("pager=one-secret\r\nchat=two-secrets\r\n", owner)).toEqual(plain);
  expect(parsePairs("A=1\r\nB<<END\r\ntwo\r\nlines\r\nEND\r\n", "secrets")).toEqual({
    kind: "pairs",
    pairs: { A: "1", B: "two\nlines" },
  });
});
