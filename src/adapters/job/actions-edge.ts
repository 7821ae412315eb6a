import { tmpdir } from "node:os";
import type { Edge } from "../../kit/run-action.ts";
import type { RunContext } from "../../ports/run-context.ts";
import { actionsRunner } from "./actions-runner.ts";
import { systemClock } from "./system-clock.ts";

/** The edge of a process that GitHub's runner started. A second interrupt ends the process at once. */
export const actionsEdge: Edge = {
  runner: actionsRunner,
  clock: systemClock,
  readContext: () => readRunContext(process.env),
  onInterrupt(callback) {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, callback);
  },
};

/** Reads the run's context from the runner's default variables; throws naming the variable that is missing. */
function readRunContext(environment: Readonly<Record<string, string | undefined>>): RunContext {
  const read = (name: string) => {
    const value = environment[name];
    if (value === undefined || value === "")
      throw new Error(`${name} is not set: this action runs only under a GitHub Actions runner.`);
    return value;
  };
  const [owner = "", name = ""] = read("GITHUB_REPOSITORY").split("/");
  const actor = read("GITHUB_ACTOR");
  return {
    repository: { owner, name, id: read("GITHUB_REPOSITORY_ID") },
    runId: read("GITHUB_RUN_ID"),
    runAttempt: Number(environment.GITHUB_RUN_ATTEMPT ?? 1),
    job: environment.GITHUB_JOB ?? "",
    step: environment.GITHUB_ACTION ?? "",
    actor: { login: actor, id: environment.GITHUB_ACTOR_ID ?? "" },
    triggeringActor: environment.GITHUB_TRIGGERING_ACTOR ?? actor,
    eventName: environment.GITHUB_EVENT_NAME ?? "",
    ref: environment.GITHUB_REF ?? "",
    sha: environment.GITHUB_SHA ?? "",
    serverUrl: environment.GITHUB_SERVER_URL ?? "https://github.com",
    apiUrl: environment.GITHUB_API_URL ?? "https://api.github.com",
    graphqlUrl: environment.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql",
    workspace: environment.GITHUB_WORKSPACE ?? process.cwd(),
    temporary: environment.RUNNER_TEMP ?? tmpdir(),
  };
}
