export const id = 166;
export const ids = [166];
export const modules = {

/***/ 3166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDocuments: () => (/* binding */ readDocuments)
});

// EXTERNAL MODULE: ./lib/core/policy/decide.js + 2 modules
var decide = __webpack_require__(8740);
// EXTERNAL MODULE: ./lib/core/policy/class-scope.js
var class_scope = __webpack_require__(3407);
;// CONCATENATED MODULE: ./lib/core/policy/document/check-classes.js

/** Fills the defaults of a scope that is written: all classes, without exception. */
function scopeOf({ only, except = [] }) {
    return { only, except };
}
/** Lists scopes that leave no class, and classes that are let off something although nobody approves them. */
function checkClasses(environment, path) {
    const approvals = (environment.approvals ?? []).map(scopeOf);
    const asked = (changeClass) => approvals.some((scope) => (0,class_scope/* bearsOnClass */.zG)(scope, changeClass));
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

;// CONCATENATED MODULE: ./lib/core/policy/document/to-environment.js

/** Every weekday. */
const EVERY_DAY = new Set([0, 1, 2, 3, 4, 5, 6]);
/** Minutes of a day. */
const WHOLE_DAY = 1440;
/** Names the windows of an environment as people know them. */
function windowsName(environment) {
    return `the windows of ${environment}`;
}
/** Names the windows of an environment that a central policy gives, beside those of the repository's own. */
function centralWindowsName(environment) {
    return `the central windows of ${environment}`;
}
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
// EXTERNAL MODULE: ./lib/core/text/did-you-mean.js
var did_you_mean = __webpack_require__(7464);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
;// CONCATENATED MODULE: ./lib/core/document/known-keys.js
/** Lists the keys that a schema knows at a path of a document; empty where any key is allowed or the path leads nowhere. */
function knownKeys(schema, path) {
    const definition = schema._zod.def;
    const inner = definition.innerType ?? definition.in;
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
        const wanted = issue.errors.flatMap(([first]) => first === undefined ? [] : [messageOf({ ...first, path: [...issue.path, ...first.path] }, place)]);
        return [
            { ...positionOf(issue.path, place), message: `${where(issue.path)}: ${[...new Set(wanted)].join("; or ")}` },
        ];
    }
    return [{ ...positionOf(issue.path, place), message: `${where(issue.path)}: ${messageOf(issue, place)}` }];
}
const KINDS = {
    object: "a mapping of keys to values",
    record: "a mapping of keys to values",
    array: "a list",
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
};
/** Says what an issue says or, where its schema says nothing of its own, what kind of value belongs there. */
function messageOf(issue, place) {
    if (issue.code !== "invalid_type" || issue.message !== "Invalid input")
        return (0,inert/* inertLine */.F)(issue.message);
    const expected = `expected ${KINDS[issue.expected] ?? issue.expected}`;
    const missing = issue.path.length > 0 && place.document.getIn(issue.path) === undefined;
    return missing ? `is missing; ${expected}` : expected;
}
function depth(issues) {
    return Math.max(0, ...issues.map((issue) => issue.path.length));
}
function unknownKey(key, known) {
    const near = (0,did_you_mean/* didYouMean */.a)(key, known);
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
    const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
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
    return given.filter((word) => !known.includes(word)).map((word) => ({ path, message: unknown(what, word, known) }));
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
function unknown(what, name, known) {
    const near = known.length > TOO_MANY ? undefined : (0,did_you_mean/* didYouMean */.a)(name, known);
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

;// CONCATENATED MODULE: ./lib/core/policy/cross-check.js





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
/** Builds where a calendar's dates come from. */
function toHolidaySource(calendar) {
    const { dates = [], file, feed, copy } = calendar;
    if (file !== undefined)
        return { kind: "file", path: file };
    if (feed !== undefined)
        return { kind: "feed", url: feed, copy, maxAge: calendar["max-age"] ?? MAX_AGE };
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

// EXTERNAL MODULE: ./lib/core/policy/change-class.js
var change_class = __webpack_require__(325);
;// CONCATENATED MODULE: ./lib/core/policy/document/to-test.js

/** Builds a row of the policy's own table, defaults filled in. */
function toTest(test) {
    return {
        at: test.at,
        environment: test.environment,
        service: test.service ?? "",
        changeClass: test.class ?? change_class/* STANDARD_CLASS */.L,
        action: test.action ?? "deploy",
        incidents: test.incidents ?? [],
        expect: test.expect,
        rule: test.rule,
        approvals: test.approvals,
        until: test.until,
        nextOpen: test["next-open"],
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __webpack_require__(6289);
// EXTERNAL MODULE: ./lib/core/policy/cron.js + 2 modules
var cron = __webpack_require__(4498);
// EXTERNAL MODULE: ./lib/core/policy/days.js
var days = __webpack_require__(9159);
;// CONCATENATED MODULE: ./lib/core/policy/time-of-day.js
/** Parses a time of day, `00:00` to `24:00`, to minutes since midnight. */
function parseTimeOfDay(text) {
    const [, hours, minutes] = /^(\d\d?):(\d\d)$/.exec(text) ?? [];
    const total = Number(hours) * 60 + Number(minutes);
    if (hours === undefined || Number(minutes) > 59 || total > 1440)
        return { kind: "wrong", why: `'${text}' is no time of day; expected one such as "10:00", quoted` };
    return { kind: "right", value: total };
}

// EXTERNAL MODULE: ./lib/core/policy/zone.js
var zone = __webpack_require__(6366);
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
const written_schema_days = written("days, such as tue-thu", days/* parseDays */.b);
/** A time of day as minutes since midnight. */
const timeOfDay = written('a time of day, such as "10:00"', parseTimeOfDay);
/** A cron expression of five fields. */
const written_schema_cron = written("a cron expression, such as '0 22 * * fri'", cron/* parseCron */.E);
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
    .check(api/* _regex */.Fk(/^[A-Za-z0-9][\w-]{0,63}(?:#\d{1,15})?$/, "expected a GitHub login, best pinned by its id: login#123"));
const team = schemas/* string */.YjP("expected a team's slug")
    .check(api/* _regex */.Fk(/^(?:[A-Za-z0-9][\w-]{0,63}\/)?[A-Za-z0-9][\w.-]{0,99}$/, "expected a team's slug"));
/** The people of a role. */
const role = schemas/* strictObject */.rej({
    users: schemas/* optional */.lqM(schemas/* array */.YOg(user, "expected a list of GitHub logins")),
    teams: schemas/* optional */.lqM(schemas/* array */.YOg(team, "expected a list of teams' slugs")),
}, "expected who is in the role, such as { users: [octo#123] } or { teams: [qa-leads] }");
/** Where an approval is read from. */
const evidence = schemas/* enum */.k5n(["comments", "reviews", "environment"], {
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
    days: schemas/* optional */.lqM(written_schema_days),
    from: schemas/* optional */.lqM(timeOfDay),
    to: schemas/* optional */.lqM(timeOfDay),
    cron: schemas/* optional */.lqM(written_schema_cron),
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

// EXTERNAL MODULE: ./lib/core/policy/calendar-date.js
var calendar_date = __webpack_require__(5851);
;// CONCATENATED MODULE: ./lib/core/policy/local-span.js


const MINUTE = 60_000;
const EXPECTED = "expected one such as '2026-12-24', '2026-12-20 to 2026-12-26' or '2026-12-24 18:00 to 2026-12-27 06:00'";
/** Parses dates, with or without times of day, to a span of the wall clock; an end that is a date lasts to its midnight. */
function parseLocalSpan(text) {
    const [from = "", to = from, ...rest] = text.trim().split(/\s+to\s+/);
    const [start, end] = [parseMoment(from), parseMoment(to)];
    if (start === undefined || end === undefined || rest.length > 0)
        return { kind: "wrong", why: `'${text}' is no date; ${EXPECTED}` };
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
    return { from: midnight + minutes.value * MINUTE, until: midnight + minutes.value * MINUTE };
}

// EXTERNAL MODULE: ./lib/core/policy/monthly.js
var monthly = __webpack_require__(7699);
// EXTERNAL MODULE: ./lib/core/policy/yearly.js
var yearly = __webpack_require__(3602);
;// CONCATENATED MODULE: ./lib/core/policy/document/freeze-schema.js







/** What a policy may stop. */
const action = schemas/* enum */.k5n(["deploy", "promote", "rollback"], { error: "expected deploy, promote or rollback" });
/** A day of the month may be written without quotes. */
const freeze_schema_monthly = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* int */.Whr()], { error: "expected dates of every month, such as 'first monday' or 15" }), schemas/* pipe */.FsL(schemas/* transform */.pdi(String), written("dates of every month", monthly/* parseMonthly */.f)));
/** A freeze as it is written. */
const freeze = schemas/* strictObject */.rej({
    name: line,
    "every-year": schemas/* optional */.lqM(some(written("dates of every year", yearly/* parseYearly */.Q))),
    "every-month": schemas/* optional */.lqM(some(freeze_schema_monthly)),
    "every-week": schemas/* optional */.lqM(written_schema_days),
    from: schemas/* optional */.lqM(timeOfDay),
    to: schemas/* optional */.lqM(timeOfDay),
    dates: schemas/* optional */.lqM(some(written("dates, such as 2026-12-24", parseLocalSpan))),
    cron: schemas/* optional */.lqM(written_schema_cron),
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
/** The members of one entry of `locks.incidents.endpoints`, as people write them. */
const endpointDocument = schemas/* strictObject */.rej({
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

// EXTERNAL MODULE: ./lib/core/announce/refuse-sink-url.js
var refuse_sink_url = __webpack_require__(3919);
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
        const refused = (0,refuse_sink_url/* refuseSinkUrl */.L)(url);
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
        const near = (0,did_you_mean/* didYouMean */.a)(preset, known);
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

;// CONCATENATED MODULE: ./lib/core/policy/document/test-schema.js



const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;
const instant = written("an instant, such as 2026-12-24T12:00Z", parseInstant);
function parseInstant(text) {
    const value = INSTANT.test(text) ? new Date(text) : undefined;
    return value === undefined || Number.isNaN(value.getTime())
        ? { kind: "wrong", why: `'${text}' is no instant; expected one with its offset, such as 2026-12-24T12:00Z` }
        : { kind: "right", value };
}
/** A row of the policy's own table, as it is written. */
const policyTest = schemas/* strictObject */.rej({
    at: instant,
    environment: word,
    service: schemas/* optional */.lqM(word),
    class: schemas/* optional */.lqM(word),
    action: schemas/* optional */.lqM(action),
    incidents: schemas/* optional */.lqM(labels),
    expect: schemas/* enum */.k5n(["allow", "require-approval", "deny"], { error: "expected allow, require-approval or deny" }),
    rule: schemas/* optional */.lqM(line),
    approvals: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* array */.YOg(word).check(api/* _maxLength */.Eb(0)), words])),
    until: schemas/* optional */.lqM(instant),
    "next-open": schemas/* optional */.lqM(instant),
});

;// CONCATENATED MODULE: ./lib/core/policy/policy-schema.js







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
        holidays: mapped(document.holidays, toHolidaySource),
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
// EXTERNAL MODULE: ./lib/core/policy/lifting.js
var lifting = __webpack_require__(3009);
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
        lockLifting: (0,lifting/* liftingOfBoth */.Mu)(central.lockLifting, own.lockLifting),
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
        lifting: (0,lifting/* liftingOfBoth */.Mu)(central.lifting, own.lifting),
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
    const found = (0,decide/* environmentOf */.p7)(policy, environment);
    if (found === undefined) {
        const silent = (0,decide/* environmentOf */.p7)(governing.policy, environment) === undefined ? governing : (own ?? governing);
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
    const near = (0,did_you_mean/* didYouMean */.a)(environment, known);
    return {
        kind: "stop",
        decision: "deny",
        reason: "environment_not_in_policy",
        headline: `The policy ${place} does not name the environment '${(0,inert/* inertLine */.F)(environment, 80)}', so it is closed.`,
        remedy: `${near === undefined ? `Use one of ${known.join(", ")}` : `Did you mean '${near}'? Correct the input environment`}, or add it under environments: in ${place}.`,
    };
}

;// CONCATENATED MODULE: ./lib/core/targets/targets-document.js

const targets_document_duration = schemas/* string */.YjP().check(api/* _regex */.Fk(/^(\d+(ms|s|m|h|d))+$/, "expected a duration with its unit, such as 10m"));
const httpsUrl = schemas/* string */.YjP().check(api/* _regex */.Fk(/^https?:\/\/[^\s@]+$/, "expected an http(s) address without credentials"));
const targets_document_words = (options) => schemas/* enum */.k5n(options, { error: `expected one of ${options.join(", ")}` });
const required = {
    platform: schemas/* literal */.euz("ecs", { error: "expected 'ecs', the only platform so far" }),
    cluster: schemas/* string */.YjP(),
    service: schemas/* string */.YjP(),
    region: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z]{2}(-[a-z]+)+-\d$/, "expected an AWS region, such as eu-west-1")),
    role: schemas/* string */.YjP().check(api/* _regex */.Fk(/^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/, "expected the ARN of an IAM role")),
    address: httpsUrl,
    health: schemas/* string */.YjP().check(api/* _regex */.Fk(/^\//, "expected a path that starts with /")),
};
const optional = {
    "test-address": schemas/* optional */.lqM(httpsUrl),
    "load-balancer": schemas/* optional */.lqM(schemas/* string */.YjP()),
    "read-role": schemas/* optional */.lqM(required.role),
    account: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{12}$/, "expected an account id of 12 digits, quoted"))),
    container: schemas/* optional */.lqM(schemas/* string */.YjP()),
    image: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[^\s@]+$/, "expected an image repository without a digest"))),
    strategy: schemas/* optional */.lqM(targets_document_words(["rolling", "blue-green", "canary", "linear"])),
    phases: schemas/* optional */.lqM(schemas/* string */.YjP()),
    bake: schemas/* optional */.lqM(targets_document_duration),
    "env-example": schemas/* optional */.lqM(schemas/* string */.YjP()),
    "operate-environment": schemas/* optional */.lqM(schemas/* string */.YjP()),
    watch: schemas/* optional */.lqM(targets_document_words(["none", "monitor"])),
    "smoke-at": schemas/* optional */.lqM(targets_document_words(["test", "full"])),
    "own-hooks": schemas/* optional */.lqM(targets_document_words(["refuse", "keep"])),
    "on-inconclusive": schemas/* optional */.lqM(targets_document_words(["rollback", "hold", "leave"])),
    "failed-tasks": schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(1000))),
    "team-commands": schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _minLength */.m9(1)))),
    "runs-on": schemas/* optional */.lqM(schemas/* string */.YjP()),
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
    const settings = targetSchema.safeParse({ ...found.defaults, ...own });
    if (settings.success)
        return { kind: "target", settings: settings.data };
    const problems = settings.error.issues.map(({ path, message }) => ({
        file,
        message: `services.${service}.environments.${environment}.${path.join(".")}: ${message}; set it there or in defaults.`,
    }));
    return { kind: "invalid", problems };
}
function refuse(file, message) {
    return { kind: "invalid", problems: [{ file, message }] };
}
function resolve_target_unknown(what, name, known) {
    const near = (0,did_you_mean/* didYouMean */.a)(name, known);
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


/***/ }),

/***/ 3919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ refuseSinkUrl)
/* harmony export */ });
/** Says why a sink's address cannot be used, `undefined` when it can: https without credentials; plain http only to this machine. */
function refuseSinkUrl(address) {
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

/***/ 6366:
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
