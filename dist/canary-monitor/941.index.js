export const id = 941;
export const ids = [941];
export const modules = {

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

/***/ 6601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PX: () => (/* binding */ PATIENCE_MILLISECONDS),
  BB: () => (/* binding */ askProvider),
  Qm: () => (/* binding */ malformed),
  gr: () => (/* binding */ unanswerable),
  cT: () => (/* binding */ withoutSecrets)
});

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
// EXTERNAL MODULE: ./lib/core/html/html-entities.js
var html_entities = __webpack_require__(3350);
;// CONCATENATED MODULE: ./lib/core/text/hide-values.js

const HIDDEN = "***";
/** Shorter values stand in too many words to be told from them. */
const SHORTEST = 4;
/**
 * Takes values out of every text of a structure, keys included: as they are, as a JSON text, a page or an address spells them, and
 * cut off at a text's end. Structures are plain data; what holds no text is returned as it is.
 */
function hideValues(structure, values) {
    const forms = [...new Set(values.flatMap(formsOf))]
        .filter(({ length }) => length >= SHORTEST)
        .sort((a, b) => b.length - a.length);
    return forms.length === 0 ? structure : hideIn(structure, forms);
}
function hideIn(structure, forms) {
    if (typeof structure === "string")
        return hideText(structure, forms);
    if (Array.isArray(structure))
        return structure.map((one) => hideIn(one, forms));
    if (typeof structure !== "object" || structure === null)
        return structure;
    return Object.fromEntries(Object.entries(structure).map(([key, value]) => [hideText(key, forms), hideIn(value, forms)]));
}
function hideText(text, forms) {
    let shown = text;
    for (const form of forms)
        shown = shown.replaceAll(form, HIDDEN);
    const beginning = Math.max(0, ...forms.map((form) => beginningAtEnd(shown, form)));
    return beginning === 0 ? shown : `${shown.slice(0, -beginning)}${HIDDEN}`;
}
/** How many of a value's first characters a text ends with, where the text was cut inside of it. */
function beginningAtEnd(text, value) {
    for (let length = Math.min(value.length - 1, text.length); length >= SHORTEST; length--)
        if (text.endsWith(value.slice(0, length)))
            return length;
    return 0;
}
function formsOf(value) {
    const json = inJson(value);
    const address = encodeURIComponent(value.toWellFormed());
    const escaped = [value, json, inJson(json), (0,html_entities/* htmlEntities */.b)(value), (0,html_entities/* htmlEntities */.b)(json)];
    return [...escaped, address, address.replaceAll("%20", "+"), ...base64Of(value)];
}
/** As it stands in a JSON text; done twice, as it stands in one that is a text of another. */
function inJson(value) {
    return JSON.stringify(value).slice(1, -1);
}
/** What a value becomes inside a longer text in base64, as of `user:password`: its whole groups, for each way in which they may fall. */
function base64Of(value) {
    const bytes = Buffer.from(value);
    return [0, 1, 2].flatMap((shift) => {
        const groups = Math.floor((bytes.length - shift) / 3);
        return groups < 2 ? [] : [bytes.subarray(shift, shift + groups * 3).toString("base64")];
    });
}

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/ports/http.js
var http = __webpack_require__(7334);
// EXTERNAL MODULE: ./lib/adapters/http/patient-exchange.js
var patient_exchange = __webpack_require__(1408);
;// CONCATENATED MODULE: ./lib/adapters/metrics/ask-provider.js





