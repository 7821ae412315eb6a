export const id = 748;
export const ids = [748];
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

/***/ 8748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  datadogMetrics: () => (/* binding */ datadogMetrics)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./lib/adapters/metrics/ask-provider.js + 1 modules
var ask_provider = __webpack_require__(6601);
// EXTERNAL MODULE: ./lib/core/canary/measurements/read-number.js
var read_number = __webpack_require__(5242);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
;// CONCATENATED MODULE: ./lib/adapters/metrics/datadog-query.js
/** Datadog widens the buckets of an answer that would have more than 1,500 points. */
const DATADOG_BUCKETS = 1_000;
/** Words for people on an answer whose buckets are wider than was asked. */
const WIDENED = "Write .rollup(sum, 60) with the monitor's period in seconds into the query, and watch for a shorter time.";

// EXTERNAL MODULE: ./lib/adapters/metrics/in-turns.js
var in_turns = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/adapters/metrics/series-of.js + 1 modules
var series_of = __webpack_require__(2780);
;// CONCATENATED MODULE: ./lib/adapters/metrics/datadog-v1.js







const AT_ONCE = 4;
const answer = schemas/* object */.Ikc({
    status: schemas/* optional */.lqM(schemas/* string */.YjP()),
    error: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())),
    series: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({
        scope: schemas/* optional */.lqM(schemas/* string */.YjP()),
        interval: schemas/* optional */.lqM(schemas/* number */.aig()),
        pointlist: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* unknown */.L5J()])),
    }))),
});
/** Reads by `GET /api/v1/query`: seconds are asked, milliseconds answered; an error may stand in an answer of status 200. */
const readDatadogV1 = async (queries, window, place) => new Map(await (0,in_turns/* inTurns */.g)(queries, AT_ONCE, async (query) => [query.id, await readQuery(query, window, place)]));
async function readQuery({ text }, window, { address, asked }) {
    const given = [];
    for (const { from, to, period } of (0,series_of/* cutWindow */.x)(window, DATADOG_BUCKETS)) {
        // The end is included, so that it must stand before the next bucket's edge.
        const parameters = { from: String(from.getTime() / 1_000), to: String(to.getTime() / 1_000 - 1), query: text };
        const parsed = await (0,ask_provider/* askProvider */.BB)({ url: `${address}/api/v1/query?${new URLSearchParams(parameters).toString()}` }, asked);
        given.push(...pointsOf(parsed, period, { name: asked.name, text }));
    }
    return (0,series_of/* seriesOf */.L)(given, window, { name: asked.name, query: text });
}
function pointsOf(parsed, period, { name, text }) {
    const read = answer.safeParse(parsed);
    if (!read.success)
        throw (0,ask_provider/* malformed */.Qm)(name, "answered something else than Datadog does", "Check its address in provider-urls.");
    const { status = "", error, series = [] } = read.data;
    if (status !== "ok" || (error ?? "") !== "")
        // A query that it does not understand is answered by 400: what stands in a 200 may be of the moment.
        throw (0,ask_provider/* malformed */.Qm)(name, `answered status ${(0,inert/* inertLine */.F)(status, 40)}: ${(0,inert/* inertLine */.F)(error ?? "", 160)}, for ${(0,inert/* inertLine */.F)(text, 160)}`, "Mend the query in the monitor.");
    const [first, second] = series;
    if (second !== undefined)
        throw (0,ask_provider/* unanswerable */.gr)(name, `has ${series.length} series where one is needed, such as ${(0,inert/* inertLine */.F)(`${first?.scope} and ${second.scope}`, 160)}, for ${(0,inert/* inertLine */.F)(text, 160)}`, "Remove the grouping (by {…}) and the commas from the query.");
    if (first?.interval !== undefined && first.interval * 1_000 !== period)
        throw (0,ask_provider/* unanswerable */.gr)(name, `answered buckets of ${first.interval} seconds, for ${(0,inert/* inertLine */.F)(text, 160)}`, WIDENED);
    return (first?.pointlist ?? []).map(([at, value]) => ({ at, value: (0,read_number/* readNumber */.k)(value) }));
}

;// CONCATENATED MODULE: ./lib/adapters/metrics/datadog-v2.js






