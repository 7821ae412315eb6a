export const id = 754;
export const ids = [754,648];
export const modules = {

/***/ 7648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileChecks: () => (/* binding */ compileChecks),
  schemaFilesIn: () => (/* binding */ schemaFilesIn)
});

;// CONCATENATED MODULE: ./lib/core/document/read-json.js
/** Reads JSON that nobody vouches for; `undefined` where the text is none. */
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/core/checks/compiled.js
/** A document without patterns, schemas and paths. */
const NOTHING_COMPILED = { patterns: new Map(), schemas: new Map(), readJson: undefined };
/** Writes a schema as it was written, or its path, as a key. */
function schemaKey(schema) {
    return JSON.stringify(schema);
}
/** Finds a pattern that was compiled when the document was planned; throws where it was not. */
function patternOf({ patterns }, text) {
    return found(patterns.get(text), text);
}
/** Finds a schema that was compiled when the document was planned; throws where it was not. */
function schemaOf({ schemas }, schema) {
    const key = schemaKey(schema);
    return found(schemas.get(key), key);
}
/** Reads a path from a JSON text; throws where no path was met when the document was planned. */
function jsonOf({ readJson }, text, path) {
    return found(readJson, path)(text, path);
}
function found(value, text) {
    if (value === undefined)
        throw new Error(`'${text.slice(0, 80)}' was not compiled when the checks were planned`);
    return value;
}

// EXTERNAL MODULE: ./lib/core/checks/conditions-in.js
var conditions_in = __webpack_require__(4735);
;// CONCATENATED MODULE: ./lib/core/checks/compile-checks.js



/** Lists the schemas that a document's conditions name by their path. */
function schemaFilesIn({ checks = [], flows = [] }) {
    const steps = [...checks, ...flows.flatMap((flow) => flow.steps)];
    const paths = steps.flatMap(({ expect = {} }) => (0,conditions_in/* conditionsIn */.A)(expect, []).flatMap(({ operators: { schema } }) => (typeof schema === "string" ? [schema] : [])));
    return [...new Set(paths)];
}
/** Compiles the patterns and JSON Schemas of planned steps, and loads what each of them needs; what cannot be compiled is reported at its place. */
async function compileChecks(steps, facts) {
    const needs = steps.flatMap(needsOf);
    const readJson = steps.some(readsJson) ? (await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(33)]).then(__webpack_require__.bind(__webpack_require__, 8033))).readJson : undefined;
    if (needs.length === 0)
        return { ...NOTHING_COMPILED, readJson };
    const { loadPatterns } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6663));
    const compilePattern = await loadPatterns();
    const patterns = new Map();
    for (const need of needs)
        compileOne(need, patterns, { ...facts, compilePattern });
    const schemas = await compileSchemas(needs, { ...facts, compilePattern });
    return { patterns, schemas, readJson };
}
function readsJson({ step: { expect, captures } }) {
    return (Object.keys(expect.json ?? {}).length > 0 ||
        expect.version?.json !== undefined ||
        Object.values(captures).some(({ from }) => from.kind === "json"));
}
function needsOf({ step, path }) {
    const { expect, captures } = step;
    const ofConditions = (0,conditions_in/* conditionsIn */.A)(expect, [...path, "expect"]).flatMap(({ operators: { matches, schema }, path: at }) => [
        ...(matches === undefined ? [] : [{ path: [...at, "matches"], pattern: matches }]),
        ...(schema === undefined ? [] : [{ path: [...at, "schema"], schema }]),
    ]);
    const ofCaptures = Object.entries(captures).flatMap(([name, { from }]) => from.kind === "regex" ? [{ path: [...path, "capture", name, "regex"], pattern: from.pattern, grouped: true }] : []);
    const body = expect.version?.body;
    const ofVersion = body === undefined ? [] : [{ path: [...path, "expect", "version", "body"], pattern: body, grouped: true }];
    return [...ofConditions, ...ofCaptures, ...ofVersion];
}
function compileOne({ pattern, grouped, path }, patterns, { compilePattern, report }) {
    if (pattern === undefined)
        return;
    const compiled = compilePattern(pattern);
    if (compiled.kind === "wrong")
        return report(path, `is no pattern that RE2 knows (${compiled.why}): it has neither look-around nor back references.`);
    if (grouped === true && compiled.value.groups !== 1)
        return report(path, `has ${compiled.value.groups} groups: put what is to be read, and that alone, in ( ).`);
    patterns.set(pattern, compiled.value);
}
async function compileSchemas(needs, { compilePattern, schemas, report }) {
    const checks = new Map();
    const wanted = needs.filter(({ schema }) => schema !== undefined);
    if (wanted.length === 0)
        return checks;
    const { loadJsonSchemas } = await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(476)]).then(__webpack_require__.bind(__webpack_require__, 7476));
    const compileSchema = await loadJsonSchemas(compilePattern);
    for (const { schema, path } of wanted) {
        const text = typeof schema === "string" ? schemas.get(schema) : undefined;
        if (typeof schema === "string" && text === undefined) {
            report(path, `names ${schema}, which does not exist in the repository: add it, or correct the path from its root.`);
            continue;
        }
        const value = text === undefined ? schema : readJson(text);
        if (typeof value !== "object" || value === null || Array.isArray(value)) {
            report(path, `names ${String(schema)}, which is no JSON object: a JSON Schema is one.`);
            continue;
        }
        const compiled = await compileSchema({ ...value });
        if (compiled.kind === "right")
            checks.set(schemaKey(schema), compiled.value);
        else
            report(path, `is no JSON Schema that can be used: ${compiled.why}.`);
    }
    return checks;
}


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planChecks: () => (/* binding */ planChecks)
});