const TIMEOUT_MILLISECONDS = 15_000;
const MAXIMUM_BYTES = 8 * 1024 * 1024;
/** How long one reading waits in all for a provider that asks for patience. */
const PATIENCE_MILLISECONDS = 20_000;
/** Asks a provider for JSON. Redirects are never followed, since secrets must not go elsewhere. Throws `Unreadable`, which holds no secret. */
async function askProvider({ url, body }, asked) {
    const { name, world, budget, headers } = asked;
    const typed = body === undefined ? {} : { "content-type": body.type };
    const sent = body === undefined ? {} : { body: body.text };
    let response;
    try {
        response = await (0,patient_exchange/* patientExchange */.p)({
            method: body === undefined ? "GET" : "POST",
            url,
            headers: { accept: "application/json", "user-agent": "deploy-actions", ...typed, ...headers },
            ...sent,
            timeout: TIMEOUT_MILLISECONDS,
            maximumBytes: MAXIMUM_BYTES,
        }, { ...world, budget });
    }
    catch (error) {
        if (!(error instanceof http/* HttpError */.j))
            throw error;
        throw unreached(error, name);
    }
    const parsed = parse(response.body, asked.secrets);
    if (response.status !== 200)
        throw refused(response.status, parsed, asked);
    if (parsed.kind === "none")
        throw malformed(name, "answered no JSON", "Check its address in provider-urls: a page may want a login.");
    return parsed.value;
}
/** Carries out a reading whose failure, whatever an answer repeated, shows no secret. */
async function withoutSecrets(secrets, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        throw new unreadable/* Unreadable */.I(error.why, hideValues(error.message, secrets), error.remedy);
    }
}
/** Says that a provider's answer cannot be used, which may heal; `what` is inert already. */
function malformed(name, what, remedy) {
    return new unreadable/* Unreadable */.I("malformed", `${name} ${what}`, remedy);
}
/** Says that a question can have no answer that can be used, however often it is asked; `what` is inert already. */
function unanswerable(name, what, remedy) {
    return new unreadable/* Unreadable */.I("refused", `${name} ${what}`, remedy);
}
function unreached({ failure, message }, name) {
    const said = `${name} could not be asked (${failure}: ${message})`;
    if (failure === "address-refused")
        return new unreadable/* Unreadable */.I("forbidden", said, "Name an address in provider-urls that may be reached, or allow private hosts.");
    if (failure === "too-large" || failure === "malformed")
        return new unreadable/* Unreadable */.I(failure === "too-large" ? "refused" : "malformed", said, "Ask for less, or check the provider's address in provider-urls.");
    return new unreadable/* Unreadable */.I("unavailable", said, "Check the provider's address in provider-urls and the runner's network.");
}
const WHY = {
    401: "unauthorized",
    403: "forbidden",
    408: "unavailable",
    425: "unavailable",
    429: "rate_limited",
};
function refused(status, body, { name, secrets, explain, rights, documents }) {
    const words = body.kind === "none" ? "" : (0,inert/* inertLine */.F)(hideValues(explain(body.value), secrets), 200);
    const said = `${name} answered ${status}${words === "" ? "" : ` (${words})`}`;
    if (status < 300)
        return new unreadable/* Unreadable */.I("malformed", said, "Check the provider's address in provider-urls.");
    if (status < 400)
        return new unreadable/* Unreadable */.I("refused", `${name} redirects (${status})`, "Write the final address into provider-urls; it may want a login.");
    if (status === 404)
        return new unreadable/* Unreadable */.I(documents === true ? "not_found" : "refused", said, "Check the provider's address in provider-urls, and its kind and paths in the monitor.");
    const why = status >= 500 ? "unavailable" : (WHY[status] ?? "refused");
    switch (why) {
        case "rate_limited":
            return new unreadable/* Unreadable */.I(why, said, "Ask for fewer metrics, or raise the provider's limit.");
        case "unavailable":
            return new unreadable/* Unreadable */.I(why, said, "Check the provider's health, then re-run the job.");
        case "refused":
            return new unreadable/* Unreadable */.I(why, said, "Mend the query in the monitor.");
        case "unauthorized":
        case "forbidden":
            return new unreadable/* Unreadable */.I(why, said, rights);
    }
}
/** Parses an answer without the secrets that it repeats, since whatever is said of it may be cut in the midst of one. */
function parse(text, secrets) {
    try {
        const value = JSON.parse(text);
        // What is escaped is not seen in the text; a long answer of numbers alone is not walked through.
        const repeats = text.includes("\\") || hideValues(text, secrets) !== text;
        return { kind: "json", value: repeats ? hideValues(value, secrets) : value };
    }
    catch {
        return { kind: "none" };
    }
}


/***/ }),

/***/ 2410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inTurns)
/* harmony export */ });
/** Maps items at most `width` at a time, in order; the first failure ends it. */
async function inTurns(items, width, map) {
    const results = [];
    let failed = false;
    const pending = items.entries();
    const work = async () => {
        for (const [index, item] of pending) {
            if (failed)
                return;
            try {
                results[index] = await map(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, work));
    return results;
}


/***/ }),

