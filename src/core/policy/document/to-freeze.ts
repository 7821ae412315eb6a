import type { Freeze, FreezeDates, HolidaySource } from "../policy.ts";
import type { WrittenFreeze } from "./check-freeze.ts";
import type { PolicyDocument } from "./policy-schema.ts";
import { toLifting, WHOLE_DAY } from "./to-environment.ts";

const MAX_AGE = 30 * 86_400_000;

/** Builds a freeze, defaults filled in. */
export function toFreeze(freeze: WrittenFreeze, zone: string): Freeze {
  return {
    name: freeze.name,
    dates: toDates(freeze),
    zone: freeze.timezone ?? zone,
    environments: freeze.environments,
    services: freeze.services,
    stops: freeze.stops,
    actions: freeze.actions ?? ["deploy", "promote"],
    strength: freeze.strength ?? "hard",
    lifting: toLifting(freeze),
  };
}

function toDates(freeze: WrittenFreeze): FreezeDates {
  const { "every-year": yearly, "every-month": monthly, "every-week": days, cron, holidays, dates = [] } = freeze;
  if (yearly !== undefined) return { kind: "every-year", dates: yearly };
  if (monthly !== undefined) return { kind: "every-month", dates: monthly };
  if (days !== undefined) return { kind: "every-week", days, from: freeze.from ?? 0, to: freeze.to ?? WHOLE_DAY };
  if (cron !== undefined) return { kind: "cron", cron, length: freeze.for ?? 0 };
  if (holidays !== undefined) return { kind: "holidays", calendars: holidays };
  return { kind: "once", spans: dates };
}

/** Builds where a calendar's dates come from; `zone` is the policy's own. */
export function toHolidaySource(
  calendar: NonNullable<PolicyDocument["holidays"]>[string],
  zone: string,
): HolidaySource {
  const { dates = [], file, feed, copy } = calendar;
  if (file !== undefined) return { kind: "file", path: file, zone };
  if (feed !== undefined) return { kind: "feed", url: feed, copy, maxAge: calendar["max-age"] ?? MAX_AGE, zone };
  return { kind: "dates", dates };
}
