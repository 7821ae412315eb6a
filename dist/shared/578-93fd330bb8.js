export const id = 578;
export const ids = [578];
export const modules = {

/***/ 940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ mergeRanges),
/* harmony export */   T: () => (/* binding */ countDays)
/* harmony export */ });
/* harmony import */ var _time_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3380);

/** Joins ranges that overlap or touch, and sorts them. */
function mergeRanges(ranges) {
    const merged = [];
    for (const range of [...ranges].sort((a, b) => a.first - b.first)) {
        const before = merged.at(-1);
        if (before !== undefined && range.first <= before.last + _time_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_)
            merged[merged.length - 1] = { first: before.first, last: Math.max(before.last, range.last) };
        else
            merged.push(range);
    }
    return merged;
}
/** Counts the days of ranges that do not overlap, from a date on and up to another, both included. */
function countDays(ranges, from, to) {
    return ranges
        .map(({ first, last }) => (Math.min(last, to) - Math.max(first, from)) / _time_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ + 1)
        .reduce((sum, days) => sum + Math.max(0, days), 0);
}


/***/ }),

/***/ 1578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P1: () => (/* binding */ FEED_LIMIT),
  h1: () => (/* binding */ FILE_LIMIT),
  xg: () => (/* binding */ parseHolidays)
});

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
;// CONCATENATED MODULE: ./lib/core/holidays/content-lines.js
/** Reads the lines of iCalendar text (RFC 5545 §3.1): a line that starts with a space or tab continues the one before. Empty lines are left out. */
function readContentLines(text) {
    const unfolded = [];
    for (const [index, physical] of text
        .replace(/^\ufeff/, "")
        .split(/\r\n|\n|\r/)
        .entries()) {
        const folded = physical.startsWith(" ") || physical.startsWith("\t");
        const last = unfolded.at(-1);
        if (folded && last !== undefined)
            last.parts.push(physical.slice(1));
        else if (physical !== "")
            unfolded.push({ line: index + 1, parts: [physical] });
    }
    return unfolded.map(({ line, parts }) => readLine(parts.join(""), line) ?? { line, name: undefined });
}
const NAME = /^[A-Za-z0-9-]{1,64}/;
const PARAMETER = /;([A-Za-z0-9-]{1,64})=("[^"]*"|[^";:,]*)((?:,(?:"[^"]*"|[^";:,]*))*)/y;
function readLine(text, line) {
    const name = NAME.exec(text)?.[0];
    if (name === undefined)
        return undefined;
    const parameters = new Map();
    let at = name.length;
    while (text[at] === ";") {
        PARAMETER.lastIndex = at;
        const found = PARAMETER.exec(text);
        if (found === null)
            return undefined;
        const [whole, parameter = "", value = ""] = found;
        parameters.set(parameter.toUpperCase(), value.startsWith('"') ? value.slice(1, -1) : value);
        at += whole.length;
    }
    return text[at] === ":" ? { line, name: name.toUpperCase(), parameters, value: text.slice(at + 1) } : undefined;
}

;// CONCATENATED MODULE: ./lib/core/holidays/calendar-events.js


const MAXIMUM_DEPTH = 8;
/** Reads the events of iCalendar text; what does not begin and end as a calendar, such as a login page or half a file, is none. */
function readCalendarEvents(text, file) {
    const none = (message, line = 1) => ({
        kind: "not-a-calendar",
        problem: { file, line, column: 1, message },
    });
    const lines = readContentLines(text);
    const [first] = lines;
    if (first === undefined)
        return none("is empty; expected a calendar that begins with BEGIN:VCALENDAR.");
    if (!isMark(first, "BEGIN", "VCALENDAR"))
        return none(strangerOf(text), first.line);
    const open = [];
    const events = [];
    const problems = [];
    for (const line of lines) {
        if (line.name === "BEGIN") {
            open.push({ name: line.value.trim().toUpperCase(), line: line.line, lines: [] });
            if (open.length > MAXIMUM_DEPTH)
                return none(`nests components deeper than ${MAXIMUM_DEPTH} levels.`, line.line);
        }
        else if (line.name === "END") {
            const closed = open.pop();
            const name = line.value.trim().toUpperCase();
            if (closed?.name !== name)
                return none(`ends ${(0,inert/* inertLine */.F)(name, 40)} where ${closed?.name ?? "nothing"} is open.`, line.line);
            if (name === "VEVENT")
                events.push({ line: closed.line, lines: closed.lines });
        }
        else if (open.length === 0)
            return none("goes on behind END:VCALENDAR.", line.line);
        else if (line.name === undefined)
            problems.push({ file, line: line.line, column: 1, message: "is no line of a calendar; expected NAME:value." });
        else if (open.at(-1)?.name === "VEVENT")
            open.at(-1)?.lines.push(line);
    }
    const unfinished = open.at(-1);
    if (unfinished !== undefined)
        return none(`is not complete: ${(0,inert/* inertLine */.F)(unfinished.name, 40)} begins at line ${unfinished.line} and never ends.`, lines.at(-1)?.line);
    return { kind: "events", events, problems };
}
function strangerOf(text) {
    return /^\s*</.test(text)
        ? "is an HTML or XML page, not a calendar: the address may want a login."
        : "is not a calendar: it does not begin with BEGIN:VCALENDAR.";
}
function isMark(line, name, value) {
    return line.name === name && line.value.trim().toUpperCase() === value;
}

