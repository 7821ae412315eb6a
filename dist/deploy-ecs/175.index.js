export const id = 175;
export const ids = [175];
export const modules = {

/***/ 1175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishRollout: () => (/* binding */ finishRollout)
});

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __webpack_require__(1470);
// EXTERNAL MODULE: ./lib/core/rollout/assess-rollout.js
var assess_rollout = __webpack_require__(915);
// EXTERNAL MODULE: ./lib/core/rollout/rollout-guards.js
var rollout_guards = __webpack_require__(9087);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/actions/deploy-ecs/verdict.js
var verdict = __webpack_require__(2922);
;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/end/find-record.js

/** Finds the record by its request; without one given by the service deployment, else by this run. */
async function findRecord({ inputs, assignment, records, run }) {
    const { environment, service, request } = assignment;
    if (environment === "")
        return undefined;
    const listed = await records.list({ environment, service });
    const named = inputs["service-deployment"];
    const asked = listed.find((one) => one.payload.request === request);
    if (asked !== undefined || inputs.request !== "")
        return asked;
    return (listed.find((one) => named !== "" && (0,deploy_record/* statusOf */.c2)(one)?.serviceDeployment === named) ??
        listed.find((one) => one.payload.run === run.runId && !(0,deploy_record/* isTerminal */.Hd)(one)));
}

// EXTERNAL MODULE: ./lib/kit/poll.js
var poll = __webpack_require__(3875);
// EXTERNAL MODULE: ./lib/actions/deploy-ecs/end/conclude-rollout.js + 3 modules
var conclude_rollout = __webpack_require__(8131);
// EXTERNAL MODULE: ./lib/actions/deploy-ecs/end/follow-own.js + 1 modules
var follow_own = __webpack_require__(1872);
// EXTERNAL MODULE: ./lib/actions/deploy-ecs/end/keep-record.js + 2 modules
var keep_record = __webpack_require__(9520);
// EXTERNAL MODULE: ./lib/actions/deploy-ecs/end/give-configuration-back.js
var give_configuration_back = __webpack_require__(1411);
;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/end/keep-books.js






const PATIENCE_MILLISECONDS = 2 * 60_000;
/** Writes what a proven release is owed: its mark, the service's former configuration, the record's success. Answers with what could not be written; that never fails the release. */
async function keepBooks(desk) {
    const { target, trace, assignment, records } = desk;
    const { release, rollout } = trace;
    if (trace.book.unread)
        trace.book.unread = !(await insist(desk, () => readLate(desk)));
    const { version, digest, migration } = assignment;
    const level = migration === undefined ? {} : { migration: { level: migration.level, irreversible: migration.irreversible } };
    const mark = await insist(desk, async () => (await target.act({ kind: "mark", release, version, digest, ...level })).kind === "accepted");
    const configuration = await insist(desk, async () => (await (0,give_configuration_back/* giveConfigurationBack */.H)(desk)).kind !== "refused");
    const id = trace.book.record;
    const record = !trace.book.unread &&
        (id === undefined ||
            (await insist(desk, async () => {
                await records.note(id, {
                    state: "success",
                    status: { ...trace.book.verdicts, serviceDeployment: rollout, family: release, phase: "proven" },
                    address: assignment.addresses.public,
                });
                return true;
            })));
    return [
        ...(mark ? [] : ["the mark of the last known good"]),
        ...(configuration && !trace.book.unread ? [] : ["the service's former configuration"]),
        ...(record ? [] : ["the record"]),
    ];
}
async function readLate(desk) {
    const record = await findRecord(desk);
    if (record !== undefined)
        (0,keep_record/* takeUpRecord */.G1)(desk.trace, record);
    return true;
}
async function insist({ clock, chance, signal, progress }, write) {
    const deadline = clock.elapsed() + PATIENCE_MILLISECONDS;
    const ended = await (0,poll/* poll */.w)({ clock, chance, signal, deadline, interval: () => 10_000 }, async () => {
        try {
            return (await write()) ? { kind: "found", value: true } : { kind: "again" };
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            progress.say((0,inert/* inertLine */.F)(`Tried again: ${error.message}`));
            return error.why === "forbidden" ? { kind: "found", value: false } : { kind: "again" };
        }
    });
    return ended.kind === "found" && ended.value;
}

