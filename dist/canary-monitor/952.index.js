export const id = 952;
export const ids = [952];
export const modules = {

/***/ 2713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgePrepared: () => (/* binding */ judgePrepared)
});

// EXTERNAL MODULE: ./lib/core/policy/change-class.js
var change_class = __webpack_require__(325);
// EXTERNAL MODULE: ./lib/actions/canary-monitor/arm-names.js
var arm_names = __webpack_require__(8472);
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

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
// EXTERNAL MODULE: ./lib/core/time/format-instant.js
var format_instant = __webpack_require__(6734);
;// CONCATENATED MODULE: ./lib/actions/canary-monitor/new-errors.js




const HOUR = 3_600_000;
const NO_TARGET = {
    kind: "unread",
    why: "no target says as whom and in which region they are read",
    remedy: "Give the step `targets`, and the environment and service of a target there.",
};
/** Reads a group's lines of a span and of the hour before it, and finds what is new; whatever goes wrong is said, not thrown. */
async function readNewErrors({ group, pattern }, { since, until }, logs) {
    if (logs === undefined)
        return NO_TARGET;
    const from = new Date(since);
    try {
        const [before, after, { newLogPatterns }] = await Promise.all([
            logs.find({ group, pattern, from: new Date(since - HOUR), until: from }),
            logs.find({ group, pattern, from, until: new Date(until) }),
            __webpack_require__.e(/* import() */ 367).then(__webpack_require__.bind(__webpack_require__, 5367)),
        ]);
        const { patterns, more } = newLogPatterns(before.lines, after.lines);
        return { kind: "read", patterns, more, partial: { before: !before.whole, since: !after.whole } };
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        const remedy = error.why === "not_found"
            ? "Check `logs: group` of the monitor, and that it stands in the target's region and account."
            : error.remedy;
        return { kind: "unread", why: (0,inert/* inertLine */.F)(error.message), remedy };
    }
}
/** Adds to an outcome what is new in the logs; decision, reason and headline stay. */
function withNewErrors(outcome, { errors, group, since }) {
    const patterns = errors.kind === "read" ? JSON.stringify(errors.patterns) : "";
    const words = summaryOf(errors, `${(0,markdown/* code */.aY)(group)} since ${(0,format_instant/* formatInstant */.r)(new Date(since), "UTC")}`);
    return {
        ...outcome,
        summary: [outcome.summary, words].filter((part) => part !== "").join("\n\n"),
        outputs: { ...outcome.outputs, "error-patterns": patterns },
        details: { ...outcome.details, newErrors: errors },
    };
}
function summaryOf(errors, where) {
    if (errors.kind === "unread")
        return `New errors in ${where} are not known: ${(0,markdown/* markdown */.wD)(errors.why, 400)}. ${(0,markdown/* markdown */.wD)(errors.remedy, 400)} The verdict does not rest on them.`;
    const { patterns, more, partial } = errors;
    const doubts = [
        partial.before ? "The hour before was too long to be read whole: some of these may be older." : "",
        partial.since ? "Not all that was logged since could be read: there may be others." : "",
    ].filter((doubt) => doubt !== "");
    if (patterns.length === 0)
        return [`Nothing new in ${where}, beside the hour before.`, ...doubts].join(" ");
    const rows = patterns.map(({ pattern, count, example }) => [String(count), (0,markdown/* code */.aY)(pattern, 200), (0,markdown/* code */.aY)(example, 160)]);
    const head = `New in ${where}, not logged in the hour before${more === 0 ? "" : `, and ${more} kinds more`}:`;
    return [head, (0,markdown/* table */.tp)(["Count", "Kind of line", "Example"], rows), ...doubts].join("\n\n");
}

// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __webpack_require__(1470);
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
    /** Tells whether a person moved the deployment on already, by resume, past something that was watched: who did so before any traffic has accepted nothing of it. */
    wasMovedOn() {
        const known = (this.#record?.statuses ?? []).flatMap(({ status }) => status ?? []);
        return known.some(({ resumed }, index) => {
            const before = known[index - 1];
            return resumed !== undefined && resumed !== before?.resumed && before?.phase !== "held-test";
        });
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

// EXTERNAL MODULE: ./lib/actions/canary-monitor/report.js + 11 modules
var report = __webpack_require__(212);
;// CONCATENATED MODULE: ./lib/core/canary/longest-delay.js
/**
 * Computes how much longer than planned the traffic may be judged at one place, in milliseconds: `extend` while the metrics cannot tell, and
 * `assess` where people assess a failure of one of them.
 */
function longestDelay(metrics, { extend, assess }) {
    return extend + (metrics.some(({ severity }) => severity === "sev2") ? assess : 0);
}

// EXTERNAL MODULE: ./lib/kit/poll.js
var poll = __webpack_require__(3875);
// EXTERNAL MODULE: ./lib/actions/canary-monitor/measure.js + 30 modules
var measure = __webpack_require__(1095);
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
        // A reading that does not name the version before takes nothing back: both still serve.
        const { canary, baseline = this.#former } = reading;
        return this.#measure?.({ canary, baseline }, { ...compared, since, former: this.#former });
    }
    /** Measures the new version at all traffic, beside what the old one was while it still served; `undefined` without a plan. */
    async wholly(reading, compared) {
        const { since = compared.from } = compared;
        const beside = reading.baseline ?? (compared.since === undefined ? undefined : await this.#formerArm());
        const order = { ...compared, since, alone: reading.baseline === undefined, former: this.#former };
        return this.#measure?.({ canary: reading.canary, baseline: beside }, order);
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
var findings = __webpack_require__(2713);
;// CONCATENATED MODULE: ./lib/actions/canary-monitor/hold-left.js
const BEFORE_EXPIRY_MILLISECONDS = 5 * 60_000;
/** Counts the milliseconds until a hold comes too near to its end to be judged any longer. */
function holdLeft(hold, clock) {
    return hold.expiresAt.getTime() - clock.now().getTime() - BEFORE_EXPIRY_MILLISECONDS;
}

// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __webpack_require__(6289);
// EXTERNAL MODULE: ./lib/core/canary/score.js
var canary_score = __webpack_require__(9294);
// EXTERNAL MODULE: ./lib/core/canary/verdict.js
var verdict = __webpack_require__(7193);
;// CONCATENATED MODULE: ./lib/core/canary/assess-failure.js


/**
 * Decides what a failure means by its severity: `sev1` counts at once. `sev2` is left to people for as long as the monitor says, counted from
 * the first bucket that failed and was published; it counts if it still fails then, and not if it has recovered or a person let it go on.
 * What fails again after it recovered has had its time.
 */
function assessFailure(judgement, { assess, period, score }, { now, accepted }) {
    const { verdict, severity, failedAt, recovered } = judgement;
    if (verdict !== "fail")
        return { kind: "clear", verdict, despite: "" };
    if (severity !== "sev2")
        return { kind: "failing" };
    if (accepted || recovered)
        return { kind: "clear", verdict: otherVerdict(judgement, score), despite: accepted ? "accepted" : "recovered" };
    if (failedAt === undefined)
        return { kind: "failing" };
    const until = failedAt + period + lagOf(judgement) + assess;
    return now >= until ? { kind: "failing" } : { kind: "assessed", until };
}
/** The verdict of the metrics that decide and do not fail, and of the score without what failed; where all of them fail there is nothing else to wait for. */
function otherVerdict(judgement, score) {
    const deciding = judgement.metrics
        .filter(({ metric, leftOut }) => metric.role === "critical" && !leftOut)
        .map(({ verdict }) => verdict);
    const others = [...deciding, otherScore(judgement, score)].filter((one) => one !== undefined && one !== "fail");
    const worst = others.length === 0 ? "pass" : (0,verdict/* worstOf */.h)(others);
    return worst === "fail" ? "pass" : worst;
}
/** The score as if what failed and counted had passed: weighed metrics count only where they made the score fail. */
function otherScore({ metrics, score }, bounds) {
    if (bounds === undefined || score === undefined)
        return undefined;
    const counted = (role) => role === "critical" || score.high < bounds.fail;
    const weighing = metrics
        .filter(({ metric, leftOut }) => !leftOut && (0,canary_score/* weighs */.a)(metric))
        .map((one) => (one.verdict === "fail" && counted(one.metric.role) ? { ...one, verdict: "pass" } : one));
    return (0,canary_score/* scoreOf */.u)(weighing, bounds)?.verdict;
}
function lagOf({ metrics }) {
    return Math.max(0, ...metrics.filter(({ verdict }) => verdict === "fail").map(({ metric }) => metric.lag));
}

// EXTERNAL MODULE: ./lib/actions/canary-monitor/some-of.js
var some_of = __webpack_require__(7297);
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
        const known = this.#sinceFirst(judgement);
        const found = assessFailure(known, this.#plan, { now: clock.now().getTime(), accepted: this.#accepted });
        const expiring = hold !== undefined && holdLeft(hold, clock) <= 0;
        const stance = found.kind === "assessed" && expiring ? { kind: "failing" } : found;
        if (stance.kind === "assessed" && hold?.ours === true)
            this.#hold = hold.id;
        this.#keep(known, stance);
        return stance;
    }
    /** Limits look no further back than the share that is judged now: what failed at an earlier one does not get its time anew. */
    #sinceFirst(judgement) {
        const earlier = this.#assessed?.failedAt ?? Number.POSITIVE_INFINITY;
        return judgement.failedAt === undefined
            ? judgement
            : { ...judgement, failedAt: Math.min(earlier, judgement.failedAt) };
    }
    /** Says what was assessed; `undefined` where nothing was. */
    assessed() {
        return this.#assessed;
    }
    #keep(judgement, stance) {
        const { failedAt, severity, verdict } = judgement;
        if (verdict === "pass" && this.#assessed?.became === "open")
            this.#assessed = { ...this.#assessed, became: "recovered" };
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
    const what = (0,some_of/* someOf */.y)(failed.map(({ metric, why }) => `${(0,inert/* inertLine */.F)(metric.name, 80)} (${why})`));
    return `sev2: ${what}. The traffic stays where it is for ${(0,duration/* formatDuration */.a)(assess)}, until ${(0,format_instant/* formatInstant */.r)(new Date(until), "UTC")}: end the hold to accept it, or leave it to be rolled back unless it recovers.`;
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

// EXTERNAL MODULE: ./lib/actions/canary-monitor/watched-time.js
var watched_time = __webpack_require__(3783);
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
        // Traffic that was taken back is none that the new version could have proven itself with.
        const taken = reading.position.kind === "moving" && reading.weight < 100;
        const verdict = taken && stance.verdict === "pass" ? "inconclusive" : stance.verdict;
        if (long && verdict === "pass")
            return findings.end({ kind: "judged", verdict: "pass" });
        const expiring = hold !== undefined && holdLeft(hold, means.clock) <= 0;
        if (expiring || isSpent(plan, judged.hopeless, watched - length))
            return findings.end({ kind: "undecided", verdict, expiring });
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
        const phases = (0,watched_time/* phasesOf */.I)(soaking.marks(), this.#started?.at, means.clock.now().getTime());
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
            const until = state.until === undefined ? "" : ` until ${(0,format_instant/* formatInstant */.r)(state.until, "UTC")}`;
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

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/soaking-of.js


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
    const delay = plan === undefined ? 0 : longestDelay(plan.metrics, plan);
    const partial = phases.slice(0, -1).map(({ soak = 0 }) => soak + delay);
    return partial.reduce((sum, one) => sum + one, Math.max(plan?.watch ?? 0, phases.at(-1)?.soak ?? 0) + delay);
}

;// CONCATENATED MODULE: ./lib/kit/write-report.js

/** Writes a report where one is asked for, and tells whether it did; that it cannot be built or written is a warning, and changes no verdict. */
async function writeReport({ name, path, build }, { workspace, progress }) {
    if (path === "")
        return false;
    try {
        await workspace.write(path, await build());
        return true;
    }
    catch (error) {
        const why = (0,inert/* inertLine */.F)(error instanceof Error ? error.message : String(error), 300);
        progress.warn(`The ${name} could not be written: ${why}. Give a path inside the workspace that can be written.`);
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/error-facts.js
const SHOWN = 3;
/** Says what is new in the logs as facts of a report; its words are untrusted. */
function errorFacts(errors) {
    if (errors === undefined)
        return [];
    if (errors.kind === "unread")
        return [{ name: "New errors in the logs", text: `not known: ${errors.why}` }];
    const { patterns, more } = errors;
    if (patterns.length === 0)
        return [{ name: "New errors in the logs", text: "none" }];
    const rest = patterns.length - SHOWN + more;
    return [
        ...patterns.slice(0, SHOWN).map(({ pattern, count }) => ({ name: `New error (${count}×)`, text: pattern })),
        ...(rest > 0 ? [{ name: "New errors beside", text: `${rest} further kinds` }] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/write-watch-report.js




/** Writes the page about a watch where one is asked for. */
async function writeWatchReport(ended, inputs, { workspace, progress }) {
    const path = inputs.report;
    const build = () => page(ended, inputs);
    if (await writeReport({ name: "report", path, build }, { workspace, progress }))
        progress.say(`The report is written to ${(0,inert/* inertLine */.F)(path, 200)}.`);
}
async function page({ end, prepared, outcome, errors }, { environment, service, commit }) {
    const { decision, reasonCode, headline, remedy } = outcome;
    const { canaryReport } = await __webpack_require__.e(/* import() */ 784).then(__webpack_require__.bind(__webpack_require__, 6784));
    return canaryReport({
        ...(0,watched_time/* watchedTime */.u)(end, prepared),
        environment,
        service,
        ending: { decision, reasonCode, headline, remedy },
        monitor: prepared.from,
        providerErrors: end.providers.reduce((sum, { errors }) => sum + errors, 0),
        facts: [
            ...(commit === "" ? [] : [{ name: "Commit", text: commit }]),
            ...(prepared.place === undefined ? [] : [{ name: "Rollout", text: prepared.place.rollout }]),
            ...errorFacts(errors),
        ],
    });
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/judge-prepared.js








/** Watches what was prepared until it is judged, keeps the verdict in the record, and reports it. */
async function judgePrepared(prepared, inputs, { ports, surroundings }) {
    const notebook = new Notebook(prepared, ports.records, surroundings.progress);
    const end = await judge(prepared, inputs, { ports, surroundings, notebook });
    const verdict = (0,report/* reportWatch */.m)(end, prepared, inputs);
    if (prepared.interval === undefined)
        await notebook.end(end, verdict.decision);
    // The verdict is kept: what only explains it may take a moment, or fail.
    const found = await findNewErrors({ end, prepared, until: surroundings.clock.now().getTime() }, ports);
    const outcome = found === undefined ? verdict : withNewErrors(verdict, found);
    const { progress } = surroundings;
    const ended = { end, prepared, outcome, errors: found?.errors };
    await writeWatchReport(ended, inputs, { workspace: ports.workspace, progress });
    return outcome;
}
/** Finds what is new in the logs; `undefined` where the monitor names none, or nothing has run. */
async function findNewErrors({ end, prepared, until }, { platform }) {
    const { plan, access, interval, record } = prepared;
    const since = interval?.from ?? record?.createdAt.getTime() ?? end.phases[0]?.from;
    if (plan?.logs === undefined || since === undefined)
        return undefined;
    const logs = access === undefined ? undefined : platform.logs(access);
    const errors = await readNewErrors(plan.logs, { since, until: interval?.to ?? until }, logs);
    return { errors, group: plan.logs.group, since };
}
/** Judges an interval that has passed once, and otherwise watches. */
async function judge(prepared, inputs, world) {
    const { ports, surroundings, notebook } = world;
    const { clock, progress, signal } = surroundings;
    const { plan, interval, phases } = prepared;
    const { traffic, sources } = judge_prepared_open(prepared, inputs, ports);
    const means = { clock, progress, signal, chance: ports.chance, traffic, sources };
    if (plan !== undefined && interval !== undefined) {
        const { lookBack } = await __webpack_require__.e(/* import() */ 854).then(__webpack_require__.bind(__webpack_require__, 7854));
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
/** Opens the gate that is asked before traffic is raised; `undefined` without a policy. Only then is its code loaded. */
async function gateOf({ record }, inputs, { ports, surroundings }) {
    const { policy: place, environment, service, "incident-tokens": tokens } = inputs;
    if (place === undefined)
        return undefined;
    const { clock, mask } = surroundings;
    for (const token of tokens.values())
        mask(token);
    const { gateAsker } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(815), __webpack_require__.e(366)]).then(__webpack_require__.bind(__webpack_require__, 366));
    const changeClass = inputs["change-class"] === "" ? change_class/* STANDARD_CLASS */.L : inputs["change-class"];
    const since = record?.createdAt ?? clock.now();
    const question = { place, policyRef: inputs["policy-ref"], environment, service, changeClass, since, tokens };
    return gateAsker(question, { ...(await ports.gate()), clock });
}
/** Opens what is watched and what it is watched by; nothing is called yet. */
function judge_prepared_open({ place, access, plan, names }, inputs, ports) {
    const traffic = place === undefined ? liveTraffic(names) : (0,arm_names/* namedArms */.TX)(ports.platform.rollout(place), names);
    const own = access === undefined ? undefined : ports.platform.metrics(access);
    const asked = { providers: plan?.providers ?? new Map(), tokens: inputs["provider-tokens"] };
    return { traffic, sources: ports.sources(asked, own) };
}


/***/ }),

/***/ 7697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lostIn)
/* harmony export */ });
/** Names the metrics that are refused, and will be however often they are asked for. */
function lostIn(providers) {
    return new Set(providers.flatMap(({ refused }) => refused.filter(({ hopeless }) => hopeless).map(({ name }) => name)));
}


/***/ }),

/***/ 1095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ measureWith)
});

;// CONCATENATED MODULE: ./lib/core/incident/severity.js
/** Names the labels of an incident's issue; policies find incidents by them. */
function incidentLabels(severity) {
    return ["incident", severity];
}
/** Finds the worst of several severities; `undefined` of none. */
function worstSeverity(severities) {
    return severities.toSorted()[0];
}

// EXTERNAL MODULE: ./lib/core/canary/alpha-of-each-test.js
var alpha_of_each_test = __webpack_require__(6321);
// EXTERNAL MODULE: ./lib/core/canary/decides.js
var decides = __webpack_require__(1193);
;// CONCATENATED MODULE: ./lib/core/canary/finding.js
/** Creates a finding that says nothing yet, and why. */
function notEnough(why) {
    return { verdict: "insufficient-data", why, failedAt: undefined, recovered: false, ruledOut: false, tests: [] };
}

;// CONCATENATED MODULE: ./lib/core/canary/statistics/sequential-test.js
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

// EXTERNAL MODULE: ./lib/core/canary/is-beyond.js
var is_beyond = __webpack_require__(8300);
;// CONCATENATED MODULE: ./lib/core/canary/judge-limits.js

/**
 * Judges points against limits: `fail` as soon as N of M neighbouring points are beyond the alert limit, `insufficient-data`
 * below M points, `inconclusive` while the newest point is beyond it, else `pass`. NaN and ±∞ are no values. Limits suffice to end
 * a phase early when the newest M points are all within them.
 */
function judgeLimits(points, metric) {
    const { limits, breaches } = metric;
    const usable = points.filter(({ value }) => limits !== undefined && (value === undefined || Number.isFinite(value)));
    const beyond = usable.map(({ value }) => (0,is_beyond/* isBeyond */._)(value, metric));
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

;// CONCATENATED MODULE: ./lib/core/canary/statistics/is-same.js
/** What two figures may differ by where they are the same: rounding, relative to the larger. */
const ROUNDING = 1e-9;
/** Tells whether two values are the same but for rounding, in whatever unit they are. */
function isSame(one, other) {
    return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
}

// EXTERNAL MODULE: ./lib/core/canary/statistics/paired-signs.js
var paired_signs = __webpack_require__(5770);
;// CONCATENATED MODULE: ./lib/core/canary/tolerated-value.js
/**
 * Computes the value up to which a canary is no worse than this one of the baseline: `tolerate` times it, or its `tolerate`-th part for
 * values that are bad below. Below zero the room is as wide as above it.
 */
function toleratedValue(baseline, tolerate, bad) {
    const room = bad === "above" ? tolerate - 1 : 1 / tolerate - 1;
    return baseline + room * Math.abs(baseline);
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
        if (failedAt === undefined && (0,paired_signs/* logSignEvidence */.R)(losses, wins) >= enough)
            failedAt = at;
    }
    const log = (0,paired_signs/* logSignEvidence */.R)(losses, wins);
    const common = {
        failedAt,
        recovered: failedAt !== undefined && log < enough,
        // Where wins alone are evidence enough; else it has no word on an early end.
        ruledOut: (0,paired_signs/* logSignEvidence */.R)(wins, losses) >= enough ? true : undefined,
        tests: [{ name: "evidence of worse points", value: Math.exp(Math.min(log, 700)), threshold: 1 / alpha }],
    };
    const worse = `worse than the baseline beside it in ${losses} of ${pairs.length} points`;
    if (failedAt !== undefined)
        return { ...common, verdict: "fail", why: worse };
    const needed = (0,paired_signs/* pairsNeeded */.V)(alpha);
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

;// CONCATENATED MODULE: ./lib/core/canary/statistics/mid-ranks.js

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

;// CONCATENATED MODULE: ./lib/core/canary/statistics/rank-sums.js
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

;// CONCATENATED MODULE: ./lib/core/canary/statistics/hodges-lehmann.js


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

;// CONCATENATED MODULE: ./lib/core/canary/statistics/normal-tail.js
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

;// CONCATENATED MODULE: ./lib/core/canary/statistics/mann-whitney.js



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
/** Tests at a phase's end, where there is a baseline beside it; until then it only asks that the phase is not ended early. */
function phaseEnd(metric, evidence, { alpha, phaseEnds }) {
    const { from = Number.NEGATIVE_INFINITY, phaseEndsAt } = evidence;
    if (metric.atPhaseEnd === undefined || evidence.baseline.length === 0 || evidence.alone === true)
        return undefined;
    if (evidence.phaseEnd !== true) {
        const alone = metric.limits === undefined && metric.compare === undefined;
        const waiting = notEnough("is tested at the phase's end");
        return alone ? waiting : { ...waiting, verdict: "pass" };
    }
    const figures = (arm) => figuresOf(metric, evidence[arm]).filter(({ at }) => at >= from);
    return judgePhaseEnd({ ...metric.atPhaseEnd, bad: metric.bad }, { canary: figures("canary"), baseline: figures("baseline"), endsAt: phaseEndsAt }, alpha / phaseEnds);
}

;// CONCATENATED MODULE: ./lib/core/canary/measurements/silent-end.js
/** So many buckets without anything are more than a late one. */
const SILENT = 5;
/**
 * Counts the newest buckets in which nothing was reported, where they are so many that what was seen before says nothing about now: a new
 * version that died reports no errors. `undefined` otherwise, and where the metric says what its silence means.
 */
function silentEnd({ kind, missing, breaches }, measurements) {
    const length = Math.max(SILENT, breaches.of);
    if (kind === "alarm" || missing !== "no-data" || measurements.length < length)
        return undefined;
    const isSilent = ({ value, total = 0 }) => total === 0 && (kind === "count" || value === undefined);
    return measurements.slice(-length).every(isSilent) ? length : undefined;
}

;// CONCATENATED MODULE: ./lib/core/canary/measurements/sound-measurements.js
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

;// CONCATENATED MODULE: ./lib/core/canary/measurements/summarise-metric.js
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

;// CONCATENATED MODULE: ./lib/core/canary/smallest-visible.js

/**
 * Computes the smallest multiple of the baseline's rate that the traffic seen could have revealed: the one whose expected counts would
 * have reached 1/α and passed the gates. A regression of just that size is found about every other time. `undefined` when even twenty
 * times what is tolerated would have stayed unseen.
 */
function smallestVisible(seen, compare, alpha) {
    const { canary, baseline } = seen;
    const isSeen = sightOf(seen, compare, alpha);
    // Half an event stands in for none, so that a clean baseline still has a rate.
    const rate = Math.max(0.5, baseline.events) / baseline.total;
    const index = firstOf(0, MULTIPLES.length, (at) => {
        const share = Math.min(1, rate * (MULTIPLES[at] ?? 0) * compare.tolerate);
        return isSeen(canary.total * share, share, canary.total);
    });
    const multiple = MULTIPLES[index];
    return multiple === undefined ? undefined : multiple * compare.tolerate;
}
/**
 * Computes the smallest share of the canary's requests whose events would have failed the comparison, also where the baseline had no event
 * that a multiple could be said of. `undefined` where not even an event at every request would have.
 */
function smallestVisibleShare(seen, compare, alpha) {
    const isSeen = sightOf(seen, compare, alpha);
    const requests = Math.floor(seen.canary.total);
    const events = firstOf(1, requests + 1, (count) => isSeen(count, count / requests, requests));
    return events > requests ? undefined : events / requests;
}
/** Makes the question whether a canary with such counts would have failed beside the baseline that was seen. */
function sightOf({ canary, baseline }, compare, alpha) {
    if (Math.min(canary.total, baseline.total) < Math.max(1, compare.requests))
        return () => false;
    return (events, share, total) => events >= compare.events &&
        share - baseline.events / baseline.total >= compare.excess &&
        logEvidence([{ canary: { events, total }, baseline }], compare.tolerate) >= Math.log(1 / alpha);
}
/** Finds the first number from `from` on that is seen, by halving, since a larger one is seen wherever a smaller one is; `end` where none before it is. */
function firstOf(from, end, isSeen) {
    let [first, last] = [from, end];
    while (first < last) {
        const middle = Math.floor((first + last) / 2);
        if (isSeen(middle))
            last = middle;
        else
            first = middle + 1;
    }
    return first;
}

// EXTERNAL MODULE: ./lib/core/canary/verdict.js
var canary_verdict = __webpack_require__(7193);
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
            silent: silentEnd(metric, evidence.canary),
            shown: metric.role === "shown",
        }),
        canary: summariseMetric(metric, arms.canary),
        baseline: summariseMetric(metric, arms.baseline),
        before: summariseMetric(metric, soundMeasurements(metric, evidence.before).sound),
        samples: metric.totals.length === 0 && metric.kind !== "count" ? points.length : trafficOf(arms.canary),
        points,
        baselinePoints: measuredPoints(metric, arms.baseline, evidence.from),
        measured,
        leftOut: !measured && isIgnored(metric, evidence) && canary.impossible === 0,
        tests: findings.flatMap(({ tests }) => tests),
        ...visibleIn(metric, overlap, level.alpha),
    };
}
function visibleIn({ compare }, overlap, alpha) {
    if (compare?.judge !== "sequential" || overlap.length === 0)
        return { visible: undefined, visibleShare: undefined };
    const seen = totalOf(overlap);
    return {
        visible: smallestVisible(seen, compare, alpha),
        visibleShare: smallestVisibleShare(seen, compare, alpha),
    };
}
/** Tells whether silence is left out: what was not asked for yet, what could not be read, and what is no measurement is not silent. */
function isIgnored({ missing }, { canary, error }) {
    return missing === "ignore" && error === undefined && canary.length > 0;
}
/** Takes the points before and after a share's start apart, so that none is pooled over both. */
function measuredPoints(metric, measurements, from = Number.NEGATIVE_INFINITY) {
    return [
        ...pointsOf(metric, measurements.filter(({ at }) => at < from)),
        ...pointsOf(metric, measurements.filter(({ at }) => at >= from)),
    ];
}
function summedUp(findings, { evidence, impossible, silent, shown, }) {
    const found = (0,canary_verdict/* worstOf */.h)(findings.map(({ verdict }) => verdict));
    const failed = findings.filter(({ verdict }) => verdict === "fail");
    const common = {
        failedAt: failed.length === 0 ? undefined : Math.min(...failed.flatMap(({ failedAt }) => failedAt ?? [])),
        recovered: failed.length > 0 && failed.every(({ recovered }) => recovered),
        ruledOut: findings.some(({ ruledOut }) => ruledOut === true) && findings.every(({ ruledOut }) => ruledOut !== false),
    };
    // What failed did so by what was read before; that its provider is down now does not take it back.
    if (evidence.error !== undefined && found !== "fail")
        return { ...common, ruledOut: false, verdict: "error", why: `could not be read: ${evidence.error}` };
    if (shown)
        return { ...common, verdict: found, why: "is shown only" };
    if (found === "pass" && silent !== undefined) {
        const why = `nothing was reported in its last ${silent} buckets`;
        return { ...common, ruledOut: false, verdict: "insufficient-data", why };
    }
    const why = findings.find(({ verdict }) => verdict === found)?.why ?? "no baseline beside it, and no limit of its own";
    const odd = impossible === 0 ? "" : `; ${impossible} ${impossible === 1 ? "bucket" : "buckets"} held no possible figure`;
    return { ...common, verdict: found, why: `${why}${odd}` };
}

