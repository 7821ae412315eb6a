import { refuseAddress } from "../../core/address/refuse-address.ts";
import type { CalendarFeeds } from "../../ports/calendar-feeds.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Files } from "../../ports/files.ts";
import type { Progress } from "../../ports/progress.ts";
import type { RunContext } from "../../ports/run-context.ts";
import type { SourceFiles } from "../../ports/source-files.ts";
import { httpCalendarFeeds } from "../http/http-calendar-feeds.ts";
import { nodeHttp } from "../http/node-http.ts";
import { workspaceFiles } from "../job/workspace-files.ts";
import { type GitHubGate, githubGate } from "./github-gate.ts";
import { githubRepository } from "./github-repository.ts";

/** Everything that a check of a policy reads. */
export interface PolicyCheckWorld extends Pick<GitHubGate, "central"> {
  readonly workspace: Files;
  readonly repository: SourceFiles;
  readonly feeds: CalendarFeeds;
}

/** Opens everything that a check of a policy reads: the checkout, the repository before the change, a central one, and feeds outside internal networks. */
export function policyCheckPorts(
  access: { readonly "github-token": string; readonly "policy-token": string },
  {
    clock,
    progress,
    run,
  }: { readonly clock: Clock; readonly progress: Pick<Progress, "say">; readonly run: RunContext },
): PolicyCheckWorld {
  const token = access["github-token"];
  const { central } = githubGate({ token, policyToken: access["policy-token"], clock, progress, run });
  const { repository } = githubRepository(run, token, clock);
  const feeds = httpCalendarFeeds({ http: nodeHttp({ refuse: refuseAddress({ internal: false }) }), clock });
  return { workspace: workspaceFiles(run.workspace), repository, central, feeds };
}
