import { describe, expect, it } from "vitest";
import { shopHeld, targetThat } from "../../fakes/scripted-target.ts";
import { play, said, writesIn } from "./rollback-scene.ts";

const target = () => targetThat({ looks: [shopHeld] });
const CONFIRM = { mode: "confirm", incident: "17", version: "v1.4.0", "service-deployment": "" };

describe("what is told after a rollback", () => {
  it("closes the incident's standing when the old version works, and files the retrospective for whoever started it", async () => {
    const { outputs, conversation, states, exit } = await play({
      target: target(),
      inputs: { ...CONFIRM, smoke: "success" },
    });
    expect(said(outputs)).toBe("success back_confirmed no");
    expect(states).toEqual([{ status: "Resolved" }]);
    expect(conversation).toEqual(["retrospective rollback 17 for dana", "update #17 **Status: Resolved**"]);
    expect(outputs.retrospective).toContain("/issues/18");
    expect(exit).toBe("exit 0");
  });

  it("raises the incident when the old version fails too, and goes no further back (R7)", async () => {
    const { outputs, conversation, states, updates, exit } = await play({
      target: target(),
      inputs: { ...CONFIRM, smoke: "failure", severity: "sev3" },
    });
    expect(said(outputs)).toBe("failure back_broken no");
    expect(outputs.severity).toBe("sev1");
    expect(states).toEqual([{ status: "Investigating", severity: "sev1" }]);
    expect(updates[0]).toContain("SEV1");
    expect(writesIn(conversation)).toEqual([]);
    expect(exit).toBe("exit 1");
  });

  it("claims nothing where the smoke test did not end", async () => {
    const { outputs } = await play({ target: target(), inputs: { ...CONFIRM, smoke: "" } });
    expect(said(outputs)).toBe("unknown back_unconfirmed no");
  });

  it("keeps its verdict where GitHub is away", async () => {
    const { outputs, journal } = await play({
      target: target(),
      github: "down",
      inputs: { ...CONFIRM, smoke: "success" },
    });
    expect(said(outputs)).toBe("success back_confirmed no");
    expect(journal.join("\n")).toContain("retrospective_not_written");
  });

  it("owes a retrospective after a hotfix as well", async () => {
    const { outputs, conversation } = await play({ target: target(), inputs: { mode: "retrospective" } });
    expect(said(outputs)).toBe("success retrospective_owed no");
    expect(conversation).toEqual([expect.stringMatching(/^retrospective hotfix b{64} for dana$/)]);
    const silent = await play({ target: target(), github: "down", inputs: { mode: "retrospective" } });
    expect(said(silent.outputs)).toBe("failure retrospective_not_written no");
  });
});
