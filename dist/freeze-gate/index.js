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

/***/ 1757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ freezeGateContract)
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
/** Reads the id of an ECS service deployment; empty stays empty. */
const serviceDeploymentId = (0,fields/* matching */.wC)(/^ecs-svc\/\d+$/, "a service deployment such as ecs-svc/1234567890");

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
;// CONCATENATED MODULE: ./lib/core/incident-source/incident-tokens.js

const NAME = /^[A-Za-z0-9][\w-]{0,59}(?:\.[a-z][a-z0-9-]{0,31})?$/;
/** Reads the input incident-tokens: a JSON object from endpoint names to secrets, or a line `name=secret` for each; a second secret is `name.part`. */
function parseIncidentTokens(text) {
    const entries = text.trim().startsWith("{") ? ofJson(text) : ofLines(text);
    if (typeof entries === "string")
        return { kind: "wrong", problems: [entries] };
    const problems = [];
    const tokens = new Map();
    for (const [name, secret, place] of entries) {
        const token = typeof secret === "string" ? secret.trim() : "";
        if (!NAME.test(name))
            problems.push(`${place} names no endpoint; expected a name such as pagerduty`);
        else if (!/^[\x21-\x7e](?:[\x20-\x7e]{0,4094}[\x21-\x7e])?$/.test(token))
            problems.push(`the secret of '${(0,inert/* inertLine */.F)(name, 80)}' is empty, no text, or no single line of plain characters`);
        else if (tokens.has(name))
            problems.push(`'${(0,inert/* inertLine */.F)(name, 80)}' stands twice`);
        else
            tokens.set(name, token);
    }
    return problems.length > 0 ? { kind: "wrong", problems } : { kind: "tokens", tokens };
}
function ofJson(text) {
    try {
        const parsed = JSON.parse(text);
        if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
            return "it is no JSON object";
        return Object.entries(parsed).map(([name, secret], index) => [name, secret, `entry ${index + 1}`]);
    }
    catch {
        // The parser's message may quote the secret.
        return 'it starts like JSON and is none; expected {"pagerduty": "…"}';
    }
}
function ofLines(text) {
    return text.split(/\r?\n/).flatMap((line, index) => {
        if (/^\s*(?:#.*)?$/.test(line))
            return [];
        const equals = line.indexOf("=");
        const place = `line ${index + 1}`;
        return [equals < 0 ? ["", "", place] : [line.slice(0, equals).trim(), line.slice(equals + 1), place]];
    });
}

;// CONCATENATED MODULE: ./lib/kit/incident-tokens-field.js

/** Reads the secrets of incident endpoints by name; the whole text is hidden, and the caller hides each value. */
const incidentTokens = {
    secret: true,
    parse(given) {
        if (given === "")
            return { kind: "value", value: new Map() };
        const parsed = parseIncidentTokens(given);
        return parsed.kind === "tokens"
            ? { kind: "value", value: parsed.tokens }
            : {
                kind: "expected",
                expected: `a line name=secret for each endpoint, or a JSON object (${parsed.problems.join("; ")})`,
            };
    },
};

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

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/asked.js
const SOURCES = ["comments", "reviews", "environment"];
/** Reads the approvals that the first gate asked for, the JSON of its output `asked`; empty is none, and without evidence it is comments. */
const asked = {
    parse(given) {
        if (given === "")
            return { kind: "value", value: [] };
        const needs = readJson(given);
        return Array.isArray(needs) && needs.every(isNeed)
            ? {
                kind: "value",
                value: needs.map(({ role, count, evidence = "comments" }) => ({ role, count, evidence })),
            }
            : {
                kind: "expected",
                expected: 'the first gate\'s output asked, such as [{"role":"qa","count":1,"evidence":"comments"}]',
            };
    },
};
function isNeed(need) {
    if (typeof need !== "object" || need === null || !("role" in need) || !("count" in need))
        return false;
    const { role, count } = need;
    const evidence = "evidence" in need ? need.evidence : "comments";
    return (typeof role === "string" &&
        role !== "" &&
        Number.isSafeInteger(count) &&
        Number(count) >= 1 &&
        SOURCES.includes(String(evidence)));
}
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/actions/freeze-gate/reads.js
var reads = __nccwpck_require__(7696);
;// CONCATENATED MODULE: ./lib/actions/freeze-gate/contract.js







/** Longer time-outs than 24 days would fire at once. */
function atMost(longest, expected) {
    return {
        parse(given) {
            const read = fields/* duration */.p0.parse(given);
            return read.kind === "value" && (read.value ?? 0) > longest ? { kind: "expected", expected } : read;
        },
    };
}
/** What freeze-gate promises: may this version go to this environment now, who has to approve, and when does that change? */
const freezeGateContract = (0,action_contract/* defineAction */.QP)({
    name: "freeze-gate",
    decisions: { allow: "yes", "require-approval": "yes", deny: "no", unknown: "unknown" },
    reasons: {
        open: "No rule stops the deployment and nobody has to approve it.",
        rollback_exempt: "A rollback is exempt from every rule but a freeze that names it, and none holds.",
        approvals_asked: "Second look: every approval that is required today was asked for; approval-gate's check judges who gave it.",
        approval_required: "The deployment may start once the roles in required-approvals have approved it.",
        checklist_required: "Nobody has to approve it, but the policy's checklist must be complete first.",
        freeze_active: "A freeze holds that no approval lifts for this change class.",
        outside_windows: "The environment's windows are closed.",
        incident_open: "An issue with one of the policy's incident labels is open, or an endpoint shows an incident.",
        deploy_locked: "A lock stands: an earlier deployment was undone, or a person locked it.",
        change_class_ambiguous: "Labels or branches name several change classes, and the input names none.",
        environment_not_in_policy: "The policy does not name the environment, and what is not named is closed.",
        policy_invalid: "The policy has errors; every one is listed with its line and column.",
        targets_invalid: "The targets file is missing or has errors, or does not name the service or environment.",
        environment_protected: "GitHub would stop jobs at the environment: reviewers, a wait timer or a custom protection rule.",
        not_proven_in_required_environment: "The policy wants this commit and digest proven in another environment first, and it was not.",
        approval_insufficient: "Second look: today's policy requires an approval that was not asked for.",
        request_mismatch: "Second look: the request is about another commit, digest, service, environment or run.",
        request_spent: "Second look: the deployment of this request has ended already; a new one must be asked for.",
        policy_missing: "There is no policy at the path and ref; no policy is not 'no rules'.",
        policy_ref_unprotected: "The policy's ref is one that anybody who pushes may change, or a pull request's; such a policy decides nothing.",
        holidays_unreadable: "A calendar of the policy could not be read, and no copy of it is young enough.",
        incidents_unreadable: "An incident endpoint of the policy could not be read; no answer is not 'no incident'.",
        version_not_found: "The version is no tag or commit of the repository, and no record knows it as a task definition's revision.",
        digest_unresolved: "Nothing says which image the version stands for.",
        github_unavailable: "GitHub was away or is limiting the token until its budget of retries was spent; try again later.",
        github_unreadable: "GitHub refused or answered something else than asked; the message says what is missing.",
        registry_unreadable: "The image registry could not be read; the message says what is missing.",
        clock_skew: "The runner's clock and GitHub's are more than a minute apart, or GitHub did not tell its own.",
    },
    inputs: {
        environment: fields/* requiredText */.$4,
        service: fields/* requiredText */.$4,
        "change-class": (0,fields/* matching */.wC)(/^[^\s,]{1,60}$/, "one word"),
        action: (0,fields/* choice */.Yq)("deploy", "promote", "rollback"),
        policy: policyPlace,
        "policy-ref": policyRef,
        "policy-token": fields/* secret */.rJ,
        targets: (0,fields/* matching */.wC)(/^[^\s:@][^\s:@]*$/, "the path of a file in this repository, such as .github/deploy-targets.yml"),
        version: (0,fields/* matching */.wC)(/^[^\s~^?*[\\]{1,300}$/, "a tag, a commit, or a task definition as family:revision"),
        digest: imageDigest,
        "first-deploy": fields/* flag */.Jt,
        at: fields/* instant */.uR,
        wait: atMost(5 * 24 * 60 * 60_000, "a duration of at most 5d, which is the longest that a job lives"),
        request: (0,fields/* matching */.wC)(/^[0-9a-f]{64}$/, "the request's 64 hexadecimal digits, the first gate's output request"),
        asked: asked,
        reads: reads/* reads */.Um,
        "incident-tokens": incidentTokens,
        "allow-private-hosts": fields/* flag */.Jt,
        "github-token": fields/* secret */.rJ,
    },
    outputs: [
        "rule",
        "rules",
        "until",
        "next-open",
        "next-change",
        "required-approvals",
        "asked",
        "checklist",
        "in-flight",
        "live-commit",
        "reads",
        "change-class",
        "policy-commit",
        "simulated",
        "request",
        "commit",
        "digest",
        "version",
        "targets-commit",
        "team-commands",
        "has-team-commands",
        "operate-environment",
        "runs-on",
    ],
    cautious: { "required-approvals": "[]", asked: "[]", checklist: "[]", simulated: "false" },
    undecided: "unknown",
});


/***/ }),

/***/ 9409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ freezeGate)
});

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/kit/read-inputs.js
var read_inputs = __nccwpck_require__(1338);
// EXTERNAL MODULE: ./lib/core/policy/policy-place.js
var policy_place = __nccwpck_require__(7996);
;// CONCATENATED MODULE: ./lib/flows/ask-gate/check-policy-ref.js
/**
 * Refuses a policy from a ref that the change under review may write itself: allowed are the default branch, tags, protected branches, and
 * full commits that the default branch holds. Throws `Unreadable` when that cannot be told.
 */
async function checkPolicyRef(ref, { policyCommit, policyRefKind: kind }, documents) {
    if (policyCommit === "" || kind === "default-branch" || kind === "tag")
        return undefined;
    const stop = { kind: "stop", decision: "unknown", reason: "policy_ref_unprotected" };
    switch (kind) {
        case "ambiguous":
            return {
                ...stop,
                headline: `A branch and a tag are both called '${ref}': it is not clear which policy is meant.`,
                remedy: `Write refs/heads/${ref} or refs/tags/${ref}.`,
            };
        case "branch":
            if (await documents.isProtected("branch", ref))
                return undefined;
            return {
                ...stop,
                headline: `The branch '${ref}' is not protected: a policy that anybody who pushes may change decides nothing.`,
                remedy: `Protect ${ref} in Settings → Rules, or read the policy at the default branch.`,
            };
        case "commit":
            if (await documents.isProtected("commit", ref))
                return undefined;
            return {
                ...stop,
                headline: `The default branch does not hold the commit ${ref.slice(0, 12)}: its policy was never merged.`,
                remedy: "Name a commit of the default branch, or leave the ref out.",
            };
        case "other":
            return {
                ...stop,
                headline: `'${ref}' is no branch, tag or full commit: a pull request's own policy decides nothing.`,
                remedy: "Name the default branch, a protected branch, a tag or a full commit of the default branch.",
            };
    }
}

;// CONCATENATED MODULE: ./lib/flows/ask-gate/ask-documents.js


/** Reads the documents: one call, and for a central policy one more beside it. Throws `Unreadable`. */
async function askDocuments({ place, centralFiles, ...query }, { documents, central: open }) {
    if (place.kind === "own")
        return { own: await documents.read({ ...query, policy: place.path }), central: undefined };
    const central = open(place);
    const [own, answer] = await Promise.all([
        documents.read({ ...query, policy: policy_place/* OWN_POLICY */.SZ, policyRef: "" }),
        central.read({
            policy: place.path,
            policyRef: place.ref,
            files: centralFiles,
            targets: "",
            version: "",
            pullsOf: "",
            standing: undefined,
        }),
    ]);
    return { own, central: { answer, documents: central } };
}
/** Refuses a policy from a ref that is not protected, in the repository where it governs. Throws `Unreadable`. */
async function checkPolicyPlace(place, policyRef, { found, documents }) {
    const { own, central } = found;
    if (place.kind === "own" || central === undefined)
        return await checkPolicyRef(policyRef, own, documents);
    return await checkPolicyRef(place.ref, central.answer, central.documents);
}

;// CONCATENATED MODULE: ./lib/flows/ask-gate/check-clock.js
const MAXIMUM_SKEW_MILLISECONDS = 60_000;
/** Checks the runner's clock against the platform's; the time that the call took is no skew, and a clock that cannot be checked is not believed. */
function checkClock(time) {
    if (time === undefined)
        return {
            kind: "stop",
            decision: "unknown",
            reason: "clock_skew",
            headline: "GitHub's answer carries no Date header, so the runner's clock cannot be checked.",
            remedy: "Let the proxy between the runner and GitHub pass the Date header, then re-run the job.",
        };
    const early = time.asked.getTime() - time.platform.getTime();
    const late = time.platform.getTime() - time.answered.getTime();
    const skew = Math.max(early, late);
    if (skew <= MAXIMUM_SKEW_MILLISECONDS)
        return undefined;
    return {
        kind: "stop",
        decision: "unknown",
        reason: "clock_skew",
        headline: `The runner's clock says ${time.answered.toISOString()}, GitHub's ${time.platform.toISOString()}: ${Math.round(skew / 1_000)} s apart, at most 60 are accepted.`,
        remedy: "Set the runner's clock (time synchronisation), then re-run the job.",
    };
}

// EXTERNAL MODULE: ./lib/core/policy/calendar-date.js
var calendar_date = __nccwpck_require__(5851);
// EXTERNAL MODULE: ./lib/core/policy/class-scope.js
var class_scope = __nccwpck_require__(3407);
// EXTERNAL MODULE: ./lib/core/policy/decide.js + 2 modules
var decide = __nccwpck_require__(8740);
// EXTERNAL MODULE: ./lib/core/policy/assess.js
var assess = __nccwpck_require__(6638);
// EXTERNAL MODULE: ./lib/core/policy/rules-for.js + 6 modules
var rules_for = __nccwpck_require__(9418);
// EXTERNAL MODULE: ./lib/core/policy/sweep.js
var sweep = __nccwpck_require__(3946);
;// CONCATENATED MODULE: ./lib/core/policy/outlook.js




/** Looks ahead from the facts' instant for some milliseconds: the answers that a deployment would get, in order; empty for an unknown environment. */
function outlook(policy, facts, length) {
    const environment = (0,decide/* environmentOf */.p7)(policy, facts.environment);
    if (environment === undefined)
        return [];
    const rules = (0,rules_for/* rulesFor */.N)(policy, environment, facts);
    const standing = (0,decide/* standingApprovals */.hH)(environment, facts);
    const end = facts.at.getTime() + length;
    const stretches = [];
    let start = facts.at.getTime();
    const named = new Set();
    let now;
    for (const { instant, holding } of holdingFrom(rules, start)) {
        if (instant >= end)
            break;
        const then = (0,assess/* assessHolding */.QS)(holding, standing);
        if (now !== undefined && !(0,assess/* sameAnswer */.JM)(now, then)) {
            stretches.push({ start: new Date(start), end: new Date(instant), answer: now.answer, rules: [...named] });
            named.clear();
            start = instant;
        }
        const strongest = holding.find(({ lift }) => then.answer !== "deny" || lift === undefined);
        if (strongest !== undefined)
            named.add(strongest.name);
        now = then;
    }
    if (now === undefined || length <= 0)
        return stretches;
    return [...stretches, { start: new Date(start), end: new Date(end), answer: now.answer, rules: [...named] }];
}
/** Walks through the instants from one on at which other rules hold, in order, with those that do. */
function* holdingFrom(rules, from) {
    const on = rules.map(({ timeline }) => timeline(from).on);
    const holding = () => rules.filter((_, place) => on[place] === true);
    yield { instant: from, holding: holding() };
    for (const { instant, turned } of (0,sweep/* turnsAfter */.X)(rules, from)) {
        for (const turn of turned)
            on[turn.place] = turn.on;
        yield { instant, holding: holding() };
    }
}

// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __nccwpck_require__(1470);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./lib/core/request/request.js

/** Computes a request's id, 64 hex digits: SHA-256 over the length-prefixed members, so that no two tuples share a text. */
function requestId({ repositoryId, environment, service, commit, digest, runId, round }) {
    const members = [repositoryId, environment, service, commit, digest, runId, String(round)];
    return (0,external_node_crypto_.createHash)("sha256")
        .update(members.map((member) => `${Buffer.byteLength(member)}:${member}`).join(""))
        .digest("hex");
}
/** Reads the nonce of a request, its first 16 hex digits: what an approver types. */
function nonceOf(id) {
    return id.slice(0, 16);
}
/** Derives the idempotency key of one remote write: stable over re-runs of the request's run, new for every other request. */
function idempotencyKey(request, action, target) {
    return createHash("sha256")
        .update([request, action, target].map((part) => `${Buffer.byteLength(part)}:${part}`).join(""))
        .digest("hex");
}

;// CONCATENATED MODULE: ./lib/core/version/round.js

/** Counts the round of a run's next request: one more than the records of the run that have ended. */
function roundOf(runId, records) {
    return 1 + records.filter((record) => record.payload.run === runId && (0,deploy_record/* isTerminal */.Hd)(record)).length;
}

;// CONCATENATED MODULE: ./lib/flows/ask-gate/read-sources.js
/** Reads the calendars and incident endpoints of a policy at once; what it has none of costs nothing. */
async function readSources(question, ports) {
    const { reading, environment, tokens } = question;
    const { incidents } = reading.policy;
    const bears = incidents !== undefined && incidents.environments?.includes(environment) !== false;
    const asked = bears ? incidents.endpoints : [];
    const [calendars, verdicts] = await Promise.all([
        calendarsOf(question, ports),
        asked.length === 0 ? [] : ports.endpoints.read(asked, tokens),
    ]);
    return {
        calendars,
        incidents: verdicts.flatMap((verdict) => (verdict.kind === "locked" ? verdict.incidents : [])),
        unread: [...unreadCalendars(calendars), ...verdicts.flatMap(unreadEndpoint)],
    };
}
async function calendarsOf({ reading, found, files, centralFiles, at, now }, { documents, feeds }) {
    const { own, central } = reading.calendars;
    const fetched = [...Object.values(own), ...Object.values(central)].some(({ kind }) => kind !== "dates");
    if (!fetched)
        return undefined;
    const { own: answer } = found;
    const homes = [
        { kind: "own", calendars: own, commit: answer.policyCommit, asked: files, files: answer.files, documents },
        ...(found.central === undefined
            ? []
            : [
                {
                    kind: "central",
                    calendars: central,
                    commit: found.central.answer.policyCommit,
                    asked: centralFiles,
                    files: found.central.answer.files,
                    documents: found.central.documents,
                },
            ]),
    ];
    // Only a policy with such calendars loads their parser.
    const { readCalendars } = await Promise.all(/* import() */[__nccwpck_require__.e(578), __nccwpck_require__.e(413)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8413));
    return await readCalendars(homes, { feeds, zone: reading.policy.zone, at, now });
}
function unreadCalendars(calendars) {
    return (calendars?.unreadable ?? []).map(({ message, remedy }) => ({
        kind: "stop",
        decision: "unknown",
        reason: "holidays_unreadable",
        headline: `The policy's holidays could not be read: ${message}.`,
        remedy,
    }));
}
function unreadEndpoint(verdict) {
    if (verdict.kind !== "unknown")
        return [];
    const { name, why, remedy } = verdict;
    return [
        {
            kind: "stop",
            decision: "unknown",
            reason: "incidents_unreadable",
            headline: `Whether ${name} has an open incident could not be read: ${why}.`,
            remedy,
        },
    ];
}

