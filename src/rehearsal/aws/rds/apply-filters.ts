import type { Filter } from "@aws-sdk/client-rds";
import { AwsError } from "../protocol/aws-error.ts";

/** Keeps what fits every filter; `read` gives the texts of an item that a filter's name is about. */
export function applyFilters<T>(
  items: readonly T[],
  filters: readonly Filter[],
  read: Readonly<Record<string, (item: T) => readonly string[]>>,
): readonly T[] {
  return filters.reduce((kept, { Name = "", Values = [] }) => {
    const texts = read[Name];
    if (texts === undefined) throw new AwsError("InvalidParameterValue", `Unrecognized filter name: ${Name}`);
    return kept.filter((item) => texts(item).some((text) => Values.includes(text)));
  }, items);
}
