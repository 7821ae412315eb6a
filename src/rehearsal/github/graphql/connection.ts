import { graphqlProblem } from "./viewing.ts";

/** The paging arguments that every connection has. */
export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** What a connection lists: its field's name for errors, all items in order, how to tell them apart and to show one. */
export interface Listed<T> {
  readonly name: string;
  readonly items: readonly T[];
  readonly key: (item: T) => string | number;
  readonly show: (item: T) => unknown;
}

const LARGEST_PAGE = 100;

/** Cuts a page out of a list. Cursors name the item, so what comes or goes between two pages neither repeats nor hides others. */
export function connection<T>(given: PageArguments, { name, items, key, show }: Listed<T>): object {
  const size = given.first ?? given.last;
  if (size === undefined || size === null) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw graphqlProblem("MISSING_PAGINATION_BOUNDARIES", message);
  }
  if (size > LARGEST_PAGE || size < 0) {
    const which = given.first === undefined || given.first === null ? "last" : "first";
    const message = `Requesting ${size} records on the \`${name}\` connection exceeds the \`${which}\` limit of ${LARGEST_PAGE} records.`;
    throw graphqlProblem("EXCESSIVE_PAGINATION", message);
  }
  const cursor = (item: T) => Buffer.from(`cursor:v2:${items.indexOf(item)}:${key(item)}`).toString("base64");
  const place = (text: string) => positionOf(text, items.map(key).map(String));
  const from = given.after === undefined || given.after === null ? 0 : place(given.after).next;
  const to = given.before === undefined || given.before === null ? items.length : place(given.before).at;
  const inside = items.slice(from, Math.max(from, to));
  const forward = given.first !== undefined && given.first !== null;
  const page = forward ? inside.slice(0, size) : inside.slice(Math.max(0, inside.length - size));
  const [first, last] = [page[0], page.at(-1)];
  return {
    totalCount: items.length,
    nodes: page.map(show),
    edges: page.map((item) => ({ cursor: cursor(item), node: show(item) })),
    pageInfo: {
      hasNextPage: forward ? inside.length > page.length : to < items.length,
      hasPreviousPage: forward ? from > 0 : inside.length > page.length,
      startCursor: first === undefined ? null : cursor(first),
      endCursor: last === undefined ? null : cursor(last),
    },
  };
}

function positionOf(cursor: string, keys: readonly string[]): { at: number; next: number } {
  const [, index, key] = /^cursor:v2:(\d+):(.+)$/.exec(Buffer.from(cursor, "base64").toString()) ?? [];
  if (index === undefined || key === undefined) {
    throw graphqlProblem("INVALID_CURSOR_ARGUMENTS", `\`${cursor}\` does not appear to be a valid cursor.`);
  }
  const at = keys.indexOf(key);
  return at === -1 ? { at: Number(index), next: Number(index) } : { at, next: at + 1 };
}

/** Orders a list as an `orderBy` argument asks; ascending by creation when there is none. */
export function ordered<T>(
  items: readonly T[],
  orderBy: { readonly field: string; readonly direction: "ASC" | "DESC" } | null | undefined,
  fields: Readonly<Record<string, (item: T) => number>>,
): readonly T[] {
  const value = fields[orderBy?.field ?? "CREATED_AT"];
  if (value === undefined) throw new Error(`The rehearsal's GitHub cannot order by ${orderBy?.field}.`);
  const sign = orderBy?.direction === "DESC" ? -1 : 1;
  return items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => sign * (value(a.item) - value(b.item) || a.index - b.index))
    .map(({ item }) => item);
}