// EXTERNAL MODULE: ./lib/core/policy/zone-offsets.js + 1 modules
var zone_offsets = __nccwpck_require__(7085);
;// CONCATENATED MODULE: ./lib/core/policy/format-instant.js

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

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
;// CONCATENATED MODULE: ./lib/actions/freeze-gate/advice.js


/** Says what a person should mend or know beside the answer: labels that nothing can bear, and calendars that end before the answer does. */
function adviceOf({ missingLabels }, { calendars }, { at, nextOpen = at }) {
    const ending = [...(calendars?.knownUntil ?? [])].filter(([, until]) => nextOpen > until);
    return [
        ...missingLabels.map((label) => `The policy's incident label '${(0,inert/* inertLine */.F)(label, 80)}' does not exist in this repository, so no issue can bear it: create it under Issues → Labels, or correct locks.incidents.issues.labels.`),
        ...(calendars?.warnings ?? []).map((line) => (0,inert/* inertLine */.F)(line)),
        ...ending.map(([name, until]) => `The calendar '${(0,inert/* inertLine */.F)(name, 80)}' lists no holidays after ${formatInstant(until, "UTC")}: what this answer says of later days, it does not know.`),
    ];
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/check-environments.js

/**
 * Stops before the platform would: every job that names an environment waits for its reviewers and timer anew, so that a rollback would wait too,
 * and with `deployment: false` a custom protection rule fails the job (GitHub docs, "Managing environments for deployment").
 */
function checkEnvironments({ deploy, operate }, targets) {
    const stop = { kind: "stop", decision: "deny", reason: "environment_protected" };
    for (const environment of [deploy, operate]) {
        if (environment === undefined || environment.customRules.length === 0)
            continue;
        const name = (0,inert/* inertLine */.F)(environment.name, 80);
        return {
            ...stop,
            headline: `The environment '${name}' has the custom protection rule ${(0,inert/* inertLine */.F)(environment.customRules.join(", "))}, which fails jobs that record no deployment of their own.`,
            remedy: `Switch the rule off in Settings → Environments → ${name}; this gate and approval-gate ask in its place.`,
        };
    }
    if (operate === undefined || (operate.reviewers === 0 && operate.waitMinutes === 0))
        return undefined;
    const name = (0,inert/* inertLine */.F)(operate.name, 80);
    const what = operate.reviewers > 0 ? "required reviewers" : `a wait timer of ${operate.waitMinutes} minutes`;
    return {
        ...stop,
        headline: `The environment '${name}' has ${what}: judging, finishing and rolling back would wait for them as well.`,
        remedy: `Name an environment without reviewers and timers as operate-environment of the target in ${targets} (such as ${name}-operate), or remove them in Settings → Environments → ${name} and ask by approvals: in the policy.`,
    };
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/check-request.js

/** Judges a second look: the request must be the one that today's facts give, and every approval required today must have been asked for. */
function checkRequest({ request: given, asked }, today, decision) {
    const stop = { kind: "stop", decision: "deny" };
    if (given !== requestId(today)) {
        const rounds = Array.from({ length: today.round - 1 }, (_, index) => index + 1);
        if (rounds.some((round) => requestId({ ...today, round }) === given)) {
            return {
                ...stop,
                reason: "request_spent",
                headline: "The deployment of this request has ended already.",
                remedy: "Re-run all jobs, not only the failed ones: a new request is asked for.",
            };
        }
        return {
            ...stop,
            reason: "request_mismatch",
            headline: `The request ${given.slice(0, 16)} is not about commit ${today.commit.slice(0, 12)}${today.digest === "" ? "" : ` with ${today.digest.slice(0, 19)}…`} for ${today.environment} in this run.`,
            remedy: "A tag may have been moved, or an input of this step changed: re-run all jobs so that the gate, the approval and the deployment speak of the same.",
        };
    }
    if (decision.kind !== "require-approval")
        return { kind: "policy" };
    return missingApproval(asked, decision) ?? { kind: "asked" };
}
function missingApproval(asked, { approvals }) {
    const missing = approvals.filter(({ role, count, evidence }) => !asked.some((need) => need.role === role && need.evidence === evidence && need.count >= count));
    if (missing.length === 0)
        return undefined;
    return {
        kind: "stop",
        decision: "deny",
        reason: "approval_insufficient",
        headline: `Today's policy also requires ${missing.map(({ role, count, evidence, rules }) => `${count} × ${role} by ${evidence} (${rules.join(", ")})`).join(", ")}, which was not asked for.`,
        remedy: "Re-run all jobs, not only the failed ones: the gate then asks for what is required now.",
    };
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/evidence.js
/** Lists what a decision rests on: the documents at their commits, calendars, the locks and incidents, what told the class, and the record that proved the version. */
function evidenceOf({ inputs, at, changeClass, targetsCommit = "" }, { reading, standing, sources, settled }) {
    const now = at.toISOString();
    const [governing, ...own] = reading.sources;
    const record = settled.kind === "settled" ? settled.record : undefined;
    const read = (kind, source, fact) => ({ kind, source, at: now, fact });
    return [
        read("policy", `${governing.place}@${governing.commit}`, "the policy that decided"),
        ...own.map(({ place, commit }) => read("policy", `${place}@${commit}`, "the policy that tightened it")),
        ...(targetsCommit === ""
            ? []
            : [read("targets", `${inputs.targets}@${targetsCommit}`, "the targets that were read")]),
        ...(sources.calendars?.evidence ?? []),
        ...sources.unread.map(({ reason, headline }) => read("source", reason, headline)),
        ...(changeClass === undefined
            ? []
            : [read("change-class", changeClass.from, `the change's class is ${changeClass.name}`)]),
        ...standing.locks.map(({ url, openedAt, title }) => ({
            kind: "lock",
            source: url,
            at: openedAt.toISOString(),
            fact: title,
        })),
        ...[...standing.incidents, ...sources.incidents].map(({ name, url, title, label }) => read("incident", url === "" ? name : url, `${label}: ${title}`)),
        ...(record === undefined
            ? []
            : [
                {
                    kind: "record",
                    source: `${record.payload.environment} deployment ${record.id}`,
                    at: record.createdAt.toISOString(),
                    fact: `proved ${record.payload.version} (${record.payload.commit})`,
                },
            ]),
    ];
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/observe.js
/** Looks at locks, incidents, records and environments at once, unless the documents' own call showed them all. Throws `Unreadable`. */
async function observe(question, port) {
    const { inputs, reading, target, seen } = question;
    const { environment, service } = inputs;
    const required = reading.environment.requires.map(({ environment: name }) => name);
    const wantsRecords = target !== undefined || required.length > 0 || inputs.request !== "" || asksForBase(reading);
    const operate = target?.["operate-environment"] ?? environment;
    const query = {
        labels: reading.policy.incidents?.labels ?? [],
        service,
        environments: distinct([...(wantsRecords ? [environment] : []), ...required]),
        // On a second look the job stands in its environment already.
        protections: target === undefined || inputs.request !== "" ? [] : distinct([environment, operate]),
    };
    const standing = seen !== undefined && shows(inputs, query) ? seen : await port.read(query);
    const protection = (name) => standing.protections.get(name);
    return { query, standing, environments: { deploy: protection(environment), operate: protection(operate) } };
}
/** Tells whether what is live now matters to whoever approves; a gate that only asks about time needs no right to read records. */
function asksForBase({ environment: { approvals, checklist } }) {
    return (approvals.some(({ evidence }) => evidence === "reviews") ||
        checklist.some(({ by }) => by.kind === "reviews" || by.kind === "rollback-plan"));
}
/** Tells whether a look by the hint shows what is wanted: exactly the labels, and at least the records. */
function shows({ environment, reads }, { labels, environments }) {
    const looked = [environment, ...reads.environments];
    return (labels.length === reads.labels.length &&
        labels.every((label) => reads.labels.includes(label)) &&
        environments.every((name) => looked.includes(name)));
}
function distinct(names) {
    return [...new Set(names)];
}

// EXTERNAL MODULE: ./lib/core/policy/change-class.js
var change_class = __nccwpck_require__(325);
;// CONCATENATED MODULE: ./lib/core/version/version-name.js
/** Reads what a version's text names: `family:revision` of a task definition (no git name may hold a colon), else a tag or commit. */
function readVersionName(text) {
    return { kind: /^[\w-]{1,255}:\d+$/.test(text) ? "revision" : "tag-or-commit", text };
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/settle-class.js



/** Settles the class: from the input, else from labels and branches as the policy finds it. A revision's pull requests cost one call more. Throws `Unreadable`. */
async function settleClass(question, documents) {
    const { inputs, run, policy } = question;
    const given = inputs["change-class"];
    if (given !== "")
        return { kind: "class", name: given, from: "the input change-class" };
    if (Object.keys(policy.changeClasses).length === 0)
        return { kind: "class", name: change_class/* STANDARD_CLASS */.L, from: "a policy that finds no other" };
    const { commit, pulls } = await tracesOf(question, documents);
    if (pulls === undefined)
        return unseen(commit);
    const branch = /^refs\/heads\/(.+)$/.exec(run.ref)?.[1] ?? "";
    const found = (0,change_class/* findChangeClass */.S)(policy, { commit, pulls, branch });
    if (found.kind === "class")
        return found;
    return {
        kind: "stop",
        decision: "unknown",
        reason: "change_class_ambiguous",
        headline: `The change is of several classes: ${found.found.map(({ name, from }) => `${name} by ${(0,inert/* inertLine */.F)(from, 160)}`).join(", ")}.`,
        remedy: "Name the one that counts by the input change-class, or take the other labels off.",
    };
}
async function tracesOf({ inputs: { version }, run, versionCommit, pulls, records }, documents) {
    if (readVersionName(version).kind !== "revision")
        return { commit: version === "" ? run.sha : (versionCommit ?? ""), pulls };
    const built = [...records.values()].flat().find(({ payload }) => payload.family === version);
    const commit = built?.payload.commit ?? "";
    return { commit, pulls: commit === "" ? [] : await documents.pulls(commit) };
}
function unseen(commit) {
    return {
        kind: "stop",
        decision: "unknown",
        reason: "github_unreadable",
        headline: `The pull requests that brought ${commit.slice(0, 12)} could not be seen, and the policy finds the change's class by them.`,
        remedy: "Grant the job the permission pull-requests: read, or name the class by the input change-class.",
    };
}

;// CONCATENATED MODULE: ./lib/core/version/resolve-artifact.js

/**
 * Settles a version once: the commit from git, or for a revision from the newest record of it; the digest from the caller, else
 * from the newest record that was proven where the policy requires. What was not proven there is never settled.
 */
function resolveArtifact(question) {
    const { version, required, own } = question;
    const proven = (required?.records ?? []).filter(deploy_record/* isProven */.nn);
    const revision = question.commit === undefined ? [...proven, ...own].find(({ payload }) => payload.family === version) : undefined;
    const commit = question.commit ?? revision?.payload.commit;
    if (commit === undefined)
        return { kind: "no-commit" };
    const digest = question.digest === "" ? (revision?.payload.digest ?? "") : question.digest;
    if (required === undefined) {
        if (digest === "")
            return { kind: "no-digest", commit };
        return { kind: "settled", commit, digest, source: question.digest === "" ? "record" : "input", record: undefined };
    }
    const match = proven.find(({ payload }) => payload.commit === commit && payload.digest !== "" && (digest === "" || payload.digest === digest));
    if (match === undefined)
        return { kind: "not-proven", environment: required.environment, commit, digest, proven: proven[0] };
    return {
        kind: "settled",
        commit,
        digest: match.payload.digest,
        source: question.digest === "" ? "record" : "input",
        record: match,
    };
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/settle-version.js




/** Settles the version to one commit and digest: from the inputs and records, else from the registry by the target's read role. */
async function settleVersion(question, images) {
    const { inputs, requires, records } = question;
    const isRevision = readVersionName(inputs.version).kind === "revision";
    const resolve = (environment, digest) => resolveArtifact({
        version: inputs.version,
        commit: inputs.version === "" ? question.runCommit : isRevision ? undefined : question.versionCommit,
        digest,
        required: environment === undefined ? undefined : { environment, records: records.get(environment) ?? [] },
        own: records.get(inputs.environment) ?? [],
    });
    const [first, ...others] = requires;
    const artifact = resolve(first, inputs.digest);
    switch (artifact.kind) {
        case "settled": {
            const elsewhere = others.map((environment) => resolve(environment, artifact.digest));
            const missing = elsewhere.find(({ kind }) => kind === "not-proven");
            return missing?.kind === "not-proven" ? notProven(missing, inputs) : artifact;
        }
        case "not-proven":
            return notProven(artifact, inputs);
        case "no-commit":
            return noCommit(inputs, isRevision);
        case "no-digest":
            return await fromRegistry(artifact.commit, question, images);
    }
}
function notProven({ environment, commit, digest, proven }, { service }) {
    const wanted = `${commit.slice(0, 12)}${digest === "" ? "" : ` (${digest.slice(0, 19)}…)`}`;
    const there = proven === undefined
        ? "Nothing has been proven there yet"
        : `Proven there last: ${(0,inert/* inertLine */.F)(proven.payload.version, 80)} (${proven.payload.commit.slice(0, 12)}, ${proven.payload.digest.slice(0, 19)}…)`;
    return {
        kind: "stop",
        decision: "deny",
        reason: "not_proven_in_required_environment",
        headline: `The policy requires ${environment} first, and ${wanted} was not proven there. ${there}.`,
        remedy: `Deploy exactly this version of ${(0,inert/* inertLine */.F)(service, 80)} to ${environment}; when it is proven there, re-run all jobs of this run.`,
    };
}
function noCommit({ version }, isRevision) {
    return {
        kind: "stop",
        decision: "unknown",
        reason: "version_not_found",
        headline: isRevision
            ? `No record says which commit the task definition ${(0,inert/* inertLine */.F)(version, 120)} was built from.`
            : `The version '${(0,inert/* inertLine */.F)(version, 120)}' is no tag or commit of this repository.`,
        remedy: isRevision
            ? "Name the tag or commit instead of the revision."
            : "Check the spelling, push the tag, or name the commit by at least 7 hexadecimal digits.",
    };
}
async function fromRegistry(commit, { inputs, target }, images) {
    // Without a targets file nobody asked which image the version is.
    if (target === undefined)
        return { kind: "registry", commit, digest: "" };
    const { "read-role": readRole, image, region } = target;
    if (readRole !== undefined && image !== undefined) {
        try {
            const tags = [inputs.version, commit, commit.slice(0, 7)].filter((tag, index, all) => tag !== "" && all.indexOf(tag) === index);
            const digest = await images.find({ region, readRole, image, tags });
            if (digest !== undefined)
                return { kind: "registry", commit, digest };
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            return {
                kind: "stop",
                decision: "unknown",
                reason: "registry_unreadable",
                headline: `The image registry could not be read: ${error.message}.`,
                remedy: error.remedy,
            };
        }
    }
    return {
        kind: "stop",
        decision: "unknown",
        reason: "digest_unresolved",
        headline: `Nothing says which image ${(0,inert/* inertLine */.F)(inputs.version === "" ? commit.slice(0, 12) : inputs.version, 120)} is.`,
        remedy: `Give one of three: the input \`digest\` from your build job; \`requires:\` in the policy, with a proven record in that environment; or \`read-role\` and \`image\` of the target in ${inputs.targets}, with the image pushed under the version or its commit.`,
    };
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/judge.js















const OUTLOOK = 14 * calendar_date/* DAY */.d_;
/** Judges by the policy, and by how things stand at the moment. Throws `Unreadable`. */
async function judge(before, documents, means) {
    const { inputs, run } = before;
    const { reading, target, found } = documents;
    const [seen, sources] = await Promise.all([
        observe({ inputs, reading, target, seen: found.own.standing }, means.standing),
        readSources({
            ...{ reading, found, at: before.at, now: means.clock.now() },
            ...{ files: inputs.reads.files, centralFiles: inputs.reads.centralFiles },
            ...{ environment: inputs.environment, tokens: inputs["incident-tokens"] },
        }, means),
    ]);
    const { records } = seen.standing;
    const { versionCommit, pulls } = found.own;
    const changeClass = await settleClass({ inputs, run, policy: reading.policy, versionCommit, pulls, records }, means.documents);
    if (changeClass.kind === "stop")
        return { verdict: changeClass, ground: before };
    const requires = inputs.action === "rollback" ? [] : (0,class_scope/* requiredFor */.th)(reading.environment, changeClass.name);
    const settled = await settleVersion({ inputs, runCommit: run.sha, versionCommit, requires, records, target }, means.images);
    // Reading may have waited out an outage or a rate limit: what is decided is decided for now.
    const at = inputs.at ?? means.clock.now();
    return conclude({ ...before, at, changeClass }, { ...documents, seen, sources, settled });
}
function conclude(asked, findings) {
    const { inputs, changeClass = { name: "", from: "" } } = asked;
    const { reading, seen, sources, settled } = findings;
    const { policy, environment } = reading;
    const facts = factsOf(asked, findings);
    const decision = (0,decide/* decide */.LD)(policy, facts);
    const own = seen.standing.records.get(inputs.environment) ?? [];
    const request = settled.kind === "stop" ? undefined : requestOf(asked, settled, own);
    const unread = sources.unread.length > 0;
    const ground = {
        ...asked,
        ...(decision === undefined ? {} : { decision: unread ? withoutInstants(decision) : decision }),
        ...(unread ? {} : { stretches: outlook(policy, facts, OUTLOOK) }),
        checklist: inputs.action === "rollback" ? [] : (0,class_scope/* checklistFor */.CZ)(environment, changeClass.name),
        ...(request === undefined ? {} : { commit: request.commit, digest: request.digest }),
        // Nothing downstream may deploy on what was only simulated.
        ...(request === undefined || inputs.at !== undefined ? {} : { request: requestId(request) }),
        liveCommit: own.find(deploy_record/* isProven */.nn)?.payload.commit ?? "",
        reads: {
            labels: seen.query.labels,
            environments: seen.query.environments,
            files: sources.calendars?.ownPaths ?? [],
            centralFiles: sources.calendars?.centralPaths ?? [],
        },
        holidays: facts.holidays,
        locks: seen.standing.locks,
        advice: adviceOf(seen.standing, sources, { at: facts.at, nextOpen: decision?.nextOpen }),
        evidence: evidenceOf(asked, { reading, standing: seen.standing, sources, settled }),
    };
    return { ground, verdict: verdictOf(ground, findings, request) };
}
/** Lists the facts; calendars that could not be read count as empty, so that a `deny` by them holds whatever they say. */
function factsOf({ inputs, at, changeClass }, { reading, seen, sources }) {
    const { environment, service, action } = inputs;
    const holidays = new Map(sources.calendars?.holidays);
    if (sources.unread.length > 0) {
        for (const name of Object.keys(reading.policy.holidays))
            if (!holidays.has(name))
                holidays.set(name, []);
    }
    return {
        ...{ environment, service, action, at, holidays },
        changeClass: changeClass?.name ?? "",
        incidents: [...seen.standing.incidents, ...sources.incidents],
        locks: seen.standing.locks,
    };
}
/** Takes out of a decision when it changes, which what could not be read may change. */
function withoutInstants(decision) {
    return { ...decision, until: undefined, nextOpen: undefined, nextChange: undefined };
}
function verdictOf({ inputs, decision }, { seen, sources, settled, target }, request) {
    const problems = sources.calendars?.problems ?? [];
    if (problems.length > 0)
        return invalidCalendars(problems);
    // What the policy closes is said first: nothing else would open it.
    if (decision === undefined || decision.kind === "deny")
        return { kind: "policy" };
    const [unread] = sources.unread;
    if (unread !== undefined)
        return unread;
    if (inputs.action === "rollback" && decision.kind === "allow")
        return { kind: "exempt" };
    const held = target === undefined ? undefined : checkEnvironments(seen.environments, inputs.targets);
    if (held !== undefined)
        return held;
    if (settled.kind === "stop")
        return settled;
    if (request === undefined || inputs.request === "")
        return { kind: "policy" };
    return checkRequest(inputs, request, decision);
}
function invalidCalendars(problems) {
    const [first] = problems;
    return {
        kind: "stop",
        decision: "deny",
        reason: "policy_invalid",
        headline: `The policy's calendars have ${problems.length} problem${problems.length === 1 ? "" : "s"}; an invalid policy closes every environment.`,
        remedy: `Mend ${first?.file ?? "the calendar"}, which ${first?.message ?? "cannot be read"}`,
        problems,
    };
}
function requestOf({ inputs: { environment, service }, run }, { commit, digest }, own) {
    const { runId, repository } = run;
    return { repositoryId: repository.id, environment, service, commit, digest, runId, round: roundOf(runId, own) };
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/look.js



/** Looks once: reads the documents, then judges by them. Throws `Unreadable`. */
async function look(asked, means) {
    const { inputs } = asked;
    // The parsers of documents are half of the gate's code: they load while GitHub answers, a turn later, or the request would leave after them.
    const parsers = means.clock.sleep(0).then(() => Promise.all(/* import() */[__nccwpck_require__.e(825), __nccwpck_require__.e(166)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3166)));
    const [found, { readDocuments }] = await Promise.all([ask(asked, means), parsers]);
    const ground = {
        ...asked,
        policyCommit: (found.central?.answer ?? found.own).policyCommit,
        targetsCommit: inputs.targets === "" ? "" : found.own.headCommit,
    };
    const late = inputs.at === undefined ? checkClock(found.own.platformTime) : undefined;
    if (late !== undefined)
        return { verdict: late, ground };
    const unprotected = await checkPolicyPlace(inputs.policy, inputs["policy-ref"], { found, ...means });
    if (unprotected !== undefined)
        return { verdict: unprotected, ground };
    const documents = readDocuments(found, inputs);
    if (documents.kind === "stop") {
        const { reading, ...stop } = documents;
        return { verdict: stop, ground: reading === undefined ? ground : { ...ground, reading } };
    }
    const { reading, target } = documents;
    const known = { ...ground, reading, ...(target === undefined ? {} : { target }) };
    if (inputs.action === "rollback" && !reading.policy.freezes.some(({ actions }) => actions.includes("rollback")))
        return { verdict: { kind: "exempt" }, ground: known };
    return await judge(known, { ...documents, found }, means);
}
/** Asks for the documents; on a second look also for what the first one looked at, in the same call. */
async function ask({ inputs, run }, means) {
    const { environment, service, reads } = inputs;
    const question = {
        place: inputs.policy,
        policyRef: inputs["policy-ref"],
        files: reads.files,
        centralFiles: reads.centralFiles,
        targets: inputs.targets,
        version: inputs.version,
        pullsOf: inputs["change-class"] === "" ? run.sha : "",
        standing: inputs.request === ""
            ? undefined
            : {
                labels: reads.labels,
                service,
                environments: [...new Set([environment, ...reads.environments])],
                protections: [],
            },
    };
    return await askDocuments(question, means);
}

;// CONCATENATED MODULE: ./lib/core/checklist/format-checklist.js
/** Writes a policy's checklist as freeze-gate hands it on, a role with today's members, so that `parseChecklist` reads it. */
function formatChecklist(items, roles) {
    return JSON.stringify(items.map(({ item, by }) => ({ item, by: by.kind === "person" ? person(by.role, roles) : by })));
}
function person(role, roles) {
    if (role === undefined)
        return { kind: "person" };
    const known = Object.hasOwn(roles, role) ? roles[role] : undefined;
    return { kind: "person", role, users: known?.users ?? [], teams: known?.teams ?? [] };
}

// EXTERNAL MODULE: ./lib/actions/freeze-gate/reads.js
var reads = __nccwpck_require__(7696);
;// CONCATENATED MODULE: ./lib/actions/freeze-gate/outputs.js



/** Fills every output from what is known; what is not known stays empty, and required-approvals is a list in any case. */
function outputsOf(verdict, ground) {
    const { inputs, decision, reading, target } = ground;
    const roles = reading?.policy.roles ?? {};
    const approvals = approvalsOf(verdict, ground);
    const rules = [...new Set(rulesOf(decision).map((name) => name.replaceAll(/\s+/g, " ")))];
    const iso = (instant) => instant?.toISOString() ?? "";
    return {
        rule: rules[0] ?? "",
        rules: rules.join("\n"),
        until: iso(decision?.until),
        "next-open": iso(decision?.nextOpen),
        "next-change": iso(decision?.nextChange),
        "required-approvals": JSON.stringify(approvals.map(({ role, count, evidence, rules }) => ({
            role,
            count,
            evidence,
            rule: rules.join(", "),
            users: roles[role]?.users ?? [],
            teams: roles[role]?.teams ?? [],
        }))),
        asked: JSON.stringify(approvals.map(({ role, count, evidence }) => ({ role, count, evidence }))),
        checklist: formatChecklist(verdict.kind === "stop" ? [] : (ground.checklist ?? []), roles),
        "in-flight": reading?.environment.inFlight ?? "",
        "live-commit": ground.liveCommit ?? "",
        reads: ground.reads === undefined ? "" : (0,reads/* formatReads */.rO)(ground.reads),
        "change-class": ground.changeClass?.name ?? inputs["change-class"],
        "policy-commit": ground.policyCommit ?? "",
        simulated: String(inputs.at !== undefined),
        request: ground.request ?? "",
        commit: ground.commit ?? "",
        digest: ground.digest ?? "",
        version: inputs.version === "" ? (ground.commit ?? "") : inputs.version,
        "targets-commit": ground.targetsCommit ?? "",
        "team-commands": (target?.["team-commands"] ?? []).join("\n"),
        "has-team-commands": target === undefined ? "" : (target["team-commands"] ?? []).length > 0 ? "yes" : "no",
        "operate-environment": target === undefined ? "" : (target["operate-environment"] ?? inputs.environment),
        "runs-on": target?.["runs-on"] ?? "",
    };
}
/**
 * Lists whom approval-gate has to look for, by today's members of the roles: on a second look also who was asked before, so that a denial
 * stands when nobody would be asked any more. What stops beside the policy must not hand on whom to ask.
 */
function approvalsOf(verdict, { inputs, decision, reading }) {
    if (verdict.kind === "stop")
        return [];
    const before = inputs.request === "" ? [] : inputs.asked.filter(({ role }) => Object.hasOwn(reading?.policy.roles ?? {}, role));
    return (0,assess/* uniteApprovals */.aL)([...(decision?.approvals ?? []), ...before.map((need) => ({ ...need, rules: [] }))]);
}
/** Lists the named rule first, then the others that hold, then what asks for approvals without holding anything up. */
function rulesOf(decision) {
    if (decision === undefined)
        return [];
    const { rule, rules, approvals } = decision;
    return [
        ...(rule === undefined ? [] : [rule.name]),
        ...rules.map(({ name }) => name),
        ...approvals.flatMap(({ rules: asking }) => asking),
    ];
}

;// CONCATENATED MODULE: ./lib/core/lock/say-lock.js


/** Says in one inert line who locks, until when and why: `locked by @dana until Sat 21 Nov 2026 18:00 UTC because of a migration`. */
function sayLock({ issue, owner, reason, expiresAt }, zone) {
    const who = owner === "" ? `issue #${issue}` : `@${(0,inert/* inertLine */.F)(owner, 80)} (issue #${issue})`;
    const end = expiresAt === undefined ? "until that is closed" : `until ${formatInstant(expiresAt, zone)}`;
    return `locked by ${who} ${end}${reason === "" ? "" : ` because: ${(0,inert/* inertLine */.F)(reason, 300)}`}`;
}

;// CONCATENATED MODULE: ./lib/core/policy/name-lifter.js

/** Names a role that may lift a rule, with the evidence that people would not guess. */
function nameLifter({ role, evidence }) {
    const name = (0,inert/* inertLine */.F)(role, 80);
    if (evidence === "comments")
        return name;
    return `${name} (${evidence === "reviews" ? "by reviews" : "by the environment's approval"})`;
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/say.js




/** How an approval is given, where not by a command on the approval issue. */
const BY = { comments: "", reviews: " by reviews", environment: " in the environment" };
/** Says a policy's decision in one line: verdict, rule, until when, next opening in the rule's zone and UTC, and what may be done. */
function sayDecision(decision, { environment, policyPath, certain, locks = [] }) {
    const name = (0,inert/* inertLine */.F)(environment, 80);
    const { rule, until, nextChange, approvals } = decision;
    const zone = rule?.zone ?? "UTC";
    const holds = nextChange === undefined ? "" : `, until ${formatInstant(nextChange, zone)}`;
    if (decision.kind === "allow")
        return { headline: `${name} is open${holds}.`, remedy: "" };
    if (decision.kind === "require-approval") {
        const who = approvals
            .map(({ role, count, evidence, rules }) => `${count} × ${(0,inert/* inertLine */.F)(role, 80)}${BY[evidence]} (${rules.map((text) => (0,inert/* inertLine */.F)(text, 80)).join(", ")})`)
            .join(" and ");
        return { headline: `${name} is open to a deployment that is approved by ${who}${holds}.`, remedy: "" };
    }
    const opening = sayOpening(decision, zone, certain);
    const end = until === undefined ? "" : ` until ${formatInstant(until, zone)}`;
    if (rule === undefined)
        return {
            headline: `${name} is closed; ${opening}.`,
            remedy: `Wait, or change ${policyPath} by a reviewed pull request.`,
        };
    const lock = rule.kind === "lock" ? locks.find(({ issue }) => rule.name === `issue #${issue}`) : undefined;
    if (lock !== undefined && lock.request === "" && lock.scope !== undefined)
        return { headline: `${name} is ${sayLock(lock, zone)}.`, remedy: wayOut(rule, decision, policyPath) };
    const note = rule.note === "" ? "" : ` ${(0,inert/* inertLine */.F)(rule.note, 300)}`;
    return { headline: `${closedBy(rule, { name, end, opening })}${note}`, remedy: wayOut(rule, decision, policyPath) };
}
function sayOpening({ rules, nextOpen }, zone, certain) {
    if (nextOpen !== undefined)
        return `next opening ${formatInstant(nextOpen, zone)}`;
    if (!certain)
        return "when it opens is not known, for not everything could be read";
    const people = rules.filter(({ kind, lift }) => (kind === "lock" || kind === "incident") && lift === undefined);
    return people.length === 0
        ? "no opening within ten years"
        : `no opening before ${people.map(({ name }) => (0,inert/* inertLine */.F)(name, 120)).join(" and ")} is closed`;
}
function closedBy({ kind, name: rule }, { name, end, opening }) {
    switch (kind) {
        case "lock":
            return `${name} is locked by ${rule}${end === "" ? " until that is closed" : `${end}, or until it is closed`}: an earlier deployment was undone, or a person locked it.`;
        case "incident":
            return `${name} is locked by the open incident ${(0,inert/* inertLine */.F)(rule, 120)} until that is closed.`;
        case "hard-freeze":
        case "soft-freeze":
            return `${name} is closed by '${(0,inert/* inertLine */.F)(rule, 120)}'${end}; ${opening}.`;
        case "outside-windows":
            return `${name} is closed outside its windows${end}; ${opening}.`;
    }
}
function wayOut(rule, { nextOpen }, policyPath) {
    const wait = rule.kind === "lock" || rule.kind === "incident"
        ? `Settle and close ${(0,inert/* inertLine */.F)(rule.name, 120)}${rule.url === "" ? "" : ` (${(0,inert/* inertLine */.F)(rule.url)})`}, then re-run all jobs.`
        : nextOpen === undefined
            ? `Change ${policyPath} by a reviewed pull request.`
            : `Run it again at ${formatInstant(nextOpen, rule.zone)}.`;
    return `${wait} ${sayLifting(rule.lifting)}`;
}
/** Says who may lift a rule, and how. */
function sayLifting({ everyone, unless }) {
    const names = (lifters) => lifters.map(nameLifter).join(" and ");
    const parts = [
        ...(everyone.length === 0 ? [] : [`${names(everyone)} may approve it`]),
        ...unless.map(({ classes, approvedBy }) => `with change-class ${classes.map((word) => (0,inert/* inertLine */.F)(word, 60)).join(" or ")}, ${approvedBy.length === 0 ? "nobody" : names(approvedBy)} may approve it`),
    ];
    return parts.length === 0
        ? "No role may lift it."
        : `${parts.join("; ").replace(/^./, (letter) => letter.toUpperCase())}.`;
}

// EXTERNAL MODULE: ./lib/core/outcome/problem.js
var outcome_problem = __nccwpck_require__(2807);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __nccwpck_require__(9706);
;// CONCATENATED MODULE: ./lib/actions/freeze-gate/calendar.js


const MAXIMUM_STRETCHES = 40;
/** Longer labels would be drawn over the neighbours' bars. */
const LABEL_LENGTH = 28;
const SECTIONS = { allow: "open", "require-approval": "with approval", deny: "closed" };
const WORDS = { allow: "open", "require-approval": "open, with approval", deny: "closed" };
/** Draws the coming days as a mermaid gantt, with the same as a table beside it. Times in the picture are UTC. */
function calendar(stretches, zone) {
    if (stretches.length === 0)
        return "";
    const shown = stretches.slice(0, MAXIMUM_STRETCHES);
    const rows = shown.map(({ start, end, answer, rules }) => [
        formatInstant(start, zone),
        formatInstant(end, zone),
        WORDS[answer],
        rules.map((rule) => (0,markdown/* code */.aY)(rule, 120)).join(", "),
    ]);
    return `${gantt(shown)}\n\n${(0,markdown/* table */.tp)(["From", "To", "Answer", "Rule"], rows)}`;
}
function gantt(stretches) {
    const sections = new Map();
    for (const { start, end, answer, rules } of stretches) {
        const section = SECTIONS[answer];
        const mark = answer === "deny" ? "crit" : answer === "allow" ? "done" : "active";
        const label = answer === "deny" ? plain(rules[0] ?? "") : section;
        const line = `    ${label} :${mark}, ${minute(start)}, ${minute(end)}`;
        sections.set(section, [...(sections.get(section) ?? []), line]);
    }
    const body = [...sections].flatMap(([section, lines]) => [`    section ${section}`, ...lines]);
    return [
        "```mermaid",
        "gantt",
        "    title The coming days (UTC)",
        "    dateFormat YYYY-MM-DDTHH:mm",
        "    axisFormat %a %d",
        ...body,
        "```",
    ].join("\n");
}
/** Keeps only what cannot end a mermaid label. */
function plain(text) {
    return (text
        .replaceAll(/[^\p{L}\p{N}_-]+/gu, " ")
        .trim()
        .slice(0, LABEL_LENGTH) || "closed");
}
function minute(instant) {
    return instant.toISOString().slice(0, 16);
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/holidays-table.js


const SHOWN = 14 * calendar_date/* DAY */.d_;
/** Names the holidays of the coming days by their calendars; empty when there are none. Dates are local ones of each rule that uses them. */
function holidaysTable({ at, reading, holidays }) {
    const rows = Object.entries(reading?.policy.holidays ?? {}).flatMap(([name, source]) => {
        const dates = source.kind === "dates" ? source.dates : (holidays?.get(name) ?? []);
        const coming = dates.filter(({ first, last }) => last + calendar_date/* DAY */.d_ > at.getTime() && first < at.getTime() + SHOWN);
        return coming.map((range) => [sayRange(range), (0,markdown/* code */.aY)(name, 80)]);
    });
    return rows.length === 0 ? "" : `**Holidays of the coming days**\n\n${(0,markdown/* table */.tp)(["Dates", "Calendar"], rows)}`;
}
function sayRange({ first, last }) {
    const day = (midnight) => new Date(midnight).toISOString().slice(0, 10);
    return first === last ? day(first) : `${day(first)} to ${day(last)}`;
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/summary.js







/** Writes the summary's body: what was asked, the rules that hold and who may lift them, the coming days, advice. */
function summaryOf(verdict, ground) {
    const { decision, stretches = [], reading } = ground;
    const parts = [
        factsTable(ground),
        verdict.kind === "stop" ? problemsOf(verdict.problems ?? []) : "",
        decision === undefined || decision.rules.length === 0 ? "" : rulesTable(decision, ground),
        checklistOf(ground),
        stretches.length === 0
            ? ""
            : `**The coming days**\n\n${calendar(stretches, decision?.rule?.zone ?? reading?.policy.zone ?? "UTC")}`,
        holidaysTable(ground),
        summary_adviceOf(ground),
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
function factsTable(ground) {
    const { inputs, at, changeClass, commit = "", digest = "", request = "" } = ground;
    const rows = [
        ["Service and environment", `${(0,markdown/* code */.aY)(inputs.service)} → ${(0,markdown/* code */.aY)(inputs.environment)}`],
        [
            "Version",
            [inputs.version, commit, digest]
                .filter((text) => text !== "")
                .map((text) => (0,markdown/* code */.aY)(text))
                .join(" · "),
        ],
        [
            "Change class",
            changeClass === undefined ? "" : `${(0,markdown/* code */.aY)(changeClass.name)}, by ${(0,markdown/* markdown */.wD)(changeClass.from, 200)}`,
        ],
        ["Decided for", `${formatInstant(at, "UTC")}${inputs.at === undefined ? "" : " (simulated: never deploy on it)"}`],
        ["Policy", policiesOf(ground)],
        ["Request", (0,markdown/* code */.aY)(request.slice(0, 16))],
        ...(inputs["first-deploy"]
            ? [["First deployment", "nothing is live yet: there is no way back to an older version"]]
            : []),
    ];
    return (0,markdown/* table */.tp)(["", ""], rows.filter(([, value]) => value !== ""));
}
/** Links the documents that decided at their commits; before they were read, names the one that was asked for. */
function policiesOf({ inputs: { policy: place }, run, reading }) {
    if (reading === undefined)
        return (0,markdown/* code */.aY)((0,policy_place/* policyPlaceName */.$7)(place));
    const repository = `${run.repository.owner}/${run.repository.name}`;
    return reading.sources
        .map(({ place: name, commit }, index) => {
        const central = place.kind === "central" && index === 0 ? place : undefined;
        const path = central?.path ?? (place.kind === "own" ? place.path : policy_place/* OWN_POLICY */.SZ);
        const where = central === undefined ? repository : `${central.owner}/${central.name}`;
        const shown = `${central === undefined ? "policy" : name} at ${commit.slice(0, 12)}`;
        return (0,markdown/* link */.nf)(shown, `${run.serverUrl}/${where}/blob/${commit}/${path}`);
    })
        .join(", tightened by the ");
}
function rulesTable({ rules, nextOpen }, ground) {
    const rows = rules.map((rule) => [
        rule.url === "" ? (0,markdown/* markdown */.wD)(rule.name) : (0,markdown/* link */.nf)(rule.name, rule.url),
        rule.kind.replace("-", " "),
        untilOf(rule, ground),
        (0,markdown/* markdown */.wD)(sayLifting(rule.lifting)),
    ]);
    const opening = nextOpen === undefined ? "" : `\n\n**Next opening:** ${formatInstant(nextOpen, rules[0]?.zone ?? "UTC")}`;
    return `**Rules that hold**\n\n${(0,markdown/* table */.tp)(["Rule", "Kind", "Holds", "Who may lift it"], rows)}${opening}`;
}
/** Says until when a rule holds, and of a lock also whose it is and why. */
function untilOf({ kind, name, timeline, zone }, { at, locks = [] }) {
    const { until } = timeline(at.getTime());
    const lock = kind === "lock" ? locks.find(({ issue }) => name === `issue #${issue}`) : undefined;
    const end = Number.isFinite(until)
        ? `until ${formatInstant(new Date(until), zone)}`
        : kind === "lock" || kind === "incident"
            ? "until it is closed"
            : "";
    return [
        end,
        ...(lock === undefined
            ? []
            : [lock.owner === "" ? "" : `by ${(0,markdown/* markdown */.wD)(lock.owner, 80)}`, (0,markdown/* markdown */.wD)(lock.reason, 200)]),
    ]
        .filter((part) => part !== "")
        .join(" · ");
}
function checklistOf({ checklist = [] }) {
    if (checklist.length === 0)
        return "";
    const rows = checklist.map(({ item, by }) => [
        (0,markdown/* markdown */.wD)(item, 200),
        by.kind === "person"
            ? by.role === undefined
                ? "a person"
                : (0,markdown/* markdown */.wD)(by.role, 80)
            : by.kind === "check-run"
                ? (0,markdown/* code */.aY)(by.name)
                : by.kind.replaceAll("-", " "),
    ]);
    return `**Checklist**\n\n${(0,markdown/* table */.tp)(["Item", "Answered by"], rows)}`;
}
function problemsOf(problems) {
    return problems.length === 0
        ? ""
        : (0,markdown/* folded */.TM)(`${problems.length} problems`, problems.map((problem) => `- ${(0,markdown/* code */.aY)((0,outcome_problem/* formatProblem */.V)(problem), 500)}`).join("\n"));
}
function summary_adviceOf({ reading, decision, advice = [] }) {
    const roles = (decision?.approvals ?? []).map(({ role }) => role);
    const users = roles.flatMap((role) => reading?.policy.roles[role]?.users ?? []);
    const loose = [...new Set(users.filter((user) => !user.includes("#")))];
    return [
        ...advice.map((line) => `⚠️ ${(0,markdown/* markdown */.wD)(line, 500)}`),
        ...(loose.length === 0
            ? []
            : [
                `⚠️ Not pinned by id: ${loose.map((user) => (0,markdown/* code */.aY)(user)).join(", ")}. Write \`login#id\` in the policy: a login that is given up can be registered by somebody else.`,
            ]),
    ].join("\n\n");
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/report.js






const REASON_OF = {
    lock: "deploy_locked",
    incident: "incident_open",
    "hard-freeze": "freeze_active",
    "soft-freeze": "freeze_active",
    "outside-windows": "outside_windows",
};
/** Turns a verdict into what is said to the runner, to people and to later steps. */
function reportGate(verdict, ground) {
    const { inputs, decision, commit, digest, policyCommit, evidence } = ground;
    const { headline, remedy } = wordsOf(verdict, ground);
    const simulated = inputs.at === undefined ? "" : `If it were ${formatInstant(ground.at, "UTC")}: `;
    const known = { commit, digest, policyCommit };
    return {
        ...answerOf(verdict, ground),
        headline: `${simulated}${headline}`,
        remedy,
        summary: summaryOf(verdict, ground),
        outputs: outputsOf(verdict, ground),
        evidence: evidence ?? [],
        problems: verdict.kind === "stop" ? (verdict.problems ?? []) : [],
        subject: {
            environment: inputs.environment,
            service: inputs.service,
            ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== "")),
        },
        details: {
            simulated: inputs.at !== undefined,
            "first-deploy": inputs["first-deploy"],
            "change-class": ground.changeClass ?? null,
            policies: ground.reading?.sources ?? [],
            rules: (decision?.rules ?? []).map(({ kind, name, url }) => ({ kind, name, url })),
            advice: ground.advice ?? [],
        },
    };
}
function answerOf(verdict, ground) {
    const { decision } = ground;
    switch (verdict.kind) {
        case "stop":
            return { decision: verdict.decision, reasonCode: verdict.reason };
        case "exempt":
            return { decision: "allow", reasonCode: "rollback_exempt" };
        case "asked":
            return { decision: "allow", reasonCode: "approvals_asked" };
        case "policy":
            if (decision?.kind === "require-approval")
                return { decision: "require-approval", reasonCode: "approval_required" };
            if (decision?.kind === "allow")
                return wantsChecklist(ground)
                    ? { decision: "require-approval", reasonCode: "checklist_required" }
                    : { decision: "allow", reasonCode: "open" };
            return {
                decision: "deny",
                reasonCode: decision?.rule === undefined ? "environment_not_in_policy" : REASON_OF[decision.rule.kind],
            };
    }
}
/** Tells whether a first look's yes waits for a checklist; a second look leaves it to approval-gate's check beside it. */
function wantsChecklist({ inputs, checklist = [] }) {
    return inputs.request === "" && checklist.length > 0;
}
function wordsOf(verdict, ground) {
    const { inputs, decision } = ground;
    if (verdict.kind === "stop")
        return { headline: (0,inert/* inertLine */.F)(verdict.headline, 1_000), remedy: verdict.remedy };
    if (verdict.kind === "exempt")
        return {
            headline: "A rollback is exempt from every rule but a freeze that names it, and none holds: it may start now.",
            remedy: "",
        };
    const place = (0,policy_place/* policyPlaceName */.$7)(inputs.policy);
    if (decision === undefined)
        return {
            headline: `The policy does not name ${(0,inert/* inertLine */.F)(inputs.environment, 80)}, so it is closed.`,
            remedy: `Add it under environments: in ${place}.`,
        };
    const certain = ground.stretches !== undefined;
    const words = sayDecision(decision, {
        environment: inputs.environment,
        policyPath: place,
        certain,
        locks: ground.locks,
    });
    if (verdict.kind === "asked")
        return { ...words, headline: `${words.headline} All of that was asked for.` };
    return decision.kind === "allow" && wantsChecklist(ground)
        ? { ...words, headline: `${words.headline} Its checklist must be complete first.` }
        : words;
}

// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __nccwpck_require__(6289);
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

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/wait-for-opening.js




/** Clocks may run apart by a little: an opening that is not quite there is asked for again a second later. */
const SHORTEST_MILLISECONDS = 1_000;
/**
 * Looks; while only time closes the environment and it opens within `wait`, sleeps until then and looks anew at everything. A lock or an
 * incident without an end has no opening, so it is never waited for. Throws the signal's reason when interrupted.
 */
async function waitForOpening({ wait = 0 }, { clock, progress, signal }, lookOnce) {
    const deadline = clock.elapsed() + wait;
    let last;
    // One sleep to one instant: there is nothing to spread.
    const plan = { clock, chance: () => 0.5, signal, deadline, interval: () => SHORTEST_MILLISECONDS };
    const end = await poll(plan, async () => {
        const seen = await lookOnce();
        last = seen;
        const opening = openingOf(seen);
        const left = deadline - clock.elapsed();
        const until = opening === undefined ? Number.POSITIVE_INFINITY : opening.getTime() - clock.now().getTime();
        if (opening === undefined || until > left)
            return { kind: "found", value: seen };
        progress.say(sayWait(seen, { opening, until }));
        return { kind: "again", atLeast: until };
    });
    if (end.kind === "found")
        return end.value;
    if (end.kind === "interrupted" || last === undefined)
        throw signal.reason;
    return last;
}
/** Reads when a closed environment opens by itself; `undefined` when it is not closed, or not by time alone. */
function openingOf({ verdict, ground: { decision } }) {
    return verdict.kind === "policy" && decision?.kind === "deny" ? decision.nextOpen : undefined;
}
function sayWait({ ground: { decision } }, { opening, until }) {
    const rule = decision?.rule;
    const name = rule === undefined ? "the policy" : `'${(0,inert/* inertLine */.F)(rule.name, 80)}'`;
    return `Closed by ${name}; waiting ${(0,duration/* formatDuration */.a)(Math.max(0, until))} until ${formatInstant(opening, rule?.zone ?? "UTC")}. The runner is paid for that long; cancel the run to end it.`;
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/freeze-gate.js





/** Answers whether a deployment may start now, after waiting for a near opening where that is asked for; what cannot be read is `unknown`. */
async function freezeGate(inputs, surroundings, ports) {
    refuseContradictions(inputs);
    for (const token of inputs["incident-tokens"].values())
        surroundings.mask(token);
    const { verdict, ground } = await waitForOpening(inputs, surroundings, () => lookOnce(inputs, surroundings, ports));
    for (const line of ground.advice ?? [])
        surroundings.progress.warn(line);
    return reportGate(verdict, ground);
}
/** Refuses inputs that are right each by itself and wrong together. */
function refuseContradictions({ at, wait, policy, "policy-ref": ref }) {
    const problems = [
        ...(at !== undefined && wait !== undefined
            ? [{ file: "wait", message: "Inputs 'at' and 'wait' exclude each other: what is simulated is not waited for." }]
            : []),
        ...(policy.kind === "central" && ref !== ""
            ? [
                {
                    file: "policy-ref",
                    message: "Input 'policy-ref' is for a policy in this repository: write a central one's ref behind its path, as owner/repo:path@ref.",
                },
            ]
            : []),
    ];
    if (problems.length > 0)
        throw new read_inputs/* InvalidInputs */.h(problems);
}
async function lookOnce(inputs, { clock, run }, ports) {
    const ground = { inputs, run, at: inputs.at ?? clock.now() };
    try {
        return await look(ground, { ...ports, clock });
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        return {
            ground,
            verdict: {
                kind: "stop",
                decision: "unknown",
                reason: (0,unreadable/* isPassing */.W)(error) ? "github_unavailable" : "github_unreadable",
                headline: `What the gate decides by could not be read: ${error.message}.`,
                remedy: error.remedy,
            },
        };
    }
}


/***/ }),

/***/ 5032:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_actions_edge_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7576);
/* harmony import */ var _adapters_gate_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1853);
/* harmony import */ var _kit_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5951);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1757);
/* harmony import */ var _freeze_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9409);





await (0,_kit_run_action_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)(_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .freezeGateContract */ .B, (inputs, surroundings) => (0,_freeze_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .freezeGate */ .L)(inputs, surroundings, (0,_adapters_gate_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .gatePorts */ .o)(inputs, surroundings)), _adapters_actions_edge_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsEdge */ .T);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Um: () => (/* binding */ reads),
/* harmony export */   rO: () => (/* binding */ formatReads)
/* harmony export */ });
/* unused harmony export NO_READS */
/** The hint that knows nothing. */
const NO_READS = { labels: [], environments: [], files: [], centralFiles: [] };
const MOST = 40;
/** Reads a first gate's output `reads`; whatever else is given says nothing, for a hint decides nothing. */
const reads = {
    parse: (given) => ({ kind: "value", value: readHint(given) ?? NO_READS }),
};
/** Writes the hint for a second gate. */
function formatReads(hint) {
    return JSON.stringify(hint);
}
function readHint(text) {
    const given = readJson(text);
    if (typeof given !== "object" || given === null)
        return undefined;
    const member = (name) => {
        const value = Reflect.get(given, name);
        return Array.isArray(value) && value.length <= MOST && value.every((item) => typeof item === "string") ? value : [];
    };
    return {
        labels: member("labels"),
        environments: member("environments"),
        files: member("files"),
        centralFiles: member("centralFiles"),
    };
}
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ actionsEdge)
});

// UNUSED EXPORTS: readRunContext

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
;// CONCATENATED MODULE: ./lib/adapters/actions-runner.js


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

;// CONCATENATED MODULE: ./lib/adapters/system-clock.js
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

;// CONCATENATED MODULE: ./lib/adapters/actions-edge.js


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

/***/ 1853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ gatePorts)
});

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
;// CONCATENATED MODULE: ./lib/adapters/github-answers.js


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
    if (first !== undefined) {
        const place = first.path === undefined ? "" : ` at ${first.path.join(".")}`;
        if (isForbidden(first)) {
            throw new unreadable/* Unreadable */.I("forbidden", `the token may not read what was asked${place}`, `Grant the job the permission ${permission}.`);
        }
        if (first.type === "NOT_FOUND")
            throw new unreadable/* Unreadable */.I("not_found", `GitHub knows nothing${place}, or the token may not see it`, `Check the names, and that the token has ${permission}.`);
        if (first.type === "RATE_LIMITED")
            throw new unreadable/* Unreadable */.I("rate_limited", "the token's rate limit is spent", "Wait for the limit to reset, then re-run the job.");
        if (first.extensions?.code === "undefinedField" || /doesn't exist on type/.test(first.message ?? "")) {
            throw new unreadable/* Unreadable */.I("malformed", `this GitHub server is too old for the query${place}: ${(0,inert/* inertLine */.F)(String(first.message), 200)} (unsupported_on_ghes)`, "Upgrade GitHub Enterprise Server to a version that the README lists.");
        }
        throw new unreadable/* Unreadable */.I("malformed", `GitHub refused the query${place}: ${(0,inert/* inertLine */.F)(String(first.message), 200)}`, "Re-run the job; if it stays, report it.");
    }
    if (typeof data !== "object" || data === null || Object.keys(data).length === 0)
        throw new unreadable/* Unreadable */.I("malformed", "GitHub's answer holds no data", "Check the API address and any proxy in between, then re-run the job.");
    return data;
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

