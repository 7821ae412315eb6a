export const id = 131;
export const ids = [131];
export const modules = {

/***/ 8131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude),
  b: () => (/* binding */ concludeEnd)
});

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/time/format-utc.js
var format_utc = __webpack_require__(7869);
// EXTERNAL MODULE: ./lib/actions/deploy-ecs/verdict.js
var verdict = __webpack_require__(2922);
// EXTERNAL MODULE: ./lib/actions/deploy-ecs/end/follow-own.js + 1 modules
var follow_own = __webpack_require__(1872);
// EXTERNAL MODULE: ./lib/actions/deploy-ecs/end/keep-record.js + 2 modules
var keep_record = __webpack_require__(9520);
// EXTERNAL MODULE: ./lib/actions/deploy-ecs/end/prove-own.js + 1 modules
var prove_own = __webpack_require__(5642);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
// EXTERNAL MODULE: ./lib/core/rollout/kept-in-words.js
var kept_in_words = __webpack_require__(4153);
// EXTERNAL MODULE: ./lib/core/rollout/plan-holds.js
var plan_holds = __webpack_require__(2269);
// EXTERNAL MODULE: ./lib/core/rollout/rollout.js
var rollout_rollout = __webpack_require__(1824);
// EXTERNAL MODULE: ./lib/core/rollout/service-configuration.js
var service_configuration = __webpack_require__(7053);
// EXTERNAL MODULE: ./lib/core/rollout/watch-interval.js
var watch_interval = __webpack_require__(1146);
// EXTERNAL MODULE: ./lib/kit/poll.js
var poll = __webpack_require__(3875);
// EXTERNAL MODULE: ./lib/flows/restore/restore-configuration.js + 1 modules
var restore_configuration = __webpack_require__(3801);
;// CONCATENATED MODULE: ./lib/flows/restore/yield-to-newer.js







/**
 * Gives way to a rollout that superseded ours: restores the former configuration at once, and ends the pauses of *ours* that
 * their rollout took over with it, until none can come any more. Answers with the pauses that were ended.
 */
async function yieldToNewer(ports, { newer, change, deadline }) {
    const { target, clock, chance, signal, progress } = ports;
    const inherited = change.former !== "";
    const restored = await (0,restore_configuration/* restoreConfiguration */.R)(target, change);
    if (restored.kind === "refused")
        progress.warn(`${restored.message} ${restored.remedy}`);
    else if (restored.theirs.length > 0)
        progress.warn((0,kept_in_words/* keptInWords */.Z)(restored.theirs));
    if (!inherited)
        return 0;
    const foreign = (0,service_configuration/* pausesIn */.xe)(change.former);
    const ended = new Set();
    await (0,poll/* poll */.w)({ clock, chance, signal, deadline, interval: watch_interval/* watchInterval */.f }, async () => {
        const { rollout } = await target.observe(newer);
        if (rollout === undefined || (0,rollout_rollout/* isOver */.P)(rollout) || ["bake-time", "clean-up"].includes(rollout.stage))
            return { kind: "found", value: undefined };
        // A rolling rollout has no traffic to steer and meets no pause.
        if (rollout.status === "in-progress" && rollout.weight === undefined)
            return { kind: "found", value: undefined };
        const hold = rollout.holds.find((one) => (0,plan_holds/* isOwnHold */.W)(one, foreign) && !ended.has(one.id));
        if (hold === undefined)
            return { kind: "again" };
        const answer = await target.act({ kind: "continue", rollout: newer, hold });
        if (answer.kind === "accepted")
            ended.add(hold.id);
        return { kind: "again" };
    });
    return ended.size;
}

// EXTERNAL MODULE: ./lib/actions/deploy-ecs/end/give-configuration-back.js
var give_configuration_back = __webpack_require__(1411);
// EXTERNAL MODULE: ./lib/actions/deploy-ecs/end/noting.js
var noting = __webpack_require__(4406);
;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/end/undone-rollout.js








