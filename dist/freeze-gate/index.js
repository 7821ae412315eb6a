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

/***/ 2580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ freezeGateContract)
});

// EXTERNAL MODULE: ./lib/kit/action-contract.js
var action_contract = __nccwpck_require__(7543);
// EXTERNAL MODULE: ./lib/kit/fields.js + 1 modules
var fields = __nccwpck_require__(484);
;// CONCATENATED MODULE: ./lib/kit/id-fields.js

/** Reads a full commit; empty stays empty. */
const fullCommit = (0,fields/* matching */.wC)(/^[0-9a-f]{40}$/, "a full commit of 40 hex digits");
/** Reads the digest of an image; empty stays empty. */
const imageDigest = (0,fields/* matching */.wC)(/^sha256:[0-9a-f]{64}$/, "an image digest, sha256: and 64 hexadecimal digits");
/** Reads the id of a request, as freeze-gate gives it; empty stays empty. */
const requestIdText = (0,fields/* matching */.wC)(/^[0-9a-f]{64}$/, "a request id of 64 hex digits");
/** Reads the id of an ECS service deployment; empty stays empty. */
const serviceDeploymentId = (0,fields/* matching */.wC)(/^ecs-svc\/\d+$/, "a service deployment such as ecs-svc/1234567890");

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/asked.js
/** Reads the approvals that the first gate asked for, the JSON of its output `asked`; empty is none. */
const asked = {
    parse(given) {
        if (given === "")
            return { kind: "value", value: [] };
        const needs = readJson(given);
        return Array.isArray(needs) && needs.every(isNeed)
            ? { kind: "value", value: needs.map(({ role, count }) => ({ role, count })) }
            : { kind: "expected", expected: 'the first gate\'s output asked, such as [{"role":"qa","count":1}]' };
    },
};
function isNeed(need) {
    if (typeof need !== "object" || need === null || !("role" in need) || !("count" in need))
        return false;
    const { role, count } = need;
    return typeof role === "string" && role !== "" && Number.isSafeInteger(count) && Number(count) >= 1;
}
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/contract.js




/** What freeze-gate promises: may this version go to this environment now, who has to approve, and when does that change? */
const freezeGateContract = (0,action_contract/* defineAction */.QP)({
    name: "freeze-gate",
    decisions: { allow: "yes", "require-approval": "yes", deny: "no", unknown: "unknown" },
    reasons: {
        open: "No rule stops the deployment and nobody has to approve it.",
        rollback_exempt: "A rollback is exempt from every rule.",
        approvals_asked: "Second look: every approval that is required today was asked for; approval-gate's check judges who gave it.",
        approval_required: "The deployment may start once the roles in required-approvals have approved it.",
        freeze_active: "A freeze holds that no approval lifts for this change class.",
        outside_windows: "The environment's windows are closed.",
        incident_open: "An issue with one of the policy's incident labels is open.",
        deploy_locked: "A lock stands: an earlier deployment was undone, or a person locked it.",
        environment_not_in_policy: "The policy does not name the environment, and what is not named is closed.",
        policy_invalid: "The policy has errors; every one is listed with its line and column.",
        targets_invalid: "The targets file is missing or has errors, or does not name the service or environment.",
        environment_protected: "GitHub would stop jobs at the environment: reviewers, a wait timer or a custom protection rule.",
        not_proven_in_required_environment: "The policy wants this commit and digest proven in another environment first, and it was not.",
        approval_insufficient: "Second look: today's policy requires an approval that was not asked for.",
        request_mismatch: "Second look: the request is about another commit, digest, service, environment or run.",
        request_spent: "Second look: the deployment of this request has ended already; a new one must be asked for.",
        policy_missing: "There is no policy at the path and ref; no policy is not 'no rules'.",
        version_not_found: "The version is no tag or commit of the repository, and no record knows it as a task definition's revision.",
        digest_unresolved: "Nothing says which image the version stands for.",
        github_unreadable: "GitHub could not be read; the message says what is missing.",
        registry_unreadable: "The image registry could not be read; the message says what is missing.",
        clock_skew: "The runner's clock and GitHub's are more than a minute apart, or GitHub did not tell its own.",
    },
    inputs: {
        environment: fields/* requiredText */.$4,
        service: fields/* requiredText */.$4,
        "change-class": (0,fields/* matching */.wC)(/^\S{1,60}$/, "one word"),
        action: (0,fields/* choice */.Yq)("deploy", "promote", "rollback"),
        policy: (0,fields/* matching */.wC)(/^[^\s:@][^\s:@]*$/, "the path of a file in this repository, such as .github/deploy-policy.yml"),
        "policy-ref": (0,fields/* matching */.wC)(/^[\w./-]+$/, "a branch, tag or commit"),
        targets: (0,fields/* matching */.wC)(/^[^\s:@][^\s:@]*$/, "the path of a file in this repository, such as .github/deploy-targets.yml"),
        version: (0,fields/* matching */.wC)(/^[^\s~^?*[\\]{1,300}$/, "a tag, a commit, or a task definition as family:revision"),
        digest: imageDigest,
        "first-deploy": fields/* flag */.Jt,
        at: fields/* instant */.uR,
        request: (0,fields/* matching */.wC)(/^[0-9a-f]{64}$/, "the request's 64 hexadecimal digits, the first gate's output request"),
        asked: asked,
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
    cautious: { "required-approvals": "[]", asked: "[]", simulated: "false" },
    undecided: "unknown",
});


/***/ }),

/***/ 5286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ freezeGate)
});

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/core/policy/calendar-date.js
var calendar_date = __nccwpck_require__(5851);
// EXTERNAL MODULE: ./lib/core/policy/decide.js
var decide = __nccwpck_require__(5372);
// EXTERNAL MODULE: ./lib/core/policy/assess.js
var assess = __nccwpck_require__(6638);
// EXTERNAL MODULE: ./lib/core/policy/rules-for.js + 2 modules
var rules_for = __nccwpck_require__(7893);
;// CONCATENATED MODULE: ./lib/core/policy/outlook.js



/** Looks ahead from the facts' instant for some milliseconds: the answers that a deployment would get, in order; empty for an unknown environment. */
function outlook(policy, facts, length) {
    const environment = (0,decide/* environmentOf */.p7)(policy, facts.environment);
    if (environment === undefined)
        return [];
    const rules = (0,rules_for/* rulesFor */.N)(policy, environment, facts);
    const standing = (0,decide/* standingApprovals */.hH)(environment, facts.environment);
    const end = facts.at.getTime() + length;
    const stretches = [];
    let instant = facts.at.getTime();
    let now = (0,assess/* assess */.no)(rules, standing, instant);
    let named = new Set();
    let start = instant;
    while (instant < end) {
        const strongest = now.holding.find(({ lift }) => (now.answer === "deny" ? lift === undefined : true));
        if (strongest !== undefined)
            named.add(strongest.name);
        instant = Math.min(end, (0,decide/* nextBoundary */.eP)(rules, instant));
        const then = (0,assess/* assess */.no)(rules, standing, instant);
        if (instant < end && (0,assess/* sameAnswer */.JM)(now, then)) {
            now = then;
            continue;
        }
        stretches.push({ start: new Date(start), end: new Date(instant), answer: now.answer, rules: [...named] });
        [now, named, start] = [then, new Set(), instant];
    }
    return stretches;
}

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

// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __nccwpck_require__(1470);
;// CONCATENATED MODULE: ./lib/core/version/round.js

