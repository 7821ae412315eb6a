import type { TargetPlace } from "../../core/rollout/target-place.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { EnvironmentRules } from "../../ports/environment-rules.ts";
import { tokenClaims } from "../aws/token-claims.ts";
import { type GateAccess, gatePorts } from "../github/gate-ports.ts";
import { githubClient } from "../github/github-client.ts";
import { githubReach } from "../github/github-reach.ts";
import { githubTokenProbe } from "../github/github-token-probe.ts";
import { jobGitHub } from "../github/job-github.ts";
import { jobRuns } from "../github/job-runs.ts";
import { nodeHttp } from "../http/node-http.ts";
import { proxySettings } from "../http/proxy-settings.ts";
import { timeLimit } from "../http/time-limit.ts";

/** Opens everything that doctor looks through: nothing that writes is asked of it, nothing is called before its first use, and the SDKs of AWS are not loaded before. */
export function doctorPorts(access: GateAccess, surroundings: Surroundings) {
  const github = doctorGitHub(access, surroundings);
  return {
    ...github,
    gate: gatePorts(access, surroundings),
    identity: tokenClaims(nodeHttp(), surroundings.mask),
    reach: {
      ...github.reach,
      async knock(address: string, internal: boolean) {
        const { knock } = await import("../http/knock.ts");
        return knock(address, internal);
      },
    },
    proxy: () => proxySettings(process.env),
    async open(place: TargetPlace & { readonly image: string }) {
      const { probedEcs } = await import("../aws/probed-ecs.ts");
      return probedEcs(surroundings)(place);
    },
    bound: timeLimit,
  };
}

/** Opens what is read of the job's own repository; each part names the permission that it needs. */
function doctorGitHub(access: GateAccess, surroundings: Surroundings) {
  const { run, clock } = surroundings;
  const { apiUrl, graphqlUrl, repository } = run;
  const http = nodeHttp();
  const token = access["github-token"];
  const client = (permission: string) => githubClient({ apiUrl, graphqlUrl, token, http, clock, permission });
  const { repository: files, records } = jobGitHub(token, surroundings, "contents: read, deployments: read");
  return {
    files,
    records,
    runs: jobRuns(token, surroundings),
    token: githubTokenProbe(client, { ...repository, commit: run.sha }),
    environments: {
      async read(name: string): Promise<EnvironmentRules | undefined> {
        const { githubEnvironmentRules } = await import("../github/github-environment-rules.ts");
        return githubEnvironmentRules(client("actions: read"), repository).read(name);
      },
    },
    workflows: {
      home: process.env.GITHUB_ACTION_REPOSITORY ?? "",
      async read(commit: string) {
        const { githubWorkflowFiles } = await import("../github/github-workflow-files.ts");
        return githubWorkflowFiles({ client: client("contents: read"), files }, repository).read(commit);
      },
    },
    async waiting() {
      const { githubWaitingRuns } = await import("../github/github-waiting-runs.ts");
      return githubWaitingRuns(client("actions: read"), repository)();
    },
    reach: githubReach(client("metadata: read"), repository),
  };
}