const YIELD_MILLISECONDS = 10 * 60_000;
const ROLLBACK_MILLISECONDS = 15 * 60_000;
const MEND = "See the stopped tasks and events below for the cause; mend the release, then start a new run.";
const REASONS = {
    "circuit-breaker": "rolled_back_by_circuit_breaker",
    alarm: "rolled_back_by_alarm",
    hook: "rolled_back_by_hook",
    person: "rolled_back_by_person",
    platform: "rolled_back_by_codedeploy",
};
/** Concludes that ECS, an alarm, a hook or a person rolled ours back; gives the service its configuration back. */
async function rolledBack(desk, { cause, reason }) {
    await giveBack(desk, REASONS[cause]);
    return (0,verdict/* failure */.V2)(REASONS[cause], (0,inert/* inertLine */.F)(`ECS rolled ${desk.trace.rollout} back (${cause}): ${reason}`, 500), MEND);
}
/** Stops a rollout whose tasks fail, and waits for ECS to bring the old release back; `undefined` when it came too late, or a drop-in's role may not, which the peer never needed: it is followed to its end. */
async function stopFailing(desk, { failed, limit }) {
    const { target, trace, progress, assignment } = desk;
    progress.say(`${failed} tasks of ${trace.rollout} failed (limit ${limit}): stopping it and rolling back.`);
    const answer = await target.act({ kind: "stop-with-rollback", rollout: trace.rollout });
    const headline = `${failed} tasks of ${trace.release} failed.`;
    if (answer.kind === "refused" && answer.why === "forbidden" && assignment.kind === "drop-in") {
        progress.warn((0,inert/* inertLine */.F)(`${headline} It runs on: ${answer.message}. ${answer.remedy}`, 600));
        return undefined;
    }
    if (answer.kind === "refused" && answer.why !== "conflict") {
        await (0,keep_record/* noteRecord */.cF)(desk, { state: "in_progress", phase: "tasks_failing" });
        return (0,verdict/* failure */.V2)("tasks_failing", (0,inert/* inertLine */.F)(`${headline} It could not be stopped: ${answer.message}`, 500), answer.remedy);
    }
    if (answer.kind === "refused") {
        progress.say(`${trace.rollout} was over before it could be stopped: following how it ended.`);
        return undefined;
    }
    return followStopped(desk, headline);
}
/** Follows a rollout that was stopped until ECS has brought the old release back; `undefined` when the stop came too late. */
async function followStopped(desk, headline) {
    const { trace, clock } = desk;
    const { end } = await (0,follow_own/* followOwn */.WW)(desk, { deadline: clock.elapsed() + ROLLBACK_MILLISECONDS, failedTasks: follow_own/* noLimit */.Hx });
    if (end.kind === "superseded")
        return superseded(desk, end.by);
    // What passed all the same is proven like any other.
    if (end.kind === "succeeded")
        return undefined;
    if (end.kind === "rolled-back") {
        await giveBack(desk, "tasks_failing");
        return (0,verdict/* failure */.V2)("tasks_failing", (0,inert/* inertLine */.F)(`${headline} ${trace.rollout} was stopped and rolled back to ${trace.previous}.`), MEND);
    }
    await (0,keep_record/* noteRecord */.cF)(desk, { state: "in_progress", phase: "tasks_failing" });
    return (0,verdict/* failure */.V2)("tasks_failing", (0,inert/* inertLine */.F)(`${headline} ${trace.rollout} was stopped; its rollback has not ended (${end.kind}).`), "Look at the service in the ECS console: the rollback may need help.");
}
/** Concludes that somebody else's deployment took our place, and gives way to it. */
async function superseded(desk, by) {
    const { trace, clock } = desk;
    await (0,keep_record/* noteRecord */.cF)(desk, { state: "inactive", phase: "superseded" });
    if (by.rollout !== "") {
        const yielding = {
            newer: by.rollout,
            change: trace.change,
            deadline: clock.elapsed() + YIELD_MILLISECONDS,
        };
        await warned(desk, async () => {
            await yieldToNewer({ ...desk, progress: (0,noting/* noting */.E)(desk) }, yielding);
        });
    }
    return {
        decision: "superseded",
        reason: "superseded",
        headline: (0,inert/* inertLine */.F)(`${trace.rollout} (${trace.release}) was superseded by ${by.rollout || "another deployment"} (${by.release || "release not known"}).`),
        remedy: "Find out who deployed beside the pipeline; if their release is not the one you want, start a new run.",
    };
}
/** Gives the former configuration back after an undoing, and notes how it ended; in the pipeline the rollback step proves the old release, takes the lock and closes the record. */
async function giveBack(desk, phase) {
    const { assignment, inputs, progress } = desk;
    await warned(desk, async () => {
        const restored = await (0,give_configuration_back/* giveConfigurationBack */.H)(desk);
        if (restored.kind === "refused")
            progress.warn(`${restored.message}. ${restored.remedy}`);
    });
    const followedUp = assignment.kind === "pipeline" && (inputs.hold || inputs.mode === "finish");
    await (0,keep_record/* noteRecord */.cF)(desk, { state: followedUp ? "in_progress" : "failure", phase });
}
/** Does what a verdict does not depend on: what cannot be done is warned of. */
async function warned({ progress }, step) {
    try {
        await step();
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        progress.warn((0,inert/* inertLine */.F)(`The service's former configuration may not be back: ${error.message}. ${error.remedy}`, 600));
    }
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/end/unsettled-rollout.js



/** Notes an end that leaves the service unsettled, and says what to look at; `seen` is our rollout as it was seen last. */
async function unsettled(desk, end, seen) {
    const { rollout } = desk.trace;
    switch (end.kind) {
        case "rollback-failed":
            await (0,keep_record/* noteRecord */.cF)(desk, { state: "in_progress", phase: "rollback_failed" });
            return (0,verdict/* failure */.V2)("rollback_failed", (0,inert/* inertLine */.F)(`${rollout} could not be rolled back (${end.cause}): ${end.reason}`, 500), "Look at the service in the ECS console at once: no release may be whole.");
        case "stopped":
            await (0,keep_record/* noteRecord */.cF)(desk, { state: "in_progress", phase: "stopped" });
            return (0,verdict/* failure */.V2)("stopped", (0,inert/* inertLine */.F)(`${rollout} was stopped without a rollback: ${end.reason}`, 500), "Roll back, or turn on `rollback` of the circuit breaker; the service may run both releases.");
        case "interrupted":
            await (0,keep_record/* noteRecord */.cF)(desk, { state: "in_progress", phase: "interrupted" });
            return (0,verdict/* unknown */.L5)("interrupted", `The run was cancelled while ${rollout} was under way.`, "Look at the service; the rollback step of this run undoes what is unjudged.");
        case "deadline":
        case "unknown":
            await (0,keep_record/* noteRecord */.cF)(desk, { state: "in_progress", phase: "deadline" });
            return (0,verdict/* unknown */.L5)("deadline", `${rollout} has not ended in time (${stageOf(seen)}).`, "See the events below; raise `wait-for-minutes` if the rollout only needs longer.");
    }
}
function stageOf(seen) {
    const { status = "not seen", stage = "" } = seen ?? {};
    return stage === "" ? status : `${status}, ${stage}`;
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/end/conclude-rollout.js








/** A job of GitHub ends after six hours. */
const LONGEST_WAIT_MINUTES = 360;
const PROOF_MILLISECONDS = 2 * 60_000;
/** Follows our rollout to its hold, its proof or its failure, and concludes. */
async function conclude(desk) {
    const { clock, inputs, assignment, trace } = desk;
    const minutes = inputs["wait-for-minutes"] + trace.planned.ownWaitMinutes;
    const deadline = clock.elapsed() + Math.min(minutes, LONGEST_WAIT_MINUTES) * 60_000;
    return concludeEnd(desk, await (0,follow_own/* followOwn */.WW)(desk, { deadline, failedTasks: (0,follow_own/* failureLimit */.g3)(assignment) }), deadline);
}
/** Turns how following ended into a verdict, doing what each end asks for; `deadline` is how long there is still to follow. */
async function concludeEnd(desk, { end, observation }, deadline = 0) {
    switch (end.kind) {
        case "held":
            return held(desk, end.hold);
        case "succeeded":
            return proven(desk, deadline);
        case "superseded":
            return superseded(desk, end.by);
        case "tasks-failing":
            return ((await stopFailing(desk, end)) ??
                concludeEnd(desk, await (0,follow_own/* followOwn */.WW)(desk, { deadline, failedTasks: follow_own/* noLimit */.Hx }), deadline));
        case "rolled-back":
            return rolledBack(desk, end);
        case "rollback-failed":
        case "stopped":
        case "interrupted":
        case "deadline":
        case "unknown":
            return unsettled(desk, end, observation?.rollout);
    }
}
async function held(desk, hold) {
    const { trace, assignment } = desk;
    const { addresses } = assignment;
    const atTest = hold.at !== "production";
    trace.hold = hold;
    trace.address = atTest && addresses.test !== "" ? addresses.test : addresses.public;
    await (0,keep_record/* noteRecord */.cF)(desk, {
        state: "in_progress",
        phase: atTest ? "held-test" : "held-production",
        address: trace.address,
    });
    const headline = `${trace.rollout} (${trace.release}) is held at ${atTest ? "test" : "production"} traffic; ECS falls back by itself at ${(0,format_utc/* formatUtc */.a)(hold.expiresAt)}.`;
    return (0,verdict/* yes */.EZ)("paused", "held_for_judgement", headline);
}
async function proven(desk, deadline) {
    const { trace, assignment, clock, inputs } = desk;
    const proof = await (0,prove_own/* proveOwn */.L)(desk, Math.max(deadline, clock.elapsed() + PROOF_MILLISECONDS));
    trace.address = assignment.addresses.public;
    switch (proof.kind) {
        case "proven": {
            trace.liveVersion = assignment.version;
            await (0,keep_record/* noteRecord */.cF)(desk, {
                state: inputs.hold ? "in_progress" : "success",
                phase: inputs.hold ? "deployed" : "proven",
                address: trace.address,
            });
            const how = proof.strength === "full" ? "is SUCCESSFUL and primary" : "is completed, as far as DescribeServices tells";
            return (0,verdict/* yes */.EZ)("success", "proven", `${(0,inert/* inertLine */.F)(assignment.version)} (${trace.release}) is live: ${trace.rollout} ${how}, ${proof.running} tasks run.`);
        }
        case "interrupted":
            return (0,verdict/* unknown */.L5)("interrupted", `The run was cancelled while ${trace.rollout} was proven.`, "Look at the service.");
        case "pending":
            return (0,verdict/* unknown */.L5)("deadline", `${trace.rollout} could not be proven in time: ${proof.why}.`, "Look at the service's tasks.");
        case "disproven":
            if (proof.why === "no-tasks")
                return (0,verdict/* unknown */.L5)("no_tasks", `${trace.rollout} ended with no task: the desired count is 0, so nothing can be proven.`, "Scale the service up, then re-run the job.");
            return superseded(desk, { rollout: "", release: proof.live });
    }
}


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g3: () => (/* binding */ failureLimit),
  WW: () => (/* binding */ followOwn),
  Hx: () => (/* binding */ noLimit)
});

