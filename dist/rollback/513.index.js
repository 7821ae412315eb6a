export const id = 513;
export const ids = [513];
export const modules = {

/***/ 2513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOut: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __webpack_require__(1470);
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

// EXTERNAL MODULE: ./lib/core/rollback/judge-release.js
var judge_release = __webpack_require__(6363);
// EXTERNAL MODULE: ./lib/core/rollback/pick-rollout.js + 1 modules
var pick_rollout = __webpack_require__(2798);
// EXTERNAL MODULE: ./lib/flows/undo/find-deployment.js
var find_deployment = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/flows/undo/read-record.js
var read_record = __webpack_require__(2166);
;// CONCATENATED MODULE: ./lib/actions/rollback/apply-table.js







/** Finds our deployment; the record-book is waited for only where it alone knows which one that is. */
async function sight(current) {
    const { inputs, reading, means } = current;
    if (inputs["service-deployment"] !== "")
        return (0,find_deployment/* lookAt */.t)(inputs["service-deployment"], means);
    if (inputs.request === "")
        return (0,find_deployment/* findByRecord */.I)(undefined, means);
    const read = await reading.done;
    if (read.kind === "unreadable")
        return {
            rollout: "",
            observation: undefined,
            found: { kind: "unknown", why: `the record of the request cannot be read: ${read.why}` },
        };
    const rollout = (0,pick_rollout/* knownRollout */.bJ)("", (0,read_record/* recordIn */.R)(read));
    return rollout === undefined ? (0,find_deployment/* findByRecord */.I)((0,read_record/* recordIn */.R)(read), means) : (0,find_deployment/* lookAt */.t)(rollout, means);
}
/** Asks the table; the record is waited for unless the run's own words already demand a way back that needs nothing from it. */
async function applyTable(current, sighting) {
    const { inputs, reading } = current;
    const early = tableFor(current)(sighting);
    const spoken = inputs.cancelled || inputs.aborted || judgePipeline(wordsOf(inputs), undefined).kind === "failed";
    if (early.kind === "roll-back" && early.way.kind !== "restore-release" && spoken)
        return early;
    await reading.done;
    return tableFor(current)(sighting);
}
/** Gives the table with the facts of this run, as far as they are known when it is asked. */
function tableFor(current) {
    const { inputs, reading, settings, hand } = current;
    return ({ found, observation }) => {
        const named = inputs["task-definition"];
        if (inputs.request === "" && inputs["service-deployment"] === "") {
            if (observation === undefined)
                return { kind: "unreadable", why: found.kind === "unknown" ? found.why : "the service was not read" };
            return observation.primary.release === named
                ? { kind: "nothing-changed" }
                : { kind: "roll-back", reason: "asked_by_person", way: { kind: "restore-release" } };
        }
        const record = (0,read_record/* recordIn */.R)(reading.now());
        return decideRollback({
            found,
            judgement: hand === undefined ? judgementOf(inputs, reading.now()) : { kind: "failed", reason: "asked_by_person" },
            interruption: interruptionOf(inputs),
            onInconclusive: inconclusiveOf(settings),
            former: [...(0,pick_rollout/* formerReleases */.e9)(record), ...(named === "" ? [] : [named])],
            askedBy: (0,pick_rollout/* askedBy */.Ai)(record),
            // A person who runs the job again asks for one more; a job that stands in for a lost one does not.
            tried: hand === undefined && inputs.lost && record !== undefined && (0,pick_rollout/* wasBroughtBack */.QB)(record),
            migration: hand === undefined ? migrationOf(current) : "none",
        });
    };
}
function interruptionOf({ aborted, cancelled, lost }) {
    if (aborted)
        return "aborted";
    return cancelled ? "cancelled" : lost ? "lost" : "none";
}
/** A person's order was judged before; a service without migrations has none that anybody must know of. */
function migrationOf({ inputs, reading, settings }) {
    if (inputs.force)
        return "none";
    const record = (0,read_record/* recordIn */.R)(reading.now());
    if (record !== undefined)
        return (0,judge_release/* isOneWay */._f)(record.payload) ? "irreversible" : "none";
    // The targets are those of the deployment: what they migrate reversibly holds nothing up while GitHub is away.
    const { migrations } = settings;
    return typeof migrations === "object" && migrations.irreversible === true ? "unknown" : "none";
}
function judgementOf(inputs, read) {
    if (inputs["task-definition"] !== "")
        return { kind: "failed", reason: "asked_by_person" };
    const record = (0,read_record/* recordIn */.R)(read);
    const judged = judgePipeline(wordsOf(inputs), record === undefined ? undefined : (0,deploy_record/* statusOf */.c2)(record));
    const guessing = inputs.lost && judged.kind === "unjudged" && read?.kind === "unreadable";
    return guessing ? { kind: "unreadable", why: `the record of a lost job cannot be read: ${read.why}` } : judged;
}
function inconclusiveOf({ "on-inconclusive": word }) {
    return word === "rollback" || word === "hold" || word === "leave" ? word : undefined;
}
function wordsOf(inputs) {
    const { deploy, commands, smoke, watch, lost } = inputs;
    const cancelled = inputs.cancelled || inputs.aborted;
    return { deploy, commands, smoke, watch, smokePublic: inputs["smoke-public"], cancelled, lost };
}

// EXTERNAL MODULE: ./lib/core/migration/migration-phase.js
var migration_phase = __webpack_require__(1422);
// EXTERNAL MODULE: ./lib/core/rollout/service-configuration.js
var service_configuration = __webpack_require__(7053);
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

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
;// CONCATENATED MODULE: ./lib/core/rollout/watch-interval.js
/** Computes the pause before the next look at a rollout in milliseconds: 5 s for two minutes, 9 s until ten so that half of all ends are told within 5 s, then 15 s; the poll adds the jitter. */
function watchInterval(sinceStart) {
    if (sinceStart < 120_000)
        return 5_000;
    return sinceStart < 600_000 ? 9_000 : 15_000;
}

// EXTERNAL MODULE: ./lib/kit/poll.js
var poll = __webpack_require__(3875);
;// CONCATENATED MODULE: ./lib/flows/prove/prove-release.js



/** Proves a claim at the workload, waiting until the deadline while the platform still works on it; `pending` when it does not get there. A refusal for good is thrown as `Unreadable`. */
async function proveRelease({ target, clock, chance, signal }, claim, deadline) {
    let last = { kind: "pending", why: "not read yet" };
    const ended = await (0,poll/* poll */.w)({ clock, chance, signal, deadline, interval: watchInterval }, async () => {
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

;// CONCATENATED MODULE: ./lib/core/rollout/kept-in-words.js
/** Says that a service keeps what somebody changed of its configuration while our deployment was on its way; empty where nobody did. */
function keptInWords(theirs) {
    if (theirs.length === 0)
        return "";
    return `configuration_kept: somebody changed ${theirs.join(", ")} of the service's deployment configuration since the deployment began. That stays as it is, and only what the deployment itself had set is gone again; look whether it is what the service should have.`;
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

// EXTERNAL MODULE: ./lib/core/rollout/rollout.js
var rollout_rollout = __webpack_require__(1824);
// EXTERNAL MODULE: ./lib/core/document/same-value.js
var same_value = __webpack_require__(9479);
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
    await (0,poll/* poll */.w)({ clock, chance, signal, deadline, interval: watchInterval }, async () => {
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

// EXTERNAL MODULE: ./lib/flows/undo/why-of.js
var why_of = __webpack_require__(6766);
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
        return `Record ${record.id} could not be written (${(0,why_of/* whyOf */.g)(error)}); the next deployment settles it.`;
    }
}

// EXTERNAL MODULE: ./lib/actions/rollback/trouble-of.js
var trouble_of = __webpack_require__(2693);
;// CONCATENATED MODULE: ./lib/actions/rollback/give-configuration-back.js




/** Takes back what a deployment changed of the service's configuration, and warns of what somebody else changed meanwhile; says what went wrong. */
function giveConfigurationBack({ means, timeline }, payload) {
    return (0,trouble_of/* troubleOf */.L)(async () => {
        const restored = await restoreConfiguration(means.target, changeOf(payload));
        if (restored.kind !== "refused" && restored.theirs.length > 0)
            timeline.warn(keptInWords(restored.theirs));
        return restored;
    });
}

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
// EXTERNAL MODULE: ./lib/core/time/format-utc.js
var format_utc = __webpack_require__(7869);
// EXTERNAL MODULE: ./lib/core/incident/describe-impact.js
var describe_impact = __webpack_require__(4408);
// EXTERNAL MODULE: ./lib/core/incident/standing-lines.js
var standing_lines = __webpack_require__(7122);
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
        ["**Customer impact**", (0,markdown/* markdown */.wD)((0,describe_impact/* describeImpact */.a)(incident), 400)],
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

// EXTERNAL MODULE: ./lib/core/incident/restate-incident.js
var restate_incident = __webpack_require__(9895);
;// CONCATENATED MODULE: ./lib/core/incident/severity.js
/** Names the labels of an incident's issue; policies find incidents by them. */
function incidentLabels(severity) {
    return ["incident", severity];
}
/** Finds the worst of several severities; `undefined` of none. */
function worstSeverity(severities) {
    return severities.toSorted()[0];
}

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
        return { kind: "not-written", why: (0,why_of/* whyOf */.g)(error) };
    }
}

// EXTERNAL MODULE: ./lib/actions/rollback/cause-in-words.js
var cause_in_words = __webpack_require__(2859);
// EXTERNAL MODULE: ./lib/actions/rollback/command-back.js + 1 modules
var command_back = __webpack_require__(2274);
// EXTERNAL MODULE: ./lib/actions/rollback/contract.js + 1 modules
var contract = __webpack_require__(3428);
// EXTERNAL MODULE: ./lib/actions/rollback/order-in-words.js
var order_in_words = __webpack_require__(2038);
;// CONCATENATED MODULE: ./lib/actions/rollback/open-lock.js







/** Begins to write the incident of our deployment, which was undone; returns at once, and warns when it ends unwritten. */
function beginLock(current, sighting, reason, { severity = current.inputs.severity, how } = {}) {
    const { ports, inputs, surroundings, timeline } = current;
    const undone = how === undefined ? reasonInWords(current, reason) : (0,cause_in_words/* undoneInWords */._)(how);
    const incident = { ...incidentOf(current, sighting, undone), severity };
    // Without a record the incident is known by what it rolled back, so that a second look finds it again.
    const lock = beginIncidentLock(ports, incident, inputs.request || `by-hand:${sighting.rollout || incident.release}`);
    const told = (end) => {
        if (end.kind === "locked")
            timeline.tell(`Incident #${end.lock.issue} locks ${inputs.service} in ${inputs.environment}.`);
        else
            timeline.warn(`lock_not_written: no incident locks ${inputs.service} in ${inputs.environment}: ${end.why}`);
        return { ...end, incident };
    };
    return {
        resolve: async ({ release, version }) => told(await lock.settle({ ...incident, backTo: version === "" ? release : `${version} (${release})` }, { kind: "resolved", at: surroundings.clock.now(), release, version })),
        stuck: async (why) => told(await lock.settle(incident, { kind: "stuck", why, command: (0,command_back/* commandBack */.V)(current) })),
    };
}
/** An order is told in its author's words; what else undid it, with the words of an order beside it. */
function reasonInWords(current, reason) {
    const order = (0,order_in_words/* orderInWords */.V)(current);
    if (reason === "asked_by_person")
        return order;
    const said = contract/* rollbackContract */.N.reasons[reason];
    return current.inputs.reason === "" ? said : `${said} ${order}`;
}
function incidentOf({ inputs, surroundings, reading, hand }, { observation, rollout, found }, undone) {
    const { run, clock } = surroundings;
    const read = reading.now();
    const record = (0,read_record/* recordIn */.R)(read);
    const ours = observation?.rollout;
    const [previous = ""] = (0,pick_rollout/* formerReleases */.e9)(record);
    const former = hand?.release?.release ?? previous;
    const formerVersion = hand?.release?.version || (read === undefined || read.kind === "unreadable" ? "" : (0,pick_rollout/* versionOf */.E4)(former, read.all));
    const fellBack = found.kind === "rolled-back" || found.kind === "rolling-back" || found.kind === "superseded";
    const skipped = hand?.skipped ?? [];
    const forced = skipped.length === 0 ? "" : ` Checks that force skipped: ${skipped.join("; ")}.`;
    const happened = "reason" in found && found.reason !== "" ? `${undone} The platform says: ${found.reason}` : undone;
    return {
        environment: inputs.environment,
        service: inputs.service,
        severity: inputs.severity,
        version: inputs.version || (record?.payload.version ?? ""),
        commit: inputs.commit || (record?.payload.commit ?? ""),
        release: ours?.release || (record?.payload.family ?? ""),
        rollout,
        startedAt: ours?.createdAt ?? record?.createdAt ?? clock.now(),
        by: inputs.by || run.actor.login,
        runUrl: `${run.serverUrl}/${run.repository.owner}/${run.repository.name}/actions/runs/${run.runId}`,
        happened: `${happened}${forced}`,
        // What fell back serves nothing now; how much it served at most was not seen.
        weight: fellBack ? undefined : ours?.weight,
        backTo: formerVersion === "" ? former : `${formerVersion} (${former})`,
    };
}

;// CONCATENATED MODULE: ./lib/actions/rollback/keep-deployment.js










/** Ends without writing to the rollout: does the bookkeeping that the row of the table asks for. */
async function keepDeployment(current, { sighting, decision }, lock) {
    const record = (0,read_record/* recordIn */.R)(await current.reading.late());
    const open = beginStuckLock(current, sighting, decision);
    const { conclusion, release } = await settle(current, { sighting, decision, record });
    const told = lock ?? (await open);
    const read = await current.reading.late();
    const version = release === record?.payload.family
        ? record.payload.version
        : (0,pick_rollout/* versionOf */.E4)(release, read.kind === "unreadable" ? [] : read.all);
    return { conclusion, rollout: sighting.rollout, live: { release, version }, lock: told };
}
/** Begins to tell people of what should have gone and stays. */
function beginStuckLock(current, sighting, decision) {
    if (decision.kind === "migration-blocks")
        return beginLock(current, sighting, "migration_irreversible").stuck("the data was migrated in a way that the old version may not understand");
    if (decision.kind === "rollback-failed")
        return beginLock(current, sighting, "rollback_failed", { severity: "sev1" }).stuck(decision.why);
    return undefined;
}
async function settle(current, { sighting, decision, record }) {
    const note = (entry) => noteIn(current, record, entry);
    const release = sighting.observation?.live.release ?? "";
    switch (decision.kind) {
        case "proven-late":
            return proveLate(current, { sighting, decision, record });
        case "superseded": {
            await note({ state: "inactive", status: { phase: "superseded" } });
            await giveWay(current, decision.by.rollout, record);
            // Whoever superseded us is known by the decision; a last look only says whether they went on meanwhile.
            const seen = await current.means.target.observe().catch(() => undefined);
            return { conclusion: decision, release: seen?.live.release ?? decision.by.release };
        }
        case "nothing-changed": {
            const migrated = record !== undefined && (0,migration_phase/* mayHaveTouched */.WB)(record);
            if (migrated)
                current.timeline.warn("The service was not changed, but its database may have been: the deployment had begun to migrate it. Rolling back never touches the database; its deploy step says what became of the migration.");
            await note({ state: "failure", status: { phase: migrated ? migration_phase/* MIGRATION_LEFT */.x4 : "nothing_changed" } });
            return { conclusion: decision, release };
        }
        case "finishing":
        case "held-for-person":
        case "left-inconclusive":
        case "rollback-failed":
            await note({ state: "in_progress", status: { phase: decision.kind.replaceAll("-", "_") } });
            return { conclusion: decision, release };
        case "migration-blocks":
            await note({ state: "in_progress", status: { phase: "migration_irreversible" } });
            return { conclusion: decision, release };
        case "unreadable":
            await note({ state: "in_progress", status: { phase: "state_unreadable" } });
            return {
                conclusion: {
                    ...decision,
                    remedy: "Mend what is named, then run the job again; until then a hold falls back by itself.",
                },
                release,
            };
    }
}
async function proveLate(current, { sighting, decision, record }) {
    const { means, timeline } = current;
    const release = sighting.observation?.rollout?.release ?? "";
    const proof = await proveRelease(means, { release, rollout: sighting.rollout }, means.deadline);
    if (proof.kind !== "proven")
        return { conclusion: { kind: "unproven", why: "why" in proof ? proof.why : "the run was cancelled" }, release };
    timeline.tell(`${sighting.rollout} is complete: ${proof.running} tasks of ${release} run.`);
    if (record !== undefined) {
        const { version, digest, migration } = record.payload;
        const level = migration === undefined ? {} : { migration };
        const marked = await (0,trouble_of/* troubleOf */.L)(() => means.target.act({ kind: "mark", release, version, digest, ...level }));
        const restored = await giveConfigurationBack(current, record.payload);
        for (const trouble of [marked, restored])
            if (trouble !== undefined)
                timeline.warn(`bookkeeping_incomplete: ${trouble}`);
        await noteIn(current, record, { state: "success", status: { phase: "proven" } });
    }
    return { conclusion: decision.kind === "proven-late" ? decision : { kind: "proven-late" }, release };
}
/** Restores the service's configuration at once, and ends the pauses of ours that the other deployment took over. */
async function giveWay(current, newer, record) {
    if (record === undefined || newer === "")
        return;
    const { means, timeline } = current;
    const progress = { say: (line) => timeline.tell(line), warn: (line) => timeline.warn(line) };
    const yielding = { newer, change: changeOf(record.payload), deadline: means.deadline };
    const trouble = await (0,trouble_of/* troubleOf */.L)(async () => {
        await yieldToNewer({ ...means, progress }, yielding);
        return undefined;
    });
    if (trouble !== undefined)
        timeline.warn(`The service's former configuration is not restored: ${trouble}`);
}
async function noteIn({ ports, timeline }, record, entry) {
    const trouble = record === undefined ? undefined : await noteRecord(ports.records, record, entry);
    if (trouble !== undefined)
        timeline.warn(trouble);
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

// EXTERNAL MODULE: ./lib/core/rollback/is-copy-of.js
var is_copy_of = __webpack_require__(1126);
// EXTERNAL MODULE: ./lib/core/rollback/pin-images.js
var pin_images = __webpack_require__(4230);
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
        return (0,is_copy_of/* isCopyOf */.h)(newest.definition, definition, new Map()) ? newest.release : undefined;
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

// EXTERNAL MODULE: ./lib/core/rollout/assess-rollout.js
var assess_rollout = __webpack_require__(915);
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
    const ended = await (0,poll/* poll */.w)({ ...means, interval: watchInterval }, async () => {
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
        sighting = sighting.rollout === "" ? await (0,find_deployment/* findByRecord */.I)(undefined, means) : await (0,find_deployment/* lookAt */.t)(sighting.rollout, means);
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

// EXTERNAL MODULE: ./lib/actions/rollback/retract-record.js
var retract_record = __webpack_require__(2439);
;// CONCATENATED MODULE: ./lib/actions/rollback/conclude-proof.js









/** Concludes a way back by its proof: bookkeeping and incident resolved, or honestly not proven. */
async function concludeProof(current, { proof, lock, start, sighting, conclusion }) {
    const { rollout } = sighting;
    switch (proof.kind) {
        case "proven": {
            const live = await liveOf(current, proof.release, start);
            current.timeline.tell(`${proof.release} is live again, ${proof.running} tasks run.`);
            await restore(current);
            await markCopy(current, live, start);
            await unmark(current, sighting, live);
            await note(current, { state: "failure", status: { phase: "rolled-back", ...named(rollout) } });
            await retract(current, rollout);
            return { conclusion, rollout, live, lock: await lock?.resolve(live) };
        }
        case "superseded":
            return keepDeployment(current, { sighting, decision: { kind: "superseded", by: proof } }, await lock?.stuck("somebody else's deployment took over meanwhile"));
        case "too-late":
        case "failed":
        case "unproven": {
            const why = proof.kind === "too-late" ? "the deployment went through all the same" : proof.why;
            const unproven = proof.kind === "unproven";
            if (!unproven)
                await note(current, { state: "in_progress", status: { phase: "rollback_failed" } });
            const release = sighting.observation?.live.release ?? "";
            return {
                conclusion: { kind: unproven ? "unproven" : "rollback-failed", why },
                rollout,
                live: { release: unproven ? "" : release, version: "" },
                lock: await lock?.stuck(why),
            };
        }
    }
}
/** What comes back as a copy is as good as what it was copied from, and bears its mark. */
async function markCopy(current, live, start) {
    if (copyOf(current, live.release, start) === "" || live.version === "")
        return;
    const digest = start?.knownGood?.digest || (current.hand?.release?.digest ?? "");
    const mark = { kind: "mark", release: live.release, version: live.version, digest };
    const trouble = await (0,trouble_of/* troubleOf */.L)(() => current.means.target.act(mark));
    if (trouble !== undefined)
        current.timeline.warn(`${live.release} is not marked as a copy of a proven release: ${trouble}`);
}
/** Names what the release that is live was registered from, now or by an order that died; empty where it is no copy. */
function copyOf({ hand }, release, start) {
    if (start !== undefined)
        return start.copyOf;
    return hand?.release?.release === release ? (hand.copyOf ?? "") : "";
}
/** What was undone is nothing to go back to; what a person leaves is judged with the order. */
async function unmark(current, { observation }, live) {
    if (current.hand !== undefined)
        return;
    const record = (0,read_record/* recordIn */.R)(await current.reading.late());
    const undone = record?.payload.family ?? observation?.rollout?.release ?? "";
    const marked = await unmarkUndone(current.archive, { undone, live: live.release });
    if (marked !== undefined)
        current.timeline.warn(marked);
}
/** A deployment that nobody was to judge is proven as soon as it is live; what a person leaves is retracted with the order. */
async function retract(current, rollout) {
    const record = (0,read_record/* recordIn */.R)(await current.reading.late());
    if (current.hand === undefined && record !== undefined && (0,deploy_record/* isProven */.nn)(record))
        await (0,retract_record/* retractRecord */.D)(current, record, rollout);
}
/** A record whose run was lost before it could note its rollout gets it now. */
function named(rollout) {
    return rollout === "" ? {} : { serviceDeployment: rollout };
}
async function restore(current) {
    const record = (0,read_record/* recordIn */.R)(await current.reading.late());
    // What was proven gave the service its configuration back then; what stands now is the team's own.
    if (record === undefined || (0,deploy_record/* isProven */.nn)(record))
        return;
    const trouble = await giveConfigurationBack(current, record.payload);
    if (trouble !== undefined)
        current.timeline.warn(`The service's former configuration is not restored: ${trouble}`);
}
/** Notes where the deployment stands in its record; what goes wrong only warns. */
async function note(current, entry, reading = current.reading.late()) {
    const record = (0,read_record/* recordIn */.R)(await reading);
    const trouble = record === undefined ? undefined : await noteRecord(current.ports.records, record, entry);
    if (trouble !== undefined)
        current.timeline.warn(trouble);
}
/** Names the version that is live, by the records, else by the platform's history. */
async function liveOf(current, release, start) {
    const { reading, means, hand } = current;
    const read = await reading.late();
    const source = copyOf(current, release, start) || release;
    const record = read.kind === "unreadable" ? undefined : (0,pick_rollout/* recordOfRelease */.SX)(source, read.all);
    const named = { release, ...(record === undefined ? {} : { commit: record.payload.commit }) };
    if (record !== undefined || release === "")
        return { ...named, version: record?.payload.version ?? "" };
    const ordered = hand?.release;
    if ((ordered?.release === source || ordered?.release === release) && ordered.version !== "")
        return { ...named, version: ordered.version };
    const knownGood = start?.knownGood;
    if (knownGood?.release === source && knownGood.version !== "")
        return { release, version: knownGood.version };
    // Without the history only the version's name is lost; what is live was proven before.
    const found = await means.history
        .lastKnownGood({ than: (0,read_record/* recordIn */.R)(read)?.payload.family ?? "", captured: release })
        .catch(() => undefined);
    return { release, version: found?.release === release ? found.version : "" };
}

// EXTERNAL MODULE: ./lib/actions/rollback/way-in-words.js
var way_in_words = __webpack_require__(3063);
// EXTERNAL MODULE: ./lib/core/rollout/count-failed-tasks.js
var count_failed_tasks = __webpack_require__(5581);
;// CONCATENATED MODULE: ./lib/core/rollout/is-alarming.js
const KEYWORDS = /fail|unhealthy|error|throttl|unable|missing|alarm detected|rolling back|rolled back|deregistered.*health/i;
/** Tells whether a message of the platform is one to look at first, by the words that it uses for trouble. */
function isAlarming(message) {
    return KEYWORDS.test(message);
}

;// CONCATENATED MODULE: ./lib/core/rollout/likely-causes.js


const MOST = 3;
/** Names what most likely went wrong, the surest first; texts of the platform in it are untrusted. Empty when nothing is known. */
function likelyCauses(explanation, guards) {
    const causes = [
        ...taskCauses(explanation.stoppedTasks.filter(count_failed_tasks/* isFailedTask */.F)),
        ...targetCauses(explanation.unhealthyTargets),
        ...guardCauses(guards),
    ];
    const last = explanation.events.filter(({ message }) => isAlarming(message)).at(-1);
    return causes.length > 0 || last === undefined ? causes.slice(0, MOST) : [`ECS says: ${last.message}`];
}
/** Groups failed tasks by what they died of, the most frequent first. */
function taskCauses(tasks) {
    const groups = new Map();
    for (const task of tasks) {
        const cause = likely_causes_causeOf(task);
        groups.set(cause, (groups.get(cause) ?? 0) + 1);
    }
    return [...groups]
        .sort(([, one], [, other]) => other - one)
        .map(([cause, times]) => `${times === 1 ? "A task" : `${times} tasks`}: ${cause}`);
}
function likely_causes_causeOf({ code, reason, containers }) {
    const whys = [reason, ...containers.map((one) => one.reason)];
    const said = (pattern) => whys.find((why) => pattern.test(why));
    const pull = said(/CannotPullContainer|CannotPullImage|pull image/i);
    if (pull !== undefined)
        return `the image could not be pulled (${pull})`;
    const setUp = said(/ResourceInitializationError|CannotCreateContainer|CannotStartContainer/i);
    if (setUp !== undefined)
        return `a container could not be set up (${setUp})`;
    const starved = containers.find((one) => /OutOfMemory/i.test(one.reason));
    if (starved !== undefined)
        return `container ${starved.name} ran out of memory`;
    if (/health checks?/i.test(reason))
        return reason;
    const unhealthy = containers.find(({ health }) => health === "UNHEALTHY");
    if (unhealthy !== undefined)
        return `container ${unhealthy.name} failed its own health check`;
    const ended = containers.find(({ exitCode }) => exitCode !== undefined && exitCode !== 0);
    if (ended !== undefined)
        return `container ${ended.name} exited with code ${ended.exitCode}${ended.reason === "" ? "" : ` (${ended.reason})`}`;
    const early = containers.find(({ exitCode }) => exitCode === 0);
    if (early !== undefined)
        return `container ${early.name} ended by itself with code 0`;
    return reason || code || "it stopped, and ECS does not say why";
}
function targetCauses(targets) {
    const [first] = targets;
    if (first === undefined)
        return [];
    const count = targets.length === 1 ? "A target is" : `${targets.length} targets are`;
    return [`${count} unhealthy behind the load balancer: ${first.reason || "no reason given"}`];
}
function guardCauses(guards) {
    if (guards === undefined)
        return [];
    const hooks = (guards.hooks ?? []).filter(({ status }) => status === "failed" || status === "timed-out");
    return [
        ...(guards.alarms.length === 0 ? [] : [`Alarms went off: ${guards.alarms.join(", ")}`]),
        ...hooks.map(({ name, status }) => `Lifecycle hook ${name} ${status === "failed" ? "failed" : "timed out"}`),
        ...(guards.breaker.triggered
            ? [`The circuit breaker counted ${guards.breaker.failures} of ${guards.breaker.threshold} failures`]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/actions/rollback/why-tasks-failed.js


/** What the record says after the deploying step stopped a rollout whose tasks fail. */
const FAILING_PHASE = "tasks_failing";
/** Tells whether a deployment was undone since its tasks failed: by the deploying step, or by the platform's circuit breaker. */
function hadFailingTasks(cause, record) {
    if (cause !== "this-run")
        return cause === "circuit-breaker";
    return record?.statuses.some(({ status }) => status?.phase === FAILING_PHASE) ?? false;
}
/** Says in one line what most of a rollout's tasks died of; empty where the platform has forgotten it, or may not be asked. Untrusted. */
async function whyTasksFailed({ diagnosis }, { rollout, observation }) {
    const since = observation?.rollout?.createdAt ?? observation?.at;
    if (rollout === "" || since === undefined)
        return "";
    const { stoppedTasks } = await diagnosis.explain({ rollout, since });
    const failed = stoppedTasks.filter(count_failed_tasks/* isFailedTask */.F);
    return likelyCauses({ events: [], stoppedTasks: failed, unhealthyTargets: [] }, undefined)[0] ?? "";
}

;// CONCATENATED MODULE: ./lib/actions/rollback/undo-and-prove.js
















const NO_CHANGE = { former: "", own: "" };
/** Takes the way back and proves it; one that came too late is followed by the next. */
async function undoAndProve(current, { sighting, decision }) {
    const { timeline, means, inputs } = current;
    const what = [inputs.version, sighting.rollout].filter((part) => part !== "").join(", ") || "The deployment";
    timeline.tell(`${what} is rolled back (${decision.reason}): ${(0,way_in_words/* wayInWords */.w)(decision.way)}.`);
    const request = {
        sighting,
        former: { now: () => formerIn(current.reading.now()), read: async () => formerIn(await current.reading.done) },
        named: inputs["task-definition"],
        prepare: preparing(current),
        decide: tableFor(current),
    };
    const start = await undoDeployment(request, means);
    switch (start.kind) {
        case "settled":
            return start.decision.kind === "already-rolled-back"
                ? proveAlreadyUndone(current, { sighting: start.sighting, decision: start.decision })
                : keepDeployment(current, { sighting: start.sighting, decision: start.decision });
        case "refused":
            return refuse(current, sighting, start);
        case "accepted": {
            timeline.tell(`ECS accepted it${start.release === "" ? "" : `; ${start.release} comes back`}.`);
            const lock = inputs.request === "" && current.hand === undefined ? undefined : beginLock(current, sighting, decision.reason);
            const phase = current.hand === undefined && !inputs.aborted ? "rolling-back" : pick_rollout/* BY_HAND_PHASE */.s7;
            const status = { phase, ...(start.release === "" ? {} : { family: start.release }) };
            const noted = note(current, { state: "in_progress", status }, current.reading.done);
            const proof = await proveUndone(claimOf(start, sighting, current.reading.now()), means);
            await noted;
            if (proof.kind === "too-late")
                return undoTooLate(current, { sighting, decision });
            return concludeProof(current, {
                proof,
                lock,
                start,
                sighting,
                conclusion: { kind: "rolled-back", reason: decision.reason },
            });
        }
    }
}
/** Our deployment went through before it could fall back: it has finished, and the former release is brought out again. */
async function undoTooLate(current, { sighting, decision }) {
    if (decision.way.kind === "restore-release")
        return concludeProof(current, {
            proof: { kind: "failed", why: "the platform brought the undone release back" },
            lock: undefined,
            start: undefined,
            sighting,
            conclusion: { kind: "rolled-back", reason: decision.reason },
        });
    current.timeline.tell("The request to fall back came too late: the deployment has finished.");
    const again = await (0,find_deployment/* lookAt */.t)(sighting.rollout, current.means);
    return undoAndProve(current, { sighting: again, decision: { ...decision, way: { kind: "restore-release" } } });
}
/** Proves a deployment undone that the platform, a hook or a person rolled back. */
async function proveAlreadyUndone(current, { sighting, decision }) {
    current.timeline.tell(`${sighting.rollout} was rolled back already ${(0,cause_in_words/* causeInWords */.s)(decision.cause)}: ${decision.why}`);
    const settled = await current.reading.done;
    const record = (0,read_record/* recordIn */.R)(settled);
    const told = record !== undefined && !(0,deploy_record/* isProven */.nn)(record) && (0,deploy_record/* statusOf */.c2)(record)?.phase === "rolled-back";
    const unasked = current.inputs.request === "" && current.hand === undefined;
    const { cause } = decision;
    const failing = hadFailingTasks(cause, record);
    // Nothing waits for it any more: the incident may name what the tasks died of while the platform still knows.
    const died = failing && !told && !unasked ? await whyTasksFailed(current, sighting) : "";
    const how = { cause, failing, died };
    const lock = told || unasked ? undefined : beginLock(current, sighting, "already_rolled_back", { how });
    const { found } = sighting;
    const claim = found.kind === "superseded"
        ? { kind: "restored", ...found.by, mayEnd: mayEndHold(settled, false) }
        : { kind: "fell-back", rollout: sighting.rollout, release: record?.payload.previous ?? "" };
    const proof = await proveUndone(claim, current.means);
    return concludeProof(current, { proof, lock, start: undefined, sighting, conclusion: decision });
}
function claimOf(start, { rollout }, reading) {
    return start.way.kind === "restore-release"
        ? { kind: "restored", rollout: start.rollout, release: start.release, mayEnd: mayEndHold(reading, true) }
        : { kind: "fell-back", rollout, release: start.release };
}
function formerIn(reading) {
    const record = (0,read_record/* recordIn */.R)(reading);
    return record === undefined
        ? { previous: undefined, change: NO_CHANGE }
        : {
            previous: record.payload.previous === record.payload.family ? undefined : record.payload.previous,
            // What was proven gave the service its configuration back then; what stands now is the team's own.
            change: (0,deploy_record/* isProven */.nn)(record) ? NO_CHANGE : changeOf(record.payload),
        };
}
async function refuse(current, sighting, refusal) {
    const { rollout, observation } = sighting;
    // What should have gone and stays is an incident for a person; with nothing to go back to, it is for the next version.
    // A person whose order fails its checks names another release; nothing has happened.
    const refused = current.hand !== undefined && refusal.why !== "forbidden" && refusal.why !== "refused";
    const quiet = refused || refusal.why === "no-known-good";
    const lock = quiet ? undefined : beginLock(current, sighting, "rollback_failed", { severity: "sev1" });
    if (!refused)
        await note(current, { state: "in_progress", status: { phase: "rollback_failed" } });
    return {
        conclusion: refusal,
        rollout,
        live: await liveOf(current, observation?.live.release ?? "", undefined),
        lock: await lock?.stuck(refusal.message),
    };
}
/** Says what is known of a release that is to come back: a person's order knows more than the history. */
function preparing({ archive, hand, settings, timeline }) {
    const ordered = hand?.release;
    return prepareOnce((release, knownGood) => ({
        past: async () => ordered?.past ?? (await archive.list()).find((one) => one.release === release),
        digest: knownGood?.digest || (ordered?.release === release ? ordered.digest : ""),
        container: settings.container ?? "",
    }), { archive, tell: (line) => timeline.tell(line), warn: (line) => timeline.warn(line) });
}

;// CONCATENATED MODULE: ./lib/actions/rollback/carry-out.js



/** Looks after one deployment: by the table, from what is found to what is proven. */
async function carryOut(current) {
    const sighting = await sight(current);
    const decision = await applyTable(current, sighting);
    if (current.inputs["dry-run"])
        return plan(sighting, decision);
    if (decision.kind === "roll-back")
        return undoAndProve(current, { sighting, decision });
    if (decision.kind === "already-rolled-back")
        return proveAlreadyUndone(current, { sighting, decision });
    return keepDeployment(current, { sighting, decision });
}
function plan({ rollout, observation }, decision) {
    return {
        conclusion: { kind: "planned", decision },
        rollout,
        live: { release: observation?.live.release ?? "", version: "" },
        lock: undefined,
    };
}


/***/ }),

/***/ 2439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ retractRecord)
/* harmony export */ });
/* harmony import */ var _core_record_deploy_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1470);
/* harmony import */ var _trouble_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2693);


/** Writes into a record that was proven that its deployment is rolled back by now, so that nobody takes it for good; what goes wrong only warns. */
async function retractRecord({ ports, timeline }, record, rollout) {
    const standing = (0,_core_record_deploy_record_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(record) ?? { serviceDeployment: rollout, family: record.payload.family };
    const trouble = await (0,_trouble_of_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleOf */ .L)(async () => {
        await ports.records.note(record.id, { state: "inactive", status: { ...standing, phase: _core_record_deploy_record_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLLED_BACK_PHASE */ .ph } });
        return undefined;
    });
    if (trouble !== undefined)
        timeline.warn(`The record of ${record.payload.version} does not say that it was rolled back: ${trouble}`);
}


/***/ }),

/***/ 2693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ troubleOf)
/* harmony export */ });
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9397);

