export const id = 417;
export const ids = [417];
export const modules = {

/***/ 4417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeFound: () => (/* binding */ judgeFound)
});

// EXTERNAL MODULE: ./lib/flows/ask-gate/ask-documents.js + 1 modules
var ask_documents = __webpack_require__(4593);
;// CONCATENATED MODULE: ./lib/flows/ask-gate/check-clock.js
const MAXIMUM_SKEW_MILLISECONDS = 60_000;
/** Checks the runner's clock against the platform's; the time that the call took is no skew, and a clock that cannot be checked is not believed. */
function checkClock(time) {
    if (time === undefined)
        return {
            kind: "stop",
            decision: "unknown",
            reason: "clock_skew",
            headline: "GitHub's answer carries no Date header, so the runner's clock cannot be checked.",
            remedy: "Let the proxy between the runner and GitHub pass the Date header, then re-run the job.",
        };
    const early = time.asked.getTime() - time.platform.getTime();
    const late = time.platform.getTime() - time.answered.getTime();
    const skew = Math.max(early, late);
    if (skew <= MAXIMUM_SKEW_MILLISECONDS)
        return undefined;
    return {
        kind: "stop",
        decision: "unknown",
        reason: "clock_skew",
        headline: `The runner's clock says ${time.answered.toISOString()}, GitHub's ${time.platform.toISOString()}: ${Math.round(skew / 1_000)} s apart, at most 60 are accepted.`,
        remedy: "Set the runner's clock (time synchronisation), then re-run the job.",
    };
}

;// CONCATENATED MODULE: ./lib/core/policy/class-scope.js
/** Tells whether something bears on a change class. */
function bearsOnClass({ only, except }, changeClass) {
    return only?.includes(changeClass) !== false && !except.includes(changeClass);
}
/** Lists the environments where a change of a class must have been proven. */
function requiredFor({ requires }, changeClass) {
    const bearing = requires.filter((requirement) => bearsOnClass(requirement, changeClass));
    return [...new Set(bearing.map(({ environment }) => environment))];
}
/** Lists the items that must be so before a change of a class is deployed. */
function checklistFor({ checklist }, changeClass) {
    return checklist.filter((item) => bearsOnClass(item, changeClass));
}

