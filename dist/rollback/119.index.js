export const id = 119;
export const ids = [119];
export const modules = {

/***/ 1119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  goBackByHand: () => (/* binding */ goBackByHand)
});

// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __webpack_require__(1470);
;// CONCATENATED MODULE: ./lib/core/rollback/past-release.js
/** Names the settings in which two former states of a service differ. */
function settingsThatDiffer(one, other) {
    const names = new Set([...Object.keys(one.setting), ...Object.keys(other.setting)]);
    return [...names].filter((name) => (one.setting[name] ?? "") !== (other.setting[name] ?? "")).sort();
}

// EXTERNAL MODULE: ./lib/core/rollback/pick-rollout.js + 1 modules
var pick_rollout = __webpack_require__(2798);
// EXTERNAL MODULE: ./lib/flows/undo/find-deployment.js
var find_deployment = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/actions/rollback/carry-out.js + 29 modules
var carry_out = __webpack_require__(2513);
// EXTERNAL MODULE: ./lib/core/rollback/wanted-release.js
var wanted_release = __webpack_require__(4542);
// EXTERNAL MODULE: ./lib/core/rollback/is-copy-of.js
var is_copy_of = __webpack_require__(1126);
// EXTERNAL MODULE: ./lib/core/rollback/pin-images.js
var pin_images = __webpack_require__(4230);
;// CONCATENATED MODULE: ./lib/actions/rollback/copied-from.js


const MOST = 12;
/**
 * Finds the former release that `there` was registered from so that it could come back, such as by an order that died before it was told;
 * `undefined` where a record brought it out itself, or it is a copy of none that is known. What cannot be read is none.
 */
async function copiedFrom(there, origins) {
    const { records, past, kept } = origins;
    const [newest, ...older] = records;
    if (newest === undefined || there === "" || records.some(({ payload }) => payload.family === there))
        return undefined;
    const former = [newest.payload.previous, ...older.map(({ payload }) => payload.family)];
    const candidates = [...new Set([...former, ...past.map(({ release }) => release)])].filter((release) => release !== "" && release !== there && release !== newest.payload.family);
    if (candidates.length === 0)
        return undefined;
    const copy = await kept(there);
    if (copy === undefined)
        return undefined;
    for (const release of candidates.slice(0, MOST)) {
        const source = await kept(release);
        if (source !== undefined && (0,is_copy_of/* isCopyOf */.h)(copy.definition, source.definition, digestsOf(source, origins)))
            return release;
    }
    return undefined;
}
/** The digests that a release ran by container: by the platform's history, else by its mark or record for the deployed one. */
function digestsOf({ release, definition, mark }, { records, past, deployed }) {
    const record = records.find(({ payload }) => payload.family === release);
    const known = (mark.kind === "proven" ? mark.digest : "") || (record?.payload.digest ?? "");
    const images = past.find((one) => one.release === release)?.images ?? [];
    return new Map((0,pin_images/* imagesIn */.o$)(definition).map(({ container }) => {
        const seen = images.find((one) => one.container === container)?.digest ?? "";
        return [container, seen || (deployed === "" || deployed === container ? known : "")];
    }));
}

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
;// CONCATENATED MODULE: ./lib/actions/rollback/if-readable.js