/** Tries something that may fail without undoing what is proven; says what went wrong. */
async function troubleOf(work) {
    try {
        const answer = await work();
        return answer?.kind === "refused" ? `${answer.message ?? ""}. ${answer.remedy ?? ""}` : undefined;
    }
    catch (error) {
        if (!(error instanceof _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I))
            throw error;
        return `${error.message}. ${error.remedy}`;
    }
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

/***/ 1422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WB: () => (/* binding */ mayHaveTouched),
/* harmony export */   x4: () => (/* binding */ MIGRATION_LEFT)
/* harmony export */ });
/* unused harmony exports migrationPhaseOf, mayHaveMigrated */

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
function mayHaveTouched(record) {
    if (record.payload.migration === undefined)
        return false;
    const phases = record.statuses.flatMap(({ status }) => status?.phase ?? []);
    return !UNTOUCHED.includes(phases.at(-1) ?? "");
}
/** Tells whether a migration may have changed the database by the time its record stood at a phase. */
function mayHaveMigrated(phase) {
    return phase !== undefined && phase !== "backing-up";
}


/***/ }),

/***/ 1126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isCopyOf)
/* harmony export */ });
/* harmony import */ var _task_definition_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4299);
/* harmony import */ var _pin_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4230);


/**
 * Tells whether a definition was registered from another one so that this may come back: it says the same, and each image is the other's own or
 * that image by the digest which ran. `ran` has those digests by container; both definitions are texts as the archive keeps them.
 */
