/** Names of the members that one of the shapes under a JSON Schema may have, at any depth. */
export function membersOf(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === "properties" && typeof value === "object" && value !== null ? Object.keys(value) : []),
    ...membersOf(value),
  ]);
}
