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

/***/ 8472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ givenNames),
/* harmony export */   TX: () => (/* binding */ namedArms),
/* harmony export */   Z6: () => (/* binding */ PLATFORM_NAMES),
/* harmony export */   bA: () => (/* binding */ armNames),
/* harmony export */   l8: () => (/* binding */ RELEASE_NAMES)
/* harmony export */ });
/* harmony import */ var _core_canary_queries_arm_queries_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2388);
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9397);


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
        if (!(error instanceof _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I))
            throw error;
        return { kind: "unreadable", why: error.message, remedy: error.remedy, passing: (0,_core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .W)(error) };
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
    return metrics.some(({ values, totals }) => [...values, ...totals].some((query) => (0,_core_canary_queries_arm_queries_js__WEBPACK_IMPORTED_MODULE_1__/* .namesIn */ .wX)(query).includes(name)));
}
function release(version = "", commit = "") {
    return { ...(version === "" ? {} : { Version: version }), ...(commit === "" ? {} : { Commit: commit }) };
}


/***/ }),

/***/ 5874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ canaryMonitor)
});

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
// EXTERNAL MODULE: ./lib/kit/poll.js
var poll = __nccwpck_require__(3875);
// EXTERNAL MODULE: ./lib/actions/canary-monitor/patience.js
var patience = __nccwpck_require__(6028);
// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __nccwpck_require__(1470);
// EXTERNAL MODULE: ./lib/core/rollout/shift-group.js
var shift_group = __nccwpck_require__(8287);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
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
        Promise.all(/* import() */[__nccwpck_require__.e(395), __nccwpck_require__.e(815), __nccwpck_require__.e(431)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1431)),
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
    const later = all.slice(0, position).find((other) => (0,deploy_record/* isOwnDeployment */.YX)(other) && !isUndone(other));
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

// EXTERNAL MODULE: ./lib/actions/canary-monitor/arm-names.js
var arm_names = __nccwpck_require__(8472);
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
// EXTERNAL MODULE: ./lib/core/canary/queries/arm-queries.js
var arm_queries = __nccwpck_require__(2388);
;// CONCATENATED MODULE: ./lib/actions/canary-monitor/read-monitor.js



/** Reads the monitor, each of its providers at the address that the workflow gives; `names` are those by which its arms are known. */
async function readMonitor(inputs, ports, names) {
    const { monitor: file, commit } = inputs;
    // What reads documents loads while the source answers.
    const [source, { parseDocument }, { monitorSchema }, { planMonitor }, { providerProblems }] = await Promise.all([
        readSource(ports, file, commit),
        Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(511)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8511)),
        Promise.all(/* import() */[__nccwpck_require__.e(395), __nccwpck_require__.e(762)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6762)),
        __nccwpck_require__.e(/* import() */ 400).then(__nccwpck_require__.bind(__nccwpck_require__, 7400)),
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
    return (await Promise.all(/* import() */[__nccwpck_require__.e(393), __nccwpck_require__.e(86)]).then(__nccwpck_require__.bind(__nccwpck_require__, 86))).jsonPathProblems(plan, file);
}
function insecureAddresses({ "provider-urls": urls, "allow-private-hosts": internal, }) {
    const plain = internal ? [] : [...urls].filter(([, address]) => /^http:/i.test(address));
    return plain.map(([name]) => ({
        file: "provider-urls",
        message: `the address of '${name}' does not start with https://; allow-private-hosts, in the target or of the step, lets one in an internal network do without.`,
    }));
}
function unknownNames({ metrics }, file, names) {
    const known = Object.fromEntries(names.map((name) => [name, "known"]));
    return metrics.flatMap((metric) => (0,arm_queries/* missingDimensions */.O3)(metric, known).map((name) => ({
        file,
        message: `metric '${metric.name}' refers to {arm.${name}}; an arm has ${names.join(", ") || "no name: give some as the inputs canary and baseline"}.`,
    })));
}

// EXTERNAL MODULE: ./lib/core/rollout/phases.js
var rollout_phases = __nccwpck_require__(2645);
;// CONCATENATED MODULE: ./lib/actions/canary-monitor/watched-place.js

