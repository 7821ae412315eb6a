import { type AwsWorld, createAwsWorld } from "../aws/aws-world.ts";
import { createOidc, type Oidc } from "../aws/sts/oidc.ts";
import { createWorldClock, type RehearsalClock } from "../clock/create-world-clock.ts";
import type { RunControl } from "../github/call.ts";
import { createGitHub, type GitHub } from "../github/create-github.ts";
import type { RepositoryEvent } from "../github/events.ts";
import { htmlPage } from "../github/faults.ts";
import { createJournal, type Journal, type JournalEntry } from "../journal.ts";
import { metricHosts } from "../metrics/metric-hosts.ts";
import type { Hosts } from "../net/http-handler.ts";
import { type Net, startNet } from "../net/start-net.ts";
import { createSinks, type Sinks } from "../sinks/create-sinks.ts";
import { sinkAddresses } from "../sinks/sink-addresses.ts";
import { awsSettings } from "./aws-settings.ts";
import { passChecks } from "./change-seed.ts";
import { githubSeed, seedRecords } from "./github-seed.ts";
import { headOf } from "./head-of.ts";
import type { RehearsalOptions } from "./options.ts";
import type { Tenant } from "./tenant.ts";
import { repositoryOf } from "./tenant.ts";

/** Where jobs ask for their identity. */
export const OIDC_HOST = "vstoken.actions.githubusercontent.com";

/** One job of one attempt of a run. */
export interface JobKey {
  readonly runId: number;
  readonly attempt: number;
  readonly jobId: string;
}

/** Everything around the workflow runner, listening on loopback until it is closed. */
export interface RehearsalWorld {
  readonly clock: RehearsalClock;
  readonly journal: Journal;
  readonly github: GitHub;
  readonly aws: AwsWorld;
  readonly oidc: Oidc;
  readonly sinks: Sinks;
  readonly net: Net;
  readonly repository: string;
  /** Connects GitHub with whoever runs workflows; until then nothing starts by itself and nothing can be re-run by a token. */
  connect(desk: RunControl & { happen(event: RepositoryEvent): void }): void;
  /** Lets GitHub's API answer as in an outage, or answer again. */
  failGitHub(fails: boolean): void;
  /** Hears of every request of the jobs from now on, before it is carried out. */
  onRequest(listener: () => void): void;
  /** Does something once when a job of the runner has ended, such as ending its token. */
  onJobEnd(job: JobKey, ending: () => void): void;
  close(): Promise<void>;
}

/** Builds the world of a tenant as it stands before the first dispatch: the old version live, the records written. */
export async function createRehearsalWorld(
  tenant: Tenant,
  options: RehearsalOptions,
  listener: (entry: JournalEntry) => void,
): Promise<RehearsalWorld> {
  const clock = createWorldClock({ startsAt: options.startsAt, scale: options.scale });
  const endings = new Map<string, (() => void)[]>();
  const journal = createJournal((entry) => {
    listener(entry);
    if (entry.source !== "runner" || entry.kind !== "job-finished") return;
    for (const ending of endings.get(keyOf(entry.data as JobKey)) ?? []) ending();
  });
  const oidc = createOidc({ host: OIDC_HOST, now: () => clock.now() });
  const placed = placeGitHub(tenant, options, { clock, journal });
  const head = headOf(placed.github, tenant);
  const aws = await createAwsWorld(awsSettings(tenant, options, { clock, journal, head, verify: oidc.verify }));
  const sinks = createSinks({ journal, clock, ...sinkAddresses(Object.values(tenant.assumptions.secrets)) });
  const { github } = placed;
  const hosts = new Map([
    ...[...github.hosts, ...aws.hosts, ...sinks.hosts, ...providerHosts(tenant, aws, clock)],
    [OIDC_HOST, oidc.handler] as const,
  ]);
  const listeners: (() => void)[] = [];
  const onExchange = () => {
    for (const hear of listeners) hear();
  };
  const net = await startNet({ hosts, clock, journal, onRequest: onExchange });
  return {
    clock,
    journal,
    ...placed,
    aws,
    oidc,
    sinks,
    net,
    repository: repositoryOf(tenant),
    onRequest: (hear) => void listeners.push(hear),
    onJobEnd: (job, ending) => void endings.set(keyOf(job), [...(endings.get(keyOf(job)) ?? []), ending]),
    async close() {
      await aws.close();
      await net.close();
    },
  };
}

/** Sets GitHub up as the tenant has it; whoever runs workflows is connected later. */
function placeGitHub(
  tenant: Tenant,
  options: RehearsalOptions,
  beside: Pick<RehearsalWorld, "clock" | "journal">,
): Pick<RehearsalWorld, "github" | "connect" | "failGitHub"> {
  const repository = repositoryOf(tenant);
  let outage = false;
  let desk: Parameters<RehearsalWorld["connect"]>[0] | undefined;
  const github = createGitHub(githubSeed(tenant, options), {
    ...beside,
    onRequest: () => (outage ? htmlPage(503) : undefined),
    runs: { rerunFailedJobs: (run) => desk?.rerunFailedJobs(run), cancel: (run) => desk?.cancel(run) },
    onEvent: (event) => desk?.happen(event),
  });
  seedRecords(github, tenant, repository);
  passChecks(github, tenant.assumptions, { repository, now: options.startsAt });
  return {
    github,
    connect(found) {
      desk = found;
    },
    failGitHub(fails) {
      outage = fails;
    },
  };
}

function providerHosts({ target, environment, assumptions }: Tenant, aws: AwsWorld, clock: RehearsalClock): Hosts {
  const { service } = target;
  const served = aws.measured(service);
  const feed = { service, environment, served, now: () => clock.now(), faults: aws.metricsFaults };
  return metricHosts(feed, assumptions.metrics);
}

const keyOf = ({ runId, attempt, jobId }: JobKey) => `${runId}/${attempt}/${jobId}`;
