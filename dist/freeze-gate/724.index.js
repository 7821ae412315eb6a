export const id = 724;
export const ids = [724];
export const modules = {

/***/ 8724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPolicy: () => (/* binding */ readPolicy),
  readTarget: () => (/* binding */ readTarget)
});

// EXTERNAL MODULE: ./lib/core/policy/decide.js
var decide = __webpack_require__(5372);
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
        const wanted = issue.errors.map((errors) => errors[0]?.message).filter((text) => text !== undefined);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./lib/core/policy/calendar-date.js
var calendar_date = __webpack_require__(5851);
;// CONCATENATED MODULE: ./lib/core/policy/cross-check.js

/** Lists what a single value cannot show: unknown roles and environments, rules that can never apply, contradictions. */
function crossCheck(policy) {
    const environments = Object.keys(policy.environments);
    const incidents = policy.locks?.incidents;
    return [
        ...(environments.length === 0
            ? [{ path: ["environments"], message: "is empty: name at least one environment, such as `production: {}`" }]
            : []),
        ...Object.entries(policy.roles ?? {})
            .filter(([, { users = [], teams = [] }]) => users.length + teams.length === 0)
            .map(([name]) => ({ path: ["roles", name], message: `role '${name}' has nobody in it: list users or teams` })),
        ...Object.entries(policy.environments).flatMap(([name, environment]) => ofEnvironment(name, environment, policy)),
        ...(policy.freezes ?? []).flatMap((freeze, index) => ofFreeze(freeze, ["freezes", index], policy)),
        ...(incidents === undefined
            ? []
            : [
                ...ofNames(incidents.environments, environments, ["locks", "incidents", "environments"]),
                ...ofExceptions(incidents.unless, ["locks", "incidents"], policy),
            ]),
    ];
}
function ofEnvironment(name, environment, policy) {
    const path = ["environments", name];
    const outside = environment["outside-windows"];
    const rule = typeof outside === "object" ? outside : {};
    const { requires } = environment;
    const problems = [];
    if (outside !== undefined && environment.windows === undefined)
        problems.push({ path: [...path, "outside-windows"], message: "can never apply: the environment has no windows" });
    if (typeof outside === "object" && rule["approved-by"] === undefined && (rule.unless ?? []).length === 0) {
        problems.push({
            path: [...path, "outside-windows"],
            message: "is empty: write `deny`, or who may open with `approved-by` or `unless`",
        });
    }
    for (const [index, { from = 0, to = 1440 }] of (environment.windows ?? []).entries()) {
        if (from === to)
            problems.push({
                path: [...path, "windows", index],
                message: "starts and ends at the same time: leave both out for the whole day",
            });
        if (from === 1440)
            problems.push({
                path: [...path, "windows", index, "from"],
                message: 'starts at 24:00: write the next day\'s "00:00"',
            });
    }
    if (requires === name)
        problems.push({ path: [...path, "requires"], message: "requires itself" });
    else if (requires !== undefined && !Object.hasOwn(policy.environments, requires))
        problems.push({
            path: [...path, "requires"],
            message: unknown("environment", requires, Object.keys(policy.environments)),
        });
    return [
        ...problems,
        ...(environment.approvals ?? []).flatMap(({ role }, index) => ofRole(role, [...path, "approvals", index, "role"], policy)),
        ...ofApprovers(rule["approved-by"], [...path, "outside-windows"], policy),
        ...ofExceptions(rule.unless, [...path, "outside-windows"], policy),
    ];
}
function ofFreeze(freeze, path, policy) {
    const given = ["every-year", "every-week", "dates"].filter((key) => Object.hasOwn(freeze, key)).length;
    const problems = [];
    if (given !== 1)
        problems.push({
            path,
            message: `says ${given === 0 ? "not when" : "when more than once"}: give exactly one of every-year, every-week, dates`,
        });
    if (freeze.strength === "soft" && freeze["approved-by"] === undefined)
        problems.push({
            path: [...path, "strength"],
            message: "is soft, but nobody may lift it: add `approved-by: <role>`",
        });
    if (freeze.strength !== "soft" && freeze["approved-by"] !== undefined)
        problems.push({
            path: [...path, "approved-by"],
            message: "needs `strength: soft`: a hard freeze is lifted by nobody but its `unless`",
        });
    return [
        ...problems,
        ...ofNames(freeze.environments, Object.keys(policy.environments), [...path, "environments"]),
        ...ofApprovers(freeze["approved-by"], path, policy),
        ...ofExceptions(freeze.unless, path, policy),
    ];
}
function ofExceptions(exceptions, path, policy) {
    return (exceptions ?? []).flatMap((exception, index) => ofApprovers(exception["approved-by"], [...path, "unless", index], policy));
}
function ofApprovers(roles, path, policy) {
    return (Array.isArray(roles) ? roles : []).flatMap((role) => ofRole(role, [...path, "approved-by"], policy));
}
function ofRole(role, path, { roles = {} }) {
    return Object.hasOwn(roles, role) ? [] : [{ path, message: unknown("role", role, Object.keys(roles)) }];
}
function ofNames(names, known, path) {
    return (Array.isArray(names) ? names : [])
        .filter((name) => !known.includes(name))
        .map((name) => ({ path, message: unknown("environment", name, known) }));
}
function unknown(what, name, known) {
    const near = (0,did_you_mean/* didYouMean */.a)(name, known);
    const hint = near !== undefined
        ? `did you mean '${near}'?`
        : known.length === 0
            ? `the policy names no ${what} yet`
            : `known: ${known.join(", ")}`;
    return `'${name}' is no ${what} of this policy; ${hint}`;
}

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

