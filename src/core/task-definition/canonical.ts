import type { TaskDefinitionContent } from "./task-definition.ts";

const SORTED_BY: Readonly<Record<string, string>> = { environment: "name", secrets: "name", tags: "key" };
/** What ECS fills in for a container that says nothing. */
const DEFAULTS: Readonly<Record<string, unknown>> = { cpu: 0, essential: true };

/** Writes a task definition so that two of the same meaning give the same text: keys sorted, empty members and ECS's own defaults left out, variables by name; tags do not count. */
export function canonical(content: TaskDefinitionContent): string {
  const definition = Object.fromEntries(Object.entries(content).filter(([key]) => key !== "tags"));
  const containers = (content.containerDefinitions ?? []).map((container) =>
    Object.fromEntries(Object.entries(container).filter(([key, value]) => DEFAULTS[key] !== value)),
  );
  return JSON.stringify(ordered({ ...definition, containerDefinitions: containers }, ""));
}

function ordered(value: unknown, key: string): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => ordered(item, "")).filter((item) => item !== undefined);
    const by = SORTED_BY[key];
    return items.length === 0 ? undefined : by === undefined ? items : items.sort((a, b) => compare(a, b, by));
  }
  if (typeof value !== "object" || value === null) return value ?? undefined;
  const members = Object.entries(value)
    .map(([name, inner]) => [name, ordered(inner, name)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

function compare(a: unknown, b: unknown, by: string): number {
  const [left, right] = [memberOf(a, by), memberOf(b, by)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function memberOf(value: unknown, name: string): string {
  return typeof value === "object" && value !== null && name in value ? String(Reflect.get(value, name)) : "";
}
