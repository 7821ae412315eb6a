import type { Policy } from "../../core/policy/policy.ts";
import { type YearCalendar, yearCalendar } from "../../core/policy-report/year/year-calendar.ts";
import { yearHtml } from "../../core/policy-report/year/year-html.ts";
import { EVENT_KINDS, type EventKind, yearIcs } from "../../core/policy-report/year/year-ics.ts";
import { yearSvg } from "../../core/policy-report/year/year-svg.ts";
import { sayCalendar, yearsByClass } from "../../core/policy-report/year/years-by-class.ts";
import { inertLine } from "../../core/text/inert.ts";
import { isZone, nearestZones } from "../../core/time/zone.ts";
import { integer } from "../../kit/fields.ts";
import { type Command, type Given, optionOf } from "../command.ts";
import { loadPolicy } from "../load-policy.ts";
import { chosenEnvironments, QUESTION_OPTIONS, readDeployment } from "../question-options.ts";
import { Refusal } from "../refusal.ts";
import { SOURCE_OPTIONS } from "../source-options.ts";

const years = integer(1970, 9998);

/** Draws a year of the policy, or writes it as a calendar to subscribe to. */
export const calendar: Command = {
  name: "calendar",
  summary: "Writes a year to look at (.html, .svg) or to subscribe to (.ics), by the name of the file",
  options: {
    ...SOURCE_OPTIONS,
    ...QUESTION_OPTIONS,
    class: {
      value: "<word>",
      help: "The change class; on a page every class that differs, else standard, when left out",
    },
    environment: { value: "<name>", help: "The environment; all of them when left out (a picture has room for one)" },
    year: { value: "<year>", help: "This year when left out" },
    timezone: { value: "<zone>", help: "The zone of the days; the policy's when left out" },
    out: { value: "<file>", help: "Ends in .html, .svg or .ics; deploy-calendar-<year>.html when left out" },
    events: {
      value: "<kind>",
      help: `What becomes an event of an .ics: ${EVENT_KINDS.join(", ")}; freezes when left out`,
    },
    origin: { value: "<text>", help: "Told in an .ics, so that calendars of several repositories differ" },
  },
  async run(given, world) {
    const now = world.clock.now();
    const year = readYear(given, now);
    const { policy, holidays } = await loadPolicy(given, world, () => [new Date(Date.UTC(year, 0, 1))]);
    const zone = readZone(optionOf(given, "timezone"), policy);
    const out = optionOf(given, "out") ?? `deploy-calendar-${year}.html`;
    // A picture shows one class, and so do stretches of time; a page and a list of freezes have room for all that differ.
    const roomy = out.endsWith(".html") || (out.endsWith(".ics") && readKind(given) === "freezes");
    const everyClass = roomy && !given.values.has("class");
    const calendars = chosenEnvironments(given, policy).flatMap((environment) => {
      const request = { policy, holidays, question: { environment, ...readDeployment(given) }, year, zone, now };
      return everyClass ? yearsByClass(request) : (yearCalendar(request) ?? []);
    });
    const origin = optionOf(given, "origin") ?? world.variable("GITHUB_REPOSITORY");
    const title = `When ${origin === "" ? "we deploy" : `${origin} deploys`}, ${year}`;
    await world.write(out, written(calendars, { out, title, origin, kind: readKind(given), now }));
    world.say(`${out}: ${year}, ${calendars.map(sayCalendar).join("; ")}`);
    return 0;
  },
};

interface Writing {
  readonly out: string;
  readonly title: string;
  readonly origin: string;
  readonly kind: EventKind;
  readonly now: Date;
}

/** Writes calendars in the form that the name of the file asks for. */
function written(calendars: readonly YearCalendar[], { out, title, origin, kind, now }: Writing): string {
  const [first, ...others] = calendars;
  if (out.endsWith(".html")) return yearHtml(calendars, { title, madeAt: now });
  if (out.endsWith(".ics")) return yearIcs(calendars, { kind, origin, madeAt: now });
  if (!out.endsWith(".svg")) throw new Refusal(`--out ${inertLine(out, 100)} must end in .html, .svg or .ics.`);
  if (first === undefined || others.length > 0)
    throw new Refusal("A picture shows one environment: name it with --environment.");
  return yearSvg(first, { list: true, styled: true });
}

function readZone(text: string | undefined, policy: Policy): string {
  if (text === undefined) return policy.zone;
  if (isZone(text)) return text;
  const near = nearestZones(text);
  const hint =
    near.length === 0 ? "give an IANA name such as Asia/Jakarta." : `the nearest names are ${near.join(", ")}.`;
  throw new Refusal(`--timezone ${inertLine(text, 60)} is no time zone; ${hint}`);
}

function readYear(given: Given, now: Date): number {
  const year = years.parse(optionOf(given, "year") ?? "");
  if (year.kind === "expected") throw new Refusal(`--year needs ${year.expected}.`);
  return year.value ?? now.getUTCFullYear();
}

function readKind(given: Given): EventKind {
  const word = optionOf(given, "events") ?? "freezes";
  const kind = EVENT_KINDS.find((known) => known === word);
  if (kind === undefined) throw new Refusal(`--events ${inertLine(word, 60)} is none of ${EVENT_KINDS.join(", ")}.`);
  return kind;
}
