import { parse } from "yaml";

/** A member of the document that is written otherwise than before. */
export interface WrittenChange {
  /** Where it stands: `freezes › Christmas › every-year`. */
  readonly place: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Stands for a member that holds nothing of its own but its name. */
export const PRESENT = "present";

/** The members by which the items of a list are known. */
const NAMES = ["name", "item", "role"] as const;

/** Compares two policy documents as they are written, member by member; both must be valid. Rows of the tests table are left out. */
export function writtenChanges(before: string, after: string): readonly WrittenChange[] {
  const [old, fresh] = [before, after].map((text) => leavesOf(parse(text), []));
  const places = new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])]);
  return [...places]
    .filter((place) => place !== "tests" && !place.startsWith("tests › "))
    .map((place) => {
      const [was, is] = [old?.get(place) ?? [], fresh?.get(place) ?? []];
      return {
        place,
        removed: was.filter((value) => !is.includes(value)),
        added: is.filter((value) => !was.includes(value)),
      };
    })
    .filter(({ removed, added }) => removed.length + added.length > 0);
}

type Leaves = Map<string, string[]>;

/** Flattens a document to its single values, each list of plain values at one place. */
function leavesOf(value: unknown, path: readonly string[]): Leaves {
  const place = path.join(" › ");
  if (Array.isArray(value)) {
    const named = value.map(nameOf);
    if (named.every((name) => name !== undefined) && new Set(named).size === named.length)
      return united(value.map((item, index) => leavesOf(without(item), [...path, named[index] ?? ""])));
    return new Map([[place, value.map(shown)]]);
  }
  if (isRecord(value)) {
    const members = Object.entries(value);
    if (members.length > 0) return united(members.map(([key, member]) => leavesOf(member, [...path, key])));
    return new Map([[place, [PRESENT]]]);
  }
  return new Map([[place, [shown(value)]]]);
}

function united(parts: readonly Leaves[]): Leaves {
  return new Map(parts.flatMap((part) => [...part]));
}

function nameOf(item: unknown): string | undefined {
  if (!isRecord(item)) return undefined;
  const name = NAMES.map((key) => item[key]).find((value) => typeof value === "string");
  return typeof name === "string" ? name : undefined;
}

/** Leaves out the name that stands in the place already. */
function without(item: unknown): unknown {
  if (!isRecord(item)) return item;
  const key = NAMES.find((name) => typeof item[name] === "string");
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== key));
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(", ")}]`;
  if (isRecord(value))
    return Object.entries(value)
      .map(([key, member]) => `${key} ${shown(member)}`)
      .join(", ");
  return String(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
