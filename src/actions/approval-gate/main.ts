import { actionsEdge } from "../../adapters/actions-edge.ts";
import { githubApprovalPorts } from "../../adapters/github-approval-ports.ts";
import { runAction } from "../../kit/run-action.ts";
import { approvalGate } from "./approval-gate.ts";
import { approvalGateContract } from "./contract.ts";
import { tokensOf } from "./drop-in/drop-in.ts";

await runAction(
  approvalGateContract,
  (inputs, surroundings) => {
    const ports = githubApprovalPorts({ ...surroundings, ...tokensOf(inputs) });
    return approvalGate(inputs, surroundings, { ...ports, chance: Math.random });
  },
  actionsEdge,
);