// EXTERNAL MODULE: ./lib/core/rollout/rollout-guards.js
var rollout_guards = __webpack_require__(9087);
// EXTERNAL MODULE: ./lib/core/rollout/service-configuration.js
var service_configuration = __webpack_require__(7053);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
// EXTERNAL MODULE: ./lib/core/rollout/assess-rollout.js
var assess_rollout = __webpack_require__(915);
// EXTERNAL MODULE: ./lib/core/rollout/merge-explanations.js
var merge_explanations = __webpack_require__(3422);
// EXTERNAL MODULE: ./lib/core/rollout/plan-holds.js
var plan_holds = __webpack_require__(2269);
// EXTERNAL MODULE: ./lib/core/rollout/watch-interval.js
var watch_interval = __webpack_require__(1146);
// EXTERNAL MODULE: ./lib/kit/poll.js
var poll = __webpack_require__(3875);
// EXTERNAL MODULE: ./lib/flows/prove/narrate.js
var narrate = __webpack_require__(5843);
;// CONCATENATED MODULE: ./lib/flows/prove/follow-rollout.js







/** This often a reading tells of the service and its reasons too; the rate of calls is one for all that happens in an account. */
const WHOLE_MILLISECONDS = 30_000;
/** A reading that comes this much sooner is the one that was due. */
const JITTER_MILLISECONDS = 2_000;
/** A bake lasts minutes, and nothing is moved in it. */
const BAKING_MILLISECONDS = 9_000;
/**
 * Follows a rollout until it is held by us, over or failing, telling each change; a reading that fails is tried again until
 * the deadline, unless it is refused for good (forbidden, unauthorized), which is thrown.
 */