/** Counts the round of a run's next request: one more than the records of the run that have ended. */
function roundOf(runId, records) {
    return 1 + records.filter((record) => record.payload.run === runId && (0,deploy_record/* isTerminal */.Hd)(record)).length;
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/check-clock.js
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

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
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
    const missing = approvals.filter(({ role, count }) => !asked.some((need) => need.role === role && need.count >= count));
    if (missing.length === 0)
        return undefined;
    return {
        kind: "stop",
        decision: "deny",
        reason: "approval_insufficient",
        headline: `Today's policy also requires ${missing.map(({ role, count, rules }) => `${count} × ${role} (${rules.join(", ")})`).join(", ")}, which was not asked for.`,
        remedy: "Re-run all jobs, not only the failed ones: the gate then asks for what is required now.",
    };
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/evidence.js
/** Lists what a decision rests on: the documents at their commits, the locks and incidents, and the record that proved the version. */
function evidenceOf({ inputs, at, policyCommit = "", targetsCommit = "" }, { locks, incidents }, settled) {
    const now = at.toISOString();
    const record = settled.kind === "settled" ? settled.record : undefined;
    return [
        { kind: "policy", source: `${inputs.policy}@${policyCommit}`, at: now, fact: "the policy that decided" },
        ...(targetsCommit === ""
            ? []
            : [
                {
                    kind: "targets",
                    source: `${inputs.targets}@${targetsCommit}`,
                    at: now,
                    fact: "the targets that were read",
                },
            ]),
        ...locks.map(({ url, openedAt, title }) => ({
            kind: "lock",
            source: url,
            at: openedAt.toISOString(),
            fact: title,
        })),
        ...incidents.map(({ url, title, label }) => ({
            kind: "incident",
            source: url,
            at: now,
            fact: `${label}: ${title}`,
        })),
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
/** Looks at locks, incidents, records and environments, all at once. Throws `Unreadable`. */
async function observe(inputs, { reading, target }, ports) {
    const { environment, service } = inputs;
    const { requires } = reading.environment;
    const operate = target?.["operate-environment"] ?? environment;
    // A gate that only asks about time needs no right to read records.
    const wantsRecords = target !== undefined || requires !== undefined || inputs.request !== "";
    const wanted = [...(wantsRecords ? [environment] : []), ...(requires === undefined ? [] : [requires])];
    const [{ incidents, locks, records }, deployAt, operateAt] = await Promise.all([
        ports.standing.read({ labels: reading.policy.incidents?.labels ?? [], service, environments: wanted }),
        target === undefined ? undefined : ports.environments.read(environment),
        target === undefined || operate === environment ? undefined : ports.environments.read(operate),
    ]);
    const required = requires === undefined ? [] : (records.get(requires) ?? []);
    const own = records.get(environment) ?? [];
    return {
        incidents,
        locks,
        own,
        required,
        environments: { deploy: deployAt, operate: operate === environment ? deployAt : operateAt },
    };
}

// EXTERNAL MODULE: ./lib/core/policy/wall-clock.js + 1 modules
var wall_clock = __nccwpck_require__(3378);
;// CONCATENATED MODULE: ./lib/core/policy/format-instant.js

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Formats an instant as people say it, in a zone and, where that is another, in UTC: `Tue 1 Dec 2026 10:00 Asia/Jakarta (03:00 UTC)`. */
function formatInstant(instant, zone) {
    const local = new Date(instant.getTime() + (0,wall_clock/* offsetAt */.HA)(zone, instant.getTime()));
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

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/outputs.js

/** Fills every output from what is known; what is not known stays empty, and required-approvals is a list in any case. */
function outputsOf(verdict, ground) {
    const { inputs, decision, policy, target } = ground;
    const approvals = approvalsOf(verdict, ground);
    const rules = [...new Set(rulesOf(decision).map((name) => name.replaceAll(/\s+/g, " ")))];
    const iso = (instant) => instant?.toISOString() ?? "";
    return {
        rule: rules[0] ?? "",
        rules: rules.join("\n"),
        until: iso(decision?.until),
        "next-open": iso(decision?.nextOpen),
        "next-change": iso(decision?.nextChange),
        "required-approvals": JSON.stringify(approvals.map(({ role, count, rules }) => ({
            role,
            count,
            rule: rules.join(", "),
            users: policy?.roles[role]?.users ?? [],
            teams: policy?.roles[role]?.teams ?? [],
        }))),
        asked: JSON.stringify(approvals.map(({ role, count }) => ({ role, count }))),
        "change-class": ground.changeClass,
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
function approvalsOf(verdict, { inputs, decision, policy }) {
    if (verdict.kind === "stop")
        return [];
    const before = inputs.request === "" ? [] : inputs.asked.filter(({ role }) => Object.hasOwn(policy?.roles ?? {}, role));
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

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/say.js


/** Says a policy's decision in one line: verdict, rule, until when, next opening in the rule's zone and UTC, and what may be done. */
function sayDecision(decision, environment, policyPath) {
    const name = (0,inert/* inertLine */.F)(environment, 80);
    const { rule, until, nextChange, approvals } = decision;
    const zone = rule?.zone ?? "UTC";
    const holds = nextChange === undefined ? "" : `, until ${formatInstant(nextChange, zone)}`;
    if (decision.kind === "allow")
        return { headline: `${name} is open${holds}.`, remedy: "" };
    if (decision.kind === "require-approval") {
        const who = approvals
            .map(({ role, count, rules }) => `${count} × ${(0,inert/* inertLine */.F)(role, 80)} (${rules.map((text) => (0,inert/* inertLine */.F)(text, 80)).join(", ")})`)
            .join(" and ");
        return { headline: `${name} is open to a deployment that is approved by ${who}${holds}.`, remedy: "" };
    }
    const opening = decision.nextOpen === undefined
        ? "no opening within ten years"
        : `next opening ${formatInstant(decision.nextOpen, zone)}`;
    const end = until === undefined ? "" : ` until ${formatInstant(until, zone)}`;
    if (rule === undefined)
        return {
            headline: `${name} is closed; ${opening}.`,
            remedy: `Wait, or change ${policyPath} by a reviewed pull request.`,
        };
    return { headline: closedBy(rule, { name, end, opening }), remedy: wayOut(rule, decision, policyPath) };
}
function closedBy({ kind, name: rule }, { name, end, opening }) {
    switch (kind) {
        case "lock":
            return `${name} is locked by ${rule} until that is closed: an earlier deployment was undone, or a person locked it.`;
        case "incident":
            return `${name} is locked by the open incident ${rule} until that is closed.`;
        case "hard-freeze":
        case "soft-freeze":
            return `${name} is closed by '${(0,inert/* inertLine */.F)(rule, 120)}'${end}; ${opening}.`;
        case "outside-windows":
            return `${name} is closed outside its windows${end}; ${opening}.`;
    }
}
function wayOut(rule, { nextOpen }, policyPath) {
    const wait = rule.kind === "lock" || rule.kind === "incident"
        ? `Settle and close ${rule.name}${rule.url === "" ? "" : ` (${(0,inert/* inertLine */.F)(rule.url)})`}, then re-run all jobs.`
        : nextOpen === undefined
            ? `Change ${policyPath} by a reviewed pull request.`
            : `Run it again at ${formatInstant(nextOpen, rule.zone)}.`;
    return `${wait} ${sayLifting(rule.lifting)}`;
}
/** Says who may lift a rule, and how. */
function sayLifting({ everyone, unless }) {
    const names = (words) => words.map((word) => (0,inert/* inertLine */.F)(word, 80)).join(" and ");
    const parts = [
        ...(everyone.length === 0 ? [] : [`${names(everyone)} may approve it`]),
        ...unless.map(({ classes, approvedBy }) => `with change-class ${classes.map((word) => (0,inert/* inertLine */.F)(word, 60)).join(" or ")}, ${names(approvedBy)} may approve it`),
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

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/summary.js





/** Writes the summary's body: what was asked, the rules that hold and who may lift them, the coming days, advice. */
function summaryOf(verdict, ground) {
    const { decision, stretches = [] } = ground;
    const parts = [
        factsTable(ground),
        verdict.kind === "stop" ? problemsOf(verdict.problems ?? []) : "",
        decision === undefined || decision.rules.length === 0 ? "" : rulesTable(decision),
        stretches.length === 0
            ? ""
            : `**The coming days**\n\n${calendar(stretches, decision?.rule?.zone ?? ground.policy?.zone ?? "UTC")}`,
        adviceOf(ground),
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
function factsTable({ inputs, run, at, changeClass, policyCommit = "", commit = "", digest = "", request = "", }) {
    const { owner, name } = run.repository;
    const address = policyCommit === "" ? "" : `${run.serverUrl}/${owner}/${name}/blob/${policyCommit}/${inputs.policy}`;
    const rows = [
        ["Service and environment", `${(0,markdown/* code */.aY)(inputs.service)} → ${(0,markdown/* code */.aY)(inputs.environment)}`],
        [
            "Version",
            [inputs.version, commit, digest]
                .filter((text) => text !== "")
                .map((text) => (0,markdown/* code */.aY)(text))
                .join(" · "),
        ],
        ["Change class", (0,markdown/* code */.aY)(changeClass)],
        ["Decided for", `${formatInstant(at, "UTC")}${inputs.at === undefined ? "" : " (simulated)"}`],
        ["Policy", address === "" ? (0,markdown/* code */.aY)(inputs.policy) : (0,markdown/* link */.nf)(`policy at ${policyCommit.slice(0, 12)}`, address)],
        ["Request", (0,markdown/* code */.aY)(request.slice(0, 16))],
        ...(inputs["first-deploy"]
            ? [["First deployment", "nothing is live yet: there is no way back to an older version"]]
            : []),
    ];
    return (0,markdown/* table */.tp)(["", ""], rows.filter(([, value]) => value !== ""));
}
function rulesTable({ rules, nextOpen }) {
    const rows = rules.map((rule) => [
        rule.url === "" ? (0,markdown/* markdown */.wD)(rule.name) : (0,markdown/* link */.nf)(rule.name, rule.url),
        rule.kind.replace("-", " "),
        (0,markdown/* markdown */.wD)(sayLifting(rule.lifting)),
    ]);
    const opening = nextOpen === undefined ? "" : `\n\n**Next opening:** ${formatInstant(nextOpen, rules[0]?.zone ?? "UTC")}`;
    return `**Rules that hold**\n\n${(0,markdown/* table */.tp)(["Rule", "Kind", "Who may lift it"], rows)}${opening}`;
}
function problemsOf(problems) {
    return problems.length === 0
        ? ""
        : (0,markdown/* folded */.TM)(`${problems.length} problems`, problems.map((problem) => `- ${(0,markdown/* code */.aY)((0,outcome_problem/* formatProblem */.V)(problem), 500)}`).join("\n"));
}
function adviceOf({ policy, decision }) {
    const roles = (decision?.approvals ?? []).map(({ role }) => role);
    const loose = [
        ...new Set(roles.flatMap((role) => policy?.roles[role]?.users ?? []).filter((user) => !user.includes("#"))),
    ];
    return loose.length === 0
        ? ""
        : `⚠️ Not pinned by id: ${loose.map((user) => (0,markdown/* code */.aY)(user)).join(", ")}. Write \`login#id\` in the policy: a login that is given up can be registered by somebody else.`;
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
            rules: (decision?.rules ?? []).map(({ kind, name, url }) => ({ kind, name, url })),
        },
    };
}
function answerOf(verdict, { decision }) {
    switch (verdict.kind) {
        case "stop":
            return { decision: verdict.decision, reasonCode: verdict.reason };
        case "exempt":
            return { decision: "allow", reasonCode: "rollback_exempt" };
        case "asked":
            return { decision: "allow", reasonCode: "approvals_asked" };
        case "policy":
            if (decision?.kind === "allow")
                return { decision: "allow", reasonCode: "open" };
            if (decision?.kind === "require-approval")
                return { decision: "require-approval", reasonCode: "approval_required" };
            return {
                decision: "deny",
                reasonCode: decision?.rule === undefined ? "environment_not_in_policy" : REASON_OF[decision.rule.kind],
            };
    }
}
function wordsOf(verdict, { inputs, decision }) {
    if (verdict.kind === "stop")
        return verdict;
    if (verdict.kind === "exempt")
        return { headline: "A rollback is exempt from every rule: it may start now.", remedy: "" };
    if (decision === undefined)
        return {
            headline: `The policy does not name ${inputs.environment}, so it is closed.`,
            remedy: `Add it under environments: in ${inputs.policy}.`,
        };
    const words = sayDecision(decision, inputs.environment, inputs.policy);
    return verdict.kind === "asked" ? { ...words, headline: `${words.headline} All of that was asked for.` } : words;
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

;// CONCATENATED MODULE: ./lib/core/version/version-name.js
/** Reads what a version's text names: `family:revision` of a task definition (no git name may hold a colon), else a tag or commit. */
function readVersionName(text) {
    return { kind: /^[\w-]{1,255}:\d+$/.test(text) ? "revision" : "tag-or-commit", text };
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/settle-version.js




/** Settles the version to one commit and digest: from the inputs and records, else from the registry by the target's read role. */
async function settleVersion(question, images) {
    const { inputs, requires } = question;
    const isRevision = readVersionName(inputs.version).kind === "revision";
    const artifact = resolveArtifact({
        version: inputs.version,
        commit: inputs.version === "" ? question.runCommit : isRevision ? undefined : question.versionCommit,
        digest: inputs.digest,
        required: requires === undefined ? undefined : { environment: requires, records: question.required },
        own: question.own,
    });
    switch (artifact.kind) {
        case "settled":
            return artifact;
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

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/freeze-gate.js













const OUTLOOK = 14 * calendar_date/* DAY */.d_;
/** Answers whether a deployment may start now; what cannot be read is `unknown`, and a rollback is never asked anything. */
async function freezeGate(inputs, { clock, run }, ports) {
    const ground = {
        inputs,
        run,
        at: inputs.at ?? clock.now(),
        changeClass: inputs["change-class"] === "" ? "standard" : inputs["change-class"],
    };
    if (inputs.action === "rollback")
        return reportGate({ kind: "exempt" }, ground);
    try {
        return await look(ground, { ...ports, clock });
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        return reportGate({
            kind: "stop",
            decision: "unknown",
            reason: "github_unreadable",
            headline: `What the gate decides by could not be read: ${error.message}.`,
            remedy: error.remedy,
        }, ground);
    }
}
async function look(asked, ports) {
    const { inputs } = asked;
    const { policy: policyPath, "policy-ref": policyRef, targets, version } = inputs;
    // The parsers of documents are half of the gate's code: they load while GitHub answers.
    const [documents, { readPolicy, readTarget }] = await Promise.all([
        ports.documents.read({ policy: policyPath, policyRef, targets, version }),
        Promise.all(/* import() */[__nccwpck_require__.e(825), __nccwpck_require__.e(724)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8724)),
    ]);
    const ground = {
        ...asked,
        policyCommit: documents.policyCommit,
        targetsCommit: targets === "" ? "" : documents.headCommit,
    };
    const late = inputs.at === undefined ? checkClock(documents.platformTime) : undefined;
    if (late !== undefined)
        return reportGate(late, ground);
    const reading = readPolicy(documents, inputs);
    if (reading.kind === "stop")
        return reportGate(reading, ground);
    const target = targets === "" ? undefined : readTarget(documents, inputs);
    if (target?.kind === "stop")
        return reportGate(target, { ...ground, policy: reading.policy });
    const settings = target?.settings;
    return await judge({ ...ground, ...(settings === undefined ? {} : { target: settings }) }, { reading, target: settings, versionCommit: documents.versionCommit }, ports);
}
async function judge(before, { reading, target, versionCommit }, ports) {
    const { inputs, run, changeClass } = before;
    const { environment, service } = inputs;
    const { policy } = reading;
    const { requires } = reading.environment;
    const seen = await observe(inputs, { reading, target }, ports);
    const { own, required, incidents, locks } = seen;
    const question = { inputs, runCommit: run.sha, versionCommit, requires, required, own, target };
    const settled = await settleVersion(question, ports.images);
    // Reading may have waited out an outage or a rate limit: what is decided is decided for now.
    const at = inputs.at ?? ports.clock.now();
    const asked = { ...before, at };
    const facts = { environment, service, changeClass, at, incidents, locks };
    const decision = (0,decide/* decide */.LD)(policy, facts);
    const request = settled.kind === "stop" ? undefined : requestOf(asked, settled, own);
    const ground = {
        ...asked,
        policy,
        ...(decision === undefined ? {} : { decision }),
        stretches: outlook(policy, facts, OUTLOOK),
        ...(request === undefined ? {} : { commit: request.commit, digest: request.digest, request: requestId(request) }),
        evidence: evidenceOf(asked, seen, settled),
    };
    // What the policy closes is said first: nothing else would open it.
    if (decision === undefined || decision.kind === "deny")
        return reportGate({ kind: "policy" }, ground);
    const held = target === undefined ? undefined : checkEnvironments(seen.environments, inputs.targets);
    if (held !== undefined)
        return reportGate(held, ground);
    if (settled.kind === "stop")
        return reportGate(settled, ground);
    if (request === undefined || inputs.request === "")
        return reportGate({ kind: "policy" }, ground);
    return reportGate(checkRequest(inputs, request, decision), ground);
}
function requestOf({ inputs: { environment, service }, run }, { commit, digest }, own) {
    const { runId, repository } = run;
    return { repositoryId: repository.id, environment, service, commit, digest, runId, round: roundOf(runId, own) };
}


/***/ }),

/***/ 5032:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_actions_edge_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7576);
/* harmony import */ var _adapters_github_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3092);
/* harmony import */ var _kit_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6636);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2580);
/* harmony import */ var _freeze_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5286);





await (0,_kit_run_action_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)(_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .freezeGateContract */ .B, (inputs, surroundings) => (0,_freeze_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .freezeGate */ .L)(inputs, surroundings, (0,_adapters_github_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .githubGate */ .z)({ token: inputs["github-token"], ...surroundings })), _adapters_actions_edge_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsEdge */ .T);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ actionsEdge)
});

// UNUSED EXPORTS: readRunContext

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
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
        if (file)
            await (0,promises_.appendFile)(file, markdown);
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

/***/ 3092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ githubGate)
});

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
;// CONCATENATED MODULE: ./lib/ports/http.js
/** Reports an exchange that did not complete; the message is inert and holds no secret. */
class HttpError extends Error {
    failure;
    constructor(failure, message) {
        super(message);
        this.name = "HttpError";
        this.failure = failure;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/aws-failure.js


const FORBIDDEN = /^(AccessDenied|AccessDeniedException|UnauthorizedOperation|UnauthorizedException)$/;
const UNAUTHORIZED = /^(UnrecognizedClientException|InvalidClientTokenId|SignatureDoesNotMatch|InvalidSignatureException|CredentialsProviderError|MissingAuthenticationToken.*)$/;
const EXPIRED = /^(ExpiredToken|ExpiredTokenException|IDPCommunicationError)$/;
const THROTTLED = /^(Throttling|ThrottlingException|ThrottledException|TooManyRequestsException|RequestLimitExceeded|RequestThrottled|SlowDown)$/;
const MISSING = /NotFound(Exception)?$|^ResourceNotFound/;
/** Sorts what an AWS client threw into `Unreadable`, naming the IAM action for a refusal; text of AWS is made inert. */
function awsFailure(error, action) {
    if (error instanceof unreadable/* Unreadable */.I)
        return error;
    const { name, message, status } = factsOf(error);
    const said = (0,inert/* inertLine */.F)(`${action}: ${name === "Error" ? "" : `${name}: `}${message}`, 400);
    if (FORBIDDEN.test(name))
        return new unreadable/* Unreadable */.I("forbidden", said, `Allow ${action} in the policy of the role that this job uses.`);
    const [why, remedy] = sortOf(name, status);
    return new unreadable/* Unreadable */.I(why, said, remedy);
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
    if (/Conflict/.test(name) || /^UpdateInProgress/.test(name))
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

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
var external_node_https_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_node_https_, 2);
;// CONCATENATED MODULE: ./lib/adapters/aws-request-handler.js

const SILENCE_MILLISECONDS = 5_000;
/** Creates the HTTP handler of an AWS client: keep-alive, the proxy variables that the SDK ignores, and a socket time-out, which no settable clock shortens. */
async function awsRequestHandler() {
    const { NodeHttpHandler } = await __nccwpck_require__.e(/* import() */ 279).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1279, 19));
    const httpsAgent = new external_node_https_.Agent({ keepAlive: true, proxyEnv: process.env });
    return new NodeHttpHandler({ httpsAgent, socketTimeout: SILENCE_MILLISECONDS });
}

