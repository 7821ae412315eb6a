import type { WorldClock } from "../clock/world-clock.ts";
import type { Journal } from "../journal.ts";
import type { Hosts } from "../net/http-handler.ts";
import { type Administration, createAdministration } from "./administration.ts";
import { type AppSeed, createApps } from "./apps.ts";
import { buildModel } from "./build-model.ts";
import type { RunControl } from "./call.ts";
import type { RepositoryEvent } from "./events.ts";
import type { FaultHook } from "./faults.ts";
import { githubHandler } from "./github-handler.ts";
import { githubSchema } from "./graphql/github-schema.ts";
import type { Account } from "./model/account.ts";
import type { Model } from "./model/model.ts";
import { createPeople, type People } from "./people.ts";
import { createRateLimits } from "./rate-limit.ts";
import { createRecorders, type Recorders } from "./recorders.ts";
import type { GitHubSeed } from "./seed.ts";
import { createTokenDesk, type TokenDesk } from "./token-desk.ts";
import { createTokens, jobIdentity } from "./tokens.ts";

/** What the local GitHub lives in. */
export interface GitHubWorld {
  readonly clock: WorldClock;
  readonly journal: Journal;
  /** May do something to each request instead of, before or after what it asks. */
  readonly onRequest?: FaultHook;
  /** Re-runs and cancels runs when a token asks for it. */
  readonly runs?: RunControl;
  /** Hears of what may start workflows. */
  readonly onEvent?: (event: RepositoryEvent) => void;
}

/** A GitHub of the rehearsal's own: the API, and all that happens on it by other hands. */
export interface GitHub extends People, Recorders, Administration, TokenDesk {
  /** api.github.com, REST and GraphQL, for `startNet`. */
  readonly hosts: Hosts;
  /** The state behind it; read it freely, change it through the functions here. */
  readonly model: Model;
  /** The identity of jobs' tokens, github-actions[bot]. */
  readonly own: Account;
  /** Adds a GitHub App that makes its own tokens, or replaces it. */
  registerApp(app: AppSeed): void;
  /** Every request so far by `METHOD /route/{template}` or `graphql:<operation>`. */
  readonly calls: ReadonlyMap<string, number>;
  /** What clients asked for and this GitHub does not model; a rehearsal with any is broken. */
  readonly defects: readonly string[];
}

/** Creates a GitHub from its seed; nothing listens until its hosts are served. */
export function createGitHub(seed: GitHubSeed, world: GitHubWorld): GitHub {
  const { clock, journal, onRequest = () => undefined, onEvent: emit = () => undefined, runs } = world;
  // Built now: in the first query it would cost the world's clock a quarter of a real second.
  githubSchema();
  const model = buildModel(seed);
  const tokens = createTokens();
  const apps = createApps();
  const limits = createRateLimits();
  const calls = new Map<string, number>();
  const defects: string[] = [];
  const defect = (text: string) => {
    defects.push(text);
    journal.add({ at: clock.now(), source: "github", kind: "defect", text });
  };
  const kept = { model, tokens, apps, limits, calls };
  const handler = githubHandler({ ...kept, clock, journal, defect, fault: onRequest, runs, emit });
  return {
    ...createPeople(model, { clock, journal, emit }),
    ...createRecorders(model, clock),
    ...createAdministration(model),
    ...createTokenDesk(model, clock, { tokens, limits }),
    hosts: new Map([["api.github.com", handler]]),
    model,
    own: jobIdentity,
    registerApp: (app) => apps.register(app),
    calls,
    defects,
  };
}