;// CONCATENATED MODULE: ./lib/flows/ask-gate/read-sources.js
/** Reads the calendars and incident endpoints of a policy at once; what it has none of costs nothing. */
async function readSources(question, ports) {
    const { reading, environment, tokens } = question;
    const { incidents } = reading.policy;
    const bears = incidents !== undefined && incidents.environments?.includes(environment) !== false;
    const asked = bears ? incidents.endpoints : [];
    const [calendars, verdicts] = await Promise.all([
        calendarsOf(question, ports),
        asked.length === 0 ? [] : ports.endpoints.read(asked, tokens),
    ]);
    return {
        calendars,
        incidents: verdicts.flatMap((verdict) => (verdict.kind === "locked" ? verdict.incidents : [])),
        unread: [...unreadCalendars(calendars), ...verdicts.flatMap(unreadEndpoint)],
    };
}
async function calendarsOf({ reading, found, files, centralFiles, at, now }, { documents, feeds }) {
    const { own, central } = reading.calendars;
    const fetched = [...Object.values(own), ...Object.values(central)].some(({ kind }) => kind !== "dates");
    if (!fetched)
        return undefined;
    const { own: answer } = found;
    const homes = [
        { kind: "own", calendars: own, commit: answer.policyCommit, asked: files, files: answer.files, documents },
        ...(found.central === undefined
            ? []
            : [
                {
                    kind: "central",
                    calendars: central,
                    commit: found.central.answer.policyCommit,
                    asked: centralFiles,
                    files: found.central.answer.files,
                    documents: found.central.documents,
                },
            ]),
    ];
    // Only a policy with such calendars loads their parser.
    const { readCalendars } = await Promise.all(/* import() */[__webpack_require__.e(578), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 8413));
    return await readCalendars(homes, { feeds, at, now });
}
function unreadCalendars(calendars) {
    return (calendars?.unreadable ?? []).map(({ message, remedy }) => ({
        kind: "stop",
        decision: "unknown",
        reason: "holidays_unreadable",
        headline: `The policy's holidays could not be read: ${message}.`,
        remedy,
    }));
}
function unreadEndpoint(verdict) {
    if (verdict.kind !== "unknown")
        return [];
    const { name, why, remedy } = verdict;
    return [
        {
            kind: "stop",
            decision: "unknown",
            reason: "incidents_unreadable",
            headline: `Whether ${name} has an open incident could not be read: ${why}.`,
            remedy,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/core/recurrence/min-heap.js
/** Creates a binary heap; `key` is read once for every item that is pushed. */
function createMinHeap(key) {
    const items = [];
    const keyAt = (place) => items[place]?.key ?? Number.POSITIVE_INFINITY;
    const swap = (a, b) => {
        const [first, second] = [items[a], items[b]];
        if (first === undefined || second === undefined)
            return;
        items[a] = second;
        items[b] = first;
    };
    return {
        peek: () => items[0]?.item,
        push(item) {
            items.push({ key: key(item), item });
            for (let place = items.length - 1; place > 0;) {
                const parent = (place - 1) >>> 1;
                if (keyAt(parent) <= keyAt(place))
                    return;
                swap(place, parent);
                place = parent;
            }
        },
        pop() {
            swap(0, items.length - 1);
            const smallest = items.pop();
            for (let place = 0;;) {
                const [left, right] = [2 * place + 1, 2 * place + 2];
                const child = keyAt(right) < keyAt(left) ? right : left;
                if (keyAt(place) <= keyAt(child))
                    break;
                swap(place, child);
                place = child;
            }
            return smallest?.item;
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/recurrence/cover.js

/**
 * Finds the first instant, from one on, at which nothing of what is sought holds; `Infinity` when something always does. What another covers is
 * not looked at again, so that of many rules that come every week only the few that close a gap are sought week by week.
 */
function endOfCover(seeks, from) {
    const ahead = createMinHeap(({ interval }) => interval.start);
    const untried = [...new Set(seeks)];
    const covered = [];
    let end = from;
    while (end < Number.POSITIVE_INFINITY) {
        const next = ahead.peek();
        if (next !== undefined && next.interval.start <= end) {
            ahead.pop();
            (next.interval.end > end ? untried : covered).push(next.seek);
            end = Math.max(end, next.interval.end);
            continue;
        }
        const seek = untried.pop() ?? covered.pop();
        if (seek === undefined)
            return end;
        const interval = seek(end);
        if (interval === undefined)
            continue;
        if (interval.start > end)
            ahead.push({ seek, interval });
        else {
            end = interval.end;
            untried.push(seek);
        }
    }
    return end;
}

// EXTERNAL MODULE: ./lib/core/policy/assess.js
var assess = __webpack_require__(6638);
// EXTERNAL MODULE: ./lib/core/lock/deploy-lock.js
var deploy_lock = __webpack_require__(6406);
;// CONCATENATED MODULE: ./lib/core/recurrence/seek.js

/** Holds at no time. */
const seekNever = () => undefined;
/** Holds at any time. */
const seekAlways = (instant) => ({ start: instant, end: Number.POSITIVE_INFINITY });
/** Holds until an instant. */
function seekUntil(end) {
    return (instant) => (instant < end ? { start: instant, end } : undefined);
}
/** Remembers the last answer: it stays true for every instant from the one it was given for to its end. */
function remembered(seek) {
    let from = Number.POSITIVE_INFINITY;
    let found;
    return (instant) => {
        if (instant < from || (found !== undefined && instant >= found.end)) {
            found = seek(instant);
            from = instant;
        }
        return found;
    };
}
/** Holds whenever another does not. */
function seekOutside(seek) {
    return (instant) => {
        const inside = seek(instant);
        if (inside === undefined)
            return { start: instant, end: Number.POSITIVE_INFINITY };
        if (inside.start > instant)
            return { start: instant, end: inside.start };
        if (inside.end === Number.POSITIVE_INFINITY)
            return undefined;
        return { start: inside.end, end: seek(inside.end)?.start ?? Number.POSITIVE_INFINITY };
    };
}
/** Holds whenever any of several does; each is asked only as far ahead as the answer reaches. */
function seekAny(seeks) {
    const [only] = seeks;
    if (only === undefined)
        return seekNever;
    if (seeks.length === 1)
        return only;
    return (instant) => {
        const next = createMinHeap(({ interval }) => interval.start);
        const look = (seek, from) => {
            const interval = from === Number.POSITIVE_INFINITY ? undefined : seek(from);
            if (interval !== undefined)
                next.push({ seek, interval });
        };
        for (const seek of seeks)
            look(seek, instant);
        const first = next.pop();
        if (first === undefined)
            return undefined;
        let { start, end } = first.interval;
        look(first.seek, end);
        for (let top = next.peek(); top !== undefined && top.interval.start <= end; top = next.peek()) {
            next.pop();
            start = Math.min(start, top.interval.start);
            end = Math.max(end, top.interval.end);
            look(top.seek, end);
        }
        return { start, end };
    };
}

// EXTERNAL MODULE: ./lib/core/recurrence/timeline.js
var timeline = __webpack_require__(7399);
;// CONCATENATED MODULE: ./lib/core/text/glob.js
/** Matches a name against a glob in which `*` stands for any characters, in linear time per star. */
function matchesGlob(glob, name) {
    const parts = glob.split("*");
    if (parts.length === 1)
        return glob === name;
    const [first = "", last = ""] = [parts[0], parts.at(-1)];
    if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
        return false;
    const end = name.length - last.length;
    let place = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = name.indexOf(part, place);
        if (found < 0 || found + part.length > end)
            return false;
        place = found + part.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/core/policy/lifting.js
/** Who may lift a rule that nobody may lift. */
const NOBODY = { everyone: [], unless: [] };
/** Reads who may lift a rule for a change class: the first exception that names the class, else those who may for every class; `undefined` when nobody may. */
function liftedBy(lifting, changeClass) {
    const lifters = approvers(lifting, changeClass);
    return lifters.length === 0 ? undefined : lifters.map((lifter) => ({ ...lifter, count: 1 }));
}
/** Makes a lifting that needs what both of two need, and where either says nobody, nobody. */
function liftingOfBoth(a, b) {
    const both = (first, second) => first.length === 0 || second.length === 0 ? [] : distinct([...first, ...second]);
    const everyone = both(a.everyone, b.everyone);
    const classes = new Set([...a.unless, ...b.unless].flatMap((exception) => exception.classes));
    const unless = [...classes].map((name) => ({
        classes: [name],
        approvedBy: both(approvers(a, name), approvers(b, name)),
    }));
    // An exception that nobody may approve takes away from what everybody may have approved; without that it says nothing.
    return { everyone, unless: unless.filter(({ approvedBy }) => approvedBy.length > 0 || everyone.length > 0) };
}
function distinct(lifters) {
    return [...new Map(lifters.map((lifter) => [`${lifter.evidence} ${lifter.role}`, lifter])).values()];
}
function approvers({ everyone, unless }, changeClass) {
    return unless.find(({ classes }) => classes.includes(changeClass))?.approvedBy ?? everyone;
}

;// CONCATENATED MODULE: ./lib/core/policy/rule.js
/** What kind of rule stops a deployment, strongest first: the order chooses which of several is named. */
const RULE_KINDS = ["lock", "incident", "hard-freeze", "soft-freeze", "outside-windows"];

// EXTERNAL MODULE: ./lib/core/time/calendar-date.js
var calendar_date = __webpack_require__(3380);
// EXTERNAL MODULE: ./lib/core/time/interval.js
var interval = __webpack_require__(284);
;// CONCATENATED MODULE: ./lib/core/text/did-you-mean.js
/** Names the nearest known word within a third of the word's length in edits, or `undefined` when none is near. */
function didYouMean(word, known) {
    const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
    const ranked = known
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ distance }) => distance <= limit)
        .sort((a, b) => a.distance - b.distance);
    return ranked[0]?.candidate;
}
/** Counts the least insertions, deletions and substitutions between two words (Levenshtein, two rows). */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            row.push(Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution));
        }
        previous = row;
    }
    return previous[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/core/recurrence/cron-field.js

/** Parses a field of a cron expression in lower case: `*`, values, names, `1-5`, `8-18/2`, `*` + `/15`, and lists of them. */
function parseCronField(field, range) {
    const values = new Set();
    for (const part of field.split(",")) {
        const item = parseItem(part, range);
        if (item.kind === "wrong")
            return item;
        const { first, last, step } = item.value;
        for (let value = first; value <= last; value += step)
            values.add(value);
    }
    return { kind: "right", value: values };
}
function parseItem(part, range) {
    const [span = "", written, ...more] = part.split("/");
    const step = written === undefined ? 1 : /^\d{1,2}$/.test(written) ? Number(written) : 0;
    if (step < 1 || more.length > 0)
        return { kind: "wrong", why: `'${part}' has no step that could be taken; expected one such as */15` };
    if (span === "*")
        return { kind: "right", value: { first: range.from, last: range.to, step } };
    const [low = "", high, ...rest] = span.split("-");
    const [first, last] = [parseValue(low, range), parseValue(high ?? low, range)];
    if (first === undefined || last === undefined || rest.length > 0)
        return { kind: "wrong", why: unknown(first === undefined ? low : (high ?? low), range) };
    if (last < first)
        return {
            kind: "wrong",
            why: `'${span}' ends before it starts: write it as two, such as ${range.from}-${last},${first}-${range.to}`,
        };
    // `5/15` is from 5 on, as everywhere.
    return { kind: "right", value: { first, last: written !== undefined && high === undefined ? range.to : last, step } };
}
/** Parses one value of a field, a number or a name; `undefined` when it is none. */
function parseValue(text, { from, to, names = [] }) {
    const named = names.indexOf(text.slice(0, 3));
    if (named >= 0 && /^[a-z]+$/.test(text))
        return text.length === 3 ? from + named : undefined;
    const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
    return value >= from && value <= to ? value : undefined;
}
function unknown(text, { what, from, to, names = [] }) {
    const near = didYouMean(text, names);
    return `'${text}' is no ${what} (${from}-${to}${names.length === 0 ? "" : ` or ${names[0]}-${names.at(-1)}`})${near === undefined ? "" : `; did you mean '${near}'?`}`;
}

;// CONCATENATED MODULE: ./lib/core/recurrence/cron-days.js


const WEEKDAYS = {
    what: "weekday",
    from: 0,
    to: 7,
    names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"],
};
/** Parses the days of the month of a cron expression; `l` is the last. */
function parseCronDays(field) {
    const parts = field.split(",");
    const plain = parts.filter((part) => part !== "l");
    const days = plain.length === 0 ? undefined : parseCronField(plain.join(","), { what: "day of a month", from: 1, to: 31 });
    if (days?.kind === "wrong")
        return days;
    return {
        kind: "right",
        value: { monthDays: days?.value ?? new Set(), lastDay: plain.length < parts.length },
    };
}
/** Parses the weekdays of a cron expression from 0 or 7 (Sunday); `fri#1` is the first, `fril` or `5l` the last Friday of a month. */
function parseCronWeekdays(field) {
    const nthWeekdays = [];
    const plain = [];
    for (const part of field.split(",")) {
        const [, day = "", mark = ""] = /^([^#]+?)(#[1-5]|l)$/.exec(part) ?? [];
        const weekday = parseValue(day, WEEKDAYS);
        if (weekday === undefined)
            plain.push(part);
        else
            nthWeekdays.push({ weekday: weekday % 7, nth: mark === "l" ? -1 : Number(mark.slice(1)) });
    }
    if (plain.length === 0)
        return { kind: "right", value: { weekdays: new Set(), nthWeekdays } };
    // A range may end on Sunday as 7: `fri-7`, and as a name it starts the week.
    const weekdays = parseCronField(plain.join(",").replaceAll(/-(sun|0)(?=$|[,/])/g, "-7"), WEEKDAYS);
    if (weekdays.kind === "wrong")
        return weekdays;
    return { kind: "right", value: { weekdays: new Set([...weekdays.value].map((day) => day % 7)), nthWeekdays } };
}
/** Tells whether a day, given by its local midnight, is one of them. */
function cronDaysMatch(days, midnight) {
    const date = new Date(midnight).getUTCDate();
    const rest = daysAfter(midnight);
    const ofMonth = days.monthDays.has(date) || (days.lastDay && rest === 0);
    if (ofMonth === days.either)
        return ofMonth;
    const weekday = (0,calendar_date/* weekdayOf */.Up)(midnight);
    const isNth = (nth) => (nth > 0 ? Math.ceil(date / 7) === nth : rest < 7);
    return days.weekdays.has(weekday) || days.nthWeekdays.some((day) => day.weekday === weekday && isNth(day.nth));
}
/** Counts the days of the month that come after one. */
function daysAfter(midnight) {
    const date = new Date(midnight);
    return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate() - date.getUTCDate();
}

;// CONCATENATED MODULE: ./lib/core/recurrence/cron.js



const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/**
 * Parses a cron expression: minute, hour, day of the month (`L` is the last), month, weekday (`fri#1` the first, `friL` the last Friday),
 * each with names, lists, ranges and steps. Where both kinds of days are restricted either suffices, as crontab(5) has it. One that never fires is refused.
 */
function parseCron(text) {
    const fields = text.trim().toLowerCase().split(/\s+/);
    const [minute = "", hour = "", day = "", month = "", weekday = ""] = fields;
    if (fields.length !== 5) {
        const why = `'${text}' has ${fields.length} fields; expected five: minute hour day month weekday, such as '0 22 * * fri'`;
        return { kind: "wrong", why };
    }
    const wrong = (why) => ({ kind: "wrong", why: `'${text}': ${why}` });
    const minutes = parseCronField(minute, { what: "minute", from: 0, to: 59 });
    if (minutes.kind === "wrong")
        return wrong(minutes.why);
    const hours = parseCronField(hour, { what: "hour", from: 0, to: 23 });
    if (hours.kind === "wrong")
        return wrong(hours.why);
    const days = parseCronDays(day);
    if (days.kind === "wrong")
        return wrong(days.why);
    const months = parseCronField(month, { what: "month", from: 1, to: 12, names: MONTHS });
    if (months.kind === "wrong")
        return wrong(months.why);
    const weekdays = parseCronWeekdays(weekday);
    if (weekdays.kind === "wrong")
        return wrong(weekdays.why);
    const cron = {
        months: months.value,
        minutes: [...hours.value].flatMap((at) => [...minutes.value].map((past) => at * 60 + past)).sort((a, b) => a - b),
        ...days.value,
        ...weekdays.value,
        either: !day.startsWith("*") && !weekday.startsWith("*"),
    };
    return everFires(cron)
        ? { kind: "right", value: cron }
        : { kind: "wrong", why: `'${text}' never fires: no year has such a day` };
}
/** Tells whether a cron fires on a day, given by its local midnight. */
function cronFiresOn(cron, midnight) {
    return cron.months.has(new Date(midnight).getUTCMonth() + 1) && cronDaysMatch(cron, midnight);
}
/** The days that each month has at most. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Tells whether a cron ever fires: by the months' lengths where the weekday is free, else by looking through 28 years, in which every date meets every weekday. */
function everFires(cron) {
    if (cron.either && cron.weekdays.size > 0)
        return true;
    if (cron.weekdays.size === 7)
        return (cron.lastDay ||
            [...cron.months].some((month) => [...cron.monthDays].some((day) => day <= (LENGTHS[month - 1] ?? 0))));
    const end = Date.UTC(2052, 0, 1);
    for (let day = Date.UTC(2024, 0, 1); day < end; day += calendar_date/* DAY */.d_)
        if (cronFiresOn(cron, day))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/core/time/weekdays.js

const NAMES = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
/** Parses weekdays, `tue-thu` or `mon, wed, fri-sun`, to numbers from 0 (Sunday); short and long names, a range may pass the week's end. */
function parseDays(text) {
    const days = new Set();
    for (const part of text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((word) => word !== "")) {
        const [first = "", last = first, ...rest] = part.split("-");
        const [from, to] = [weekday(first), weekday(last)];
        if (from === undefined || to === undefined || rest.length > 0)
            return { kind: "wrong", why: wrong(from === undefined ? first : last) };
        for (let day = from;; day = (day + 1) % 7) {
            days.add(day);
            if (day === to)
                break;
        }
    }
    return days.size === 0 ? { kind: "wrong", why: wrong(text) } : { kind: "right", value: days };
}
/** Reads a weekday's name, three letters or whole, from 0 (Sunday); `undefined` for anything else. */
function weekday(name) {
    const index = NAMES.findIndex((day) => day === name || day.slice(0, 3) === name);
    return index < 0 ? undefined : index;
}
function wrong(word) {
    const near = didYouMean(word, [...NAMES, ...NAMES.map((day) => day.slice(0, 3))]);
    return `'${word}' is no weekday${near === undefined ? "" : `, did you mean '${near}'?`}; expected days such as 'tue-thu' or 'mon, wed'`;
}

;// CONCATENATED MODULE: ./lib/core/recurrence/ordinal.js

const ORDINALS = {
    "1st": 1,
    first: 1,
    "2nd": 2,
    second: 2,
    "3rd": 3,
    third: 3,
    "4th": 4,
    fourth: 4,
    last: -1,
};
/** Reads an ordinal that every month has, from 1; -1 for `last`; `undefined` for anything else. */
function ordinal(word) {
    return Object.hasOwn(ORDINALS, word) ? ORDINALS[word] : undefined;
}
/** Dates the nth weekday of a month (from 0), -1 the last, as its local midnight. */
function nthWeekday({ nth, weekday }, year, month) {
    const edge = nth > 0 ? Date.UTC(year, month, 1) : Date.UTC(year, month + 1, 0);
    const shift = nth > 0 ? ((weekday - (0,calendar_date/* weekdayOf */.Up)(edge) + 7) % 7) + (nth - 1) * 7 : -(((0,calendar_date/* weekdayOf */.Up)(edge) - weekday + 7) % 7);
    return edge + shift * calendar_date/* DAY */.d_;
}

;// CONCATENATED MODULE: ./lib/core/recurrence/monthly.js



const EXPECTED = "expected 'first monday', 'last friday', 'last day', '15' or '28 to 31'";
/** Parses dates of every month. */
function parseMonthly(text) {
    const words = text
        .trim()
        .toLowerCase()
        .replace(/^the\s+/, "");
    const [, first, last = first] = /^(\d\d?)(?:\s+to\s+(\d\d?))?$/.exec(words) ?? [];
    if (first !== undefined) {
        const [from, to] = [Number(first), Number(last)];
        if (from < 1 || to > 31)
            return { kind: "wrong", why: `'${text}' names a day that no month has (1 to 31)` };
        if (to < from)
            return { kind: "wrong", why: `'${text}' ends before it starts: a month's dates end with the month` };
        return { kind: "right", value: { kind: "days", from, to } };
    }
    if (words === "last day")
        return { kind: "right", value: { kind: "last-day" } };
    const [, which = "", day = ""] = /^(\w+)\s+(\w+)$/.exec(words) ?? [];
    const [nth, dayNumber] = [ordinal(which), weekday(day)];
    if (nth === undefined || dayNumber === undefined)
        return { kind: "wrong", why: `'${text}' is not understood; ${EXPECTED}` };
    return { kind: "right", value: { kind: "nth", nth, weekday: dayNumber } };
}
/** Dates the occurrence in a month (from 0); `undefined` where that month has none. Days past a month's end do not exist in it. */
function monthlyDates(monthly, year, month) {
    const end = Date.UTC(year, month + 1, 0);
    switch (monthly.kind) {
        case "last-day":
            return { first: end, last: end };
        case "nth": {
            const day = nthWeekday(monthly, year, month);
            return { first: day, last: day };
        }
        case "days": {
            const start = Date.UTC(year, month, 1);
            const [first, last] = [start + (monthly.from - 1) * calendar_date/* DAY */.d_, Math.min(end, start + (monthly.to - 1) * calendar_date/* DAY */.d_)];
            return last < first ? undefined : { first, last };
        }
    }
}

;// CONCATENATED MODULE: ./lib/core/recurrence/yearly.js




const yearly_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const yearly_EXPECTED = "expected '12-20 to 12-26', '12-25', '4th thursday of november' or 'week of 4th thursday of november'";
/** Parses dates of every year; a range whose end comes before its start goes on over the year's end. */
function parseYearly(text) {
    const words = text.trim().toLowerCase();
    const [, from, to] = /^(\d\d-\d\d)(?:\s+to\s+(\d\d-\d\d))?$/.exec(words) ?? [];
    if (from !== undefined) {
        const [first, last] = [parseMonthDay(from), parseMonthDay(to ?? from)];
        if (first !== undefined && last !== undefined)
            return { kind: "right", value: { kind: "dates", from: first, to: last } };
        return { kind: "wrong", why: `'${text}' names a day that no year has (month-day)` };
    }
    const [, week, which = "", day = "", monthName = ""] = /^(week\s+of\s+)?(?:the\s+)?(\w+)\s+(\w+)\s+of\s+(\w+)$/.exec(words) ?? [];
    const nth = ordinal(which);
    const dayNumber = weekday(day);
    const month = yearly_MONTHS.findIndex((name) => name === monthName || name.slice(0, 3) === monthName) + 1;
    if (nth !== undefined && dayNumber !== undefined && month > 0) {
        return { kind: "right", value: { kind: "nth", nth, weekday: dayNumber, month, week: week !== undefined } };
    }
    const near = monthName === "" || month > 0 ? undefined : didYouMean(monthName, yearly_MONTHS);
    return {
        kind: "wrong",
        why: `'${text}' is not understood${near === undefined ? "" : ` (did you mean '${near}'?)`}; ${yearly_EXPECTED}`,
    };
}
function parseMonthDay(text) {
    const [month = 0, day = 0] = text.split("-").map(Number);
    // 2024 is a leap year: 02-29 is a day that some years have.
    const date = new Date(Date.UTC(2024, month - 1, day));
    return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && day >= 1 ? { month, day } : undefined;
}
/**
 * Dates the occurrence that begins in a year; `undefined` where that year has none. A week runs from Monday to Sunday. 02-29 begins on 1 March
 * and ends on 28 February in common years, so that alone it is then no day.
 */
function yearlyDates(yearly, year) {
    if (yearly.kind === "nth")
        return nthDates(yearly, year);
    const { from, to } = yearly;
    const over = to.month < from.month || (to.month === from.month && to.day < from.day);
    const first = Date.UTC(year, from.month - 1, from.day);
    const endYear = over ? year + 1 : year;
    const last = Math.min(Date.UTC(endYear, to.month - 1, to.day), Date.UTC(endYear, to.month, 0));
    return last < first ? undefined : { first, last };
}
function nthDates({ week, month, ...nth }, year) {
    const day = nthWeekday(nth, year, month - 1);
    if (!week)
        return { first: day, last: day };
    const monday = day - (((0,calendar_date/* weekdayOf */.Up)(day) + 6) % 7) * calendar_date/* DAY */.d_;
    return { first: monday, last: monday + 6 * calendar_date/* DAY */.d_ };
}

;// CONCATENATED MODULE: ./lib/core/recurrence/recurrence.js




/** Builds the dates of every month, counted by months. */
function everyMonth(monthly) {
    const split = (number) => [Math.floor(number / 12), ((number % 12) + 12) % 12];
    return {
        always: false,
        first: (wall) => monthOf(wall) - 1,
        next: (number) => number + 1,
        span(number) {
            const dates = monthlyDates(monthly, ...split(number));
            return dates && spanOfDates(dates);
        },
        starts: (number) => Date.UTC(...split(number), 1),
    };
}
function monthOf(wall) {
    const date = new Date(wall);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
/** Builds the dates of every year, counted by years. */
function everyYear(yearly) {
    return {
        always: false,
        // An occurrence may go on into the next year, and the week of a date in January may begin in December.
        first: (wall) => new Date(wall).getUTCFullYear() - 1,
        next: (year) => year + 1,
        span(year) {
            const dates = yearlyDates(yearly, year);
            return dates && spanOfDates(dates);
        },
        starts: (year) => Date.UTC(year, 0, 1) - 7 * calendar_date/* DAY */.d_,
    };
}
/** Builds spans that come once, counted in their order. */
function once(spans) {
    const merged = (0,interval/* mergeIntervals */.l)(spans);
    return {
        always: false,
        first: (wall) => firstEndingAfter(merged, wall),
        next: (number) => number + 1,
        span: (number) => merged[number],
        starts: (number) => merged[number]?.start ?? Number.POSITIVE_INFINITY,
    };
}
/** Finds by bisection the first of intervals in order that ends after a time; their number when none does. */
function firstEndingAfter(intervals, time) {
    let low = 0;
    let high = intervals.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((intervals[middle]?.end ?? 0) > time)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** Builds the span of dates, the last included. */
function spanOfDates({ first, last }) {
    return { start: first, end: last + calendar_date/* DAY */.d_ };
}

;// CONCATENATED MODULE: ./lib/core/recurrence/periodic.js




const MINUTE = 60_000;
const WEEK = 7 * calendar_date/* DAY */.d_;
/** The first Sunday of the epoch; its first day was a Thursday. */
const SUNDAY = 3 * calendar_date/* DAY */.d_;
/** Times of every week, all those of a list together. */
function weekly(times) {
    const spans = times.flatMap(({ days, from, to }) => [...days].map((day) => {
        const start = day * calendar_date/* DAY */.d_ + from * MINUTE;
        return { start, end: start + (to - from) * MINUTE + (to <= from ? calendar_date/* DAY */.d_ : 0) };
    }));
    return periodic({ period: WEEK, origin: SUNDAY, spans, every: true, next: (week) => week + 1, on: () => true });
}
/** What a cron starts, for so many milliseconds on the wall clock. */
function ofCron({ cron, length }) {
    return periodic({
        period: calendar_date/* DAY */.d_,
        origin: 0,
        spans: cron.minutes.map((minutes) => ({ start: minutes * MINUTE, end: minutes * MINUTE + length })),
        every: cron.months.size === 12 && cron.weekdays.size === 7 && cron.monthDays.size === 31,
        on: (day) => cronFiresOn(cron, day * calendar_date/* DAY */.d_),
        next(day) {
            const tomorrow = new Date((day + 1) * calendar_date/* DAY */.d_);
            const month = tomorrow.getUTCMonth();
            return cron.months.has(month + 1) ? day + 1 : Date.UTC(tomorrow.getUTCFullYear(), month + 1, 1) / calendar_date/* DAY */.d_;
        },
    });
}
/** Counts the spans of all periods through: number `n` is span `n mod m` of period `n div m`. */
function periodic({ period, origin, spans, every, on, next }) {
    const merged = (0,interval/* mergeIntervals */.l)(spans);
    const many = merged.length;
    const [only] = merged;
    const latest = merged.at(-1)?.end ?? 0;
    const beginOf = (number) => origin + Math.floor(number / many) * period;
    const placeOf = (number) => ((number % many) + many) % many;
    return {
        // One stretch of a period or more in every period leaves no gap.
        always: every && many === 1 && only !== undefined && only.end - only.start >= period,
        first(wall) {
            const earliest = Math.floor((wall - latest - origin) / period);
            return earliest * many + Math.min(many - 1, firstEndingAfter(merged, wall - origin - earliest * period));
        },
        next(number) {
            const at = Math.floor(number / many);
            const within = placeOf(number) + 1 < many && (every || on(at));
            return within ? number + 1 : next(at) * many;
        },
        span(number) {
            const span = every || on(Math.floor(number / many)) ? merged[placeOf(number)] : undefined;
            return span && { start: beginOf(number) + span.start, end: beginOf(number) + span.end };
        },
        starts: (number) => beginOf(number) + (merged[placeOf(number)]?.start ?? 0),
    };
}

// EXTERNAL MODULE: ./lib/core/time/wall-clock.js
var wall_clock = __webpack_require__(4014);
;// CONCATENATED MODULE: ./lib/core/recurrence/seek-recurrence.js



/** Seeks in a recurrence, counting no farther than the answer needs. */
function seekRecurrence(recurrence, reading) {
    return recurrence.always ? seekAlways : remembered((instant) => seekFrom(recurrence, reading, instant));
}
function seekFrom({ first, next, span, starts }, { zone, through, limit }, instant) {
    const wall = earliestWallTime(zone, instant);
    const pieces = createJoiner();
    for (let number = first(wall);; number = next(number)) {
        const bound = (0,wall_clock/* wallClockReaches */.oL)(zone, starts(number));
        const joined = pieces.join(bound);
        const settled = joined !== undefined && (joined.end < bound || joined.end > limit);
        if (settled || bound > limit)
            return joined === undefined ? undefined : withinLimit(joined, limit);
        const shown = span(number);
        if (shown === undefined || shown.end <= wall)
            continue;
        const read = through ? [(0,wall_clock/* wallClockSpan */.DL)(zone, shown)] : (0,wall_clock/* whenWallClockShows */.lu)(zone, shown);
        for (const piece of read)
            if (piece !== undefined && piece.end > instant)
                pieces.add(piece);
    }
}
/** Reads the earliest time that the wall clock shows from an instant on: less than now where it is put back within a day. */
function earliestWallTime(zone, instant) {
    return Math.min((0,wall_clock/* wallTime */.Ow)(zone, instant), (0,wall_clock/* wallTime */.Ow)(zone, instant + calendar_date/* DAY */.d_) - calendar_date/* DAY */.d_);
}
function withinLimit({ start, end }, limit) {
    if (start > limit)
        return undefined;
    return { start, end: end > limit ? Number.POSITIVE_INFINITY : end };
}
/** Joins pieces that overlap or touch, as they come, to the first interval of them. */
function createJoiner() {
    let waiting = [];
    let joined;
    return {
        add(piece) {
            waiting.push(piece);
            if (waiting.length > 1)
                waiting.sort((a, b) => a.start - b.start);
        },
        /** Joins the pieces that start before a bound; `undefined` when there is none yet. */
        join(bound) {
            let used = 0;
            for (const piece of waiting) {
                if (piece.start >= bound || (joined !== undefined && piece.start > joined.end))
                    break;
                joined = joined === undefined ? piece : { start: joined.start, end: Math.max(joined.end, piece.end) };
                used++;
            }
            if (used > 0)
                waiting = waiting.slice(used);
            return joined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/policy/seek-times.js




/** Seeks the times in which any of the windows is open, up to an instant after which nothing matters; minutes that a clock skips do not exist. */
function seekWindows(windows, limit) {
    const zones = Map.groupBy(windows, ({ zone }) => zone);
    const seeks = [...zones].flatMap(([zone, own]) => recurrencesOfWindows(own).map((recurrence) => seekRecurrence(recurrence, { zone, through: false, limit })));
    return remembered(seekAny(seeks));
}
/** Takes the weekly windows of a zone together, for they come again together. */
function recurrencesOfWindows(windows) {
    const times = windows.map((window) => window.times);
    const weeklies = times.filter((one) => one.kind === "weekly");
    const crons = times.filter((one) => one.kind === "cron");
    return [...(weeklies.length === 0 ? [] : [weekly(weeklies)]), ...crons.map(ofCron)];
}
/** Seeks the times in which a freeze holds, up to an instant after which nothing matters; it holds through every change of the clock. One by a calendar that was not read holds always. */
function seekFreeze({ dates, zone }, calendars, limit) {
    const recurrences = recurrencesOf(dates, calendars);
    if (recurrences === undefined)
        return seekAlways;
    return seekAny(recurrences.map((recurrence) => seekRecurrence(recurrence, { zone, through: true, limit })));
}
function recurrencesOf(dates, calendars) {
    switch (dates.kind) {
        case "once":
            return [once(dates.spans)];
        case "every-week":
            return [weekly([dates])];
        case "every-month":
            return dates.dates.map(everyMonth);
        case "every-year":
            return dates.dates.map(everyYear);
        case "cron":
            return [ofCron(dates)];
        case "holidays": {
            const read = dates.calendars.map(calendars);
            return read.includes(undefined) ? undefined : [once(read.flatMap((days) => (days ?? []).map(spanOfDates)))];
        }
    }
}

;// CONCATENATED MODULE: ./lib/core/policy/rules-for.js







/**
 * Lists the rules that bear on what is to be done, in the order in which they are named; the environment must be one of the policy's.
 * On a rollback bear only the freezes that name it: nothing else stands between a broken release and the one before.
 */
function rulesFor(policy, environment, facts) {
    const freezes = policy.freezes
        .filter((freeze) => bearsOn(freeze, facts))
        .map((freeze) => ofFreeze(freeze, policy, facts));
    const rules = facts.action === "rollback"
        ? freezes
        : [
            ...ofLocks(policy, facts),
            ...ofIncidents(policy, facts),
            ...freezes,
            ...environment.windows.map((set) => ofWindows(policy, set, facts)),
        ];
    return rules.sort((a, b) => RULE_KINDS.indexOf(a.kind) - RULE_KINDS.indexOf(b.kind));
}
function ofLocks({ lockLifting, zone }, facts) {
    return (0,deploy_lock/* holdingLocks */.qw)(facts.locks, facts).map(({ issue, scope, url, expiresAt }) => {
        // A marker that cannot be read may mean anything: only a person who closes the issue may lift it.
        const lifting = scope === undefined ? NOBODY : lockLifting;
        const seek = expiresAt === undefined || expiresAt.getTime() > limitOf(facts) ? seekAlways : seekUntil(expiresAt.getTime());
        const note = scope === undefined ? "Nothing in it that counts says what it stops, so it stops everything." : "";
        return ruleOf({ kind: "lock", name: `issue #${issue}`, zone, lifting, url, note }, seek, facts);
    });
}
function ofIncidents({ incidents, zone }, facts) {
    if (incidents === undefined || incidents.environments?.includes(facts.environment) === false)
        return [];
    const { lifting } = incidents;
    return unlocked(facts.incidents, facts.locks).map(({ name, url }) => ruleOf({ kind: "incident", name, zone, lifting, url, note: "" }, seekAlways, facts));
}
/** Leaves out the issues that are locks: a lock says itself what it stops, whatever labels it carries beside. */
function unlocked(incidents, locks) {
    return incidents.filter(({ issue }) => issue === undefined || !locks.some((lock) => lock.issue === issue));
}
function bearsOn(freeze, { environment, service, changeClass, action }) {
    const { environments, services, stops, actions, lifting } = freeze;
    return (actions.includes(action) &&
        environments?.includes(environment) !== false &&
        bearsOnService(services, service) &&
        // A class that an exception names is stopped until its roles approve, whether `stops` lists it or not.
        (stops?.includes(changeClass) !== false || lifting.unless.some(({ classes }) => classes.includes(changeClass))));
}
function bearsOnService(services, service) {
    return services?.some((glob) => matchesGlob(glob, service)) !== false;
}
function ofFreeze(freeze, { holidays }, facts) {
    const { name, zone, strength, lifting, dates } = freeze;
    const calendars = (calendar) => {
        const source = Object.hasOwn(holidays, calendar) ? holidays[calendar] : undefined;
        return source?.kind === "dates" ? source.dates : facts.holidays.get(calendar);
    };
    const unread = dates.kind === "holidays" ? dates.calendars.filter((one) => calendars(one) === undefined) : [];
    const note = unread.length === 0 ? "" : `It holds because its dates were not read: ${unread.join(", ")}.`;
    const kind = strength === "hard" ? "hard-freeze" : "soft-freeze";
    return ruleOf({ kind, name, zone, lifting, url: "", note }, seekFreeze(freeze, calendars, limitOf(facts)), facts);
}
function ofWindows(policy, { name, windows, outside }, facts) {
    const own = windows.filter(({ services }) => bearsOnService(services, facts.service));
    const zone = own[0]?.zone ?? policy.zone;
    // Where an environment has windows and none is for the service, it never opens for it.
    const note = own.length > 0 ? "" : `None of ${name} is for the service '${facts.service}'.`;
    const closed = seekOutside(seekWindows(own, limitOf(facts)));
    return ruleOf({ kind: "outside-windows", name, zone, lifting: outside, url: "", note }, closed, facts);
}
function limitOf({ at }) {
    return at.getTime() + timeline/* HORIZON */._;
}
function ruleOf(rule, seek, { changeClass }) {
    return { ...rule, seek, timeline: (0,timeline/* createTimeline */.M)(seek), lift: liftedBy(rule.lifting, changeClass) };
}

;// CONCATENATED MODULE: ./lib/core/policy/sweep.js

/** Walks through the instants after one at which any rule begins or ends, in order, as far as they are known; each step costs what turns in it, not the number of rules. */
function* turnsAfter(rules, from) {
    const next = createMinHeap(({ instant }) => instant);
    const look = (place, instant) => {
        const standing = rules[place]?.timeline(instant);
        if (standing !== undefined && Number.isFinite(standing.until))
            next.push({ instant: standing.until, place });
        return standing?.on === true;
    };
    for (const place of rules.keys())
        look(place, from);
    for (let first = next.peek(); first !== undefined; first = next.peek()) {
        const { instant } = first;
        const turned = [];
        for (let top = next.peek(); top?.instant === instant; top = next.peek()) {
            next.pop();
            turned.push({ place: top.place, on: look(top.place, instant) });
        }
        yield { instant, turned };
    }
}

;// CONCATENATED MODULE: ./lib/core/policy/tally.js
/** Creates a tally of rules that hold, beside approvals that are always asked for. */
function createTally(holding, standing) {
    const counts = new Map();
    let start;
    const changed = new Set();
    const turn = (rule, on) => {
        for (const asked of askedBy(rule, standing)) {
            const count = (counts.get(asked) ?? 0) + (on ? 1 : -1);
            counts.set(asked, count);
            if (count > 0 === start?.has(asked))
                changed.delete(asked);
            else
                changed.add(asked);
        }
    };
    for (const rule of holding)
        turn(rule, true);
    start = new Set(counts.keys());
    changed.clear();
    return { turn, isAsAtStart: () => changed.size === 0 };
}
const CLOSED = "closed";
/** Lists what a rule asks for that is not asked for anyway. */
function askedBy({ lift }, standing) {
    if (lift === undefined)
        return [CLOSED];
    return lift
        .filter((need) => !standing.some((always) => covers(always, need)))
        .map(({ role, count, evidence }) => `${count} ${evidence} ${role}`);
}
function covers({ role, evidence, count }, need) {
    return role === need.role && evidence === need.evidence && count >= need.count;
}

;// CONCATENATED MODULE: ./lib/core/policy/decide.js






/** Decides by a policy whether a deployment may start at an instant; `undefined` when the policy does not know the environment. */
function decide(policy, facts) {
    const environment = environmentOf(policy, facts.environment);
    if (environment === undefined)
        return undefined;
    const rules = rulesFor(policy, environment, facts);
    const standing = standingApprovals(environment, facts);
    const at = facts.at.getTime();
    const now = (0,assess/* assess */.no)(rules, standing, at);
    const change = now.answer === "deny" ? nextOpening(rules, at) : nextOther(rules, standing, { from: at, now });
    const unliftable = now.holding.filter(({ lift }) => lift === undefined);
    const rule = now.answer === "deny" ? unliftable[0] : now.holding[0];
    return {
        kind: now.answer,
        rule,
        rules: now.holding,
        until: rule !== undefined && now.answer === "deny" ? instantOf(rule.timeline(at).until) : change,
        nextOpen: now.answer === "deny" ? change : undefined,
        nextChange: change,
        approvals: now.approvals,
    };
}
/** Looks up an environment of a policy by its own name, never by an inherited one. */
function environmentOf(policy, name) {
    return Object.hasOwn(policy.environments, name) ? policy.environments[name] : undefined;
}
/** Lists the approvals that an environment always asks for, for a change class; a rollback needs none. */
function standingApprovals({ approvals }, { environment, changeClass, action }) {
    if (action === "rollback")
        return [];
    return approvals
        .filter((need) => bearsOnClass(need, changeClass))
        .map(({ role, count, evidence }) => ({ role, count, evidence, rules: [`approvals of ${environment}`] }));
}
/** Finds the first instant at which no rule holds that cannot be lifted. */
function nextOpening(rules, from) {
    const closing = rules.filter(({ lift }) => lift === undefined);
    return instantOf(endOfCover(closing.map(({ seek }) => seek), from));
}
/** Finds the first instant at which another answer or other approvals are due. */
function nextOther(rules, standing, { from, now }) {
    const tally = createTally(now.holding, standing);
    for (const { instant, turned } of turnsAfter(rules, from)) {
        for (const { place, on } of turned) {
            const rule = rules[place];
            if (rule !== undefined)
                tally.turn(rule, on);
        }
        if (!tally.isAsAtStart() && !(0,assess/* sameAnswer */.JM)((0,assess/* assess */.no)(rules, standing, instant), now))
            return new Date(instant);
    }
    return undefined;
}
/** Finds the first later instant at which any rule begins or ends; `Infinity` when none does within the horizon. */
function nextBoundary(rules, instant) {
    return rules.reduce((first, { timeline }) => Math.min(first, timeline(instant).until), Number.POSITIVE_INFINITY);
}
function instantOf(instant) {
    return Number.isFinite(instant) ? new Date(instant) : undefined;
}

;// CONCATENATED MODULE: ./lib/core/policy/outlook.js




/** Looks ahead from the facts' instant for some milliseconds: the answers that a deployment would get, in order; empty for an unknown environment. */
function outlook(policy, facts, length) {
    const environment = environmentOf(policy, facts.environment);
    if (environment === undefined)
        return [];
    const rules = rulesFor(policy, environment, facts);
    const standing = standingApprovals(environment, facts);
    const end = facts.at.getTime() + length;
    const stretches = [];
    let start = facts.at.getTime();
    const named = new Set();
    let now;
    for (const { instant, holding } of holdingFrom(rules, start)) {
        if (instant >= end)
            break;
        const then = (0,assess/* assessHolding */.QS)(holding, standing);
        if (now !== undefined && !(0,assess/* sameAnswer */.JM)(now, then)) {
            stretches.push({ start: new Date(start), end: new Date(instant), answer: now.answer, rules: [...named] });
            named.clear();
            start = instant;
        }
        const strongest = holding.find(({ lift }) => then.answer !== "deny" || lift === undefined);
        if (strongest !== undefined)
            named.add(strongest.name);
        now = then;
    }
    if (now === undefined || length <= 0)
        return stretches;
    return [...stretches, { start: new Date(start), end: new Date(end), answer: now.answer, rules: [...named] }];
}
/** Walks through the instants from one on at which other rules hold, in order, with those that do. */
function* holdingFrom(rules, from) {
    const on = rules.map(({ timeline }) => timeline(from).on);
    const holding = () => rules.filter((_, place) => on[place] === true);
    yield { instant: from, holding: holding() };
    for (const { instant, turned } of turnsAfter(rules, from)) {
        for (const turn of turned)
            on[turn.place] = turn.on;
        yield { instant, holding: holding() };
    }
}

// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __webpack_require__(1470);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/core/request/request.js

/** Computes a request's id, 64 hex digits: SHA-256 over the length-prefixed members, so that no two tuples share a text. */
function requestId({ repositoryId, environment, service, commit, digest, runId, round }) {
    const members = [repositoryId, environment, service, commit, digest, runId, String(round)];
    return (0,external_node_crypto_.createHash)("sha256")
        .update(members.map((member) => `${Buffer.byteLength(member)}:${member}`).join(""))
        .digest("hex");
}
/** Reads the nonce of a request, its first 16 hex digits: what an approver types. */
function nonceOf(id) {
    return id.slice(0, 16);
}
/** Derives the idempotency key of one remote write: stable over re-runs of the request's run, new for every other request. */
function idempotencyKey(request, action, target) {
    return createHash("sha256")
        .update([request, action, target].map((part) => `${Buffer.byteLength(part)}:${part}`).join(""))
        .digest("hex");
}

;// CONCATENATED MODULE: ./lib/core/version/round.js

/** Counts the round of a run's next request: one more than the records of the run that have ended. */
function roundOf(runId, records) {
    return 1 + records.filter((record) => record.payload.run === runId && (0,deploy_record/* isTerminal */.Hd)(record)).length;
}

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/time/format-instant.js
var format_instant = __webpack_require__(6734);
;// CONCATENATED MODULE: ./lib/actions/freeze-gate/advice.js


/** Says what a person should know beside the answer: calendars that end before the answer does. */
function adviceOf({ calendars }, { at, nextOpen = at }) {
    const ending = [...(calendars?.knownUntil ?? [])].filter(([, until]) => nextOpen > until);
    return [
        ...(calendars?.warnings ?? []).map((line) => (0,inert/* inertLine */.F)(line)),
        ...ending.map(([name, until]) => `The calendar '${(0,inert/* inertLine */.F)(name, 80)}' lists nothing after ${(0,format_instant/* formatInstant */.r)(until, "UTC")}: whether a later day is a holiday is not known.`),
    ];
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/evidence.js
/** Lists what a decision rests on: the documents at their commits, calendars, the locks and incidents, what told the class, and the record that proved the version. */
function evidenceOf({ inputs, at, changeClass, targetsCommit = "" }, { reading, standing, sources, settled }) {
    const now = at.toISOString();
    const [governing, ...own] = reading.sources;
    const record = settled.kind === "settled" ? settled.record : undefined;
    const read = (kind, source, fact) => ({ kind, source, at: now, fact });
    return [
        read("policy", `${governing.place}@${governing.commit}`, "the policy that decided"),
        ...own.map(({ place, commit }) => read("policy", `${place}@${commit}`, "the policy that tightened it")),
        ...(targetsCommit === ""
            ? []
            : [read("targets", `${inputs.targets}@${targetsCommit}`, "the targets that were read")]),
        ...(sources.calendars?.evidence ?? []),
        ...sources.unread.map(({ reason, headline }) => read("source", reason, headline)),
        ...(changeClass === undefined
            ? []
            : [read("change-class", changeClass.from, `the change's class is ${changeClass.name}`)]),
        ...standing.locks.map(({ url, openedAt, title }) => ({
            kind: "lock",
            source: url,
            at: openedAt.toISOString(),
            fact: title,
        })),
        ...[...standing.incidents, ...sources.incidents].map(({ name, url, title, label }) => read("incident", url === "" ? name : url, `${label}: ${title}`)),
        ...(record === undefined
            ? []
            : [
                {
                    kind: "record",
                    source: `${record.payload.environment} deployment ${record.id}`,
                    at: record.createdAt.toISOString(),
                    fact: `proved ${record.payload.version} (${record.payload.commit})`,
                },
            ]),
    ];
}

;// CONCATENATED MODULE: ./lib/flows/ask-gate/check-labels.js

/** Refuses where an incident label of the environment does not exist: misspelt, renamed or deleted, it would never lock again, and nobody would notice. */
function checkLabels({ incidents }, environment, { missingLabels }) {
    const [first, ...others] = missingLabels;
    if (first === undefined || incidents?.environments?.includes(environment) === false)
        return undefined;
    const names = missingLabels.map((label) => `'${(0,inert/* inertLine */.F)(label, 80)}'`).join(", ");
    const [labels, them] = others.length === 0 ? [`label ${names} does`, "it"] : [`labels ${names} do`, "them"];
    return {
        kind: "stop",
        decision: "unknown",
        reason: "incident_label_missing",
        headline: `The incident ${labels} not exist in this repository, so that no issue can have ${them}: whether an incident is open cannot be told.`,
        remedy: `Create ${them} under Issues → Labels, or correct locks.incidents.issues.labels in the policy.`,
    };
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/check-environments.js

/**
 * Stops before the platform would: every job that names an environment waits for its reviewers and timer anew, so that a rollback would wait too,
 * and with `deployment: false` a custom protection rule fails the job (GitHub docs, "Managing environments for deployment").
 */
function checkEnvironments({ deploy, operate }, targets) {
    const stop = { kind: "stop", decision: "deny", reason: "environment_protected" };
    for (const environment of [deploy, operate]) {
        if (environment === undefined || environment.customRules.length === 0)
            continue;
        const name = (0,inert/* inertLine */.F)(environment.name, 80);
        return {
            ...stop,
            headline: `The environment '${name}' has the custom protection rule ${(0,inert/* inertLine */.F)(environment.customRules.join(", "))}, which fails jobs that record no deployment of their own.`,
            remedy: `Switch the rule off in Settings → Environments → ${name}; this gate and approval-gate ask in its place.`,
        };
    }
    if (operate === undefined || (operate.reviewers === 0 && operate.waitMinutes === 0))
        return undefined;
    const name = (0,inert/* inertLine */.F)(operate.name, 80);
    const what = operate.reviewers > 0 ? "required reviewers" : `a wait timer of ${operate.waitMinutes} minutes`;
    return {
        ...stop,
        headline: `The environment '${name}' has ${what}: judging, finishing and rolling back would wait for them as well.`,
        remedy: `Name an environment without reviewers and timers as operate-environment of the target in ${targets} (such as ${name}-operate), or remove them in Settings → Environments → ${name} and ask by approvals: in the policy.`,
    };
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/check-request.js

/** Judges a second look: the request must be the one that today's facts give, and every approval required today must have been asked for. */
function checkRequest({ request: given, asked }, today, decision) {
    const stop = { kind: "stop", decision: "deny" };
    if (given !== requestId(today)) {
        const rounds = Array.from({ length: today.round - 1 }, (_, index) => index + 1);
        if (rounds.some((round) => requestId({ ...today, round }) === given)) {
            return {
                ...stop,
                reason: "request_spent",
                headline: "The deployment of this request has ended already.",
                remedy: "Re-run all jobs, not only the failed ones: a new request is asked for.",
            };
        }
        return {
            ...stop,
            reason: "request_mismatch",
            headline: `The request ${given.slice(0, 16)} is not about commit ${today.commit.slice(0, 12)}${today.digest === "" ? "" : ` with ${today.digest.slice(0, 19)}…`} for ${today.environment} in this run.`,
            remedy: "A tag may have been moved, or an input of this step changed: re-run all jobs so that the gate, the approval and the deployment speak of the same.",
        };
    }
    if (decision.kind !== "require-approval")
        return { kind: "policy" };
    return missingApproval(asked, decision) ?? { kind: "asked" };
}
function missingApproval(asked, { approvals }) {
    const missing = approvals.filter(({ role, count, evidence }) => !asked.some((need) => need.role === role && need.evidence === evidence && need.count >= count));
    if (missing.length === 0)
        return undefined;
    return {
        kind: "stop",
        decision: "deny",
        reason: "approval_insufficient",
        headline: `Today's policy also requires ${missing.map(({ role, count, evidence, rules }) => `${count} × ${role} by ${evidence} (${rules.join(", ")})`).join(", ")}, which was not asked for.`,
        remedy: "Re-run all jobs, not only the failed ones: the gate then asks for what is required now.",
    };
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/reach-verdict.js



/** Reaches the verdict: what the policy closes comes first, then what is not known, then what else would stop the deployment. */
function reachVerdict({ inputs, decision }, { reading, seen, sources, settled, target }, request) {
    const problems = sources.calendars?.problems ?? [];
    if (problems.length > 0)
        return invalidCalendars(problems);
    // What the policy closes is said first: nothing else would open it.
    if (decision === undefined || decision.kind === "deny")
        return { kind: "policy" };
    const [unread] = sources.unread;
    if (unread !== undefined)
        return unread;
    if (inputs.action === "rollback" && decision.kind === "allow")
        return { kind: "exempt" };
    const blind = checkLabels(reading.policy, inputs.environment, seen.standing);
    if (blind !== undefined)
        return blind;
    const held = target === undefined ? undefined : checkEnvironments(seen.environments, inputs.targets);
    if (held !== undefined)
        return held;
    if (settled.kind === "stop")
        return settled;
    if (request === undefined || inputs.request === "")
        return { kind: "policy" };
    return checkRequest(inputs, request, decision);
}
function invalidCalendars(problems) {
    const [first] = problems;
    return {
        kind: "stop",
        decision: "deny",
        reason: "policy_invalid",
        headline: `The policy's calendars have ${problems.length} problem${problems.length === 1 ? "" : "s"}; an invalid policy closes every environment.`,
        remedy: `Mend ${first?.file ?? "the calendar"}, which ${first?.message ?? "cannot be read"}`,
        problems,
    };
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/conclude.js










const OUTLOOK = 14 * calendar_date/* DAY */.d_;
/** Concludes a look from its findings: the policy's decision, what it rests on, and the verdict. */
function conclude(asked, findings) {
    const { inputs, changeClass = { name: "", from: "" } } = asked;
    const { reading, seen, sources, settled } = findings;
    const { policy, environment } = reading;
    const facts = factsOf(asked, findings);
    const decision = decide(policy, facts);
    const own = seen.standing.records.get(inputs.environment) ?? [];
    const request = settled.kind === "stop" ? undefined : requestOf(asked, settled, own);
    const unread = sources.unread.length > 0;
    const ground = {
        ...asked,
        ...(decision === undefined ? {} : { decision: unread ? withoutInstants(decision) : decision }),
        ...(unread ? {} : { stretches: outlook(policy, facts, OUTLOOK) }),
        checklist: inputs.action === "rollback" ? [] : checklistFor(environment, changeClass.name),
        ...(request === undefined ? {} : { commit: request.commit, digest: request.digest }),
        ...(settled.kind === "stop" || settled.known === undefined ? {} : { known: settled.known }),
        // Nothing downstream may deploy on what was only simulated.
        ...(request === undefined || inputs.at !== undefined ? {} : { request: requestId(request) }),
        liveCommit: own.find(deploy_record/* isProven */.nn)?.payload.commit ?? "",
        reads: {
            labels: seen.query.labels,
            environments: seen.query.environments,
            files: sources.calendars?.ownPaths ?? [],
            centralFiles: sources.calendars?.centralPaths ?? [],
        },
        holidays: facts.holidays,
        locks: seen.standing.locks,
        advice: adviceOf(sources, { at: facts.at, nextOpen: decision?.nextOpen }),
        evidence: evidenceOf(asked, { reading, standing: seen.standing, sources, settled }),
    };
    return { ground, verdict: reachVerdict(ground, findings, request) };
}
/** Lists the facts; calendars that could not be read count as empty, so that a `deny` by them holds whatever they say. */
function factsOf({ inputs, at, changeClass }, { reading, seen, sources }) {
    const { environment, service, action } = inputs;
    const holidays = new Map(sources.calendars?.holidays);
    if (sources.unread.length > 0) {
        for (const name of Object.keys(reading.policy.holidays))
            if (!holidays.has(name))
                holidays.set(name, []);
    }
    return {
        ...{ environment, service, action, at, holidays },
        changeClass: changeClass?.name ?? "",
        incidents: [...seen.standing.incidents, ...sources.incidents],
        locks: seen.standing.locks,
    };
}
/** Takes out of a decision when it changes, which what could not be read may change. */
function withoutInstants(decision) {
    return { ...decision, until: undefined, nextOpen: undefined, nextChange: undefined };
}
function requestOf({ inputs: { environment, service }, run }, { commit, digest }, own) {
    const { runId, repository } = run;
    return { repositoryId: repository.id, environment, service, commit, digest, runId, round: roundOf(runId, own) };
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/observe.js
/** Looks at locks, incidents, records and environments at once, unless the documents' own call showed them all. Throws `Unreadable`. */
async function observe(question, port) {
    const { inputs, reading, target, seen } = question;
    const { environment, service } = inputs;
    const required = reading.environment.requires.map(({ environment: name }) => name);
    const wantsRecords = target !== undefined || required.length > 0 || inputs.request !== "" || asksForBase(reading);
    const operate = target?.["operate-environment"] ?? environment;
    const query = {
        labels: reading.policy.incidents?.labels ?? [],
        service,
        environments: observe_distinct([...(wantsRecords ? [environment] : []), ...required]),
        // On a second look the job stands in its environment already.
        protections: target === undefined || inputs.request !== "" ? [] : observe_distinct([environment, operate]),
    };
    const standing = seen !== undefined && shows(inputs, query) ? seen : await port.read(query);
    const protection = (name) => standing.protections.get(name);
    return { query, standing, environments: { deploy: protection(environment), operate: protection(operate) } };
}
/** Tells whether what is live now matters to whoever approves; a gate that only asks about time needs no right to read records. */
function asksForBase({ environment: { approvals, checklist } }) {
    return (approvals.some(({ evidence }) => evidence === "reviews") ||
        checklist.some(({ by }) => by.kind === "reviews" || by.kind === "rollback-plan"));
}
/** Tells whether a look by the hint shows what is wanted: exactly the labels, and at least the records. */
function shows({ environment, reads }, { labels, environments }) {
    const looked = [environment, ...reads.environments];
    return (labels.length === reads.labels.length &&
        labels.every((label) => reads.labels.includes(label)) &&
        environments.every((name) => looked.includes(name)));
}
function observe_distinct(names) {
    return [...new Set(names)];
}

;// CONCATENATED MODULE: ./lib/core/policy/change-class.js

/** The class of a change of which nobody says anything. */
const STANDARD_CLASS = "standard";
/**
 * Finds the class of a change that nobody named: by the labels of the pull requests that brought its commit, else by their branches, or by
 * the run's own branch where there is no pull request; `standard` when nothing names another. Signs of one sort that name several classes
 * decide nothing.
 */
function findChangeClass({ changeClasses }, traces) {
    const pulls = bringing(traces);
    const labels = pulls.flatMap((pull) => pull.labels.map((label) => ({ label, from: `the label '${label}' of #${pull.number}` })));
    const branches = [
        ...(pulls.length === 0 ? [{ branch: traces.branch, from: `the run's branch '${traces.branch}'` }] : []),
        ...pulls.map(({ branch, number }) => ({ branch, from: `the branch '${branch}' of #${number}` })),
    ].filter(({ branch }) => branch !== "");
    return (
    // Two labels of GitHub's never differ by their case alone.
    named(changeClasses, labels, (of, { label }) => of.labels.some((own) => own.toLowerCase() === label.toLowerCase())) ??
        named(changeClasses, branches, (of, { branch }) => of.branches.some((glob) => matchesGlob(glob, branch))) ?? {
        kind: "class",
        name: STANDARD_CLASS,
        from: "no label or branch names another",
    });
}
/** Chooses the pull requests that brought the commit: the one that it merged, else merged ones, else those that would bring it. */
function bringing({ pulls, commit }) {
    const merged = pulls.filter((pull) => pull.merged);
    const exact = merged.filter(({ mergeCommit }) => mergeCommit === commit);
    return exact.length > 0 ? exact : merged.length > 0 ? merged : pulls;
}
function named(classes, signs, fits) {
    const found = Object.entries(classes).flatMap(([name, of]) => {
        const sign = signs.find((one) => fits(of, one));
        return sign === undefined ? [] : [{ name, from: sign.from }];
    });
    const [first] = found;
    if (first === undefined)
        return undefined;
    return found.length > 1 ? { kind: "ambiguous", found } : { kind: "class", ...first };
}

// EXTERNAL MODULE: ./lib/core/version/version-name.js
var version_name = __webpack_require__(6426);
;// CONCATENATED MODULE: ./lib/actions/freeze-gate/settle-class.js



/** Settles the class: from the input, else from labels and branches as the policy finds it. A revision's pull requests cost one call more. Throws `Unreadable`. */
async function settleClass(question, documents) {
    const { inputs, run, policy } = question;
    const given = inputs["change-class"];
    if (given !== "")
        return { kind: "class", name: given, from: "the input change-class" };
    if (Object.keys(policy.changeClasses).length === 0)
        return { kind: "class", name: STANDARD_CLASS, from: "nobody named another" };
    const { commit, pulls } = await tracesOf(question, documents);
    if (pulls === undefined)
        return unseen(commit);
    const branch = /^refs\/heads\/(.+)$/.exec(run.ref)?.[1] ?? "";
    const found = findChangeClass(policy, { commit, pulls, branch });
    if (found.kind === "class")
        return found;
    return {
        kind: "stop",
        decision: "unknown",
        reason: "change_class_ambiguous",
        headline: `The change is of several classes: ${found.found.map(({ name, from }) => `${name} by ${(0,inert/* inertLine */.F)(from, 160)}`).join(", ")}.`,
        remedy: "Name the one that counts by the input change-class, or take the other labels off.",
    };
}
async function tracesOf({ inputs: { version }, run, versionCommit, pulls, records }, documents) {
    if ((0,version_name/* readVersionName */.i)(version).kind !== "revision")
        return { commit: version === "" ? run.sha : (versionCommit ?? ""), pulls };
    const built = [...records.values()].flat().find(({ payload }) => payload.family === version);
    const commit = built?.payload.commit ?? "";
    return { commit, pulls: commit === "" ? [] : await documents.pulls(commit) };
}
function unseen(commit) {
    return {
        kind: "stop",
        decision: "unknown",
        reason: "github_unreadable",
        headline: `The pull requests that brought ${commit.slice(0, 12)} could not be seen, and the policy finds the change's class by them.`,
        remedy: "Grant the job the permission pull-requests: read, or name the class by the input change-class.",
    };
}

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
;// CONCATENATED MODULE: ./lib/core/version/resolve-artifact.js

/**
 * Settles a version once: the commit from git, or for a revision from the newest record of it; the digest from the caller, else
 * from the newest record that was proven where the policy requires. What was not proven there, or was rolled back since, is never settled.
 */
function resolveArtifact(question) {
    const { version, required, own } = question;
    const proven = (required?.records ?? []).filter(deploy_record/* isProven */.nn);
    const revision = question.commit === undefined ? [...proven, ...own].find(({ payload }) => payload.family === version) : undefined;
    const commit = question.commit ?? revision?.payload.commit;
    if (commit === undefined)
        return { kind: "no-commit" };
    const known = revision === undefined ? {} : { known: revision.payload.version };
    const digest = question.digest === "" ? (revision?.payload.digest ?? "") : question.digest;
    if (required === undefined) {
        if (digest === "")
            return { kind: "no-digest", commit };
        return {
            kind: "settled",
            commit,
            digest,
            source: question.digest === "" ? "record" : "input",
            record: undefined,
            ...known,
        };
    }
    const newest = newestOf(proven, { commit, digest });
    const match = newest.find((record) => !(0,deploy_record/* isRolledBack */.Gm)(record));
    if (match === undefined)
        return {
            kind: "not-proven",
            environment: required.environment,
            commit,
            digest,
            proven: proven.find((record) => !(0,deploy_record/* isRolledBack */.Gm)(record)),
            rolledBack: newest[0],
        };
    return {
        kind: "settled",
        commit,
        digest: match.payload.digest,
        source: question.digest === "" ? "record" : "input",
        record: match,
        ...known,
    };
}
/** Lists what was proven of a commit, and of a digest where one is known: of each image the newest word, for it may have been brought out again, or rolled back. */
function newestOf(proven, { commit, digest }) {
    const asked = proven.filter(({ payload }) => payload.commit === commit && payload.digest !== "" && (digest === "" || payload.digest === digest));
    return asked.filter((one, at) => at === asked.findIndex(({ payload }) => payload.digest === one.payload.digest));
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/settle-version.js




/** Settles the version to one commit and digest: from the inputs and records, else from the registry by the target's read role. */
async function settleVersion(question, images) {
    const { inputs, requires, records } = question;
    const isRevision = (0,version_name/* readVersionName */.i)(inputs.version).kind === "revision";
    const resolve = (environment, digest) => resolveArtifact({
        version: inputs.version,
        commit: inputs.version === "" ? question.runCommit : isRevision ? undefined : question.versionCommit,
        digest,
        required: environment === undefined ? undefined : { environment, records: records.get(environment) ?? [] },
        own: records.get(inputs.environment) ?? [],
    });
    const [first, ...others] = requires;
    const artifact = resolve(first, inputs.digest);
    switch (artifact.kind) {
        case "settled": {
            const elsewhere = others.map((environment) => resolve(environment, artifact.digest));
            const missing = elsewhere.find(({ kind }) => kind === "not-proven");
            return missing?.kind === "not-proven" ? notProven(missing, inputs) : artifact;
        }
        case "not-proven":
            return notProven(artifact, inputs);
        case "no-commit":
            return isRevision ? await fromDefinition(question, images) : noCommit(inputs, isRevision);
        case "no-digest":
            return await fromRegistry(artifact.commit, question, images);
    }
}
function notProven({ environment, commit, digest, proven, rolledBack }, { service }) {
    const wanted = `${commit.slice(0, 12)}${digest === "" ? "" : ` (${digest.slice(0, 19)}…)`}`;
    const there = proven === undefined
        ? "Nothing has been proven there yet"
        : `Proven there last: ${(0,inert/* inertLine */.F)(proven.payload.version, 80)} (${proven.payload.commit.slice(0, 12)}, ${proven.payload.digest.slice(0, 19)}…)`;
    const why = rolledBack === undefined ? "was not proven there" : "was rolled back there after it had been proven";
    return {
        kind: "stop",
        decision: "deny",
        reason: "not_proven_in_required_environment",
        headline: `The policy requires ${environment} first, and ${wanted} ${why}. ${there}.`,
        remedy: `Deploy exactly this version of ${(0,inert/* inertLine */.F)(service, 80)} to ${environment}; when it is proven there, re-run all jobs of this run.`,
    };
}
function noCommit({ version }, isRevision) {
    return {
        kind: "stop",
        decision: "unknown",
        reason: "version_not_found",
        headline: isRevision
            ? `No record says which commit the task definition ${(0,inert/* inertLine */.F)(version, 120)} was built from.`
            : `The version '${(0,inert/* inertLine */.F)(version, 120)}' is no tag or commit of this repository.`,
        remedy: isRevision
            ? "Name the tag or commit instead of the revision; or give the target a `read-role` that may read task definitions, and name a revision whose image was deployed before."
            : "Check the spelling, push the tag, or name the commit by at least 7 hexadecimal digits.",
    };
}
/** Reads which image a revision that no record names runs; a record of the same image says which commit that is. */
async function fromDefinition(question, images) {
    const { inputs, target, records } = question;
    const { "read-role": readRole, region, container = "" } = target ?? {};
    const isReadable = readRole !== undefined && region !== undefined;
    if (inputs.digest === "" && !isReadable)
        return noCommit(inputs, true);
    try {
        // A digest that is given already is held against the revision when it is deployed.
        const digest = inputs.digest === "" && isReadable
            ? await images.ofRelease({ region, readRole, release: inputs.version, container })
            : inputs.digest;
        const built = [...records.values()].flat().find(({ payload }) => payload.digest === digest);
        if (digest === undefined || built === undefined)
            return noCommit(inputs, true);
        const named = { ...inputs, version: built.payload.commit, digest };
        const settled = await settleVersion({ ...question, inputs: named, versionCommit: built.payload.commit }, images);
        return settled.kind === "stop" ? settled : { ...settled, known: built.payload.version };
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        return settle_version_unreadable(`The task definition ${(0,inert/* inertLine */.F)(inputs.version, 120)}`, error);
    }
}
async function fromRegistry(commit, { inputs, target }, images) {
    // Without a targets file nobody asked which image the version is.
    if (target === undefined)
        return { kind: "registry", commit, digest: "" };
    const { "read-role": readRole, image, region } = target;
    if (readRole !== undefined && image !== undefined) {
        try {
            const tags = [inputs.version, commit, commit.slice(0, 7)].filter((tag, index, all) => tag !== "" && all.indexOf(tag) === index);
            const digest = await images.find({ region, readRole, image, tags });
            if (digest !== undefined)
                return { kind: "registry", commit, digest };
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            return settle_version_unreadable("The image registry", error);
        }
    }
    return {
        kind: "stop",
        decision: "unknown",
        reason: "digest_unresolved",
        headline: `Nothing says which image ${(0,inert/* inertLine */.F)(inputs.version === "" ? commit.slice(0, 12) : inputs.version, 120)} is.`,
        remedy: `Give one of three: the input \`digest\` from your build job; \`requires:\` in the policy, with a proven record in that environment; or \`read-role\` and \`image\` of the target in ${inputs.targets}, with the image pushed under the version or its commit.`,
    };
}
function settle_version_unreadable(what, { message, remedy }) {
    return {
        kind: "stop",
        decision: "unknown",
        reason: "registry_unreadable",
        headline: `${what} could not be read: ${message}.`,
        remedy,
    };
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/judge.js






/** Judges by the policy, and by how things stand at the moment. Throws `Unreadable`. */
async function judge(before, documents, means) {
    const { inputs, run } = before;
    const { reading, target, found } = documents;
    const internal = inputs["allow-private-hosts"] || target?.["allow-private-hosts"] === true;
    const [seen, sources] = await Promise.all([
        observe({ inputs, reading, target, seen: found.own.standing }, means.standing),
        readSources({
            ...{ reading, found, at: before.at, now: means.clock.now() },
            ...{ files: inputs.reads.files, centralFiles: inputs.reads.centralFiles },
            ...{ environment: inputs.environment, tokens: inputs["incident-tokens"] },
        }, { documents: means.documents, ...means.sources({ internal }) }),
    ]);
    const { records } = seen.standing;
    const { versionCommit, pulls } = found.own;
    const changeClass = await settleClass({ inputs, run, policy: reading.policy, versionCommit, pulls, records }, means.documents);
    if (changeClass.kind === "stop")
        return { verdict: changeClass, ground: before };
    const requires = inputs.action === "rollback" ? [] : requiredFor(reading.environment, changeClass.name);
    const settled = await settleVersion({ inputs, runCommit: run.sha, versionCommit, requires, records, target }, means.images);
    // Reading may have waited out an outage or a rate limit: what is decided is decided for now.
    const at = inputs.at ?? means.clock.now();
    return conclude({ ...before, at, changeClass }, { ...documents, seen, sources, settled });
}

;// CONCATENATED MODULE: ./lib/core/policy/windows-name.js
/** Names the windows of an environment as people know them. */
function windowsName(environment) {
    return `the windows of ${environment}`;
}
/** Names the windows of an environment that a central policy gives, beside those of the repository's own. */
function centralWindowsName(environment) {
    return `the central windows of ${environment}`;
}

;// CONCATENATED MODULE: ./lib/core/policy/document/central-names.js

/** Lists the names that a central policy gives. */
function centralNames({ roles, holidays, environments, freezes }) {
    return {
        roles: Object.keys(roles),
        holidays: Object.keys(holidays),
        environments: Object.keys(environments),
        rules: [...freezes.map(({ name }) => name), ...Object.keys(environments).map(centralWindowsName)],
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/core/document/known-keys.js
/** Lists the keys that a schema knows at a path of a document; empty where any key is allowed or the path leads nowhere. */
function knownKeys(schema, path) {
    const definition = schema._zod.def;
    const inner = definition.innerType ?? definition.in ?? definition.getter?.();
    if (inner !== undefined)
        return knownKeys(inner, path);
    if (definition.options !== undefined)
        return [...new Set(definition.options.flatMap((option) => knownKeys(option, path)))];
    const [key, ...rest] = path;
    if (key === undefined)
        return Object.keys(definition.shape ?? {});
    const next = definition.shape?.[String(key)] ?? definition.valueType ?? definition.element;
    return next === undefined ? [] : knownKeys(next, rest);
}

;// CONCATENATED MODULE: ./lib/core/document/schema-problems.js




/** Turns a schema's issues into problems at the place of the offending key or value, unknown keys with the nearest known one. */
function schemaProblems(issues, place) {
    return issues.flatMap((issue) => problemsOf(issue, place));
}
function problemsOf(issue, place) {
    if (issue.code === "unrecognized_keys") {
        const known = knownKeys(place.schema, issue.path);
        return issue.keys.map((key) => ({
            ...positionOfKey([...issue.path, key], place),
            message: unknownKey(key, known),
        }));
    }
    if (issue.code === "invalid_union" && issue.errors.length > 0) {
        const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
        const deeper = nearest.filter((inner) => inner.path.length > 0 || inner.code === "unrecognized_keys");
        if (deeper.length > 0)
            return deeper.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, place));
        const wanted = issue.errors.flatMap(([first]) => (first === undefined ? [] : [(0,inert/* inertLine */.F)(first.message)]));
        return [
            { ...positionOf(issue.path, place), message: `${where(issue.path)}: ${[...new Set(wanted)].join("; or ")}` },
        ];
    }
    return [{ ...positionOf(issue.path, place), message: `${where(issue.path)}: ${(0,inert/* inertLine */.F)(issue.message)}` }];
}
function depth(issues) {
    return Math.max(0, ...issues.map((issue) => issue.path.length));
}
function unknownKey(key, known) {
    const near = didYouMean(key, known);
    const hint = near === undefined ? (known.length > 0 ? ` Known here: ${known.join(", ")}.` : "") : ` Did you mean '${near}'?`;
    return `unknown key '${(0,inert/* inertLine */.F)(key, 80)}'.${hint}`;
}
function where(path) {
    return path.length === 0 ? "the document" : path.map(String).join(".");
}
function positionOf(path, place) {
    for (let length = path.length; length >= 0; length--) {
        const node = length === 0 ? place.document.contents : place.document.getIn(path.slice(0, length), true);
        if ((0,dist/* isNode */.Ll)(node) && node.range)
            return at(node, place);
    }
    return { file: place.file, line: 1, column: 1 };
}
function positionOfKey(path, place) {
    const parent = path.length === 1 ? place.document.contents : place.document.getIn(path.slice(0, -1), true);
    const pair = (0,dist/* isMap */.jh)(parent)
        ? parent.items.find((item) => (0,dist/* isPair */.tO)(item) && String(item.key) === String(path.at(-1)))
        : undefined;
    return (0,dist/* isNode */.Ll)(pair?.key) ? at(pair.key, place) : positionOf(path, place);
}
function at(node, { lines, file }) {
    const { line, col } = lines.linePos(node.range?.[0] ?? 0);
    return { file, line, column: col };
}

;// CONCATENATED MODULE: ./lib/core/document/value-words.js

const KINDS = {
    object: "a mapping of keys to values",
    record: "a mapping of keys to values",
    array: "a list",
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
};
/**
 * Says what belongs where a schema says nothing of its own; given to each parse, for Zod's own words are one setting of
 * the whole process, which any import of a locale changes.
 */
function valueWords(issue) {
    if (issue.code === "invalid_type") {
        const expected = `expected ${KINDS[issue.expected] ?? issue.expected}`;
        return issue.input === undefined ? `is missing; ${expected}` : expected;
    }
    if (issue.code === "invalid_value")
        return `expected ${issue.values.map(String).join(" or ")}`;
    if (issue.code === "invalid_key")
        return `is no name here: ${issue.issues.map(({ message }) => message).join("; ")}`;
    return "is not what belongs here";
}
/** Names the place of the first issue below the whole, in brackets behind a sentence; nothing where the whole is wrong. */
function firstPlace([issue]) {
    if (issue === undefined || issue.path.length === 0)
        return "";
    return ` (at ${issue.path.map(String).join(".")}: ${inertLine(issue.message, 80)})`;
}

;// CONCATENATED MODULE: ./lib/core/document/parse-document.js



const MAXIMUM_BYTES = 256 * 1024;
const MAXIMUM_DEPTH = 32;
/**
 * Parses a YAML document that decides something: at most 256 KiB and 32 levels deep, one document, no aliases, no duplicate
 * and no unknown keys; all problems are reported together, each at its line and column.
 */
function parseDocument(text, schema, file) {
    const refuse = (message) => ({
        kind: "invalid",
        problems: [{ file, line: 1, column: 1, message }],
    });
    const bytes = Buffer.byteLength(text);
    if (bytes > MAXIMUM_BYTES)
        return refuse(`is ${bytes} bytes; the limit is ${MAXIMUM_BYTES}: split it or remove what is not used.`);
    if (tooDeep(text))
        return refuse(`is nested deeper than ${MAXIMUM_DEPTH} levels: flatten it.`);
    const lines = new dist/* LineCounter */.HN();
    const documents = (0,dist/* parseAllDocuments */.hR)(text, {
        lineCounter: lines,
        uniqueKeys: true,
        schema: "core",
        merge: false,
        strict: true,
    });
    const [document, second] = "empty" in documents ? [] : documents;
    if (document === undefined || document.contents === null)
        return refuse("is empty: it must hold at least `version: 1`.");
    if (second !== undefined)
        return refuse("holds more than one YAML document: keep the first and remove the `---`.");
    const syntax = syntaxProblems(document, lines, file);
    if (syntax.length > 0)
        return { kind: "invalid", problems: syntax };
    const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }), { error: valueWords });
    if (parsed.success)
        return { kind: "valid", value: parsed.data };
    return { kind: "invalid", problems: schemaProblems(parsed.error.issues, { document, lines, file, schema }) };
}
function syntaxProblems(document, lines, file) {
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const problems = [...document.errors, ...document.warnings].map((error) => ({
        ...at(error.pos[0]),
        message: error.message.split("\n")[0] ?? error.message,
    }));
    (0,dist/* visit */.YR)(document, {
        Node(_, node) {
            if ((0,dist/* isAlias */.Vj)(node))
                problems.push({
                    ...at(node.range?.[0] ?? 0),
                    message: `uses the alias *${node.source}: write the value out, aliases are refused.`,
                });
        },
        Pair(_, pair) {
            if ((0,dist/* isScalar */.jn)(pair.key) && pair.key.value === "__proto__")
                problems.push({
                    ...at(pair.key.range?.[0] ?? 0),
                    message: "uses the key `__proto__`, which is no name: give it another.",
                });
            if ((0,dist/* isMap */.jh)(pair.key))
                problems.push({
                    ...at(pair.key.range?.[0] ?? 0),
                    message: "uses a mapping as a key: quote it or use a plain word.",
                });
        },
    });
    return problems;
}
/** Tells whether flow brackets or indentation could nest deeper than the limit, before the parser is asked to recurse. */
function tooDeep(text) {
    let depth = 0;
    for (const character of text) {
        if (character === "[" || character === "{")
            depth++;
        else if (character === "]" || character === "}")
            depth = Math.max(0, depth - 1);
        if (depth > MAXIMUM_DEPTH)
            return true;
    }
    return text.split("\n").some((line) => line.search(/\S/) > MAXIMUM_DEPTH * 8 || /^\s*(?:- ){33}/.test(line));
}

;// CONCATENATED MODULE: ./lib/core/policy/document/check-classes.js

/** Fills the defaults of a scope that is written: all classes, without exception. */
function scopeOf({ only, except = [] }) {
    return { only, except };
}
/** Lists scopes that leave no class, and classes that are let off something although nobody approves them. */
function checkClasses(environment, path) {
    const approvals = (environment.approvals ?? []).map(scopeOf);
    const asked = (changeClass) => approvals.some((scope) => bearsOnClass(scope, changeClass));
    return scopedMembers(environment).flatMap(([place, written]) => {
        const { only, except } = scopeOf(written);
        const left = only?.filter((changeClass) => !except.includes(changeClass));
        const free = except.filter((changeClass) => !asked(changeClass));
        return [
            ...(left?.length === 0
                ? [{ path: [...path, ...place], message: "can never apply: `except` takes away all that `only` names" }]
                : []),
            ...free.map((changeClass) => ({
                path: [...path, ...place, "except"],
                message: `lets '${changeClass}' off although nobody approves it: add an approval for it, such as { role: <role>, only: ${changeClass} }`,
            })),
        ];
    });
}
function scopedMembers({ approvals, requires, checklist }) {
    const members = { approvals, requires, checklist };
    return Object.entries(members).flatMap(([key, list]) => (Array.isArray(list) ? list : []).flatMap((member, index) => typeof member === "string" ? [] : [[[key, index], member]]));
}

;// CONCATENATED MODULE: ./lib/core/policy/document/check-times.js
/** Lists what is wrong with a window's times. */
function windowProblems(window, path) {
    const weekly = ["days", "from", "to"].filter((key) => Object.hasOwn(window, key));
    if (Object.hasOwn(window, "cron") && weekly.length > 0)
        return [
            { path, message: `says when more than once: a cron goes with \`for\` alone, without ${weekly.join(", ")}` },
        ];
    return [...hoursProblems(window, path), ...lengthProblems(window, path)];
}
/** Lists what is wrong with two times of day. */
function hoursProblems({ from = 0, to = 1440 }, path) {
    return [
        ...(from === to ? [{ path, message: "starts and ends at the same time: leave both out for the whole day" }] : []),
        ...(from === 1440 ? [{ path: [...path, "from"], message: 'starts at 24:00: write the next day\'s "00:00"' }] : []),
    ];
}
/** Tells when a cron has no length, or a length no cron. */
function lengthProblems(times, path) {
    const [starts, lasts] = ["cron", "for"].map((key) => Object.hasOwn(times, key));
    if (starts === lasts)
        return [];
    return starts
        ? [{ path: [...path, "cron"], message: "says when it starts, not how long it lasts: add `for`, such as `for: 4h`" }]
        : [{ path: [...path, "for"], message: "says how long, not from when: it goes with `cron`" }];
}

;// CONCATENATED MODULE: ./lib/core/policy/document/references.js

/** Gathers what the members of a document may refer to: its own names and those of the central policy. */
function knownOf(document, central) {
    return {
        document,
        central,
        roles: [...Object.keys(document.roles ?? {}), ...central.roles],
        environments: Object.keys(document.environments),
        calendars: [...Object.keys(document.holidays ?? {}), ...(central.holidays ?? [])],
    };
}
/** Names the words that nothing known goes by, each with the nearest that something does. */
function unknownWords(words, { what, known }, path) {
    // A value that could not be understood has a problem of its own already.
    const given = Array.isArray(words) ? words : typeof words === "string" ? [words] : [];
    return given.filter((word) => !known.includes(word)).map((word) => ({ path, message: references_unknown(what, word, known) }));
}
/** Lists what is wrong with exceptions: unknown roles, and classes that an earlier one settles. */
function exceptionProblems(exceptions, path, { roles }) {
    const list = exceptions ?? [];
    const before = new Set();
    return list.flatMap((exception, index) => {
        const place = [...path, "unless", index];
        const settled = exception.class.filter((name) => before.has(name));
        for (const name of exception.class)
            before.add(name);
        return [
            ...unknownWords(exception["approved-by"], { what: "role", known: roles }, [...place, "approved-by"]),
            ...settled.map((name) => ({
                path: [...place, "class"],
                message: `can never apply to '${name}': an exception before it settles that class`,
            })),
        ];
    });
}
/** More names than people would read, or than a misspelt one is worth comparing with. */
const MANY = 30;
const TOO_MANY = 300;
function references_unknown(what, name, known) {
    const near = known.length > TOO_MANY ? undefined : didYouMean(name, known);
    const hint = near !== undefined
        ? `did you mean '${near}'?`
        : known.length === 0
            ? `the policy names no ${what} yet`
            : `known: ${known.slice(0, MANY).join(", ")}${known.length > MANY ? ", …" : ""}`;
    return `'${name}' is no ${what} of this policy; ${hint}`;
}

;// CONCATENATED MODULE: ./lib/core/policy/document/check-environment.js



/** Lists what is wrong with an environment beyond its single values. */
function checkEnvironment(name, environment, known) {
    const path = ["environments", name];
    return [
        ...ofOutside(environment, [...path, "outside-windows"], known),
        ...(environment.windows ?? []).flatMap((window, index) => windowProblems(window, [...path, "windows", index])),
        ...(environment.approvals ?? []).flatMap(({ role }, index) => unknownWords(role, { what: "role", known: known.roles }, [...path, "approvals", index, "role"])),
        ...ofRequires(name, environment, known),
        ...ofChecklist(environment, [...path, "checklist"], known),
        ...checkClasses(environment, path),
    ];
}
function ofOutside(environment, path, known) {
    const outside = environment["outside-windows"];
    if (outside === undefined)
        return [];
    const problems = [];
    if (environment.windows === undefined)
        problems.push({ path, message: "can never apply: the environment has no windows" });
    if (typeof outside !== "object")
        return problems;
    const { "approved-by": everyone, unless } = outside;
    if (everyone === undefined && (unless ?? []).length === 0)
        problems.push({ path, message: "is empty: write `deny`, or who may open with `approved-by` or `unless`" });
    return [
        ...problems,
        ...unknownWords(everyone, { what: "role", known: known.roles }, [...path, "approved-by"]),
        ...exceptionProblems(unless, path, known),
    ];
}
function ofRequires(name, { requires }, known) {
    const path = ["environments", name, "requires"];
    return (Array.isArray(requires) ? requires : []).flatMap((required) => {
        const environment = typeof required === "string" ? required : required.environment;
        if (environment === name)
            return [{ path, message: "requires itself" }];
        return unknownWords(environment, { what: "environment", known: known.environments }, path);
    });
}
function ofChecklist({ checklist = [] }, path, known) {
    return checklist.flatMap((item, index) => {
        const ways = ["check", "check-run", "ticked-by"].filter((key) => Object.hasOwn(item, key));
        const again = checklist.findIndex((other) => other.item === item.item) < index;
        return [
            ...(ways.length > 1
                ? [
                    {
                        path: [...path, index],
                        message: `is answered for in ${ways.length} ways: keep one of ${ways.join(", ")}`,
                    },
                ]
                : []),
            ...(again ? [{ path: [...path, index, "item"], message: "is on the list already: remove one of the two" }] : []),
            ...unknownWords(item["ticked-by"], { what: "role", known: known.roles }, [...path, index, "ticked-by"]),
        ];
    });
}

;// CONCATENATED MODULE: ./lib/core/policy/document/check-freeze.js


const WHEN = ["every-year", "every-month", "every-week", "dates", "cron", "holidays"];
/** Lists what is wrong with a freeze beyond its single values. */
function checkFreeze(freeze, path, known) {
    const role = { what: "role", known: known.roles };
    return [
        ...ofTimes(freeze, path),
        ...ofStrength(freeze, path),
        ...unknownWords(freeze.holidays, { what: "calendar", known: known.calendars }, [...path, "holidays"]),
        ...unknownWords(freeze.environments, { what: "environment", known: known.environments }, [...path, "environments"]),
        ...unknownWords(freeze["approved-by"], role, [...path, "approved-by"]),
        ...exceptionProblems(freeze.unless, path, known),
    ];
}
function ofTimes(freeze, path) {
    const given = WHEN.filter((key) => Object.hasOwn(freeze, key));
    if (given.length !== 1) {
        const often = given.length === 0 ? "not when" : "when more than once";
        return [{ path, message: `says ${often}: give exactly one of ${WHEN.join(", ")}` }];
    }
    const hours = ["from", "to"].filter((key) => Object.hasOwn(freeze, key));
    if (given[0] === "every-week")
        return [...hoursProblems(freeze, path), ...lengthProblems(freeze, path)];
    return [
        ...hours.map((key) => ({
            path: [...path, key],
            message: "goes with `every-week` alone: `dates` take times as in '2026-12-24 18:00 to 2026-12-27 06:00'",
        })),
        ...lengthProblems(freeze, path),
    ];
}
function ofStrength(freeze, path) {
    const soft = freeze.strength === "soft";
    const approved = freeze["approved-by"] !== undefined;
    if (freeze.evidence !== undefined && !approved)
        return [
            { path: [...path, "evidence"], message: "goes with `approved-by`: an exception has an evidence of its own" },
        ];
    if (soft && !approved)
        return [{ path: [...path, "strength"], message: "is soft, but nobody may lift it: add `approved-by: <role>`" }];
    if (soft || !approved)
        return [];
    return [
        {
            path: [...path, "approved-by"],
            message: "needs `strength: soft`: a hard freeze is lifted by nobody but its `unless`",
        },
    ];
}

;// CONCATENATED MODULE: ./lib/core/policy/document/check-incidents.js

/** Lists what is wrong with the incident lock beyond its single values. */
function checkIncidents(incidents, known) {
    const path = ["locks", "incidents"];
    return [
        ...(incidents.issues === undefined && incidents.endpoints === undefined
            ? [{ path, message: "can never apply: say what an incident is, by `issues: { labels: […] }` or `endpoints`" }]
            : []),
        ...unknownWords(incidents.environments, { what: "environment", known: known.environments }, [
            ...path,
            "environments",
        ]),
        ...exceptionProblems(incidents.unless, path, known),
    ];
}

;// CONCATENATED MODULE: ./lib/core/policy/document/check-tests.js


/** Lists rows of the policy's own table that could never pass: unknown names, and answers that contradict themselves. */
function checkTests(known) {
    const { document, central, environments } = known;
    const rules = [
        ...(document.freezes ?? []).map(({ name }) => name),
        ...environments.map(windowsName),
        ...(central.rules ?? []),
    ];
    return (document.tests ?? []).flatMap((test, index) => ofTest(test, ["tests", index], { ...known, rules }));
}
function ofTest(test, path, { environments, roles, rules, document, central }) {
    const { approvals = [], expect, incidents = [] } = test;
    const shown = document.locks?.incidents;
    // An endpoint may show any value, and the central policy may have labels of its own.
    const anyLabel = shown?.endpoints !== undefined || central.rules !== undefined;
    const labels = shown?.issues?.labels ?? [];
    return [
        ...unknownWords(test.environment, { what: "environment", known: environments }, [...path, "environment"]),
        ...unknownWords(test.rule, { what: "rule", known: [...rules, ...incidents] }, [...path, "rule"]),
        ...unknownWords(approvals, { what: "role", known: roles }, [...path, "approvals"]),
        ...(anyLabel ? [] : unknownWords(incidents, { what: "incident label", known: labels }, [...path, "incidents"])),
        ...(approvals.length > 0 && expect !== "require-approval"
            ? [{ path: [...path, "approvals"], message: `can never be asked where the answer is ${expect}` }]
            : []),
        ...(test["next-open"] !== undefined && expect !== "deny"
            ? [{ path: [...path, "next-open"], message: `can never be known where the answer is ${expect}: it is open now` }]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/core/policy/document/cross-check.js





/** Lists what a single value cannot show: unknown names, rules that can never apply, contradictions, names that the central policy gives already. */
function crossCheck(document, central) {
    const known = knownOf(document, central);
    const incidents = document.locks?.incidents;
    return [
        ...ofEnvironments(known),
        ...ofRoles(known),
        ...ofClasses(document),
        ...ofCalendars(known),
        ...Object.entries(document.environments).flatMap(([name, value]) => checkEnvironment(name, value, known)),
        ...(document.freezes ?? []).flatMap((freeze, index) => checkFreeze(freeze, ["freezes", index], known)),
        ...(incidents === undefined ? [] : checkIncidents(incidents, known)),
        ...checkTests(known),
    ];
}
function ofEnvironments({ environments, central }) {
    if (environments.length === 0)
        return [{ path: ["environments"], message: "is empty: name at least one environment, such as `production: {}`" }];
    return environments
        .filter((name) => central.environments?.includes(name) === false)
        .map((name) => ({
        path: ["environments", name],
        message: `is no environment of the central policy, so nothing could open it: have it added there first`,
    }));
}
function ofRoles({ document, central }) {
    return Object.entries(document.roles ?? {}).flatMap(([name, { users = [], teams = [] }]) => [
        ...(users.length + teams.length === 0
            ? [{ path: ["roles", name], message: `role '${name}' has nobody in it: list users or teams` }]
            : []),
        ...(central.roles.includes(name)
            ? [{ path: ["roles", name], message: "is a role of the central policy: use it as it is, or take another name" }]
            : []),
    ]);
}
function ofClasses(document) {
    return Object.entries(document["change-classes"] ?? {})
        .filter(([, { labels, branches }]) => labels === undefined && branches === undefined)
        .map(([name]) => ({
        path: ["change-classes", name],
        message: "can never be found: list the labels or branches that show it",
    }));
}
function ofCalendars({ document, central }) {
    return Object.entries(document.holidays ?? {}).flatMap(([name, calendar]) => {
        const path = ["holidays", name];
        const given = ["dates", "file", "feed"].filter((key) => Object.hasOwn(calendar, key));
        const ofFeed = ["copy", "max-age"].filter((key) => Object.hasOwn(calendar, key));
        const problems = [];
        if (given.length !== 1) {
            const what = given.length === 0 ? "no source" : "several sources";
            problems.push({ path, message: `has ${what}: give exactly one of dates, file, feed` });
        }
        else if (calendar.feed === undefined && ofFeed.length > 0)
            problems.push({ path, message: `${ofFeed.join(" and ")} can never apply: only a \`feed\` has a copy` });
        else if (calendar["max-age"] !== undefined && calendar.copy === undefined)
            problems.push({ path: [...path, "max-age"], message: "can never apply: name the `copy` whose age it bounds" });
        if (central.holidays?.includes(name) === true)
            problems.push({ path, message: "is a calendar of the central policy: use it as it is, or take another name" });
        return problems;
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./lib/core/role/evidence-kind.js
var evidence_kind = __webpack_require__(5970);
;// CONCATENATED MODULE: ./lib/core/role/role-user.js

/** Matches a user as a policy writes one: a login or `login#id`. */
const ROLE_USER = /^[A-Za-z0-9][\w-]{0,63}(?:#\d{1,15})?$/;
/** Matches a team as a policy writes one: a slug of the repository's owner, or `organisation/slug`. */
const ROLE_TEAM = /^(?:[A-Za-z0-9][\w-]{0,63}\/)?[A-Za-z0-9][\w.-]{0,99}$/;
/** Reads a user as a policy writes one: a login or `login#id`. */
const roleUserText = schemas/* string */.YjP().check(api/* _regex */.Fk(ROLE_USER, "expected a login or login#id"));
/** Reads a team as a policy writes one: a slug of the repository's owner, or `organisation/slug`. */
const roleTeamText = schemas/* string */.YjP().check(api/* _regex */.Fk(ROLE_TEAM, "expected a team or organisation/team"));
/** Splits a user's text that was read. */
function parseRoleUser(text) {
    const [login = "", id] = text.split("#");
    return { login, id };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __webpack_require__(6289);
;// CONCATENATED MODULE: ./lib/core/time/time-of-day.js
/** Parses a time of day, `00:00` to `24:00`, to minutes since midnight. */
function parseTimeOfDay(text) {
    const [, hours, minutes] = /^(\d\d?):(\d\d)$/.exec(text) ?? [];
    const total = Number(hours) * 60 + Number(minutes);
    if (hours === undefined || Number(minutes) > 59 || total > 1440)
        return { kind: "wrong", why: `'${text}' is no time of day; expected one such as "10:00", quoted` };
    return { kind: "right", value: total };
}

// EXTERNAL MODULE: ./lib/core/time/zone.js
var zone = __webpack_require__(2251);
;// CONCATENATED MODULE: ./lib/core/policy/document/written-schema.js






const DAY = 86_400_000;
/** Longer than a year, a cron would start again before it ends, always. */
const LONGEST = 366 * DAY;
/** Reads text by one of the small parsers; what is wrong becomes the schema's issue, at the place of the text. */
function written(expected, parse) {
    return schemas/* pipe */.FsL(schemas/* string */.YjP({ error: `expected ${expected}` }), schemas/* transform */.pdi((text, context) => {
        const result = parse(text);
        if (result.kind === "right")
            return result.value;
        // `continue`: where a list would do as well, the union then reports this text alone.
        context.issues.push({ code: "custom", message: result.why, input: text, continue: true });
        return core/* NEVER */.tm;
    }));
}
/** Reads one item or a list of at least one. */
function some(item) {
    return schemas/* pipe */.FsL(schemas/* union */.KCZ([item, schemas/* array */.YOg(item, "expected one or a list").check(api/* _minLength */.m9(1, "expected at least one"))]), schemas/* transform */.pdi((given) => (Array.isArray(given) ? given : [given])));
}
/** A time zone by its IANA name; UTC under any of its names is `UTC`. */
const written_schema_zone = written("a time zone, such as Asia/Jakarta", (text) => {
    // UTC is told apart first: it needs none of the runtime's zone data, which is slow to load.
    if (/^(utc|etc\/utc|gmt|etc\/gmt)$/i.test(text))
        return { kind: "right", value: "UTC" };
    if ((0,zone/* isZone */.D)(text))
        return { kind: "right", value: text };
    const near = (0,zone/* nearestZones */.a)(text);
    return {
        kind: "wrong",
        why: `'${text}' is no time zone${near.length === 0 ? "; expected an IANA name such as Asia/Jakarta" : `; the nearest names are ${near.join(", ")}`}`,
    };
});
/** Weekdays, from 0 (Sunday). */
const days = written("days, such as tue-thu", parseDays);
/** A time of day as minutes since midnight. */
const timeOfDay = written('a time of day, such as "10:00"', parseTimeOfDay);
/** A cron expression of five fields. */
const cron = written("a cron expression, such as '0 22 * * fri'", parseCron);
/** How long what a cron starts lasts, in milliseconds: whole minutes, to a year. */
const written_schema_length = written("how long, such as 4h", (text) => {
    const value = (0,duration/* parseDuration */.E)(text);
    if (value === undefined)
        return { kind: "wrong", why: `'${text}' is no duration; expected one with its unit, such as 4h` };
    if (value <= 0)
        return { kind: "wrong", why: `'${text}' lasts no time at all; expected a duration such as 4h` };
    if (value % 60_000 > 0)
        return { kind: "wrong", why: `'${text}' does not end on a minute; expected one such as 90m` };
    if (value > LONGEST)
        return { kind: "wrong", why: `'${text}' lasts longer than a year; expected at most 366d` };
    return { kind: "right", value };
});
/** An age in milliseconds. */
const age = written("an age, such as 30d", (text) => {
    const value = (0,duration/* parseDuration */.E)(text) ?? 0;
    return value > 0
        ? { kind: "right", value }
        : { kind: "wrong", why: `'${text}' is no age; expected one with its unit, such as 30d` };
});
/** One word without spaces. */
const word = schemas/* string */.YjP("expected one word").check(api/* _regex */.Fk(/^\S+$/, "expected one word without spaces"));
/** One word or several. */
const words = some(word);
/** A line that people will read. */
const line = schemas/* string */.YjP("expected words, which people will read")
    .check(api/* _regex */.Fk(/\S/, "expected words, which people will read"));
/** Labels: one or several, spaces allowed. */
const labels = some(schemas/* string */.YjP("expected a label").check(api/* _regex */.Fk(/\S/, "expected a label")));

;// CONCATENATED MODULE: ./lib/core/policy/document/people-schema.js




const user = schemas/* string */.YjP("expected a GitHub login, such as octo#123")
    .check(api/* _regex */.Fk(ROLE_USER, "expected a GitHub login, best pinned by its id: login#123"));
const team = schemas/* string */.YjP("expected a team's slug").check(api/* _regex */.Fk(ROLE_TEAM, "expected a team's slug"));
/** The people of a role. */
const role = schemas/* strictObject */.rej({
    users: schemas/* optional */.lqM(schemas/* array */.YOg(user, "expected a list of GitHub logins")),
    teams: schemas/* optional */.lqM(schemas/* array */.YOg(team, "expected a list of teams' slugs")),
}, "expected who is in the role, such as { users: [octo#123] } or { teams: [qa-leads] }");
/** Where an approval is read from. */
const evidence = schemas/* enum */.k5n(evidence_kind/* EVIDENCE_KINDS */.A, {
    error: "expected evidence: comments, reviews or environment",
});
/** Change classes that pass when roles approve. */
const exceptions = schemas/* array */.YOg(schemas/* strictObject */.rej({ class: words, "approved-by": words, evidence: schemas/* optional */.lqM(evidence) }, "expected an exception, such as { class: hotfix, approved-by: lead }"), "expected a list of exceptions, such as [{ class: hotfix, approved-by: lead }]");

;// CONCATENATED MODULE: ./lib/core/policy/document/environment-schema.js



const scope = { only: schemas/* optional */.lqM(words), except: schemas/* optional */.lqM(words) };
const approval = schemas/* strictObject */.rej({
    role: word,
    count: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1, "expected at least 1"), api/* _lte */.Zm(20, "expected at most 20"))),
    evidence: schemas/* optional */.lqM(evidence),
    ...scope,
});
const environment_schema_window = schemas/* strictObject */.rej({
    days: schemas/* optional */.lqM(days),
    from: schemas/* optional */.lqM(timeOfDay),
    to: schemas/* optional */.lqM(timeOfDay),
    cron: schemas/* optional */.lqM(cron),
    for: schemas/* optional */.lqM(written_schema_length),
    timezone: schemas/* optional */.lqM(written_schema_zone),
    services: schemas/* optional */.lqM(words),
});
const checkRun = schemas/* string */.YjP().check(api/* _minLength */.m9(1, "expected the name of a check run"));
const item = schemas/* strictObject */.rej({
    item: line,
    check: schemas/* optional */.lqM(schemas/* union */.KCZ([
        schemas/* enum */.k5n(["ci", "reviews", "security-alerts", "rollback-plan"], {
            error: "expected ci, reviews, security-alerts, rollback-plan or { check-run: <name> }",
        }),
        schemas/* strictObject */.rej({ "check-run": checkRun }),
    ])),
    "check-run": schemas/* optional */.lqM(checkRun),
    "ticked-by": schemas/* optional */.lqM(word),
    ...scope,
});
/** What one environment demands, as it is written. */
const environment = schemas/* strictObject */.rej({
    approvals: schemas/* optional */.lqM(schemas/* array */.YOg(approval)),
    windows: schemas/* optional */.lqM(schemas/* array */.YOg(environment_schema_window).check(api/* _minLength */.m9(1, "expected at least one window; leave `windows` out for 'always open'"))),
    "outside-windows": schemas/* optional */.lqM(schemas/* union */.KCZ([
        schemas/* literal */.euz("deny", { error: "expected deny" }),
        schemas/* strictObject */.rej({
            "approved-by": schemas/* optional */.lqM(words),
            evidence: schemas/* optional */.lqM(evidence),
            unless: schemas/* optional */.lqM(exceptions),
        }),
    ])),
    requires: schemas/* optional */.lqM(some(schemas/* union */.KCZ([word, schemas/* strictObject */.rej({ environment: word, ...scope })]))),
    "in-flight": schemas/* optional */.lqM(schemas/* enum */.k5n(["finish", "hold"], { error: "expected finish or hold" })),
    checklist: schemas/* optional */.lqM(schemas/* array */.YOg(item).check(api/* _maxLength */.Eb(50, "expected at most 50 items"))),
});

;// CONCATENATED MODULE: ./lib/core/time/local-span.js


const local_span_MINUTE = 60_000;
const local_span_EXPECTED = "expected one such as '2026-12-24', '2026-12-20 to 2026-12-26' or '2026-12-24 18:00 to 2026-12-27 06:00'";
/** Parses dates, with or without times of day, to a span of the wall clock; an end that is a date lasts to its midnight. */
function parseLocalSpan(text) {
    const [from = "", to = from, ...rest] = text.trim().split(/\s+to\s+/);
    const [start, end] = [parseMoment(from), parseMoment(to)];
    if (start === undefined || end === undefined || rest.length > 0)
        return { kind: "wrong", why: `'${text}' is no date; ${local_span_EXPECTED}` };
    const span = { start: start.from, end: end.until };
    if (span.end < span.start)
        return { kind: "wrong", why: `'${text}' ends before it starts: swap the two dates` };
    if (span.end === span.start)
        return {
            kind: "wrong",
            why: `'${text}' ends when it starts: say until when, as in '2026-12-24 18:00 to 2026-12-27 06:00'`,
        };
    return { kind: "right", value: span };
}
/** Reads a date with or without a time; without one it lasts the whole day. */
function parseMoment(text) {
    const [date = "", time, ...rest] = text.split(/[\sT]+/);
    const midnight = (0,calendar_date/* parseDate */._U)(date);
    if (midnight === undefined || rest.length > 0)
        return undefined;
    if (time === undefined)
        return { from: midnight, until: midnight + calendar_date/* DAY */.d_ };
    const minutes = parseTimeOfDay(time);
    if (minutes.kind === "wrong")
        return undefined;
    return { from: midnight + minutes.value * local_span_MINUTE, until: midnight + minutes.value * local_span_MINUTE };
}

;// CONCATENATED MODULE: ./lib/core/policy/document/freeze-schema.js







/** What a policy may stop. */
const action = schemas/* enum */.k5n(["deploy", "promote", "rollback"], { error: "expected deploy, promote or rollback" });
/** A day of the month may be written without quotes. */
const monthly = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* int */.Whr()], { error: "expected dates of every month, such as 'first monday' or 15" }), schemas/* pipe */.FsL(schemas/* transform */.pdi(String), written("dates of every month", parseMonthly)));
/** A freeze as it is written. */
const freeze = schemas/* strictObject */.rej({
    name: line,
    "every-year": schemas/* optional */.lqM(some(written("dates of every year", parseYearly))),
    "every-month": schemas/* optional */.lqM(some(monthly)),
    "every-week": schemas/* optional */.lqM(days),
    from: schemas/* optional */.lqM(timeOfDay),
    to: schemas/* optional */.lqM(timeOfDay),
    dates: schemas/* optional */.lqM(some(written("dates, such as 2026-12-24", parseLocalSpan))),
    cron: schemas/* optional */.lqM(cron),
    for: schemas/* optional */.lqM(written_schema_length),
    holidays: schemas/* optional */.lqM(words),
    timezone: schemas/* optional */.lqM(written_schema_zone),
    environments: schemas/* optional */.lqM(words),
    services: schemas/* optional */.lqM(words),
    actions: schemas/* optional */.lqM(some(action)),
    strength: schemas/* optional */.lqM(schemas/* enum */.k5n(["hard", "soft"], { error: "expected hard (nobody may lift it) or soft (`approved-by` may)" })),
    "approved-by": schemas/* optional */.lqM(words),
    evidence: schemas/* optional */.lqM(evidence),
    stops: schemas/* optional */.lqM(words),
    unless: schemas/* optional */.lqM(exceptions),
});
const path = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\0]+\.ics$/, "expected the path of an .ics file of the repository"));
/** A calendar of holidays as it is written. */
const calendar = schemas/* strictObject */.rej({
    dates: schemas/* optional */.lqM(some(written("dates, such as 2026-12-25 or '2026-03-20 to 2026-03-21'", calendar_date/* parseDateRange */.Rc))),
    file: schemas/* optional */.lqM(path),
    feed: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^https:\/\/[^\s@]+$/, "expected an https address without credentials"))),
    copy: schemas/* optional */.lqM(path),
    "max-age": schemas/* optional */.lqM(age),
});

// EXTERNAL MODULE: ./lib/core/incident-source/json-place.js
var json_place = __webpack_require__(9330);
;// CONCATENATED MODULE: ./lib/core/incident-source/endpoint-document.js


const place = schemas/* string */.YjP({ error: "expected a path, such as incidents[*].severity" }).check(schemas/* check */.z6Y(({ value, issues }) => {
    const parsed = (0,json_place/* parseJsonPlace */.N)(value);
    if (parsed.kind === "wrong")
        issues.push({ code: "custom", message: parsed.why, input: value, continue: true });
}));
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()], {
    error: "expected a text, a number, true, false or null",
});
const severities = schemas/* array */.YOg(schemas/* string */.YjP({ error: "expected a severity, such as P1" }).check(api/* _minLength */.m9(1, "expected a severity")))
    .check(api/* _minLength */.m9(1, "expected at least one severity"));
const behaviour = schemas/* enum */.k5n(["lock", "ignore"], { error: "expected lock or ignore" });
const headerName = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z][A-Za-z0-9-]{0,63}$/, "expected the name of a header"));
const parameter = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w[\].-]{1,64}$/, "expected the name of a parameter"));
const members = () => ({
    preset: schemas/* optional */.lqM(schemas/* string */.YjP()),
    name: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z0-9][\w-]{0,59}$/, "expected a name of letters, digits, '-' and '_'"))),
    url: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Parameters that are added to the address. */
    query: schemas/* optional */.lqM(schemas/* record */.g1P(parameter, schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]))),
    method: schemas/* optional */.lqM(schemas/* enum */.k5n(["GET", "POST"], { error: "expected GET or POST" })),
    body: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())),
    headers: schemas/* optional */.lqM(schemas/* record */.g1P(headerName, schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\x20-\x7e]{1,1000}$/, "expected one line of plain characters")))),
    path: schemas/* optional */.lqM(place),
    where: schemas/* optional */.lqM(schemas/* record */.g1P(place, scalar)),
    "none-of": schemas/* optional */.lqM(severities),
    "any-of": schemas/* optional */.lqM(severities),
    equals: schemas/* optional */.lqM(scalar),
    empty: schemas/* optional */.lqM(schemas/* literal */.euz(true, { error: "expected true" })),
    harmless: schemas/* optional */.lqM(severities),
    unset: schemas/* optional */.lqM(behaviour),
    "unknown-severity": schemas/* optional */.lqM(behaviour),
    next: schemas/* optional */.lqM(schemas/* union */.KCZ([
        schemas/* strictObject */.rej({ link: schemas/* literal */.euz(true) }),
        schemas/* strictObject */.rej({ address: place }),
        schemas/* strictObject */.rej({ cursor: place, parameter, more: schemas/* optional */.lqM(place) }),
        schemas/* strictObject */.rej({ offset: parameter, more: place }),
    ], { error: "expected one of link, address, cursor with parameter, offset with more" })),
    probe: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* literal */.euz("none", { error: "expected none" }), schemas/* strictObject */.rej({ url: schemas/* string */.YjP(), path: place })])),
    show: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        id: schemas/* optional */.lqM(place),
        title: schemas/* optional */.lqM(place),
        url: schemas/* optional */.lqM(place),
        start: schemas/* optional */.lqM(place),
    })),
});
/** The members of one entry of `locks.incidents.endpoints`, as people write them; built for the first entry, since every gate's start would pay for its eighty parts. */
const endpointDocument = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej(members()));

