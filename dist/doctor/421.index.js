export const id = 421;
export const ids = [421,33];
export const modules = {

/***/ 8033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isJsonPath: () => (/* binding */ isJsonPath),
  readJson: () => (/* binding */ readJson)
});

;// CONCATENATED MODULE: ./lib/core/document/json-path-cost.js
/** What a path may look at: a second or so on a runner. */
const MOST = 5_000_000;
/**
 * Tells whether a path may be evaluated on a value in bounded time. Each `..` behind the first looks again at everything below
 * what it is reached by, which a deep value makes many times its size; one that starts anew at `$` inside a filter looks at
 * everything for each member.
 */
function isAffordable(path, value) {
    const descents = path.split("..").length - 1;
    const [, ...filters] = path.split("[?");
    const anew = filters.join().split("$").length - 1;
    if (descents < 2 && anew === 0)
        return true;
    const { members, depth } = extentOf(value);
    return members * depth ** Math.max(0, descents - 1) * members ** anew <= MOST;
}
/** Counts the members of a value and its nesting without recursion, since a service chooses how deep it is. */
function extentOf(value) {
    let level = [value];
    let [members, depth] = [0, 0];
    while (level.length > 0) {
        members += level.length;
        depth++;
        level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
    }
    return { members, depth };
}

// EXTERNAL MODULE: ./node_modules/json-p3/dist/json-p3.cjs.js
var json_p3_cjs = __webpack_require__(393);
;// CONCATENATED MODULE: ./lib/core/document/json-path-query.js

/** JSONPath (RFC 9535) without `match` and `search`, whose patterns would run on a backtracking engine. */
const environment = new json_p3_cjs/* JSONPathEnvironment */.Dd({ maxRecursionDepth: 64 });
environment.functionRegister.delete("match");
environment.functionRegister.delete("search");
/** Compiles a JSONPath; `undefined` for text that is none, and where it uses the regular expression functions. Evaluating it throws beyond 64 levels. */
function jsonPathQuery(path) {
    try {
        return environment.compile(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/core/checks/json-path.js


/** More values than any check says something about. */
const MOST_SELECTED = 100_000;
/** Tells whether text is a JSONPath that can be evaluated; its regular expression functions are not. */
function isJsonPath(path) {
    return jsonPathQuery(path) !== undefined;
}
/** Reads a path from a JSON text; a path that selects several values reads as the list of them. */
function readJson(text, path) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        return { kind: "unreadable", why: "the body is not JSON" };
    }
    if (!isAffordable(path, parsed))
        return { kind: "unreadable", why: `the body is too large for ${path}` };
    const query = jsonPathQuery(path);
    if (query === undefined)
        return { kind: "unreadable", why: `the body is too deep or too large for ${path}` };
    try {
        const found = [];
        for (const { value } of query.lazyQuery(parsed)) {
            if (found.length === MOST_SELECTED)
                return { kind: "unreadable", why: `${path} selects more than ${MOST_SELECTED} values` };
            found.push(value);
        }
        if (found.length === 0)
            return { kind: "missing" };
        const value = found.length === 1 ? found[0] : found;
        return query.singularQuery() ? { kind: "value", value } : { kind: "value", value, selected: found };
    }
    catch {
        return { kind: "unreadable", why: `the body is too deep or too large for ${path}` };
    }
}


/***/ }),

/***/ 6421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseChecks: () => (/* binding */ parseChecks)
});

// EXTERNAL MODULE: ./lib/core/document/parse-document.js + 2 modules
var parse_document = __webpack_require__(8511);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./lib/core/checks/condition.js

