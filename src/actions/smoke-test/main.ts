import { githubRepository } from "../../adapters/github/github-repository.ts";
import { nodeHttp } from "../../adapters/http/node-http.ts";
import { actionsEdge } from "../../adapters/job/actions-edge.ts";
import { shellCommands } from "../../adapters/job/shell-commands.ts";
import { workspaceFiles } from "../../adapters/job/workspace-files.ts";
import { refuseAddress } from "../../core/address/refuse-address.ts";
import { runAction } from "../../kit/run-action.ts";
import { smokeTestContract } from "./contract.ts";
import { smokeTest } from "./smoke-test.ts";

await runAction(
  smokeTestContract,
  (inputs, surroundings) => {
    const { run, clock } = surroundings;
    const http = nodeHttp({ refuse: refuseAddress({ internal: inputs["allow-private-hosts"] }) });
    const github = githubRepository(run, inputs["github-token"], clock);
    const local = { workspace: workspaceFiles(run.workspace), commands: shellCommands(process.env, run.workspace) };
    return smokeTest(inputs, surroundings, { http, chance: Math.random, ...local, ...github });
  },
  actionsEdge,
);