/** Reads what helps and is not needed: what cannot be read warns and is `undefined`. */
async function ifReadable({ timeline }, what, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        timeline.warn(`${what} cannot be read: ${error.message}. ${error.remedy}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/actions/rollback/hand-knowledge.js



const MARKS = 12;
/** Reads the records, the platform's history and the marks, as far as the order needs them; what cannot be read only warns. */
async function readHandKnowledge(current, { observation, leaving }) {
    const { inputs, archive, reading, settings } = current;
    const wanted = (0,wanted_release/* readWanted */.oY)(inputs.to || inputs["task-definition"]);
    const [past, read] = await Promise.all([
        ifReadable(current, "What was live before", () => archive.list()),
        reading.late(),
    ]);
    const records = read.kind === "unreadable" ? undefined : read.all;
    // What the platform falls back to by itself needs no proof: it served a moment ago.
    const named = wanted.kind === "release" ? [wanted.release] : [];
    const looked = wanted.kind === "previous" && leaving.moving !== undefined ? [] : (past ?? []).map(({ release }) => release);
    const releases = [...new Set([...named, ...looked, observation.primary.release])].filter((one) => one !== "");
    const kept = keptOnce(current);
    const marks = await Promise.all(releases
        .slice(0, MARKS)
        .map(async (release) => [release, (await kept(release))?.mark ?? { kind: "none" }]));
    const origins = { records: records ?? [], past: past ?? [], kept, deployed: settings.container ?? "" };
    return { wanted, records, past, marks: new Map(marks), copied: await copiedFrom(leaving.release, origins) };
}
/** Reads each task definition once, however many ask for it: the order waits for every read. */
function keptOnce(current) {
    const read = new Map();
    return (release) => {
        const known = read.get(release);
        if (known !== undefined)
            return known;
        const begun = ifReadable(current, `Task definition ${release}`, () => current.archive.read(release));
        read.set(release, begun);
        return begun;
    };
}

;// CONCATENATED MODULE: ./lib/core/rollback/choose-release.js


/** Chooses the release that a person means; the previous one is the newest proven that was not rolled back, else the newest that was live. */
function chooseRelease(question) {
    const { wanted } = question;
    switch (wanted.kind) {
        case "release":
            return { kind: "chosen", release: describe(wanted.release, question) };
        case "previous":
            return choosePrevious(question);
        case "version":
            return chooseVersion(wanted.name, question);
    }
}
function choosePrevious(question) {
    const candidates = knownReleases(question)
        .filter((release) => !question.leaving.includes(release))
        .map((release) => describe(release, question))
        .filter(({ undone }) => !undone);
    const found = candidates.find(({ proven }) => proven) ??
        candidates.find(({ past }) => past !== undefined) ??
        candidates.find(({ captured }) => captured);
    return found === undefined ? { kind: "no-previous" } : { kind: "chosen", release: found };
}
function chooseVersion(name, question) {
    const all = knownReleases(question).map((release) => describe(release, question));
    const isCommit = /^[0-9a-f]{7,40}$/.test(name);
    const found = all.filter(({ version, commit }) => (0,wanted_release/* sameVersionName */.OV)(version, name) || (isCommit && commit.startsWith(name)));
    const best = found.find(({ proven, undone }) => proven && !undone) ?? found.find(({ proven }) => proven) ?? found[0];
    if (best !== undefined)
        return { kind: "chosen", release: best };
    const known = [...new Set(all.filter(({ proven }) => proven).map(({ version }) => version))];
    return { kind: "version-unknown", name, known: known.filter((version) => version !== "") };
}
/** Lists every release that history or records know, the newest first. */
function knownReleases({ past = [], records = [] }) {
    const recorded = records.map(({ payload }) => payload.family);
    const captured = records.map(({ payload }) => payload.previous);
    return [...new Set([...past.map(({ release }) => release), ...recorded, ...captured])].filter((release) => release !== "");
}
function describe(release, { records = [], past = [], marks }) {
    const own = records.filter(({ payload }) => payload.family === release);
    const best = own.find(deploy_record/* isProven */.nn) ?? own[0];
    const mark = marks.get(release) ?? { kind: "none" };
    const lived = past.find((one) => one.release === release);
    const marked = mark.kind === "proven" ? mark : undefined;
    const recorded = own.find(deploy_record/* isProven */.nn);
    const captured = records.find(({ payload }) => payload.previous === release && payload.family !== release);
    return {
        release,
        version: best?.payload.version || (marked?.version ?? ""),
        commit: best?.payload.commit ?? "",
        names: [marked?.version ?? "", ...own.flatMap(({ payload }) => [payload.version, payload.commit])],
        digest: marked?.digest || (best?.payload.digest ?? ""),
        proven: marked !== undefined || recorded !== undefined,
        undone: mark.kind === "undone" || (own[0] !== undefined && (0,deploy_record/* statusOf */.c2)(own[0])?.phase === "rolled-back"),
        past: lived,
        captured: captured !== undefined,
        lastLive: latest([lived?.at, marked?.at, recorded?.statuses.findLast(({ state }) => state === "success")?.at]) ??
            justBefore(captured),
    };
}
function latest(dates) {
    const known = dates.filter((date) => date !== undefined);
    return known.length === 0 ? undefined : new Date(Math.max(...known.map((date) => date.getTime())));
}
/** It served until the deployment of the record began; what that deployment did to the data came after. */
function justBefore(record) {
    return record === undefined ? undefined : new Date(record.createdAt.getTime() - 1);
}

// EXTERNAL MODULE: ./lib/core/rollback/judge-release.js
var judge_release = __webpack_require__(6363);
;// CONCATENATED MODULE: ./lib/core/rollback/rolled-back-already.js

/**
 * Names what was rolled back already so that the release before it is live: going to the previous one once more would leave a version that
 * nobody blames. `undefined` where the live release is the newest that was brought out.
 */
function rolledBackAlready({ live, records, past, marks, }) {
    const newest = records?.find(deploy_record/* isOwnDeployment */.YX);
    if (newest !== undefined && newest.payload.family !== live && (0,deploy_record/* statusOf */.c2)(newest)?.phase === "rolled-back")
        return newest.payload.version || newest.payload.family;
    const [first, second] = past ?? [];
    if (first?.release !== live || second === undefined || second.release === live)
        return undefined;
    return marks.get(second.release)?.kind === "undone" ? second.release : undefined;
}

;// CONCATENATED MODULE: ./lib/core/rollback/untold-return.js


/**
 * Finds the newest deployment where it was left for a release older than itself while its record says nothing of that: whoever went back
 * died before it was told. `there` is what is on its way, else what the service is set to; records stand newest first.
 */
function untoldReturn(there, records) {
    const [newest, ...older] = records.filter(deploy_record/* isOwnDeployment */.YX);
    if (newest === undefined || there === "" || newest.payload.family === there)
        return undefined;
    const isFormer = newest.payload.previous === there;
    // What is open may not have begun: then the former release is there because nothing took its place yet.
    if (!(0,deploy_record/* isProven */.nn)(newest))
        return !(0,deploy_record/* isTerminal */.Hd)(newest) && isFormer && (0,pick_rollout/* knownRollout */.bJ)("", newest) !== undefined ? newest : undefined;
    if ((0,deploy_record/* statusOf */.c2)(newest)?.phase === deploy_record/* ROLLED_BACK_PHASE */.ph)
        return undefined;
    return isFormer || older.some(({ payload }) => payload.family === there) ? newest : undefined;
}

// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __webpack_require__(6289);
;// CONCATENATED MODULE: ./lib/actions/rollback/judge-order.js







/** As far back as ECS remembers its service deployments. */
const DEFAULT_WITHIN = "90d";
/** Judges a person's order: what it names, whether that may come back, and which checks `force` skips. */
function judgeOrder(current, order) {
    const { observation, leaving, knowledge } = order;
    const ends = (conclusion) => ({
        kind: "ends",
        conclusion,
        live: { release: observation.live.release, version: versionOfLive(order) },
    });
    const elsewhere = placeTrouble(order);
    if (elsewhere !== undefined)
        return ends(elsewhere);
    const untold = judgeUntold(order);
    if (untold !== undefined)
        return untold;
    const fallback = leaving.moving === undefined ? undefined : knowledge.past?.[0]?.release;
    if (knowledge.wanted.kind === "previous" && leaving.moving !== undefined) {
        if (fallback === undefined)
            return judgeFallback(current, order, ends);
        const chosen = chooseRelease({
            ...question(order),
            wanted: { kind: "release", release: fallback, region: "", account: "" },
        });
        return chosen.kind === "chosen"
            ? judgeChosen(current, { ...order, target: chosen.release, standing: true }, ends)
            : judgeFallback(current, order, ends);
    }
    if (knowledge.wanted.kind === "previous") {
        const back = rolledBackAlready({ live: observation.primary.release, ...knowledge });
        if (back !== undefined)
            return ends({
                kind: "already-rolled-back",
                cause: "person",
                why: `${back} was; name a version to go further back`,
            });
    }
    const choice = chooseRelease(question(order));
    if (choice.kind !== "chosen")
        return ends(refusalOf(choice));
    const { release } = choice.release;
    if (release === leaving.release)
        return ends({ kind: "nothing-changed" });
    return judgeChosen(current, { ...order, target: choice.release, standing: release === fallback }, ends);
}
/** Names the version of what is live, by its record or its mark. */
function versionOfLive({ observation: { live }, knowledge: { records = [], marks } }) {
    const mark = marks.get(live.release);
    return (0,pick_rollout/* versionOf */.E4)(live.release, records) || (mark?.kind === "proven" ? mark.version : "");
}
function question({ observation, leaving, knowledge }) {
    const leave = [leaving.release, ...(leaving.moving === undefined ? [observation.primary.release] : [])];
    return { ...knowledge, leaving: leave };
}
function placeTrouble({ observation, knowledge: { wanted } }) {
    if (wanted.kind !== "release" || wanted.account === "")
        return undefined;
    const { account, region } = observation;
    if ((account === "" || wanted.account === account) && (region === "" || wanted.region === region))
        return undefined;
    return {
        kind: "target-refused",
        reason: "target_elsewhere",
        message: `${wanted.release} of account ${wanted.account} in ${wanted.region} is not this service's (${account}, ${region})`,
        remedy: "Name a task definition of the target's own account and region.",
    };
}
/** An order that is given again finds what the first one brought out; going on from there would bring back what both of them left. */
function judgeUntold(order) {
    const { leaving, knowledge } = order;
    const former = knowledge.copied ?? leaving.release;
    const left = untoldReturn(former, knowledge.records ?? []);
    if (left === undefined)
        return undefined;
    // What the platform has forgotten, nobody can look after any more; only what was complete is in its history.
    const listed = knowledge.past?.some(({ release }) => release === left.payload.family) ?? true;
    if ((0,deploy_record/* isProven */.nn)(left) && !listed)
        return undefined;
    const { wanted } = knowledge;
    const meansThere = wanted.kind === "previous" || (wanted.kind === "release" && wanted.release === leaving.release);
    const there = { kind: "release", release: former, region: "", account: "" };
    const choice = chooseRelease({ ...question(order), wanted: meansThere ? there : wanted });
    if (choice.kind !== "chosen" || choice.release.release !== former)
        return undefined;
    return { kind: "untold", release: { ...choice.release, release: leaving.release }, left };
}
function refusalOf(choice) {
    if (choice.kind === "no-previous")
        return {
            kind: "target-refused",
            reason: "known_good_missing",
            message: "nothing else is known to have been live before",
            remedy: "Name a release that was, or deploy a mended version.",
        };
    const known = choice.known.slice(0, 5).join(", ");
    return {
        kind: "target-refused",
        reason: "version_unknown",
        message: `no record, mark or commit of this service has ${choice.name}`,
        remedy: `Name ${known === "" ? "a task definition as family:revision" : `one of ${known}, or a task definition as family:revision`}.`,
    };
}
/** The platform falls back to what it knows itself; only the data may object. */
function judgeFallback(current, { leaving, knowledge }, ends) {
    const oneWay = (knowledge.records ?? []).find(({ payload }) => payload.family === leaving.release && (0,judge_release/* isOneWay */._f)(payload));
    const full = (leaving.moving?.weight ?? 0) >= 100;
    if (oneWay === undefined || !full)
        return { kind: "allowed", release: undefined, standing: true, skipped: [] };
    const message = `${oneWay.payload.version} brought a migration that cannot be rolled back`;
    if (current.inputs.force)
        return { kind: "allowed", release: undefined, standing: true, skipped: [`migration_irreversible: ${message}`] };
    return ends({
        kind: "target-refused",
        reason: "migration_irreversible",
        message,
        remedy: "Mend forward, or set force.",
    });
}
function judgeChosen({ inputs, settings, surroundings }, { target, standing, knowledge, leaving }, ends) {
    // While the old version still serves somebody, falling back to it brings nothing that is not there already.
    const served = standing && (leaving.moving?.weight ?? 0) < 100;
    const objections = (0,judge_release/* objectionsTo */.uC)({
        target,
        standing,
        historyRead: knowledge.past !== undefined,
        now: surroundings.clock.now(),
        within: (0,duration/* parseDuration */.E)(settings.rollback?.within ?? DEFAULT_WITHIN) ?? Number.POSITIVE_INFINITY,
        deny: settings.rollback?.deny ?? [],
        irreversible: served ? [] : (0,judge_release/* irreversibleSince */.BW)(target, knowledge.records ?? []),
    });
    const refusal = objections.find(({ advisory }) => !advisory || !inputs.force);
    if (refusal !== undefined) {
        const { reason, message, remedy } = refusal;
        return ends({ kind: "target-refused", reason, message, remedy });
    }
    return {
        kind: "allowed",
        release: target,
        standing,
        skipped: objections.map(({ reason, message }) => `${reason}: ${message}`),
    };
}

