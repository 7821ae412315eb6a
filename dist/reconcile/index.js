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

/***/ 9156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ reconcileContract)
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

;// CONCATENATED MODULE: ./lib/actions/reconcile/contract.js



/** What reconcile promises: every record whose run has ended is settled by proof, left with its reason, or said to be unknown. */
const reconcileContract = (0,action_contract/* defineAction */.QP)({
    name: "reconcile",
    decisions: { unchanged: "yes", settled: "yes", left: "yes", failure: "no", unknown: "unknown" },
    reasons: {
        nothing_open: "No record was left open by a run that has ended, and no configuration was left behind.",
        settled: "Records of ended runs were settled: by proof, by a rollback, or as undone with their lock.",
        left_open: "A deployment is under way, held for a person, or left as its target says; nothing was written to it.",
        rollback_failed: "A lost deployment could not be rolled back; a person has to look at once.",
        state_unreadable: "Runs, records or the platform could not be read; nothing was written to what they are about.",
        targets_invalid: "The targets file is missing or has errors; each problem is named with its line.",
        dry_run: "A dry run: what would be done was printed and nothing was written.",
    },
    inputs: {
        environment: fields/* requiredText */.$4,
        service: fields/* text */.Qq,
        targets: fields/* text */.Qq,
        "targets-commit": fullCommit,
        "rollback-within": fields/* duration */.p0,
        deadline: fields/* duration */.p0,
        "github-token": fields/* secret */.rJ,
    },
    outputs: ["settled", "left", "news"],
    cautious: { settled: "[]", left: "[]", news: "[]" },
    undecided: "unknown",
});


/***/ }),

/***/ 1287:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_aws_ecs_opener_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2299);
/* harmony import */ var _adapters_github_job_github_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(163);
/* harmony import */ var _adapters_github_job_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8144);
/* harmony import */ var _adapters_job_actions_edge_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8057);
/* harmony import */ var _kit_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1078);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9156);
/* harmony import */ var _reconcile_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(427);







await (0,_kit_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)(_contract_js__WEBPACK_IMPORTED_MODULE_4__/* .reconcileContract */ .D, (inputs, surroundings) => {
    const token = inputs["github-token"];
    const github = (0,_adapters_github_job_github_js__WEBPACK_IMPORTED_MODULE_0__/* .jobGitHub */ .D)(token, surroundings, "contents: read, deployments: write, issues: write");
    const runs = (0,_adapters_github_job_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .jobRuns */ .u)(token, surroundings);
    return (0,_reconcile_js__WEBPACK_IMPORTED_MODULE_5__/* .reconcile */ .L)(inputs, surroundings, { ...github, runs, chance: Math.random, open: (0,_adapters_aws_ecs_opener_js__WEBPACK_IMPORTED_MODULE_6__/* .ecsOpener */ .F)(surroundings) });
}, _adapters_job_actions_edge_js__WEBPACK_IMPORTED_MODULE_2__/* .actionsEdge */ .T);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ reconcile)
});

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
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

// EXTERNAL MODULE: ./lib/core/rollout/service-configuration.js
var service_configuration = __nccwpck_require__(7053);
;// CONCATENATED MODULE: ./lib/core/reconcile/is-own-leftover.js


/**
 * Tells whether a service still pauses where it did not before our last deployment. A team that keeps pauses of its own
 * (`own-hooks: keep`) may have added them since, and a rollout in flight may need them: both are left alone.
 */
function isOwnLeftover({ configuration, former, inFlight, ownHooks }) {
    if (inFlight > 0 || ownHooks === "keep")
        return false;
    const before = (0,service_configuration/* pausesIn */.xe)(former);
    return (0,service_configuration/* pausesIn */.xe)(configuration).some((at) => isOwnHold({ at }, before));
}

// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __nccwpck_require__(1470);
;// CONCATENATED MODULE: ./lib/core/rollout/configuration-change.js


/** Computes what a wish changes of a service's configuration. */
function changeFor(configuration, wish) {
    const before = parseConfiguration(configuration);
    const given = configurationFor(before, wish);
    if (given === undefined)
        return { former: "", own: "" };
    return { former: keptConfiguration(configuration, wish), own: JSON.stringify(ownMembers(before, given)) };
}
/** Reads from a record what its deployment changed. */
function changeOf({ formerConfiguration, ownConfiguration = "", }) {
    return { former: formerConfiguration, own: ownConfiguration };
}
function ownMembers({ lifecycleHooks: former = [], ...before }, { lifecycleHooks = [], ...given }) {
    const departing = Object.entries(given).filter(([member, value]) => !sameValue(value, before[member]));
    const added = lifecycleHooks.slice(former.length);
    return { ...Object.fromEntries(departing), ...(added.length === 0 ? {} : { lifecycleHooks: added }) };
}

;// CONCATENATED MODULE: ./lib/core/rollout/kept-in-words.js
/** Says that a service keeps what somebody changed of its configuration while our deployment was on its way; empty where nobody did. */
function keptInWords(theirs) {
    if (theirs.length === 0)
        return "";
    return `configuration_kept: somebody changed ${theirs.join(", ")} of the service's deployment configuration since the deployment began. That stays as it is, and only what the deployment itself had set is gone again; look whether it is what the service should have.`;
}

// EXTERNAL MODULE: ./lib/core/document/same-value.js
var same_value = __nccwpck_require__(9479);
;// CONCATENATED MODULE: ./lib/core/rollout/returning-configuration.js


/** Computes what a service is given back, by its configuration as it stands now: what ours changed goes, what somebody else changed meanwhile stays. */
function returningConfiguration(configuration, { former, own }) {
    if (former === "")
        return { configuration: "", theirs: [] };
    const [now, before] = [(0,service_configuration/* parseConfiguration */.MA)(configuration), (0,service_configuration/* parseConfiguration */.MA)(former)];
    // Where nobody noted what ours was, all that departs from the former one counts as ours.
    const changed = own === "" ? {} : changedByOthers(now, before, (0,service_configuration/* parseConfiguration */.MA)(own));
    const theirs = Object.keys(changed).sort();
    const back = { ...before, ...changed };
    if ((0,service_configuration/* hasShapeOf */.Lt)(now, back))
        return { configuration: "", theirs };
    return { configuration: theirs.length === 0 ? former : JSON.stringify(back), theirs };
}
/** Finds the members that stand neither as they were nor as ours set them. */
function changedByOthers({ lifecycleHooks: hooks = [], ...now }, { lifecycleHooks: formerHooks = [], ...before }, { lifecycleHooks: ownHooks = [], ...own }) {
    const members = [...new Set([...Object.keys(before), ...Object.keys(own)])];
    const changed = members.filter((member) => now[member] !== undefined && !(0,same_value/* sameValue */.e)(now[member], before[member]) && !contains(now[member], own[member]));
    const others = without(hooks, ownHooks);
    return {
        ...Object.fromEntries(changed.map((member) => [member, now[member]])),
        ...(isSameList(others, formerHooks) ? {} : { lifecycleHooks: others }),
    };
}
/** Takes each of ours out once: another deployment may have put the same pause there. Whatever became of its time-out, a pause of ours goes. */
function without(hooks, own) {
    const left = [...hooks];
    for (const { targetType, lifecycleStages } of own) {
        const at = left.findIndex((hook) => contains(hook, { targetType, lifecycleStages }));
        if (at >= 0)
            left.splice(at, 1);
    }
    return left;
}
/** Tells whether a value says all that another one says; the platform may spell out more. */
function contains(value, less) {
    if (Array.isArray(value) && Array.isArray(less))
        return isSameList(value, less);
    if (typeof value !== "object" || value === null || typeof less !== "object" || less === null)
        return (0,same_value/* sameValue */.e)(value, less);
    const members = { ...value };
    return Object.entries(less).every(([member, inner]) => contains(members[member], inner));
}
function isSameList(one, other) {
    const inOrder = (list) => list.map((item) => JSON.stringify(item)).sort();
    return (0,same_value/* sameValue */.e)(inOrder(one), inOrder(other));
}

;// CONCATENATED MODULE: ./lib/flows/restore/restore-configuration.js

/** Takes back what ours changed of a service's configuration, where it still stands; what somebody else changed meanwhile stays. Throws `Unreadable` when the write's fate is not known. */
async function restoreConfiguration(target, change) {
    if (change.former === "")
        return { kind: "unneeded", theirs: [] };
    const { configuration: stands } = await target.observe();
    const { configuration, theirs } = returningConfiguration(stands, change);
    if (configuration === "")
        return { kind: "unneeded", theirs };
    const answer = await target.act({ kind: "restore-configuration", configuration });
    return answer.kind === "accepted" ? { kind: "restored", theirs } : answer;
}

;// CONCATENATED MODULE: ./lib/flows/settle/read-runs.js

const ACTIONS_READ = "Grant the job `actions: read`.";
/**
 * Reads whether all of some runs have ended, by their status alone: a run that waits, queues or is run again has not. That there
 * is no such run is believed only where the job's own run can be seen with the same token.
 */
async function readRuns(runs, ids, own) {
    let gone = 0;
    for (const id of ids) {
        const standing = await readRun(runs, id);
        if (standing === "running")
            return { kind: "running", run: id };
        if (standing === "gone")
            gone += 1;
        else if (standing !== "ended")
            return standing;
    }
    if (gone === 0)
        return { kind: "ended" };
    const seen = await readRun(runs, own);
    if (typeof seen === "object")
        return seen;
    if (seen === "gone")
        return { kind: "unreadable", why: "no run of the repository can be seen, not even this one", remedy: ACTIONS_READ };
    return gone === ids.length ? { kind: "gone" } : { kind: "ended" };
}
async function readRun(runs, id) {
    if (!/^\d+$/.test(id))
        return { kind: "unreadable", why: `the record names no run ('${id}')`, remedy: "Settle it by hand." };
    try {
        return (await runs.read(id)).conclusion === undefined ? "running" : "ended";
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        if (error.why === "not_found")
            return "gone";
        return { kind: "unreadable", why: error.message, remedy: `${error.remedy} ${ACTIONS_READ}` };
    }
}

;// CONCATENATED MODULE: ./lib/actions/reconcile/finding.js
/** Says what became of a record: what was done in one word, and why in one sentence. */
function finding(kind, record, [what, why], known = {}) {
    return { kind, record, what, why, told: undefined, live: "", ...known };
}
/** Says of a record that another hand was at work on it: nothing was written. */
function movedOn(record) {
    return finding("left", record, ["moved", "it moved on while it was looked at; the next look settles it"]);
}

;// CONCATENATED MODULE: ./lib/core/migration/migration-phase.js

/** How far a migration came, in the order in which a record notes it; each is noted before its step begins. */
const MIGRATION_PHASES = (/* unused pure expression or super */ null && (["backing-up", "migrating", "verifying-migration", "undoing-migration", "migrated"]));
/** What a closed record says where nothing of the service changed, and the database may have. */
const MIGRATION_LEFT = "migration-left";
/** Reads the phase of a migration that a record stands at; `undefined` when it stands elsewhere. */
function migrationPhaseOf(record) {
    const phase = record === undefined ? undefined : statusOf(record)?.phase;
    return MIGRATION_PHASES.find((one) => one === phase);
}
/** Phases and reasons at which a migration has surely not begun to change the database. */
const UNTOUCHED = [
    "backing-up",
    "backup_failed",
    "migration_not_started",
    "nothing_changed",
    "not-started",
];
/** Tells whether a deployment that is on record may have migrated its database; only one that surely never began has not. */
function migration_phase_mayHaveTouched(record) {
    if (record.payload.migration === undefined)
        return false;
    const phases = record.statuses.flatMap(({ status }) => status?.phase ?? []);
    return !UNTOUCHED.includes(phases.at(-1) ?? "");
}
/** Tells whether a migration may have changed the database by the time its record stood at a phase. */
function mayHaveMigrated(phase) {
    return phase !== undefined && phase !== "backing-up";
}

;// CONCATENATED MODULE: ./lib/core/rollback/decide-rollback.js
/** Decides by the table what becomes of our deployment; what is not ours any more, or cannot be read, is never written to. */
function decideRollback(facts) {
    const { found } = facts;
    switch (found.kind) {
        case "never-started":
            return { kind: "nothing-changed" };
        case "unknown":
            return { kind: "unreadable", why: found.why };
        case "superseded":
            return facts.former.includes(found.by.release)
                ? {
                    kind: "already-rolled-back",
                    cause: causeOf("person", facts),
                    why: `${found.by.rollout} brought ${found.by.release} back`,
                }
                : { kind: "superseded", by: found.by };
        case "rolling-back":
        case "rolled-back":
            return { kind: "already-rolled-back", cause: causeOf(found.cause, facts), why: found.reason };
        case "rollback-failed":
            return { kind: "rollback-failed", why: found.reason };
        case "stopped":
            return rollBack(facts, { kind: "restore-release" }, "deploy_failed");
        case "succeeded":
            return decideFinished(facts);
        case "held":
            return decideHeld(facts, found.hold);
        case "in-progress":
            return decideInFlight(facts, found.stage);
        case "tasks-failing":
            return rollBack(facts, { kind: "stop-with-rollback" }, "deploy_failed");
    }
}
/** The platform calls a fall-back that a step of ours asked for a person's. */
function causeOf(cause, { askedBy }) {
    return cause === "person" && askedBy === "this-run" ? "this-run" : cause;
}
function decideFinished(facts) {
    if (facts.judgement.kind === "passed")
        return { kind: "proven-late" };
    // In full service and perhaps judged good: rolling it back blindly could harm more than it mends.
    if (facts.judgement.kind === "unreadable")
        return { kind: "unreadable", why: facts.judgement.why };
    if (isInconclusive(facts) && facts.onInconclusive !== "rollback")
        return { kind: "left-inconclusive" };
    if (facts.tried === true)
        return { kind: "rollback-failed", why: "it was rolled back once already, and is in full service again" };
    return rollBack(facts, { kind: "restore-release" });
}
function decideHeld(facts, hold) {
    const waits = facts.onInconclusive === "hold" || facts.onInconclusive === "leave";
    if (isInconclusive(facts) && waits)
        return { kind: "held-for-person", hold };
    return rollBack(facts, { kind: "roll-back-held", hold });
}
function decideInFlight(facts, stage) {
    const { judgement, interruption, onInconclusive } = facts;
    // A finish that is given up can be rolled back only until the bake ends: afterwards the old version's tasks are going.
    if (judgement.kind === "passed" && (!isGivenUp(interruption) || stage === "clean-up"))
        return { kind: "finishing", stage };
    const leaves = onInconclusive === "hold" || onInconclusive === "leave";
    if (isInconclusive(facts) && leaves)
        return { kind: "left-inconclusive" };
    return rollBack(facts, { kind: "stop-with-rollback" });
}
function isGivenUp(interruption) {
    return interruption === "cancelled" || interruption === "aborted";
}
function isInconclusive({ judgement, interruption }) {
    return judgement.kind === "inconclusive" && interruption === "none";
}
function rollBack(facts, way, otherwise) {
    if (facts.migration !== "none" && leavesOldIdle(facts.found, way)) {
        const until = way.kind === "roll-back-held" ? way.hold.expiresAt : undefined;
        return { kind: "migration-blocks", certain: facts.migration === "irreversible", until };
    }
    return { kind: "roll-back", reason: reasonOf(facts, otherwise), way };
}
/** While the old version still serves somebody, falling back to it brings nothing that is not there already. */
function leavesOldIdle(found, way) {
    const weight = "weight" in found ? found.weight : undefined;
    return way.kind === "restore-release" || (weight ?? 0) >= 100;
}
function reasonOf({ judgement, interruption }, otherwise) {
    if (interruption === "aborted")
        return "aborted";
    if (judgement.kind === "failed")
        return judgement.reason;
    if (interruption !== "none")
        return interruption === "cancelled" ? "cancelled" : "job_lost";
    if (otherwise !== undefined)
        return otherwise;
    switch (judgement.kind) {
        case "inconclusive":
            return "watch_inconclusive";
        case "passed":
            return "finish_failed";
        case "unjudged":
        case "unreadable":
            return "deadline_spent";
    }
}

;// CONCATENATED MODULE: ./lib/core/rollback/judge-pipeline.js
/**
 * Judges a deployment by the words of its run and by what its record notes. A failure in the record is final; what a step
 * of a cancelled run said is no verdict, since being interrupted reads as failing.
 */
function judgePipeline(words, noted) {
    if (noted?.smoke === "failure")
        return { kind: "failed", reason: "smoke_failed" };
    if (noted?.watch === "failure")
        return { kind: "failed", reason: "watch_failed" };
    const spoken = words.cancelled ? undefined : failureIn(words, noted);
    if (spoken !== undefined)
        return { kind: "failed", reason: spoken };
    const smoke = words.smoke === "" ? noted?.smoke : words.smoke;
    const watch = words.watch === "" ? noted?.watch : words.watch;
    if (smoke !== "success")
        return { kind: "unjudged" };
    // What the public meets could not be seen either: that is a watch without a word.
    if (watch === "unknown" || words.smokePublic === "unknown")
        return { kind: "inconclusive" };
    const judged = (watch === "success" || watch === "skipped") && words.smokePublic !== "failure";
    return { kind: judged ? "passed" : "unjudged" };
}
function failureIn(words, noted) {
    if (words.smoke === "failure" || words.smokePublic === "failure")
        return "smoke_failed";
    if (words.watch === "failure")
        return "watch_failed";
    if (words.deploy === "failure")
        return deployReason(noted?.phase ?? "");
    // A job of commands that did not end well judged the deployment, however it ended.
    return ["", "none", "success"].includes(words.commands) ? undefined : "commands_failed";
}
/** A job of deploy-ecs ends as failed also when its run was cancelled or its time was spent; its record knows which. */
function deployReason(phase) {
    if (phase === "deadline")
        return "deadline_spent";
    return phase === "interrupted" ? "cancelled" : "deploy_failed";
}

// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __nccwpck_require__(6289);
;// CONCATENATED MODULE: ./lib/core/rollback/judge-release.js






/** Judges a release by the rules for going back (R1): it was live here before, not too long ago, is not denied, worked, and still fits the data. */
function objectionsTo(facts) {
    const standing = facts.standing ? [] : [neverLive(facts), denied(facts), tooOld(facts), unproven(facts)];
    return [...standing, irreversible(facts)].filter((one) => one !== undefined);
}
/** Lists the versions whose irreversible migrations ran after a release was live last. */
function irreversibleSince({ release, lastLive }, records) {
    const own = records.find((record) => record.payload.family === release && isProven(record));
    const since = Math.max(lastLive?.getTime() ?? 0, own?.createdAt.getTime() ?? 0);
    return records
        .filter((record) => record.payload.family !== release &&
        record.createdAt.getTime() > since &&
        isOneWay(record.payload) &&
        mayHaveTouched(record))
        .map(({ payload }) => payload.version);
}
/** Tells whether a deployment brought a migration that cannot be rolled back. */
function isOneWay(payload) {
    return payload.migration?.irreversible === true;
}
function neverLive({ target, historyRead }) {
    if (target.past !== undefined || target.captured || (!historyRead && target.proven))
        return undefined;
    // Our own books tell of what is older than the platform's memory; age is judged by itself.
    if (target.proven && target.lastLive !== undefined)
        return undefined;
    const where = historyRead ? "ECS and our records" : "our records (ECS's history cannot be read)";
    return {
        reason: "target_never_live",
        message: `${inertLine(target.release)} was never live on this service, by ${where}`,
        remedy: "Name a release that was live here before; what was not is deployed through the gates.",
        advisory: false,
    };
}
function denied({ target, deny }) {
    const { release, version, commit, names } = target;
    const isCommit = (entry) => /^[0-9a-f]{7,40}$/.test(entry);
    const found = deny.find((entry) => entry === release ||
        names.some((name) => sameVersionName(name, entry) || (isCommit(entry) && name.startsWith(entry))));
    // A mark tells the version and no commit: which one it is must be known where commits are denied.
    const unnamed = found === undefined &&
        deny.some((entry) => !/^[\w-]+:\d+$/.test(entry) && (isCommit(entry) ? commit : version) === "");
    if (found === undefined && !unnamed)
        return undefined;
    return {
        reason: "target_denied",
        message: unnamed
            ? `nobody wrote down which ${version === "" ? "version" : "commit"} ${inertLine(release)} is, or that cannot be read, so it cannot be told from those that are denied`
            : `${inertLine(version || release)} is denied by the target (rollback.deny: ${inertLine(found ?? "")})`,
        remedy: "Name another release, or change rollback.deny of the target through a review; force does not skip it.",
        advisory: false,
    };
}
function tooOld({ target, now, within }) {
    const { lastLive, release } = target;
    if (lastLive !== undefined && now.getTime() - lastLive.getTime() <= within)
        return undefined;
    const when = lastLive === undefined ? "at a time that nobody knows" : `on ${formatUtc(lastLive)}`;
    return {
        reason: "target_too_old",
        message: `${inertLine(release)} was live last ${when}, and only the last ${formatDuration(within)} count`,
        remedy: "Name a newer release, raise rollback.within of the target, or set force.",
        advisory: true,
    };
}
function unproven({ target }) {
    const { release, proven, undone, past, captured } = target;
    if (!undone && (proven || (past === undefined && !captured)))
        return undefined;
    const why = undone ? "was rolled back itself" : "was live, and no mark or record of ours proves that it worked";
    return {
        reason: "target_unproven",
        message: `${inertLine(release)} ${why}`,
        remedy: "Name another release, or set force if it is surely the better one.",
        advisory: true,
    };
}
function irreversible({ target, irreversible: versions }) {
    if (versions.length === 0)
        return undefined;
    return {
        reason: "migration_irreversible",
        message: `${versions.map((version) => inertLine(version)).join(", ")} brought a migration that cannot be rolled back since ${inertLine(target.version || target.release)} was live`,
        remedy: "Mend forward with a new version, restore the backup first, or set force if the old version surely works.",
        advisory: true,
    };
}

;// CONCATENATED MODULE: ./lib/core/record/back-failed.js
/** What an open record says that no run looks after: its way back failed, and people were told. */
const BACK_FAILED_PHASE = "rollback-failed";
/** Tells whether people heard of a failed way back before, so that they are not told again at every look. */
function wasToldFailed({ statuses }) {
    return statuses.some(({ status }) => status?.phase === BACK_FAILED_PHASE);
}

;// CONCATENATED MODULE: ./lib/core/rollback/pick-rollout.js


const SKEW_MILLISECONDS = 120_000;
/** Reads the id of our rollout: as it was handed over, else as the record notes it; `undefined` when neither knows it. */
function knownRollout(handedOver, record) {
    if (handedOver !== "")
        return handedOver;
    const noted = record?.statuses.findLast(({ status }) => (status?.serviceDeployment ?? "") !== "");
    return noted?.status?.serviceDeployment;
}
/** Picks a rollout that may be ours when its id was never noted: one in flight, or the primary one, that brings the record's release. */
function candidateRollout({ inFlight, primary }, record) {
    const { family } = record.payload;
    if (!(0,deploy_record/* isOwnDeployment */.YX)(record))
        return undefined;
    const moving = inFlight.find(({ release }) => release === family);
    if (moving !== undefined)
        return moving.id;
    return primary.release === family && primary.rollout !== "" ? primary.rollout : undefined;
}
/** Tells whether a rollout can be the record's: the record is opened just before its rollout starts; clocks may differ by two minutes. */
function startedFor({ createdAt }, record) {
    return createdAt >= earliestStart(record);
}
/** Computes the instant before which no rollout can be a record's. */
function earliestStart({ createdAt }) {
    return new Date(createdAt.getTime() - SKEW_MILLISECONDS);
}
/** Lists the releases that were live before a deployment, by its record. */
function formerReleases(record) {
    if (record === undefined)
        return [];
    const status = (0,deploy_record/* statusOf */.c2)(record);
    const asked = BACK_PHASES.includes(status?.phase ?? "") ? (status?.family ?? "") : "";
    return [record.payload.previous, asked].filter((release) => release !== "" && release !== record.payload.family);
}
/** What a record says while a person's rollback rolls its deployment back. */
const BY_HAND_PHASE = "rolling-back-by-hand";
/** Phases whose release is the one that was to come back. */
const BACK_PHASES = ["rolling-back", BY_HAND_PHASE, BACK_FAILED_PHASE];
const ASKED = ["tasks_failing", "rolling-back", "rolled-back"];
/** Tells who asked for a fall-back as far as the record knows: a step of ours notes it before or after it asks. */
function askedBy(record) {
    const phases = record?.statuses.map(({ status }) => status?.phase ?? "") ?? [];
    const asked = phases.some((phase) => ASKED.includes(phase)) && !phases.includes(BY_HAND_PHASE);
    return asked ? "this-run" : "nobody-known";
}
/** Tells whether the platform accepted a way back for a deployment before; whoever asked for it noted that at once. */
function wasBroughtBack({ statuses }) {
    return statuses.some(({ status }) => status?.phase === "rolling-back" || status?.phase === BY_HAND_PHASE);
}
/** Finds what our books say of a release: the record that proved it, else its newest. */
function recordOfRelease(release, records) {
    const own = release === "" ? [] : records.filter(({ payload }) => payload.family === release);
    return own.find(isProven) ?? own[0];
}
/** Names the version that a release carried, by the records; empty when none tells. */
function versionOf(release, records) {
    return release === "" ? "" : (records.find(({ payload }) => payload.family === release)?.payload.version ?? "");
}

;// CONCATENATED MODULE: ./lib/core/reconcile/decide-reconciliation.js






const NOBODY = {
    deploy: "",
    commands: "none",
    smoke: "",
    watch: "",
    smokePublic: "",
    cancelled: false,
    lost: true,
};
/** ECS lists a service deployment within minutes; what it does not know after a day it has forgotten. */
const FORGOTTEN_AFTER = 86_400_000;
/** What the record says when its own run left it to a person before it ended. */
const LEFT = ["held_for_person", "left_inconclusive"];
/** Decides by rollback's own table what becomes of a record that no run looks after; what cannot be read is never written to. */
function decideReconciliation(facts) {
    const { record, found, age, onInconclusive } = facts;
    if (found.kind === "unknown" && age > FORGOTTEN_AFTER)
        return { kind: "close", state: "error", phase: "forgotten" };
    if (found.kind === "rolling-back")
        return leave("under-way");
    const judgement = judgementOf(record);
    if (isLeftToPerson(record) && judgement.kind !== "failed" && judgement.kind !== "passed") {
        if (found.kind === "held")
            return { ...leave("held-for-person"), until: found.hold.expiresAt };
        if (found.kind === "in-progress")
            return leave("under-way");
        if (found.kind === "succeeded")
            return leave("left-inconclusive");
    }
    const decision = decideRollback({
        found,
        judgement,
        interruption: "lost",
        onInconclusive,
        former: formerReleases(record),
        askedBy: askedBy(record),
        tried: wasBroughtBack(record),
        migration: isOneWay(record.payload) ? "irreversible" : "none",
    });
    switch (decision.kind) {
        case "nothing-changed":
            return { kind: "close", state: "failure", phase: migration_phase_mayHaveTouched(record) ? MIGRATION_LEFT : "not-started" };
        case "superseded":
            return { kind: "give-way", by: decision.by };
        case "already-rolled-back":
            return found.kind === "superseded"
                ? { kind: "returning", by: found.by, why: `${found.by.rollout} brought ${found.by.release} back` }
                : {
                    kind: "undone",
                    why: `it was rolled back by ${decision.cause === "this-run" ? "a step that was lost" : decision.cause}`,
                };
        case "proven-late":
            return { kind: "proven" };
        case "finishing":
            return leave("under-way");
        case "rollback-failed":
            return leave("rollback-failed");
        case "held-for-person":
            return { ...leave("held-for-person"), until: decision.hold.expiresAt };
        case "left-inconclusive":
            return leave("left-inconclusive");
        case "migration-blocks":
            return { ...leave("migration-blocks"), until: decision.until };
        case "unreadable":
            return decision;
        case "roll-back":
            return decide_reconciliation_rollBack(decision, facts, judgement);
    }
}
/** A person's word counts as passing; a person who moves a deployment on by hand is its judge. */
function judgementOf(record) {
    return (0,deploy_record/* isJudgedGood */.rv)(record) ? { kind: "passed" } : judgePipeline(NOBODY, (0,deploy_record/* statusOf */.c2)(record));
}
function isLeftToPerson({ statuses }) {
    return statuses.some(({ status }) => status?.resumed !== undefined || LEFT.includes(status?.phase ?? ""));
}
function decide_reconciliation_rollBack({ reason, way }, { onLost, age, oldest }, judgement) {
    // A verdict that failed stands, whoever was lost.
    if (onLost === "leave" && judgement.kind !== "failed")
        return leave("target-leaves");
    if (way.kind === "restore-release" && age > oldest)
        return leave("too-long-in-service");
    return { kind: "roll-back", reason, way };
}
function leave(why) {
    return { kind: "leave", why, until: undefined };
}

// EXTERNAL MODULE: ./lib/core/time/format-utc.js
var format_utc = __nccwpck_require__(7869);
;// CONCATENATED MODULE: ./lib/core/rollout/watch-interval.js
/** Computes the pause before the next look at a rollout in milliseconds: 5 s for two minutes, 9 s until ten so that half of all ends are told within 5 s, then 15 s; the poll adds the jitter. */
function watchInterval(sinceStart) {
    if (sinceStart < 120_000)
        return 5_000;
    return sinceStart < 600_000 ? 9_000 : 15_000;
}

;// CONCATENATED MODULE: ./lib/kit/poll.js
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

;// CONCATENATED MODULE: ./lib/flows/prove/prove-release.js



/** Proves a claim at the workload, waiting until the deadline while the platform still works on it; `pending` when it does not get there. A refusal for good is thrown as `Unreadable`. */
async function proveRelease({ target, clock, chance, signal }, claim, deadline) {
    let last = { kind: "pending", why: "not read yet" };
    const ended = await poll({ clock, chance, signal, deadline, interval: watchInterval }, async () => {
        try {
            last = await target.prove(claim);
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I) || ["forbidden", "unauthorized"].includes(error.why))
                throw error;
            last = { kind: "pending", why: error.message };
        }
        return last.kind === "pending" ? { kind: "again" } : { kind: "found", value: last };
    });
    return ended.kind === "found" ? ended.value : ended.kind === "interrupted" ? ended : last;
}

// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __nccwpck_require__(9706);
;// CONCATENATED MODULE: ./lib/core/incident/describe-impact.js
/** Says whom an undone deployment hit, as plain text that holds the untrusted version; never more than was seen. */
function describeImpact({ weight, version }) {
    const what = version === "" ? "The new version" : version;
    if (weight === undefined)
        return `Not measured: requests that ${what} served since the start time may have failed.`;
    if (weight === 0)
        return `None: ${what} was never reached from the public address.`;
    return `Up to ${Math.round(weight)} % of the public requests were served by ${what} between the start time and the rollback.`;
}

// EXTERNAL MODULE: ./lib/core/incident/standing-lines.js
var standing_lines = __nccwpck_require__(7122);
;// CONCATENATED MODULE: ./lib/core/incident/format-incident.js





/** Formats an incident's title, one inert line. */
function incidentTitle({ environment, service, version }, { kind }) {
    const done = kind === "stuck" ? "had to be rolled back" : "was rolled back";
    return (0,inert/* inertLine */.F)(`${service} in ${environment}: ${version === "" ? "deployment" : version} ${done}`, 200);
}
/** Formats an incident's body by the team's template: status, severity, impact, start in UTC, what happened, what runs now, what comes next. */
function incidentBody(incident, standing) {
    const { status, resolution, eta } = (0,standing_lines/* standingLines */.Y)(standing);
    const facts = (0,markdown/* table */.tp)(["", ""], [
        ["**Status**", status],
        ["**Severity**", incident.severity.toUpperCase()],
        ["**Customer impact**", (0,markdown/* markdown */.wD)(describeImpact(incident), 400)],
        ["**Start time**", (0,format_utc/* formatUtc */.a)(incident.startedAt)],
        [
            "**Deployed**",
            `${(0,markdown/* code */.aY)(incident.version)} of ${(0,markdown/* code */.aY)(incident.service)} to ${(0,markdown/* code */.aY)(incident.environment)}${releaseOf(incident)}`,
        ],
        ["**Started by**", (0,markdown/* code */.aY)(incident.by)],
        ["**What happened**", (0,markdown/* markdown */.wD)(incident.happened, 600)],
        ["**Rolled back to**", incident.backTo === "" ? "see the updates below" : (0,markdown/* code */.aY)(incident.backTo)],
        ["**Resolution**", resolution],
        ["**ETA**", eta],
        ["**Run**", (0,markdown/* link */.nf)("deployment run", incident.runUrl)],
    ]);
    return [verdictLine(incident, standing), facts, nextSteps(incident)].join("\n\n");
}
/** Formats an update of an incident that stands already. */
function incidentUpdate(incident, standing) {
    const { status, resolution } = (0,standing_lines/* standingLines */.Y)(standing);
    return [`**Status: ${status}**`, resolution, `${lockLine(incident)} ${(0,markdown/* link */.nf)("Deployment run", incident.runUrl)}`].join("\n\n");
}
function verdictLine(incident, { kind }) {
    const { version, service, environment } = incident;
    const what = `${version === "" ? "A deployment" : (0,markdown/* markdown */.wD)(version)} of ${(0,markdown/* markdown */.wD)(service)}`;
    const done = kind === "stuck" ? "had to be rolled back, which is not proven," : "was rolled back";
    return `**${what} ${done} in ${(0,markdown/* markdown */.wD)(environment)}.** ${lockLine(incident)}`;
}
function lockLine({ service, environment }) {
    return `Until this issue is closed, nothing else of ${(0,markdown/* code */.aY)(service)} is deployed to ${(0,markdown/* code */.aY)(environment)}.`;
}
function releaseOf({ release, rollout, commit }) {
    const parts = [release, rollout, commit.slice(0, 12)].filter((part) => part !== "");
    return parts.length === 0 ? "" : ` (${parts.map((part) => (0,markdown/* code */.aY)(part)).join(", ")})`;
}
function nextSteps({ environment, service }) {
    return [
        "**Checklist**",
        "",
        "- [x] Identify what has to go back: named above.",
        "- [x] Notify: this issue, and whatever the run announces to.",
        "- [ ] Roll back the application: see the resolution above, and its proof in the updates.",
        "- [ ] Roll back the database if it needs it: migrations are not rolled back by this.",
        "- [ ] Verify that customers are well and that data needs no repair.",
        "- [ ] Document the cause and mend it; the run has the verdicts. The retrospective is owed within 48 hours.",
        `- [ ] Close this issue: until then it stops every deployment of ${(0,markdown/* code */.aY)(service)} to ${(0,markdown/* code */.aY)(environment)}.`,
    ].join("\n");
}

;// CONCATENATED MODULE: ./lib/core/incident/severity.js
/** Names the labels of an incident's issue; policies find incidents by them. */
function incidentLabels(severity) {
    return ["incident", severity];
}
/** Finds the worst of several severities; `undefined` of none. */
function worstSeverity(severities) {
    return severities.toSorted()[0];
}

