import { describe, expect, it } from "vitest";
import type { ChosenRelease } from "../../../src/core/rollback/choose-release.ts";
import { objectionsTo } from "../../../src/core/rollback/judge-release.ts";

const now = new Date("2026-11-24T12:00:00Z");
const commit = "abcdef1".padEnd(40, "0");
const target: ChosenRelease = {
  release: "shop:41",
  version: "v1.4.0",
  commit,
  names: ["v1.4.0", commit],
  digest: "",
  proven: true,
  undone: false,
  past: undefined,
  captured: false,
  lastLive: new Date("2026-11-20T12:00:00Z"),
};
const judge = (differs: Partial<ChosenRelease>, deny: readonly string[] = []) =>
  objectionsTo({
    target: { ...target, ...differs },
    historyRead: true,
    standing: false,
    now,
    within: 90 * 86_400_000,
    deny,
    irreversible: [],
  }).map(({ reason, advisory }) => `${reason}${advisory ? " unless forced" : ""}`);

describe("what may be gone back to (R1)", () => {
  it.each<[string, Partial<ChosenRelease>, readonly string[], readonly string[]]>([
    ["what is proven", {}, [], []],
    ["what is denied by its version", {}, ["1.4.0"], ["target_denied"]],
    ["what is denied by its task definition", {}, ["shop:41"], ["target_denied"]],
    ["what is denied by its commit", {}, ["abcdef1"], ["target_denied"]],
    [
      "what a record calls otherwise than the one that is believed",
      { version: "v1.4.1" },
      ["v1.4.0"],
      ["target_denied"],
    ],
    ["what another record gives another commit", { commit: "f".repeat(40) }, ["abcdef1"], ["target_denied"]],
    ["another version, task definition and commit denied", {}, ["v1.3.0", "shop:4", "abcdef2"], []],
    ["no version known, versions denied", { version: "", names: [commit] }, ["v1.3.0"], ["target_denied"]],
    ["no version known, task definitions alone denied", { version: "", names: [commit] }, ["shop:40"], []],
    [
      "no commit known, as while GitHub is away, commits denied",
      { commit: "", names: ["v1.4.0"] },
      ["fedcba9"],
      ["target_denied"],
    ],
    ["no commit known, versions denied", { commit: "", names: ["v1.4.0"] }, ["v1.3.0"], []],
    ["what nobody saw live", { proven: false }, [], ["target_never_live"]],
    [
      "what only the record after it saw live",
      { proven: false, captured: true },
      [],
      ["target_unproven unless forced"],
    ],
    ["what was rolled back itself", { undone: true }, [], ["target_unproven unless forced"]],
    ["what is too old", { lastLive: new Date("2026-08-01T00:00:00Z") }, [], ["target_too_old unless forced"]],
    ["what was live nobody knows when", { captured: true, lastLive: undefined }, [], ["target_too_old unless forced"]],
  ])("%s", (_, differs, deny, expected) => expect(judge(differs, deny)).toEqual(expected));
});
