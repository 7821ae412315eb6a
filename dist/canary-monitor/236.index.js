export const id = 236;
export const ids = [236];
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

/***/ 7511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ askedAsWritten)
});

// EXTERNAL MODULE: ./lib/core/incident-source/placeholders.js
var placeholders = __webpack_require__(9324);
// EXTERNAL MODULE: ./lib/adapters/metrics/ask-provider.js + 1 modules
var ask_provider = __webpack_require__(6601);
;// CONCATENATED MODULE: ./lib/adapters/metrics/provider-headers.js

/** Builds the headers that show who asks; `{token}` and `{token.part}` become secrets. */
function providerHeaders({ auth, headers }, secret) {
    const tokens = (value) => {
        const parts = [...value.matchAll(/\{token\.([a-z][a-z0-9-]{0,31})\}/g)].map(([, part = ""]) => part);
        return new Map([["", secret()], ...parts.map((part) => [`.${part}`, secret(part)])]);
    };
    const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), (0,placeholders/* fillPlaceholders */.Ct)(value, "", tokens(value))]);
    return { ...Object.fromEntries(own), ...authorization(auth, secret) };
}
function authorization(auth, secret) {
    switch (auth.kind) {
        case "none":
            return {};
        case "bearer":
            return { authorization: `Bearer ${secret()}` };
        case "basic":
            return { authorization: `Basic ${Buffer.from(`${auth.user}:${secret()}`).toString("base64")}` };
    }
}

;// CONCATENATED MODULE: ./lib/adapters/metrics/asked-as-written.js



/** Begins a reading of a provider that is asked with the headers that the monitor writes, and with its secret. */
function askedAsWritten(plan, world, explain) {
    const headers = providerHeaders(plan, world.secret);
    const parts = (0,placeholders/* secretsOf */.Fj)(plan.headers, "").filter((part) => part !== "");
    return {
        name: plan.name,
        world,
        budget: { left: ask_provider/* PATIENCE_MILLISECONDS */.PX },
        headers,
        secrets: [world.secret(), ...parts.map((part) => world.secret(part.slice(1))), headers.authorization ?? ""],
        explain,
        rights: `Check the secret of '${plan.name}' in provider-tokens, and auth and headers in the monitor.`,
    };
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

/***/ 3236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonMetrics: () => (/* binding */ jsonMetrics)
});

// EXTERNAL MODULE: ./lib/core/canary/queries/json-request.js
var json_request = __webpack_require__(3737);
// EXTERNAL MODULE: ./lib/adapters/metrics/asked-as-written.js + 1 modules
var asked_as_written = __webpack_require__(7511);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/adapters/metrics/ask-provider.js + 1 modules
var ask_provider = __webpack_require__(6601);
// EXTERNAL MODULE: ./lib/adapters/metrics/in-turns.js
var in_turns = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/core/canary/measurements/read-number.js
var read_number = __webpack_require__(5242);
;// CONCATENATED MODULE: ./lib/adapters/metrics/json-source.js




/** Opens a provider: paths stay below its address, whatever an arm's name brought into them. */
function jsonSource(address, asked) {
    const { name } = asked;
    return {
        name,
        async fetch(path, interval) {
            const filled = (0,json_request/* fillInterval */.rt)(path, interval).replaceAll("+", "%2B");
            const refused = (0,json_request/* refusePath */.kK)(filled);
            if (refused !== undefined)
                throw (0,ask_provider/* unanswerable */.gr)(name, `is asked at a path that ${refused}`, "Mend the path in the monitor.");
            return (0,ask_provider/* askProvider */.BB)({ url: `${address}${filled}` }, asked);
        },
        async select(document, path) {
            const { selectJson } = await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(571)]).then(__webpack_require__.bind(__webpack_require__, 6952));
            const found = selectJson(document, path);
            if (found.kind === "selected")
                return found.values;
            if (found.kind === "no-path")
                throw (0,ask_provider/* unanswerable */.gr)(name, `is read at ${(0,inert/* inertLine */.F)(path, 80)}, which is no JSONPath`, "Mend the path in the monitor.");
            throw (0,ask_provider/* malformed */.Qm)(name, `answered a document that is too deep or too large for ${(0,inert/* inertLine */.F)(path, 80)}`, "Ask for a smaller document, or write a path without `..`.");
        },
    };
}
/** Reads the one number at a path: nothing or null is NaN, since a document that says nothing does not say zero; several values are wrong. */
async function numberAt(document, path, source) {
    const found = await source.select(document, path);
    if (found.length > 1)
        return { kind: "wrong", what: `${found.length} values at ${(0,inert/* inertLine */.F)(path, 80)}` };
    const read = (0,read_number/* readNumber */.k)(found[0]);
    return read.kind === "missing" ? { kind: "number", value: Number.NaN } : read;
}

