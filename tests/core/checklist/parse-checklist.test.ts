import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatChecklist } from "../../../src/core/checklist/format-checklist.ts";
import { parseChecklist } from "../../../src/core/checklist/parse-checklist.ts";

describe("parseChecklist", () => {
  it("reads what freeze-gate writes, roles with today's members", () => {
    const roles = { "qa-lead": { users: ["quinn#9002", "riley"], teams: ["shop-org/qa"] } };
    const text = formatChecklist(
      [
        { item: "Tests green", by: { kind: "ci" } },
        { item: "Migrations tested", by: { kind: "check-run", name: "migrations" } },
        { item: "Flags set", by: { kind: "person", role: undefined } },
        { item: "Dashboards ready", by: { kind: "person", role: "qa-lead" } },
        { item: "Runbook read", by: { kind: "person", role: "gone" } },
      ],
      roles,
    );
    expect(parseChecklist(text)).toEqual({
      kind: "items",
      items: [
        { item: "Tests green", by: { kind: "ci" } },
        { item: "Migrations tested", by: { kind: "check-run", name: "migrations" } },
        { item: "Flags set", by: { kind: "person", role: undefined } },
        {
          item: "Dashboards ready",
          by: {
            kind: "person",
            role: {
              role: "qa-lead",
              users: [
                { login: "quinn", id: "9002" },
                { login: "riley", id: undefined },
              ],
              teams: ["shop-org/qa"],
            },
          },
        },
        { item: "Runbook read", by: { kind: "person", role: { role: "gone", users: [], teams: [] } } },
      ],
    });
  });

  it("takes no text for no items, and an item that is asked twice of the same for one", () => {
    expect(parseChecklist("")).toEqual({ kind: "items", items: [] });
    const twice = JSON.stringify([1, 2].map(() => ({ item: "CI", by: { kind: "ci" } })));
    expect(parseChecklist(twice)).toEqual({ kind: "items", items: [{ item: "CI", by: { kind: "ci" } }] });
  });

  it.each([
    ["null"],
    ["{}"],
    ["[1]"],
    ['["ci"]'],
    ["not JSON"],
    ['[{"item":"","by":{"kind":"ci"}}]'],
    ['[{"item":"x"}]'],
    ['[{"item":"x","by":{"kind":"tests"}}]'],
    ['[{"item":"x","by":{"kind":"check-run"}}]'],
    ['[{"item":"x","by":{"kind":"person","role":"qa","users":["a b"]}}]'],
    [JSON.stringify(Array.from({ length: 51 }, (_, index) => ({ item: `${index}`, by: { kind: "ci" } })))],
  ])("refuses %j", (text) => {
    expect(parseChecklist(text)).toMatchObject({ kind: "invalid", expected: expect.stringContaining("checklist") });
  });

  it("never throws and never reads an item without somebody who answers for it", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const parsed = parseChecklist(text);
        if (parsed.kind === "items") for (const { by } of parsed.items) expect(by.kind).toBeTruthy();
      }),
    );
  });
});