function isCopyOf(copy, source, ran) {
    const images = new Map((0,_pin_images_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesIn */ .o$)(source).map(({ container, image }) => [container, image]));
    const sameImages = (0,_pin_images_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesIn */ .o$)(copy).every(({ container, image }) => {
        const from = images.get(container);
        const digest = ran.get(container) ?? "";
        if (from === undefined)
            return false;
        return image === from || (digest !== "" && image === `${(0,_pin_images_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._M)(from)}@${digest}`);
    });
    return sameImages && besideImages(copy) === besideImages(source);
}
function besideImages(definition) {
    const content = JSON.parse(definition);
    const containerDefinitions = (content.containerDefinitions ?? []).map(({ image: _image, ...rest }) => rest);
    return (0,_task_definition_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$)({ ...content, containerDefinitions });
}


/***/ }),

/***/ 6363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ irreversibleSince),
/* harmony export */   _f: () => (/* binding */ isOneWay),
/* harmony export */   uC: () => (/* binding */ objectionsTo)
/* harmony export */ });
/* harmony import */ var _migration_migration_phase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1422);
/* harmony import */ var _record_deploy_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1470);
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5703);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6289);
/* harmony import */ var _time_format_utc_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7869);
/* harmony import */ var _wanted_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4542);






/** Judges a release by the rules for going back (R1): it was live here before, not too long ago, is not denied, worked, and still fits the data. */
function objectionsTo(facts) {
    const standing = facts.standing ? [] : [neverLive(facts), denied(facts), tooOld(facts), unproven(facts)];
    return [...standing, irreversible(facts)].filter((one) => one !== undefined);
}
/** Lists the versions whose irreversible migrations ran after a release was live last. */
function irreversibleSince({ release, lastLive }, records) {
    const own = records.find((record) => record.payload.family === release && (0,_record_deploy_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isProven */ .nn)(record));
    const since = Math.max(lastLive?.getTime() ?? 0, own?.createdAt.getTime() ?? 0);
    return records
        .filter((record) => record.payload.family !== release &&
        record.createdAt.getTime() > since &&
        isOneWay(record.payload) &&
        (0,_migration_migration_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHaveTouched */ .WB)(record))
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
        message: `${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .inertLine */ .F)(target.release)} was never live on this service, by ${where}`,
        remedy: "Name a release that was live here before; what was not is deployed through the gates.",
        advisory: false,
    };
}
function denied({ target, deny }) {
    const { release, version, commit, names } = target;
    const isCommit = (entry) => /^[0-9a-f]{7,40}$/.test(entry);
    const found = deny.find((entry) => entry === release ||
        names.some((name) => (0,_wanted_release_js__WEBPACK_IMPORTED_MODULE_4__/* .sameVersionName */ .OV)(name, entry) || (isCommit(entry) && name.startsWith(entry))));
    // A mark tells the version and no commit: which one it is must be known where commits are denied.
    const unnamed = found === undefined &&
        deny.some((entry) => !/^[\w-]+:\d+$/.test(entry) && (isCommit(entry) ? commit : version) === "");
    if (found === undefined && !unnamed)
        return undefined;
    return {
        reason: "target_denied",
        message: unnamed
            ? `nobody wrote down which ${version === "" ? "version" : "commit"} ${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .inertLine */ .F)(release)} is, or that cannot be read, so it cannot be told from those that are denied`
            : `${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .inertLine */ .F)(version || release)} is denied by the target (rollback.deny: ${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .inertLine */ .F)(found ?? "")})`,
        remedy: "Name another release, or change rollback.deny of the target through a review; force does not skip it.",
        advisory: false,
    };
}
function tooOld({ target, now, within }) {
    const { lastLive, release } = target;
    if (lastLive !== undefined && now.getTime() - lastLive.getTime() <= within)
        return undefined;
    const when = lastLive === undefined ? "at a time that nobody knows" : `on ${(0,_time_format_utc_js__WEBPACK_IMPORTED_MODULE_5__/* .formatUtc */ .a)(lastLive)}`;
    return {
        reason: "target_too_old",
        message: `${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .inertLine */ .F)(release)} was live last ${when}, and only the last ${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(within)} count`,
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
        message: `${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .inertLine */ .F)(release)} ${why}`,
        remedy: "Name another release, or set force if it is surely the better one.",
        advisory: true,
    };
}
function irreversible({ target, irreversible: versions }) {
    if (versions.length === 0)
        return undefined;
    return {
        reason: "migration_irreversible",
        message: `${versions.map((version) => (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .inertLine */ .F)(version)).join(", ")} brought a migration that cannot be rolled back since ${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .inertLine */ .F)(target.version || target.release)} was live`,
        remedy: "Mend forward with a new version, restore the backup first, or set force if the old version surely works.",
        advisory: true,
    };
}