;// CONCATENATED MODULE: ./lib/core/incident-source/endpoint-presets.js
const P = "https://api.pagerduty.com/incidents?statuses[]=triggered&statuses[]=acknowledged&date_range=all&limit=100";
const INCIDENT_IO = "https://api.incident.io/v2/incidents?status_category[one_of]=live&status_category[one_of]=triage&page_size=250";
const ROOTLY = "https://api.rootly.com/v1/incidents?filter[status]=in_triage,started,detected,acknowledged,mitigated&filter[kind]=normal&page[size]=100";
const DATADOG = "https://api.datadoghq.com/api/v2/incidents/search?query=state:active AND severity:(SEV-1 OR SEV-2)&page[size]=1";
const OPSGENIE = "https://api.opsgenie.com/v1/incidents?query=status:open AND priority:(P1 OR P2)&limit=100";
/** What the common pagers and status pages need, in the words of the policy; the policy's own words win. Where no address stands, it differs by account. */
const ENDPOINT_PRESETS = {
    // PagerDuty shows one month of incidents unless `date_range=all` is asked for; its keys may see one team's services alone.
    pagerduty: {
        url: P,
        headers: { Authorization: "Token token={token}", Accept: "application/vnd.pagerduty+json;version=2" },
        path: "incidents[*].priority.summary",
        "none-of": ["P1", "P2"],
        next: { offset: "offset", more: "more" },
        probe: { url: "/services?limit=1", path: "services[*]" },
        show: { id: "id", title: "title", url: "html_url", start: "created_at" },
    },
    "incident-io": {
        url: INCIDENT_IO,
        headers: { Authorization: "Bearer {token}" },
        path: "incidents[*].severity.name",
        where: { mode: "standard" },
        "none-of": ["critical", "major"],
        next: { cursor: "pagination_meta.after", parameter: "after" },
        probe: "none",
        show: { id: "reference", title: "name", url: "permalink", start: "created_at" },
    },
    rootly: {
        url: ROOTLY,
        headers: { Authorization: "Bearer {token}", Accept: "application/vnd.api+json" },
        path: "data[*].attributes.severity.data.attributes.severity",
        "none-of": ["critical", "high"],
        next: { address: "links.next" },
        probe: "none",
        show: { id: "id", title: "attributes.title", url: "attributes.url", start: "attributes.started_at" },
    },
    firehydrant: {
        url: "https://api.firehydrant.io/v1/incidents?status=open&per_page=100",
        headers: { Authorization: "Bearer {token}" },
        path: "data[*].severity",
        where: { active: true },
        "none-of": ["SEV1", "SEV2"],
        next: { cursor: "pagination.next", parameter: "page" },
        probe: "none",
        show: { id: "number", title: "name", url: "incident_url", start: "started_at" },
    },
    // The query chooses state and severity, so what it counts must be nothing.
    datadog: {
        url: DATADOG,
        headers: { "DD-API-KEY": "{token}", "DD-APPLICATION-KEY": "{token.application}" },
        path: "data.attributes.total",
        equals: 0,
        probe: "none",
    },
    statuspage: {
        path: "incidents[*].impact",
        "none-of": ["critical", "major"],
        show: { id: "id", title: "name", url: "shortlink", start: "started_at" },
    },
    // Better Stack knows no severity: every unresolved incident locks.
    betterstack: {
        url: "https://uptime.betterstack.com/api/v3/incidents?resolved=false&per_page=50",
        headers: { Authorization: "Bearer {token}" },
        path: "data[*]",
        empty: true,
        next: { address: "pagination.next" },
        probe: "none",
        show: { id: "id", title: "attributes.name", url: "attributes.origin_url", start: "attributes.started_at" },
    },
    // An integration's key may see one team's services alone.
    opsgenie: {
        url: OPSGENIE,
        headers: { Authorization: "GenieKey {token}" },
        path: "data[*]",
        empty: true,
        next: { address: "paging.next" },
        probe: { url: "/v1/services?limit=1", path: "data[*]" },
        show: { id: "tinyId", title: "message", url: "links.web", start: "impactStartDate" },
    },
    "grafana-irm": {
        method: "POST",
        headers: { Authorization: "Bearer {token}" },
        body: { query: { limit: 50, queryString: "status:active" } },
        path: "incidentPreviews[*].severityLabel",
        where: { isDrill: false },
        "none-of": ["critical", "major"],
        next: { cursor: "cursor", parameter: "cursor", more: "cursor.hasMore" },
        probe: "none",
        show: { id: "incidentID", title: "title", start: "createdTime" },
    },
};

