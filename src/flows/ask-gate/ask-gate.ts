import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { PolicyPlace } from "../../core/policy/policy-place.ts";
import type { Clock } from "../../ports/clock.ts";
import type { GateStanding } from "../../ports/gate-standing.ts";
import { askDocuments, checkPolicyPlace, type DocumentsFound, type PolicyRepositories } from "./ask-documents.ts";
import { checkClock } from "./check-clock.ts";
import { type GateReading, type GateState, stateOf } from "./gate-state.ts";
import { type PolicyReading, readPolicy } from "./read-policy.ts";
import { readSources, type SourcePorts } from "./read-sources.ts";
import type { Refusal } from "./refusal.ts";

/** Which rollout wants to go on. */
export interface GateQuestion {
  readonly place: PolicyPlace;
  readonly policyRef: string;
  readonly environment: string;
  readonly service: string;
  readonly changeClass: string;
  /** When the rollout began: a lock or incident of later on holds even a class that could lift it, for nobody approved that. */
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
  let first: ReadonlySet<string> | undefined;
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
      first ??= namesOf(asked);
      return stateOf({ ...question, known: first }, asked, ports.clock.now());
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return { kind: "unknown", why: error.message, remedy: error.remedy };
    }
  };
}

/** Names the locks and incidents that stand. */
function namesOf({ standing, sources }: GateReading): ReadonlySet<string> {
  const incidents = [...standing.incidents, ...sources.incidents].map(({ name }) => name);
  return new Set([...standing.locks.map(({ issue }) => `issue #${issue}`), ...incidents]);
}

async function ask(question: GateQuestion, hint: Hint, ports: AskGatePorts): Promise<GateReading | Refusal> {
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
