import { type DeployLock, holdingLocks } from "../lock/deploy-lock.ts";
import type { GateFacts, OpenIncident } from "./facts.ts";
import { matchesGlob } from "./glob.ts";
import { liftedBy, NOBODY } from "./lifting.ts";
import { type CalendarDates, frozenIntervals, openIntervals } from "./occurrences.ts";
import type { EnvironmentPolicy, Freeze, Policy, WindowSet } from "./policy.ts";
import { RULE_KINDS, type Rule } from "./rule.ts";
import { createTimeline, type Timeline } from "./timeline.ts";

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

/** A lock whose end nobody knows. */
const always: Timeline = () => ({ on: true, until: Number.POSITIVE_INFINITY });

function ofLocks({ lockLifting, zone }: Policy, facts: GateFacts): readonly Rule[] {
  return holdingLocks(facts.locks, facts).map(({ issue, scope, url, expiresAt }) => {
    // A marker that cannot be read may mean anything: only a person who closes the issue may lift it.
    const lifting = scope === undefined ? NOBODY : lockLifting;
    return {
      kind: "lock",
      name: `issue #${issue}`,
      zone,
      timeline: expiresAt === undefined ? always : untilThen(expiresAt.getTime()),
      lift: liftedBy(lifting, facts.changeClass),
      lifting,
      url,
    };
  });
}

function untilThen(end: number): Timeline {
  return (instant) => (instant < end ? { on: true, until: end } : { on: false, until: Number.POSITIVE_INFINITY });
}

function ofIncidents({ incidents, zone }: Policy, facts: GateFacts): readonly Rule[] {
  if (incidents === undefined || incidents.environments?.includes(facts.environment) === false) return [];
  const { lifting } = incidents;
  const lift = liftedBy(lifting, facts.changeClass);
  return unlocked(facts.incidents, facts.locks).map(({ name, url }) => ({
    kind: "incident",
    name,
    zone,
    timeline: always,
    lift,
    lifting,
    url,
  }));
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
    services?.some((glob) => matchesGlob(glob, service)) !== false &&
    // A class that an exception names is stopped until its roles approve, whether `stops` lists it or not.
    (stops?.includes(changeClass) !== false || lifting.unless.some(({ classes }) => classes.includes(changeClass)))
  );
}

function ofFreeze(freeze: Freeze, { holidays }: Policy, facts: GateFacts): Rule {
  const calendars: CalendarDates = (name) => {
    const source = Object.hasOwn(holidays, name) ? holidays[name] : undefined;
    return source?.kind === "dates" ? source.dates : facts.holidays.get(name);
  };
  const unread =
    freeze.dates.kind === "holidays" && freeze.dates.calendars.some((name) => calendars(name) === undefined);
  return {
    kind: freeze.strength === "hard" ? "hard-freeze" : "soft-freeze",
    name: freeze.name,
    zone: freeze.zone,
    timeline: unread ? always : createTimeline((meeting) => frozenIntervals(freeze, meeting, calendars)),
    lift: liftedBy(freeze.lifting, facts.changeClass),
    lifting: freeze.lifting,
    url: "",
  };
}

function ofWindows(policy: Policy, { name, windows, outside }: WindowSet, { service, changeClass }: GateFacts): Rule {
  // Where an environment has windows and none is for the service, it never opens for it.
  const own = windows.filter(({ services }) => services?.some((glob) => matchesGlob(glob, service)) !== false);
  const open = createTimeline((meeting) => openIntervals(own, meeting));
  const closed: Timeline = (instant) => {
    const { on, until } = open(instant);
    return { on: !on, until };
  };
  return {
    kind: "outside-windows",
    name,
    zone: own[0]?.zone ?? policy.zone,
    timeline: closed,
    lift: liftedBy(outside, changeClass),
    lifting: outside,
    url: "",
  };
}