// EXTERNAL MODULE: ./lib/adapters/metrics/series-of.js + 1 modules
var series_of = __webpack_require__(2780);
;// CONCATENATED MODULE: ./lib/adapters/metrics/json-buckets.js





const AT_ONCE = 4;
/** New buckets of one query that one reading asks for. */
const MOST_REQUESTS = 240;
/** Reads one document a bucket. A bucket is over when it is asked for, so that its value is asked once and kept for this run. */
function bucketValues() {
    const kept = new Map();
    return {
        async read(query, window, source) {
            const buckets = (0,series_of/* cutWindow */.x)(window, 1);
            const asked = buckets.filter((bucket) => !kept.has(keyOf(query, bucket)));
            if (asked.length > MOST_REQUESTS)
                throw (0,ask_provider/* unanswerable */.gr)(source.name, `would be asked ${asked.length} times for ${(0,inert/* inertLine */.F)(query.path, 120)}`, "Read a series (series, time, value), or judge by a longer period.");
            await (0,in_turns/* inTurns */.g)(asked, AT_ONCE, async (bucket) => {
                const [point] = await pointOf(query, bucket, source);
                // What says nothing yet is asked again.
                if (point !== undefined && Number.isFinite(point.value))
                    kept.set(keyOf(query, bucket), point.value);
            });
            return buckets.map((bucket) => {
                return { at: bucket.from.getTime(), value: kept.get(keyOf(query, bucket)) ?? Number.NaN };
            });
        },
    };
}
async function pointOf(query, bucket, source) {
    const value = await numberAt(await source.fetch(query.path, bucket), query.value, source);
    const given = [{ at: bucket.from.getTime(), value }];
    return (0,series_of/* seriesOf */.L)(given, bucket, { name: source.name, query: query.path });
}
function keyOf({ path, value }, { from, period }) {
    return JSON.stringify([path, value, from.getTime(), period]);
}

;// CONCATENATED MODULE: ./lib/adapters/metrics/json-live.js


