import type { TargetSettings } from "../../core/targets/targets-document.ts";
import type { PolicyReading } from "../../flows/ask-gate/read-policy.ts";
import type { EnvironmentProtection } from "../../ports/environments.ts";
import type { GateStanding, Standing, StandingQuery } from "../../ports/gate-standing.ts";
import type { NamedEnvironments } from "./check-environments.ts";
import type { GateInputs } from "./verdict.ts";

/** What is looked at. */
export interface StandingQuestion {
  readonly inputs: GateInputs;
  readonly reading: PolicyReading;
  readonly target: TargetSettings | undefined;
  /** What was looked at with the documents already, and what was asked for there. */
  readonly seen: Standing | undefined;
}

/** How things stand, and what was asked for. */
export interface Observation {
  readonly query: StandingQuery;
  readonly standing: Standing;
  readonly environments: NamedEnvironments;
}

/** Looks at locks, incidents, records and environments at once, unless the documents' own call showed them all. Throws `Unreadable`. */
export async function observe(question: StandingQuestion, port: GateStanding): Promise<Observation> {
  const { inputs, reading, target, seen } = question;
  const { environment, service } = inputs;
  const required = reading.environment.requires.map(({ environment: name }) => name);
  const wantsRecords = target !== undefined || required.length > 0 || inputs.request !== "" || asksForBase(reading);
  const operate = target?.["operate-environment"] ?? environment;
  const query: StandingQuery = {
    labels: reading.policy.incidents?.labels ?? [],
    service,
    environments: distinct([...(wantsRecords ? [environment] : []), ...required]),
    // On a second look the job stands in its environment already.
    protections: target === undefined || inputs.request !== "" ? [] : distinct([environment, operate]),
  };
  const standing = seen !== undefined && shows(inputs, query) ? seen : await port.read(query);
  const protection = (name: string): EnvironmentProtection | undefined => standing.protections.get(name);
  return { query, standing, environments: { deploy: protection(environment), operate: protection(operate) } };
}

/** Tells whether what is live now matters to whoever approves; a gate that only asks about time needs no right to read records. */
function asksForBase({ environment: { approvals, checklist } }: PolicyReading): boolean {
  return (
    approvals.some(({ evidence }) => evidence === "reviews") ||
    checklist.some(({ by }) => by.kind === "reviews" || by.kind === "rollback-plan")
  );
}

/** Tells whether a look by the hint shows what is wanted: exactly the labels, and at least the records. */
function shows({ environment, reads }: GateInputs, { labels, environments }: StandingQuery): boolean {
  const looked = [environment, ...reads.environments];
  return (
    labels.length === reads.labels.length &&
    labels.every((label) => reads.labels.includes(label)) &&
    environments.every((name) => looked.includes(name))
  );
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