/** Finds as whom and where the platform is asked; the input wins over the target. */
function accessOf(inputs, { role, region }) {
    return { role: inputs["role-to-assume"] || role, region };
}
/** Finds which rollout of the target is watched, and as whom. */
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
/** Reads the phases of a target that was resolved, which can be read; none where it has none. */
function phasesOf({ phases }) {
    const read = phases === undefined ? undefined : (0,rollout_phases/* parsePhases */.e)(phases);
    return read?.kind === "phases" ? read.plan.phases : [];
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
    const names = [...arm_names/* PLATFORM_NAMES */.Z6, ...arm_names/* RELEASE_NAMES */.l8, ...(0,arm_names/* givenNames */.Sh)(inputs)];
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
    if ((0,shift_group/* isShift */.Tu)(rollout))
        return shiftedElsewhere(rollout);
    const plan = monitor.kind === "monitor" ? monitor.plan : undefined;
    const arms = await (0,arm_names/* armNames */.bA)(inputs, ports.records, { plan, record });
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
/** Prepares to watch what is live; the target is read only for the platform's own metrics and logs. */
async function prepareLive(inputs, ports) {
    const monitor = await readMonitor(inputs, ports, [...arm_names/* RELEASE_NAMES */.l8, ...(0,arm_names/* givenNames */.Sh)(inputs)]);
    if (monitor.kind !== "monitor")
        return monitor;
    const judgedByPlatform = asksPlatform(monitor.plan);
    const target = judgedByPlatform || monitor.plan.logs !== undefined ? await targetOf(inputs, ports) : undefined;
    // Without a target the logs alone cannot be read, which judges nothing.
    if (judgedByPlatform && target !== undefined && target.kind !== "target")
        return target;
    const arms = await (0,arm_names/* armNames */.bA)(inputs, ports.records, { plan: monitor.plan, record: undefined });
    if ("kind" in arms)
        return arms;
    return {
        kind: "prepared",
        plan: monitor.plan,
        from: monitor.from,
        phases: [],
        record: undefined,
        place: undefined,
        access: target?.kind === "target" ? accessOf(inputs, target.settings) : undefined,
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
/** CodeDeploy tells of no arm of its traffic, and nobody may hold it there. */
function shiftedElsewhere(rollout) {
    const message = `${rollout} is CodeDeploy's, which moves the traffic by a timetable of its own: let alarms of its deployment group stop it, and judge what is live with \`traffic: none\` and the names of both versions in 'canary' and 'baseline'.`;
    return { kind: "invalid", problems: [{ file: "service-deployment", message }] };
}

// EXTERNAL MODULE: ./lib/core/canary/limit.js
var limit = __nccwpck_require__(7435);
// EXTERNAL MODULE: ./lib/core/outcome/problem.js
var problem = __nccwpck_require__(2807);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __nccwpck_require__(9706);
// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __nccwpck_require__(6289);
// EXTERNAL MODULE: ./lib/actions/canary-monitor/report.js + 11 modules
var report = __nccwpck_require__(212);
;// CONCATENATED MODULE: ./lib/actions/canary-monitor/report-blocked.js







/** Says why nothing was watched; the traffic was not touched. */
function reportBlocked(blocked, inputs) {
    return {
        summary: "",
        outputs: {
            verdict: "",
            severity: "",
            metrics: "[]",
            "could-have-seen": "{}",
            weight: "",
            "error-patterns": "",
        },
        subject: (0,report/* subjectOf */.e)(inputs),
        ...(blocked.kind === "dry-run" ? sayPlan(blocked.prepared) : sayBlocked(blocked)),
    };
}
function sayPlan(prepared) {
    return {
        decision: "unknown",
        reasonCode: "dry_run",
        headline: planned(prepared),
        remedy: "",
        summary: planTable(prepared),
    };
}
function sayBlocked(blocked) {
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
        (0,limit/* formatValue */.Fl)(limits?.alert, unit),
        `${breaches.n} of ${breaches.of} points`,
    ]));
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/canary-monitor.js





/** Moves a held rollout's traffic to the new version and judges it by its metrics, or judges what is live or what has passed; falling back is left to rollback, finishing to deploy-ecs. */
async function canaryMonitor(inputs, surroundings, ports) {
    for (const token of inputs["provider-tokens"].values())
        surroundings.mask(token);
    const prepared = await insist(inputs, surroundings, ports);
    if (prepared.kind !== "prepared")
        return reportBlocked(prepared, inputs);
    await warnOfDoubts(prepared, surroundings.progress);
    if (inputs["dry-run"])
        return reportBlocked({ kind: "dry-run", prepared }, inputs);
    // What watches, judges and draws is loaded when there is something to watch, and before the watch begins.
    const { judgePrepared } = await __nccwpck_require__.e(/* import() */ 952).then(__nccwpck_require__.bind(__nccwpck_require__, 952));
    return judgePrepared(prepared, inputs, { ports, surroundings });
}
/** Warns of what the monitor asks for and cannot do; an interval that has passed has neither phases nor an early end. */
async function warnOfDoubts({ plan, phases, interval }, progress) {
    if (plan === undefined || interval !== undefined)
        return;
    const { monitorDoubts } = await __nccwpck_require__.e(/* import() */ 308).then(__nccwpck_require__.bind(__nccwpck_require__, 7308));
    for (const doubt of monitorDoubts(plan, phases))
        progress.warn(doubt);
}
/** Prepares, and tries again while GitHub is away: a deployment that is held can wait that long. */
async function insist(inputs, { clock, progress, signal }, ports) {
    const deadline = clock.elapsed() + patience/* PATIENCE_MILLISECONDS */.P;
    const plan = { clock, chance: ports.chance, signal, deadline, interval: () => patience/* AGAIN_MILLISECONDS */.m };
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
    outputs: ["verdict", "severity", "metrics", "could-have-seen", "weight", "error-patterns"],
    undecided: "unknown",
});


