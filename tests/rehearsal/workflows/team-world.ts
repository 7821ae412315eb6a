import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parsePolicy } from "../../../src/core/policy/parse-policy.ts";
import { createOidc } from "../../../src/rehearsal/aws/sts/oidc.ts";
import { createWorldClock, type RehearsalClock } from "../../../src/rehearsal/clock/create-world-clock.ts";
import { answerAsked } from "../../../src/rehearsal/gate-only/answer-asked.ts";
import { prepareHistory } from "../../../src/rehearsal/gate-only/gate-history.ts";
import { standGates } from "../../../src/rehearsal/gate-only/gate-host.ts";
import type { GateScene } from "../../../src/rehearsal/gate-only/gate-scene.ts";
import { COMMITS, DISPATCHER, gateSeed, VERSIONS } from "../../../src/rehearsal/gate-only/gate-seed.ts";
import { createGitHub } from "../../../src/rehearsal/github/create-github.ts";
import { createJournal } from "../../../src/rehearsal/journal.ts";
import type { Hosts } from "../../../src/rehearsal/net/http-handler.ts";
import { startNet } from "../../../src/rehearsal/net/start-net.ts";
import { createWorkflowRunner } from "../../../src/rehearsal/runner/create-workflow-runner.ts";
import type { RunResult } from "../../../src/rehearsal/runner/run.ts";
import { OWNER_ID } from "../../../src/rehearsal/scenario/github-seed.ts";
import { passTime } from "../../../src/rehearsal/scenario/pass-time.ts";
import { readFolder } from "../../../src/rehearsal/scenario/read-folder.ts";
import { OIDC_HOST } from "../../../src/rehearsal/scenario/rehearsal-world.ts";
import { OWN_ROOT } from "../../../src/rehearsal/scenario/runner-host.ts";
import { createSinks } from "../../../src/rehearsal/sinks/create-sinks.ts";
import { standInFor } from "../../../src/rehearsal/stand-ins/stand-ins.ts";
import { resultsOf } from "../runner/rehearse-files.ts";

/** The world's pace, and that of actions which wait long by themselves. */
const SCALE = 10;
const WAITING: Readonly<Record<string, number>> = { "canary-monitor": 400, "smoke-test": 60 };

/** What a team's world is made of. */
export interface TeamSettings {
  readonly team: string;
  /** The folder of the team's repository, where it is not the example itself. */
  readonly tenant?: string;
  readonly instant: string;
  /** Whom the team's own commands and checks reach, beside GitHub and where messages arrive. */
  readonly hosts?: (clock: RehearsalClock) => Hosts;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Whether the change was proven where production requires it. */
  readonly proven?: boolean;
  /** Whether those in the roles approved the pull request. */
  readonly reviewed?: boolean;
  readonly incidents?: readonly string[];
  /** What the change's pull request shows it to be. */
  readonly changeClass?: string;
}

type Inputs = Readonly<Record<string, string | boolean>>;