const TYPES = ["string", "number", "integer", "boolean", "array", "object", "null"];
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()], {
    error: "expected a text, a number, true, false or null",
});
const json = schemas/* json */.Pq9();
const bounds = {
    gt: schemas/* optional */.lqM(schemas/* number */.aig()),
    gte: schemas/* optional */.lqM(schemas/* number */.aig()),
    lt: schemas/* optional */.lqM(schemas/* number */.aig()),
    lte: schemas/* optional */.lqM(schemas/* number */.aig()),
    between: schemas/* optional */.lqM(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()], { error: "expected two numbers, such as [1, 5]" })),
};
const named = schemas/* refine */.YPB((value) => Object.keys(value ?? {}).length > 0, "expected at least one operator");
const inner = schemas/* lazy */.RZV(() => conditionSchema);
const schemaPath = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(/^(?!\/)(?!.*\.\.)[\w./-]+\.json$/, "expected a JSON Schema, or the path of one in the repository"));
/** The schema of bounds that a number must keep. */
const measureSchema = schemas/* strictObject */.rej({ equals: schemas/* optional */.lqM(schemas/* number */.aig()), ...bounds }).check(named);
/** The schema of a pattern; whether RE2 knows it is told when it is compiled. */
const patternSchema = schemas/* string */.YjP()
    .check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(1_000), schemas/* describe */.q0y("A regular expression in RE2's language."));
const operators = schemas/* strictObject */.rej({
    equals: schemas/* optional */.lqM(json),
    "not-equals": schemas/* optional */.lqM(json),
    ...bounds,
    in: schemas/* optional */.lqM(schemas/* array */.YOg(scalar)),
    contains: schemas/* optional */.lqM(scalar.check(schemas/* describe */.q0y("A part of the text, or a member of the list."))),
    "not-contains": schemas/* optional */.lqM(scalar),
    "starts-with": schemas/* optional */.lqM(schemas/* string */.YjP()),
    "ends-with": schemas/* optional */.lqM(schemas/* string */.YjP()),
    matches: schemas/* optional */.lqM(patternSchema.check(schemas/* describe */.q0y("RE2 pattern, found anywhere unless it is anchored."))),
    exists: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    absent: schemas/* optional */.lqM(schemas/* literal */.euz(true, { error: "expected absent: true; for the opposite write exists: true" })),
    type: schemas/* optional */.lqM(schemas/* enum */.k5n(TYPES, { error: `expected one of ${TYPES.join(", ")}` })),
    length: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* int */.Whr().check(api/* _gte */.qm(0)), measureSchema])),
    "is-empty": schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    not: schemas/* optional */.lqM(inner.check(schemas/* describe */.q0y("Holds where the condition under it does not."))),
    any: schemas/* optional */.lqM(inner.check(schemas/* describe */.q0y("At least one member of the list."))),
    each: schemas/* optional */.lqM(inner.check(schemas/* describe */.q0y("Every member of the list, which must have one."))),
    schema: schemas/* optional */.lqM(schemas/* union */.KCZ([schemaPath, schemas/* record */.g1P(schemas/* string */.YjP(), json)], {
        error: "expected a JSON Schema, or the path of one in the repository",
    })
        .check(schemas/* describe */.q0y("A JSON Schema (2020-12 or draft-07), or the path of one in the repository."))),
})
    .check(named);
/** The schema of what a value must be. */
const conditionSchema = schemas/* union */.KCZ([scalar, operators]);

// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __webpack_require__(6289);
// EXTERNAL MODULE: ./lib/core/checks/json-path.js + 2 modules
var json_path = __webpack_require__(8033);
;// CONCATENATED MODULE: ./lib/core/checks/same-version.js
/** How a version that is seen is compared with the one expected. */
const VERSION_MATCHES = ["exact", "prefix", "semver"];
/** The shortest beginning that tells commits apart. */
const SHORTEST_PREFIX = 7;
/**
 * Tells whether the version seen is the one expected: `exact` text; `prefix`, where one begins with the other and has at least
 * 7 characters; or `semver`, where a leading `v` and build metadata say nothing.
 */
function sameVersion(seen, expected, match) {
    if (seen === undefined || expected === "")
        return false;
    switch (match) {
        case "exact":
            return seen === expected;
        case "prefix":
            return (Math.min(seen.length, expected.length) >= SHORTEST_PREFIX &&
                (seen.startsWith(expected) || expected.startsWith(seen)));
        case "semver":
            return plain(seen) === plain(expected);
    }
}
function plain(version) {
    return version.replace(/^v(?=\d)/i, "").replace(/\+[\w.-]*$/, "");
}

