import { actionsEdge } from "../../adapters/actions-edge.ts";
import { githubApprovalPorts } from "../../adapters/github-approval-ports.ts";
import { runAction } from "../../kit/run-action.ts";
import { approvalGate } from "./approval-gate.ts";
import { approvalGateContract } from "./contract.ts";

await runAction(
  approvalGateContract,
  (inputs, surroundings) => {
    const tokens = { token: inputs["github-token"], identityToken: inputs["identity-token"] };
    const ports = githubApprovalPorts({ ...surroundings, ...tokens });
    return approvalGate(inputs, surroundings, { ...ports, chance: Math.random });
  },
  actionsEdge,
);