;// CONCATENATED MODULE: ./lib/adapters/github-refusal.js



/**
 * Reads a refusal from a response, `undefined` when it is an answer. Rate limits are told apart from missing permissions by
 * `retry-after`, `x-ratelimit-remaining: 0` and the message (GitHub docs, "Rate limits for the REST API").
 */
function readRefusal(response, { permission, allow, what, now }) {
    const { status, headers } = response;
    const limited = rateLimit(response, now);
    if (limited === undefined && (status < 400 || allow.includes(status)))
        return status >= 300 && status < 400
            ? {
                error: new unreadable/* Unreadable */.I("malformed", `${what} answered with a redirect (${status})`, "The repository may have been renamed: use its present name."),
            }
            : undefined;
    if (limited !== undefined) {
        const until = formatUtc(new Date(now.getTime() + limited));
        return {
            error: new unreadable/* Unreadable */.I("rate_limited", `${what} is rate limited until ${until}`, `Re-run the job after ${until}.`),
            retryAfter: limited,
        };
    }
    const message = (0,inert/* inertLine */.F)(readMessage(response.body), 200);
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
            return {
                error: new unreadable/* Unreadable */.I("not_found", `${what}: ${message} (${status}); it does not exist or the token may not see it`, `Check the name, and grant the job ${permission}.`),
            };
        default:
            return status >= 500
                ? {
                    error: new unreadable/* Unreadable */.I("unavailable", `${what} answered ${status}`, "GitHub may be failing: see githubstatus.com, then re-run the job."),
                    retryAfter: askedWait(headers, now) ?? 0,
                }
                : {
                    error: new unreadable/* Unreadable */.I("malformed", `${what} was refused: ${message} (${status})`, "Re-run the job; if it stays, report it."),
                };
    }
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

