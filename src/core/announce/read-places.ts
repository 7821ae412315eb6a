import { didYouMean } from "../text/did-you-mean.ts";
import { inertLine } from "../text/inert.ts";
import { EVENTS } from "./announcement.ts";
import type { Audience } from "./audience.ts";
import { plainSeverity } from "./plain-severity.ts";

/** A place to tell, and what it wants to be told of. */
export interface Place {
  readonly address: string;
  readonly audience: Audience;
}

/** Places by their lines, or what was expected of the first line that cannot be read. */
export type ReadPlaces =
  | { readonly kind: "places"; readonly places: readonly Place[] }
  | { readonly kind: "expected"; readonly expected: string };

/** What stands first on each line; `expected` names it, such as "a channel's id". */
export interface PlaceRule {
  readonly accepts: (address: string) => boolean;
  readonly expected: string;
}

/** The words that a line may have beside the names of change classes, which are the policy's to choose. */
const WORDS: readonly string[] = [...EVENTS, "sev0", "sev1", "sev2", "sev3", "sev4", "sev5"];
const CLASS = /^[a-z0-9][a-z0-9_-]{0,63}$/;
const MOST_PLACES = 20;

/**
 * Reads places, one a line: an address, then words apart by spaces or commas. Empty lines and those that start with `#` and a
 * space are left out. A word that is nearly one of ours is taken for a slip and refused; any other names a kind of change. An
 * address is never repeated in what was expected, since it may be a secret.
 */
export function readPlaces(text: string, { accepts, expected }: PlaceRule): ReadPlaces {
  const places: Place[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const [address = "", ...words] = line
      .trim()
      .split(/[\s,]+/)
      .filter((part) => part !== "");
    if (address === "" || address === "#") continue;
    const here = `in line ${index + 1}`;
    if (!accepts(address)) return { kind: "expected", expected: `${expected} first ${here}` };
    const audience = words.map(plainWord);
    const slip = audience.map(slipOf).find((found) => found !== undefined);
    if (slip !== undefined) return { kind: "expected", expected: `${slip} ${here}` };
    if (places.some((place) => place.address === address))
      return {
        kind: "expected",
        expected: `each place once; ${here} it stands again: write all its words on one line`,
      };
    places.push({ address, audience });
  }
  if (places.length > MOST_PLACES) return { kind: "expected", expected: `at most ${MOST_PLACES} lines` };
  return { kind: "places", places };
}

function plainWord(word: string): string {
  const plain = plainSeverity(word);
  return plain === "success" ? "succeeded" : plain;
}

/** Short words are near to many others, so only longer ones and those that begin like a severity are taken for slips. */
function slipOf(word: string): string | undefined {
  if (WORDS.includes(word)) return undefined;
  const near = word.length >= 6 || word.startsWith("sev") ? didYouMean(word, WORDS) : undefined;
  if (near !== undefined) return `'${near}' in place of '${inertLine(word, 40)}'`;
  return CLASS.test(word) ? undefined : `an event, a severity or a kind of change in place of '${inertLine(word, 40)}'`;
}