/** Opens the world of a team at an instant; its own workflows and scripts run by the released bundles, and curl reaches nothing but this world. */
export async function openTeam({ team, instant, ...settings }: TeamSettings) {
  const tenant = settings.tenant ?? join(OWN_ROOT, "examples", team);
  const [repository, fullName] = [{ owner: "your-org", name: team, id: 4_001 }, `your-org/${team}`];
  const scene = sceneOf(tenant, { team, instant, repository, ...settings });
  const clock = createWorldClock({ startsAt: scene.at, scale: SCALE });
  const journal = createJournal();
  const github = createGitHub(gateSeed(scene), { clock, journal });
  const oidc = createOidc({ host: OIDC_HOST, now: () => clock.now() });
  const sinks = createSinks({ clock, journal });
  const own = settings.hosts?.(clock) ?? new Map();
  const hosts = new Map([...github.hosts, ...sinks.hosts, ...own, [OIDC_HOST, oidc.handler] as const]);
  const net = await startNet({ hosts, clock, journal });
  const workDirectory = mkdtempSync(join(tmpdir(), `${team}-test-`));
  const { environments } = scene.policy;
  const unproven = Object.entries(environments).map(([name, one]) => [name, { ...one, requires: [] }]);
  const policy = { ...scene.policy, environments: Object.fromEntries(unproven) };
  prepareHistory(github, settings.proven === true ? scene : { ...scene, policy });
  const host = standGates({ clock, journal, github, oidc, net, scene, folders: { own: OWN_ROOT, caller: tenant } });
  const runner = createWorkflowRunner({
    ...host,
    repository: async (asked) => (await host.repository(asked)) ?? standInFor(asked, { [fullName]: tenant }),
    environment: async () => ({ kind: "approved", secrets: settings.secrets ?? {}, vars: settings.vars ?? {} }),
    environmentVariables: (job) => ({
      ...host.environmentVariables(job),
      CURL_HOME: curlHome(workDirectory, net),
      POLL_SECONDS: "0.05",
      POLL_TRIES: "60",
    }),
    onStep: ({ kind, action }) => {
      const scale = WAITING[action] ?? SCALE;
      if (kind === "reached" && clock.scale() !== scale) clock.changeScale(scale);
    },
  });
  async function start(
    workflow: string,
    event: string,
    { inputs = {}, branch = "main" }: { readonly inputs?: Inputs; readonly branch?: string } = {},
  ) {
    const run = await runner.start({
      source: { repository: fullName, ref: `refs/heads/${branch}`, sha: COMMITS.change, folder: tenant },
      workflow: `.github/workflows/${workflow}`,
      event: {
        name: event,
        payload: {
          repository: { id: repository.id, full_name: fullName, default_branch: "main" },
          sender: DISPATCHER,
        },
      },
      inputs,
      secrets: { SLACK_TOKEN: sinks.slackToken, SLACK_WEBHOOK: sinks.slackUrl, ...settings.secrets },
      vars: settings.vars ?? {},
      actor: DISPATCHER.login,
      ids: { repository: repository.id, owner: OWNER_ID, actor: DISPATCHER.id },
      workDirectory,
    });
    const tell = () =>
      github.reportRun({
        id: run.id,
        attempt: run.attempt(),
        number: 1,
        name: workflow,
        path: `.github/workflows/${workflow}`,
        event,
        status: "in_progress",
        conclusion: null,
        headBranch: branch,
        headOid: COMMITS.change,
        actor: DISPATCHER.login,
        triggeringActor: DISPATCHER.login,
        startedAt: scene.at,
      });
    tell();
    return {
      finished: async () => seen(await run.finished()),
      again: async () => {
        const ending = run.rerunFailedJobs({ actor: DISPATCHER.login });
        tell();
        return seen(await ending);
      },
    };
  }
  return {
    github,
    sinks,
    push: (workflow: string) => start(workflow, "push"),
    dispatch: (workflow: string, inputs: Inputs = {}, branch = "main") =>
      start(workflow, "workflow_dispatch", { inputs, branch }),
    propose: (workflow: string) => start(workflow, "pull_request"),
    wait: (milliseconds: number) => passTime(clock, milliseconds),
    answer: () => answerAsked(github, scene),
    records: () =>
      github.deployments().map(({ environment, statuses }) => `${environment} ${statuses.at(-1)?.state ?? "pending"}`),
    defects: () => [...github.defects, ...net.defects.map(({ message }) => message)],
    log: () => journal.entries().flatMap(({ kind, text }) => (kind === "log-line" ? [text] : [])),
    async close() {
      await net.close();
      rmSync(workDirectory, { recursive: true, force: true });
    },
  };
}

/** The versions that a team's history knows, with their commits. */
export const HISTORY = { versions: VERSIONS, commits: COMMITS } as const;

/** Shows each job's result by its path, and what the jobs handed on. */
function seen(result: RunResult) {
  const outputs = Object.fromEntries(result.jobs.map(({ jobId, outputs: own }) => [jobId, own]));
  return { jobs: resultsOf(result), outputs };
}

function sceneOf(
  tenant: string,
  { team, instant, repository, ...given }: TeamSettings & Pick<GateScene, "repository">,
): GateScene {
  const files = readFolder(tenant);
  const parsed = parsePolicy(files[".github/deploy-policy.yml"] ?? "", "policy");
  if (parsed.kind === "invalid") throw new Error(`the policy of ${team} is invalid`);
  const row = parsed.value.tests.find(({ environment }) => environment === "production");
  if (row === undefined) throw new Error(`the policy of ${team} says nothing of production`);
  const at = new Date(instant);
  return {
    ...{ policy: parsed.value, at: at.getTime(), repository, service: team, files },
    row: { ...row, at, changeClass: given.changeClass ?? "standard", incidents: [...(given.incidents ?? [])] },
    reviewed: given.reviewed ?? true,
  };
}

/** Writes what curl reads first: every name of the world at its port, and the world's authority. */
function curlHome(
  folder: string,
  { ports, authority }: { readonly ports: ReadonlyMap<string, number>; readonly authority: string },
): string {
  writeFileSync(join(folder, "authority.pem"), authority);
  const places = [...ports].map(([name, port]) => `connect-to = "${name}:127.0.0.1:${port}"`);
  writeFileSync(
    join(folder, ".curlrc"),
    [`cacert = "${join(folder, "authority.pem")}"`, `noproxy = "*"`, ...places, ""].join("\n"),
  );
  return folder;
}