// EXTERNAL MODULE: ./lib/actions/deploy-ecs/end/prove-own.js + 1 modules
var prove_own = __webpack_require__(5642);
;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/end/settle-release.js




const PROOF_MILLISECONDS = 5 * 60_000;
/** Proves a rollout that ECS has completed, and keeps its books. */
async function settleRelease(desk) {
    const { trace, assignment, clock } = desk;
    const proof = await (0,prove_own/* proveOwn */.L)(desk, clock.elapsed() + PROOF_MILLISECONDS);
    switch (proof.kind) {
        case "proven": {
            trace.liveVersion = assignment.version;
            trace.address = assignment.addresses.public;
            trace.hold = undefined;
            const missing = await keepBooks(desk);
            const headline = `${(0,inert/* inertLine */.F)(assignment.version)} (${proof.release}) is live and proven: ${trace.rollout} is SUCCESSFUL and primary, ${proof.running} tasks run.`;
            if (missing.length === 0)
                return (0,verdict/* yes */.EZ)("success", "proven", headline);
            desk.progress.warn(`Still to be written: ${missing.join(", ")}. The service's next run settles it.`);
            return (0,verdict/* yes */.EZ)("success", "bookkeeping_incomplete", `${headline} Not written yet: ${missing.join(", ")}.`);
        }
        case "disproven":
            return proof.why === "no-tasks"
                ? (0,verdict/* unknown */.L5)("no_tasks", `${trace.rollout} runs no task, so nothing can be proven.`, "Scale the service up, then re-run the job.")
                : notOurs(desk, proof.why);
        case "pending":
            return (0,verdict/* unknown */.L5)("deadline", `${trace.rollout} could not be proven in time: ${proof.why}.`, "Look at the service's tasks, then re-run the job.");
        case "interrupted":
            return (0,verdict/* unknown */.L5)("interrupted", `The run was cancelled while ${trace.rollout} was proven.`, "Look at the service.");
    }
}
/** Concludes that a rollout is no longer this run's to finish. */
function notOurs({ trace }, why) {
    return (0,verdict/* failure */.V2)("not_ours_any_more", `${trace.rollout} cannot be finished: it is ${why}.`, "See what is live now; start a new run for what should be.");
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/end/go-on.js







const go_on_PATIENCE_MILLISECONDS = 60_000;
/** Ends the hold where there is one, and follows the rollout through bake and clean-up for so many minutes. */
async function goOn(desk, { hold, minutes }) {
    const { trace, clock, progress } = desk;
    if (hold !== undefined) {
        desk.signal.throwIfAborted();
        const refused = await passHold(desk, hold);
        if (refused !== undefined)
            return refused;
        progress.say(`Continued ${trace.rollout} past its hold at production traffic.`);
    }
    await (0,keep_record/* noteRecord */.cF)(desk, { state: "in_progress", phase: "finishing" });
    const deadline = clock.elapsed() + minutes * 60_000;
    const followed = await (0,follow_own/* followOwn */.WW)(desk, {
        deadline,
        failedTasks: follow_own/* noLimit */.Hx,
        ended: hold === undefined ? [] : [hold.id],
    });
    return followed.end.kind === "succeeded" ? settleRelease(desk) : (0,conclude_rollout/* concludeEnd */.b)(desk, followed);
}
/** Ends the hold; a call whose answer was lost is made again, since the id of a hold ends that one alone. */
async function passHold({ target, trace, clock, chance, signal }, hold) {
    const deadline = clock.elapsed() + go_on_PATIENCE_MILLISECONDS;
    const ended = await (0,poll/* poll */.w)({ clock, chance, signal, deadline, interval: () => 5_000 }, async () => {
        try {
            return { kind: "found", value: await target.act({ kind: "continue", rollout: trace.rollout, hold }) };
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I) || error.why === "unauthorized")
                throw error;
            return { kind: "again" };
        }
    });
    if (ended.kind === "deadline")
        return (0,verdict/* unknown */.L5)("state_unreadable", `Whether ${trace.rollout} was continued is not known.`, "Check the AWS health dashboard, then re-run the job.");
    if (ended.kind === "interrupted")
        return (0,verdict/* unknown */.L5)("interrupted", `The run was cancelled before ${trace.rollout} was continued.`, "Look at the service.");
    const answer = ended.value;
    // Any other refusal means that the hold is over: following tells how.
    return answer.kind === "refused" && answer.why === "forbidden"
        ? (0,verdict/* failure */.V2)("refused_by_platform", answer.message, answer.remedy)
        : undefined;
}

