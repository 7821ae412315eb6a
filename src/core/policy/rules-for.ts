import { type DeployLock, holdingLocks } from "../lock/deploy-lock.ts";
import { type Seek, seekAlways, seekOutside, seekUntil } from "../recurrence/seek.ts";
import { createTimeline, HORIZON } from "../recurrence/timeline.ts";
import { matchesGlob } from "../text/glob.ts";
import type { GateFacts, OpenIncident } from "./facts.ts";
import { liftedBy, NOBODY } from "./lifting.ts";
import type { EnvironmentPolicy, Freeze, Policy, WindowSet } from "./policy.ts";
import { RULE_KINDS, type Rule } from "./rule.ts";
import { type CalendarDates, seekFreeze, seekWindows } from "./seek-times.ts";

/**
 * Lists the rules that bear on what is to be done, in the order in which they are named; the environment must be one of the policy's.
 * On a rollback bear only the freezes that name it: nothing else stands between a broken release and the one before.
 */
export function rulesFor(policy: Policy, environment: EnvironmentPolicy, facts: GateFacts): readonly Rule[] {
  const freezes = policy.freezes
    .filter((freeze) => bearsOn(freeze, facts))
    .map((freeze) => ofFreeze(freeze, policy, facts));
  const rules =
    facts.action === "rollback"
      ? freezes
      : [
          ...ofLocks(policy, facts),
          ...ofIncidents(policy, facts),
          ...freezes,
          ...environment.windows.map((set) => ofWindows(policy, set, facts)),
        ];
  return rules.sort((a, b) => RULE_KINDS.indexOf(a.kind) - RULE_KINDS.indexOf(b.kind));
}

function ofLocks({ lockLifting, zone }: Policy, facts: GateFacts): readonly Rule[] {
  return holdingLocks(facts.locks, facts).map(({ issue, scope, url, expiresAt }) => {
    // A marker that cannot be read may mean anything: only a person who closes the issue may lift it.
    const lifting = scope === undefined ? NOBODY : lockLifting;
    const seek =
      expiresAt === undefined || expiresAt.getTime() > limitOf(facts) ? seekAlways : seekUntil(expiresAt.getTime());
    const note = scope === undefined ? "Nothing in it that counts says what it stops, so it stops everything." : "";
    return ruleOf({ kind: "lock", name: `issue #${issue}`, zone, lifting, url, note }, seek, facts);
  });
}

function ofIncidents({ incidents, zone }: Policy, facts: GateFacts): readonly Rule[] {
  if (incidents === undefined || incidents.environments?.includes(facts.environment) === false) return [];
  const { lifting } = incidents;
  return unlocked(facts.incidents, facts.locks).map(({ name, url }) =>
    ruleOf({ kind: "incident", name, zone, lifting, url, note: "" }, seekAlways, facts),
  );
}

/** Leaves out the issues that are locks: a lock says itself what it stops, whatever labels it carries beside. */
function unlocked(incidents: readonly OpenIncident[], locks: readonly DeployLock[]): readonly OpenIncident[] {
  return incidents.filter(({ issue }) => issue === undefined || !locks.some((lock) => lock.issue === issue));
}

function bearsOn(freeze: Freeze, { environment, service, changeClass, action }: GateFacts): boolean {
  const { environments, services, stops, actions, lifting } = freeze;
  return (
    actions.includes(action) &&
    environments?.includes(environment) !== false &&
    bearsOnService(services, service) &&
    // A class that an exception names is stopped until its roles approve, whether `stops` lists it or not.
    (stops?.includes(changeClass) !== false || lifting.unless.some(({ classes }) => classes.includes(changeClass)))
  );
}

function bearsOnService(services: readonly string[] | undefined, service: string): boolean {
  return services?.some((glob) => matchesGlob(glob, service)) !== false;
}

function ofFreeze(freeze: Freeze, { holidays }: Policy, facts: GateFacts): Rule {
  const { name, zone, strength, lifting, dates } = freeze;
  const calendars: CalendarDates = (calendar) => {
    const source = Object.hasOwn(holidays, calendar) ? holidays[calendar] : undefined;
    return source?.kind === "dates" ? source.dates : facts.holidays.get(calendar);
  };
  const unread = dates.kind === "holidays" ? dates.calendars.filter((one) => calendars(one) === undefined) : [];
  const note = unread.length === 0 ? "" : `It holds because its dates were not read: ${unread.join(", ")}.`;
  const kind = strength === "hard" ? "hard-freeze" : "soft-freeze";
  return ruleOf({ kind, name, zone, lifting, url: "", note }, seekFreeze(freeze, calendars, limitOf(facts)), facts);
}

function ofWindows(policy: Policy, { name, windows, outside }: WindowSet, facts: GateFacts): Rule {
  const own = windows.filter(({ services }) => bearsOnService(services, facts.service));
  const zone = own[0]?.zone ?? policy.zone;
  // Where an environment has windows and none is for the service, it never opens for it.
  const note = own.length > 0 ? "" : `None of ${name} is for the service '${facts.service}'.`;
  const closed = seekOutside(seekWindows(own, limitOf(facts)));
  return ruleOf({ kind: "outside-windows", name, zone, lifting: outside, url: "", note }, closed, facts);
}

function limitOf({ at }: GateFacts): number {
  return at.getTime() + HORIZON;
}

function ruleOf(
  rule: Pick<Rule, "kind" | "name" | "zone" | "lifting" | "url" | "note">,
  seek: Seek,
  { changeClass }: GateFacts,
): Rule {
  return { ...rule, seek, timeline: createTimeline(seek), lift: liftedBy(rule.lifting, changeClass) };
}
