export const id = 365;
export const ids = [365];
export const modules = {

/***/ 9484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   httpCalendarFeeds: () => (/* binding */ httpCalendarFeeds)
/* harmony export */ });
/* harmony import */ var _core_address_refuse_insecure_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3109);
/* harmony import */ var _core_holidays_parse_holidays_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1578);
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9397);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7334);
/* harmony import */ var _patient_exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1408);





const TIMEOUT_MILLISECONDS = 10_000;
const BUDGET_MILLISECONDS = 20_000;
const MOST_REDIRECTS = 3;
const REMEDY = "Check the feed's address in the policy, or name a committed copy of it (`copy:`).";
/** Reads calendar feeds over https; which addresses may be connected to is the `http`'s to refuse. */
function httpCalendarFeeds({ http, clock }) {
    return {
        async read(address) {
            const patience = { http, clock, budget: { left: BUDGET_MILLISECONDS } };
            let url = address;
            for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                const response = await ask(url, patience);
                if (![301, 302, 303, 307, 308].includes(response.status))
                    return textOf(response);
                const location = response.headers.location ?? "";
                if (!URL.canParse(location, url))
                    throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I("malformed", "it redirects to no address", REMEDY);
                url = new URL(location, url).href;
            }
            throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I("malformed", `it redirects more than ${MOST_REDIRECTS} times`, REMEDY);
        },
    };
}
async function ask(url, patience) {
    const refused = (0,_core_address_refuse_insecure_url_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseInsecureUrl */ .q)(url);
    if (refused !== undefined)
        throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I("malformed", `its address cannot be asked: ${refused}`, REMEDY);
    const headers = { accept: "text/calendar, text/plain;q=0.5", "user-agent": "deploy-actions" };
    try {
        return await (0,_patient_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .patientExchange */ .p)({ method: "GET", url, headers, timeout: TIMEOUT_MILLISECONDS, maximumBytes: _core_holidays_parse_holidays_js__WEBPACK_IMPORTED_MODULE_0__/* .FEED_LIMIT */ .P1 }, patience);
    }
    catch (error) {
        if (!(error instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpError */ .j))
            throw error;
        throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I("unavailable", `it could not be fetched (${error.failure}: ${error.message})`, REMEDY);
    }
}
function textOf({ status, headers, body }) {
    const type = (headers["content-type"] ?? "").toLowerCase();
    if (status !== 200)
        throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I(status === 429 ? "rate_limited" : status >= 500 ? "unavailable" : status === 404 ? "not_found" : "forbidden", `it answered ${status}`, REMEDY);
    if (/\b(?:html|json|xml)\b/.test(type))
        throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I("malformed", "it answered a page, not a calendar", REMEDY);
    return body;
}


/***/ }),

/***/ 1408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ patientExchange)
/* harmony export */ });
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7334);

const TRIES = 3;
const PAUSE_MILLISECONDS = 1_000;
const PASSING = ["dns", "connect", "timeout", "reset"];
/** Exchanges a reading request, asking again after 429, 5xx and failed connections as `Retry-After` says, within the budget; the last answer or failure counts. */
async function patientExchange(request, patience) {
    const { http, clock, budget } = patience;
    for (let attempt = 1;; attempt++) {
        let pause = PAUSE_MILLISECONDS * attempt;
        try {
            const response = await http.exchange(request);
            if (response.status !== 429 && response.status < 500)
                return response;
            pause = Math.max(pause, retryAfter(response.headers["retry-after"] ?? "", clock.now()));
            if (attempt === TRIES || pause > budget.left)
                return response;
        }
        catch (error) {
            if (!(error instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j) || !PASSING.includes(error.failure))
                throw error;
            if (attempt === TRIES || pause > budget.left)
                throw error;
        }
        budget.left -= pause;
        await clock.sleep(pause);
    }
}
/** Reads `Retry-After` in milliseconds: seconds or a date; 0 for anything else. */
function retryAfter(text, now) {
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1_000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? 0 : Math.max(0, date - now.getTime());
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

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HA: () => (/* binding */ offsetAt),
  N3: () => (/* binding */ offsetSpans),
  Mv: () => (/* binding */ onlyOffset)
});

;// CONCATENATED MODULE: ./node_modules/@date-fns/tz/tzOffset/index.js
const offsetFormatCache = {};
const offsetCache = {};

/**
 * The function returns UTC offset in minutes for the given date in specified
 * time zone.
 *
 * Unlike `Date.prototype.getTimezoneOffset`, this function returns the value
 * mirrored to the sign of the offset in the time zone. For Asia/Singapore
 * (UTC+8), `tzOffset` returns `480`, while `getTimezoneOffset` returns `-480`.
 *
 * It uses `Intl.DateTimeFormat` internally to access otherwise unavailable
 * runtime's time zone data, and falls back to basic manual parsing if Intl API
 * is not supported (e.g., older Node.js versions, React Native's Hermes, etc.).
 *
 * @param timeZone - Time zone name (IANA or UTC offset).
 * @param date - Date to check the offset for.
 *
 * @returns UTC offset in minutes (e.g., `480` for date in UTC+8).
 */