;// CONCATENATED MODULE: ./lib/adapters/github-send.js






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
        const unavailable = new unreadable/* Unreadable */.I("unavailable", `${host} could not be reached (${error.failure}: ${error.message})`, `Check githubstatus.com and the runner's network and proxy settings for ${host}, then re-run the job.`);
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

;// CONCATENATED MODULE: ./lib/adapters/github-client.js



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

;// CONCATENATED MODULE: ./lib/adapters/github-environments.js
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

;// CONCATENATED MODULE: ./lib/adapters/github-documents-part.js
const BLOB = "{ __typename ... on Blob { text isBinary isTruncated } }";
const PULLS = `pulls: associatedPullRequests(first: 50) { pageInfo { hasNextPage } nodes {
        number url state merged headRefName isCrossRepository mergeCommit { oid } labels(first: 100) { nodes { name } }
      } }`;
/** The field that may be missing for want of `pull-requests: read`. */
const PULLS_FIELD = "pulls";
/** Writes what a gate reads of a repository's files, refs and commits; only what is wanted is asked. */
function documentsPart(asked) {
    const { policy, policyRef, targets, version, pullsOf } = asked;
    const ref = policyRef === "" ? "HEAD" : policyRef;
    const commit = `{ __typename oid${pullsOf === "" ? "" : ` ... on Commit { ${PULLS} }`} }`;
    const tagged = `{ __typename oid ... on Tag { target ${commit} }${pullsOf === "" ? "" : ` ... on Commit { ${PULLS} }`} }`;
    const wanted = [
        [
            true,
            "$ref: String!",
            "ref: object(expression: $ref) { __typename oid ... on Tag { target { __typename oid } } }",
            { ref },
        ],
        [true, "$policy: String!", `policy: object(expression: $policy) ${BLOB}`, { policy: `${ref}:${policy}` }],
        [
            policyRef !== "",
            "$branch: String!",
            "policyBranch: ref(qualifiedName: $branch) { name }",
            { branch: qualified("heads", policyRef) },
        ],
        [
            policyRef !== "",
            "$policyTag: String!",
            "policyTag: ref(qualifiedName: $policyTag) { name }",
            { policyTag: qualified("tags", policyRef) },
        ],
        [
            targets !== "",
            "$targets: String!",
            `targets: object(expression: $targets) ${BLOB}`,
            { targets: `HEAD:${targets}` },
        ],
        [
            version !== "",
            "$tag: String!",
            `tag: ref(qualifiedName: $tag) { target ${tagged} }`,
            { tag: `refs/tags/${version}` },
        ],
        [isCommitName(version), "$commit: String!", `commit: object(expression: $commit) ${commit}`, { commit: version }],
        [version === "" && pullsOf !== "", "$own: String!", `own: object(expression: $own) ${commit}`, { own: pullsOf }],
    ];
    const used = wanted.filter(([when]) => when);
    const files = filesPart(asked.files, ref);
    return {
        declares: [...used.map(([, declares]) => declares), ...files.declares],
        selects: [
            'head: object(expression: "HEAD") { __typename oid }',
            "mainBranch: defaultBranchRef { name }",
            ...used.map(([, , selects]) => selects),
            ...files.selects,
        ],
        variables: Object.assign({}, ...used.map(([, , , variables]) => variables), files.variables),
    };
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

;// CONCATENATED MODULE: ./lib/adapters/github-source-files.js

const QUERY = (/* unused pure expression or super */ null && (`query SourceFile($owner: String!, $name: String!, $file: String!, $commit: String!) {
  repository(owner: $owner, name: $name) {
    commit: object(expression: $commit) { __typename oid }
    file: object(expression: $file) { __typename ... on Blob { text isBinary isTruncated } }
  }
}`));
/** Reads files of one repository at full commits; a commit that cannot be seen is `Unreadable`, not a missing file. */
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
                throw new Unreadable("not_found", `repository ${repository.owner}/${repository.name} cannot be seen`, "Grant the job contents: read.");
            if (answer.repository.commit?.__typename !== "Commit") {
                throw new Unreadable("not_found", `${repository.owner}/${repository.name} has no commit ${commit} that the token may see`, "Check that the commit was pushed, and grant the job contents: read.");
            }
            return readBlob(answer.repository.file, path, commit);
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

// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __nccwpck_require__(1470);
// EXTERNAL MODULE: ./lib/core/lock/deploy-lock.js
var deploy_lock = __nccwpck_require__(6406);
;// CONCATENATED MODULE: ./lib/adapters/graphql-pages.js

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

;// CONCATENATED MODULE: ./lib/adapters/github-locks.js



const LOCKS = {
    what: `the list of issues with the label ${deploy_lock/* LOCK_LABEL */.x5}`,
    most: 10,
    remedy: `Close what is over, or remove the label ${deploy_lock/* LOCK_LABEL */.x5} from it.`,
};
/** What is asked of an issue with the lock label, for `readLock`. */
const LOCK_FIELDS = "number url title body createdAt author { login }";
const github_locks_QUERY = `query DeployLocks($owner: String!, $name: String!, $labels: [String!], $after: String) {
  repository(owner: $owner, name: $name) {
    hasIssuesEnabled
    issues(labels: $labels, states: [OPEN], first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { ${LOCK_FIELDS} }
    }
  }
}`;
/** Keeps locks as open issues with our label in one repository. */
function githubLocks(client, repository) {
    const base = `/repos/${repository.owner}/${repository.name}/issues`;
    async function list() {
        const issues = await everyPage(LOCKS, async (after) => {
            const answer = await client.query(github_locks_QUERY, { ...repository, labels: [deploy_lock/* LOCK_LABEL */.x5], after });
            const found = answer.repository;
            if (found !== null && !found.hasIssuesEnabled) {
                const remedy = "Switch Issues on in Settings → General → Features: locks are issues.";
                throw new unreadable/* Unreadable */.I("not_found", "the repository's Issues are switched off, so no lock can be seen", remedy);
            }
            if (found !== null)
                return found.issues;
            const unseen = `repository ${repository.owner}/${repository.name} cannot be seen`;
            throw new unreadable/* Unreadable */.I("not_found", unseen, "Grant the job issues: read.");
        });
        return issues.map(readLock);
    }
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
/** Reads a lock from an issue; without a readable marker it stops everything. */
function readLock({ number, url, title, body, createdAt, author }) {
    const marker = (0,deploy_lock/* parseLockMarker */.nX)(body);
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
    return { schema: 1, ...texts };
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

;// CONCATENATED MODULE: ./lib/core/record/record-status.js
const LIMIT = 140;
/** Writes a status into GitHub's 140 characters: `ecs-svc/N family:rev phase=… smoke=… watch=…`; what matters to later steps comes before the family. */
function formatRecordStatus({ serviceDeployment, family, phase, smoke, watch }) {
    const facts = [
        `phase=${phase}`,
        ...(smoke === undefined ? [] : [`smoke=${smoke}`]),
        ...(watch === undefined ? [] : [`watch=${watch}`]),
    ];
    const full = [serviceDeployment, family, ...facts].filter((part) => part !== "").join(" ");
    if (full.length <= LIMIT)
        return full;
    return [serviceDeployment, ...facts]
        .filter((part) => part !== "")
        .join(" ")
        .slice(0, LIMIT);
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
    const words = parts.filter((part) => !part.includes("="));
    return {
        serviceDeployment: words.find((word) => /^ecs-svc\/\d+$/.test(word)) ?? "",
        family: words.find((word) => /^[\w-]+:\d+$/.test(word)) ?? "",
        phase,
        ...(smoke === undefined ? {} : { smoke }),
        ...(watch === undefined ? {} : { watch }),
    };
}
function verdict(text) {
    return text === "success" || text === "failure" || text === "unknown" || text === "skipped" ? text : undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/github-records.js




const MAXIMUM_RECORDS = 100;
const github_records_MAXIMUM_PAGES = 10;
/** The fields of a GitHub deployment that `readRecord` needs. */
const RECORD_FIELDS = `databaseId createdAt task payload creator { __typename login }
        statuses(first: 100) { nodes { state description createdAt creator { __typename login } } }`;
const github_records_QUERY = `query DeployRecords($owner: String!, $name: String!, $environment: String!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    deployments(environments: [$environment], first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ${RECORD_FIELDS} }
    }
  }
}`;
/** Keeps records as GitHub deployments of one repository; only those that our own identity wrote are believed. */
function githubRecords(client, repository) {
    const base = `/repos/${repository.owner}/${repository.name}/deployments`;
    async function list({ environment, service, }) {
        const found = [];
        let after = null;
        for (let page = 1; page <= github_records_MAXIMUM_PAGES && found.length < MAXIMUM_RECORDS; page++) {
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
            const body = {
                ref: payload.commit,
                task: (0,deploy_record/* taskOf */.Xb)(payload.service),
                environment: payload.environment,
                auto_merge: false,
                required_contexts: [],
                payload,
                description: `${payload.service} ${payload.version}`.slice(0, 140),
            };
            try {
                const { data } = await client.call("POST", base, { body });
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

;// CONCATENATED MODULE: ./lib/adapters/github-standing-answer.js




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
        return page.nodes.filter(({ task }) => task === (0,deploy_record/* taskOf */.Xb)(service)).flatMap((node) => readRecord(node, viewer) ?? []);
    };
    const [records, demands, locks] = await Promise.all([
        byName(environments, (name, index) => readRecords(name, found[`records${index}`])),
        byName(protections, (name, index) => readProtection(name, found[`protection${index}`], { answer, whole })),
        found.locks?.pageInfo?.hasNextPage === false ? found.locks.nodes.map(readLock) : whole.locks.list(),
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
        for (const { number, url, title } of nodesOf(found[`labelled${index}`], label)) {
            if (!byIssue.has(number))
                byIssue.set(number, { name: `issue #${number}`, issue: number, url, title, label });
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

;// CONCATENATED MODULE: ./lib/adapters/github-standing-part.js



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
            `locks: issues(labels: $lock, ${ISSUES}) { pageInfo { hasNextPage } nodes { ${LOCK_FIELDS} } }`,
            ...labels.flatMap((_, index) => [
                `label${index}: label(name: $label${index}) { name }`,
                `labelled${index}: issues(labels: $labelled${index}, ${ISSUES}) { nodes { number url title } }`,
            ]),
            ...environments.map((_, index) => `records${index}: deployments(environments: $environment${index}, ${NEWEST}) {
      pageInfo { hasNextPage } nodes { ${RECORD_FIELDS} }
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

;// CONCATENATED MODULE: ./lib/adapters/query-part.js
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

;// CONCATENATED MODULE: ./lib/adapters/github-gate-documents.js






/** Reads a gate's documents by one GraphQL query (`contents: read`), and in the same what is known to be looked at. */
function githubGateDocuments(client, repository, whole) {
    async function ask(name, parts, { viewer = false, optional = [] } = {}) {
        const { document, variables } = writeQuery(name, parts, viewer);
        const answer = await client.query(document, { ...repository, ...variables }, optional);
        if (answer.repository !== null)
            return { found: answer.repository, viewer: answer.viewer?.login ?? "" };
        const unseen = `repository ${repository.owner}/${repository.name} cannot be seen`;
        throw new unreadable/* Unreadable */.I("not_found", unseen, "Check its name, and grant the token contents: read there.");
    }
    return {
        async read(asked) {
            const { standing } = asked;
            const parts = [documentsPart(asked), ...(standing === undefined ? [] : [standingPart(standing)])];
            const optional = [PULLS_FIELD, ...(standing === undefined ? [] : optionalOf(standing))];
            const { found, viewer } = await ask("FreezeGateDocuments", parts, {
                optional,
                viewer: standing !== undefined && standing.environments.length > 0,
            });
            const platform = platformTime(client);
            const policyCommit = commitOf(found.ref)?.oid ?? "";
            const headCommit = commitOf(found.head)?.oid ?? "";
            const version = commitOf(found.tag?.target) ?? commitNamed(asked.version, found.commit);
            return {
                policyCommit,
                policyRefKind: refKindOf(asked, found, policyCommit),
                policy: readBlob(found.policy, asked.policy, policyCommit),
                files: readFiles(asked.files, found, policyCommit),
                headCommit,
                targets: readBlob(found.targets, asked.targets, headCommit),
                versionCommit: version?.oid,
                pulls: readPulls(version ?? commitOf(found.own)),
                standing: standing === undefined
                    ? undefined
                    : await readStanding(standing, { found, viewer, customRules: new Map() }, whole),
                platformTime: platform,
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
            return readPulls(commitOf(found.own));
        },
        isProtected: (kind, ref) => kind === "branch" ? isProtectedBranch(client, repository, ref) : isMerged(client, repository, ref),
    };
}
function platformTime(client) {
    const seen = client.serverTime();
    return seen === undefined ? undefined : { platform: seen.server, asked: seen.sent, answered: seen.local };
}
function refKindOf({ policyRef }, found, policyCommit) {
    if (policyRef === "")
        return "default-branch";
    const [branch, tag] = [found.policyBranch ?? undefined, found.policyTag ?? undefined];
    if (branch !== undefined && tag !== undefined)
        return "ambiguous";
    if (tag !== undefined)
        return "tag";
    if (branch !== undefined)
        return branch.name === found.mainBranch?.name ? "default-branch" : "branch";
    return policyRef === policyCommit ? "commit" : "other";
}
function readFiles(paths, found, commit) {
    const files = paths.flatMap((path, index) => {
        const file = readBlob(found[`file${index}`], path, commit);
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
/** Reads the pull requests that hold a commit, those that were given up left out. */
function readPulls(commit) {
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

;// CONCATENATED MODULE: ./lib/adapters/github-gate-standing.js





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

;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
var external_node_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_node_http_, 2);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./lib/adapters/http-failure.js


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
    Z_DATA_ERROR: "malformed",
    Z_BUF_ERROR: "malformed",
};
/** Sorts what Node reports of a failed exchange into the closed set of `HttpFailure`; the message is inert. */
function classifyFailure(error) {
    if (error instanceof http/* HttpError */.j)
        return error;
    const message = (0,inert/* inertLine */.F)(error instanceof Error ? error.message : String(error));
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const failure = BY_CODE[code] ??
        (/CERT|TLS|SSL|ERR_TLS|SELF_SIGNED|UNABLE_TO/.test(code)
            ? "tls"
            : code.startsWith("HPE_")
                ? "malformed"
                : "connect");
    return new http/* HttpError */.j(failure, message === "" ? code : message);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
;// CONCATENATED MODULE: ./lib/adapters/read-body.js


/** Reads and decompresses a body, stopping at the cap in decompressed bytes and at the time-out for the whole exchange. */
async function readBody(incoming, { maximumBytes, timeout }, since) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of await decompressed(incoming)) {
        bytes += chunk.length;
        if (bytes > maximumBytes) {
            incoming.destroy();
            throw new http/* HttpError */.j("too-large", `the body is larger than ${maximumBytes} bytes`);
        }
        if (since() > timeout) {
            incoming.destroy();
            throw new http/* HttpError */.j("timeout", `the body was not complete within ${timeout} ms`);
        }
        chunks.push(chunk);
    }
    return { body: Buffer.concat(chunks).toString("utf8"), bytes };
}
/** Decompresses a body; zlib is loaded for the first compressed one, since it costs a gate's start-up 3 ms. */
async function decompressed(incoming) {
    const encoding = String(incoming.headers["content-encoding"] ?? "").toLowerCase();
    if (!["gzip", "x-gzip", "deflate", "br"].includes(encoding))
        return incoming;
    const { createBrotliDecompress, createGunzip, createInflate } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 19));
    const decoder = encoding === "br" ? createBrotliDecompress() : encoding === "deflate" ? createInflate() : createGunzip();
    return (0,external_node_stream_.pipeline)(incoming, decoder, () => { });
}

;// CONCATENATED MODULE: ./lib/adapters/node-http.js






/**
 * Exchanges HTTP over `node:http(s)` with keep-alive and the proxy variables of the environment (`proxyEnv`, Node ≥ 24.5).
 * Time-outs are the socket's own and latencies come from `process.hrtime`, so neither depends on the settable clocks.
 */
function nodeHttp({ refuse } = {}) {
    const options = { keepAlive: true, proxyEnv: process.env };
    const clients = new Map();
    const clientOf = (protocol) => {
        const client = clients.get(protocol) ?? loadClient(protocol, options);
        clients.set(protocol, client);
        return client;
    };
    return {
        async exchange(request, signal) {
            const url = new URL(request.url);
            const protocol = url.protocol === "http:" ? "http:" : "https:";
            const host = url.hostname.replace(/^\[|\]$/g, "");
            const literal = request.resolve ?? ((0,external_node_net_namespaceObject.isIP)(host) === 0 ? undefined : host);
            const reason = literal === undefined ? undefined : refuse?.(literal);
            if (reason !== undefined)
                throw new http/* HttpError */.j("address-refused", `${literal} is refused: ${reason}.`);
            const client = await clientOf(protocol);
            const lookup = guardedLookup(request.resolve, refuse);
            const agent = request.fresh === true ? client.agent({ proxyEnv: process.env }) : client.pool;
            const outgoing = client.request(url, {
                method: request.method,
                headers: { "accept-encoding": "gzip, deflate, br", ...request.headers },
                agent,
                lookup,
                timeout: request.timeout,
                ...(signal === undefined ? {} : { signal }),
            });
            try {
                return await complete(outgoing, request);
            }
            finally {
                if (request.fresh === true)
                    agent.destroy();
            }
        },
    };
}
/** Loads a protocol's client at its first address: TLS costs the start-up of a bundle 3 ms. */
async function loadClient(protocol, options) {
    const { Agent, request } = protocol === "http:" ? external_node_http_namespaceObject : await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19));
    const agent = (given) => new Agent(given);
    return { request: (url, given) => request(url, given), agent, pool: agent(options) };
}
function complete(outgoing, request) {
    const start = process.hrtime.bigint();
    const since = () => Number(process.hrtime.bigint() - start) / 1e6;
    return new Promise((resolve, reject) => {
        const fail = (error) => {
            outgoing.destroy();
            reject(classifyFailure(error));
        };
        outgoing.on("timeout", () => fail(new http/* HttpError */.j("timeout", `no answer within ${request.timeout} ms`)));
        outgoing.on("error", fail);
        // The socket's time-out is one of silence: what drips, or unpacks to nothing, is measured at every packet.
        const late = () => {
            if (since() > request.timeout)
                fail(new http/* HttpError */.j("timeout", `the answer was not complete within ${request.timeout} ms`));
        };
        outgoing.on("socket", (socket) => {
            socket.on("data", late);
            outgoing.on("close", () => socket.off("data", late));
        });
        outgoing.on("response", (incoming) => {
            const timeToFirstByte = since();
            const tlsDaysLeft = daysLeft(incoming.socket);
            readBody(incoming, request, since).then(({ body, bytes }) => {
                const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [
                    name,
                    Array.isArray(value) ? value.join(", ") : (value ?? ""),
                ]));
                resolve({
                    status: incoming.statusCode ?? 0,
                    headers,
                    setCookies: incoming.headers["set-cookie"] ?? [],
                    body,
                    bytes,
                    duration: since(),
                    timeToFirstByte,
                    ...(tlsDaysLeft === undefined ? {} : { tlsDaysLeft }),
                });
            }, fail);
        });
        outgoing.end(request.body);
    });
}
function daysLeft(socket) {
    if (typeof socket !== "object" || socket === null || !("getPeerCertificate" in socket))
        return undefined;
    const { valid_to: until } = socket.getPeerCertificate();
    const expiry = until === undefined ? Number.NaN : Date.parse(until);
    return Number.isNaN(expiry) ? undefined : Math.floor((expiry - Date.now()) / 86_400_000);
}
function guardedLookup(fixed, refuse) {
    return (hostname, options, callback) => {
        if (fixed !== undefined) {
            const family = (0,external_node_net_namespaceObject.isIP)(fixed);
            return options.all === true ? callback(null, [{ address: fixed, family }]) : callback(null, fixed, family);
        }
        (0,external_node_dns_namespaceObject.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
                return callback(error, []);
            for (const { address } of addresses) {
                const reason = refuse?.(address);
                if (reason !== undefined)
                    return callback(new http/* HttpError */.j("address-refused", `${hostname} resolves to ${address}, which is refused: ${reason}.`), []);
            }
            const [first] = addresses;
            if (options.all === true || first === undefined)
                return callback(null, addresses);
            return callback(null, first.address, first.family);
        });
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github-gate.js







/** Opens what a gate reads from GitHub; each part names the permission that it needs. */
function githubGate({ token, policyToken, clock, progress, run }) {
    const http = nodeHttp();
    const { apiUrl, graphqlUrl, repository } = run;
    const client = (permission, as = token) => githubClient({ apiUrl, graphqlUrl, token: as, http, clock, progress, permission });
    const whole = {
        locks: githubLocks(client("issues: read"), repository),
        records: githubRecords(client("deployments: read"), repository),
        environments: githubEnvironments(client("actions: read"), repository),
    };
    return {
        documents: githubGateDocuments(client("contents: read, issues: read and deployments: read"), repository, whole),
        central: (place) => githubGateDocuments(client("contents: read in the policy's repository, by the input policy-token", policyToken || token), place, whole),
        standing: githubGateStanding(client("issues: read, deployments: read and actions: read"), repository, whole),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/gate-ports.js


/** Opens everything that a gate reads; nothing is called, and what only some policies need is not loaded, before its first use. */
function gatePorts(access, { clock, progress, run, mask }) {
    const internal = access["allow-private-hosts"];
    return {
        ...githubGate({ token: access["github-token"], policyToken: access["policy-token"], clock, progress, run }),
        images: {
            async find(image) {
                const { ecrDigests } = await __nccwpck_require__.e(/* import() */ 248).then(__nccwpck_require__.bind(__nccwpck_require__, 9248));
                const session = `deploy-gate-${run.runId}`;
                return await ecrDigests({ http: nodeHttp(), clock, mask, session }).find(image);
            },
        },
        feeds: {
            async read(address) {
                const [{ httpCalendarFeeds }, http] = await Promise.all([
                    Promise.all(/* import() */[__nccwpck_require__.e(578), __nccwpck_require__.e(613)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8613)),
                    outside(internal),
                ]);
                return await httpCalendarFeeds({ http, clock }).read(address);
            },
        },
        endpoints: {
            async read(endpoints, tokens) {
                const [{ httpIncidentEndpoints }, http] = await Promise.all([
                    __nccwpck_require__.e(/* import() */ 881).then(__nccwpck_require__.bind(__nccwpck_require__, 4881)),
                    outside(internal),
                ]);
                return await httpIncidentEndpoints({ http, clock }).read(endpoints, tokens);
            },
        },
    };
}
/** Opens the way to addresses that a policy names: never to metadata services, to internal networks only where that is allowed. */
async function outside(internal) {
    const { refuseAddress } = await __nccwpck_require__.e(/* import() */ 344).then(__nccwpck_require__.bind(__nccwpck_require__, 9344));
    return nodeHttp({ refuse: refuseAddress({ internal }) });
}


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
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?Z$/.test(text))
        return undefined;
    const instant = new Date(text);
    return Number.isNaN(instant.getTime()) ? undefined : instant;
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
function meets(scope, name) {
    return scope === "*" || scope === name;
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

/***/ 6638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ sameAnswer),
/* harmony export */   QS: () => (/* binding */ assessHolding),
/* harmony export */   aL: () => (/* binding */ uniteApprovals),
/* harmony export */   no: () => (/* binding */ assess)
/* harmony export */ });
/** Assesses the rules at an instant. */
function assess(rules, standing, instant) {
    return assessHolding(rules.filter(({ timeline }) => timeline(instant).on), standing);
}
/**
 * Assesses the rules that hold: `deny` when one of them cannot be lifted, for nobody is asked to approve what stays closed; else
 * `require-approval` from the union of all that are asked (of one role, the largest count); else `allow`.
 */
function assessHolding(holding, standing) {
    if (holding.some(({ lift }) => lift === undefined))
        return { answer: "deny", holding, approvals: [] };
    const approvals = uniteApprovals([...standing, ...holding.flatMap(askedBy)]);
    return { answer: approvals.length > 0 ? "require-approval" : "allow", holding, approvals };
}
function askedBy({ lift = [], name }) {
    return lift.map((need) => ({ ...need, rules: [name] }));
}
/** Unites approvals by role and evidence: of one, the largest count and every rule that asks. */
function uniteApprovals(asked) {
    const united = new Map();
    for (const need of asked) {
        const key = `${need.evidence} ${need.role}`;
        const known = united.get(key) ?? { need, count: 0, rules: new Set() };
        known.count = Math.max(known.count, need.count);
        for (const rule of need.rules)
            known.rules.add(rule);
        united.set(key, known);
    }
    return [...united.values()].map(({ need: { role, evidence }, count, rules }) => ({
        role,
        count,
        evidence,
        rules: [...rules],
    }));
}
/** Tells whether two assessments ask the same of people. */
function sameAnswer(a, b) {
    const asked = ({ approvals }) => approvals
        .map(({ role, count, evidence }) => `${evidence} ${role} ${count}`)
        .sort()
        .join("\n");
    return a.answer === b.answer && asked(a) === asked(b);
}


/***/ }),

/***/ 5851:
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

/***/ 325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ STANDARD_CLASS),
/* harmony export */   S: () => (/* binding */ findChangeClass)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1146);

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
        named(changeClasses, branches, (of, { branch }) => of.branches.some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(glob, branch))) ?? {
        kind: "class",
        name: STANDARD_CLASS,
        from: "no label or branch that names another",
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

/***/ 3407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ checklistFor),
/* harmony export */   th: () => (/* binding */ requiredFor),
/* harmony export */   zG: () => (/* binding */ bearsOnClass)
/* harmony export */ });
/** Tells whether something bears on a change class. */
function bearsOnClass({ only, except }, changeClass) {
    return only?.includes(changeClass) !== false && !except.includes(changeClass);
}
/** Lists the environments where a change of a class must have been proven. */
function requiredFor({ requires }, changeClass) {
    const bearing = requires.filter((requirement) => bearsOnClass(requirement, changeClass));
    return [...new Set(bearing.map(({ environment }) => environment))];
}
/** Lists the items that must be so before a change of a class is deployed. */
function checklistFor({ checklist }, changeClass) {
    return checklist.filter((item) => bearsOnClass(item, changeClass));
}


/***/ }),

/***/ 4498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ cronFiresOn),
  E: () => (/* binding */ parseCron)
});

// EXTERNAL MODULE: ./lib/core/policy/calendar-date.js
var calendar_date = __nccwpck_require__(5851);
// EXTERNAL MODULE: ./lib/core/text/did-you-mean.js
var did_you_mean = __nccwpck_require__(7464);
;// CONCATENATED MODULE: ./lib/core/policy/cron-field.js

/** Parses a field of a cron expression in lower case: `*`, values, names, `1-5`, `8-18/2`, `*` + `/15`, and lists of them. */
function parseCronField(field, range) {
    const values = new Set();
    for (const part of field.split(",")) {
        const item = parseItem(part, range);
        if (item.kind === "wrong")
            return item;
        const { first, last, step } = item.value;
        for (let value = first; value <= last; value += step)
            values.add(value);
    }
    return { kind: "right", value: values };
}
function parseItem(part, range) {
    const [span = "", written, ...more] = part.split("/");
    const step = written === undefined ? 1 : /^\d{1,2}$/.test(written) ? Number(written) : 0;
    if (step < 1 || more.length > 0)
        return { kind: "wrong", why: `'${part}' has no step that could be taken; expected one such as */15` };
    if (span === "*")
        return { kind: "right", value: { first: range.from, last: range.to, step } };
    const [low = "", high, ...rest] = span.split("-");
    const [first, last] = [parseValue(low, range), parseValue(high ?? low, range)];
    if (first === undefined || last === undefined || rest.length > 0)
        return { kind: "wrong", why: unknown(first === undefined ? low : (high ?? low), range) };
    if (last < first)
        return {
            kind: "wrong",
            why: `'${span}' ends before it starts: write it as two, such as ${range.from}-${last},${first}-${range.to}`,
        };
    // `5/15` is from 5 on, as everywhere.
    return { kind: "right", value: { first, last: written !== undefined && high === undefined ? range.to : last, step } };
}
/** Parses one value of a field, a number or a name; `undefined` when it is none. */
function parseValue(text, { from, to, names = [] }) {
    const named = names.indexOf(text.slice(0, 3));
    if (named >= 0 && /^[a-z]+$/.test(text))
        return text.length === 3 ? from + named : undefined;
    const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
    return value >= from && value <= to ? value : undefined;
}
function unknown(text, { what, from, to, names = [] }) {
    const near = (0,did_you_mean/* didYouMean */.a)(text, names);
    return `'${text}' is no ${what} (${from}-${to}${names.length === 0 ? "" : ` or ${names[0]}-${names.at(-1)}`})${near === undefined ? "" : `; did you mean '${near}'?`}`;
}

;// CONCATENATED MODULE: ./lib/core/policy/cron-days.js


const WEEKDAYS = {
    what: "weekday",
    from: 0,
    to: 7,
    names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"],
};
/** Parses the days of the month of a cron expression; `l` is the last. */
function parseCronDays(field) {
    const parts = field.split(",");
    const plain = parts.filter((part) => part !== "l");
    const days = plain.length === 0 ? undefined : parseCronField(plain.join(","), { what: "day of a month", from: 1, to: 31 });
    if (days?.kind === "wrong")
        return days;
    return {
        kind: "right",
        value: { monthDays: days?.value ?? new Set(), lastDay: plain.length < parts.length },
    };
}
/** Parses the weekdays of a cron expression from 0 or 7 (Sunday); `fri#1` is the first, `fril` or `5l` the last Friday of a month. */
function parseCronWeekdays(field) {
    const nthWeekdays = [];
    const plain = [];
    for (const part of field.split(",")) {
        const [, day = "", mark = ""] = /^([^#]+?)(#[1-5]|l)$/.exec(part) ?? [];
        const weekday = parseValue(day, WEEKDAYS);
        if (weekday === undefined)
            plain.push(part);
        else
            nthWeekdays.push({ weekday: weekday % 7, nth: mark === "l" ? -1 : Number(mark.slice(1)) });
    }
    if (plain.length === 0)
        return { kind: "right", value: { weekdays: new Set(), nthWeekdays } };
    // A range may end on Sunday as 7: `fri-7`, and as a name it starts the week.
    const weekdays = parseCronField(plain.join(",").replaceAll(/-(sun|0)(?=$|[,/])/g, "-7"), WEEKDAYS);
    if (weekdays.kind === "wrong")
        return weekdays;
    return { kind: "right", value: { weekdays: new Set([...weekdays.value].map((day) => day % 7)), nthWeekdays } };
}
/** Tells whether a day, given by its local midnight, is one of them. */
function cronDaysMatch(days, midnight) {
    const date = new Date(midnight).getUTCDate();
    const rest = daysAfter(midnight);
    const ofMonth = days.monthDays.has(date) || (days.lastDay && rest === 0);
    if (ofMonth === days.either)
        return ofMonth;
    const weekday = (0,calendar_date/* weekdayOf */.Up)(midnight);
    const isNth = (nth) => (nth > 0 ? Math.ceil(date / 7) === nth : rest < 7);
    return days.weekdays.has(weekday) || days.nthWeekdays.some((day) => day.weekday === weekday && isNth(day.nth));
}
/** Counts the days of the month that come after one. */
function daysAfter(midnight) {
    const date = new Date(midnight);
    return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate() - date.getUTCDate();
}

;// CONCATENATED MODULE: ./lib/core/policy/cron.js



const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/**
 * Parses a cron expression: minute, hour, day of the month (`L` is the last), month, weekday (`fri#1` the first, `friL` the last Friday),
 * each with names, lists, ranges and steps. Where both kinds of days are restricted either suffices, as crontab(5) has it. One that never fires is refused.
 */
function parseCron(text) {
    const fields = text.trim().toLowerCase().split(/\s+/);
    const [minute = "", hour = "", day = "", month = "", weekday = ""] = fields;
    if (fields.length !== 5) {
        const why = `'${text}' has ${fields.length} fields; expected five: minute hour day month weekday, such as '0 22 * * fri'`;
        return { kind: "wrong", why };
    }
    const wrong = (why) => ({ kind: "wrong", why: `'${text}': ${why}` });
    const minutes = parseCronField(minute, { what: "minute", from: 0, to: 59 });
    if (minutes.kind === "wrong")
        return wrong(minutes.why);
    const hours = parseCronField(hour, { what: "hour", from: 0, to: 23 });
    if (hours.kind === "wrong")
        return wrong(hours.why);
    const days = parseCronDays(day);
    if (days.kind === "wrong")
        return wrong(days.why);
    const months = parseCronField(month, { what: "month", from: 1, to: 12, names: MONTHS });
    if (months.kind === "wrong")
        return wrong(months.why);
    const weekdays = parseCronWeekdays(weekday);
    if (weekdays.kind === "wrong")
        return wrong(weekdays.why);
    const cron = {
        months: months.value,
        minutes: [...hours.value].flatMap((at) => [...minutes.value].map((past) => at * 60 + past)).sort((a, b) => a - b),
        ...days.value,
        ...weekdays.value,
        either: !day.startsWith("*") && !weekday.startsWith("*"),
    };
    return everFires(cron)
        ? { kind: "right", value: cron }
        : { kind: "wrong", why: `'${text}' never fires: no year has such a day` };
}
/** Tells whether a cron fires on a day, given by its local midnight. */
function cronFiresOn(cron, midnight) {
    return cron.months.has(new Date(midnight).getUTCMonth() + 1) && cronDaysMatch(cron, midnight);
}
/** The days that each month has at most. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Tells whether a cron ever fires: by the months' lengths where the weekday is free, else by looking through 28 years, in which every date meets every weekday. */
function everFires(cron) {
    if (cron.either && cron.weekdays.size > 0)
        return true;
    if (cron.weekdays.size === 7)
        return (cron.lastDay ||
            [...cron.months].some((month) => [...cron.monthDays].some((day) => day <= (LENGTHS[month - 1] ?? 0))));
    const end = Date.UTC(2052, 0, 1);
    for (let day = Date.UTC(2024, 0, 1); day < end; day += calendar_date/* DAY */.d_)
        if (cronFiresOn(cron, day))
            return true;
    return false;
}


/***/ }),

/***/ 9159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseDays),
/* harmony export */   j: () => (/* binding */ weekday)
/* harmony export */ });
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7464);

const NAMES = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
/** Parses weekdays, `tue-thu` or `mon, wed, fri-sun`, to numbers from 0 (Sunday); short and long names, a range may pass the week's end. */
function parseDays(text) {
    const days = new Set();
    for (const part of text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((word) => word !== "")) {
        const [first = "", last = first, ...rest] = part.split("-");
        const [from, to] = [weekday(first), weekday(last)];
        if (from === undefined || to === undefined || rest.length > 0)
            return { kind: "wrong", why: wrong(from === undefined ? first : last) };
        for (let day = from;; day = (day + 1) % 7) {
            days.add(day);
            if (day === to)
                break;
        }
    }
    return days.size === 0 ? { kind: "wrong", why: wrong(text) } : { kind: "right", value: days };
}
/** Reads a weekday's name, three letters or whole, from 0 (Sunday); `undefined` for anything else. */
function weekday(name) {
    const index = NAMES.findIndex((day) => day === name || day.slice(0, 3) === name);
    return index < 0 ? undefined : index;
}
function wrong(word) {
    const near = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(word, [...NAMES, ...NAMES.map((day) => day.slice(0, 3))]);
    return `'${word}' is no weekday${near === undefined ? "" : `, did you mean '${near}'?`}; expected days such as 'tue-thu' or 'mon, wed'`;
}


/***/ }),

/***/ 8740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  LD: () => (/* binding */ decide),
  p7: () => (/* binding */ environmentOf),
  hH: () => (/* binding */ standingApprovals)
});

// UNUSED EXPORTS: nextBoundary

// EXTERNAL MODULE: ./lib/core/policy/assess.js
var assess = __nccwpck_require__(6638);
// EXTERNAL MODULE: ./lib/core/policy/class-scope.js
var class_scope = __nccwpck_require__(3407);
// EXTERNAL MODULE: ./lib/core/policy/min-heap.js
var min_heap = __nccwpck_require__(6581);
;// CONCATENATED MODULE: ./lib/core/policy/cover.js

/**
 * Finds the first instant, from one on, at which nothing of what is sought holds; `Infinity` when something always does. What another covers is
 * not looked at again, so that of many rules that come every week only the few that close a gap are sought week by week.
 */
function endOfCover(seeks, from) {
    const ahead = (0,min_heap/* createMinHeap */.z)(({ interval }) => interval.start);
    const untried = [...new Set(seeks)];
    const covered = [];
    let end = from;
    while (end < Number.POSITIVE_INFINITY) {
        const next = ahead.peek();
        if (next !== undefined && next.interval.start <= end) {
            ahead.pop();
            (next.interval.end > end ? untried : covered).push(next.seek);
            end = Math.max(end, next.interval.end);
            continue;
        }
        const seek = untried.pop() ?? covered.pop();
        if (seek === undefined)
            return end;
        const interval = seek(end);
        if (interval === undefined)
            continue;
        if (interval.start > end)
            ahead.push({ seek, interval });
        else {
            end = interval.end;
            untried.push(seek);
        }
    }
    return end;
}

// EXTERNAL MODULE: ./lib/core/policy/rules-for.js + 6 modules
var rules_for = __nccwpck_require__(9418);
// EXTERNAL MODULE: ./lib/core/policy/sweep.js
var sweep = __nccwpck_require__(3946);
;// CONCATENATED MODULE: ./lib/core/policy/tally.js
/** Creates a tally of rules that hold, beside approvals that are always asked for. */
function createTally(holding, standing) {
    const counts = new Map();
    let start;
    const changed = new Set();
    const turn = (rule, on) => {
        for (const asked of askedBy(rule, standing)) {
            const count = (counts.get(asked) ?? 0) + (on ? 1 : -1);
            counts.set(asked, count);
            if (count > 0 === start?.has(asked))
                changed.delete(asked);
            else
                changed.add(asked);
        }
    };
    for (const rule of holding)
        turn(rule, true);
    start = new Set(counts.keys());
    changed.clear();
    return { turn, isAsAtStart: () => changed.size === 0 };
}
const CLOSED = "closed";
/** Lists what a rule asks for that is not asked for anyway. */
function askedBy({ lift }, standing) {
    if (lift === undefined)
        return [CLOSED];
    return lift
        .filter((need) => !standing.some((always) => covers(always, need)))
        .map(({ role, count, evidence }) => `${count} ${evidence} ${role}`);
}
function covers({ role, evidence, count }, need) {
    return role === need.role && evidence === need.evidence && count >= need.count;
}

;// CONCATENATED MODULE: ./lib/core/policy/decide.js






/** Decides by a policy whether a deployment may start at an instant; `undefined` when the policy does not know the environment. */
function decide(policy, facts) {
    const environment = environmentOf(policy, facts.environment);
    if (environment === undefined)
        return undefined;
    const rules = (0,rules_for/* rulesFor */.N)(policy, environment, facts);
    const standing = standingApprovals(environment, facts);
    const at = facts.at.getTime();
    const now = (0,assess/* assess */.no)(rules, standing, at);
    const change = now.answer === "deny" ? nextOpening(rules, at) : nextOther(rules, standing, at, now);
    const unliftable = now.holding.filter(({ lift }) => lift === undefined);
    const rule = now.answer === "deny" ? unliftable[0] : now.holding[0];
    return {
        kind: now.answer,
        rule,
        rules: now.holding,
        until: rule !== undefined && now.answer === "deny" ? instantOf(rule.timeline(at).until) : change,
        nextOpen: now.answer === "deny" ? change : undefined,
        nextChange: change,
        approvals: now.approvals,
    };
}
/** Looks up an environment of a policy by its own name, never by an inherited one. */
function environmentOf(policy, name) {
    return Object.hasOwn(policy.environments, name) ? policy.environments[name] : undefined;
}
/** Lists the approvals that an environment always asks for, for a change class; a rollback needs none. */
function standingApprovals({ approvals }, { environment, changeClass, action }) {
    if (action === "rollback")
        return [];
    return approvals
        .filter((need) => (0,class_scope/* bearsOnClass */.zG)(need, changeClass))
        .map(({ role, count, evidence }) => ({ role, count, evidence, rules: [`approvals of ${environment}`] }));
}
/** Finds the first instant at which no rule holds that cannot be lifted. */
function nextOpening(rules, from) {
    const closing = rules.filter(({ lift }) => lift === undefined);
    return instantOf(endOfCover(closing.map(({ seek }) => seek), from));
}
/** Finds the first instant at which another answer or other approvals are due. */
function nextOther(rules, standing, from, now) {
    const tally = createTally(now.holding, standing);
    for (const { instant, turned } of (0,sweep/* turnsAfter */.X)(rules, from)) {
        for (const { place, on } of turned) {
            const rule = rules[place];
            if (rule !== undefined)
                tally.turn(rule, on);
        }
        if (!tally.isAsAtStart() && !(0,assess/* sameAnswer */.JM)((0,assess/* assess */.no)(rules, standing, instant), now))
            return new Date(instant);
    }
    return undefined;
}
/** Finds the first later instant at which any rule begins or ends; `Infinity` when none does within the horizon. */
function nextBoundary(rules, instant) {
    return rules.reduce((first, { timeline }) => Math.min(first, timeline(instant).until), Number.POSITIVE_INFINITY);
}
function instantOf(instant) {
    return Number.isFinite(instant) ? new Date(instant) : undefined;
}


/***/ }),

/***/ 1146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/** Matches a name against a glob in which `*` stands for any characters, in linear time per star. */
function matchesGlob(glob, name) {
    const parts = glob.split("*");
    if (parts.length === 1)
        return glob === name;
    const [first = "", last = ""] = [parts[0], parts.at(-1)];
    if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
        return false;
    const end = name.length - last.length;
    let place = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = name.indexOf(part, place);
        if (found < 0 || found + part.length > end)
            return false;
        place = found + part.length;
    }
    return true;
}