// EXTERNAL MODULE: ./lib/core/policy/yearly.js
var yearly = __webpack_require__(3602);
;// CONCATENATED MODULE: ./lib/core/policy/zone.js
/** Tells whether text names a zone that the runtime knows: an IANA name or link. */
function isZone(text) {
    try {
        new Intl.DateTimeFormat("en-US", { timeZone: text });
        return !/^[+-]/.test(text);
    }
    catch {
        return false;
    }
}
/** Names up to three known zones nearest to a misspelt one, by shared pairs of letters (Dice's coefficient). */
function nearestZones(text) {
    const wanted = pairs(text);
    return Intl.supportedValuesOf("timeZone")
        .map((zone) => ({ zone, likeness: likeness(wanted, pairs(zone)) }))
        .filter(({ likeness: value }) => value > 0.3)
        .sort((a, b) => b.likeness - a.likeness || a.zone.localeCompare(b.zone))
        .slice(0, 3)
        .map(({ zone }) => zone);
}
function pairs(text) {
    const letters = text.toLowerCase();
    return Array.from({ length: Math.max(0, letters.length - 1) }, (_, index) => letters.slice(index, index + 2));
}
function likeness(a, b) {
    const shared = a.filter((pair) => b.includes(pair)).length;
    return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

;// CONCATENATED MODULE: ./lib/core/policy/policy-schema.js







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
const zone = written("a time zone, such as Asia/Jakarta", (text) => {
    // UTC under any of its names is told apart first: it needs none of the runtime's zone data, which is slow to load.
    if (/^(utc|etc\/utc|gmt|etc\/gmt)$/i.test(text))
        return { kind: "right", value: "UTC" };
    if (isZone(text))
        return { kind: "right", value: text };
    const near = nearestZones(text);
    return {
        kind: "wrong",
        why: `'${text}' is no time zone${near.length === 0 ? "; expected an IANA name such as Asia/Jakarta" : `; the nearest names are ${near.join(", ")}`}`,
    };
});
const policy_schema_days = written("days, such as tue-thu", days/* parseDays */.b);
const timeOfDay = written('a time of day, such as "10:00"', parseTimeOfDay);
const word = schemas/* string */.YjP().check(api/* _regex */.Fk(/^\S+$/, "expected one word without spaces"));
/** Reads one item or a list of at least one. */
const some = (item) => schemas/* pipe */.FsL(schemas/* union */.KCZ([item, schemas/* array */.YOg(item).check(api/* _minLength */.m9(1, "expected at least one"))]), schemas/* transform */.pdi((given) => (Array.isArray(given) ? given : [given])));
const words = some(word);
const user = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(/^[A-Za-z0-9][\w-]{0,63}(?:#\d{1,15})?$/, "expected a GitHub login, best pinned by its id: login#123"));
const role = schemas/* strictObject */.rej({
    users: schemas/* optional */.lqM(schemas/* array */.YOg(user)),
    teams: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _regex */.Fk(/^(?:[A-Za-z0-9][\w-]{0,63}\/)?[A-Za-z0-9][\w.-]{0,99}$/, "expected a team's slug")))),
});
const exception = schemas/* strictObject */.rej({ class: words, "approved-by": words });
const exceptions = schemas/* array */.YOg(exception);
const environment = schemas/* strictObject */.rej({
    approvals: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej({
        role: word,
        count: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1, "expected at least 1"), api/* _lte */.Zm(20, "expected at most 20"))),
    }))),
    windows: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej({
        days: schemas/* optional */.lqM(policy_schema_days),
        from: schemas/* optional */.lqM(timeOfDay),
        to: schemas/* optional */.lqM(timeOfDay),
        timezone: schemas/* optional */.lqM(zone),
    }))
        .check(api/* _minLength */.m9(1, "expected at least one window; leave `windows` out for 'always open'"))),
    "outside-windows": schemas/* optional */.lqM(schemas/* union */.KCZ([
        schemas/* literal */.euz("deny", { error: "expected deny" }),
        schemas/* strictObject */.rej({ "approved-by": schemas/* optional */.lqM(words), unless: schemas/* optional */.lqM(exceptions) }),
    ])),
    requires: schemas/* optional */.lqM(word),
});
const freeze = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().check(api/* _regex */.Fk(/\S/, "expected a name, which people will read")),
    "every-year": schemas/* optional */.lqM(some(written("dates of every year", yearly/* parseYearly */.Q))),
    "every-week": schemas/* optional */.lqM(policy_schema_days),
    dates: schemas/* optional */.lqM(some(written("dates, such as 2026-12-24", calendar_date/* parseDateRange */.Rc))),
    timezone: schemas/* optional */.lqM(zone),
    environments: schemas/* optional */.lqM(words),
    services: schemas/* optional */.lqM(words),
    strength: schemas/* optional */.lqM(schemas/* enum */.k5n(["hard", "soft"], { error: "expected hard (nobody may lift it) or soft (`approved-by` may)" })),
    "approved-by": schemas/* optional */.lqM(words),
    stops: schemas/* optional */.lqM(words),
    unless: schemas/* optional */.lqM(exceptions),
});
const incidents = schemas/* strictObject */.rej({
    issues: schemas/* strictObject */.rej({
        labels: schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _minLength */.m9(1, "expected a label")))
            .check(api/* _minLength */.m9(1, "expected at least one label"), api/* _maxLength */.Eb(20, "expected at most 20 labels")),
    }),
    environments: schemas/* optional */.lqM(words),
    unless: schemas/* optional */.lqM(exceptions),
});
/** Codes of issues that leave the shape of the document as it should be. */
const SHAPELY = ["custom", "unrecognized_keys", "invalid_format", "too_small", "too_big"];
/** The schema of `.github/deploy-policy.yml`; its output holds days, dates and times already understood. */
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, { error: "expected version: 1" }),
    timezone: schemas/* optional */.lqM(zone),
    roles: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), role)),
    environments: schemas/* record */.g1P(schemas/* string */.YjP(), environment, {
        error: "expected environments, such as `environments: { production: {} }`",
    }),
    freezes: schemas/* optional */.lqM(schemas/* array */.YOg(freeze)),
    locks: schemas/* optional */.lqM(schemas/* strictObject */.rej({ incidents: schemas/* optional */.lqM(incidents) })),
})
    .check(schemas/* check */.z6Y(({ value, issues }) => {
    for (const { path, message } of crossCheck(value))
        issues.push({ code: "custom", message, path: [...path], input: value });
}, 
// Problems of single values do not hide those between values, unless the shape itself is in doubt.
{ when: ({ issues }) => issues.every(({ code }) => SHAPELY.includes(code ?? "")) }));

