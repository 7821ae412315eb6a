import { actionsEdge } from "../../adapters/actions-edge.ts";
import { gatePorts } from "../../adapters/gate-ports.ts";
import { runAction } from "../../kit/run-action.ts";
import { freezeGateContract } from "./contract.ts";
import { freezeGate } from "./freeze-gate.ts";

await runAction(
  freezeGateContract,
  (inputs, surroundings) => freezeGate(inputs, surroundings, gatePorts(inputs, surroundings)),
  actionsEdge,
);