/***/ }),

/***/ 4230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 5581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isFailedTask)
/* harmony export */ });
/* unused harmony export countFailedTasks */
const FAILURES = ["TaskFailedToStart", "EssentialContainerExited"];
/** Tells whether a task stopped because of what it is: it did not start, ended by itself or failed its health checks; scaling in, a spot interruption or a person's stop is no failure. */
function isFailedTask({ code, reason, containers }) {
    if (FAILURES.includes(code))
        return true;
    if (/failed\b.*\bhealth checks?/i.test(reason))
        return true;
    return code === "" && containers.some(({ exitCode }) => exitCode !== undefined && exitCode !== 0);
}
/** Counts the failed tasks among the stopped ones of a rollout. */
function countFailedTasks(tasks) {
    return tasks.filter(isFailedTask).length;
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
/* harmony export */   xS: () => (/* binding */ strategyOf),
/* harmony export */   xe: () => (/* binding */ pausesIn)
/* harmony export */ });
/* unused harmony export keptConfiguration */
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

/***/ 4299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 1793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findByRecord),
/* harmony export */   t: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9397);
/* harmony import */ var _core_rollback_pick_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2798);
/* harmony import */ var _core_rollout_assess_rollout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(915);
/* harmony import */ var _kit_poll_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3875);




