import { expect, it } from "vitest";
import { Notebook } from "../../../src/actions/canary-monitor/notebook.ts";
import type { Records } from "../../../src/ports/records.ts";
import { recordWith } from "../../fakes/shop-records.ts";

const untouched: Records = {
  list: () => Promise.reject(new Error("nothing is listed")),
  open: () => Promise.reject(new Error("nothing is opened")),
  note: () => Promise.reject(new Error("nothing is noted")),
};
const held = { phase: "held-test", smoke: "unknown" } as const;

it.each([
  ["nobody did", [{ phase: "held-production" }], false],
  ["a person did while it was watched", [{}, { phase: "resumed", resumed: "7002" }], true],
  ["a person did at all traffic", [{ phase: "held-production" }, { phase: "accepted", resumed: "7002" }], true],
  [
    "a person did before any traffic, past checks that told nothing",
    [held, { ...held, phase: "resumed", resumed: "7002" }, { phase: "watching", resumed: "7002" }],
    false,
  ],
  [
    "one person did before any traffic, and another while it was watched",
    [
      held,
      { ...held, phase: "resumed", resumed: "7002" },
      { phase: "watching", resumed: "7002" },
      { phase: "resumed", resumed: "7003" },
    ],
    true,
  ],
])(
  "takes a failure for accepted by whoever moved the deployment on past what was watched: %s",
  (_, statuses, moved) => {
    const book = new Notebook({ record: recordWith(statuses), phases: [] }, untouched, { warn: () => {} });
    expect(book.wasMovedOn()).toBe(moved);
  },
);
