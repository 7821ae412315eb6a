import type { TaskDefinitionContent } from "./task-definition.ts";

/** Maps from names of the user's to texts: an empty text is a value there. */
const MAPS: readonly string[] = ["dockerLabels", "options", "driverOpts", "labels"];
/** Lists whose items are a name and a value: an empty value is one, and a missing one stands for it. */
const PAIRS: readonly string[] = ["environment", "tags", "properties"];

/**
 * Drops what templates leave empty and ECS would refuse: members that are `null`, an empty text, list or object. Kept are items of
 * lists of texts, values of variables, tags, labels and options, and the members named in `keep`, together with what they stand in.
 */
export function dropEmpty(content: TaskDefinitionContent, keep: readonly string[]): TaskDefinitionContent {
  const cleaned: TaskDefinitionContent = cleanObject(content, "", keep);
  return cleaned;
}

function clean(value: unknown, key: string, keep: readonly string[]): unknown {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => (item === "" ? item : cleanItem(item, key, keep)));
    const kept = items.filter((item) => item !== undefined);
    return kept.length === 0 && !keep.includes(key) ? undefined : kept;
  }
  if (typeof value === "object") {
    const cleaned = cleanObject(value, key, keep);
    return Object.keys(cleaned).length === 0 && !keep.includes(key) ? undefined : cleaned;
  }
  return value === "" && !keep.includes(key) ? undefined : value;
}

function cleanItem(item: unknown, key: string, keep: readonly string[]): unknown {
  const cleaned = clean(item, "", keep);
  const pair = PAIRS.includes(key) && typeof cleaned === "object" && cleaned !== null && !("value" in cleaned);
  return pair ? { ...cleaned, value: "" } : cleaned;
}

function cleanObject(value: object, key: string, keep: readonly string[]): Readonly<Record<string, unknown>> {
  const members: readonly (readonly [string, unknown])[] = Object.entries(value);
  if (MAPS.includes(key)) return Object.fromEntries(members.filter(([, inner]) => inner !== null));
  return Object.fromEntries(
    members
      .map(([name, inner]) => [name, clean(inner, name, keep)] as const)
      .filter(([, inner]) => inner !== undefined),
  );
}
