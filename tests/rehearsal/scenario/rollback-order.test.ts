import { describe, expect, it } from "vitest";
import { InvalidScenario } from "../../../src/rehearsal/scenario/invalid-scenario.ts";
import { parseOptions } from "../../../src/rehearsal/scenario/parse-options.ts";
import { rollbackInWords } from "../../../src/rehearsal/scenario/rollback-order.ts";

describe("rehearse <folder> rollback", () => {
  it("goes to the previous version unless one is named", () => {
    const { folder, rollback } = parseOptions(["examples/shop", "rollback"]);
    expect([folder, rollback?.to, rollback?.force]).toEqual(["examples/shop", "previous", false]);
  });

  it("says an order as it was written", () => {
    const args = ["rollback", "--to", "v1.4.0", "--force", "--spoilt", "tag-moved", "--during-deploy"];
    const { rollback } = parseOptions(["examples/shop", ...args]);
    expect(
      rollbackInWords(rollback)
        .filter((word) => word !== "")
        .join(" "),
    ).toBe(args.join(" "));
    expect(parseOptions(["examples/shop"]).rollback).toBeUndefined();
  });

  it.each([
    [["examples/shop", "rolback"], "rolback is no command"],
    [["examples/shop", "--to", "v1.4.0"], "--to is for a rollback"],
    [["examples/shop", "rollback", "--spoilt", "milk"], "--spoilt takes image-deleted"],
  ])("refuses %j with the remedy", (args, words) => {
    expect(() => parseOptions(args)).toThrow(InvalidScenario);
    expect(() => parseOptions(args)).toThrow(words);
  });
});