// EXTERNAL MODULE: ./lib/core/address/refuse-insecure-url.js
var refuse_insecure_url = __webpack_require__(3109);
// EXTERNAL MODULE: ./lib/core/incident-source/placeholders.js
var placeholders = __webpack_require__(9324);
// EXTERNAL MODULE: ./lib/core/incident-source/severity.js
var incident_source_severity = __webpack_require__(5281);
;// CONCATENATED MODULE: ./lib/core/incident-source/endpoint-problems.js




/** The members that say what an answer without an incident is like; an endpoint has one of them. */
const EXPECTATIONS = ["none-of", "any-of", "equals", "empty"];
/** Finds everything that does not fit together in an endpoint that its preset has completed. */
function endpointProblems(given) {
    const found = [
        ...ofAddress(given),
        ...ofHeaders(given.headers ?? {}),
        ...ofExpectation(given),
        ...ofList(given),
        ...ofProbe(given),
    ];
    return found.map(([key, message]) => ({ path: key === "" ? [] : key.split("/"), message }));
}
function ofAddress({ name, url, preset, method, body }) {
    const found = [];
    if (name === undefined)
        found.push(["", "needs a `name`, by which people and the input incident-tokens know it"]);
    if (url === undefined) {
        const why = preset === undefined ? "" : `: the address for the preset ${preset} differs by account`;
        found.push(["", `needs a \`url\`${why}`]);
    }
    else {
        const refused = (0,refuse_insecure_url/* refuseInsecureUrl */.q)(url);
        if (refused !== undefined)
            found.push(["url", `'${url}' cannot be asked: ${refused}`]);
        if (/[{}]/.test(url))
            found.push(["url", "holds braces: a secret belongs into `headers`, where it is not logged"]);
        if (refused === undefined && forgetsOldIncidents(new URL(url)))
            found.push(["url", "leaves incidents out that opened more than a month ago: add date_range=all"]);
    }
    if (body !== undefined && method !== "POST")
        found.push(["body", "is sent with `method: POST` only"]);
    return found;
}
/** Tells whether PagerDuty would show the last month alone, its default. */
function forgetsOldIncidents({ hostname, pathname, searchParams }) {
    return (/(^|\.)pagerduty\.com$/.test(hostname) && pathname === "/incidents" && searchParams.get("date_range") !== "all");
}
function ofHeaders(headers) {
    const found = [];
    for (const [header, value] of Object.entries(headers)) {
        const member = `headers/${header}`;
        if (/^(host|content-length|transfer-encoding|connection|upgrade|accept-encoding)$/i.test(header))
            found.push([member, "belongs to the connection and cannot be set"]);
        for (const word of (0,placeholders/* wrongPlaceholders */.aW)(value))
            found.push([member, `'{${word}}' is no placeholder; expected {token} or {token.part}`]);
        if (/auth|key|token|secret|cookie/i.test(header) && !/\{token/.test(value))
            found.push([member, "must hold {token} in the secret's place; the input incident-tokens fills it"]);
    }
    return found;
}
function ofExpectation(given) {
    const { "none-of": noneOf, "any-of": anyOf, harmless = [] } = given;
    const count = EXPECTATIONS.filter((member) => given[member] !== undefined).length;
    if (count !== 1)
        return [["", "needs exactly one of `none-of`, `any-of`, `equals` and `empty`"]];
    const found = [];
    for (const member of ["harmless", "unset", "unknown-severity"]) {
        const fits = noneOf !== undefined || (member === "unset" && anyOf !== undefined);
        if (given[member] !== undefined && !fits)
            found.push([member, "goes with `none-of` only"]);
    }
    const locking = (noneOf ?? []).map(incident_source_severity/* severityKey */.H);
    for (const severity of harmless) {
        if (locking.includes((0,incident_source_severity/* severityKey */.H)(severity)))
            found.push(["harmless", `'${severity}' stands in \`none-of\` too; keep one`]);
    }
    return found;
}
function ofList({ path, where, unset, equals, empty, show }) {
    if (path === undefined)
        return [["", "needs a `path`, such as incidents[*].severity"]];
    const parsed = (0,json_place/* parseJsonPlace */.N)(path);
    const steps = parsed.kind === "right" ? parsed.value.steps : [];
    const lists = steps.filter(({ kind }) => kind === "each").length;
    const found = [];
    if (lists > 1)
        found.push(["path", `'${path}' goes through two lists; one is the list of incidents`]);
    if (equals !== undefined && lists > 0)
        found.push(["path", "must lead to one value for `equals`, without [*]"]);
    if (empty === true && steps.at(-1)?.kind !== "each")
        found.push(["path", "must end with [*] for `empty`"]);
    if (lists === 0) {
        for (const [member, value] of Object.entries({ where, unset, show })) {
            if (value !== undefined)
                found.push([member, "goes with a list only, a `path` with [*]"]);
        }
    }
    return found;
}
function ofProbe({ url, path, headers = {}, probe }) {
    const secret = Object.values(headers).some((value) => value.includes("{token"));
    if (probe === undefined) {
        // With too small a right many services answer with an empty list.
        return secret && path?.includes("[*]") === true
            ? [["", "needs a `probe` that shows the right to see, or `probe: none` where a missing right is an error"]]
            : [];
    }
    if (probe === "none" || url === undefined || !URL.canParse(url))
        return [];
    if (!URL.canParse(probe.url, url))
        return [["probe/url", `'${probe.url}' is no address`]];
    return new URL(probe.url, url).origin === new URL(url).origin
        ? []
        : [["probe/url", "must be at the host of `url`, for it is sent the same headers"]];
}

;// CONCATENATED MODULE: ./lib/core/incident-source/understand-endpoint.js


/** Completes what a policy says of an endpoint by its preset and understands it; what the policy says itself wins. */
function understandEndpoint(own, preset) {
    const given = complete(own, preset);
    const problems = endpointProblems(given);
    if (problems.length > 0)
        return { kind: "wrong", problems };
    const { name = "", headers = {}, method = "GET", path = "", unset = "lock" } = given;
    const { steps } = placeOf(path);
    const each = steps.findIndex(({ kind }) => kind === "each");
    const endpoint = {
        name,
        url: addressOf(given),
        method,
        body: given.body,
        headers,
        list: each < 0 ? undefined : steps.slice(0, each),
        value: steps.slice(each + 1),
        path,
        where: Object.entries(given.where ?? {}).map(([at, value]) => ({ at: placeOf(at), value })),
        expect: expectationOf(given),
        unset,
        unknownSeverity: given["unknown-severity"] ?? "lock",
        paging: pagingOf(given.next),
        probe: probeOf(given),
        show: showOf(given.show),
    };
    return { kind: "endpoint", endpoint };
}
/** Puts the policy's words over the preset's; what the policy expects stands in place of what the preset does. */
function complete(own, preset) {
    const expects = EXPECTATIONS.some((member) => own[member] !== undefined);
    const { "none-of": noneOf, equals, empty, ...rest } = preset;
    const expectation = {
        ...(noneOf === undefined ? {} : { "none-of": noneOf }),
        ...(equals === undefined ? {} : { equals }),
        ...(empty === undefined ? {} : { empty }),
    };
    return {
        ...(own.preset === undefined ? {} : { name: own.preset }),
        ...rest,
        ...(expects ? {} : expectation),
        ...own,
        ...(preset.headers === undefined && own.headers === undefined
            ? {}
            : { headers: { ...preset.headers, ...own.headers } }),
    };
}
function addressOf({ url = "", query = {} }) {
    const address = new URL(url);
    for (const [name, values] of Object.entries(query)) {
        for (const value of [values].flat())
            address.searchParams.append(name, value);
    }
    return address.href;
}
function expectationOf(given) {
    if (given["none-of"] !== undefined)
        return { kind: "none-of", severities: given["none-of"], harmless: given.harmless ?? [] };
    if (given["any-of"] !== undefined)
        return { kind: "any-of", severities: given["any-of"] };
    return given.equals === undefined ? { kind: "empty" } : { kind: "equals", value: given.equals };
}
function pagingOf(next) {
    if (next === undefined)
        return { kind: "none" };
    if ("link" in next)
        return { kind: "link" };
    if ("address" in next)
        return { kind: "address", at: placeOf(next.address) };
    if ("offset" in next)
        return { kind: "offset", parameter: next.offset, more: placeOf(next.more) };
    const more = next.more === undefined ? undefined : placeOf(next.more);
    return { kind: "cursor", at: placeOf(next.cursor), parameter: next.parameter, more };
}
function probeOf({ probe, url = "" }) {
    if (probe === undefined || probe === "none")
        return undefined;
    return { url: new URL(probe.url, url).href, at: placeOf(probe.path) };
}
function showOf(show) {
    const read = (text) => (text === undefined ? undefined : placeOf(text));
    return { id: read(show?.id), title: read(show?.title), url: read(show?.url), start: read(show?.start) };
}
/** Reads a path that the schema has accepted already. */
function placeOf(text) {
    const parsed = (0,json_place/* parseJsonPlace */.N)(text);
    const nowhere = [];
    return parsed.kind === "right" ? parsed.value : { text, steps: nowhere };
}

;// CONCATENATED MODULE: ./lib/core/incident-source/incident-endpoint-schema.js





/** One entry; its output is the endpoint, completed by its preset. */
const incidentEndpointSchema = schemas/* pipe */.FsL(endpointDocument, schemas/* transform */.pdi((given, context) => {
    const refuse = (path, message) => {
        context.issues.push({ code: "custom", message, input: given, path: [...path], continue: true });
        return core/* NEVER */.tm;
    };
    const { preset } = given;
    const known = Object.keys(ENDPOINT_PRESETS);
    const completion = preset !== undefined && known.includes(preset) ? ENDPOINT_PRESETS[preset] : undefined;
    if (preset !== undefined && completion === undefined) {
        const near = didYouMean(preset, known);
        return refuse(["preset"], `'${preset}' is no preset${near === undefined ? `; expected one of ${known.join(", ")}` : `, did you mean '${near}'?`}`);
    }
    const understood = understandEndpoint(given, completion ?? {});
    if (understood.kind === "endpoint")
        return understood.endpoint;
    for (const { path, message } of understood.problems)
        refuse(path, message);
    return core/* NEVER */.tm;
}));
/** The schema of `locks.incidents.endpoints`: each under a name of its own, completed by its preset. */
const incidentEndpointsSchema = schemas/* array */.YOg(incidentEndpointSchema).check(api/* _minLength */.m9(1, "expected at least one endpoint"), api/* _maxLength */.Eb(10, "expected at most 10 endpoints"), schemas/* check */.z6Y(({ value, issues }) => {
    // An entry that could not be understood stands here without its members.
    const names = value.map((endpoint) => endpoint?.name);
    for (const [index, name] of names.entries()) {
        if (name !== undefined && names.indexOf(name) !== index)
            issues.push({
                code: "custom",
                message: `the name '${name}' is taken by another endpoint`,
                input: name,
                path: [index, "name"],
            });
    }
}));

;// CONCATENATED MODULE: ./lib/core/policy/document/incidents-schema.js




/** What counts as an open incident, and who may lift its lock, as it is written. */
const incidents = schemas/* strictObject */.rej({
    issues: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        labels: schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _minLength */.m9(1, "expected a label")))
            .check(api/* _minLength */.m9(1, "expected at least one label"), api/* _maxLength */.Eb(20, "expected at most 20 labels")),
    })),
    endpoints: schemas/* optional */.lqM(incidentEndpointsSchema),
    environments: schemas/* optional */.lqM(words),
    unless: schemas/* optional */.lqM(exceptions),
});