/** Queries of one request: Datadog counts requests against a limit of the hour. */
const datadog_v2_AT_ONCE = 20;
const datadog_v2_answer = schemas/* object */.Ikc({
    errors: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]))),
    data: schemas/* optional */.lqM(schemas/* object */.Ikc({
        attributes: schemas/* object */.Ikc({
            series: schemas/* array */.YOg(schemas/* object */.Ikc({ query_index: schemas/* optional */.lqM(schemas/* number */.aig()), group_tags: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* array */.YOg(schemas/* string */.YjP()))) })),
            times: schemas/* array */.YOg(schemas/* number */.aig()),
            values: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* unknown */.L5J())),
        }),
    })),
});
/** Reads by `POST /api/v2/query/timeseries`, many queries a request: milliseconds both ways; errors stand at the answer's root. */
const readDatadogV2 = async (queries, window, place) => {
    const given = new Map(queries.map(({ id }) => [id, []]));
    for (let first = 0; first < queries.length; first += datadog_v2_AT_ONCE) {
        const batch = queries.slice(first, first + datadog_v2_AT_ONCE);
        for (const part of (0,series_of/* cutWindow */.x)(window, DATADOG_BUCKETS)) {
            const parsed = await (0,ask_provider/* askProvider */.BB)(questionOf(batch, part, place), place.asked);
            const series = seriesIn(parsed, part, { name: place.asked.name, batch });
            for (const [index, { id }] of batch.entries())
                given.get(id)?.push(...(series.get(index) ?? []));
        }
    }
    const name = place.asked.name;
    return new Map(queries.map(({ id, text }) => [id, (0,series_of/* seriesOf */.L)(given.get(id) ?? [], window, { name, query: text })]));
};
function questionOf(batch, { from, to, period }, { address }) {
    const attributes = {
        from: from.getTime(),
        // The end is included, so that it must stand before the next bucket's edge.
        to: to.getTime() - 1,
        interval: period,
        queries: batch.map(({ text }, index) => ({ data_source: "metrics", name: `q${index}`, query: text })),
        formulas: batch.map((_, index) => ({ formula: `q${index}` })),
    };
    const text = JSON.stringify({ data: { type: "timeseries_request", attributes } });
    return { url: `${address}/api/v2/query/timeseries`, body: { type: "application/json", text } };
}
function seriesIn(parsed, window, { name, batch }) {
    const strange = (0,ask_provider/* malformed */.Qm)(name, "answered something else than Datadog does", "Check its address in provider-urls.");
    const read = datadog_v2_answer.safeParse(parsed);
    if (!read.success)
        throw strange;
    const errors = [read.data.errors ?? []].flat().join("; ");
    if (errors !== "")
        throw (0,ask_provider/* malformed */.Qm)(name, `answered an error: ${(0,inert/* inertLine */.F)(errors, 200)}`, "Mend the query in the monitor.");
    const { series = [], times = [], values = [] } = read.data.data?.attributes ?? {};
    if (read.data.data === undefined || series.length !== values.length)
        throw strange;
    if (widened(times, window))
        throw (0,ask_provider/* unanswerable */.gr)(name, `answered wider buckets than ${window.period / 1_000} seconds`, WIDENED);
    const found = new Map();
    for (const [position, { query_index: index = 0, group_tags: tags }] of series.entries()) {
        const row = values[position] ?? [];
        const text = (0,inert/* inertLine */.F)(batch[index]?.text ?? "", 160);
        if (batch[index] === undefined || row.length !== times.length)
            throw strange;
        if (found.has(index))
            throw (0,ask_provider/* unanswerable */.gr)(name, `has several series where one is needed, such as ${(0,inert/* inertLine */.F)((tags ?? []).join(","), 120)}, for ${text}`, "Remove the grouping (by {…}) from the query.");
        found.set(index, times.map((at, which) => ({ at, value: (0,read_number/* readNumber */.k)(row[which]) })));
    }
    return found;
}
/**
 * Tells whether the server enlarged its interval: every distance is a multiple of something wider than the period. Two points may be two
 * rare ones, unless they are all that fits into the window at their distance.
 */
function widened(times, { from, to, period }) {
    const steps = times.slice(1).map((at, index) => Math.abs(at - (times[index] ?? at)));
    if (steps.length === 0)
        return false;
    const step = steps.reduce(divisor);
    return step > period && (steps.length > 1 || times.length >= Math.floor((to.getTime() - from.getTime()) / step));
}
/** Finds the greatest common divisor; numbers so far apart that their distance is infinite have none, which is NaN. */
function divisor(a, b) {
    return b > 0 ? divisor(b, a % b) : a + b;
}

// EXTERNAL MODULE: ./lib/adapters/metrics/with-retry-after.js
var with_retry_after = __webpack_require__(9616);
;// CONCATENATED MODULE: ./lib/adapters/metrics/datadog-metrics.js





/** Reads series of Datadog's query language by its timeseries interfaces, v1 or v2. Keys travel in headers alone; a 429 is waited for as `X-RateLimit-Reset` says. */
function datadogMetrics(plan, world) {
    const readWith = plan.api === "v1" ? readDatadogV1 : readDatadogV2;
    return {
        read(queries, window) {
            const [key, application] = [world.secret("api-key"), world.secret("application-key")];
            const asked = {
                name: plan.name,
                // In how many seconds its limit begins anew (docs.datadoghq.com, "Rate limits"); it gives no `Retry-After`.
                world: { ...world, http: (0,with_retry_after/* withRetryAfter */.r)(world.http, (headers) => headers["x-ratelimit-reset"]) },
                budget: { left: ask_provider/* PATIENCE_MILLISECONDS */.PX },
                headers: { "dd-api-key": key, "dd-application-key": application },
                secrets: [key, application],
                explain,
                rights: `Check ${plan.name}.api-key and ${plan.name}.application-key in provider-tokens, the permission timeseries_query, and the site in the monitor.`,
            };
            const texts = queries.map((query) => {
                if (query.kind !== "expression")
                    throw new TypeError(`Datadog is not asked by a query of kind ${query.kind}`);
                return { id: query.id, text: query.expression };
            });
            return (0,ask_provider/* withoutSecrets */.cT)(asked.secrets, () => readWith(texts, window, { address: plan.address, asked }));
        },
    };
}
function explain(body) {
    const read = schemas/* object */.Ikc({ errors: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP()), schemas/* string */.YjP()])), error: schemas/* optional */.lqM(schemas/* string */.YjP()) })
        .safeParse(body);
    return read.success ? [read.data.errors ?? [], read.data.error ?? []].flat(2).join("; ") : "";
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