// EXTERNAL MODULE: ./lib/core/checks/compile-checks.js + 2 modules
var compile_checks = __webpack_require__(7648);
// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __webpack_require__(6289);
;// CONCATENATED MODULE: ./lib/core/checks/plan-retry.js

const SAFE_METHODS = ["GET", "HEAD", "OPTIONS"];
const FIRST_PAUSE_MILLISECONDS = 500;
const LONGEST_PAUSE_MILLISECONDS = 10_000;
/** Tells whether a request changes nothing by its method (RFC 9110, section 9.2.1). */
function isSafe({ method = "GET" }) {
    return SAFE_METHODS.includes(method);
}
/** Plans when a check or flow is tried again: only what is safe, by its methods or because it says so. */
function planRetry(given, steps, failFastOn) {
    const options = typeof given === "object" ? given : {};
    const marked = typeof given === "string" ? given === "safe" : options.safe;
    return {
        repeatable: marked ?? steps.every(isSafe),
        until: (0,duration/* parseDuration */.E)(options.until ?? ""),
        interval: (0,duration/* parseDuration */.E)(options.interval ?? "") ?? FIRST_PAUSE_MILLISECONDS,
        longestInterval: (0,duration/* parseDuration */.E)(options["max-interval"] ?? "") ?? LONGEST_PAUSE_MILLISECONDS,
        on: options.on,
        failFastOn,
    };
}

// EXTERNAL MODULE: ./lib/core/checks/check-names.js
var check_names = __webpack_require__(3884);
// EXTERNAL MODULE: ./lib/core/checks/check-url.js
var check_url = __webpack_require__(2897);
// EXTERNAL MODULE: ./lib/core/checks/fill-in.js
var fill_in = __webpack_require__(6074);
;// CONCATENATED MODULE: ./lib/core/checks/plan-step.js




