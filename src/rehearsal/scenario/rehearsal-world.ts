import { behaviour } from "../application/behaviour.ts";
import { type AwsWorld, createAwsWorld } from "../aws/aws-world.ts";
import type { AwsWorldSettings } from "../aws/aws-world-settings.ts";
import { createOidc, type Oidc } from "../aws/sts/oidc.ts";
import { createWorldClock, type RehearsalClock } from "../clock/create-world-clock.ts";
import type { RunControl } from "../github/call.ts";
import { createGitHub, type GitHub } from "../github/create-github.ts";
import type { RepositoryEvent } from "../github/events.ts";
import { htmlPage } from "../github/faults.ts";
import { createJournal, type Journal, type JournalEntry } from "../journal.ts";
import { type Net, startNet } from "../net/start-net.ts";
import { createSinks, type Sinks } from "../sinks/create-sinks.ts";
import { passChecks } from "./change-seed.ts";
import { databaseSeeds } from "./database-assumptions.ts";
import { githubSeed, seedRecords } from "./github-seed.ts";
import { migrationFaults, snapshotFaults } from "./migration-faults.ts";
import type { RehearsalOptions } from "./options.ts";
import { alarmSeeds, guarded } from "./parse-world-fault.ts";
import { repositorySeeds, roleSeeds, serviceSeed } from "./service-seed.ts";
import { digestOf, type Tenant } from "./tenant.ts";

/** Where jobs ask for their identity. */
export const OIDC_HOST = "vstoken.actions.githubusercontent.com";
/** The version that somebody else deploys when that is rehearsed. */
export const FOREIGN_VERSION = "v0.9.0-somebody-else";

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
  const name = nameOf(tenant);
  const oidc = createOidc({ host: OIDC_HOST, now: () => clock.now() });
  let outage = false;
  const onRequest = () => (outage ? htmlPage(503) : undefined);
  let desk: Parameters<RehearsalWorld["connect"]>[0] | undefined;
  const runs: RunControl = {
    rerunFailedJobs: (run) => desk?.rerunFailedJobs(run),
    cancel: (run) => desk?.cancel(run),
  };
  const onEvent = (event: RepositoryEvent) => desk?.happen(event);
  const github = createGitHub(githubSeed(tenant, options), { clock, journal, onRequest, runs, onEvent });
  seedRecords(github, tenant, name);
  passChecks(github, tenant.assumptions, { repository: name, now: options.startsAt });
  const aws = await createAwsWorld(awsSettings(tenant, options, { clock, journal, verify: oidc.verify }));
  const sinks = createSinks({ journal, clock, ...sinkAddresses(tenant) });
  const hosts = new Map([...github.hosts, ...aws.hosts, ...sinks.hosts, [OIDC_HOST, oidc.handler] as const]);
  const listeners: (() => void)[] = [];
  const onExchange = () => {
    for (const hear of listeners) hear();
  };
  const net = await startNet({ hosts, clock, journal, onRequest: onExchange });
  return {
    clock,
    journal,
    github,
    aws,
    oidc,
    sinks,
    net,
    repository: name,
    connect(found) {
      desk = found;
    },
    failGitHub: (fails) => {
      outage = fails;
    },
    onRequest: (hear) => void listeners.push(hear),
    onJobEnd: (job, ending) => void endings.set(keyOf(job), [...(endings.get(keyOf(job)) ?? []), ending]),
    async close() {
      await aws.close();
      await net.close();
    },
  };
}

/** Says what runs at AWS before the first dispatch, and what goes wrong there. */
function awsSettings(
  tenant: Tenant,
  options: RehearsalOptions,
  beside: Pick<AwsWorldSettings, "clock" | "journal" | "verify">,
): AwsWorldSettings {
  return {
    ...beside,
    account: tenant.target.account ?? accountOf(tenant.target.role),
    region: tenant.target.region,
    services: [guarded(serviceSeed(tenant), options.worldFaults.alarms)],
    repositories: repositorySeeds(tenant, [FOREIGN_VERSION]),
    databases: databaseSeeds(tenant, [
      ...snapshotFaults(options.databaseFault),
      ...options.snapshots.map(({ behaviour: one }) => one),
    ]),
    taskBehaviours: [
      ...options.tasks.map(({ behaviour: one }) => one),
      ...migrationFaults(tenant.target, options.databaseFault),
      ...tenant.assumptions.tasks,
    ],
    alarms: alarmSeeds(options.worldFaults.alarms, newestVersion(tenant, options), tenant.assumptions.alarms),
    faults: options.worldFaults.faults,
    roles: roleSeeds(tenant, nameOf(tenant)),
    resolve: imageResolver(tenant, options),
    seed: 20_261_117,
    ...(options.quiet ? { ratePerSecond: 0 } : {}),
  };
}

function nameOf({ assumptions: { repository } }: Tenant): string {
  return `${repository.owner}/${repository.name}`;
}

const keyOf = ({ runId, attempt, jobId }: JobKey) => `${runId}/${attempt}/${jobId}`;

/** The version that is deployed last, which has the faults. */
function newestVersion({ assumptions: { versions } }: Tenant, { twice, rollback }: RehearsalOptions): string {
  return twice || rollback !== undefined ? versions.next : versions.new;
}

/** Says what each image of the service is: the old version is healthy, the last one of the rehearsal has the faults. */
function imageResolver(tenant: Tenant, options: RehearsalOptions) {
  const { versions } = tenant.assumptions;
  const threefold = options.twice || options.rollback !== undefined;
  const healthy = threefold ? [versions.old, versions.new, FOREIGN_VERSION] : [versions.old, FOREIGN_VERSION];
  const healthPath = tenant.target.health;
  const byDigest = new Map(
    healthy.map((version) => [digestOf(tenant.service, version), behaviour(version, { healthPath })]),
  );
  const newest = behaviour(newestVersion(tenant, options), { healthPath, ...options.fault });
  return (image: string) => {
    const digest = image.split("@")[1];
    return digest === undefined ? undefined : { digest, behaviour: byDigest.get(digest) ?? newest };
  };
}

/** Finds among the tenant's secrets where it announces to, so that the sinks answer there and nowhere else. */
function sinkAddresses({ assumptions }: Tenant): { slackPath?: string; webhookHost?: string; webhookSecret?: string } {
  const values = Object.values(assumptions.secrets);
  const urls = values.filter((value) => URL.canParse(value)).map((value) => new URL(value));
  const slack = urls.find(({ host }) => host === "hooks.slack.com");
  const webhook = urls.find(({ host }) => host !== "hooks.slack.com");
  const webhookSecret = values.find((value) => value.startsWith("whsec_"));
  return {
    ...(slack === undefined ? {} : { slackPath: slack.pathname }),
    ...(webhook === undefined ? {} : { webhookHost: webhook.host }),
    ...(webhookSecret === undefined ? {} : { webhookSecret }),
  };
}

function accountOf(role: string): string {
  return role.split(":")[4] ?? "111122223333";
}
