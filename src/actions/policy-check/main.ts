import { actionsEdge } from "../../adapters/actions-edge.ts";
import { githubRepository } from "../../adapters/github-repository.ts";
import { httpCalendarFeeds } from "../../adapters/http-calendar-feeds.ts";
import { nodeHttp } from "../../adapters/node-http.ts";
import { workspaceFiles } from "../../adapters/workspace-files.ts";
import { refuseAddress } from "../../core/address/refuse-address.ts";
import { runAction } from "../../kit/run-action.ts";
import { policyCheckContract } from "./contract.ts";
import { policyCheck } from "./policy-check.ts";

await runAction(
  policyCheckContract,
  (inputs, surroundings) => {
    const { run, clock } = surroundings;
    const { repository } = githubRepository(run, inputs["github-token"], clock);
    const feeds = httpCalendarFeeds({ http: nodeHttp({ refuse: refuseAddress({ internal: false }) }), clock });
    return policyCheck(inputs, surroundings, { workspace: workspaceFiles(run.workspace), repository, feeds });
  },
  actionsEdge,
);