;// CONCATENATED MODULE: ./lib/adapters/aws-credentials.js





const AUDIENCE = "sts.amazonaws.com";
const RENEW_BEFORE_MILLISECONDS = 10 * 60_000;
/**
 * Provides credentials of a role by the job's OIDC token, cached and renewed ten minutes before they expire, so that a watch
 * outlives a one-hour session; they stay in the process. Throws `Unreadable` with the permission or trust policy to mend.
 */
function awsCredentials(settings) {
    let current;
    const provide = async () => {
        const held = await current?.catch(() => undefined);
        if (held !== undefined && held.expiration.getTime() - settings.clock.now().getTime() > RENEW_BEFORE_MILLISECONDS)
            return held;
        current = assume(settings);
        return current;
    };
    // `memoized` tells the SDK that this is cached already: it asks for every request, so a renewal reaches every client.
    return Object.assign(provide, { memoized: true, forget: () => (current = undefined) });
}
async function assume({ role, region, session, http, clock, mask }) {
    const token = await identityToken(http, mask);
    const { STS } = await Promise.all(/* import() */[__nccwpck_require__.e(279), __nccwpck_require__.e(861), __nccwpck_require__.e(695)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1695, 19));
    const sts = new STS({ region, requestHandler: await awsRequestHandler(), maxAttempts: 4 });
    try {
        const answer = await sts.assumeRoleWithWebIdentity({
            RoleArn: role,
            RoleSessionName: session,
            WebIdentityToken: token,
        });
        const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
        if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
            throw new unreadable/* Unreadable */.I("malformed", "STS answered without credentials", "Re-run the job; if it stays, report it.");
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
        if (error instanceof unreadable/* Unreadable */.I)
            throw error;
        const failure = awsFailure(error, "sts:AssumeRoleWithWebIdentity");
        if (failure.why !== "forbidden")
            throw failure;
        throw new unreadable/* Unreadable */.I("forbidden", `role ${role} does not trust this job: ${failure.message}`, `Let the trust policy of ${role} admit this repository, environment and workflow (sts:AssumeRoleWithWebIdentity).`);
    }
}
async function identityToken(http, mask) {
    const url = process.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? "";
    const bearer = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? "";
    if (url === "" || bearer === "") {
        throw new unreadable/* Unreadable */.I("forbidden", "the job may not ask for an identity token", "Grant the job `permissions: id-token: write`, in the caller too.");
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
            throw new unreadable/* Unreadable */.I("unavailable", `GitHub's token endpoint answered ${status}`, "Re-run the job; check githubstatus.com.");
        mask(value);
        return value;
    }
    catch (error) {
        if (!(error instanceof HttpError))
            throw error;
        throw new unreadable/* Unreadable */.I("unavailable", `GitHub's token endpoint could not be reached (${(0,inert/* inertLine */.F)(error.message)})`, "Check the runner's network and proxy settings, then re-run the job.");
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

;// CONCATENATED MODULE: ./lib/adapters/ecr-digests.js




const REGISTRY = /^(\d{12})\.dkr\.ecr\.[\w-]+\.amazonaws\.com(?:\.cn)?\/(.+)$/;
/** Looks digests up in Amazon ECR as the target's read role (`ecr:DescribeImages`), by the job's OIDC token; the SDK is imported at the first look. */
function ecrDigests({ http, clock, mask, session }) {
    return {
        async find({ region, readRole, image, tags }) {
            const [, registryId, repositoryName] = REGISTRY.exec(image) ?? [];
            if (registryId === undefined || repositoryName === undefined) {
                throw new unreadable/* Unreadable */.I("malformed", `'${image}' is no repository of Amazon ECR`, "Set the target's image to <account>.dkr.ecr.<region>.amazonaws.com/<repository>, or give the input digest.");
            }
            const { ECR } = await Promise.all(/* import() */[__nccwpck_require__.e(279), __nccwpck_require__.e(861), __nccwpck_require__.e(249)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8249, 19));
            const credentials = awsCredentials({ role: readRole, region, session, http, clock, mask });
            const ecr = new ECR({ region, credentials, requestHandler: await awsRequestHandler(), maxAttempts: 4 });
            for (const imageTag of tags) {
                try {
                    const { imageDetails = [] } = await ecr.describeImages({
                        registryId,
                        repositoryName,
                        imageIds: [{ imageTag }],
                    });
                    const [found] = imageDetails;
                    if (found?.imageDigest !== undefined)
                        return found.imageDigest;
                }
                catch (error) {
                    if (error instanceof unreadable/* Unreadable */.I)
                        throw error;
                    if (error instanceof Error && error.name === "ImageNotFoundException")
                        continue;
                    throw awsFailure(error, "ecr:DescribeImages");
                }
            }
            return undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github-answers.js


/** Parses an answer's JSON body, `undefined` when it is empty; anything else than JSON throws `Unreadable`. */
function parseJson(response, method, url) {
    if (response.body === "")
        return undefined;
    const type = response.headers["content-type"] ?? "";
    try {
        if (type.includes("json"))
            return JSON.parse(response.body);
    }
    catch {
        // Falls through: a body that claims to be JSON and is not says as little as an HTML page.
    }
    throw new unreadable/* Unreadable */.I("malformed", `${method} ${new URL(url).pathname} answered ${response.status} with ${type || "no content type"} instead of JSON`, "A proxy or login page may answer in GitHub's place: check the API address and NO_PROXY.");
}
/** Reads the next page's address; one that leaves the API, which would be sent our token, or that comes again is refused. */
function nextPage(header, current, apiUrl) {
    const next = /<([^>]+)>;\s*rel="next"/.exec(header ?? "")?.[1];
    if (next === undefined)
        return undefined;
    const address = URL.canParse(next) ? new URL(next) : undefined;
    if (address === undefined || address.origin !== new URL(apiUrl).origin || next === current) {
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
/** Reads the data of a GraphQL answer; throws `Unreadable` for any error in it, since data beside an error is a part of the truth. */
function readGraphql(answer, permission) {
    const { data, errors } = (answer ?? {});
    const [first] = errors ?? [];
    if (first !== undefined) {
        const place = first.path === undefined ? "" : ` at ${first.path.join(".")}`;
        if (first.type === "FORBIDDEN" || /not accessible by integration/i.test(first.message ?? "")) {
            throw new unreadable/* Unreadable */.I("forbidden", `the token may not read what was asked${place}`, `Grant the job the permission ${permission}.`);
        }
        if (first.type === "NOT_FOUND")
            throw new unreadable/* Unreadable */.I("not_found", `GitHub knows nothing${place}, or the token may not see it`, `Check the names, and that the token has ${permission}.`);
        if (first.type === "RATE_LIMITED")
            throw new unreadable/* Unreadable */.I("rate_limited", "the token's rate limit is spent", "Wait for the limit to reset, then re-run the job.");
        throw new unreadable/* Unreadable */.I("malformed", `GitHub refused the query${place}: ${(0,inert/* inertLine */.F)(String(first.message), 200)}`, "Re-run the job; if it stays, report it.");
    }
    if (data === undefined || data === null)
        throw new unreadable/* Unreadable */.I("malformed", "GitHub's answer holds no data", "Check the API address and any proxy in between, then re-run the job.");
    return data;
}

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
    if (status < 400 || allow.includes(status))
        return status >= 300 && status < 400
            ? {
                error: new unreadable/* Unreadable */.I("malformed", `${what} answered with a redirect (${status})`, "The repository may have been renamed: use its present name."),
            }
            : undefined;
    const limited = rateLimit(response, now);
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
            return {
                error: new unreadable/* Unreadable */.I("not_found", `${what}: ${message} (${status}); it does not exist or the token may not see it`, `Check the name, and grant the job ${permission}.`),
            };
        default:
            return status >= 500
                ? {
                    error: new unreadable/* Unreadable */.I("unavailable", `${what} answered ${status}`, "GitHub may be failing: see githubstatus.com, then re-run the job."),
                    retryAfter: Number(headers["retry-after"] ?? 0) * 1_000,
                }
                : {
                    error: new unreadable/* Unreadable */.I("malformed", `${what} was refused: ${message} (${status})`, "Re-run the job; if it stays, report it."),
                };
    }
}
function rateLimit({ status, headers, body }, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    const after = Number(headers["retry-after"] ?? Number.NaN);
    if (!Number.isNaN(after))
        return after * 1_000;
    if (headers["x-ratelimit-remaining"] === "0")
        return Math.max(0, Number(headers["x-ratelimit-reset"] ?? 0) * 1_000 - now.getTime());
    return status === 429 || /secondary rate limit/i.test(body) ? 60_000 : undefined;
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
    const { clock, permission } = settings;
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
            if (!request.safe || attempt >= ATTEMPTS || retryAfter > LONGEST_WAIT_MILLISECONDS)
                throw error;
            await clock.sleep(Math.max(retryAfter, BACK_OFF_MILLISECONDS * 2 ** attempt));
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
        if (!(error instanceof HttpError))
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
    return { kind: "answered", answer: { status, data: parseJson(response, method, url), headers } };
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
        async query(document, variables) {
            const safe = !/^\s*mutation/.test(document);
            const { data } = await send({ method: "POST", url: graphqlUrl, body: { query: document, variables }, safe });
            return readGraphql(data, permission);
        },
        call: (method, path, options = {}) => send({ ...options, method, url: `${apiUrl}${path}`, safe: REPEATABLE.includes(method) }),
        async pages(path) {
            const items = [];
            let url = `${apiUrl}${path}${path.includes("?") ? "&" : "?"}per_page=100`;
            for (let page = 1; url !== undefined; page++) {
                if (page > MAXIMUM_PAGES)
                    throw endless(path);
                const answer = await send({ method: "GET", url, safe: true });
                items.push(...readList(answer.data, path));
                url = nextPage(answer.headers.link, url, apiUrl);
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
            const path = `/repos/${repository.owner}/${repository.name}/environments/${encodeURIComponent(name)}`;
            const answer = await client.call("GET", path, { allow: [404] });
            if (answer.status === 404)
                return undefined;
            const custom = await client.call("GET", `${path}/deployment_protection_rules`, { allow: [404] });
            const { protection_rules: rules = [] } = (answer.data ?? {});
            const { custom_deployment_protection_rules: customRules = [] } = (custom.status === 404 ? {} : (custom.data ?? {}));
            return {
                name,
                reviewers: rules
                    .filter(({ type }) => type === "required_reviewers")
                    .reduce((sum, { reviewers }) => sum + Math.max(1, reviewers?.length ?? 0), 0),
                waitMinutes: Math.max(0, ...rules.filter(({ type }) => type === "wait_timer").map(({ wait_timer: minutes }) => minutes ?? 1)),
                customRules: customRules
                    .filter(({ enabled }) => enabled !== false)
                    .map(({ app }) => app?.slug ?? "a custom rule"),
            };
        },
    };
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

;// CONCATENATED MODULE: ./lib/adapters/github-gate-documents.js


const github_gate_documents_QUERY = `query FreezeGateDocuments($owner: String!, $name: String!, $ref: String!, $policy: String!, $targets: String!, $tag: String!, $commit: String!, $withTargets: Boolean!, $withTag: Boolean!, $withCommit: Boolean!) {
  repository(owner: $owner, name: $name) {
    head: object(expression: "HEAD") { __typename oid }
    ref: object(expression: $ref) { __typename oid ... on Tag { target { __typename oid } } }
    policy: object(expression: $policy) { __typename ... on Blob { text isBinary isTruncated } }
    targets: object(expression: $targets) @include(if: $withTargets) { __typename ... on Blob { text isBinary isTruncated } }
    tag: ref(qualifiedName: $tag) @include(if: $withTag) { target { __typename oid ... on Tag { target { __typename oid } } } }
    commit: object(expression: $commit) @include(if: $withCommit) { __typename oid }
  }
}`;
/** Reads a gate's documents by one GraphQL query (`contents: read`). */
function githubGateDocuments(client, repository) {
    return {
        async read({ policy, policyRef, targets, version }) {
            const ref = policyRef === "" ? "HEAD" : policyRef;
            const answer = await client.query(github_gate_documents_QUERY, {
                owner: repository.owner,
                name: repository.name,
                ref,
                policy: `${ref}:${policy}`,
                targets: `HEAD:${targets}`,
                tag: `refs/tags/${version}`,
                commit: version,
                withTargets: targets !== "",
                withTag: version !== "",
                withCommit: /^[0-9a-f]{7,40}$/i.test(version),
            });
            const found = answer.repository;
            if (found === null)
                throw new unreadable/* Unreadable */.I("not_found", `repository ${repository.owner}/${repository.name} cannot be seen`, "Grant the job contents: read.");
            const policyCommit = commitOf(found.ref) ?? "";
            const headCommit = commitOf(found.head) ?? "";
            return {
                policyCommit,
                policy: readBlob(found.policy, policy, policyCommit),
                headCommit,
                targets: readBlob(found.targets, targets, headCommit),
                versionCommit: commitOf(found.tag?.target) ?? commitNamed(version, found.commit),
                platformTime: platformTime(client),
            };
        },
    };
}
function platformTime(client) {
    const seen = client.serverTime();
    return seen === undefined ? undefined : { platform: seen.server, asked: seen.sent, answered: seen.local };
}
/** Reads a commit that was named by its own digits: a branch may have a name of hexadecimal digits too, and branches move. */
function commitNamed(version, node) {
    const commit = commitOf(node);
    return commit?.startsWith(version.toLowerCase()) === true ? commit : undefined;
}
/** Reads the commit that an object is, or that an annotated tag points at. */
function commitOf(node) {
    if (node?.__typename === "Commit")
        return node.oid;
    return node?.__typename === "Tag" && node.target?.__typename === "Commit" ? node.target.oid : undefined;
}

// EXTERNAL MODULE: ./lib/core/lock/deploy-lock.js
var deploy_lock = __nccwpck_require__(6406);
// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __nccwpck_require__(1470);
;// CONCATENATED MODULE: ./lib/adapters/graphql-pages.js

/**
 * Reads a connection to its end, from a cursor on; throws `Unreadable` when a page repeats or there is no end in sight, since
 * evidence that is not read to its end decides nothing.
 */
async function everyPage({ what, most, remedy }, read, start = null) {
    const nodes = [];
    let after = start;
    for (let page = 1; page <= most; page++) {
        const { nodes: more, pageInfo } = await read(after);
        nodes.push(...more);
        if (!pageInfo.hasNextPage)
            return nodes;
        if (pageInfo.endCursor === null || pageInfo.endCursor === after) {
            throw new unreadable/* Unreadable */.I("malformed", `${what} repeats a page (pagination_invalid)`, "Re-run the job; if it stays, report it.");
        }
        after = pageInfo.endCursor;
    }
    throw new unreadable/* Unreadable */.I("malformed", `${what} has more than ${most} pages`, remedy);
}

;// CONCATENATED MODULE: ./lib/adapters/github-locks.js



const LOCKS = {
    what: `the list of issues with the label ${deploy_lock/* LOCK_LABEL */.x5}`,
    most: 10,
    remedy: `Close what is over, or remove the label ${deploy_lock/* LOCK_LABEL */.x5} from it.`,
};
const github_locks_QUERY = `query DeployLocks($owner: String!, $name: String!, $labels: [String!], $after: String) {
  repository(owner: $owner, name: $name) {
    issues(labels: $labels, states: [OPEN], first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { number url title body createdAt }
    }
  }
}`;
/** Keeps locks as open issues with our label in one repository. */
function githubLocks(client, repository) {
    const base = `/repos/${repository.owner}/${repository.name}/issues`;
    async function list() {
        const issues = await everyPage(LOCKS, async (after) => {
            const answer = await client.query(github_locks_QUERY, { ...repository, labels: [deploy_lock/* LOCK_LABEL */.x5], after });
            if (answer.repository !== null)
                return answer.repository.issues;
            const unseen = `repository ${repository.owner}/${repository.name} cannot be seen`;
            throw new unreadable/* Unreadable */.I("not_found", unseen, "Grant the job issues: read.");
        });
        return issues.map(readLock);
    }
    return {
        list,
        async take(lock) {
            const before = await list();
            const own = before.find(({ request, scope }) => scope !== undefined && request === lock.request && request !== "");
            if (own !== undefined)
                return own;
            const body = {
                title: lock.title,
                body: `${lock.body}\n\n${(0,deploy_lock/* formatLockMarker */.Bl)(lock.scope, lock.request)}\n`,
                labels: [deploy_lock/* LOCK_LABEL */.x5, ...lock.labels],
            };
            const { data } = await client.call("POST", base, { body });
            const { number, html_url: url, created_at: createdAt, } = data;
            const taken = {
                issue: number,
                url,
                title: lock.title,
                openedAt: new Date(createdAt),
                scope: lock.scope,
                request: lock.request,
            };
            const holding = (0,deploy_lock/* holdingLocks */.qw)([...(await list()).filter(({ scope }) => scope !== undefined), taken], lock.scope)[0] ?? taken;
            if (holding.issue !== number)
                await client.call("PATCH", `${base}/${number}`, { body: { state: "closed", state_reason: "duplicate" } });
            return holding;
        },
    };
}
/** Reads a lock from an issue; without a readable marker it stops everything. */
function readLock({ number, url, title, body, createdAt }) {
    const marker = (0,deploy_lock/* parseLockMarker */.nX)(body);
    return {
        issue: number,
        url,
        title,
        openedAt: new Date(createdAt),
        scope: marker?.scope,
        request: marker?.request ?? "",
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

;// CONCATENATED MODULE: ./lib/adapters/github-gate-standing.js





/** Reads locks, incidents and records of one repository by one GraphQL query (`issues: read`, and `deployments: read` where records are wanted). */
function githubGateStanding(client, repository, whole) {
    return {
        async read(asked) {
            const { labels, service, environments } = asked;
            const answer = await client.query(queryFor(asked), {
                owner: repository.owner,
                name: repository.name,
                lock: [deploy_lock/* LOCK_LABEL */.x5],
                ...Object.fromEntries(labels.map((label, index) => [`label${index}`, [label]])),
                ...Object.fromEntries(environments.map((environment, index) => [`environment${index}`, [environment]])),
            });
            const found = answer.repository;
            if (found === null) {
                const name = `repository ${repository.owner}/${repository.name} cannot be seen`;
                throw new unreadable/* Unreadable */.I("not_found", name, "Grant the job issues: read and deployments: read.");
            }
            const readRecords = async (environment, page) => {
                if (page === undefined || page.pageInfo?.hasNextPage !== false)
                    return whole.records.list({ environment, service });
                return page.nodes
                    .filter(({ task }) => task === (0,deploy_record/* taskOf */.Xb)(service))
                    .flatMap((node) => readRecord(node, answer.viewer?.login ?? "") ?? []);
            };
            const records = await Promise.all(environments.map(async (environment, index) => [environment, await readRecords(environment, found[`records${index}`])]));
            const locks = found.locks?.pageInfo?.hasNextPage === false ? found.locks.nodes.map(readLock) : await whole.locks.list();
            return { incidents: incidentsOf(labels, found), locks, records: new Map(records) };
        },
    };
}
function incidentsOf(labels, found) {
    const byIssue = new Map();
    for (const [index, label] of labels.entries()) {
        for (const { number, url, title } of nodesOf(found[`label${index}`], label)) {
            if (!byIssue.has(number))
                byIssue.set(number, { issue: number, url, title, label });
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
/** Writes the query: one field a label, so that any of them counts (a hundred of each, for one open issue is enough), and one an environment. */
function queryFor({ labels, environments }) {
    const variables = [
        ...labels.map((_, index) => `, $label${index}: [String!]`),
        ...environments.map((_, index) => `, $environment${index}: [String!]`),
    ];
    const issues = "states: [OPEN], first: 100";
    const fields = [
        `locks: issues(labels: $lock, ${issues}) { pageInfo { hasNextPage } nodes { number url title body createdAt } }`,
        ...labels.map((_, index) => `label${index}: issues(labels: $label${index}, ${issues}) { nodes { number url title } }`),
        ...environments.map((_, index) => `records${index}: deployments(environments: $environment${index}, first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage } nodes { ${RECORD_FIELDS} }
    }`),
    ];
    return `query FreezeGateStanding($owner: String!, $name: String!, $lock: [String!]${variables.join("")}) {
  ${environments.length === 0 ? "" : "viewer { login }"}
  repository(owner: $owner, name: $name) {
    ${fields.join("\n    ")}
  }
}`;
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
    if (error instanceof HttpError)
        return error;
    const message = (0,inert/* inertLine */.F)(error instanceof Error ? error.message : String(error));
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const failure = BY_CODE[code] ??
        (/CERT|TLS|SSL|ERR_TLS|SELF_SIGNED|UNABLE_TO/.test(code)
            ? "tls"
            : code.startsWith("HPE_")
                ? "malformed"
                : "connect");
    return new HttpError(failure, message === "" ? code : message);
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
            throw new HttpError("too-large", `the body is larger than ${maximumBytes} bytes`);
        }
        if (since() > timeout) {
            incoming.destroy();
            throw new HttpError("timeout", `the body was not complete within ${timeout} ms`);
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
    const pools = { "http:": new external_node_http_.Agent(options), "https:": new external_node_https_.Agent(options) };
    return {
        async exchange(request, signal) {
            const url = new URL(request.url);
            const protocol = url.protocol === "http:" ? "http:" : "https:";
            const host = url.hostname.replace(/^\[|\]$/g, "");
            const literal = request.resolve ?? ((0,external_node_net_namespaceObject.isIP)(host) === 0 ? undefined : host);
            const reason = literal === undefined ? undefined : refuse?.(literal);
            if (reason !== undefined)
                throw new HttpError("address-refused", `${literal} is refused: ${reason}.`);
            const client = protocol === "http:" ? external_node_http_namespaceObject : external_node_https_namespaceObject;
            const lookup = guardedLookup(request.resolve, refuse);
            const agent = request.fresh === true ? new client.Agent({ proxyEnv: process.env }) : pools[protocol];
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
function complete(outgoing, request) {
    const start = process.hrtime.bigint();
    const since = () => Number(process.hrtime.bigint() - start) / 1e6;
    return new Promise((resolve, reject) => {
        const fail = (error) => {
            outgoing.destroy();
            reject(classifyFailure(error));
        };
        outgoing.on("timeout", () => fail(new HttpError("timeout", `no answer within ${request.timeout} ms`)));
        outgoing.on("error", fail);
        // The socket's time-out is one of silence: what drips, or unpacks to nothing, is measured at every packet.
        const late = () => {
            if (since() > request.timeout)
                fail(new HttpError("timeout", `the answer was not complete within ${request.timeout} ms`));
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
                    return callback(new HttpError("address-refused", `${hostname} resolves to ${address}, which is refused: ${reason}.`), []);
            }
            const [first] = addresses;
            if (options.all === true || first === undefined)
                return callback(null, addresses);
            return callback(null, first.address, first.family);
        });
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github-gate.js








/** Opens what a gate reads from GitHub and the image registry; each part names the permission that it needs. */
function githubGate({ token, clock, run, mask }) {
    const http = nodeHttp();
    const { apiUrl, graphqlUrl, repository } = run;
    const withPermission = (permission) => githubClient({ apiUrl, graphqlUrl, token, http, clock, permission });
    return {
        documents: githubGateDocuments(withPermission("contents: read"), repository),
        standing: githubGateStanding(withPermission("issues: read and deployments: read"), repository, {
            locks: githubLocks(withPermission("issues: read"), repository),
            records: githubRecords(withPermission("deployments: read"), repository),
        }),
        environments: githubEnvironments(withPermission("actions: read"), repository),
        images: ecrDigests({ http, clock, mask, session: `deploy-gate-${run.runId}` }),
    };
}


/***/ }),

/***/ 6406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ formatLockMarker),
/* harmony export */   nX: () => (/* binding */ parseLockMarker),
/* harmony export */   qw: () => (/* binding */ holdingLocks),
/* harmony export */   x5: () => (/* binding */ LOCK_LABEL)
/* harmony export */ });
/** The label that marks an issue as a lock of ours; it locks whoever put it there. */
const LOCK_LABEL = "deploy-lock";
/** Writes the marker that ties an issue to what it stops; hidden in the issue's body. */
function formatLockMarker({ environment, service }, request) {
    return `<!-- deploy-lock ${JSON.stringify({ environment, service, request })} -->`;
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
        return { scope: { environment, service }, request: "request" in value ? String(value.request) : "" };
    }
    catch {
        return undefined;
    }
}
/** Lists the locks that hold a deployment, the lowest issue number first; each must be lifted or closed by itself. */
function holdingLocks(locks, { environment, service }) {
    return locks
        .filter(({ scope }) => scope === undefined || (scope.environment === environment && scope.service === service))
        .sort((a, b) => a.issue - b.issue);
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
/* harmony export */   I: () => (/* binding */ Unreadable)
/* harmony export */ });
/* unused harmony export isPassing */
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
/* harmony export */   aL: () => (/* binding */ uniteApprovals),
/* harmony export */   no: () => (/* binding */ assess)
/* harmony export */ });
/**
 * Assesses the rules at an instant: `deny` when one that holds cannot be lifted, for nobody is asked to approve what stays closed; else
 * `require-approval` from the union of all that are asked (of one role, the largest count); else `allow`.
 */
function assess(rules, standing, instant) {
    const holding = rules.filter(({ timeline }) => timeline(instant).on);
    if (holding.some(({ lift }) => lift === undefined))
        return { answer: "deny", holding, approvals: [] };
    const asked = [
        ...standing,
        ...holding.flatMap(({ lift = [], name }) => lift.map((need) => ({ ...need, rules: [name] }))),
    ];
    const approvals = uniteApprovals(asked);
    return { answer: approvals.length > 0 ? "require-approval" : "allow", holding, approvals };
}
/** Unites approvals by role: of one role, the largest count and every rule that asks. */
function uniteApprovals(asked) {
    const byRole = new Map();
    for (const { role, count, rules } of asked) {
        const before = byRole.get(role);
        byRole.set(role, {
            role,
            count: Math.max(count, before?.count ?? 0),
            rules: [...new Set([...(before?.rules ?? []), ...rules])],
        });
    }
    return [...byRole.values()];
}
/** Tells whether two assessments ask the same of people. */
function sameAnswer(a, b) {
    const asked = ({ approvals }) => approvals
        .map(({ role, count }) => `${role} ${count}`)
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

/***/ 5372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   eP: () => (/* binding */ nextBoundary),
/* harmony export */   hH: () => (/* binding */ standingApprovals),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6638);
/* harmony import */ var _rules_for_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7893);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2355);



/** Decides by a policy whether a deployment may start at an instant; `undefined` when the policy does not know the environment. */
function decide(policy, facts) {
    const environment = environmentOf(policy, facts.environment);
    if (environment === undefined)
        return undefined;
    const rules = (0,_rules_for_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesFor */ .N)(policy, environment, facts);
    const standing = standingApprovals(environment, facts.environment);
    const at = facts.at.getTime();
    const now = (0,_assess_js__WEBPACK_IMPORTED_MODULE_2__/* .assess */ .no)(rules, standing, at);
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
/** Lists the approvals that an environment always asks for. */
function standingApprovals({ approvals }, environment) {
    return approvals.map((need) => ({ ...need, rules: [`approvals of ${environment}`] }));
}
/** Finds the first instant at which no rule holds that cannot be lifted: each jump goes to where the last of those that hold ends. */
function nextOpening(rules, from) {
    const blocking = rules.filter(({ lift }) => lift === undefined);
    for (let instant = from; instant <= from + _timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .HORIZON */ ._;) {
        const ends = blocking
            .map(({ timeline }) => timeline(instant))
            .filter(({ on }) => on)
            .map(({ until }) => until);
        if (ends.length === 0)
            return new Date(instant);
        instant = Math.max(...ends);
    }
    return undefined;
}
function nextOther(rules, standing, from, now) {
    for (let instant = nextBoundary(rules, from); instant <= from + _timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .HORIZON */ ._; instant = nextBoundary(rules, instant)) {
        if (!(0,_assess_js__WEBPACK_IMPORTED_MODULE_2__/* .sameAnswer */ .JM)((0,_assess_js__WEBPACK_IMPORTED_MODULE_2__/* .assess */ .no)(rules, standing, instant), now))
            return new Date(instant);
    }
    return undefined;
}
/** Finds the first later instant at which any rule begins or ends; `Infinity` when none does within the horizon. */
function nextBoundary(rules, instant) {
    return Math.min(Number.POSITIVE_INFINITY, ...rules.map(({ timeline }) => timeline(instant).until));
}
function instantOf(instant) {
    return Number.isFinite(instant) ? new Date(instant) : undefined;
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

/***/ 7893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ rulesFor)
});

// EXTERNAL MODULE: ./lib/core/lock/deploy-lock.js
var deploy_lock = __nccwpck_require__(6406);
// EXTERNAL MODULE: ./lib/core/policy/calendar-date.js
var calendar_date = __nccwpck_require__(5851);
// EXTERNAL MODULE: ./lib/core/policy/interval.js
var interval = __nccwpck_require__(4761);
// EXTERNAL MODULE: ./lib/core/policy/wall-clock.js + 1 modules
var wall_clock = __nccwpck_require__(3378);
// EXTERNAL MODULE: ./lib/core/policy/yearly.js
var policy_yearly = __nccwpck_require__(3602);
;// CONCATENATED MODULE: ./lib/core/policy/occurrences.js




const MINUTE = 60_000;
/** Lists the intervals in which any of the windows is open, as far as they meet `[start, end)`; whole, not cut. */
function openIntervals(windows, { start, end }) {
    const open = windows.flatMap((window) => localDays(window.zone, { start, end })
        .filter((midnight) => window.days.has((0,calendar_date/* weekdayOf */.Up)(midnight)))
        .flatMap((midnight) => (0,wall_clock/* whenWallClockShows */.lu)(window.zone, windowOf(window, midnight))));
    return (0,interval/* mergeIntervals */.l)(open);
}
function windowOf({ from, to }, midnight) {
    return { start: midnight + from * MINUTE, end: midnight + to * MINUTE + (to <= from ? calendar_date/* DAY */.d_ : 0) };
}
/** Lists the intervals in which a freeze holds, as far as they meet `[start, end)`; a freeze holds through every change of the clock in its dates. */
function frozenIntervals({ dates, zone }, { start, end }) {
    const frozen = datesOf(dates, zone, { start, end }).flatMap(({ first, last }) => (0,wall_clock/* wallClockSpan */.DL)(zone, { start: first, end: last + calendar_date/* DAY */.d_ }) ?? []);
    return (0,interval/* mergeIntervals */.l)(frozen.filter((interval) => interval.end > start && interval.start < end));
}
function datesOf(dates, zone, { start, end }) {
    switch (dates.kind) {
        case "once":
            return dates.dates;
        case "every-week":
            return localDays(zone, { start, end })
                .filter((midnight) => dates.days.has((0,calendar_date/* weekdayOf */.Up)(midnight)))
                .map((midnight) => ({ first: midnight, last: midnight }));
        case "every-year": {
            const [from, to] = [new Date(start).getUTCFullYear() - 2, new Date(end).getUTCFullYear() + 1];
            const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
            return dates.dates.flatMap((yearly) => years.flatMap((year) => (0,policy_yearly/* yearlyDates */.S)(yearly, year) ?? []));
        }
    }
}
/** Lists the local midnights whose days, overnight windows included, could meet an interval. */
function localDays(zone, { start, end }) {
    const first = Math.floor((0,wall_clock/* wallTime */.Ow)(zone, start) / calendar_date/* DAY */.d_) - 2;
    const last = Math.floor((0,wall_clock/* wallTime */.Ow)(zone, end) / calendar_date/* DAY */.d_) + 1;
    return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * calendar_date/* DAY */.d_);
}

;// CONCATENATED MODULE: ./lib/core/policy/rule.js
/** What kind of rule stops a deployment, strongest first: the order chooses which of several is named. */
const RULE_KINDS = ["lock", "incident", "hard-freeze", "soft-freeze", "outside-windows"];

// EXTERNAL MODULE: ./lib/core/policy/timeline.js
var timeline = __nccwpck_require__(2355);
;// CONCATENATED MODULE: ./lib/core/policy/rules-for.js




/** Lists the rules that bear on a deployment, in the order in which they are named; the environment must be one of the policy's. */
function rulesFor(policy, environment, facts) {
    const rules = [
        ...ofLocks(policy, facts),
        ...ofIncidents(policy, facts),
        ...policy.freezes.filter((freeze) => bearsOn(freeze, facts)).map((freeze) => ofFreeze(freeze, facts)),
        ...ofWindows(policy, environment, facts),
    ];
    return rules.sort((a, b) => RULE_KINDS.indexOf(a.kind) - RULE_KINDS.indexOf(b.kind));
}
const NOBODY = { everyone: [], unless: [] };
/** A lock whose end nobody knows. */
const always = () => ({ on: true, until: Number.POSITIVE_INFINITY });
function ofLocks({ incidents, zone }, facts) {
    return (0,deploy_lock/* holdingLocks */.qw)(facts.locks, facts).map(({ issue, scope, url }) => {
        // A marker that cannot be read may mean anything: only a person who closes the issue may lift it.
        const lifting = scope === undefined || incidents === undefined ? NOBODY : incidents.lifting;
        return {
            kind: "lock",
            name: `issue #${issue}`,
            zone,
            timeline: always,
            lift: liftedBy(lifting, facts.changeClass),
            lifting,
            url,
        };
    });
}
function ofIncidents({ incidents, zone }, facts) {
    if (incidents === undefined || incidents.environments?.includes(facts.environment) === false)
        return [];
    const { lifting } = incidents;
    const lift = liftedBy(lifting, facts.changeClass);
    return unlocked(facts.incidents, facts.locks).map(({ issue, url }) => ({
        kind: "incident",
        name: `issue #${issue}`,
        zone,
        timeline: always,
        lift,
        lifting,
        url,
    }));
}
/** Leaves out the issues that are locks: a lock says itself what it stops, whatever labels it carries beside. */
function unlocked(incidents, locks) {
    return incidents.filter(({ issue }) => !locks.some((lock) => lock.issue === issue));
}
function bearsOn({ environments, services, stops }, { environment, service, changeClass }) {
    return (environments?.includes(environment) !== false &&
        services?.some((glob) => matchesGlob(glob, service)) !== false &&
        stops?.includes(changeClass) !== false);
}
function ofFreeze(freeze, { changeClass }) {
    return {
        kind: freeze.strength === "hard" ? "hard-freeze" : "soft-freeze",
        name: freeze.name,
        zone: freeze.zone,
        timeline: (0,timeline/* createTimeline */.M)((meeting) => frozenIntervals(freeze, meeting)),
        lift: liftedBy(freeze.lifting, changeClass),
        lifting: freeze.lifting,
        url: "",
    };
}
function ofWindows(policy, { windows, outside }, { environment, changeClass }) {
    if (windows.length === 0)
        return [];
    const open = (0,timeline/* createTimeline */.M)((meeting) => openIntervals(windows, meeting));
    const closed = (instant) => {
        const { on, until } = open(instant);
        return { on: !on, until };
    };
    const lift = liftedBy(outside, changeClass);
    return [
        {
            kind: "outside-windows",
            name: `the windows of ${environment}`,
            zone: windows[0]?.zone ?? policy.zone,
            timeline: closed,
            lift,
            lifting: outside,
            url: "",
        },
    ];
}
/** Reads who may lift a rule for a change class: the first exception that names the class, else those who may for every class. */
function liftedBy({ everyone, unless }, changeClass) {
    const roles = unless.find(({ classes }) => classes.includes(changeClass))?.approvedBy ?? everyone;
    return roles.length === 0 ? undefined : roles.map((role) => ({ role, count: 1 }));
}
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

/***/ 2355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createTimeline),
/* harmony export */   _: () => (/* binding */ HORIZON)
/* harmony export */ });
/* harmony import */ var _calendar_date_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5851);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4761);