async function followRollout(ports, order) {
    const { clock, chance, signal } = ports;
    const told = (0,narrate/* narration */.T)(ports.progress, order.known);
    let observation;
    let wholeAt = Number.NEGATIVE_INFINITY;
    const interval = (since) => {
        const usual = (0,watch_interval/* watchInterval */.f)(since);
        const pause = observation?.rollout?.stage === "bake-time" ? Math.max(usual, BAKING_MILLISECONDS) : usual;
        return Math.min(pause, order.longestPause ?? Number.POSITIVE_INFINITY);
    };
    const ended = await (0,poll/* poll */.w)({ clock, chance, signal, deadline: order.deadline, interval }, async () => {
        try {
            const whole = clock.elapsed() - wholeAt >= WHOLE_MILLISECONDS - JITTER_MILLISECONDS;
            if (whole)
                wholeAt = clock.elapsed();
            observation = await ports.target.observe(order.rollout, whole ? undefined : "glance");
            const { rollout } = observation;
            if (rollout !== undefined)
                told.stage(rollout);
            const failing = (rollout?.tasks.failed ?? 0) > told.failed;
            if (whole || failing)
                await explain(ports, order, { told, ...(failing ? {} : { care: "glance" }) });
            const assessment = (0,assess_rollout/* assessRollout */.c)(observation, {
                failedTasks: order.failedTasks(observation),
                stoppedTasks: told.failed,
            });
            return isEnd(assessment, order) ? { kind: "found", value: assessment } : { kind: "again" };
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I) || ["forbidden", "unauthorized"].includes(error.why))
                throw error;
            ports.progress.warn(`Still watching: ${error.message}.`);
            return { kind: "again", atLeast: 10_000 };
        }
    });
    const end = ended.kind === "found" ? ended.value : ended;
    if (ended.kind !== "interrupted" && end.kind !== "succeeded" && end.kind !== "held")
        await explainEnd(ports, order, told);
    return { end, observation, explanation: told.told };
}
async function explain({ diagnosis }, { rollout, since }, { told, ...care }) {
    told.explain(await diagnosis.explain({ rollout, since, ...care }));
}
/** Explains once more at a bad end, with what the failed containers wrote. */
async function explainEnd(ports, order, told) {
    await explain(ports, order, { told });
    const known = new Set(order.known?.stoppedTasks.map(({ id }) => id));
    const words = await ports.diagnosis.lastWords(told.told.stoppedTasks.filter(({ id }) => !known.has(id)));
    told.lastWords(words.logs);
    told.explain({ ...merge_explanations/* NO_EXPLANATION */.g, ...words });
}
function isEnd(assessment, { foreignPauses, ended = [] }) {
    switch (assessment.kind) {
        case "in-progress":
        case "rolling-back":
            return false;
        // A rollout that was just started may not be listed yet; the deadline decides.
        case "unknown":
            return false;
        case "held":
            return (0,plan_holds/* isOwnHold */.W)(assessment.hold, foreignPauses) && !ended.includes(assessment.hold.id);
        case "succeeded":
        case "superseded":
        case "rolled-back":
        case "rollback-failed":
        case "stopped":
        case "tasks-failing":
            return true;
    }
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/end/follow-own.js



/** Follows our rollout and keeps what was seen for the report. */
async function followOwn(desk, until) {
    const { trace, clock, inputs } = desk;
    const longest = inputs["wait-max-delay-seconds"];
    const followed = await followRollout(desk, {
        ...until,
        longestPause: longest === undefined ? undefined : longest * 1_000,
        rollout: trace.rollout,
        since: trace.startedAt ?? clock.now(),
        known: trace.explanation,
        foreignPauses: (0,service_configuration/* pausesIn */.xe)(trace.change.former),
    });
    const { explanation, observation } = followed;
    trace.explanation = explanation;
    trace.seen = observation?.rollout ?? trace.seen;
    if (observation?.primary.rollout === trace.rollout)
        trace.releaseAddress = observation.primaryAddress;
    return followed;
}
/** Says when failing tasks end the rollout: where ECS's own circuit breaker guards a rolling one, they are left to it. */
function failureLimit({ kind, failedTasks }) {
    return ({ strategy, configuration }) => {
        if (strategy !== "rolling")
            return failedTasks;
        return kind === "drop-in" || (0,rollout_guards/* breakerEnabled */.mW)(configuration) ? undefined : failedTasks;
    };
}
/** Follows to the end whatever fails. */
const noLimit = () => undefined;


/***/ }),

