export const id = 615;
export const ids = [615];
export const modules = {

/***/ 1615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  httpIncidentEndpoints: () => (/* binding */ httpIncidentEndpoints)
});

;// CONCATENATED MODULE: ./lib/core/incident-source/endpoint-verdict.js
/** Names the incidents of an endpoint as people know them: `pagerduty: INC-7`. */
function toOpenIncident({ name }, shown) {
    const { id, title, url, start, because } = shown;
    const openedAt = Number.isNaN(Date.parse(start)) ? undefined : new Date(start);
    const since = openedAt === undefined ? "" : ` (since ${openedAt.toISOString()})`;
    return {
        name: id === "" ? name : `${name}: ${id}`,
        url: /^https:\/\//.test(url) && URL.canParse(url) ? url : "",
        title: `${title === "" ? because : title}${since}`,
        label: because,
        ...(openedAt === undefined ? {} : { openedAt }),
    };
}

// EXTERNAL MODULE: ./lib/core/incident-source/json-place.js
var json_place = __webpack_require__(9330);
// EXTERNAL MODULE: ./lib/core/incident-source/severity.js
var incident_source_severity = __webpack_require__(5281);
;// CONCATENATED MODULE: ./lib/core/incident-source/judge-page.js


/** Judges one page of an endpoint's answer, a parsed JSON value. */
function judgePage(endpoint, body) {
    if (endpoint.list === undefined)
        return judgeValue(endpoint, body);
    const items = (0,json_place/* valueAt */.f)(body, endpoint.list);
    if (!Array.isArray(items))
        return { kind: "unknown", why: `there is no list at ${endpoint.path}` };
    const incidents = [];
    for (const item of items) {
        if (!counts(endpoint, item))
            continue;
        const judged = judgeItem(endpoint, item);
        if (judged.kind === "misshapen")
            return { kind: "unknown", why: `what stands at ${endpoint.path} is no severity` };
        if (judged.kind === "locks")
            incidents.push({ ...shown(endpoint, item), because: judged.because });
    }
    return incidents.length > 0 ? { kind: "locked", incidents } : { kind: "clear", items: items.length };
}
function judgeValue(endpoint, body) {
    const { expect, path } = endpoint;
    const found = (0,json_place/* valueAt */.f)(body, endpoint.value);
    const lock = (because) => ({
        kind: "locked",
        incidents: [{ id: "", title: "", url: "", start: "", because }],
    });
    if (expect.kind === "equals") {
        if (found === undefined || typeof found !== typeof expect.value || (typeof found === "object" && found !== null))
            return { kind: "unknown", why: `what stands at ${path} cannot be compared with ${JSON.stringify(expect.value)}` };
        return sameScalar(found, expect.value) ? { kind: "clear", items: 1 } : lock(`${path} is ${JSON.stringify(found)}`);
    }
    if (typeof found !== "string" || found === "")
        return { kind: "unknown", why: `there is no severity at ${path}` };
    const because = judgeText(endpoint, found);
    return because === undefined ? { kind: "clear", items: 1 } : lock(because);
}
function judgeItem(endpoint, item) {
    if (endpoint.expect.kind === "empty")
        return { kind: "locks", because: "open" };
    const found = (0,json_place/* valueAt */.f)(item, endpoint.value);
    const absent = found === undefined || found === null;
    if (!absent && typeof found !== "string" && typeof found !== "number")
        return { kind: "misshapen" };
    const because = judgeText(endpoint, absent ? "" : String(found));
    return because === undefined ? { kind: "passes" } : { kind: "locks", because };
}
/** How tools write that nobody has set a severity. */
const UNSET = ["", "unset", "notset", "severitynotset"];
/** Says why a severity locks, `undefined` when it does not. */
function judgeText({ expect, unset, unknownSeverity }, severity) {
    if (expect.kind === "empty" || expect.kind === "equals")
        return undefined;
    if (expect.kind === "any-of" && expect.severities.map(incident_source_severity/* severityKey */.H).includes((0,incident_source_severity/* severityKey */.H)(severity)))
        return undefined;
    if (UNSET.includes((0,incident_source_severity/* severityKey */.H)(severity)))
        return unset === "lock" ? "no severity" : undefined;
    if (expect.kind === "any-of")
        return severity;
    switch ((0,incident_source_severity/* judgeSeverity */.b)(severity, expect)) {
        case "locks":
            return severity;
        case "harmless":
            return undefined;
        case "unknown":
            return unknownSeverity === "lock" ? `${severity}, a severity that the policy does not know` : undefined;
    }
}
/** Tells whether an item is meant: it is left out only when it says clearly that it is another one. */
function counts({ where }, item) {
    return where.every(({ at, value }) => {
        const found = (0,json_place/* valueAt */.f)(item, at.steps);
        if (value === null)
            return found === undefined || found === null;
        return typeof found !== typeof value || sameScalar(found, value);
    });
}
function sameScalar(found, wanted) {
    if (typeof found === "string" && typeof wanted === "string")
        return (0,incident_source_severity/* severityKey */.H)(found) === (0,incident_source_severity/* severityKey */.H)(wanted);
    return found === wanted;
}
function shown({ show }, item) {
    const text = (place) => {
        const found = place === undefined ? undefined : (0,json_place/* valueAt */.f)(item, place.steps);
        return typeof found === "string" || typeof found === "number" ? String(found) : "";
    };
    return { id: text(show.id), title: text(show.title), url: text(show.url), start: text(show.start) };
}