;// CONCATENATED MODULE: ./lib/actions/deploy-ecs/end/finish-rollout.js










const RESERVE_MINUTES = 15;
/** Finishes this run's rollout: continues its hold at full public traffic, follows to the end, proves it, and keeps the books. */
async function finishRollout(desk) {
    const { inputs, trace, target } = desk;
    const record = await readRecord(desk);
    const rollout = inputs["service-deployment"] || (record === undefined ? "" : ((0,deploy_record/* statusOf */.c2)(record)?.serviceDeployment ?? ""));
    if (rollout === "")
        return (0,verdict/* failure */.V2)("nothing_to_finish", "No deployment of this request is known.", "Give `service-deployment` the output of the step that deployed, or check that its job wrote a record.");
    takeUp(desk, { record, rollout });
    const observation = await target.observe(rollout);
    trace.release ||= observation.rollout?.release ?? "";
    const assessment = (0,assess_rollout/* assessRollout */.c)(observation, { failedTasks: undefined });
    const minutes = (0,rollout_guards/* bakeMinutesOf */.Yh)(observation.configuration) + RESERVE_MINUTES;
    if (inputs["dry-run"])
        return (0,verdict/* yes */.EZ)("planned", "dry_run", `${rollout} (${trace.release}) would be finished; it is ${assessment.kind}.`);
    return finishAsSeen(desk, { rollout, assessment, minutes });
}
/** Does what is left to do by where the rollout stands; `minutes` is how long that may take. */
async function finishAsSeen(desk, { rollout, assessment, minutes, }) {
    switch (assessment.kind) {
        case "held":
            if (assessment.hold.at !== "production") {
                return (0,verdict/* failure */.V2)("not_judged", `${rollout} is held at ${assessment.hold.at} traffic: it has not been judged at full traffic.`, "Let canary-monitor move it to full traffic first.");
            }
            return goOn(desk, { hold: assessment.hold, minutes });
        case "in-progress":
        case "tasks-failing":
            return goOn(desk, { hold: undefined, minutes });
        case "succeeded":
            return settleRelease(desk);
        case "unknown":
            return (0,verdict/* unknown */.L5)("state_unreadable", `${rollout}: ${assessment.why}.`, "Check that the record and the target name the same service.");
        case "superseded":
        case "rolling-back":
        case "rolled-back":
        case "rollback-failed":
        case "stopped":
            return notOurs(desk, assessment.kind);
    }
}
/** Reads the record; while GitHub is away the step before has named the rollout, and the books are kept afterwards. */
async function readRecord(desk) {
    const { inputs, trace, progress } = desk;
    try {
        return await findRecord(desk);
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I) || !(0,unreadable/* isPassing */.W)(error) || inputs["service-deployment"] === "")
            throw error;
        trace.book.unread = true;
        progress.warn((0,inert/* inertLine */.F)(`The record is not read yet: ${error.message}. What passed is finished all the same.`));
        return undefined;
    }
}
function takeUp({ trace, clock }, { record, rollout }) {
    trace.rollout = rollout;
    trace.startedAt = clock.now();
    if (record !== undefined)
        (0,keep_record/* takeUpRecord */.G1)(trace, record);
}


/***/ })

};