// EXTERNAL MODULE: ./lib/core/time/calendar-date.js
var calendar_date = __webpack_require__(3380);
// EXTERNAL MODULE: ./lib/core/time/wall-clock.js
var wall_clock = __webpack_require__(4014);
// EXTERNAL MODULE: ./lib/core/time/zone.js
var time_zone = __webpack_require__(2251);
// EXTERNAL MODULE: ./lib/core/time/zone-offsets.js + 1 modules
var zone_offsets = __webpack_require__(7406);
;// CONCATENATED MODULE: ./lib/core/holidays/moment.js




/** Parses one value of DTSTART, DTEND, RDATE, EXDATE, UNTIL or RECURRENCE-ID. */
function parseMoment(text, parameters, zones) {
    const value = text.trim();
    const found = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/.exec(value);
    const wanted = parameters.get("VALUE")?.toUpperCase();
    const wrong = (why) => ({ kind: "wrong", why });
    if (found === null)
        return wrong(`'${(0,inert/* inertLine */.F)(value, 40)}' is no date; expected one such as 20261225 or 20261225T090000Z`);
    const [, year, month, day, hour, minute, second, utc] = found;
    const date = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
    if (Number.isNaN(date) || new Date(date).getUTCDate() !== Number(day))
        return wrong(`'${value}' is no day of the calendar`);
    if (hour === undefined)
        return wanted === "DATE-TIME"
            ? wrong(`'${value}' has no time`)
            : { kind: "right", value: { kind: "date", wall: date } };
    if (wanted === "DATE")
        return wrong(`'${value}' has a time; expected a date`);
    const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
    if (hours > 23 || minutes > 59 || seconds > 60)
        return wrong(`'${value}' is no time of day`);
    const zone = utc === "Z" ? "UTC" : (parameters.get("TZID") ?? zones.floating);
    if (zone !== "UTC" && zone !== zones.floating && !isKnown(zone, zones.known))
        return wrong(`'${(0,inert/* inertLine */.F)(zone, 60)}' is no time zone; expected an IANA name such as Europe/Berlin`);
    const wall = date + ((hours * 60 + minutes) * 60 + Math.min(seconds, 59)) * 1_000;
    return { kind: "right", value: { kind: "time", wall, zone } };
}
/** More zones than there are; a calendar that names more makes them up. */
const MOST_ZONES = 1_000;
function isKnown(zone, known) {
    const found = known.get(zone) ?? (known.size < MOST_ZONES && (0,time_zone/* isZone */.D)(zone));
    known.set(zone, found);
    return found;
}
/** Reads the instant of a time of the wall clock; in a gap the one after it. */
function instantOf({ wall, zone }) {
    return wall - (0,zone_offsets/* offsetAt */.HA)(zone, wall - (0,zone_offsets/* offsetAt */.HA)(zone, wall));
}
/** Names a moment so that two of one kind at one time have one name. */
function keyOf(moment) {
    return moment.kind === "date" ? `on ${moment.wall}` : `at ${instantOf(moment)}`;
}
/** Parses a duration (`P1D`, `P2W`, `PT8H30M`) to milliseconds. */
function parseLength(text) {
    const found = /^\+?P(?:(\d{1,5})W|(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?)$/.exec(text.trim());
    if (found === null || /^\+?P$/.test(text.trim()))
        return { kind: "wrong", why: `'${(0,inert/* inertLine */.F)(text, 40)}' is no duration; expected one such as P1D or PT8H` };
    const [weeks, days, hours, minutes, seconds] = found.slice(1).map((digits) => Number(digits ?? 0));
    const whole = (weeks ?? 0) * 7 + (days ?? 0);
    const time = ((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
    return { kind: "right", value: whole * calendar_date/* DAY */.d_ + time * 1_000 };
}

;// CONCATENATED MODULE: ./lib/core/holidays/recurrences.js

/** Enumerates the days of a rule in order, the start included as RFC 5545 counts it; ends early when the effort is spent. */
function* recurringDays(rule, { start, from, to }, effort) {
    const skipTo = rule.count === undefined ? from : start;
    let counted = 1;
    yield start;
    for (let index = firstPeriod(rule, start, skipTo);; index += rule.interval) {
        const { opens, days } = periodOf(rule, start, index);
        if (opens > to || effort.left < 0)
            return;
        effort.left--;
        for (const day of chosen(rule, { start, days }, effort)) {
            if (day <= start)
                continue;
            if (day > to)
                return;
            counted++;
            if (rule.count !== undefined && counted > rule.count)
                return;
            yield day;
        }
    }
}
/** The number of a period: days, weeks, months or years since the one that holds the start. */
function firstPeriod(rule, start, skipTo) {
    if (skipTo <= start)
        return 0;
    const passed = (skipTo - start) / calendar_date/* DAY */.d_;
    const length = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }[rule.frequency];
    const periods = Math.max(0, Math.floor(passed / length) - 1);
    return periods - (periods % rule.interval);
}
function periodOf(rule, start, index) {
    const date = new Date(start);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    switch (rule.frequency) {
        case "DAILY":
            return { opens: start + index * calendar_date/* DAY */.d_, days: [start + index * calendar_date/* DAY */.d_] };
        case "WEEKLY": {
            const opens = start - (((0,calendar_date/* weekdayOf */.Up)(start) - rule.weekStart + 7) % 7) * calendar_date/* DAY */.d_ + index * 7 * calendar_date/* DAY */.d_;
            return { opens, days: range(opens, opens + 7 * calendar_date/* DAY */.d_) };
        }
        case "MONTHLY": {
            const opens = monthStart(year, month + index);
            return { opens, days: range(opens, monthStart(year, month + index + 1)) };
        }
        case "YEARLY": {
            const opens = monthStart(year + index, 0);
            return { opens, days: daysOfYear(rule, year + index, month) };
        }
    }
}
/** Lists the days of a year that can match at all: those of the rule's months. */
function* daysOfYear({ months, monthDays, yearDays, days }, year, month) {
    const anyMonth = monthDays.length + yearDays.length + days.length > 0;
    const all = Array.from({ length: 12 }, (_, index) => index);
    const some = months.length > 0 ? all.filter((index) => months.includes(index + 1)) : anyMonth ? all : [month];
    for (const index of some)
        yield* range(monthStart(year, index), monthStart(year, index + 1));
}
function* range(from, to) {
    for (let day = from; day < to; day += calendar_date/* DAY */.d_)
        yield day;
}
function monthStart(year, month) {
    // Years below 100 would be read as of the twentieth century.
    return new Date(0).setUTCFullYear(year, month, 1);
}
function chosen(rule, { start, days }, effort) {
    const found = [];
    for (const day of days) {
        effort.left--;
        if (matches(rule, start, day))
            found.push(day);
    }
    const { positions } = rule;
    if (positions.length === 0)
        return found;
    return found.filter((_, index) => positions.includes(index + 1) || positions.includes(index - found.length));
}
function matches(rule, start, day) {
    const { months, monthDays, yearDays, days, frequency } = rule;
    const date = new Date(day);
    const [year, month, monthDay] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
    if (months.length > 0 && !months.includes(month + 1))
        return false;
    const inMonth = placeIn(day, monthStart(year, month), monthStart(year, month + 1));
    const inYear = placeIn(day, monthStart(year, 0), monthStart(year + 1, 0));
    if (monthDays.length > 0 && !monthDays.some((wanted) => inMonth.is(wanted)))
        return false;
    if (yearDays.length > 0 && !yearDays.some((wanted) => inYear.is(wanted)))
        return false;
    const byMonth = frequency === "MONTHLY" || months.length > 0;
    if (days.length > 0 && !days.some((wanted) => isWeekday(wanted, day, byMonth ? inMonth : inYear)))
        return false;
    if (monthDays.length + yearDays.length + days.length > 0 || frequency === "DAILY")
        return true;
    // What the rule leaves open is as the start has it.
    return frequency === "WEEKLY" ? (0,calendar_date/* weekdayOf */.Up)(day) === (0,calendar_date/* weekdayOf */.Up)(start) : monthDay === new Date(start).getUTCDate();
}
function placeIn(day, opens, closes) {
    const ahead = (day - opens) / calendar_date/* DAY */.d_ + 1;
    const behind = (day - closes) / calendar_date/* DAY */.d_;
    return { ahead, behind, is: (wanted) => wanted === ahead || wanted === behind };
}
function isWeekday({ nth, day: wanted }, day, { ahead, behind }) {
    if ((0,calendar_date/* weekdayOf */.Up)(day) !== wanted)
        return false;
    return nth === undefined || nth === Math.ceil(ahead / 7) || nth === -Math.ceil(-behind / 7);
}

;// CONCATENATED MODULE: ./lib/core/holidays/event-dates.js




/** How many looks at a day a look at a zone's clock costs. */
const COST_OF_A_ZONE = 50;
/** Lists the dates that an event takes; `replaced` names the occurrences that other events of its uid stand for. */
function eventDates(event, horizon, { replaced, effort }) {
    const { start, except, rules, further } = event;
    effort.left -= COST_OF_A_ZONE * (except.length + further.length);
    if (effort.left < 0)
        return { dates: [], last: Number.NEGATIVE_INFINITY };
    const gone = new Set(except.map(keyOf));
    const dates = [];
    let last = Number.NEGATIVE_INFINITY;
    const take = (moment) => {
        if (gone.size + replaced.size > 0) {
            const key = keyOf(moment);
            if (gone.has(key) || replaced.has(key))
                return;
        }
        if (moment.kind === "time")
            effort.left -= COST_OF_A_ZONE;
        const range = touched(moment, event.length, horizon.zone);
        last = Math.max(last, range.last);
        if (range.last >= horizon.from && range.first <= horizon.to)
            dates.push(range);
    };
    for (const moment of [...(rules.length === 0 ? [start] : []), ...further])
        take(moment);
    for (const rule of rules) {
        for (const moment of occurrences(rule, { event, horizon }, effort)) {
            if (effort.left < 0)
                break;
            take(moment);
        }
        if (isEndless(rule))
            last = Number.POSITIVE_INFINITY;
        else if (rule.until !== undefined)
            last = Math.max(last, dayOf(untilOf(rule.until, start).wall));
    }
    return { dates, last };
}
function isEndless({ count, until }) {
    return count === undefined && until === undefined;
}
function* occurrences(rule, { event, horizon }, effort) {
    const { start, length } = event;
    const { from, to } = horizon;
    const clock = start.wall % calendar_date/* DAY */.d_ < 0 ? (start.wall % calendar_date/* DAY */.d_) + calendar_date/* DAY */.d_ : start.wall % calendar_date/* DAY */.d_;
    const until = rule.until === undefined ? undefined : untilOf(rule.until, start);
    // Zones are at most 26 hours apart, so two days more on each side hold every occurrence that touches the horizon.
    const span = { start: start.wall - clock, from: from - length - 2 * calendar_date/* DAY */.d_, to: to + 2 * calendar_date/* DAY */.d_ };
    for (const day of recurringDays(rule, span, effort)) {
        const moment = { ...start, wall: day + clock };
        if (until !== undefined && isPast(moment, until))
            return;
        if (day >= span.from) {
            effort.left--;
            yield moment;
        }
    }
}
/** Reads UNTIL, whose shape the rule's parser has checked; a nonsensical day counts as the earliest. */
function untilOf(text, start) {
    const zone = start.kind === "time" ? start.zone : "UTC";
    const read = parseMoment(text, new Map(), { floating: zone, known: new Map() });
    return read.kind === "right" ? read.value : { kind: "date", wall: start.wall };
}
function isPast(moment, until) {
    if (moment.kind === "time" && until.kind === "time")
        return instantOf(moment) > instantOf(until);
    return Math.floor(moment.wall / calendar_date/* DAY */.d_) > Math.floor(until.wall / calendar_date/* DAY */.d_);
}
/** Finds the dates of a zone that an occurrence touches; a date of a whole-day event is that date everywhere. */
function touched(moment, length, zone) {
    if (moment.kind === "date")
        return { first: moment.wall, last: moment.wall + length - calendar_date/* DAY */.d_ };
    const begins = instantOf(moment);
    const first = dayOf((0,wall_clock/* wallTime */.Ow)(zone, begins));
    return { first, last: Math.max(first, dayOf((0,wall_clock/* wallTime */.Ow)(zone, begins + Math.max(0, length - 1)))) };
}
function dayOf(wall) {
    return Math.floor(wall / calendar_date/* DAY */.d_) * calendar_date/* DAY */.d_;
}

;// CONCATENATED MODULE: ./lib/core/holidays/recurrence-rule.js

const FREQUENCIES = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const KNOWN = ["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYDAY", "BYSETPOS", "WKST"];
/** Parses a rule of holidays; what recurs within a day, counts weeks or is unbounded in size is refused with the reason. */
function parseRecurrenceRule(text) {
    const parts = new Map();
    for (const part of text.trim().toUpperCase().replace(/;$/, "").split(";")) {
        const equals = part.indexOf("=");
        const name = part.slice(0, Math.max(0, equals));
        if (equals < 1 || parts.has(name))
            return wrong(`'${(0,inert/* inertLine */.F)(part, 40)}' is no part of a rule, or stands twice`);
        if (!KNOWN.includes(name))
            return wrong(`${(0,inert/* inertLine */.F)(name, 20)} is not supported in holidays; write the dates out, or use ${KNOWN.join(", ")}`);
        parts.set(name, part.slice(equals + 1));
    }
    const frequency = FREQUENCIES.find((known) => known === parts.get("FREQ"));
    if (frequency === undefined) {
        const given = (0,inert/* inertLine */.F)(parts.get("FREQ") ?? "", 20);
        return wrong(`recurs FREQ=${given}; expected ${FREQUENCIES.join(", ")}: a holiday is at least a day`);
    }
    const lists = readLists(parts);
    if (lists.kind === "wrong")
        return lists;
    const { numbers, days } = lists.value;
    const weekStart = WEEKDAYS.indexOf(parts.get("WKST") ?? "MO");
    if (weekStart < 0)
        return wrong("WKST is no weekday");
    const rule = {
        frequency,
        interval: numbers("INTERVAL")[0] ?? 1,
        count: numbers("COUNT")[0],
        until: parts.get("UNTIL"),
        months: numbers("BYMONTH"),
        monthDays: numbers("BYMONTHDAY"),
        yearDays: numbers("BYYEARDAY"),
        days,
        positions: numbers("BYSETPOS"),
        weekStart,
    };
    const misfit = misfitOf(rule);
    return misfit === undefined ? { kind: "right", value: rule } : wrong(misfit);
}
function wrong(why) {
    return { kind: "wrong", why };
}
const LIMITS = {
    INTERVAL: [1, 1_000, false],
    COUNT: [1, 10_000, false],
    BYMONTH: [1, 12, true],
    BYMONTHDAY: [-31, 31, true],
    BYYEARDAY: [-366, 366, true],
    BYSETPOS: [-366, 366, true],
};
function readLists(parts) {
    const read = new Map();
    for (const [name, [least, most, several]] of Object.entries(LIMITS)) {
        const words = parts.get(name)?.split(",") ?? [];
        const numbers = words.map((word) => (/^[+-]?\d{1,5}$/.test(word) ? Number(word) : Number.NaN));
        const right = numbers.every((number) => number >= least && number <= most && number !== 0);
        if (!right || (numbers.length > 1 && !several) || numbers.length > 400)
            return wrong(`${name} must be ${several ? "numbers" : "one number"} from ${least} to ${most}, 0 left out`);
        read.set(name, numbers);
    }
    const days = [];
    for (const word of parts.get("BYDAY")?.split(",") ?? []) {
        const found = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(word);
        const nth = found?.[1] === undefined ? undefined : Number(found[1]);
        if (found === null || nth === 0 || Math.abs(nth ?? 1) > 53 || days.length >= 400)
            return wrong(`BYDAY=${(0,inert/* inertLine */.F)(word, 20)} is no weekday; expected one such as MO, 4TH or -1FR`);
        days.push({ nth, day: WEEKDAYS.indexOf(found[2] ?? "") });
    }
    return { kind: "right", value: { numbers: (name) => read.get(name) ?? [], days } };
}
function misfitOf({ frequency, count, until, monthDays, yearDays, days, positions, months, }) {
    if (count !== undefined && until !== undefined)
        return "has COUNT and UNTIL; keep one";
    if (until !== undefined && !/^\d{8}(?:T\d{6}Z?)?$/.test(until))
        return `UNTIL=${(0,inert/* inertLine */.F)(until, 30)} is no date`;
    if (yearDays.length > 0 && frequency !== "YEARLY")
        return `BYYEARDAY does not go with FREQ=${frequency}`;
    if (monthDays.length > 0 && frequency === "WEEKLY")
        return "BYMONTHDAY does not go with FREQ=WEEKLY";
    if (days.some(({ nth }) => nth !== undefined) && (frequency === "DAILY" || frequency === "WEEKLY"))
        return `a counted weekday does not go with FREQ=${frequency}`;
    if (positions.length > 0 && months.length + monthDays.length + yearDays.length + days.length === 0)
        return "BYSETPOS needs another BY part to choose from";
    return undefined;
}

;// CONCATENATED MODULE: ./lib/core/holidays/holiday-event.js



/** Reads an event's lines. */
function readHolidayEvent(event, place) {
    const { line } = event;
    const { problems, report, single, moment, moments, settled } = readerOf(event, place);
    const at = single("RECURRENCE-ID");
    if (at?.parameters.get("RANGE") !== undefined)
        report(at.line, "RECURRENCE-ID with RANGE is not supported; write the later occurrences as an event of their own.");
    const start = moment("DTSTART");
    const end = moment("DTEND");
    const given = settled(single("DURATION"), parseLength);
    const rules = event.lines.flatMap((one) => (one.name === "RRULE" ? (settled(one, parseRecurrenceRule) ?? []) : []));
    const [further, except, replaces] = [moments("RDATE"), moments("EXDATE"), moment("RECURRENCE-ID")];
    if (start === undefined) {
        if (problems.length === 0)
            report(line, "the event has no DTSTART, so nobody knows which day it is.");
        return { event: undefined, problems };
    }
    const length = lengthOf(start, end, given);
    if (length.kind === "wrong")
        report(line, `${length.why}.`);
    if (length.kind === "wrong" || problems.length > 0)
        return { event: undefined, problems };
    const cancelled = single("STATUS")?.value.trim().toUpperCase() === "CANCELLED";
    const uid = single("UID")?.value.trim() ?? "";
    return { event: { line, uid, cancelled, start, length: length.value, rules, further, except, replaces }, problems };
}
/** Reads the properties of an event by name and gathers what is wrong with them. */
function readerOf({ line, lines }, { file, zones }) {
    const problems = [];
    const report = (at, message) => {
        problems.push({ file, line: at, column: 1, message });
    };
    const settle = (at, read) => {
        if (read.kind === "right")
            return read.value;
        report(at.line, `${at.name}: ${read.why}.`);
        return undefined;
    };
    const settled = (at, parse) => at === undefined ? undefined : settle(at, parse(at.value));
    const named = (name) => lines.filter((one) => one.name === name);
    const single = (name) => {
        const [first, second] = named(name);
        if (second !== undefined)
            report(second.line, `${name} stands twice in the event of line ${line}; keep one.`);
        return first;
    };
    const momentOf = (value, at) => settle(at, parseMoment(value, at.parameters, zones));
    const moment = (name) => {
        const at = single(name);
        return at === undefined ? undefined : momentOf(at.value, at);
    };
    const moments = (name) => named(name).flatMap((at) => at.value.split(",").flatMap((value) => momentOf(value, at) ?? []));
    return { problems, report, single, settled, moment, moments };
}
function lengthOf(start, end, given) {
    const least = start.kind === "date" ? calendar_date/* DAY */.d_ : 0;
    if (end === undefined)
        return { kind: "right", value: Math.max(least, whole(start, given ?? 0)) };
    if (end.kind !== start.kind)
        return { kind: "wrong", why: "DTSTART and DTEND must both be dates or both have a time" };
    const length = start.kind === "time" && end.kind === "time" ? instantOf(end) - instantOf(start) : end.wall - start.wall;
    if (length < 0)
        return { kind: "wrong", why: "the event ends before it starts" };
    return { kind: "right", value: Math.max(least, length) };
}
/** Rounds the length of a whole-day event up to days. */
function whole(start, length) {
    return start.kind === "date" ? Math.ceil(length / calendar_date/* DAY */.d_) * calendar_date/* DAY */.d_ : length;
}

// EXTERNAL MODULE: ./lib/core/holidays/merge-ranges.js
var merge_ranges = __webpack_require__(940);
;// CONCATENATED MODULE: ./lib/core/holidays/parse-holidays.js





/** The largest calendar that a repository's file may be, in bytes. */
const FILE_LIMIT = 256 * 1024;
/** The largest calendar that a feed may be, in bytes. */
const FEED_LIMIT = 1024 * 1024;
const MOST_OCCURRENCES = 10_000;
const MOST_PROBLEMS = 50;
/** How many days the rules of one calendar may look at; a holiday calendar of a country needs some thousand. */
const EFFORT = 500_000;
/**
 * Reads the dates of a calendar (RFC 5545): whole-day events, and timed ones as the dates of the zone that they touch; cancelled
 * events and occurrences do not count. A calendar without any date in the horizon is a problem: it has run out.
 */
function parseHolidays(text, question) {
    const { file, maximumBytes, zone } = question;
    const invalid = (problems) => ({
        kind: "invalid",
        problems: few(problems, file),
    });
    const refuse = (message) => invalid([{ file, line: 1, column: 1, message }]);
    const bytes = Buffer.byteLength(text);
    if (bytes > maximumBytes)
        return refuse(`is ${bytes} bytes; the limit is ${maximumBytes}: leave past years and what is no holiday out.`);
    const calendar = readCalendarEvents(text, file);
    const zones = { floating: zone, known: new Map() };
    if (calendar.kind === "not-a-calendar")
        return invalid([calendar.problem]);
    const read = calendar.events.map((lines) => readHolidayEvent(lines, { file, zones }));
    const problems = [...calendar.problems, ...read.flatMap((one) => one.problems)];
    if (problems.length > 0)
        return invalid(problems);
    const enumerated = enumerate(read.flatMap(({ event }) => event ?? []), question);
    if (enumerated.kind === "too-many")
        return invalid([
            {
                file,
                line: enumerated.line,
                column: 1,
                message: `asks for too much: a calendar may hold ${MOST_OCCURRENCES} occurrences, by rules that are quick to follow. Leave out what is no holiday.`,
            },
        ]);
    const { dates, knownUntil } = enumerated;
    if (dates.length > 0)
        return { kind: "valid", value: { dates, knownUntil } };
    if (knownUntil === undefined)
        return refuse("holds no holiday from now on: add some, or remove the calendar from the policy.");
    return refuse(`ends on ${new Date(knownUntil).toISOString().slice(0, 10)} and holds no holiday from now on: refresh it.`);
}
function enumerate(events, horizon) {
    const effort = { left: EFFORT };
    const replaced = replacements(events);
    const found = [];
    let occurrences = 0;
    for (const event of events) {
        if (event.cancelled)
            continue;
        const without = event.replaces === undefined ? (replaced.get(event.uid) ?? NOTHING) : NOTHING;
        const one = eventDates(event, horizon, { replaced: without, effort });
        occurrences += one.dates.length;
        if (effort.left < 0 || occurrences > MOST_OCCURRENCES)
            return { kind: "too-many", line: event.line };
        found.push(one);
    }
    const ends = found.map(({ last }) => last).filter(Number.isFinite);
    return {
        kind: "dates",
        dates: (0,merge_ranges/* mergeRanges */.$)(found.flatMap(({ dates }) => dates)),
        knownUntil: ends.length === 0 ? undefined : ends.reduce((a, b) => Math.max(a, b)),
    };
}
const NOTHING = new Set();
/** Names, by uid, the occurrences that an event of their own stands for, moved or cancelled. */
function replacements(events) {
    const byUid = new Map();
    for (const { uid, replaces } of events) {
        if (replaces === undefined || uid === "")
            continue;
        byUid.set(uid, (byUid.get(uid) ?? new Set()).add(keyOf(replaces)));
    }
    return byUid;
}
function few(problems, file) {
    const sorted = [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    if (sorted.length <= MOST_PROBLEMS)
        return sorted;
    const message = `has ${sorted.length - MOST_PROBLEMS} further problems.`;
    return [...sorted.slice(0, MOST_PROBLEMS), { file, message }];
}


/***/ })

};