const DEFAULT_TIMEOUT_MILLISECONDS = 10_000;
const CREDENTIAL_HEADERS = ["authorization", "proxy-authorization", "cookie"];
/** Plans one step: its address resolved, what is known of the deployment filled in; what cannot be run is reported. */
function planStep(step, facts) {
    const { report } = facts;
    const url = (0,check_url/* checkUrl */.C)(step.url ?? step.path ?? "/", facts);
    const at = step.url === undefined ? "path" : "url";
    if (url.kind === "refused")
        report([at], `check '${step.name}': ${url.why}`);
    (0,check_names/* checkNames */.L)(step, facts, report);
    checkSecrets(step, facts);
    if (step.insecure === true && !facts.plainHttp)
        report(["insecure"], `check '${step.name}' takes any certificate, which only allow-private-hosts allows, in the target or of the step, for an internal host.`);
    for (const name of Object.keys(step.capture ?? {}))
        if (facts.names.has(name))
            report(["capture", name], `check '${step.name}' captures {${name}}, which stands for the deployment's: choose another name.`);
    return (0,fill_in/* fillStep */.UW)(stepOf(step, url.kind === "url" ? withQuery(url.url, step.query) : ""), facts.names);
}
/** Secrets are no literals, and go where the inputs say, the tested address or one other host: whoever writes the checks cannot send them elsewhere. */
function checkSecrets(step, { address, names, secrets, report }) {
    for (const [name, value] of Object.entries(step.headers ?? {}))
        if (CREDENTIAL_HEADERS.includes(name.toLowerCase()) && (0,fill_in/* namesIn */.dA)(value).every((used) => names.has(used)))
            report(["headers", name], `check '${step.name}' holds credentials: pass them in the input 'secrets' and refer to them as {secret.name}.`);
    const password = step.auth === undefined ? "" : "basic" in step.auth ? step.auth.basic.password : step.auth.bearer;
    if ((0,fill_in/* namesIn */.dA)(password).some((used) => names.has(used)))
        report(["auth"], `check '${step.name}' takes ${password} as a credential, which is no secret: refer to {secret.name}.`);
    const origin = originOf(step.url ?? address);
    for (const secret of (0,check_names/* secretsSent */.K)(step)) {
        const host = secrets.get(secret.slice("secret.".length));
        const own = host === undefined ? originOf(address) : originOf(`https://${host}`);
        if (origin !== own)
            report([step.url === undefined ? "path" : "url"], `check '${step.name}' would send {${secret}} to ${origin}, and it goes to ${own} alone: correct the address, or give the input 'secrets' another one as name@host=value.`);
    }
}
function originOf(url) {
    return URL.canParse(url) ? new URL(url).origin : "no address";
}
function withQuery(url, query = {}) {
    const [place = ""] = url.split("#");
    const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => `${encodeURIComponent(name)}=${(0,fill_in/* encodeAroundNames */.EI)(String(one))}`));
    return pairs.length === 0 ? place : `${place}${place.includes("?") ? "&" : "?"}${pairs.join("&")}`;
}
function stepOf(step, url) {
    const { name, method = "GET", headers = {}, timeout, expect = {}, capture = {}, auth } = step;
    return {
        name,
        method,
        url,
        headers,
        auth: auth === undefined ? undefined : authOf(auth),
        body: bodyOf(step),
        timeout: (0,duration/* parseDuration */.E)(timeout ?? "") ?? DEFAULT_TIMEOUT_MILLISECONDS,
        followRedirects: step["follow-redirects"] ?? 0,
        insecure: step.insecure === true,
        expect: expect.version === undefined
            ? expect
            : { ...expect, version: { ...expect.version, expect: expect.version.expect ?? "{version}" } },
        captures: Object.fromEntries(Object.entries(capture).map(([key, from]) => [key, captureOf(from)])),
        always: step.always === true,
    };
}
function authOf(auth) {
    return "basic" in auth ? { kind: "basic", ...auth.basic } : { kind: "bearer", token: auth.bearer };
}
function bodyOf({ json, form, body }) {
    if (json !== undefined)
        return { kind: "json", value: json };
    if (form !== undefined)
        return { kind: "form", fields: form };
    return body === undefined ? undefined : { kind: "text", text: body };
}
function captureOf({ json, header, cookie, regex, secret }) {
    const hidden = secret === true;
    if (json !== undefined)
        return { from: { kind: "json", path: json }, secret: hidden };
    if (header !== undefined)
        return { from: { kind: "header", name: header }, secret: hidden };
    if (cookie !== undefined)
        return { from: { kind: "cookie", name: cookie }, secret: hidden };
    return { from: { kind: "regex", pattern: regex ?? "" }, secret: hidden };
}

;// CONCATENATED MODULE: ./lib/core/checks/plan-scenario.js


const DEFAULT_TIMES = 3;
/** Plans one check or flow with its steps; what cannot be run is reported at its place. */
function planScenario(draft, facts) {
    const { document } = draft;
    const captured = new Set();
    const placed = draft.steps.map(({ step, path }) => {
        const report = (within, message) => facts.report([...path, ...within], message);
        const planned = planStep(step, { ...facts, captured, report });
        for (const name of Object.keys(step.capture ?? {}))
            captured.add(name);
        return { step: planned, path };
    });
    const retry = planRetry(document.retry, draft.steps.map(({ step }) => step), facts.failFastOn);
    const scenario = {
        name: document.name,
        steps: placed.map(({ step }) => step),
        retry,
        times: timesOf(draft, retry, facts),
        tags: document.tags ?? [],
        continueOnFailure: document["continue-on-failure"] === true,
    };
    return { scenario, placed };
}
/** What changes something is sent a second time only where it says that it may. */
function timesOf({ document, path, steps }, { repeatable }, { report }) {
    const { consecutive } = document;
    const versions = steps.flatMap(({ step: { expect } }) => (expect?.version === undefined ? [] : [expect.version]));
    const asked = [consecutive, ...versions.map(({ times }) => times)].filter((times) => times !== undefined);
    if (!repeatable && !steps.every(({ step }) => isSafe(step))) {
        if (asked.some((times) => times > 1))
            report(path, `'${document.name}' would be sent several times, and changes something: mark it as retry: safe.`);
        return 1;
    }
    return Math.max(1, ...asked, versions.length > 0 && asked.length === 0 ? DEFAULT_TIMES : 1);
}

