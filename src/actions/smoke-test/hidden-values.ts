import { hideValues } from "../../core/text/hide-values.ts";

/** The values that nothing of a smoke test may show. */
export interface HiddenValues {
  /** Adds a value, and hides it from the log from here on. */
  readonly learn: (value: string) => void;
  /** Takes all values known so far out of plain data. */
  readonly hide: <T>(structure: T) => T;
}

/** What decisions, reasons and names of environments look like. */
const WORD = /^[a-z]+(?:[-_][a-z]+)*$/;

/**
 * Keeps values hidden, by `mask` in the log and in what is reported. Plain words, and parts of what is known of the
 * deployment, are hidden in reports alone: the runner drops each output of a job that holds a masked value, so a service
 * that hands out `failure` as a secret would take away the verdict.
 */
export function hiddenValues(mask: (value: string) => void, known: readonly string[] = []): HiddenValues {
  const values = new Set<string>();
  return {
    learn(value) {
      if (value === "" || values.has(value)) return;
      values.add(value);
      if (WORD.test(value) || known.some((text) => text.includes(value))) return;
      for (const form of new Set([value, encodeURIComponent(value.toWellFormed())])) mask(form);
    },
    hide: (structure) => hideValues(structure, [...values]),
  };
}
