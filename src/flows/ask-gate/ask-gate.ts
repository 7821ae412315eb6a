import { Unreadable } from "../../core/outcome/unreadable.ts";
import { decide } from "../../core/policy/decide.ts";
import type { EnvironmentPolicy } from "../../core/policy/policy.ts";
import type { PolicyPlace } from "../../core/policy/policy-place.ts";
import type { Rule } from "../../core/policy/rule.ts";
import type { Clock } from "../../ports/clock.ts";
import type { GateStanding, Standing } from "../../ports/gate-standing.ts";
import { askDocuments, checkPolicyPlace, type DocumentsFound, type PolicyRepositories } from "./ask-documents.ts";
import { checkClock } from "./check-clock.ts";
import { type PolicyReading, readPolicy } from "./read-policy.ts";
import { readSources, type SourcePorts, type SourcesRead } from "./read-sources.ts";
import type { Refusal } from "./refusal.ts";

/** Which rollout wants to go on. */
export interface GateQuestion {
  readonly place: PolicyPlace;
  readonly policyRef: string;
  readonly environment: string;
  readonly service: string;
  readonly changeClass: string;
  /** When the rollout began: a lock of later on holds even a class that could lift it, for nobody approved that. */
  readonly since: Date;
  /** The secrets of incident endpoints by name. */
  readonly tokens: ReadonlyMap<string, string>;
}

/** What a gate is asked through. */
export interface AskGatePorts extends PolicyRepositories, SourcePorts {
  readonly documents: PolicyRepositories["documents"];
  readonly standing: GateStanding;
  readonly clock: Clock;
}

/** Whether a rollout may raise its traffic further: what cannot be found out is no yes. `until` is when the rule ends by itself. */
export type GateState =
  | { readonly kind: "open" }
  | { readonly kind: "closed"; readonly rule: string; readonly url: string; readonly until: Date | undefined }
  | { readonly kind: "unknown"; readonly why: string; readonly remedy: string };

interface Hint {
  readonly labels: readonly string[];
  readonly files: readonly string[];
  readonly centralFiles: readonly string[];
}

/**
 * Creates the asking of a gate on the way of a rollout: locks and incidents always hold it, windows and freezes where the environment says
 * `in-flight: hold`. Each asking reads everything anew, by one call once it knows what to look at.
 */
export function gateAsker(question: GateQuestion, ports: AskGatePorts): () => Promise<GateState> {
  let hint: Hint = { labels: [], files: [], centralFiles: [] };
  return async () => {
    try {
      const asked = await ask(question, hint, ports);
      if ("reason" in asked) return { kind: "unknown", why: asked.headline, remedy: asked.remedy };
      const { reading, sources } = asked;
      hint = {
        labels: reading.policy.incidents?.labels ?? [],
        files: sources.calendars?.ownPaths ?? [],
        centralFiles: sources.calendars?.centralPaths ?? [],
      };
      return stateOf(question, asked, ports.clock.now());
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return { kind: "unknown", why: error.message, remedy: error.remedy };
    }
  };
}

interface Asked {
  readonly reading: PolicyReading;
  readonly standing: Standing;
  readonly sources: SourcesRead;
}

async function ask(question: GateQuestion, hint: Hint, ports: AskGatePorts): Promise<Asked | Refusal> {
  const { place, policyRef, environment, service, tokens } = question;
  const looking = { service, environments: [], protections: [] };
  const found = await askDocuments(
    {
      ...{
        place,
        policyRef,
        files: hint.files,
        centralFiles: hint.centralFiles,
        targets: "",
        version: "",
        pullsOf: "",
      },
      standing: { ...looking, labels: hint.labels },
    },
    ports,
  );
  const refused =
    checkClock(found.own.platformTime) ??
    (await checkPolicyPlace(place, policyRef, { found, documents: ports.documents }));
  if (refused !== undefined) return refused;
  const reading = readPolicy({ place, policyRef, environment, own: found.own, central: found.central?.answer });
  if (reading.kind === "stop") return reading;
  const labels = reading.policy.incidents?.labels ?? [];
  const shown = labels.length === hint.labels.length && labels.every((label) => hint.labels.includes(label));
  const now = ports.clock.now();
  const [standing, sources] = await Promise.all([
    shown && found.own.standing !== undefined ? found.own.standing : ports.standing.read({ ...looking, labels }),
    readSources({ ...sourcesOf(reading, found, hint), environment, tokens, at: now, now }, ports),
  ]);
  return { reading, standing, sources };
}

/** Leaves the calendars out where only locks hold a rollout. */
function sourcesOf(reading: PolicyReading, found: DocumentsFound, { files, centralFiles }: Hint) {
  const needed = reading.environment.inFlight === "hold";
  return {
    reading: needed ? reading : { ...reading, calendars: { own: {}, central: {} } },
    found,
    files,
    centralFiles,
  };
}

function stateOf(question: GateQuestion, { reading, standing, sources }: Asked, at: Date): GateState {
  const { environment, service, changeClass } = question;
  const [problem] = sources.calendars?.problems ?? [];
  if (problem !== undefined) return { kind: "unknown", why: `${problem.file} ${problem.message}`, remedy: "Mend it." };
  const holidays = sources.calendars?.holidays ?? new Map();
  const incidents = [...standing.incidents, ...sources.incidents];
  const { locks } = standing;
  const facts = { environment, service, changeClass, action: "deploy", at, incidents, locks, holidays } as const;
  const rules = decide(reading.policy, facts)?.rules ?? [];
  const late = new Set(locks.filter(({ openedAt }) => openedAt > question.since).map(({ issue }) => `issue #${issue}`));
  const [rule] = rules.filter((one) => holds(one, reading.environment, late));
  // What is closed for sure is said before what could not be read.
  const [unread] = sources.unread;
  if (unread !== undefined && (rule === undefined || !isStanding(rule)))
    return { kind: "unknown", why: unread.headline, remedy: unread.remedy };
  if (rule === undefined) return { kind: "open" };
  const { until } = rule.timeline(at.getTime());
  return {
    kind: "closed",
    rule: rule.name,
    url: rule.url,
    until: Number.isFinite(until) ? new Date(until) : undefined,
  };
}

/** Tells whether a rule holds a rollout that has begun: what its class may lift was asked for before it began. */
function holds(rule: Rule, { inFlight }: EnvironmentPolicy, late: ReadonlySet<string>): boolean {
  if (isStanding(rule)) return rule.lift === undefined || late.has(rule.name);
  return inFlight === "hold" && rule.lift === undefined;
}

function isStanding({ kind }: Rule): boolean {
  return kind === "lock" || kind === "incident";
}
