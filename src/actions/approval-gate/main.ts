import { githubApprovalPorts } from "../../adapters/github/github-approval-ports.ts";
import { actionsEdge } from "../../adapters/job/actions-edge.ts";
import { runAction } from "../../kit/run-action.ts";
import { approvalGate } from "./approval-gate.ts";
import { approvalGateContract } from "./contract.ts";
import { tokensOf } from "./drop-in/drop-in.ts";

await runAction(
  approvalGateContract,
  async (inputs, surroundings) => {
    const ports = githubApprovalPorts({ ...surroundings, ...tokensOf(inputs) });
    try {
      return await approvalGate(inputs, surroundings, { ...ports, chance: Math.random });
    } finally {
      await ports.end();
    }
  },
  actionsEdge,
);
