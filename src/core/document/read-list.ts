import { readJson } from "./read-json.ts";

/** Reads a JSON list of which every member is an object that `read` knows; `undefined` where one is not, or where it is no list. */
export function readList<T>(
  text: string,
  read: (member: Readonly<Record<string, unknown>>) => T | undefined,
): T[] | undefined {
  const list = readJson(text);
  if (!Array.isArray(list)) return undefined;
  const members = list.map((one: unknown) =>
    typeof one === "object" && one !== null ? read(one as Readonly<Record<string, unknown>>) : undefined,
  );
  return members.includes(undefined) ? undefined : members.filter((member) => member !== undefined);
}