/** Values of one query that are kept: a day of minutes. */
const MOST_KEPT = 1_440;
/** Reads what is there now: the value belongs to the bucket in which it was asked, and is given once that is over. What an earlier run saw is not known. */
function liveValues(clock) {
    const kept = new Map();
    return {
        async read(query, window, source) {
            const key = JSON.stringify([query.path, query.value, window.period]);
            const known = kept.get(key) ?? new Map();
            kept.set(key, known);
            const now = clock.now();
            const at = Math.floor(now.getTime() / window.period) * window.period;
            const value = await numberAt(await source.fetch(query.path, { from: now, to: now }), query.value, source);
            const bucket = { from: new Date(at), to: new Date(at + window.period), period: window.period };
            for (const point of (0,series_of/* seriesOf */.L)([{ at, value }], bucket, { name: source.name, query: query.path }))
                known.set(at, point.value);
            for (const [oldest] of known)
                if (known.size > MOST_KEPT)
                    known.delete(oldest);
            const points = [...known].map(([when, held]) => ({ at: when, value: held }));
            return points.filter((point) => point.at >= window.from.getTime() && point.at < window.to.getTime());
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/metrics/json-series.js




const MOST_POINTS = 20_000;
/** Later than any second of this millennium, and earlier than any millisecond since 1973. */
const SECONDS_END = 100_000_000_000;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
/** Reads a list of points from one document: `time` is an ISO 8601 instant with its zone, or seconds or milliseconds since 1970. */
const readJsonSeries = async (query, window, source) => {
    const { path, series = "$", time = "$.time", value } = query;
    const document = await source.fetch(path, window);
    const found = await source.select(document, series);
    const [only] = found;
    const list = found.length === 1 && Array.isArray(only) ? only : found;
    if (list.length > MOST_POINTS)
        throw (0,ask_provider/* unanswerable */.gr)(source.name, `answered ${list.length} points at ${(0,inert/* inertLine */.F)(series, 80)}`, "Ask for {from} to {to} alone.");
    const points = [];
    for (const point of list) {
        points.push({ at: await instantAt(point, time, source), value: await numberAt(point, value, source) });
    }
    return (0,series_of/* seriesOf */.L)(points, window, { name: source.name, query: path });
};
async function instantAt(point, path, source) {
    const [found, second] = await source.select(point, path);
    if (second === undefined && typeof found === "number" && Number.isFinite(found))
        return found < SECONDS_END ? Math.round(found * 1_000) : found;
    if (second === undefined && typeof found === "string" && INSTANT.test(found))
        return Date.parse(found);
    throw (0,ask_provider/* malformed */.Qm)(source.name, `answered a point without a time at ${(0,inert/* inertLine */.F)(path, 80)}`, "Read an ISO 8601 instant with its zone, or seconds or milliseconds since 1970.");
}

// EXTERNAL MODULE: ./lib/adapters/metrics/read-each.js
var read_each = __webpack_require__(6668);
;// CONCATENATED MODULE: ./lib/adapters/metrics/json-metrics.js







const json_metrics_AT_ONCE = 4;
/**
 * Reads numbers from JSON documents at paths below the provider's address: a list of points, one document a bucket, or the value of now,
 * which belongs to the bucket in which it was asked and is known to this run alone. Throws `Unreadable`.
 */
function jsonMetrics(plan, world) {
    const buckets = bucketValues();
    const live = liveValues(world.clock);
    return {
        read(queries, window) {
            const asked = { ...(0,asked_as_written/* askedAsWritten */.W)(plan, world, () => ""), documents: true };
            const source = jsonSource(plan.address, asked);
            return (0,read_each/* readEach */.e)(queries, { ...asked, width: json_metrics_AT_ONCE }, (query) => readOne(jsonOf(query), window, source));
        },
    };
    function readOne(query, window, source) {
        if (query.series !== undefined)
            return readJsonSeries(query, window, source);
        return (0,json_request/* namesInterval */.UI)(query.path) ? buckets.read(query, window, source) : live.read(query, window, source);
    }
}
function jsonOf(query) {
    if (query.kind !== "json")
        throw new TypeError(`a JSON provider is not asked by a query of kind ${query.kind}`);
    return query;
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

/***/ 3737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UI: () => (/* binding */ namesInterval),
/* harmony export */   aW: () => (/* binding */ wrongPlaceholders),
/* harmony export */   kK: () => (/* binding */ refusePath),
/* harmony export */   rt: () => (/* binding */ fillInterval)
/* harmony export */ });
const PLACEHOLDERS = ["{from}", "{to}", "{from-seconds}", "{to-seconds}"];
/** Whether a request asks for the interval that its path names, or for what is there now. */
function namesInterval(path) {
    return path.includes("{from}") || path.includes("{from-seconds}");
}
/** Fills an interval into a path: ISO 8601 in UTC, or whole seconds since 1970. */
function fillInterval(path, { from, to }) {
    const seconds = (instant) => String(Math.floor(instant.getTime() / 1_000));
    const iso = (instant) => instant.toISOString().replace(".000Z", "Z");
    return path
        .replaceAll("{from}", iso(from))
        .replaceAll("{to}", iso(to))
        .replaceAll("{from-seconds}", seconds(from))
        .replaceAll("{to-seconds}", seconds(to));
}
/**
 * Says why a path could leave the address that it stands under, `undefined` where it cannot: it begins with one slash, has no segment
 * of dots, no backslash, no control character, no fragment, and nothing encoded that a server could take for one of these.
 */
function refusePath(path) {
    const [before = "", ...rest] = path.split("?");
    if (!before.startsWith("/"))
        return "does not start with /";
    if (/[^\x21-\x7e]/.test(path))
        return "holds a space or a character that is not plain";
    if (path.includes("#"))
        return "holds a fragment (#)";
    if (path.includes("\\"))
        return "holds a backslash";
    if (rest.length > 1)
        return "holds two question marks";
    if (/\/\//.test(before))
        return "holds an empty segment (//)";
    if (/%(?:2e|2f|5c|25|0|1|7f)/i.test(before))
        return "holds an encoded dot, slash, backslash, percent sign or control character";
    if (before.split("/").some((segment) => segment === "." || segment === ".."))
        return "holds a segment of dots (..)";
    return undefined;
}
/** Lists what stands between braces in a path and is no placeholder of an interval or an arm. */
function wrongPlaceholders(path) {
    return [...path.matchAll(/\{[^{}]*\}/g)]
        .map(([word]) => word)
        .filter((word) => !PLACEHOLDERS.includes(word) && !word.startsWith("{arm."));
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


/***/ })

};