/** How far ahead answers are looked for: ten years, leap days included. */
const HORIZON = 3_653 * _calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
const FIRST_SPAN = 16 * _calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
/**
 * Builds a timeline on a list of occurrences; looks only as far ahead as an answer needs, and never beyond the horizon of the first instant
 * that it is asked about.
 */
function createTimeline(occurrences) {
    let known;
    let limit;
    return (instant) => {
        limit ??= instant + HORIZON;
        for (let length = FIRST_SPAN;; length *= 4) {
            const end = Math.max(instant, Math.min(instant + length, limit)) + _calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
            if (known === undefined || instant < known.span.start || end > known.span.end) {
                const span = { start: instant - 2 * _calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_, end };
                known = { span, intervals: (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeIntervals */ .l)(occurrences(span)) };
            }
            const standing = standingAt(known.intervals, instant);
            // What lies at or beyond the span's end may go on in what was not looked at.
            if (standing.until < known.span.end)
                return standing;
            if (instant + length >= limit)
                return { on: standing.on, until: Number.POSITIVE_INFINITY };
        }
    };
}
function standingAt(intervals, instant) {
    let low = 0;
    let high = intervals.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((intervals[middle]?.end ?? 0) > instant)
            high = middle;
        else
            low = middle + 1;
    }
    const next = intervals[low];
    if (next === undefined)
        return { on: false, until: Number.POSITIVE_INFINITY };
    return next.start <= instant ? { on: true, until: next.end } : { on: false, until: next.start };
}