/***/ 6668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readEach)
/* harmony export */ });
/* harmony import */ var _ask_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6601);
/* harmony import */ var _in_turns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2410);


/** Reads queries by themselves, at most `width` at a time; the first failure ends the reading, and shows no secret. */
function readEach(queries, { secrets, width }, read) {
    return (0,_ask_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(secrets, async () => new Map(await (0,_in_turns_js__WEBPACK_IMPORTED_MODULE_1__/* .inTurns */ .g)(queries, width, async (query) => [query.id, await read(query)])));
}


/***/ }),

/***/ 4941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sentryMetrics: () => (/* binding */ sentryMetrics)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./lib/adapters/metrics/ask-provider.js + 1 modules
var ask_provider = __webpack_require__(6601);
// EXTERNAL MODULE: ./lib/adapters/metrics/read-each.js
var read_each = __webpack_require__(6668);
// EXTERNAL MODULE: ./lib/core/canary/measurements/read-number.js
var read_number = __webpack_require__(5242);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
;// CONCATENATED MODULE: ./lib/adapters/metrics/sentry-query.js
/** Names a query for people. */
function sentryWords({ counts, release }) {
    return `${counts} of release ${release}`;
}
/** Names the release exactly as a search of Sentry: quoted, and no wildcard. */
function releaseSearch({ release, search }) {
    const exact = `release:"${release.replace(/["\\*]/g, "\\$&")}"`;
    return search === "" ? exact : `${exact} ${search}`;
}
/** Writes an instant as Sentry reads it: UTC, without a zone. */
function sentryTime(instant) {
    return instant.toISOString().slice(0, 19);
}
/** Builds the parameters that every question has; an empty environment asks for all. */
function commonParameters({ project }, query, { from, to }) {
    return [
        ["project", project],
        ...(query.environment === "" ? [] : [["environment", query.environment]]),
        ["query", releaseSearch(query)],
        ["start", sentryTime(from)],
        ["end", sentryTime(to)],
    ];
}

;// CONCATENATED MODULE: ./lib/adapters/metrics/sentry-errors.js





const answer = schemas/* object */.Ikc({
    timeSeries: schemas/* array */.YOg(schemas/* object */.Ikc({
        meta: schemas/* object */.Ikc({ interval: schemas/* number */.aig(), dataScanned: schemas/* optional */.lqM(schemas/* string */.YjP()) }),
        values: schemas/* array */.YOg(schemas/* object */.Ikc({ timestamp: schemas/* number */.aig(), value: schemas/* unknown */.L5J(), incomplete: schemas/* optional */.lqM(schemas/* boolean */.zMY()) })),
    })),
});
/**
 * Builds the question for error events by minute (docs.sentry.io, "Query Explore Events in Timeseries Format"; the data set `errors`
 * and the form of the answer are those of `getsentry/sentry`, `organization_events_timeseries.py`).
 */
function errorsUrl(plan, query, window) {
    const parameters = new URLSearchParams([
        ["dataset", "errors"],
        ["yAxis", "count()"],
        ["interval", `${window.period / 60_000}m`],
        ...commonParameters(plan, query, window),
    ]);
    return `${plan.address}/api/0/organizations/${plan.organization}/events-timeseries/?${parameters.toString()}`;
}
/** Reads events by bucket. Sentry marks what ended less than 90 seconds ago as incomplete: that is no data. An absent error is a zero there. */
const errorPoints = (parsed, { query, window, name }) => {
    const read = answer.safeParse(parsed);
    if (!read.success)
        throw (0,ask_provider/* malformed */.Qm)(name, "answered something else than Sentry does", "Check its address in provider-urls.");
    const [series, second] = read.data.timeSeries;
    // A token that may see no project is answered by nothing at all, in a 200.
    if (series === undefined)
        throw new unreadable/* Unreadable */.I("forbidden", `${name} shows no project for ${sentryWords(query)}`, "Check the project's id in the monitor and the projects that the token may read.");
    if (second !== undefined)
        throw (0,ask_provider/* unanswerable */.gr)(name, `has several series for ${sentryWords(query)}`, "Mend the search in the monitor.");
    if (series.meta.interval !== window.period)
        throw (0,ask_provider/* unanswerable */.gr)(name, `answered buckets of ${series.meta.interval / 1_000} seconds for ${sentryWords(query)}`, "Watch for a shorter time: Sentry widens buckets over long ones.");
    if (series.meta.dataScanned === "partial")
        throw new unreadable/* Unreadable */.I("unavailable", `${name} looked at a part of its data`, "Re-run the job; a partial answer is never judged.");
    return series.values
        .filter(({ incomplete = false }) => !incomplete)
        .map(({ timestamp, value }) => ({ at: timestamp, value: (0,read_number/* readNumber */.k)(value) }));
};

