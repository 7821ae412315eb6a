import type { Problem } from "../outcome/problem.ts";
import { inertLine } from "../text/inert.ts";
import { type ContentLine, readContentLines } from "./content-lines.ts";

const MAXIMUM_DEPTH = 8;

/** The lines of one event, without those of what is nested in it, such as alarms. */
export interface EventLines {
  readonly line: number;
  readonly lines: readonly ContentLine[];
}

/** A calendar's events, or why the text is no whole calendar. */
export type CalendarEvents =
  | { readonly kind: "events"; readonly events: readonly EventLines[]; readonly problems: readonly Problem[] }
  | { readonly kind: "not-a-calendar"; readonly problem: Problem };

/** Reads the events of iCalendar text; what does not begin and end as a calendar, such as a login page or half a file, is none. */
export function readCalendarEvents(text: string, file: string): CalendarEvents {
  const none = (message: string, line = 1): CalendarEvents => ({
    kind: "not-a-calendar",
    problem: { file, line, column: 1, message },
  });
  const lines = readContentLines(text);
  const [first] = lines;
  if (first === undefined) return none("is empty; expected a calendar that begins with BEGIN:VCALENDAR.");
  if (!isMark(first, "BEGIN", "VCALENDAR")) return none(strangerOf(text), first.line);
  const open: { readonly name: string; readonly line: number; readonly lines: ContentLine[] }[] = [];
  const events: EventLines[] = [];
  const problems: Problem[] = [];
  for (const line of lines) {
    if (line.name === "BEGIN") {
      open.push({ name: line.value.trim().toUpperCase(), line: line.line, lines: [] });
      if (open.length > MAXIMUM_DEPTH) return none(`nests components deeper than ${MAXIMUM_DEPTH} levels.`, line.line);
    } else if (line.name === "END") {
      const closed = open.pop();
      const name = line.value.trim().toUpperCase();
      if (closed?.name !== name)
        return none(`ends ${inertLine(name, 40)} where ${closed?.name ?? "nothing"} is open.`, line.line);
      if (name === "VEVENT") events.push({ line: closed.line, lines: closed.lines });
    } else if (open.length === 0) return none("goes on behind END:VCALENDAR.", line.line);
    else if (line.name === undefined)
      problems.push({ file, line: line.line, column: 1, message: "is no line of a calendar; expected NAME:value." });
    else if (open.at(-1)?.name === "VEVENT") open.at(-1)?.lines.push(line);
  }
  const unfinished = open.at(-1);
  if (unfinished !== undefined)
    return none(
      `is not complete: ${inertLine(unfinished.name, 40)} begins at line ${unfinished.line} and never ends.`,
      lines.at(-1)?.line,
    );
  return { kind: "events", events, problems };
}

function strangerOf(text: string): string {
  return /^\s*</.test(text)
    ? "is an HTML or XML page, not a calendar: the address may want a login."
    : "is not a calendar: it does not begin with BEGIN:VCALENDAR.";
}

function isMark(line: ReturnType<typeof readContentLines>[number], name: "BEGIN", value: string): boolean {
  return line.name === name && line.value.trim().toUpperCase() === value;
}