/***/ }),

/***/ 3378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  HA: () => (/* binding */ offsetAt),
  DL: () => (/* binding */ wallClockSpan),
  Ow: () => (/* binding */ wallTime),
  lu: () => (/* binding */ whenWallClockShows)
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
;// CONCATENATED MODULE: ./lib/core/policy/wall-clock.js

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Zones lie between UTC−12 and UTC+14. */
const MOST_BEHIND = 12 * HOUR;
const MOST_AHEAD = 14 * HOUR;
/** Reads a zone's offset from UTC at an instant, in milliseconds. */
function offsetAt(zone, instant) {
    return zone === "UTC" ? 0 : tzOffset(zone, new Date(instant)) * MINUTE;
}
/** Reads the wall clock of a zone, as the milliseconds that a clock in UTC with the same hands would show. */
function wallTime(zone, instant) {
    return instant + offsetAt(zone, instant);
}
/**
 * Finds when the wall clock of a zone shows a time in `[start, end)`, given as `wallTime` gives it and at most some days long: minutes that a
 * change of offset leaves out do not exist, and a repeated hour counts both times, so there may be none or several.
 */
function whenWallClockShows(zone, { start, end }) {
    if (zone === "UTC")
        return [{ start, end }];
    return constantOffsets(zone, { start: start - MOST_AHEAD, end: end + MOST_BEHIND })
        .map((segment) => ({
        start: Math.max(segment.start, start - segment.offset),
        end: Math.min(segment.end, end - segment.offset),
    }))
        .filter((piece) => piece.start < piece.end);
}
/** Finds the one span from the first instant at which the wall clock reaches `start` to the last at which it is before `end`; `undefined` when a change of offset skips all of it. */
function wallClockSpan(zone, { start, end }) {
    const first = whenWallClockShows(zone, { start, end: Math.min(end, start + DAY) })[0] ??
        whenWallClockShows(zone, { start, end })[0];
    const last = whenWallClockShows(zone, { start: Math.max(start, end - DAY), end }).at(-1) ??
        whenWallClockShows(zone, { start, end }).at(-1);
    return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}