;// CONCATENATED MODULE: ./lib/flows/settle/lost-incident.js
/** How bad a deployment is that was undone while nobody looked: the old version serves again. */
const LOST_SEVERITY = "sev3";
/** Describes the incident of a deployment that was undone after its run had ended. */
function lostIncident({ payload, createdAt }, end, run) {
    const { environment, service, version, commit, family } = payload;
    return {
        environment,
        service,
        severity: LOST_SEVERITY,
        version,
        commit,
        release: family,
        rollout: end.rollout,
        startedAt: createdAt,
        by: `run ${payload.run}`,
        runUrl: `${run.serverUrl}/${run.repository.owner}/${run.repository.name}/actions/runs/${payload.run}`,
        happened: `After its run had ended, ${end.why}.`,
        weight: end.weight,
        backTo: end.live,
    };
}

;// CONCATENATED MODULE: ./lib/flows/settle/undone-lock.js



/** Writes the incident and lock for a deployment that was undone while no run looked after it; a person closes it when the cause is known. */
function undoneLock(record, end, run) {
    const { environment, service, request } = record.payload;
    const incident = lostIncident(record, end, run);
    const standing = { kind: "resolved", at: end.at, release: end.live, version: "" };
    return {
        scope: { environment, service },
        request,
        title: incidentTitle(incident, standing),
        body: incidentBody(incident, standing),
        labels: incidentLabels(incident.severity),
    };
}

;// CONCATENATED MODULE: ./lib/flows/settle/close-record.js





/** Ends a record: the former configuration first, since a record that is closed is not looked at again. */
async function closeRecord(ports, record, end) {
    await restoreFormer(ports, record);
    await noteEnd(ports, record, end);
    const { version, run } = record.payload;
    ports.progress.say((0,inert/* inertLine */.F)(`Settled the record of ${version} (run ${run}): ${end.phase}.`));
}
/** Ends the record of a deployment that was undone while nobody looked: the lock before the record. */
async function closeUndone(ports, record, end) {
    await restoreFormer(ports, record);
    const lock = await ports.locks.take(undoneLock(record, end, ports.run));
    await noteEnd(ports, record, { state: "failure", phase: "rolled-back", rollout: end.rollout });
    return lock;
}
/** Marks what was judged and proven as last known good; a mark that cannot be written is only missed. */
async function markGood({ target, progress }, { payload }) {
    const { family: release, version, digest, migration } = payload;
    const level = migration === undefined ? {} : { migration };
    const answer = await target.act({ kind: "mark", release, version, digest, ...level });
    if (answer.kind === "refused")
        progress.warn((0,inert/* inertLine */.F)(`${answer.message}. ${answer.remedy}`, 600));
}
/** Reads how a deployment ended that nobody looked after. */
function endSeen(rollout, { live, at, rollout: ours }, why) {
    return { rollout, why, live: live.release, weight: ours?.weight, at };
}
async function restoreFormer({ restore, progress }, { payload }) {
    const restored = await restore(changeOf(payload));
    if (restored.kind === "refused")
        progress.warn((0,inert/* inertLine */.F)(`${restored.message}. ${restored.remedy}`, 600));
    else if (restored.theirs.length > 0)
        progress.warn((0,inert/* inertLine */.F)(keptInWords(restored.theirs), 600));
}
async function noteEnd({ records }, record, end) {
    const last = (0,deploy_record/* statusOf */.c2)(record);
    const serviceDeployment = last?.serviceDeployment || end.rollout || "";
    await records.note(record.id, {
        state: end.state,
        status: { ...last, family: record.payload.family, serviceDeployment, phase: end.phase },
    });
}

;// CONCATENATED MODULE: ./lib/flows/undo/why-of.js

/** Says why the record-book or the incident could not be reached, with its remedy where there is one; even a defect there must not end a rollback half-way. */
function whyOf(error) {
    if (error instanceof unreadable/* Unreadable */.I)
        return `${error.message}. ${error.remedy}`;
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./lib/flows/undo/note-record.js


/** Writes how a deployment stands into its record, unless that has ended; says what went wrong, which changes no verdict. */
async function noteRecord(records, record, { state, status }) {
    if ((0,deploy_record/* isTerminal */.Hd)(record))
        return undefined;
    const standing = (0,deploy_record/* statusOf */.c2)(record) ?? { serviceDeployment: "", family: record.payload.family };
    try {
        await records.note(record.id, { state, status: { ...standing, ...status } });
        return undefined;
    }
    catch (error) {
        return `Record ${record.id} could not be written (${whyOf(error)}); the next deployment settles it.`;
    }
}

;// CONCATENATED MODULE: ./lib/flows/settle/fail-lost.js



/** Says once of a way back that it failed, in the incident as the worst there is and in the record, which stays open. */
async function failLost({ records, commandBack }, { record, incident, lock, why, status }) {
    const worst = { ...incident, severity: "sev1" };
    const [former = ""] = formerReleases(record);
    const told = wasToldFailed(record);
    const stuck = { kind: "stuck", why, command: commandBack(incident.backTo || former) };
    const end = await (told ? lock?.taken : lock?.settle(worst, stuck));
    if (!told)
        await noteRecord(records, record, { state: "in_progress", status: { ...status, phase: BACK_FAILED_PHASE } });
    return { incident: worst, url: end?.kind === "locked" ? end.lock.url : "" };
}

;// CONCATENATED MODULE: ./lib/flows/settle/owe-retrospective.js


/** Files the retrospective that is owed for a deployment which was rolled back; nobody is there to be assigned. What goes wrong only warns. */
async function oweRetrospective({ retrospectives, run, clock, progress }, { payload }, incidentUrl) {
    const { environment, service, version, request } = payload;
    const incident = /\/issues\/(\d+)$/.exec(incidentUrl)?.[1] ?? "";
    const { serverUrl, repository, runId } = run;
    try {
        await retrospectives.owe({
            kind: "rollback",
            environment,
            service,
            version,
            key: `rollback ${incident || request}`,
            incident,
            runUrl: `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${runId}`,
            at: clock.now(),
        }, "");
    }
    catch (error) {
        progress.warn((0,inert/* inertLine */.F)(`retrospective_not_written: ${whyOf(error)}`, 600));
    }
}

// EXTERNAL MODULE: ./lib/core/incident/restate-incident.js
var restate_incident = __nccwpck_require__(9895);
;// CONCATENATED MODULE: ./lib/flows/undo/incident-lock.js




/** Begins to take the lock of an incident and returns at once. */
function beginIncidentLock(ports, incident, request) {
    const first = take(ports.locks, { incident, request, standing: { kind: "identified" } });
    return {
        taken: first,
        async settle(settled, standing) {
            const taken = await first;
            if (taken.kind === "not-written")
                return take(ports.locks, { incident: settled, request, standing });
            try {
                await ports.incidents.update(taken.lock.issue, incidentUpdate(settled, standing), (0,restate_incident/* stateOf */.L)(settled, standing));
            }
            catch {
                // The lock stands, which is what stops the next deployment; only its update is missing.
            }
            return taken;
        },
    };
}
async function take(locks, { incident, request, standing, }) {
    const { environment, service } = incident;
    try {
        const lock = await locks.take({
            scope: { environment, service },
            request,
            title: incidentTitle(incident, standing),
            body: incidentBody(incident, standing),
            labels: incidentLabels(incident.severity),
        });
        return { kind: "locked", lock };
    }
    catch (error) {
        return { kind: "not-written", why: whyOf(error) };
    }
}

;// CONCATENATED MODULE: ./lib/flows/undo/may-end-hold.js


/**
 * Tells which pauses a way back may end that it meets: those that a deployment of ours left on the service. What the team set itself is
 * waited for. Where nobody knows, `unsure` decides: our own way back would else fall back to what it takes away, and somebody else's
 * deployment is theirs.
 */
function mayEndHold(reading, unsure) {
    if (reading === undefined || reading.kind === "unreadable")
        return () => unsure;
    const record = reading.kind === "record" ? reading.record : reading.all[0];
    const former = record?.payload.formerConfiguration ?? "";
    if (former === "")
        return () => false;
    const foreign = (0,service_configuration/* pausesIn */.xe)(former);
    return (hold) => isOwnHold(hold, foreign);
}

// EXTERNAL MODULE: ./lib/core/rollout/assess-rollout.js
var assess_rollout = __nccwpck_require__(915);
;// CONCATENATED MODULE: ./lib/flows/undo/prove-undone.js





/** Waits until a deployment is undone and the former release runs, or until that can no longer come true. */
async function proveUndone(claim, means) {
    let waitsFor = "";
    const again = (why) => {
        if (why !== waitsFor && why !== "")
            means.tell(`Waiting: ${(0,inert/* inertLine */.F)(why, 200)}.`);
        waitsFor = why;
        return { kind: "again" };
    };
    const ended = await poll({ ...means, interval: watchInterval }, async () => {
        try {
            const proof = claim.kind === "fell-back" ? await lookBack(claim, means) : await lookRestored(claim, means);
            return proof.kind === "pending" ? again(proof.why) : { kind: "found", value: proof };
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            return again(error.message);
        }
    });
    if (ended.kind === "found")
        return ended.value;
    const why = ended.kind === "deadline" ? "the deadline passed" : "the run was cancelled";
    return { kind: "unproven", why: `${why}${waitsFor === "" ? "" : ` while ${(0,inert/* inertLine */.F)(waitsFor, 200)}`}` };
}
async function lookBack({ rollout, release }, { target }) {
    const observation = await target.observe(rollout);
    const assessment = (0,assess_rollout/* assessRollout */.c)(observation, { failedTasks: undefined });
    switch (assessment.kind) {
        case "superseded":
            return assessment.by.release === release
                ? proveOther(observation, { release, target })
                : { kind: "superseded", ...assessment.by };
        case "succeeded":
            return { kind: "too-late" };
        case "rollback-failed":
            return { kind: "failed", why: `the platform could not roll back: ${(0,inert/* inertLine */.F)(assessment.reason, 300)}` };
        case "stopped":
            return {
                kind: "failed",
                why: `the deployment was stopped without a rollback: ${(0,inert/* inertLine */.F)(assessment.reason, 300)}`,
            };
        case "rolled-back":
            if (observation.newer === undefined)
                return prove_undone_proveRelease(observation, target);
            return observation.newer.release === release
                ? proveOther(observation, { release, target })
                : supersededBy(observation.newer);
        case "rolling-back":
        case "held":
        case "in-progress":
        case "tasks-failing":
            return { kind: "pending", why: "the old version is put back" };
        case "unknown":
            return { kind: "pending", why: assessment.why };
    }
}
async function prove_undone_proveRelease(observation, target) {
    const proof = await target.prove({ release: observation.primary.release });
    switch (proof.kind) {
        case "proven":
            return { kind: "proven", release: proof.release, running: proof.running, observation };
        case "pending":
            return { kind: "pending", why: `${observation.primary.release} settles (${proof.why})` };
        case "disproven":
            return proof.why === "no-tasks"
                ? { kind: "failed", why: "the old version is set, and no task of it is wanted" }
                : { kind: "pending", why: `${proof.live} still serves` };
    }
}
function supersededBy({ id, release }) {
    return { kind: "superseded", rollout: id, release };
}
/** Another hand brings the same release out, as when two people go back at once: then it counts that it serves, not who brought it. */
async function proveOther(observation, { release, target }) {
    const proof = await target.prove({ release });
    switch (proof.kind) {
        case "proven":
            return { kind: "proven", release: proof.release, running: proof.running, observation };
        case "pending":
            return { kind: "pending", why: `another deployment brings ${release} out (${proof.why})` };
        case "disproven":
            return {
                kind: "failed",
                why: `another deployment brought ${release} out, and it did not hold; ${proof.live} is live`,
            };
    }
}
async function lookRestored(claim, { target, tell }) {
    const observation = await target.observe(claim.rollout);
    // A pause that our own deployment left on the service would hold the way back: it is ours to end.
    for (const hold of (observation.rollout?.holds ?? []).filter(claim.mayEnd)) {
        tell("The way back meets a pause that the deployment left; continuing.");
        await target.act({ kind: "continue", rollout: claim.rollout, hold });
    }
    const proof = await target.prove(claim);
    switch (proof.kind) {
        case "proven":
            return { kind: "proven", release: proof.release, running: proof.running, observation };
        case "pending":
            return { kind: "pending", why: `${claim.release} rolls out (${proof.why})` };
        case "disproven":
            if (proof.why === "superseded" && observation.newer?.release === claim.release)
                return proveOther(observation, { release: claim.release, target });
            return proof.why === "superseded"
                ? { kind: "superseded", release: proof.live, rollout: observation.newer?.id ?? "" }
                : { kind: "failed", why: `the restored release did not hold (${proof.why}); ${proof.live} is live` };
    }
}

;// CONCATENATED MODULE: ./lib/flows/undo/find-deployment.js




const PATIENCE_MILLISECONDS = 60_000;
const INTERVAL_MILLISECONDS = 2_000;
/** Looks where a rollout stands; what cannot be read at once is tried for a minute, a refusal is not. */
async function lookAt(rollout, means) {
    let last = { rollout, observation: undefined, found: { kind: "unknown", why: "the look was interrupted" } };
    await forAMinute(means, async () => {
        let patient = true;
        try {
            const observation = await means.target.observe(rollout);
            last = { rollout, observation, found: (0,assess_rollout/* assessRollout */.c)(observation, { failedTasks: undefined }) };
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            last = { rollout, observation: undefined, found: { kind: "unknown", why: `${error.message}. ${error.remedy}` } };
            patient = (0,unreadable/* isPassing */.W)(error);
        }
        return last.found.kind === "unknown" && patient ? { kind: "again" } : { kind: "found", value: last };
    });
    return last;
}
function forAMinute(means, look) {
    const deadline = Math.min(means.deadline, means.clock.elapsed() + PATIENCE_MILLISECONDS);
    return poll({ ...means, deadline, interval: () => INTERVAL_MILLISECONDS }, look);
}
/** Reads the service: what it does not answer at once is asked again for a minute, as by `lookAt`. Throws the last `Unreadable`. */
async function readPatiently(means) {
    let failed;
    const look = async () => {
        try {
            return { kind: "found", value: await means.target.observe() };
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I) || !(0,unreadable/* isPassing */.W)(error))
                throw error;
            failed = error;
            return { kind: "again" };
        }
    };
    // Also a run that is cancelled looks once.
    const first = await look();
    const read = first.kind === "found" ? first : await forAMinute(means, look);
    if (read.kind === "found")
        return read.value;
    throw failed;
}
/** Finds the rollout of a record whose id was never noted, by what it brings and when it began; none means that nothing was changed. */
async function findByRecord(record, means) {
    try {
        const observation = await readPatiently(means);
        const none = { rollout: "", observation, found: { kind: "never-started" } };
        if (record === undefined)
            return none;
        const candidate = candidateRollout(observation, record);
        const sighting = candidate === undefined ? undefined : await lookAt(candidate, means);
        const begun = sighting?.observation?.rollout;
        if (sighting !== undefined && (begun === undefined || startedFor(begun, record)))
            return sighting;
        // It may be over by now: undone before anybody looked.
        const { family: release } = record.payload;
        const past = await means.history.rolloutOf({ release, since: earliestStart(record) });
        return past === undefined ? none : lookAt(past, means);
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        return {
            rollout: "",
            observation: undefined,
            found: { kind: "unknown", why: `${error.message}. ${error.remedy}` },
        };
    }
}

;// CONCATENATED MODULE: ./lib/flows/undo/undo-deployment.js




const ROUNDS = 6;
const PAUSE_MILLISECONDS = 1_000;
/** Takes the fastest way back that is open; a conflict or a lost answer reads again and takes the next row. */
async function undoDeployment(request, means) {
    let { sighting } = request;
    let trouble = { message: "the deployment kept changing", remedy: "Run the job again." };
    for (let round = 1; round <= ROUNDS; round++) {
        const decision = request.decide(sighting);
        if (decision.kind !== "roll-back")
            return { kind: "settled", decision, sighting };
        try {
            const start = await attempt(decision.way, sighting, { request, means });
            if (start.kind !== "conflict")
                return start;
            trouble = start;
            means.tell(`The way back is taken already (${(0,inert/* inertLine */.F)(start.message, 160)}); reading again.`);
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            if (error.why === "forbidden" || error.why === "unauthorized")
                return { kind: "refused", why: "forbidden", message: error.message, remedy: error.remedy };
            trouble = error;
            means.tell(`The platform did not answer (${(0,inert/* inertLine */.F)(error.message, 160)}); reading again.`);
        }
        // An interruption shortens the pause and no more: a way back that was begun is taken to its end.
        await means.clock.sleep(PAUSE_MILLISECONDS * round, means.signal).catch(() => undefined);
        sighting = sighting.rollout === "" ? await findByRecord(undefined, means) : await lookAt(sighting.rollout, means);
    }
    return { kind: "refused", why: "refused", message: trouble.message, remedy: trouble.remedy };
}
async function attempt(way, sighting, scope) {
    const { named } = scope.request;
    const former = way.kind === "restore-release" ? await scope.request.former.read() : scope.request.former.now();
    const knows = way.kind !== "restore-release" && former.previous !== "";
    const knownGood = knows ? undefined : await findKnownGood(sighting, former, scope);
    if (!knows && named === "" && knownGood === undefined)
        return noKnownGood(former);
    if (way.kind !== "restore-release") {
        const release = former.previous ?? "";
        const result = await scope.means.target.act(actionOf(way, { rollout: sighting.rollout, release }));
        return startOf(result, { way, rollout: sighting.rollout, release, knownGood, copyOf: "" });
    }
    const prepared = await scope.request.prepare(named || (knownGood?.release ?? ""), knownGood);
    if (prepared.kind === "refused")
        return prepared;
    const { release, copyOf } = prepared;
    const after = sighting.observation?.primary.rollout ?? "";
    const { configuration } = returningConfiguration(sighting.observation?.configuration ?? "", former.change);
    const back = { rollout: sighting.rollout, release, configuration, after };
    const result = await scope.means.target.act(actionOf(way, back));
    return startOf(result, { way, rollout: sighting.rollout, release, knownGood, copyOf });
}
async function findKnownGood(sighting, former, { request, means }) {
    if (request.named !== "")
        return undefined;
    const than = sighting.observation?.rollout?.release ?? sighting.observation?.primary.release ?? "";
    const captured = former.previous ?? "";
    return means.history.lastKnownGood({ than, ...(captured === "" || captured === than ? {} : { captured }) });
}
function noKnownGood({ previous: known }) {
    return {
        kind: "refused",
        why: "no-known-good",
        message: `no release is known to have worked before${known === undefined || known === "" ? "" : `; ${known} was live, and cannot be used any more`}`,
        remedy: "Name a task definition that works (input 'task-definition'), or deploy a mended version.",
    };
}
function actionOf(way, { rollout, release, configuration = "", after = "", }) {
    switch (way.kind) {
        case "roll-back-held":
            return { kind: "roll-back-held", rollout, hold: way.hold };
        case "stop-with-rollback":
            return { kind: "stop-with-rollback", rollout };
        case "restore-release":
            return { kind: "restore-release", release, configuration, after };
    }
}
function startOf(result, taken) {
    if (result.kind === "accepted")
        return { kind: "accepted", ...taken, rollout: result.rollout === "" ? taken.rollout : result.rollout };
    const { message, remedy, why } = result;
    if (why === "conflict")
        return { kind: "conflict", message, remedy };
    return { kind: "refused", why: why === "forbidden" ? "forbidden" : "refused", message, remedy };
}

