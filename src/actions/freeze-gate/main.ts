import { actionsEdge } from "../../adapters/actions-edge.ts";
import { githubGate } from "../../adapters/github-gate.ts";
import { runAction } from "../../kit/run-action.ts";
import { freezeGateContract } from "./contract.ts";
import { freezeGate } from "./freeze-gate.ts";

await runAction(
  freezeGateContract,
  (inputs, surroundings) =>
    freezeGate(inputs, surroundings, githubGate({ token: inputs["github-token"], ...surroundings })),
  actionsEdge,
);