;// CONCATENATED MODULE: ./lib/core/policy/parse-policy.js


const EVERY_DAY = new Set([0, 1, 2, 3, 4, 5, 6]);
const WHOLE_DAY = 1440;
/** Parses a policy document into the policy that it stands for, defaults filled in; all its problems are reported together. */
function parsePolicy(text, file) {
    const parsed = parseDocument(text, policySchema, file);
    if (parsed.kind === "valid")
        return { kind: "valid", value: toPolicy(parsed.value) };
    const inOrder = (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
    return { kind: "invalid", problems: [...parsed.problems].sort(inOrder) };
}
function toPolicy(document) {
    const zone = document.timezone ?? "UTC";
    const incidents = document.locks?.incidents;
    return {
        zone,
        roles: mapped(document.roles ?? {}, ({ users = [], teams = [] }) => ({ users, teams })),
        environments: mapped(document.environments, (environment) => toEnvironment(environment, zone)),
        freezes: (document.freezes ?? []).map((freeze) => toFreeze(freeze, zone)),
        incidents: incidents === undefined
            ? undefined
            : {
                labels: incidents.issues.labels,
                environments: incidents.environments,
                lifting: { everyone: [], unless: toExceptions(incidents.unless) },
            },
    };
}
function toEnvironment(environment, zone) {
    const outside = environment["outside-windows"];
    const rule = typeof outside === "object" ? outside : {};
    return {
        approvals: (environment.approvals ?? []).map(({ role, count = 1 }) => ({ role, count })),
        windows: (environment.windows ?? []).map((window) => ({
            days: window.days ?? EVERY_DAY,
            from: window.from ?? 0,
            to: window.to ?? WHOLE_DAY,
            zone: window.timezone ?? zone,
        })),
        outside: { everyone: rule["approved-by"] ?? [], unless: toExceptions(rule.unless) },
        requires: environment.requires,
    };
}
function toFreeze(freeze, zone) {
    return {
        name: freeze.name,
        dates: toDates(freeze),
        zone: freeze.timezone ?? zone,
        environments: freeze.environments,
        services: freeze.services,
        stops: freeze.stops,
        strength: freeze.strength ?? "hard",
        lifting: { everyone: freeze["approved-by"] ?? [], unless: toExceptions(freeze.unless) },
    };
}
function toDates({ "every-year": yearly, "every-week": days, dates = [] }) {
    if (yearly !== undefined)
        return { kind: "every-year", dates: yearly };
    if (days !== undefined)
        return { kind: "every-week", days };
    return { kind: "once", dates };
}
function toExceptions(exceptions) {
    return (exceptions ?? []).map((exception) => ({ classes: exception.class, approvedBy: exception["approved-by"] }));
}
function mapped(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

;// CONCATENATED MODULE: ./lib/core/targets/targets-document.js

const duration = schemas/* string */.YjP().check(api/* _regex */.Fk(/^(\d+(ms|s|m|h|d))+$/, "expected a duration with its unit, such as 10m"));
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
    bake: schemas/* optional */.lqM(duration),
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

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/read-documents.js





/** Reads the policy and the environment that is asked about. */
function readPolicy({ policy: file, policyCommit }, { policy: path, "policy-ref": ref, environment }) {
    const place = ref === "" ? "the default branch" : `'${ref}'`;
    if (file === undefined) {
        const why = policyCommit === ""
            ? `There is no ${place} to read the policy at`
            : `There is no policy ${path} on ${place} (commit ${policyCommit.slice(0, 12)})`;
        return {
            kind: "stop",
            decision: "unknown",
            reason: "policy_missing",
            headline: `${why}; no policy is not 'no rules'.`,
            remedy: `Commit ${path} to ${place}; the least is \`version: 1\` and \`environments: { ${environment}: {} }\`, always open.`,
        };
    }
    const parsed = parsePolicy(file.text, path);
    if (parsed.kind === "invalid") {
        const [first] = parsed.problems;
        return {
            kind: "stop",
            decision: "deny",
            reason: "policy_invalid",
            headline: `The policy ${path} at ${policyCommit.slice(0, 12)} has ${count(parsed.problems.length, "problem")}; an invalid policy closes every environment.`,
            remedy: `Mend ${path}:${first?.line ?? 1}:${first?.column ?? 1} on ${place} (${(0,inert/* inertLine */.F)(first?.message ?? "")}).`,
            problems: parsed.problems,
        };
    }
    const found = (0,decide/* environmentOf */.p7)(parsed.value, environment);
    if (found !== undefined)
        return { kind: "policy", policy: parsed.value, environment: found };
    const known = Object.keys(parsed.value.environments);
    const near = (0,did_you_mean/* didYouMean */.a)(environment, known);
    return {
        kind: "stop",
        decision: "deny",
        reason: "environment_not_in_policy",
        headline: `The policy ${path} does not name the environment '${(0,inert/* inertLine */.F)(environment, 80)}', so it is closed.`,
        remedy: `${near === undefined ? `Use one of ${known.join(", ")}` : `Did you mean '${near}'? Correct the input environment`}, or add it under environments: in ${path}.`,
    };
}
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
    return {
        ...stop,
        headline: `The targets file ${path} at ${headCommit.slice(0, 12)} has ${count(resolved.problems.length, "problem")}.`,
        remedy: `Mend ${path} on the default branch: ${(0,inert/* inertLine */.F)(first?.message ?? "")}`,
        problems: resolved.problems,
    };
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? "" : "s"}`;
}


/***/ })

};