// EXTERNAL MODULE: ./lib/core/time/instant.js
var instant = __webpack_require__(5784);
;// CONCATENATED MODULE: ./lib/core/policy/document/test-schema.js




const test_schema_instant = written("an instant, such as 2026-12-24T12:00Z", readInstant);
function readInstant(text) {
    const value = (0,instant/* parseInstant */.n)(text);
    return value === undefined
        ? { kind: "wrong", why: `'${text}' is no instant; expected one with its offset, such as 2026-12-24T12:00Z` }
        : { kind: "right", value };
}
/** A row of the policy's own table, as it is written. */
const policyTest = schemas/* strictObject */.rej({
    at: test_schema_instant,
    environment: word,
    service: schemas/* optional */.lqM(word),
    class: schemas/* optional */.lqM(word),
    action: schemas/* optional */.lqM(action),
    incidents: schemas/* optional */.lqM(labels),
    expect: schemas/* enum */.k5n(["allow", "require-approval", "deny"], { error: "expected allow, require-approval or deny" }),
    rule: schemas/* optional */.lqM(line),
    approvals: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* array */.YOg(word).check(api/* _maxLength */.Eb(0)), words])),
    until: schemas/* optional */.lqM(test_schema_instant),
    "next-open": schemas/* optional */.lqM(test_schema_instant),
});

