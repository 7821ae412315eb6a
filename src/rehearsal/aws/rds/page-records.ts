import { invalidValue } from "./rds-error.ts";

/** Cuts one page out of a list, as `MaxRecords` (20 to 100) and `Marker` ask. */
export function pageRecords<T>(
  items: readonly T[],
  asked: { readonly MaxRecords?: number | undefined; readonly Marker?: string | undefined },
): { readonly items: readonly T[]; readonly Marker: string | undefined } {
  const size = asked.MaxRecords ?? 100;
  if (size < 20 || size > 100) throw invalidValue(`Invalid value ${size} for MaxRecords. Must be between 20 and 100`);
  const start = asked.Marker === undefined ? 0 : Number(Buffer.from(asked.Marker, "base64url").toString("utf8"));
  if (!Number.isInteger(start) || start < 0) throw invalidValue("The marker is not valid.");
  const end = start + size;
  return {
    items: items.slice(start, end),
    Marker: end < items.length ? Buffer.from(String(end)).toString("base64url") : undefined,
  };
}