;// CONCATENATED MODULE: ./lib/flows/undo/unmark-undone.js

/**
 * Takes the mark of a release that was undone, where it bears one: an earlier deployment of it may have been proven, or a finish that died wrote
 * it. Says why it may still stand there; what serves again keeps its own.
 */
async function unmarkUndone(archive, { undone, live }) {
    if (undone === "" || undone === live)
        return undefined;
    try {
        if ((await archive.read(undone))?.mark.kind !== "proven")
            return undefined;
        const answer = await archive.unmark(undone);
        return answer.kind === "refused" ? kept(undone, answer.message, answer.remedy) : undefined;
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        return kept(undone, error.message, error.remedy);
    }
}
function kept(release, message, remedy) {
    return `${release} was undone and may keep its mark as proven: ${message}. ${remedy}`;
}

;// CONCATENATED MODULE: ./lib/flows/settle/undo-lost.js












/** What to do where a way back failed. */
const FAILED_REMEDY = "Look at the service at once, and use the emergency rollback.";
const WHY = {
    job_lost: "nobody was left to judge it, so it was rolled back",
    smoke_failed: "it was rolled back for the smoke test that it had failed",
    watch_failed: "it was rolled back for the watch that it had failed",
};
/** Rolls a deployment back whose run was lost, proves it, locks, and only then closes its record. */
async function undoLost(ports, lost) {
    const { record, sighting } = lost;
    const start = await undoDeployment({ ...requestOf(lost), prepare: ports.prepare }, ports.means);
    if (start.kind === "settled")
        return { kind: "moved" };
    if (start.kind === "refused")
        return refuseLost(ports, lost, start);
    const status = { ...(start.release === "" ? {} : { family: start.release }), ...named(sighting) };
    await noteRecord(ports.records, record, { state: "in_progress", status: { ...status, phase: "rolling-back" } });
    const incident = incidentOf(ports, lost, start.release);
    const lock = beginIncidentLock(ports, incident, record.payload.request);
    const proof = await proveUndone(claimOf(start, lost), ports.means);
    switch (proof.kind) {
        case "proven":
            return closeLost(ports, lost, { lock, incident, release: proof.release });
        case "too-late":
            return undoTooLate(ports, lost);
        case "superseded":
            await lock.settle(incident, { kind: "identified" });
            return { kind: "owed", why: `${proof.rollout || proof.release} took over while it fell back` };
        case "failed": {
            const told = await failLost(ports, { record, incident, lock, why: proof.why, status });
            return { kind: "failed", why: proof.why, remedy: FAILED_REMEDY, told };
        }
        case "unproven":
            await lock.settle(incident, { kind: "identified" });
            return { kind: "owed", why: proof.why };
    }
}
/** What should have gone and stays is an incident for a person. */
async function refuseLost(ports, lost, { why: refusal, message, remedy }) {
    const { record } = lost;
    const incident = incidentOf(ports, lost, "");
    const lock = refusal === "no-known-good" ? undefined : beginIncidentLock(ports, incident, record.payload.request);
    const told = await failLost(ports, { record, incident, lock, why: message });
    return { kind: "failed", why: message, remedy, told };
}
function incidentOf({ run }, { record, sighting, reason }, live) {
    const why = WHY[reason] ?? `it was rolled back (${reason})`;
    const { rollout, observation } = sighting;
    return lostIncident(record, { rollout, why, live, weight: observation?.rollout?.weight }, run);
}
/** It went through before it could fall back: where that was a hold or a stop, the former release is brought out again. */
async function undoTooLate(ports, lost) {
    const sighting = await lookAt(lost.sighting.rollout, ports.means);
    const first = lost.sighting.found.kind;
    const next = first === "succeeded" ? undefined : await lost.decideAfresh(sighting.found);
    if (next?.kind !== "roll-back")
        return { kind: "owed", why: "it went through before it could fall back" };
    const decide = (found) => (found.kind === sighting.found.kind ? next : { kind: "moved" });
    return undoLost(ports, { ...lost, sighting, decide });
}
/** Ends what is proven undone: configuration, mark and lock, and only then its record. */
async function closeLost({ records, restore, means, archive }, { record, sighting }, { lock, incident, release }) {
    const restored = await restore(changeOf(record.payload));
    if (restored.kind === "refused")
        return { kind: "owed", why: restored.message };
    if (restored.theirs.length > 0)
        means.tell(keptInWords(restored.theirs));
    const marked = await unmarkUndone(archive, { undone: record.payload.family, live: release });
    if (marked !== undefined)
        means.tell((0,inert/* inertLine */.F)(marked, 400));
    const backTo = { ...incident, backTo: release };
    const settled = await lock.settle(backTo, { kind: "resolved", at: means.clock.now(), release, version: "" });
    if (settled.kind === "not-written")
        return { kind: "owed", why: `the lock could not be written: ${settled.why}` };
    const status = { phase: "rolled-back", ...named(sighting) };
    const trouble = await noteRecord(records, record, { state: "failure", status });
    return trouble === undefined
        ? { kind: "undone", release, told: { incident: backTo, url: settled.lock.url } }
        : { kind: "owed", why: trouble };
}
function requestOf({ record, sighting, reason, decide }) {
    const { previous, family } = record.payload;
    const former = { previous: previous === family ? undefined : previous, change: changeOf(record.payload) };
    return {
        sighting,
        named: "",
        former: { now: () => former, read: async () => former },
        decide: ({ found }) => {
            const decided = decide(found);
            return decided.kind === "roll-back"
                ? { kind: "roll-back", reason, way: decided.way }
                : { kind: "finishing", stage: "moved" };
        },
    };
}
function claimOf(start, { record, sighting: { rollout } }) {
    return start.way.kind === "restore-release"
        ? {
            kind: "restored",
            rollout: start.rollout,
            release: start.release,
            mayEnd: mayEndHold({ kind: "record", record, all: [record] }, true),
        }
        : { kind: "fell-back", rollout, release: start.release };
}
function named({ rollout }) {
    return rollout === "" ? {} : { serviceDeployment: rollout };
}

;// CONCATENATED MODULE: ./lib/flows/settle/prove-returning.js






/** Follows a former release that another hand brings out, past the pauses of ours that it meets, and closes the record when it is proven. */
async function proveReturning(ports, lost) {
    const { record, sighting, by, why } = lost;
    const end = { rollout: sighting.rollout, why, live: by.release, weight: sighting.observation?.rollout?.weight };
    const incident = lostIncident(record, end, ports.run);
    const lock = beginIncidentLock(ports, incident, record.payload.request);
    const mayEnd = mayEndHold({ kind: "record", record, all: [record] }, false);
    const proof = await proveUndone({ kind: "restored", ...by, mayEnd }, ports.means);
    if (proof.kind === "proven")
        return closeLost(ports, lost, { lock, incident, release: proof.release });
    switch (proof.kind) {
        case "superseded":
            await lock.settle(incident, { kind: "identified" });
            return { kind: "moved" };
        case "unproven":
            await lock.settle(incident, { kind: "identified" });
            return { kind: "owed", why: proof.why };
        case "too-late":
        case "failed": {
            const said = proof.kind === "failed" ? proof.why : `${by.release} did not come back`;
            const told = await failLost(ports, { record, incident, lock, why: said });
            return { kind: "failed", why: said, remedy: FAILED_REMEDY, told };
        }
    }
}

;// CONCATENATED MODULE: ./lib/flows/settle/still-open.js


/**
 * Asks just before a write whether a record is still nobody's: open, all its runs ended, and no more noted in it than was read. Between the
 * first look and the write its run may have been started again, or a person may have moved it on. Throws `Unreadable`.
 */
async function isStillNobodys(ask, record) {
    const now = await openNow(ask, record);
    return now !== undefined && now.statuses.length <= record.statuses.length && hasEnded(ask, now);
}
/** Asks the same once a way back was begun: what was noted since is our own, unless a person moved it on. Throws `Unreadable`. */
async function isStillLost(ask, record) {
    const now = await openNow(ask, record);
    return now !== undefined && (0,deploy_record/* runsOf */.ky)(now).length <= (0,deploy_record/* runsOf */.ky)(record).length && hasEnded(ask, now);
}
async function openNow({ records }, { id, payload }) {
    return (await records.list(payload)).find((one) => one.id === id && !(0,deploy_record/* isTerminal */.Hd)(one));
}
async function hasEnded({ runs, run }, record) {
    const { kind } = await readRuns(runs, (0,deploy_record/* runsOf */.ky)(record), run.runId);
    return kind === "ended" || kind === "gone";
}

;// CONCATENATED MODULE: ./lib/actions/reconcile/left-in-words.js
/** Says why a record is left open. */
const LEFT_IN_WORDS = {
    "under-way": "the platform is at work on it; the next look settles it",
    "held-for-person": "it is held for a person, who continues or aborts it with the resume workflow",
    "left-inconclusive": "the new version stays in service and nobody has judged it; `continue` of the resume workflow accepts it, the emergency rollback rolls it back",
    "target-leaves": "nobody looks after it, and the target says `on-lost: leave`",
    "too-long-in-service": "nobody judged it, and it is in service for too long to be rolled back unasked",
    "migration-blocks": "it brought a migration that cannot be rolled back, so only a person may bring the old version to its data (rollback with `force`)",
    "rollback-failed": "it could not be rolled back, or did not stay so: look at the service at once",
};

;// CONCATENATED MODULE: ./lib/actions/reconcile/name-live.js

/** Names the version of the release that is live again, by the records, else by the platform's marks; the release itself where neither tells. Never throws. */
async function nameLive({ environment, service, records, history }, undone, release) {
    if (release === "")
        return "";
    const kept = await records.list({ environment, service }).catch(() => []);
    const version = versionOf(release, kept);
    if (version !== "")
        return version;
    const known = await history.lastKnownGood({ than: undone.payload.family, captured: release }).catch(() => undefined);
    return known?.release === release && known.version !== "" ? known.version : release;
}

// EXTERNAL MODULE: ./lib/core/rollout/rollout.js
var rollout_rollout = __nccwpck_require__(1824);
;// CONCATENATED MODULE: ./lib/flows/restore/yield-to-newer.js







/**
 * Gives way to a rollout that superseded ours: restores the former configuration at once, and ends the pauses of *ours* that
 * their rollout took over with it, until none can come any more. Answers with the pauses that were ended.
 */
async function yieldToNewer(ports, { newer, change, deadline }) {
    const { target, clock, chance, signal, progress } = ports;
    const inherited = change.former !== "";
    const restored = await restoreConfiguration(target, change);
    if (restored.kind === "refused")
        progress.warn(`${restored.message} ${restored.remedy}`);
    else if (restored.theirs.length > 0)
        progress.warn(keptInWords(restored.theirs));
    if (!inherited)
        return 0;
    const foreign = (0,service_configuration/* pausesIn */.xe)(change.former);
    const ended = new Set();
    await poll({ clock, chance, signal, deadline, interval: watchInterval }, async () => {
        const { rollout } = await target.observe(newer);
        if (rollout === undefined || (0,rollout_rollout/* isOver */.P)(rollout) || ["bake-time", "clean-up"].includes(rollout.stage))
            return { kind: "found", value: undefined };
        // A rolling rollout has no traffic to steer and meets no pause.
        if (rollout.status === "in-progress" && rollout.weight === undefined)
            return { kind: "found", value: undefined };
        const hold = rollout.holds.find((one) => isOwnHold(one, foreign) && !ended.has(one.id));
        if (hold === undefined)
            return { kind: "again" };
        const answer = await target.act({ kind: "continue", rollout: newer, hold });
        if (answer.kind === "accepted")
            ended.add(hold.id);
        return { kind: "again" };
    });
    return ended.size;
}

;// CONCATENATED MODULE: ./lib/actions/reconcile/restoring.js






const UNNEEDED = { kind: "unneeded", theirs: [] };
/** Restores only while no later deployment of the service is open, whose own the configuration would be; asked just before the write. */
function restoring({ target, records, environment, service, notes }, record) {
    return async (change) => {
        if (change.former === "")
            return UNNEEDED;
        const now = await records.list({ environment, service });
        const later = now.some((one) => one.createdAt > record.createdAt && one.id !== record.id && !(0,deploy_record/* isTerminal */.Hd)(one));
        const restored = later ? UNNEEDED : await restoreConfiguration(target, change);
        if (restored.kind !== "refused" && restored.theirs.length > 0)
            notes.push(keptInWords(restored.theirs));
        return restored;
    };
}
/** Gives way to a deployment that took the place of a lost one; answers with what is left to restore. */
async function giveWay(desk, record, newer) {
    if (newer === "")
        return restoring(desk, record);
    const { progress, notes, deadline } = desk;
    const noting = {
        say: (line) => progress.say(line),
        warn(line) {
            notes.push(line);
            progress.warn((0,inert/* inertLine */.F)(line, 600));
        },
    };
    await yieldToNewer({ ...desk, progress: noting }, { newer, change: changeOf(record.payload), deadline });
    return async () => UNNEEDED;
}

;// CONCATENATED MODULE: ./lib/actions/reconcile/say-undone.js



/** Says how a way back ended that was followed to its proof, and files the retrospective that is owed for it; `what` names one that was proven. */
async function sayUndone(desk, record, { ended, what }) {
    switch (ended.kind) {
        case "undone":
            await oweRetrospective(desk, record, ended.told.url);
            return finding("settled", record, [what, `${ended.release} is live again`], {
                told: ended.told,
                live: await nameLive(desk, record, ended.release),
            });
        case "moved":
            return movedOn(record);
        case "owed":
            return finding("unknown", record, ["rollback-unproven", ended.why]);
        case "failed":
            return finding("failure", record, ["rollback-failed", `${ended.why}. ${ended.remedy}`], { told: ended.told });
    }
}

;// CONCATENATED MODULE: ./lib/actions/reconcile/roll-back-lost.js





/** Rolls a lost deployment back where it still stands as it was found. */
async function rollBackLost(desk, { record, sighting, decision, table }) {
    desk.progress.say((0,inert/* inertLine */.F)(`${record.payload.version} (${sighting.rollout}) is rolled back: ${decision.reason}.`));
    const ended = await undoLost({ ...desk, means: desk.undo, restore: restoring(desk, record) }, {
        record,
        sighting,
        reason: decision.reason,
        // What stands elsewhere by now was moved there by somebody, whose word may not be in the record that was read.
        decide: (found) => {
            const again = isSame(found, sighting.found) ? table(found) : undefined;
            return again?.kind === "roll-back" ? again : { kind: "moved" };
        },
        decideAfresh: async (found) => {
            const again = (await isStillLost(desk, record)) ? table(found) : undefined;
            return again?.kind === "roll-back" ? again : { kind: "moved" };
        },
    });
    return sayUndone(desk, record, { ended, what: "rolled-back" });
}
function isSame(now, then) {
    if (now.kind !== "held" || then.kind !== "held")
        return now.kind === then.kind;
    return now.hold.id === then.hold.id;
}

;// CONCATENATED MODULE: ./lib/actions/reconcile/reconcile-record.js




