function tzOffset(timeZone, date) {
  try {
    // Create `Intl.DateTimeFormat` with `"longOffset"` that gives us consistent
    // date strings like `"5/19/2026, GMT-08:00"`.
    const format = offsetFormatCache[timeZone] ||= new Intl.DateTimeFormat("en-US", {
      timeZone,
      timeZoneName: "longOffset"
    }).format;

    // Get `"-08:00"`.
    const offsetStr = format(date).split("GMT")[1];

    // Avoid parsing the same offset string.
    if (offsetStr in offsetCache) return offsetCache[offsetStr];

    // Calculate offset from `["-08", "00"]` and cache it.
    return calcOffset(offsetStr, offsetStr.split(":"));
  } catch {
    // Fallback to manual parsing if the runtime doesn't support
    // `±HH:MM/±HHMM/±HH`. See: https://github.com/nodejs/node/issues/53419.
    if (timeZone in offsetCache) return offsetCache[timeZone];
    const captures = timeZone?.match(offsetRe);
    if (captures) return calcOffset(timeZone, captures.slice(1));
    return NaN;
  }
}
const offsetRe = /([+-]\d\d):?(\d\d)?/;
function calcOffset(cacheStr, values) {
  const hours = +(values[0] || 0);
  const minutes = +(values[1] || 0);
  // Convert seconds to minutes by dividing by 60 to keep the function return in minutes.
  const seconds = +(values[2] || 0) / 60;
  return offsetCache[cacheStr] = hours * 60 + minutes > 0 ? hours * 60 + minutes + seconds : hours * 60 - minutes - seconds;
}
;// CONCATENATED MODULE: ./lib/core/time/zone-offsets.js

const MINUTE = 60_000;
/** A zone never changes its offset twice within half a day: in a slot of that length lies one change at most. */
const SLOT = 12 * 60 * MINUTE;
// Zones are the same for everybody in the process, and asking the runtime for an offset is slow.
const zones = new Map();
/** Reads a zone's offset from UTC at an instant, in milliseconds. */
function offsetAt(zone, instant) {
    if (zone === "UTC")
        return 0;
    const known = knownZone(zone);
    const slot = Math.floor(instant / SLOT);
    const [offset, next] = [offsetOf(known, slot), offsetOf(known, slot + 1)];
    return offset === next || instant < changeIn(known, slot) ? offset : next;
}
/** Reads the one offset that a zone has through an interval, in milliseconds; `undefined` when it changes. */
function onlyOffset(zone, { start, end }) {
    const known = knownZone(zone);
    const first = Math.floor(start / SLOT);
    const offset = offsetOf(known, first);
    for (let slot = first + 1; (slot - 1) * SLOT < end; slot++)
        if (offsetOf(known, slot) !== offset)
            return undefined;
    return offset;
}
/** Cuts an interval into pieces of one offset each, in order. */
function offsetSpans(zone, { start, end }) {
    const known = knownZone(zone);
    const spans = [];
    let from = start;
    let offset = offsetAt(zone, start);
    for (let slot = Math.floor(start / SLOT); slot * SLOT < end; slot++) {
        const next = offsetOf(known, slot + 1);
        if (next === offset)
            continue;
        const change = changeIn(known, slot);
        if (change >= end)
            break;
        spans.push({ start: from, end: change, offset });
        from = change;
        offset = next;
    }
    spans.push({ start: from, end, offset });
    return spans;
}
function knownZone(zone) {
    const known = zones.get(zone) ?? { zone, offsets: new Map(), changes: new Map() };
    zones.set(zone, known);
    return known;
}
function offsetOf({ zone, offsets }, slot) {
    const known = offsets.get(slot);
    if (known !== undefined)
        return known;
    const offset = tzOffset(zone, new Date(slot * SLOT)) * MINUTE;
    offsets.set(slot, offset);
    return offset;
}
function changeIn(known, slot) {
    const change = known.changes.get(slot) ?? findChange(known, slot);
    known.changes.set(slot, change);
    return change;
}
/** Finds the minute of a slot at which a zone leaves the offset that it began with, by bisection. */
function findChange(known, slot) {
    const offset = offsetOf(known, slot);
    let low = (slot * SLOT) / MINUTE;
    let high = low + SLOT / MINUTE;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (tzOffset(known.zone, new Date(middle * MINUTE)) * MINUTE === offset)
            low = middle;
        else
            high = middle;
    }
    return high * MINUTE;
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


/***/ })

};