/***/ 1411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ giveConfigurationBack)
/* harmony export */ });
/* harmony import */ var _core_rollout_kept_in_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4153);
/* harmony import */ var _flows_restore_restore_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3801);
/* harmony import */ var _noting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4406);



/** Takes back what this deployment changed of the service's configuration; what somebody else changed meanwhile stays, is warned of and stands in the summary. Throws `Unreadable` when the write's fate is not known. */
async function giveConfigurationBack(desk) {
    const restored = await (0,_flows_restore_restore_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .restoreConfiguration */ .R)(desk.target, desk.trace.change);
    if (restored.kind !== "refused" && restored.theirs.length > 0)
        (0,_noting_js__WEBPACK_IMPORTED_MODULE_1__/* .noting */ .E)(desk).warn((0,_core_rollout_kept_in_words_js__WEBPACK_IMPORTED_MODULE_2__/* .keptInWords */ .Z)(restored.theirs));
    return restored;
}


/***/ }),

/***/ 9520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cF: () => (/* binding */ noteRecord),
  C6: () => (/* binding */ openRecord),
  G1: () => (/* binding */ takeUpRecord)
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

;// CONCATENATED MODULE: ./lib/core/announce/slack-messages.js

/** Reads the messages of an earlier announcement; `undefined` for anything but what was given out, since an edit must not meet another message. */
function readSlackMessages(text) {
    if (text === "")
        return new Map();
    const value = readJson(text);
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return undefined;
    const messages = new Map();
    for (const [channel, timestamp] of Object.entries(value)) {
        if (typeof timestamp !== "string" || !/^\d{1,20}\.\d{1,10}$/.test(timestamp))
            return undefined;
        messages.set(channel, timestamp);
    }
    return messages;
}
/** Writes the messages that stand as the next announcement reads them. */
function formatSlackMessages(messages) {
    return JSON.stringify(Object.fromEntries(messages));
}

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __webpack_require__(1470);
// EXTERNAL MODULE: ./lib/core/rollout/configuration-change.js
var configuration_change = __webpack_require__(6164);
;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/end/keep-record.js




