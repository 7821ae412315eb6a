import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { WorkflowRunner } from "../../../src/rehearsal/runner/create-workflow-runner.ts";
import { workflowsOf } from "../../../src/rehearsal/runner/event-workflows.ts";
import type { RunnerHost } from "../../../src/rehearsal/runner/host.ts";
import type { Run, RunResult } from "../../../src/rehearsal/runner/run.ts";
import type { StartRequest } from "../../../src/rehearsal/runner/start-request.ts";
import { readFolder } from "../../../src/rehearsal/scenario/read-folder.ts";
import { type ActAttempt, factsOf, identityOf } from "./act-attempt.ts";
import { writeEvent } from "./dispatch.ts";
import { gitFolder } from "./git-folder.ts";
import { createReporter } from "./report-act.ts";
import { runAct } from "./run-act.ts";

/** What act runs a rehearsal with. */
export interface ActSettings {
  readonly command: string;
  /** A folder of its own. */
  readonly folder: string;
  /** Folders by `owner/name@ref`. */
  readonly repositories: Readonly<Record<string, string>>;
  /** The environment whose identity the jobs have: act asks for none. */
  readonly environment: string;
}

/**
 * Runs a rehearsal's workflows by act, in the world of the host. One token and one identity serve all jobs of a run, since act knows neither
 * permissions nor environments; a re-run runs every job again, since act keeps none.
 */
export function createActRunner(host: RunnerHost, settings: ActSettings): WorkflowRunner {
  let count = 0;
  const start = async (request: StartRequest): Promise<Run> => {
    count += 1;
    return beginRun({ ...settings, folder: join(settings.folder, `run-${count}`) }, host, {
      request,
      id: 1_000_000 + count,
      number: count,
    });
  };
  return {
    start,
    async happen(request, admit = () => {}) {
      const started: Run[] = [];
      for (const workflow of await workflowsOf(request)) {
        const run = await start({ ...request, workflow });
        admit(run, { ...request, workflow });
        started.push(run);
      }
      return started;
    },
  };
}

/** What keeps act itself from the network, and would reach the steps. */
const NO_PROXY = { HTTP_PROXY: "", HTTPS_PROXY: "" };

type Begun = Pick<ActAttempt, "request" | "id" | "number">;

function beginRun(settings: ActSettings, host: RunnerHost, begun: Begun): Run {
  const { request, id } = begun;
  gitFolder(join(settings.folder, "caller"), {
    repository: request.source.repository,
    files: readFolder(request.source.folder),
  });
  let attempt = 1;
  const unable = (what: string) => () => {
    throw new Error(`act cannot ${what}`);
  };
  const again = (triggeringActor: string) => runAttempt(settings, host, { ...begun, attempt, triggeringActor });
  let current = again(request.actor);
  return {
    id,
    attempt: () => attempt,
    finished: () => current,
    cancel: unable("cancel a run"),
    loseRunnerIn: unable("lose a runner"),
    rerunFailedJobs({ actor }) {
      attempt += 1;
      current = again(actor);
      return current;
    },
  };
}

async function runAttempt(settings: ActSettings, host: RunnerHost, attempt: ActAttempt): Promise<RunResult> {
  const { request } = attempt;
  const facts = factsOf(settings.environment, attempt);
  const [token, oidc] = [await host.tokenFor(facts), await host.oidc(facts)];
  const cache = join(settings.folder, `attempt-${attempt.attempt}`);
  mkdirSync(cache, { recursive: true });
  const eventFile = join(cache, "event.json");
  const inputs = writeEvent(eventFile, request);
  const reporter = createReporter(host, attempt);
  const { status } = await runAct(
    {
      command: settings.command,
      event: request.event.name,
      workflow: request.workflow,
      folder: join(settings.folder, "caller"),
      cache,
      actor: request.actor,
      repositories: settings.repositories,
      labels: ["ubuntu-latest"],
      inputs,
      secrets: { ...request.secrets, GITHUB_TOKEN: token },
      vars: request.vars ?? {},
      environment: {
        ...host.environmentVariables(facts),
        ...NO_PROXY,
        ...identityOf(attempt),
        ...(oidc === undefined
          ? {}
          : { ACTIONS_ID_TOKEN_REQUEST_URL: oidc.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.token }),
        REHEARSAL_CHECKOUT_FOLDERS: JSON.stringify({ [request.source.repository]: request.source.folder }),
      },
      eventFile,
    },
    (line) => reporter.hear(line),
  );
  return reporter.end(facts.jobId, status === 0 ? "success" : "failure");
}
