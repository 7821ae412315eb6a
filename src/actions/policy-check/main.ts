import { actionsEdge } from "../../adapters/actions-edge.ts";
import { policyCheckPorts } from "../../adapters/policy-check-ports.ts";
import { runAction } from "../../kit/run-action.ts";
import { policyCheckContract } from "./contract.ts";
import { policyCheck } from "./policy-check.ts";

await runAction(
  policyCheckContract,
  (inputs, surroundings) => policyCheck(inputs, surroundings, policyCheckPorts(inputs, surroundings)),
  actionsEdge,
);