;// CONCATENATED MODULE: ./lib/core/incident-source/next-page.js

/** Finds the request for the next page; where none is found as declared and the page says itself that there is more, nobody knows what follows. */
function nextPage(endpoint, asked, answer) {
    const declared = declaredNext(endpoint, asked, answer);
    const sign = declared.kind === "last" ? signOfMore(answer) : undefined;
    if (sign === undefined)
        return declared;
    return { kind: "unknown", why: `the answer goes on behind this page (${sign}), and \`next\` does not say how` };
}
function declaredNext({ paging, method }, asked, answer) {
    const { body } = answer;
    switch (paging.kind) {
        case "none":
            return { kind: "last" };
        case "link":
            return address(relNext(answer.link), asked);
        case "address":
            return address((0,json_place/* valueAt */.f)(body, paging.at.steps), asked);
        case "cursor": {
            if (paging.more !== undefined) {
                const more = (0,json_place/* valueAt */.f)(body, paging.more.steps);
                if (typeof more !== "boolean")
                    return { kind: "unknown", why: `nothing at ${paging.more.text} says whether more follows` };
                if (!more)
                    return { kind: "last" };
            }
            const cursor = (0,json_place/* valueAt */.f)(body, paging.at.steps);
            if (cursor === undefined || cursor === null || cursor === "")
                return paging.more === undefined
                    ? { kind: "last" }
                    : { kind: "unknown", why: `there is no ${paging.at.text}, though more follows` };
            return withParameter(asked, { method, name: paging.parameter, value: cursor });
        }
        case "offset": {
            const more = (0,json_place/* valueAt */.f)(body, paging.more.steps);
            if (typeof more !== "boolean")
                return { kind: "unknown", why: `nothing at ${paging.more.text} says whether more follows` };
            if (!more)
                return { kind: "last" };
            return withParameter(asked, { method, name: paging.parameter, value: answer.read });
        }
    }
}
/** Where the common services say that there is more. */
const SIGNS = [
    "more",
    "has_more",
    "hasMore",
    "next",
    "next_page",
    "nextLink",
    "nextPageToken",
    "links.next",
    "_links.next",
    "pagination.next",
    "pagination_meta.after",
    "paging.next",
    "cursor.hasMore",
    "meta.next_cursor",
    "incomplete_results",
];
/** Names where an answer says that it goes on; `undefined` when it does not say so. */
function signOfMore({ body, link }) {
    const found = (path) => {
        const steps = path.split(".").map((name) => ({ kind: "member", name }));
        return (0,json_place/* valueAt */.f)(body, steps);
    };
    if (relNext(link) !== undefined)
        return "Link";
    return found("isLast") === false ? "isLast" : SIGNS.find((path) => isMore(found(path)));
}
function isMore(value) {
    if (typeof value === "object" && value !== null)
        return Object.keys(value).length > 0;
    return value === true || (typeof value === "string" && value !== "") || (typeof value === "number" && value > 0);
}
/** Reads the target of `rel="next"` from a Link header (RFC 8288). */
function relNext(header) {
    for (const part of header.slice(0, 8_192).split(",")) {
        const [target = "", ...parameters] = part.split(";").map((text) => text.trim());
        if (!target.startsWith("<") || !target.endsWith(">"))
            continue;
        if (parameters.some((parameter) => /^rel="?(?:[^"]* )?next(?: [^"]*)?"?$/i.test(parameter)))
            return target.slice(1, -1);
    }
    return undefined;
}
function address(found, asked) {
    if (found === undefined || found === null || found === "")
        return { kind: "last" };
    if (typeof found !== "string" || !URL.canParse(found, asked.url))
        return { kind: "unknown", why: "the address of the next page cannot be read" };
    const url = new URL(found, asked.url);
    // The token must not follow an address to somebody else.
    if (url.origin !== new URL(asked.url).origin)
        return { kind: "unknown", why: "the next page is said to be at another host" };
    return { kind: "next", request: { ...asked, url: url.href } };
}
function withParameter(asked, { method, name, value }) {
    if (method === "POST")
        return { kind: "next", request: { ...asked, body: { ...asked.body, [name]: value } } };
    if (typeof value !== "string" && typeof value !== "number")
        return { kind: "unknown", why: "the cursor of the next page is no text" };
    const url = new URL(asked.url);
    url.searchParams.set(name, String(value));
    return { kind: "next", request: { ...asked, url: url.href } };
}