const PROOF_MILLISECONDS = 3 * 60_000;
/** Finds out where the deployment of a record stands that no run looks after, and does what is owed to it. */
async function reconcileRecord(desk, record) {
    const { undo, dryRun } = desk;
    const rollout = knownRollout("", record);
    const sighting = rollout === undefined ? await findByRecord(record, undo) : await lookAt(rollout, undo);
    const decision = tableFor(desk, record)(sighting.found);
    if (dryRun && decision.kind !== "unreadable")
        return planned(record, decision);
    if (WRITES.includes(decision.kind) && !(await isStillNobodys(desk, record)))
        return movedOn(record);
    desk.signal.throwIfAborted();
    const done = await carryOut(desk, { record, sighting, decision });
    const notes = desk.notes.splice(0);
    return notes.length === 0 ? done : { ...done, why: `${done.why}. ${notes.join(" ")}` };
}
const WRITES = ["close", "give-way", "undone", "returning", "proven", "roll-back"];
async function carryOut(desk, { record, sighting, decision }) {
    const ports = { ...desk, restore: restoring(desk, record) };
    switch (decision.kind) {
        case "close":
            await closeRecord(ports, record, decision);
            return finding("settled", record, [decision.phase, "nothing of it stands at the platform"]);
        case "give-way":
            await closeRecord({ ...ports, restore: await giveWay(desk, record, decision.by.rollout) }, record, {
                state: "inactive",
                phase: "superseded",
                rollout: sighting.rollout,
            });
            return finding("settled", record, ["superseded", `${decision.by.rollout} brought ${decision.by.release}`]);
        case "undone": {
            if (sighting.observation === undefined)
                return finding("unknown", record, ["unreadable", decision.why]);
            const end = endSeen(sighting.rollout, sighting.observation, decision.why);
            const marked = await unmarkUndone(desk.archive, { undone: record.payload.family, live: end.live });
            if (marked !== undefined)
                desk.progress.warn((0,inert/* inertLine */.F)(marked, 600));
            const lock = await closeUndone(ports, record, end);
            await oweRetrospective(desk, record, lock.url);
            const live = await nameLive(desk, record, end.live);
            const told = { incident: lostIncident(record, end, desk.run), url: lock.url };
            return finding("settled", record, ["undone", decision.why], { told, live });
        }
        case "proven":
            return settleProven(desk, record, sighting);
        case "returning":
            return sayUndone(desk, record, {
                ended: await proveReturning({ ...ports, means: desk.undo }, { record, sighting, ...decision }),
                what: "undone",
            });
        case "roll-back":
            return rollBackLost(desk, { record, sighting, decision, table: tableFor(desk, record) });
        case "leave": {
            const until = decision.until === undefined ? "" : ` until ${(0,format_utc/* formatUtc */.a)(decision.until)}`;
            const why = `${LEFT_IN_WORDS[decision.why]}${until}`;
            if (decision.why !== "rollback-failed")
                return finding("left", record, [decision.why, why]);
            return finding("failure", record, [decision.why, why], { told: await lockBroken(desk, record, sighting) });
        }
        case "unreadable":
            return finding("unknown", record, ["unreadable", decision.why]);
    }
}
function tableFor({ settings, clock, oldest }, record) {
    return (found) => decideReconciliation({
        record,
        found,
        onLost: settings["on-lost"] ?? "rollback",
        onInconclusive: settings["on-inconclusive"],
        age: clock.now().getTime() - record.createdAt.getTime(),
        oldest,
    });
}
async function settleProven(desk, record, { rollout }) {
    const claim = { release: record.payload.family, rollout };
    const proof = await proveRelease(desk, claim, desk.clock.elapsed() + PROOF_MILLISECONDS);
    if (proof.kind !== "proven") {
        const why = "why" in proof ? proof.why : "the run was cancelled";
        return finding("unknown", record, ["not-proven", `${record.payload.family} could not be proven: ${why}`]);
    }
    desk.signal.throwIfAborted();
    await markGood(desk, record);
    const ports = { ...desk, restore: restoring(desk, record) };
    await closeRecord(ports, record, { state: "success", phase: "proven", rollout });
    const { version: live } = record.payload;
    return finding("settled", record, ["proven", `${proof.running} tasks of ${proof.release} run`], { live });
}
/** A rollback of ECS's own that failed leaves the service in two minds: it is locked until a person has looked. */
async function lockBroken(desk, record, sighting) {
    const { observation, rollout } = sighting;
    const why = "its rollback failed";
    const end = { rollout, why, live: "", weight: observation?.rollout?.weight };
    const incident = { ...lostIncident(record, end, desk.run), severity: "sev1" };
    const lock = beginIncidentLock(desk, incident, record.payload.request);
    return failLost(desk, { record, incident, lock, why });
}
function planned(record, decision) {
    const what = decision.kind === "leave" ? decision.why : decision.kind;
    return finding("planned", record, [what, "this is a dry run: nothing was written"]);
}

;// CONCATENATED MODULE: ./lib/actions/reconcile/reconcile-service.js








/** Settles what ended runs left of one service, oldest first, and restores a configuration that a closed record left behind. Throws `Unreadable`. */
async function reconcileService(desk) {
    const { environment, service, records, runs, run } = desk;
    const all = await records.list({ environment, service });
    const open = all.filter((record) => !(0,deploy_record/* isTerminal */.Hd)(record)).reverse();
    const findings = [];
    for (const record of open) {
        const standing = await readRuns(runs, (0,deploy_record/* runsOf */.ky)(record), run.runId);
        if (standing.kind === "running") {
            // Whoever is at work owns the service: neither a later record nor its configuration is touched.
            findings.push(finding("left", record, ["run-active", `run ${standing.run} looks after it`]));
            return findings;
        }
        if (standing.kind === "unreadable") {
            findings.push(finding("unknown", record, ["run-unreadable", `${standing.why}. ${standing.remedy}`]));
            return findings;
        }
        findings.push(await reconcileRecord(desk, record));
    }
    const [newest] = all;
    if (open.length > 0 || newest === undefined)
        return findings;
    return restoreLeftover(desk, newest);
}
/** Takes back the pauses that a closed deployment left on the service, such as while GitHub was away. */
async function restoreLeftover(desk, record) {
    const { formerConfiguration } = record.payload;
    if (formerConfiguration === "" || !isRecent(record, desk.clock.now()))
        return [];
    const { configuration, inFlight } = await desk.target.observe();
    const ownHooks = desk.settings["own-hooks"] ?? "refuse";
    if (!isOwnLeftover({ configuration, former: formerConfiguration, inFlight: inFlight.length, ownHooks }))
        return [];
    if (desk.dryRun)
        return [finding("planned", record, ["configuration-left", "this is a dry run: nothing was written"])];
    desk.signal.throwIfAborted();
    const restored = await restoreConfiguration(desk.target, changeOf(record.payload));
    if (restored.kind === "refused")
        return [finding("failure", record, ["configuration-left", `${restored.message}. ${restored.remedy}`])];
    // What stands there was set by somebody since: whoever settled the deployment has told them.
    if (restored.kind === "unneeded")
        return [];
    const kept = keptInWords(restored.theirs);
    const why = `pauses of a closed deployment stood on the service${kept === "" ? "" : `; ${kept}`}`;
    return [finding("settled", record, ["configuration-restored", why])];
}
const DAY_MILLISECONDS = 86_400_000;
/** Pauses that stand a day after the deployment was closed may be somebody else's by now. */
function isRecent({ statuses, createdAt }, now) {
    const ended = statuses.at(-1)?.at ?? createdAt;
    return now.getTime() - ended.getTime() < DAY_MILLISECONDS;
}

// EXTERNAL MODULE: ./lib/core/outcome/problem.js
var problem = __nccwpck_require__(2807);
;// CONCATENATED MODULE: ./lib/actions/reconcile/news.js



/** Lists as JSON what people are told, since nobody watched it end: what became of a version, and once of each way back that failed. */
function newsOf(results) {
    const news = results.flatMap(({ environment, service, findings }) => findings.flatMap((finding) => {
        const event = eventOf(finding);
        if (event === undefined)
            return [];
        const { record, live, told } = finding;
        return {
            event,
            "reason-code": event === "stopped" ? "rollback_failed" : "settled",
            environment,
            service,
            version: record.payload.version,
            commit: record.payload.commit,
            request: record.payload.request,
            "live-version": live,
            incident: told?.url ?? "",
            severity: told?.incident.severity ?? "",
            "started-at": told?.incident.startedAt.toISOString() ?? "",
            "slack-message": record.payload.slackMessages ?? "",
            impact: told === undefined ? "" : (0,inert/* inertLine */.F)(describeImpact(told.incident)),
        };
    }));
    return JSON.stringify(news);
}
/** What was superseded, never started or only had its configuration restored is no news of a version. */
function eventOf({ kind, what, record }) {
    if (kind === "failure")
        return what === "rollback-failed" && !wasToldFailed(record) ? "stopped" : undefined;
    if (kind !== "settled")
        return undefined;
    if (what === "proven")
        return "succeeded";
    return what === "undone" || what === "rolled-back" ? "rolled-back" : undefined;
}

;// CONCATENATED MODULE: ./lib/actions/reconcile/report.js




/** From the worst on. */
const WORST = ["failure", "unknown", "left", "settled", "planned", "unchanged"];
/** Says what became of every service; the whole is as bad as its worst. */
function reportReconcile(results, inputs) {
    const kinds = results.flatMap(({ findings, unread }) => [
        ...findings.map(({ kind }) => kind),
        ...(unread === "" ? [] : ["unknown"]),
    ]);
    const worst = WORST.find((kind) => kinds.includes(kind)) ?? "unchanged";
    const { environment } = inputs;
    return {
        ...wordsOf(worst, inputs["dry-run"]),
        headline: headlineOf(results, environment),
        remedy: remedyOf(worst),
        summary: summaryOf(results),
        outputs: {
            settled: listed(results, ["settled"]),
            left: listed(results, ["left", "failure", "unknown", "planned"]),
            news: newsOf(results),
        },
        subject: { environment },
        details: { services: results.map(({ service, unread }) => ({ service, ...(unread === "" ? {} : { unread }) })) },
    };
}
/** Says why no service was looked at. */
function reportUnread(reading, { environment, targets }) {
    const invalid = reading.kind === "invalid";
    const why = invalid ? reading.problems.map(problem/* formatProblem */.V).join(" ") : reading.why;
    return {
        decision: invalid ? "failure" : "unknown",
        reasonCode: invalid ? "targets_invalid" : "state_unreadable",
        headline: (0,inert/* inertLine */.F)(`Nothing was looked at: ${why}`, 1_000),
        remedy: invalid ? `Mend ${targets} on the default branch.` : reading.remedy,
        summary: "",
        outputs: { settled: "[]", left: "[]", news: "[]" },
        ...(invalid ? { problems: reading.problems } : {}),
        subject: { environment },
    };
}
function wordsOf(worst, dryRun) {
    switch (worst) {
        case "failure":
            return { decision: "failure", reasonCode: "rollback_failed" };
        case "unknown":
            return { decision: "unknown", reasonCode: "state_unreadable" };
        case "left":
            return { decision: "left", reasonCode: dryRun ? "dry_run" : "left_open" };
        case "settled":
            return { decision: "settled", reasonCode: "settled" };
        case "planned":
            return { decision: "left", reasonCode: "dry_run" };
        case "unchanged":
            return { decision: "unchanged", reasonCode: "nothing_open" };
    }
}
function headlineOf(results, environment) {
    const said = results.flatMap(({ service, findings, unread }) => [
        ...findings.map((finding) => {
            const { version, run } = finding.record.payload;
            return `${service} ${version} (run ${run}): ${inWords(finding)}`;
        }),
        ...(unread === "" ? [] : [`${service} could not be looked at: ${unread}`]),
    ]);
    if (said.length === 0)
        return (0,inert/* inertLine */.F)(`${results.length} services of ${environment} looked at: nothing was left open.`);
    return (0,inert/* inertLine */.F)(`${environment}: ${said.join("; ")}.`, 900);
}
/** What was left says why by itself; what a dry run found says what would be done. */
function inWords({ kind, what, why }) {
    const word = what.replaceAll("-", " ");
    if (kind === "left")
        return why;
    return kind === "planned" ? `${word}, but ${why}` : `${word}, ${why}`;
}
function remedyOf(worst) {
    if (worst === "failure")
        return "Look at the service at once; the emergency rollback goes back by name.";
    return worst === "unknown" ? "Mend what is named; the next scheduled run looks again." : "";
}
function listed(results, kinds) {
    const found = results.flatMap(({ environment, service, findings }) => findings
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ record, kind, what, told, live }) => ({
        environment,
        service,
        record: record.id,
        request: record.payload.request,
        run: record.payload.run,
        version: record.payload.version,
        "task-definition": record.payload.family,
        kind,
        what,
        incident: told?.url ?? "",
        "live-version": live,
    })));
    return JSON.stringify(found);
}
function summaryOf(results) {
    const rows = results.flatMap(({ service, findings, unread }) => {
        if (unread !== "")
            return [[(0,markdown/* code */.aY)(service), "", "unknown", (0,markdown/* markdown */.wD)(unread, 400), ""]];
        if (findings.length === 0)
            return [[(0,markdown/* code */.aY)(service), "", "nothing left open", "", ""]];
        return findings.map(({ record, what, why, told }) => [
            (0,markdown/* code */.aY)(service),
            (0,markdown/* code */.aY)(record.payload.version),
            (0,markdown/* markdown */.wD)(what),
            (0,markdown/* markdown */.wD)(why, 400),
            told === undefined || told.url === "" ? "" : (0,markdown/* link */.nf)("incident", told.url),
        ]);
    });
    return (0,markdown/* table */.tp)(["Service", "Version", "What", "Why", "Incident"], rows);
}