;// CONCATENATED MODULE: ./lib/core/checks/expectation.js





const statusCode = schemas/* int */.Whr().check(api/* _gte */.qm(100), api/* _lte */.Zm(599));
const statusClass = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[1-5]xx$/, "expected a status such as 200, [200, 204] or 2xx"));
/** The schema of one status or a class of them, such as `2xx`. */
const statusSchema = schemas/* union */.KCZ([statusCode, statusClass], { error: "expected a status such as 200 or 2xx" });
/** The schema of a duration above zero. */
const durationSchema = schemas/* string */.YjP()
    .check(schemas/* refine */.YPB((text) => ((0,duration/* parseDuration */.E)(text) ?? 0) > 0, "expected a duration with its unit, such as 800ms or 10s"));
/** The schema of a JSONPath. */
const jsonPathSchema = schemas/* string */.YjP()
    .check(schemas/* refine */.YPB((text) => (0,json_path.isJsonPath)(text), "expected a JSONPath such as $.status, without match() and search()"));
/** The schema of a header's name. */
const headerNameSchema = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w!#$%&'*+.^|~-]+$/, "expected a header's name"));
/** Tells whether exactly one of the places was named. */
function isOneOf(...places) {
    return places.filter((place) => place !== undefined).length === 1;
}
const expectation_status = schemas/* union */.KCZ([statusCode, statusClass, schemas/* array */.YOg(statusSchema).check(api/* _minLength */.m9(1)), measureSchema], {
    error: "expected a status such as 200, [200, 204], 2xx or { gte: 200, lt: 300 }",
});
const time = schemas/* union */.KCZ([durationSchema, measureSchema], {
    error: "expected the time it must stay under, such as 800ms, or operators in milliseconds",
});
const version = schemas/* strictObject */.rej({
    json: schemas/* optional */.lqM(jsonPathSchema),
    header: schemas/* optional */.lqM(headerNameSchema),
    body: schemas/* optional */.lqM(patternSchema.check(schemas/* describe */.q0y("RE2 pattern whose one group is the version."))),
    expect: schemas/* optional */.lqM(schemas/* string */.YjP().check(schemas/* describe */.q0y("Which version must answer; {version} unless it is given."))),
    match: schemas/* optional */.lqM(schemas/* enum */.k5n(VERSION_MATCHES, { error: `expected one of ${VERSION_MATCHES.join(", ")}` })
        .check(schemas/* describe */.q0y("exact, prefix (of at least 7 characters, either way round) or semver."))),
    times: schemas/* optional */.lqM(schemas/* int */.Whr()
        .check(api/* _gte */.qm(1), api/* _lte */.Zm(50), schemas/* describe */.q0y("How often in a row it must answer; 3 unless it is given."))),
})
    .check(schemas/* refine */.YPB(({ json, header, body }) => isOneOf(json, header, body), "expected one of json, header and body, where the version stands"));
/** The schema of what an answer must be. */
const expectationSchema = schemas/* strictObject */.rej({
    status: schemas/* optional */.lqM(expectation_status.check(schemas/* describe */.q0y("2xx unless it is given."))),
    json: schemas/* optional */.lqM(schemas/* record */.g1P(jsonPathSchema, conditionSchema)),
    header: schemas/* optional */.lqM(schemas/* record */.g1P(headerNameSchema, conditionSchema)),
    cookie: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), conditionSchema).check(schemas/* describe */.q0y("The cookies that this answer sets, by name."))),
    body: schemas/* optional */.lqM(conditionSchema),
    duration: schemas/* optional */.lqM(time.check(schemas/* describe */.q0y("Until the answer was complete."))),
    ttfb: schemas/* optional */.lqM(time.check(schemas/* describe */.q0y("Until the first byte."))),
    size: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* int */.Whr().check(api/* _gte */.qm(0)), measureSchema], { error: "expected bytes, such as 512 or { lt: 100000 }" })
        .check(schemas/* describe */.q0y("Bytes of the body, unpacked."))),
    "redirect-url": schemas/* optional */.lqM(conditionSchema),
    tls: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        "days-left": measureSchema.check(schemas/* describe */.q0y("Days until the certificate expires.")),
    })),
    version: schemas/* optional */.lqM(version.check(schemas/* describe */.q0y("Proves which version answers."))),
});