;// CONCATENATED MODULE: ./lib/core/policy/document/policy-schema.js







/** The schema of `.github/deploy-policy.yml`, without what its members say about one another; its output holds days, dates and times already understood. */
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, { error: "expected version: 1" }),
    timezone: schemas/* optional */.lqM(written_schema_zone),
    roles: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), role)),
    "change-classes": schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ labels: schemas/* optional */.lqM(labels), branches: schemas/* optional */.lqM(words) }))),
    holidays: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), calendar)),
    environments: schemas/* record */.g1P(schemas/* string */.YjP(), environment, {
        error: "expected environments, such as `environments: { production: {} }`",
    }),
    freezes: schemas/* optional */.lqM(schemas/* array */.YOg(freeze)),
    locks: schemas/* optional */.lqM(schemas/* strictObject */.rej({ incidents: schemas/* optional */.lqM(incidents) })),
    tests: schemas/* optional */.lqM(schemas/* array */.YOg(policyTest).check(api/* _maxLength */.Eb(1_000, "expected at most 1000 rows"))),
});

;// CONCATENATED MODULE: ./lib/core/policy/document/to-environment.js


/** Every weekday. */
const EVERY_DAY = new Set([0, 1, 2, 3, 4, 5, 6]);
/** Minutes of a day. */
const WHOLE_DAY = 1440;
/** Builds what an environment demands, defaults filled in. */
function toEnvironment(name, environment, zone) {
    const { windows = [], approvals = [], requires = [], checklist = [] } = environment;
    const outside = environment["outside-windows"];
    const set = {
        name: windowsName(name),
        windows: windows.map((window) => toWindow(window, zone)),
        outside: toLifting(typeof outside === "object" ? outside : {}),
    };
    return {
        approvals: approvals.map(({ role, count = 1, evidence = "comments", ...scope }) => ({
            role,
            count,
            evidence,
            ...scopeOf(scope),
        })),
        windows: windows.length === 0 ? [] : [set],
        requires: requires.map((required) => typeof required === "string"
            ? { environment: required, ...scopeOf({}) }
            : { environment: required.environment, ...scopeOf(required) }),
        inFlight: environment["in-flight"] ?? "finish",
        checklist: checklist.map((item) => ({ item: item.item, by: toBy(item), ...scopeOf(item) })),
    };
}
function toWindow(window, zone) {
    const { days = EVERY_DAY, from = 0, to = WHOLE_DAY, cron, for: length = 0, services } = window;
    return {
        times: cron === undefined ? { kind: "weekly", days, from, to } : { kind: "cron", cron, length },
        zone: window.timezone ?? zone,
        services,
    };
}
function toBy({ check, "check-run": run, "ticked-by": role }) {
    if (run !== undefined)
        return { kind: "check-run", name: run };
    if (check === undefined)
        return { kind: "person", role };
    return typeof check === "string" ? { kind: check } : { kind: "check-run", name: check["check-run"] };
}
/** Builds who may lift a rule; nobody where nothing is written. */
function toLifting(written) {
    const toException = (exception) => ({
        classes: exception.class,
        approvedBy: toLifters(exception),
    });
    return { everyone: toLifters(written), unless: (written.unless ?? []).map(toException) };
}
/** Whoever lifts a rule comments: an exception is asked for, unless the policy takes what was approved before. */
function toLifters({ "approved-by": roles = [], evidence = "comments" }) {
    return roles.map((role) => ({ role, evidence }));
}

;// CONCATENATED MODULE: ./lib/core/policy/document/to-freeze.js

const MAX_AGE = 30 * 86_400_000;
/** Builds a freeze, defaults filled in. */
function toFreeze(freeze, zone) {
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
function toDates(freeze) {
    const { "every-year": yearly, "every-month": monthly, "every-week": days, cron, holidays, dates = [] } = freeze;
    if (yearly !== undefined)
        return { kind: "every-year", dates: yearly };
    if (monthly !== undefined)
        return { kind: "every-month", dates: monthly };
    if (days !== undefined)
        return { kind: "every-week", days, from: freeze.from ?? 0, to: freeze.to ?? WHOLE_DAY };
    if (cron !== undefined)
        return { kind: "cron", cron, length: freeze.for ?? 0 };
    if (holidays !== undefined)
        return { kind: "holidays", calendars: holidays };
    return { kind: "once", spans: dates };
}
/** Builds where a calendar's dates come from; `zone` is the policy's own. */
function toHolidaySource(calendar, zone) {
    const { dates = [], file, feed, copy } = calendar;
    if (file !== undefined)
        return { kind: "file", path: file, zone };
    if (feed !== undefined)
        return { kind: "feed", url: feed, copy, maxAge: calendar["max-age"] ?? MAX_AGE, zone };
    return { kind: "dates", dates };
}

;// CONCATENATED MODULE: ./lib/core/policy/document/to-incidents.js

/** Builds what locks as an open incident. */
function toIncidents({ issues, endpoints = [], environments, unless }) {
    return {
        labels: issues?.labels ?? [],
        endpoints,
        environments,
        lifting: toLifting({ unless }),
    };
}

;// CONCATENATED MODULE: ./lib/core/policy/document/to-test.js

/** Builds a row of the policy's own table, defaults filled in. */
function toTest(test) {
    return {
        at: test.at,
        environment: test.environment,
        service: test.service ?? "",
        changeClass: test.class ?? STANDARD_CLASS,
        action: test.action ?? "deploy",
        incidents: test.incidents ?? [],
        expect: test.expect,
        rule: test.rule,
        approvals: test.approvals,
        until: test.until,
        nextOpen: test["next-open"],
    };
}

;// CONCATENATED MODULE: ./lib/core/policy/parse-policy.js








/** Codes of issues that leave the shape of the document as it should be. */
const SHAPELY = [
    "custom",
    "unrecognized_keys",
    "invalid_format",
    "invalid_value",
    "too_small",
    "too_big",
];
/**
 * Parses a policy document into the policy that it stands for, defaults filled in; all its problems are reported together. A file that tightens
 * a central policy is parsed with that one's names, which it may use and not give again.
 */
function parsePolicy(text, file, central = { roles: [] }) {
    const parsed = parseDocument(text, checked(central), file);
    if (parsed.kind === "valid")
        return { kind: "valid", value: toPolicy(parsed.value) };
    const inOrder = (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
    return { kind: "invalid", problems: [...parsed.problems].sort(inOrder) };
}
function checked(central) {
    return policySchema.check(schemas/* check */.z6Y(({ value, issues }) => {
        for (const { path, message } of crossCheck(value, central))
            issues.push({ code: "custom", message, path: [...path], input: value });
    }, 
    // Problems of single values do not hide those between values, unless the shape itself is in doubt.
    { when: ({ issues }) => issues.every(({ code }) => SHAPELY.includes(code ?? "")) }));
}
function toPolicy(document) {
    const zone = document.timezone ?? "UTC";
    const incidents = document.locks?.incidents;
    return {
        zone,
        roles: mapped(document.roles, ({ users = [], teams = [] }) => ({ users, teams })),
        changeClasses: mapped(document["change-classes"], ({ labels = [], branches = [] }) => ({ labels, branches })),
        holidays: mapped(document.holidays, (calendar) => toHolidaySource(calendar, zone)),
        environments: mapped(document.environments, (environment, name) => toEnvironment(name, environment, zone)),
        freezes: (document.freezes ?? []).map((freeze) => toFreeze(freeze, zone)),
        incidents: incidents === undefined ? undefined : toIncidents(incidents),
        lockLifting: toLifting({ unless: incidents?.unless }),
        tests: (document.tests ?? []).map(toTest),
    };
}
function mapped(record, change) {
    return Object.fromEntries(Object.entries(record ?? {}).map(([key, value]) => [key, change(value, key)]));
}

// EXTERNAL MODULE: ./lib/core/policy/policy-place.js
var policy_place = __webpack_require__(7996);
;// CONCATENATED MODULE: ./lib/core/policy/tighten.js


/**
 * Tightens a central policy by a repository's own: a policy that is never more open than either. Every rule of both holds, what both ask for
 * is asked for, and an environment must be named by both. Throws a `RangeError` when both give a role or a calendar of one name, which
 * `parsePolicy` refuses when it is told the central policy's names.
 */
function tighten(central, own) {
    refuseCommonNames(central.roles, own.roles);
    refuseCommonNames(central.holidays, own.holidays);
    const common = Object.entries(central.environments).flatMap(([name, environment]) => {
        const tightening = Object.hasOwn(own.environments, name) ? own.environments[name] : undefined;
        return tightening === undefined ? [] : [[name, tightenEnvironment(name, environment, tightening)]];
    });
    return {
        zone: own.zone,
        roles: { ...central.roles, ...own.roles },
        // The central policy's classes are looked for first, and stay as they are.
        changeClasses: { ...central.changeClasses, ...own.changeClasses, ...central.changeClasses },
        holidays: { ...central.holidays, ...own.holidays },
        environments: Object.fromEntries(common),
        freezes: [...central.freezes, ...own.freezes],
        incidents: tightenIncidents(central.incidents, own.incidents),
        lockLifting: liftingOfBoth(central.lockLifting, own.lockLifting),
        tests: own.tests,
    };
}
function refuseCommonNames(central, own) {
    const common = Object.keys(own).filter((name) => Object.hasOwn(central, name));
    if (common.length > 0)
        throw new RangeError(`both policies define ${common.join(", ")}`);
}
function tightenEnvironment(name, central, own) {
    return {
        approvals: [...central.approvals, ...own.approvals],
        windows: [...central.windows.map((set) => ({ ...set, name: centralWindowsName(name) })), ...own.windows],
        requires: [...central.requires, ...own.requires],
        inFlight: central.inFlight === "hold" || own.inFlight === "hold" ? "hold" : "finish",
        checklist: joinChecklists(central.checklist, own.checklist),
    };
}
/** Joins two checklists; an item that stands in both alike is asked for once. */
function joinChecklists(central, own) {
    const known = new Set(central.map((item) => JSON.stringify(item)));
    return [...central, ...own.filter((item) => !known.has(JSON.stringify(item)))];
}
/** Makes one lock of two: what either counts as an incident, wherever either looks, lifted only by what lifts both. */
function tightenIncidents(central, own) {
    if (central === undefined || own === undefined)
        return central ?? own;
    const everywhere = central.environments === undefined || own.environments === undefined;
    return {
        labels: [...new Set([...central.labels, ...own.labels])],
        endpoints: [...central.endpoints, ...own.endpoints],
        environments: everywhere ? undefined : [...new Set([...central.environments, ...own.environments])],
        lifting: liftingOfBoth(central.lifting, own.lifting),
    };
}

;// CONCATENATED MODULE: ./lib/flows/ask-gate/read-policy.js







/** Reads the policy from its documents, tightened by the repository's own file where the policy is central, and finds the environment in it. */
function readPolicy(documents) {
    const { environment } = documents;
    const governing = readDocument(documents);
    if (governing.kind === "stop")
        return governing;
    const own = documents.central === undefined ? undefined : readOwn(documents.own, governing.policy);
    if (own?.kind === "stop")
        return own;
    const policy = own === undefined ? governing.policy : tighten(governing.policy, own.policy);
    const found = environmentOf(policy, environment);
    if (found === undefined) {
        const silent = environmentOf(governing.policy, environment) === undefined ? governing : (own ?? governing);
        return notNamed(policy, silent.source.place, environment);
    }
    return {
        kind: "policy",
        policy,
        environment: found,
        sources: [governing.source, ...(own === undefined ? [] : [own.source])],
        calendars: documents.central === undefined
            ? { own: governing.policy.holidays, central: {} }
            : { own: own?.policy.holidays ?? {}, central: governing.policy.holidays },
    };
}
function readDocument({ place, policyRef, environment, own, central }) {
    const { policy: file, policyCommit } = central ?? own;
    const ref = place.kind === "central" ? place.ref : policyRef;
    const where = `${ref === "" ? "the default branch" : `'${ref}'`}${place.kind === "central" ? ` of ${place.owner}/${place.name}` : ""}`;
    if (file === undefined) {
        const why = policyCommit === ""
            ? `There is no ${where} to read the policy at`
            : `There is no policy ${place.path} on ${where} (commit ${policyCommit.slice(0, 12)})`;
        return {
            kind: "stop",
            decision: "unknown",
            reason: "policy_missing",
            headline: `${why}; no policy is not 'no rules'.`,
            remedy: `Commit ${place.path} to ${where}; the least is \`version: 1\` and \`environments: { ${(0,inert/* inertLine */.F)(environment, 80)}: {} }\`, always open.`,
        };
    }
    const parsed = parsePolicy(file.text, place.path);
    return parsed.kind === "invalid"
        ? invalid(parsed.problems, { place: (0,policy_place/* policyPlaceName */.$7)(place), path: place.path, commit: policyCommit, where })
        : { kind: "read", policy: parsed.value, source: { place: (0,policy_place/* policyPlaceName */.$7)(place), commit: policyCommit } };
}
/** Reads the repository's own file, which may use what the central policy defines. */
function readOwn({ policy: file, policyCommit }, central) {
    if (file === undefined)
        return undefined;
    const parsed = parsePolicy(file.text, policy_place/* OWN_POLICY */.SZ, centralNames(central));
    return parsed.kind === "invalid"
        ? invalid(parsed.problems, {
            place: policy_place/* OWN_POLICY */.SZ,
            path: policy_place/* OWN_POLICY */.SZ,
            commit: policyCommit,
            where: "the default branch",
        })
        : { kind: "read", policy: parsed.value, source: { place: policy_place/* OWN_POLICY */.SZ, commit: policyCommit } };
}
function invalid(problems, file) {
    const [first] = problems;
    return {
        kind: "stop",
        decision: "deny",
        reason: "policy_invalid",
        headline: `The policy ${file.place} at ${file.commit.slice(0, 12)} has ${problems.length} problem${problems.length === 1 ? "" : "s"}; an invalid policy closes every environment.`,
        remedy: `Mend ${file.path}:${first?.line ?? 1}:${first?.column ?? 1} on ${file.where} (${(0,inert/* inertLine */.F)(first?.message ?? "")}).`,
        problems,
    };
}
function notNamed({ environments }, place, environment) {
    const known = Object.keys(environments);
    const near = didYouMean(environment, known);
    return {
        kind: "stop",
        decision: "deny",
        reason: "environment_not_in_policy",
        headline: `The policy ${place} does not name the environment '${(0,inert/* inertLine */.F)(environment, 80)}', so it is closed.`,
        remedy: `${near === undefined ? `Use one of ${known.join(", ")}` : `Did you mean '${near}'? Correct the input environment`}, or add it under environments: in ${place}.`,
    };
}

;// CONCATENATED MODULE: ./lib/core/document/places-in.js

/** Prepares to find where members of a YAML document stand: by its key where a member has one, else the nearest member above it when the path leads nowhere. */
function placesIn(text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines });
    return (path) => {
        for (let length = path.length; length > 0; length--) {
            const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
            const key = path[length - 1];
            const pair = (0,dist/* isMap */.jh)(parent)
                ? parent.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === String(key))
                : undefined;
            const node = (0,dist/* isNode */.Ll)(pair?.key) ? pair.key : document.getIn(path.slice(0, length), true);
            if (!(0,dist/* isNode */.Ll)(node) || !node.range)
                continue;
            const { line, col } = lines.linePos(node.range[0]);
            return { line, column: col };
        }
        return { line: 1, column: 1 };
    };
}

