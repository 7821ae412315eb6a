import type { KeyTree } from "../../core/task-definition/unknown-keys.ts";

const ANY: KeyTree = { kind: "any" };

/**
 * Reads the keys that the SDK sends from its own schema of an operation's input (`[kind, namespace, name, traits, members,
 * schemas]`; 1 list, 2 map, 3 structure), since it drops every other key in silence.
 */
export function keysOf(schema: unknown): KeyTree {
  if (typeof schema === "function") return keysOf(schema());
  if (!Array.isArray(schema)) return ANY;
  const parts: readonly unknown[] = schema;
  // A member with traits is `[schema, traits]`; a schema proper has its namespace in the second place.
  if (typeof parts[1] !== "string") return keysOf(parts[0]);
  if (parts[0] === 1) return { kind: "items", item: () => keysOf(parts[4]) };
  if (parts[0] !== 3) return ANY;
  const names: readonly unknown[] = Array.isArray(parts[4]) ? parts[4] : [];
  const schemas: readonly unknown[] = Array.isArray(parts[5]) ? parts[5] : [];
  return { kind: "keys", keys: new Map(names.map((name, index) => [String(name), () => keysOf(schemas[index])])) };
}
