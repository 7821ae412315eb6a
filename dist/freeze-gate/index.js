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

/***/ 4130:
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

// EXTERNAL MODULE: ./lib/core/document/read-json.js
var read_json = __nccwpck_require__(8904);
// EXTERNAL MODULE: ./lib/core/role/evidence-kind.js
var evidence_kind = __nccwpck_require__(5970);
;// CONCATENATED MODULE: ./lib/actions/freeze-gate/asked.js


const KINDS = evidence_kind/* EVIDENCE_KINDS */.A;
/** Reads the approvals that the first gate asked for, the JSON of its output `asked`; empty is none, and without evidence it is comments. */
const asked = {
    parse(given) {
        if (given === "")
            return { kind: "value", value: [] };
        const needs = (0,read_json/* readJson */.V)(given);
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
        KINDS.includes(String(evidence)));
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
        not_proven_in_required_environment: "The policy wants this commit and digest proven in another environment first, and it was not, or was rolled back there since.",
        approval_insufficient: "Second look: today's policy requires an approval that was not asked for.",
        request_mismatch: "Second look: the request is about another commit, digest, service, environment or run.",
        request_spent: "Second look: the deployment of this request has ended already; a new one must be asked for.",
        policy_missing: "There is no policy at the path and ref; no policy is not 'no rules'.",
        policy_ref_unprotected: "The policy's ref is one that anybody who pushes may change, or a pull request's; such a policy decides nothing.",
        holidays_unreadable: "A calendar of the policy could not be read, and no copy of it is young enough.",
        incident_label_missing: "The policy names an incident label that the repository does not have; it would never lock.",
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
        reads: reads/* reads */.U,
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
        "task-definition",
        "targets-commit",
        "team-commands",
        "has-team-commands",
        "operate-environment",
        "runs-on",
        "allow-private-hosts",
        "migration",
    ],
    cautious: { "required-approvals": "[]", asked: "[]", checklist: "[]", simulated: "false" },
    undecided: "unknown",
});


/***/ }),

/***/ 4778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ freezeGate)
});

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
;// CONCATENATED MODULE: ./lib/kit/call-under-way.js
/**
 * Waits two turns of the event loop: one opens the connection of a call that was begun, one sends it. Code that is loaded any sooner
 * holds the call back for as long as it takes to compile.
 */
async function callUnderWay(clock) {
    await clock.sleep(0);
    await clock.sleep(0);
}

// EXTERNAL MODULE: ./lib/kit/read-inputs.js
var read_inputs = __nccwpck_require__(1338);
// EXTERNAL MODULE: ./lib/flows/ask-gate/ask-documents.js + 1 modules
var ask_documents = __nccwpck_require__(4593);
;// CONCATENATED MODULE: ./lib/actions/freeze-gate/look.js


/** Looks once: asks for the documents, then judges by what was found. Throws `Unreadable`. */
async function look(asked, means) {
    // What judges is most of the gate's code: it loads while GitHub answers.
    const judging = callUnderWay(means.clock).then(() => Promise.all(/* import() */[__nccwpck_require__.e(825), __nccwpck_require__.e(417)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4417)));
    const [found, { judgeFound }] = await Promise.all([ask(asked, means), judging]);
    return await judgeFound(asked, found, means);
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
    return await (0,ask_documents/* askDocuments */.I)(question, means);
}

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __nccwpck_require__(6289);
// EXTERNAL MODULE: ./lib/core/time/format-instant.js
var format_instant = __nccwpck_require__(6734);
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
    return `Closed by ${name}; waiting ${(0,duration/* formatDuration */.a)(Math.max(0, until))} until ${(0,format_instant/* formatInstant */.r)(opening, rule?.zone ?? "UTC")}. The runner is paid for that long; cancel the run to end it.`;
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/freeze-gate.js





/** Answers whether a deployment may start now, after waiting for a near opening where that is asked for; what cannot be read is `unknown`. */
async function freezeGate(inputs, surroundings, ports) {
    refuseContradictions(inputs);
    for (const token of inputs["incident-tokens"].values())
        surroundings.mask(token);
    // Like what judges, what reports loads while GitHub answers.
    const reporting = callUnderWay(surroundings.clock).then(() => __nccwpck_require__.e(/* import() */ 94).then(__nccwpck_require__.bind(__nccwpck_require__, 1094)));
    const looking = waitForOpening(inputs, surroundings, () => lookOnce(inputs, surroundings, ports));
    const [{ verdict, ground }, { reportGate }] = await Promise.all([looking, reporting]);
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
/* harmony import */ var _adapters_github_gate_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3033);
/* harmony import */ var _adapters_job_actions_edge_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8057);
/* harmony import */ var _kit_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5951);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4130);
/* harmony import */ var _freeze_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4778);





