import { sayDay, sayMinutes } from "../date-words.ts";
import type { CalendarDay, DayKind, DayPart } from "./calendar-day.ts";

/** The words of the legend, in the order in which they are shown. */
export const DAY_KINDS: Readonly<Record<DayKind, string>> = {
  open: "open all day",
  "open-hours": "open in the bar's hours",
  approval: "with approval all day",
  "approval-hours": "with approval in the bar's hours",
  closed: "closed, no window",
  frozen: "closed by a freeze",
};

/** Says how a day stands, in a line. */
export function sayStanding({ parts }: CalendarDay): string {
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only !== undefined) return sayAnswer(only);
  return parts.map((part) => `${sayMinutes(part.from)}–${sayMinutes(part.to)} ${sayAnswer(part)}`).join("; ");
}

/** Says a day and how it stands, for those who point at it. */
export function sayCalendarDay(day: CalendarDay): string {
  const lines = day.parts.map((part) =>
    day.parts.length === 1
      ? `all day ${sayAnswer(part)}`
      : `${sayMinutes(part.from)}–${sayMinutes(part.to)} ${sayAnswer(part)}`,
  );
  return [sayDay(day.midnight), ...lines].join("\n");
}

function sayAnswer({ answer, rule, asked }: DayPart): string {
  const by = rule === "" ? "" : ` (${rule})`;
  switch (answer) {
    case "allow":
      return "open";
    case "require-approval":
      return `with approval by ${asked.join(" and ")}${by}`;
    case "deny":
      return `closed${by}`;
  }
}