/** Cuts an interval into pieces of one offset each; a zone never changes twice within twelve hours. */
function constantOffsets(zone, { start, end }) {
    const pieces = [];
    let from = start;
    let offset = offsetAt(zone, start);
    for (let low = start; low < end; low += 12 * HOUR) {
        const high = Math.min(end, low + 12 * HOUR);
        const next = offsetAt(zone, high);
        if (next === offset)
            continue;
        const change = changeBetween(zone, { start: low, end: high }, offset);
        pieces.push({ start: from, end: change, offset });
        from = change;
        offset = next;
    }
    return [...pieces, { start: from, end, offset }];
}
/** Finds the minute at which a zone leaves an offset, by bisection. */
function changeBetween(zone, { start, end }, offset) {
    let low = Math.floor(start / MINUTE);
    let high = Math.ceil(end / MINUTE);
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (offsetAt(zone, middle * MINUTE) === offset)
            low = middle;
        else
            high = middle;
    }
    return high * MINUTE;
}


/***/ }),

/***/ 3602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseYearly),
/* harmony export */   S: () => (/* binding */ yearlyDates)
/* harmony export */ });
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7464);
/* harmony import */ var _calendar_date_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5851);
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9159);



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
    const [, week, ordinal = "", day = "", monthName = ""] = /^(week\s+of\s+)?(?:the\s+)?(\w+)\s+(\w+)\s+of\s+(\w+)$/.exec(words) ?? [];
    const nth = Object.hasOwn(ORDINALS, ordinal) ? ORDINALS[ordinal] : undefined;
    const dayNumber = (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .weekday */ .j)(day);
    const month = MONTHS.findIndex((name) => name === monthName || name.slice(0, 3) === monthName) + 1;
    if (nth !== undefined && dayNumber !== undefined && month > 0) {
        return { kind: "right", value: { kind: "nth", nth, weekday: dayNumber, month, week: week !== undefined } };
    }
    const near = monthName === "" || month > 0 ? undefined : (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(monthName, MONTHS);
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
function nthDates({ nth, weekday: wanted, month, week }, year) {
    const edge = nth > 0 ? Date.UTC(year, month - 1, 1) : Date.UTC(year, month, 0);
    const shift = nth > 0 ? ((wanted - (0,_calendar_date_js__WEBPACK_IMPORTED_MODULE_2__/* .weekdayOf */ .Up)(edge) + 7) % 7) + (nth - 1) * 7 : -(((0,_calendar_date_js__WEBPACK_IMPORTED_MODULE_2__/* .weekdayOf */ .Up)(edge) - wanted + 7) % 7);
    const day = edge + shift * _calendar_date_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_;
    if (!week)
        return { first: day, last: day };
    const monday = day - (((0,_calendar_date_js__WEBPACK_IMPORTED_MODULE_2__/* .weekdayOf */ .Up)(day) + 6) % 7) * _calendar_date_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_;
    return { first: monday, last: monday + 6 * _calendar_date_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_ };
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

/***/ 7543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ COMMON_REASONS),
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   qC: () => (/* binding */ COMMON_FIELDS)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(484);

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

/***/ 484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yq: () => (/* binding */ choice),
  Jt: () => (/* binding */ flag),
  uR: () => (/* binding */ instant),
  wC: () => (/* binding */ matching),
  $4: () => (/* binding */ requiredText),
  rJ: () => (/* binding */ secret)
});