/** Opens the record of the request just before the change; as a drop-in it is best effort and goes without after one warning. */
async function openRecord(desk, { former, own }) {
    const { assignment, trace, run, inputs } = desk;
    const { request, service, environment, version, commit, digest, migration } = assignment;
    if (assignment.kind === "drop-in" && (environment === "" || inputs["github-token"] === ""))
        return;
    const payload = {
        schema: 1,
        request,
        run: run.runId,
        service,
        environment,
        version,
        commit,
        digest,
        family: trace.release,
        previous: trace.previous,
        policyCommit: inputs["policy-commit"],
        formerConfiguration: former,
        ...(own === "" ? {} : { ownConfiguration: own }),
        ...(migration === undefined ? {} : { migration: { level: migration.level, irreversible: migration.irreversible } }),
        ...messagesIn(inputs["slack-message"]),
    };
    await orWarn(desk, async () => {
        trace.book.record = (await desk.records.open(payload)).id;
    });
}
/** Who tells of it afterwards, from another run, moves these messages on; what announce did not give out is left out. */
function messagesIn(given) {
    const messages = readSlackMessages(given);
    return messages === undefined || messages.size === 0 ? {} : { slackMessages: formatSlackMessages(messages) };
}
/** Takes up a record that stands already, with the verdicts that earlier steps wrote. */
function takeUpRecord(trace, record) {
    const { smoke, watch, resumed } = (0,deploy_record/* statusOf */.c2)(record) ?? {};
    trace.book.record = record.id;
    trace.book.verdicts = {
        ...(smoke === undefined ? {} : { smoke }),
        ...(watch === undefined ? {} : { watch }),
        ...(resumed === undefined ? {} : { resumed }),
    };
    trace.release = record.payload.family;
    trace.previous = record.payload.previous;
    trace.change = (0,configuration_change/* changeOf */.C)(record.payload);
}
/** Notes where the deployment stands; a note that is lost never changes what happens. */
async function noteRecord(desk, { state, phase, address, task }) {
    const { trace, progress } = desk;
    if (trace.book.record === undefined)
        return;
    const status = {
        ...trace.book.verdicts,
        serviceDeployment: trace.rollout,
        family: trace.release,
        phase,
        ...(task === undefined ? {} : { task }),
    };
    try {
        await desk.records.note(trace.book.record, {
            state,
            status,
            ...(address === undefined || address === "" ? {} : { address }),
        });
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        progress.warn(`The record could not be updated: ${error.message}. ${error.remedy}`);
    }
}
async function orWarn({ assignment, progress }, write) {
    try {
        await write();
    }
    catch (error) {
        if (assignment.kind === "pipeline" || !(error instanceof unreadable/* Unreadable */.I))
            throw error;
        progress.warn(`This deployment is not recorded: ${error.message}. ${error.remedy}`);
    }
}


