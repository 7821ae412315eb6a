import type { GateFacts } from "../policy/facts.ts";
import type { DateRange } from "../time/calendar-date.ts";

/** What is asked of a policy, the instant aside: which deployment goes where. */
export type Question = Pick<GateFacts, "environment" | "service" | "changeClass" | "action">;

/** The dates of calendars that stand outside the policy, by calendar name. */
export type Holidays = ReadonlyMap<string, readonly DateRange[]>;

/** Builds the facts of a question at an instant in quiet times: no incident and no lock. */
export function quietFacts(question: Question, at: Date, holidays: Holidays): GateFacts {
  return { ...question, at, holidays, incidents: [], locks: [] };
}