;// CONCATENATED MODULE: ./lib/core/rollback/manual-command.js
/** Writes the command that brings a release back by hand, for any shell; without a release, the command that lists what was live before. */
function manualCommand({ cluster, service, region, release }) {
    const place = `--cluster ${quoted(cluster)} --service ${quoted(service)}${region === "" ? "" : ` --region ${quoted(region)}`}`;
    return release === ""
        ? `aws ecs list-service-deployments ${place} --status SUCCESSFUL`
        : `aws ecs update-service ${place} --task-definition ${quoted(release)}`;
}
function quoted(word) {
    return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./lib/core/task-definition/canonical.js
var canonical = __nccwpck_require__(4299);
// EXTERNAL MODULE: ./lib/core/rollback/pin-images.js
var pin_images = __nccwpck_require__(4230);
;// CONCATENATED MODULE: ./lib/core/rollback/is-copy-of.js


/**
 * Tells whether a definition was registered from another one so that this may come back: it says the same, and each image is the other's own or
 * that image by the digest which ran. `ran` has those digests by container; both definitions are texts as the archive keeps them.
 */
function isCopyOf(copy, source, ran) {
    const images = new Map((0,pin_images/* imagesIn */.o$)(source).map(({ container, image }) => [container, image]));
    const sameImages = (0,pin_images/* imagesIn */.o$)(copy).every(({ container, image }) => {
        const from = images.get(container);
        const digest = ran.get(container) ?? "";
        if (from === undefined)
            return false;
        return image === from || (digest !== "" && image === `${(0,pin_images/* repositoryOf */._M)(from)}@${digest}`);
    });
    return sameImages && besideImages(copy) === besideImages(source);
}
function besideImages(definition) {
    const content = JSON.parse(definition);
    const containerDefinitions = (content.containerDefinitions ?? []).map(({ image: _image, ...rest }) => rest);
    return (0,canonical/* canonical */.$)({ ...content, containerDefinitions });
}

;// CONCATENATED MODULE: ./lib/flows/undo/prepare-release.js



const IMAGE_REMEDY = "Name another release, or push the image again under the same digest.";
/**
 * Makes sure that a release can come back as it was: its definition is active or registered again, its images are in the registry, and a
 * tag that means another image by now gives way to the digest that ran. Nothing is written before all of that is known.
 */
async function prepareRelease(returning, means) {
    const { release } = returning;
    const kept = await means.archive.read(release);
    if (kept === undefined)
        return {
            kind: "refused",
            why: "definition-gone",
            message: `ECS has forgotten task definition ${release}`,
            remedy: "Name another release, or register the definition again and deploy it through the gates.",
        };
    const pins = new Map();
    const looks = (0,pin_images/* imagesIn */.o$)(kept.definition).map((image) => checkImage(image, { returning, means }));
    for (const look of await Promise.all(looks)) {
        if (look.kind === "missing")
            return { kind: "refused", why: "image-missing", message: look.message, remedy: IMAGE_REMEDY };
        if (look.kind === "pin")
            pins.set(look.container, look.digest);
    }
    if (kept.active && pins.size === 0)
        return { kind: "ready", release, copyOf: "" };
    return copy(kept, pins, means);
}
async function checkImage(named, { returning, means }) {
    const { container, image } = named;
    const pinned = (0,pin_images/* digestIn */.s)(image);
    const ran = pinned === "" ? await digestThatRan(named, { returning, means }) : pinned;
    try {
        if (pinned === "" && ran === "") {
            means.warn(`image_not_pinned: nobody noted which image ${image} was in ${returning.release}; it runs what the tag means now.`);
            const now = await means.archive.image(image);
            return now.kind === "missing"
                ? { kind: "missing", message: `the registry has no image ${image}` }
                : { kind: "fine" };
        }
        const there = await means.archive.image(`${(0,pin_images/* repositoryOf */._M)(image)}@${ran}`);
        if (there.kind === "missing")
            return {
                kind: "missing",
                message: `the registry no longer has the image of ${returning.release} (${(0,pin_images/* repositoryOf */._M)(image)}@${ran})`,
            };
        if (pinned !== "")
            return { kind: "fine" };
        const now = await means.archive.image(image);
        if (now.kind === "found" && now.digest === ran)
            return { kind: "fine" };
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        means.warn(`image_unreadable: whether ${image} is still in its registry is not known: ${error.message}. ${error.remedy}`);
        if (pinned !== "")
            return { kind: "fine" };
    }
    // Where the tag moved, or nobody can tell, the digest that ran is the only name that is sure.
    means.tell(`The tag of ${image} may mean another image by now; ${returning.release} comes back by the digest that it ran.`);
    return { kind: "pin", container, digest: ran };
}
/** Finds the digest that a container ran: by the platform's own history, else by our mark or record for the deployed container. */
async function digestThatRan({ container }, { returning, means }) {
    const { digest, container: deployed } = returning;
    const past = await returning.past().catch((error) => {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        means.warn(`Which images ran cannot be read: ${error.message}. ${error.remedy}`);
        return undefined;
    });
    const seen = past?.images.find((one) => one.container === container)?.digest ?? "";
    if (seen !== "")
        return seen;
    return deployed === "" || deployed === container ? digest : "";
}
async function copy(kept, pins, { archive, tell }) {
    const definition = (0,pin_images/* pinImages */.Mc)(kept.definition, pins);
    const standing = await standingCopy(archive, kept, definition);
    if (standing !== undefined) {
        tell(`${standing} stands already as a copy of ${kept.release}.`);
        return { kind: "ready", release: standing, copyOf: kept.release };
    }
    const result = await archive.register(definition);
    if (result.kind === "refused") {
        const { message, remedy } = result;
        return { kind: "refused", why: result.why === "forbidden" ? "forbidden" : "refused", message, remedy };
    }
    const why = kept.active ? "with its images pinned" : "which was no longer active";
    tell(`${result.release} is registered as a copy of ${kept.release}, ${why}.`);
    return { kind: "ready", release: result.release, copyOf: kept.release };
}
/** Finds the copy that a way back registered before it died: the newest of the family, which says just that and was never judged. */
async function standingCopy(archive, { release }, definition) {
    try {
        const newest = await archive.read(release.replace(/:\d+$/, ""));
        if (newest === undefined || newest.release === release || newest.mark.kind !== "none")
            return undefined;
        return isCopyOf(newest.definition, definition, new Map()) ? newest.release : undefined;
    }
    catch (error) {
        // Then there is one copy more.
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/flows/undo/prepare-once.js

/** Prepares a release once, however often its way back is tried: a copy that is registered twice is one too many. A try that failed is made again. */
function prepareOnce(returning, means) {
    const prepared = new Map();
    return (release, knownGood) => {
        const known = prepared.get(release);
        if (known !== undefined)
            return known;
        const begun = prepareRelease({ release, ...returning(release, knownGood) }, means);
        prepared.set(release, begun);
        begun.catch(() => prepared.delete(release));
        return begun;
    };
}

;// CONCATENATED MODULE: ./lib/actions/reconcile/service-desk.js



/** Opens a service at its target. */
async function openService(means, { environment, service, settings, }) {
    const { open, ...rest } = means;
    const { cluster, service: name, region, role } = settings;
    const opened = await open({ cluster, service: name, region, role });
    const { clock, chance, signal, deadline, progress } = means;
    const tell = (line) => progress.say((0,inert/* inertLine */.F)(`${service} in ${environment}: ${line}`, 400));
    return {
        ...rest,
        environment,
        service,
        settings,
        ...opened,
        notes: [],
        commandBack: (release) => manualCommand({ cluster, service: name, region, release }),
        undo: { ...opened, clock, chance, signal, deadline, tell },
        prepare: prepareOnce((release, knownGood) => ({
            past: async () => (await opened.archive.list()).find((one) => one.release === release),
            digest: knownGood?.digest ?? "",
            container: settings.container ?? "",
        }), { archive: opened.archive, tell, warn: (line) => progress.warn((0,inert/* inertLine */.F)(line, 600)) }),
    };
}

;// CONCATENATED MODULE: ./lib/actions/reconcile/reconcile.js





const DEFAULT_DEADLINE = 30 * 60_000;
const DEFAULT_OLDEST = 6 * 3_600_000;
/** A service that waits for its platform keeps the others from nothing. */
const AT_ONCE = 4;
/** Settles what ended runs left open, service by service; what goes wrong at one never keeps the others. */
async function reconcile(inputs, surroundings, ports) {
    const { environment, service, targets: path, "targets-commit": commit } = inputs;
    const { readTargets } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(70)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1070));
    const read = await readTargets(ports.repository, { path, commit, environment, service });
    if (read.kind !== "targets")
        return reportUnread(read, inputs);
    const { repository: _, ...rest } = ports;
    const means = {
        ...rest,
        ...surroundings,
        deadline: surroundings.clock.elapsed() + (inputs.deadline ?? DEFAULT_DEADLINE),
        oldest: inputs["rollback-within"] ?? DEFAULT_OLDEST,
        dryRun: inputs["dry-run"],
    };
    const results = read.invalid.map(({ service, problems }) => ({
        environment,
        service,
        findings: [],
        unread: problems.map(({ message }) => message).join(" "),
    }));
    const waiting = read.targets.values();
    const work = async () => {
        for (const target of waiting)
            results.push(await oneService(means, environment, target));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    results.sort((a, b) => a.service.localeCompare(b.service));
    return reportReconcile(results, inputs);
}
async function oneService(means, environment, { service, settings }) {
    let findings = [];
    let unread = "";
    try {
        findings = await reconcileService(await openService(means, { environment, service, settings }));
    }
    catch (error) {
        if (means.signal.aborted)
            throw error;
        // Whatever it is, a defect included: the next service has done nothing to deserve it.
        unread = error instanceof unreadable/* Unreadable */.I ? `${error.message}. ${error.remedy}` : String(error);
        means.progress.warn((0,inert/* inertLine */.F)(`${service} in ${environment}: ${unread}`, 600));
    }
    return { environment, service, findings, unread };
}


/***/ }),

/***/ 2299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ecsOpener)
/* harmony export */ });
/** Opens services of ECS as targets for a job, as `jobEcs` does; what speaks to ECS is not loaded before the first is opened. */
function ecsOpener(surroundings) {
    return async (place) => {
        const { jobEcs } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(337)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2337));
        return jobEcs(surroundings)(place);
    };
}


/***/ }),

/***/ 4420:
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
// EXTERNAL MODULE: ./lib/core/time/format-utc.js
var format_utc = __nccwpck_require__(7869);
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
    const until = (0,format_utc/* formatUtc */.a)(reset);
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

/***/ 163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ jobGitHub)
});

// EXTERNAL MODULE: ./lib/adapters/http/node-http.js + 8 modules
var node_http = __nccwpck_require__(2161);
// EXTERNAL MODULE: ./lib/adapters/github/github-client.js + 3 modules
var github_client = __nccwpck_require__(4420);
// EXTERNAL MODULE: ./lib/core/incident/restate-incident.js
var restate_incident = __nccwpck_require__(9895);
;// CONCATENATED MODULE: ./lib/adapters/github/github-incidents.js

const SEVERITY = /^sev[123]$/;
/** Keeps incidents as issues of one repository; updates are comments. */
function githubIncidents(client, repository) {
    return {
        async update(issue, markdown, state) {
            const path = `/repos/${repository.owner}/${repository.name}/issues/${issue}`;
            await client.call("POST", `${path}/comments`, { body: { body: markdown } });
            if (state === undefined)
                return;
            const { data } = await client.call("GET", path);
            const { body: before, labels } = data;
            const body = (0,restate_incident/* restateIncident */.v)(before ?? "", state);
            const kept = labels
                .map(({ name }) => name)
                .filter((name) => state.severity === undefined || !SEVERITY.test(name));
            const wanted = state.severity === undefined ? kept : [...kept, state.severity];
            await client.call("PATCH", path, { body: { body, labels: wanted } });
        },
    };
}

// EXTERNAL MODULE: ./lib/core/time/instant.js + 1 modules
var instant = __nccwpck_require__(8632);
;// CONCATENATED MODULE: ./lib/core/lock/deploy-lock.js

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
    return text.endsWith("Z") ? (0,instant/* parseInstant */.n)(text) : undefined;
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

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
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
    const marker = strange ? undefined : parseLockMarker(body);
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
    what: `the list of issues with the label ${LOCK_LABEL}`,
    most: 10,
    remedy: `Close what is over, or remove the label ${LOCK_LABEL} from it.`,
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
                .filter((other) => other.issue < issue && isHolding(other, taken.openedAt) && covers(other, taken))
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
        const answer = await client.query(QUERY, { ...repository, labels: [LOCK_LABEL], after });
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
    const text = `${lock.body}\n\n${formatLockMarker(scope, request, terms)}\n`;
    const { data } = await client.call("POST", base, {
        body: { title, body: text, labels: [LOCK_LABEL, ...lock.labels] },
    });
    const { number: issue, html_url: url, created_at: createdAt, labels } = data;
    if (labels.some(({ name }) => name === LOCK_LABEL))
        return { issue, url, title, openedAt: new Date(createdAt), scope, request, ...terms };
    // GitHub drops the labels of those who may not push, without a word.
    const why = `issue #${issue} was opened without the label ${LOCK_LABEL}, so it locks nothing`;
    throw new unreadable/* Unreadable */.I("forbidden", why, "Give it the label, or use a token of somebody who may push to the repository.");
}
/** Tells whether a lock is the one that is to be taken: that of its request, or a person's with the same words, whose answer was lost. */
function isSame(standing, { scope, request, terms }) {
    if (standing.scope === undefined || standing.request !== request)
        return false;
    if (request !== "")
        return true;
    return terms !== undefined && formatLockMarker(standing.scope, "", standing) === formatLockMarker(scope, "", terms);
}

// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __nccwpck_require__(1470);
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
        status: parseRecordStatus(description ?? ""),
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

;// CONCATENATED MODULE: ./lib/adapters/github/github-records.js




const MAXIMUM_RECORDS = 100;
const MAXIMUM_PAGES = 10;
const github_records_QUERY = recordsQuery("DeployRecords");
/** Keeps records as GitHub deployments of one repository; only those that our own identity wrote are believed. */
function githubRecords(client, repository) {
    const base = `/repos/${repository.owner}/${repository.name}/deployments`;
    const list = (of) => newestRecords(client, repository, of);
    async function standing(payload) {
        const records = await list(payload);
        return records.find((record) => record.payload.request === payload.request && !(0,deploy_record/* isTerminal */.Hd)(record));
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
                description: formatRecordStatus(status),
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
        task: (0,deploy_record/* taskOf */.Xb)(service),
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
        const answer = await client.query(github_records_QUERY, { ...repository, environment, after });
        if (answer.repository === null)
            throw new unreadable/* Unreadable */.I("not_found", `repository ${repository.owner}/${repository.name} cannot be seen`, "Grant the job deployments: read.");
        const { nodes, pageInfo } = answer.repository.deployments;
        for (const node of nodes) {
            const record = node.task === (0,deploy_record/* taskOf */.Xb)(service) ? readRecord(node, answer.viewer.login) : undefined;
            if (record !== undefined)
                found.push(record);
        }
        if (!pageInfo.hasNextPage)
            break;
        if (pageInfo.endCursor === null || pageInfo.endCursor === after)
            throw new unreadable/* Unreadable */.I("malformed", "the list of deployments repeats a page (pagination_invalid)", "Re-run the job; if it stays, report it.");
        after = pageInfo.endCursor;
    }
    return found.slice(0, MAXIMUM_RECORDS);
}

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __nccwpck_require__(9706);
// EXTERNAL MODULE: ./lib/core/time/format-utc.js
var format_utc = __nccwpck_require__(7869);
;// CONCATENATED MODULE: ./lib/core/incident/retrospective.js



/** The label of the issues that owe a retrospective. */
const RETROSPECTIVE_LABEL = "retrospective";
const OWED_WITHIN = 48 * 3_600_000;
/** Computes when a retrospective is due: within 48 hours (G7). */
function dueOf({ at }) {
    return new Date(at.getTime() + OWED_WITHIN);
}
/** Formats its issue's title; GitHub's issues have no due date, so the title says it. */
function retrospectiveTitle(owed) {
    const { kind, service, environment, version } = owed;
    const due = dueOf(owed).toISOString().slice(0, 10);
    return (0,inert/* inertLine */.F)(`Retrospective by ${due}: ${kind} of ${service} ${version} in ${environment}`.replaceAll("  ", " "), 200);
}
/** Formats its issue's body, with the marker that finds it again. */
function retrospectiveBody(owed) {
    const { kind, service, environment, version, incident, runUrl } = owed;
    const what = kind === "rollback" ? "was rolled back" : "was deployed as a hotfix";
    return [
        `**Due: ${(0,format_utc/* formatUtc */.a)(dueOf(owed))}**, 48 hours after ${version === "" ? "a deployment" : (0,markdown/* markdown */.wD)(version)} of ${(0,markdown/* code */.aY)(service)} ${what} in ${(0,markdown/* code */.aY)(environment)}.`,
        `${incident === "" ? "" : `Incident: #${incident}. `}${(0,markdown/* link */.nf)("Run", runUrl)}`,
        "- [ ] What happened, and when (UTC)?\n- [ ] Whom did it hit?\n- [ ] Why did nothing stop it earlier?\n- [ ] What changes, by whom, until when?",
        retrospectiveMarker(owed.key),
    ].join("\n\n");
}
/** Writes the marker of one retrospective; alone on its line. */
function retrospectiveMarker(key) {
    return `<!-- deploy-retrospective ${JSON.stringify({ key }).replaceAll(">", "\\u003e")} -->`;
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-retrospectives.js


const github_retrospectives_QUERY = `query Retrospectives($owner: String!, $name: String!, $labels: [String!]) {
  repository(owner: $owner, name: $name) {
    issues(labels: $labels, states: [OPEN, CLOSED], first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { url body }
    }
  }
}`;
/** Files retrospectives as issues of one repository, each once; the newest hundred are looked through. */
function githubRetrospectives(client, repository) {
    return {
        async owe(owed, assignee) {
            const { repository: found } = await client.query(github_retrospectives_QUERY, { ...repository, labels: [RETROSPECTIVE_LABEL] });
            if (found === null)
                throw new unreadable/* Unreadable */.I("not_found", "the repository cannot be seen", "Grant the job issues: write.");
            const marker = retrospectiveMarker(owed.key);
            const standing = found.issues.nodes.find(({ body }) => body.split(/\r?\n/).includes(marker));
            if (standing !== undefined)
                return standing.url;
            const body = {
                title: retrospectiveTitle(owed),
                body: `${retrospectiveBody(owed)}\n`,
                labels: [RETROSPECTIVE_LABEL],
            };
            const file = async (more) => {
                const path = `/repos/${repository.owner}/${repository.name}/issues`;
                const { data } = await client.call("POST", path, { body: { ...body, ...more } });
                return data.html_url;
            };
            if (assignee === "" || assignee.endsWith("[bot]"))
                return file({});
            try {
                return await file({ assignees: [assignee] });
            }
            catch (error) {
                // GitHub refuses an issue for somebody who cannot be assigned; nobody's is better than none.
                if (error instanceof unreadable/* Unreadable */.I && error.why === "malformed")
                    return file({});
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-source-files.js

const github_source_files_QUERY = `query SourceFile($owner: String!, $name: String!, $file: String!, $commit: String!) {
  repository(owner: $owner, name: $name) {
    commit: object(expression: $commit) { __typename oid }
    file: object(expression: $file) { __typename ... on Blob { text isBinary isTruncated } }
  }
}`;
/** Reads files of one repository at full commits, or at `HEAD` of its default branch; a commit that cannot be seen is `Unreadable`, not a missing file. */
function githubSourceFiles(client, repository) {
    return {
        async read(path, commit) {
            const answer = await client.query(github_source_files_QUERY, {
                owner: repository.owner,
                name: repository.name,
                commit,
                file: `${commit}:${path}`,
            });
            if (answer.repository === null)
                throw new unreadable/* Unreadable */.I("not_found", `repository ${repository.owner}/${repository.name} cannot be seen`, "Grant the job contents: read.");
            if (answer.repository.commit?.__typename !== "Commit") {
                throw new unreadable/* Unreadable */.I("not_found", `${repository.owner}/${repository.name} has no commit ${commit} that the token may see`, "Check that the commit was pushed, and grant the job contents: read.");
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
        throw new unreadable/* Unreadable */.I("malformed", `${path} at ${commit.slice(0, 12)} is no file`, `Name a file instead of '${path}'.`);
    if (blob.isBinary === true || blob.isTruncated === true || typeof blob.text !== "string") {
        throw new unreadable/* Unreadable */.I("malformed", `${path} at ${commit.slice(0, 12)} is ${blob.isBinary === true ? "binary" : "too large to be read"}`, `Make ${path} a text file under 256 KiB.`);
    }
    return { path, text: blob.text, commit };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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

;// CONCATENATED MODULE: ./lib/adapters/github/job-github.js








/** Opens what an action needs of the job's own repository, with the job's token; `permission` is named when the token is refused. */
function jobGitHub(token, { run, clock }, permission) {
    const { apiUrl, graphqlUrl, repository } = run;
    const client = (0,github_client/* githubClient */.$)({ apiUrl, graphqlUrl, token, http: (0,node_http/* nodeHttp */.L)(), clock, permission });
    return {
        repository: keptSourceFiles(githubSourceFiles(client, repository), run),
        records: githubRecords(client, repository),
        locks: githubLocks(client, repository),
        incidents: githubIncidents(client, repository),
        retrospectives: githubRetrospectives(client, repository),
    };
}


/***/ }),

/***/ 8144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ jobRuns)
});

// EXTERNAL MODULE: ./lib/adapters/http/node-http.js + 8 modules
var node_http = __nccwpck_require__(2161);
// EXTERNAL MODULE: ./lib/adapters/github/github-client.js + 3 modules
var github_client = __nccwpck_require__(4420);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __nccwpck_require__(8395);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
;// CONCATENATED MODULE: ./lib/adapters/github/kept-runs.js
/** Reads runs for everybody who asks about one in the same look, with one call. */
function keptRuns(client, { owner, name }) {
    const kept = new Map();
    async function now(id) {
        const { data } = await client.call("GET", `/repos/${owner}/${name}/actions/runs/${encodeURIComponent(id)}`);
        kept.set(id, data);
        return data;
    }
    return { now, once: async (id) => kept.get(id) ?? now(id) };
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-workflow-runs.js



const account = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), login: schemas/* string */.YjP() });
const instant = schemas/* pipe */.FsL(schemas/* string */.YjP(), schemas/* transform */.pdi((text) => new Date(text)));
const runSchema = schemas/* object */.Ikc({
    run_attempt: schemas/* int */.Whr(),
    status: schemas/* nullable */.mee(schemas/* string */.YjP()),
    conclusion: schemas/* nullable */.mee(schemas/* string */.YjP()),
    html_url: schemas/* string */.YjP(),
    created_at: instant,
    run_started_at: schemas/* optional */.lqM(instant),
    actor: account,
    triggering_actor: account,
});
const jobSchema = schemas/* object */.Ikc({ conclusion: schemas/* nullable */.mee(schemas/* string */.YjP()) });
const FAILED = ["failure", "cancelled", "timed_out", "startup_failure"];
/** Reads and re-runs the runs of one repository; the token needs `actions: write` to re-run. */
function githubWorkflowRuns(client, { owner, name }, kept = keptRuns(client, { owner, name })) {
    const base = `/repos/${owner}/${name}/actions/runs`;
    return {
        async read(id) {
            return standingOf(id, await kept.now(id));
        },
        async hasFailedJob(id, attempt) {
            const jobs = await client.pages(`${base}/${encodeURIComponent(id)}/attempts/${attempt}/jobs`);
            const conclusions = jobs.map((job) => jobSchema.safeParse(job).data?.conclusion);
            if (conclusions.includes(undefined))
                throw malformed(`the jobs of run ${id}`);
            return conclusions.some((conclusion) => FAILED.includes(conclusion ?? ""));
        },
        async rerunFailedJobs(id) {
            try {
                await client.call("POST", `${base}/${encodeURIComponent(id)}/rerun-failed-jobs`);
                return { kind: "accepted" };
            }
            catch (error) {
                const refused = error instanceof unreadable/* Unreadable */.I ? refusalOf(error) : undefined;
                if (refused === undefined)
                    throw error;
                return refused;
            }
        },
    };
}
/**
 * Tells GitHub's refusals to re-run from a missing permission: all are 403. The words are those of cli/cli#9221 ("This workflow is
 * already running"), cli/cli#9989 ("… created over a month ago") and metabase#70916 ("This workflow run cannot be retried").
 */
function refusalOf({ why, message }) {
    if (why !== "forbidden" && why !== "malformed")
        return undefined;
    if (/already running/i.test(message))
        return { kind: "running" };
    return /over a month ago|cannot be re-?(tried|run)|unable to re-?(try|run)/i.test(message)
        ? { kind: "refused", message }
        : undefined;
}
function standingOf(id, data) {
    const parsed = runSchema.safeParse(data);
    if (!parsed.success)
        throw malformed(`run ${id}`);
    const { run_attempt, status, conclusion, html_url, created_at, run_started_at, actor, triggering_actor } = parsed.data;
    const startedAt = run_started_at ?? created_at;
    if (Number.isNaN(created_at.getTime()) || Number.isNaN(startedAt.getTime()))
        throw malformed(`the instants of run ${id}`);
    return {
        id,
        attempt: run_attempt,
        url: html_url,
        conclusion: status === "completed" ? (conclusion ?? "") : undefined,
        createdAt: created_at,
        startedAt,
        actor: { login: actor.login, id: String(actor.id) },
        triggeringActor: { login: triggering_actor.login, id: String(triggering_actor.id) },
    };
}
function malformed(what) {
    return new unreadable/* Unreadable */.I("malformed", `GitHub's answer does not describe ${what}`, "Re-run the job; if it stays, report it.");
}

;// CONCATENATED MODULE: ./lib/adapters/github/job-runs.js



/** Opens the runs of the job's own repository, to see how they stand; nothing is called before the first use. */
function jobRuns(token, { run, clock }) {
    const { apiUrl, graphqlUrl, repository } = run;
    const client = (0,github_client/* githubClient */.$)({ apiUrl, graphqlUrl, token, http: (0,node_http/* nodeHttp */.L)(), clock, permission: "actions: read" });
    return githubWorkflowRuns(client, repository);
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

/***/ 9479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sameValue)
/* harmony export */ });
/** Compares values as JSON holds them, whatever the order of their members; a member that is missing is as good as undefined. */
function sameValue(left, right) {
    return canonical(left) === canonical(right);
}
function canonical(value) {
    return (JSON.stringify(value, (_, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
        : inner) ?? "");
}


/***/ }),

