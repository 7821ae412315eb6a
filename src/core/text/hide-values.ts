import { htmlEntities } from "../html/html-entities.ts";

const HIDDEN = "***";
/** Shorter values stand in too many words to be told from them. */
const SHORTEST = 4;

/**
 * Takes values out of every text of a structure, keys included: as they are, as a JSON text, a page or an address spells them, and
 * cut off at a text's end. Structures are plain data; what holds no text is returned as it is.
 */
export function hideValues<T>(structure: T, values: readonly string[]): T {
  const forms = [...new Set(values.flatMap(formsOf))]
    .filter(({ length }) => length >= SHORTEST)
    .sort((a, b) => b.length - a.length);
  return forms.length === 0 ? structure : (hideIn(structure, forms) as T);
}

function hideIn(structure: unknown, forms: readonly string[]): unknown {
  if (typeof structure === "string") return hideText(structure, forms);
  if (Array.isArray(structure)) return structure.map((one: unknown) => hideIn(one, forms));
  if (typeof structure !== "object" || structure === null) return structure;
  return Object.fromEntries(
    Object.entries(structure).map(([key, value]) => [hideText(key, forms), hideIn(value, forms)]),
  );
}

function hideText(text: string, forms: readonly string[]): string {
  let shown = text;
  for (const form of forms) shown = shown.replaceAll(form, HIDDEN);
  const beginning = Math.max(0, ...forms.map((form) => beginningAtEnd(shown, form)));
  return beginning === 0 ? shown : `${shown.slice(0, -beginning)}${HIDDEN}`;
}

/** How many of a value's first characters a text ends with, where the text was cut inside of it. */
function beginningAtEnd(text: string, value: string): number {
  for (let length = Math.min(value.length - 1, text.length); length >= SHORTEST; length--)
    if (text.endsWith(value.slice(0, length))) return length;
  return 0;
}

function formsOf(value: string): readonly string[] {
  const json = inJson(value);
  const address = encodeURIComponent(value.toWellFormed());
  const escaped = [value, json, inJson(json), htmlEntities(value), htmlEntities(json)];
  return [...escaped, address, address.replaceAll("%20", "+"), ...base64Of(value)];
}

/** As it stands in a JSON text; done twice, as it stands in one that is a text of another. */
function inJson(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

/** What a value becomes inside a longer text in base64, as of `user:password`: its whole groups, for each way in which they may fall. */
function base64Of(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  return [0, 1, 2].flatMap((shift) => {
    const groups = Math.floor((bytes.length - shift) / 3);
    return groups < 2 ? [] : [bytes.subarray(shift, shift + groups * 3).toString("base64")];
  });
}