await (0,_kit_run_action_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)(_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .freezeGateContract */ .B, (inputs, surroundings) => (0,_freeze_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .freezeGate */ .L)(inputs, surroundings, (0,_adapters_github_gate_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .gatePorts */ .o)(inputs, surroundings)), _adapters_job_actions_edge_js__WEBPACK_IMPORTED_MODULE_1__/* .actionsEdge */ .T);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ reads),
/* harmony export */   r: () => (/* binding */ formatReads)
/* harmony export */ });
/* harmony import */ var _core_document_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8904);

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
    const given = (0,_core_document_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(text);
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


/***/ }),

/***/ 3033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ gatePorts)
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

;// CONCATENATED MODULE: ./lib/adapters/github/github-source-files.js

const QUERY = (/* unused pure expression or super */ null && (`query SourceFile($owner: String!, $name: String!, $file: String!, $commit: String!) {
  repository(owner: $owner, name: $name) {
    commit: object(expression: $commit) { __typename oid }
    file: object(expression: $file) { __typename ... on Blob { text isBinary isTruncated } }
  }
}`));
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
                throw new Unreadable("not_found", `repository ${repository.owner}/${repository.name} cannot be seen`, "Grant the job contents: read.");
            if (answer.repository.commit?.__typename !== "Commit") {
                throw new Unreadable("not_found", `${repository.owner}/${repository.name} has no commit ${commit} that the token may see`, "Check that the commit was pushed, and grant the job contents: read.");
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
        policy: policyCommit === "" ? undefined : readBlob(found.policy, asked.policy, policyCommit),
        files: policyCommit === "" ? new Map() : readFiles(asked.files, found, policyCommit),
        headCommit,
        targets: readBlob(found.targets, asked.targets, headCommit),
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
        return page.nodes.filter(({ task }) => task === (0,deploy_record/* taskOf */.Xb)(service)).flatMap((node) => readRecord(node, viewer) ?? []);
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
const github_locks_QUERY = `query DeployLocks($owner: String!, $name: String!, $labels: [String!], $after: String) {
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
        const answer = await client.query(github_locks_QUERY, { ...repository, labels: [deploy_lock/* LOCK_LABEL */.x5], after });
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

;// CONCATENATED MODULE: ./lib/adapters/github/github-records.js




const MAXIMUM_RECORDS = 100;
const github_records_MAXIMUM_PAGES = 10;
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

;// CONCATENATED MODULE: ./lib/adapters/github/github-gate.js







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

;// CONCATENATED MODULE: ./lib/adapters/github/gate-ports.js


/** Opens everything that a gate reads; nothing is called, and what only some policies need is not loaded, before its first use. */
function gatePorts(access, { clock, progress, run, mask }) {
    return {
        ...githubGate({ token: access["github-token"], policyToken: access["policy-token"], clock, progress, run }),
        images: {
            async find(image) {
                const { ecrDigests } = await __nccwpck_require__.e(/* import() */ 372).then(__nccwpck_require__.bind(__nccwpck_require__, 372));
                const session = `deploy-gate-${run.runId}`;
                return await ecrDigests({ http: nodeHttp(), clock, mask, session }).find(image);
            },
            async ofRelease(release) {
                const { releaseDigest } = await __nccwpck_require__.e(/* import() */ 697).then(__nccwpck_require__.bind(__nccwpck_require__, 2697));
                return await releaseDigest(release, { http: nodeHttp(), clock, mask, session: `deploy-gate-${run.runId}` });
            },
        },
        sources: ({ internal }) => ({
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
        }),
    };
}
/** Opens the way to addresses that a policy names: never to metadata services, to internal networks only where that is allowed. */
async function outside(internal) {
    const { refuseAddress } = await __nccwpck_require__.e(/* import() */ 215).then(__nccwpck_require__.bind(__nccwpck_require__, 8215));
    return nodeHttp({ refuse: refuseAddress({ internal }) });
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

/***/ 8904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/** Reads JSON that nobody vouches for; `undefined` where the text is none. */
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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
/* harmony export */   Gm: () => (/* binding */ isRolledBack),
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   nn: () => (/* binding */ isProven)
/* harmony export */ });
/* unused harmony exports stateOf, statusOf, ROLLED_BACK_PHASE, ACCEPTED_PHASE, isJudgedGood, isOwnDeployment, runsOf, isUnjudged */
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

/***/ 5970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ EVIDENCE_KINDS)
/* harmony export */ });
/** The kinds of evidence by which people approve: commands on the request's issue, reviews of every pull request of the change, the environment's own gate. */
const EVIDENCE_KINDS = ["comments", "reviews", "environment"];


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

/***/ 4593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ askDocuments),
  w: () => (/* binding */ checkPolicyPlace)
});

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
/* unused harmony exports text, optionalFlag, integer, emptyAs, list */
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
        const inputs = (0,read_inputs/* readInputs */.K)({ ...contract.inputs, ...action_contract/* COMMON_FIELDS */.qC }, runner);
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
    if (error instanceof read_inputs/* InvalidInputs */.h) {
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
/******/ var __webpack_exports__ = __nccwpck_require__(5032);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