/***/ }),

/***/ 4761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mergeIntervals)
/* harmony export */ });
/** Merges intervals that overlap or touch, in order; empty ones vanish. */
function mergeIntervals(intervals) {
    const merged = [];
    for (const interval of intervals.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last !== undefined && interval.start <= last.end) {
            merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, interval.end) };
        }
        else
            merged.push(interval);
    }
    return merged;
}


/***/ }),

/***/ 3009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mu: () => (/* binding */ liftingOfBoth),
/* harmony export */   ao: () => (/* binding */ liftedBy),
/* harmony export */   oQ: () => (/* binding */ NOBODY)
/* harmony export */ });
/** Who may lift a rule that nobody may lift. */
const NOBODY = { everyone: [], unless: [] };
/** Reads who may lift a rule for a change class: the first exception that names the class, else those who may for every class; `undefined` when nobody may. */
function liftedBy(lifting, changeClass) {
    const lifters = approvers(lifting, changeClass);
    return lifters.length === 0 ? undefined : lifters.map((lifter) => ({ ...lifter, count: 1 }));
}
/** Makes a lifting that needs what both of two need, and where either says nobody, nobody. */
function liftingOfBoth(a, b) {
    const both = (first, second) => first.length === 0 || second.length === 0 ? [] : distinct([...first, ...second]);
    const everyone = both(a.everyone, b.everyone);
    const classes = new Set([...a.unless, ...b.unless].flatMap((exception) => exception.classes));
    const unless = [...classes].map((name) => ({
        classes: [name],
        approvedBy: both(approvers(a, name), approvers(b, name)),
    }));
    // An exception that nobody may approve takes away from what everybody may have approved; without that it says nothing.
    return { everyone, unless: unless.filter(({ approvedBy }) => approvedBy.length > 0 || everyone.length > 0) };
}
function distinct(lifters) {
    return [...new Map(lifters.map((lifter) => [`${lifter.evidence} ${lifter.role}`, lifter])).values()];
}
function approvers({ everyone, unless }, changeClass) {
    return unless.find(({ classes }) => classes.includes(changeClass))?.approvedBy ?? everyone;
}


