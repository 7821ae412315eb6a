import { gatePorts } from "../../adapters/github/gate-ports.ts";
import { actionsEdge } from "../../adapters/job/actions-edge.ts";
import { runAction } from "../../kit/run-action.ts";
import { freezeGateContract } from "./contract.ts";
import { freezeGate } from "./freeze-gate.ts";

await runAction(
  freezeGateContract,
  (inputs, surroundings) => freezeGate(inputs, surroundings, gatePorts(inputs, surroundings)),
  actionsEdge,
);
