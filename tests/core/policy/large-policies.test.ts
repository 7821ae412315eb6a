import { expect, it } from "vitest";
import { decided, factsAt, inShort, policyFrom } from "./policies.ts";

const RULES = 1_000;
const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
const many = (rule: (index: number) => string) => Array.from({ length: RULES }, (_, index) => rule(index)).join("\n");
const frozen = (rule: (index: number) => string, production = "{}") =>
  policyFrom(
    `version: 1\nroles: { cto: { users: [octo#1] } }\nenvironments: { production: ${production} }\nfreezes:\n${many(rule)}\n`,
  );

it.each([
  [
    "freezes that chain over eight years",
    frozen((index) => `  - { name: F${index}, dates: ${day(index * 3)} to ${day(index * 3 + 2)} }`),
    `open ${day(3 * RULES)}T00:00Z`,
  ],
  [
    "freezes that chain in a zone with changes of the clock",
    frozen(
      (index) => `  - { name: F${index}, dates: ${day(index * 3)} to ${day(index * 3 + 2)}, timezone: Europe/Berlin }`,
    ),
    `open ${day(3 * RULES - 1)}T23:00Z`,
  ],
  [
    "soft freezes of one role that chain",
    frozen(
      (index) =>
        `  - { name: F${index}, dates: ${day(index * 3)} to ${day(index * 3 + 2)}, strength: soft, approved-by: cto }`,
    ),
    `change ${day(3 * RULES)}T00:00Z`,
  ],
  [
    "freezes of every week that leave no window open",
    frozen(
      (index) => `  - { name: F${index}, every-week: ${index % 2 === 0 ? "mon" : "tue"}, timezone: Europe/Berlin }`,
      '{ windows: [{ days: mon-tue, from: "10:00", to: "11:00" }] }',
    ),
    "open never | change never",
  ],
  [
    "crons that follow one another",
    frozen((index) => `  - { name: F${index}, cron: "${index % 60} */2 * * *", for: 1h, timezone: America/St_Johns }`),
    "open 2026-01-02T13:29Z",
  ],
])("decides over a thousand %s", (_name, policy, expected) => {
  expect(inShort(decided(policy, factsAt("2026-01-02T12:00:00Z")))).toContain(expected);
});

it("decides over a thousand windows", () => {
  const windows = many(
    (index) =>
      `      - { days: mon, from: "10:${String(index % 60).padStart(2, "0")}", to: "11:00", timezone: Europe/Berlin }`,
  );
  const policy = policyFrom(`version: 1\nenvironments:\n  production:\n    windows:\n${windows}\n`);
  expect(inShort(decided(policy, factsAt("2026-06-02T12:00:00Z")))).toContain("open 2026-06-08T08:00Z");
});