// EXTERNAL MODULE: ./lib/core/incident-source/placeholders.js
var placeholders = __webpack_require__(9324);
// EXTERNAL MODULE: ./lib/ports/http.js
var http = __webpack_require__(7334);
// EXTERNAL MODULE: ./lib/adapters/http/patient-exchange.js
var patient_exchange = __webpack_require__(1408);
;// CONCATENATED MODULE: ./lib/adapters/http/ask-endpoint.js


const TIMEOUT_MILLISECONDS = 10_000;
const MAXIMUM_BYTES = 4 * 1024 * 1024;
/** Asks an endpoint for JSON; a redirect is never followed, for the token must not go elsewhere. */
async function askEndpoint({ url, method, body, headers, patience }) {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const typed = body === undefined ? {} : { "content-type": "application/json" };
    try {
        const response = await (0,patient_exchange/* patientExchange */.p)({
            method,
            url,
            headers: { accept: "application/json", "user-agent": "deploy-actions", ...typed, ...headers },
            ...sent,
            timeout: TIMEOUT_MILLISECONDS,
            maximumBytes: MAXIMUM_BYTES,
        }, patience);
        return answerOf(response);
    }
    catch (error) {
        if (!(error instanceof http/* HttpError */.j))
            throw error;
        return unreadable(`it could not be asked (${error.failure}: ${error.message})`, "Check the address in the policy and the runner's network.");
    }
}
function answerOf({ status, headers, body }) {
    if (status >= 300 && status < 400)
        return unreadable(`it redirects (${status})`, "Write the final address into the policy; it may want a login.");
    if (status === 401 || status === 403)
        return unreadable(`it answered ${status}`, "Check the token in incident-tokens and its right to read incidents.");
    if (status === 404)
        return unreadable("it answered 404", "Check the address in the policy; a missing right may look like this too.");
    if (status !== 200)
        return unreadable(`it answered ${status}`, "Re-run the job once the endpoint is well.");
    if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(headers["content-type"] ?? ""))
        return unreadable("it did not answer JSON", "Check the address in the policy: a page may want a login.");
    try {
        const parsed = JSON.parse(body);
        return { kind: "json", body: parsed, link: headers.link ?? "" };
    }
    catch {
        return unreadable("its JSON is not complete", "Re-run the job; if it stays, check the address in the policy.");
    }
}
function unreadable(why, remedy) {
    return { kind: "unreadable", why, remedy };
}

