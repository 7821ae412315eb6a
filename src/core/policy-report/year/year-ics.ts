import { createHash } from "node:crypto";
import { ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { STANDARD_CLASS } from "../../policy/change-class.ts";
import { inertLine } from "../../text/inert.ts";
import { DAY } from "../../time/calendar-date.ts";
import { type Interval, mergeIntervals } from "../../time/interval.ts";
import { wallTime } from "../../time/wall-clock.ts";
import { whoMayLift } from "../lifting-words.ts";
import { sayQuestion } from "../question-words.ts";
import type { YearCalendar } from "./year-calendar.ts";
import { sayCalendar } from "./years-by-class.ts";

/** What becomes an event: every freeze, every stretch that is closed to all, or every stretch that is open. */
export const EVENT_KINDS = ["freezes", "closed", "open"] as const;

/** What becomes an event of a calendar to subscribe to. */
export type EventKind = (typeof EVENT_KINDS)[number];

interface YearEvent extends Interval {
  readonly title: string;
  readonly description: string;
}

/**
 * Writes years as iCalendar to subscribe to. An event keeps its UID while its start stays: a calendar that is made again updates what
 * subscribers have. `origin` tells several repositories apart.
 */
export function yearIcs(
  calendars: readonly YearCalendar[],
  { kind, origin, madeAt }: { readonly kind: EventKind; readonly origin: string; readonly madeAt: Date },
): string {
  const environments = [...new Set(calendars.map(({ question }) => question.environment))].join(", ");
  const ics = new ICalCalendar({
    name: inertLine(`${origin === "" ? "" : `${origin}: `}${environments} ${kind}`, 120),
    prodId: { company: "deploy-actions", product: "policy" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: DAY / 1_000,
  });
  for (const { calendar, event } of uniqueEvents(calendars, kind)) {
    const { zone, question } = calendar;
    const wall = { start: wallTime(zone, event.start), end: wallTime(zone, event.end) };
    const allDay = wall.start % DAY === 0 && wall.end % DAY === 0;
    const name = kind === "freezes" ? sayQuestion({ ...question, changeClass: STANDARD_CLASS }) : sayCalendar(calendar);
    ics.createEvent({
      id: uidOf([origin, kind, name, event.title, String(event.start)]),
      // Whole days are dates without a zone: they are given as the wall clock shows them.
      start: new Date(allDay ? wall.start : event.start),
      end: new Date(allDay ? wall.end : event.end),
      allDay,
      stamp: madeAt,
      summary: `${name}: ${event.title}`,
      description: event.description,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${ics.toString()}\r\n`;
}

interface CalendarEvent {
  readonly calendar: YearCalendar;
  readonly event: YearEvent;
}

/** Lists the events of all calendars; a freeze that several change classes of one environment meet is one event, which names them. */
function uniqueEvents(calendars: readonly YearCalendar[], kind: EventKind): readonly CalendarEvent[] {
  const all = calendars.flatMap((calendar) => eventsOf(calendar, kind).map((event) => ({ calendar, event })));
  if (kind !== "freezes") return all;
  const groups = new Map<string, CalendarEvent[]>();
  for (const one of all) {
    const { environment, service, action } = one.calendar.question;
    const key = JSON.stringify([environment, service, action, one.event.title, one.event.start, one.event.end]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const classes = [first, ...others].flatMap(({ calendar }) => calendar.classes);
    const bearing = classes.includes(STANDARD_CLASS) ? "" : ` Bears on ${inertLine(classes.join(", "), 200)} alone.`;
    return [{ ...first, event: { ...first.event, description: `${first.event.description}${bearing}` } }];
  });
}

function uidOf(parts: readonly string[]): string {
  return `${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32)}@deploy-actions`;
}

function eventsOf(calendar: YearCalendar, kind: EventKind): readonly YearEvent[] {
  const { freezes, spells } = calendar;
  switch (kind) {
    case "freezes":
      return freezes.flatMap((freeze) =>
        freeze.spans.map((span) => ({
          ...span,
          title: inertLine(freeze.name, 120),
          description: `${freeze.kind === "hard-freeze" ? "Hard" : "Soft"} freeze. Who may lift it: ${whoMayLift(freeze.lifting)}.`,
        })),
      );
    case "closed":
      return mergeIntervals(spells.filter(({ answer }) => answer === "deny")).map((span) => {
        const rules = spells.filter(
          ({ start, end, rule }) => start < span.end && end > span.start && rule !== undefined,
        );
        const names = new Set(rules.map(({ rule }) => inertLine(rule?.name ?? "", 120)));
        return { ...span, title: "closed", description: `Closed by ${[...names].join(", ")}.` };
      });
    case "open":
      return mergeIntervals(spells.filter(({ answer }) => answer !== "deny")).map((span) => {
        const asked = spells.filter(({ start, end }) => start < span.end && end > span.start);
        const whom = new Set(
          asked.flatMap(({ approvals }) => approvals.map(({ role, count }) => `${count} × ${role}`)),
        );
        const description = whom.size === 0 ? "Open." : `Open with approval by ${[...whom].join(" and ")}.`;
        return { ...span, title: "open", description };
      });
  }
}