/***/ }),

/***/ 6426:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_aws_ecs_watch_opener_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7749);
/* harmony import */ var _adapters_github_gate_opener_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(8451);
/* harmony import */ var _adapters_github_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9440);
/* harmony import */ var _adapters_job_actions_edge_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8057);
/* harmony import */ var _adapters_job_workspace_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(323);
/* harmony import */ var _adapters_metrics_job_metric_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1082);
/* harmony import */ var _kit_run_action_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1078);
/* harmony import */ var _canary_monitor_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5874);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7177);









await (0,_kit_run_action_js__WEBPACK_IMPORTED_MODULE_4__/* .runAction */ .C)(_contract_js__WEBPACK_IMPORTED_MODULE_6__/* .canaryMonitorContract */ .L, (inputs, surroundings) => {
    const { run, clock, mask } = surroundings;
    const platform = (0,_adapters_aws_ecs_watch_opener_js__WEBPACK_IMPORTED_MODULE_7__/* .ecsWatchOpener */ .G)({ session: `watch-${run.runId}`, clock, mask });
    const sources = (0,_adapters_metrics_job_metric_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .jobMetricSources */ .s)(inputs, clock);
    const github = (0,_adapters_github_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .githubRepository */ .G)(run, inputs["github-token"], clock);
    const workspace = (0,_adapters_job_workspace_files_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceFiles */ .P)(run.workspace);
    const gate = (0,_adapters_github_gate_opener_js__WEBPACK_IMPORTED_MODULE_8__/* .gateOpener */ .b)(inputs, surroundings);
    const ports = { platform, sources, chance: Math.random, workspace, gate, ...github };
    return (0,_canary_monitor_js__WEBPACK_IMPORTED_MODULE_5__/* .canaryMonitor */ .x)(inputs, surroundings, ports);
}, _adapters_job_actions_edge_js__WEBPACK_IMPORTED_MODULE_1__/* .actionsEdge */ .T);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ PATIENCE_MILLISECONDS),
/* harmony export */   m: () => (/* binding */ AGAIN_MILLISECONDS)
/* harmony export */ });
/** How long what is away is asked again before anything is given up: a deployment that is held can wait that long. */
const PATIENCE_MILLISECONDS = 10 * 60_000;
/** How long it is left alone between two questions. */
const AGAIN_MILLISECONDS = 15_000;


/***/ }),

/***/ 4967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ refusedIn)
/* harmony export */ });
/** Lists the metrics that are refused for themselves; where a whole provider is, that is said of it. */
function refusedIn(providers) {
    return providers.flatMap(({ error, refused }) => (error === "" ? refused : []));
}


/***/ }),

/***/ 212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ reportWatch),
  e: () => (/* binding */ subjectOf)
});

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __nccwpck_require__(9706);
// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __nccwpck_require__(6289);
// EXTERNAL MODULE: ./lib/core/time/format-instant.js
var format_instant = __nccwpck_require__(6734);
// EXTERNAL MODULE: ./lib/core/canary/limit.js
var canary_limit = __nccwpck_require__(7435);
// EXTERNAL MODULE: ./lib/actions/canary-monitor/some-of.js
var some_of = __nccwpck_require__(7297);
;// CONCATENATED MODULE: ./lib/actions/canary-monitor/judged-words.js