;// CONCATENATED MODULE: ./lib/adapters/http/http-incident-endpoints.js






const BUDGET_MILLISECONDS = 20_000;
const MOST_PAGES = 10;
/** Asks pagers and status pages over https; which addresses may be connected to is the `http`'s to refuse. */
function httpIncidentEndpoints(world) {
    return {
        read: (endpoints, tokens) => Promise.all(endpoints.map(async (endpoint) => {
            const missing = (0,placeholders/* secretsOf */.Fj)(endpoint.headers, endpoint.name).filter((name) => !tokens.has(name));
            if (missing.length > 0)
                return unknown(endpoint, `no secret is given for ${missing.join(" and ")}`, `Add a line ${missing[0]}=… to the input incident-tokens.`);
            const headers = Object.entries(endpoint.headers).map(([header, value]) => [header, (0,placeholders/* fillPlaceholders */.Ct)(value, endpoint.name, tokens)]);
            const patience = { ...world, budget: { left: BUDGET_MILLISECONDS } };
            const verdict = await readPages(endpoint, { headers: Object.fromEntries(headers), patience });
            return verdict.kind === "locked" ? withoutSecrets(verdict, [...tokens.values()]) : verdict;
        })),
    };
}
/** Takes the secrets out of what an endpoint shows: one that repeats what it was asked would bring them into summaries and results. */
function withoutSecrets(verdict, secrets) {
    const clean = (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
    const incidents = verdict.incidents.map(({ name, url, title, label, ...others }) => ({
        ...others,
        ...{ name: clean(name), url: clean(url), title: clean(title), label: clean(label) },
    }));
    return { ...verdict, incidents };
}
const SHAPE = "Compare `path`, `where` and `next` in the policy with what the endpoint answers.";
async function readPages(endpoint, asking) {
    let request = { url: endpoint.url, body: endpoint.body };
    let read = 0;
    for (let page = 1; page <= MOST_PAGES; page++) {
        const answer = await askEndpoint({ ...request, ...asking, method: endpoint.method });
        if (answer.kind === "unreadable")
            return unknown(endpoint, answer.why, answer.remedy);
        const verdict = judgePage(endpoint, answer.body);
        if (verdict.kind === "unknown")
            return unknown(endpoint, verdict.why, SHAPE);
        if (verdict.kind === "locked") {
            const incidents = verdict.incidents.map((shown) => toOpenIncident(endpoint, shown));
            return { kind: "locked", name: endpoint.name, incidents };
        }
        read += verdict.items;
        const next = nextPage(endpoint, request, { body: answer.body, link: answer.link, read });
        if (next.kind === "unknown")
            return unknown(endpoint, next.why, SHAPE);
        if (next.kind === "last") {
            const seen = endpoint.list !== undefined && read > 0;
            return seen ? { kind: "clear", name: endpoint.name } : await prove(endpoint, asking);
        }
        request = next.request;
    }
    return unknown(endpoint, `it lists more than ${MOST_PAGES} pages`, "Ask for open incidents only, and for larger pages.");
}
/** Makes sure that an empty list means "none" and not "none that this token may see". */
async function prove(endpoint, asking) {
    const { probe, name } = endpoint;
    if (probe === undefined)
        return { kind: "clear", name };
    const answer = await askEndpoint({ url: probe.url, body: undefined, method: "GET", ...asking });
    if (answer.kind === "unreadable")
        return unknown(endpoint, `the probe failed: ${answer.why}`, answer.remedy);
    const steps = probe.at.steps.filter(({ kind }) => kind !== "each");
    if (holdsSomething((0,json_place/* valueAt */.f)(answer.body, steps)))
        return { kind: "clear", name };
    return unknown(endpoint, `it lists no incident, and its probe shows nothing at ${probe.at.text}: the token may lack the right to see them`, "Give the token the right to read incidents, or let the probe ask for something that it can see.");
}
function holdsSomething(value) {
    if (Array.isArray(value))
        return value.length > 0;
    return value !== undefined && value !== null && value !== "" && value !== false && value !== 0;
}
function unknown({ name }, why, remedy) {
    return { kind: "unknown", name, why, remedy };
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


/***/ })

};