;// CONCATENATED MODULE: ./lib/core/checks/request-document.js


const METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];
const request_document_hidden = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(/^\{(?:secret\.)?[a-z][a-z0-9-]*\}$/, "expected {secret.name} of the input 'secrets', or a captured {name}: secrets are never written in the file"));
const value = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], { error: "expected a text, a number, true or false" });
/** The schemas of the members that make a request. */
const requestFields = {
    path: schemas/* optional */.lqM(schemas/* string */.YjP()
        .check(api/* _regex */.Fk(/^\/[^\s\\]*$/, "expected a path that starts with /"), schemas/* describe */.q0y("A path on the tested address."))),
    url: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^https?:\/\/[^\s\\]+$/, "expected an http(s) address"))),
    method: schemas/* optional */.lqM(schemas/* enum */.k5n(METHODS, { error: `expected one of ${METHODS.join(", ")}` })),
    query: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([value, schemas/* array */.YOg(value)]))
        .check(schemas/* describe */.q0y("Added to the address, encoded; a list repeats the name."))),
    headers: schemas/* optional */.lqM(schemas/* record */.g1P(headerNameSchema, schemas/* string */.YjP())),
    auth: schemas/* optional */.lqM(schemas/* union */.KCZ([
        schemas/* strictObject */.rej({ basic: schemas/* strictObject */.rej({ user: schemas/* string */.YjP(), password: request_document_hidden }) }),
        schemas/* strictObject */.rej({ bearer: request_document_hidden }),
    ])
        .check(schemas/* describe */.q0y("Credentials, as {secret.name} or a captured {name}."))),
    json: schemas/* optional */.lqM(schemas/* json */.Pq9()),
    form: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())),
    body: schemas/* optional */.lqM(schemas/* string */.YjP().check(schemas/* describe */.q0y("Text, sent as text/plain unless a header says otherwise."))),
    timeout: schemas/* optional */.lqM(durationSchema.check(schemas/* describe */.q0y("For the whole exchange; 10s unless given."))),
    "follow-redirects": schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(0), api/* _lte */.Zm(10), schemas/* describe */.q0y("How many redirects on the same origin are followed; 0."))),
    insecure: schemas/* optional */.lqM(schemas/* boolean */.zMY()
        .check(schemas/* describe */.q0y("Takes any certificate; only with allow-private-hosts, in the target or of the step."))),
};

// EXTERNAL MODULE: ./lib/core/checks/retry-plan.js
var retry_plan = __webpack_require__(4863);
;// CONCATENATED MODULE: ./lib/core/checks/checks-document.js





const checks_document_name = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(120));
const tag = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z0-9][a-z0-9-]*$/, "expected a lower-case word"));
const capture = schemas/* strictObject */.rej({
    json: schemas/* optional */.lqM(jsonPathSchema),
    header: schemas/* optional */.lqM(headerNameSchema),
    cookie: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _minLength */.m9(1))),
    regex: schemas/* optional */.lqM(patternSchema.check(schemas/* describe */.q0y("RE2 pattern on the body; its one group is the value."))),
    secret: schemas/* optional */.lqM(schemas/* boolean */.zMY().check(schemas/* describe */.q0y("Hides the value in logs and reports."))),
})
    .check(schemas/* refine */.YPB(({ json, header, cookie, regex }) => isOneOf(json, header, cookie, regex), "expected one of json, header, cookie and regex, where the value stands"));
