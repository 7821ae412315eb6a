import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ canaryMonitor)
});

// EXTERNAL MODULE: ./lib/core/policy/change-class.js
var change_class = __nccwpck_require__(325);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
// EXTERNAL MODULE: ./lib/kit/poll.js
var poll = __nccwpck_require__(3875);
// EXTERNAL MODULE: ./lib/core/canary/arm-queries.js
var arm_queries = __nccwpck_require__(8615);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
;// CONCATENATED MODULE: ./lib/actions/canary-monitor/arm-names.js


/** The names that an arm of ECS may have. */
const PLATFORM_NAMES = [
    "ClusterName",
    "ServiceName",
    "TargetGroup",
    "LoadBalancer",
    "TaskDefinition",
    "ServiceRevision",
];
/** The names that tell what was deployed. */
const RELEASE_NAMES = ["Version", "Commit"];
/** Lists the names that the inputs give. */
function givenNames({ canary, baseline }) {
    return [...new Set([...canary.keys(), ...baseline.keys()])];
}
/**
 * Finds version and commit of both arms, the baseline's by the record of what was live before, and adds what the inputs say. Records are read only
 * where a metric asks for what they tell.
 */
async function armNames(inputs, records, { plan, record }) {
    const { version, commit, canary, baseline } = inputs;
    const asked = RELEASE_NAMES.some((name) => plan !== undefined && !baseline.has(name) && isAsked(plan, name));
    try {
        const former = asked && record !== undefined ? await formerOf(record, records) : undefined;
        return {
            canary: { ...release(version, commit), ...Object.fromEntries(canary) },
            baseline: { ...release(former?.version, former?.commit), ...Object.fromEntries(baseline) },
        };
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        return { kind: "unreadable", why: error.message, remedy: error.remedy, passing: (0,unreadable/* isPassing */.W)(error) };
    }
}
/** Adds to a rollout's arms the names that the platform does not tell; what the inputs say replaces what it does. */
function namedArms(rollout, { canary, baseline }) {
    const named = (reading) => ({
        ...reading,
        canary: { ...reading.canary, ...canary },
        baseline: reading.baseline === undefined ? undefined : { ...reading.baseline, ...baseline },
    });
    return {
        ...rollout,
        read: async () => named(await rollout.read()),
        readArms: async () => named(await rollout.readArms()),
    };
}
/** What was live before was deployed by the newest record of that release. */
async function formerOf({ payload }, records) {
    if (payload.previous === "")
        return undefined;
    const all = await records.list(payload);
    return all.find((one) => one.payload.family === payload.previous)?.payload;
}
function isAsked({ metrics }, name) {
    return metrics.some(({ values, totals }) => [...values, ...totals].some((query) => (0,arm_queries/* namesIn */.wX)(query).includes(name)));
}
function release(version = "", commit = "") {
    return { ...(version === "" ? {} : { Version: version }), ...(commit === "" ? {} : { Commit: commit }) };
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/live-traffic.js
/** Stands for traffic that nobody moves: what is live has all of it, beside whatever the baseline's names find. */
function liveTraffic({ canary, baseline }) {
    const arms = { canary, baseline: Object.keys(baseline).length === 0 ? undefined : baseline };
    return {
        read: async () => ({ position: { kind: "settled" }, weight: 100, ...arms }),
        readArms: async () => arms,
        raise: () => Promise.reject(new Error("nothing holds the traffic of what is live")),
    };
}

// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __nccwpck_require__(1470);
;// CONCATENATED MODULE: ./lib/flows/verdict/note-verdict.js


/**
 * Notes a step's verdict in the record, keeping what stands there by now; a record that has ended is left as it is, also when it ended since
 * it was read. Gives the reason when it could not be written, which changes no verdict.
 */
async function noteVerdict(records, record, verdict) {
    try {
        const now = await readAgain(records, record);
        if ((0,deploy_record/* isTerminal */.Hd)(now))
            return undefined;
        const standing = (0,deploy_record/* statusOf */.c2)(now) ?? { serviceDeployment: "", family: now.payload.family, phase: "started" };
        await records.note(now.id, { state: "in_progress", status: { ...standing, ...verdict } });
        return undefined;
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            return `The verdict could not be noted in record ${record.id}: ${error.message}. ${error.remedy}`;
        throw error;
    }
}
/** Reads a record as it stands by now; where that fails, what is known of it must do: a verdict that is lost is worse than one too many. */
async function readAgain(records, record) {
    if ((0,deploy_record/* isTerminal */.Hd)(record))
        return record;
    try {
        const { environment, service } = record.payload;
        return (await records.list({ environment, service })).find(({ id }) => id === record.id) ?? record;
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            return record;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/notebook.js



/** Keeps in the record of a deployment what a re-run needs of a watch, and its verdict; without a record it keeps nothing. */
class Notebook {
    #record;
    #records;
    #progress;
    #marks;
    constructor({ record, phases }, records, progress) {
        const marks = record === undefined ? [] : ((0,deploy_record/* statusOf */.c2)(record)?.soak ?? []);
        this.#record = record;
        this.#records = records;
        this.#progress = progress;
        this.#marks =
            phases.length === 0 ? marks : marks.filter((mark) => phases.some(({ share }) => share === mark.share));
    }
    /** The shares that the rollout was judged at; the last is where the watch stands. */
    marks() {
        return this.#marks;
    }
    /** Tells whether a person moved the deployment on already, by resume. */
    wasMovedOn() {
        return this.#record !== undefined && (0,deploy_record/* statusOf */.c2)(this.#record)?.resumed !== undefined;
    }
    /** Notes at which shares the rollout was judged and since when, so that a re-run goes on there with all that was measured. */
    async soaks(marks) {
        this.#marks = marks;
        await this.#write({ phase: "watching" });
    }
    /** Notes how the watch ended. */
    async end(end, decision) {
        // Whoever superseded us owns what is live now; a verdict on ours would only confuse.
        if (end.kind === "not-ours" && end.why === "superseded")
            return;
        const phase = this.#phaseAt(end);
        await this.#write({
            watch: end.kind === "not-judged" ? "skipped" : decision,
            ...(phase === undefined ? {} : { phase }),
        });
    }
    #phaseAt({ kind, heldAt }) {
        // Whoever rolls it back says where it stands.
        if (kind === "not-ours")
            return undefined;
        if (heldAt === "production")
            return "held-production";
        return this.#marks.length === 0 ? undefined : "watching";
    }
    async #write(said) {
        if (this.#record === undefined)
            return;
        const soak = this.#marks.length === 0 ? {} : { soak: this.#marks };
        const warning = await noteVerdict(this.#records, this.#record, { ...said, ...soak });
        if (warning !== undefined)
            this.#progress.warn((0,inert/* inertLine */.F)(warning));
    }
}

// EXTERNAL MODULE: ./lib/core/rollout/phases.js
var rollout_phases = __nccwpck_require__(2645);
;// CONCATENATED MODULE: ./lib/flows/source/read-source.js

/** Reads a document at a commit through the API, or from the workspace where no commit is given. */
async function readSource({ repository, workspace }, path, commit) {
    try {
        const text = commit === "" ? await workspace.read(path) : (await repository.read(path, commit))?.text;
        const from = commit === "" ? `${path} in the workspace` : `${path}@${commit.slice(0, 12)}`;
        return text === undefined ? { kind: "missing", from } : { kind: "text", text, from };
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            return { kind: "unreadable", why: error.message, remedy: error.remedy, passing: (0,unreadable/* isPassing */.W)(error) };
        if (commit !== "" || !(error instanceof Error))
            throw error;
        return { kind: "unreadable", why: error.message, remedy: `Check the path '${path}'.`, passing: false };
    }
}

;// CONCATENATED MODULE: ./lib/flows/source/read-target.js

/** Reads a service's target from the targets document at a commit, or from the workspace where no commit is given. */
async function readTarget(sources, { path, commit, environment, service }) {
    const invalid = (message) => ({ kind: "invalid", problems: [{ file: path, message }] });
    if (environment === "" || service === "")
        return invalid("cannot be asked without the inputs 'environment' and 'service': pass both to the step.");
    // What reads documents loads while the source answers.
    const [source, { resolveTarget }] = await Promise.all([
        readSource(sources, path, commit),
        Promise.all(/* import() */[__nccwpck_require__.e(395), __nccwpck_require__.e(815), __nccwpck_require__.e(737)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6737)),
    ]);
    if (source.kind === "unreadable")
        return source;
    if (source.kind === "missing")
        return invalid(`does not exist (${source.from}): add it, or correct the input 'targets'.`);
    return resolveTarget(source.text, { environment, service, file: path });
}

;// CONCATENATED MODULE: ./lib/flows/verdict/read-own-record.js


/**
 * Reads whether a request's deployment still stands by its record: not undone, not superseded by a later one, and not
 * already failed, since a failed verdict is final for its request.
 */
async function readOwnRecord(records, query) {
    try {
        return assess(await records.list(query), query.request);
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        return { kind: "unreadable", why: error.message, remedy: error.remedy, passing: (0,unreadable/* isPassing */.W)(error) };
    }
}
function assess(all, request) {
    const position = all.findIndex(({ payload }) => payload.request === request);
    const record = all[position];
    if (record === undefined)
        return { kind: "not-ours", why: "No record of this request stands: nothing was deployed for it." };
    if (isUndone(record))
        return { kind: "not-ours", why: `Record ${record.id} of this request has ended as ${(0,deploy_record/* stateOf */.L4)(record)}.` };
    const later = all.slice(0, position).find((other) => !isUndone(other));
    if (later !== undefined)
        return { kind: "not-ours", why: `Record ${later.id} of a later request has taken its place.` };
    const status = (0,deploy_record/* statusOf */.c2)(record);
    const failed = status?.smoke === "failure" ? "smoke test" : status?.watch === "failure" ? "watch" : undefined;
    if (failed !== undefined)
        return { kind: "failed-before", why: `The ${failed} of this request failed before; that verdict is final.` };
    return { kind: "ours", record };
}
function isUndone(record) {
    return ["failure", "inactive", "error"].includes((0,deploy_record/* stateOf */.L4)(record));
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/interval.js
/** As long as a judge of minutes is meant for. */
const LONGEST_MILLISECONDS = 24 * 60 * 60_000;
/** Finds the interval that shall be judged, `undefined` where what happens now is watched, or every problem with it. */
function intervalOf({ from, to, watch }, now) {
    if (from === undefined && to === undefined)
        return { interval: undefined, problems: [] };
    if (from === undefined || to === undefined) {
        const [file, other] = from === undefined ? ["from", "to"] : ["to", "from"];
        return {
            interval: undefined,
            problems: [{ file, message: `is empty, while '${other}' is given: an interval needs both.` }],
        };
    }
    const problems = [];
    const say = (file, message) => problems.push({ file, message });
    if (from >= to)
        say("from", "is not before 'to': give the interval's start, then its end.");
    if (to > now)
        say("to", "lies in the future: only what has passed can be looked back on; watch it without 'from' and 'to' instead.");
    if (to.getTime() - from.getTime() > LONGEST_MILLISECONDS)
        say("to", "is more than a day after 'from': judge a shorter interval.");
    if (watch === "none")
        say("watch", "is none, while an interval shall be judged: leave it empty.");
    return { interval: { from: from.getTime(), to: to.getTime() }, problems };
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/read-any-record.js

/** Reads the record of a request, whatever became of its deployment: for looking back, which changes nothing. */
async function readAnyRecord(records, query) {
    try {
        const record = (await records.list(query)).find(({ payload }) => payload.request === query.request);
        if (record !== undefined)
            return { kind: "ours", record };
        return { kind: "not-ours", why: "No record of this request stands: nothing was deployed for it." };
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        return { kind: "unreadable", why: error.message, remedy: error.remedy, passing: (0,unreadable/* isPassing */.W)(error) };
    }
}

// EXTERNAL MODULE: ./lib/core/canary/provider-plan.js
var provider_plan = __nccwpck_require__(8163);
;// CONCATENATED MODULE: ./lib/actions/canary-monitor/read-monitor.js



/** Reads the monitor, each of its providers at the address that the workflow gives; `names` are those by which its arms are known. */
async function readMonitor(inputs, ports, names) {
    const { monitor: file, commit } = inputs;
    // What reads documents loads while the source answers.
    const [source, { parseDocument }, { monitorSchema }, { planMonitor }, { providerProblems }] = await Promise.all([
        readSource(ports, file, commit),
        Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(511)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8511)),
        Promise.all(/* import() */[__nccwpck_require__.e(395), __nccwpck_require__.e(841)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1841)),
        __nccwpck_require__.e(/* import() */ 608).then(__nccwpck_require__.bind(__nccwpck_require__, 9608)),
        __nccwpck_require__.e(/* import() */ 480).then(__nccwpck_require__.bind(__nccwpck_require__, 1480)),
    ]);
    if (source.kind === "unreadable")
        return { ...source, kind: "source-unreadable" };
    const invalid = (problems) => ({ kind: "invalid", problems });
    if (source.kind === "missing")
        return invalid([
            { file, message: `does not exist (${source.from}): add it, or set watch: none in the target to go on unjudged.` },
        ]);
    const parsed = parseDocument(source.text, monitorSchema, file);
    if (parsed.kind === "invalid")
        return parsed;
    const planned = planMonitor(parsed.value, file, inputs["provider-urls"]);
    if (planned.kind === "invalid")
        return planned;
    const secrets = providerProblems(asked(planned.plan), inputs["provider-tokens"]);
    const paths = await jsonPaths(planned.plan, file);
    const problems = [...insecureAddresses(inputs), ...secrets, ...paths, ...unknownNames(planned.plan, file, names)];
    return problems.length > 0 ? invalid(problems) : { kind: "monitor", plan: planned.plan, from: source.from };
}
/** Tells whether a monitor asks for the platform's own metrics. */
function asksPlatform({ metrics }) {
    return metrics.some(({ provider }) => provider === provider_plan/* CLOUDWATCH */.v);
}
/** The providers that a metric names: one that stands unused needs no secret. */
function asked({ metrics, providers }) {
    return new Map([...providers].filter(([name]) => metrics.some(({ provider }) => provider === name)));
}
/** What evaluates JSONPaths is loaded where one is written. */
async function jsonPaths(plan, file) {
    if (![...plan.providers.values()].some(({ kind }) => kind === "json"))
        return [];
    return (await Promise.all(/* import() */[__nccwpck_require__.e(393), __nccwpck_require__.e(263)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1263))).jsonPathProblems(plan, file);
}
function insecureAddresses({ "provider-urls": urls, "allow-private-hosts": internal, }) {
    const plain = internal ? [] : [...urls].filter(([, address]) => /^http:/i.test(address));
    return plain.map(([name]) => ({
        file: "provider-urls",
        message: `the address of '${name}' does not start with https://; allow-private-hosts lets one in an internal network do without.`,
    }));
}
function unknownNames({ metrics }, file, names) {
    const known = Object.fromEntries(names.map((name) => [name, "known"]));
    return metrics.flatMap((metric) => (0,arm_queries/* missingDimensions */.O3)(metric, known).map((name) => ({
        file,
        message: `metric '${metric.name}' refers to {arm.${name}}; an arm has ${names.join(", ") || "no name: give some as the inputs canary and baseline"}.`,
    })));
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/without-alarms.js
/** Leaves out what tells only how it stands now: nobody knows how an alarm stood then. */
function withoutAlarms(plan) {
    return { ...plan, metrics: plan.metrics.filter(({ kind }) => kind !== "alarm") };
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/prepare.js









/** Reads target, monitor and record; nothing is changed. */
async function prepare(inputs, ports, now) {
    const { interval, problems } = intervalOf(inputs, now);
    if (problems.length > 0)
        return { kind: "invalid", problems };
    const nameless = inputs.request === "" && inputs["service-deployment"] === "";
    const live = inputs.traffic === "none" || (interval !== undefined && nameless);
    const found = live ? await prepareLive(inputs, ports) : await prepareRollout(inputs, ports, interval);
    if (found.kind !== "prepared" || interval === undefined)
        return found;
    return { ...found, interval, plan: found.plan === undefined ? undefined : withoutAlarms(found.plan) };
}
/** Prepares to watch a rollout, whose record must still be ours; one that is looked back on may have ended. */
async function prepareRollout(inputs, ports, interval) {
    const target = await targetOf(inputs, ports);
    if (target.kind !== "target")
        return target;
    const asked = inputs.watch === "" ? (target.settings.watch ?? "monitor") : inputs.watch;
    const judged = interval !== undefined || asked === "monitor";
    const names = [...PLATFORM_NAMES, ...RELEASE_NAMES, ...givenNames(inputs)];
    const monitor = judged
        ? await readMonitor(inputs, ports, names)
        : { kind: "none" };
    if (monitor.kind !== "monitor" && monitor.kind !== "none")
        return monitor;
    const read = interval === undefined ? readOwnRecord : readAnyRecord;
    const own = inputs.request === "" ? undefined : await read(ports.records, inputs);
    if (own !== undefined && own.kind !== "ours")
        return own;
    const record = own?.record;
    const rollout = inputs["service-deployment"] || (record === undefined ? "" : ((0,deploy_record/* statusOf */.c2)(record)?.serviceDeployment ?? ""));
    if (rollout === "")
        return noRollout(record);
    const plan = monitor.kind === "monitor" ? monitor.plan : undefined;
    const arms = await armNames(inputs, ports.records, { plan, record });
    if ("kind" in arms)
        return arms;
    const place = placeOf(inputs, target.settings, { rollout, record });
    return {
        kind: "prepared",
        plan,
        from: monitor.kind === "monitor" ? monitor.from : "watch: none",
        phases: phasesOf(target.settings),
        record,
        place,
        access: place,
        names: arms,
        interval: undefined,
    };
}
/** Prepares to watch what is live; the target is read only for the platform's own metrics. */
async function prepareLive(inputs, ports) {
    const monitor = await readMonitor(inputs, ports, [...RELEASE_NAMES, ...givenNames(inputs)]);
    if (monitor.kind !== "monitor")
        return monitor;
    const target = asksPlatform(monitor.plan) ? await targetOf(inputs, ports) : undefined;
    if (target !== undefined && target.kind !== "target")
        return target;
    const arms = await armNames(inputs, ports.records, { plan: monitor.plan, record: undefined });
    if ("kind" in arms)
        return arms;
    return {
        kind: "prepared",
        plan: monitor.plan,
        from: monitor.from,
        phases: [],
        record: undefined,
        place: undefined,
        access: target === undefined ? undefined : accessOf(inputs, target.settings),
        names: arms,
        interval: undefined,
    };
}
async function targetOf(inputs, ports) {
    const { environment, service, targets: path } = inputs;
    const target = await readTarget(ports, { path, commit: inputs["targets-commit"], environment, service });
    return target.kind === "unreadable" ? { ...target, kind: "source-unreadable" } : target;
}
function noRollout(record) {
    const message = record === undefined
        ? "is empty, and so is 'request': pass deploy-ecs's output of that name."
        : `is empty, and record ${record.id} names none: was the deployment started?`;
    return { kind: "invalid", problems: [{ file: "service-deployment", message }] };
}
function accessOf(inputs, { role, region }) {
    return { role: inputs["role-to-assume"] || role, region };
}
function placeOf(inputs, target, { rollout, record }) {
    return {
        ...accessOf(inputs, target),
        cluster: target.cluster,
        service: target.service,
        rollout,
        formerConfiguration: record?.payload.formerConfiguration ?? "",
        ...(target["load-balancer"] === undefined ? {} : { loadBalancer: target["load-balancer"] }),
    };
}
/** A target that was resolved has phases that can be read. */
function phasesOf({ phases }) {
    const read = phases === undefined ? undefined : (0,rollout_phases/* parsePhases */.e)(phases);
    return read?.kind === "phases" ? read.plan.phases : [];
}

// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __nccwpck_require__(6289);
// EXTERNAL MODULE: ./lib/core/time/zone-offsets.js + 1 modules
var zone_offsets = __nccwpck_require__(7406);
;// CONCATENATED MODULE: ./lib/core/time/format-instant.js

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Formats an instant as people say it, in a zone and, where that is another, in UTC: `Tue 1 Dec 2026 10:00 Asia/Jakarta (03:00 UTC)`. */
function formatInstant(instant, zone) {
    const local = new Date(instant.getTime() + (0,zone_offsets/* offsetAt */.HA)(zone, instant.getTime()));
    if (zone === "UTC")
        return `${day(local)} ${time(local)} UTC`;
    const sameDay = local.getUTCDate() === instant.getUTCDate();
    return `${day(local)} ${time(local)} ${zone} (${sameDay ? "" : `${day(instant)} `}${time(instant)} UTC)`;
}
function day(date) {
    return `${DAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
function time(date) {
    return date.toISOString().slice(11, 16);
}

// EXTERNAL MODULE: ./lib/core/canary/limit.js
var canary_limit = __nccwpck_require__(7435);
;// CONCATENATED MODULE: ./lib/actions/canary-monitor/judged-words.js



/** Finds the words for a watch that passed: what was only reported is named, and what people let pass. */
function passedWords(end) {
    const metrics = end.judgement?.metrics ?? [];
    const time = (0,duration/* formatDuration */.a)(end.watchedMilliseconds);
    const lesser = metrics.filter(({ metric, verdict }) => metric.role !== "critical" && verdict === "fail");
    const names = lesser.map(({ metric }) => (0,inert/* inertLine */.F)(metric.name, 80)).join(", ");
    const aside = lesser.length === 0 ? "" : `; not critical, but beyond their limits: ${names}`;
    const passed = { decision: "success", remedy: "", verdict: "pass" };
    const failed = (0,inert/* inertLine */.F)(end.assessed?.metrics.join(", ") ?? "", 300);
    const became = end.assessed?.became;
    if (became === "accepted") {
        return {
            ...passed,
            reasonCode: "passed_after_assessment",
            headline: `A person let the rollout go on past a failure of sev2 (${failed}); all else kept within its limits over ${time}${aside}.`,
            remedy: "Follow up what was accepted; the summary has its figures.",
            verdict: "fail",
        };
    }
    if (became === "recovered") {
        return {
            ...passed,
            reasonCode: "passed_after_assessment",
            headline: `A failure of sev2 recovered while it was assessed (${failed}); all kept within their limits over ${time}${aside}.`,
        };
    }
    const headline = `${metrics.length} metrics kept within their limits over ${time}${aside}.`;
    return { ...passed, reasonCode: "passed", headline };
}
const ASSESSED = {
    open: ", still assessed when the deadline passed",
    failed: ", not recovered while it was assessed",
    recovered: "",
    accepted: "",
};
/** Finds the words for a watch that failed, with the severity of what failed. */
function failedWords(end) {
    const { severity, score, metrics = [] } = end.judgement ?? {};
    const failing = metrics.filter(({ verdict }) => verdict === "fail");
    const critical = failing.filter(({ metric }) => metric.role === "critical");
    const counted = critical.length > 0 ? critical : failing.filter(({ metric }) => metric.role === "weighed");
    const figures = counted.map((one) => `${(0,inert/* inertLine */.F)(one.metric.name, 80)} ${figureOf(one)} (${one.why})`);
    const weight = critical.length > 0 || score === undefined ? "" : `at most ${Math.floor(score.high)} % of the weight passes: `;
    const assessed = end.assessed === undefined ? "" : ASSESSED[end.assessed.became];
    const grade = severity === undefined ? "" : `; ${severity}${assessed}`;
    return {
        decision: "failure",
        reasonCode: "regression_found",
        headline: `The new version is worse${atShare(end)}: ${weight}${figures.join("; ")}${grade}.`,
        remedy: "Roll back first (the pipeline's next step does); then compare the new version's logs and traces with the old one's.",
        verdict: "fail",
    };
}
/** Names the share where it is not all traffic. */
function atShare({ weight }) {
    return weight > 0 && weight < 100 ? ` at ${weight} % of the traffic` : "";
}
/** Writes a metric's figure beside its alert limit. */
function figureOf({ canary, metric }) {
    const limit = metric.limits === undefined ? "" : `, limit ${(0,canary_limit/* formatValue */.Fl)(metric.limits.alert, metric.unit)}`;
    return `${(0,canary_limit/* formatValue */.Fl)(canary, metric.unit)}${limit}`;
}

// EXTERNAL MODULE: ./lib/core/canary-report/could-have-seen.js
var could_have_seen = __nccwpck_require__(5887);
// EXTERNAL MODULE: ./lib/core/canary-report/verdict-words.js
var verdict_words = __nccwpck_require__(9524);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __nccwpck_require__(9706);
;// CONCATENATED MODULE: ./lib/actions/canary-monitor/within-bytes.js
/** Takes items from the first on until they would be longer than so many bytes of UTF-8, and counts the rest. */
function withinBytes(items, bytes, textOf) {
    let length = 0;
    const over = items.findIndex((item) => {
        length += Buffer.byteLength(textOf(item)) + 6;
        return length > bytes;
    });
    const kept = over < 0 ? items : items.slice(0, over);
    return { kept, left: items.length - kept.length };
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/metric-table.js






const HEAD = [
    ...["Verdict", "Metric", "Role", "Canary", "Baseline beside it", "Hour before"],
    ...["Normal / alert", "Samples", "Why", "Could have been seen"],
];
/** Builds the table of all metrics, worst first: figures of both arms, limits, verdict, what it rests on, and what could have been seen. Says how many rows are left out where all of them would be longer than `bytes`. */
function metricTable(metrics, bytes) {
    const rows = (0,verdict_words/* worstFirst */.md)(metrics).map(rowOf);
    const { kept, left } = withinBytes(rows, bytes, (cells) => cells.join(" | "));
    const rest = left === 0 ? "" : `\n\n${left} further metrics are left out of this table; the output \`metrics\` has them.`;
    return `${(0,markdown/* table */.tp)(HEAD, kept)}${rest}`;
}
/** Says what size of regression the data could have shown, by metric. */
function seenByMetric(metrics) {
    return Object.fromEntries(metrics.map((judged) => [judged.metric.name, (0,could_have_seen/* couldHaveSeen */.h)(judged)]));
}
function rowOf(judged) {
    const { metric, canary, baseline, before, samples, points, why } = judged;
    const { limits, unit, name } = metric;
    const { mark, word } = (0,verdict_words/* sayVerdict */.FQ)(judged);
    const normal = limits?.normal === undefined ? "" : `${(0,canary_limit/* formatValue */.Fl)(limits.normal, unit)} / `;
    return [
        `${mark} ${word}`,
        `${(0,markdown/* markdown */.wD)(name, 80)}${(0,arm_queries/* measuresBoth */.vg)(metric) ? " (both versions)" : ""}`,
        (0,verdict_words/* sayRole */.c9)(judged),
        ...[canary, baseline, before].map((value) => (0,canary_limit/* formatValue */.Fl)(value, unit)),
        limits === undefined ? "–" : `${normal}${(0,canary_limit/* formatValue */.Fl)(limits.alert, unit)}`,
        `${Number(samples.toPrecision(6))} in ${points.length} points`,
        (0,markdown/* markdown */.wD)(why),
        (0,could_have_seen/* couldHaveSeen */.h)(judged),
    ];
}

// EXTERNAL MODULE: ./lib/core/canary-report/say-statistic.js
var say_statistic = __nccwpck_require__(1765);
// EXTERNAL MODULE: ./lib/core/chart/time-axis.js
var time_axis = __nccwpck_require__(641);
// EXTERNAL MODULE: ./lib/core/canary-report/metric-series.js
var metric_series = __nccwpck_require__(6203);
// EXTERNAL MODULE: ./lib/core/canary-report/series-table.js
var series_table = __nccwpck_require__(6353);
// EXTERNAL MODULE: ./lib/core/chart/value-scale.js
var value_scale = __nccwpck_require__(754);
;// CONCATENATED MODULE: ./lib/core/chart/xy-chart.js
const TITLE = 80;
/** Two characters without a width that number the labels: equal ones, and those that are empty to the eye, would share one place. */
const INVISIBLE = ["\u200b", "\u200c"];
/**
 * Writes a chart in Mermaid's `xychart-beta`, as GitHub draws it (tried with Mermaid 10.9, 11.4, 11.12 and 12.3). Its grammar knows digits and a decimal point
 * alone, so very large and very small values are written in thousands or thousandths of the unit; a quotation mark, a brace or a line's
 * end would break it, so a title keeps letters, digits and a few marks; an empty one is refused, so it is left out.
 */
function xyChart({ title, unit, labels, bottom, top, lines }) {
    const { factor, name } = powerOf(Math.max(Math.abs(bottom), Math.abs(top)));
    const number = (value) => decimal(value * factor);
    const words = plainWords(title);
    const named = plainWords(`${unit}${name}`);
    const palette = lines.map(({ colour }) => colour).join(", ");
    return [
        "```mermaid",
        `%%{init: {'themeVariables': {'xyChart': {'plotColorPalette': '${palette}'}}}}%%`,
        "xychart-beta",
        ...(words === "" ? [] : [`  title "${words}"`]),
        `  x-axis [${labels.map((label, index) => `"${plainWords(label)}${invisible(index)}"`).join(", ")}]`,
        `  y-axis ${named === "" ? "" : `"${named}" `}${number(bottom)} --> ${number(top)}`,
        ...lines.map(({ values }) => `  line [${values.map(number).join(", ")}]`),
        "```",
    ].join("\n");
}
/** Keeps what cannot end a quoted text or begin anything else. */
function plainWords(text) {
    const kept = text
        .replace(/[^\p{L}\p{M}\p{N} %./:^_-]/gu, " ")
        .replace(/ +/g, " ")
        .trim();
    return kept.slice(0, TITLE).toWellFormed();
}
function invisible(index) {
    return index.toString(2).replaceAll("0", INVISIBLE[0]).replaceAll("1", INVISIBLE[1]);
}
/** Finds by which power of a thousand values are written, and how that is said beside the axis. */
function powerOf(largest) {
    if (largest === 0 || (largest >= 0.01 && largest < 1_000_000))
        return { factor: 1, name: "" };
    const power = Math.floor(Math.log10(largest) / 3) * 3;
    return { factor: 10 ** -power, name: ` 10^${power}` };
}
/** Writes a number with four significant digits and no exponent. */
function decimal(value) {
    const rounded = Number(value.toPrecision(4));
    return Math.abs(rounded) < 1e-6 ? "0" : rounded.toFixed(10).replace(/\.?0+$/, "");
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/picture-gaps.js

const NAMED = 3;
/** Names the times that a picture leaves out since the canary reported nothing: its lines can have no gaps, and no data is not zero. */
function pictureGaps(drawn, width) {
    const gaps = drawn.slice(1).flatMap((row, index) => {
        const before = drawn[index];
        const begins = row.canary?.since ?? row.from;
        if (before === undefined || begins <= before.from + width)
            return [];
        const [first, last] = [before.from + width, begins - width].map(time_axis/* formatMinute */.Yi);
        return [first === last ? `${first}` : `${first} to ${last}`];
    });
    if (gaps.length === 0)
        return [];
    const more = gaps.length > NAMED ? ` and ${gaps.length - NAMED} times more` : "";
    return [`Left out, without data: ${gaps.slice(0, NAMED).join(", ")}${more}.`];
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/picture-labels.js

/** So many labels beside each other can be read. */
const LABELS = 6;
/** Labels each phase's first place with its share, and a few of the others with their time, none too near to another. */
function pictureLabels(rows, phases) {
    const apart = Math.ceil(rows.length / LABELS);
    const starts = phases
        .map(({ share, from, until }) => ({
        share,
        index: rows.findIndex((row) => row.until > from && row.from < until),
    }))
        .filter(({ index }, place, all) => index >= 0 && index - (all[place - 1]?.index ?? -apart) >= apart);
    return rows.map(({ from }, index) => {
        const share = starts.find((start) => start.index === index)?.share;
        if (share !== undefined)
            return `${(0,time_axis/* formatMinute */.Yi)(from)} ${share} %`;
        const crowded = starts.some((start) => Math.abs(start.index - index) < apart);
        return index % apart === 0 && !crowded ? (0,time_axis/* formatMinute */.Yi)(from) : "";
    });
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/picture-lines.js

/** Readable in GitHub's light and dark setting alike. */
const COLOURS = { canary: "#1f77b4", baseline: "#8c959f", normal: "#bf8700", alert: "#d62728" };
const NAMES = { canary: "Blue: canary", baseline: "grey: baseline", normal: "amber", alert: "red" };
/** Lists a metric's limits, mildest first. */
function pictureLimits({ metric: { limits, unit } }) {
    if (limits === undefined)
        return [];
    return ["normal", "alert"].flatMap((kind) => {
        const value = limits[kind];
        return value === undefined ? [] : [{ kind, value, words: `${kind} ${(0,canary_limit/* formatValue */.Fl)(value, unit)}` }];
    });
}
/** Gives one line of a picture its colour. */
function pictureLine(kind, values) {
    return { kind, colour: COLOURS[kind], values };
}
/** Says what each colour of a picture stands for. */
function pictureLegend(lines, limits) {
    return lines
        .map(({ kind }) => [NAMES[kind], limits.find((limit) => limit.kind === kind)?.words].filter(Boolean).join(": "))
        .join(", ");
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/metric-picture.js








const COLUMNS = 40;
/** The figures of a picture, by unit: what a value is multiplied by, and what it then is called. */
const PICTURED = {
    share: { scale: 100, name: "%" },
    percent: { scale: 1, name: "%" },
    seconds: { scale: 1_000, name: "ms" },
    milliseconds: { scale: 1, name: "ms" },
    plain: { scale: 1, name: "" },
};
/** Draws a metric over time, with the baseline beside it, its limits, and each phase's share at its start, and says the same as a table; empty below two points. */
function metricPicture(judged, { phases, period }) {
    const { metric } = judged;
    const { scale, name } = PICTURED[metric.unit];
    const { rows, width } = (0,metric_series/* metricSeries */.Q)(judged, { period, columns: COLUMNS });
    const worst = (cell) => (metric.bad === "above" ? cell?.high : cell?.low);
    const drawn = rows.filter(({ canary }) => worst(canary) !== undefined);
    if (drawn.length < 2)
        return "";
    const own = drawn.flatMap(({ canary }) => worst(canary) ?? []);
    const beside = untilGap(drawn.map((row) => besideOf(row, rows, worst)));
    const limits = pictureLimits(judged);
    const { bottom, top } = (0,value_scale/* valueScale */.E)([...own, ...beside], limits.map(({ value }) => value), { zoomed: metric.bad === "below" });
    const near = limits.filter(({ value }) => value >= bottom && value <= top);
    const lines = [
        pictureLine("canary", own),
        ...(beside.length < 2 ? [] : [pictureLine("baseline", beside)]),
        ...near.map(({ kind, value }) => pictureLine(kind, new Array(own.length).fill(value))),
    ];
    const chart = xyChart({
        title: metric.name,
        unit: name,
        labels: pictureLabels(drawn, phases),
        bottom: bottom * scale,
        top: top * scale,
        lines: lines.map(({ colour, values }) => ({ colour, values: values.map((value) => value * scale) })),
    });
    const ended = beside.length < drawn.length && drawn.slice(beside.length).some(({ baseline }) => baseline !== undefined);
    const words = [
        `${pictureLegend(lines, limits)}.`,
        ...limits.filter((limit) => !near.includes(limit)).map((limit) => `Beyond this picture: ${limit.words}.`),
        ...(width > period ? [`Each point is the worst of ${Math.round(width / period)} buckets.`] : []),
        ...(ended ? ["The baseline's line ends where it was silent first; the table has the rest."] : []),
        ...pictureGaps(drawn, width),
    ];
    return [chart, words.join(" "), (0,markdown/* folded */.TM)(`The same as a table, ${(0,series_table/* sayDays */.ZD)(rows)}`, twin(judged, rows, period))].join("\n\n");
}
/** Finds what the baseline was while a point of the canary was gathered; `undefined` where it was silent. */
function besideOf({ from, canary }, rows, worst) {
    const since = Math.min(canary?.since ?? from, from);
    const within = rows
        .filter((row) => row.from >= since && row.from <= from)
        .flatMap(({ baseline }) => worst(baseline) ?? []);
    if (within.length > 0)
        return within.reduce((sum, value) => sum + value, 0) / within.length;
    return worst(rows.find((row) => row.from > from && (row.baseline?.since ?? row.from) <= from)?.baseline);
}
/** Takes values up to the first that is missing: the picture's lines have no gaps. */
function untilGap(values) {
    const gap = values.indexOf(undefined);
    return values.slice(0, gap < 0 ? values.length : gap).flatMap((value) => value ?? []);
}
function twin({ metric }, rows, period) {
    return (0,markdown/* table */.tp)(["UTC", "Canary", "Baseline"], rows.map((row) => [(0,series_table/* sayTime */.JS)(row, period), (0,series_table/* sayCell */.qg)(row.canary, metric.unit), (0,series_table/* sayCell */.qg)(row.baseline, metric.unit)]));
}

// EXTERNAL MODULE: ./lib/core/canary-report/panel-rows.js
var panel_rows = __nccwpck_require__(7589);
;// CONCATENATED MODULE: ./lib/actions/canary-monitor/panel.js




/** Builds the panel that people look at after a deployment: version, deploy time, error rate, latencies, users, and what is there to be shown. */
function panel(metrics, facts, bytes) {
    const { versions, deployMilliseconds } = facts;
    const known = (version) => (version === "" ? "–" : (0,markdown/* markdown */.wD)(version, 80));
    const rows = (0,panel_rows/* panelRows */.e)(metrics).map(({ name, now, watch, baseline, before, change }) => [
        (0,markdown/* markdown */.wD)(name, 80),
        ...[now, watch, baseline, before, change],
    ]);
    const { kept, left } = withinBytes(rows, bytes, (cells) => cells.join(" | "));
    const body = (0,markdown/* table */.tp)(["", "Now", "Over the watch", "Baseline beside it", "Hour before", "Change"], [
        ["Version", known(versions.canary), "", known(versions.baseline), "", ""],
        ["Deploy time", deployMilliseconds === undefined ? "–" : (0,duration/* formatDuration */.a)(deployMilliseconds), "", "", "", ""],
        ...kept,
    ]);
    return left === 0 ? body : `${body}\n\n${left} further rows are left out here.`;
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/watch-summary.js








/** A summary is cut at 60 KiB; the sentences before this part and the notices between its parts need some of it. */
const WHOLE_BYTES = 52 * 1024;
const PANEL_BYTES = 4 * 1024;
const TABLE_BYTES = 20 * 1024;
const TESTS_BYTES = 4 * 1024;
/**
 * Builds what a summary says of a watch below its verdict: panel, metrics, tests, and each metric over time, those that failed open and
 * the others folded. Pictures that would make it too long are left out, the least telling first, and that is said.
 */
function watchSummary(watched) {
    const { judgement, phases } = watched;
    const metrics = (0,verdict_words/* worstFirst */.md)(judgement?.metrics ?? []);
    if (judgement === undefined || metrics.length === 0)
        return "";
    const words = [
        panel(metrics, watched, PANEL_BYTES),
        [phaseWords(phases), scoreWords(judgement)].filter((line) => line !== "").join(" "),
        metricTable(metrics, TABLE_BYTES),
        testsTable(metrics),
    ].filter((part) => part !== "");
    const room = WHOLE_BYTES - Buffer.byteLength(words.join("\n\n"));
    return [...words, ...pictures(metrics, watched, room)].join("\n\n");
}
function pictures(metrics, watched, bytes) {
    const all = metrics
        .map((judged) => ({ judged, text: metricPicture(judged, watched) }))
        .filter(({ text }) => text !== "");
    const { kept, left } = withinBytes(all, bytes, ({ text }) => text);
    const failed = kept.filter(({ judged }) => (0,verdict_words/* failedAndCounts */.Pr)(judged));
    const others = kept.filter(({ judged }) => !(0,verdict_words/* failedAndCounts */.Pr)(judged));
    return [
        ...failed.map(({ text }) => text),
        ...(others.length === 0 ? [] : [(0,markdown/* folded */.TM)("Over time", others.map(({ text }) => text).join("\n\n"))]),
        ...(left === 0
            ? []
            : [
                `${left} further pictures are left out, since a summary has no room for them; the report (input \`report\`) has all.`,
            ]),
    ];
}
function testsTable(metrics) {
    const rows = metrics.flatMap(({ metric, tests }) => tests.map((test) => [(0,markdown/* markdown */.wD)(metric.name, 80), (0,markdown/* markdown */.wD)(test.name, 80), ...(0,say_statistic/* sayStatistic */.O)(test)]));
    const { kept } = withinBytes(rows, TESTS_BYTES, (cells) => cells.join(" | "));
    return kept.length === 0
        ? ""
        : (0,markdown/* folded */.TM)("What the verdicts rest on", (0,markdown/* table */.tp)(["Metric", "Test", "Value", "Counts"], kept));
}
function phaseWords(phases) {
    if (phases.length === 0)
        return "";
    const words = phases.map(({ share, from, until }) => `${share} % ${(0,time_axis/* formatMinute */.Yi)(from)} to ${(0,time_axis/* formatMinute */.Yi)(until)}`);
    return `Phases (UTC): ${words.join(", ")}.`;
}
function scoreWords({ score }) {
    if (score === undefined)
        return "";
    const [least, most] = [score.low, score.high].map((percent) => Number(percent.toPrecision(3)));
    return `Score: ${least === most ? `${least} %` : `${least} to ${most} %`} of the weight passes.`;
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/watch-words.js


/** Finds the words for how a watch ended. */
function wordsOf(end) {
    switch (end.kind) {
        case "not-judged":
            return {
                decision: "success",
                reasonCode: "not_judged",
                headline: `The traffic is at ${end.weight} %; it was not judged, as watch: none asks for.`,
                remedy: "",
                verdict: "not-judged",
            };
        case "judged":
            return judgedWords(end);
        case "undecided":
            return undecidedWords(end);
        case "waiting-for-gate":
            return {
                decision: "unknown",
                reasonCode: "waiting_for_gate",
                headline: `The rollout was held at ${end.weight} % of the traffic for as long as it may be: ${end.why}.`,
                remedy: end.remedy,
                verdict: "",
            };
        case "late":
            return {
                decision: "unknown",
                reasonCode: "deadline_spent",
                headline: `The deadline passed with ${end.weight} % of the traffic at the new version.`,
                remedy: "See in the ECS console what the rollout waits for, or raise the input 'deadline'.",
                verdict: end.judgement?.verdict ?? "",
            };
        case "not-ours":
            return notOursWords(end.why);
        case "unreadable":
            return {
                decision: "unknown",
                reasonCode: "traffic_unreadable",
                headline: `The platform did not say where the traffic stands: ${(0,inert/* inertLine */.F)(end.why)}.`,
                remedy: end.remedy,
                verdict: "error",
            };
    }
}
function judgedWords(end) {
    return end.verdict === "pass" ? passedWords(end) : failedWords(end);
}
function undecidedWords(end) {
    const { verdict, expiring } = end;
    const cut = expiring ? "; the hold would not have waited longer" : "";
    const open = (end.judgement?.metrics ?? []).filter((one) => one.metric.role === "critical" && one.verdict === verdict);
    const what = open.map(({ metric, why }) => `${(0,inert/* inertLine */.F)(metric.name, 80)} ${why}`).join("; ");
    if (verdict === "error") {
        return {
            decision: "unknown",
            reasonCode: "provider_error",
            headline: `The metrics could not be read${atShare(end)}: ${refusalsOf(end)}${cut}`,
            remedy: "Mend what the provider refused, then judge by its console and continue or roll back.",
            verdict,
        };
    }
    if (verdict === "insufficient-data") {
        return {
            decision: "unknown",
            reasonCode: "insufficient_data",
            headline: `There was too little data to judge by${atShare(end)}: ${what || "no metric reported anything"}${cut}.`,
            remedy: "Check that the metrics' names and dimensions are right and that traffic flows; for little traffic raise watch or lower samples.",
            verdict,
        };
    }
    return {
        decision: "unknown",
        reasonCode: "inconclusive",
        headline: `The metrics did not settle${atShare(end)}: ${what}${cut}.`,
        remedy: "Look at the metrics that are named, then continue the rollout or roll it back.",
        verdict,
    };
}
function notOursWords(why) {
    if (why === "superseded" || why === "stopped") {
        return {
            decision: "failure",
            reasonCode: "not_ours_any_more",
            headline: `The rollout was ${why} while it was watched.`,
            remedy: "See which deployment took its place; start a new run to deploy this version again.",
            verdict: "",
        };
    }
    const how = why === "rolling-back" ? "is being rolled back" : "was rolled back";
    return {
        decision: "failure",
        reasonCode: "rolled_back_elsewhere",
        headline: `The rollout ${how} by another hand or by ECS itself.`,
        remedy: "See the rollout's events in the ECS console for who or what did it.",
        verdict: "",
    };
}
function refusalsOf({ providers }) {
    const failed = providers.filter(({ error }) => error !== "");
    return (0,inert/* inertLine */.F)(failed.map(({ name, error }) => `${name}: ${error}`).join("; "), 800);
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/watched-time.js
const DEFAULT_PERIOD = 60_000;
/** Computes the spans in which shares were judged, from their marks and, where it has begun, the start at all traffic; instants in milliseconds. */
function watched_time_phasesOf(marks, allSince, now) {
    const starts = marks.map(({ share, since }) => ({ share, from: since * 1000 }));
    if (allSince !== undefined && starts.at(-1)?.share !== 100)
        starts.push({ share: 100, from: allSince });
    return starts.map((start, index) => ({ ...start, until: starts[index + 1]?.from ?? now }));
}
/** Gathers what the pictures and the panel of a watch show. */
function watchedTime(end, { plan, names, record }) {
    const live = end.phases.find(({ share }) => share === 100)?.from;
    return {
        judgement: end.judgement,
        phases: end.phases,
        period: plan?.period ?? DEFAULT_PERIOD,
        versions: { canary: names.canary.Version ?? "", baseline: names.baseline.Version ?? "" },
        deployMilliseconds: live === undefined || record === undefined ? undefined : Math.max(0, live - record.createdAt.getTime()),
    };
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/report.js








/** Says how a watch ended, with every metric's figures. */
function reportWatch(end, prepared, inputs) {
    const { verdict, ...words } = wordsOf(end);
    const metrics = end.judgement?.metrics ?? [];
    const seen = seenByMetric(metrics);
    const parts = [watchedWords(end, prepared), assessedWords(end), providerWords(end)];
    return {
        ...words,
        summary: [...parts, watchSummary(watchedTime(end, prepared))].filter((part) => part !== "").join("\n\n"),
        outputs: {
            verdict,
            severity: words.decision === "failure" ? (end.judgement?.severity ?? "") : "",
            metrics: JSON.stringify(metrics.map(figuresOf)),
            "could-have-seen": JSON.stringify(seen),
            weight: prepared.place === undefined || prepared.interval !== undefined ? "" : String(end.weight),
        },
        evidence: metrics.flatMap(evidenceOf),
        subject: subjectOf(inputs),
        details: {
            rollout: prepared.place?.rollout ?? "",
            monitor: prepared.from,
            providerErrors: end.providers.reduce((sum, { errors }) => sum + errors, 0),
            providers: end.providers,
            phases: end.soaked,
            assessed: end.assessed,
            score: end.judgement?.score,
            metrics: metrics.map(figuresOf),
            couldHaveSeen: seen,
        },
    };
}
/** Names what was watched. */
function subjectOf({ environment, service, commit, }) {
    return { environment, service, ...(commit === "" ? {} : { commit }) };
}
function watchedWords(end, { from, place, interval }) {
    if (interval !== undefined) {
        const [start, finish] = [interval.from, interval.to].map((at) => formatInstant(new Date(at), "UTC"));
        return `Looked back on ${start} to ${finish}, by ${(0,inert/* inertLine */.F)(from)}; alarms are left out, since they tell only how they stand now. Nothing was moved or noted.`;
    }
    const shares = end.soaked.map(({ share, milliseconds }) => `${share} % for ${(0,duration/* formatDuration */.a)(milliseconds)}`);
    const way = shares.length === 0 ? "" : `Judged on the way at ${shares.join(", ")}. `;
    const where = place === undefined ? "what is live" : `at ${end.weight} % of the traffic`;
    return `${way}Watched ${(0,duration/* formatDuration */.a)(end.watchedMilliseconds)} ${where}, by ${(0,inert/* inertLine */.F)(from)}.`;
}
const BECAME = {
    open: "it was still assessed",
    recovered: "it recovered",
    accepted: "a person let it go on: it is only reported",
    failed: "it had not recovered by the end of its time",
};
function assessedWords({ assessed }) {
    if (assessed === undefined)
        return "";
    const names = assessed.metrics.map((name) => (0,inert/* inertLine */.F)(name, 80)).join(", ");
    return `Assessed as sev2 since ${formatInstant(new Date(assessed.failedAt), "UTC")}: ${names}; ${BECAME[assessed.became]}.`;
}
function providerWords({ providers }) {
    const failed = providers.filter(({ errors }) => errors > 0);
    if (failed.length === 0)
        return "";
    const words = failed.map(({ name, errors, readings }) => `${name} ${errors} of ${readings}`);
    return `Readings that failed, by provider: ${words.join(", ")}. They are no failures of the new version, and nothing passed by them.`;
}
function figuresOf(judged) {
    const { metric, canary, baseline, before, points, baselinePoints, failedAt } = judged;
    return {
        name: metric.name,
        provider: metric.provider,
        kind: metric.kind,
        verdict: judged.verdict,
        why: judged.why,
        critical: metric.role === "critical",
        role: metric.role,
        severity: metric.severity,
        canary,
        baseline,
        before,
        limits: metric.limits,
        samples: judged.samples,
        points: points.length,
        baselinePoints: baselinePoints.length,
        tests: judged.tests,
        failedAt: failedAt === undefined ? undefined : new Date(failedAt).toISOString(),
    };
}
function evidenceOf(judged) {
    const { metric, verdict, points } = judged;
    const last = points.at(-1);
    if (last === undefined)
        return [];
    const fact = `${metric.name} ${figureOf(judged)}: ${verdict}`;
    return [{ kind: "metric", source: metric.provider, at: new Date(last.at).toISOString(), fact }];
}

// EXTERNAL MODULE: ./lib/core/outcome/problem.js
var problem = __nccwpck_require__(2807);
;// CONCATENATED MODULE: ./lib/actions/canary-monitor/report-blocked.js







/** Says why nothing was watched; the traffic was not touched. */
function reportBlocked(blocked, inputs) {
    return {
        summary: "",
        outputs: { verdict: "", severity: "", metrics: "[]", "could-have-seen": "{}", weight: "" },
        subject: subjectOf(inputs),
        ...report_blocked_wordsOf(blocked),
    };
}
function report_blocked_wordsOf(blocked) {
    switch (blocked.kind) {
        case "invalid":
            return {
                decision: "unknown",
                reasonCode: "config_invalid",
                headline: `Nothing was watched: ${(0,inert/* inertLine */.F)(blocked.problems.map(problem/* formatProblem */.V).join("; "), 1_000)}`,
                remedy: "Mend what is listed, then re-run the job.",
                problems: blocked.problems,
            };
        case "source-unreadable":
        case "unreadable":
            return {
                decision: "unknown",
                reasonCode: blocked.kind === "unreadable" ? "record_unreadable" : "source_unreadable",
                headline: `Nothing was watched: ${(0,inert/* inertLine */.F)(blocked.why)}.`,
                remedy: blocked.remedy,
            };
        case "not-ours":
            return {
                decision: "failure",
                reasonCode: "not_ours_any_more",
                headline: `Nothing was watched: ${blocked.why}`,
                remedy: "See which deployment is live; start a new run to deploy this version again.",
            };
        case "failed-before":
            return {
                decision: "failure",
                reasonCode: "failed_before",
                headline: `Nothing was watched: ${blocked.why}`,
                remedy: "Start a new run to deploy this version again; this request is spent.",
            };
        case "dry-run":
            return {
                decision: "unknown",
                reasonCode: "dry_run",
                headline: planned(blocked.prepared),
                remedy: "",
                summary: planTable(blocked.prepared),
            };
    }
}
function planned({ plan, place, from, phases, interval }) {
    const rollout = place?.rollout ?? "what is live";
    if (plan !== undefined && interval !== undefined)
        return `A dry run: the interval would be judged by ${plan.metrics.length} metrics (${(0,inert/* inertLine */.F)(from)}).`;
    if (plan !== undefined && place === undefined)
        return `A dry run: what is live would be watched for ${(0,duration/* formatDuration */.a)(plan.watch)} by ${plan.metrics.length} metrics (${(0,inert/* inertLine */.F)(from)}).`;
    const way = phases.length === 0 ? "" : ` in phases (${(0,rollout_phases/* formatPhases */.q)(phases)})`;
    if (plan === undefined)
        return `A dry run: ${rollout} would be moved to all traffic${way} without judging.`;
    return `A dry run: ${rollout} would be moved to all traffic${way} and watched for ${(0,duration/* formatDuration */.a)(plan.watch)} by ${plan.metrics.length} metrics (${(0,inert/* inertLine */.F)(from)}).`;
}
function planTable({ plan }) {
    if (plan === undefined)
        return "";
    return (0,markdown/* table */.tp)(["Metric", "Kind", "Alert", "Rule"], plan.metrics.map(({ name, kind, limits, unit, breaches }) => [
        (0,markdown/* markdown */.wD)(name, 80),
        kind,
        (0,canary_limit/* formatValue */.Fl)(limits?.alert, unit),
        `${breaches.n} of ${breaches.of} points`,
    ]));
}

// EXTERNAL MODULE: ./lib/actions/canary-monitor/measure.js + 27 modules
var measure = __nccwpck_require__(4814);
;// CONCATENATED MODULE: ./lib/actions/canary-monitor/comparison.js


/** Compares the new version with the old one, from the first share on that both served, and carries that evidence to all traffic. */
class Comparison {
    #means;
    #measure;
    #phased;
    #former;
    /** Since when both versions serve, before a share is judged for itself. */
    #partial;
    /** Without a plan there is nothing to compare by; `phases` counts the shares that are judged for themselves. */
    constructor(plan, means, phases) {
        this.#means = means;
        this.#measure = plan === undefined ? undefined : (0,measure/* measureWith */.T)(plan, { ...means, phaseEnds: phases });
        this.#phased = phases > 0;
    }
    /** Keeps which arm served before, for when no reading names it any more. */
    keep({ baseline }) {
        this.#former = baseline ?? this.#former;
    }
    /** Tells whether the versions can be compared where the traffic stands. */
    isPartly({ weight, baseline }) {
        if (this.#measure === undefined || weight <= 0 || weight >= 100)
            return false;
        return baseline !== undefined || this.#phased;
    }
    /** Measures while both versions serve; `undefined` where nothing can be compared. */
    async partly(reading, compared) {
        if (!this.isPartly(reading))
            return undefined;
        this.#partial ??= compared.from ?? this.#means.clock.now().getTime();
        const since = compared.since ?? this.#partial;
        return this.#measure?.(reading, { ...compared, since, former: this.#former });
    }
    /** Measures the new version at all traffic, beside what the old one was while it still served; `undefined` without a plan. */
    async wholly(reading, compared) {
        const { since = compared.from } = compared;
        const beside = reading.baseline ?? (compared.since === undefined ? undefined : await this.#formerArm());
        return this.#measure?.({ canary: reading.canary, baseline: beside }, { ...compared, since, former: this.#former });
    }
    /** A run that began at all traffic asks the platform what served before; where it does not say, the next look asks again. */
    async #formerArm() {
        if (this.#former !== undefined)
            return this.#former;
        try {
            this.#former = (await this.#means.traffic.readArms?.())?.baseline;
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
        }
        return this.#former;
    }
}

// EXTERNAL MODULE: ./lib/actions/canary-monitor/findings.js
var findings = __nccwpck_require__(2713);
;// CONCATENATED MODULE: ./lib/actions/canary-monitor/hold-left.js
const BEFORE_EXPIRY_MILLISECONDS = 5 * 60_000;
/** Counts the milliseconds until a hold comes too near to its end to be judged any longer. */
function holdLeft(hold, clock) {
    return hold.expiresAt.getTime() - clock.now().getTime() - BEFORE_EXPIRY_MILLISECONDS;
}

// EXTERNAL MODULE: ./lib/core/canary/verdict.js
var verdict = __nccwpck_require__(7193);
;// CONCATENATED MODULE: ./lib/core/canary/assess-failure.js

/**
 * Decides what a failure means by its severity: `sev1` counts at once. `sev2` is left to people for as long as the monitor says, counted from
 * the first bucket that failed and was published; it counts if it still fails then, and not if it has recovered or a person let it go on.
 * What fails again after it recovered has had its time.
 */
function assessFailure(judgement, { assess, period }, { now, accepted }) {
    const { verdict, severity, failedAt, recovered } = judgement;
    if (verdict !== "fail")
        return { kind: "clear", verdict, despite: "" };
    if (severity !== "sev2")
        return { kind: "failing" };
    if (accepted || recovered)
        return { kind: "clear", verdict: otherVerdict(judgement), despite: accepted ? "accepted" : "recovered" };
    if (failedAt === undefined)
        return { kind: "failing" };
    const until = failedAt + period + lagOf(judgement) + assess;
    return now >= until ? { kind: "failing" } : { kind: "assessed", until };
}
/** The verdict of the metrics that decide and do not fail; where all of them fail there is nothing else to wait for. */
function otherVerdict({ metrics }) {
    const others = metrics
        .filter(({ metric, leftOut }) => metric.role === "critical" && !leftOut)
        .map(({ verdict }) => verdict)
        .filter((verdict) => verdict !== "fail");
    const worst = others.length === 0 ? "pass" : (0,verdict/* worstOf */.h)(others);
    return worst === "fail" ? "pass" : worst;
}
function lagOf({ metrics }) {
    return Math.max(0, ...metrics.filter(({ verdict }) => verdict === "fail").map(({ metric }) => metric.lag));
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/assessment.js





/** Leaves failures of `sev2` to people for a while: the traffic is held meanwhile, they are warned once, and who ends the hold has accepted them. */
class Assessment {
    #plan;
    #means;
    #accepted;
    /** The pause during which it is assessed, while it is. */
    #hold;
    #assessed;
    /** `accepted` where a person moved the deployment on already. */
    constructor(plan, means, accepted) {
        this.#plan = plan;
        this.#means = means;
        this.#accepted = accepted;
    }
    /** Decides what a judgement means, held at a pause of the rollout or not; a pause that ends soon ends the assessment too. */
    stance(judgement, hold) {
        const { clock, progress } = this.#means;
        if (this.#hold !== undefined && this.#hold !== hold?.id) {
            this.#accepted = true;
            progress.warn("The hold was ended by another hand while a failure was assessed: it is only reported from here on.");
        }
        this.#hold = undefined;
        const found = assessFailure(judgement, this.#plan, { now: clock.now().getTime(), accepted: this.#accepted });
        const expiring = hold !== undefined && holdLeft(hold, clock) <= 0;
        const stance = found.kind === "assessed" && expiring ? { kind: "failing" } : found;
        if (stance.kind === "assessed" && hold?.ours === true)
            this.#hold = hold.id;
        this.#keep(judgement, stance);
        return stance;
    }
    /** Says what was assessed; `undefined` where nothing was. */
    assessed() {
        return this.#assessed;
    }
    #keep(judgement, stance) {
        const { failedAt, severity } = judgement;
        if (failedAt === undefined || severity !== "sev2")
            return;
        const first = this.#assessed === undefined;
        const metrics = judgement.metrics.filter(({ verdict }) => verdict === "fail").map(({ metric }) => metric.name);
        this.#assessed = { failedAt, metrics, became: becameOf(stance) };
        if (first && stance.kind === "assessed")
            this.#means.progress.warn(warning(judgement, stance.until, this.#plan.assess));
    }
}
function becameOf(stance) {
    switch (stance.kind) {
        case "assessed":
            return "open";
        case "failing":
            return "failed";
        case "clear":
            return stance.despite === "accepted" ? "accepted" : "recovered";
    }
}
function warning({ metrics }, until, assess) {
    const failed = metrics.filter(({ verdict }) => verdict === "fail");
    const what = failed.map(({ metric, why }) => `${(0,inert/* inertLine */.F)(metric.name, 80)} (${why})`).join("; ");
    return `sev2: ${what}. The traffic stays where it is for ${(0,duration/* formatDuration */.a)(assess)}, until ${formatInstant(new Date(until), "UTC")}: end the hold to accept it, or leave it to be rolled back unless it recovers.`;
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/judged-time.js
/** Tells whether a share was judged for its time, or for `early-pass` on evidence that suffices; times in milliseconds. */
function isJudgedLongEnough(plan, judgement, { judged, length }) {
    if (judged >= length)
        return true;
    const early = plan?.earlyPass;
    return early !== undefined && judged >= early && judgement?.mayPassEarly === true;
}
/**
 * Tells whether there is no use in looking on, `over` milliseconds beyond the time that was to be judged: what can never pass is looked at no
 * longer than that, for what fails, and what can never be read at all not even so long.
 */
function isSpent(plan, hopeless, over) {
    if (hopeless === "all")
        return true;
    return over >= (hopeless === "some" ? 0 : (plan?.extend ?? 0));
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/judging.js





/** Judges a rollout at the shares that are judged for themselves, and at all traffic. */
class Judging {
    #parts;
    #assessment;
    /** When the new version had all traffic. */
    #started;
    constructor(parts) {
        const { plan, means, accepted } = parts;
        this.#parts = parts;
        this.#assessment = plan === undefined ? undefined : new Assessment(plan, means, accepted);
    }
    /** Tells whether it judges at all traffic. */
    hasAllTraffic() {
        return this.#started !== undefined;
    }
    /** Tells whether people assess a failure. */
    isAssessed() {
        return this.#assessment?.assessed()?.became === "open";
    }
    /** Learns from what moves by the platform's own timetable, where only what fails counts; `undefined` while nothing does. */
    async onTheWay(reading) {
        const { comparison, soaking, findings } = this.#parts;
        if (comparison.isPartly(reading))
            await soaking.beside(reading.weight);
        const judged = await this.#compare(reading, undefined);
        const { kind } = this.#stance(judged, undefined);
        return kind === "failing" ? findings.end({ kind: "judged", verdict: "fail" }) : undefined;
    }
    /** Judges the phase that ends at a hold before a further share, where one does; `undefined` when the traffic may move on. */
    async atStep(reading, hold) {
        const { comparison, soaking, passage, findings } = this.#parts;
        const soak = await soaking.at(reading.weight);
        if (comparison.isPartly(reading))
            await soaking.beside(reading.weight);
        const judged = await this.#compare(reading, soak);
        const stance = this.#stance(judged, hold);
        if (stance.kind === "failing")
            return findings.end({ kind: "judged", verdict: "fail" });
        if (stance.kind === "assessed") {
            passage.rest();
            return { kind: "again" };
        }
        return soak === undefined ? undefined : this.#unfinished(soak, hold, { ...judged, stance });
    }
    /** Judges at all traffic, held there or not. */
    async atAllTraffic(reading, hold) {
        const { plan, means, comparison, soaking, findings } = this.#parts;
        if (plan === undefined)
            return findings.end({ kind: "not-judged" });
        this.#started ??= await this.#start(plan);
        const { at: from, length } = this.#started;
        const watched = means.clock.elapsed() - this.#started.elapsed;
        findings.add({ watchedMilliseconds: watched });
        const order = { since: soaking.begun(), from, endsAt: from + length };
        const judged = findings.learn(await comparison.wholly(reading, order));
        const stance = this.#stance(judged, hold);
        if (stance.kind === "failing")
            return findings.end({ kind: "judged", verdict: "fail" });
        if (stance.kind === "assessed")
            return { kind: "again" };
        const long = isJudgedLongEnough(plan, judged.judgement, { judged: watched, length });
        if (long && stance.verdict === "pass")
            return findings.end({ kind: "judged", verdict: "pass" });
        const expiring = hold !== undefined && holdLeft(hold, means.clock) <= 0;
        if (expiring || isSpent(plan, judged.hopeless, watched - length))
            return findings.end({ kind: "undecided", verdict: stance.verdict, expiring });
        return { kind: "again" };
    }
    async #compare(reading, soak) {
        const { comparison, soaking, findings } = this.#parts;
        const endsAt = soak?.length === undefined ? undefined : soak.since + soak.length;
        const compared = { since: soaking.begun(), from: soak?.since ?? soaking.since(), endsAt };
        return findings.learn(await comparison.partly(reading, compared));
    }
    #stance({ judgement }, hold) {
        if (judgement === undefined || this.#assessment === undefined)
            return { kind: "clear", verdict: "insufficient-data", despite: "" };
        const { means, soaking, findings } = this.#parts;
        const stance = this.#assessment.stance(judgement, hold);
        const phases = watched_time_phasesOf(soaking.marks(), this.#started?.at, means.clock.now().getTime());
        findings.add({ phases, soaked: soaking.passed(), assessed: this.#assessment.assessed() });
        return stance;
    }
    /** Tells what is still to be waited for at a phase; `undefined` when it is passed. */
    #unfinished(soak, hold, { judgement, hopeless, stance }) {
        const { plan, means, passage, soaking, findings } = this.#parts;
        passage.rest();
        const { length = 0, soaked } = soak;
        findings.add({ watchedMilliseconds: soaked });
        const passing = plan === undefined || stance.verdict === "pass";
        if (passing && isJudgedLongEnough(plan, judgement, { judged: soaked, length })) {
            soaking.pass(soak);
            findings.add({ soaked: soaking.passed() });
            const early = soaked < length ? " early, on evidence that suffices" : "";
            means.progress.say(`Passed the phase of ${soak.share} % after ${(0,duration/* formatDuration */.a)(soaked)}${early}.`);
            return undefined;
        }
        const expiring = holdLeft(hold, means.clock) <= 0;
        if (expiring || isSpent(plan, hopeless, soaked - length))
            return findings.end({ kind: "undecided", verdict: stance.verdict, expiring });
        return { kind: "again" };
    }
    /** Begins the judgement at all traffic, where an earlier run may have begun it. */
    async #start(plan) {
        const { means, passage, soaking, say } = this.#parts;
        passage.rest();
        const { since = means.clock.now().getTime(), soaked = 0, length = plan.watch } = (await soaking.at(100)) ?? {};
        say(`Watching ${plan.metrics.length} metrics for ${(0,duration/* formatDuration */.a)(length)}.`);
        return { at: since, elapsed: means.clock.elapsed() - soaked, length };
    }
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/held-by-gate.js


const CLOSED_REMEDY = "When the gate is open again, start a new run; with on-inconclusive: hold in the target the rollout is left to a person meanwhile.";
/** Asks the gate on the way of a rollout, and keeps the time that it took out of the time that reaching all traffic may take. */
class HeldByGate {
    #clock;
    #gate;
    #budget;
    #start;
    #heldMilliseconds = 0;
    #heldSince;
    #last;
    constructor({ clock, gate }, budget) {
        this.#clock = clock;
        this.#gate = gate;
        this.#budget = budget;
        this.#start = clock.elapsed();
    }
    /** Asks; `undefined` when the traffic may be raised. */
    async ask() {
        if (this.#gate === undefined)
            return undefined;
        const state = await this.#gate();
        const now = this.#clock.elapsed();
        if (this.#heldSince !== undefined)
            this.#heldMilliseconds += now - this.#heldSince;
        this.#heldSince = state.kind === "open" ? undefined : now;
        this.#last = notOpen(state);
        return this.#last;
    }
    /** Says what the rollout waits for; `undefined` when the gate does not hold it. */
    waiting() {
        return this.#last;
    }
    /** Tells whether the time is spent, that which the gate took left out, as is what the platform's own timetable takes. */
    isLate(timetable) {
        if (this.#heldSince !== undefined)
            return false;
        return this.#clock.elapsed() - this.#start - this.#heldMilliseconds > this.#budget + timetable;
    }
}
function notOpen(state) {
    switch (state.kind) {
        case "open":
            return undefined;
        case "closed": {
            const until = state.until === undefined ? "" : ` until ${formatInstant(state.until, "UTC")}`;
            const where = state.url === "" ? "" : ` (${(0,inert/* inertLine */.F)(state.url)})`;
            const why = `the gate is closed by ${(0,inert/* inertLine */.F)(state.rule, 120)}${where}${until}`;
            return { kind: "waiting-for-gate", why, remedy: CLOSED_REMEDY };
        }
        case "unknown":
            return {
                kind: "waiting-for-gate",
                why: `the gate cannot be asked: ${(0,inert/* inertLine */.F)(state.why, 300)}`,
                remedy: state.remedy,
            };
    }
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/passage.js


/** How long steps are passed quickly after each. */
const PASSING_FOR_MILLISECONDS = 60_000;
/** Moves the traffic past the holds on its way, as far as they are ours and the gate is open. */
class Passage {
    #means;
    #gate;
    #say;
    #raisedAt;
    /** `budget` is the milliseconds that reaching all traffic may take. */
    constructor(means, budget, say) {
        this.#means = means;
        this.#gate = new HeldByGate(means, budget);
        this.#say = say;
    }
    /** Tells whether the time is spent; what the platform's own timetable takes, in milliseconds, is left out. */
    isLate(timetable) {
        return this.#gate.isLate(timetable);
    }
    /** Says what the gate holds the rollout for; `undefined` when it does not. */
    waiting() {
        return this.#gate.waiting();
    }
    /** Tells whether steps follow each other quickly. */
    isQuick() {
        return this.#raisedAt !== undefined && this.#means.clock.elapsed() - this.#raisedAt < PASSING_FOR_MILLISECONDS;
    }
    /** Says that the rollout is judged where it stands now. */
    rest() {
        this.#raisedAt = undefined;
    }
    /** Goes past a hold at a share of the traffic, in percent; throws when the run was cancelled. */
    async pass(hold, weight) {
        if (!hold.ours) {
            this.#say(`Held at ${hold.at} by a pause that is not ours; waiting for whoever set it.`);
            return { kind: "foreign" };
        }
        const by = await this.#gate.ask();
        if (by !== undefined) {
            this.#say(`Held at ${hold.at}: ${by.why}.`);
            return { kind: "closed", by };
        }
        // A cancelled run gives the deployment up: its traffic must not go on.
        this.#means.signal.throwIfAborted();
        this.#say(`Continuing past the hold at ${hold.at === "step" ? `${weight} % of the traffic` : hold.at}.`);
        try {
            await this.#means.traffic.raise(hold);
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            return { kind: "unread", error };
        }
        if (hold.at === "step")
            this.#raisedAt = this.#means.clock.elapsed();
        return { kind: "passed" };
    }
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/say-once.js
/** Passes on what is said, unless it was said just before. */
function sayOnce(progress) {
    let last = "";
    return (line) => {
        if (line === last)
            return;
        last = line;
        progress.say(line);
    };
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/soaking.js
/** Shares are multiples of 0.1. */
const NEAR = 0.05;
/** Keeps which share of a rollout is judged, since when, and which were passed. */
class Soaking {
    #phases;
    #clock;
    #noted;
    #marks;
    #passed;
    constructor(phases, { clock, marks, noted }) {
        this.#phases = phases;
        this.#clock = clock;
        this.#noted = noted;
        this.#marks = marks;
        this.#passed = (phases.length === 0 ? [] : marks.slice(1)).map(({ since }, index) => {
            const before = marks[index] ?? { share: 0, since };
            return { share: before.share, milliseconds: (since - before.since) * 1000 };
        });
    }
    /** Finds the phase that must be judged at a share of the traffic before more of it may move, and begins it; `undefined` when it may move on. Where another hand went beyond a phase's share, the phase is judged there. */
    async at(weight) {
        const phase = this.#phaseAt(weight);
        if (phase === undefined || this.#passed.some(({ share }) => share === phase.share))
            return undefined;
        const last = this.#marks.at(-1);
        const known = last?.share === phase.share ? last : undefined;
        // What an earlier run judged beyond this share, it had passed here.
        if (known === undefined && (last?.share ?? 0) > phase.share)
            return undefined;
        const { since } = known ?? (await this.#begin(phase.share));
        const start = since * 1000;
        return {
            share: phase.share,
            length: phase.soak,
            since: start,
            soaked: Math.max(0, this.#clock.now().getTime() - start),
        };
    }
    /** Keeps since when both versions serve where the platform's own timetable moves the traffic; later shares of it are not told apart. */
    async beside(weight) {
        if (this.#phases.length === 0 && this.#marks.length === 0)
            await this.#begin(Math.round(weight * 10) / 10);
    }
    /** Takes a phase for passed. */
    pass({ share, soaked }) {
        this.#passed = [...this.#passed, { share, milliseconds: soaked }];
    }
    /** Lists what was passed. */
    passed() {
        return this.#passed;
    }
    /** The shares that were judged, in order of time. */
    marks() {
        return this.#marks;
    }
    /** The start of the first share that both versions served beside each other, in milliseconds since the epoch. */
    begun() {
        return startOf(this.#marks.find(({ share }) => share < 100));
    }
    /** The start of the share that was judged last, in milliseconds since the epoch. */
    since() {
        return startOf(this.#marks.at(-1));
    }
    #phaseAt(weight) {
        // Without phases all traffic is one, once an earlier share was noted.
        if (this.#phases.length === 0)
            return weight >= 100 && this.#marks.length > 0 ? { share: 100, soak: undefined } : undefined;
        return this.#phases.findLast(({ share }) => share <= weight + NEAR);
    }
    async #begin(share) {
        const mark = { share, since: Math.floor(this.#clock.now().getTime() / 1000) };
        this.#marks = [...this.#marks, mark];
        await this.#noted(this.#marks);
        return mark;
    }
}
function startOf(mark) {
    return mark === undefined ? undefined : mark.since * 1000;
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/watch.js










const PAUSE_MILLISECONDS = 10_000;
/** At all traffic the metrics judge, which change by the minute. */
const JUDGING_MILLISECONDS = 15_000;
/**
 * Steps on the way to a phase's share are passed with a look every three seconds, for at most a minute after each: some three
 * looks and seven calls a step, less than one a second of the 20 a second that ECS allows an account.
 */
const PASSING_MILLISECONDS = 3_000;
/** A closed gate is asked again this often: each asking is a call of GitHub's API. */
const GATE_MILLISECONDS = 60_000;
const HOPELESS = ["forbidden", "unauthorized", "not_found"];
/** One watch as it goes on. */
class Watch {
    #means;
    #comparison;
    #passage;
    #judging;
    #findings;
    #say;
    #phased;
    #trafficError;
    #timetable = 0;
    constructor({ plan, means, course, budget }) {
        const say = sayOnce(means.progress);
        this.#means = means;
        this.#say = say;
        this.#phased = (course.phases ?? []).length > 0;
        this.#passage = new Passage(means, budget, say);
        this.#comparison = new Comparison(plan, means, course.phases?.length ?? 0);
        this.#findings = new findings/* Findings */.F(say);
        this.#judging = new Judging({
            plan,
            means,
            comparison: this.#comparison,
            soaking: soakingOf(course, means, say),
            passage: this.#passage,
            findings: this.#findings,
            accepted: course.accepted ?? false,
            say,
        });
        const mark = course.marks?.at(-1);
        if (mark !== undefined)
            say(`An earlier run judged at ${mark.share} % of the traffic: its time and metrics count.`);
    }
    /** The pause before the next look, in milliseconds. */
    interval() {
        if (this.#passage.isQuick())
            return PASSING_MILLISECONDS;
        return this.#judging.hasAllTraffic() ? JUDGING_MILLISECONDS : PAUSE_MILLISECONDS;
    }
    /** Looks once at the traffic, and at the metrics when they can say something new. */
    async look() {
        if (this.#passage.isLate(this.#timetable))
            return { kind: "found", value: this.late() };
        let reading;
        try {
            reading = await this.#means.traffic.read();
            this.#trafficError = undefined;
        }
        catch (error) {
            return this.#unread(error);
        }
        const { position, weight } = reading;
        this.#comparison.keep(reading);
        this.#timetable = reading.timetable ?? 0;
        this.#findings.add({ weight, heldAt: position.kind === "held" ? position.hold.at : undefined });
        switch (position.kind) {
            case "not-ours":
                return this.#findings.end({ kind: "not-ours", why: position.why });
            case "settled":
                return this.#judging.atAllTraffic(reading, undefined);
            case "held":
                return this.#atHold(reading, position.hold);
            case "moving":
                return this.#onTheWay(reading, position.stage);
        }
    }
    /** Says how it stands when the deadline has passed. */
    late() {
        // What people still assess has failed, whatever else is not known.
        if (this.#judging.isAssessed())
            return this.#findings.with({ kind: "judged", verdict: "fail" });
        if (this.#trafficError !== undefined)
            return this.#findings.with(watch_unreadable(this.#trafficError));
        return this.#findings.with(this.#passage.waiting() ?? { kind: "late" });
    }
    async #atHold(reading, hold) {
        if (hold.at === "production")
            return this.#judging.atAllTraffic(reading, hold);
        const unfinished = hold.at === "step" ? await this.#judging.atStep(reading, hold) : undefined;
        return unfinished ?? this.#raise(hold);
    }
    async #onTheWay(reading, stage) {
        // Somebody else may have ended the hold that we judge at: the judgement goes on.
        if (this.#judging.hasAllTraffic())
            return this.#judging.atAllTraffic(reading, undefined);
        const ended = await this.#judging.onTheWay(reading);
        if (ended !== undefined)
            return ended;
        this.#say(`Waiting for the traffic: ${(0,inert/* inertLine */.F)(stage)}${this.#phased ? ` at ${reading.weight} %` : ""}.`);
        return { kind: "again" };
    }
    async #raise(hold) {
        const passed = await this.#passage.pass(hold, this.#findings.weight());
        switch (passed.kind) {
            case "passed":
            case "foreign":
                return { kind: "again" };
            case "closed": {
                const left = holdLeft(hold, this.#means.clock);
                return left <= 0
                    ? this.#findings.end(passed.by)
                    : { kind: "again", atLeast: Math.min(left, GATE_MILLISECONDS) };
            }
            case "unread":
                return this.#unread(passed.error);
        }
    }
    /** Takes a call that failed for passing, unless it can never succeed. */
    #unread(error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        this.#trafficError = error;
        return HOPELESS.includes(error.why) ? this.#findings.end(watch_unreadable(error)) : { kind: "again" };
    }
}
function watch_unreadable({ message, remedy }) {
    return { kind: "unreadable", why: message, remedy };
}
/** Keeps the phases of a course, and says where one begins. */
function soakingOf({ phases = [], marks = [], noted = async () => { } }, { clock }, say) {
    const lengths = new Map(phases.map(({ share, soak = 0 }) => [share, (0,duration/* formatDuration */.a)(soak)]));
    return new Soaking(phases, {
        clock,
        marks,
        noted: async (begun) => {
            const { share = 100 } = begun.at(-1) ?? {};
            const length = lengths.get(share);
            if (share < 100 && length !== undefined)
                say(`Judging at ${share} % of the traffic for ${length}.`);
            await noted(begun);
        },
    });
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/watch-rollout.js


const REACH_MILLISECONDS = 30 * 60_000;
/** Longer than any hold: what a gate or the platform's own timetable takes is not bounded by the time that reaching all traffic may take. */
const UTMOST_MILLISECONDS = 25 * 60 * 60_000;
/** Moves a rollout's traffic past its holds up to all of it, and judges it there and at its phases; the last hold is left to whoever finishes. Throws the signal's reason when interrupted. */
async function watchRollout(plan, means, { budget, ...course } = {}) {
    const { clock, chance, signal } = means;
    const longest = REACH_MILLISECONDS + watchTime(plan, course);
    const watch = new Watch({ plan, means, course, budget: budget ?? longest });
    const limit = budget ?? UTMOST_MILLISECONDS;
    const end = await (0,poll/* poll */.w)({ clock, chance, signal, deadline: clock.elapsed() + limit, interval: () => watch.interval() }, () => watch.look());
    switch (end.kind) {
        case "found":
            return end.value;
        case "deadline":
            return watch.late();
        case "interrupted":
            throw signal.reason;
    }
}
/** The longest time that judging may take, at all phases and at all traffic, with what people may take to assess a failure at each. */
function watchTime(plan, { phases = [] }) {
    const { watch = 0, assess = 0 } = plan ?? {};
    const extend = (plan?.extend ?? 0) + (plan?.metrics.some(({ severity }) => severity === "sev2") ? assess : 0);
    const partial = phases.slice(0, -1).map(({ soak = 0 }) => soak + extend);
    return partial.reduce((sum, one) => sum + one, Math.max(watch, phases.at(-1)?.soak ?? 0) + extend);
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/write-report.js


/** Writes the report for people where one is asked for; that it cannot be written is a warning, and changes no verdict. What builds it is loaded only then. */
async function writeReport({ end, prepared, outcome }, inputs, { workspace, progress }) {
    const { report: path, environment, service, commit } = inputs;
    if (path === "")
        return;
    const { decision, reasonCode, headline, remedy } = outcome;
    try {
        const { canaryReport } = await __nccwpck_require__.e(/* import() */ 784).then(__nccwpck_require__.bind(__nccwpck_require__, 6784));
        const page = canaryReport({
            ...watchedTime(end, prepared),
            environment,
            service,
            ending: { decision, reasonCode, headline, remedy },
            monitor: prepared.from,
            providerErrors: end.providers.reduce((sum, { errors }) => sum + errors, 0),
            facts: [
                ...(commit === "" ? [] : [{ name: "Commit", text: commit }]),
                ...(prepared.place === undefined ? [] : [{ name: "Rollout", text: prepared.place.rollout }]),
            ],
        });
        await workspace.write(path, page);
        progress.say(`The report is written to ${(0,inert/* inertLine */.F)(path, 200)}.`);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        progress.warn(`The report could not be written: ${(0,inert/* inertLine */.F)(why, 300)}. Give a path inside the workspace that can be written.`);
    }
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/canary-monitor.js











const PATIENCE_MILLISECONDS = 10 * 60_000;
const AGAIN_MILLISECONDS = 15_000;
/** Moves a held rollout's traffic to the new version and judges it by its metrics, or judges what is live or what has passed; falling back is left to rollback, finishing to deploy-ecs. */
async function canaryMonitor(inputs, surroundings, ports) {
    for (const token of inputs["provider-tokens"].values())
        surroundings.mask(token);
    const prepared = await insist(inputs, surroundings, ports);
    if (prepared.kind !== "prepared")
        return reportBlocked(prepared, inputs);
    if (inputs["dry-run"])
        return reportBlocked({ kind: "dry-run", prepared }, inputs);
    const notebook = new Notebook(prepared, ports.records, surroundings.progress);
    const end = await judge(prepared, inputs, { ports, surroundings, notebook });
    const outcome = reportWatch(end, prepared, inputs);
    if (prepared.interval === undefined)
        await notebook.end(end, outcome.decision);
    const { progress } = surroundings;
    await writeReport({ end, prepared, outcome }, inputs, { workspace: ports.workspace, progress });
    return outcome;
}
/** Judges an interval that has passed once, and otherwise watches. */
async function judge(prepared, inputs, world) {
    const { ports, surroundings, notebook } = world;
    const { clock, progress, signal } = surroundings;
    const { plan, interval, phases } = prepared;
    const { traffic, sources } = canary_monitor_open(prepared, inputs, ports);
    const means = { clock, progress, signal, chance: ports.chance, traffic, sources };
    if (plan !== undefined && interval !== undefined) {
        const { lookBack } = await __nccwpck_require__.e(/* import() */ 854).then(__nccwpck_require__.bind(__nccwpck_require__, 7854));
        return lookBack(plan, means, interval);
    }
    const gate = await gateOf(prepared, inputs, world);
    return watchRollout(plan, { ...means, gate }, {
        budget: inputs.deadline,
        phases,
        marks: notebook.marks(),
        noted: (marks) => notebook.soaks(marks),
        accepted: notebook.wasMovedOn(),
    });
}
/** Prepares, and tries again while GitHub is away: a deployment that is held can wait that long. */
async function insist(inputs, { clock, progress, signal }, ports) {
    const deadline = clock.elapsed() + PATIENCE_MILLISECONDS;
    const plan = { clock, chance: ports.chance, signal, deadline, interval: () => AGAIN_MILLISECONDS };
    let last;
    await (0,poll/* poll */.w)(plan, async () => {
        last = await prepare(inputs, ports, clock.now());
        if (!("passing" in last) || !last.passing)
            return { kind: "found", value: last };
        progress.say(`Not read yet, tried again: ${(0,inert/* inertLine */.F)(last.why)}.`);
        return { kind: "again" };
    });
    if (last === undefined)
        throw signal.reason;
    return last;
}
/** Opens the gate that is asked before traffic is raised; `undefined` without a policy. Only then is its code loaded. */
async function gateOf({ record }, inputs, { ports, surroundings }) {
    const { policy: place, environment, service, "incident-tokens": tokens } = inputs;
    if (place === undefined)
        return undefined;
    const { clock, mask } = surroundings;
    for (const token of tokens.values())
        mask(token);
    const { gateAsker } = await Promise.all(/* import() */[__nccwpck_require__.e(395), __nccwpck_require__.e(815), __nccwpck_require__.e(366)]).then(__nccwpck_require__.bind(__nccwpck_require__, 366));
    const changeClass = inputs["change-class"] === "" ? change_class/* STANDARD_CLASS */.L : inputs["change-class"];
    const since = record?.createdAt ?? clock.now();
    const question = { place, policyRef: inputs["policy-ref"], environment, service, changeClass, since, tokens };
    return gateAsker(question, { ...ports.gate, clock });
}
/** Opens what is watched and what it is watched by; nothing is called yet. */
function canary_monitor_open({ place, access, plan, names }, inputs, ports) {
    const traffic = place === undefined ? liveTraffic(names) : namedArms(ports.platform.rollout(place), names);
    const own = access === undefined ? undefined : ports.platform.metrics(access);
    const asked = { providers: plan?.providers ?? new Map(), tokens: inputs["provider-tokens"] };
    return { traffic, sources: ports.sources(asked, own) };
}


/***/ }),

/***/ 7177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ canaryMonitorContract)
});

// EXTERNAL MODULE: ./lib/kit/action-contract.js
var action_contract = __nccwpck_require__(7543);
// EXTERNAL MODULE: ./lib/kit/fields.js
var fields = __nccwpck_require__(1567);
;// CONCATENATED MODULE: ./lib/kit/id-fields.js

/** Reads a full commit; empty stays empty. */
const fullCommit = (0,fields/* matching */.wC)(/^[0-9a-f]{40}$/, "a full commit of 40 hex digits");
/** Reads the digest of an image; empty stays empty. */
const imageDigest = (0,fields/* matching */.wC)(/^sha256:[0-9a-f]{64}$/, "an image digest, sha256: and 64 hexadecimal digits");
/** Reads the id of a request, as freeze-gate gives it; empty stays empty. */
const requestIdText = (0,fields/* matching */.wC)(/^[0-9a-f]{64}$/, "a request id of 64 hex digits");
/** Reads the id of an ECS service deployment, or of CodeDeploy's where that deploys the service; empty stays empty. */
const serviceDeploymentId = (0,fields/* matching */.wC)(/^(ecs-svc\/\d+|d-[A-Z0-9]+)$/, "a service deployment such as ecs-svc/1234567890, or CodeDeploy's such as d-ABCDEF123");

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
;// CONCATENATED MODULE: ./lib/core/text/named-lines.js
/** Splits a text into its lines `name=value`; blank lines and those of `#` are left out, a line without `=` has no name. */
function namedLines(text) {
    return text.split(/\r?\n/).flatMap((line, index) => {
        if (/^\s*(?:#.*)?$/.test(line))
            return [];
        const equals = line.indexOf("=");
        const place = `line ${index + 1}`;
        if (equals < 0)
            return [{ name: "", value: "", place }];
        return [{ name: line.slice(0, equals).trim(), value: line.slice(equals + 1).trim(), place }];
    });
}

;// CONCATENATED MODULE: ./lib/core/secrets/named-secrets.js


const NAME = /^[A-Za-z0-9][\w-]{0,59}(?:\.[a-z][a-z0-9-]{0,31})?$/;
/** Reads secrets by name: a JSON object from names to secrets, or a line `name=secret` for each; a second secret of one owner is `name.part`. */
function parseNamedSecrets(text, { noun, example }) {
    const entries = text.trim().startsWith("{") ? ofJson(text, example) : ofLines(text);
    if (typeof entries === "string")
        return { kind: "wrong", problems: [entries] };
    const problems = [];
    const secrets = new Map();
    for (const [name, given, place] of entries) {
        const secret = typeof given === "string" ? given.trim() : "";
        if (!NAME.test(name))
            problems.push(`${place} names no ${noun}; expected a name such as ${example}`);
        else if (!/^[\x21-\x7e](?:[\x20-\x7e]{0,4094}[\x21-\x7e])?$/.test(secret))
            problems.push(`the secret of '${(0,inert/* inertLine */.F)(name, 80)}' is empty, no text, or no single line of plain characters`);
        else if (secrets.has(name))
            problems.push(`'${(0,inert/* inertLine */.F)(name, 80)}' stands twice`);
        else
            secrets.set(name, secret);
    }
    return problems.length > 0 ? { kind: "wrong", problems } : { kind: "secrets", secrets };
}
function ofJson(text, example) {
    try {
        const parsed = JSON.parse(text);
        if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
            return "it is no JSON object";
        return Object.entries(parsed).map(([name, secret], index) => [name, secret, `entry ${index + 1}`]);
    }
    catch {
        // The parser's message may quote the secret.
        return `it starts like JSON and is none; expected {"${example}": "…"}`;
    }
}
function ofLines(text) {
    return namedLines(text).map(({ name, value, place }) => [name, value, place]);
}

;// CONCATENATED MODULE: ./lib/kit/named-secrets-field.js

/** Makes the field that reads secrets by the names of their owners; the whole text is hidden, and the caller hides each value. */
function namedSecrets(owner) {
    return {
        secret: true,
        parse(given) {
            if (given === "")
                return { kind: "value", value: new Map() };
            const parsed = parseNamedSecrets(given, owner);
            return parsed.kind === "secrets"
                ? { kind: "value", value: parsed.secrets }
                : {
                    kind: "expected",
                    expected: `a line name=secret for each ${owner.noun}, or a JSON object (${parsed.problems.join("; ")})`,
                };
        },
    };
}

;// CONCATENATED MODULE: ./lib/kit/incident-tokens-field.js

/** Reads the secrets of incident endpoints by name; the whole text is hidden, and the caller hides each value. */
const incidentTokens = namedSecrets({ noun: "endpoint", example: "pagerduty" });

// EXTERNAL MODULE: ./lib/core/policy/policy-place.js
var policy_place = __nccwpck_require__(7996);
;// CONCATENATED MODULE: ./lib/kit/policy-fields.js


const EXPECTED = "a path in this repository, such as .github/deploy-policy.yml, or a central one as owner/repo:path@ref";
/** Reads where the policy stands. */
const policyPlace = {
    parse(given) {
        const place = (0,policy_place/* parsePolicyPlace */.h_)(given);
        return place === undefined ? { kind: "expected", expected: EXPECTED } : { kind: "value", value: place };
    },
};
/** Reads where the policy stands; empty is nowhere. */
const optionalPolicyPlace = {
    parse: (given) => (given === "" ? { kind: "value", value: undefined } : policyPlace.parse(given)),
};
/** Reads the ref of a policy of the repository's own; empty is the default branch. */
const policyRef = (0,fields/* matching */.wC)(/^[\w./-]+$/, "a branch, tag or full commit");

;// CONCATENATED MODULE: ./lib/kit/named-values-field.js


/** Makes the field that reads a line `name=value` for each of several values. */
function namedValues({ example, name: wanted, refuse }) {
    return {
        parse(given) {
            const problems = [];
            const values = new Map();
            for (const { name, value, place } of namedLines(given)) {
                const refused = wanted.test(name) ? refuse(value) : undefined;
                if (!wanted.test(name))
                    problems.push(`${place} has no such name`);
                else if (refused !== undefined)
                    problems.push(`'${(0,inert/* inertLine */.F)(name, 80)}': ${refused}`);
                else if (values.has(name))
                    problems.push(`'${(0,inert/* inertLine */.F)(name, 80)}' stands twice`);
                else
                    values.set(name, value);
            }
            return problems.length === 0
                ? { kind: "value", value: values }
                : { kind: "expected", expected: `lines such as ${example} (${problems.join("; ")})` };
        },
    };
}

;// CONCATENATED MODULE: ./lib/kit/provider-fields.js


const LONGEST_VALUE = 512;
/** Reads the secrets of metric providers by name; the whole text is hidden, and the caller hides each value. */
const providerTokens = namedSecrets({ noun: "provider", example: "prometheus" });
const addresses = namedValues({
    example: "prometheus=https://prometheus.example.org",
    name: /^[a-z][a-z0-9-]{0,39}$/,
    refuse(address) {
        const url = URL.canParse(address) ? new URL(address) : undefined;
        if (url === undefined || !/^https?:$/.test(url.protocol))
            return "it is no address that starts with https://";
        if (url.username !== "" || url.password !== "")
            return "it holds credentials in front of the host: give them as provider-tokens";
        // An empty question is one too: what follows it would not be a path.
        return /[?#]/.test(address) ? "it holds more than a path: leave out what follows ? or #" : undefined;
    },
});
/**
 * Reads the addresses of metric providers by name: http(s) without credentials, question or fragment. Plain http is the caller's to refuse. What
 * was given is never quoted: it may hold credentials by mistake.
 */
const providerUrls = { ...addresses, secret: true };
/** Reads by which names one side of a rollout can be measured, such as `Version=v1.4.0`. */
const armNames = namedValues({
    example: "Version=v1.4.0",
    name: /^[A-Z]\w{0,59}$/,
    refuse: (value) => value === "" || value.length > LONGEST_VALUE ? `it is empty or longer than ${LONGEST_VALUE} characters` : undefined,
});

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/contract.js






/** What canary-monitor promises. */
const canaryMonitorContract = (0,action_contract/* defineAction */.QP)({
    name: "canary-monitor",
    decisions: { success: "yes", failure: "no", unknown: "unknown" },
    reasons: {
        passed: "Every critical metric kept within its limits over the watch time, on enough data.",
        passed_after_assessment: "What failed as `sev2` recovered while it was assessed, or a person let the rollout go on past it; all else passed.",
        not_judged: "The traffic was moved without judging, as `watch: none` asks for.",
        regression_found: "A critical metric is beyond its alert limit, or worse than the baseline beside it.",
        insufficient_data: "The metrics had too few samples until the time was spent; no data is never a pass.",
        provider_error: "The metrics could not be read, or only in part, when the time was spent.",
        inconclusive: "The metrics were neither well nor surely bad when the time was spent.",
        waiting_for_gate: "A lock or incident, or with `in-flight: hold` a window or freeze, held the rollout until its hook would not have waited longer.",
        deadline_spent: "The deadline passed before the new version had all traffic, or before the watch time was over.",
        not_ours_any_more: "The deployment was superseded, stopped, or its record has ended.",
        rolled_back_elsewhere: "Another hand, or the platform, rolled the deployment back.",
        failed_before: "A verdict of this request failed before; it is final.",
        traffic_unreadable: "The platform did not say where the traffic stands.",
        record_unreadable: "The record of the request could not be read.",
        source_unreadable: "The monitor or the targets could not be read.",
        config_invalid: "The monitor, the target or the inputs cannot be used; every problem is listed.",
        dry_run: "Nothing was watched: the plan was printed.",
    },
    inputs: {
        monitor: fields/* text */.Qq,
        watch: (0,fields/* choice */.Yq)("", "monitor", "none"),
        traffic: (0,fields/* choice */.Yq)("ecs", "none"),
        from: fields/* instant */.uR,
        to: fields/* instant */.uR,
        canary: armNames,
        baseline: armNames,
        "provider-urls": providerUrls,
        "provider-tokens": providerTokens,
        report: fields/* text */.Qq,
        environment: fields/* text */.Qq,
        service: fields/* text */.Qq,
        targets: fields/* text */.Qq,
        "targets-commit": fullCommit,
        version: fields/* text */.Qq,
        commit: fullCommit,
        request: requestIdText,
        "service-deployment": serviceDeploymentId,
        deadline: fields/* duration */.p0,
        policy: optionalPolicyPlace,
        "policy-ref": policyRef,
        "policy-token": fields/* secret */.rJ,
        "change-class": fields/* text */.Qq,
        "incident-tokens": incidentTokens,
        "allow-private-hosts": fields/* flag */.Jt,
        "role-to-assume": (0,fields/* matching */.wC)(/^arn:aws[\w-]*:iam::\d{12}:role\/\S+$/, "the ARN of an IAM role"),
        "github-token": fields/* secret */.rJ,
    },
    outputs: ["verdict", "severity", "metrics", "could-have-seen", "weight"],
    undecided: "unknown",
});


/***/ }),

/***/ 2713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Findings)
/* harmony export */ });
/** Keeps what a watch has learned so far, with which it ends. */
class Findings {
    #say;
    #facts = {
        weight: 0,
        heldAt: undefined,
        watchedMilliseconds: 0,
        soaked: [],
        phases: [],
        judgement: undefined,
        assessed: undefined,
        providers: [],
    };
    constructor(say) {
        this.#say = say;
    }
    /** The share of the traffic at the last look, in percent. */
    weight() {
        return this.#facts.weight;
    }
    /** Adds what was learned. */
    add(facts) {
        this.#facts = { ...this.#facts, ...facts };
    }
    /** Takes in what was measured, and says how it stands. */
    learn(measured) {
        if (measured === undefined)
            return {};
        const { said, judgement, providers, hopeless } = measured;
        this.add({ judgement, providers });
        if (said !== "")
            this.#say(said);
        return { judgement, hopeless };
    }
    /** Tells how the watch ended, with all that was learned. */
    with(how) {
        return { ...this.#facts, ...how };
    }
    /** Ends the watch. */
    end(how) {
        return { kind: "found", value: this.with(how) };
    }
}


/***/ }),

/***/ 6426:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_aws_ecs_watch_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4895);
/* harmony import */ var _adapters_github_gate_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3476);
/* harmony import */ var _adapters_github_github_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9440);
/* harmony import */ var _adapters_job_actions_edge_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8057);
/* harmony import */ var _adapters_job_workspace_files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9755);
/* harmony import */ var _adapters_metrics_job_metric_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1082);
/* harmony import */ var _kit_run_action_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1078);
/* harmony import */ var _canary_monitor_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7600);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7177);









await (0,_kit_run_action_js__WEBPACK_IMPORTED_MODULE_6__/* .runAction */ .C)(_contract_js__WEBPACK_IMPORTED_MODULE_8__/* .canaryMonitorContract */ .L, (inputs, surroundings) => {
    const { run, clock, mask } = surroundings;
    const platform = (0,_adapters_aws_ecs_watch_js__WEBPACK_IMPORTED_MODULE_0__/* .ecsWatch */ .R)({ session: `watch-${run.runId}`, clock, mask });
    const sources = (0,_adapters_metrics_job_metric_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .jobMetricSources */ .s)(inputs, clock);
    const github = (0,_adapters_github_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .githubRepository */ .G)(run, inputs["github-token"], clock);
    const [workspace, gate] = [(0,_adapters_job_workspace_files_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceFiles */ .P)(run.workspace), (0,_adapters_github_gate_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .gatePorts */ .o)(inputs, surroundings)];
    const ports = { platform, sources, chance: Math.random, workspace, gate, ...github };
    return (0,_canary_monitor_js__WEBPACK_IMPORTED_MODULE_7__/* .canaryMonitor */ .x)(inputs, surroundings, ports);
}, _adapters_job_actions_edge_js__WEBPACK_IMPORTED_MODULE_3__/* .actionsEdge */ .T);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ measureWith)
});

// EXTERNAL MODULE: ./lib/core/canary/arm-queries.js
var arm_queries = __nccwpck_require__(8615);
;// CONCATENATED MODULE: ./lib/core/incident/severity.js
/** Names the labels of an incident's issue; policies find incidents by them. */
function incidentLabels(severity) {
    return ["incident", severity];
}
/** Finds the worst of several severities; `undefined` of none. */
function worstSeverity(severities) {
    return severities.toSorted()[0];
}

;// CONCATENATED MODULE: ./lib/core/canary/finding.js
/** Creates a finding that says nothing yet, and why. */
function notEnough(why) {
    return { verdict: "insufficient-data", why, failedAt: undefined, recovered: false, ruledOut: false, tests: [] };
}

;// CONCATENATED MODULE: ./lib/core/canary/sequential-test.js
/** The multiples that the mixture is over: 24 from 1.25 to 20, evenly spaced in their logarithm. */
const MULTIPLES = Array.from({ length: 24 }, (_, index) => 1.25 * 16 ** (index / 23));
/** Their weights, 1/√multiple: a small regression needs the head start, a large one is found at once anyway. Any choice made beforehand is valid. */
const WEIGHTS = normalised(MULTIPLES.map((multiple) => 1 / Math.sqrt(multiple)));
/**
 * Gathers evidence that the canary's rate of events is more than `bound` times the baseline's. Anytime-valid: where it is not,
 * the evidence ever reaches 1/α with probability at most α, however often one looks, also when rates drift and shares of traffic change
 * (Lindon & Malek, "Anytime-Valid Inference for Multinomial Count Data", NeurIPS 2022). With a canary's share ρ of the requests, an
 * event at `ratio` times the rate falls on the canary with probability θ = ρ·ratio / (ρ·ratio + 1 − ρ); the evidence is the weighted
 * mean over the multiples of the likelihood ratio of θ at `bound · multiple` to θ at `bound`.
 *
 * It holds for requests that fail each by itself, not only for Poisson counts: at rates p of the baseline and `bound · p` of the canary, the
 * factor of one interval has the mean (1 − bound·p·(1 − a))ᶰ · (1 + p·(b − 1))ᵐ ≤ exp(0) = 1, for a and b the ratios of θ and of 1 − θ
 * (from 1 + x ≤ eˣ), and a lower rate of the canary only makes it smaller, since a > 1. So the product never grows in the mean, and
 * Ville's inequality gives the bound.
 */
function evidenceAbove(bound) {
    return mixture(bound, MULTIPLES);
}
/**
 * Gathers evidence that the canary's rate is less than `bound` times the baseline's: the mirror image, over multiples below one. The same
 * holds with a < 1, where a higher rate of the canary only makes the mean smaller.
 */
function evidenceBelow(bound) {
    return mixture(bound, MULTIPLES.map((multiple) => 1 / multiple));
}
function mixture(bound, multiples) {
    const logarithms = multiples.map(Math.log);
    const sums = new Float64Array(multiples.length);
    return {
        add({ canary, baseline }) {
            const events = canary.events + baseline.events;
            if (events === 0 || canary.total <= 0 || baseline.total <= 0)
                return;
            const raised = (canary.total / (canary.total + baseline.total)) * bound;
            const rest = baseline.total / (canary.total + baseline.total);
            for (let index = 0; index < sums.length; index++) {
                // ln θ(bound·multiple) − ln θ(bound) = ln multiple + moved, and the same of 1 − θ is moved alone.
                const moved = Math.log((raised + rest) / (raised * (multiples[index] ?? 1) + rest));
                sums[index] = (sums[index] ?? 0) + canary.events * (logarithms[index] ?? 0) + events * moved;
            }
        },
        log() {
            const highest = sums.reduce((most, sum) => Math.max(most, sum), Number.NEGATIVE_INFINITY);
            const mean = sums.reduce((total, sum, index) => total + (WEIGHTS[index] ?? 0) * Math.exp(sum - highest), 0);
            return highest + Math.log(mean);
        },
    };
}
function normalised(weights) {
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / all);
}
/** Computes the logarithm of the evidence over several intervals that the canary's rate is more than `bound` times the baseline's. */
function logEvidence(intervals, bound) {
    const evidence = evidenceAbove(bound);
    for (const interval of intervals)
        evidence.add(interval);
    return evidence.log();
}
/** Adds two intervals up. */
function plus(one, other) {
    const arm = (side) => ({
        events: one[side].events + other[side].events,
        total: one[side].total + other[side].total,
    });
    return { canary: arm("canary"), baseline: arm("baseline") };
}
/** Adds up intervals. */
function totalOf(intervals) {
    const nothing = { canary: { events: 0, total: 0 }, baseline: { events: 0, total: 0 } };
    return intervals.reduce(plus, nothing);
}

;// CONCATENATED MODULE: ./lib/core/canary/judge-counts.js


/** From how many buckets on arms that are the same are doubted. */
const DOUBTED_FROM = 5;
/**
 * Compares counts by the sequential test. It fails with the first bucket at which the evidence reached 1/α and the gates held: enough
 * requests in both arms, enough events, and enough excess; that stays. `alpha` is this test's share of the probability of a false abort.
 */
function judgeCounts(compare, buckets, alpha) {
    if (isOneArm(buckets))
        return notEnough(`both arms gave the same counts in all ${buckets.length} buckets: does the query tell them apart?`);
    const enough = Math.log(1 / alpha);
    const worse = evidenceAbove(compare.tolerate);
    const better = compare.ruleOut === undefined ? undefined : evidenceBelow(compare.ruleOut);
    let seen = totalOf([]);
    let failedAt;
    for (const bucket of buckets) {
        seen = plus(seen, bucket);
        worse.add(bucket);
        better?.add(bucket);
        if (failedAt === undefined && mayStop(compare, seen) && worse.log() >= enough)
            failedAt = bucket.at;
    }
    const crossed = worse.log() >= enough;
    return {
        ...verdictOf(compare, seen, { crossed, failed: failedAt !== undefined }),
        failedAt,
        recovered: failedAt !== undefined && !(crossed && mayStop(compare, seen)),
        ruledOut: better === undefined ? undefined : better.log() >= enough,
        tests: [
            statistic("evidence of a higher rate", worse, alpha),
            ...(better === undefined
                ? []
                : [statistic(`evidence of less than ${compare.ruleOut} times the rate`, better, alpha)]),
        ],
    };
}
/** Tells whether both arms are surely one: the same counts in every bucket, of a traffic that moves (C2). */
function isOneArm(buckets) {
    return (buckets.length >= DOUBTED_FROM &&
        buckets.some(({ canary }) => canary.total !== buckets[0]?.canary.total) &&
        buckets.every(({ canary, baseline }) => canary.total === baseline.total && canary.events === baseline.events));
}
function hasRequests({ requests }, { canary, baseline }) {
    return canary.total >= requests && baseline.total >= requests;
}
/** Tells whether evidence may count by now: without these gates two errors on a small canary could stop a release. */
function mayStop(compare, seen) {
    const excess = seen.canary.events / seen.canary.total - seen.baseline.events / seen.baseline.total;
    return hasRequests(compare, seen) && seen.canary.events >= compare.events && excess >= compare.excess;
}
function verdictOf(compare, seen, { crossed, failed }) {
    const { canary, baseline } = seen;
    if (failed) {
        const why = `${percent(canary.events / canary.total)} against ${percent(baseline.events / baseline.total)} in the baseline beside it`;
        return { verdict: "fail", why };
    }
    if (!hasRequests(compare, seen)) {
        const has = `has ${rounded(canary.total)} and ${rounded(baseline.total)}`;
        return { verdict: "insufficient-data", why: `needs ${compare.requests} requests in both arms, ${has}` };
    }
    if (crossed)
        return { verdict: "inconclusive", why: "worse than the baseline, by too few events or too little to stop for" };
    return { verdict: "pass", why: "no worse than the baseline beside it" };
}
/** Writes evidence as the number that is held against 1/α, which is as far as numbers go. */
function statistic(name, evidence, alpha) {
    return { name, value: Math.exp(Math.min(evidence.log(), 700)), threshold: 1 / alpha };
}
function rounded(count) {
    return Number(count.toFixed(1));
}
function percent(share) {
    return `${Number((share * 100).toPrecision(3))} %`;
}

;// CONCATENATED MODULE: ./lib/core/canary/judge-limits.js
/**
 * Judges points against limits: `fail` as soon as N of M neighbouring points are beyond the alert limit, `insufficient-data`
 * below M points, `inconclusive` while the newest point is beyond it, else `pass`. NaN and ±∞ are no values. Limits suffice to end
 * a phase early when the newest M points are all within them.
 */
function judgeLimits(points, metric) {
    const { limits, bad, breaches } = metric;
    const usable = points.filter(({ value }) => limits !== undefined && (value === undefined || Number.isFinite(value)));
    const beyond = usable.map(({ value }) => limits === undefined || value === undefined || (bad === "above" ? value > limits.alert : value < limits.alert));
    const failing = firstWindow(beyond, breaches);
    const newest = beyond.slice(-breaches.of).filter(Boolean).length;
    const complete = beyond.length >= breaches.of;
    const verdict = failing !== undefined ? "fail" : !complete ? "insufficient-data" : beyond.at(-1) === true ? "inconclusive" : "pass";
    const counted = { breaches: beyond.filter(Boolean).length, points: usable.length };
    const last = failing === undefined ? undefined : usable[failing.last];
    return {
        ...counted,
        verdict,
        why: failing === undefined
            ? wordsOf(verdict, counted, metric)
            : failureWords(usable.slice(failing.first, failing.last + 1), failing.breaches),
        failedAt: last?.at,
        recovered: failing !== undefined && newest < breaches.n,
        ruledOut: complete && newest === 0,
        tests: [],
    };
}
/** Finds the first row of at most M neighbours with N breaches, from its first breach to the one that completed it. */
function firstWindow(beyond, { n, of }) {
    const places = beyond.flatMap((one, index) => (one ? [index] : []));
    for (const [count, first] of places.entries()) {
        const last = places[count + n - 1];
        if (last !== undefined && last - first < of)
            return { first, last, breaches: n };
    }
    return undefined;
}
function failureWords(window, breaches) {
    const [first, last] = [window[0], window.at(-1)];
    const time = (at) => new Date(at).toISOString().slice(11, 16);
    const span = first === undefined || last === undefined || (first.since ?? first.at) === last.at
        ? ""
        : `, ${time(first.since ?? first.at)} to ${time(last.at)} UTC`;
    const pooled = window.some(({ since }) => since !== undefined) ? ", each pooled until it had its samples" : "";
    return `${breaches} of ${window.length} neighbouring points beyond the alert limit${span}${pooled}`;
}
function wordsOf(verdict, { breaches: count, points }, { breaches, samples, kind, limits }) {
    if (limits === undefined)
        return "no limit of its own";
    if (verdict === "insufficient-data") {
        const floor = samples === undefined || kind === "gauge" || kind === "alarm" ? "" : ` of at least ${samples} samples`;
        return `needs ${breaches.of} points${floor}, has ${points}`;
    }
    if (verdict === "pass" && count === 0)
        return "within its limit";
    const newest = verdict === "inconclusive" ? ", the newest too" : "";
    return `${count} of ${points} points beyond the alert limit${newest}`;
}

;// CONCATENATED MODULE: ./lib/core/canary/paired-signs.js
/**
 * Computes the logarithm of the evidence that losses are more likely than wins. Anytime-valid: where each of the pairs is lost with
 * probability at most ½ given those before it, it ever reaches ln(1/α) with probability at most α. It is the mean of the likelihood ratio
 * of a probability θ to ½ over all θ from ½ to 1 (the mixture of Robbins, "Statistical Methods Related to the Law of the Iterated
 * Logarithm", 1970), which for n pairs and l losses is Σ C(n+1, k) / ((n+1) · C(n, l)) over k ≤ l. Nothing but losses reaches 1/α
 * after 7 pairs at α = 5 %, after 9 at 1 %.
 */
function logSignEvidence(losses, wins) {
    const pairs = losses + wins;
    // From the largest summand down, each as a part of the one before, so that no binomial coefficient is ever written out.
    const peak = Math.min(losses, Math.floor((pairs + 1) / 2));
    let sum = 1;
    for (let part = 1, k = peak; k > 0; k--) {
        part *= k / (pairs + 2 - k);
        sum += part;
    }
    for (let part = 1, k = peak; k < losses; k++) {
        part *= (pairs + 1 - k) / (k + 1);
        sum += part;
    }
    return logBinomial(pairs + 1, peak) + Math.log(sum) - Math.log(pairs + 1) - logBinomial(pairs, losses);
}
/** Finds how many pairs in a row must be lost before the evidence reaches 1/α. */
function pairsNeeded(alpha) {
    let pairs = 1;
    while (logSignEvidence(pairs, 0) < Math.log(1 / alpha))
        pairs++;
    return pairs;
}
function logBinomial(of, choose) {
    let sum = 0;
    for (let index = 1; index <= Math.min(choose, of - choose); index++)
        sum += Math.log((of + 1 - index) / index);
    return sum;
}

;// CONCATENATED MODULE: ./lib/core/canary/tolerated-value.js
/** What two figures may differ by where they are the same: rounding, relative to the larger. */
const ROUNDING = 1e-9;
/**
 * Computes the value up to which a canary is no worse than this one of the baseline: `tolerate` times it, or its `tolerate`-th part for
 * values that are bad below. Below zero the room is as wide as above it.
 */
function toleratedValue(baseline, tolerate, bad) {
    const room = bad === "above" ? tolerate - 1 : 1 / tolerate - 1;
    return baseline + room * Math.abs(baseline);
}
/** Tells whether two values are the same but for rounding, in whatever unit they are. */
function isSame(one, other) {
    return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
}

;// CONCATENATED MODULE: ./lib/core/canary/judge-pairs.js



/** From how many pairs on figures that do not move are doubted. */
const judge_pairs_DOUBTED_FROM = 5;
/**
 * Compares figures minute by minute, by an anytime-valid sign test: a pair is lost where the canary is worse than what is tolerated,
 * won where it is not, and says nothing where both are the same. It fails with the first pair at which the evidence reached 1/α; that stays.
 */
function judgePairs({ tolerate, bad }, pairs, alpha) {
    const doubt = doubtOf(pairs);
    if (doubt !== undefined)
        return notEnough(doubt);
    const enough = Math.log(1 / alpha);
    let [losses, wins] = [0, 0];
    let failedAt;
    for (const { at, canary, baseline } of pairs) {
        const tolerated = toleratedValue(baseline, tolerate, bad);
        if (isSame(canary, tolerated))
            continue;
        if (bad === "above" ? canary > tolerated : canary < tolerated)
            losses++;
        else
            wins++;
        if (failedAt === undefined && logSignEvidence(losses, wins) >= enough)
            failedAt = at;
    }
    const log = logSignEvidence(losses, wins);
    const common = {
        failedAt,
        recovered: failedAt !== undefined && log < enough,
        // Where wins alone are evidence enough; else it has no word on an early end.
        ruledOut: logSignEvidence(wins, losses) >= enough ? true : undefined,
        tests: [{ name: "evidence of worse points", value: Math.exp(Math.min(log, 700)), threshold: 1 / alpha }],
    };
    const worse = `worse than the baseline beside it in ${losses} of ${pairs.length} points`;
    if (failedAt !== undefined)
        return { ...common, verdict: "fail", why: worse };
    const needed = pairsNeeded(alpha);
    if (pairs.length < needed)
        return { ...common, verdict: "insufficient-data", why: `needs ${needed} points in both arms, has ${pairs.length}` };
    return {
        ...common,
        verdict: "pass",
        why: losses === 0 ? "no worse than the baseline beside it" : `${worse}, which proves nothing`,
    };
}
/** Says why figures cannot be two arms' measurements: an answer that never moves, or is the same for both, proves nothing (C2). */
function doubtOf(pairs) {
    const [first] = pairs;
    if (first === undefined || pairs.length < judge_pairs_DOUBTED_FROM)
        return undefined;
    if (pairs.every(({ canary, baseline }) => canary === first.canary && baseline === first.baseline))
        return `the figures of both arms never changed over ${pairs.length} points: does the query measure anything?`;
    if (pairs.every(({ canary, baseline }) => canary === baseline))
        return `both arms gave the same figures in all ${pairs.length} points: does the query tell them apart?`;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/core/canary/mid-ranks.js

/** Ranks two samples together, from 1; values that are the same but for rounding share the middle of their places. */
function midRanks(canary, baseline) {
    const sorted = [
        ...canary.map((value) => ({ value, side: "canary" })),
        ...baseline.map((value) => ({ value, side: "baseline" })),
    ].toSorted((a, b) => a.value - b.value);
    const groups = [];
    for (let first = 0; first < sorted.length;) {
        const start = sorted[first]?.value ?? 0;
        let after = first;
        while (after < sorted.length && isSame(start, sorted[after]?.value ?? Number.NaN))
            after++;
        const members = sorted.slice(first, after);
        const own = members.filter(({ side }) => side === "canary").length;
        groups.push({ canary: own, baseline: members.length - own, doubledRank: first + 1 + after });
        first = after;
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/core/canary/rank-sums.js
/**
 * Counts in how many ways `drawn` of the ranked values can be drawn, by the doubled sum of their ranks (the index): the exact distribution
 * of the rank sum where both samples are alike, ties included, one group after the other.
 */
function rankSumCounts(groups, drawn) {
    const most = highestSum(groups, drawn);
    const ways = Array.from({ length: drawn + 1 }, () => ({ counts: new Float64Array(most + 1), highest: -1 }));
    const [none] = ways;
    if (none !== undefined) {
        none.counts[0] = 1;
        none.highest = 0;
    }
    for (const { canary, baseline, doubledRank } of groups)
        for (let count = drawn; count > 0; count--)
            for (let taken = 1; taken <= Math.min(canary + baseline, count); taken++)
                addShifted(ways[count], ways[count - taken], {
                    shift: taken * doubledRank,
                    times: binomial(canary + baseline, taken),
                });
    return ways[drawn]?.counts ?? new Float64Array(0);
}
/** Computes how many ways there are to choose some of several. */
function binomial(of, choose) {
    let product = 1;
    for (let index = 1; index <= Math.min(choose, of - choose); index++)
        product *= (of + 1 - index) / index;
    return Math.round(product);
}
function highestSum(groups, drawn) {
    let [left, sum] = [drawn, 0];
    for (const { canary, baseline, doubledRank } of groups.toReversed()) {
        const taken = Math.min(left, canary + baseline);
        sum += taken * doubledRank;
        left -= taken;
    }
    return sum;
}
function addShifted(to, from, { shift, times }) {
    if (to === undefined || from === undefined || from.highest < 0)
        return;
    for (let sum = 0; sum <= from.highest; sum++)
        to.counts[sum + shift] = (to.counts[sum + shift] ?? 0) + times * (from.counts[sum] ?? 0);
    to.highest = Math.max(to.highest, from.highest + shift);
}

;// CONCATENATED MODULE: ./lib/core/canary/hodges-lehmann.js


/** Up to how many pairs of values the interval's ends are counted out. */
const EXACT_PAIRS = 400;
/** The normal distribution's 97.5th percentile. */
const Z = 1.959963984540054;
/**
 * Estimates by what factor the canary's values are above the baseline's: the median of the ratios of all pairs (Hodges & Lehmann,
 * "Estimates of Location Based on Rank Tests", 1963, on the logarithms), with the interval that belongs to the Mann–Whitney test.
 * `undefined` unless all values are positive.
 */
function ratioEstimate(canary, baseline) {
    if (canary.length === 0 || baseline.length === 0 || ![...canary, ...baseline].every((value) => value > 0))
        return undefined;
    const ratios = canary.flatMap((own) => baseline.map((other) => own / other)).toSorted((a, b) => a - b);
    const middle = (ratios.length - 1) / 2;
    const [lower = 1, upper = 1] = [ratios[Math.floor(middle)], ratios[Math.ceil(middle)]];
    const place = intervalPlace(canary.length, baseline.length);
    const [low, high] = [ratios[place - 1], ratios[ratios.length - place]];
    return {
        ratio: Math.sqrt(lower * upper),
        interval: place < 1 || low === undefined || high === undefined ? undefined : [low, high],
    };
}
/** Finds the place of the interval's ends among the ordered ratios, from 1; 0 where there is none. */
function intervalPlace(n, m) {
    if (n * m > EXACT_PAIRS)
        return Math.floor((n * m) / 2 - Z * Math.sqrt((n * m * (n + m + 1)) / 12));
    const drawn = Math.min(n, m);
    const untied = midRanks(Array.from({ length: n + m }, (_, index) => index), []);
    // Without ties the doubled rank sums are even, and the lowest belongs to U = 0.
    const counts = rankSumCounts(untied, drawn).subarray(drawn * (drawn + 1));
    const allowed = 0.025 * binomial(n + m, drawn);
    let [place, below] = [0, 0];
    while (below + (counts[2 * place] ?? 0) <= allowed)
        below += counts[2 * place++] ?? 0;
    return place;
}

;// CONCATENATED MODULE: ./lib/core/canary/normal-tail.js
/**
 * Computes the probability that a standard normal value is at least `z`, to 14 digits also far out: the Taylor series of the distribution
 * near its middle (Marsaglia, "Evaluating the Normal Distribution", 2004), the continued fraction of Mills' ratio in the tail.
 */
function normalTail(z) {
    if (z < 0)
        return 1 - normalTail(-z);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    if (z > 3) {
        let fraction = z;
        for (let step = 200; step > 0; step--)
            fraction = z + step / fraction;
        return density / fraction;
    }
    let [sum, part] = [z, z];
    for (let odd = 3; part > sum * Number.EPSILON; odd += 2) {
        part *= (z * z) / odd;
        sum += part;
    }
    return 0.5 - density * sum;
}

;// CONCATENATED MODULE: ./lib/core/canary/mann-whitney.js



/** Up to how many pairs of values the distribution is counted out; beyond, the normal approximation is good to three digits. */
const mann_whitney_EXACT_PAIRS = 400;
/**
 * Tests whether the canary's values tend to be higher (Mann & Whitney, "On a Test of Whether one of Two Random Variables is Stochastically
 * Larger than the Other", 1947), one-sided: by the exact distribution given the ties for small samples, else by the normal one with its
 * variance corrected for ties and for continuity.
 */
function mannWhitney(canary, baseline) {
    const groups = midRanks(canary, baseline);
    const [n, m] = [canary.length, baseline.length];
    const doubled = groups.reduce((sum, group) => sum + group.canary * group.doubledRank, 0);
    const u = doubled / 2 - (n * (n + 1)) / 2;
    const exact = n * m <= mann_whitney_EXACT_PAIRS;
    return {
        p: exact ? exactTail(groups, { n, m, doubled }) : normalApproximation(groups, { n, m, u }),
        exact,
        effect: u / (n * m),
    };
}
/** Computes the smallest probability that samples of these sizes can show without ties. */
function leastProbability(n, m) {
    return 1 / binomial(n + m, n);
}
function exactTail(groups, { n, m, doubled }) {
    // The smaller sample is drawn, for speed: where the canary's ranks are high, the baseline's are low.
    const counts = rankSumCounts(groups, Math.min(n, m));
    const all = (n + m) * (n + m + 1);
    const tail = n <= m ? counts.subarray(doubled) : counts.subarray(0, all - doubled + 1);
    return Math.min(1, tail.reduce((sum, count) => sum + count, 0) / binomial(n + m, n));
}
function normalApproximation(groups, { n, m, u }) {
    const all = n + m;
    const ties = groups.reduce((sum, { canary, baseline }) => sum + (canary + baseline) ** 3 - canary - baseline, 0);
    const variance = ((n * m) / 12) * (all + 1 - ties / (all * (all - 1)));
    return variance <= 0 ? 1 : normalTail((u - (n * m) / 2 - 0.5) / Math.sqrt(variance));
}

;// CONCATENATED MODULE: ./lib/core/canary/judge-phase-end.js





/**
 * Tests a phase's figures once, at its end, by Mann–Whitney: a difference counts that is unlikely at `level` and as large as `effect`.
 * The figures up to the planned end are taken, or the first that are enough, so that a phase that lasts longer is not tested twice.
 */
function judgePhaseEnd({ tolerate, effect, bad }, figures, level) {
    const { canary, baseline } = sampleOf(figures, level);
    const [own, other] = [canary.map(({ value }) => value), baseline.map(({ value }) => value)];
    if (leastProbability(own.length, other.length) > level)
        return notEnough(`needs more points for its test at the phase's end, has ${own.length} and ${other.length}`);
    const length = Math.max(own.length, other.length);
    const [last, lastBeside] = [own.at(-1) ?? 0, other.at(-1) ?? 0];
    const beside = Array.from({ length }, (_, at) => ({ canary: own[at] ?? last, baseline: other[at] ?? lastBeside }));
    const doubt = doubtOf(beside);
    if (doubt !== undefined)
        return notEnough(doubt);
    const tolerated = other.map((value) => toleratedValue(value, tolerate, bad));
    const sign = bad === "above" ? 1 : -1;
    const test = mannWhitney(own.map((value) => sign * value), tolerated.map((value) => sign * value));
    const significant = test.p <= level;
    const failed = significant && test.effect >= effect;
    return {
        verdict: failed ? "fail" : "pass",
        why: significant
            ? differenceWords(test, failed, ratioEstimate(own, other))
            : "not different from the baseline over the phase",
        failedAt: failed ? Math.max(canary.at(-1)?.at ?? 0, baseline.at(-1)?.at ?? 0) : undefined,
        recovered: false,
        ruledOut: undefined,
        tests: [
            { name: "Mann–Whitney p", value: test.p, threshold: level },
            { name: "probability to be worse", value: test.effect, threshold: effect },
        ],
    };
}
/** Takes what was measured before the planned end, and as many buckets more as the level needs. */
function sampleOf({ canary, baseline, endsAt = Number.POSITIVE_INFINITY }, level) {
    const until = (end) => ({
        canary: canary.filter(({ at }) => at < end),
        baseline: baseline.filter(({ at }) => at < end),
    });
    const later = [...canary, ...baseline].map(({ at }) => at + 1).filter((end) => end > endsAt);
    const ends = [endsAt, ...later.toSorted((a, b) => a - b)];
    const suffices = ends.find((end) => {
        const sample = until(end);
        return leastProbability(sample.canary.length, sample.baseline.length) <= level;
    });
    return until(suffices ?? Number.POSITIVE_INFINITY);
}
function differenceWords({ p, effect }, failed, estimate) {
    const digits = (value) => String(Number(value.toPrecision(2)));
    const [low, high] = estimate?.interval ?? [];
    const range = low === undefined || high === undefined ? "" : ` (${digits(low)} to ${digits(high)})`;
    const times = estimate === undefined ? "" : `, ${digits(estimate.ratio)} times the baseline${range}`;
    const pairs = `worse in ${Math.round(effect * 100)} % of all pairs of points`;
    return failed
        ? `${pairs} over the phase${times}, p ${digits(p)}`
        : `${pairs} over the phase, too few to count${times}`;
}

;// CONCATENATED MODULE: ./lib/core/canary/points.js
/**
 * Pools neighbouring buckets until each point has its samples: absent events with traffic are none, absent traffic is no data; a rest
 * below the floor is left out. A point is that of its last bucket, `at`; `since` is its first where it has several.
 */
function sharePoints(measurements, floor) {
    const points = [];
    let [since, events, samples] = [undefined, 0, 0];
    for (const { at, value, total } of measurements) {
        if (total === undefined || total <= 0)
            continue;
        since ??= at;
        events += value ?? 0;
        samples += total;
        if (samples < floor)
            continue;
        points.push({ at, ...(since === at ? {} : { since }), events, total: samples, value: events / samples });
        [since, events, samples] = [undefined, 0, 0];
    }
    return points;
}
/** Takes the points of a percentile that rest on enough samples. */
function percentilePoints(measurements, floor) {
    return measurements.flatMap(({ at, value, total }) => value !== undefined && total !== undefined && total >= floor ? [{ at, value }] : []);
}
/** Takes the points of a level; what an absent one means is the metric's own choice. */
function gaugePoints(measurements, missing) {
    return measurements.flatMap(({ at, value }) => {
        if (value !== undefined)
            return [{ at, value }];
        if (missing === "zero")
            return [{ at, value: 0 }];
        return missing === "breach" ? [{ at, value: undefined }] : [];
    });
}
/** Takes a metric's points as its limits are held against them; of a share or a percentile, silence can be a breach but never a zero. */
function pointsOf({ kind, samples, missing }, measurements) {
    if (kind === "gauge" || kind === "alarm")
        return gaugePoints(measurements, missing);
    const points = kind === "count" ? sharePoints(measurements, samples) : percentilePoints(measurements, samples);
    if (missing !== "breach")
        return points;
    const silent = measurements.filter(({ value, total = 0 }) => total <= 0 && (kind === "count" || value === undefined));
    return [...points, ...silent.map(({ at }) => ({ at, value: undefined }))].toSorted((a, b) => a.at - b.at);
}

;// CONCATENATED MODULE: ./lib/core/canary/overlap.js

/** Joins both arms' counts on their timestamps, where both had traffic; absent events with traffic are none. */
function countOverlap(canary, baseline) {
    const beside = new Map(baseline.map((one) => [one.at, one]));
    return canary.flatMap(({ at, value: events = 0, total = 0 }) => {
        const { value: other = 0, total: traffic = 0 } = beside.get(at) ?? {};
        if (total <= 0 || traffic <= 0)
            return [];
        return [{ at, canary: { events, total }, baseline: { events: other, total: traffic } }];
    });
}
/** Joins both arms' figures on their timestamps, where both rest on enough samples. */
function figurePairs(canary, baseline) {
    const beside = new Map(baseline.map(({ at, value }) => [at, value]));
    return canary.flatMap(({ at, value }) => {
        const other = beside.get(at);
        return other === undefined ? [] : [{ at, canary: value, baseline: other }];
    });
}
/** Takes the figures that were really measured, of a percentile those on enough samples: silence is none, whatever it means to the limits. */
function figuresOf({ kind, samples }, measurements) {
    const points = kind === "percentile" ? percentilePoints(measurements, samples) : measurements;
    return points.flatMap(({ at, value }) => (value === undefined ? [] : [{ at, value }]));
}

;// CONCATENATED MODULE: ./lib/core/canary/findings-on.js






/** Finds what each judge of a metric says: the comparison, the test at a phase's end and the limits, as far as they apply. */
function findingsOn(metric, evidence, level) {
    const { from = Number.NEGATIVE_INFINITY } = evidence;
    const limits = metric.limits === undefined
        ? undefined
        : judgeLimits(evidence.points.filter(({ at }) => at >= from), metric);
    return [comparison(metric, evidence, level), phaseEnd(metric, evidence, level), limits].filter((finding) => finding !== undefined);
}
/** Compares the arms; without a baseline there is nothing to say, with one that has no traffic there is no data. */
function comparison(metric, { canary, baseline }, { alpha }) {
    const { compare, bad } = metric;
    if (compare === undefined || baseline.length === 0)
        return undefined;
    if (compare.judge === "sequential") {
        const buckets = countOverlap(canary, baseline);
        if (buckets.length === 0)
            return notEnough("no bucket in which both the new version and its baseline had traffic");
        return judgeCounts(compare, buckets, alpha);
    }
    return judgePairs({ ...compare, bad }, figurePairs(figuresOf(metric, canary), figuresOf(metric, baseline)), alpha);
}
/** Tests at a phase's end, where there is a baseline; until then it only asks that the phase is not ended early. */
function phaseEnd(metric, evidence, { alpha, phaseEnds }) {
    const { from = Number.NEGATIVE_INFINITY, phaseEndsAt } = evidence;
    if (metric.atPhaseEnd === undefined || evidence.baseline.length === 0)
        return undefined;
    if (evidence.phaseEnd !== true) {
        const alone = metric.limits === undefined && metric.compare === undefined;
        const waiting = notEnough("is tested at the phase's end");
        return alone ? waiting : { ...waiting, verdict: "pass" };
    }
    const figures = (arm) => figuresOf(metric, evidence[arm]).filter(({ at }) => at >= from);
    return judgePhaseEnd({ ...metric.atPhaseEnd, bad: metric.bad }, { canary: figures("canary"), baseline: figures("baseline"), endsAt: phaseEndsAt }, alpha / phaseEnds);
}

;// CONCATENATED MODULE: ./lib/core/canary/smallest-visible.js

/**
 * Computes the smallest multiple of the baseline's rate that the traffic seen could have revealed: the one whose expected counts would
 * have reached 1/α and passed the gates. A regression of just that size is found about every other time. `undefined` when even twenty
 * times what is tolerated would have stayed unseen.
 */
function smallestVisible(seen, compare, alpha) {
    const { canary, baseline } = seen;
    if (Math.min(canary.total, baseline.total) < Math.max(1, compare.requests))
        return undefined;
    // Half an event stands in for none, so that a clean baseline still has a rate.
    const rate = Math.max(0.5, baseline.events) / baseline.total;
    const isSeen = (multiple) => {
        const share = Math.min(1, rate * multiple * compare.tolerate);
        const events = canary.total * share;
        if (events < compare.events || share - baseline.events / baseline.total < compare.excess)
            return false;
        return (logEvidence([{ canary: { events, total: canary.total }, baseline }], compare.tolerate) >= Math.log(1 / alpha));
    };
    // A larger multiple is seen wherever a smaller one is, so the first one is found by halving.
    let [first, end] = [0, MULTIPLES.length];
    while (first < end) {
        const middle = Math.floor((first + end) / 2);
        if (isSeen(MULTIPLES[middle] ?? 0))
            end = middle;
        else
            first = middle + 1;
    }
    const multiple = MULTIPLES[first];
    return multiple === undefined ? undefined : multiple * compare.tolerate;
}

;// CONCATENATED MODULE: ./lib/core/canary/sound-measurements.js
/** What sums of a provider may differ by where they are the same: rounding, relative to the larger. */
const sound_measurements_ROUNDING = 1e-9;
/**
 * Keeps the buckets that can be true. NaN, ±∞ and whatever is no number, traffic below nothing, and events below nothing or above
 * their traffic are no measurements: their bucket is left out, and none of them is ever taken for zero. Where silence is a breach, they are one.
 */
function soundMeasurements({ kind, missing }, measurements) {
    const sound = measurements.filter((one) => isPossible(one, kind));
    const impossible = measurements.length - sound.length;
    if (missing !== "breach" || impossible === 0)
        return { sound, impossible };
    const silent = measurements.map((one) => isPossible(one, kind) ? one : { at: one.at, value: undefined, total: undefined });
    return { sound: silent, impossible };
}
function isPossible({ value, total }, kind) {
    if (value !== undefined && !Number.isFinite(value))
        return false;
    if (total !== undefined && !(Number.isFinite(total) && total >= 0))
        return false;
    if (kind !== "count" || value === undefined)
        return true;
    return value >= 0 && (total === undefined || value <= total * (1 + sound_measurements_ROUNDING));
}

;// CONCATENATED MODULE: ./lib/core/canary/summarise-metric.js
/** Sums a metric up in one figure: a share over all its traffic, else the mean of what was reported; `undefined` where nothing was. */
function summariseMetric({ kind }, measurements) {
    if (kind === "count") {
        const total = trafficOf(measurements);
        const served = measurements.filter((one) => (one.total ?? 0) > 0);
        return total === 0 ? undefined : served.reduce((sum, { value }) => sum + (value ?? 0), 0) / total;
    }
    const values = measurements.map(({ value }) => value).filter((value) => value !== undefined);
    return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** Adds up the traffic that a metric was measured on. */
function trafficOf(measurements) {
    return measurements.reduce((sum, { total }) => sum + (total ?? 0), 0);
}

// EXTERNAL MODULE: ./lib/core/canary/verdict.js
var canary_verdict = __nccwpck_require__(7193);
;// CONCATENATED MODULE: ./lib/core/canary/judge-metric.js








/** Judges one metric by its limits and, where the arms overlap, by its comparison; the worst of them counts. */
function judgeMetric(metric, evidence, level) {
    const canary = soundMeasurements(metric, evidence.canary);
    const baseline = soundMeasurements(metric, evidence.baseline);
    const arms = { canary: canary.sound, baseline: baseline.sound };
    const points = measuredPoints(metric, arms.canary, evidence.from);
    const measured = arms.canary.some((one) => metric.kind === "count" ? (one.total ?? 0) > 0 : one.value !== undefined);
    const findings = metric.role === "shown" ? [] : findingsOn(metric, { ...evidence, ...arms, points }, level);
    const overlap = metric.compare?.judge === "sequential" ? countOverlap(arms.canary, arms.baseline) : [];
    return {
        metric,
        ...summedUp(findings, {
            evidence,
            impossible: canary.impossible + baseline.impossible,
            shown: metric.role === "shown",
        }),
        canary: summariseMetric(metric, arms.canary),
        baseline: summariseMetric(metric, arms.baseline),
        before: summariseMetric(metric, soundMeasurements(metric, evidence.before).sound),
        samples: metric.totals.length === 0 && metric.kind !== "count" ? points.length : trafficOf(arms.canary),
        points,
        baselinePoints: measuredPoints(metric, arms.baseline, evidence.from),
        measured,
        // What is no measurement is not silence.
        leftOut: !measured && metric.missing === "ignore" && evidence.error === undefined && canary.impossible === 0,
        tests: findings.flatMap(({ tests }) => tests),
        visible: metric.compare?.judge === "sequential" && overlap.length > 0
            ? smallestVisible(totalOf(overlap), metric.compare, level.alpha)
            : undefined,
    };
}
/** Takes the points before and after a share's start apart, so that none is pooled over both. */
function measuredPoints(metric, measurements, from = Number.NEGATIVE_INFINITY) {
    return [
        ...pointsOf(metric, measurements.filter(({ at }) => at < from)),
        ...pointsOf(metric, measurements.filter(({ at }) => at >= from)),
    ];
}
function summedUp(findings, { evidence, impossible, shown, }) {
    const found = (0,canary_verdict/* worstOf */.h)(findings.map(({ verdict }) => verdict));
    const failed = findings.filter(({ verdict }) => verdict === "fail");
    const common = {
        failedAt: failed.length === 0 ? undefined : Math.min(...failed.flatMap(({ failedAt }) => failedAt ?? [])),
        recovered: failed.length > 0 && failed.every(({ recovered }) => recovered),
        ruledOut: findings.some(({ ruledOut }) => ruledOut === true) && findings.every(({ ruledOut }) => ruledOut !== false),
    };
    // What failed did so by what was read before; that its provider is down now does not take it back.
    if (evidence.error !== undefined && found !== "fail")
        return { ...common, ruledOut: false, verdict: "error", why: `its provider could not be read: ${evidence.error}` };
    if (shown)
        return { ...common, verdict: found, why: "is shown only" };
    const why = findings.find(({ verdict }) => verdict === found)?.why ?? "no baseline beside it, and no limit of its own";
    const odd = impossible === 0 || found === "pass" ? "" : `; ${impossible} buckets held no possible figure`;
    return { ...common, verdict: found, why: `${why}${odd}` };
}

;// CONCATENATED MODULE: ./lib/core/canary/score.js

/** Computes the score of those metrics; what is not known counts as failed to pass, and as passed to fail. `undefined` without any weight. */
function scoreOf(metrics, { pass, fail }) {
    const all = weightOf(metrics);
    if (all <= 0)
        return undefined;
    const failed = metrics.filter(({ verdict }) => verdict === "fail");
    const unknown = metrics.filter(({ verdict }) => verdict !== "fail" && verdict !== "pass");
    const low = score_percent(weightOf(metrics.filter(({ verdict }) => verdict === "pass")), all);
    const high = score_percent(all - weightOf(failed), all);
    const verdict = high < fail
        ? "fail"
        : low >= pass
            ? "pass"
            : high < pass
                ? "inconclusive"
                : (0,canary_verdict/* worstOf */.h)(unknown.map((one) => one.verdict));
    return { low, high, verdict, failedAt: verdict === "fail" ? firstBelow(failed, all, fail) : undefined };
}
/** Finds when enough weight had failed, in the order in which it did. */
function firstBelow(failed, all, fail) {
    const inOrder = failed.toSorted((a, b) => (a.failedAt ?? 0) - (b.failedAt ?? 0));
    return inOrder.find((_, index) => score_percent(all - weightOf(inOrder.slice(0, index + 1)), all) < fail)?.failedAt;
}
function weightOf(metrics) {
    return metrics.reduce((sum, { metric }) => sum + metric.weight, 0);
}
/** Weights such as 0.1 add up with a rounding error, which must not decide. */
function score_percent(part, all) {
    return Number(((part / all) * 100).toFixed(9));
}

;// CONCATENATED MODULE: ./lib/core/canary/judge-canary.js




/**
 * Judges all metrics. The worst verdict of the critical ones counts, and the score's where the monitor has one; a metric of `sev3` is only
 * reported. The probability of a false abort is split evenly over the tests that can stop a release (Bonferroni), and for those made at
 * a phase's end once more over `phaseEnds`, the phases that have one. Silence alone never passes: at least one metric that decides must have been measured.
 */
function judgeCanary({ metrics, alpha, score: bounds }, evidence, phaseEnds = 1) {
    const nothing = { canary: [], baseline: [], before: [] };
    const level = { alpha: alpha / testsOf(metrics, bounds !== undefined), phaseEnds: Math.max(1, phaseEnds) };
    const judged = metrics.map((metric, index) => judgeMetric(metric, evidence[index] ?? nothing, level));
    const deciding = judged.filter(({ metric, leftOut }) => !leftOut && decides(metric));
    const weighing = judged.filter(({ metric, leftOut }) => !leftOut && weighs(metric));
    const score = bounds === undefined ? undefined : scoreOf(weighing, bounds);
    const verdict = together(deciding, weighing, score?.verdict);
    const failed = [...deciding, ...(score?.verdict === "fail" ? weighing : [])].filter((one) => one.verdict === "fail");
    return {
        verdict,
        metrics: judged,
        severity: worstSeverity(failed.map(({ metric }) => metric.severity)),
        failedAt: earliest([...deciding.map(({ failedAt }) => failedAt), score?.failedAt]),
        recovered: failed.length > 0 && failed.every(({ recovered }) => recovered),
        score: score === undefined ? undefined : { low: score.low, high: score.high },
        mayPassEarly: verdict === "pass" && deciding.length > 0 && deciding.every(({ ruledOut }) => ruledOut),
    };
}
function together(deciding, weighing, score) {
    const verdict = (0,canary_verdict/* worstOf */.h)([...deciding.map((one) => one.verdict), ...(score === undefined ? [] : [score])]);
    const counted = score === undefined ? deciding : [...deciding, ...weighing];
    return verdict === "pass" && !counted.some(({ measured }) => measured) ? "insufficient-data" : verdict;
}
/** Tells whether a metric can stop a release by itself. */
function decides({ role, severity }) {
    return role === "critical" && severity !== "sev3";
}
/** Tells whether a metric is part of the score. */
function weighs({ role, severity }) {
    return (role === "critical" || role === "weighed") && severity !== "sev3";
}
/** Counts the tests that can stop a release, at least one. */
function testsOf(metrics, scored) {
    const counted = metrics.filter(scored ? weighs : decides);
    const tests = counted.map(({ compare, atPhaseEnd }) => Number(compare !== undefined) + Number(atPhaseEnd !== undefined));
    return Math.max(1, tests.reduce((sum, one) => sum + one, 0));
}
function earliest(instants) {
    const known = instants.filter((instant) => instant !== undefined);
    return known.length === 0 ? undefined : Math.min(...known);
}

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
;// CONCATENATED MODULE: ./lib/core/canary/whole-buckets.js
/** Finds the whole buckets that began at or after `since` and ended at least `lag` before `now`; `undefined` when there is none yet. */
function wholeBuckets({ since, now, lag, period, }) {
    const from = Math.ceil(since / period) * period;
    const to = Math.floor((now - lag) / period) * period;
    return to > from ? { from, to } : undefined;
}

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
;// CONCATENATED MODULE: ./lib/core/canary/measurements.js

/** Joins the series of a metric's parts on their timestamps: sums of several queries, missing where all are. What is no finite number stays so, and its sum with it: it is never taken for absent. */
function measurementsOf(metric, series, of) {
    const { side, position, span, period } = of;
    const values = metric.values.map((_, index) => byTime(series.get((0,arm_queries/* queryId */.KH)(side, position, { part: "value", index }))));
    const totals = metric.totals.map((_, index) => byTime(series.get((0,arm_queries/* queryId */.KH)(side, position, { part: "total", index }))));
    const length = Math.max(0, Math.floor((span.to - span.from) / period));
    return Array.from({ length }, (_, index) => span.from + index * period).map((at) => ({
        at,
        value: sumAt(values, at),
        total: sumAt(totals, at),
    }));
}
function byTime(points = []) {
    return new Map(points.map(({ at, value }) => [at, value]));
}
function sumAt(series, at) {
    const found = series.map((points) => points.get(at)).filter((value) => value !== undefined);
    return found.length === 0 ? undefined : found.reduce((sum, value) => sum + value, 0);
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/read-evidence.js


/** Reads the metrics of one provider in one question. Throws `Unreadable` unless all of it can be read. */
async function readEvidence(plan, metrics, { arms, spans }) {
    const series = await readSeries(plan, metrics, { arms, spans });
    const sideOf = (side, position, span) => {
        const metric = plan.metrics[position];
        if (span === undefined || metric === undefined || arms[side] === undefined)
            return [];
        return measurementsOf(metric, series, { side, position, span, period: plan.period });
    };
    return new Map([...spans].map(([position, span]) => [
        position,
        { canary: sideOf("canary", position, span), baseline: sideOf("baseline", position, span) },
    ]));
}
/** Reads metrics that have the same time in one question each: what a provider gives as one sum of it stands in its last bucket. */
async function readSeries({ metrics: plans, period }, metrics, { arms, spans }) {
    const series = new Map();
    for (const { span, positions } of bySpan(spans)) {
        const queries = ["canary", "baseline"].flatMap((side) => positions.flatMap((position) => {
            const [metric, arm] = [plans[position], arms[side]];
            // An arm that lacks a dimension has nothing to be measured by: no data, never another arm's.
            if (metric === undefined || arm === undefined || (0,arm_queries/* missingDimensions */.O3)(metric, arm).length > 0)
                return [];
            return (0,arm_queries/* bindQueries */.aH)(metric, position, { side, arm });
        }));
        if (queries.length === 0)
            continue;
        const window = { from: new Date(span.from), to: new Date(span.to), period };
        for (const [id, points] of await metrics.read(queries, window))
            series.set(id, points);
    }
    return series;
}
function bySpan(spans) {
    const groups = new Map();
    for (const [position, span] of spans) {
        if (span === undefined)
            continue;
        const key = `${span.from} ${span.to}`;
        const group = groups.get(key) ?? { span, positions: [] };
        groups.set(key, group);
        group.positions.push(position);
    }
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/provider-evidence.js




const HOPELESS = ["forbidden", "unauthorized"];
const BEFORE_MILLISECONDS = 60 * 60_000;
/** What one provider says of the metrics that name it: read when a new bucket is whole, or after an error; what was read last stands meanwhile. */
class ProviderEvidence {
    #name;
    #plan;
    #metrics;
    /** Where its metrics stand in the plan. */
    #positions;
    #evidence = new Map();
    #since;
    #readUntil = "";
    #refused;
    #readings = 0;
    #errors = 0;
    constructor(plan, name, metrics) {
        this.#name = name;
        this.#plan = plan;
        this.#metrics = metrics;
        this.#positions = [...plan.metrics.keys()].filter((position) => plan.metrics[position]?.provider === name);
    }
    /** Reads anew where that can say something new; tells whether it did. */
    async refresh({ canary, baseline, since, until, now }) {
        const spans = this.#spans({ since, until, now });
        const key = JSON.stringify([canary, baseline, since, [...spans.values()]]);
        if (key === this.#readUntil && this.#refused === undefined)
            return false;
        // What was measured of another span says nothing about this one.
        if (since !== this.#since)
            this.#evidence = new Map();
        this.#since = since;
        if ([...spans.values()].every((span) => span === undefined))
            return false;
        try {
            this.#evidence = await readEvidence(this.#plan, this.#metrics, { arms: { canary, baseline }, spans });
            this.#readUntil = key;
            this.#refused = undefined;
        }
        catch (error) {
            this.#refuse(error);
        }
        this.#readings += 1;
        return true;
    }
    /** Reads an arm's last hour before an instant, for the report alone: what cannot be read of it is left out, unless nothing ever can. */
    async before(baseline, until) {
        const { period } = this.#plan;
        const span = wholeBuckets({ since: until - BEFORE_MILLISECONDS, now: until, lag: 0, period });
        const spans = new Map(this.#positions.map((position) => [position, span]));
        try {
            const read = await readEvidence(this.#plan, this.#metrics, { arms: { baseline }, spans });
            return new Map([...read].map(([position, sides]) => [position, sides.baseline]));
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I) || HOPELESS.includes(error.why))
                this.#refuse(error);
            return new Map();
        }
    }
    /** What was measured of its metrics, by their places in the plan. */
    evidence() {
        const { error } = this.state();
        return new Map(this.#positions.map((position) => {
            const { canary = [], baseline = [] } = this.#evidence.get(position) ?? {};
            return [position, { canary, baseline, ...(error === "" ? {} : { error }) }];
        }));
    }
    /** How it answered so far. */
    state() {
        const refused = this.#refused;
        return {
            name: this.#name,
            readings: this.#readings,
            errors: this.#errors,
            error: refused === undefined ? "" : (0,inert/* inertLine */.F)(`${refused.message}. ${refused.remedy}`, 600),
            hopeless: refused !== undefined && HOPELESS.includes(refused.why),
        };
    }
    #refuse(error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        this.#refused = error;
        this.#errors += 1;
    }
    #spans({ since, until = Number.POSITIVE_INFINITY, now }) {
        const { metrics, period } = this.#plan;
        const spanOf = (lag = 0) => wholeBuckets({ since, now: Math.min(now, until + lag), lag, period });
        return new Map(this.#positions.map((position) => [position, spanOf(metrics[position]?.lag)]));
    }
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/measure.js




/** Creates the measuring of one watch: the providers are read side by side, and one that fails makes its own metrics an error alone. */
function measureWith(plan, { sources, clock, phaseEnds = 1 }) {
    const names = [...new Set(plan.metrics.map(({ provider }) => provider))];
    const providers = names.map((name) => new ProviderEvidence(plan, name, sources(name)));
    let last;
    let before;
    return async ({ canary, baseline }, { since, from, until, endsAt, former }) => {
        const question = { canary, baseline, since, until, now: clock.now().getTime() };
        const read = await Promise.all(providers.map((provider) => provider.refresh(question)));
        if (former !== undefined)
            before ??= await hourBefore(providers, former, since);
        const phaseEnd = endsAt !== undefined && question.now >= endsAt;
        const key = JSON.stringify([since, from, phaseEnd]);
        if (last?.key === key && !read.includes(true))
            return last.measured;
        const found = new Map(providers.flatMap((provider) => [...provider.evidence()]));
        const evidence = plan.metrics.map(({ lag }, position) => ({
            canary: [],
            baseline: [],
            ...found.get(position),
            before: before?.get(position) ?? [],
            from,
            phaseEnd,
            // What is published later than the end would make it another test.
            phaseEndsAt: phaseEnd ? (until ?? Math.floor((endsAt - lag) / plan.period) * plan.period) : undefined,
        }));
        const judgement = judgeCanary(plan, evidence, phaseEnds);
        const states = providers.map((provider) => provider.state());
        const said = `${refusals(states)}${soFar(judgement)}${unmeasured(plan, canary, baseline)}`;
        const measured = { judgement, providers: states, hopeless: hopelessOf(plan, states), said };
        last = { key, measured };
        return measured;
    };
}
async function hourBefore(providers, arm, until) {
    const read = await Promise.all(providers.map((provider) => provider.before(arm, until)));
    return new Map(read.flatMap((found) => [...found]));
}
function hopelessOf({ metrics }, states) {
    const lost = new Set(states.filter(({ hopeless }) => hopeless).map(({ name }) => name));
    const critical = metrics.filter(({ role }) => role === "critical");
    const blind = critical.filter(({ provider }) => lost.has(provider));
    if (blind.length === 0)
        return "no";
    return blind.length === critical.length ? "all" : "some";
}
function refusals(states) {
    const failed = states.filter(({ error }) => error !== "");
    return failed.map(({ name, error }) => `The metrics of ${name} could not be read: ${error} `).join("");
}
/** Names the metrics that this rollout's arm cannot be measured by, and those that cannot be compared since the version before cannot. */
function unmeasured({ metrics }, canary, baseline) {
    const compared = metrics.filter(({ compare, atPhaseEnd }) => (compare ?? atPhaseEnd) !== undefined);
    const [own, before] = [lacking(metrics, canary), baseline === undefined ? [] : lacking(compared, baseline)];
    return [
        own.length === 0 ? "" : ` This rollout has no such dimension: ${own.join(", ")}.`,
        before.length === 0 ? "" : ` The version before has none: ${before.join(", ")}.`,
    ].join("");
}
function lacking(metrics, arm) {
    return metrics.flatMap((metric) => (0,arm_queries/* missingDimensions */.O3)(metric, arm).map((name) => `${(0,inert/* inertLine */.F)(metric.name, 80)} needs {arm.${name}}`));
}
function soFar({ metrics, verdict }) {
    const worst = metrics.filter((one) => one.metric.role === "critical" && one.verdict === verdict);
    return `So far ${verdict}: ${(0,inert/* inertLine */.F)(worst.map(({ metric, why }) => `${metric.name} ${why}`).join("; "), 600)}.`;
}


/***/ }),

/***/ 474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ clientSettings)
/* harmony export */ });
/** Computes the settings that every AWS client shares. */
function clientSettings({ region, credentials, attempts = 6 }) {
    return {
        ...(region === "" ? {} : { region }),
        ...(credentials === undefined ? {} : { credentials }),
        maxAttempts: attempts,
    };
}


/***/ }),

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ awsCredentials)
/* harmony export */ });
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9397);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5703);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7334);
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3136);
/* harmony import */ var _aws_request_handler_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2662);





const AUDIENCE = "sts.amazonaws.com";
const RENEW_BEFORE_MILLISECONDS = 10 * 60_000;
/**
 * Provides credentials of a role by the job's OIDC token, cached and renewed ten minutes before they expire, so that a watch
 * outlives a one-hour session; they stay in the process. Throws `Unreadable` with the permission or trust policy to mend.
 */
function awsCredentials(settings) {
    let current;
    const provide = async () => {
        // Whoever asked for the session that failed was told why; the next one asks anew.
        const asked = current;
        const held = await asked?.catch(() => undefined);
        if (held !== undefined && held.expiration.getTime() - settings.clock.now().getTime() > RENEW_BEFORE_MILLISECONDS)
            return held;
        // Of several that ask at once the first one renews.
        if (current === asked || current === undefined)
            current = assume(settings);
        return current;
    };
    // `memoized` tells the SDK that this is cached already: it asks for every request, so a renewal reaches every client.
    return Object.assign(provide, {
        memoized: true,
        held: () => current,
        forget: (session) => {
            if (session === current)
                current = undefined;
        },
    });
}
async function assume({ role, region, session, http, clock, mask }) {
    const token = await identityToken(http, mask);
    const { STS } = await Promise.all(/* import() */[__nccwpck_require__.e(279), __nccwpck_require__.e(861), __nccwpck_require__.e(695)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1695, 19));
    const sts = new STS({ region, requestHandler: await (0,_aws_request_handler_js__WEBPACK_IMPORTED_MODULE_3__/* .awsRequestHandler */ .l)(), maxAttempts: 4 });
    try {
        const answer = await sts.assumeRoleWithWebIdentity({
            RoleArn: role,
            RoleSessionName: session,
            WebIdentityToken: token,
        });
        const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
        if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
            throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("malformed", "STS answered without credentials", "Re-run the job; if it stays, report it.");
        }
        for (const secret of [SecretAccessKey, SessionToken])
            mask(secret);
        return {
            accessKeyId: AccessKeyId,
            secretAccessKey: SecretAccessKey,
            sessionToken: SessionToken,
            expiration: Expiration ?? new Date(clock.now().getTime() + 15 * 60_000),
        };
    }
    catch (error) {
        if (error instanceof _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I)
            throw error;
        const failure = (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .awsFailure */ .M)(error, "sts:AssumeRoleWithWebIdentity");
        if (failure.why !== "forbidden")
            throw failure;
        throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("forbidden", `role ${role} does not trust this job: ${failure.message}`, `Let the trust policy of ${role} admit this repository, environment and workflow (sts:AssumeRoleWithWebIdentity).`);
    }
}
async function identityToken(http, mask) {
    const url = process.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? "";
    const bearer = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? "";
    if (url === "" || bearer === "") {
        throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("forbidden", "the job may not ask for an identity token", "Grant the job `permissions: id-token: write`, in the caller too.");
    }
    const address = `${url}${url.includes("?") ? "&" : "?"}audience=${encodeURIComponent(AUDIENCE)}`;
    try {
        const { status, body } = await http.exchange({
            method: "GET",
            url: address,
            headers: { authorization: `Bearer ${bearer}`, accept: "application/json" },
            timeout: 10_000,
            maximumBytes: 65_536,
        });
        const value = status === 200 ? tokenIn(body) : undefined;
        if (value === undefined)
            throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("unavailable", `GitHub's token endpoint answered ${status}`, "Re-run the job; check githubstatus.com.");
        mask(value);
        return value;
    }
    catch (error) {
        if (!(error instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j))
            throw error;
        throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("unavailable", `GitHub's token endpoint could not be reached (${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .inertLine */ .F)(error.message)})`, "Check the runner's network and proxy settings, then re-run the job.");
    }
}
function tokenIn(body) {
    try {
        const answer = JSON.parse(body);
        return typeof answer === "object" && answer !== null && "value" in answer && typeof answer.value === "string"
            ? answer.value
            : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ awsFailure),
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9397);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5703);


const FORBIDDEN = /^(AccessDenied|AccessDeniedException|UnauthorizedOperation|UnauthorizedException)$/;
/** An operation may need more than its own permission, such as `iam:PassRole`; AWS names the one that lacks. */
const LACKING = /not authorized to perform: ([a-z0-9-]{1,63}:[A-Za-z0-9]{1,127})\b/;
const UNAUTHORIZED = /^(UnrecognizedClientException|InvalidClientTokenId|SignatureDoesNotMatch|InvalidSignatureException|CredentialsProviderError|MissingAuthenticationToken.*)$/;
const EXPIRED = /^(ExpiredToken|ExpiredTokenException|IDPCommunicationError)$/;
const THROTTLED = /^(Throttling|ThrottlingException|ThrottledException|TooManyRequestsException|RequestLimitExceeded|RequestThrottled|SlowDown)$/;
const MISSING = /NotFound(Exception)?$|^ResourceNotFound|DoesNotExistException$/;
/** Sorts what an AWS client threw into `Unreadable`, naming the IAM action for a refusal; text of AWS is made inert. */
function awsFailure(error, action) {
    if (error instanceof _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I)
        return error;
    const { name, message, status } = factsOf(error);
    const said = (0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .F)(`${action}: ${name === "Error" ? "" : `${name}: `}${message}`, 400);
    if (FORBIDDEN.test(name)) {
        const lacking = LACKING.exec(message)?.[1] ?? action;
        return new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("forbidden", said, `Allow ${lacking} in the policy of the role that this job uses.`);
    }
    if (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PROXY"))
        return new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("unavailable", said, "Check HTTPS_PROXY and NO_PROXY of the runner, then re-run the job.");
    const [why, remedy] = sortOf(name, status);
    return new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I(why, said, remedy);
}
function sortOf(name, status) {
    if (UNAUTHORIZED.test(name))
        return ["unauthorized", "Give the step `role-to-assume`, or configure AWS credentials in the job before it."];
    if (EXPIRED.test(name))
        return ["expired", "Give the step `role-to-assume`, whose session is renewed, or re-run the job."];
    if (THROTTLED.test(name))
        return ["rate_limited", "Other tools use up the account's rate of calls; re-run the job later."];
    if (MISSING.test(name))
        return ["not_found", "Check cluster, service, region and account of the target."];
    if (status !== undefined && status < 500)
        return ["malformed", "Mend what AWS names, then re-run the job."];
    return ["unavailable", "Check the AWS health dashboard and the runner's network, then re-run the job."];
}
/** Reads a failed write as a refusal that surely changed nothing; throws `Unreadable` when its fate is not known. */
function refusalOf(error, action) {
    const failure = awsFailure(error, action);
    const { name, status } = factsOf(error);
    const said = { kind: "refused", message: failure.message, remedy: failure.remedy };
    if (failure.why === "forbidden")
        return { ...said, why: "forbidden" };
    if (failure.why === "not_found")
        return { ...said, why: "missing" };
    if (/Conflict/.test(name) || /^(UpdateInProgress|DeploymentLimitExceeded|DeploymentAlreadyCompleted)/.test(name))
        return { ...said, why: "conflict" };
    if (failure.why === "malformed" && status !== undefined && status >= 400)
        return { ...said, why: "invalid" };
    throw failure;
}
function factsOf(error) {
    if (!(error instanceof Error))
        return { name: "Error", message: String(error), status: undefined };
    const metadata = "$metadata" in error ? error.$metadata : undefined;
    const status = typeof metadata === "object" && metadata !== null && "httpStatusCode" in metadata
        ? Number(metadata.httpStatusCode)
        : undefined;
    return { name: error.name, message: error.message, status };
}


/***/ }),

/***/ 2662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ awsRequestHandler)
/* harmony export */ });
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4708);
/* harmony import */ var _http_proxy_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2217);


const SILENCE_MILLISECONDS = 5_000;
/** Creates the HTTP handler of an AWS client: keep-alive, the proxy variables that the SDK ignores, and a socket time-out, which no settable clock shortens. Throws `Unreadable` where this Node cannot use the proxy that is set. */
async function awsRequestHandler() {
    const { NodeHttpHandler } = await __nccwpck_require__.e(/* import() */ 279).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1279, 19));
    const httpsAgent = new node_https__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true, proxyEnv: (0,_http_proxy_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyEnvironment */ .w)(process.env) });
    return new NodeHttpHandler({ httpsAgent, socketTimeout: SILENCE_MILLISECONDS });
}


/***/ }),

/***/ 2319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ ecsService)
});

// EXTERNAL MODULE: ./lib/adapters/aws/aws-access.js
var aws_access = __nccwpck_require__(474);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-request-handler.js
var aws_request_handler = __nccwpck_require__(2662);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-failure.js
var aws_failure = __nccwpck_require__(3136);
;// CONCATENATED MODULE: ./lib/adapters/aws/read-renewed.js

/** Reads from AWS; a session that turns out to be over is renewed, by the first of all that find it so, and the reading made once more. Whatever goes wrong is thrown as `Unreadable` that names the IAM action. */
async function readRenewed({ credentials }, action, call) {
    const session = credentials?.held?.();
    try {
        return await call();
    }
    catch (error) {
        const failure = (0,aws_failure/* awsFailure */.M)(error, action);
        if (failure.why !== "expired" || credentials?.forget === undefined)
            throw failure;
        credentials.forget(session);
        return call().catch((again) => {
            throw (0,aws_failure/* awsFailure */.M)(again, action);
        });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/aws/codedeploy-client.js




const NAME_THE_GROUP = "Give `codedeploy-application` and `codedeploy-deployment-group` the names of the group that deploys this service.";
/** Opens CodeDeploy in a region. */
function codeDeployReader(access) {
    let opened;
    const client = () => {
        opened ??= codedeploy_client_open(access);
        return opened;
    };
    const read = (action, call) => readRenewed(access, action, async () => call(await client()));
    const names = ({ application, group }) => ({ applicationName: application, deploymentGroupName: group });
    return {
        async group(of) {
            const answer = await read("codedeploy:GetDeploymentGroup", (one) => one.getDeploymentGroup(names(of))).catch((error) => {
                throw error instanceof unreadable/* Unreadable */.I && error.why === "not_found"
                    ? new unreadable/* Unreadable */.I("not_found", error.message, NAME_THE_GROUP)
                    : error;
            });
            return answer.deploymentGroupInfo ?? {};
        },
        async deployment(deploymentId) {
            const answer = await read("codedeploy:GetDeployment", (one) => one.getDeployment({ deploymentId }));
            return answer.deploymentInfo ?? {};
        },
        async successful(of) {
            const answer = await read("codedeploy:ListDeployments", (one) => one.listDeployments({ ...names(of), includeOnlyStatuses: ["Succeeded"] }));
            return answer.deployments ?? [];
        },
        async createdSince(of, since) {
            const answer = await read("codedeploy:ListDeployments", (one) => one.listDeployments({ ...names(of), createTimeRange: { start: since } }));
            return answer.deployments ?? [];
        },
        write: async (call) => call(await client()),
    };
}
async function codedeploy_client_open(access) {
    const sdk = await Promise.all(/* import() */[__nccwpck_require__.e(279), __nccwpck_require__.e(861), __nccwpck_require__.e(507)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7507, 19));
    return new sdk.CodeDeploy({ ...(0,aws_access/* clientSettings */.r)(access), requestHandler: await (0,aws_request_handler/* awsRequestHandler */.l)() });
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-client.js




/** Opens a service of ECS. */
function ecsService(access, runnerClock) {
    let seen;
    const notice = (date) => {
        const server = Date.parse(date ?? "");
        if (!Number.isNaN(server))
            seen = { server, runner: runnerClock().getTime() };
    };
    const patient = lazily(() => openClient(access, notice, {}));
    const single = lazily(() => openClient(access, notice, { maxAttempts: 1 }));
    return {
        cluster: access.cluster,
        service: access.service,
        codeDeploy: codeDeployReader(access),
        shiftGroup: access.shiftGroup,
        read: (action, call) => readRenewed(access, action, async () => call(await patient())),
        write: async (call, once) => call(await (once === undefined ? patient() : single())),
        now: () => (seen === undefined ? runnerClock() : new Date(seen.server + runnerClock().getTime() - seen.runner)),
    };
}
async function openClient(access, notice, extra) {
    const sdk = await Promise.all(/* import() */[__nccwpck_require__.e(279), __nccwpck_require__.e(861), __nccwpck_require__.e(212)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 212, 19));
    const ecs = new sdk.ECS({ ...(0,aws_access/* clientSettings */.r)(access), ...extra, requestHandler: await (0,aws_request_handler/* awsRequestHandler */.l)() });
    ecs.middlewareStack.add((next) => async (args) => {
        const result = await next(args);
        notice(dateHeader(result.response));
        return result;
    }, { step: "deserialize", name: "platformClock", priority: "low" });
    return ecs;
}
function dateHeader(response) {
    if (typeof response !== "object" || response === null || !("headers" in response))
        return undefined;
    const { headers } = response;
    return typeof headers === "object" && headers !== null && "date" in headers ? String(headers.date) : undefined;
}
/** Creates something at its first use and keeps it. */
function lazily(create) {
    let made;
    return () => {
        made ??= create();
        return made;
    };
}


/***/ }),

/***/ 4895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ ecsWatch)
});

// EXTERNAL MODULE: ./lib/adapters/http/node-http.js + 8 modules
var node_http = __nccwpck_require__(2161);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-credentials.js
var aws_credentials = __nccwpck_require__(6136);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-access.js
var aws_access = __nccwpck_require__(474);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-failure.js
var aws_failure = __nccwpck_require__(3136);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-request-handler.js
var aws_request_handler = __nccwpck_require__(2662);
;// CONCATENATED MODULE: ./lib/adapters/aws/cloudwatch-alarms.js



const STATES = { OK: "ok", ALARM: "alarm" };
const NAMES_PER_CALL = 100;
/** Reads the states of alarms by name, metric and composite ones (`DescribeAlarms`); a state that is not known is `no-data`. Throws `Unreadable`. */
async function readAlarms(access, names) {
    const { CloudWatch } = await Promise.all(/* import() */[__nccwpck_require__.e(279), __nccwpck_require__.e(861), __nccwpck_require__.e(85)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4085, 19));
    const cloudwatch = new CloudWatch({
        ...(0,aws_access/* clientSettings */.r)(access),
        maxAttempts: 3,
        requestHandler: await (0,aws_request_handler/* awsRequestHandler */.l)(),
    });
    const states = new Map();
    for (let first = 0; first < names.length; first += NAMES_PER_CALL) {
        try {
            const { MetricAlarms = [], CompositeAlarms = [] } = await cloudwatch.describeAlarms({
                AlarmNames: names.slice(first, first + NAMES_PER_CALL),
                // Without it composite alarms are left out.
                AlarmTypes: ["MetricAlarm", "CompositeAlarm"],
                MaxRecords: NAMES_PER_CALL,
            });
            for (const { AlarmName = "", StateValue = "" } of [...MetricAlarms, ...CompositeAlarms])
                states.set(AlarmName, STATES[StateValue] ?? "no-data");
        }
        catch (error) {
            throw (0,aws_failure/* awsFailure */.M)(error, "cloudwatch:DescribeAlarms");
        }
    }
    return names.map((name) => ({ name, state: states.get(name) ?? "missing" }));
}

;// CONCATENATED MODULE: ./lib/adapters/aws/cloudwatch-alarm-points.js



/**
 * Reads the states of alarms as 1 (ALARM) or 0 (OK) in the window's last bucket, none for INSUFFICIENT_DATA. A state is that of now:
 * of a window that ended longer ago than two of its buckets nothing is known. Throws `Unreadable`, also where an alarm does not exist.
 */
async function alarmPoints(queries, { to, period }, { access, clock }) {
    if (clock.now().getTime() - to.getTime() > 2 * period)
        return new Map(queries.map(({ id }) => [id, []]));
    const names = [...new Set(queries.map(({ alarm }) => alarm))];
    const states = new Map((await readAlarms(access, names)).map(({ name, state }) => [name, state]));
    const at = to.getTime() - period;
    return new Map(queries.map(({ id, alarm }) => {
        const state = states.get(alarm) ?? "missing";
        if (state === "missing")
            throw missing(alarm);
        return [id, state === "no-data" ? [] : [{ at, value: state === "alarm" ? 1 : 0 }]];
    }));
}
function missing(alarm) {
    return new unreadable/* Unreadable */.I("not_found", `CloudWatch has no alarm '${(0,inert/* inertLine */.F)(alarm, 120)}'`, "Correct its name in the monitor, or create it in the target's region and account.");
}

// EXTERNAL MODULE: ./lib/core/canary/math-expression.js
var math_expression = __nccwpck_require__(6251);
;// CONCATENATED MODULE: ./lib/adapters/aws/cloudwatch-queries.js

/** Writes a query for `GetMetricData`, buckets in milliseconds; ids of parts begin with the query's own, so that they are unique. */
function metricDataQueries(query, period) {
    if (query.kind === "cloudwatch")
        return [{ Id: query.id, MetricStat: metricStat(query, period) }];
    const parts = Object.entries(query.using).map(([name, metric]) => ({ name, id: `${query.id}_${name}`, metric }));
    const names = new Map(parts.map(({ name, id }) => [name, id]));
    return [
        ...parts.map(({ id, metric }) => ({ Id: id, MetricStat: metricStat(metric, period), ReturnData: false })),
        { Id: query.id, Expression: (0,math_expression/* renameParts */.D)(query.expression, names), Period: period / 1_000 },
    ];
}
/** Groups queries into calls of so many written queries at most; the parts of one query stay together. */
function inCalls(queries, period, most) {
    const calls = [];
    let size = Number.POSITIVE_INFINITY;
    for (const query of queries) {
        const own = metricDataQueries(query, period).length;
        if (size + own > most) {
            calls.push([]);
            size = 0;
        }
        calls.at(-1)?.push(query);
        size += own;
    }
    return calls;
}
function metricStat({ namespace, metric, dimensions, statistic }, period) {
    const Dimensions = Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));
    return {
        Metric: { Namespace: namespace, MetricName: metric, Dimensions },
        Period: period / 1_000,
        Stat: statistic,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/cloudwatch-metrics.js







const ACTION = "cloudwatch:GetMetricData";
const QUERIES_PER_CALL = 500;
/** Of one call; metric math is never continued on a further page (`GetMetricData`, "NextToken"). */
const POINTS_PER_CALL = 100_800;
const MAXIMUM_PAGES = 50;
/**
 * Reads metrics and metric math of a region's CloudWatch by `GetMetricData`, and the states of alarms by `DescribeAlarms`; an answer that
 * is partial, refused or inconsistent is `Unreadable`. The SDK is imported at the first call.
 */
function cloudwatchMetrics(access, clock) {
    let opened;
    return {
        async read(queries, window) {
            const { metrics, alarms } = sorted(queries);
            const states = alarms.length === 0 ? [] : await alarmPoints(alarms, window, { access, clock });
            const series = new Map([
                ...metrics.map(({ id }) => [id, []]),
                ...states,
            ]);
            if (metrics.length === 0)
                return series;
            opened ??= cloudwatch_metrics_open(access);
            const client = await opened;
            const buckets = Math.max(1, Math.ceil((window.to.getTime() - window.from.getTime()) / window.period));
            const most = Math.min(QUERIES_PER_CALL, Math.max(1, Math.floor(POINTS_PER_CALL / buckets)));
            for (const call of inCalls(metrics, window.period, most))
                await readPages(client, { queries: call, window, series });
            return series;
        },
    };
}
function sorted(queries) {
    const [metrics, alarms] = [[], []];
    for (const query of queries) {
        if (query.kind === "alarm")
            alarms.push(query);
        else if (query.kind === "cloudwatch" || query.kind === "cloudwatch-math")
            metrics.push(query);
        else
            throw new TypeError(`CloudWatch is not asked by a query of kind ${query.kind}`);
    }
    return { metrics, alarms };
}
async function readPages(client, { queries, window, series }) {
    const common = {
        MetricDataQueries: queries.flatMap((query) => metricDataQueries(query, window.period)),
        StartTime: window.from,
        EndTime: window.to,
        ScanBy: "TimestampAscending",
    };
    const math = new Set(queries.filter(({ kind }) => kind === "cloudwatch-math").map(({ id }) => id));
    let token;
    for (let page = 1;; page++) {
        const answer = await ask(client, { ...common, ...(token === undefined ? {} : { NextToken: token }) });
        collect(answer, { series, math, window });
        token = answer.NextToken;
        if (token === undefined)
            return;
        if (page >= MAXIMUM_PAGES)
            throw malformed(`answered more than ${MAXIMUM_PAGES} pages`);
    }
}
async function ask(client, input) {
    try {
        return await client.getMetricData(input);
    }
    catch (error) {
        throw (0,aws_failure/* awsFailure */.M)(error, ACTION);
    }
}
function collect(answer, { series, math, window }) {
    const { MetricDataResults = [], Messages = [], NextToken } = answer;
    const [message] = Messages;
    if (message !== undefined)
        throw malformed(`warned ${(0,inert/* inertLine */.F)(`${message.Code}: ${message.Value}`, 200)}`);
    const seen = new Set();
    for (const { Id = "", StatusCode, Timestamps = [], Values = [], Messages: own = [] } of MetricDataResults) {
        if (StatusCode === "Forbidden")
            throw forbidden(Id);
        // More pages to come are partial data too; without a token it is an answer that is not whole.
        if (StatusCode !== "Complete" && !(StatusCode === "PartialData" && NextToken !== undefined && !math.has(Id)))
            throw malformed(`answered ${StatusCode ?? "no status"} for ${Id}${wordsOf(own)}`);
        if (Timestamps.length !== Values.length)
            throw malformed(`answered ${Timestamps.length} times and ${Values.length} values for ${Id}`);
        const known = series.get(Id);
        if (known === undefined)
            throw malformed(`answered a series that was not asked for`);
        if (seen.has(Id))
            throw malformed(`answered several series for ${Id}, where one is needed`);
        seen.add(Id);
        const points = Timestamps.map((time, index) => ({ at: time.getTime(), value: Values[index] ?? Number.NaN }));
        series.set(Id, [...known, ...points.filter((point) => isWithin(point, window))]);
    }
}
/** A point outside of what was asked is refused. One that is no number stays: it is no measurement, and not absent either. */
function isWithin({ at }, { from, to }) {
    return at >= from.getTime() && at < to.getTime();
}
function wordsOf([message]) {
    return message === undefined ? "" : ` (${(0,inert/* inertLine */.F)(`${message.Code}: ${message.Value}`, 200)})`;
}
function forbidden(id) {
    return new unreadable/* Unreadable */.I("forbidden", `${ACTION} may not read ${id}`, `Allow ${ACTION} in the policy of the role that this job uses.`);
}
function malformed(what) {
    return new unreadable/* Unreadable */.I("unavailable", `CloudWatch ${what}`, "Check the AWS health dashboard; a partial answer is never judged.");
}
async function cloudwatch_metrics_open(access) {
    const sdk = await Promise.all(/* import() */[__nccwpck_require__.e(279), __nccwpck_require__.e(861), __nccwpck_require__.e(85)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4085, 19));
    return new sdk.CloudWatch({ ...(0,aws_access/* clientSettings */.r)(access), requestHandler: await (0,aws_request_handler/* awsRequestHandler */.l)() });
}

;// CONCATENATED MODULE: ./lib/core/rollout/service-configuration.js

const STAGES = {
    test: "POST_TEST_TRAFFIC_SHIFT",
    step: "PRE_PRODUCTION_TRAFFIC_SHIFT",
    production: "POST_PRODUCTION_TRAFFIC_SHIFT",
};
const STRATEGIES = {
    rolling: "ROLLING",
    "blue-green": "BLUE_GREEN",
    canary: "CANARY",
    linear: "LINEAR",
};
/** Reads a configuration back from its text; an empty or foreign text is an empty configuration. */
function service_configuration_parseConfiguration(text) {
    if (text === "")
        return {};
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
    }
    catch {
        return {};
    }
}
/** Names the strategy of a configuration; ECS means rolling when it says nothing. */
function strategyOf({ strategy = "ROLLING" }) {
    switch (strategy) {
        case "BLUE_GREEN":
            return "blue-green";
        case "CANARY":
            return "canary";
        case "LINEAR":
            return "linear";
        default:
            return "rolling";
    }
}
/** Lists where a configuration pauses. */
function pausesIn(configuration) {
    const { lifecycleHooks = [] } = typeof configuration === "string" ? service_configuration_parseConfiguration(configuration) : configuration;
    const stages = lifecycleHooks
        .filter(({ targetType }) => targetType === "PAUSE")
        .flatMap((hook) => hook.lifecycleStages ?? []);
    return stages.map(placeOf);
}
function placeOf(stage) {
    const places = ["test", "step", "production"];
    return places.find((place) => STAGES[place] === stage) ?? "other";
}
/** Computes the configuration for a rollout: the service's own with our pauses beside its hooks, each falling back by itself; `undefined` when nothing departs. */
function configurationFor(former, { holds, strategy, bakeMinutes, settings = {} }) {
    const spelled = strategy === undefined || strategy === strategyOf(former) ? undefined : STRATEGIES[strategy];
    const bake = bakeMinutes === undefined || bakeMinutes === former.bakeTimeInMinutes ? undefined : bakeMinutes;
    const places = holds?.places ?? [];
    const departing = Object.entries(settings).filter(([member, value]) => !sameValue(former[member], value));
    if (spelled === undefined && bake === undefined && places.length === 0 && departing.length === 0)
        return undefined;
    const pause = {
        targetType: "PAUSE",
        lifecycleStages: places.map((place) => STAGES[place]),
        timeoutConfiguration: { timeoutInMinutes: holds?.timeoutMinutes ?? 0, action: "ROLLBACK" },
    };
    return fitting({
        ...former,
        ...(spelled === undefined ? {} : { strategy: spelled }),
        ...(bake === undefined ? {} : { bakeTimeInMinutes: bake }),
        ...Object.fromEntries(departing),
        ...(places.length === 0 ? {} : { lifecycleHooks: [...(former.lifecycleHooks ?? []), pause] }),
    });
}
/** The strategies of settings that ECS takes with that strategy alone (API reference, DeploymentConfiguration: "only valid when the deployment strategy is …"). */
const ONLY_WITH = { canaryConfiguration: "canary", linearConfiguration: "linear" };
/** Leaves out the settings of strategies that the configuration does not have: ECS takes them with their own strategy alone, and without it they mean nothing. */
function fitting(configuration) {
    return Object.fromEntries(Object.entries(configuration).filter(([member]) => fits(member, configuration)));
}
function fits(member, configuration) {
    return ONLY_WITH[member] === undefined || ONLY_WITH[member] === strategyOf(configuration);
}
/** What ECS means where a configuration does not say: spelled out to undo ours, since ECS keeps what is left out. */
const UNSAID = {
    canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 10 },
    linearConfiguration: { stepPercent: 10, stepBakeTimeInMinutes: 6 },
    deploymentCircuitBreaker: { enable: false, rollback: false },
    earlySuccessCriteria: { enable: false },
};
/** Computes what must be kept of a configuration to undo a wish: all of it, and ECS's defaults for the settings that the wish adds. */
function keptConfiguration(text, { settings = {} }) {
    const former = service_configuration_parseConfiguration(text);
    const added = Object.keys(settings).filter((member) => former[member] === undefined && fits(member, former));
    if (added.length === 0)
        return text;
    return JSON.stringify({ ...former, ...Object.fromEntries(added.map((member) => [member, UNSAID[member]])) });
}
/** Tells whether a configuration has what another one says of all that we ever change: pauses, strategy, bake time and the strategy's settings. */
function hasShapeOf(configuration, former) {
    const shape = (one) => [[...pausesIn(one)].sort(), strategyOf(one), one.bakeTimeInMinutes ?? 0];
    return (sameValue(shape(configuration), shape(former)) &&
        Object.keys(UNSAID).every((member) => former[member] === undefined || !fits(member, former) || sameValue(configuration[member], former[member])));
}
/** Computes the configuration that undoes ours: the former one, its strategy and an empty list of hooks spelled out, since ECS keeps what is left out. */
function formerConfiguration(text) {
    const former = service_configuration_parseConfiguration(text);
    return fitting({ ...former, strategy: former.strategy ?? "ROLLING", lifecycleHooks: former.lifecycleHooks ?? [] });
}

;// CONCATENATED MODULE: ./lib/core/rollout/rollout-guards.js

/** Reads the minutes that a rollout bakes after full public traffic; 0 where the configuration says nothing. */
function bakeMinutesOf(configuration) {
    return parseConfiguration(configuration).bakeTimeInMinutes ?? 0;
}
/** Computes the minutes that ECS itself bakes at partial shares on the way to all traffic, by the bounds and defaults of its API model. */
function timetableMinutesOf(configuration) {
    const { strategy, canaryConfiguration: canary, linearConfiguration: linear } = service_configuration_parseConfiguration(configuration);
    if (strategy === "CANARY")
        return numberIn(canary, "canaryBakeTimeInMinutes", 10);
    if (strategy !== "LINEAR")
        return 0;
    const steps = Math.ceil(100 / Math.max(3, numberIn(linear, "stepPercent", 10)) - 1e-9);
    return (steps - 1) * numberIn(linear, "stepBakeTimeInMinutes", 6);
}
function numberIn(settings, member, otherwise) {
    if (typeof settings !== "object" || settings === null)
        return otherwise;
    const value = Object.entries(settings).find(([name]) => name === member)?.[1];
    return typeof value === "number" ? value : otherwise;
}
/** Tells whether the platform's own circuit breaker ends a rollout whose tasks fail; it exists for rolling alone. */
function breakerEnabled(configuration) {
    const { deploymentCircuitBreaker } = parseConfiguration(configuration);
    return (typeof deploymentCircuitBreaker === "object" &&
        deploymentCircuitBreaker !== null &&
        "enable" in deploymentCircuitBreaker &&
        deploymentCircuitBreaker.enable === true);
}

// EXTERNAL MODULE: ./lib/core/rollout/release-of.js
var release_of = __nccwpck_require__(8268);
;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-arms.js

/**
 * Makes the function that finds the names of a service revision's arm, each once: its target group as resolved at its deployment, since groups
 * swap from one to the next, its task definition (`family:revision`), and its own id, the last part of its ARN.
 */
function armResolver({ cluster, service, loadBalancer, reader, elb }) {
    const known = new Map();
    return async (revision) => {
        const own = {
            ClusterName: cluster.slice(cluster.lastIndexOf("/") + 1),
            ServiceName: service.slice(service.lastIndexOf("/") + 1),
        };
        if (revision === undefined)
            return own;
        const held = known.get(revision);
        if (held !== undefined)
            return held;
        const found = await reader.revision(revision);
        const group = found?.resolvedConfiguration?.loadBalancers?.[0]?.targetGroupArn ?? found?.loadBalancers?.[0]?.targetGroupArn;
        const balancer = group === undefined ? undefined : (loadBalancer ?? (await elb.balancerOf(group)));
        const arm = {
            ...own,
            ServiceRevision: revision.slice(revision.lastIndexOf("/") + 1),
            ...(found?.taskDefinition === undefined ? {} : { TaskDefinition: (0,release_of/* releaseOf */.l)(found.taskDefinition) }),
            ...(group === undefined ? {} : { TargetGroup: group.slice(group.indexOf("targetgroup/")) }),
            ...(balancer === undefined ? {} : { LoadBalancer: balancer }),
        };
        known.set(revision, arm);
        return arm;
    };
}

// EXTERNAL MODULE: ./lib/adapters/aws/ecs-client.js + 2 modules
var ecs_client = __nccwpck_require__(2319);
;// CONCATENATED MODULE: ./lib/core/rollout/shift-group.js
const LONGEST_NAME = 100;
const LONGEST_DESCRIPTION = 512;
/** Names the group that the console makes for a service: `AppECS-<cluster>-<service>` and `DgpECS-…`; a name that was given wins. */
function shiftGroupOf(place, given) {
    const rest = `${place.cluster === "" ? "default" : place.cluster}-${place.service}`;
    return { application: given.application || `AppECS-${rest}`, group: given.group || `DgpECS-${rest}` };
}
/** Says what CodeDeploy would refuse in the names of a group; `undefined` when nothing. */
function shiftGroupProblem({ application, group }) {
    const long = [application, group].filter((name) => name.length > LONGEST_NAME);
    if (long.length > 0)
        return `CodeDeploy allows ${LONGEST_NAME} characters in a name, and ${long.join(" and ")} has more.`;
    return undefined;
}
/** Shortens a description to what CodeDeploy takes; what is cut ends in `…`. */
function shiftDescription(text) {
    return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION - 1)}…`;
}
/** Tells whether a rollout's id is one of CodeDeploy: `d-` and capitals or digits. */
function isShift(rollout) {
    return /^d-[A-Z0-9]+$/.test(rollout);
}

;// CONCATENATED MODULE: ./lib/adapters/aws/codedeploy-group.js

/** Tells whether CodeDeploy carries a service's rollouts out. */
function byCodeDeploy(service) {
    return service?.deploymentController?.type === "CODE_DEPLOY";
}
/** Collects what a service's deployments by CodeDeploy are read with. */
async function shiftScope(ecs, service) {
    return { reader: ecs.codeDeploy, group: await groupOf(ecs, service), at: ecs.now() };
}
/** Collects what a deployment by CodeDeploy is created for. */
async function shiftPlace(ecs, service) {
    return { reader: ecs.codeDeploy, group: await groupOf(ecs, service), service };
}
/** Finds the deployment group: the one that was named, else that of the deployment which brought the primary task set, else the console's name for it. */
async function groupOf({ codeDeploy, shiftGroup, cluster }, service) {
    if (shiftGroup !== undefined)
        return shiftGroup;
    const brought = service.taskSets?.find(({ status }) => status === "PRIMARY")?.externalId ?? "";
    const { applicationName = "", deploymentGroupName = "" } = isShift(brought)
        ? await codeDeploy.deployment(brought)
        : {};
    const place = { cluster: cluster.slice(cluster.lastIndexOf("/") + 1), service: service.serviceName ?? "" };
    return shiftGroupOf(place, { application: applicationName, group: deploymentGroupName });
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-glance.js


/** Looks at our service deployment alone where the service showed it as the primary one before; the service counts on while the deployment is in progress. */
async function glanceAt(reader, rollout) {
    const service = reader.last();
    const primary = service?.deployments?.find(({ status }) => status === "PRIMARY");
    if (service === undefined || rollout === undefined || primary?.id !== rollout || byCodeDeploy(service))
        return undefined;
    try {
        const detail = await reader.detail(rollout);
        if (detail === undefined)
            return undefined;
        const moving = detail.status === "PENDING" || detail.status === "IN_PROGRESS";
        return { service: moving ? service : undefined, detail };
    }
    catch (error) {
        // Without the permission the service is read as a whole, which says so.
        if (error instanceof unreadable/* Unreadable */.I && error.why === "forbidden")
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/core/rollout/service-deployment-id.js
/** Reads the number that ties a deployment's id (`ecs-svc/N`) to its service revision (`…/N`); `undefined` for other text. */
function revisionNumber(text) {
    return /(?:^|\/)(\d+)$/.exec(text)?.[1];
}
/** Writes the id `ecs-svc/N` of the rollout that brings a service revision; empty when the address has no number. */
function rolloutIdOf(serviceRevision) {
    const number = revisionNumber(serviceRevision);
    return number === undefined ? "" : `ecs-svc/${number}`;
}

;// CONCATENATED MODULE: ./lib/adapters/aws/codedeploy-rollout.js

/** A way back that the group makes by itself is created within this time after its deployment's end. */
const ROLLBACK_APPEARS_MILLISECONDS = 60_000;
/** Reads a deployment of CodeDeploy as a rollout; one that was rolled back ends with the deployment that does so. */
function shiftRolloutOf({ info, back, taskSet, at }) {
    const { code = "", message = "" } = info.errorInformation ?? {};
    return {
        id: info.deploymentId ?? "",
        release: (0,release_of/* releaseOf */.l)(taskSet?.taskDefinition ?? definitionIn(info.revision?.appSpecContent?.content ?? "")),
        status: statusOf(info, back, at),
        reason: message || reasonOf(info),
        stage: stageOf(info),
        holds: [],
        weight: undefined,
        tasks: {
            wanted: taskSet?.computedDesiredCount ?? 0,
            running: taskSet?.runningCount ?? 0,
            pending: taskSet?.pendingCount ?? 0,
            failed: 0,
        },
        guards: {
            breaker: { triggered: false, failures: 0, threshold: 0 },
            alarms: code === "ALARM_ACTIVE" ? [alarmIn(message)] : [],
            hookFailed: code === "HOOK_EXECUTION_FAILURE",
            gaveUp: info.status === "Failed",
        },
        createdAt: info.createTime ?? new Date(0),
        finishedAt: back === undefined ? info.completeTime : back.completeTime,
    };
}
/** Tells whether a deployment has ended, whatever became of it. */
function isShiftOver(status) {
    return status === "Succeeded" || status === "Failed" || status === "Stopped";
}
function statusOf(info, back, at) {
    switch (info.status) {
        case "Succeeded":
            return "successful";
        case "Failed":
        case "Stopped":
            if (back === undefined)
                return isRollbackDue(info, at) ? "rollback-requested" : "stopped";
            if (back.status === "Succeeded")
                return "rolled-back";
            return isShiftOver(back.status) ? "rollback-failed" : "rolling-back";
        case "Created":
        case "Queued":
            return "pending";
        // A word that is not known is no end.
        case "InProgress":
        case "Baking":
        case "Ready":
        case undefined:
            return "in-progress";
    }
}
/** The way back is created a moment after the end: until then a group that makes one is taken at its word. */
function isRollbackDue({ status, errorInformation, autoRollbackConfiguration, completeTime }, at) {
    const { enabled = false, events = [] } = autoRollbackConfiguration ?? {};
    const event = errorInformation?.code === "ALARM_ACTIVE"
        ? "DEPLOYMENT_STOP_ON_ALARM"
        : status === "Failed"
            ? "DEPLOYMENT_FAILURE"
            : "DEPLOYMENT_STOP_ON_REQUEST";
    const age = completeTime === undefined ? 0 : at.getTime() - completeTime.getTime();
    return enabled && events.includes(event) && age < ROLLBACK_APPEARS_MILLISECONDS;
}
function stageOf({ status, instanceTerminationWaitTimeStarted }) {
    if (status === "Ready")
        return "ready";
    return instanceTerminationWaitTimeStarted === true && !isShiftOver(status) ? "termination-wait" : "";
}
function reasonOf({ status, rollbackInfo }) {
    if (status === "Stopped")
        return "stopped by a user or a tool";
    return rollbackInfo?.rollbackMessage ?? "";
}
function alarmIn(message) {
    return /Activated alarms?:\s*<?([^<>]+)>?/i.exec(message)?.[1]?.trim() ?? "an alarm";
}
function definitionIn(content) {
    return /"?taskDefinition"?\s*:\s*"?([^"\s,}]+)/i.exec(content)?.[1] ?? "";
}

;// CONCATENATED MODULE: ./lib/adapters/aws/codedeploy-observe.js



/** Reads the deployments of CodeDeploy that matter for a service: ours, and whatever the group tried last where none is asked for or ours has succeeded. */
async function readShifts(scope, service, rollout) {
    const sets = service.taskSets ?? [];
    const primary = sets.find(({ status }) => status === "PRIMARY");
    const ours = rollout !== undefined && isShift(rollout) ? await readShift(scope, sets, rollout) : undefined;
    const alone = rollout !== undefined && ours?.status !== "successful";
    const group = alone ? undefined : await readGroup(scope, sets);
    const others = (group?.inFlight ?? []).filter(({ id }) => id !== ours?.id);
    const named = {
        rollout: primary?.externalId ?? primary?.id ?? "",
        release: (0,release_of/* releaseOf */.l)(primary?.taskDefinition ?? ""),
    };
    return {
        rollout: ours,
        // What brings our release back is no other one: CodeDeploy rolls a later deployment back so.
        newer: ours === undefined ? undefined : others.find(({ release }) => release !== ours.release),
        inFlight: others,
        insight: { kind: "full" },
        primary: { ...named, complete: primary?.stabilityStatus === "STEADY_STATE" },
        primaryAddress: primary?.taskDefinition ?? "",
        live: named,
        strategy: "blue-green",
        // CodeDeploy keeps its own configuration; ECS's has nothing that we would change or give back.
        configuration: "{}",
        pauses: [],
        testable: false,
        shift: { waitMinutes: group?.waitMinutes ?? 0 },
    };
}
async function readShift({ reader, at }, sets, id) {
    const info = await reader.deployment(id);
    const backId = info.rollbackInfo?.rollbackDeploymentId ?? "";
    const back = backId === "" ? undefined : await reader.deployment(backId);
    return shiftRolloutOf({ info, back, taskSet: sets.find(({ externalId }) => externalId === id), at });
}
async function readGroup(scope, sets) {
    // A group that cannot be is refused before anything starts; it need not be asked for.
    if (shiftGroupProblem(scope.group) !== undefined)
        return { inFlight: [], waitMinutes: 0 };
    const { lastAttemptedDeployment: last, blueGreenDeploymentConfiguration: waits } = await scope.reader.group(scope.group);
    const open = last?.deploymentId === undefined || isShiftOver(last.status) ? "" : last.deploymentId;
    return {
        inFlight: open === "" ? [] : [await readShift(scope, sets, open)],
        waitMinutes: (waits?.deploymentReadyOption?.waitTimeInMinutes ?? 0) +
            (waits?.terminateBlueInstancesOnDeploymentSuccess?.terminationWaitTimeInMinutes ?? 0),
    };
}

;// CONCATENATED MODULE: ./lib/core/rollout/rollout.js
const OVER = ["successful", "stopped", "rolled-back", "rollback-failed"];
/** Tells whether the platform has ended a rollout, one way or the other. */
function isOver({ status }) {
    return OVER.includes(status);
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-legacy-rollouts.js


/** Reads rollouts from the service's own list of deployments, for roles that may not read service deployments; holds and causes are not in it. */
function legacyRollouts(service, rollout, permission) {
    const entries = service.deployments ?? [];
    const primary = entries.find(({ status }) => status === "PRIMARY");
    const rollouts = entries.map((entry) => legacyRollout(entry, entries));
    const entry = rollouts.find(({ id }) => id === rollout);
    const lead = rollouts.find(({ id }) => id === primary?.id);
    const replaced = rollout !== undefined && lead !== undefined && lead.id !== rollout;
    // ECS drops a deployment that has lost its tasks; what took its place, and the events, are then all there is to see.
    const gone = replaced && entry === undefined ? goneRollout(service, rollout, lead.id) : undefined;
    const ours = entry ?? gone;
    return {
        rollout: ours,
        newer: replaced && ours?.status !== "rolled-back" ? lead : undefined,
        inFlight: rollouts.filter((one) => one.id !== rollout && one.id === primary?.id && !isOver(one)),
        insight: { kind: "weak", permission },
        current: undefined,
    };
}
function legacyRollout(entry, all) {
    return {
        ...stoppedRollout(entry.id ?? ""),
        release: (0,release_of/* releaseOf */.l)(entry.taskDefinition ?? ""),
        status: ecs_legacy_rollouts_statusOf(entry, all),
        reason: entry.rolloutStateReason ?? "",
        tasks: {
            wanted: entry.desiredCount ?? 0,
            running: entry.runningCount ?? 0,
            pending: entry.pendingCount ?? 0,
            failed: entry.failedTasks ?? 0,
        },
        createdAt: entry.createdAt ?? new Date(0),
    };
}
/** Where ECS says in its events that ours failed, and that it goes back to what leads now, nobody superseded it. */
function goneRollout({ events = [] }, rollout, lead) {
    const told = events.map(({ message = "" }) => message);
    const failed = told.find((message) => message.includes(`(deployment ${rollout}) deployment failed`));
    if (failed === undefined || !told.some((message) => message.includes(`rolling back to deployment ${lead}`)))
        return stoppedRollout(rollout);
    const why = failed.slice(failed.indexOf("deployment failed"));
    const guard = why.includes("tasks failed to start") ? "circuit breaker: " : "";
    return { ...stoppedRollout(rollout), status: "rolled-back", reason: `${guard}${why}` };
}
function ecs_legacy_rollouts_statusOf(entry, all) {
    const primary = entry.status === "PRIMARY";
    const state = entry.rolloutState ?? "";
    switch (state) {
        case "COMPLETED":
            return "successful";
        case "FAILED":
            return primary ? "stopped" : "rolled-back";
        case "IN_PROGRESS":
            return primary ? "in-progress" : "stop-requested";
        default:
            // Behind a Classic Load Balancer ECS reports no state: the counts decide.
            return primary && all.length === 1 && entry.runningCount === entry.desiredCount
                ? "successful"
                : primary
                    ? "in-progress"
                    : "stop-requested";
    }
}
function stoppedRollout(id) {
    return {
        id,
        release: "",
        status: "stopped",
        reason: "",
        stage: "",
        holds: [],
        weight: undefined,
        tasks: { wanted: 0, running: 0, pending: 0, failed: 0 },
        guards: { breaker: { triggered: false, failures: 0, threshold: 0 }, alarms: [], hookFailed: false },
        createdAt: new Date(0),
        finishedAt: undefined,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-rollout.js

const STATUSES = {
    PENDING: "pending",
    IN_PROGRESS: "in-progress",
    SUCCESSFUL: "successful",
    STOP_REQUESTED: "stop-requested",
    STOPPED: "stopped",
    ROLLBACK_REQUESTED: "rollback-requested",
    ROLLBACK_IN_PROGRESS: "rolling-back",
    ROLLBACK_SUCCESSFUL: "rolled-back",
    ROLLBACK_FAILED: "rollback-failed",
};
/** The status that a word of ECS means; an unknown or missing one is taken as still in progress. */
function ecs_rollout_statusOf(status) {
    return status === undefined ? "in-progress" : (STATUSES[status] ?? "in-progress");
}
/** Reads a service deployment of ECS as a rollout; `entry` is the service's own entry of the same id, which counts failed tasks. */
function rolloutOf(detail, release, entry) {
    const target = detail.targetServiceRevision;
    const breaker = detail.deploymentCircuitBreaker;
    const hooks = detail.lifecycleHookDetails ?? [];
    return {
        id: rolloutIdOf(target?.arn ?? ""),
        release,
        status: ecs_rollout_statusOf(detail.status),
        reason: detail.statusReason ?? detail.rollback?.reason ?? "",
        stage: (detail.lifecycleStage ?? "").toLowerCase().replaceAll("_", "-"),
        holds: hooks
            .filter(({ targetType, status }) => targetType === "PAUSE" && status === "AWAITING_ACTION")
            .map(({ hookId = "", expiresAt }) => ({
            id: hookId,
            at: ecs_rollout_placeOf(detail.lifecycleStage ?? ""),
            expiresAt: expiresAt ?? new Date(8.64e15),
        })),
        weight: target?.requestedProductionTrafficWeight,
        tasks: {
            wanted: target?.requestedTaskCount ?? 0,
            running: target?.runningTaskCount ?? 0,
            pending: target?.pendingTaskCount ?? 0,
            failed: entry?.failedTasks ?? 0,
        },
        guards: {
            breaker: {
                triggered: breaker?.status === "TRIGGERED",
                failures: breaker?.failureCount ?? 0,
                threshold: breaker?.threshold ?? 0,
            },
            alarms: detail.alarms?.status === "TRIGGERED" ? (detail.alarms.triggeredAlarmNames ?? ["an alarm"]) : [],
            hookFailed: hooks.some(({ status }) => status === "FAILED" || status === "TIMED_OUT"),
            hooks: hooks.map(({ targetType, targetArn = "", status = "" }) => ({
                name: targetType === "PAUSE" ? "pause" : targetArn.slice(targetArn.lastIndexOf(":") + 1),
                status: status.toLowerCase().replaceAll("_", "-"),
            })),
        },
        createdAt: detail.createdAt ?? new Date(0),
        finishedAt: detail.finishedAt ?? detail.stoppedAt,
    };
}
/** Reads a listed service deployment as a rollout of which little more than the status is known. */
function briefRolloutOf(brief, release) {
    const { targetServiceRevisionArn: arn, ...rest } = brief;
    return rolloutOf({ ...rest, ...(arn === undefined ? {} : { targetServiceRevision: { arn } }) }, release, undefined);
}
/** Names where a pause stands: ECS reports no stage of its own for the pause before a shift, only the shift. */
function ecs_rollout_placeOf(stage) {
    switch (stage) {
        case "POST_TEST_TRAFFIC_SHIFT":
            return "test";
        case "PRODUCTION_TRAFFIC_SHIFT":
            return "step";
        case "POST_PRODUCTION_TRAFFIC_SHIFT":
            return "production";
        default:
            return "other";
    }
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-rollouts.js






/**
 * Reads the rollouts of a service. One that is ours, primary and in progress is described alone, which is what a watch asks
 * again and again; otherwise the list is read too. A role without `ecs:ListServiceDeployments` gets what the service itself tells.
 */
async function readRollouts(reader, service, ours) {
    const { rollout } = ours;
    try {
        return await readFully(reader, service, ours);
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I) || error.why !== "forbidden" || !/ServiceDeployments/.test(error.message))
            throw error;
        return legacyRollouts(service, rollout, /ecs:\w+/.exec(error.message)?.[0] ?? "ecs:ListServiceDeployments");
    }
}
async function readFully(reader, service, { rollout, detail: read }) {
    const entries = service.deployments ?? [];
    const primary = entries.find(({ status }) => status === "PRIMARY");
    const detail = rollout === undefined ? undefined : (read ?? (await reader.detail(rollout)));
    const ours = detail === undefined ? undefined : await named(reader, entries, detail);
    const insight = { kind: "full" };
    if (detail !== undefined && ours !== undefined && primary?.id === rollout && isUnderWay(ours)) {
        const current = { rollout: ours, sources: sourcesOf(detail) };
        return { rollout: ours, newer: undefined, inFlight: [], insight, current };
    }
    const briefs = await reader.list();
    const others = briefs.filter((brief) => brief.serviceDeploymentArn !== detail?.serviceDeploymentArn);
    const newest = ours === undefined ? undefined : newerThan(others, ours);
    const { inFlight, current } = await readOpen(reader, entries, others);
    return {
        rollout: ours,
        newer: newest === undefined
            ? undefined
            : briefRolloutOf(newest, await releaseAt(reader, entries, newest.targetServiceRevisionArn)),
        inFlight,
        insight,
        current,
    };
}
function isUnderWay({ status }) {
    return status === "pending" || status === "in-progress";
}
/** Describes what has not ended, at most five; the one that the service is set to leads. */
async function readOpen(reader, entries, briefs) {
    const primary = entries.find(({ status }) => status === "PRIMARY");
    const open = briefs.filter((brief) => !isOver(briefRolloutOf(brief, "")));
    const details = await Promise.all(open.slice(0, 5).map((brief) => reader.detail(briefRolloutOf(brief, "").id)));
    const found = details.filter((one) => one !== undefined);
    const inFlight = await Promise.all(found.map((one) => named(reader, entries, one)));
    const leading = found.find((one) => revisionNumber(one.targetServiceRevision?.arn ?? "") === revisionNumber(primary?.id ?? ""));
    const leader = inFlight.find(({ id }) => id === primary?.id);
    return {
        inFlight,
        current: leader === undefined || leading === undefined ? undefined : { rollout: leader, sources: sourcesOf(leading) },
    };
}
async function named(reader, entries, detail) {
    const revision = detail.targetServiceRevision?.arn;
    return rolloutOf(detail, await releaseAt(reader, entries, revision), entryOf(entries, revision));
}
/** Finds the newest that was created after ours; of two in one millisecond the one that went on is the later. */
function newerThan(briefs, ours) {
    const began = ours.createdAt.getTime();
    const ended = ["stop-requested", "stopped"].includes(ours.status);
    return briefs.find(({ createdAt, status }) => {
        if (createdAt === undefined)
            return false;
        const twin = createdAt.getTime() === began && ended && status !== "STOPPED" && status !== "STOP_REQUESTED";
        return createdAt.getTime() > began || twin;
    });
}
function sourcesOf({ sourceServiceRevisions = [] }) {
    return sourceServiceRevisions.flatMap(({ arn }) => (arn === undefined ? [] : [arn]));
}
function entryOf(entries, revision) {
    const number = revisionNumber(revision ?? "");
    return number === undefined ? undefined : entries.find(({ id = "" }) => revisionNumber(id) === number);
}
async function releaseAt(reader, entries, revision) {
    const entry = entryOf(entries, revision);
    if (entry?.taskDefinition !== undefined)
        return (0,release_of/* releaseOf */.l)(entry.taskDefinition);
    if (revision === undefined)
        return "";
    try {
        return (0,release_of/* releaseOf */.l)((await reader.revision(revision))?.taskDefinition ?? "");
    }
    catch (error) {
        // Only a name is lost without this permission; the watch goes on.
        if (error instanceof unreadable/* Unreadable */.I && error.why === "forbidden")
            return "";
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-observe.js







/** Observes the service: one description of it, of our rollout, and of what stands beside that as far as needed; what a glance has read is not read again. */
async function observeEcs({ ecs, reader }, rollout, glance) {
    const reading = beside(reader, glance === undefined ? rollout : undefined);
    const service = glance?.service ?? (await reader.describe());
    const deployments = service.deployments ?? [];
    const primary = deployments.find(({ status }) => status === "PRIMARY");
    const configuration = JSON.stringify(service.deploymentConfiguration ?? {});
    const [, , , region = "", account = ""] = (service.serviceArn ?? "").split(":");
    const place = {
        at: ecs.now(),
        account,
        region,
        ...(service.clusterArn === undefined ? {} : { cluster: service.clusterArn }),
        active: service.status === "ACTIVE",
        steerable: service.deploymentController?.type !== "EXTERNAL",
        tasks: { wanted: service.desiredCount ?? 0, running: runningOf(service, primary) },
    };
    if (byCodeDeploy(service))
        return { ...place, ...(await readShifts(await shiftScope(ecs, service), service, rollout)) };
    const { current, ...rollouts } = await readRollouts(reading, service, { rollout, detail: glance?.detail });
    return {
        ...rollouts,
        ...place,
        balancing: (service.loadBalancers ?? []).map(balancingOf),
        primary: { ...ecs_observe_named(primary), complete: primary?.rolloutState === "COMPLETED" },
        primaryAddress: primary?.taskDefinition ?? "",
        live: ecs_observe_named(servingOf(deployments, current) ?? primary),
        strategy: strategyOf(service_configuration_parseConfiguration(configuration)),
        configuration,
        pauses: pausesIn(configuration),
        testable: (service.loadBalancers ?? []).some(({ advancedConfiguration }) => advancedConfiguration?.testListenerRule !== undefined),
    };
}
/** A reader that asks for our rollout while the service is described: a way back waits for both. */
function beside(reader, rollout) {
    if (rollout === undefined || isShift(rollout))
        return reader;
    const asked = reader.detail(rollout);
    // Whoever needs it meets its failure; a service that is not there says more.
    asked.catch(() => undefined);
    return { ...reader, detail: (id) => (id === rollout ? asked : reader.detail(id)) };
}
function balancingOf({ targetGroupArn = "", advancedConfiguration }) {
    const advanced = advancedConfiguration ?? {};
    const { alternateTargetGroupArn = "", productionListenerRule = "", testListenerRule = "" } = advanced;
    return {
        targetGroup: targetGroupArn,
        alternateTargetGroup: alternateTargetGroupArn,
        productionRule: productionListenerRule,
        testRule: testListenerRule,
        role: advanced.roleArn ?? "",
    };
}
/** Counts the running tasks of what the service is set to; others may still run beside them. */
function runningOf({ runningCount = 0 }, primary) {
    return Math.min(runningCount, primary?.runningCount ?? runningCount);
}
/** Finds what serves the public while a rollout is in flight: the revision that it replaces until most traffic has moved. */
function servingOf(deployments, current) {
    if (current === undefined)
        return undefined;
    const { weight, tasks } = current.rollout;
    const moved = weight === undefined ? tasks.wanted > 0 && tasks.running >= tasks.wanted : weight >= 50;
    if (moved)
        return undefined;
    const numbers = current.sources.map(revisionNumber);
    return deployments.find(({ id = "" }) => numbers.includes(revisionNumber(id)));
}
function ecs_observe_named(entry) {
    return { rollout: entry?.id ?? "", release: (0,release_of/* releaseOf */.l)(entry?.taskDefinition ?? "") };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-deployment-lists.js


/** The most that ECS answers with at once. */
const PAGE = 100;
/** Beyond a thousand service deployments nobody looks: ECS keeps those of ninety days. */
const MOST_PAGES = 10;
/** Lists service deployments and keeps their addresses, which never change; a role that may not list is refused without asking ECS again. */
function ecsDeploymentLists(ecs) {
    const addresses = new Map();
    let denied;
    let readThrough = false;
    const read = async (token) => {
        if (denied !== undefined)
            throw denied;
        const page = await listPage(ecs, token).catch((error) => {
            if (error instanceof unreadable/* Unreadable */.I && error.why === "forbidden")
                denied = error;
            throw error;
        });
        for (const { serviceDeploymentArn, targetServiceRevisionArn } of page.deployments) {
            if (serviceDeploymentArn !== undefined)
                addresses.set(rolloutIdOf(targetServiceRevisionArn ?? ""), serviceDeploymentArn);
        }
        return page;
    };
    return {
        async list() {
            const { deployments } = await read();
            return [...deployments].sort((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
        },
        async addressOf(rollout) {
            if (addresses.has(rollout))
                return addresses.get(rollout);
            let { next } = await read();
            for (let pages = 1; !addresses.has(rollout) && next !== undefined && !readThrough; pages++) {
                if (pages === MOST_PAGES)
                    break;
                ({ next } = await read(next));
            }
            readThrough ||= !addresses.has(rollout);
            return addresses.get(rollout);
        },
    };
}
async function listPage(ecs, token) {
    const { cluster, service } = ecs;
    const { serviceDeployments = [], nextToken } = await ecs.read("ecs:ListServiceDeployments", (client) => client.listServiceDeployments({
        cluster,
        service,
        maxResults: PAGE,
        ...(token === undefined ? {} : { nextToken: token }),
    }));
    return { deployments: serviceDeployments, next: nextToken };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-reader.js


/** As long as a reading of the service may stand for another that follows it. */
const RECENT_MILLISECONDS = 5_000;
/** Creates the reader; addresses of service deployments and revisions never change and are kept. */
function ecsReader(ecs) {
    return { ...serviceReading(ecs), ...deploymentReading(ecs), revision: revisionReading(ecs) };
}
function serviceReading(ecs) {
    const { cluster, service } = ecs;
    let last;
    let lastAt = 0;
    const describe = async () => {
        const { services = [] } = await ecs.read("ecs:DescribeServices", (client) => client.describeServices({ cluster, services: [service] }));
        const [found] = services;
        if (found === undefined)
            throw new unreadable/* Unreadable */.I("not_found", `cluster ${cluster} has no service ${service}`, "Check cluster, service, region and account of the target.");
        last = found;
        lastAt = ecs.now().getTime();
        return found;
    };
    return {
        describe,
        last: () => last,
        recent: async () => (last !== undefined && ecs.now().getTime() - lastAt < RECENT_MILLISECONDS ? last : describe()),
    };
}
function deploymentReading(ecs) {
    const lists = ecsDeploymentLists(ecs);
    return {
        ...lists,
        async detail(rollout) {
            const arn = await lists.addressOf(rollout);
            if (arn === undefined)
                return undefined;
            const { serviceDeployments = [] } = await ecs.read("ecs:DescribeServiceDeployments", (client) => client.describeServiceDeployments({ serviceDeploymentArns: [arn] }));
            return serviceDeployments[0];
        },
    };
}
function revisionReading(ecs) {
    const revisions = new Map();
    return async (arn) => {
        const known = revisions.get(arn);
        if (known !== undefined)
            return known;
        const { serviceRevisions = [] } = await ecs.read("ecs:DescribeServiceRevisions", (client) => client.describeServiceRevisions({ serviceRevisionArns: [arn] }));
        const [found] = serviceRevisions;
        if (found !== undefined)
            revisions.set(arn, found);
        return found;
    };
}

;// CONCATENATED MODULE: ./lib/core/rollout/assess-rollout.js
/** Assesses what has become of the rollout that an observation was asked for; anything that it does not understand is `unknown`. */
function assessRollout(observation, expectations) {
    const { rollout, newer, primary, tasks } = observation;
    if (rollout === undefined)
        return { kind: "unknown", why: "the platform does not know our rollout (yet)" };
    switch (rollout.status) {
        case "successful":
            // Where traffic is shifted, a later one is primary only when it has shifted.
            if (primary.rollout !== rollout.id || isMoving(newer))
                return { kind: "superseded", by: newer === undefined ? primary : assess_rollout_named(newer), afterSuccess: true };
            return { kind: "succeeded", running: tasks.running, wanted: tasks.wanted };
        case "rolled-back":
        case "rollback-failed":
            return { kind: rollout.status, cause: causeOf(rollout), reason: rollout.reason };
        case "rollback-requested":
        case "rolling-back":
            return { kind: "rolling-back", cause: causeOf(rollout), reason: rollout.reason };
        case "stop-requested":
        case "stopped":
            return assessStop(rollout, newer);
        case "pending":
        case "in-progress":
            return assessProgress(rollout, expectations);
    }
}
function isMoving(rollout) {
    return rollout?.status === "pending" || rollout?.status === "in-progress";
}
function assessStop(rollout, newer) {
    if (newer !== undefined)
        return { kind: "superseded", by: assess_rollout_named(newer), afterSuccess: false };
    if (rollout.status === "stopped")
        return { kind: "stopped", reason: rollout.reason, breaker: rollout.guards.breaker.triggered };
    return { kind: "in-progress", stage: "stop-requested", weight: rollout.weight };
}
function assessProgress(rollout, { failedTasks, stoppedTasks = 0 }) {
    const failed = Math.max(rollout.tasks.failed, stoppedTasks);
    if (failedTasks !== undefined && failed >= failedTasks)
        return { kind: "tasks-failing", failed, limit: failedTasks };
    const [hold] = rollout.holds;
    if (hold !== undefined)
        return { kind: "held", hold, weight: rollout.weight };
    return {
        kind: "in-progress",
        stage: rollout.status === "pending" ? "pending" : rollout.stage,
        weight: rollout.weight,
    };
}
/** Finds the cause in what the platform reports of its own guards; a fall-back that none of them claims was asked for by a person or a tool. */
function causeOf({ guards, reason }) {
    if (guards.breaker.triggered)
        return "circuit-breaker";
    if (guards.alarms.length > 0)
        return "alarm";
    if (guards.gaveUp === true)
        return guards.hookFailed ? "hook" : "platform";
    // Somebody who ends a pause by falling back is named beside the hook, which then counts as failed.
    if (/\buser\b/i.test(reason))
        return "person";
    if (guards.hookFailed || /\bhooks?\b/i.test(reason))
        return "hook";
    if (/circuit breaker/i.test(reason))
        return "circuit-breaker";
    return /\balarms?\b/i.test(reason) ? "alarm" : "person";
}
function assess_rollout_named({ id, release }) {
    return { rollout: id, release };
}

;// CONCATENATED MODULE: ./lib/core/rollout/plan-holds.js
/** Plans the pauses of a rollout: none while rolling; after the test shift where there is a test address; before each share for canary and linear; at full public traffic. */
function planHolds({ strategy, testable, pauses, ownHooks, smokeAt }) {
    if (strategy === "rolling")
        return { kind: "places", places: [] };
    const stepped = strategy !== "blue-green";
    if (stepped && !testable && smokeAt === "test")
        return { kind: "no-test-address" };
    const places = [
        ...(testable ? ["test"] : []),
        ...(stepped ? ["step"] : []),
        "production",
    ];
    const foreign = ownHooks === "keep" ? pauses.filter((place) => place !== "other" && places.includes(place)) : pauses;
    return foreign.length > 0 ? { kind: "foreign", places: foreign } : { kind: "places", places };
}
/** Tells whether a pause is ours: at a place that we use and where the former configuration had none. */
function isOwnHold({ at }, formerPauses) {
    return at !== "other" && !formerPauses.includes(at);
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-traffic-position.js



/** Tells where our rollout's traffic stands; a pause that is among the foreign ones is not ours to end. Throws `Unreadable` when nobody can tell. */
function trafficPosition(observation, foreign) {
    const assessment = assessRollout(observation, { failedTasks: undefined });
    switch (assessment.kind) {
        case "held": {
            const { hold } = assessment;
            if (hold.at === "other")
                return { kind: "moving", stage: observation.rollout?.stage ?? "" };
            return { kind: "held", hold: { ...hold, at: hold.at, ours: isOwnHold(hold, foreign) } };
        }
        case "in-progress":
        case "tasks-failing":
            return { kind: "moving", stage: assessment.kind === "in-progress" ? assessment.stage : "tasks-failing" };
        case "succeeded":
            return { kind: "settled" };
        case "superseded":
            return { kind: "not-ours", why: "superseded" };
        case "rolling-back":
            return { kind: "not-ours", why: "rolling-back" };
        case "rolled-back":
        case "rollback-failed":
            return { kind: "not-ours", why: "rolled-back" };
        case "stopped":
            return { kind: "not-ours", why: "stopped" };
        case "unknown":
            throw new unreadable/* Unreadable */.I("not_found", assessment.why, "Look at the service in the ECS console, then re-run the job.");
    }
}

;// CONCATENATED MODULE: ./lib/adapters/aws/elb-client.js



/** Opens the load balancers of a region for reading; every failure is thrown as `Unreadable` that names the IAM action. */
function elbReader(access) {
    let opened;
    const read = async (action, call) => {
        opened ??= elb_client_open(access);
        try {
            return await call(await opened);
        }
        catch (error) {
            throw (0,aws_failure/* awsFailure */.M)(error, action);
        }
    };
    return {
        async balancerOf(targetGroup) {
            const { TargetGroups = [] } = await read("elasticloadbalancing:DescribeTargetGroups", (elb) => elb.describeTargetGroups({ TargetGroupArns: [targetGroup] }));
            const [arn] = TargetGroups[0]?.LoadBalancerArns ?? [];
            return arn === undefined ? undefined : arn.slice(arn.indexOf(":loadbalancer/") + ":loadbalancer/".length);
        },
        async weights(address) {
            // A Network Load Balancer has no rules: ECS shifts the listener itself.
            if (address.includes(":listener/")) {
                const { Listeners = [] } = await read("elasticloadbalancing:DescribeListeners", (elb) => elb.describeListeners({ ListenerArns: [address] }));
                return weightsOf(Listeners[0]?.DefaultActions ?? []);
            }
            const { Rules = [] } = await read("elasticloadbalancing:DescribeRules", (elb) => elb.describeRules({ RuleArns: [address] }));
            return weightsOf(Rules[0]?.Actions ?? []);
        },
        async health(targetGroup) {
            const { TargetHealthDescriptions = [] } = await read("elasticloadbalancing:DescribeTargetHealth", (elb) => elb.describeTargetHealth({ TargetGroupArn: targetGroup }));
            return TargetHealthDescriptions.map(({ Target, TargetHealth }) => ({
                target: `${Target?.Id ?? ""}${Target?.Port === undefined ? "" : `:${Target.Port}`}`,
                state: TargetHealth?.State ?? "",
                reason: [TargetHealth?.Reason, TargetHealth?.Description].filter((part) => part !== undefined).join(": "),
            }));
        },
    };
}
function weightsOf(actions) {
    const forward = actions.find(({ Type }) => Type === "forward");
    const groups = forward?.ForwardConfig?.TargetGroups ?? [
        ...(forward?.TargetGroupArn === undefined ? [] : [{ TargetGroupArn: forward.TargetGroupArn, Weight: 1 }]),
    ];
    return new Map(groups.map(({ TargetGroupArn = "", Weight = 1 }) => [TargetGroupArn, Weight]));
}
async function elb_client_open(access) {
    const { ElasticLoadBalancingV2 } = await Promise.all(/* import() */[__nccwpck_require__.e(279), __nccwpck_require__.e(861), __nccwpck_require__.e(586)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 586, 19));
    return new ElasticLoadBalancingV2({ ...(0,aws_access/* clientSettings */.r)(access), requestHandler: await (0,aws_request_handler/* awsRequestHandler */.l)() });
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-traffic.js











/** This often a look at the traffic reads the service too; our own deployment tells of all else, its superseding included. */
const WHOLE_MILLISECONDS = 60_000;
/** A look that comes this much sooner is the one that was due. */
const JITTER_MILLISECONDS = 2_000;
/** Reads and raises the traffic of one rollout of ECS, and tells where its arms are measured. */
function ecsTraffic(settings, clock) {
    const { rollout } = settings;
    const ecs = (0,ecs_client/* ecsService */.R)(settings, () => clock.now());
    const reader = ecsReader(ecs);
    const armsOf = sidesOf(armResolver({ ...settings, reader, elb: elbReader(settings) }));
    const foreign = pausesIn(settings.formerConfiguration);
    let wholeAt = Number.NEGATIVE_INFINITY;
    const look = async (whole) => {
        const reading = readOnce(reader);
        const glance = whole ? undefined : await glanceAt(reading, rollout);
        if (glance?.service === undefined)
            wholeAt = clock.elapsed();
        const observation = await observeEcs({ ecs, reader: reading }, rollout, glance);
        const detail = known(await reading.detail(rollout), settings);
        const weight = weightOf(observation);
        return {
            ...(await armsOf(detail, weight)),
            position: trafficPosition(observation, foreign),
            weight,
            timetable: timetableMinutesOf(observation.configuration) * 60_000,
        };
    };
    return {
        async read() {
            const due = clock.elapsed() - wholeAt >= WHOLE_MILLISECONDS - JITTER_MILLISECONDS;
            const reading = await look(due);
            // Before traffic is raised the service says whether it is still ours to raise.
            return due || !isRaised(reading) ? reading : look(true);
        },
        async raise(hold) {
            if (!hold.ours)
                throw new Error(`the hold at ${hold.at} is not ours to end`);
            await endPause(ecs, await reader.addressOf(rollout), hold.id);
        },
        readArms: async () => armsOf(known(await reader.detail(rollout), settings), 0),
    };
}
function known(detail, { rollout, service }) {
    if (detail !== undefined)
        return detail;
    throw new unreadable/* Unreadable */.I("not_found", `${rollout} is not known to service ${service}`, "Check that the record and the target name the same service, then re-run the job.");
}
async function endPause(ecs, serviceDeploymentArn, hookId) {
    try {
        await ecs.write((client) => client.continueServiceDeployment({ serviceDeploymentArn, hookId, action: "CONTINUE" }));
    }
    catch (error) {
        const refusal = (0,aws_failure/* refusalOf */.O)(error, "ecs:ContinueServiceDeployment");
        if (refusal.kind === "refused" && refusal.why === "forbidden")
            throw new unreadable/* Unreadable */.I("forbidden", refusal.message, refusal.remedy);
        // Anything else means that the pause is over: the next reading tells how.
    }
}
/** Makes the function that finds both arms; there is nothing to compare with once all traffic is ours, or where both share a target group. */
function sidesOf(armOf) {
    return async (detail, weight) => {
        const canary = await armOf(detail.targetServiceRevision?.arn);
        const baseline = weight >= 100 ? undefined : await armOf(sourceOf(detail));
        const alike = baseline?.TargetGroup === undefined || baseline.TargetGroup === canary.TargetGroup;
        return { canary, baseline: alike ? undefined : baseline };
    };
}
/** Whether it shows a hold that is ended at once, while the one at all traffic is judged at. */
function isRaised({ position }) {
    return position.kind === "held" && position.hold.ours && position.hold.at !== "production";
}
/** A reader that describes our rollout once, since a look every few seconds is paid for by the whole account. */
function readOnce(reader) {
    const details = new Map();
    return {
        ...reader,
        detail(rollout) {
            const seen = details.get(rollout) ?? reader.detail(rollout);
            details.set(rollout, seen);
            return seen;
        },
    };
}
function weightOf({ rollout }) {
    if (rollout === undefined)
        return 0;
    if (rollout.weight !== undefined)
        return rollout.weight;
    const { wanted, running } = rollout.tasks;
    return rollout.status === "successful" ? 100 : wanted === 0 ? 0 : Math.min(100, Math.floor((100 * running) / wanted));
}
function sourceOf({ sourceServiceRevisions = [] }) {
    const [busiest] = [...sourceServiceRevisions].sort((a, b) => (b.requestedProductionTrafficWeight ?? 0) - (a.requestedProductionTrafficWeight ?? 0));
    return busiest?.arn;
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-watch.js




/** Opens rollouts' traffic and the metrics of a region, sharing one session of a role; nothing is called before the first use. */
function ecsWatch(session) {
    const opened = new Map();
    const accessOf = ({ role, region }) => {
        const key = JSON.stringify([role, region]);
        const access = opened.get(key) ?? {
            region,
            credentials: (0,aws_credentials/* awsCredentials */.c)({ ...session, role, region, http: (0,node_http/* nodeHttp */.L)() }),
        };
        opened.set(key, access);
        return access;
    };
    return {
        rollout: (place) => ecsTraffic({ ...place, ...accessOf(place) }, session.clock),
        metrics: (access) => cloudwatchMetrics(accessOf(access), session.clock),
    };
}


/***/ }),

/***/ 3476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ gatePorts)
});

// EXTERNAL MODULE: ./lib/adapters/http/node-http.js + 8 modules
var node_http = __nccwpck_require__(2161);
// EXTERNAL MODULE: ./lib/adapters/github/github-client.js + 4 modules
var github_client = __nccwpck_require__(7556);
;// CONCATENATED MODULE: ./lib/adapters/github/github-environments.js
/** Reads environments of one repository by REST: built-in rules with the environment, custom ones by their own list (`actions: read`). */
function githubEnvironments(client, repository) {
    return {
        async read(name) {
            const answer = await client.call("GET", pathOf(repository, name), { allow: [404] });
            if (answer.status === 404)
                return undefined;
            const { protection_rules: rules = [] } = (answer.data ?? {});
            return {
                name,
                reviewers: rules
                    .filter(({ type }) => type === "required_reviewers")
                    .reduce((sum, { reviewers }) => sum + Math.max(1, reviewers?.length ?? 0), 0),
                waitMinutes: Math.max(0, ...rules.filter(({ type }) => type === "wait_timer").map(({ wait_timer: minutes }) => minutes ?? 1)),
                customRules: (await customRulesOf(client, repository, name)) ?? [],
            };
        },
    };
}
/** Lists the names of an environment's enabled custom protection rules; `undefined` when there is no such environment. */
async function customRulesOf(client, repository, name) {
    const path = `${pathOf(repository, name)}/deployment_protection_rules`;
    const { status, data } = await client.call("GET", path, { allow: [404] });
    if (status === 404)
        return undefined;
    const { custom_deployment_protection_rules: rules = [] } = (data ?? {});
    return rules.filter(({ enabled }) => enabled !== false).map(({ app }) => app?.slug ?? "a custom rule");
}
function pathOf({ owner, name: repository }, name) {
    return `/repos/${owner}/${repository}/environments/${encodeURIComponent(name)}`;
}

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/adapters/github/github-source-files.js
var github_source_files = __nccwpck_require__(615);
;// CONCATENATED MODULE: ./lib/adapters/github/github-documents-answer.js

/** Reads what the documents part selected. */
function readDocuments(asked, found) {
    const policyCommit = commitOf(found.ref)?.oid ?? "";
    const headCommit = commitOf(found.head)?.oid ?? "";
    const version = commitOf(found.tag?.target) ?? commitNamed(asked.version, found.commit);
    return {
        policyCommit,
        policyRefKind: refKindOf(asked, found, policyCommit),
        // Git reads files in a tree as well, and nothing says who brought a tree.
        policy: policyCommit === "" ? undefined : (0,github_source_files/* readBlob */.g)(found.policy, asked.policy, policyCommit),
        files: policyCommit === "" ? new Map() : readFiles(asked.files, found, policyCommit),
        headCommit,
        targets: (0,github_source_files/* readBlob */.g)(found.targets, asked.targets, headCommit),
        versionCommit: version?.oid,
        pulls: readPulls(version ?? found.own),
    };
}
function refKindOf({ policyRef }, found, policyCommit) {
    if (policyRef === "")
        return "default-branch";
    const [branch, tag] = [found.policyBranch ?? undefined, found.policyTag ?? undefined];
    if (branch !== undefined && tag !== undefined)
        return "ambiguous";
    const named = branch ?? tag;
    // Git takes `heads/x` for the branch x before it looks for a tag of that name: what was read is then not what was judged.
    if (named !== undefined && commitOf(named.target)?.oid !== policyCommit)
        return "other";
    if (tag !== undefined)
        return "tag";
    if (branch !== undefined)
        return branch.name === found.mainBranch?.name ? "default-branch" : "branch";
    return policyRef === policyCommit ? "commit" : "other";
}
/** Reads further files, those that there are, by path. */
function readFiles(paths, found, commit) {
    const files = paths.flatMap((path, index) => {
        const file = (0,github_source_files/* readBlob */.g)(found[`file${index}`], path, commit);
        const changed = found[`changed${index}`]?.history?.nodes[0]?.committedDate;
        return file === undefined
            ? []
            : [[path, { ...file, committedAt: changed === undefined ? undefined : new Date(changed) }]];
    });
    return new Map(files);
}
/** Reads a commit that was named by its own digits: a branch may have a name of hexadecimal digits too, and branches move. */
function commitNamed(version, node) {
    const commit = commitOf(node);
    return commit?.oid.startsWith(version.toLowerCase()) === true ? commit : undefined;
}
/** Reads the commit that an object is, or that an annotated tag points at. */
function commitOf(node) {
    if (node?.__typename === "Commit")
        return node;
    return node?.__typename === "Tag" && node.target?.__typename === "Commit" ? node.target : undefined;
}
/** Reads the pull requests that hold a commit, those that were given up left out; `undefined` when not all of them can be seen. */
function readPulls(holding) {
    const commit = commitOf(holding);
    if (commit === undefined)
        return [];
    const { pulls } = commit;
    if (pulls === null || pulls === undefined || pulls.pageInfo.hasNextPage)
        return undefined;
    if (pulls.nodes.some(({ labels }) => labels === null))
        return undefined;
    return pulls.nodes
        .filter(({ state }) => state !== "CLOSED")
        .map(({ number, url, merged, mergeCommit, headRefName, isCrossRepository, labels }) => ({
        number,
        url,
        merged,
        mergeCommit: mergeCommit?.oid ?? "",
        branch: isCrossRepository ? "" : headRefName,
        labels: (labels?.nodes ?? []).map(({ name }) => name),
    }));
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-documents-part.js
const BLOB = "{ __typename ... on Blob { text isBinary isTruncated } }";
const REF = "{ name target { __typename oid ... on Tag { target { __typename oid } } } }";
const PULLS = `pulls: associatedPullRequests(first: 50) { pageInfo { hasNextPage } nodes {
        number url state merged headRefName isCrossRepository mergeCommit { oid } labels(first: 100) { nodes { name } }
      } }`;
/** The field that may be missing for want of `pull-requests: read`. */
const PULLS_FIELD = "pulls";
/** Writes what a gate reads of a repository's files, refs and commits; only what is wanted is asked. */
function documentsPart(asked) {
    const ref = asked.policyRef === "" ? "HEAD" : asked.policyRef;
    const used = [...policyFields(asked, ref), ...versionFields(asked)].filter(({ when = true }) => when);
    const files = filesPart(asked.files, ref);
    return {
        declares: [...used.map(({ declares }) => declares), ...files.declares],
        selects: [
            'head: object(expression: "HEAD") { __typename oid }',
            "mainBranch: defaultBranchRef { name }",
            ...used.map(({ selects }) => selects),
            ...files.selects,
        ],
        variables: Object.assign({}, ...used.map(({ variables }) => variables), files.variables),
    };
}
function policyFields({ policy, policyRef, targets }, ref) {
    return [
        {
            declares: "$ref: String!",
            selects: "ref: object(expression: $ref) { __typename oid ... on Tag { target { __typename oid } } }",
            variables: { ref },
        },
        {
            declares: "$policy: String!",
            selects: `policy: object(expression: $policy) ${BLOB}`,
            variables: { policy: `${ref}:${policy}` },
        },
        {
            when: policyRef !== "",
            declares: "$branch: String!",
            selects: `policyBranch: ref(qualifiedName: $branch) ${REF}`,
            variables: { branch: qualified("heads", policyRef) },
        },
        {
            when: policyRef !== "",
            declares: "$policyTag: String!",
            selects: `policyTag: ref(qualifiedName: $policyTag) ${REF}`,
            variables: { policyTag: qualified("tags", policyRef) },
        },
        {
            when: targets !== "",
            declares: "$targets: String!",
            selects: `targets: object(expression: $targets) ${BLOB}`,
            variables: { targets: `HEAD:${targets}` },
        },
    ];
}
function versionFields({ version, pullsOf }) {
    const pulls = pullsOf === "" ? "" : ` ... on Commit { ${PULLS} }`;
    const commit = `{ __typename oid${pulls} }`;
    return [
        {
            when: version !== "",
            declares: "$tag: String!",
            selects: `tag: ref(qualifiedName: $tag) { target { __typename oid ... on Tag { target ${commit} }${pulls} } }`,
            variables: { tag: `refs/tags/${version}` },
        },
        {
            when: isCommitName(version),
            declares: "$commit: String!",
            selects: `commit: object(expression: $commit) ${commit}`,
            variables: { commit: version },
        },
        {
            when: version === "" && pullsOf !== "",
            declares: "$own: String!",
            selects: `own: object(expression: $own) ${commit}`,
            variables: { own: pullsOf },
        },
    ];
}
/** Writes what is read of further files at a ref: their text, and when each was last changed. */
function filesPart(paths, ref) {
    return {
        declares: paths.length === 0
            ? []
            : ["$filesAt: String!", ...paths.flatMap((_, index) => [`$file${index}: String!`, `$path${index}: String!`])],
        selects: paths.flatMap((_, index) => [
            `file${index}: object(expression: $file${index}) ${BLOB}`,
            `changed${index}: object(expression: $filesAt) { ... on Commit { history(first: 1, path: $path${index}) { nodes { committedDate } } } }`,
        ]),
        variables: paths.length === 0
            ? {}
            : Object.fromEntries([
                ["filesAt", ref],
                ...paths.flatMap((path, index) => [
                    [`file${index}`, `${ref}:${path}`],
                    [`path${index}`, path],
                ]),
            ]),
    };
}
/** Writes what is asked of a commit's pull requests alone. */
function pullsPart(commit) {
    return {
        declares: ["$own: String!"],
        selects: [`own: object(expression: $own) { __typename oid ... on Commit { ${PULLS} } }`],
        variables: { own: commit },
    };
}
/** Tells whether a text may name a commit by its digits. */
function isCommitName(text) {
    return /^[0-9a-f]{7,40}$/i.test(text);
}
/** Writes a ref's full name; one that is full already and of another sort names nothing. */
function qualified(sort, ref) {
    const prefix = `refs/${sort}/`;
    return ref.startsWith("refs/") && !ref.startsWith(prefix) ? `${prefix}${ref}` : `${prefix}${ref.replace(prefix, "")}`;
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-ref-protection.js
/** Tells by REST whether only reviewed changes reach a branch or a commit (`contents: read`). */
function githubRefProtection(client, repository) {
    return (kind, ref) => kind === "branch" ? isProtectedBranch(client, repository, ref) : isMerged(client, repository, ref);
}
/** `protected` is true for classic rules and rulesets alike, and needs no more than `contents: read` (GitHub docs, "Get a branch"); GraphQL's rules depend on who looks. */
async function isProtectedBranch(client, { owner, name }, ref) {
    const branch = ref
        .replace(/^refs\/heads\//, "")
        .split("/")
        .map(encodeURIComponent)
        .join("/");
    const { status, data } = await client.call("GET", `/repos/${owner}/${name}/branches/${branch}`, { allow: [404] });
    return status === 200 && typeof data === "object" && data !== null && "protected" in data && data.protected === true;
}
/** Tells whether the default branch holds a commit: seen from there it is behind, or the same. */
async function isMerged(client, { owner, name }, commit) {
    const path = `/repos/${owner}/${name}/compare/HEAD...${commit}?per_page=1`;
    const { status, data } = await client.call("GET", path, { allow: [404] });
    const standing = typeof data === "object" && data !== null && "status" in data ? data.status : undefined;
    return status === 200 && (standing === "behind" || standing === "identical");
}

// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __nccwpck_require__(1470);
// EXTERNAL MODULE: ./lib/core/lock/deploy-lock.js
var deploy_lock = __nccwpck_require__(6406);
;// CONCATENATED MODULE: ./lib/adapters/github/github-lock-issue.js

/** What is asked of an issue with the lock label, for `readLock`. */
const LOCK_FIELDS = "number url title body createdAt authorAssociation author { __typename login }";
/** Who has nothing to do with a repository, or not more than anybody may; members who hide it and have changed nothing yet are among them. */
const STRANGERS = ["NONE", "FIRST_TIMER", "FIRST_TIME_CONTRIBUTOR", "MANNEQUIN"];
/**
 * Reads a lock from an issue; without a readable marker it stops everything. A stranger's marker counts for none: whoever opened an issue may
 * edit its words at any time, and would lift what somebody else has made a lock by the label.
 */
function readLock(issue, { isPrivate }) {
    const { number, url, title, body, createdAt, author, authorAssociation = "NONE" } = issue;
    const strange = !isPrivate && author?.__typename !== "Bot" && STRANGERS.includes(authorAssociation);
    const marker = strange ? undefined : (0,deploy_lock/* parseLockMarker */.nX)(body);
    return {
        issue: number,
        url,
        title,
        openedAt: new Date(createdAt),
        scope: marker?.scope,
        request: marker?.request ?? "",
        // A person's lock without a name is that of whoever opened it; our own incidents are nobody's.
        owner: marker?.owner || (marker?.request ? "" : (author?.login ?? "")),
        reason: marker?.reason ?? "",
        expiresAt: marker?.expiresAt,
    };
}

// EXTERNAL MODULE: ./lib/adapters/github/github-record-node.js + 1 modules
var github_record_node = __nccwpck_require__(3678);
;// CONCATENATED MODULE: ./lib/adapters/github/github-standing-answer.js




/** Reads how things stand from an answer, and reads on where it does not hold everything. Throws `Unreadable`. */
async function readStanding(asked, answer, whole) {
    const { labels, service, environments, protections } = asked;
    const { found, viewer } = answer;
    if (!found.hasIssuesEnabled) {
        const remedy = "Switch Issues on in Settings → General → Features: locks and approvals are issues.";
        throw new unreadable/* Unreadable */.I("not_found", "the repository's Issues are switched off, so no lock can be seen", remedy);
    }
    const readRecords = async (environment, page) => {
        if (page?.pageInfo?.hasNextPage !== false)
            return await whole.records.list({ environment, service });
        return page.nodes.filter(({ task }) => task === (0,deploy_record/* taskOf */.Xb)(service)).flatMap((node) => (0,github_record_node/* readRecord */.aE)(node, viewer) ?? []);
    };
    const [records, demands, locks] = await Promise.all([
        byName(environments, (name, index) => readRecords(name, found[`records${index}`])),
        byName(protections, (name, index) => readProtection(name, found[`protection${index}`], { answer, whole })),
        found.locks?.pageInfo?.hasNextPage === false
            ? found.locks.nodes.map((issue) => readLock(issue, found))
            : whole.locks.list(),
    ]);
    return {
        incidents: incidentsOf(labels, found),
        missingLabels: labels.filter((_, index) => found[`label${index}`] === null),
        locks,
        records,
        protections: demands,
    };
}
async function byName(names, read) {
    return new Map(await Promise.all(names.map(async (name, index) => [name, await read(name, index)])));
}
/** Reads an environment's protection from both answers; where they differ, REST alone is asked, which documents the right that it needs. */
async function readProtection(name, node, { answer, whole }) {
    const customRules = answer.customRules.get(name);
    if (node === null || node === undefined)
        return customRules === undefined ? undefined : await whole.environments.read(name);
    const rules = node.protectionRules.nodes;
    return {
        name,
        reviewers: rules
            .filter(({ type }) => type === "REQUIRED_REVIEWERS")
            .reduce((sum, { reviewers }) => sum + Math.max(1, reviewers.totalCount), 0),
        waitMinutes: Math.max(0, ...rules.filter(({ type }) => type === "WAIT_TIMER").map(({ timeout }) => timeout)),
        customRules: customRules ?? [],
    };
}
function incidentsOf(labels, found) {
    const byIssue = new Map();
    for (const [index, label] of labels.entries()) {
        for (const { number, url, title, createdAt } of nodesOf(found[`labelled${index}`], label)) {
            const openedAt = new Date(createdAt);
            if (!byIssue.has(number))
                byIssue.set(number, { name: `issue #${number}`, issue: number, url, title, label, openedAt });
        }
    }
    return [...byIssue.values()];
}
/** Reads a label's issues; an answer that leaves them out says nothing about them. */
function nodesOf(page, label) {
    if (Array.isArray(page?.nodes))
        return page.nodes;
    throw new unreadable/* Unreadable */.I("malformed", `GitHub's answer leaves the issues with the label '${label}' out`, "Re-run the job; if it stays, report it.");
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-standing-part.js



const ISSUES = "states: [OPEN], first: 100";
const NEWEST = "first: 100, orderBy: { field: CREATED_AT, direction: DESC }";
/** Writes what a gate looks at: one field a label, so that any of them counts (a hundred of each, for one open issue is enough), and one an environment. */
function standingPart({ labels, environments, protections }) {
    return {
        declares: [
            "$lock: [String!]",
            ...labels.flatMap((_, index) => [`$label${index}: String!`, `$labelled${index}: [String!]`]),
            ...environments.map((_, index) => `$environment${index}: [String!]`),
            ...protections.map((_, index) => `$protection${index}: String!`),
        ],
        selects: [
            "hasIssuesEnabled",
            "isPrivate",
            `locks: issues(labels: $lock, ${ISSUES}) { pageInfo { hasNextPage } nodes { ${LOCK_FIELDS} } }`,
            ...labels.flatMap((_, index) => [
                `label${index}: label(name: $label${index}) { name }`,
                `labelled${index}: issues(labels: $labelled${index}, ${ISSUES}) { nodes { number url title createdAt } }`,
            ]),
            ...environments.map((_, index) => `records${index}: deployments(environments: $environment${index}, ${NEWEST}) {
      pageInfo { hasNextPage } nodes { ${github_record_node/* RECORD_FIELDS */.IT} }
    }`),
            ...protections.map((_, index) => `protection${index}: environment(name: $protection${index}) { protectionRules(first: 20) { nodes { type timeout reviewers(first: 1) { totalCount } } } }`),
        ],
        variables: {
            lock: [deploy_lock/* LOCK_LABEL */.x5],
            ...numbered("label", labels, (label) => label),
            ...numbered("labelled", labels, (label) => [label]),
            ...numbered("environment", environments, (environment) => [environment]),
            ...numbered("protection", protections, (name) => name),
        },
    };
}
/** Lists the fields that may be missing for want of a right: what they would say is then asked elsewhere. */
function optionalOf({ protections }) {
    return protections.map((_, index) => `protection${index}`);
}
function numbered(name, values, show) {
    return Object.fromEntries(values.map((value, index) => [`${name}${index}`, show(value)]));
}

;// CONCATENATED MODULE: ./lib/adapters/github/query-part.js
/** Writes one named query of several parts; with `viewer` it also asks whose token it is. */
function writeQuery(name, parts, viewer) {
    const declares = ["$owner: String!", "$name: String!", ...parts.flatMap((part) => part.declares)];
    const document = `query ${name}(${declares.join(", ")}) {${viewer ? "\n  viewer { login }" : ""}
  repository(owner: $owner, name: $name) {
    ${parts.flatMap(({ selects }) => selects).join("\n    ")}
  }
}`;
    return { document, variables: Object.assign({}, ...parts.map(({ variables }) => variables)) };
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-gate-documents.js







/** Reads a gate's documents by one GraphQL query (`contents: read`), and in the same what is known to be looked at. */
function githubGateDocuments(client, repository, whole) {
    const ask = asker(client, repository);
    return {
        async read(asked) {
            const { standing } = asked;
            const parts = [documentsPart(asked), ...(standing === undefined ? [] : [standingPart(standing)])];
            const { found, viewer } = await ask("FreezeGateDocuments", parts, {
                optional: [PULLS_FIELD, ...(standing === undefined ? [] : optionalOf(standing))],
                viewer: standing !== undefined && standing.environments.length > 0,
            });
            const platformTime = platformTimeOf(client);
            return {
                ...readDocuments(asked, found),
                standing: standing === undefined
                    ? undefined
                    : await readStanding(standing, { found, viewer, customRules: new Map() }, whole),
                platformTime,
            };
        },
        async files(paths, commit) {
            const { found } = await ask("FreezeGateFiles", [filesPart(paths, commit)]);
            return readFiles(paths, found, commit);
        },
        async pulls(commit) {
            const { found } = await ask("FreezeGatePulls", [pullsPart(commit)], {
                optional: [PULLS_FIELD],
            });
            return readPulls(found.own);
        },
        isProtected: githubRefProtection(client, repository),
    };
}
/** Asks parts of one query; a repository that cannot be seen is `Unreadable`. */
function asker(client, repository) {
    return async (name, parts, { viewer = false, optional = [] } = {}) => {
        const { document, variables } = writeQuery(name, parts, viewer);
        const answer = await client.query(document, { ...repository, ...variables }, optional);
        if (answer.repository !== null)
            return { found: answer.repository, viewer: answer.viewer?.login ?? "" };
        const unseen = `repository ${repository.owner}/${repository.name} cannot be seen`;
        throw new unreadable/* Unreadable */.I("not_found", unseen, "Check its name, and grant the token contents: read there.");
    };
}
function platformTimeOf(client) {
    const seen = client.serverTime();
    return seen === undefined ? undefined : { platform: seen.server, asked: seen.sent, answered: seen.local };
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-gate-standing.js





/**
 * Reads locks, incidents, records and environments' rules of one repository by one GraphQL query, and custom rules beside it by REST, which
 * alone knows them (`issues: read`; `deployments: read` where records, `actions: read` where environments are wanted).
 */
function githubGateStanding(client, repository, whole) {
    return {
        async read(asked) {
            const { document, variables } = writeQuery("FreezeGateStanding", [standingPart(asked)], asked.environments.length > 0);
            const [answer, customRules] = await Promise.all([
                client.query(document, { ...repository, ...variables }, optionalOf(asked)),
                Promise.all(asked.protections.map(async (name) => [name, await customRulesOf(client, repository, name)])),
            ]);
            if (answer.repository === null) {
                const name = `repository ${repository.owner}/${repository.name} cannot be seen`;
                throw new unreadable/* Unreadable */.I("not_found", name, "Grant the job issues: read and deployments: read.");
            }
            const viewer = answer.viewer?.login ?? "";
            return await readStanding(asked, { found: answer.repository, viewer, customRules: new Map(customRules) }, whole);
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/graphql-pages.js

/**
 * Reads a connection to its end, from a cursor on; throws `Unreadable` when a page repeats or there is no end in sight, since
 * evidence that is not read to its end decides nothing.
 */
async function everyPage({ what, most, remedy }, read, start = null) {
    const nodes = [];
    const seen = new Set([start]);
    let after = start;
    for (let page = 1; page <= most; page++) {
        const { nodes: more, pageInfo } = wholePage(await read(after), what);
        nodes.push(...more);
        if (!pageInfo.hasNextPage)
            return nodes;
        after = pageInfo.endCursor;
        if (after === null || seen.has(after)) {
            throw new unreadable/* Unreadable */.I("malformed", `${what} repeats a page (pagination_invalid)`, "Re-run the job; if it stays, report it.");
        }
        seen.add(after);
    }
    throw new unreadable/* Unreadable */.I("malformed", `${what} has more than ${most} pages`, remedy);
}
/** Refuses an answer that leaves out what was asked for: what is not there was not read. */
function wholePage(page, what) {
    if (Array.isArray(page?.nodes) && typeof page.pageInfo?.hasNextPage === "boolean")
        return page;
    throw new unreadable/* Unreadable */.I("malformed", `${what} came without its list`, "Re-run the job; if it stays, report it.");
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-locks.js




const LOCKS = {
    what: `the list of issues with the label ${deploy_lock/* LOCK_LABEL */.x5}`,
    most: 10,
    remedy: `Close what is over, or remove the label ${deploy_lock/* LOCK_LABEL */.x5} from it.`,
};
const QUERY = `query DeployLocks($owner: String!, $name: String!, $labels: [String!], $after: String) {
  repository(owner: $owner, name: $name) {
    hasIssuesEnabled
    isPrivate
    issues(labels: $labels, states: [OPEN], first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { ${LOCK_FIELDS} }
    }
  }
}`;
/** Keeps locks as open issues with our label in one repository. */
function githubLocks(client, repository) {
    const base = `/repos/${repository.owner}/${repository.name}/issues`;
    const list = () => readLocks(client, repository);
    return {
        list,
        async take(lock) {
            const own = (await list()).find((standing) => isSame(standing, lock));
            if (own !== undefined)
                return own;
            const taken = await openLock(client, base, lock);
            const { issue } = taken;
            const [holding = taken] = (await list())
                .filter((other) => other.issue < issue && (0,deploy_lock/* isHolding */.ye)(other, taken.openedAt) && (0,deploy_lock/* covers */.hU)(other, taken))
                .sort((one, other) => one.issue - other.issue);
            if (holding.issue !== issue)
                await client.call("PATCH", `${base}/${issue}`, { body: { state: "closed", state_reason: "duplicate" } });
            return holding;
        },
        async release(issue, comment) {
            if (!(await list()).some((standing) => standing.issue === issue))
                return "not-a-lock";
            await client.call("POST", `${base}/${issue}/comments`, { body: { body: comment } });
            await client.call("PATCH", `${base}/${issue}`, { body: { state: "closed", state_reason: "completed" } });
            return "released";
        },
    };
}
async function readLocks(client, repository) {
    let home = { isPrivate: false };
    const issues = await everyPage(LOCKS, async (after) => {
        const answer = await client.query(QUERY, { ...repository, labels: [deploy_lock/* LOCK_LABEL */.x5], after });
        const found = answer.repository;
        if (found === null) {
            const unseen = `repository ${repository.owner}/${repository.name} cannot be seen`;
            throw new unreadable/* Unreadable */.I("not_found", unseen, "Grant the job issues: read.");
        }
        if (!found.hasIssuesEnabled) {
            const remedy = "Switch Issues on in Settings → General → Features: locks are issues.";
            throw new unreadable/* Unreadable */.I("not_found", "the repository's Issues are switched off, so no lock can be seen", remedy);
        }
        home = found;
        return found.issues;
    });
    return issues.map((issue) => readLock(issue, home));
}
const NO_TERMS = { owner: "", reason: "", expiresAt: undefined };
async function openLock(client, base, lock) {
    const { title, scope, request, terms = NO_TERMS } = lock;
    const text = `${lock.body}\n\n${(0,deploy_lock/* formatLockMarker */.Bl)(scope, request, terms)}\n`;
    const { data } = await client.call("POST", base, {
        body: { title, body: text, labels: [deploy_lock/* LOCK_LABEL */.x5, ...lock.labels] },
    });
    const { number: issue, html_url: url, created_at: createdAt, labels } = data;
    if (labels.some(({ name }) => name === deploy_lock/* LOCK_LABEL */.x5))
        return { issue, url, title, openedAt: new Date(createdAt), scope, request, ...terms };
    // GitHub drops the labels of those who may not push, without a word.
    const why = `issue #${issue} was opened without the label ${deploy_lock/* LOCK_LABEL */.x5}, so it locks nothing`;
    throw new unreadable/* Unreadable */.I("forbidden", why, "Give it the label, or use a token of somebody who may push to the repository.");
}
/** Tells whether a lock is the one that is to be taken: that of its request, or a person's with the same words, whose answer was lost. */
function isSame(standing, { scope, request, terms }) {
    if (standing.scope === undefined || standing.request !== request)
        return false;
    if (request !== "")
        return true;
    return terms !== undefined && (0,deploy_lock/* formatLockMarker */.Bl)(standing.scope, "", standing) === (0,deploy_lock/* formatLockMarker */.Bl)(scope, "", terms);
}

// EXTERNAL MODULE: ./lib/adapters/github/github-records.js
var github_records = __nccwpck_require__(2252);
;// CONCATENATED MODULE: ./lib/adapters/github/github-gate.js







/** Opens what a gate reads from GitHub; each part names the permission that it needs. */
function githubGate({ token, policyToken, clock, progress, run }) {
    const http = (0,node_http/* nodeHttp */.L)();
    const { apiUrl, graphqlUrl, repository } = run;
    const client = (permission, as = token) => (0,github_client/* githubClient */.$)({ apiUrl, graphqlUrl, token: as, http, clock, progress, permission });
    const whole = {
        locks: githubLocks(client("issues: read"), repository),
        records: (0,github_records/* githubRecords */.m)(client("deployments: read"), repository),
        environments: githubEnvironments(client("actions: read"), repository),
    };
    return {
        documents: githubGateDocuments(client("contents: read, issues: read and deployments: read"), repository, whole),
        central: (place) => githubGateDocuments(client("contents: read in the policy's repository, by the input policy-token", policyToken || token), place, whole),
        standing: githubGateStanding(client("issues: read, deployments: read and actions: read"), repository, whole),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/gate-ports.js


/** Opens everything that a gate reads; nothing is called, and what only some policies need is not loaded, before its first use. */
function gatePorts(access, { clock, progress, run, mask }) {
    const internal = access["allow-private-hosts"];
    return {
        ...githubGate({ token: access["github-token"], policyToken: access["policy-token"], clock, progress, run }),
        images: {
            async find(image) {
                const { ecrDigests } = await __nccwpck_require__.e(/* import() */ 372).then(__nccwpck_require__.bind(__nccwpck_require__, 372));
                const session = `deploy-gate-${run.runId}`;
                return await ecrDigests({ http: (0,node_http/* nodeHttp */.L)(), clock, mask, session }).find(image);
            },
            async ofRelease(release) {
                const { releaseDigest } = await __nccwpck_require__.e(/* import() */ 404).then(__nccwpck_require__.bind(__nccwpck_require__, 5404));
                return await releaseDigest(release, { http: (0,node_http/* nodeHttp */.L)(), clock, mask, session: `deploy-gate-${run.runId}` });
            },
        },
        feeds: {
            async read(address) {
                const [{ httpCalendarFeeds }, http] = await Promise.all([
                    Promise.all(/* import() */[__nccwpck_require__.e(578), __nccwpck_require__.e(365)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9484)),
                    outside(internal),
                ]);
                return await httpCalendarFeeds({ http, clock }).read(address);
            },
        },
        endpoints: {
            async read(endpoints, tokens) {
                const [{ httpIncidentEndpoints }, http] = await Promise.all([
                    __nccwpck_require__.e(/* import() */ 615).then(__nccwpck_require__.bind(__nccwpck_require__, 1615)),
                    outside(internal),
                ]);
                return await httpIncidentEndpoints({ http, clock }).read(endpoints, tokens);
            },
        },
    };
}
/** Opens the way to addresses that a policy names: never to metadata services, to internal networks only where that is allowed. */
async function outside(internal) {
    const { refuseAddress } = await __nccwpck_require__.e(/* import() */ 215).then(__nccwpck_require__.bind(__nccwpck_require__, 8215));
    return (0,node_http/* nodeHttp */.L)({ refuse: refuseAddress({ internal }) });
}


/***/ }),

/***/ 7556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ githubClient)
});

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
;// CONCATENATED MODULE: ./lib/adapters/github/github-answers.js


/** Parses an answer's JSON body, `undefined` when it is empty; JSON that breaks off is `unavailable`, anything else than JSON `malformed`. */
function parseJson(response, method, url) {
    if (response.body === "")
        return undefined;
    const type = response.headers["content-type"] ?? "";
    const what = `${method} ${new URL(url).pathname} answered ${response.status} with`;
    if (!type.includes("json")) {
        throw new unreadable/* Unreadable */.I("malformed", `${what} ${type || "no content type"} instead of JSON`, "A proxy or login page may answer in GitHub's place: check the API address and NO_PROXY.");
    }
    try {
        return JSON.parse(response.body);
    }
    catch {
        throw new unreadable/* Unreadable */.I("unavailable", `${what} JSON that breaks off`, "Something between the runner and GitHub cuts answers short: check the proxy, then re-run the job.");
    }
}
/** Reads the next page's address; one that leaves the API, which would be sent our token, or that was read already is refused. */
function nextPage(header, read, apiUrl) {
    const next = /<([^>]+)>;\s*rel="next"/.exec(header ?? "")?.[1];
    if (next === undefined)
        return undefined;
    const address = URL.canParse(next) ? new URL(next) : undefined;
    if (address === undefined || address.origin !== new URL(apiUrl).origin || read.has(next)) {
        throw new unreadable/* Unreadable */.I("malformed", "the list's next page is not a further page of the API (pagination_invalid)", "Try again; if it stays, report it to the API's operator.");
    }
    return next;
}
/** Finds the list in an answer: itself, or the one member that is a list, as in `{ total_count, workflow_runs: […] }`; `undefined` when there is none. */
function listOf(data) {
    if (Array.isArray(data))
        return data;
    if (typeof data !== "object" || data === null)
        return undefined;
    return Object.values(data).find((value) => Array.isArray(value));
}
/**
 * Reads the data of a GraphQL answer; throws `Unreadable` for any error in it, since data beside an error is a part of the truth. Only a
 * missing right to a field whose name or alias is one of `optional` passes: the field is then null.
 */
function readGraphql(answer, permission, optional = []) {
    const { data, errors } = (answer ?? {});
    const passes = (path = []) => path.some((name) => optional.includes(String(name)));
    const first = errors?.find((error) => !isForbidden(error) || !passes(error.path));
    if (first !== undefined)
        throw unreadableBy(first, permission);
    if (typeof data !== "object" || data === null || Object.keys(data).length === 0)
        throw new unreadable/* Unreadable */.I("malformed", "GitHub's answer holds no data", "Check the API address and any proxy in between, then re-run the job.");
    return data;
}
function unreadableBy(error, permission) {
    const place = error.path === undefined ? "" : ` at ${error.path.join(".")}`;
    const message = (0,inert/* inertLine */.F)(String(error.message), 200);
    if (isForbidden(error))
        return new unreadable/* Unreadable */.I("forbidden", `the token may not read what was asked${place}`, `Grant the job the permission ${permission}.`);
    if (error.type === "NOT_FOUND")
        return new unreadable/* Unreadable */.I("not_found", `GitHub knows nothing${place}, or the token may not see it`, `Check the names, and that the token has ${permission}.`);
    if (error.type === "RATE_LIMITED")
        return new unreadable/* Unreadable */.I("rate_limited", "the token's rate limit is spent", "Wait for the limit to reset, then re-run the job.");
    if (error.extensions?.code === "undefinedField" || /doesn't exist on type/.test(error.message ?? ""))
        return new unreadable/* Unreadable */.I("malformed", `this GitHub server is too old for the query${place}: ${message} (unsupported_on_ghes)`, "Upgrade GitHub Enterprise Server to a version that the README lists.");
    return new unreadable/* Unreadable */.I("malformed", `GitHub refused the query${place}: ${message}`, "Re-run the job; if it stays, report it.");
}
function isForbidden({ type, message }) {
    return type === "FORBIDDEN" || /not accessible by integration/i.test(message ?? "");
}

// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __nccwpck_require__(6289);
// EXTERNAL MODULE: ./lib/ports/http.js
var http = __nccwpck_require__(7334);
;// CONCATENATED MODULE: ./lib/core/time/format-utc.js
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Formats an instant as people say it, to the minute: `Tue 17 Nov 2026 10:41 UTC`. */
function formatUtc(instant) {
    const day = `${DAYS[instant.getUTCDay()]} ${instant.getUTCDate()} ${MONTHS[instant.getUTCMonth()]} ${instant.getUTCFullYear()}`;
    return `${day} ${instant.toISOString().slice(11, 16)} UTC`;
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-refusal.js



/**
 * Reads a refusal from a response, `undefined` when it is an answer. Rate limits are told apart from missing permissions by
 * `retry-after`, `x-ratelimit-remaining: 0` and the message (GitHub docs, "Rate limits for the REST API").
 */
function readRefusal(response, call) {
    const { status } = response;
    const { allow, what, now } = call;
    const limited = rateLimit(response, now);
    if (limited !== undefined)
        return { error: spentLimit(what, new Date(now.getTime() + limited)), retryAfter: limited };
    if (status >= 400 && !allow.includes(status))
        return refusalOf(response, call);
    return status >= 300 && status < 400 ? { error: redirected(what, status) } : undefined;
}
function refusalOf({ status, headers, body }, { permission, what, now }) {
    const message = (0,inert/* inertLine */.F)(readMessage(body), 200);
    switch (status) {
        case 401:
            return {
                error: new unreadable/* Unreadable */.I("unauthorized", `${what}: the token is not valid (401 ${message})`, "Pass a valid token; a job's GITHUB_TOKEN ends with its job."),
            };
        case 403:
            return {
                error: new unreadable/* Unreadable */.I("forbidden", `${what}: ${message} (403)`, `Grant the job the permission ${permission}.`),
            };
        case 404:
        case 410:
            if (what.endsWith("/graphql"))
                return { error: noGraphql(what, status) };
            if (status === 410 && /^issues .*disabled/i.test(message))
                return { error: noIssues(what, message) };
            return {
                error: new unreadable/* Unreadable */.I("not_found", `${what}: ${message} (${status}); it does not exist or the token may not see it`, `Check the name, and grant the job ${permission}.`),
            };
        default:
            return status >= 500
                ? { error: failing(what, status), retryAfter: askedWait(headers, now) ?? 0 }
                : {
                    error: new unreadable/* Unreadable */.I("malformed", `${what} was refused: ${message} (${status})`, "Re-run the job; if it stays, report it."),
                };
    }
}
function spentLimit(what, reset) {
    const until = formatUtc(reset);
    return new unreadable/* Unreadable */.I("rate_limited", `${what} is rate limited until ${until}`, `Re-run the job after ${until}.`);
}
function redirected(what, status) {
    return new unreadable/* Unreadable */.I("malformed", `${what} answered with a redirect (${status})`, "The repository may have been renamed: use its present name.");
}
function failing(what, status) {
    return new unreadable/* Unreadable */.I("unavailable", `${what} answered ${status}`, "GitHub may be failing: see githubstatus.com, then re-run the job.");
}
/** GitHub docs, "Create an issue": a repository whose issues are switched off answers 410. */
function noIssues(what, message) {
    return new unreadable/* Unreadable */.I("not_found", `${what}: ${message} (410)`, "Switch Issues on in Settings → General → Features: locks and incidents are issues.");
}
function noGraphql(what, status) {
    return new unreadable/* Unreadable */.I("malformed", `${what} answered ${status}: this server has no GraphQL API there (unsupported_on_ghes)`, "Check GITHUB_GRAPHQL_URL (on GitHub Enterprise Server https://HOST/api/graphql), and that the server's version has GraphQL.");
}
/** GraphQL tells a spent limit in a 200 (GitHub docs, "Rate limits and query limits for the GraphQL API"). */
function rateLimit({ status, headers, body }, now) {
    const spent = headers["x-ratelimit-remaining"] === "0";
    const after = askedWait(headers, now);
    const told = status === 200 && (spent || after !== undefined) && /"type":\s*"RATE_LIMITED"/.test(body);
    if (status !== 403 && status !== 429 && !told)
        return undefined;
    if (after !== undefined)
        return after;
    if (spent)
        return Math.max(0, Number(headers["x-ratelimit-reset"] ?? 0) * 1_000 - now.getTime());
    return status === 429 || /secondary rate limit/i.test(body) ? 60_000 : undefined;
}
/** Reads `Retry-After`, seconds or an instant, to milliseconds from now. */
function askedWait(headers, now) {
    const given = headers["retry-after"] ?? "";
    if (/^\d+$/.test(given))
        return Number(given) * 1_000;
    const instant = Date.parse(given);
    return Number.isNaN(instant) ? undefined : Math.max(0, instant - now.getTime());
}
function readMessage(body) {
    try {
        const parsed = JSON.parse(body);
        return typeof parsed === "object" && parsed !== null && "message" in parsed ? String(parsed.message) : "";
    }
    catch {
        return "";
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-send.js






const TIMEOUT_MILLISECONDS = 10_000;
const MAXIMUM_BYTES = 8 * 1024 * 1024;
const ATTEMPTS = 4;
const BACK_OFF_MILLISECONDS = 250;
const LONGEST_WAIT_MILLISECONDS = 60_000;
/** Sends requests until there is a clear answer; tells `onTime` of GitHub's clock. Safe requests are repeated through unavailability and rate limits. */
function githubSender(settings, onTime) {
    const { clock, permission, progress } = settings;
    return async (request) => {
        for (let attempt = 1;; attempt++) {
            const sent = clock.now();
            const tried = await exchange(settings, request).then((response) => {
                const date = Date.parse(response.headers.date ?? "");
                if (!Number.isNaN(date))
                    onTime({ server: new Date(date), sent, local: clock.now() });
                return readResponse(response, request, { permission, now: clock.now() });
            }, unreachable(request.url));
            if (tried.kind === "answered")
                return tried.answer;
            const { error, retryAfter = Number.POSITIVE_INFINITY } = tried.refusal;
            // What GitHub refused for a rate limit it did not do, so asking again does it once.
            const repeatable = request.safe || error.why === "rate_limited";
            if (!repeatable || attempt >= ATTEMPTS || retryAfter > LONGEST_WAIT_MILLISECONDS)
                throw error;
            const pause = Math.max(retryAfter, BACK_OFF_MILLISECONDS * 2 ** attempt);
            progress?.say(`${(0,inert/* inertLine */.F)(error.message)}; asking again in ${(0,duration/* formatDuration */.a)(pause)} (${attempt + 1} of ${ATTEMPTS}).`);
            await clock.sleep(pause);
        }
    };
}
function exchange({ http, token }, { method, url, body }) {
    const headers = {
        authorization: `Bearer ${token}`,
        accept: "application/vnd.github+json",
        "content-type": "application/json",
        "x-github-api-version": "2022-11-28",
        "user-agent": "deploy-actions",
    };
    const sized = { timeout: TIMEOUT_MILLISECONDS, maximumBytes: MAXIMUM_BYTES };
    return http.exchange({
        method,
        url,
        headers,
        ...sized,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}
function unreachable(url) {
    return (error) => {
        if (!(error instanceof http/* HttpError */.j))
            throw error;
        const { host } = new URL(url);
        const check = error.failure === "proxy"
            ? "HTTPS_PROXY and NO_PROXY of the runner"
            : "githubstatus.com and the runner's network and proxy settings";
        const unavailable = new unreadable/* Unreadable */.I("unavailable", `${host} could not be reached (${error.failure}: ${error.message})`, `Check ${check} for ${host}, then re-run the job.`);
        return { kind: "refused", refusal: { error: unavailable, retryAfter: 0 } };
    };
}
function readResponse(response, { method, url, allow = [] }, { permission, now }) {
    const what = `${method} ${new URL(url).pathname}`;
    const refusal = readRefusal(response, { permission, allow, what, now });
    if (refusal !== undefined)
        return { kind: "refused", refusal };
    const { status, headers } = response;
    try {
        return { kind: "answered", answer: { status, data: parseJson(response, method, url), headers } };
    }
    catch (error) {
        // JSON that breaks off was cut on its way; a page of somebody else would only come again.
        if (!(error instanceof unreadable/* Unreadable */.I) || error.why !== "unavailable")
            throw error;
        return { kind: "refused", refusal: { error, retryAfter: 0 } };
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-client.js



const MAXIMUM_PAGES = 100;
const REPEATABLE = ["GET", "PUT", "DELETE"];
/** Creates a client on the given HTTP port; it retries unavailability and rate limits of safe calls, honouring `Retry-After` up to a minute. */
function githubClient(settings) {
    const { apiUrl, graphqlUrl, permission } = settings;
    let seen;
    const send = githubSender(settings, (time) => {
        seen = time;
    });
    return {
        async query(document, variables, optional = []) {
            const safe = !/^\s*mutation/.test(document);
            const { data } = await send({ method: "POST", url: graphqlUrl, body: { query: document, variables }, safe });
            return readGraphql(data, permission, optional);
        },
        call: (method, path, options = {}) => send({ ...options, method, url: `${apiUrl}${path}`, safe: REPEATABLE.includes(method) }),
        async pages(path) {
            const items = [];
            const read = new Set();
            let url = `${apiUrl}${path}${path.includes("?") ? "&" : "?"}per_page=100`;
            while (url !== undefined) {
                if (read.size >= MAXIMUM_PAGES)
                    throw endless(path);
                read.add(url);
                const answer = await send({ method: "GET", url, safe: true });
                items.push(...readList(answer.data, path));
                url = nextPage(answer.headers.link, read, apiUrl);
            }
            return items;
        },
        serverTime: () => seen,
    };
}
function readList(data, path) {
    const found = listOf(data);
    if (found !== undefined)
        return found;
    const remedy = "Check the API address and any proxy in between.";
    throw new unreadable/* Unreadable */.I("malformed", `${path} did not answer with a list`, remedy);
}
function endless(path) {
    const remedy = "Narrow what is asked for; a list that is not read to its end decides nothing.";
    return new unreadable/* Unreadable */.I("malformed", `${path} has more than ${MAXIMUM_PAGES} pages`, remedy);
}


/***/ }),

/***/ 3678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  IT: () => (/* binding */ RECORD_FIELDS),
  aE: () => (/* binding */ readRecord),
  pl: () => (/* binding */ recordsQuery)
});

;// CONCATENATED MODULE: ./lib/core/record/parse-payload.js
const TEXTS = [
    "request",
    "run",
    "service",
    "environment",
    "version",
    "commit",
    "digest",
    "family",
    "previous",
    "policyCommit",
    "formerConfiguration",
];
/** Reads a record's payload, text or object as GitHub gives it; `undefined` when it is not one of ours. */
function parsePayload(given) {
    const value = unquote(given);
    if (typeof value !== "object" || value === null || !("schema" in value) || value.schema !== 1)
        return undefined;
    const members = { ...value };
    if (!TEXTS.every((name) => typeof members[name] === "string"))
        return undefined;
    const texts = Object.fromEntries(TEXTS.map((name) => [name, String(members[name])]));
    const { ownConfiguration, migration } = members;
    return {
        schema: 1,
        ...texts,
        ...(typeof ownConfiguration === "string" ? { ownConfiguration } : {}),
        ...migrationIn(migration),
    };
}
/** Older records have no migration; one that cannot be read counts as one that cannot be rolled back. */
function migrationIn(given) {
    if (given === undefined || given === null)
        return {};
    const level = typeof given === "object" && "level" in given && typeof given.level === "string" ? given.level : "";
    const irreversible = typeof given !== "object" || !("irreversible" in given) || given.irreversible !== false;
    return { migration: { level, irreversible } };
}
/** GraphQL gives the payload as JSON text, once more quoted when it was sent as text. */
function unquote(given) {
    let value = given;
    try {
        for (let layer = 0; layer < 2 && typeof value === "string"; layer++)
            value = JSON.parse(value);
        return value;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/core/record/record-status.js + 1 modules
var record_status = __nccwpck_require__(8009);
;// CONCATENATED MODULE: ./lib/adapters/github/github-record-node.js


/** The fields of a GitHub deployment that `readRecord` needs. */
const RECORD_FIELDS = `databaseId createdAt task payload creator { __typename login }
        statuses(first: 100) { nodes { state description createdAt creator { __typename login } } }`;
/** Writes the query for an environment's deployments, newest first, and who looks at them. */
function recordsQuery(operation) {
    return `query ${operation}($owner: String!, $name: String!, $environment: String!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    deployments(environments: [$environment], first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ${RECORD_FIELDS} }
    }
  }
}`;
}
/** Reads a record from a GitHub deployment; `undefined` when somebody else wrote it or its payload is not ours. */
function readRecord(node, viewer) {
    const payload = parsePayload(node.payload);
    if (payload === undefined || !same(node.creator, viewer))
        return undefined;
    const statuses = (node.statuses?.nodes ?? [])
        .filter(({ creator }) => same(creator, viewer))
        .map(({ state, description, createdAt }) => ({
        state: state.toLowerCase(),
        at: new Date(createdAt),
        status: (0,record_status/* parseRecordStatus */.h)(description ?? ""),
    }))
        // GitHub lists statuses newest first and their times have whole seconds: reversing keeps the order of equal times.
        .reverse()
        .sort((a, b) => a.at.getTime() - b.at.getTime());
    return { id: node.databaseId, createdAt: new Date(node.createdAt), payload, statuses };
}
/** Tells whether an actor is the viewer. GraphQL puts `[bot]` behind an app's login only as the viewer's; a person may bear the same name without it. */
function same(actor, viewer) {
    if (actor === null)
        return false;
    return (actor.__typename === "Bot" ? `${actor.login.replace(/\[bot\]$/, "")}[bot]` : actor.login) === viewer;
}


/***/ }),

/***/ 2252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ githubRecords)
/* harmony export */ });
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9397);
/* harmony import */ var _core_record_deploy_record_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1470);
/* harmony import */ var _core_record_record_status_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8009);
/* harmony import */ var _github_record_node_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3678);




const MAXIMUM_RECORDS = 100;
const MAXIMUM_PAGES = 10;
const QUERY = (0,_github_record_node_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsQuery */ .pl)("DeployRecords");
/** Keeps records as GitHub deployments of one repository; only those that our own identity wrote are believed. */
function githubRecords(client, repository) {
    const base = `/repos/${repository.owner}/${repository.name}/deployments`;
    const list = (of) => newestRecords(client, repository, of);
    async function standing(payload) {
        const records = await list(payload);
        return records.find((record) => record.payload.request === payload.request && !(0,_core_record_deploy_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isTerminal */ .Hd)(record));
    }
    return {
        list,
        async open(payload) {
            const adopted = await standing(payload);
            if (adopted !== undefined)
                return adopted;
            try {
                const { data } = await client.call("POST", base, { body: deploymentOf(payload) });
                const { id, created_at: createdAt } = data;
                return { id, createdAt: new Date(createdAt), payload, statuses: [] };
            }
            catch (error) {
                // The answer to an accepted request may be lost: what stands decides, not what was heard.
                const accepted = await standing(payload).catch(() => undefined);
                if (accepted !== undefined)
                    return accepted;
                throw error;
            }
        },
        async note(id, { state, status, address }) {
            const body = {
                state,
                description: (0,_core_record_record_status_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRecordStatus */ .l)(status),
                auto_inactive: false,
                ...(address === undefined ? {} : { environment_url: address }),
            };
            await client.call("POST", `${base}/${id}/statuses`, { body });
        },
    };
}
function deploymentOf(payload) {
    const { commit, service, environment, version } = payload;
    return {
        ref: commit,
        task: (0,_core_record_deploy_record_js__WEBPACK_IMPORTED_MODULE_2__/* .taskOf */ .Xb)(service),
        environment,
        auto_merge: false,
        required_contexts: [],
        payload,
        description: `${service} ${version}`.slice(0, 140),
    };
}
/** Reads the newest records of a service in an environment, as far back as some hundred deployments. */
async function newestRecords(client, repository, { environment, service }) {
    const found = [];
    let after = null;
    for (let page = 1; page <= MAXIMUM_PAGES && found.length < MAXIMUM_RECORDS; page++) {
        const answer = await client.query(QUERY, { ...repository, environment, after });
        if (answer.repository === null)
            throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("not_found", `repository ${repository.owner}/${repository.name} cannot be seen`, "Grant the job deployments: read.");
        const { nodes, pageInfo } = answer.repository.deployments;
        for (const node of nodes) {
            const record = node.task === (0,_core_record_deploy_record_js__WEBPACK_IMPORTED_MODULE_2__/* .taskOf */ .Xb)(service) ? (0,_github_record_node_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .aE)(node, answer.viewer.login) : undefined;
            if (record !== undefined)
                found.push(record);
        }
        if (!pageInfo.hasNextPage)
            break;
        if (pageInfo.endCursor === null || pageInfo.endCursor === after)
            throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("malformed", "the list of deployments repeats a page (pagination_invalid)", "Re-run the job; if it stays, report it.");
        after = pageInfo.endCursor;
    }
    return found.slice(0, MAXIMUM_RECORDS);
}


/***/ }),

/***/ 9440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ githubRepository)
});

// EXTERNAL MODULE: ./lib/adapters/http/node-http.js + 8 modules
var node_http = __nccwpck_require__(2161);
// EXTERNAL MODULE: ./lib/adapters/github/github-client.js + 4 modules
var github_client = __nccwpck_require__(7556);
// EXTERNAL MODULE: ./lib/adapters/github/github-records.js
var github_records = __nccwpck_require__(2252);
// EXTERNAL MODULE: ./lib/adapters/github/github-source-files.js
var github_source_files = __nccwpck_require__(615);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
;// CONCATENATED MODULE: ./lib/adapters/github/kept-source-files.js




/**
 * Keeps what was read at a commit, which never changes, in the job's temporary folder, and answers from there only while the
 * platform is away: a step that has to act then still knows what an earlier step of its job read.
 */
function keptSourceFiles(source, { temporary, repository }) {
    if (temporary === "")
        return source;
    const folder = (0,external_node_path_.join)(temporary, "deploy-actions-sources");
    const placeOf = (path, commit) => {
        const key = JSON.stringify([repository.owner, repository.name, commit, path]);
        return (0,external_node_path_.join)(folder, (0,external_node_crypto_.createHash)("sha256").update(key).digest("hex"));
    };
    return {
        async read(path, commit) {
            const place = placeOf(path, commit);
            try {
                const file = await source.read(path, commit);
                if (file !== undefined)
                    await keep(folder, place, file.text);
                return file;
            }
            catch (error) {
                if (!(error instanceof unreadable/* Unreadable */.I) || !(0,unreadable/* isPassing */.W)(error))
                    throw error;
                // What was never kept cannot be read either: then the source's own error is the one to tell.
                const text = await (0,promises_.readFile)(place, "utf8").catch(() => undefined);
                if (text === undefined)
                    throw error;
                return { path, commit, text };
            }
        },
    };
}
/** What cannot be kept is read again. */
async function keep(folder, place, text) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
        await (0,promises_.writeFile)(place, text, { mode: 0o600 });
    }
    catch {
        // A full or read-only folder takes nothing from what was read.
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-repository.js





/** Opens the run's own repository with the job's token: its files and its records; nothing is called before the first use. */
function githubRepository(run, token, clock) {
    const permission = "contents: read, deployments: write";
    const client = (0,github_client/* githubClient */.$)({ ...run, token, http: (0,node_http/* nodeHttp */.L)(), clock, permission });
    const repository = keptSourceFiles((0,github_source_files/* githubSourceFiles */.Y)(client, run.repository), run);
    return { repository, records: (0,github_records/* githubRecords */.m)(client, run.repository) };
}


/***/ }),

/***/ 615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ githubSourceFiles),
/* harmony export */   g: () => (/* binding */ readBlob)
/* harmony export */ });
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9397);

const QUERY = `query SourceFile($owner: String!, $name: String!, $file: String!, $commit: String!) {
  repository(owner: $owner, name: $name) {
    commit: object(expression: $commit) { __typename oid }
    file: object(expression: $file) { __typename ... on Blob { text isBinary isTruncated } }
  }
}`;
/** Reads files of one repository at full commits, or at `HEAD` of its default branch; a commit that cannot be seen is `Unreadable`, not a missing file. */
function githubSourceFiles(client, repository) {
    return {
        async read(path, commit) {
            const answer = await client.query(QUERY, {
                owner: repository.owner,
                name: repository.name,
                commit,
                file: `${commit}:${path}`,
            });
            if (answer.repository === null)
                throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("not_found", `repository ${repository.owner}/${repository.name} cannot be seen`, "Grant the job contents: read.");
            if (answer.repository.commit?.__typename !== "Commit") {
                throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("not_found", `${repository.owner}/${repository.name} has no commit ${commit} that the token may see`, "Check that the commit was pushed, and grant the job contents: read.");
            }
            return readBlob(answer.repository.file, path, answer.repository.commit.oid ?? commit);
        },
    };
}
/** Reads a blob's text; `undefined` when there is no such object. Throws `Unreadable` for a folder, a binary or a cut file. */
function readBlob(blob, path, commit) {
    if (blob === null || blob === undefined)
        return undefined;
    if (blob.__typename !== "Blob")
        throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("malformed", `${path} at ${commit.slice(0, 12)} is no file`, `Name a file instead of '${path}'.`);
    if (blob.isBinary === true || blob.isTruncated === true || typeof blob.text !== "string") {
        throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("malformed", `${path} at ${commit.slice(0, 12)} is ${blob.isBinary === true ? "binary" : "too large to be read"}`, `Make ${path} a text file under 256 KiB.`);
    }
    return { path, text: blob.text, commit };
}


/***/ }),

/***/ 2161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ nodeHttp)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
var external_node_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_node_http_, 2);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/ports/http.js
var http = __nccwpck_require__(7334);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
;// CONCATENATED MODULE: ./lib/adapters/http/http-failure.js


const BY_CODE = {
    ENOTFOUND: "dns",
    EAI_AGAIN: "dns",
    ECONNREFUSED: "connect",
    EHOSTUNREACH: "connect",
    ENETUNREACH: "connect",
    ETIMEDOUT: "timeout",
    ECONNRESET: "reset",
    EPIPE: "reset",
    ERR_STREAM_PREMATURE_CLOSE: "reset",
    EPROTO: "tls",
};
/** Codes by their beginnings: certificates and TLS; proxies; parser and decoders; a request that HTTP cannot carry. */
const BY_PATTERN = [
    [/CERT|TLS|SSL|ERR_TLS|SELF_SIGNED|UNABLE_TO|^HOSTNAME_MISMATCH$|^INVALID_(?:CA|PURPOSE)$/, "tls"],
    [/^ERR_PROXY/, "proxy"],
    [/^(?:HPE_|Z_|ERR__ERROR_|ERR_BROTLI|ERR_INVALID_|ERR_UNESCAPED_|ERR_HTTP_)/, "malformed"],
];
/** OpenSSL's words for an answer that is no TLS record, among its own file names and thread numbers. */
const SPEAKS_NO_TLS = /SSL routines:.*(?:wrong version number|packet length too long)/;
/** Sorts what Node reports of a failed exchange into the closed set of `HttpFailure`; the message is inert. */
function classifyFailure(error) {
    if (error instanceof http/* HttpError */.j)
        return error;
    const said = (0,inert/* inertLine */.F)(error instanceof Error ? error.message : String(error));
    const message = SPEAKS_NO_TLS.test(said)
        ? "the port does not speak TLS"
        : said.replace(/; if the root CA is installed locally, .*$/, "; trust an authority of your own by NODE_EXTRA_CA_CERTS");
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const failure = BY_CODE[code] ?? BY_PATTERN.find(([pattern]) => pattern.test(code))?.[1] ?? "connect";
    return new http/* HttpError */.j(failure, message === "" ? code : message);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
;// CONCATENATED MODULE: ./lib/adapters/http/read-body.js


/** The encodings that are asked for; an answer in another one cannot be judged. */
const ACCEPTED_ENCODINGS = "gzip, deflate, br";
/** Reads, decompresses and decodes a body, stopping at the cap in decompressed bytes. */
async function readBody(incoming, { maximumBytes, method }) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of await decompressed(incoming, method)) {
        bytes += chunk.length;
        if (bytes > maximumBytes) {
            incoming.destroy();
            throw new http/* HttpError */.j("too-large", `the body is larger than ${maximumBytes} bytes`);
        }
        chunks.push(chunk);
    }
    return { body: decoded(Buffer.concat(chunks), incoming.headers["content-type"]), bytes };
}
/** Decodes a text as its type says, and as UTF-8 where it says nothing that is known; a byte order mark is no part of it. */
function decoded(bytes, type = "") {
    const [, charset = "utf-8"] = /;\s*charset="?([\w:.-]+)/i.exec(type) ?? [];
    try {
        return new TextDecoder(charset).decode(bytes);
    }
    catch {
        return new TextDecoder().decode(bytes);
    }
}
/** Decompresses a body; zlib is loaded for the first compressed one, since it costs a gate's start-up 3 ms. */
async function decompressed(incoming, method) {
    const encoding = String(incoming.headers["content-encoding"] ?? "").toLowerCase();
    const transfer = (incoming.headers["transfer-encoding"] ?? "chunked").toLowerCase();
    if (transfer !== "chunked" && transfer !== "identity")
        refuse(incoming);
    if (encoding === "" || encoding === "identity" || isEmpty(incoming, method))
        return incoming;
    if (!["gzip", "x-gzip", "deflate", "br"].includes(encoding))
        refuse(incoming);
    const { createBrotliDecompress, createGunzip, createInflate } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 19));
    const decoder = encoding === "br" ? createBrotliDecompress() : encoding === "deflate" ? createInflate() : createGunzip();
    return (0,external_node_stream_.pipeline)(incoming, decoder, () => { });
}
function refuse(incoming) {
    incoming.destroy();
    throw new http/* HttpError */.j("malformed", `the body is encoded otherwise than asked for (${ACCEPTED_ENCODINGS})`);
}
/** Tells whether an answer names the encoding of a body that it does not have (RFC 9110, 9.3.2 and 15.3.5). */
function isEmpty({ statusCode = 0, headers }, method) {
    return method === "HEAD" || [204, 304].includes(statusCode) || headers["content-length"] === "0";
}

;// CONCATENATED MODULE: ./lib/adapters/http/time-limit.js

/**
 * Calls `late` once after so many real milliseconds, unless it is called off by the function that is returned.
 * It is the time-out of a socket that never connects: neither a rehearsal's clock nor what happens on the wire moves it.
 */
function timeLimit(milliseconds, late) {
    const timer = new external_node_net_namespaceObject.Socket();
    timer.setTimeout(Math.max(1, milliseconds), late);
    return () => void timer.destroy();
}

;// CONCATENATED MODULE: ./lib/adapters/http/complete-exchange.js




/** Sends a request and reads its answer to the end, within its time-out from the look-up of the name to the last byte; rejects with an `HttpError`. */
function completeExchange(outgoing, request) {
    const start = process.hrtime.bigint();
    const since = () => Number(process.hrtime.bigint() - start) / 1e6;
    return new Promise((resolve, reject) => {
        const fail = (error) => {
            release();
            reject(classifyFailure(error));
            outgoing.destroy();
        };
        const release = timeLimit(request.timeout, () => fail(new http/* HttpError */.j("timeout", `the answer was not complete within ${Math.round(request.timeout)} ms`)));
        let answered = false;
        outgoing.on("error", fail);
        outgoing.on("upgrade", (_, socket) => {
            socket.destroy();
            fail(new http/* HttpError */.j("malformed", "the server switched to another protocol, which was not asked for"));
        });
        outgoing.on("response", (incoming) => {
            answered = true;
            answerOf(incoming, request, since).then((answer) => {
                release();
                resolve(answer);
            }, fail);
        });
        outgoing.on("close", () => {
            if (!answered)
                fail(new http/* HttpError */.j("reset", "the connection was closed before it was answered"));
        });
        outgoing.end(request.body);
    });
}
async function answerOf(incoming, request, since) {
    const timeToFirstByte = since();
    const { statusCode = 0 } = incoming;
    if (statusCode < 100) {
        incoming.destroy();
        throw new http/* HttpError */.j("malformed", `${statusCode} is no status of HTTP`);
    }
    const tlsDaysLeft = daysLeft(incoming.socket);
    const { body, bytes } = await readBody(incoming, request);
    const headers = Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")]);
    return {
        status: statusCode,
        headers: Object.fromEntries(headers),
        setCookies: incoming.headers["set-cookie"] ?? [],
        body,
        bytes,
        duration: since(),
        timeToFirstByte,
        ...(tlsDaysLeft === undefined ? {} : { tlsDaysLeft }),
    };
}
function daysLeft(socket) {
    if (typeof socket !== "object" || socket === null || !("getPeerCertificate" in socket))
        return undefined;
    const { valid_to: until } = socket.getPeerCertificate();
    const expiry = until === undefined ? Number.NaN : Date.parse(until);
    return Number.isNaN(expiry) ? undefined : Math.floor((expiry - Date.now()) / 86_400_000);
}

;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
;// CONCATENATED MODULE: ./lib/core/address/refuse-metadata-name.js
const NAMES = [
    "metadata",
    "metadata.google.internal",
    "metadata.goog",
    "instance-data",
    "instance-data.ec2.internal",
    "metadata.azure.internal",
    "metadata.tencentyun.com",
];
/** Says why a host's name may not be asked, `undefined` when it may: those of metadata services, whoever resolves them. */
function refuseMetadataName(host) {
    const name = host.toLowerCase().replace(/\.+$/, "");
    return NAMES.includes(name) ? "it is the name of a metadata service" : undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/http/guard-addresses.js





/** Where the proxy alone knows the names outside, a resolver may say nothing at all. */
const PATIENCE_MILLISECONDS = 2_000;
/** Creates the guard for a rule; without one everything is admitted. */
function guardAddresses(refuse) {
    const judged = new Map();
    const resolve = (hostname) => new Promise((done) => {
        const release = timeLimit(PATIENCE_MILLISECONDS, () => done(undefined));
        (0,external_node_dns_namespaceObject.lookup)(hostname, { all: true }, (error, addresses) => {
            release();
            done(error === null ? refusal(hostname, addresses, refuse) : undefined);
        });
    });
    return {
        admit(host) {
            if (refuse === undefined)
                return;
            const reason = (0,external_node_net_namespaceObject.isIP)(host) === 0 ? refuseMetadataName(host) : refuse(host);
            if (reason !== undefined)
                throw new http/* HttpError */.j("address-refused", `${host} is refused: ${reason}.`);
        },
        async admitThroughProxy(host) {
            if (refuse === undefined || (0,external_node_net_namespaceObject.isIP)(host) !== 0)
                return;
            const verdict = judged.get(host) ?? resolve(host);
            judged.set(host, verdict);
            const refused = await verdict;
            if (refused !== undefined)
                throw refused;
        },
        lookup(hostname, options, callback) {
            (0,external_node_dns_namespaceObject.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
                const failed = error ?? refusal(hostname, addresses, refuse);
                if (failed !== undefined)
                    return callback(failed, []);
                const [first] = addresses;
                if (options.all === true || first === undefined)
                    return callback(null, addresses);
                return callback(null, first.address, first.family);
            });
        },
    };
}
/** One address that is refused refuses the name: which of them is connected to is not ours to say. */
function refusal(hostname, addresses, refuse) {
    for (const { address } of addresses) {
        const reason = refuse?.(address);
        if (reason !== undefined)
            return new http/* HttpError */.j("address-refused", `${hostname} resolves to ${address}, which is refused: ${reason}.`);
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/adapters/http/proxy-environment.js
var proxy_environment = __nccwpck_require__(2217);
;// CONCATENATED MODULE: ./lib/adapters/http/node-http.js









/**
 * Exchanges HTTP over `node:http(s)` with keep-alive and the proxy variables of the environment (`proxyEnv`, Node ≥ 24.5).
 * Time-outs are those of sockets and latencies come from `process.hrtime`, so neither depends on the settable clocks.
 * Certificates are verified whatever NODE_TLS_REJECT_UNAUTHORIZED says, but for a request that says otherwise itself.
 */
function nodeHttp({ refuse } = {}) {
    const clients = new Map();
    const clientOf = (protocol) => {
        const client = clients.get(protocol) ?? loadClient(protocol);
        clients.set(protocol, client);
        return client;
    };
    const guard = guardAddresses(refuse);
    return {
        async exchange(request, signal) {
            const url = new URL(request.url);
            const host = request.resolve ?? url.hostname.replace(/^\[|\]$/g, "");
            guard.admit(host);
            const client = await clientOf(url.protocol === "http:" ? "http:" : "https:");
            if (client.proxied) {
                refuseUnproxyable(request);
                await guard.admitThroughProxy(host);
            }
            const agent = request.fresh === true ? client.fresh() : client.pool;
            try {
                const outgoing = client.request(url, {
                    ...placed(request, url),
                    method: request.method,
                    agent,
                    lookup: guard.lookup,
                    rejectUnauthorized: request.insecure !== true,
                    ...(signal === undefined ? {} : { signal }),
                });
                return await completeExchange(outgoing, request);
            }
            catch (error) {
                throw classifyFailure(error);
            }
            finally {
                if (request.fresh === true)
                    agent.destroy();
            }
        },
    };
}
/** Names the host that is connected to. Under a given address the URL's name stays in `Host` and in the certificate that is expected, through a proxy too. */
function placed({ headers = {}, resolve }, { host, hostname }) {
    const accepted = { "accept-encoding": ACCEPTED_ENCODINGS };
    if (resolve === undefined)
        return { headers: { ...accepted, ...headers } };
    if ((0,external_node_net_namespaceObject.isIP)(resolve) === 0)
        throw new http/* HttpError */.j("address-refused", `${resolve} is not an IP address.`);
    const named = (0,external_node_net_namespaceObject.isIP)(hostname.replace(/^\[|\]$/g, "")) === 0 ? { servername: hostname } : {};
    return { headers: { ...accepted, host, ...headers }, hostname: resolve, ...named };
}
/** A proxy that is asked without a tunnel goes by `Host`, so it would reach the name's own address and not the given one. */
function refuseUnproxyable({ url, resolve }) {
    const exempt = (process.env.no_proxy || process.env.NO_PROXY || "").split(",").map((entry) => entry.trim());
    if (resolve === undefined || !url.startsWith("http:") || exempt.includes("*") || exempt.includes(resolve))
        return;
    const remedy = `Add ${resolve} to NO_PROXY, or ask it by https.`;
    throw new http/* HttpError */.j("proxy", `${resolve} cannot be asked under another name through HTTP_PROXY. ${remedy}`);
}
/** Loads a protocol's client at its first address: TLS costs the start-up of a bundle 3 ms. */
async function loadClient(protocol) {
    const proxyEnv = usableProxy();
    const { Agent, request } = protocol === "http:" ? external_node_http_namespaceObject : await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19));
    const [lower, upper] = protocol === "http:" ? ["http_proxy", "HTTP_PROXY"] : ["https_proxy", "HTTPS_PROXY"];
    return {
        request: (url, given) => request(url, given),
        // No `timeout` here: a global agent's own, five seconds of silence, would cut what a request allows longer for.
        fresh: () => new Agent({ proxyEnv }),
        pool: new Agent({ keepAlive: true, proxyEnv }),
        proxied: (proxyEnv[lower] || proxyEnv[upper] || "") !== "",
    };
}
function usableProxy() {
    try {
        return (0,proxy_environment/* proxyEnvironment */.w)(process.env);
    }
    catch (error) {
        throw error instanceof unreadable/* Unreadable */.I ? new http/* HttpError */.j("proxy", `${error.message}. ${error.remedy}`) : error;
    }
}


/***/ }),

/***/ 2217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ proxyEnvironment)
/* harmony export */ });
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9397);

/** From here on `http.Agent` and `https.Agent` honour `proxyEnv`; before, they leave the option unread and connect directly. */
const FIRST_MAJOR = 24;
const FIRST_MINOR = 5;
const VARIABLES = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];
/** Returns the variables for an agent's `proxyEnv`; throws `Unreadable` where a proxy is set that this Node would pass by. */
function proxyEnvironment(environment, node = process.versions.node) {
    const set = VARIABLES.find((name) => (environment[name] ?? "") !== "");
    if (set === undefined)
        return environment;
    const [major = 0, minor = 0] = node.split(".").map(Number);
    if (major < FIRST_MAJOR || (major === FIRST_MAJOR && minor < FIRST_MINOR))
        throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("unavailable", `${set} is set, and Node ${node} of this runner cannot go through a proxy`, `Update the runner to one with Node ${FIRST_MAJOR}.${FIRST_MINOR} or newer, or clear ${set} for this job; nothing is sent past a proxy.`);
    const unusable = VARIABLES.find((name) => (environment[name] ?? "") !== "" && !isProxy(environment[name] ?? ""));
    if (unusable === undefined)
        return environment;
    throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("unavailable", `${unusable} is set, and is not the address of an HTTP proxy`, `Write it as http://host:port, or clear ${unusable} for this job; nothing is sent past a proxy.`);
}
/** Tells whether Node goes through a proxy of this address; it leaves other schemes unread and connects directly. */
function isProxy(address) {
    return /^https?:\/\//.test(address) && URL.canParse(address);
}


/***/ }),

/***/ 8057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ actionsEdge)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./lib/adapters/job/actions-runner.js


const SHORTEST_MASK = 6;
const LINGER_MILLISECONDS = 1_000;
const ANNOTATE = { error: error, warning: warning, notice: notice };
/** Speaks to GitHub's runner through `@actions/core`; refuses to fall back to outputs on stdout, which a log line could forge. */
const actionsRunner = {
    readInput: (name) => getInput(name),
    setOutput(name, value) {
        if (!process.env.GITHUB_OUTPUT)
            throw new Error("GITHUB_OUTPUT is not set: this action runs only under a GitHub Actions runner.");
        setOutput(name, value);
    },
    async appendSummary(markdown) {
        const file = process.env.GITHUB_STEP_SUMMARY;
        // The promises of node:fs would cost the start-up of every action a millisecond, for one write.
        if (file)
            (0,external_node_fs_.appendFileSync)(file, markdown);
    },
    mask(secret) {
        if (secret.length >= SHORTEST_MASK)
            setSecret(secret);
    },
    say: (line) => info(line),
    openGroup: (title) => startGroup(title),
    closeGroup: () => endGroup(),
    annotate(level, message, place) {
        const properties = place === undefined ? {} : { file: place.file, startLine: place.line, startColumn: place.column };
        const defined = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
        ANNOTATE[level](message, defined);
    },
    exit(status) {
        process.exitCode = status;
        // An abandoned request or timer must not hold the job; an idle process ends before this fires.
        setTimeout(() => process.exit(), LINGER_MILLISECONDS).unref();
    },
};

;// CONCATENATED MODULE: ./lib/adapters/job/system-clock.js
/** Reads the machine's clocks; the only place in an action where real time enters. */
const systemClock = {
    now: () => new Date(),
    elapsed: () => performance.now(),
    sleep: (milliseconds, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted === true)
            return reject(signal.reason);
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener("abort", stop);
            resolve();
        }, milliseconds);
        signal?.addEventListener("abort", stop, { once: true });
    }),
};

;// CONCATENATED MODULE: ./lib/adapters/job/actions-edge.js


/** The edge of a process that GitHub's runner started. A second interrupt ends the process at once. */
const actionsEdge = {
    runner: actionsRunner,
    clock: systemClock,
    readContext: () => readRunContext(process.env),
    onInterrupt(callback) {
        for (const signal of ["SIGINT", "SIGTERM"])
            process.once(signal, callback);
    },
};
/** Reads the run's context from the runner's default variables; throws naming the variable that is missing. */
function readRunContext(environment) {
    const read = (name) => {
        const value = environment[name];
        if (value === undefined || value === "")
            throw new Error(`${name} is not set: this action runs only under a GitHub Actions runner.`);
        return value;
    };
    const [owner = "", name = ""] = read("GITHUB_REPOSITORY").split("/");
    const actor = read("GITHUB_ACTOR");
    return {
        repository: { owner, name, id: read("GITHUB_REPOSITORY_ID") },
        runId: read("GITHUB_RUN_ID"),
        runAttempt: Number(environment.GITHUB_RUN_ATTEMPT ?? 1),
        job: environment.GITHUB_JOB ?? "",
        step: environment.GITHUB_ACTION ?? "",
        actor: { login: actor, id: environment.GITHUB_ACTOR_ID ?? "" },
        triggeringActor: environment.GITHUB_TRIGGERING_ACTOR ?? actor,
        eventName: environment.GITHUB_EVENT_NAME ?? "",
        ref: environment.GITHUB_REF ?? "",
        sha: environment.GITHUB_SHA ?? "",
        serverUrl: environment.GITHUB_SERVER_URL ?? "https://github.com",
        apiUrl: environment.GITHUB_API_URL ?? "https://api.github.com",
        graphqlUrl: environment.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql",
        workspace: environment.GITHUB_WORKSPACE ?? process.cwd(),
        temporary: environment.RUNNER_TEMP ?? "/tmp",
    };
}


/***/ }),

/***/ 9755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ workspaceFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/** Reads and writes files under a folder, and nothing outside of it, also not through a symbolic link. */
function workspaceFiles(folder) {
    async function placeOf(path) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
        if (!inside(folder, place))
            throw new Error(`'${path}' leaves the workspace: give a path inside it.`);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await nearest(place));
        if (!inside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), real))
            throw new Error(`'${path}' leaves the workspace through a link: give a path inside it.`);
        return place;
    }
    return {
        async read(path) {
            try {
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(await placeOf(path), "utf8");
            }
            catch (error) {
                if (isMissing(error))
                    return undefined;
                throw error;
            }
        },
        async write(path, text) {
            const place = await placeOf(path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(place, text);
        },
    };
}
function inside(folder, place) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, place);
    return way === "" || (!way.startsWith("..") && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
/** Finds the nearest part of a path that exists. */
async function nearest(place) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(place);
        return place;
    }
    catch (error) {
        if (!isMissing(error) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place) === place)
            throw error;
        return nearest((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place));
    }
}
function isMissing(error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT";
}


/***/ }),

/***/ 1082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ jobMetricSources)
});

// EXTERNAL MODULE: ./lib/adapters/http/node-http.js + 8 modules
var node_http = __nccwpck_require__(2161);
;// CONCATENATED MODULE: ./lib/adapters/metrics/metric-sources.js
/** Opens the providers of a monitor by name; each one's code is loaded at its first reading. A name that was not planned is a mistake of the caller. */
function openMetricSources(providers, world) {
    const opened = new Map();
    return (name) => {
        const known = opened.get(name);
        if (known !== undefined)
            return known;
        const plan = providers.get(name);
        if (plan === undefined)
            throw new TypeError(`the monitor plans no provider '${name}'`);
        const metrics = plan.kind === "cloudwatch" ? world.cloudwatch : loadedAtFirst(plan, world);
        opened.set(name, metrics);
        return metrics;
    };
}
function loadedAtFirst(plan, { http, clock, tokens }) {
    const secret = (part) => tokens.get(part === undefined ? plan.name : `${plan.name}.${part}`) ?? "";
    let loaded;
    return {
        async read(queries, window) {
            loaded ??= load(plan, { http, clock, secret });
            return (await loaded).read(queries, window);
        },
    };
}
async function load(plan, world) {
    switch (plan.kind) {
        case "prometheus":
            return (await Promise.all(/* import() */[__nccwpck_require__.e(395), __nccwpck_require__.e(576)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6576))).prometheusMetrics(plan, world);
        case "datadog":
            return (await Promise.all(/* import() */[__nccwpck_require__.e(395), __nccwpck_require__.e(748)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8748))).datadogMetrics(plan, world);
        case "sentry":
            return (await Promise.all(/* import() */[__nccwpck_require__.e(395), __nccwpck_require__.e(941)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4941))).sentryMetrics(plan, world);
        case "json":
            return (await __nccwpck_require__.e(/* import() */ 236).then(__nccwpck_require__.bind(__nccwpck_require__, 3236))).jsonMetrics(plan, world);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/metrics/job-metric-sources.js


/** Opens a monitor's providers for a job: metadata services are never reached, internal networks only where that is allowed. */
function jobMetricSources({ "allow-private-hosts": internal }, clock) {
    return ({ providers, tokens }, own = NONE) => openMetricSources(providers, { cloudwatch: own, http: outside(internal), clock, tokens });
}
const NONE = { read: () => Promise.reject(new TypeError("no metric of the platform's own was planned")) };
/** Opens the way out at its first use: the rules of addresses are loaded only then. */
function outside(internal) {
    let opened;
    return {
        async exchange(request, signal) {
            opened ??= __nccwpck_require__.e(/* import() */ 215).then(__nccwpck_require__.bind(__nccwpck_require__, 8215)).then(({ refuseAddress }) => (0,node_http/* nodeHttp */.L)({ refuse: refuseAddress({ internal }) }));
            return (await opened).exchange(request, signal);
        },
    };
}


/***/ }),

/***/ 5887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ couldHaveSeen)
/* harmony export */ });
/* harmony import */ var _canary_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7435);

/** Says what size of regression the data of a metric could have shown: a multiple of the baseline's rate, or the limit itself. */
function couldHaveSeen({ metric, visible, points }) {
    if (metric.role === "shown")
        return "nothing: it is only shown";
    if (visible !== undefined) {
        return Number.isFinite(visible)
            ? `from ${Number(visible.toPrecision(2))} times the baseline's rate on`
            : "nothing: the baseline beside it had too few requests";
    }
    if (metric.limits === undefined)
        return "nothing: there was no baseline beside it";
    const { n, of } = metric.breaches;
    if (points.length < n)
        return "nothing: too few points";
    return `${metric.bad} ${(0,_canary_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(metric.limits.alert, metric.unit)} in ${n} of ${of} points`;
}


/***/ }),

/***/ 6203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ metricSeries)
/* harmony export */ });
/** Joins both sides' points on their time; where there are more than `columns`, neighbours share a row, which keeps the lowest and the highest of each side. */
function metricSeries({ metric, points, baselinePoints }, { period, columns }) {
    const times = [...points, ...baselinePoints].map(({ at }) => at);
    const first = times.reduce((a, b) => Math.min(a, b), times[0] ?? 0);
    const last = times.reduce((a, b) => Math.max(a, b), first);
    const buckets = Math.round((last - first) / period) + 1;
    const width = period * (new Set(times).size <= columns ? 1 : Math.ceil(buckets / columns));
    const rowAt = (at) => first + Math.floor((at - first) / width) * width;
    const beyond = ({ value }) => isBeyond(value, metric);
    const [canary, baseline] = [points, baselinePoints].map((side) => cellsOf(side, rowAt, beyond));
    const starts = [...new Set(times.map(rowAt))].sort((a, b) => a - b);
    const rows = starts.map((from) => ({
        from,
        until: from + width,
        canary: canary?.get(from),
        baseline: baseline?.get(from),
    }));
    return { rows, width, points: points.length };
}
function isBeyond(value, { limits, bad }) {
    if (value === undefined)
        return true;
    if (limits === undefined)
        return false;
    return bad === "above" ? value > limits.alert : value < limits.alert;
}
function cellsOf(points, rowAt, beyond) {
    const cells = new Map();
    for (const point of points) {
        const { at, value, since } = point;
        const known = cells.get(rowAt(at));
        cells.set(rowAt(at), {
            low: least(known?.low, value),
            high: most(known?.high, value),
            since: known === undefined ? since : known.since,
            beyond: known?.beyond === true || beyond(point),
        });
    }
    return cells;
}
function least(one, other) {
    return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}
function most(one, other) {
    return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}


/***/ }),

/***/ 7589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ panelRows)
/* harmony export */ });
/* harmony import */ var _canary_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7435);

const PERCENTILES = 3;
const USERS = /\b(?:users?|sessions?|visitors?)\b/i;
/** Chooses what a panel shows: the error rate, the latencies, the users, and every metric that is there to be shown. */
function panelRows(metrics) {
    const counts = metrics.filter(({ metric }) => metric.kind === "count");
    const errors = counts.find(({ metric }) => /error|5xx|fail/i.test(metric.name)) ?? counts[0];
    const percentiles = metrics.filter(({ metric }) => metric.kind === "percentile").slice(0, PERCENTILES);
    const users = metrics.filter(({ metric }) => metric.kind === "gauge" && USERS.test(metric.name));
    const shown = metrics.filter(({ metric }) => metric.role === "shown");
    const chosen = new Set([...(errors === undefined ? [] : [errors]), ...percentiles, ...users, ...shown]);
    return [...chosen].map(rowOf);
}
function rowOf(judged) {
    const { metric, canary, baseline, before, points } = judged;
    const format = (value) => (0,_canary_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(value, metric.unit);
    return {
        name: metric.name,
        now: format(points.at(-1)?.value),
        watch: format(canary),
        baseline: format(baseline),
        before: format(before),
        change: changeOf(canary, baseline, before),
    };
}
function changeOf(now, baseline, before) {
    const reference = baseline ?? before;
    if (now === undefined || reference === undefined)
        return "–";
    const against = baseline === undefined ? "the hour before" : "the baseline";
    return `${sayChange(now, reference)} against ${against}`;
}
function sayChange(now, reference) {
    if (now === reference)
        return "the same";
    if (reference === 0)
        return "up from 0";
    const ratio = now / reference;
    if (ratio >= 3)
        return `×${Number(ratio.toPrecision(2))}`;
    const percent = (ratio - 1) * 100;
    if (Math.abs(percent) < 0.5)
        return "the same";
    return `${percent > 0 ? "+" : "−"}${Number(Math.abs(percent).toPrecision(2))} %`;
}


/***/ }),

/***/ 1765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sayStatistic)
/* harmony export */ });
const SURE = 1_000_000;
/** Writes a test's value and from where on it counts; evidence beyond a million says no more than a million does, and a p-value counts below its threshold. */
function sayStatistic({ name, value, threshold }) {
    const written = (number) => String(Number(number.toPrecision(3)));
    const counts = name.endsWith(" p") ? "below" : "from";
    return [value > SURE ? `over ${SURE}` : written(value), `${counts} ${written(threshold)}`];
}


/***/ }),

/***/ 6353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ sayTime),
/* harmony export */   ZD: () => (/* binding */ sayDays),
/* harmony export */   Zw: () => (/* binding */ sayTick),
/* harmony export */   qg: () => (/* binding */ sayCell)
/* harmony export */ });
/* harmony import */ var _canary_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7435);
/* harmony import */ var _chart_time_axis_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(641);


const DAY = 86_400_000;
/** So many characters have room beside an axis. */
const LONGEST = 9;
/** Writes when a row is: its minute, or the first and the last where it stands for several. */
function sayTime({ from, until }, period) {
    const last = until - period;
    return last > from ? `${(0,_chart_time_axis_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMinute */ .Yi)(from)}–${(0,_chart_time_axis_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMinute */ .Yi)(last)}` : (0,_chart_time_axis_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMinute */ .Yi)(from);
}
/** Writes what one side reported: its value, or the lowest and the highest, and what was pooled; a dash for nothing. */
function sayCell(cell, unit) {
    if (cell === undefined)
        return "–";
    const { low, high, since } = cell;
    if (low === undefined)
        return "no data, a breach";
    const figure = low === high ? (0,_canary_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(low, unit) : `${(0,_canary_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(low, unit)} to ${(0,_canary_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(high, unit)}`;
    return since === undefined ? figure : `${figure} (since ${(0,_chart_time_axis_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMinute */ .Yi)(since)})`;
}
/** Writes a value beside an axis, where neighbours may differ in a late digit and no long row of zeros has room. */
function sayTick(value, unit) {
    const said = (0,_canary_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(value, unit, 6);
    const [figure = "", name = ""] = said.split(" ");
    const short = said.length > LONGEST
        ? Number(figure)
            .toExponential(2)
            .replace(/\.?0+e/, "e")
        : figure;
    return name === "" ? short : `${short} ${name}`;
}
/** Writes the days that rows lie on, since their times name none: `2026-11-21`, or the first and the last. */
function sayDays(rows) {
    const [first, last] = [rows[0], rows.at(-1)].map((row) => Math.floor((row?.from ?? 0) / DAY) * DAY);
    const day = (at) => new Date(at ?? 0).toISOString().slice(0, 10);
    return first === last ? day(first) : `${day(first)} to ${day(last)}`;
}


/***/ }),

/***/ 9524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ sayVerdict),
/* harmony export */   Pr: () => (/* binding */ failedAndCounts),
/* harmony export */   c9: () => (/* binding */ sayRole),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
const MARKS = { pass: "✅", fail: "⛔", inconclusive: "❔", "insufficient-data": "❔", error: "⚠️" };
const ASIDE = "▫️";
/** Worst first: what people look for at night stands on top. */
const ORDER = ["fail", "error", "inconclusive", "insufficient-data", "pass"];
const ROLES = ["critical", "weighed", "dry-run", "shown"];
/** Says how one metric stands: its mark, its word, and the tone of both; what changes nothing calls for nobody. */
function sayVerdict({ metric, verdict, recovered, leftOut }) {
    if (metric.role === "shown")
        return { mark: ASIDE, word: "shown", tone: "aside" };
    if (leftOut)
        return { mark: ASIDE, word: "left out: no data", tone: "aside" };
    if (metric.role === "dry-run") {
        const word = verdict === "pass" || verdict === "fail" ? `would ${verdict}` : verdict;
        return { mark: ASIDE, word, tone: "aside" };
    }
    const word = verdict === "fail" && recovered ? "fail, recovered since" : verdict;
    return { mark: MARKS[verdict], word, tone: verdict === "pass" || verdict === "fail" ? verdict : "open" };
}
/** Says what a metric's verdict does. */
function sayRole({ metric }) {
    switch (metric.role) {
        case "critical":
            return `critical, ${metric.severity}${metric.weight === 1 ? "" : `, weight ${metric.weight}`}`;
        case "weighed":
            return `weight ${metric.weight}`;
        case "dry-run":
            return "dry run";
        case "shown":
            return "shown only";
    }
}
/** Sorts metrics by what people look for first: what failed and counts, then what could not be told, then the rest. */
function worstFirst(metrics) {
    const rank = ({ metric, verdict }) => {
        const counts = metric.role === "critical" || metric.role === "weighed";
        return counts
            ? ORDER.indexOf(verdict) * 2 + ROLES.indexOf(metric.role)
            : ORDER.length * 2 + ROLES.indexOf(metric.role);
    };
    return metrics.toSorted((one, other) => rank(one) - rank(other));
}
/** Whether a metric failed and that counts. */
function failedAndCounts({ metric, verdict }) {
    return verdict === "fail" && (metric.role === "critical" || metric.role === "weighed");
}


/***/ }),

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ queryId),
/* harmony export */   O3: () => (/* binding */ missingDimensions),
/* harmony export */   aH: () => (/* binding */ bindQueries),
/* harmony export */   vg: () => (/* binding */ measuresBoth),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
const ARM = /\{arm\.(\w+)\}/g;
/** What tells the arms apart; `ClusterName` and `ServiceName` are those of both. */
const OWN_NAMES = ["TargetGroup", "TaskDefinition", "ServiceRevision", "Version", "Commit"];
/** What may stand in a text that a provider parses: nothing that could end a quoted word or begin an operator. */
const PLAIN = /^[A-Za-z0-9_.:/@+-]+$/;
/** Names a query: stable, unique, and beginning with a lower-case letter as CloudWatch wants it. */
function queryId(side, metric, { part, index }) {
    return `${side}_${metric}_${part}_${index}`;
}
/** Binds the queries of one metric to a side's arm. */
function bindQueries(metric, position, { side, arm }) {
    const bind = (part) => (query, index) => ({
        ...fillAll(query, arm),
        id: queryId(side, position, { part, index }),
    });
    return [...metric.values.map(bind("value")), ...metric.totals.map(bind("total"))];
}
/** Lists the arm's dimensions that a metric needs and the arm does not have; a value that could change what a text asks for counts as none. */
function missingDimensions({ values, totals }, arm) {
    const needed = [...values, ...totals].flatMap((query) => namesIn(query).map((name) => ({ name, query })));
    const missing = needed.filter(({ name, query }) => !Object.hasOwn(arm, name) || (isParsed(query) && !PLAIN.test(arm[name] ?? "")));
    return [...new Set(missing.map(({ name }) => name))];
}
/** Tells whether a metric measures both versions together, since nothing in its queries tells the arms apart. */
function measuresBoth({ values }) {
    return !values.some((query) => namesIn(query).some((name) => OWN_NAMES.includes(name)));
}
/** Lists the names of the arm that a query refers to. */
function namesIn(query) {
    return textsIn(query).flatMap((text) => [...text.matchAll(ARM)].map((match) => match[1] ?? ""));
}
/** CloudWatch takes dimensions as values; every other query is text that a provider parses. */
function isParsed({ kind }) {
    return kind !== "cloudwatch" && kind !== "alarm";
}
function textsIn(value) {
    if (typeof value === "string")
        return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
function fillAll(value, arm) {
    if (typeof value === "string")
        return value.replace(ARM, (_, name) => arm[name] ?? "");
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillAll(inner, arm)]));
}


/***/ }),

/***/ 7435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Fv: () => (/* binding */ parseLimit),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6289);

/**
 * Reads a limit as people write it: a number in the metric's own unit, `1%` (of a share 0.01, of a level 1), or a duration
 * (`500ms`), which is compared in the metric's unit: seconds, as CloudWatch and Prometheus report them, or milliseconds. `undefined` for
 * anything else.
 */
function parseLimit(given, kind, unit = "seconds") {
    if (typeof given === "number")
        return Number.isFinite(given) ? given : undefined;
    const percent = /^(\d+(?:\.\d+)?)\s?%$/.exec(given)?.[1];
    if (percent !== undefined)
        return kind === "count" ? Number(percent) / 100 : Number(percent);
    if (kind === "count")
        return undefined;
    const milliseconds = (0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(given);
    if (milliseconds === undefined)
        return undefined;
    return unit === "milliseconds" ? milliseconds : milliseconds / 1_000;
}
/** Reads the unit off the way a limit was written. */
function unitOf(given, kind) {
    if (kind === "count")
        return "share";
    if (typeof given !== "string")
        return "plain";
    return given.trim().endsWith("%") ? "percent" : "seconds";
}
/** Writes a value in its unit, with three significant digits unless told otherwise. */
function formatValue(value, unit, significant = 3) {
    if (value === undefined)
        return "–";
    const digits = (number) => String(Number(number.toPrecision(significant)));
    switch (unit) {
        case "share":
            return `${digits(value * 100)} %`;
        case "percent":
            return `${digits(value)} %`;
        case "milliseconds":
            return formatValue(value / 1_000, "seconds", significant);
        case "seconds":
            return value < 1 ? `${digits(value * 1_000)} ms` : `${digits(value)} s`;
        case "plain":
            return digits(value);
    }
}


/***/ }),

/***/ 6251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ renameParts),
/* harmony export */   X: () => (/* binding */ mathProblems)
/* harmony export */ });
/** Words that yield several series, or read anything but the parts that are named (docs.aws.amazon.com, "Metric math syntax"). */
const SEVERAL = /\b(?:SEARCH|METRICS|SELECT|ANOMALY_DETECTION_BAND|SERVICE_QUOTA|DB_PERF_INSIGHTS|LAMBDA|SLICE|SORT|REMOVE_EMPTY)\b/;
/** A quoted text, a name, or anything else of one character. */
const TOKEN = /"[^"]*"|'[^']*'|[A-Za-z_]\w*|[\s\S]/g;
/** Writes the parts of an expression by the ids that they have in a request; quoted texts and functions stay. */
function renameParts(expression, names) {
    return expression.replace(TOKEN, (token) => names.get(token) ?? token);
}
/** Says what is wrong with an expression of metric math over the named parts; each reads on after the metric's name. */
function mathProblems(expression, parts) {
    const tokens = expression.match(TOKEN) ?? [];
    const names = tokens.filter((token) => /^[a-z_]\w*$/.test(token));
    const unknown = [...new Set(names)].filter((name) => !parts.includes(name));
    const unused = parts.filter((part) => !names.includes(part));
    const bare = tokens.filter((token) => !/^["']/.test(token)).join("");
    return [
        ...unknown.map((name) => `expression names '${name}', which is not under using (${parts.join(", ")}).`),
        ...unused.map((name) => `expression does not use '${name}': remove it from using.`),
        ...(SEVERAL.test(bare)
            ? ["expression may yield several series, or one that nobody named: write it of the parts under using alone."]
            : []),
        ...(/\/\s*\(*\s*FILL\s*\(/.test(bare)
            ? [
                "expression fills gaps of a divisor: without traffic there is no share, and a filled one hides it. Remove FILL behind /.",
            ]
            : []),
    ];
}


/***/ }),

/***/ 8163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ CLOUDWATCH)
/* harmony export */ });
/** The provider that needs no settings: the region of the target, as its role. */
const CLOUDWATCH = "cloudwatch";


/***/ }),

/***/ 7193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ worstOf)
/* harmony export */ });
/** What a judgement says, mildest first: only `fail` speaks against the new version, only `pass` for it. */
const VERDICTS = ["pass", "inconclusive", "insufficient-data", "error", "fail"];
/** Finds the worst of several verdicts; of none it is `insufficient-data`, since nothing was seen. */
function worstOf(verdicts) {
    const worst = Math.max(...verdicts.map((verdict) => VERDICTS.indexOf(verdict)));
    return VERDICTS[worst] ?? "insufficient-data";
}


/***/ }),

/***/ 641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ timeTicks),
/* harmony export */   Yi: () => (/* binding */ formatMinute),
/* harmony export */   sK: () => (/* binding */ formatSecond)
/* harmony export */ });
const MINUTE = 60_000;
/** Chooses round minutes of the clock so that at most a dozen divide a span; milliseconds since the epoch. */
function timeTicks(from, until) {
    const step = [1, 2, 5, 10, 15, 30, 60, 120].find((minutes) => (until - from) / (minutes * MINUTE) <= 12) ?? 240;
    const first = Math.ceil(from / (step * MINUTE)) * step * MINUTE;
    return Array.from({ length: Math.max(0, Math.floor((until - first) / (step * MINUTE)) + 1) }, (_, index) => first + index * step * MINUTE);
}
/** Writes the time of day in UTC, to the minute. */
function formatMinute(at) {
    return new Date(at).toISOString().slice(11, 16);
}
/** Writes the time of day in UTC, to the second. */
function formatSecond(at) {
    return new Date(at).toISOString().slice(11, 19);
}


/***/ }),

/***/ 754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ valueScale)
/* harmony export */ });
/** A limit that is farther from the values than so many times their spread would press them flat. */
const FAR = 25;
/** Beyond these, steps and their powers of ten are no numbers any more. */
const [SMALLEST, LARGEST] = [1e-300, 1e300];
/** Values that differ by less of their size lie on one line. */
const FINEST = 1e-6;
/**
 * Chooses the axis of some values: from zero, unless it is zoomed or a value is negative, over every limit that is not so far
 * away that the values would lie flat. What is not finite is no value.
 */
function valueScale(values, limits, { zoomed = false } = {}) {
    const known = values.filter((value) => Math.abs(value) <= LARGEST);
    // Many arguments at once would overflow the stack.
    const least = known.reduce((a, b) => Math.min(a, b), known[0] ?? 0);
    const most = known.reduce((a, b) => Math.max(a, b), known[0] ?? 0);
    const spread = Math.max(most - Math.min(least, zoomed ? least : 0), Math.abs(most) / 10);
    const near = limits.filter((limit) => known.length === 0 || spread === 0 || (limit <= most + FAR * spread && limit >= least - FAR * spread));
    const [low, high] = [Math.min(least, ...near), Math.max(most, ...near)];
    return steppedScale(low, high, zoomed);
}
function steppedScale(low, high, zoomed) {
    const [from, to] = [zoomed ? low : Math.min(0, low), zoomed ? high : Math.max(0, high)];
    const step = niceStep(to > from ? Math.max(to - from, Math.abs(to) * FINEST, Math.abs(from) * FINEST) : Math.abs(to));
    const first = Math.floor(round(from / step));
    const last = Math.max(first + 1, Math.ceil(round(to / step)));
    const ticks = Array.from({ length: last - first + 1 }, (_, index) => round((first + index) * step));
    return { bottom: ticks[0] ?? 0, top: ticks.at(-1) ?? 1, ticks };
}
/** Chooses 1, 2 or 5 times a power of ten so that about four lines divide the chart. */
function niceStep(reach) {
    const rough = reach > SMALLEST ? reach / 4 : 1;
    const power = 10 ** Math.floor(Math.log10(rough));
    return ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
}
/** Takes off what binary fractions add. */
const round = (value) => Number(value.toPrecision(12));


/***/ }),

/***/ 6406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ formatLockMarker),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   nX: () => (/* binding */ parseLockMarker),
/* harmony export */   qw: () => (/* binding */ holdingLocks),
/* harmony export */   x5: () => (/* binding */ LOCK_LABEL),
/* harmony export */   ye: () => (/* binding */ isHolding)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5784);

/** The label that marks an issue as a lock of ours; it locks whoever put it there. */
const LOCK_LABEL = "deploy-lock";
/** Writes the marker that ties an issue to what it stops; hidden in the issue's body. */
function formatLockMarker({ environment, service }, request, { owner, reason, expiresAt } = {}) {
    const said = { environment, service, request, owner, reason, expires: expiresAt?.toISOString() };
    // An arrow in a reason would end the comment that hides the marker; the separators would end its line.
    const text = JSON.stringify(said)
        .replaceAll(">", "\\u003e")
        .replaceAll("\u2028", "\\u2028")
        .replaceAll("\u2029", "\\u2029");
    return `<!-- deploy-lock ${text} -->`;
}
/** Reads the marker from an issue's body: the last one that is alone on its line, for a body may quote what others wrote; `undefined` when it cannot be read. */
function parseLockMarker(body) {
    const text = [...body.matchAll(/^<!-- deploy-lock (\{.*\}) -->[ \t\r]*$/gm)].at(-1)?.[1];
    if (text === undefined)
        return undefined;
    try {
        const value = JSON.parse(text);
        if (typeof value !== "object" || value === null || !("environment" in value) || !("service" in value))
            return undefined;
        const { environment, service } = value;
        if (typeof environment !== "string" || typeof service !== "string")
            return undefined;
        const said = (name) => {
            const found = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
            return typeof found === "string" ? found : "";
        };
        return {
            scope: { environment, service },
            request: said("request"),
            owner: said("owner"),
            reason: said("reason"),
            expiresAt: readExpiry(said("expires")),
        };
    }
    catch {
        return undefined;
    }
}
/** Reads when a lock ends; what cannot be read is no end, so that a lock with a mistake in it holds until it is closed. */
function readExpiry(text) {
    return text.endsWith("Z") ? (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .n)(text) : undefined;
}
/** Tells whether a lock still holds at an instant. */
function isHolding({ expiresAt }, at) {
    return expiresAt === undefined || at < expiresAt;
}
/** Tells whether a lock makes another one needless: it stops no less and ends no sooner. */
function covers(lock, { scope, expiresAt }) {
    if (lock.scope === undefined || scope === undefined)
        return false;
    const wide = meets(lock.scope.environment, scope.environment) && meets(lock.scope.service, scope.service);
    if (lock.expiresAt === undefined || !wide)
        return wide;
    return expiresAt !== undefined && lock.expiresAt >= expiresAt;
}
/** Lists the locks that hold a deployment, the lowest issue number first; each must be lifted or closed by itself. */
function holdingLocks(locks, { environment, service }) {
    return locks
        .filter(({ scope }) => scope === undefined || (meets(scope.environment, environment) && meets(scope.service, service)))
        .sort((a, b) => a.issue - b.issue);
}
/** Tells whether a scope meets a name, whatever its case: environments of GitHub's never differ by that alone. */
function meets(scope, name) {
    return scope === "*" || scope.toLowerCase() === name.toLowerCase();
}


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProblem)
/* harmony export */ });
/** Formats a problem as `file:line:column message`, as editors and people read it. */
function formatProblem({ file, line, column, message }) {
    const place = line === undefined ? file : `${file}:${line}${column === undefined ? "" : `:${column}`}`;
    return `${place} ${message}`;
}


/***/ }),

/***/ 9397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Unreadable),
/* harmony export */   W: () => (/* binding */ isPassing)
/* harmony export */ });
/**
 * Reports that a fact could not be found out: the source failed, refused, or answered something else than it claims to be.
 * A gate that meets it says `unknown`; it is never read as "there is nothing".
 */
class Unreadable extends Error {
    /** A stable word for the reason: `unavailable`, `forbidden`, `unauthorized`, `not_found`, `rate_limited`, `malformed`, `expired`. */
    why;
    /** What the person should do: the permission to grant, the setting to mend. */
    remedy;
    constructor(why, message, remedy) {
        super(message);
        this.name = "Unreadable";
        this.why = why;
        this.remedy = remedy;
    }
}
/** Tells whether trying again may help: the source was away or asked for patience. */
function isPassing({ why }) {
    return why === "unavailable" || why === "rate_limited";
}


/***/ }),

/***/ 325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ STANDARD_CLASS)
/* harmony export */ });
/* unused harmony export findChangeClass */

/** The class of a change of which nobody says anything. */
const STANDARD_CLASS = "standard";
/**
 * Finds the class of a change that nobody named: by the labels of the pull requests that brought its commit, else by their branches, or by
 * the run's own branch where there is no pull request; `standard` when nothing names another. Signs of one sort that name several classes
 * decide nothing.
 */
function findChangeClass({ changeClasses }, traces) {
    const pulls = bringing(traces);
    const labels = pulls.flatMap((pull) => pull.labels.map((label) => ({ label, from: `the label '${label}' of #${pull.number}` })));
    const branches = [
        ...(pulls.length === 0 ? [{ branch: traces.branch, from: `the run's branch '${traces.branch}'` }] : []),
        ...pulls.map(({ branch, number }) => ({ branch, from: `the branch '${branch}' of #${number}` })),
    ].filter(({ branch }) => branch !== "");
    return (
    // Two labels of GitHub's never differ by their case alone.
    named(changeClasses, labels, (of, { label }) => of.labels.some((own) => own.toLowerCase() === label.toLowerCase())) ??
        named(changeClasses, branches, (of, { branch }) => of.branches.some((glob) => matchesGlob(glob, branch))) ?? {
        kind: "class",
        name: STANDARD_CLASS,
        from: "no label or branch names another",
    });
}
/** Chooses the pull requests that brought the commit: the one that it merged, else merged ones, else those that would bring it. */
function bringing({ pulls, commit }) {
    const merged = pulls.filter((pull) => pull.merged);
    const exact = merged.filter(({ mergeCommit }) => mergeCommit === commit);
    return exact.length > 0 ? exact : merged.length > 0 ? merged : pulls;
}
function named(classes, signs, fits) {
    const found = Object.entries(classes).flatMap(([name, of]) => {
        const sign = signs.find((one) => fits(of, one));
        return sign === undefined ? [] : [{ name, from: sign.from }];
    });
    const [first] = found;
    if (first === undefined)
        return undefined;
    return found.length > 1 ? { kind: "ambiguous", found } : { kind: "class", ...first };
}


/***/ }),

/***/ 7996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ policyPlaceName),
/* harmony export */   SZ: () => (/* binding */ OWN_POLICY),
/* harmony export */   h_: () => (/* binding */ parsePolicyPlace)
/* harmony export */ });
/** The file by which a repository tightens a central policy. */
const OWN_POLICY = ".github/deploy-policy.yml";
/** Parses `path` or `owner/repo:path@ref`; `undefined` for anything else. */
function parsePolicyPlace(text) {
    if (/^[^\s:@]+$/.test(text))
        return { kind: "own", path: text };
    const [, owner, name, path, ref = ""] = /^([\w-]{1,39})\/([\w.-]{1,100}):([^\s:@]+)(?:@([\w./-]+))?$/.exec(text) ?? [];
    if (owner === undefined || name === undefined || path === undefined)
        return undefined;
    return { kind: "central", owner, name, path, ref };
}
/** Writes a place as people write it, without its ref. */
function policyPlaceName(place) {
    return place.kind === "own" ? place.path : `${place.owner}/${place.name}:${place.path}`;
}


/***/ }),

/***/ 1470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* unused harmony exports isProven, ROLLED_BACK_PHASE, isRolledBack, ACCEPTED_PHASE, isJudgedGood, runsOf, isUnjudged */
/** Reads the newest state of a record; one without a status yet is pending. */
function stateOf(record) {
    return record.statuses.at(-1)?.state ?? "pending";
}
/** Reads the newest status that our codec understands. */
function statusOf(record) {
    return record.statuses.findLast(({ status }) => status !== undefined)?.status;
}
/** Tells whether a record was ever proven: it once had our `success`. */
function isProven(record) {
    return record.statuses.some(({ state }) => state === "success");
}
/** What a record says whose deployment was rolled back. */
const ROLLED_BACK_PHASE = "rolled-back";
/** Tells whether a record was proven and its deployment rolled back afterwards: what was found out then outweighs the proof. */
function isRolledBack(record) {
    return isProven(record) && statusOf(record)?.phase === ROLLED_BACK_PHASE;
}
/** Tells whether a record has ended, so that nothing is owed to it any more. */
function isTerminal(record) {
    return isProven(record) || ["failure", "inactive", "error"].includes(stateOf(record));
}
/** What a record says when a person, with approval, lets a deployment go on from full public traffic to its end. */
const ACCEPTED_PHASE = "accepted";
/** Tells whether a record carries the verdicts of a deployment that passed, or a person's word for it where nothing failed; whether or not it was closed. */
function isJudgedGood(record) {
    const { smoke, watch } = statusOf(record) ?? {};
    if (smoke === "failure" || watch === "failure")
        return false;
    const accepted = record.statuses.some(({ status }) => status?.phase === ACCEPTED_PHASE);
    return accepted || (smoke === "success" && (watch === "success" || watch === "skipped"));
}
/** Lists the runs that a record belongs to: the one that opened it, and those in which a person moved it on. */
function runsOf({ payload, statuses }) {
    return [...new Set([payload.run, ...statuses.flatMap(({ status }) => status?.resumed ?? [])])];
}
/** Tells whether a release was deployed by records of ours of which none ever passed; one that no record knows was brought out by other means. */
function isUnjudged(release, records) {
    const own = records.filter(({ payload }) => payload.family === release);
    return own.length > 0 && !own.some((record) => isProven(record) || isJudgedGood(record));
}
/** Names GitHub's `task` of a service's records. */
function taskOf(service) {
    return `deploy:${service}`;
}


/***/ }),

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ formatRecordStatus),
  h: () => (/* binding */ parseRecordStatus)
});

;// CONCATENATED MODULE: ./lib/core/record/soak-marks.js
/** Writes shares in order of time: `5@1763980000,25@+600`, the first with its instant and the others with the seconds since then. */
function formatSoaks([first, ...others]) {
    if (first === undefined)
        return "";
    const later = others.map(({ share, since }) => `${share}@+${since - first.since}`);
    return [`${first.share}@${first.since}`, ...later].join(",");
}
/** Reads shares back; `undefined` for anything that was not written so, wholly or in part. */
function parseSoaks(text) {
    const [begun = "", ...others] = text.split(",");
    const [, share, since] = /^(\d{1,3}(?:\.\d)?)@(\d{9,11})$/.exec(begun) ?? [];
    if (share === undefined)
        return undefined;
    const marks = [{ share: Number(share), since: Number(since) }];
    for (const other of others) {
        const [, next, seconds] = /^(\d{1,3}(?:\.\d)?)@\+(\d{1,7})$/.exec(other) ?? [];
        if (next === undefined)
            return undefined;
        marks.push({ share: Number(next), since: Number(since) + Number(seconds) });
    }
    return marks;
}

;// CONCATENATED MODULE: ./lib/core/record/record-status.js

const LIMIT = 140;
/** Writes a status into GitHub's 140 characters: `ecs-svc/N family:rev phase=… smoke=… watch=… resumed=…`; what matters to later steps comes before the family, and of the shares between the first and the last as many are left out as must be. */
function formatRecordStatus({ serviceDeployment, family, phase, smoke, watch, soak, task, resumed, }) {
    const factsWith = (marks = []) => [
        `phase=${phase}`,
        ...(smoke === undefined ? [] : [`smoke=${smoke}`]),
        ...(watch === undefined ? [] : [`watch=${watch}`]),
        ...(marks.length === 0 ? [] : [`soak=${formatSoaks(marks)}`]),
        ...(task === undefined ? [] : [`task=${task}`]),
        ...(resumed === undefined ? [] : [`resumed=${resumed}`]),
    ];
    const text = (...parts) => parts.filter((part) => part !== "").join(" ");
    const full = text(serviceDeployment, family, ...factsWith(soak));
    if (full.length <= LIMIT)
        return full;
    let marks = soak ?? [];
    while (marks.length > 2 && text(serviceDeployment, ...factsWith(marks)).length > LIMIT)
        marks = marks.toSpliced(1, 1);
    return text(serviceDeployment, ...factsWith(marks)).slice(0, LIMIT);
}
/** Reads a status back; `undefined` for text that we did not write. */
function parseRecordStatus(text) {
    const parts = text.split(" ");
    const facts = new Map(parts
        .filter((part) => part.includes("="))
        .map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]));
    const phase = facts.get("phase");
    if (phase === undefined || !/^[a-z][a-z0-9_-]*$/.test(phase))
        return undefined;
    const smoke = verdict(facts.get("smoke"));
    const watch = verdict(facts.get("watch"));
    const soak = parseSoaks(facts.get("soak") ?? "");
    const task = /^[\da-f]{32,36}$/.exec(facts.get("task") ?? "")?.[0];
    const resumed = /^\d{1,20}$/.exec(facts.get("resumed") ?? "")?.[0];
    const words = parts.filter((part) => !part.includes("="));
    return {
        serviceDeployment: words.find((word) => /^(ecs-svc\/\d+|d-[A-Z0-9]+)$/.test(word)) ?? "",
        family: words.find((word) => /^[\w-]+:\d+$/.test(word)) ?? "",
        phase,
        ...(smoke === undefined ? {} : { smoke }),
        ...(watch === undefined ? {} : { watch }),
        ...(soak === undefined ? {} : { soak }),
        ...(task === undefined ? {} : { task }),
        ...(resumed === undefined ? {} : { resumed }),
    };
}
function verdict(text) {
    return text === "success" || text === "failure" || text === "unknown" || text === "skipped" ? text : undefined;
}


/***/ }),

/***/ 2645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parsePhases),
/* harmony export */   q: () => (/* binding */ formatPhases)
/* harmony export */ });
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6289);
/* harmony import */ var _read_share_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(195);


/** ECS's least step of a linear deployment is 3.0 %; shares are counted in tenths of a percent. */
const LEAST_STEP = 30;
const WHOLE = 1000;
/** The least steps that divide all traffic evenly; every greater one is a multiple of one of them. */
const STEPS = [40, 50, 125];
const LONGEST_SOAK = 24 * 60 * 60_000;
/**
 * Parses `5%@10m, 25%@10m, 100%`: shares of the traffic, and how long each is judged before the next. ECS shifts by equal steps
 * of at least 3 %, so all shares must be multiples of one step that also divides 100 %.
 */
function parsePhases(text) {
    const written = text.split(",").map((one) => one.trim());
    const phases = written.map(readPhase);
    const unread = phases.filter((one) => typeof one === "string");
    if (unread.length > 0)
        return { kind: "invalid", problems: unread };
    const read = phases.filter((one) => typeof one !== "string");
    const problems = [...orderProblems(read), ...soakProblems(read)];
    const tenths = read.map(({ share }) => Math.round(share * 10));
    const step = tenths.reduce(divisor, WHOLE);
    if (problems.length === 0 && step < LEAST_STEP)
        problems.push(stepProblem(read, tenths));
    if (problems.length > 0)
        return { kind: "invalid", problems };
    return { kind: "phases", plan: { stepPercent: step / 10, phases: read } };
}
/** Writes phases as they are read. */
function formatPhases(phases) {
    return phases
        .map(({ share, soak }) => soak === undefined ? `${share}%` : `${share}%@${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(soak).replaceAll(" ", "")}`)
        .join(", ");
}
function readPhase(text, index) {
    const written = (0,_read_share_js__WEBPACK_IMPORTED_MODULE_1__/* .readShare */ .c)(text);
    if (written === undefined)
        return `phase ${index + 1} is '${text}': write a share of the traffic in at most tenths of a percent, and how long it is judged, such as 5%@10m`;
    const { share, lasts: soak } = written;
    const milliseconds = soak === undefined ? undefined : (0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(soak);
    if (soak !== undefined && milliseconds === undefined)
        return `phase ${index + 1} lasts '${soak}': write a duration with its unit, such as ${share}%@10m`;
    return { share, soak: milliseconds };
}
function orderProblems(phases) {
    const problems = [];
    for (const [index, { share }] of phases.entries()) {
        const place = `phase ${index + 1} (${share}%)`;
        const before = phases[index - 1]?.share ?? 0;
        if (share > 100)
            problems.push(`${place} is more than all traffic: write at most 100%`);
        else if (share <= before)
            problems.push(index === 0
                ? `${place} sends no traffic: begin with a share of at least 4%`
                : `${place} is not above the one before it (${before}%): write the shares in rising order`);
    }
    if (phases.at(-1)?.share !== 100)
        problems.push("the last phase is not 100%: end with 100%, or no release is ever whole");
    else if (phases.length === 1)
        problems.push("100% alone is no phase: set strategy: blue-green instead, or begin with a share such as 5%@10m");
    return problems;
}
function soakProblems(phases) {
    return phases.flatMap(({ share, soak }, index) => {
        if (soak === undefined)
            return index === phases.length - 1
                ? []
                : [`phase ${index + 1} (${share}%) does not say how long it is judged: write ${share}%@10m`];
        if (soak < 60_000)
            return [`phase ${index + 1} (${share}%) is judged for less than a minute: write at least ${share}%@1m`];
        return soak > LONGEST_SOAK
            ? [`phase ${index + 1} (${share}%) is judged for more than a day: write at most 24h`]
            : [];
    });
}
function stepProblem(phases, tenths) {
    const small = phases[0]?.share ?? 100;
    if (small < 3)
        return `ECS shifts by equal steps of at least 3 %, so a share of ${small}% is possible only as the one step of strategy canary: set strategy: canary and canary: "${small}%@10m", or write phases: "${nearest(phases, tenths)}"`;
    return `ECS shifts by equal steps of at least 3 % that add up to 100 %, and no such step meets ${phases.map(({ share }) => `${share}%`).join(", ")}: the nearest that can be made is phases: "${nearest(phases, tenths)}"`;
}
/** Finds the shares nearest to those asked for that one step of ECS can make. */
function nearest(phases, tenths) {
    const tries = STEPS.map((step) => {
        const rounded = tenths.map((one) => one === WHOLE ? WHOLE : Math.min(WHOLE - step, Math.max(step, Math.round(one / step) * step)));
        return { rounded, off: rounded.reduce((sum, one, index) => sum + Math.abs(one - (tenths[index] ?? 0)), 0) };
    }).filter(({ rounded }) => rounded.every((one, index) => one > (rounded[index - 1] ?? 0)));
    const [best] = tries.sort((a, b) => a.off - b.off);
    const shares = best?.rounded ?? [50, 250, WHOLE];
    return formatPhases(shares.map((one, index) => ({
        share: one / 10,
        soak: phases.length === shares.length ? phases[index]?.soak : 600_000,
    })));
}
function divisor(a, b) {
    return b === 0 ? a : divisor(b, a % b);
}


/***/ }),

/***/ 195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readShare)
/* harmony export */ });
/** Reads `5%@10m`, or `100%` alone; `undefined` where it is neither. */
function readShare(text) {
    const [, share, lasts] = /^(\d{1,3}(?:\.\d)?)\s*%(?:\s*@\s*(\S+))?$/.exec(text.trim()) ?? [];
    return share === undefined ? undefined : { share: Number(share), lasts };
}


/***/ }),

/***/ 8268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ releaseOf)
/* harmony export */ });
/* unused harmony export familyOf */
/** Reads `family:revision` from a task definition's ARN; text that is none stays as it is. */
function releaseOf(taskDefinition) {
    return taskDefinition.slice(taskDefinition.lastIndexOf("/") + 1);
}
/** Reads the family of a release. */
function familyOf(release) {
    return release.split(":")[0] ?? release;
}


/***/ }),

/***/ 5703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inertLine),
/* harmony export */   t: () => (/* binding */ inert)
/* harmony export */ });
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/gu;
/**
 * Makes untrusted text safe to print in a workflow log: the runner executes `::command::` at the start of a line and
 * `##[command]` anywhere in a line (actions/runner `ActionCommand.cs`), so both are broken up; ANSI sequences, bidi marks,
 * zero-width and control characters are removed; the text is cut to `limit` characters.
 */
function inert(text, limit = 2_000) {
    const plain = visible(text);
    const cut = plain.length > limit ? `${plain.slice(0, limit)}… (${plain.length - limit} more characters)` : plain;
    return cut
        .split("\n")
        .map((line) => line.replaceAll("##[", "# #[").replace(/^(\s*)::/, "$1: :"))
        .join("\n");
}
/** Makes untrusted text inert and folds it into one line. */
function inertLine(text, limit = 300) {
    // White space is folded on both sides of the removal: what is removed may have stood between two spaces, or at an end.
    return inert(visible(text.replace(/\s+/g, " ")).replace(/ +/g, " ").trim(), limit);
}
function visible(text) {
    return text.replace(/\r\n?/g, "\n").replace(ANSI, "").replace(CONTROL, "");
}


/***/ }),

/***/ 9706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony exports code, link */
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5703);

/** Escapes untrusted text for Markdown: no mark-up, HTML, link, image, mention or issue reference survives; one line. */
function markdown(text, limit = 300) {
    return ((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(text, limit)
        // A backslash is gone when GitHub looks for references to issues, which it does in the rendered text.
        .replace(/(#|\bgh-)(?=\d)/gi, "$1\u200b")
        .replace(/[\\`*_{}[\]()#+\-.!|~>]/g, "\\$&")
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll("@", "@\u200b")
        .replaceAll("://", ":\u200b//"));
}
/** Shows untrusted text as inline code in Markdown, safe inside a table cell. */
function code(text, limit = 300) {
    const line = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(text, limit).replaceAll("|", "\\|");
    if (line === "")
        return "";
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = "`".repeat(longest + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Builds a Markdown link from trusted label text; an address that is not http(s) is shown as code instead. */
function link(label, address) {
    return /^https?:\/\/[^\s()<>]+$/.test(address) ? `[${label}](${address})` : `${label} ${code(address)}`;
}
/** Builds a Markdown table; cells are taken as they are, so untrusted text must have been escaped before. */
function table(head, rows) {
    const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("\n", " ")).join(" | ")} |`;
    return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
/** Folds details away under a trusted title. */
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/**
 * Escapes a text of ours that may hold untrusted words, keeping what people copy: what stands in backticks is shown as code,
 * an address at `origin` becomes a link, any other address code.
 */
function prose(text, origin, limit = 600) {
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(text, limit)
        .split(/(`[^`]+`|https?:\/\/[^\s`<>()]+[^\s`<>().,;:!?])/)
        .map((part) => {
        if (/^`[^`]+`$/.test(part))
            return code(part.slice(1, -1), limit);
        if (!/^https?:\/\//.test(part))
            return escapeProse(part);
        return URL.canParse(part) && new URL(part).origin === origin ? `<${part}>` : code(part, limit);
    })
        .join("");
}
/** Escapes a part of a line without folding the spaces at its ends away. */
function escapeProse(part) {
    const [before = ""] = /^\s*/.exec(part) ?? [];
    const [after = ""] = /\s*$/.exec(part.slice(before.length)) ?? [];
    const middle = part.slice(before.length, part.length - after.length);
    return `${before}${middle === "" ? "" : markdown(middle, 2_000)}${after}`;
}


/***/ }),

/***/ 3380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ parseDateRange),
/* harmony export */   Up: () => (/* binding */ weekdayOf),
/* harmony export */   _U: () => (/* binding */ parseDate),
/* harmony export */   d_: () => (/* binding */ DAY)
/* harmony export */ });
/** Milliseconds of a day on a wall clock. */
const DAY = 86_400_000;
/** Parses `2026-12-20 to 2026-12-26`, or one date, to local midnights. */
function parseDateRange(text) {
    const [from = "", to = from, ...rest] = text.trim().split(/\s+to\s+/);
    const [first, last] = [parseDate(from), parseDate(to)];
    if (first === undefined || last === undefined || rest.length > 0) {
        return {
            kind: "wrong",
            why: `'${text}' is no date; expected one such as '2026-12-24' or '2026-12-20 to 2026-12-26'`,
        };
    }
    if (last < first)
        return { kind: "wrong", why: `'${text}' ends before it starts: swap the two dates` };
    return { kind: "right", value: { first, last } };
}
/** Parses `2026-12-24` to its local midnight; `undefined` for anything else. */
function parseDate(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return undefined;
    const midnight = Date.parse(`${text}T00:00:00Z`);
    return Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== text ? undefined : midnight;
}
/** Reads the weekday of a local midnight, from 0 (Sunday). */
function weekdayOf(midnight) {
    return new Date(midnight).getUTCDay();
}


/***/ }),

/***/ 6289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Parses a duration written with units (`90s`, `10m`, `1h30m`, `2d`) to milliseconds; `undefined` for anything else, zero included only as `0` or `0s`. */
function parseDuration(text) {
    if (text === "0")
        return 0;
    if (!/^(?:\d+(?:ms|s|m|h|d))+$/.test(text))
        return undefined;
    const parts = [...text.matchAll(/(\d+)(ms|[smhd])/g)];
    const total = parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit ?? ""] ?? Number.NaN), 0);
    return Number.isSafeInteger(total) ? total : undefined;
}
/** Formats milliseconds as people say them (`2h 5m`, `45s`), rounded to the two largest units. */
function formatDuration(milliseconds) {
    let rest = Math.max(0, Math.round(milliseconds / 1_000));
    const parts = [];
    for (const [unit, size] of [
        ["d", 86_400],
        ["h", 3_600],
        ["m", 60],
        ["s", 1],
    ]) {
        const amount = Math.floor(rest / size);
        if (amount > 0)
            parts.push(`${amount}${unit}`);
        rest -= amount * size;
    }
    return parts.slice(0, 2).join(" ") || "0s";
}


/***/ }),

/***/ 5784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var _calendar_date_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3380);

const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
/** Parses an instant with its offset (ISO 8601), such as `2026-12-24T12:00Z`; `undefined` for anything else, a day that no month has among it. */
function parseInstant(text) {
    // A runtime reads 30 February as 2 March.
    if ((0,_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDate */ ._U)(INSTANT.exec(text)?.[1] ?? "") === undefined)
        return undefined;
    const instant = new Date(text);
    return Number.isNaN(instant.getTime()) ? undefined : instant;
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
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

/***/ 7543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ COMMON_REASONS),
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   qC: () => (/* binding */ COMMON_FIELDS)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1567);

/** The reason codes that any action may give; the kit alone gives them. */
const COMMON_REASONS = {
    not_finished: "The action was stopped before it could decide; written first, before anything is done.",
    input_invalid: "An input is missing or malformed; every problem is listed with what is expected.",
    interrupted: "The run was cancelled or timed out while the action was deciding.",
    internal_error: "A defect of the action itself; the log has its stack.",
};
/** The inputs that every action has. */
const COMMON_FIELDS = {
    "fail-on": (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)("deny", "error", "never"),
    "dry-run": _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
};
/** Declares an action's contract, keeping the literal types of its words. */
function defineAction(contract) {
    return contract;
}


/***/ }),

/***/ 1567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   wC: () => (/* binding */ matching)
/* harmony export */ });
/* unused harmony exports requiredText, optionalFlag, integer, emptyAs, list */
/* harmony import */ var _core_time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6289);
/* harmony import */ var _core_time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5784);


const value = (parsed) => ({ kind: "value", value: parsed });
const expected = (what) => ({ kind: "expected", expected: what });
/** Reads any text, empty included. */
const text = { parse: value };
/** Reads text that may not be empty. */
const requiredText = { parse: (given) => (given === "" ? expected("a value") : value(given)) };
/** Reads text that is a secret. */
const secret = { parse: value, secret: true };
/** Reads `true` or `false`, as YAML 1.2 spells them. */
const flag = {
    parse: (given) => /^(true|True|TRUE)$/.test(given)
        ? value(true)
        : /^(false|False|FALSE|)$/.test(given)
            ? value(false)
            : expected("true or false"),
};
/** Reads `true` or `false`; empty is `undefined`: leave it as it is. */
const optionalFlag = {
    parse: (given) => (given === "" ? value(undefined) : flag.parse(given)),
};
/** Reads a duration with its unit to milliseconds; empty is `undefined`. */
const duration = {
    parse: (given) => {
        if (given === "")
            return value(undefined);
        const milliseconds = (0,_core_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(given);
        return milliseconds === undefined
            ? expected("a duration with its unit, such as 90s, 10m or 1h30m")
            : value(milliseconds);
    },
};
/** Reads an instant in ISO 8601 with a zone; empty is `undefined`. */
const instant = {
    parse: (given) => {
        if (given === "")
            return value(undefined);
        const date = (0,_core_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .n)(given);
        return date === undefined ? expected("an instant with its zone, such as 2026-11-27T12:00:00Z") : value(date);
    },
};
/** Reads a whole number within bounds; empty is `undefined`. */
function integer(minimum, maximum) {
    return {
        parse: (given) => {
            if (given === "")
                return value(undefined);
            const number = /^-?\d{1,15}$/.test(given) ? Number(given) : Number.NaN;
            return number >= minimum && number <= maximum
                ? value(number)
                : expected(`a whole number from ${minimum} to ${maximum}`);
        },
    };
}
/** Reads an empty text as a value, for inputs that callers fill from expressions which may be empty. */
function emptyAs(fallback, { parse, ...rest }) {
    return {
        ...rest,
        parse(given) {
            const parsed = parse(given);
            if (parsed.kind === "expected")
                return parsed;
            return value(given === "" || parsed.value === undefined ? fallback : parsed.value);
        },
    };
}
/** Reads one word of a closed set. */
function choice(...words) {
    return {
        parse: (given) => {
            const word = words.find((candidate) => candidate === given);
            return word === undefined
                ? expected(`one of ${words.map((candidate) => `'${candidate}'`).join(", ")}`)
                : value(word);
        },
    };
}
/** Reads text of a given pattern; empty is allowed and stays empty. */
function matching(pattern, what) {
    return { parse: (given) => (given === "" || pattern.test(given) ? value(given) : expected(what)) };
}
/** Reads one item a line, or separated by commas; blanks are dropped. */
const list = {
    parse: (given) => value(given
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== "")),
};


/***/ }),

/***/ 3875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ poll)
/* harmony export */ });
/** Looks until an answer is found, the deadline passes or the signal aborts; looks at least once unless already aborted. */
async function poll({ clock, chance, signal, deadline, interval }, look) {
    const start = clock.elapsed();
    while (!signal.aborted) {
        const seen = await look();
        if (seen.kind === "found")
            return seen;
        const left = deadline - clock.elapsed();
        if (left <= 0)
            return { kind: "deadline" };
        const pause = Math.max(seen.atLeast ?? 0, interval(clock.elapsed() - start) * (0.8 + 0.4 * chance()));
        try {
            await clock.sleep(Math.min(pause, left), signal);
        }
        catch (error) {
            if (signal.aborted)
                break;
            throw error;
        }
    }
    return { kind: "interrupted" };
}


/***/ }),

/***/ 1078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: ./lib/core/outcome/ending.js
/** Decides whether the step fails; `fail-on` never changes the decision itself. */
function stepFails(ending, failOn) {
    switch (ending) {
        case "yes":
        case "warning":
            return false;
        case "no":
            return failOn === "deny";
        case "unknown":
            return failOn !== "never";
    }
}

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
// EXTERNAL MODULE: ./lib/kit/action-contract.js
var action_contract = __nccwpck_require__(7543);
// EXTERNAL MODULE: ./lib/core/outcome/problem.js
var outcome_problem = __nccwpck_require__(2807);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __nccwpck_require__(9706);
;// CONCATENATED MODULE: ./lib/kit/summary.js
const MAXIMUM_BYTES = 60 * 1024;
/** Cuts a summary at a line's end under 60 KiB and says so; GitHub drops a step's summary whole above 1 MiB. */
function capSummary(markdown) {
    const bytes = Buffer.byteLength(markdown);
    if (bytes <= MAXIMUM_BYTES)
        return markdown;
    const notice = `\n\n_Cut here: ${bytes} bytes would be too long; the output \`result\` has everything._\n`;
    const room = MAXIMUM_BYTES - Buffer.byteLength(notice) - 16;
    const cut = Buffer.from(markdown).subarray(0, room).toString("utf8");
    const whole = cut.slice(0, Math.max(0, cut.lastIndexOf("\n")));
    const open = (whole.match(/<details>/g)?.length ?? 0) - (whole.match(/<\/details>/g)?.length ?? 0);
    const fence = (whole.match(/^```/gm)?.length ?? 0) % 2 === 1 ? "\n```" : "";
    return `${whole}${fence}${"\n</details>".repeat(Math.max(0, Math.min(open, 1)))}${notice}`;
}

;// CONCATENATED MODULE: ./lib/kit/publish.js





const MAXIMUM_ERRORS = 3;
const LONGEST_TEXT = 100_000;
const MARKS = { yes: "✅", no: "⛔", unknown: "❔", warning: "⚠️" };
/** Decisions that are neither a yes nor a no yet, whatever they mean for the step. */
const WAITING = ["require-approval", "pending", "paused", "started"];
/** Writes the values that hold until a decision is made, so that a lost process leaves no yes behind. */
function publishCautious(contract, runner) {
    runner.setOutput("decision", contract.undecided);
    runner.setOutput("reason-code", "not_finished");
    runner.setOutput("result", JSON.stringify({
        "schema-version": 1,
        action: contract.name,
        decision: contract.undecided,
        "reason-code": "not_finished",
    }));
    for (const name of contract.outputs)
        runner.setOutput(name, contract.cautious?.[name] ?? "");
}
/** Publishes an outcome: outputs first, then log and annotations, then the summary, which may fail. Throws only when outputs cannot be written. */
async function publish(outcome, publication) {
    const { contract, runner } = publication;
    runner.setOutput("decision", outcome.decision);
    runner.setOutput("reason-code", outcome.reasonCode);
    for (const name of contract.outputs)
        runner.setOutput(name, outcome.outputs[name]);
    runner.setOutput("result", JSON.stringify(resultOf(outcome, publication), inertTexts));
    const ending = contract.decisions[outcome.decision];
    runner.say(`${contract.name}: ${outcome.decision} (${outcome.reasonCode}). ${(0,inert/* inert */.t)(outcome.headline)}`);
    if (ending !== "yes")
        annotate(outcome, runner, ending === "warning" ? "warning" : "error");
    const origin = publication.run?.serverUrl ?? "";
    const mark = WAITING.includes(outcome.decision) ? "⏳" : MARKS[ending];
    const verdict = `### ${mark} ${contract.name}: ${outcome.decision}\n\n${(0,markdown/* prose */.CS)(outcome.headline, origin)}`;
    const remedy = outcome.remedy === "" ? "" : `\n\n**What to do:** ${(0,markdown/* prose */.CS)(outcome.remedy, origin)}`;
    try {
        await runner.appendSummary(capSummary(`${verdict}${remedy}\n\n${outcome.summary}\n`));
    }
    catch (error) {
        runner.annotate("warning", `The summary could not be written (${(0,inert/* inertLine */.F)(String(error))}); the outputs have everything.`);
    }
}
function annotate(outcome, runner, level) {
    const problems = outcome.problems ?? [];
    for (const problem of problems.slice(0, MAXIMUM_ERRORS - 1)) {
        const { message, ...place } = problem;
        runner.annotate(level, (0,inert/* inert */.t)(message), place);
    }
    const rest = problems.slice(MAXIMUM_ERRORS - 1).map((problem) => (0,inert/* inert */.t)((0,outcome_problem/* formatProblem */.V)(problem)));
    const first = outcome.remedy === "" ? (0,inert/* inert */.t)(outcome.headline) : `${(0,inert/* inert */.t)(outcome.remedy)}\n${(0,inert/* inert */.t)(outcome.headline)}`;
    runner.annotate(level, [first, ...rest].join("\n").slice(0, 4_000));
}
/** Makes every text of the result inert: whoever prints it prints other people's words. */
function inertTexts(_, value) {
    return typeof value === "string" ? (0,inert/* inert */.t)(value, LONGEST_TEXT) : value;
}
function resultOf(outcome, { contract, run, startedAt, finishedAt }) {
    const { subject } = outcome;
    return {
        "schema-version": 1,
        action: contract.name,
        decision: outcome.decision,
        "reason-code": outcome.reasonCode,
        reason: contract.reasons[outcome.reasonCode] ??
            action_contract/* COMMON_REASONS */.Gv[outcome.reasonCode],
        headline: outcome.headline,
        remedy: outcome.remedy,
        environment: subject?.environment,
        service: subject?.service,
        commit: subject?.commit,
        digest: subject?.digest,
        "policy-commit": subject?.policyCommit,
        evidence: outcome.evidence ?? [],
        "started-at": startedAt.toISOString(),
        "finished-at": finishedAt.toISOString(),
        attempt: run?.runAttempt,
        links: {
            ...(run === undefined
                ? {}
                : { run: `${run.serverUrl}/${run.repository.owner}/${run.repository.name}/actions/runs/${run.runId}` }),
            ...outcome.links,
        },
        details: outcome.details,
    };
}

;// CONCATENATED MODULE: ./lib/kit/read-inputs.js

/** Reports every input that could not be read, together; each problem names the input, what was given and what is expected. */
class InvalidInputs extends Error {
    problems;
    constructor(problems) {
        super(problems.map(({ message }) => message).join("\n"));
        this.name = "InvalidInputs";
        this.problems = problems;
    }
}
/** Reads all inputs once, masking secrets first; throws `InvalidInputs` with all problems together. */
function readInputs(fields, runner) {
    const problems = [];
    const values = Object.entries(fields).map(([name, field]) => {
        const given = runner.readInput(name);
        if (field.secret === true && given !== "")
            runner.mask(given);
        const result = field.parse(given);
        if (result.kind === "value")
            return [name, result.value];
        const shown = field.secret === true ? "a hidden value" : given === "" ? "nothing" : `'${(0,inert/* inertLine */.F)(given, 80)}'`;
        problems.push({ file: name, message: `Input '${name}' is ${shown}; expected ${result.expected}.` });
        return [name, undefined];
    });
    if (problems.length > 0)
        throw new InvalidInputs(problems);
    return Object.fromEntries(values);
}

;// CONCATENATED MODULE: ./lib/kit/say-unwritable.js

/** Says that outputs could not be written, the one failure that they cannot tell of. */
function sayUnwritable(runner, error) {
    const why = (0,inert/* inertLine */.F)(error instanceof Error ? error.message : String(error));
    const remedy = "Check that the runner's disk is not full and that GITHUB_OUTPUT is a file, then re-run the job.";
    runner.annotate("error", `${remedy}\nThe outputs could not be written: ${why}`);
}

;// CONCATENATED MODULE: ./lib/kit/run-action.js






const LONGEST_LINE = 10_000;
const GRACE_MILLISECONDS = 6_000;
/**
 * Runs an action from its inputs to its outputs: writes the cautious values first, parses every input once, runs the use
 * case, publishes the outcome and only then decides the exit status. Whatever goes wrong ends as `undecided`, never as a yes.
 */
async function runAction(contract, useCase, edge) {
    const { runner, clock } = edge;
    const startedAt = clock.now();
    const stop = new AbortController();
    let failOn = "deny";
    let dryRun = false;
    try {
        publishCautious(contract, runner);
        const inputs = readInputs({ ...contract.inputs, ...action_contract/* COMMON_FIELDS */.qC }, runner);
        failOn = inputs["fail-on"];
        dryRun = inputs["dry-run"];
        const run = edge.readContext();
        const interrupted = interruptionOf(edge, stop);
        const surroundings = { clock, progress: progressOf(runner), run, signal: stop.signal };
        const using = useCase(inputs, { ...surroundings, mask: (secret) => runner.mask(secret) });
        const ended = await Promise.race([using, interrupted]);
        const outcome = ended === "interrupted" ? interruption(contract) : ended;
        await publish(outcome, { contract, runner, run, startedAt, finishedAt: clock.now() });
        const ending = contract.decisions[outcome.decision];
        runner.exit(!dryRun && stepFails(ending, failOn === "deny" ? (outcome.failOn ?? failOn) : failOn) ? 1 : 0);
    }
    catch (error) {
        const outcome = stop.signal.aborted ? interruption(contract) : breakdown(contract, error);
        try {
            await publish(outcome, { contract, runner, startedAt, finishedAt: clock.now() });
        }
        catch (unwritable) {
            sayUnwritable(runner, unwritable);
            return runner.exit(1);
        }
        const harmless = failOn === "never" || contract.decisions[contract.undecided] === "warning";
        runner.exit(harmless ? 0 : 1);
    }
}
/** Stops the use case at an interruption; settles when it had its time to end by itself. */
function interruptionOf({ clock, onInterrupt }, stop) {
    return new Promise((resolve) => {
        onInterrupt(() => {
            stop.abort(new Error("The run was cancelled or timed out."));
            void clock.sleep(GRACE_MILLISECONDS).then(() => resolve("interrupted"));
        });
    });
}
/** Whoever wrote a word of it: no line that is told becomes a command of the runner. */
function progressOf(runner) {
    return {
        say: (line) => runner.say((0,inert/* inert */.t)(line, LONGEST_LINE)),
        warn: (line, place) => runner.annotate("warning", (0,inert/* inert */.t)(line, LONGEST_LINE), place),
    };
}
function undecided({ undecided: decision, outputs, cautious }, reasonCode, said) {
    const values = Object.fromEntries(outputs.map((name) => [name, cautious?.[name] ?? ""]));
    return { decision, reasonCode, summary: "", outputs: values, ...said };
}
function interruption(contract) {
    return undecided(contract, "interrupted", {
        headline: `${contract.name} was interrupted before it could decide.`,
        remedy: "Re-run the job when you want it decided; nothing was started after the interruption.",
    });
}
function breakdown(contract, error) {
    if (error instanceof InvalidInputs) {
        const { outputs, cautious, misconfigured } = contract;
        const values = outputs.map((name) => [name, misconfigured?.[name] ?? cautious?.[name] ?? ""]);
        return undecided(contract, "input_invalid", {
            outputs: Object.fromEntries(values),
            headline: error.message,
            remedy: `Mend the inputs of the step that uses ${contract.name}; its README lists them.`,
        });
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return undecided(contract, "internal_error", {
        headline: `Unexpected failure in ${contract.name}: ${(0,inert/* inert */.t)(stack, 1_500)}`,
        remedy: "Please report it with this text; nothing was decided.",
    });
}


/***/ }),

/***/ 7334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/** Reports an exchange that did not complete; the message is inert and holds no secret. */
class HttpError extends Error {
    failure;
    constructor(failure, message) {
        super(message);
        this.name = "HttpError";
        this.failure = failure;
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6426);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
