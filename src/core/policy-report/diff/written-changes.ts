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

/** Stands between the members of a place. */
const STEP = " › ";

/** The members by which the items of a list are known. */
const NAMES = ["name", "item", "role"] as const;

/** Compares two policy documents as they are written, member by member; both must be valid. Rows of the tests table are left out. */
export function writtenChanges(before: string, after: string): readonly WrittenChange[] {
  const [old, fresh] = [before, after].map((text) => leavesOf(parse(text), []));
  const places = [...new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])])];
  const rows = places.filter((place) => place !== "tests" && !place.startsWith(`tests${STEP}`));
  return wholeMembers(rows, old ?? new Map(), fresh ?? new Map())
    .map(({ place, was, is }) => ({
      place,
      removed: was.filter((value) => !is.includes(value)),
      added: is.filter((value) => !was.includes(value)),
    }))
    .filter(({ removed, added }) => removed.length + added.length > 0)
    .filter(({ place }) => !stoodBefore(place, old) || !stoodBefore(place, fresh));
}

type Leaves = ReadonlyMap<string, readonly string[]>;

interface Member {
  readonly place: string;
  readonly was: readonly string[];
  readonly is: readonly string[];
}

/** Tells whether a member was there, with members of its own or without any: it is neither new nor gone when it only lost or got them. */
function stoodBefore(place: string, leaves: Leaves | undefined): boolean {
  const members = [...(leaves ?? [])];
  return members.some(([key, values]) => key.startsWith(place + STEP) || (key === place && values.join() === PRESENT));
}

/** Puts the members of a role, an environment or a freeze that is new or gone as a whole into one row. */
function wholeMembers(places: readonly string[], old: Leaves, fresh: Leaves): readonly Member[] {
  const members = new Map<string, Member>();
  for (const place of places) {
    const head = place.split(STEP).slice(0, 2).join(STEP);
    const known = (leaves: Leaves) => [...leaves.keys()].some((key) => key === head || key.startsWith(head + STEP));
    const whole = place !== head && known(old) !== known(fresh);
    const told = (values: readonly string[] = []) =>
      whole && values.length > 0 ? [`${place.slice(head.length + STEP.length)} ${values.join(", ")}`] : values;
    const before = members.get(whole ? head : place);
    members.set(whole ? head : place, {
      place: whole ? head : place,
      was: [...(before?.was ?? []), ...told(old.get(place))],
      is: [...(before?.is ?? []), ...told(fresh.get(place))],
    });
  }
  return [...members.values()];
}

/** Flattens a document to its single values, each list of plain values at one place. */
function leavesOf(value: unknown, path: readonly string[]): Leaves {
  const place = path.join(STEP);
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