/** Finds the words for a watch that passed: what was only reported is named, and what people let pass. */
function passedWords(end) {
    const metrics = end.judgement?.metrics ?? [];
    const time = (0,duration/* formatDuration */.a)(end.watchedMilliseconds);
    const lesser = metrics.filter(({ metric, verdict }) => metric.role !== "critical" && verdict === "fail");
    const names = (0,some_of/* someOf */.y)(lesser.map(({ metric }) => (0,inert/* inertLine */.F)(metric.name, 80)), ", ");
    const unread = metrics.filter(({ verdict }) => verdict === "error");
    const unreadNames = unread.map(({ metric }) => (0,inert/* inertLine */.F)(metric.name, 80)).join(", ");
    const aside = [
        lesser.length === 0 ? "" : `; not critical, but beyond their limits: ${names}`,
        unread.length === 0 ? "" : `; not counted, since they could not be read: ${unreadNames}`,
    ].join("");
    const passed = { decision: "success", remedy: "", verdict: "pass" };
    const failed = (0,inert/* inertLine */.F)((0,some_of/* someOf */.y)(end.assessed?.metrics ?? [], ", "), 800);
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
    const headline = `${metrics.length - unread.length} metrics kept within their limits over ${time}${aside}.`;
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
        headline: `The new version is worse${atShare(end)}: ${weight}${(0,some_of/* someOf */.y)(figures)}${grade}.`,
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
// EXTERNAL MODULE: ./lib/core/canary-report/metric-rows.js + 1 modules
var metric_rows = __nccwpck_require__(5132);
// EXTERNAL MODULE: ./lib/core/canary-report/verdict-words.js
var verdict_words = __nccwpck_require__(9524);
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





/** Builds the table of all metrics, worst first. Says how many rows are left out where all of them would be longer than `bytes`. */
function metricTable(metrics, bytes) {
    const { head, rows } = (0,metric_rows/* metricRows */.I)((0,verdict_words/* worstFirst */.md)(metrics), {
        verdict: (judged) => `${(0,verdict_words/* sayVerdict */.FQ)(judged).mark} ${(0,verdict_words/* sayVerdict */.FQ)(judged).word}`,
        name: ({ metric }) => (0,markdown/* markdown */.wD)(metric.name, 80),
        why: (text) => (0,markdown/* markdown */.wD)(text),
        words: (text) => text,
    });
    const { kept, left } = withinBytes(rows, bytes, (cells) => cells.join(" | "));
    const rest = left === 0 ? "" : `\n\n${left} further metrics are left out of this table; the output \`metrics\` has them.`;
    return `${(0,markdown/* table */.tp)(head, kept)}${rest}`;
}
/** Says what size of regression the data could have shown, by metric. */
function seenByMetric(metrics) {
    return Object.fromEntries(metrics.map((judged) => [judged.metric.name, (0,could_have_seen/* couldHaveSeen */.h)(judged)]));
}

// EXTERNAL MODULE: ./lib/actions/canary-monitor/refused-in.js
var refused_in = __nccwpck_require__(4967);
// EXTERNAL MODULE: ./lib/core/canary-report/say-score.js
var say_score = __nccwpck_require__(3493);
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
    const beside = untilGap(drawn.map((row) => besideOf(row, rows, worst)));
    const limits = pictureLimits(judged);
    const own = drawn.flatMap(({ canary }) => worst(canary) ?? []);
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
    const words = [
        `${pictureLegend(lines, limits)}.`,
        ...limits.filter((limit) => !near.includes(limit)).map((limit) => `Beyond this picture: ${limit.words}.`),
        ...leftOut(drawn, { drawnBeside: beside.length, width, period }),
    ].join(" ");
    return [chart, words, (0,markdown/* folded */.TM)(`The same as a table, ${(0,series_table/* sayDays */.ZD)(rows)}`, twin(judged, rows, period))].join("\n\n");
}
/** Says what the picture does not show, and the table below it does. */
function leftOut(drawn, { drawnBeside, width, period }) {
    const ended = drawn.slice(drawnBeside).some(({ baseline }) => baseline !== undefined);
    return [
        ...(width > period ? [`Each point is the worst of ${Math.round(width / period)} buckets.`] : []),
        ...(ended ? ["The baseline's line ends where it was silent first; the table has the rest."] : []),
        ...pictureGaps(drawn, width),
    ];
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

// EXTERNAL MODULE: ./lib/core/canary-report/panel-rows.js + 1 modules
var panel_rows = __nccwpck_require__(5094);
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
    const body = (0,markdown/* table */.tp)(panel_rows/* PANEL_HEAD */.q, [
        ["Version", known(versions.canary), "", known(versions.baseline), "", ""],
        ["Deploy time", deployMilliseconds === undefined ? "–" : (0,duration/* formatDuration */.a)(deployMilliseconds), "", "", "", ""],
        ...kept,
    ]);
    return left === 0 ? body : `${body}\n\n${left} further rows are left out here.`;
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/watch-summary.js









/** A summary is cut at 60 KiB; the sentences before this part, the notices between its parts and what is new in the logs need some of it. */
const WHOLE_BYTES = 48 * 1024;
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
        [phaseWords(phases), (0,say_score/* sayScore */.u)(judgement)].filter((line) => line !== "").join(" "),
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
            return unreadableWords(end);
    }
}
function unreadableWords({ why, remedy }) {
    return {
        decision: "unknown",
        reasonCode: "traffic_unreadable",
        headline: `The platform did not say where the traffic stands: ${(0,inert/* inertLine */.F)(why)}.`,
        remedy,
        verdict: "error",
    };
}
function judgedWords(end) {
    return end.verdict === "pass" ? passedWords(end) : failedWords(end);
}
function undecidedWords(end) {
    const { verdict, expiring } = end;
    const cut = expiring ? "; the hold would not have waited longer" : "";
    const open = (end.judgement?.metrics ?? []).filter((one) => one.metric.role === "critical" && one.verdict === verdict);
    const what = (0,some_of/* someOf */.y)(open.map(({ metric, why }) => `${(0,inert/* inertLine */.F)(metric.name, 80)} ${why}`));
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
/** Names the providers that could not be asked, and of the metrics that are refused for themselves those that decide. */
function refusalsOf({ providers, judgement }) {
    const failed = providers.filter(({ error }) => error !== "").map(({ name, error }) => `${name}: ${error}`);
    const critical = new Set(judgement?.metrics.filter(({ metric }) => metric.role === "critical").map(({ metric }) => metric.name));
    const refused = (0,refused_in/* refusedIn */.k)(providers).filter(({ name }) => critical.has(name));
    return (0,inert/* inertLine */.F)([...failed, ...refused.map(({ name, error }) => `${(0,inert/* inertLine */.F)(name, 80)}: ${error}`)].join("; "), 800);
}

// EXTERNAL MODULE: ./lib/actions/canary-monitor/watched-time.js
var watched_time = __nccwpck_require__(3783);
;// CONCATENATED MODULE: ./lib/actions/canary-monitor/report.js











/** Says how a watch ended, with every metric's figures. */
function reportWatch(end, prepared, inputs) {
    const { verdict, ...words } = wordsOf(end);
    const metrics = end.judgement?.metrics ?? [];
    const seen = seenByMetric(metrics);
    const parts = [watchedWords(end, prepared), assessedWords(end), providerWords(end)];
    return {
        ...words,
        summary: [...parts, watchSummary((0,watched_time/* watchedTime */.u)(end, prepared))].filter((part) => part !== "").join("\n\n"),
        outputs: {
            verdict,
            severity: words.decision === "failure" ? (end.judgement?.severity ?? "") : "",
            metrics: JSON.stringify(metrics.map(figuresOf)),
            "could-have-seen": JSON.stringify(seen),
            weight: prepared.place === undefined || prepared.interval !== undefined ? "" : String(end.weight),
            "error-patterns": "",
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
        const [start, finish] = [interval.from, interval.to].map((at) => (0,format_instant/* formatInstant */.r)(new Date(at), "UTC"));
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
    const names = (0,some_of/* someOf */.y)(assessed.metrics.map((name) => (0,inert/* inertLine */.F)(name, 80)), ", ");
    return `Assessed as sev2 since ${(0,format_instant/* formatInstant */.r)(new Date(assessed.failedAt), "UTC")}: ${names}; ${BECAME[assessed.became]}.`;
}
function providerWords({ providers }) {
    const failed = providers.filter(({ errors }) => errors > 0);
    const words = failed.map(({ name, errors, readings }) => `${name} ${errors} of ${readings}`);
    const readings = words.length === 0
        ? ""
        : `Readings that failed, by provider: ${words.join(", ")}. They are no failures of the new version, and nothing passed by them.`;
    const refused = (0,refused_in/* refusedIn */.k)(providers).map(({ name, error }) => `${(0,markdown/* markdown */.wD)(name, 80)}: ${(0,markdown/* markdown */.wD)(error, 600)}`);
    return [readings, refused.length === 0 ? "" : `Metrics that are refused for themselves: ${refused.join("; ")}`]
        .filter((line) => line !== "")
        .join("\n\n");
}
function figuresOf(judged) {
    const { metric, canary, baseline, before, points, baselinePoints, failedAt } = judged;
    return {
        name: metric.name,
        provider: metric.provider,
        kind: metric.kind,
        unit: metric.unit,
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


/***/ }),

/***/ 7297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ someOf)
/* harmony export */ });
const MOST = 8;
/** Lists the first few of several texts, and counts the rest: a monitor may have a hundred metrics, a sentence must not. */
function someOf(texts, between = "; ") {
    const rest = texts.length - MOST;
    return rest <= 0 ? texts.join(between) : `${texts.slice(0, MOST).join(between)}${between}and ${rest} more`;
}