;// CONCATENATED MODULE: ./lib/core/rollout/read-share.js
/** Reads `5%@10m`, or `100%` alone; `undefined` where it is neither. */
function readShare(text) {
    const [, share, lasts] = /^(\d{1,3}(?:\.\d)?)\s*%(?:\s*@\s*(\S+))?$/.exec(text.trim()) ?? [];
    return share === undefined ? undefined : { share: Number(share), lasts };
}

;// CONCATENATED MODULE: ./lib/core/rollout/phases.js


/** ECS's least step of a linear deployment is 3.0 %; shares are counted in tenths of a percent. */
const LEAST_STEP = 30;
const WHOLE = 1000;
/** The least steps that divide all traffic evenly; every greater one is a multiple of one of them. */
const STEPS = [40, 50, 125];
const LONGEST_SOAK = 24 * 60 * 60_000;
/**
 * Parses `5%@10m, 25%@10m, 100%`: shares of the traffic, and how long each is judged before the next. ECS shifts by equal steps
 * of at least 3 %, so all shares must be multiples of one step that also divides 100 %.
 */
function parsePhases(text) {
    const written = text.split(",").map((one) => one.trim());
    const phases = written.map(readPhase);
    const unread = phases.filter((one) => typeof one === "string");
    if (unread.length > 0)
        return { kind: "invalid", problems: unread };
    const read = phases.filter((one) => typeof one !== "string");
    const problems = [...orderProblems(read), ...soakProblems(read)];
    const tenths = read.map(({ share }) => Math.round(share * 10));
    const step = tenths.reduce(divisor, WHOLE);
    if (problems.length === 0 && step < LEAST_STEP)
        problems.push(stepProblem(read, tenths));
    if (problems.length > 0)
        return { kind: "invalid", problems };
    return { kind: "phases", plan: { stepPercent: step / 10, phases: read } };
}
/** Writes phases as they are read. */
function formatPhases(phases) {
    return phases
        .map(({ share, soak }) => soak === undefined ? `${share}%` : `${share}%@${(0,duration/* formatDuration */.a)(soak).replaceAll(" ", "")}`)
        .join(", ");
}
function readPhase(text, index) {
    const written = readShare(text);
    if (written === undefined)
        return `phase ${index + 1} is '${text}': write a share of the traffic in at most tenths of a percent, and how long it is judged, such as 5%@10m`;
    const { share, lasts: soak } = written;
    const milliseconds = soak === undefined ? undefined : (0,duration/* parseDuration */.E)(soak);
    if (soak !== undefined && milliseconds === undefined)
        return `phase ${index + 1} lasts '${soak}': write a duration with its unit, such as ${share}%@10m`;
    return { share, soak: milliseconds };
}
function orderProblems(phases) {
    const problems = [];
    for (const [index, { share }] of phases.entries()) {
        const place = `phase ${index + 1} (${share}%)`;
        const before = phases[index - 1]?.share ?? 0;
        if (share > 100)
            problems.push(`${place} is more than all traffic: write at most 100%`);
        else if (share <= before)
            problems.push(index === 0
                ? `${place} sends no traffic: begin with a share of at least 4%`
                : `${place} is not above the one before it (${before}%): write the shares in rising order`);
    }
    if (phases.at(-1)?.share !== 100)
        problems.push("the last phase is not 100%: end with 100%, or no release is ever whole");
    else if (phases.length === 1)
        problems.push("100% alone is no phase: set strategy: blue-green instead, or begin with a share such as 5%@10m");
    return problems;
}
function soakProblems(phases) {
    return phases.flatMap(({ share, soak }, index) => {
        if (soak === undefined)
            return index === phases.length - 1
                ? []
                : [`phase ${index + 1} (${share}%) does not say how long it is judged: write ${share}%@10m`];
        if (soak < 60_000)
            return [`phase ${index + 1} (${share}%) is judged for less than a minute: write at least ${share}%@1m`];
        return soak > LONGEST_SOAK
            ? [`phase ${index + 1} (${share}%) is judged for more than a day: write at most 24h`]
            : [];
    });
}
function stepProblem(phases, tenths) {
    const small = phases[0]?.share ?? 100;
    if (small < 3)
        return `ECS shifts by equal steps of at least 3 %, so a share of ${small}% is possible only as the one step of strategy canary: set strategy: canary and canary: "${small}%@10m", or write phases: "${nearest(phases, tenths)}"`;
    return `ECS shifts by equal steps of at least 3 % that add up to 100 %, and no such step meets ${phases.map(({ share }) => `${share}%`).join(", ")}: the nearest that can be made is phases: "${nearest(phases, tenths)}"`;
}
/** Finds the shares nearest to those asked for that one step of ECS can make. */
function nearest(phases, tenths) {
    const tries = STEPS.map((step) => {
        const rounded = tenths.map((one) => one === WHOLE ? WHOLE : Math.min(WHOLE - step, Math.max(step, Math.round(one / step) * step)));
        return { rounded, off: rounded.reduce((sum, one, index) => sum + Math.abs(one - (tenths[index] ?? 0)), 0) };
    }).filter(({ rounded }) => rounded.every((one, index) => one > (rounded[index - 1] ?? 0)));
    const [best] = tries.sort((a, b) => a.off - b.off);
    const shares = best?.rounded ?? [50, 250, WHOLE];
    return formatPhases(shares.map((one, index) => ({
        share: one / 10,
        soak: phases.length === shares.length ? phases[index]?.soak : 600_000,
    })));
}
function divisor(a, b) {
    return b === 0 ? a : divisor(b, a % b);
}

;// CONCATENATED MODULE: ./lib/core/rollout/strategy-settings.js



/** Reads strategy and settings of a target; `phases`, `canary` and `linear` each name their strategy, so it may be left out. */
function readStrategy(target) {
    const problems = [];
    const say = (path) => (message) => void problems.push({ path, message });
    const strategy = target.strategy ?? impliedBy(target);
    combinationProblems(target, strategy, problems);
    const plan = target.phases === undefined ? undefined : parsePhases(target.phases);
    if (plan?.kind === "invalid")
        plan.problems.forEach(say("phases"));
    const canary = target.canary === undefined ? undefined : readStep(target.canary, 0.1, say("canary"));
    const linear = target.linear === undefined ? undefined : readStep(target.linear, 3, say("linear"));
    const settings = {
        ...(canary === undefined
            ? {}
            : { canaryConfiguration: { canaryPercent: canary.share, canaryBakeTimeInMinutes: canary.minutes } }),
        ...(linear === undefined
            ? {}
            : { linearConfiguration: { stepPercent: linear.share, stepBakeTimeInMinutes: linear.minutes } }),
        ...(plan?.kind === "phases"
            ? { linearConfiguration: { stepPercent: plan.plan.stepPercent, stepBakeTimeInMinutes: 0 } }
            : {}),
        ...breakerOf(target["circuit-breaker"], say("circuit-breaker")),
        ...earlySuccessOf(target["early-success"], say("early-success")),
    };
    if (problems.length > 0)
        return { kind: "invalid", problems };
    return {
        kind: "strategy",
        strategy: strategy === "phased" ? "linear" : strategy,
        settings,
        phases: plan?.kind === "phases" ? plan.plan.phases : undefined,
    };
}
function impliedBy({ phases, canary, linear }) {
    if (phases !== undefined)
        return "phased";
    if (canary !== undefined)
        return "canary";
    return linear === undefined ? undefined : "linear";
}
const BELONGS = {
    phases: "phased",
    canary: "canary",
    linear: "linear",
    "circuit-breaker": "rolling",
    "early-success": "rolling",
};
function combinationProblems(target, strategy, problems) {
    for (const [path, belongs] of Object.entries(BELONGS)) {
        if (target[path] === undefined || strategy === belongs)
            continue;
        const here = strategy === undefined ? "no strategy is set here" : `the strategy here is ${strategy}`;
        problems.push({
            path,
            message: `belongs to strategy ${belongs}, and ${here}: set strategy: ${belongs}, or leave it out`,
        });
    }
    if (strategy === "phased" && target.phases === undefined)
        problems.push({
            path: "strategy",
            message: 'is phased, which needs phases: write phases: "5%@10m, 25%@10m, 100%"',
        });
}
/** Bounds of the API model: shares are multiples of 0.1 up to 100, bakes are 0 to 1440 whole minutes. */
function readStep(text, least, say) {
    const { share, lasts: bake } = readShare(text) ?? {};
    const milliseconds = bake === undefined ? undefined : (0,duration/* parseDuration */.E)(bake);
    if (share === undefined || milliseconds === undefined) {
        say(`is '${text}': write a share and how long ECS bakes there, such as ${least < 1 ? "5%@10m" : "10%@6m"}`);
        return undefined;
    }
    if (share < least || share > 100)
        say(`shifts ${share}%: ECS takes ${least}% to 100%`);
    if (milliseconds % 60_000 !== 0 || milliseconds > 1440 * 60_000)
        say(`bakes ${bake}: ECS takes whole minutes up to 24h`);
    return { share, minutes: milliseconds / 60_000 };
}
function breakerOf(given, say) {
    if (given === undefined)
        return {};
    const { failures, rollback = true, "reset-on-healthy-task": resetOnHealthyTask = true } = given;
    const value = typeof failures === "number" ? failures : Number.parseInt(failures, 10);
    const type = typeof failures === "number" ? "COUNT" : "BOUNDED_PERCENT";
    if (type === "BOUNDED_PERCENT" && (value < 1 || value > 100))
        say(`fails at ${failures}: write 1% to 100% of the wanted tasks`);
    return {
        deploymentCircuitBreaker: { enable: true, rollback, resetOnHealthyTask, thresholdConfiguration: { type, value } },
    };
}
function earlySuccessOf(given, say) {
    if (given === undefined)
        return {};
    const healthyPercent = Number.parseInt(given, 10);
    if (healthyPercent > 100)
        say(`is ${given}: write at most 100%`);
    // Our proof needs the old release gone: a deferred clean-up would leave both serving after the success.
    return { earlySuccessCriteria: { enable: true, healthyPercent, sourceServiceRevisionCleanup: "BLOCKING" } };
}

;// CONCATENATED MODULE: ./lib/core/targets/plain-addresses.js
const MEMBERS = ["address", "test-address"];
/** Lists what is wrong with a target's addresses by the member that holds it: plain http crosses internal networks alone, and only where the target says so. */
function plainAddresses(settings) {
    if (settings["allow-private-hosts"] === true)
        return [];
    return MEMBERS.filter((member) => settings[member]?.startsWith("http:")).map((path) => ({
        path,
        message: "expected https://; for a service without TLS in an internal network, set `allow-private-hosts: true` beside it",
    }));
}

;// CONCATENATED MODULE: ./lib/core/task-definition/privileged-changes.js
/** What a task definition may gain only where the target's `allow-changes` names it. */
const PRIVILEGES = [
    "task-role",
    "execution-role",
    "privileged",
    "host-volumes",
    "host-namespaces",
    "linux-parameters",
    "network-mode",
];
/** Lists what a wanted definition may do beyond the running one; giving a privilege up is no change to be allowed. */
function privilegedChanges(running, wanted) {
    const key = ({ place, value }) => `${place} ${value}`;
    const before = new Set(privilegesOf(running).map(key));
    const gained = privilegesOf(wanted).filter((held) => !before.has(key(held)));
    const lost = [...dropsLost(running, wanted), ...denialsLost(running, wanted)];
    const places = new Map([...gained, ...lost].map(({ privilege, place }) => [place, { privilege, place }]));
    return [...places.values()];
}
function privilegesOf(content) {
    const one = (privilege, place, value) => value === undefined || value === null || value === "" ? [] : [{ privilege, place, value: JSON.stringify(value) }];
    const host = (member) => content[member] === "host" ? one("host-namespaces", member, "host") : [];
    const volumes = items(content.volumes).flatMap(hostVolume);
    const hostNames = new Set(volumes.map(({ name }) => name));
    return [
        ...one("task-role", "taskRoleArn", content.taskRoleArn),
        ...one("execution-role", "executionRoleArn", content.executionRoleArn),
        ...["pidMode", "ipcMode", "networkMode"].flatMap(host),
        ...(content.networkMode === "host" ? [] : one("network-mode", "networkMode", content.networkMode ?? "bridge")),
        ...volumes.flatMap(({ name, value }) => one("host-volumes", `volumes.${name}`, value)),
        ...(content.containerDefinitions ?? []).flatMap((container) => containerPrivileges(container, hostNames)),
    ];
}
/** A volume that reaches the host: a path of it, or one that a Docker driver mounts with options of its own. */
function hostVolume(volume) {
    const path = privileged_changes_members(volume.host).sourcePath;
    const docker = volume.dockerVolumeConfiguration;
    if ((path === undefined || path === "") && docker === undefined)
        return [];
    return [{ name: nameOf(volume.name), value: JSON.stringify([path, docker]) }];
}
function containerPrivileges(container, hostNames) {
    const at = (member) => `containerDefinitions.${container.name ?? ""}.${member}`;
    const linux = privileged_changes_members(container.linuxParameters);
    const held = (privilege, member, list) => list.map((value) => ({ privilege, place: at(member), value: JSON.stringify(value) }));
    return [
        ...held("privileged", "privileged", container.privileged === true ? [true] : []),
        ...held("privileged", "dockerSecurityOptions", array(container.dockerSecurityOptions)),
        ...held("privileged", "user", isRoot(container.user) ? ["root"] : []),
        ...held("linux-parameters", "linuxParameters.capabilities.add", array(privileged_changes_members(linux.capabilities).add)),
        ...held("linux-parameters", "linuxParameters.devices", array(linux.devices)),
        ...held("linux-parameters", "systemControls", array(container.systemControls)),
        ...items(container.mountPoints)
            .filter(({ sourceVolume }) => hostNames.has(nameOf(sourceVolume)))
            .flatMap(({ sourceVolume, readOnly }) => held("host-volumes", `mountPoints.${nameOf(sourceVolume)}`, [readOnly === true ? "read" : "write"])),
        ...items(container.volumesFrom).flatMap(({ sourceContainer }) => hostNames.size === 0 ? [] : held("host-volumes", `volumesFrom.${nameOf(sourceContainer)}`, [true])),
    ];
}
/** A capability that is no longer dropped is one that was gained. */
function dropsLost(running, wanted) {
    const dropped = (container) => array(privileged_changes_members(privileged_changes_members(container?.linuxParameters).capabilities).drop).map(String);
    return (wanted.containerDefinitions ?? []).flatMap((container) => {
        const before = running.containerDefinitions?.find(({ name }) => name === container.name);
        const now = dropped(container);
        return dropped(before).every((capability) => now.includes(capability) || now.includes("ALL"))
            ? []
            : [
                {
                    privilege: "linux-parameters",
                    place: `containerDefinitions.${container.name ?? ""}.linuxParameters.capabilities.drop`,
                },
            ];
    });
}
/** What a container was denied and is no longer: the rights of root, and what a security option kept from it. */
function denialsLost(running, wanted) {
    return (wanted.containerDefinitions ?? []).flatMap((container) => {
        const before = running.containerDefinitions?.find(({ name }) => name === container.name);
        const lost = (member) => ({
            privilege: "privileged",
            place: `containerDefinitions.${container.name ?? ""}.${member}`,
        });
        const options = array(container.dockerSecurityOptions);
        // Without a user the image decides, and most images run as root.
        const free = nameOf(before?.user) !== "" && !isRoot(before?.user) && nameOf(container.user) === "";
        return [
            ...(array(before?.dockerSecurityOptions).every((option) => options.includes(option))
                ? []
                : [lost("dockerSecurityOptions")]),
            ...(free ? [lost("user")] : []),
        ];
    });
}
/** Tells whether a user is root, by name or number, alone or with a group. */
function isRoot(user) {
    return /^(root|0+)(:|$)/.test(nameOf(user));
}
function privileged_changes_members(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function nameOf(value) {
    return typeof value === "string" ? value : "";
}
function array(value) {
    return Array.isArray(value) ? value : [];
}
function items(value) {
    return array(value).map(privileged_changes_members);
}

;// CONCATENATED MODULE: ./lib/core/targets/migrations-schema.js

const migrations_schema_duration = schemas/* string */.YjP().check(api/* _regex */.Fk(/^(\d+(s|m|h))+$/, "expected a duration with its unit, such as 15m"));
const database = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(/^[A-Za-z][A-Za-z0-9-]{0,62}$/, "expected the identifier of a database in RDS, such as shop-db"));
const list = schemas/* array */.YOg(schemas/* string */.YjP(), "expected a list of words, such as [npm, run, migrate]")
    .check(api/* _minLength */.m9(1, "expected at least one word"));
const command = {
    command: list,
    container: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _minLength */.m9(1, "expected the name of a container"))),
    "task-definition": schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w-]{1,255}$/, "expected 'own' or the family of a task definition"))),
    environment: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP("expected text, quoted if it is a number"))),
};
const backup = schemas/* union */.KCZ([
    schemas/* literal */.euz("none", "expected 'none', or what is backed up"),
    schemas/* strictObject */.rej({ snapshot: database, limit: schemas/* optional */.lqM(migrations_schema_duration) }),
    schemas/* strictObject */.rej({ "cluster-snapshot": database, limit: schemas/* optional */.lqM(migrations_schema_duration) }),
    schemas/* strictObject */.rej({ ...command, limit: schemas/* optional */.lqM(migrations_schema_duration) }),
]);
/** The schema of a target's `migrations`: what is backed up, applied and verified before the service changes, and what undoes it. */
const migrationsSchema = schemas/* union */.KCZ([
    schemas/* literal */.euz("none", "expected 'none', or how migrations are carried out"),
    schemas/* strictObject */.rej({
        backup,
        apply: schemas/* strictObject */.rej(command),
        verify: schemas/* optional */.lqM(schemas/* strictObject */.rej(command)),
        rollback: schemas/* optional */.lqM(schemas/* strictObject */.rej(command)),
        limit: schemas/* optional */.lqM(migrations_schema_duration),
        level: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w.+-]{1,64}$/, 'expected a short name, such as "0042"'))),
        irreversible: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    }),
]);