// EXTERNAL MODULE: ./lib/core/canary/score.js
var canary_score = __webpack_require__(9294);
;// CONCATENATED MODULE: ./lib/core/canary/judge-canary.js






/**
 * Judges all metrics. The worst verdict of the critical ones counts, and the score's where the monitor has one; a metric of `sev3` is only
 * reported. The probability of a false abort is split evenly over the tests that can stop a release (Bonferroni), and for those made at
 * a phase's end once more over `phaseEnds`, the phases that have one. Silence alone never passes: at least one metric that decides must have been measured.
 */
function judgeCanary({ metrics, alpha, score: bounds }, evidence, phaseEnds = 1) {
    const nothing = { canary: [], baseline: [], before: [] };
    const level = { alpha: (0,alpha_of_each_test/* alphaOfEachTest */.P)({ metrics, alpha, score: bounds }), phaseEnds: Math.max(1, phaseEnds) };
    const judged = metrics.map((metric, index) => judgeMetric(metric, evidence[index] ?? nothing, level));
    const deciding = judged.filter(({ metric, leftOut }) => !leftOut && (0,decides/* decides */.y)(metric));
    const weighing = judged.filter(({ metric, leftOut }) => !leftOut && (0,canary_score/* weighs */.a)(metric));
    const score = bounds === undefined ? undefined : (0,canary_score/* scoreOf */.u)(weighing, bounds);
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
function earliest(instants) {
    const known = instants.filter((instant) => instant !== undefined);
    return known.length === 0 ? undefined : Math.min(...known);
}

// EXTERNAL MODULE: ./lib/core/canary/queries/arm-queries.js
var arm_queries = __webpack_require__(2388);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
;// CONCATENATED MODULE: ./lib/actions/canary-monitor/hour-before.js
/** The hour before a watch, as the providers tell it: each is asked until it has answered once. */
class HourBefore {
    #providers;
    #told = new Map();
    constructor(providers) {
        this.#providers = providers;
    }
    /** Reads what is known by now of an arm's hour before an instant in milliseconds, by the metrics' places in the plan. */
    async read(arm, until) {
        const silent = this.#providers.filter((provider) => !this.#told.has(provider));
        await Promise.all(silent.map(async (provider) => {
            const told = await provider.before(arm, until);
            if (told !== undefined)
                this.#told.set(provider, told);
        }));
        return new Map([...this.#told.values()].flatMap((told) => [...told]));
    }
}

// EXTERNAL MODULE: ./lib/actions/canary-monitor/lost-in.js
var lost_in = __webpack_require__(7697);
;// CONCATENATED MODULE: ./lib/core/canary/measurements/whole-buckets.js
/** Finds the whole buckets that began at or after `since` and ended at least `lag` before `now`; `undefined` when there is none yet. */
function wholeBuckets({ since, now, lag, period, }) {
    const from = Math.ceil(since / period) * period;
    const to = Math.floor((now - lag) / period) * period;
    return to > from ? { from, to } : undefined;
}

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
;// CONCATENATED MODULE: ./lib/core/canary/measurements/measurements.js

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


/** Reads the metrics of one provider in one question for each span. Throws `Unreadable` unless all of it can be read. */
async function readEvidence(plan, metrics, { arms, spans }) {
    const series = await readSeries(plan, metrics, { arms, spans });
    const sideOf = (side, position, span) => {
        const metric = plan.metrics[position];
        const arm = arms[side];
        if (span === undefined || metric === undefined || arm === undefined)
            return [];
        // What cannot be measured is not silent: it is neither zero nor ignored. A baseline without a name still stands there, without data.
        if (side === "canary" && (0,arm_queries/* missingDimensions */.O3)(metric, arm).length > 0)
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

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/refusals.js


/** Whoever asks is refused. */
const RIGHTS = ["forbidden", "unauthorized"];
/** How often in a row a question must be refused before that is taken for its last word: one answer may come from something in between. */
const LAST_WORD = 3;
/** Keeps which metrics of a provider are refused, by their places in the plan, and how often in a row. */
class Refusals {
    #known = new Map();
    /** Keeps that a metric was refused once more. */
    add(position, error) {
        const { error: before, times = 0 } = this.#known.get(position) ?? {};
        this.#known.set(position, { error, times: before?.why === error.why ? times + 1 : 1 });
    }
    /** Forgets a refusal, since the metric was read. */
    heal(position) {
        this.#known.delete(position);
    }
    /** Tells whether a metric is refused. */
    has(position) {
        return this.#known.has(position);
    }
    /** Tells whether asking for a metric again cannot help: whoever asks has no right to it, or its question was refused again and again. What is not there may come. */
    isHopeless(position) {
        const { error, times = 0 } = this.#known.get(position) ?? {};
        if (error === undefined)
            return false;
        return isAboutRights(error) || (error.why === "refused" && times >= LAST_WORD);
    }
    /** Says why a metric is refused, and what to do, inert; `undefined` where it is not. */
    words(position) {
        const { error } = this.#known.get(position) ?? {};
        return error === undefined ? undefined : refusals_wordsOf(error);
    }
    /** Says why whoever asks is refused for all of these metrics; empty where only some are, or not for that. */
    common(positions) {
        const errors = positions.map((position) => this.#known.get(position)?.error);
        const [first] = errors;
        return first !== undefined && errors.every((one) => one !== undefined && isAboutRights(one)) ? refusals_wordsOf(first) : "";
    }
}
/** Takes what a reading threw for a refusal; throws it where the provider is away, which says nothing about the question. */
function refusalIn(error) {
    if (!(error instanceof unreadable/* Unreadable */.I) || (0,unreadable/* isPassing */.W)(error) || error.why === "expired")
        throw error;
    return error;
}
/** Tells whether whoever asks is refused, whatever they ask for. */
function isAboutRights({ why }) {
    return RIGHTS.includes(why);
}
/** Says why something could not be read, and what to do; inert. */
function refusals_wordsOf({ message, remedy }) {
    return (0,inert/* inertLine */.F)(`${message}. ${remedy}`, 600);
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/together-or-alone.js

/** Reads metrics together and, where that is refused, each for itself; throws `Unreadable` where the provider is away. */
async function togetherOrAlone(positions, read, refused) {
    if (positions.length === 0)
        return;
    try {
        await read(positions);
        return;
    }
    catch (error) {
        const refusal = refusalIn(error);
        // Who is not known to it need not ask again for each.
        if (positions.length === 1 || refusal.why === "unauthorized") {
            for (const position of positions)
                refused(position, refusal);
            return;
        }
    }
    for (const position of positions)
        await togetherOrAlone([position], read, refused);
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/provider-evidence.js





const BEFORE_MILLISECONDS = 60 * 60_000;
/**
 * What one provider says of the metrics that name it: read when a new bucket is whole, or after an error; what was read last stands
 * meanwhile. They are read together; where that is refused, each is read once for itself, and those that are refused stay apart from then on.
 */
class ProviderEvidence {
    #name;
    #plan;
    #metrics;
    /** Where its metrics stand in the plan. */
    #positions;
    #refusals = new Refusals();
    #evidence = new Map();
    #since;
    #readUntil = "";
    /** Why it could not be asked at all. */
    #away;
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
        const due = key !== this.#readUntil || this.#away !== undefined;
        // What was measured of another span says nothing about this one.
        if (since !== this.#since)
            this.#evidence = new Map();
        this.#since = since;
        const asked = [...spans].filter(([position, span]) => span !== undefined && (due || this.#mayHeal(position)));
        if (asked.length === 0)
            return false;
        try {
            await this.#read({ canary, baseline }, new Map(asked));
            this.#away = undefined;
            this.#readUntil = key;
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            this.#away = error;
        }
        const blind = this.#away !== undefined || this.#positions.every((position) => this.#refusals.has(position));
        if (due || blind)
            this.#readings += 1;
        if (blind)
            this.#errors += 1;
        return true;
    }
    /** Reads an arm's last hour before an instant, for the report alone: what cannot be read of it is left out, and remembered only where whoever asks is refused. `undefined` while the provider cannot be asked. */
    async before(baseline, until) {
        if (this.#away !== undefined)
            return undefined;
        const { period } = this.#plan;
        const span = wholeBuckets({ since: until - BEFORE_MILLISECONDS, now: until, lag: 0, period });
        const found = new Map();
        const read = async (positions) => {
            const spans = new Map(positions.map((position) => [position, span]));
            for (const [position, sides] of await readEvidence(this.#plan, this.#metrics, { arms: { baseline }, spans }))
                found.set(position, sides.baseline);
        };
        const left = (position, refused) => {
            if (isAboutRights(refused))
                this.#refusals.add(position, refused);
        };
        try {
            await togetherOrAlone(this.#apart(this.#positions).sound, read, left);
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            return (0,unreadable/* isPassing */.W)(error) ? undefined : found;
        }
        return found;
    }
    /** What was measured of its metrics, by their places in the plan. */
    evidence() {
        const away = this.#away === undefined ? undefined : refusals_wordsOf(this.#away);
        return new Map(this.#positions.map((position) => {
            const { canary = [], baseline = [] } = this.#evidence.get(position) ?? {};
            const error = this.#refusals.words(position) ?? away;
            return [position, { canary, baseline, ...(error === undefined ? {} : { error }) }];
        }));
    }
    /** How it answered so far. */
    state() {
        const refused = this.#positions.flatMap((position) => {
            const [error, name] = [this.#refusals.words(position), this.#plan.metrics[position]?.name];
            if (error === undefined || name === undefined)
                return [];
            return [{ name, error, hopeless: this.#refusals.isHopeless(position) }];
        });
        return {
            name: this.#name,
            readings: this.#readings,
            errors: this.#errors,
            error: this.#away === undefined ? this.#refusals.common(this.#positions) : refusals_wordsOf(this.#away),
            refused,
        };
    }
    async #read(arms, spans) {
        const { sound, refused } = this.#apart([...spans.keys()]);
        const read = async (positions) => {
            const own = new Map(positions.map((position) => [position, spans.get(position)]));
            const told = await readEvidence(this.#plan, this.#metrics, { arms, spans: own });
            this.#evidence = new Map([...this.#evidence, ...told]);
        };
        await togetherOrAlone(sound, read, (position, error) => this.#refusals.add(position, error));
        for (const position of refused) {
            try {
                await read([position]);
                this.#refusals.heal(position);
            }
            catch (error) {
                if (!(error instanceof unreadable/* Unreadable */.I))
                    throw error;
                // Even when it is answered late by now: that holds nobody but itself.
                this.#refusals.add(position, error);
                if ((0,unreadable/* isPassing */.W)(error))
                    return;
            }
        }
    }
    /** Whether a metric is refused that may be read at the next look. */
    #mayHeal(position) {
        return this.#refusals.has(position) && !this.#refusals.isHopeless(position);
    }
    #apart(positions) {
        return {
            sound: positions.filter((position) => !this.#refusals.has(position)),
            refused: positions.filter((position) => this.#refusals.has(position)),
        };
    }
    #spans({ since, until = Number.POSITIVE_INFINITY, now }) {
        const { metrics, period } = this.#plan;
        const spanOf = (lag = 0) => wholeBuckets({ since, now: Math.min(now, until + lag), lag, period });
        return new Map(this.#positions.map((position) => [position, spanOf(metrics[position]?.lag)]));
    }
}

// EXTERNAL MODULE: ./lib/actions/canary-monitor/refused-in.js
var refused_in = __webpack_require__(4967);
;// CONCATENATED MODULE: ./lib/actions/canary-monitor/measure.js







/** Creates the measuring of one watch: the providers are read side by side, and one that fails makes its own metrics an error alone. A metric whose question is refused is warned of once. */
function measureWith(plan, { sources, clock, progress, phaseEnds = 1 }) {
    const names = [...new Set(plan.metrics.map(({ provider }) => provider))];
    const providers = names.map((name) => new ProviderEvidence(plan, name, sources(name)));
    const warned = new Set();
    let last;
    const hour = new HourBefore(providers);
    return async ({ canary, baseline }, { since, from, until, endsAt, alone, former }) => {
        const question = { canary, baseline, since, until, now: clock.now().getTime() };
        const read = await Promise.all(providers.map((provider) => provider.refresh(question)));
        const before = former === undefined ? undefined : await hour.read(former, since);
        const phaseEnd = endsAt !== undefined && question.now >= endsAt;
        const key = JSON.stringify([since, from, alone, phaseEnd]);
        if (last?.key === key && !read.includes(true))
            return last.measured;
        const found = new Map(providers.flatMap((provider) => [...provider.evidence()]));
        const evidence = plan.metrics.map(({ lag }, position) => ({
            canary: [],
            baseline: [],
            ...found.get(position),
            before: before?.get(position) ?? [],
            from,
            alone,
            phaseEnd,
            // What is published later than the end would make it another test.
            phaseEndsAt: phaseEnd ? (until ?? Math.floor((endsAt - lag) / plan.period) * plan.period) : undefined,
        }));
        const judgement = judgeCanary(plan, evidence, phaseEnds);
        const states = providers.map((provider) => provider.state());
        for (const { name, error } of (0,refused_in/* refusedIn */.k)(states)) {
            if (!warned.has(name))
                progress.warn(`Metric '${(0,inert/* inertLine */.F)(name, 80)}' could not be read: ${error}`);
            warned.add(name);
        }
        const said = `${refusals(states)}${soFar(judgement)}${unmeasured(plan, canary, baseline)}`;
        const measured = { judgement, providers: states, hopeless: hopelessOf(plan, states), said };
        last = { key, measured };
        return measured;
    };
}
function hopelessOf({ metrics }, states) {
    const lost = (0,lost_in/* lostIn */.g)(states);
    const critical = metrics.filter(({ role }) => role === "critical");
    const blind = critical.filter(({ name }) => lost.has(name));
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

/***/ 6321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ alphaOfEachTest)
/* harmony export */ });
/* harmony import */ var _decides_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var _score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9294);


/** Splits the probability of a false abort evenly over the tests that can stop a release (Bonferroni). */
function alphaOfEachTest({ metrics, alpha, score }) {
    const counted = metrics.filter(score === undefined ? _decides_js__WEBPACK_IMPORTED_MODULE_0__/* .decides */ .y : _score_js__WEBPACK_IMPORTED_MODULE_1__/* .weighs */ .a);
    const tests = counted.reduce((sum, { compare, atPhaseEnd }) => sum + Number(compare !== undefined) + Number(atPhaseEnd !== undefined), 0);
    return alpha / Math.max(1, tests);
}


/***/ }),

/***/ 1193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ decides)
/* harmony export */ });
/** Tells whether a metric can stop a release by itself. */
function decides({ role, severity }) {
    return role === "critical" && severity !== "sev3";
}


/***/ }),

/***/ 9294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ weighs),
/* harmony export */   u: () => (/* binding */ scoreOf)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7193);

/** Tells whether a metric is part of the score. */
function weighs({ role, severity }) {
    return (role === "critical" || role === "weighed") && severity !== "sev3";
}
/** Computes the score of those metrics; what is not known counts as failed to pass, and as passed to fail. `undefined` without any weight. */
function scoreOf(metrics, { pass, fail }) {
    const all = weightOf(metrics);
    if (all <= 0)
        return undefined;
    const failed = metrics.filter(({ verdict }) => verdict === "fail");
    const unknown = metrics.filter(({ verdict }) => verdict !== "fail" && verdict !== "pass");
    const low = percent(weightOf(metrics.filter(({ verdict }) => verdict === "pass")), all);
    const high = percent(all - weightOf(failed), all);
    const verdict = high < fail
        ? "fail"
        : low >= pass
            ? "pass"
            : high < pass
                ? "inconclusive"
                : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstOf */ .h)(unknown.map((one) => one.verdict));
    return { low, high, verdict, failedAt: verdict === "fail" ? firstBelow(failed, all, fail) : undefined };
}
/** Finds when enough weight had failed, in the order in which it did. */
function firstBelow(failed, all, fail) {
    const inOrder = failed.toSorted((a, b) => (a.failedAt ?? 0) - (b.failedAt ?? 0));
    return inOrder.find((_, index) => percent(all - weightOf(inOrder.slice(0, index + 1)), all) < fail)?.failedAt;
}
function weightOf(metrics) {
    return metrics.reduce((sum, { metric }) => sum + metric.weight, 0);
}
/** Weights such as 0.1 add up with a rounding error, which must not decide. */
function percent(part, all) {
    return Number(((part / all) * 100).toFixed(9));
}


/***/ }),

/***/ 5770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ logSignEvidence),
/* harmony export */   V: () => (/* binding */ pairsNeeded)
/* harmony export */ });
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


/***/ }),

/***/ 7193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