/***/ }),

/***/ 3783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ phasesOf),
/* harmony export */   u: () => (/* binding */ watchedTime)
/* harmony export */ });
const DEFAULT_PERIOD = 60_000;
/** Computes the spans in which shares were judged, from their marks and, where it has begun, the start at all traffic; instants in milliseconds. */
function phasesOf(marks, allSince, now) {
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


/***/ }),

/***/ 7749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ecsWatchOpener)
/* harmony export */ });
/** Opens rollouts' traffic, and a region's metrics and logs, as `ecsWatch` does; what speaks to AWS is not loaded before the first use. */
function ecsWatchOpener(session) {
    const watch = once(async () => (await __nccwpck_require__.e(/* import() */ 44).then(__nccwpck_require__.bind(__nccwpck_require__, 7044))).ecsWatch(session));
    return {
        rollout(place) {
            const rollout = once(async () => (await watch()).rollout(place));
            return {
                read: async () => (await rollout()).read(),
                raise: async (hold) => (await rollout()).raise(hold),
                readArms: async () => (await rollout()).readArms(),
            };
        },
        metrics(access) {
            const metrics = once(async () => (await watch()).metrics(access));
            return { read: async (queries, window) => (await metrics()).read(queries, window) };
        },
        logs(access) {
            const logs = once(async () => (await watch()).logs(access));
            return { find: async (question) => (await logs()).find(question) };
        },
    };
}
function once(open) {
    let opened;
    return () => {
        opened ??= open();
        return opened;
    };
}


/***/ }),