;// CONCATENATED MODULE: ./lib/core/targets/targets-document.js



const targets_document_duration = schemas/* string */.YjP().check(api/* _regex */.Fk(/^(\d+(ms|s|m|h|d))+$/, "expected a duration with its unit, such as 10m"));
const webAddress = schemas/* string */.YjP().check(api/* _regex */.Fk(/^https?:\/\/[^\s@]+$/, "expected an http(s) address without credentials"));
const targets_document_words = (options) => schemas/* enum */.k5n(options, { error: `expected one of ${options.join(", ")}` });
const required = {
    platform: schemas/* literal */.euz("ecs", { error: "expected 'ecs', the only platform so far" }),
    cluster: schemas/* string */.YjP(),
    service: schemas/* string */.YjP(),
    region: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z]{2}(-[a-z]+)+-\d$/, "expected an AWS region, such as eu-west-1")),
    role: schemas/* string */.YjP().check(api/* _regex */.Fk(/^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/, "expected the ARN of an IAM role")),
    address: webAddress,
    health: schemas/* string */.YjP().check(api/* _regex */.Fk(/^\//, "expected a path that starts with /")),
};
const optional = {
    "test-address": schemas/* optional */.lqM(webAddress),
    "load-balancer": schemas/* optional */.lqM(schemas/* string */.YjP()),
    "read-role": schemas/* optional */.lqM(required.role),
    account: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{12}$/, "expected an account id of 12 digits, quoted"))),
    container: schemas/* optional */.lqM(schemas/* string */.YjP()),
    image: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[^\s@]+$/, "expected an image repository without a digest"))),
    strategy: schemas/* optional */.lqM(targets_document_words(["rolling", "blue-green", "canary", "linear", "phased"])),
    phases: schemas/* optional */.lqM(schemas/* string */.YjP()),
    canary: schemas/* optional */.lqM(schemas/* string */.YjP()),
    linear: schemas/* optional */.lqM(schemas/* string */.YjP()),
    "circuit-breaker": schemas/* optional */.lqM(schemas/* strictObject */.rej({
        failures: schemas/* union */.KCZ([
            schemas/* int */.Whr().check(api/* _gte */.qm(1, "expected at least 1"), api/* _lte */.Zm(1000, "expected at most 1000")),
            schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{1,3}%$/, "expected a count such as 3, or a share of the tasks such as 50%")),
        ]),
        "reset-on-healthy-task": schemas/* optional */.lqM(schemas/* boolean */.zMY()),
        rollback: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    })),
    "early-success": schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{1,3}%$/, "expected a share of the tasks, such as 75%"))),
    bake: schemas/* optional */.lqM(targets_document_duration),
    "env-example": schemas/* optional */.lqM(schemas/* string */.YjP()),
    "on-in-flight": schemas/* optional */.lqM(targets_document_words(["wait", "fail", "supersede"])),
    "allow-changes": schemas/* optional */.lqM(schemas/* array */.YOg(targets_document_words(PRIVILEGES))),
    migrations: schemas/* optional */.lqM(migrationsSchema),
    "operate-environment": schemas/* optional */.lqM(schemas/* string */.YjP()),
    watch: schemas/* optional */.lqM(targets_document_words(["none", "monitor"])),
    "smoke-at": schemas/* optional */.lqM(targets_document_words(["test", "full"])),
    "own-hooks": schemas/* optional */.lqM(targets_document_words(["refuse", "keep"])),
    "on-inconclusive": schemas/* optional */.lqM(targets_document_words(["rollback", "hold", "leave"])),
    "on-lost": schemas/* optional */.lqM(targets_document_words(["rollback", "leave"])),
    "failed-tasks": schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(1000))),
    rollback: schemas/* optional */.lqM(schemas/* strictObject */.rej({ within: schemas/* optional */.lqM(targets_document_duration), deny: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _minLength */.m9(1)))) })),
    "team-commands": schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _minLength */.m9(1)))),
    "runs-on": schemas/* optional */.lqM(schemas/* string */.YjP()),
    "allow-private-hosts": schemas/* optional */.lqM(schemas/* boolean */.zMY("expected true or false")),
};
const targets_document_environment = schemas/* strictObject */.rej({ ...required, ...optional });
const partial = schemas/* partial */.OH3(targets_document_environment);
/** The schema of `.github/deploy-targets.yml`: service → environment → where and how it deploys; `defaults` fill what an environment leaves out. */
const targetsSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, { error: "expected version: 1" }),
    services: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ defaults: schemas/* optional */.lqM(partial), environments: schemas/* record */.g1P(schemas/* string */.YjP(), partial) })),
});
/** The schema of a complete target, defaults applied. */
const targetSchema = targets_document_environment;

;// CONCATENATED MODULE: ./lib/core/targets/resolve-target.js







/** Parses a targets document and looks a service's target up, its defaults applied; all problems are reported together. */
function resolveTarget(text, { service, environment, file }) {
    const parsed = parseDocument(text, targetsSchema, file);
    if (parsed.kind === "invalid")
        return parsed;
    const { services } = parsed.value;
    const found = Object.hasOwn(services, service) ? services[service] : undefined;
    if (found === undefined)
        return refuse(file, resolve_target_unknown("service", service, Object.keys(services)));
    const own = Object.hasOwn(found.environments, environment) ? found.environments[environment] : undefined;
    if (own === undefined)
        return refuse(file, resolve_target_unknown(`environment of service '${service}'`, environment, Object.keys(found.environments)));
    const settings = targetSchema.safeParse({ ...found.defaults, ...own }, { error: valueWords });
    if (settings.success) {
        const problems = jointProblems(text, settings.data, {
            file,
            from: (member) => [
                "services",
                service,
                ...(member in own ? ["environments", environment] : ["defaults"]),
                member,
            ],
        });
        return problems.length > 0 ? { kind: "invalid", problems } : { kind: "target", settings: settings.data };
    }
    const problems = settings.error.issues.map(({ path, message }) => ({
        file,
        message: `services.${service}.environments.${environment}.${path.join(".")}: ${message}; set it there or in defaults.`,
    }));
    return { kind: "invalid", problems };
}
/** Checks what no member alone shows: that strategy and settings fit together, and that an address may be asked, each problem where its member stands. */
function jointProblems(text, settings, { file, from }) {
    const read = readStrategy(settings);
    const problems = [...(read.kind === "strategy" ? [] : read.problems), ...plainAddresses(settings)];
    if (problems.length === 0)
        return [];
    const placeAt = placesIn(text);
    return problems.map(({ path, message }) => {
        const place = from(path);
        return { file, ...placeAt(place), message: `${place.join(".")}: ${message}.` };
    });
}
function refuse(file, message) {
    return { kind: "invalid", problems: [{ file, message }] };
}
function resolve_target_unknown(what, name, known) {
    const near = didYouMean(name, known);
    return `has no ${what} '${name}'.${near === undefined ? ` It knows: ${known.join(", ")}.` : ` Did you mean '${near}'?`}`;
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/read-target.js


/** Reads the target of the service in the environment. */
function readTarget({ targets: file, headCommit }, { targets: path, service, environment }) {
    const stop = { kind: "stop", decision: "deny", reason: "targets_invalid" };
    if (file === undefined) {
        return {
            ...stop,
            headline: `There is no targets file ${path} on the default branch${headCommit === "" ? "" : ` (commit ${headCommit.slice(0, 12)})`}.`,
            remedy: `Commit ${path} with the service '${(0,inert/* inertLine */.F)(service, 80)}' to the default branch.`,
        };
    }
    const resolved = resolveTarget(file.text, { service, environment, file: path });
    if (resolved.kind === "target")
        return resolved;
    const [first] = resolved.problems;
    const count = resolved.problems.length;
    return {
        ...stop,
        headline: `The targets file ${path} at ${headCommit.slice(0, 12)} has ${count} problem${count === 1 ? "" : "s"}.`,
        remedy: `Mend ${path} on the default branch: ${(0,inert/* inertLine */.F)(first?.message ?? "")}`,
        problems: resolved.problems,
    };
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/read-documents.js


/** Reads the policy with the environment that is asked about, and the target of the service there. A stop on the target comes with the policy that was read. */
function readDocuments({ own, central }, inputs) {
    const { policy: place, "policy-ref": policyRef, environment } = inputs;
    const reading = readPolicy({ place, policyRef, environment, own, central: central?.answer });
    if (reading.kind === "stop" || inputs.targets === "")
        return reading.kind === "stop" ? reading : { kind: "read", reading, target: undefined };
    const target = readTarget(own, inputs);
    return target.kind === "stop" ? { ...target, reading } : { kind: "read", reading, target: target.settings };
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/judge-found.js




/** Judges by the documents that were found: their place and the clock first, then what they say. Throws `Unreadable`. */
async function judgeFound(asked, found, means) {
    const { inputs } = asked;
    const ground = {
        ...asked,
        policyCommit: (found.central?.answer ?? found.own).policyCommit,
        targetsCommit: inputs.targets === "" ? "" : found.own.headCommit,
    };
    const late = inputs.at === undefined ? checkClock(found.own.platformTime) : undefined;
    if (late !== undefined)
        return { verdict: late, ground };
    const unprotected = await (0,ask_documents/* checkPolicyPlace */.w)(inputs.policy, inputs["policy-ref"], { found, ...means });
    if (unprotected !== undefined)
        return { verdict: unprotected, ground };
    const documents = readDocuments(found, inputs);
    if (documents.kind === "stop") {
        const { reading, ...stop } = documents;
        return { verdict: stop, ground: reading === undefined ? ground : { ...ground, reading } };
    }
    const { reading, target } = documents;
    const known = { ...ground, reading, ...(target === undefined ? {} : { target }) };
    if (inputs.action === "rollback" && !reading.policy.freezes.some(({ actions }) => actions.includes("rollback")))
        return { verdict: { kind: "exempt" }, ground: known };
    return await judge(known, { ...documents, found }, means);
}


/***/ }),

/***/ 3109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ refuseInsecureUrl)
/* harmony export */ });
/** Says why an address cannot be used to reach another machine, `undefined` when it can: https without credentials; plain http only to this machine. */
function refuseInsecureUrl(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined)
        return "it is not an address";
    if (url.username !== "" || url.password !== "")
        return "it holds credentials in front of the host";
    if (url.protocol === "https:")
        return undefined;
    const here = url.hostname === "localhost" || url.hostname === "127.0.0.1" || url.hostname === "[::1]";
    return url.protocol === "http:" && here ? undefined : "it does not start with https://";
}


/***/ }),

/***/ 9330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseJsonPlace),
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
const STEP = /\.?([^.[\]"'\s]+)|\[(\d{1,6})\]|\[\*\]|\["([^"\]]+)"\]/y;
/** Parses `incidents[*].priority.summary`: names, `["other names"]`, `[n]` and `[*]`; a leading `$` may stand for the whole. */
function parseJsonPlace(text) {
    const body = text.trim().replace(/^\$(?=$|[.[])/, "");
    const steps = [];
    for (let at = 0; at < body.length; at = STEP.lastIndex) {
        STEP.lastIndex = at;
        const found = STEP.exec(body);
        const dotted = body[at] === ".";
        // A name follows a dot, except at the very start; `a.` and `a..b` are mistakes.
        if (found === null || (found[1] !== undefined && !dotted && at > 0) || (found[1] === undefined && dotted))
            return { kind: "wrong", why: `'${text}' is no path; expected names, [n] and [*], such as incidents[*].severity` };
        const [, name, index, quoted] = found;
        const member = name ?? quoted;
        if (member !== undefined)
            steps.push({ kind: "member", name: member });
        else if (index !== undefined)
            steps.push({ kind: "element", index: Number(index) });
        else
            steps.push({ kind: "each" });
    }
    return { kind: "right", value: { text, steps } };
}
/** Reads what stands at a place without `[*]`; `undefined` when nothing does. Only own members count. */
function valueAt(value, steps) {
    let found = value;
    for (const step of steps) {
        if (step.kind === "each" || typeof found !== "object" || found === null)
            return undefined;
        if (step.kind === "element")
            found = Array.isArray(found) ? found[step.index] : undefined;
        else
            found = Object.hasOwn(found, step.name) ? Reflect.get(found, step.name) : undefined;
    }
    return found;
}


/***/ }),

/***/ 9324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ fillPlaceholders),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   aW: () => (/* binding */ wrongPlaceholders)
/* harmony export */ });
/** One mention of a secret in a header's value: `{token}`, or `{token.part}` where an endpoint needs several. */
const PLACEHOLDER = /\{([^{}]*)\}/g;
/** Lists the names under which an endpoint's secrets stand in the input incident-tokens: its own, or `name.part`. */
function secretsOf(headers, name) {
    const found = Object.values(headers).flatMap((value) => [...value.matchAll(PLACEHOLDER)].map(([, word = ""]) => word));
    return [...new Set(found)].map((word) => secretName(word, name) ?? word);
}
/** Names what is between braces and no placeholder; empty when every one is. */
function wrongPlaceholders(value) {
    return [...value.matchAll(PLACEHOLDER)]
        .map(([, word = ""]) => word)
        .filter((word) => secretName(word, "") === undefined);
}
/** Fills a header's placeholders; an unknown secret stays as it was written. */
function fillPlaceholders(value, name, tokens) {
    return value.replace(PLACEHOLDER, (whole, word) => tokens.get(secretName(word, name) ?? "") ?? whole);
}
function secretName(word, name) {
    const part = /^token(?:\.([a-z][a-z0-9-]{0,31}))?$/.exec(word);
    if (part === null)
        return undefined;
    return part[1] === undefined ? name : `${name}.${part[1]}`;
}


/***/ }),

/***/ 5281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ severityKey),
/* harmony export */   b: () => (/* binding */ judgeSeverity)
/* harmony export */ });
/** Severities by which the common tools sort incidents, each scale apart: `p3` says nothing about a policy that speaks of `sev1`. */
const SCALES = [
    ["p0", "p1", "p2", "p3", "p4", "p5"],
    ["sev0", "sev1", "sev2", "sev3", "sev4", "sev5"],
    ["critical", "high", "major", "medium", "moderate", "minor", "low", "none", "info", "maintenance"],
];
/** Brings a severity into one spelling: `SEV-1`, `sev1` and `SEV 1` are equal. */
function severityKey(text) {
    return text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[\s\-_.]+/g, "");
}
/** What a severity means to a policy: it locks, it is known not to, or nobody said. */
function judgeSeverity(text, { severities, harmless }) {
    const key = severityKey(text);
    const wanted = severities.map(severityKey);
    if (wanted.includes(key))
        return "locks";
    if (harmless.map(severityKey).includes(key))
        return "harmless";
    // A scale that the policy uses is known whole; of another scale nothing is, for severities get renamed.
    const known = SCALES.some((scale) => scale.includes(key) && wanted.some((word) => scale.includes(word)));
    return known ? "harmless" : "unknown";
}


/***/ }),

/***/ 6638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ sameAnswer),
/* harmony export */   QS: () => (/* binding */ assessHolding),
/* harmony export */   aL: () => (/* binding */ uniteApprovals),
/* harmony export */   no: () => (/* binding */ assess)
/* harmony export */ });
/** Assesses the rules at an instant. */
function assess(rules, standing, instant) {
    return assessHolding(rules.filter(({ timeline }) => timeline(instant).on), standing);
}
/**
 * Assesses the rules that hold: `deny` when one of them cannot be lifted, for nobody is asked to approve what stays closed; else
 * `require-approval` from the union of all that are asked (of one role, the largest count); else `allow`.
 */
function assessHolding(holding, standing) {
    if (holding.some(({ lift }) => lift === undefined))
        return { answer: "deny", holding, approvals: [] };
    const approvals = uniteApprovals([...standing, ...holding.flatMap(askedBy)]);
    return { answer: approvals.length > 0 ? "require-approval" : "allow", holding, approvals };
}
function askedBy({ lift = [], name }) {
    return lift.map((need) => ({ ...need, rules: [name] }));
}
/** Unites approvals by role and evidence: of one, the largest count and every rule that asks. */
function uniteApprovals(asked) {
    const united = new Map();
    for (const need of asked) {
        const key = `${need.evidence} ${need.role}`;
        const known = united.get(key) ?? { need, count: 0, rules: new Set() };
        known.count = Math.max(known.count, need.count);
        for (const rule of need.rules)
            known.rules.add(rule);
        united.set(key, known);
    }
    return [...united.values()].map(({ need: { role, evidence }, count, rules }) => ({
        role,
        count,
        evidence,
        rules: [...rules],
    }));
}
/** Tells whether two assessments ask the same of people. */
function sameAnswer(a, b) {
    const asked = ({ approvals }) => approvals
        .map(({ role, count, evidence }) => `${evidence} ${role} ${count}`)
        .sort()
        .join("\n");
    return a.answer === b.answer && asked(a) === asked(b);
}


/***/ }),

/***/ 7399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createTimeline),
/* harmony export */   _: () => (/* binding */ HORIZON)
/* harmony export */ });
/* harmony import */ var _time_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3380);

/** How far ahead answers are looked for: ten years, leap days included. */
const HORIZON = 3_653 * _time_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
/** Builds the timeline of what is sought. */
function createTimeline(seek) {
    return (instant) => {
        const found = seek(instant);
        if (found === undefined)
            return { on: false, until: Number.POSITIVE_INFINITY };
        return found.start <= instant ? { on: true, until: found.end } : { on: false, until: found.start };
    };
}


/***/ }),

/***/ 284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mergeIntervals)
/* harmony export */ });
/** Merges intervals that overlap or touch, in order; empty ones vanish. */
function mergeIntervals(intervals) {
    const merged = [];
    for (const interval of intervals.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last !== undefined && interval.start <= last.end) {
            merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, interval.end) };
        }
        else
            merged.push(interval);
    }
    return merged;
}


/***/ }),

/***/ 4014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ wallClockSpan),
/* harmony export */   Ow: () => (/* binding */ wallTime),
/* harmony export */   lu: () => (/* binding */ whenWallClockShows),
/* harmony export */   oL: () => (/* binding */ wallClockReaches)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(284);
/* harmony import */ var _zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);


const HOUR = 3_600_000;
/** Zones lie between UTC−12 and UTC+14; twelve hours more show what lies beyond a change near the end. */
const MOST_BEHIND = 24 * HOUR;
const MOST_AHEAD = 26 * HOUR;
/** A span whose ends lie so far apart that no change of the clock concerns both. */
const LONG = 8 * 24 * HOUR;
/** Reads the wall clock of a zone, as the milliseconds that a clock in UTC with the same hands would show. */
function wallTime(zone, instant) {
    return instant + (0,_zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetAt */ .HA)(zone, instant);
}
/**
 * Finds when the wall clock of a zone shows a time in `[start, end)`, given as `wallTime` gives it: minutes that a change of offset leaves out
 * do not exist, and a repeated hour counts both times, so there may be none or several.
 */
function whenWallClockShows(zone, { start, end }) {
    if (zone === "UTC")
        return [{ start, end }];
    if (end - start > LONG) {
        // A change of the clock far from both ends neither leaves out nor repeats any of them.
        const middle = { start: wallClockReaches(zone, start + MOST_AHEAD), end: wallClockLeaves(zone, end - MOST_AHEAD) };
        const [first, last] = [
            { start, end: start + MOST_AHEAD },
            { start: end - MOST_AHEAD, end },
        ].map((edge) => whenWallClockShows(zone, edge));
        return (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeIntervals */ .l)([...(first ?? []), middle, ...(last ?? [])]);
    }
    return (0,_zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetSpans */ .N3)(zone, { start: start - MOST_AHEAD, end: end + MOST_BEHIND })
        .map((span) => ({
        start: Math.max(span.start, start - span.offset),
        end: Math.min(span.end, end - span.offset),
    }))
        .filter((piece) => piece.start < piece.end);
}
/** Finds the one span from the first instant at which the wall clock reaches `start` to the last at which it is before `end`; `undefined` when a change of offset skips all of it. */
function wallClockSpan(zone, { start, end }) {
    if (zone === "UTC")
        return { start, end };
    const span = { start: wallClockReaches(zone, start), end: wallClockLeaves(zone, end) };
    return span.start < span.end ? span : undefined;
}
/** Finds the first instant at which the wall clock shows a time or a later one. */
function wallClockReaches(zone, wall) {
    if (zone === "UTC" || !Number.isFinite(wall))
        return wall;
    const only = (0,_zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyOffset */ .Mv)(zone, around(wall));
    if (only !== undefined)
        return wall - only;
    for (const { start, end, offset } of (0,_zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetSpans */ .N3)(zone, around(wall))) {
        const instant = Math.max(start, wall - offset);
        if (instant < end)
            return instant;
    }
    return wall + MOST_BEHIND;
}
/** Finds the end of the last instant at which the wall clock shows a time before one. */
function wallClockLeaves(zone, wall) {
    const only = (0,_zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyOffset */ .Mv)(zone, around(wall));
    if (only !== undefined)
        return wall - only;
    for (const { start, end, offset } of (0,_zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetSpans */ .N3)(zone, around(wall)).reverse()) {
        const instant = Math.min(end, wall - offset);
        if (instant > start)
            return instant;
    }
    return wall - MOST_AHEAD;
}
/** The instants among which a wall clock can show a time. */
function around(wall) {
    return { start: wall - MOST_AHEAD, end: wall + MOST_BEHIND };
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isZone),
/* harmony export */   a: () => (/* binding */ nearestZones)
/* harmony export */ });
const checked = new Map();
/** Tells whether text names a zone that the runtime knows: an IANA name or link. */
function isZone(text) {
    const known = checked.get(text) ?? isKnown(text);
    checked.set(text, known);
    return known;
}
function isKnown(text) {
    try {
        new Intl.DateTimeFormat("en-US", { timeZone: text });
        return !/^[+-]/.test(text);
    }
    catch {
        return false;
    }
}
/** Longer than any zone's name. */
const LONGEST = 40;
let zonesByPair;
/** Names up to three known zones nearest to a misspelt one, by shared pairs of letters (Dice's coefficient). */
function nearestZones(text) {
    if (text.length > LONGEST)
        return [];
    zonesByPair ??= indexZones();
    const wanted = pairs(text);
    const shared = new Map();
    for (const pair of wanted)
        for (const zone of zonesByPair.get(pair) ?? [])
            shared.set(zone, (shared.get(zone) ?? 0) + 1);
    return [...shared]
        .map(([zone, count]) => ({ zone, likeness: (2 * count) / (wanted.size + zone.length - 1) }))
        .filter(({ likeness }) => likeness > 0.3)
        .sort((a, b) => b.likeness - a.likeness || a.zone.localeCompare(b.zone))
        .slice(0, 3)
        .map(({ zone }) => zone);
}
/** Lists the runtime's zones under each pair of letters of their names. */
function indexZones() {
    const index = new Map();
    for (const zone of Intl.supportedValuesOf("timeZone"))
        for (const pair of pairs(zone))
            index.set(pair, [...(index.get(pair) ?? []), zone]);
    return index;
}
function pairs(text) {
    const letters = text.toLowerCase();
    return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
}


/***/ }),

/***/ 6426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readVersionName)
/* harmony export */ });
/** Reads what a version's text names: `family:revision` of a task definition (no git name may hold a colon), else a tag or commit. */
function readVersionName(text) {
    return { kind: /^[\w-]{1,255}:\d+$/.test(text) ? "revision" : "tag-or-commit", text };
}


/***/ })

};