/***/ 9895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf),
/* harmony export */   v: () => (/* binding */ restateIncident)
/* harmony export */ });
/* harmony import */ var _standing_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7122);

/** Computes what the body must say for a standing. */
function stateOf({ severity }, standing) {
    const { status, ...outlook } = (0,_standing_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .standingLines */ .Y)(standing);
    return { status, outlook, ...(standing.kind === "stuck" ? { severity } : {}) };
}
/** Rewrites the rows of status, severity, resolution and ETA in an incident's body, the first of each; everything that people added stays. */
function restateIncident(body, { status, severity, outlook }) {
    const rows = {
        Status: status,
        Severity: severity?.toUpperCase(),
        Resolution: outlook?.resolution,
        ETA: outlook?.eta,
    };
    return Object.entries(rows).reduce((restated, [name, value]) => value === undefined
        ? restated
        : restated.replace(new RegExp(`^\\| \\*\\*${name}\\*\\* \\|.*\\|[ \\t\\r]*$`, "m"), () => `| **${name}** | ${value.replaceAll("\n", " ")} |`), body);
}


/***/ }),

/***/ 7122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ standingLines)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9706);
/* harmony import */ var _time_format_utc_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7869);


/** Says how an incident stands. */
function standingLines(standing) {
    switch (standing.kind) {
        case "identified":
            return {
                status: "Identified",
                resolution: "The rollback is on its way; its proof follows as a comment.",
                eta: "minutes: the old version is put back by the platform",
            };
        case "resolved": {
            const { version, release, at } = standing;
            const what = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(version === "" ? release : `${version} (${release})`);
            return { status: "Resolved", resolution: `${what} is live again, proven at ${(0,_time_format_utc_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUtc */ .a)(at)}.`, eta: "done" };
        }
        case "stuck":
            return {
                status: "Investigating",
                resolution: `The rollback is not proven: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(standing.why, 400)} By hand: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(standing.command, 600)}`,
                eta: "unknown; a person has to look",
            };
    }
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

/***/ 1470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   YX: () => (/* binding */ isOwnDeployment),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   ky: () => (/* binding */ runsOf),
/* harmony export */   rv: () => (/* binding */ isJudgedGood)
/* harmony export */ });
/* unused harmony exports stateOf, isProven, ROLLED_BACK_PHASE, isRolledBack, ACCEPTED_PHASE, isUnjudged */
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

/***/ 4230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ pinImages),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   o$: () => (/* binding */ imagesIn),
/* harmony export */   s: () => (/* binding */ digestIn)
/* harmony export */ });
/** Lists the images of a definition that was kept as text. */
function imagesIn(definition) {
    const { containerDefinitions = [] } = JSON.parse(definition);
    return containerDefinitions.map(({ name = "", image = "" }) => ({ container: name, image }));
}
/** Pins images of a definition to digests, container by container; the tag goes, since it may have moved. */
function pinImages(definition, digests) {
    const content = JSON.parse(definition);
    const containerDefinitions = (content.containerDefinitions ?? []).map((container) => {
        const digest = digests.get(container.name ?? "");
        return digest === undefined
            ? container
            : { ...container, image: `${repositoryOf(container.image ?? "")}@${digest}` };
    });
    return JSON.stringify({ ...content, containerDefinitions });
}
/** Reads the repository of an image, without tag and digest. */
function repositoryOf(image) {
    const [bare = ""] = image.split("@");
    return bare.replace(/:[^/:]*$/, "");
}
/** Reads the digest that an image is pinned to; empty where a tag stands instead. */
function digestIn(image) {
    return image.split("@")[1] ?? "";
}


/***/ }),

/***/ 915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ assessRollout)
/* harmony export */ });
/** Assesses what has become of the rollout that an observation was asked for; anything that it does not understand is `unknown`. */
function assessRollout(observation, expectations) {
    const { rollout, newer, primary, tasks } = observation;
    if (rollout === undefined)
        return { kind: "unknown", why: "the platform does not know our rollout (yet)" };
    switch (rollout.status) {
        case "successful":
            // Where traffic is shifted, a later one is primary only when it has shifted.
            if (primary.rollout !== rollout.id || isMoving(newer))
                return { kind: "superseded", by: newer === undefined ? primary : named(newer), afterSuccess: true };
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
        return { kind: "superseded", by: named(newer), afterSuccess: false };
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
function named({ id, release }) {
    return { rollout: id, release };
}


/***/ }),

/***/ 1824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isOver)
/* harmony export */ });
const OVER = ["successful", "stopped", "rolled-back", "rollback-failed"];
/** Tells whether the platform has ended a rollout, one way or the other. */
function isOver({ status }) {
    return OVER.includes(status);
}


/***/ }),

/***/ 7053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ hasShapeOf),
/* harmony export */   MA: () => (/* binding */ parseConfiguration),
/* harmony export */   a2: () => (/* binding */ configurationFor),
/* harmony export */   kS: () => (/* binding */ formerConfiguration),
/* harmony export */   xS: () => (/* binding */ strategyOf),
/* harmony export */   xe: () => (/* binding */ pausesIn)
/* harmony export */ });
/* unused harmony export keptConfiguration */
/* harmony import */ var _document_same_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9479);

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
function parseConfiguration(text) {
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
    const { lifecycleHooks = [] } = typeof configuration === "string" ? parseConfiguration(configuration) : configuration;
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
    const departing = Object.entries(settings).filter(([member, value]) => !(0,_document_same_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .e)(former[member], value));
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
    const former = parseConfiguration(text);
    const added = Object.keys(settings).filter((member) => former[member] === undefined && fits(member, former));
    if (added.length === 0)
        return text;
    return JSON.stringify({ ...former, ...Object.fromEntries(added.map((member) => [member, UNSAID[member]])) });
}
/** Tells whether a configuration has what another one says of all that we ever change: pauses, strategy, bake time and the strategy's settings. */
function hasShapeOf(configuration, former) {
    const shape = (one) => [[...pausesIn(one)].sort(), strategyOf(one), one.bakeTimeInMinutes ?? 0];
    return ((0,_document_same_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .e)(shape(configuration), shape(former)) &&
        Object.keys(UNSAID).every((member) => former[member] === undefined || !fits(member, former) || (0,_document_same_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .e)(configuration[member], former[member])));
}
/** Computes the configuration that undoes ours: the former one, its strategy and an empty list of hooks spelled out, since ECS keeps what is left out. */
function formerConfiguration(text) {
    const former = parseConfiguration(text);
    return fitting({ ...former, strategy: former.strategy ?? "ROLLING", lifecycleHooks: former.lifecycleHooks ?? [] });
}


/***/ }),

/***/ 4299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical)
/* harmony export */ });
const SORTED_BY = { environment: "name", secrets: "name", tags: "key" };
/** What ECS fills in for a container that says nothing. */
const DEFAULTS = { cpu: 0, essential: true };
/** Writes a task definition so that two of the same meaning give the same text: keys sorted, empty members and ECS's own defaults left out, variables by name; tags do not count. */
function canonical(content) {
    const definition = Object.fromEntries(Object.entries(content).filter(([key]) => key !== "tags"));
    const containers = (content.containerDefinitions ?? []).map((container) => Object.fromEntries(Object.entries(container).filter(([key, value]) => DEFAULTS[key] !== value)));
    return JSON.stringify(ordered({ ...definition, containerDefinitions: containers }, ""));
}
function ordered(value, key) {
    if (Array.isArray(value)) {
        const items = value.map((item) => ordered(item, "")).filter((item) => item !== undefined);
        const by = SORTED_BY[key];
        return items.length === 0 ? undefined : by === undefined ? items : items.sort((a, b) => compare(a, b, by));
    }
    if (typeof value !== "object" || value === null)
        return value ?? undefined;
    const members = Object.entries(value)
        .map(([name, inner]) => [name, ordered(inner, name)])
        .filter(([, inner]) => inner !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return members.length === 0 ? undefined : Object.fromEntries(members);
}
function compare(a, b, by) {
    const [left, right] = [memberOf(a, by), memberOf(b, by)];
    return left < right ? -1 : left > right ? 1 : 0;
}
function memberOf(value, name) {
    return typeof value === "object" && value !== null && name in value ? String(Reflect.get(value, name)) : "";
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
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony export folded */
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

/***/ 7869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatUtc)
/* harmony export */ });
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Formats an instant as people say it, to the minute: `Tue 17 Nov 2026 10:41 UTC`. */
function formatUtc(instant) {
    const day = `${DAYS[instant.getUTCDay()]} ${instant.getUTCDate()} ${MONTHS[instant.getUTCMonth()]} ${instant.getUTCFullYear()}`;
    return `${day} ${instant.toISOString().slice(11, 16)} UTC`;
}


/***/ }),

/***/ 8632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ parseInstant)
});

;// CONCATENATED MODULE: ./lib/core/time/calendar-date.js
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

;// CONCATENATED MODULE: ./lib/core/time/instant.js

const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
/** Parses an instant with its offset (ISO 8601), such as `2026-12-24T12:00Z`; `undefined` for anything else, a day that no month has among it. */
function parseInstant(text) {
    // A runtime reads 30 February as 2 March.
    if (parseDate(INSTANT.exec(text)?.[1] ?? "") === undefined)
        return undefined;
    const instant = new Date(text);
    return Number.isNaN(instant.getTime()) ? undefined : instant;
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
/* harmony export */   $4: () => (/* binding */ requiredText),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   wC: () => (/* binding */ matching)
/* harmony export */ });
/* unused harmony exports optionalFlag, instant, integer, emptyAs, list */
/* harmony import */ var _core_time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6289);
/* harmony import */ var _core_time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8632);


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


/***/ }),

/***/ 3305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _L: () => (/* binding */ _boolean),
  qm: () => (/* binding */ _gte),
  LK: () => (/* binding */ _int),
  Zm: () => (/* binding */ _lte),
  m9: () => (/* binding */ _minLength),
  G8: () => (/* binding */ _never),
  Fk: () => (/* binding */ _regex),
  Rl: () => (/* binding */ _string),
  q0: () => (/* binding */ describe),
  mI: () => (/* binding */ meta)
});

// UNUSED EXPORTS: TimePrecision, _any, _array, _base64, _base64url, _bigint, _catch, _check, _cidrv4, _cidrv6, _coercedBigint, _coercedBoolean, _coercedDate, _coercedNumber, _coercedString, _creditCard, _cuid, _cuid2, _custom, _date, _default, _discriminatedUnion, _e164, _email, _emoji, _endsWith, _enum, _file, _float32, _float64, _gt, _guid, _iban, _includes, _int32, _int64, _intersection, _ipv4, _ipv6, _isoDate, _isoDateTime, _isoDuration, _isoTime, _jwt, _ksuid, _lazy, _length, _literal, _lowercase, _lt, _mac, _map, _max, _maxLength, _maxSize, _mime, _min, _minSize, _multipleOf, _nan, _nanoid, _nativeEnum, _negative, _nonnegative, _nonoptional, _nonpositive, _normalize, _null, _nullable, _number, _optional, _overwrite, _pipe, _positive, _promise, _properties, _property, _readonly, _record, _refine, _set, _size, _slugify, _startsWith, _stringFormat, _stringbool, _success, _superRefine, _symbol, _templateLiteral, _toLowerCase, _toUpperCase, _transform, _trim, _tuple, _uint32, _uint64, _ulid, _undefined, _union, _unknown, _uppercase, _url, _uuid, _uuidv4, _uuidv6, _uuidv7, _void, _xid, _xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(4890);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new checks.$ZodCheckLessThan({
        check: "less_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new core_checks/* $ZodCheckLessThan */.sm({
        check: "less_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new checks.$ZodCheckGreaterThan({
        check: "greater_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new core_checks/* $ZodCheckGreaterThan */.J_({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new checks.$ZodCheckMultipleOf({
        check: "multiple_of",
        ...util.normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new checks.$ZodCheckMaxLength({
        check: "max_length",
        ...util.normalizeParams(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new core_checks/* $ZodCheckMinLength */.Kk({
        check: "min_length",
        ...core_util/* normalizeParams */.A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new checks.$ZodCheckLengthEquals({
        check: "length_equals",
        ...util.normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new core_checks/* $ZodCheckRegex */.DG({
        check: "string_format",
        format: "regex",
        ...core_util/* normalizeParams */.A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new checks.$ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new checks.$ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new checks.$ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...util.normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new checks.$ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...util.normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new checks.$ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...util.normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new checks.$ZodCheckProperties({
        check: "properties",
        shape,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new checks.$ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => util.slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...util.normalizeParams(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util.issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util.issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new checks.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new core_checks/* $ZodCheck */.QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new core_checks/* $ZodCheck */.QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}


/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan)
/* harmony export */ });
/* unused harmony exports $ZodCheckMultipleOf, $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckMaxLength, $ZodCheckLengthEquals, $ZodCheckStringFormat, $ZodCheckLowerCase, $ZodCheckUpperCase, $ZodCheckIncludes, $ZodCheckStartsWith, $ZodCheckEndsWith, $ZodCheckProperty, $ZodCheckProperties, $ZodCheckMimeType, $ZodCheckOverwrite */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : util.floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? util.codePointLength(input) : units;
        if (length <= def.maximum)
            return;
        const origin = util.getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? util.codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = util.getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.lowercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckUpperCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.uppercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckIncludes = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = util.escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStartsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckEndsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...util.prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    util.hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
})));
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
})));