const PATIENCE_MILLISECONDS = 60_000;
const INTERVAL_MILLISECONDS = 2_000;
/** Looks where a rollout stands; what cannot be read at once is tried for a minute, a refusal is not. */
async function lookAt(rollout, means) {
    let last = { rollout, observation: undefined, found: { kind: "unknown", why: "the look was interrupted" } };
    await forAMinute(means, async () => {
        let patient = true;
        try {
            const observation = await means.target.observe(rollout);
            last = { rollout, observation, found: (0,_core_rollout_assess_rollout_js__WEBPACK_IMPORTED_MODULE_2__/* .assessRollout */ .c)(observation, { failedTasks: undefined }) };
        }
        catch (error) {
            if (!(error instanceof _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I))
                throw error;
            last = { rollout, observation: undefined, found: { kind: "unknown", why: `${error.message}. ${error.remedy}` } };
            patient = (0,_core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .W)(error);
        }
        return last.found.kind === "unknown" && patient ? { kind: "again" } : { kind: "found", value: last };
    });
    return last;
}
function forAMinute(means, look) {
    const deadline = Math.min(means.deadline, means.clock.elapsed() + PATIENCE_MILLISECONDS);
    return (0,_kit_poll_js__WEBPACK_IMPORTED_MODULE_3__/* .poll */ .w)({ ...means, deadline, interval: () => INTERVAL_MILLISECONDS }, look);
}
/** Reads the service: what it does not answer at once is asked again for a minute, as by `lookAt`. Throws the last `Unreadable`. */
async function readPatiently(means) {
    let failed;
    const look = async () => {
        try {
            return { kind: "found", value: await means.target.observe() };
        }
        catch (error) {
            if (!(error instanceof _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I) || !(0,_core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .W)(error))
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
        const candidate = (0,_core_rollback_pick_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateRollout */ .lZ)(observation, record);
        const sighting = candidate === undefined ? undefined : await lookAt(candidate, means);
        const begun = sighting?.observation?.rollout;
        if (sighting !== undefined && (begun === undefined || (0,_core_rollback_pick_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .startedFor */ .jr)(begun, record)))
            return sighting;
        // It may be over by now: undone before anybody looked.
        const { family: release } = record.payload;
        const past = await means.history.rolloutOf({ release, since: (0,_core_rollback_pick_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .earliestStart */ .gl)(record) });
        return past === undefined ? none : lookAt(past, means);
    }
    catch (error) {
        if (!(error instanceof _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I))
            throw error;
        return {
            rollout: "",
            observation: undefined,
            found: { kind: "unknown", why: `${error.message}. ${error.remedy}` },
        };
    }
}


/***/ })

};
