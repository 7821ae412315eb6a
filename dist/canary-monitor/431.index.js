export const id = 431;
export const ids = [431,511];
export const modules = {

/***/ 8511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseDocument: () => (/* binding */ parseDocument)
});

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
    const inner = definition.innerType ?? definition.in ?? definition.getter?.();
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
        const wanted = issue.errors.flatMap(([first]) => (first === undefined ? [] : [(0,inert/* inertLine */.F)(first.message)]));
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

// EXTERNAL MODULE: ./lib/core/document/value-words.js
var value_words = __webpack_require__(9716);
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
    const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }), { error: value_words/* valueWords */.p });
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
            if ((0,dist/* isScalar */.jn)(pair.key) && pair.key.value === "__proto__")
                problems.push({
                    ...at(pair.key.range?.[0] ?? 0),
                    message: "uses the key `__proto__`, which is no name: give it another.",
                });
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


/***/ }),

/***/ 9716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ valueWords)
/* harmony export */ });
/* unused harmony export firstPlace */

const KINDS = {
    object: "a mapping of keys to values",
    record: "a mapping of keys to values",
    array: "a list",
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
};
/**
 * Says what belongs where a schema says nothing of its own; given to each parse, for Zod's own words are one setting of
 * the whole process, which any import of a locale changes.
 */
function valueWords(issue) {
    if (issue.code === "invalid_type") {
        const expected = `expected ${KINDS[issue.expected] ?? issue.expected}`;
        return issue.input === undefined ? `is missing; ${expected}` : expected;
    }
    if (issue.code === "invalid_value")
        return `expected ${issue.values.map(String).join(" or ")}`;
    if (issue.code === "invalid_key")
        return `is no name here: ${issue.issues.map(({ message }) => message).join("; ")}`;
    return "is not what belongs here";
}
/** Names the place of the first issue below the whole, in brackets behind a sentence; nothing where the whole is wrong. */
function firstPlace([issue]) {
    if (issue === undefined || issue.path.length === 0)
        return "";
    return ` (at ${issue.path.map(String).join(".")}: ${inertLine(issue.message, 80)})`;
}


/***/ }),

/***/ 1431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveTarget: () => (/* binding */ resolveTarget)
});

// EXTERNAL MODULE: ./lib/core/document/parse-document.js + 2 modules
var parse_document = __webpack_require__(8511);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/core/document/places-in.js

/** Prepares to find where members of a YAML document stand: by its key where a member has one, else the nearest member above it when the path leads nowhere. */
function placesIn(text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines });
    return (path) => {
        for (let length = path.length; length > 0; length--) {
            const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
            const key = path[length - 1];
            const pair = (0,dist/* isMap */.jh)(parent)
                ? parent.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === String(key))
                : undefined;
            const node = (0,dist/* isNode */.Ll)(pair?.key) ? pair.key : document.getIn(path.slice(0, length), true);
            if (!(0,dist/* isNode */.Ll)(node) || !node.range)
                continue;
            const { line, col } = lines.linePos(node.range[0]);
            return { line, column: col };
        }
        return { line: 1, column: 1 };
    };
}

// EXTERNAL MODULE: ./lib/core/document/value-words.js
var value_words = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __webpack_require__(6289);
// EXTERNAL MODULE: ./lib/core/rollout/phases.js
var phases = __webpack_require__(2645);
// EXTERNAL MODULE: ./lib/core/rollout/read-share.js
var read_share = __webpack_require__(195);
;// CONCATENATED MODULE: ./lib/core/rollout/strategy-settings.js



