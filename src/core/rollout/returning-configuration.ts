import { sameValue } from "../document/same-value.ts";
import type { ConfigurationChange } from "./configuration-change.ts";
import { hasShapeOf, parseConfiguration, type ServiceConfiguration } from "./service-configuration.ts";

/** What a service is to be given back after a deployment of ours. */
export interface ReturningConfiguration {
  /** Empty where nothing of ours stands on it any more. */
  readonly configuration: string;
  /** The members that somebody changed since the deployment began: they stay as that person set them. */
  readonly theirs: readonly string[];
}

/** Computes what a service is given back, by its configuration as it stands now: what ours changed goes, what somebody else changed meanwhile stays. */
export function returningConfiguration(
  configuration: string,
  { former, own }: ConfigurationChange,
): ReturningConfiguration {
  if (former === "") return { configuration: "", theirs: [] };
  const [now, before] = [parseConfiguration(configuration), parseConfiguration(former)];
  // Where nobody noted what ours was, all that departs from the former one counts as ours.
  const changed = own === "" ? {} : changedByOthers(now, before, parseConfiguration(own));
  const theirs = Object.keys(changed).sort();
  const back = { ...before, ...changed };
  if (hasShapeOf(now, back)) return { configuration: "", theirs };
  return { configuration: theirs.length === 0 ? former : JSON.stringify(back), theirs };
}

/** Finds the members that stand neither as they were nor as ours set them. */
function changedByOthers(
  { lifecycleHooks: hooks = [], ...now }: ServiceConfiguration,
  { lifecycleHooks: formerHooks = [], ...before }: ServiceConfiguration,
  { lifecycleHooks: ownHooks = [], ...own }: ServiceConfiguration,
): ServiceConfiguration {
  const members = [...new Set([...Object.keys(before), ...Object.keys(own)])];
  const changed = members.filter(
    (member) =>
      now[member] !== undefined && !sameValue(now[member], before[member]) && !contains(now[member], own[member]),
  );
  const others = without(hooks, ownHooks);
  return {
    ...Object.fromEntries(changed.map((member) => [member, now[member]])),
    ...(isSameList(others, formerHooks) ? {} : { lifecycleHooks: others }),
  };
}

type Hooks = NonNullable<ServiceConfiguration["lifecycleHooks"]>;

/** Takes each of ours out once: another deployment may have put the same pause there. Whatever became of its time-out, a pause of ours goes. */
function without(hooks: Hooks, own: Hooks): Hooks {
  const left = [...hooks];
  for (const { targetType, lifecycleStages } of own) {
    const at = left.findIndex((hook) => contains(hook, { targetType, lifecycleStages }));
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** Tells whether a value says all that another one says; the platform may spell out more. */
function contains(value: unknown, less: unknown): boolean {
  if (Array.isArray(value) && Array.isArray(less)) return isSameList(value, less);
  if (typeof value !== "object" || value === null || typeof less !== "object" || less === null)
    return sameValue(value, less);
  const members: Record<string, unknown> = { ...value };
  return Object.entries(less).every(([member, inner]) => contains(members[member], inner));
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  const inOrder = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).sort();
  return sameValue(inOrder(one), inOrder(other));
}