const step = { name: checks_document_name, ...requestFields, expect: schemas/* optional */.lqM(expectationSchema) };
const placed = (of) => isOneOf(of.path, of.url);
const PLACED = "expected either path or url";
const carriesOne = ({ json, form, body, }) => [json, form, body].every((one) => one === undefined) || isOneOf(json, form, body);
const CARRIES = "expected at most one of json, form and body";
const retry = schemas/* optional */.lqM(schemas/* union */.KCZ([
    schemas/* enum */.k5n(["safe", "never"]),
    schemas/* strictObject */.rej({
        until: schemas/* optional */.lqM(durationSchema.check(schemas/* describe */.q0y("How long it is tried; never beyond the deadline of all."))),
        interval: schemas/* optional */.lqM(durationSchema.check(schemas/* describe */.q0y("The first pause; it doubles. 500ms unless given."))),
        "max-interval": schemas/* optional */.lqM(durationSchema.check(schemas/* describe */.q0y("The longest pause; 10s unless given."))),
        on: schemas/* optional */.lqM(schemas/* array */.YOg(statusSchema)
            .check(api/* _minLength */.m9(1), schemas/* describe */.q0y("The statuses that are worth another attempt; any unless given."))),
        safe: schemas/* optional */.lqM(schemas/* boolean */.zMY().check(schemas/* describe */.q0y("Whether it may be sent again although it is no GET or HEAD."))),
    }),
], { error: "expected safe (may be sent again), never, or a mapping such as { until: 60s }" })
    .check(schemas/* describe */.q0y("When it is tried again: until the deadline by default, where every method is safe.")));
const scenario = {
    retry,
    consecutive: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(50), schemas/* describe */.q0y("How often in a row it must pass, on fresh connections."))),
    tags: schemas/* optional */.lqM(schemas/* array */.YOg(tag)),
    if: schemas/* optional */.lqM(schemas/* strictObject */.rej({ environment: schemas/* union */.KCZ([checks_document_name, schemas/* array */.YOg(checks_document_name).check(api/* _minLength */.m9(1))]) })
        .check(schemas/* describe */.q0y("Runs it only in these environments."))),
    "continue-on-failure": schemas/* optional */.lqM(schemas/* boolean */.zMY().check(schemas/* describe */.q0y("Reports its failure, which then decides nothing."))),
};
const check = schemas/* strictObject */.rej({ ...step, ...scenario }).check(schemas/* refine */.YPB(placed, PLACED), schemas/* refine */.YPB(carriesOne, CARRIES));
const flowStep = schemas/* strictObject */.rej({
    ...step,
    capture: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z][a-z0-9-]*$/, "expected a lower-case name")), capture)),
    always: schemas/* optional */.lqM(schemas/* boolean */.zMY().check(schemas/* describe */.q0y("Runs after a failure too, to clean up."))),
})
    .check(schemas/* refine */.YPB(placed, PLACED), schemas/* refine */.YPB(carriesOne, CARRIES));
/** The schema of `.github/deploy-checks.yml`: single checks, run side by side, and flows, whose steps follow one another. */
const checksSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, { error: "expected version: 1" }),
    "fail-fast-on": schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* int */.Whr().check(api/* _gte */.qm(400), api/* _lte */.Zm(599)), schemas/* enum */.k5n(retry_plan/* FAILURES */.E)]), {
        error: `expected a list of statuses from 400 and of ${retry_plan/* FAILURES */.E.join(", ")}`,
    })
        .check(schemas/* describe */.q0y("What no further attempt heals; [tls, address-refused, 401, 403] unless given."))),
    checks: schemas/* optional */.lqM(schemas/* array */.YOg(check)),
    flows: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej({ name: checks_document_name, ...scenario, steps: schemas/* array */.YOg(flowStep).check(api/* _minLength */.m9(1)) }))),
});

;// CONCATENATED MODULE: ./lib/core/checks/parse-checks.js


/** Parses a checks document: its typed value, or every problem in it at its line and column. */
function parseChecks(text, file) {
    return (0,parse_document.parseDocument)(text, checksSchema, file);
}


/***/ }),

/***/ 4863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ FAILURES),
/* harmony export */   W: () => (/* binding */ FAIL_FAST)
/* harmony export */ });
/** Why an exchange may not complete, as documents name it. */
const FAILURES = [
    "address-refused",
    "dns",
    "connect",
    "proxy",
    "tls",
    "timeout",
    "too-large",
    "reset",
    "malformed",
];
/** What no further attempt heals, unless the document says otherwise. */
const FAIL_FAST = ["tls", "address-refused", 401, 403];


/***/ })

};