// EXTERNAL MODULE: ./lib/core/canary/queries/session-period.js
var session_period = __webpack_require__(7369);
;// CONCATENATED MODULE: ./lib/adapters/metrics/sentry-sessions.js





const HOUR = 3_600_000;
const FIELDS = {
    sessions: { count: "sum(session)", crashes: "crash_rate(session)" },
    users: { count: "count_unique(user)", crashes: "crash_rate(user)" },
};
const values = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const sentry_sessions_answer = schemas/* object */.Ikc({
    intervals: schemas/* array */.YOg(schemas/* string */.YjP()),
    groups: schemas/* array */.YOg(schemas/* object */.Ikc({ totals: values, series: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* unknown */.L5J())) })),
});
/**
 * Builds the question for sessions or users of a release (docs.sentry.io, "Retrieve Release Health Session Statistics"). The interval is
 * an hour at least and the range is rounded to it. The crashed are asked as a rate beside the count, which holds whatever further
 * statuses of sessions Sentry adds.
 */
function sessionsUrl(plan, query, window) {
    const hours = (0,session_period/* isSessionPeriod */.E)(window.period) ? window.period / HOUR : 1;
    const { count, crashes } = fieldsOf(query);
    const parameters = new URLSearchParams([
        ["field", count],
        ["field", crashes],
        ["interval", `${hours}h`],
        ...commonParameters(plan, query, window),
    ]);
    return `${plan.address}/api/0/organizations/${plan.organization}/sessions/?${parameters.toString()}`;
}
/** Reads sessions by bucket where the period is one that Sentry has; else the sum of the hours around the window, as a single point in its last bucket. */
const sessionPoints = (parsed, { query, window, name }) => {
    const read = sentry_sessions_answer.safeParse(parsed);
    if (!read.success || read.data.groups.length > 1)
        throw (0,ask_provider/* malformed */.Qm)(name, "answered something else than Sentry does", "Check its address in provider-urls.");
    const { intervals, groups } = read.data;
    const [group] = groups;
    if (group === undefined)
        return [];
    if (!(0,session_period/* isSessionPeriod */.E)(window.period))
        return [{ at: window.to.getTime() - window.period, value: countIn(group.totals, query) }];
    return intervals.map((start, index) => {
        const row = Object.entries(group.series).map(([field, series]) => [field, series[index]]);
        const at = Date.parse(start);
        if (Number.isNaN(at))
            throw (0,ask_provider/* malformed */.Qm)(name, `answered no times for ${sentryWords(query)}`, "Check its address in provider-urls.");
        return { at, value: countIn(Object.fromEntries(row), query) };
    });
};
function fieldsOf({ counts }) {
    return counts === "users" || counts === "crashed-users" ? FIELDS.users : FIELDS.sessions;
}
function countIn(row, query) {
    const { count, crashes } = fieldsOf(query);
    const counted = (0,read_number/* readNumber */.k)(row[count]);
    if (query.counts === "sessions" || query.counts === "users" || counted.kind !== "number" || counted.value === 0)
        return counted;
    const rate = (0,read_number/* readNumber */.k)(row[crashes]);
    if (rate.kind !== "number")
        return rate;
    if (rate.value < 0 || rate.value > 1)
        return { kind: "wrong", what: `a crash rate of ${rate.value}` };
    return (0,read_number/* readNumber */.k)(Math.round(counted.value * rate.value));
}

