import { STANDARD_CLASS } from "../../policy/change-class.ts";
import { namedClasses } from "../named-words.ts";
import { sayQuestion } from "../question-words.ts";
import { type CalendarRequest, type YearCalendar, yearCalendar } from "./year-calendar.ts";

/** Lays out a year for every change class that the policy names; classes that meet the same year share it, that of `standard` first. */
export function yearsByClass(request: CalendarRequest): readonly YearCalendar[] {
  const groups = new Map<string, { readonly calendar: YearCalendar; readonly classes: string[] }>();
  for (const changeClass of namedClasses(request.policy)) {
    const calendar = yearCalendar({ ...request, question: { ...request.question, changeClass } });
    if (calendar === undefined) continue;
    const { months, approvals, freezes } = calendar;
    const key = JSON.stringify([months, approvals, freezes.map(({ name, spans }) => [name, spans])]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { calendar, classes: [changeClass] });
    else group.classes.push(changeClass);
  }
  return [...groups.values()].map(({ calendar, classes }) => ({ ...calendar, classes }));
}

/** Says which deployments a year is of; the year of `standard` is that of everything that is not classed otherwise. */
export function sayCalendar({ question, classes }: YearCalendar): string {
  return sayQuestion({
    ...question,
    changeClass: classes.includes(STANDARD_CLASS) ? STANDARD_CLASS : classes.join(", "),
  });
}