/** Reads strategy and settings of a target; `phases`, `canary` and `linear` each name their strategy, so it may be left out. */
function readStrategy(target) {
    const problems = [];
    const say = (path) => (message) => void problems.push({ path, message });
    const strategy = target.strategy ?? impliedBy(target);
    combinationProblems(target, strategy, problems);
    const plan = target.phases === undefined ? undefined : (0,phases/* parsePhases */.e)(target.phases);
    if (plan?.kind === "invalid")
        plan.problems.forEach(say("phases"));
    const canary = target.canary === undefined ? undefined : readStep(target.canary, 0.1, say("canary"));
    const linear = target.linear === undefined ? undefined : readStep(target.linear, 3, say("linear"));
    const settings = {
        ...(canary === undefined
            ? {}
            : { canaryConfiguration: { canaryPercent: canary.share, canaryBakeTimeInMinutes: canary.minutes } }),
        ...(linear === undefined
            ? {}
            : { linearConfiguration: { stepPercent: linear.share, stepBakeTimeInMinutes: linear.minutes } }),
        ...(plan?.kind === "phases"
            ? { linearConfiguration: { stepPercent: plan.plan.stepPercent, stepBakeTimeInMinutes: 0 } }
            : {}),
        ...breakerOf(target["circuit-breaker"], say("circuit-breaker")),
        ...earlySuccessOf(target["early-success"], say("early-success")),
    };
    if (problems.length > 0)
        return { kind: "invalid", problems };
    return {
        kind: "strategy",
        strategy: strategy === "phased" ? "linear" : strategy,
        settings,
        phases: plan?.kind === "phases" ? plan.plan.phases : undefined,
    };
}
function impliedBy({ phases, canary, linear }) {
    if (phases !== undefined)
        return "phased";
    if (canary !== undefined)
        return "canary";
    return linear === undefined ? undefined : "linear";
}
const BELONGS = {
    phases: "phased",
    canary: "canary",
    linear: "linear",
    "circuit-breaker": "rolling",
    "early-success": "rolling",
};
function combinationProblems(target, strategy, problems) {
    for (const [path, belongs] of Object.entries(BELONGS)) {
        if (target[path] === undefined || strategy === belongs)
            continue;
        const here = strategy === undefined ? "no strategy is set here" : `the strategy here is ${strategy}`;
        problems.push({
            path,
            message: `belongs to strategy ${belongs}, and ${here}: set strategy: ${belongs}, or leave it out`,
        });
    }
    if (strategy === "phased" && target.phases === undefined)
        problems.push({
            path: "strategy",
            message: 'is phased, which needs phases: write phases: "5%@10m, 25%@10m, 100%"',
        });
}
/** Bounds of the API model: shares are multiples of 0.1 up to 100, bakes are 0 to 1440 whole minutes. */
function readStep(text, least, say) {
    const { share, lasts: bake } = (0,read_share/* readShare */.c)(text) ?? {};
    const milliseconds = bake === undefined ? undefined : (0,duration/* parseDuration */.E)(bake);
    if (share === undefined || milliseconds === undefined) {
        say(`is '${text}': write a share and how long ECS bakes there, such as ${least < 1 ? "5%@10m" : "10%@6m"}`);
        return undefined;
    }
    if (share < least || share > 100)
        say(`shifts ${share}%: ECS takes ${least}% to 100%`);
    if (milliseconds % 60_000 !== 0 || milliseconds > 1440 * 60_000)
        say(`bakes ${bake}: ECS takes whole minutes up to 24h`);
    return { share, minutes: milliseconds / 60_000 };
}
function breakerOf(given, say) {
    if (given === undefined)
        return {};
    const { failures, rollback = true, "reset-on-healthy-task": resetOnHealthyTask = true } = given;
    const value = typeof failures === "number" ? failures : Number.parseInt(failures, 10);
    const type = typeof failures === "number" ? "COUNT" : "BOUNDED_PERCENT";
    if (type === "BOUNDED_PERCENT" && (value < 1 || value > 100))
        say(`fails at ${failures}: write 1% to 100% of the wanted tasks`);
    return {
        deploymentCircuitBreaker: { enable: true, rollback, resetOnHealthyTask, thresholdConfiguration: { type, value } },
    };
}
function earlySuccessOf(given, say) {
    if (given === undefined)
        return {};
    const healthyPercent = Number.parseInt(given, 10);
    if (healthyPercent > 100)
        say(`is ${given}: write at most 100%`);
    // Our proof needs the old release gone: a deferred clean-up would leave both serving after the success.
    return { earlySuccessCriteria: { enable: true, healthyPercent, sourceServiceRevisionCleanup: "BLOCKING" } };
}