// EXTERNAL MODULE: ./lib/core/checks/retry-plan.js
var retry_plan = __webpack_require__(4863);
;// CONCATENATED MODULE: ./lib/core/checks/select-checks.js
/** Tells whether a check or flow is chosen: its environment is named where it names any, it carries one of the tags where there are any, and none that is excluded. */
function isSelected({ tags: own = [], if: only }, { tags, environment }) {
    if (only !== undefined && ![only.environment].flat().includes(environment))
        return false;
    const wanted = tags.filter((tag) => !tag.startsWith("!"));
    const excluded = tags.filter((tag) => tag.startsWith("!")).map((tag) => tag.slice(1).trim());
    return (wanted.length === 0 || wanted.some((tag) => own.includes(tag))) && !excluded.some((tag) => own.includes(tag));
}
/** Lists the tags of a selection that nothing carries. */
function unknownTags(documents, { tags }) {
    const carried = new Set(documents.flatMap(({ tags: own = [] }) => own));
    return tags.filter((tag) => !carried.has(tag.replace(/^!\s*/, "")));
}

;// CONCATENATED MODULE: ./lib/core/checks/plan-checks.js




/** Plans the chosen checks and flows of a document for one deployment: addresses resolved, names filled in, patterns and schemas compiled, all problems together. */
async function planChecks(document, facts) {
    const reported = [];
    const report = (path, message) => void reported.push({ path, message });
    const drafts = draftsOf(document);
    const failFastOn = document["fail-fast-on"] ?? retry_plan/* FAIL_FAST */.W;
    for (const [index, { document: of, path }] of drafts.entries())
        if (drafts.findIndex((other) => other.document.name === of.name) !== index)
            report([...path, "name"], `has two checks named '${of.name}': give each its own name.`);
    const selected = drafts.filter((draft) => isSelected(draft.document, facts));
    const planned = selected.map((draft) => planScenario(draft, { ...facts, failFastOn, report }));
    const compiled = await (0,compile_checks.compileChecks)(planned.flatMap(({ placed }) => placed), { schemas: facts.schemas, report });
    if (reported.length > 0)
        return { kind: "invalid", problems: await place(reported, facts) };
    const scenarios = planned.map(({ scenario }) => scenario);
    return {
        kind: "plan",
        scenarios,
        compiled,
        unselected: drafts.filter((draft) => !selected.includes(draft)).map((draft) => draft.document.name),
        warnings: [...tagWarnings(drafts, facts), ...certificateWarnings(scenarios)],
    };
}
/** Places problems in the text that somebody wrote; what parses it is loaded for them alone. */
async function place(reported, { file, text }) {
    const placeOf = text === "" ? undefined : (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6033))).placesIn(text);
    return reported.map(({ path, message }) => ({ file, ...placeOf?.(path), message }));
}
function tagWarnings(drafts, selection) {
    const documents = drafts.map(({ document }) => document);
    return unknownTags(documents, selection).map((tag) => `No check carries the tag '${tag}'.`);
}
function certificateWarnings(scenarios) {
    return scenarios
        .filter(({ steps }) => steps.some(({ insecure }) => insecure))
        .map(({ name }) => `'${name}' takes any certificate (insecure): it proves nothing about who answers.`);
}
function draftsOf({ checks = [], flows = [] }) {
    const single = checks.map((check, index) => {
        const path = ["checks", index];
        return { document: check, path, steps: [{ step: check, path }] };
    });
    const several = flows.map((flow, index) => {
        const path = ["flows", index];
        return { document: flow, path, steps: flow.steps.map((step, at) => ({ step, path: [...path, "steps", at] })) };
    });
    return [...single, ...several];
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
