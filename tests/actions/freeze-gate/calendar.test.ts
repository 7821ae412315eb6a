import { expect, it } from "vitest";
import { calendar } from "../../../src/actions/freeze-gate/calendar.ts";
import type { Stretch } from "../../../src/core/policy/outlook.ts";

const stretch = (start: string, end: string, answer: Stretch["answer"], rules: readonly string[] = []): Stretch => ({
  start: new Date(`2026-11-${start}Z`),
  end: new Date(`2026-11-${end}Z`),
  answer,
  rules,
});

it("draws one row for each answer, and a label only where its bar has room", () => {
  const drawn = calendar(
    [
      stretch("17T10:00", "17T14:00", "require-approval"),
      stretch("17T14:00", "18T10:00", "deny", ["the windows of production"]),
      stretch("18T10:00", "18T14:00", "require-approval"),
      stretch("18T14:00", "30T10:00", "deny", ["Black Friday week", "the windows of production"]),
    ],
    "UTC",
  );
  expect(drawn.split("\n")).toEqual([
    "**The coming days** (the picture is in UTC)",
    "",
    "```mermaid",
    "---",
    "displayMode: compact",
    "---",
    "gantt",
    "    dateFormat YYYY-MM-DDTHH:mm",
    "    axisFormat %a %d",
    "    todayMarker off",
    "    section with approval",
    "    · :active, 2026-11-17T10:00, 2026-11-17T14:00",
    "    · :active, 2026-11-18T10:00, 2026-11-18T14:00",
    "    section closed",
    "    · :crit, 2026-11-17T14:00, 2026-11-18T10:00",
    "    Black Friday week :crit, 2026-11-18T14:00, 2026-11-30T10:00",
    "```",
    "",
    "<details><summary>The same as a table</summary>",
    "",
    "| From | To | Answer | Rule |",
    "| --- | --- | --- | --- |",
    "| Tue 17 Nov 2026 10:00 UTC | Tue 17 Nov 2026 14:00 UTC | open with approval |  |",
    "| Tue 17 Nov 2026 14:00 UTC | Wed 18 Nov 2026 10:00 UTC | closed | `the windows of production` |",
    "| Wed 18 Nov 2026 10:00 UTC | Wed 18 Nov 2026 14:00 UTC | open with approval |  |",
    "| Wed 18 Nov 2026 14:00 UTC | Mon 30 Nov 2026 10:00 UTC | closed | `Black Friday week`, `the windows of production` |",
    "",
    "</details>",
  ]);
});

it("draws nothing where nothing changes", () => {
  expect(calendar([stretch("17T10:00", "30T10:00", "allow")], "Asia/Jakarta")).toBe(
    "**The coming days:** open until Mon 30 Nov 2026 17:00 Asia/Jakarta (10:00 UTC) at least",
  );
  expect(calendar([], "UTC")).toBe("");
});

it.each([
  ["section of the year", "· section of the year"],
  ["Title: click %% ;", "· Title click"],
  ["::: ---", "---"],
  ["", "·"],
])("lets no rule's name %j be a statement", (rule, label) => {
  const drawn = calendar(
    [stretch("01T00:00", "30T00:00", "deny", [rule]), stretch("30T00:00", "30T01:00", "allow")],
    "UTC",
  );
  expect(drawn).toContain(`\n    ${label} :crit, `);
});