// EXTERNAL MODULE: ./lib/core/text/did-you-mean.js
var did_you_mean = __webpack_require__(7464);
;// CONCATENATED MODULE: ./lib/core/targets/plain-addresses.js
const MEMBERS = ["address", "test-address"];
/** Lists what is wrong with a target's addresses by the member that holds it: plain http crosses internal networks alone, and only where the target says so. */
function plainAddresses(settings) {
    if (settings["allow-private-hosts"] === true)
        return [];
    return MEMBERS.filter((member) => settings[member]?.startsWith("http:")).map((path) => ({
        path,
        message: "expected https://; for a service without TLS in an internal network, set `allow-private-hosts: true` beside it",
    }));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./lib/core/task-definition/privileged-changes.js
/** What a task definition may gain only where the target's `allow-changes` names it. */
const PRIVILEGES = [
    "task-role",
    "execution-role",
    "privileged",
    "host-volumes",
    "host-namespaces",
    "linux-parameters",
    "network-mode",
];
/** Lists what a wanted definition may do beyond the running one; giving a privilege up is no change to be allowed. */
function privilegedChanges(running, wanted) {
    const key = ({ place, value }) => `${place} ${value}`;
    const before = new Set(privilegesOf(running).map(key));
    const gained = privilegesOf(wanted).filter((held) => !before.has(key(held)));
    const lost = [...dropsLost(running, wanted), ...denialsLost(running, wanted)];
    const places = new Map([...gained, ...lost].map(({ privilege, place }) => [place, { privilege, place }]));
    return [...places.values()];
}
function privilegesOf(content) {
    const one = (privilege, place, value) => value === undefined || value === null || value === "" ? [] : [{ privilege, place, value: JSON.stringify(value) }];
    const host = (member) => content[member] === "host" ? one("host-namespaces", member, "host") : [];
    const volumes = items(content.volumes).flatMap(hostVolume);
    const hostNames = new Set(volumes.map(({ name }) => name));
    return [
        ...one("task-role", "taskRoleArn", content.taskRoleArn),
        ...one("execution-role", "executionRoleArn", content.executionRoleArn),
        ...["pidMode", "ipcMode", "networkMode"].flatMap(host),
        ...(content.networkMode === "host" ? [] : one("network-mode", "networkMode", content.networkMode ?? "bridge")),
        ...volumes.flatMap(({ name, value }) => one("host-volumes", `volumes.${name}`, value)),
        ...(content.containerDefinitions ?? []).flatMap((container) => containerPrivileges(container, hostNames)),
    ];
}
/** A volume that reaches the host: a path of it, or one that a Docker driver mounts with options of its own. */
function hostVolume(volume) {
    const path = members(volume.host).sourcePath;
    const docker = volume.dockerVolumeConfiguration;
    if ((path === undefined || path === "") && docker === undefined)
        return [];
    return [{ name: nameOf(volume.name), value: JSON.stringify([path, docker]) }];
}
function containerPrivileges(container, hostNames) {
    const at = (member) => `containerDefinitions.${container.name ?? ""}.${member}`;
    const linux = members(container.linuxParameters);
    const held = (privilege, member, list) => list.map((value) => ({ privilege, place: at(member), value: JSON.stringify(value) }));
    return [
        ...held("privileged", "privileged", container.privileged === true ? [true] : []),
        ...held("privileged", "dockerSecurityOptions", array(container.dockerSecurityOptions)),
        ...held("privileged", "user", isRoot(container.user) ? ["root"] : []),
        ...held("linux-parameters", "linuxParameters.capabilities.add", array(members(linux.capabilities).add)),
        ...held("linux-parameters", "linuxParameters.devices", array(linux.devices)),
        ...held("linux-parameters", "systemControls", array(container.systemControls)),
        ...items(container.mountPoints)
            .filter(({ sourceVolume }) => hostNames.has(nameOf(sourceVolume)))
            .flatMap(({ sourceVolume, readOnly }) => held("host-volumes", `mountPoints.${nameOf(sourceVolume)}`, [readOnly === true ? "read" : "write"])),
        ...items(container.volumesFrom).flatMap(({ sourceContainer }) => hostNames.size === 0 ? [] : held("host-volumes", `volumesFrom.${nameOf(sourceContainer)}`, [true])),
    ];
}
/** A capability that is no longer dropped is one that was gained. */
function dropsLost(running, wanted) {
    const dropped = (container) => array(members(members(container?.linuxParameters).capabilities).drop).map(String);
    return (wanted.containerDefinitions ?? []).flatMap((container) => {
        const before = running.containerDefinitions?.find(({ name }) => name === container.name);
        const now = dropped(container);
        return dropped(before).every((capability) => now.includes(capability) || now.includes("ALL"))
            ? []
            : [
                {
                    privilege: "linux-parameters",
                    place: `containerDefinitions.${container.name ?? ""}.linuxParameters.capabilities.drop`,
                },
            ];
    });
}
/** What a container was denied and is no longer: the rights of root, and what a security option kept from it. */
function denialsLost(running, wanted) {
    return (wanted.containerDefinitions ?? []).flatMap((container) => {
        const before = running.containerDefinitions?.find(({ name }) => name === container.name);
        const lost = (member) => ({
            privilege: "privileged",
            place: `containerDefinitions.${container.name ?? ""}.${member}`,
        });
        const options = array(container.dockerSecurityOptions);
        // Without a user the image decides, and most images run as root.
        const free = nameOf(before?.user) !== "" && !isRoot(before?.user) && nameOf(container.user) === "";
        return [
            ...(array(before?.dockerSecurityOptions).every((option) => options.includes(option))
                ? []
                : [lost("dockerSecurityOptions")]),
            ...(free ? [lost("user")] : []),
        ];
    });
}
/** Tells whether a user is root, by name or number, alone or with a group. */
function isRoot(user) {
    return /^(root|0+)(:|$)/.test(nameOf(user));
}
function members(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function nameOf(value) {
    return typeof value === "string" ? value : "";
}
function array(value) {
    return Array.isArray(value) ? value : [];
}
function items(value) {
    return array(value).map(members);
}

;// CONCATENATED MODULE: ./lib/core/targets/migrations-schema.js

const migrations_schema_duration = schemas/* string */.YjP().check(api/* _regex */.Fk(/^(\d+(s|m|h))+$/, "expected a duration with its unit, such as 15m"));
const database = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(/^[A-Za-z][A-Za-z0-9-]{0,62}$/, "expected the identifier of a database in RDS, such as shop-db"));
const list = schemas/* array */.YOg(schemas/* string */.YjP(), "expected a list of words, such as [npm, run, migrate]")
    .check(api/* _minLength */.m9(1, "expected at least one word"));
const command = {
    command: list,
    container: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _minLength */.m9(1, "expected the name of a container"))),
    "task-definition": schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w-]{1,255}$/, "expected 'own' or the family of a task definition"))),
    environment: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP("expected text, quoted if it is a number"))),
};
const backup = schemas/* union */.KCZ([
    schemas/* literal */.euz("none", "expected 'none', or what is backed up"),
    schemas/* strictObject */.rej({ snapshot: database, limit: schemas/* optional */.lqM(migrations_schema_duration) }),
    schemas/* strictObject */.rej({ "cluster-snapshot": database, limit: schemas/* optional */.lqM(migrations_schema_duration) }),
    schemas/* strictObject */.rej({ ...command, limit: schemas/* optional */.lqM(migrations_schema_duration) }),
]);
/** The schema of a target's `migrations`: what is backed up, applied and verified before the service changes, and what undoes it. */
const migrationsSchema = schemas/* union */.KCZ([
    schemas/* literal */.euz("none", "expected 'none', or how migrations are carried out"),
    schemas/* strictObject */.rej({
        backup,
        apply: schemas/* strictObject */.rej(command),
        verify: schemas/* optional */.lqM(schemas/* strictObject */.rej(command)),
        rollback: schemas/* optional */.lqM(schemas/* strictObject */.rej(command)),
        limit: schemas/* optional */.lqM(migrations_schema_duration),
        level: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w.+-]{1,64}$/, 'expected a short name, such as "0042"'))),
        irreversible: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    }),
]);

