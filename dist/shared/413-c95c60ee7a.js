export const id = 413;
export const ids = [413];
export const modules = {

/***/ 8413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCalendars: () => (/* binding */ readCalendars)
});

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
// EXTERNAL MODULE: ./lib/core/recurrence/timeline.js
var timeline = __webpack_require__(7399);
// EXTERNAL MODULE: ./lib/core/time/calendar-date.js
var calendar_date = __webpack_require__(3380);
// EXTERNAL MODULE: ./lib/core/holidays/parse-holidays.js + 7 modules
var parse_holidays = __webpack_require__(1578);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
;// CONCATENATED MODULE: ./lib/flows/holidays/holiday-reading.js


/** Parses a calendar for what a reading wants of it. */
function parseCalendar(text, { file, maximumBytes, zone }, { from, to }) {
    const midnight = (instant) => Math.floor(instant.getTime() / calendar_date/* DAY */.d_) * calendar_date/* DAY */.d_;
    const horizon = { zone, from: midnight(from) - 2 * calendar_date/* DAY */.d_, to: midnight(to) + 2 * calendar_date/* DAY */.d_ };
    return (0,parse_holidays/* parseHolidays */.xg)(text, { file, maximumBytes, ...horizon });
}

// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __webpack_require__(6289);
// EXTERNAL MODULE: ./lib/core/holidays/merge-ranges.js
var merge_ranges = __webpack_require__(940);
;// CONCATENATED MODULE: ./lib/core/holidays/judge-feed.js



/** The time in which a feed is held against its copy. */
const COMPARED = 2 * 366 * calendar_date/* DAY */.d_;
/**
 * Decides which calendar counts: the fresh feed, unless it cannot be read or says less than half of the coming days that its
 * copy says; then the copy, if it is younger than `maxAge` (milliseconds); else nobody knows the holidays.
 */
function judgeFeed(fresh, copy, { now, maxAge }) {
    const doubt = fresh.kind === "unread" ? fresh.why : copy === undefined ? undefined : shrinkage(fresh.holidays, copy, now);
    const age = copy === undefined ? Number.POSITIVE_INFINITY : now.getTime() - copy.committedAt.getTime();
    // A commit's date is what its author says: one that lies ahead says nothing about the age.
    const usable = age <= maxAge && age > -calendar_date/* DAY */.d_;
    if (doubt === undefined && fresh.kind === "read") {
        const stale = `its copy ${copy?.path} is older than ${(0,duration/* formatDuration */.a)(maxAge)} and would not help if the feed failed: commit a new one`;
        return { kind: "fresh", holidays: fresh.holidays, warnings: copy === undefined || usable ? [] : [stale] };
    }
    const why = doubt ?? "";
    if (copy !== undefined && usable) {
        const date = copy.committedAt.toISOString().slice(0, 10);
        return {
            kind: "copy",
            holidays: copy.holidays,
            warnings: [`${why}; its copy ${copy.path} of ${date} counts instead`],
        };
    }
    if (copy === undefined)
        return {
            kind: "unknown",
            why,
            remedy: "Mend the feed, or commit a copy of it and name it in the policy (`copy: .github/….ics`).",
        };
    return {
        kind: "unknown",
        why: `${why}, and its copy ${copy.path} is older than ${(0,duration/* formatDuration */.a)(maxAge)}`,
        remedy: `Mend the feed; or, if what it says is right, commit it as ${copy.path}.`,
    };
}
/** Says how a feed shrank against its copy; what lies in the past does not count. */
function shrinkage({ dates }, { path, holidays }, now) {
    const today = Math.floor(now.getTime() / calendar_date/* DAY */.d_) * calendar_date/* DAY */.d_;
    const end = Math.min(holidays.knownUntil ?? Number.POSITIVE_INFINITY, today + COMPARED);
    const [had, has] = [(0,merge_ranges/* countDays */.T)(holidays.dates, today, end), (0,merge_ranges/* countDays */.T)(dates, today, end)];
    return has * 2 < had ? `it says ${has} of the ${had} coming days that ${path} says` : undefined;
}

// EXTERNAL MODULE: ./lib/core/outcome/problem.js
var problem = __webpack_require__(2807);
;// CONCATENATED MODULE: ./lib/flows/holidays/read-feed.js






/** Reads a feed and its copy and says which counts. Throws `Unreadable` when neither does. */
async function readFeed(name, { url, copy: path, maxAge, zone }, reading) {
    const { host } = new URL(url);
    const feed = `the feed of the calendar '${(0,inert/* inertLine */.F)(name, 80)}' at ${host}`;
    const fresh = await freshFeed({ url, zone }, reading);
    const copy = path === undefined ? undefined : copyAt({ path, zone }, reading);
    const verdict = judgeFeed(fresh, copy?.kind === "copy" ? copy : undefined, { now: reading.now, maxAge });
    const about = copy?.kind === "unusable" ? [`${feed}: ${copy.why}`] : [];
    if (verdict.kind === "unknown") {
        const why = [`${feed} cannot be relied on: ${verdict.why}`, ...about].join("; ");
        throw new unreadable/* Unreadable */.I("unavailable", why, verdict.remedy);
    }
    const fact = `the holidays of ${name}, ${verdict.kind === "copy" ? "from the copy" : "from the feed"}`;
    const source = verdict.kind === "copy" && path !== undefined ? path : host;
    return {
        kind: "calendar",
        name,
        holidays: verdict.holidays,
        warnings: [...verdict.warnings.map((warning) => `${feed}: ${warning}.`), ...about],
        evidence: { kind: "calendar", source, at: reading.now.toISOString(), fact },
    };
}
async function freshFeed({ url, zone }, reading) {
    try {
        const text = await reading.feeds.read(url);
        const parsed = parseCalendar(text, { file: "it", maximumBytes: parse_holidays/* FEED_LIMIT */.P1, zone }, reading);
        if (parsed.kind === "valid")
            return { kind: "read", holidays: parsed.value };
        const [first] = parsed.problems;
        const place = first?.line === undefined || first.line === 1 ? "" : ` (line ${first.line})`;
        return { kind: "unread", why: `it ${(first?.message ?? "is no calendar").replace(/\.$/, "")}${place}` };
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        return { kind: "unread", why: error.message };
    }
}
function copyAt({ path, zone }, reading) {
    const file = reading.files.get(path);
    if (file === undefined)
        return { kind: "unusable", why: `its copy ${path} does not exist: commit one.` };
    const parsed = parseCalendar(file.text, { file: path, maximumBytes: parse_holidays/* FEED_LIMIT */.P1, zone }, reading);
    if (parsed.kind === "invalid") {
        const [first] = parsed.problems;
        return {
            kind: "unusable",
            why: `its copy cannot be used: ${first === undefined ? path : (0,problem/* formatProblem */.V)(first)} Commit a new one.`,
        };
    }
    if (file.committedAt === undefined)
        return { kind: "unusable", why: `nothing tells how old its copy ${path} is.` };
    return { kind: "copy", path, holidays: parsed.value, committedAt: file.committedAt };
}

