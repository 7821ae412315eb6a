import { parseDuration } from "../core/time/duration.ts";
import { parseInstant } from "../core/time/instant.ts";

/** What became of one input's text: a value, or what was expected instead. */
export type FieldResult<T> =
  | { readonly kind: "value"; readonly value: T }
  | { readonly kind: "expected"; readonly expected: string };

/** How one input is read: from its trimmed text, empty when it was not given. */
export interface Field<T> {
  readonly parse: (text: string) => FieldResult<T>;
  /** The value is hidden from logs as soon as it is read, and never quoted in an error. */
  readonly secret?: true;
}

/** The inputs of an action by name. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The typed values that a set of fields yields. */
export type Parsed<F extends Fields> = { readonly [Name in keyof F]: F[Name] extends Field<infer T> ? T : never };

const value = <T>(parsed: T): FieldResult<T> => ({ kind: "value", value: parsed });
const expected = (what: string): FieldResult<never> => ({ kind: "expected", expected: what });

/** Reads any text, empty included. */
export const text: Field<string> = { parse: value };

/** Reads text that may not be empty. */
export const requiredText: Field<string> = { parse: (given) => (given === "" ? expected("a value") : value(given)) };

/** Reads text that is a secret. */
export const secret: Field<string> = { parse: value, secret: true };

/** Reads `true` or `false`, as YAML 1.2 spells them. */
export const flag: Field<boolean> = {
  parse: (given) =>
    /^(true|True|TRUE)$/.test(given)
      ? value(true)
      : /^(false|False|FALSE|)$/.test(given)
        ? value(false)
        : expected("true or false"),
};

/** Reads `true` or `false`; empty is `undefined`: leave it as it is. */
export const optionalFlag: Field<boolean | undefined> = {
  parse: (given) => (given === "" ? value(undefined) : flag.parse(given)),
};

/** Reads a duration with its unit to milliseconds; empty is `undefined`. */
export const duration: Field<number | undefined> = {
  parse: (given) => {
    if (given === "") return value(undefined);
    const milliseconds = parseDuration(given);
    return milliseconds === undefined
      ? expected("a duration with its unit, such as 90s, 10m or 1h30m")
      : value(milliseconds);
  },
};

/** Reads an instant in ISO 8601 with a zone; empty is `undefined`. */
export const instant: Field<Date | undefined> = {
  parse: (given) => {
    if (given === "") return value(undefined);
    const date = parseInstant(given);
    return date === undefined ? expected("an instant with its zone, such as 2026-11-27T12:00:00Z") : value(date);
  },
};

/** Reads a whole number within bounds; empty is `undefined`. */
export function integer(minimum: number, maximum: number): Field<number | undefined> {
  return {
    parse: (given) => {
      if (given === "") return value(undefined);
      const number = /^-?\d{1,15}$/.test(given) ? Number(given) : Number.NaN;
      return number >= minimum && number <= maximum
        ? value(number)
        : expected(`a whole number from ${minimum} to ${maximum}`);
    },
  };
}

/** Reads an empty text as a value, for inputs that callers fill from expressions which may be empty. */
export function emptyAs<T>(fallback: T, { parse, ...rest }: Field<T | undefined>): Field<T> {
  return {
    ...rest,
    parse(given) {
      const parsed = parse(given);
      if (parsed.kind === "expected") return parsed;
      return value(given === "" || parsed.value === undefined ? fallback : parsed.value);
    },
  };
}

/** Reads one word of a closed set. */
export function choice<const Words extends readonly string[]>(...words: Words): Field<Words[number]> {
  return {
    parse: (given) => {
      const word = words.find((candidate) => candidate === given);
      return word === undefined
        ? expected(`one of ${words.map((candidate) => `'${candidate}'`).join(", ")}`)
        : value(word);
    },
  };
}

/** Reads text of a given pattern; empty is allowed and stays empty. */
export function matching(pattern: RegExp, what: string): Field<string> {
  return { parse: (given) => (given === "" || pattern.test(given) ? value(given) : expected(what)) };
}

/** Reads one item a line, or separated by commas; blanks are dropped. */
export const list: Field<readonly string[]> = {
  parse: (given) =>
    value(
      given
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== ""),
    ),
};