/***/ }),

/***/ 8532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony exports NEVER, $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 4723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, joinValues, floatSafeRemainder, defineLazy, objectClone, rawShape, mergeDefs, cloneDef, getElementAtPath, promiseAllObject, randomString, esc, slugify, allowsEval, shallowClone, numKeys, getParsedType, primitiveTypes, createTransparentProxy, stringifyPrimitive, BIGINT_FORMAT_RANGES, pick, omit, extend, safeExtend, merge, required, unwrapMessage, getSizableOrigin, parsedType, issue, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, derived, CONSTANT_CATCH, constantCatch */

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ (/* unused pure expression or super */ null && (cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
})));
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ }),

/***/ 8395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  k5n: () => (/* binding */ _enum),
  Whr: () => (/* binding */ schemas_int),
  euz: () => (/* binding */ literal),
  mee: () => (/* binding */ nullable),
  Ikc: () => (/* binding */ object),
  lqM: () => (/* binding */ optional),
  OH3: () => (/* binding */ partial),
  FsL: () => (/* binding */ pipe),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ schemas_string),
  pdi: () => (/* binding */ transform),
  KCZ: () => (/* binding */ union)
});

// UNUSED EXPORTS: ZodMiniAny, ZodMiniArray, ZodMiniBase64, ZodMiniBase64URL, ZodMiniBigInt, ZodMiniBigIntFormat, ZodMiniBoolean, ZodMiniCIDRv4, ZodMiniCIDRv6, ZodMiniCUID, ZodMiniCUID2, ZodMiniCatch, ZodMiniCodec, ZodMiniCreditCard, ZodMiniCustom, ZodMiniCustomStringFormat, ZodMiniDate, ZodMiniDefault, ZodMiniDiscriminatedUnion, ZodMiniE164, ZodMiniEmail, ZodMiniEmoji, ZodMiniEnum, ZodMiniExactOptional, ZodMiniFile, ZodMiniFunction, ZodMiniGUID, ZodMiniIBAN, ZodMiniIPv4, ZodMiniIPv6, ZodMiniIntersection, ZodMiniJWT, ZodMiniKSUID, ZodMiniLazy, ZodMiniLiteral, ZodMiniMAC, ZodMiniMap, ZodMiniNaN, ZodMiniNanoID, ZodMiniNever, ZodMiniNonOptional, ZodMiniNull, ZodMiniNullable, ZodMiniNumber, ZodMiniNumberFormat, ZodMiniObject, ZodMiniOptional, ZodMiniPipe, ZodMiniPrefault, ZodMiniPromise, ZodMiniReadonly, ZodMiniRecord, ZodMiniSet, ZodMiniString, ZodMiniStringFormat, ZodMiniSuccess, ZodMiniSymbol, ZodMiniTemplateLiteral, ZodMiniTransform, ZodMiniTuple, ZodMiniType, ZodMiniULID, ZodMiniURL, ZodMiniUUID, ZodMiniUndefined, ZodMiniUnion, ZodMiniUnknown, ZodMiniVoid, ZodMiniXID, ZodMiniXor, _default, _function, any, base64, base64url, bigint, catch, catchall, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, discriminatedUnion, e164, email, emoji, exactOptional, exactPartial, extend, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, looseObject, looseRecord, mac, map, merge, meta, nan, nanoid, nativeEnum, never, nonoptional, null, nullish, number, omit, partialRecord, pick, prefault, promise, readonly, refine, required, safeExtend, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, tuple, uint32, uint64, ulid, undefined, unknown, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(4890);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = (/* unused pure expression or super */ null && (`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`));
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = (/* unused pure expression or super */ null && (`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`));
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ (/* unused pure expression or super */ null && (regexes_anchor(dateSource)));
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    checks.$ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
})));
const $ZodGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.guid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = regexes.uuid(v));
    }
    else
        def.pattern ?? (def.pattern = regexes.uuid());
    $ZodStringFormat.init(inst, def);
})));
const $ZodEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.email);
    $ZodStringFormat.init(inst, def);
})));
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.emoji());
    $ZodStringFormat.init(inst, def);
})));
const $ZodNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? regexes.nanoid : regexes.nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
})));
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid2);
    $ZodStringFormat.init(inst, def);
})));
const $ZodULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ulid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.xid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ksuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODateTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.datetime(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.date);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.time(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.duration);
    $ZodStringFormat.init(inst, def);
})));
const $ZodIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv4);
    $ZodStringFormat.init(inst, def);
})));
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv4);
    $ZodStringFormat.init(inst, def);
})));
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.e164);
    $ZodStringFormat.init(inst, def);
})));
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    core_checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
})));
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
})));
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = util.cached(() => normalizeDef(def));
    const memo = core.globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util.isObject;
    const jit = !core.globalConfig.jitless;
    const allowsEval = util.allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
})));
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
})));
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (util.isPlainObject(a) && util.isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (util.aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = util.aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (util.aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
})));
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...util.prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...util.prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
})));
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
})));
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
})));
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
})));
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustom", (inst, def) => {
    checks.$ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
})));
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(util.issue(_iss));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __nccwpck_require__(3305);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, core_util/* jsonStringifyReplacer */.k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,core_core/* $constructor */.xI)("$ZodError", initializer);
const $ZodRealError = (0,core_core/* $constructor */.xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.invalid")));
const COMPILE_FALLBACK = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.fallback")));
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core.$ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/schemas.js




const ZodMiniType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniType", (inst, def) => {
    if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
}, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
        return this.check;
    },
    set with(value) {
        core_util/* own */.qh(this, "with", value);
    },
    parse(data, params) {
        return parse_parse(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
        return parse_parseAsync(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
        return safeParse(this, data, params);
    },
    safeParseAsync(data, params) {
        return safeParseAsync(this, data, params);
    },
    check(...checks) {
        const def = this.def;
        return this.clone({
            ...def,
            checks: [
                ...(def.checks ?? []),
                ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }, { parent: true });
    },
    clone(_def, params) {
        return core_util/* clone */.o8(this, _def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
});
const ZodMiniString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_string(params) {
    return api/* _string */.Rl(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniStringFormat", (inst, def) => {
    core.$ZodStringFormat.init(inst, def);
    ZodMiniString.init(inst, def);
})));
const ZodMiniEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmail", (inst, def) => {
    core.$ZodEmail.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_email(params) {
    return core._email(ZodMiniEmail, params);
}
const ZodMiniGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniGUID", (inst, def) => {
    core.$ZodGUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_guid(params) {
    return core._guid(ZodMiniGUID, params);
}
const ZodMiniUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUUID", (inst, def) => {
    core.$ZodUUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_uuid(params) {
    return core._uuid(ZodMiniUUID, params);
}
// @__NO_SIDE_EFFECTS__
function uuidv4(params) {
    return core._uuidv4(ZodMiniUUID, params);
}
// ZodMiniUUIDv6
// @__NO_SIDE_EFFECTS__
function uuidv6(params) {
    return core._uuidv6(ZodMiniUUID, params);
}
// ZodMiniUUIDv7
// @__NO_SIDE_EFFECTS__
function uuidv7(params) {
    return core._uuidv7(ZodMiniUUID, params);
}
const ZodMiniURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniURL", (inst, def) => {
    core.$ZodURL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function url(params) {
    return core._url(ZodMiniURL, params);
}
// @__NO_SIDE_EFFECTS__
function httpUrl(params) {
    return core._url(ZodMiniURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmoji", (inst, def) => {
    core.$ZodEmoji.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_emoji(params) {
    return core._emoji(ZodMiniEmoji, params);
}
const ZodMiniNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNanoID", (inst, def) => {
    core.$ZodNanoID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_nanoid(params) {
    return core._nanoid(ZodMiniNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodMiniCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodMiniCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID", (inst, def) => {
    core.$ZodCUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function schemas_cuid(params) {
    return core._cuid(ZodMiniCUID, params);
}
const ZodMiniCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID2", (inst, def) => {
    core.$ZodCUID2.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cuid2(params) {
    return core._cuid2(ZodMiniCUID2, params);
}
const ZodMiniULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniULID", (inst, def) => {
    core.$ZodULID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ulid(params) {
    return core._ulid(ZodMiniULID, params);
}
const ZodMiniXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXID", (inst, def) => {
    core.$ZodXID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_xid(params) {
    return core._xid(ZodMiniXID, params);
}
const ZodMiniKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniKSUID", (inst, def) => {
    core.$ZodKSUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ksuid(params) {
    return core._ksuid(ZodMiniKSUID, params);
}
const ZodMiniIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv4", (inst, def) => {
    core.$ZodIPv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv4(params) {
    return core._ipv4(ZodMiniIPv4, params);
}
const ZodMiniIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv6", (inst, def) => {
    core.$ZodIPv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv6(params) {
    return core._ipv6(ZodMiniIPv6, params);
}
const ZodMiniCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv4", (inst, def) => {
    core.$ZodCIDRv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv4(params) {
    return core._cidrv4(ZodMiniCIDRv4, params);
}
const ZodMiniCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv6", (inst, def) => {
    core.$ZodCIDRv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv6(params) {
    return core._cidrv6(ZodMiniCIDRv6, params);
}
const ZodMiniMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMAC", (inst, def) => {
    core.$ZodMAC.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_mac(params) {
    return core._mac(ZodMiniMAC, params);
}
const ZodMiniBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64", (inst, def) => {
    core.$ZodBase64.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64(params) {
    return core._base64(ZodMiniBase64, params);
}
const ZodMiniBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64URL", (inst, def) => {
    core.$ZodBase64URL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64url(params) {
    return core._base64url(ZodMiniBase64URL, params);
}
const ZodMiniE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniE164", (inst, def) => {
    core.$ZodE164.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_e164(params) {
    return core._e164(ZodMiniE164, params);
}
const ZodMiniCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_creditCard(params) {
    return core._creditCard(ZodMiniCreditCard, params);
}
const ZodMiniIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_iban(params) {
    return core._iban(ZodMiniIBAN, params);
}
const ZodMiniJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniJWT", (inst, def) => {
    core.$ZodJWT.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function jwt(params) {
    return core._jwt(ZodMiniJWT, params);
}
const ZodMiniCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
    core.$ZodCustomStringFormat.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hostname(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hostname", regexes.hostname, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hex(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hex", regexes.hex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
// @__NO_SIDE_EFFECTS__
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    // check for unrecognized format
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodMiniCustomStringFormat, format, regex, params);
}
const ZodMiniNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_number(params) {
    return core._number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodMiniNumber.init(inst, def);
});
function schemas_int(params) {
    return api/* _int */.LK(ZodMiniNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodMiniNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodMiniNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodMiniNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodMiniBoolean, params);
}
const ZodMiniBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigInt", (inst, def) => {
    core.$ZodBigInt.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_bigint(params) {
    return core._bigint(ZodMiniBigInt, params);
}
const ZodMiniBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodMiniBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodMiniBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodMiniBigIntFormat, params);
}
const ZodMiniSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function symbol(params) {
    return core._symbol(ZodMiniSymbol, params);
}
const ZodMiniUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_undefined(params) {
    return core._undefined(ZodMiniUndefined, params);
}

const ZodMiniNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_null(params) {
    return core._null(ZodMiniNull, params);
}

const ZodMiniAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function any() {
    return core._any(ZodMiniAny);
}
const ZodMiniUnknown = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUnknown", (inst, def) => {
    core.$ZodUnknown.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function unknown() {
    return core._unknown(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
    return api/* _never */.G8(ZodMiniNever, params);
}
const ZodMiniVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _void(params) {
    return core._void(ZodMiniVoid, params);
}

const ZodMiniDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDate", (inst, def) => {
    core.$ZodDate.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_date(params) {
    return core._date(ZodMiniDate, params);
}
const ZodMiniArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniArray", (inst, def) => {
    $ZodArray.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
    return new ZodMiniArray({
        type: "array",
        element: element,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// .keyof
// @__NO_SIDE_EFFECTS__
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodMiniObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodMiniObject(def);
}
// strictObject
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
// object methods
// @__NO_SIDE_EFFECTS__
function extend(schema, shape) {
    return util.extend(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function safeExtend(schema, shape) {
    return util.safeExtend(schema, shape);
}
/**
 * @deprecated Use [`z.extend(A, B.shape)`](https://zod.dev/api?id=extend) instead.
 */
// @__NO_SIDE_EFFECTS__
function merge(a, b) {
    return util.merge(a, b);
}
// @__NO_SIDE_EFFECTS__
function pick(schema, mask) {
    return util.pick(schema, mask);
}
// .omit
// @__NO_SIDE_EFFECTS__
function omit(schema, mask) {
    return util.omit(schema, mask);
}
// @__NO_SIDE_EFFECTS__
function partial(schema, mask) {
    const def = schema._zod.def;
    if (def.type !== "tuple")
        return core_util/* partial */.OH(ZodMiniOptional, schema, mask);
    // a refinement was authored against the full arity; partialing would run it on a shorter array
    if (def.checks?.length)
        throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return core_util/* clone */.o8(schema, {
        ...def,
        items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item })),
    });
}
// @__NO_SIDE_EFFECTS__
function exactPartial(schema, mask) {
    return util.partial(ZodMiniExactOptional, schema, mask, "exactPartial");
}
// @__NO_SIDE_EFFECTS__
function required(schema, mask) {
    return util.required(ZodMiniNonOptional, schema, mask);
}
// @__NO_SIDE_EFFECTS__
function catchall(inst, catchall) {
    // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
    return inst.clone(util.mergeDefs(inst._zod.def, { catchall: catchall }));
}
const ZodMiniUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
    return new ZodMiniUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXor", (inst, def) => {
    ZodMiniUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodMiniXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
    core.$ZodDiscriminatedUnion.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodMiniIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIntersection", (inst, def) => {
    core.$ZodIntersection.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function intersection(left, right) {
    return new ZodMiniIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodMiniTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTuple", (inst, def) => {
    core.$ZodTuple.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodMiniRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniRecord", (inst, def) => {
    $ZodRecord.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodMiniRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function partialRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMiniMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMap", (inst, def) => {
    core.$ZodMap.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function map(keyType, valueType, params) {
    return new ZodMiniMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSet", (inst, def) => {
    core.$ZodSet.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function set(valueType, params) {
    return new ZodMiniSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodMiniType.init(inst, def);
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
    return new ZodMiniLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function file(params) {
    return core._file(ZodMiniFile, params);
}
const ZodMiniTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniTransform", (inst, def) => {
    $ZodTransform.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function transform(fn) {
    return new ZodMiniTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodMiniOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
    return new ZodMiniOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniExactOptional", (inst, def) => {
    core.$ZodExactOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
    return new ZodMiniExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
    return new ZodMiniNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
// @__NO_SIDE_EFFECTS__
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodMiniDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDefault", (inst, def) => {
    core.$ZodDefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
    return new ZodMiniDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPrefault", (inst, def) => {
    core.$ZodPrefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
    return new ZodMiniPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNonOptional", (inst, def) => {
    core.$ZodNonOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nonoptional(innerType, params) {
    return new ZodMiniNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function success(innerType) {
    return new ZodMiniSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodMiniCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCatch", (inst, def) => {
    core.$ZodCatch.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _catch(innerType, catchValue) {
    return new ZodMiniCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core.util.constantCatch(catchValue)),
    });
}

const ZodMiniNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nan(params) {
    return core._nan(ZodMiniNaN, params);
}
const ZodMiniPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
    return new ZodMiniPipe({
        type: "pipe",
        in: in_,
        out: out,
    });
}
const ZodMiniCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCodec", (inst, def) => {
    ZodMiniPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function codec(in_, out, params) {
    return new ZodMiniCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
// @__NO_SIDE_EFFECTS__
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodMiniCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodMiniReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniReadonly", (inst, def) => {
    core.$ZodReadonly.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function readonly(innerType) {
    return new ZodMiniReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodMiniTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function templateLiteral(parts, params) {
    return new ZodMiniTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// export function lazy<T extends object>(getter: () => T): T {
//   return util.createTransparentProxy<T>(getter);
// }
// @__NO_SIDE_EFFECTS__
function _lazy(getter) {
    return new ZodMiniLazy({
        type: "lazy",
        getter: getter,
    });
}

const ZodMiniPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function promise(innerType) {
    return new ZodMiniPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodMiniCustom = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustom", (inst, def) => {
    core.$ZodCustom.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// custom checks
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
    const ch = new core.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// ZodCustom custom schema
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
    return core._custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// refine
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
    return core._refine(ZodMiniCustom, fn, _params);
}
// superRefine
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
    return core._superRefine(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
// instanceof
class Class {
    constructor(..._args) { }
}
// @__NO_SIDE_EFFECTS__
function _instanceof(cls, params = {}) {
    const inst = custom((data) => data instanceof cls, params);
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodMiniCodec,
    Boolean: ZodMiniBoolean,
    String: ZodMiniString,
}, ...args);
// @__NO_SIDE_EFFECTS__
function json() {
    const jsonSchema = _lazy(() => {
        return union([schemas_string(), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
const ZodMiniFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _function(params) {
    return new ZodMiniFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
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
/******/ var __webpack_exports__ = __nccwpck_require__(1287);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
