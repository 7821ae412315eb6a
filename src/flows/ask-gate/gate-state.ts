import type { DeployLock } from "../../core/lock/deploy-lock.ts";
import { decide } from "../../core/policy/decide.ts";
import type { OpenIncident } from "../../core/policy/facts.ts";
import type { EnvironmentPolicy } from "../../core/policy/policy.ts";
import type { Rule } from "../../core/policy/rule.ts";
import type { Standing } from "../../ports/gate-standing.ts";
import { checkLabels } from "./check-labels.ts";
import type { PolicyReading } from "./read-policy.ts";
import type { SourcesRead } from "./read-sources.ts";

/** Which rollout wants to go on, and what stood in its way when it was first asked about. */
export interface RolloutQuestion {
  readonly environment: string;
  readonly service: string;
  readonly changeClass: string;
  /** When the rollout began. */
  readonly since: Date;
  /** The locks and incidents that were there at the first asking, by name. */
  readonly known: ReadonlySet<string>;
}

/** What was read for one asking. */
export interface GateReading {
  readonly reading: PolicyReading;
  readonly standing: Standing;
  readonly sources: SourcesRead;
}

/** Whether a rollout may raise its traffic further: what cannot be found out is no yes. `until` is when the rule ends by itself. */
export type GateState =
  | { readonly kind: "open" }
  | { readonly kind: "closed"; readonly rule: string; readonly url: string; readonly until: Date | undefined }
  | { readonly kind: "unknown"; readonly why: string; readonly remedy: string };

/** Says by what was read at an instant whether the rollout may raise its traffic. */
export function stateOf(question: RolloutQuestion, { reading, standing, sources }: GateReading, at: Date): GateState {
  const { environment, service, changeClass } = question;
  const [problem] = sources.calendars?.problems ?? [];
  if (problem !== undefined) return { kind: "unknown", why: `${problem.file} ${problem.message}`, remedy: "Mend it." };
  const holidays = sources.calendars?.holidays ?? new Map();
  const incidents = [...standing.incidents, ...sources.incidents];
  const { locks } = standing;
  const facts = { environment, service, changeClass, action: "deploy", at, incidents, locks, holidays } as const;
  const rules = decide(reading.policy, facts)?.rules ?? [];
  const late = latecomers(locks, incidents, question);
  const [rule] = rules.filter((one) => holds(one, reading.environment, late));
  // What is closed for sure is said before what could not be read.
  const unread = sources.unread[0] ?? checkLabels(reading.policy, environment, standing);
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

/**
 * Names the locks and incidents that came after the rollout began: opened since, or not there when it was first asked about, for an old issue
 * becomes one by its label, and a pager need not say when.
 */
function latecomers(
  locks: readonly DeployLock[],
  incidents: readonly OpenIncident[],
  { since, known }: RolloutQuestion,
): ReadonlySet<string> {
  const named = [...locks.map(({ issue, openedAt }) => ({ name: `issue #${issue}`, openedAt })), ...incidents];
  return new Set(
    named
      .filter(({ name, openedAt }) => !known.has(name) || (openedAt !== undefined && openedAt > since))
      .map(({ name }) => name),
  );
}

function isStanding({ kind }: Rule): boolean {
  return kind === "lock" || kind === "incident";
}