/***/ }),

/***/ 4406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ noting)
/* harmony export */ });
/** Passes on what is said, and keeps the warnings for the summary too. */
function noting({ progress, trace }) {
    return {
        say: (line) => progress.say(line),
        warn(line, place) {
            trace.notes.push(line);
            progress.warn(line, place);
        },
    };
}


/***/ }),

/***/ 5642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ claimOf),
  L: () => (/* binding */ proveOwn)
});

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
// EXTERNAL MODULE: ./lib/core/rollout/watch-interval.js
var watch_interval = __webpack_require__(1146);
// EXTERNAL MODULE: ./lib/kit/poll.js
var poll = __webpack_require__(3875);
;// CONCATENATED MODULE: ./lib/flows/prove/prove-release.js



/** Proves a claim at the workload, waiting until the deadline while the platform still works on it; `pending` when it does not get there. A refusal for good is thrown as `Unreadable`. */
async function proveRelease({ target, clock, chance, signal }, claim, deadline) {
    let last = { kind: "pending", why: "not read yet" };
    const ended = await (0,poll/* poll */.w)({ clock, chance, signal, deadline, interval: watch_interval/* watchInterval */.f }, async () => {
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

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/end/prove-own.js


/** Says what a proof is asked of: with `strict` the health of the targets must be read, which the peer of a drop-in does not need. */
function claimOf({ inputs }, release, rollout) {
    return { release, rollout, health: inputs.strict ? "required" : undefined };
}
/** Proves our rollout until a deadline on `clock.elapsed()`; what could not be read of it is warned of. */
async function proveOwn(desk, deadline) {
    const { trace, progress } = desk;
    const proof = await proveRelease(desk, claimOf(desk, trace.release, trace.rollout), deadline);
    if (proof.kind === "proven" && proof.gap !== undefined)
        progress.warn((0,inert/* inertLine */.F)(`The health of its targets is not part of the proof: ${proof.gap}`, 600));
    return proof;
}


/***/ }),

/***/ 9479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 6164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ changeOf),
/* harmony export */   W: () => (/* binding */ changeFor)
/* harmony export */ });
/* harmony import */ var _document_same_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9479);
/* harmony import */ var _service_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7053);