/***/ 8451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ gateOpener)
/* harmony export */ });
/** Creates the opening of a gate for a step that may never ask one: nothing of it is loaded before its first use. */
function gateOpener(opening, surroundings) {
    return async () => {
        const { gatePorts } = await __nccwpck_require__.e(/* import() */ 476).then(__nccwpck_require__.bind(__nccwpck_require__, 3476));
        const { sources, ...ports } = gatePorts(opening, surroundings);
        return { ...ports, ...sources({ internal: opening["allow-private-hosts"] }) };
    };
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
async function exchange({ http, token }, { method, url, body }) {
    const headers = {
        authorization: `Bearer ${typeof token === "string" ? token : await token()}`,
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
        call: (method, path, { repeatable = REPEATABLE.includes(method), ...options } = {}) => send({ ...options, method, url: `${apiUrl}${path}`, safe: repeatable }),
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
    const { ownConfiguration, migration, slackMessages } = members;
    return {
        schema: 1,
        ...texts,
        ...(typeof ownConfiguration === "string" ? { ownConfiguration } : {}),
        ...migrationIn(migration),
        ...(typeof slackMessages === "string" ? { slackMessages } : {}),
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




/** Sends a request and reads its answer to the end, within its time-out from the look-up of the name to the last byte and until the signal aborts; rejects with an `HttpError`. */
function completeExchange(outgoing, request, signal) {
    const start = process.hrtime.bigint();
    const since = () => Number(process.hrtime.bigint() - start) / 1e6;
    return new Promise((resolve, reject) => {
        const fail = (error) => {
            end();
            reject(classifyFailure(error));
            outgoing.destroy();
        };
        const release = timeLimit(request.timeout, () => fail(new http/* HttpError */.j("timeout", `the answer was not complete within ${Math.round(request.timeout)} ms`)));
        // Node's own option `signal` costs a tenth of a millisecond for each request.
        const callOff = () => fail(new http/* HttpError */.j("connect", "the request was called off"));
        signal?.addEventListener("abort", callOff);
        const end = () => {
            release();
            signal?.removeEventListener("abort", callOff);
        };
        let answered = false;
        outgoing.on("error", fail);
        outgoing.on("upgrade", (_, socket) => {
            socket.destroy();
            fail(new http/* HttpError */.j("malformed", "the server switched to another protocol, which was not asked for"));
        });
        outgoing.on("response", (incoming) => {
            answered = true;
            answerOf(incoming, request, since).then((answer) => {
                end();
                // What was not sent yet is not wanted any more.
                if (request.fresh === true)
                    outgoing.destroy();
                resolve(answer);
            }, fail);
        });
        outgoing.on("close", () => {
            if (!answered)
                fail(new http/* HttpError */.j("reset", "the connection was closed before it was answered"));
        });
        if (signal?.aborted === true)
            callOff();
        else
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
            try {
                const outgoing = client.request(url, {
                    ...placed(request, url),
                    method: request.method,
                    agent: request.fresh === true ? client.single : client.pool,
                    lookup: guard.lookup,
                    rejectUnauthorized: request.insecure !== true,
                });
                return await completeExchange(outgoing, request, signal);
            }
            catch (error) {
                throw classifyFailure(error);
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
        single: new Agent({ proxyEnv, maxCachedSessions: 0 }),
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
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
        temporary: environment.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
    };
}


/***/ }),

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ workspaceFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/job/is-gits-own.js

/** Git's folder under each name that a file system may take for it: case, short names, trailing dots, and NTFS streams of it. */
const GITS_OWN = /^(?:\.git|git~\d)[. ]*(?::.*)?$/i;
/** Tells whether a relative way leads into a folder of git's own, where a file is run by the next command of git. */
function isGitsOwn(way, paths = external_node_path_) {
    return paths
        .normalize(way)
        .split(paths.sep)
        .some((part) => GITS_OWN.test(part));
}

;// CONCATENATED MODULE: ./lib/adapters/job/is-inside.js

/** Tells whether an absolute place is a folder or lies in it, by the rules of a system's paths; links are not followed. */
function isInside(folder, place, paths = external_node_path_) {
    const way = paths.relative(folder, place);
    return way === "" || (way !== ".." && !way.startsWith(`..${paths.sep}`) && !paths.isAbsolute(way));
}

;// CONCATENATED MODULE: ./lib/adapters/job/workspace-files.js




/** Reads and writes files under a folder, and nothing outside of it, also not through a symbolic link; git's own folder is never written to. */
function workspaceFiles(folder) {
    async function placeOf(path) {
        const place = (0,external_node_path_.resolve)(folder, path);
        if (!isInside(folder, place))
            throw new Error(`'${path}' leaves the workspace: give a path inside it`);
        if (!isInside(await (0,promises_.realpath)(folder), await realPlace(path)))
            throw new Error(`'${path}' leaves the workspace through a link: give a path inside it`);
        return place;
    }
    async function realPlace(path) {
        const known = await nearest((0,external_node_path_.resolve)(folder, path));
        if (known === undefined)
            throw new Error(`'${path}' leads through a link to nothing: give another path`);
        return (0,promises_.realpath)(known);
    }
    async function placeToWrite(path) {
        const place = await placeOf(path);
        const ways = [(0,external_node_path_.relative)(folder, place), (0,external_node_path_.relative)(await (0,promises_.realpath)(folder), await realPlace(path))];
        if (ways.some((way) => isGitsOwn(way)))
            throw new Error(`'${path}' lies in git's own folder: give a path outside of .git`);
        return place;
    }
    return {
        async read(path) {
            try {
                return await (0,promises_.readFile)(await placeOf(path), "utf8");
            }
            catch (error) {
                if (isMissing(error))
                    return undefined;
                throw error;
            }
        },
        async write(path, text) {
            const place = await placeToWrite(path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
            await (0,promises_.writeFile)(place, text);
        },
    };
}
/** Finds the nearest part of a path that exists; `undefined` where a link on the way leads to nothing. */
async function nearest(place) {
    try {
        await (0,promises_.realpath)(place);
        return place;
    }
    catch (error) {
        if (!isMissing(error) || (0,external_node_path_.dirname)(place) === place)
            throw error;
        return (await isThere(place)) ? undefined : nearest((0,external_node_path_.dirname)(place));
    }
}
async function isThere(place) {
    try {
        await (0,promises_.lstat)(place);
        return true;
    }
    catch (error) {
        if (isMissing(error))
            return false;
        throw error;
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

/** Says what size of regression the data of a metric could have shown: a multiple of the baseline's rate and the share that it is, or the limit itself. */
function couldHaveSeen({ metric, visible, visibleShare, points }) {
    if (metric.role === "shown")
        return "nothing: it is only shown";
    const from = visibleShare === undefined ? "" : (0,_canary_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(visibleShare, "share");
    if (visible !== undefined)
        return `from ${Number(visible.toPrecision(2))} times the baseline's rate on, ${from}`;
    // Beside a baseline without an event no multiple can be said.
    if (visibleShare !== undefined)
        return `from ${from} on`;
    if (metric.limits === undefined)
        return "nothing: there was no baseline beside it";
    const { n, of } = metric.breaches;
    if (points.length < n)
        return "nothing: too few points";
    return `${metric.bad} ${(0,_canary_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(metric.limits.alert, metric.unit)} in ${n} of ${of} points`;
}


/***/ }),

/***/ 5132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ metricRows)
});

// EXTERNAL MODULE: ./lib/core/canary-report/could-have-seen.js
var could_have_seen = __nccwpck_require__(5887);
// EXTERNAL MODULE: ./lib/core/canary/limit.js
var limit = __nccwpck_require__(7435);
// EXTERNAL MODULE: ./lib/core/canary/queries/arm-queries.js
var arm_queries = __nccwpck_require__(2388);
;// CONCATENATED MODULE: ./lib/core/canary-report/say-figures.js


/** Writes the figures of one metric in its unit. */
function sayFigures({ metric, canary, baseline, before, samples, points }) {
    const { limits, unit } = metric;
    const normal = limits?.normal === undefined ? "" : `${(0,limit/* formatValue */.Fl)(limits.normal, unit)} / `;
    return {
        values: [canary, baseline, before].map((value) => (0,limit/* formatValue */.Fl)(value, unit)),
        limits: limits === undefined ? "–" : `${normal}${(0,limit/* formatValue */.Fl)(limits.alert, unit)}`,
        samples: `${Number(samples.toPrecision(6))} in ${points.length} points`,
        both: (0,arm_queries/* measuresBoth */.vg)(metric) ? " (both versions)" : "",
    };
}

// EXTERNAL MODULE: ./lib/core/canary-report/verdict-words.js
var verdict_words = __nccwpck_require__(9524);
;// CONCATENATED MODULE: ./lib/core/canary-report/metric-rows.js



const HEAD = [
    ...["Verdict", "Metric", "Why", "Role", "Canary", "Baseline beside it", "Hour before"],
    ...["Normal / alert", "Samples", "Could have been seen"],
];
/** The columns that a watch may have nothing for: no baseline beside the canary, no hour before, no limits. */
const OPTIONAL = ["Baseline beside it", "Hour before", "Normal / alert"];
/** The table of all metrics, in the order given, for the summary and the page alike: figures of both arms, limits, verdict, what it rests on, and what could have been seen; without the columns that no metric has a figure for. */
function metricRows(metrics, writer) {
    const figures = metrics.map(sayFigures);
    const rows = metrics.map((judged, index) => {
        const { values = [], limits = "", samples = "", both = "" } = figures[index] ?? {};
        return [
            writer.verdict(judged),
            `${writer.name(judged, index)}${both}`,
            writer.why(judged.why),
            ...[(0,verdict_words/* sayRole */.c9)(judged), ...values, limits, samples, (0,could_have_seen/* couldHaveSeen */.h)(judged)].map(writer.words),
        ];
    });
    const blank = writer.words("–");
    const used = HEAD.map((title, column) => !OPTIONAL.includes(title) || rows.some((cells) => cells[column] !== blank));
    const kept = (cells) => cells.filter((_, column) => used[column]);
    return { head: kept(HEAD), rows: rows.map(kept) };
}


/***/ }),

/***/ 6203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ metricSeries)
/* harmony export */ });
/* harmony import */ var _canary_is_beyond_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8300);

