import type { Written } from "../document/written.ts";

/** A pattern that takes time in proportion to the text, whatever both hold. */
export interface Pattern {
  /** Tells whether it is found anywhere in a text. */
  readonly isFoundIn: (text: string) => boolean;
  /** Reads its first group where it is found first; `undefined` where it is not. */
  readonly group: (text: string) => string | undefined;
  readonly groups: number;
}

/** Compiles a pattern, or says why RE2 does not know it. */
export type CompilePattern = (text: string) => Written<Pattern>;

/** Each character of a body takes time in proportion to it: at this size five seconds for the largest body at worst. */
const LARGEST = 250;

/** Loads RE2 (github.com/google/re2, whose language has neither back references nor look-around), since few documents need it. */
export async function loadPatterns(): Promise<CompilePattern> {
  const { RE2JS } = await import("re2js");
  return (text) => {
    try {
      const compiled = RE2JS.compile(text);
      const size = compiled.programSize();
      if (size > LARGEST) return { kind: "wrong", why: `${size} instructions, of which ${LARGEST} are allowed` };
      return {
        kind: "right",
        value: {
          isFoundIn: (searched) => compiled.matcher(searched).find(),
          group: (searched) => {
            const matcher = compiled.matcher(searched);
            return matcher.find() ? (matcher.group(1) ?? undefined) : undefined;
          },
          groups: compiled.groupCount(),
        },
      };
    } catch (error) {
      return { kind: "wrong", why: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** Writes a value so that a pattern takes it as it is. */
export function quotePattern(value: string): string {
  return value.replace(/[\\.+*?()|[\]{}^$]/g, "\\$&");
}
