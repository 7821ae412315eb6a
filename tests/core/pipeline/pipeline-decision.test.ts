import { expect, it } from "vitest";
import {
  CONCLUDE_ROWS,
  type ConcludeFacts,
  decideBy,
  PIPELINE_ROWS,
  type PipelineFacts,
} from "../../../src/core/pipeline/pipeline-decision.ts";

const nothing: PipelineFacts = {
  dryRun: "false",
  gate: "",
  approve: "",
  secondGate: "",
  secondCheck: "",
  deploy: "",
  concluded: "",
};
const allowed = { ...nothing, gate: "allow", approve: "allow", secondGate: "allow", secondCheck: "allow" };

it.each<[string, PipelineFacts, string]>([
  ["a dry run", { ...nothing, dryRun: "true", gate: "deny" }, "planned"],
  ["a frozen gate", { ...nothing, gate: "deny" }, "denied"],
  ["a denial by a person", { ...nothing, gate: "require-approval", approve: "deny" }, "denied"],
  ["a lock that came while approving", { ...allowed, secondGate: "deny" }, "denied"],
  ["nobody has approved yet", { ...nothing, gate: "require-approval", approve: "pending" }, "pending"],
  ["a policy that cannot be read", { ...nothing, gate: "unknown" }, "stopped"],
  ["already live", { ...allowed, deploy: "unchanged" }, "unchanged"],
  ["proven", { ...allowed, deploy: "paused", concluded: "success" }, "success"],
  ["rolled back", { ...allowed, deploy: "paused", concluded: "rolled-back" }, "rolled-back"],
  ["held for a person", { ...allowed, deploy: "paused", concluded: "held" }, "held"],
  ["nothing known at all", nothing, "stopped"],
])("%s", (_, facts, decision) => {
  expect(decideBy(PIPELINE_ROWS, { ...facts })).toBe(decision);
});

it.each<[string, ConcludeFacts, string]>([
  ["finished", { finish: "success", rollbackReason: "", undone: "" }, "success"],
  ["proven after a lost finish", { finish: "", rollbackReason: "proven_late", undone: "no" }, "success"],
  ["left to a person", { finish: "", rollbackReason: "held_for_person", undone: "no" }, "held"],
  [
    "undone by us or by ECS",
    { finish: "failure", rollbackReason: "already_rolled_back", undone: "yes" },
    "rolled-back",
  ],
  ["superseded", { finish: "", rollbackReason: "superseded", undone: "no" }, "stopped"],
])("conclude: %s", (_, facts, decision) => {
  expect(decideBy(CONCLUDE_ROWS, { ...facts })).toBe(decision);
});