/** Computes what a wish changes of a service's configuration. */
function changeFor(configuration, wish) {
    const before = (0,_service_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfiguration */ .MA)(configuration);
    const given = (0,_service_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFor */ .a2)(before, wish);
    if (given === undefined)
        return { former: "", own: "" };
    return { former: (0,_service_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .keptConfiguration */ .nt)(configuration, wish), own: JSON.stringify(ownMembers(before, given)) };
}
/** Reads from a record what its deployment changed. */
function changeOf({ formerConfiguration, ownConfiguration = "", }) {
    return { former: formerConfiguration, own: ownConfiguration };
}
function ownMembers({ lifecycleHooks: former = [], ...before }, { lifecycleHooks = [], ...given }) {
    const departing = Object.entries(given).filter(([member, value]) => !(0,_document_same_value_js__WEBPACK_IMPORTED_MODULE_1__/* .sameValue */ .e)(value, before[member]));
    const added = lifecycleHooks.slice(former.length);
    return { ...Object.fromEntries(departing), ...(added.length === 0 ? {} : { lifecycleHooks: added }) };
}


/***/ }),

/***/ 4153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ keptInWords)
/* harmony export */ });
/** Says that a service keeps what somebody changed of its configuration while our deployment was on its way; empty where nobody did. */
function keptInWords(theirs) {
    if (theirs.length === 0)
        return "";
    return `configuration_kept: somebody changed ${theirs.join(", ")} of the service's deployment configuration since the deployment began. That stays as it is, and only what the deployment itself had set is gone again; look whether it is what the service should have.`;
}


/***/ }),

/***/ 2269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isOwnHold),
/* harmony export */   s: () => (/* binding */ planHolds)
/* harmony export */ });
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


/***/ }),

/***/ 9087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yh: () => (/* binding */ bakeMinutesOf),
/* harmony export */   mW: () => (/* binding */ breakerEnabled)
/* harmony export */ });
/* unused harmony export timetableMinutesOf */
/* harmony import */ var _service_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7053);

/** Reads the minutes that a rollout bakes after full public traffic; 0 where the configuration says nothing. */
function bakeMinutesOf(configuration) {
    return (0,_service_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfiguration */ .MA)(configuration).bakeTimeInMinutes ?? 0;
}
/** Computes the minutes that ECS itself bakes at partial shares on the way to all traffic, by the bounds and defaults of its API model. */
function timetableMinutesOf(configuration) {
    const { strategy, canaryConfiguration: canary, linearConfiguration: linear } = parseConfiguration(configuration);
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
    const { deploymentCircuitBreaker } = (0,_service_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfiguration */ .MA)(configuration);
    return (typeof deploymentCircuitBreaker === "object" &&
        deploymentCircuitBreaker !== null &&
        "enable" in deploymentCircuitBreaker &&
        deploymentCircuitBreaker.enable === true);
}


/***/ }),

/***/ 1824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isOver)
/* harmony export */ });
const OVER = ["successful", "stopped", "rolled-back", "rollback-failed"];
/** Tells whether the platform has ended a rollout, one way or the other. */
function isOver({ status }) {
    return OVER.includes(status);
}


/***/ }),

/***/ 7053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ hasShapeOf),
/* harmony export */   MA: () => (/* binding */ parseConfiguration),
/* harmony export */   a2: () => (/* binding */ configurationFor),
/* harmony export */   kS: () => (/* binding */ formerConfiguration),
/* harmony export */   nt: () => (/* binding */ keptConfiguration),
/* harmony export */   xS: () => (/* binding */ strategyOf),
/* harmony export */   xe: () => (/* binding */ pausesIn)
/* harmony export */ });
/* harmony import */ var _document_same_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9479);

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

/***/ 1146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ watchInterval)
/* harmony export */ });
/** Computes the pause before the next look at a rollout in milliseconds: 5 s for two minutes, 9 s until ten so that half of all ends are told within 5 s, then 15 s; the poll adds the jitter. */
function watchInterval(sinceStart) {
    if (sinceStart < 120_000)
        return 5_000;
    return sinceStart < 600_000 ? 9_000 : 15_000;
}


/***/ }),

/***/ 3801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ restoreConfiguration)
});

// EXTERNAL MODULE: ./lib/core/document/same-value.js
var same_value = __webpack_require__(9479);
// EXTERNAL MODULE: ./lib/core/rollout/service-configuration.js
var service_configuration = __webpack_require__(7053);
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


/***/ }),

/***/ 3875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