/***/ }),

/***/ 6581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createMinHeap)
/* harmony export */ });
/** Creates a binary heap; `key` is read once for every item that is pushed. */
function createMinHeap(key) {
    const items = [];
    const keyAt = (place) => items[place]?.key ?? Number.POSITIVE_INFINITY;
    const swap = (a, b) => {
        const [first, second] = [items[a], items[b]];
        if (first === undefined || second === undefined)
            return;
        items[a] = second;
        items[b] = first;
    };
    return {
        peek: () => items[0]?.item,
        push(item) {
            items.push({ key: key(item), item });
            for (let place = items.length - 1; place > 0;) {
                const parent = (place - 1) >>> 1;
                if (keyAt(parent) <= keyAt(place))
                    return;
                swap(place, parent);
                place = parent;
            }
        },
        pop() {
            swap(0, items.length - 1);
            const smallest = items.pop();
            for (let place = 0;;) {
                const [left, right] = [2 * place + 1, 2 * place + 2];
                const child = keyAt(right) < keyAt(left) ? right : left;
                if (keyAt(place) <= keyAt(child))
                    break;
                swap(place, child);
                place = child;
            }
            return smallest?.item;
        },
    };
}


/***/ }),

/***/ 7699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parseMonthly),
/* harmony export */   j: () => (/* binding */ monthlyDates)
/* harmony export */ });
/* harmony import */ var _calendar_date_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5851);
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9159);
/* harmony import */ var _ordinal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(275);



