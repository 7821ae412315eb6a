import { policyCheckPorts } from "../../adapters/github/policy-check-ports.ts";
import { actionsEdge } from "../../adapters/job/actions-edge.ts";
import { runAction } from "../../kit/run-action.ts";
import { policyCheckContract } from "./contract.ts";
import { policyCheck } from "./policy-check.ts";

await runAction(
  policyCheckContract,
  (inputs, surroundings) => policyCheck(inputs, surroundings, policyCheckPorts(inputs, surroundings)),
  actionsEdge,
);