/** Joins both sides' points on their time; where there are more than `columns`, neighbours share a row, which keeps the lowest and the highest of each side. */
function metricSeries({ metric, points, baselinePoints }, { period, columns }) {
    const times = [...points, ...baselinePoints].map(({ at }) => at);
    const first = times.reduce((a, b) => Math.min(a, b), times[0] ?? 0);
    const last = times.reduce((a, b) => Math.max(a, b), first);
    const buckets = Math.round((last - first) / period) + 1;
    const width = period * (new Set(times).size <= columns ? 1 : Math.ceil(buckets / columns));
    const rowAt = (at) => first + Math.floor((at - first) / width) * width;
    const beyond = ({ value }) => (0,_canary_is_beyond_js__WEBPACK_IMPORTED_MODULE_0__/* .isBeyond */ ._)(value, metric);
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

/***/ 5094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ PANEL_HEAD),
  e: () => (/* binding */ panelRows)
});

// EXTERNAL MODULE: ./lib/core/canary/limit.js
var limit = __nccwpck_require__(7435);
;// CONCATENATED MODULE: ./lib/core/canary-report/say-change.js
/** Says how a value moved against another: in percent, as a multiple from three times on, and nothing of what is below half a percent. */
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

;// CONCATENATED MODULE: ./lib/core/canary-report/panel-rows.js