;// CONCATENATED MODULE: ./lib/core/targets/targets-document.js



const targets_document_duration = schemas/* string */.YjP().check(api/* _regex */.Fk(/^(\d+(ms|s|m|h|d))+$/, "expected a duration with its unit, such as 10m"));
const webAddress = schemas/* string */.YjP().check(api/* _regex */.Fk(/^https?:\/\/[^\s@]+$/, "expected an http(s) address without credentials"));
const words = (options) => schemas/* enum */.k5n(options, { error: `expected one of ${options.join(", ")}` });
const required = {
    platform: schemas/* literal */.euz("ecs", { error: "expected 'ecs', the only platform so far" }),
    cluster: schemas/* string */.YjP(),
    service: schemas/* string */.YjP(),
    region: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z]{2}(-[a-z]+)+-\d$/, "expected an AWS region, such as eu-west-1")),
    role: schemas/* string */.YjP().check(api/* _regex */.Fk(/^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/, "expected the ARN of an IAM role")),
    address: webAddress,
    health: schemas/* string */.YjP().check(api/* _regex */.Fk(/^\//, "expected a path that starts with /")),
};
const optional = {
    "test-address": schemas/* optional */.lqM(webAddress),
    "load-balancer": schemas/* optional */.lqM(schemas/* string */.YjP()),
    "read-role": schemas/* optional */.lqM(required.role),
    account: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{12}$/, "expected an account id of 12 digits, quoted"))),
    container: schemas/* optional */.lqM(schemas/* string */.YjP()),
    image: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[^\s@]+$/, "expected an image repository without a digest"))),
    strategy: schemas/* optional */.lqM(words(["rolling", "blue-green", "canary", "linear", "phased"])),
    phases: schemas/* optional */.lqM(schemas/* string */.YjP()),
    canary: schemas/* optional */.lqM(schemas/* string */.YjP()),
    linear: schemas/* optional */.lqM(schemas/* string */.YjP()),
    "circuit-breaker": schemas/* optional */.lqM(schemas/* strictObject */.rej({
        failures: schemas/* union */.KCZ([
            schemas/* int */.Whr().check(api/* _gte */.qm(1, "expected at least 1"), api/* _lte */.Zm(1000, "expected at most 1000")),
            schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{1,3}%$/, "expected a count such as 3, or a share of the tasks such as 50%")),
        ]),
        "reset-on-healthy-task": schemas/* optional */.lqM(schemas/* boolean */.zMY()),
        rollback: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    })),
    "early-success": schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{1,3}%$/, "expected a share of the tasks, such as 75%"))),
    bake: schemas/* optional */.lqM(targets_document_duration),
    "env-example": schemas/* optional */.lqM(schemas/* string */.YjP()),
    "on-in-flight": schemas/* optional */.lqM(words(["wait", "fail", "supersede"])),
    "allow-changes": schemas/* optional */.lqM(schemas/* array */.YOg(words(PRIVILEGES))),
    migrations: schemas/* optional */.lqM(migrationsSchema),
    "operate-environment": schemas/* optional */.lqM(schemas/* string */.YjP()),
    watch: schemas/* optional */.lqM(words(["none", "monitor"])),
    "smoke-at": schemas/* optional */.lqM(words(["test", "full"])),
    "own-hooks": schemas/* optional */.lqM(words(["refuse", "keep"])),
    "on-inconclusive": schemas/* optional */.lqM(words(["rollback", "hold", "leave"])),
    "on-lost": schemas/* optional */.lqM(words(["rollback", "leave"])),
    "failed-tasks": schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(1000))),
    rollback: schemas/* optional */.lqM(schemas/* strictObject */.rej({ within: schemas/* optional */.lqM(targets_document_duration), deny: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _minLength */.m9(1)))) })),
    "team-commands": schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _minLength */.m9(1)))),
    "runs-on": schemas/* optional */.lqM(schemas/* string */.YjP()),
    "allow-private-hosts": schemas/* optional */.lqM(schemas/* boolean */.zMY("expected true or false")),
};
const environment = schemas/* strictObject */.rej({ ...required, ...optional });
const partial = schemas/* partial */.OH3(environment);
/** The schema of `.github/deploy-targets.yml`: service → environment → where and how it deploys; `defaults` fill what an environment leaves out. */
const targetsSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, { error: "expected version: 1" }),
    services: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ defaults: schemas/* optional */.lqM(partial), environments: schemas/* record */.g1P(schemas/* string */.YjP(), partial) })),
});
/** The schema of a complete target, defaults applied. */
const targetSchema = environment;