// EXTERNAL MODULE: ./lib/adapters/metrics/series-of.js + 1 modules
var series_of = __webpack_require__(2780);
// EXTERNAL MODULE: ./lib/adapters/metrics/with-retry-after.js
var with_retry_after = __webpack_require__(9616);
;// CONCATENATED MODULE: ./lib/adapters/metrics/sentry-metrics.js








const AT_ONCE = 3;
/** Sentry refuses more than 10,000 points of a series. */
const MOST_BUCKETS = 5_000;
/** Reads counts of a release from Sentry: error events minute by minute, sessions and users by the hour or as one sum. Throws `Unreadable`. */
function sentryMetrics(plan, world) {
    return {
        read(queries, window) {
            const token = world.secret();
            const asked = {
                name: plan.name,
                world: { ...world, http: waitingAsTold(world.http, world.clock) },
                budget: { left: ask_provider/* PATIENCE_MILLISECONDS */.PX },
                headers: { authorization: `Bearer ${token}` },
                secrets: [token],
                explain,
                rights: `Give the token '${plan.name}' in provider-tokens the scope org:read, and check organization and project in the monitor.`,
            };
            const ask = askedOnce((url) => (0,ask_provider/* askProvider */.BB)({ url }, asked));
            return (0,read_each/* readEach */.e)(queries, { ...asked, width: AT_ONCE }, (query) => readQuery(query, window, { plan, ask }));
        },
    };
}
async function readQuery(query, window, { plan, ask }) {
    if (query.kind !== "sentry")
        throw new TypeError(`Sentry is not asked by a query of kind ${query.kind}`);
    const shown = { name: plan.name, query: sentryWords(query) };
    if (query.counts !== "errors")
        return (0,series_of/* seriesOf */.L)(sessionPoints(await ask(sessionsUrl(plan, query, window)), { query, window, name: plan.name }), window, shown);
    const given = [];
    for (const part of (0,series_of/* cutWindow */.x)(window, MOST_BUCKETS))
        given.push(...errorPoints(await ask(errorsUrl(plan, query, part)), { query, window, name: plan.name }));
    return (0,series_of/* seriesOf */.L)(given, window, shown);
}
/** Asks each address once in a reading, so that sessions and crashed sessions come from one answer. */
function askedOnce(ask) {
    const answers = new Map();
    return (url) => {
        const answer = answers.get(url) ?? ask(url);
        answers.set(url, answer);
        return answer;
    };
}
/** Sentry says in `X-Sentry-Rate-Limit-Reset` at which second since 1970 its limit begins anew (docs.sentry.io, "Rate Limits"). */
function waitingAsTold(http, clock) {
    return (0,with_retry_after/* withRetryAfter */.r)(http, (headers) => {
        const reset = Number(headers["x-sentry-rate-limit-reset"] ?? Number.NaN);
        return Number.isFinite(reset) ? String(Math.max(0, Math.ceil(reset - clock.now().getTime() / 1_000))) : undefined;
    });
}
function explain(body) {
    const read = schemas/* object */.Ikc({ detail: schemas/* string */.YjP() }).safeParse(body);
    return read.success ? read.data.detail : "";
}


/***/ }),

/***/ 2780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ cutWindow),
  L: () => (/* binding */ seriesOf)
});

// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __webpack_require__(6289);
;// CONCATENATED MODULE: ./lib/core/canary/measurements/bucket-points.js

/**
 * Takes the points that begin a bucket of the span that was asked for. What lies outside of it is left out, whatever it says: a
 * provider whose clock is off has no data. A point between two edges, a second one in a bucket, or one that is no number makes the series wrong.
 */
function bucketPoints(given, span) {
    const points = new Map();
    for (const { at, value } of given) {
        if (!Number.isFinite(at))
            return { kind: "wrong", why: "holds a point without a time" };
        if (at < span.from || at >= span.to)
            continue;
        if (at % span.period !== 0)
            return {
                kind: "wrong",
                why: `holds a point at ${clock(at)}, which begins no bucket of ${(0,duration/* formatDuration */.a)(span.period)}`,
            };
        if (points.has(at))
            return { kind: "wrong", why: `holds two points at ${clock(at)}` };
        if (value.kind === "wrong")
            return { kind: "wrong", why: `holds ${value.what} at ${clock(at)}, which is no number` };
        points.set(at, value.kind === "number" ? value.value : undefined);
    }
    const known = [...points].flatMap(([at, value]) => (value === undefined ? [] : [{ at, value }]));
    return { kind: "points", points: known.sort((a, b) => a.at - b.at) };
}
function clock(at) {
    return new Date(at).toISOString();
}

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/adapters/metrics/ask-provider.js + 1 modules
var ask_provider = __webpack_require__(6601);
;// CONCATENATED MODULE: ./lib/adapters/metrics/series-of.js