const EXPECTED = "expected 'first monday', 'last friday', 'last day', '15' or '28 to 31'";
/** Parses dates of every month. */
function parseMonthly(text) {
    const words = text
        .trim()
        .toLowerCase()
        .replace(/^the\s+/, "");
    const [, first, last = first] = /^(\d\d?)(?:\s+to\s+(\d\d?))?$/.exec(words) ?? [];
    if (first !== undefined) {
        const [from, to] = [Number(first), Number(last)];
        if (from < 1 || to > 31)
            return { kind: "wrong", why: `'${text}' names a day that no month has (1 to 31)` };
        if (to < from)
            return { kind: "wrong", why: `'${text}' ends before it starts: a month's dates end with the month` };
        return { kind: "right", value: { kind: "days", from, to } };
    }
    if (words === "last day")
        return { kind: "right", value: { kind: "last-day" } };
    const [, which = "", day = ""] = /^(\w+)\s+(\w+)$/.exec(words) ?? [];
    const [nth, dayNumber] = [(0,_ordinal_js__WEBPACK_IMPORTED_MODULE_0__/* .ordinal */ .I)(which), (0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .weekday */ .j)(day)];
    if (nth === undefined || dayNumber === undefined)
        return { kind: "wrong", why: `'${text}' is not understood; ${EXPECTED}` };
    return { kind: "right", value: { kind: "nth", nth, weekday: dayNumber } };
}
/** Dates the occurrence in a month (from 0); `undefined` where that month has none. Days past a month's end do not exist in it. */
function monthlyDates(monthly, year, month) {
    const end = Date.UTC(year, month + 1, 0);
    switch (monthly.kind) {
        case "last-day":
            return { first: end, last: end };
        case "nth": {
            const day = (0,_ordinal_js__WEBPACK_IMPORTED_MODULE_0__/* .nthWeekday */ .b)(monthly, year, month);
            return { first: day, last: day };
        }
        case "days": {
            const start = Date.UTC(year, month, 1);
            const [first, last] = [start + (monthly.from - 1) * _calendar_date_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_, Math.min(end, start + (monthly.to - 1) * _calendar_date_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_)];
            return last < first ? undefined : { first, last };
        }
    }
}


/***/ }),

/***/ 275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ordinal),
/* harmony export */   b: () => (/* binding */ nthWeekday)
/* harmony export */ });
/* harmony import */ var _calendar_date_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5851);

const ORDINALS = {
    "1st": 1,
    first: 1,
    "2nd": 2,
    second: 2,
    "3rd": 3,
    third: 3,
    "4th": 4,
    fourth: 4,
    last: -1,
};
/** Reads an ordinal that every month has, from 1; -1 for `last`; `undefined` for anything else. */
function ordinal(word) {
    return Object.hasOwn(ORDINALS, word) ? ORDINALS[word] : undefined;
}
/** Dates the nth weekday of a month (from 0), -1 the last, as its local midnight. */
function nthWeekday({ nth, weekday }, year, month) {
    const edge = nth > 0 ? Date.UTC(year, month, 1) : Date.UTC(year, month + 1, 0);
    const shift = nth > 0 ? ((weekday - (0,_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(edge) + 7) % 7) + (nth - 1) * 7 : -(((0,_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(edge) - weekday + 7) % 7);
    return edge + shift * _calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
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

/***/ 9418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ rulesFor)
});

// EXTERNAL MODULE: ./lib/core/lock/deploy-lock.js
var deploy_lock = __nccwpck_require__(6406);
// EXTERNAL MODULE: ./lib/core/policy/glob.js
var policy_glob = __nccwpck_require__(1146);
// EXTERNAL MODULE: ./lib/core/policy/lifting.js
var policy_lifting = __nccwpck_require__(3009);
;// CONCATENATED MODULE: ./lib/core/policy/rule.js
/** What kind of rule stops a deployment, strongest first: the order chooses which of several is named. */
const RULE_KINDS = ["lock", "incident", "hard-freeze", "soft-freeze", "outside-windows"];

// EXTERNAL MODULE: ./lib/core/policy/min-heap.js
var min_heap = __nccwpck_require__(6581);
;// CONCATENATED MODULE: ./lib/core/policy/seek.js

/** Holds at no time. */
const seekNever = () => undefined;
/** Holds at any time. */
const seekAlways = (instant) => ({ start: instant, end: Number.POSITIVE_INFINITY });
/** Holds until an instant. */
function seekUntil(end) {
    return (instant) => (instant < end ? { start: instant, end } : undefined);
}
/** Remembers the last answer: it stays true for every instant from the one it was given for to its end. */
function remembered(seek) {
    let from = Number.POSITIVE_INFINITY;
    let found;
    return (instant) => {
        if (instant < from || (found !== undefined && instant >= found.end)) {
            found = seek(instant);
            from = instant;
        }
        return found;
    };
}
/** Holds whenever another does not. */
function seekOutside(seek) {
    return (instant) => {
        const inside = seek(instant);
        if (inside === undefined)
            return { start: instant, end: Number.POSITIVE_INFINITY };
        if (inside.start > instant)
            return { start: instant, end: inside.start };
        if (inside.end === Number.POSITIVE_INFINITY)
            return undefined;
        return { start: inside.end, end: seek(inside.end)?.start ?? Number.POSITIVE_INFINITY };
    };
}
/** Holds whenever any of several does; each is asked only as far ahead as the answer reaches. */
function seekAny(seeks) {
    const [only] = seeks;
    if (only === undefined)
        return seekNever;
    if (seeks.length === 1)
        return only;
    return (instant) => {
        const next = (0,min_heap/* createMinHeap */.z)(({ interval }) => interval.start);
        const look = (seek, from) => {
            const interval = from === Number.POSITIVE_INFINITY ? undefined : seek(from);
            if (interval !== undefined)
                next.push({ seek, interval });
        };
        for (const seek of seeks)
            look(seek, instant);
        const first = next.pop();
        if (first === undefined)
            return undefined;
        let { start, end } = first.interval;
        look(first.seek, end);
        for (let top = next.peek(); top !== undefined && top.interval.start <= end; top = next.peek()) {
            next.pop();
            start = Math.min(start, top.interval.start);
            end = Math.max(end, top.interval.end);
            look(top.seek, end);
        }
        return { start, end };
    };
}

// EXTERNAL MODULE: ./lib/core/policy/calendar-date.js
var calendar_date = __nccwpck_require__(5851);
// EXTERNAL MODULE: ./lib/core/policy/cron.js + 2 modules
var policy_cron = __nccwpck_require__(4498);
// EXTERNAL MODULE: ./lib/core/policy/interval.js
var interval = __nccwpck_require__(4761);
// EXTERNAL MODULE: ./lib/core/policy/monthly.js
var policy_monthly = __nccwpck_require__(7699);
// EXTERNAL MODULE: ./lib/core/policy/yearly.js
var policy_yearly = __nccwpck_require__(3602);
;// CONCATENATED MODULE: ./lib/core/policy/recurrence.js