;// CONCATENATED MODULE: ./lib/flows/holidays/read-holidays.js




/** Lists the files of the repository that a policy's calendars need, at the policy's own ref. */
function holidayPaths(sources) {
    const paths = Object.values(sources).flatMap((source) => {
        if (source.kind === "file")
            return [source.path];
        return source.kind === "feed" && source.copy !== undefined ? [source.copy] : [];
    });
    return [...new Set(paths)];
}
/** Reads all calendars of a policy. Throws `Unreadable` when a feed cannot be used and has no copy that counts. */
async function readHolidays(sources, reading) {
    const read = await Promise.all(Object.entries(sources).map(([name, source]) => readOne(name, source, reading)));
    const problems = read.flatMap((one) => (one?.kind === "invalid" ? one.problems : []));
    if (problems.length > 0)
        return { kind: "invalid", problems };
    const found = read.flatMap((one) => (one?.kind === "calendar" ? [one] : []));
    return {
        kind: "read",
        holidays: new Map(found.map(({ name, holidays }) => [name, holidays.dates])),
        knownUntil: new Map(found.flatMap(({ name, holidays: { knownUntil } }) => knownUntil === undefined ? [] : [[name, new Date(knownUntil)]])),
        warnings: found.flatMap(({ warnings }) => warnings),
        evidence: found.map(({ evidence }) => evidence),
    };
}
async function readOne(name, source, reading) {
    const at = reading.now.toISOString();
    switch (source.kind) {
        case "dates":
            return undefined;
        case "file": {
            const { path, zone } = source;
            const text = reading.files.get(path)?.text;
            if (text === undefined) {
                const message = `is missing, and the policy's calendar '${(0,inert/* inertLine */.F)(name, 80)}' is read from it: commit it.`;
                return { kind: "invalid", problems: [{ file: path, message }] };
            }
            const parsed = parseCalendar(text, { file: path, maximumBytes: parse_holidays/* FILE_LIMIT */.h1, zone }, reading);
            if (parsed.kind === "invalid")
                return parsed;
            const evidence = { kind: "calendar", source: path, at, fact: `the holidays of ${name}` };
            return { kind: "calendar", name, holidays: parsed.value, warnings: [], evidence };
        }
        case "feed":
            return await readFeed(name, source, reading);
    }
}

;// CONCATENATED MODULE: ./lib/flows/ask-gate/read-calendars.js




/** Reads the calendars that are files or feeds, each from its document's own repository; one call more for files that were not asked for with it. */
async function readCalendars(homes, means) {
    const read = await Promise.all(homes.map((home) => readHome(home, means)));
    return {
        holidays: new Map(read.flatMap(({ holidays }) => [...holidays])),
        knownUntil: new Map(read.flatMap(({ knownUntil }) => [...knownUntil])),
        warnings: read.flatMap(({ warnings }) => warnings),
        evidence: read.flatMap(({ evidence }) => evidence),
        problems: read.flatMap(({ problems }) => problems),
        unreadable: read.flatMap(({ unreadable }) => unreadable),
        ownPaths: pathsOf(homes, "own"),
        centralPaths: pathsOf(homes, "central"),
    };
}
function pathsOf(homes, wanted) {
    return homes.flatMap(({ kind, calendars }) => (kind === wanted ? holidayPaths(calendars) : []));
}
const NOTHING = {
    holidays: new Map(),
    knownUntil: new Map(),
    warnings: [],
    evidence: [],
    problems: [],
    unreadable: [],
};
async function readHome(home, { feeds, at, now }) {
    if (Object.values(home.calendars).every(({ kind }) => kind === "dates"))
        return NOTHING;
    try {
        const paths = holidayPaths(home.calendars);
        const files = paths.every((path) => home.asked.includes(path))
            ? home.files
            : await home.documents.files(paths, home.commit);
        const from = new Date(Math.min(at.getTime(), now.getTime()) - 2 * calendar_date/* DAY */.d_);
        const to = new Date(at.getTime() + timeline/* HORIZON */._);
        const read = await readHolidays(home.calendars, { files, feeds, now, from, to });
        return read.kind === "invalid" ? { ...NOTHING, problems: read.problems } : { ...NOTHING, ...read };
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            return { ...NOTHING, unreadable: [error] };
        throw error;
    }
}


/***/ })

};
