import type { RunContext } from "../../src/ports/run-context.ts";

/** The run that conversations take place in: Shop's repository, started by its dispatcher. */
export const shopRun: RunContext = {
  repository: { owner: "shop-org", name: "shop", id: "501" },
  runId: "7001",
  runAttempt: 1,
  job: "gate",
  actor: { login: "dana", id: "9001" },
  triggeringActor: "dana",
  eventName: "workflow_dispatch",
  ref: "refs/heads/main",
  sha: "a".repeat(40),
  serverUrl: "https://github.com",
  apiUrl: "https://api.github.com",
  graphqlUrl: "https://api.github.com/graphql",
  workspace: "/workspace",
  temporary: "/tmp",
};
