import { parseDate } from "./calendar-date.ts";

const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/** Parses an instant with its offset (ISO 8601), such as `2026-12-24T12:00Z`; `undefined` for anything else, a day that no month has among it. */
export function parseInstant(text: string): Date | undefined {
  // A runtime reads 30 February as 2 March.
  if (parseDate(INSTANT.exec(text)?.[1] ?? "") === undefined) return undefined;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}