;// CONCATENATED MODULE: ./lib/core/targets/resolve-target.js







/** Parses a targets document and looks a service's target up, its defaults applied; all problems are reported together. */
function resolveTarget(text, { service, environment, file }) {
    const parsed = (0,parse_document.parseDocument)(text, targetsSchema, file);
    if (parsed.kind === "invalid")
        return parsed;
    const { services } = parsed.value;
    const found = Object.hasOwn(services, service) ? services[service] : undefined;
    if (found === undefined)
        return refuse(file, unknown("service", service, Object.keys(services)));
    const own = Object.hasOwn(found.environments, environment) ? found.environments[environment] : undefined;
    if (own === undefined)
        return refuse(file, unknown(`environment of service '${service}'`, environment, Object.keys(found.environments)));
    const settings = targetSchema.safeParse({ ...found.defaults, ...own }, { error: value_words/* valueWords */.p });
    if (settings.success) {
        const problems = jointProblems(text, settings.data, {
            file,
            from: (member) => [
                "services",
                service,
                ...(member in own ? ["environments", environment] : ["defaults"]),
                member,
            ],
        });
        return problems.length > 0 ? { kind: "invalid", problems } : { kind: "target", settings: settings.data };
    }
    const problems = settings.error.issues.map(({ path, message }) => ({
        file,
        message: `services.${service}.environments.${environment}.${path.join(".")}: ${message}; set it there or in defaults.`,
    }));
    return { kind: "invalid", problems };
}
/** Checks what no member alone shows: that strategy and settings fit together, and that an address may be asked, each problem where its member stands. */
function jointProblems(text, settings, { file, from }) {
    const read = readStrategy(settings);
    const problems = [...(read.kind === "strategy" ? [] : read.problems), ...plainAddresses(settings)];
    if (problems.length === 0)
        return [];
    const placeAt = placesIn(text);
    return problems.map(({ path, message }) => {
        const place = from(path);
        return { file, ...placeAt(place), message: `${place.join(".")}: ${message}.` };
    });
}
function refuse(file, message) {
    return { kind: "invalid", problems: [{ file, message }] };
}
function unknown(what, name, known) {
    const near = (0,did_you_mean/* didYouMean */.a)(name, known);
    return `has no ${what} '${name}'.${near === undefined ? ` It knows: ${known.join(", ")}.` : ` Did you mean '${near}'?`}`;
}


/***/ }),

/***/ 7464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** Names the nearest known word within a third of the word's length in edits, or `undefined` when none is near. */
function didYouMean(word, known) {
    const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
    const ranked = known
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ distance }) => distance <= limit)
        .sort((a, b) => a.distance - b.distance);
    return ranked[0]?.candidate;
}
/** Counts the least insertions, deletions and substitutions between two words (Levenshtein, two rows). */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            row.push(Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution));
        }
        previous = row;
    }
    return previous[b.length] ?? 0;
}


/***/ })

};