/** Takes a query's points within its window; throws `Unreadable` where they cannot be a series. `query` is shown to people. */
function seriesOf(given, { from, to, period }, { name, query }) {
    const read = bucketPoints(given, { from: from.getTime(), to: to.getTime(), period });
    if (read.kind === "points")
        return read.points;
    throw (0,ask_provider/* malformed */.Qm)(name, `${read.why}, for ${(0,inert/* inertLine */.F)(query, 160)}`, "Mend the query: one number for each bucket is needed.");
}
/** Cuts a window into windows of at most `most` buckets. */
function cutWindow({ from, to, period }, most) {
    const length = Math.max(0, Math.ceil((to.getTime() - from.getTime()) / (period * most)));
    return Array.from({ length }, (_, index) => {
        const start = from.getTime() + index * most * period;
        return { from: new Date(start), to: new Date(Math.min(to.getTime(), start + most * period)), period };
    });
}


/***/ }),

/***/ 9616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withRetryAfter)
/* harmony export */ });
/** Lets a vendor's own header say when a question that was refused for its rate (429) may be asked again: `secondsOf` finds the seconds, `undefined` where there are none. A `Retry-After` that came beside it wins. */
function withRetryAfter(http, secondsOf) {
    return {
        async exchange(request, signal) {
            const response = await http.exchange(request, signal);
            const seconds = response.status === 429 ? secondsOf(response.headers) : undefined;
            if (seconds === undefined)
                return response;
            return { ...response, headers: { "retry-after": seconds, ...response.headers } };
        },
    };
}


/***/ }),

/***/ 5242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readDecimal),
/* harmony export */   k: () => (/* binding */ readNumber)
/* harmony export */ });
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const NOT_FINITE = /^(?:nan|[+-]?inf)$/i;
/** Reads a JSON value as a number: null is missing, what is too large is NaN; a text, even one of digits, is none, and is named. */
function readNumber(value) {
    if (value === null || value === undefined)
        return { kind: "missing" };
    if (typeof value === "number")
        return finite(value);
    if (typeof value === "string")
        return { kind: "wrong", what: nameText(value) };
    return {
        kind: "wrong",
        what: Array.isArray(value) ? "a list" : `a${typeof value === "object" ? "n object" : ` ${typeof value}`}`,
    };
}
/** Reads a number that is written as a text, as Prometheus writes its samples. NaN and ±Inf are told as NaN: a sample stands there, and it is not absent. */
function readDecimal(value) {
    if (typeof value !== "string")
        return { kind: "wrong", what: "no text of a sample" };
    if (NOT_FINITE.test(value))
        return { kind: "number", value: Number.NaN };
    return DECIMAL.test(value) ? finite(Number(value)) : { kind: "wrong", what: nameText(value) };
}
/** A long text is not shown: a part of it could not be told from a part of a secret. */
function nameText(text) {
    return text.length > 40 ? `a text of ${text.length} characters` : `the text "${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(text)}"`;
}
function finite(value) {
    return { kind: "number", value: Number.isFinite(value) ? value : Number.NaN };
}


/***/ }),

/***/ 7369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isSessionPeriod)
/* harmony export */ });
const HOUR = 3_600_000;
/** Tells whether Sentry keeps sessions in buckets of so many milliseconds: whole hours that divide a day. */
function isSessionPeriod(period) {
    return period % HOUR === 0 && period <= 24 * HOUR && (24 * HOUR) % period === 0;
}


/***/ }),

/***/ 3350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ htmlEntities)
/* harmony export */ });
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** Spells the characters that mean something in HTML as entities; all others stay. */
function htmlEntities(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}


/***/ })

};