/** Dates of every month. Counted by months. */
function everyMonth(monthly) {
    const split = (number) => [Math.floor(number / 12), ((number % 12) + 12) % 12];
    return {
        always: false,
        first: (wall) => monthOf(wall) - 1,
        next: (number) => number + 1,
        span: (number) => spanOfDates((0,policy_monthly/* monthlyDates */.j)(monthly, ...split(number))),
        starts: (number) => Date.UTC(...split(number), 1),
    };
}
function monthOf(wall) {
    const date = new Date(wall);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
/** Dates of every year. Counted by years. */
function everyYear(yearly) {
    return {
        always: false,
        // An occurrence may go on into the next year, and the week of a date in January may begin in December.
        first: (wall) => new Date(wall).getUTCFullYear() - 1,
        next: (year) => year + 1,
        span: (year) => spanOfDates((0,policy_yearly/* yearlyDates */.S)(yearly, year)),
        starts: (year) => Date.UTC(year, 0, 1) - 7 * calendar_date/* DAY */.d_,
    };
}
/** Spans that come once. Counted in their order. */
function once(spans) {
    const merged = (0,interval/* mergeIntervals */.l)(spans);
    return {
        always: false,
        first: (wall) => firstEndingAfter(merged, wall),
        next: (number) => number + 1,
        span: (number) => merged[number],
        starts: (number) => merged[number]?.start ?? Number.POSITIVE_INFINITY,
    };
}
/** Finds by bisection the first of intervals in order that ends after a time; their number when none does. */
function firstEndingAfter(intervals, time) {
    let low = 0;
    let high = intervals.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((intervals[middle]?.end ?? 0) > time)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function spanOfDates(dates) {
    return dates === undefined ? undefined : { start: dates.first, end: dates.last + calendar_date/* DAY */.d_ };
}

;// CONCATENATED MODULE: ./lib/core/policy/periodic.js




const MINUTE = 60_000;
const WEEK = 7 * calendar_date/* DAY */.d_;
/** The first Sunday of the epoch; its first day was a Thursday. */
const SUNDAY = 3 * calendar_date/* DAY */.d_;
/** Times of every week, all those of a list together. */
function weekly(times) {
    const spans = times.flatMap(({ days, from, to }) => [...days].map((day) => {
        const start = day * calendar_date/* DAY */.d_ + from * MINUTE;
        return { start, end: start + (to - from) * MINUTE + (to <= from ? calendar_date/* DAY */.d_ : 0) };
    }));
    return periodic({ period: WEEK, origin: SUNDAY, spans, every: true, next: (week) => week + 1, on: () => true });
}
/** What a cron starts, for so many milliseconds on the wall clock. */
function ofCron({ cron, length }) {
    return periodic({
        period: calendar_date/* DAY */.d_,
        origin: 0,
        spans: cron.minutes.map((minutes) => ({ start: minutes * MINUTE, end: minutes * MINUTE + length })),
        every: cron.months.size === 12 && cron.weekdays.size === 7 && cron.monthDays.size === 31,
        on: (day) => (0,policy_cron/* cronFiresOn */.R)(cron, day * calendar_date/* DAY */.d_),
        next(day) {
            const tomorrow = new Date((day + 1) * calendar_date/* DAY */.d_);
            const month = tomorrow.getUTCMonth();
            return cron.months.has(month + 1) ? day + 1 : Date.UTC(tomorrow.getUTCFullYear(), month + 1, 1) / calendar_date/* DAY */.d_;
        },
    });
}
/** Counts the spans of all periods through: number `n` is span `n mod m` of period `n div m`. */
function periodic({ period, origin, spans, every, on, next }) {
    const merged = (0,interval/* mergeIntervals */.l)(spans);
    const many = merged.length;
    const [only] = merged;
    const latest = merged.at(-1)?.end ?? 0;
    const beginOf = (number) => origin + Math.floor(number / many) * period;
    const placeOf = (number) => ((number % many) + many) % many;
    return {
        // One stretch of a period or more in every period leaves no gap.
        always: every && many === 1 && only !== undefined && only.end - only.start >= period,
        first(wall) {
            const earliest = Math.floor((wall - latest - origin) / period);
            return earliest * many + Math.min(many - 1, firstEndingAfter(merged, wall - origin - earliest * period));
        },
        next(number) {
            const at = Math.floor(number / many);
            const within = placeOf(number) + 1 < many && (every || on(at));
            return within ? number + 1 : next(at) * many;
        },
        span(number) {
            const span = every || on(Math.floor(number / many)) ? merged[placeOf(number)] : undefined;
            return span && { start: beginOf(number) + span.start, end: beginOf(number) + span.end };
        },
        starts: (number) => beginOf(number) + (merged[placeOf(number)]?.start ?? 0),
    };
}

// EXTERNAL MODULE: ./lib/core/policy/wall-clock.js
var wall_clock = __nccwpck_require__(491);
;// CONCATENATED MODULE: ./lib/core/policy/seek-recurrence.js



/** Seeks in a recurrence, counting no farther than the answer needs. */
function seekRecurrence(recurrence, reading) {
    return recurrence.always ? seekAlways : remembered((instant) => seekFrom(recurrence, reading, instant));
}
function seekFrom({ first, next, span, starts }, { zone, through, limit }, instant) {
    const wall = earliestWallTime(zone, instant);
    const pieces = createJoiner();
    for (let number = first(wall);; number = next(number)) {
        const bound = (0,wall_clock/* wallClockReaches */.oL)(zone, starts(number));
        const joined = pieces.join(bound);
        const settled = joined !== undefined && (joined.end < bound || joined.end > limit);
        if (settled || bound > limit)
            return joined === undefined ? undefined : withinLimit(joined, limit);
        const shown = span(number);
        if (shown === undefined || shown.end <= wall)
            continue;
        const read = through ? [(0,wall_clock/* wallClockSpan */.DL)(zone, shown)] : (0,wall_clock/* whenWallClockShows */.lu)(zone, shown);
        for (const piece of read)
            if (piece !== undefined && piece.end > instant)
                pieces.add(piece);
    }
}
/** Reads the earliest time that the wall clock shows from an instant on: less than now where it is put back within a day. */
function earliestWallTime(zone, instant) {
    return Math.min((0,wall_clock/* wallTime */.Ow)(zone, instant), (0,wall_clock/* wallTime */.Ow)(zone, instant + calendar_date/* DAY */.d_) - calendar_date/* DAY */.d_);
}
function withinLimit({ start, end }, limit) {
    if (start > limit)
        return undefined;
    return { start, end: end > limit ? Number.POSITIVE_INFINITY : end };
}
/** Joins pieces that overlap or touch, as they come, to the first interval of them. */
function createJoiner() {
    let waiting = [];
    let joined;
    return {
        add(piece) {
            waiting.push(piece);
            if (waiting.length > 1)
                waiting.sort((a, b) => a.start - b.start);
        },
        /** Joins the pieces that start before a bound; `undefined` when there is none yet. */
        join(bound) {
            let used = 0;
            for (const piece of waiting) {
                if (piece.start >= bound || (joined !== undefined && piece.start > joined.end))
                    break;
                joined = joined === undefined ? piece : { start: joined.start, end: Math.max(joined.end, piece.end) };
                used++;
            }
            if (used > 0)
                waiting = waiting.slice(used);
            return joined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/policy/seek-times.js




/** Seeks the times in which any of the windows is open, up to an instant after which nothing matters; minutes that a clock skips do not exist. */
function seekWindows(windows, limit) {
    const zones = Map.groupBy(windows, ({ zone }) => zone);
    const seeks = [...zones].flatMap(([zone, own]) => recurrencesOfWindows(own).map((recurrence) => seekRecurrence(recurrence, { zone, through: false, limit })));
    return remembered(seekAny(seeks));
}
/** Takes the weekly windows of a zone together, for they come again together. */
function recurrencesOfWindows(windows) {
    const times = windows.map((window) => window.times);
    const weeklies = times.filter((one) => one.kind === "weekly");
    const crons = times.filter((one) => one.kind === "cron");
    return [...(weeklies.length === 0 ? [] : [weekly(weeklies)]), ...crons.map(ofCron)];
}
/** Seeks the times in which a freeze holds, up to an instant after which nothing matters; it holds through every change of the clock. One by a calendar that was not read holds always. */
function seekFreeze({ dates, zone }, calendars, limit) {
    const recurrences = recurrencesOf(dates, calendars);
    if (recurrences === undefined)
        return seekAlways;
    return seekAny(recurrences.map((recurrence) => seekRecurrence(recurrence, { zone, through: true, limit })));
}
function recurrencesOf(dates, calendars) {
    switch (dates.kind) {
        case "once":
            return [once(dates.spans)];
        case "every-week":
            return [weekly([dates])];
        case "every-month":
            return dates.dates.map(everyMonth);
        case "every-year":
            return dates.dates.map(everyYear);
        case "cron":
            return [ofCron(dates)];
        case "holidays": {
            const read = dates.calendars.map(calendars);
            return read.includes(undefined)
                ? undefined
                : [once(read.flatMap((days) => (days ?? []).map((dates) => spanOfDates(dates))))];
        }
    }
}

// EXTERNAL MODULE: ./lib/core/policy/timeline.js
var timeline = __nccwpck_require__(2355);
;// CONCATENATED MODULE: ./lib/core/policy/rules-for.js







/**
 * Lists the rules that bear on what is to be done, in the order in which they are named; the environment must be one of the policy's.
 * On a rollback bear only the freezes that name it: nothing else stands between a broken release and the one before.
 */
function rulesFor(policy, environment, facts) {
    const freezes = policy.freezes
        .filter((freeze) => bearsOn(freeze, facts))
        .map((freeze) => ofFreeze(freeze, policy, facts));
    const rules = facts.action === "rollback"
        ? freezes
        : [
            ...ofLocks(policy, facts),
            ...ofIncidents(policy, facts),
            ...freezes,
            ...environment.windows.map((set) => ofWindows(policy, set, facts)),
        ];
    return rules.sort((a, b) => RULE_KINDS.indexOf(a.kind) - RULE_KINDS.indexOf(b.kind));
}
function ofLocks({ lockLifting, zone }, facts) {
    return (0,deploy_lock/* holdingLocks */.qw)(facts.locks, facts).map(({ issue, scope, url, expiresAt }) => {
        // A marker that cannot be read may mean anything: only a person who closes the issue may lift it.
        const lifting = scope === undefined ? policy_lifting/* NOBODY */.oQ : lockLifting;
        const seek = expiresAt === undefined || expiresAt.getTime() > limitOf(facts) ? seekAlways : seekUntil(expiresAt.getTime());
        return ruleOf({ kind: "lock", name: `issue #${issue}`, zone, lifting, url, note: "" }, seek, facts);
    });
}
function ofIncidents({ incidents, zone }, facts) {
    if (incidents === undefined || incidents.environments?.includes(facts.environment) === false)
        return [];
    const { lifting } = incidents;
    return unlocked(facts.incidents, facts.locks).map(({ name, url }) => ruleOf({ kind: "incident", name, zone, lifting, url, note: "" }, seekAlways, facts));
}
/** Leaves out the issues that are locks: a lock says itself what it stops, whatever labels it carries beside. */
function unlocked(incidents, locks) {
    return incidents.filter(({ issue }) => issue === undefined || !locks.some((lock) => lock.issue === issue));
}
function bearsOn(freeze, { environment, service, changeClass, action }) {
    const { environments, services, stops, actions, lifting } = freeze;
    return (actions.includes(action) &&
        environments?.includes(environment) !== false &&
        bearsOnService(services, service) &&
        // A class that an exception names is stopped until its roles approve, whether `stops` lists it or not.
        (stops?.includes(changeClass) !== false || lifting.unless.some(({ classes }) => classes.includes(changeClass))));
}
function bearsOnService(services, service) {
    return services?.some((glob) => (0,policy_glob/* matchesGlob */.k)(glob, service)) !== false;
}
function ofFreeze(freeze, { holidays }, facts) {
    const { name, zone, strength, lifting, dates } = freeze;
    const calendars = (calendar) => {
        const source = Object.hasOwn(holidays, calendar) ? holidays[calendar] : undefined;
        return source?.kind === "dates" ? source.dates : facts.holidays.get(calendar);
    };
    const unread = dates.kind === "holidays" ? dates.calendars.filter((one) => calendars(one) === undefined) : [];
    const note = unread.length === 0 ? "" : `It holds because its dates were not read: ${unread.join(", ")}.`;
    const kind = strength === "hard" ? "hard-freeze" : "soft-freeze";
    return ruleOf({ kind, name, zone, lifting, url: "", note }, seekFreeze(freeze, calendars, limitOf(facts)), facts);
}
function ofWindows(policy, { name, windows, outside }, facts) {
    const own = windows.filter(({ services }) => bearsOnService(services, facts.service));
    const zone = own[0]?.zone ?? policy.zone;
    // Where an environment has windows and none is for the service, it never opens for it.
    const note = own.length > 0 ? "" : `None of ${name} is for the service '${facts.service}'.`;
    const closed = seekOutside(seekWindows(own, limitOf(facts)));
    return ruleOf({ kind: "outside-windows", name, zone, lifting: outside, url: "", note }, closed, facts);
}
function limitOf({ at }) {
    return at.getTime() + timeline/* HORIZON */._;
}
function ruleOf(rule, seek, { changeClass }) {
    return { ...rule, seek, timeline: (0,timeline/* createTimeline */.M)(seek), lift: (0,policy_lifting/* liftedBy */.ao)(rule.lifting, changeClass) };
}


/***/ }),

/***/ 3946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ turnsAfter)
/* harmony export */ });
/* harmony import */ var _min_heap_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6581);

/** Walks through the instants after one at which any rule begins or ends, in order, as far as they are known; each step costs what turns in it, not the number of rules. */
function* turnsAfter(rules, from) {
    const next = (0,_min_heap_js__WEBPACK_IMPORTED_MODULE_0__/* .createMinHeap */ .z)(({ instant }) => instant);
    const look = (place, instant) => {
        const standing = rules[place]?.timeline(instant);
        if (standing !== undefined && Number.isFinite(standing.until))
            next.push({ instant: standing.until, place });
        return standing?.on === true;
    };
    for (const place of rules.keys())
        look(place, from);
    for (let first = next.peek(); first !== undefined; first = next.peek()) {
        const { instant } = first;
        const turned = [];
        for (let top = next.peek(); top?.instant === instant; top = next.peek()) {
            next.pop();
            turned.push({ place: top.place, on: look(top.place, instant) });
        }
        yield { instant, turned };
    }
}


/***/ }),

/***/ 2355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createTimeline),
/* harmony export */   _: () => (/* binding */ HORIZON)
/* harmony export */ });
/* harmony import */ var _calendar_date_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5851);

/** How far ahead answers are looked for: ten years, leap days included. */
const HORIZON = 3_653 * _calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
/** Builds the timeline of what is sought. */
function createTimeline(seek) {
    return (instant) => {
        const found = seek(instant);
        if (found === undefined)
            return { on: false, until: Number.POSITIVE_INFINITY };
        return found.start <= instant ? { on: true, until: found.end } : { on: false, until: found.start };
    };
}


/***/ }),

/***/ 491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ wallClockSpan),
/* harmony export */   Ow: () => (/* binding */ wallTime),
/* harmony export */   lu: () => (/* binding */ whenWallClockShows),
/* harmony export */   oL: () => (/* binding */ wallClockReaches)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4761);
/* harmony import */ var _zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7085);


const HOUR = 3_600_000;
/** Zones lie between UTC−12 and UTC+14; twelve hours more show what lies beyond a change near the end. */
const MOST_BEHIND = 24 * HOUR;
const MOST_AHEAD = 26 * HOUR;
/** A span whose ends lie so far apart that no change of the clock concerns both. */
const LONG = 8 * 24 * HOUR;
/** Reads the wall clock of a zone, as the milliseconds that a clock in UTC with the same hands would show. */
function wallTime(zone, instant) {
    return instant + (0,_zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetAt */ .HA)(zone, instant);
}
/**
 * Finds when the wall clock of a zone shows a time in `[start, end)`, given as `wallTime` gives it: minutes that a change of offset leaves out
 * do not exist, and a repeated hour counts both times, so there may be none or several.
 */
function whenWallClockShows(zone, { start, end }) {
    if (zone === "UTC")
        return [{ start, end }];
    if (end - start > LONG) {
        // A change of the clock far from both ends neither leaves out nor repeats any of them.
        const middle = { start: wallClockReaches(zone, start + MOST_AHEAD), end: wallClockLeaves(zone, end - MOST_AHEAD) };
        const [first, last] = [
            { start, end: start + MOST_AHEAD },
            { start: end - MOST_AHEAD, end },
        ].map((edge) => whenWallClockShows(zone, edge));
        return (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeIntervals */ .l)([...(first ?? []), middle, ...(last ?? [])]);
    }
    return (0,_zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetSpans */ .N3)(zone, { start: start - MOST_AHEAD, end: end + MOST_BEHIND })
        .map((span) => ({
        start: Math.max(span.start, start - span.offset),
        end: Math.min(span.end, end - span.offset),
    }))
        .filter((piece) => piece.start < piece.end);
}
/** Finds the one span from the first instant at which the wall clock reaches `start` to the last at which it is before `end`; `undefined` when a change of offset skips all of it. */
function wallClockSpan(zone, { start, end }) {
    if (zone === "UTC")
        return { start, end };
    const span = { start: wallClockReaches(zone, start), end: wallClockLeaves(zone, end) };
    return span.start < span.end ? span : undefined;
}
/** Finds the first instant at which the wall clock shows a time or a later one. */
function wallClockReaches(zone, wall) {
    if (zone === "UTC" || !Number.isFinite(wall))
        return wall;
    const only = (0,_zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyOffset */ .Mv)(zone, around(wall));
    if (only !== undefined)
        return wall - only;
    for (const { start, end, offset } of (0,_zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetSpans */ .N3)(zone, around(wall))) {
        const instant = Math.max(start, wall - offset);
        if (instant < end)
            return instant;
    }
    return wall + MOST_BEHIND;
}
/** Finds the end of the last instant at which the wall clock shows a time before one. */
function wallClockLeaves(zone, wall) {
    const only = (0,_zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyOffset */ .Mv)(zone, around(wall));
    if (only !== undefined)
        return wall - only;
    for (const { start, end, offset } of (0,_zone_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetSpans */ .N3)(zone, around(wall)).reverse()) {
        const instant = Math.min(end, wall - offset);
        if (instant > start)
            return instant;
    }
    return wall - MOST_AHEAD;
}
/** The instants among which a wall clock can show a time. */
function around(wall) {
    return { start: wall - MOST_AHEAD, end: wall + MOST_BEHIND };
}


/***/ }),

/***/ 3602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseYearly),
/* harmony export */   S: () => (/* binding */ yearlyDates)
/* harmony export */ });
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7464);
/* harmony import */ var _calendar_date_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5851);
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9159);
/* harmony import */ var _ordinal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(275);




const MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const EXPECTED = "expected '12-20 to 12-26', '12-25', '4th thursday of november' or 'week of 4th thursday of november'";
/** Parses dates of every year; a range whose end comes before its start goes on over the year's end. */
function parseYearly(text) {
    const words = text.trim().toLowerCase();
    const [, from, to] = /^(\d\d-\d\d)(?:\s+to\s+(\d\d-\d\d))?$/.exec(words) ?? [];
    if (from !== undefined) {
        const [first, last] = [parseMonthDay(from), parseMonthDay(to ?? from)];
        if (first !== undefined && last !== undefined)
            return { kind: "right", value: { kind: "dates", from: first, to: last } };
        return { kind: "wrong", why: `'${text}' names a day that no year has (month-day)` };
    }
    const [, week, which = "", day = "", monthName = ""] = /^(week\s+of\s+)?(?:the\s+)?(\w+)\s+(\w+)\s+of\s+(\w+)$/.exec(words) ?? [];
    const nth = (0,_ordinal_js__WEBPACK_IMPORTED_MODULE_0__/* .ordinal */ .I)(which);
    const dayNumber = (0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .weekday */ .j)(day);
    const month = MONTHS.findIndex((name) => name === monthName || name.slice(0, 3) === monthName) + 1;
    if (nth !== undefined && dayNumber !== undefined && month > 0) {
        return { kind: "right", value: { kind: "nth", nth, weekday: dayNumber, month, week: week !== undefined } };
    }
    const near = monthName === "" || month > 0 ? undefined : (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(monthName, MONTHS);
    return {
        kind: "wrong",
        why: `'${text}' is not understood${near === undefined ? "" : ` (did you mean '${near}'?)`}; ${EXPECTED}`,
    };
}
function parseMonthDay(text) {
    const [month = 0, day = 0] = text.split("-").map(Number);
    // 2024 is a leap year: 02-29 is a day that some years have.
    const date = new Date(Date.UTC(2024, month - 1, day));
    return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && day >= 1 ? { month, day } : undefined;
}
/**
 * Dates the occurrence that begins in a year; `undefined` where that year has none. A week runs from Monday to Sunday. 02-29 begins on 1 March
 * and ends on 28 February in common years, so that alone it is then no day.
 */
function yearlyDates(yearly, year) {
    if (yearly.kind === "nth")
        return nthDates(yearly, year);
    const { from, to } = yearly;
    const over = to.month < from.month || (to.month === from.month && to.day < from.day);
    const first = Date.UTC(year, from.month - 1, from.day);
    const endYear = over ? year + 1 : year;
    const last = Math.min(Date.UTC(endYear, to.month - 1, to.day), Date.UTC(endYear, to.month, 0));
    return last < first ? undefined : { first, last };
}
function nthDates({ week, month, ...nth }, year) {
    const day = (0,_ordinal_js__WEBPACK_IMPORTED_MODULE_0__/* .nthWeekday */ .b)(nth, year, month - 1);
    if (!week)
        return { first: day, last: day };
    const monday = day - (((0,_calendar_date_js__WEBPACK_IMPORTED_MODULE_3__/* .weekdayOf */ .Up)(day) + 6) % 7) * _calendar_date_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY */ .d_;
    return { first: monday, last: monday + 6 * _calendar_date_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY */ .d_ };
}


/***/ }),

/***/ 7085:
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
;// CONCATENATED MODULE: ./lib/core/policy/zone-offsets.js

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

/***/ 1470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   nn: () => (/* binding */ isProven)
/* harmony export */ });
/* unused harmony exports stateOf, statusOf, isJudgedGood, isUnjudged */
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
/** Tells whether a record has ended, so that nothing is owed to it any more. */
function isTerminal(record) {
    return isProven(record) || ["failure", "inactive", "error"].includes(stateOf(record));
}
/** Tells whether a record carries the verdicts of a deployment that passed, whether or not it was closed. */
function isJudgedGood(record) {
    const { smoke, watch } = statusOf(record) ?? {};
    return smoke === "success" && (watch === "success" || watch === "skipped");
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

/***/ 7464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
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
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   wC: () => (/* binding */ matching)
/* harmony export */ });
/* unused harmony exports text, integer, list */
/* harmony import */ var _core_time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6289);

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
        const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(given)
            ? new Date(given)
            : new Date(Number.NaN);
        return Number.isNaN(date.getTime())
            ? expected("an instant with its zone, such as 2026-11-27T12:00:00Z")
            : value(date);
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

/***/ 1338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   h: () => (/* binding */ InvalidInputs)
/* harmony export */ });
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5703);

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
        const shown = field.secret === true ? "a hidden value" : given === "" ? "nothing" : `'${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(given, 80)}'`;
        problems.push({ file: name, message: `Input '${name}' is ${shown}; expected ${result.expected}.` });
        return [name, undefined];
    });
    if (problems.length > 0)
        throw new InvalidInputs(problems);
    return Object.fromEntries(values);
}


/***/ }),

/***/ 5951:
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
    runner.setOutput("result", JSON.stringify(resultOf(outcome, publication)));
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

// EXTERNAL MODULE: ./lib/kit/read-inputs.js
var read_inputs = __nccwpck_require__(1338);
;// CONCATENATED MODULE: ./lib/kit/say-unwritable.js

/** Says that outputs could not be written, the one failure that they cannot tell of. */
function sayUnwritable(runner, error) {
    const why = (0,inert/* inertLine */.F)(error instanceof Error ? error.message : String(error));
    const remedy = "Check that the runner's disk is not full and that GITHUB_OUTPUT is a file, then re-run the job.";
    runner.annotate("error", `${remedy}\nThe outputs could not be written: ${why}`);
}

;// CONCATENATED MODULE: ./lib/kit/run-action.js






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
        const inputs = (0,read_inputs/* readInputs */.K)({ ...contract.inputs, ...action_contract/* COMMON_FIELDS */.qC }, runner);
        failOn = inputs["fail-on"];
        dryRun = inputs["dry-run"];
        const run = edge.readContext();
        const interrupted = new Promise((resolve) => {
            edge.onInterrupt(() => {
                stop.abort(new Error("The run was cancelled or timed out."));
                void clock.sleep(GRACE_MILLISECONDS).then(() => resolve("interrupted"));
            });
        });
        const progress = {
            say: (line) => runner.say(line),
            warn: (line, place) => runner.annotate("warning", line, place),
        };
        const surroundings = { clock, progress, run, signal: stop.signal, mask: (secret) => runner.mask(secret) };
        const ended = await Promise.race([useCase(inputs, surroundings), interrupted]);
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
    if (error instanceof read_inputs/* InvalidInputs */.h) {
        return undecided(contract, "input_invalid", {
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
/******/ var __webpack_exports__ = __nccwpck_require__(5032);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
