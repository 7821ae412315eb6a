import { actionsEdge } from "../../adapters/actions-edge.ts";
import { githubApprovals } from "../../adapters/github-approvals.ts";
import { githubClient } from "../../adapters/github-client.ts";
import { githubPeople } from "../../adapters/github-people.ts";
import { nodeHttp } from "../../adapters/node-http.ts";
import { runAction } from "../../kit/run-action.ts";
import { approvalGate } from "./approval-gate.ts";
import { approvalGateContract } from "./contract.ts";

await runAction(
  approvalGateContract,
  (inputs, surroundings) => {
    const { clock, run } = surroundings;
    const client = (token: string, permission: string) =>
      githubClient({ apiUrl: run.apiUrl, graphqlUrl: run.graphqlUrl, http: nodeHttp(), clock, token, permission });
    const [job, identity] = [
      client(inputs["github-token"], "issues: write, actions: read"),
      client(inputs["identity-token"], "members: read (organisation)"),
    ];
    return approvalGate(inputs, surroundings, {
      approvals: githubApprovals(job, run.repository, clock),
      people: githubPeople({ client: job, identity, ...run.repository }),
      chance: Math.random,
    });
  },
  actionsEdge,
);
