import { Unreadable } from "../../core/outcome/unreadable.ts";

/** Says why the record-book or the incident could not be reached, with its remedy where there is one; even a defect there must not end a rollback half-way. */
export function whyOf(error: unknown): string {
  if (error instanceof Unreadable) return `${error.message}. ${error.remedy}`;
  return error instanceof Error ? error.message : String(error);
}
