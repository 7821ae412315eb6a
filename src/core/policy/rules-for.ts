import { type DeployLock, holdingLocks } from "../lock/deploy-lock.ts";
import type { GateFacts, OpenIncident } from "./facts.ts";
import { frozenIntervals, openIntervals } from "./occurrences.ts";
import type { EnvironmentPolicy, Freeze, Lifting, Policy, RoleNeed } from "./policy.ts";
import { RULE_KINDS, type Rule } from "./rule.ts";
import { createTimeline, type Timeline } from "./timeline.ts";

/** Lists the rules that bear on a deployment, in the order in which they are named; the environment must be one of the policy's. */
export function rulesFor(policy: Policy, environment: EnvironmentPolicy, facts: GateFacts): readonly Rule[] {
  const rules = [
    ...ofLocks(policy, facts),
    ...ofIncidents(policy, facts),
    ...policy.freezes.filter((freeze) => bearsOn(freeze, facts)).map((freeze) => ofFreeze(freeze, facts)),
    ...ofWindows(policy, environment, facts),
  ];
  return rules.sort((a, b) => RULE_KINDS.indexOf(a.kind) - RULE_KINDS.indexOf(b.kind));
}

const NOBODY: Lifting = { everyone: [], unless: [] };

/** A lock whose end nobody knows. */
const always: Timeline = () => ({ on: true, until: Number.POSITIVE_INFINITY });

function ofLocks({ incidents, zone }: Policy, facts: GateFacts): readonly Rule[] {
  return holdingLocks(facts.locks, facts).map(({ issue, scope, url }) => {
    // A marker that cannot be read may mean anything: only a person who closes the issue may lift it.
    const lifting = scope === undefined || incidents === undefined ? NOBODY : incidents.lifting;
    return {
      kind: "lock",
      name: `issue #${issue}`,
      zone,
      timeline: always,
      lift: liftedBy(lifting, facts.changeClass),
      lifting,
      url,
    };
  });
}

function ofIncidents({ incidents, zone }: Policy, facts: GateFacts): readonly Rule[] {
  if (incidents === undefined || incidents.environments?.includes(facts.environment) === false) return [];
  const { lifting } = incidents;
  const lift = liftedBy(lifting, facts.changeClass);
  return unlocked(facts.incidents, facts.locks).map(({ issue, url }) => ({
    kind: "incident",
    name: `issue #${issue}`,
    zone,
    timeline: always,
    lift,
    lifting,
    url,
  }));
}

/** Leaves out the issues that are locks: a lock says itself what it stops, whatever labels it carries beside. */
function unlocked(incidents: readonly OpenIncident[], locks: readonly DeployLock[]): readonly OpenIncident[] {
  return incidents.filter(({ issue }) => !locks.some((lock) => lock.issue === issue));
}

function bearsOn({ environments, services, stops }: Freeze, { environment, service, changeClass }: GateFacts): boolean {
  return (
    environments?.includes(environment) !== false &&
    services?.some((glob) => matchesGlob(glob, service)) !== false &&
    stops?.includes(changeClass) !== false
  );
}

function ofFreeze(freeze: Freeze, { changeClass }: GateFacts): Rule {
  return {
    kind: freeze.strength === "hard" ? "hard-freeze" : "soft-freeze",
    name: freeze.name,
    zone: freeze.zone,
    timeline: createTimeline((meeting) => frozenIntervals(freeze, meeting)),
    lift: liftedBy(freeze.lifting, changeClass),
    lifting: freeze.lifting,
    url: "",
  };
}

function ofWindows(
  policy: Policy,
  { windows, outside }: EnvironmentPolicy,
  { environment, changeClass }: GateFacts,
): readonly Rule[] {
  if (windows.length === 0) return [];
  const open = createTimeline((meeting) => openIntervals(windows, meeting));
  const closed: Timeline = (instant) => {
    const { on, until } = open(instant);
    return { on: !on, until };
  };
  const lift = liftedBy(outside, changeClass);
  return [
    {
      kind: "outside-windows",
      name: `the windows of ${environment}`,
      zone: windows[0]?.zone ?? policy.zone,
      timeline: closed,
      lift,
      lifting: outside,
      url: "",
    },
  ];
}

/** Reads who may lift a rule for a change class: the first exception that names the class, else those who may for every class. */
function liftedBy({ everyone, unless }: Lifting, changeClass: string): readonly RoleNeed[] | undefined {
  const roles = unless.find(({ classes }) => classes.includes(changeClass))?.approvedBy ?? everyone;
  return roles.length === 0 ? undefined : roles.map((role) => ({ role, count: 1 }));
}

/** Matches a name against a glob in which `*` stands for any characters, in linear time per star. */
function matchesGlob(glob: string, name: string): boolean {
  const parts = glob.split("*");
  if (parts.length === 1) return glob === name;
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  const end = name.length - last.length;
  let place = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, place);
    if (found < 0 || found + part.length > end) return false;
    place = found + part.length;
  }
  return true;
}