;// CONCATENATED MODULE: ./lib/actions/rollback/leaving.js
/** Finds what a person means to roll back: what is on its way, else what the service is set to. */
function leavingOf({ inFlight, primary }) {
    const [moving] = inFlight;
    return moving === undefined
        ? { rollout: primary.rollout, release: primary.release, moving: undefined }
        : { rollout: moving.id, release: moving.release, moving };
}
/** Finds the record of what is left: the one that noted its rollout, else the newest of its release. */
function recordOf({ rollout, release }, records) {
    const noted = records.find(({ statuses }) => statuses.some(({ status }) => status?.serviceDeployment === rollout));
    return (rollout === "" ? undefined : noted) ?? records.find(({ payload }) => payload.family === release);
}

// EXTERNAL MODULE: ./lib/actions/rollback/retract-record.js
var retract_record = __webpack_require__(2439);
// EXTERNAL MODULE: ./lib/actions/rollback/trouble-of.js
var trouble_of = __webpack_require__(2693);
;// CONCATENATED MODULE: ./lib/actions/rollback/by-hand.js










/**
 * Goes back because a person ordered it: finds what is live or on its way, judges what was named, and then looks after that deployment as
 * after one of its own run. What falls back to another release than the named one brings that one out afterwards.
 */
async function goBackByHand(current, readAgain) {
    const { observation, found } = await (0,find_deployment/* findByRecord */.I)(undefined, current.means);
    if (observation === undefined) {
        const why = found.kind === "unknown" ? found.why : "the service was not read";
        const remedy = "Mend what is named, then run it again.";
        return { story: storyOf({ kind: "unreadable", why, remedy }, undefined), as: current };
    }
    const seen = leavingOf(observation);
    const knowledge = await readHandKnowledge(current, { observation, leaving: seen });
    const judgement = judgeOrder(current, { observation, leaving: seen, knowledge });
    if (judgement.kind === "ends")
        return { story: { ...storyOf(judgement.conclusion, observation), live: judgement.live }, as: current };
    const leaving = judgement.kind === "untold" ? leftBy(judgement.left) : seen;
    const judged = judgement.kind === "untold" ? goOnWith(judgement.release, knowledge.copied) : judgement;
    tellDifferences(current, judged, { leaving, knowledge });
    const record = recordOf(leaving, knowledge.records ?? []);
    const as = caseFor(current, { judged, leaving, record, readAgain });
    const first = await (0,carry_out.carryOut)(as);
    const story = await goFurther(as, { judged, leaving, first });
    if (!current.inputs["dry-run"])
        await unlearn(as, { story, leaving, record });
    return { story, as };
}
/** What an order that died has left already. */
function leftBy(record) {
    return { rollout: (0,pick_rollout/* knownRollout */.bJ)("", record) ?? "", release: record.payload.family, moving: undefined };
}
/** It was judged when it was ordered first, and is there by now. */
function goOnWith(release, copyOf) {
    return { kind: "allowed", release, standing: true, skipped: [], ...(copyOf === undefined ? {} : { copyOf }) };
}
function caseFor(current, { judged, leaving, record, readAgain, }) {
    const { inputs } = current;
    const request = record?.payload.request ?? "";
    return {
        ...current,
        inputs: {
            ...inputs,
            request,
            "service-deployment": leaving.rollout,
            "task-definition": judged.release?.release ?? "",
            version: inputs.version || (record?.payload.version ?? ""),
            commit: inputs.commit || (record?.payload.commit ?? ""),
        },
        reading: request === "" ? current.reading : readAgain(request),
        hand: {
            release: judged.release,
            skipped: judged.skipped,
            ...(judged.copyOf === undefined ? {} : { copyOf: judged.copyOf }),
        },
    };
}
/** Brings the named release out where the platform put another one back, as it does from a deployment that was on its way. */
async function goFurther(as, { judged, leaving, first }) {
    const wanted = judged.release;
    const undone = first.conclusion.kind === "rolled-back" || first.conclusion.kind === "already-rolled-back";
    if (wanted === undefined ||
        judged.standing ||
        leaving.moving === undefined ||
        !undone ||
        isThere(wanted.release, first))
        return first;
    as.timeline.tell(`${first.live.release} serves; ${wanted.release} was asked for and comes next.`);
    const { observation } = await (0,find_deployment/* findByRecord */.I)(undefined, as.means);
    // Whatever was brought out since is somebody else's, and nobody ordered that it goes.
    if (observation?.primary.release !== first.live.release || observation.inFlight.length > 0) {
        const seen = observation?.inFlight[0]?.release ?? observation?.primary.release;
        const what = seen === undefined ? "the service could not be read afterwards" : `${seen} came meanwhile`;
        const why = `${first.live.release} was put back, and ${wanted.release} was not brought out, since ${what}`;
        return { ...first, conclusion: { kind: "unproven", why } };
    }
    const rollout = observation.primary.rollout;
    const inputs = { ...as.inputs, "service-deployment": rollout };
    const second = await (0,carry_out.carryOut)({ ...as, inputs });
    return { ...second, lock: second.lock ?? first.lock, rollout: first.rollout };
}
function isThere(release, { live }) {
    return live.release === release;
}
function tellDifferences({ timeline }, { release, skipped }, { leaving, knowledge }) {
    for (const check of skipped)
        timeline.warn(`force: ${check}`);
    const before = release?.past;
    const now = knowledge.past?.find((one) => one.release === leaving.release);
    if (before === undefined || now === undefined)
        return;
    const differ = settingsThatDiffer(before, now);
    if (differ.length > 0)
        timeline.warn(`not_restored: ${differ.join(", ")} of the service differ from when ${before.release} was live, and stay as they are now.`);
}
/** Lets nobody take what was left for good again: neither by its mark nor by its record. */
async function unlearn({ archive, ports, timeline }, { story, leaving, record, }) {
    const { kind } = story.conclusion;
    const wasProven = record !== undefined && (0,deploy_record/* isProven */.nn)(record);
    const undone = kind === "rolled-back" || (kind === "already-rolled-back" && wasProven);
    if (!undone || story.live.release === leaving.release)
        return;
    if (leaving.moving === undefined) {
        const unmarked = await (0,trouble_of/* troubleOf */.L)(() => archive.unmark(leaving.release));
        if (unmarked !== undefined)
            timeline.warn(`${leaving.release} keeps its mark as proven: ${unmarked}`);
    }
    if (wasProven)
        await (0,retract_record/* retractRecord */.D)({ ports, timeline }, record, leaving.rollout);
}
function storyOf(conclusion, observation) {
    return {
        conclusion,
        rollout: "",
        live: { release: observation?.live.release ?? "", version: "" },
        lock: undefined,
    };
}


/***/ })

};