// UNUSED EXPORTS: duration, integer, list, text

;// CONCATENATED MODULE: ./lib/core/time/duration.js
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

;// CONCATENATED MODULE: ./lib/kit/fields.js

const value = (parsed) => ({ kind: "value", value: parsed });
const expected = (what) => ({ kind: "expected", expected: what });
/** Reads any text, empty included. */
const fields_text = { parse: value };
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
        const milliseconds = parseDuration(given);
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

/***/ 6636:
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
/** Publishes an outcome: outputs first, then log and annotations, then the summary. Throws only when outputs cannot be written. */
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
    await runner.appendSummary(capSummary(`${verdict}${remedy}\n\n${outcome.summary}\n`));
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
        const inputs = readInputs({ ...contract.inputs, ...action_contract/* COMMON_FIELDS */.qC }, runner);
        failOn = inputs["fail-on"];
        dryRun = inputs["dry-run"];
        const run = edge.readContext();
        const interrupted = new Promise((resolve) => {
            edge.onInterrupt(() => {
                stop.abort(new Error("The run was cancelled or timed out."));
                void clock.sleep(GRACE_MILLISECONDS).then(() => resolve("interrupted"));
            });
        });
        const progress = { say: (line) => runner.say(line), warn: (line) => runner.annotate("warning", line) };
        const surroundings = { clock, progress, run, signal: stop.signal, mask: (secret) => runner.mask(secret) };
        const ended = await Promise.race([useCase(inputs, surroundings), interrupted]);
        const outcome = ended === "interrupted" ? interruption(contract) : ended;
        await publish(outcome, { contract, runner, run, startedAt, finishedAt: clock.now() });
        const ending = contract.decisions[outcome.decision];
        runner.exit(!dryRun && stepFails(ending, failOn) ? 1 : 0);
    }
    catch (error) {
        const outcome = stop.signal.aborted ? interruption(contract) : breakdown(contract, error);
        await publish(outcome, { contract, runner, startedAt, finishedAt: clock.now() });
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
    if (error instanceof InvalidInputs) {
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
