import { actionsEdge } from "../../adapters/actions-edge.ts";
import { githubClient } from "../../adapters/github-client.ts";
import { githubRecords } from "../../adapters/github-records.ts";
import { githubSourceFiles } from "../../adapters/github-source-files.ts";
import { nodeHttp } from "../../adapters/node-http.ts";
import { shellCommands } from "../../adapters/shell-commands.ts";
import { workspaceFiles } from "../../adapters/workspace-files.ts";
import { refuseAddress } from "../../core/checks/refuse-address.ts";
import { runAction } from "../../kit/run-action.ts";
import { smokeTestContract } from "./contract.ts";
import { smokeTest } from "./smoke-test.ts";

await runAction(
  smokeTestContract,
  (inputs, surroundings) => {
    const { run, clock } = surroundings;
    const client = githubClient({
      ...run,
      token: inputs["github-token"],
      http: nodeHttp(),
      clock,
      permission: "contents: read, deployments: write",
    });
    const http = nodeHttp({ refuse: refuseAddress({ internal: inputs["allow-private-hosts"] }) });
    const github = {
      repository: githubSourceFiles(client, run.repository),
      records: githubRecords(client, run.repository),
    };
    return smokeTest(inputs, surroundings, {
      http,
      chance: Math.random,
      workspace: workspaceFiles(run.workspace),
      commands: shellCommands(process.env, run.workspace),
      ...github,
    });
  },
  actionsEdge,
);
