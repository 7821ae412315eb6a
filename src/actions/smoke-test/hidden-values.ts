import { hideValues } from "../../core/text/hide-values.ts";

/** The values that nothing of a smoke test may show. */
export interface HiddenValues {
  /** Adds a value, and hides it from the log from here on. */
  readonly learn: (value: string) => void;
  /** Takes all values known so far out of plain data. */
  readonly hide: <T>(structure: T) => T;
}

/** Keeps values hidden, by `mask` in the log and in what is reported. */
export function hiddenValues(mask: (value: string) => void): HiddenValues {
  const values = new Set<string>();
  return {
    learn(value) {
      if (value === "" || values.has(value)) return;
      values.add(value);
      mask(value);
      mask(encodeURIComponent(value.toWellFormed()));
    },
    hide: (structure) => hideValues(structure, [...values]),
  };
}