/** The head of a panel's table: what a row's texts stand for, its name first. */
const PANEL_HEAD = ["", "Now", "Over the watch", "Baseline beside it", "Hour before", "Change"];
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
    const format = (value) => (0,limit/* formatValue */.Fl)(value, metric.unit);
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


/***/ }),

/***/ 3493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sayScore)
/* harmony export */ });
/** Says how much of the weight passes, for certain and at best; empty where the monitor has no score. */
function sayScore(judgement) {
    if (judgement?.score === undefined)
        return "";
    const { low, high } = judgement.score;
    const [least, most] = [low, high].map((percent) => Number(percent.toPrecision(3)));
    return `Score: ${least === most ? `${least} %` : `${least} to ${most} %`} of the weight passes.`;
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

/***/ 8300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isBeyond)
/* harmony export */ });
/** Tells whether a value is beyond a metric's alert limit; a point without a value is, since it stands for a silence that is a breach. Without limits nothing else is. */
function isBeyond(value, { limits, bad }) {
    if (value === undefined)
        return true;
    if (limits === undefined)
        return false;
    return bad === "above" ? value > limits.alert : value < limits.alert;
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

/***/ 8163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ CLOUDWATCH)
/* harmony export */ });
/** The provider that needs no settings: the region of the target, as its role. */
const CLOUDWATCH = "cloudwatch";


/***/ }),

/***/ 2388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ namesOneVersion),
/* harmony export */   KH: () => (/* binding */ queryId),
/* harmony export */   O3: () => (/* binding */ missingDimensions),
/* harmony export */   aH: () => (/* binding */ bindQueries),
/* harmony export */   vg: () => (/* binding */ measuresBoth),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
const ARM = /\{arm\.(\w+)\}/g;
/** What both arms have alike, so that it tells neither apart. */
const SHARED_NAMES = ["ClusterName", "ServiceName", "LoadBalancer"];
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
    return !values.some(namesOneVersion);
}
/** Tells whether a query names anything that one version alone has. */
function namesOneVersion(query) {
    return namesIn(query).some((name) => !SHARED_NAMES.includes(name));
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
    /** A stable word for the reason: `unavailable`, `forbidden`, `unauthorized`, `not_found`, `rate_limited`, `malformed`, `refused`, `expired`. */
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
/* harmony export */   YX: () => (/* binding */ isOwnDeployment),
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
/** Tells whether a record is of a deployment that we made: one that is kept of what something else deployed names no release. */
function isOwnDeployment({ payload }) {
    return payload.family !== "";
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

/***/ 8287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ isShift),
/* harmony export */   jw: () => (/* binding */ shiftGroupOf),
/* harmony export */   zP: () => (/* binding */ shiftGroupProblem)
/* harmony export */ });
/* unused harmony export shiftDescription */
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
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony export link */
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

/***/ 6734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ formatInstant)
/* harmony export */ });
/* harmony import */ var _zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Formats an instant as people say it, in a zone and, where that is another, in UTC: `Tue 1 Dec 2026 10:00 Asia/Jakarta (03:00 UTC)`. */
function formatInstant(instant, zone) {
    const local = new Date(instant.getTime() + (0,_zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetAt */ .HA)(zone, instant.getTime()));
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
