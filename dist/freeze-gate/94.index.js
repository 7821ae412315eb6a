export const id = 94;
export const ids = [94];
export const modules = {

/***/ 1094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportGate: () => (/* binding */ reportGate)
});

// EXTERNAL MODULE: ./lib/core/policy/policy-place.js
var policy_place = __webpack_require__(7996);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/time/format-instant.js
var format_instant = __webpack_require__(6734);
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

;// CONCATENATED MODULE: ./lib/core/migration/migration-in-words.js
/** Says in one line how a database is migrated; names that the team wrote stand in it as they are. */
function migrationInWords({ backup, level, verify, rollback, irreversible }) {
    const steps = [
        backup.kind === "none"
            ? "no backup"
            : backup.kind === "snapshot"
                ? `back up ${backup.database}`
                : "back up by command",
        `migrate the database to ${level}`,
        ...(verify === undefined ? [] : ["check it"]),
    ];
    const undo = rollback === undefined ? "nothing undoes it" : "a command undoes it when it fails";
    return `${steps.join(", ")}; ${undo}${irreversible ? "; no release from before can run on it" : ""}`;
}

// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __webpack_require__(6289);
;// CONCATENATED MODULE: ./lib/core/migration/migration-plan.js

const LIMIT = "15m";
const BACKUP_LIMIT = "60m";
/** Reads how a target migrates, what it leaves out filled in; `undefined` where it does not. Verify, rollback and a command that backs up run where apply does unless they say otherwise. */
function planMigration(settings, { version, container }) {
    if (settings === undefined || settings === "none")
        return undefined;
    const apply = commandOf(settings.apply, { definition: "own", container, command: [], environment: {} });
    const optional = (written) => written === undefined ? undefined : commandOf(written, apply);
    return {
        backup: backupOf(settings.backup, apply),
        apply,
        verify: optional(settings.verify),
        rollback: optional(settings.rollback),
        limit: millisecondsOf(settings.limit, LIMIT),
        level: settings.level ?? version.replace(/[^\w.+-]/g, "-").slice(0, 64),
        irreversible: settings.irreversible ?? false,
    };
}
function commandOf(written, otherwise) {
    return {
        definition: written["task-definition"] ?? otherwise.definition,
        container: written.container ?? otherwise.container,
        command: written.command,
        environment: written.environment ?? otherwise.environment,
    };
}
function backupOf(written, apply) {
    if (written === "none")
        return { kind: "none" };
    const limit = millisecondsOf(written.limit, BACKUP_LIMIT);
    if ("snapshot" in written)
        return { kind: "snapshot", of: "instance", database: written.snapshot, limit };
    if ("cluster-snapshot" in written)
        return { kind: "snapshot", of: "cluster", database: written["cluster-snapshot"], limit };
    return { kind: "command", command: commandOf(written, apply), limit };
}
function millisecondsOf(written, otherwise) {
    const parsed = (0,duration/* parseDuration */.E)(written ?? otherwise);
    if (parsed === undefined)
        throw new Error("the schema admits only durations");
    return parsed;
}

// EXTERNAL MODULE: ./lib/core/policy/assess.js
var assess = __webpack_require__(6638);
// EXTERNAL MODULE: ./lib/core/version/version-name.js
var version_name = __webpack_require__(6426);
// EXTERNAL MODULE: ./lib/actions/freeze-gate/reads.js
var reads = __webpack_require__(7696);
;// CONCATENATED MODULE: ./lib/actions/freeze-gate/outputs.js







/** Fills every output from what is known; what is not known stays empty, and required-approvals is a list in any case. */
function outputsOf(verdict, ground) {
    const { inputs, decision, reading } = ground;
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
        reads: ground.reads === undefined ? "" : (0,reads/* formatReads */.r)(ground.reads),
        "change-class": ground.changeClass?.name ?? inputs["change-class"],
        "policy-commit": ground.policyCommit ?? "",
        simulated: String(inputs.at !== undefined),
        request: ground.request ?? "",
        commit: ground.commit ?? "",
        digest: ground.digest ?? "",
        "task-definition": (0,version_name/* readVersionName */.i)(inputs.version).kind === "revision" ? inputs.version : "",
        "targets-commit": ground.targetsCommit ?? "",
        ...targetOutputs(ground),
    };
}
/** Says what the target tells the jobs that come, and which version they are about. */
function targetOutputs({ inputs, target, known, commit = "" }) {
    const version = known ?? (inputs.version === "" ? commit : inputs.version);
    const migration = planMigration(target?.migrations, { version, container: "" });
    return {
        version,
        "team-commands": (target?.["team-commands"] ?? []).join("\n"),
        "has-team-commands": target === undefined ? "" : (target["team-commands"] ?? []).length > 0 ? "yes" : "no",
        "operate-environment": target === undefined ? "" : (target["operate-environment"] ?? inputs.environment),
        "runs-on": target?.["runs-on"] ?? "",
        "allow-private-hosts": String(target?.["allow-private-hosts"] ?? false),
        migration: migration === undefined ? "" : (0,inert/* inertLine */.F)(migrationInWords(migration), 400),
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
    const end = expiresAt === undefined ? "until that is closed" : `until ${(0,format_instant/* formatInstant */.r)(expiresAt, zone)}`;
    return `locked by ${who} ${end}${reason === "" ? "" : ` because: ${(0,inert/* inertLine */.F)(reason, 300)}`}`;
}

;// CONCATENATED MODULE: ./lib/core/policy/name-lifter.js

/** Names a role that may lift a rule, with the evidence that people would not guess. */
function nameLifter({ role, evidence }) {
    const name = (0,inert/* inertLine */.F)(role, 80);
    if (evidence === "comments")
        return name;
    return `${name} by ${evidence === "reviews" ? "reviews" : "the environment's approval"}`;
}

;// CONCATENATED MODULE: ./lib/actions/freeze-gate/say.js




/** Says a policy's decision in one line: verdict, rule, until when, next opening in the rule's zone and UTC, and what may be done. */
function sayDecision(decision, { environment, policyPath, certain, zone: policyZone, locks = [] }) {
    const name = (0,inert/* inertLine */.F)(environment, 80);
    const { rule, until, nextChange, approvals } = decision;
    const zone = rule?.zone ?? policyZone;
    const holds = nextChange === undefined ? "" : `, until ${(0,format_instant/* formatInstant */.r)(nextChange, zone)}`;
    if (decision.kind === "allow")
        return { headline: `${name} is open${holds}.`, remedy: "" };
    if (decision.kind === "require-approval") {
        const who = approvals
            .map(({ role, count, evidence, rules }) => `${count} × ${nameLifter({ role, evidence })} (${rules.map((text) => (0,inert/* inertLine */.F)(text, 80)).join(", ")})`)
            .join(" and ");
        return { headline: `${name} is open with approval by ${who}${holds}.`, remedy: "" };
    }
    const end = until === undefined ? "" : ` until ${(0,format_instant/* formatInstant */.r)(until, zone)}`;
    const opening = opensThen(decision) ? ", when it opens" : `; ${sayOpening(decision, zone, certain)}`;
    if (rule === undefined)
        return {
            headline: `${name} is closed${opening}.`,
            remedy: `Wait, or change ${policyPath} by a reviewed pull request.`,
        };
    const lock = rule.kind === "lock" ? locks.find(({ issue }) => rule.name === `issue #${issue}`) : undefined;
    if (lock !== undefined && lock.request === "" && lock.scope !== undefined)
        return { headline: `${name} is ${sayLock(lock, zone)}.`, remedy: wayOut(rule, decision, policyPath) };
    const note = rule.note === "" ? "" : ` ${(0,inert/* inertLine */.F)(rule.note, 300)}`;
    return { headline: `${closedBy(rule, { name, end, opening })}${note}`, remedy: wayOut(rule, decision, policyPath) };
}
/** Tells whether the environment opens in the instant in which the named rule ends. */
function opensThen({ until, nextOpen }) {
    return until !== undefined && nextOpen !== undefined && until.getTime() === nextOpen.getTime();
}
function sayOpening({ rules, nextOpen }, zone, certain) {
    if (nextOpen !== undefined)
        return `next opening ${(0,format_instant/* formatInstant */.r)(nextOpen, zone)}`;
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
            return `${name} is closed by '${(0,inert/* inertLine */.F)(rule, 120)}'${end}${opening}.`;
        case "outside-windows":
            return `${name} is closed outside its windows${end}${opening}.`;
    }
}
function wayOut(rule, { nextOpen }, policyPath) {
    const wait = rule.kind === "lock" || rule.kind === "incident"
        ? `Settle and close ${(0,inert/* inertLine */.F)(rule.name, 120)}${rule.url === "" ? "" : ` (${(0,inert/* inertLine */.F)(rule.url)})`}, then re-run all jobs${nextOpen === undefined ? "" : `; or run it again at ${(0,format_instant/* formatInstant */.r)(nextOpen, rule.zone)}, when it has ended`}.`
        : nextOpen === undefined
            ? `Change ${policyPath} by a reviewed pull request.`
            : `Run it again from ${(0,format_instant/* formatInstant */.r)(nextOpen, rule.zone)} on.`;
    return `${wait} ${sayLifting(rule.lifting)}`;
}
/** Says who may lift a rule, and with which change class. */
function sayLifting({ everyone, unless }) {
    const names = (lifters) => lifters.map(nameLifter).join(" and ");
    const parts = [
        ...(everyone.length === 0 ? [] : [`${names(everyone)} may lift it`]),
        ...unless.map(({ classes, approvedBy }) => `with change-class ${classes.map((word) => (0,inert/* inertLine */.F)(word, 60)).join(" or ")}, ${approvedBy.length === 0 ? "nobody" : names(approvedBy)} may lift it`),
    ];
    return parts.length === 0
        ? "No role may lift it."
        : `${parts.join("; ").replace(/^./, (letter) => letter.toUpperCase())}.`;
}

// EXTERNAL MODULE: ./lib/core/outcome/problem.js
var outcome_problem = __webpack_require__(2807);
;// CONCATENATED MODULE: ./lib/core/policy-report/lifting-words.js


/** Says who may lift a rule: for every change class, and for those that have a word of their own. */
function whoMayLift({ everyone, unless }) {
    const names = (words) => words.map((word) => (0,inert/* inertLine */.F)(word, 80));
    const lifters = (who) => who.map(nameLifter).join(" and ");
    const parts = [
        ...(everyone.length === 0 ? [] : [lifters(everyone)]),
        ...unless
            .filter(({ approvedBy }) => lifters(approvedBy) !== lifters(everyone))
            .map(({ classes, approvedBy }) => {
            const who = approvedBy.length === 0 ? "nobody" : lifters(approvedBy);
            return `${who} for ${names(classes).join(" or ")}`;
        }),
    ];
    return parts.length === 0 ? "nobody" : parts.join("; ");
}

// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
;// CONCATENATED MODULE: ./lib/actions/freeze-gate/calendar.js


const MAXIMUM_STRETCHES = 40;
/** About how many letters fit into the picture's width; a label that does not fit into its bar would be drawn over the next one. */
const LETTERS = 110;
const LONGEST_LABEL = 40;
const SECTIONS = { allow: "open", "require-approval": "with approval", deny: "closed" };
const WORDS = { allow: "open", "require-approval": "open with approval", deny: "closed" };
/** How mermaid's statements begin (its grammar `gantt.jison`); a rule may have such a name. */
const STATEMENT = /^(?:section|title|click|href|call|acc|date|axis|tick|today|excludes|includes|inclusive|topaxis|week|gantt)/i;
/** Mermaid's colours: grey, blue and red. */
const MARKS = { allow: "done", "require-approval": "active", deny: "crit" };
/** Shows the coming days as a mermaid gantt with the same as a table folded below, or says that nothing changes. Times in the picture are UTC. */
function calendar(stretches, zone) {
    const [first, ...rest] = stretches;
    const last = rest.at(-1);
    if (first === undefined)
        return "";
    if (last === undefined)
        return `**The coming days:** ${WORDS[first.answer]} until ${(0,format_instant/* formatInstant */.r)(first.end, zone)} at least`;
    const shown = stretches.slice(0, MAXIMUM_STRETCHES);
    const rows = shown.map(({ start, end, answer, rules }) => [
        (0,format_instant/* formatInstant */.r)(start, zone),
        (0,format_instant/* formatInstant */.r)(end, zone),
        WORDS[answer],
        rules.map((rule) => (0,markdown/* code */.aY)(rule, 120)).join(", "),
    ]);
    return [
        "**The coming days** (the picture is in UTC)",
        gantt(shown),
        (0,markdown/* folded */.TM)("The same as a table", (0,markdown/* table */.tp)(["From", "To", "Answer", "Rule"], rows)),
    ].join("\n\n");
}
/** Draws each answer as one row of bars, which is what mermaid calls compact. */
function gantt(stretches) {
    const whole = (stretches.at(-1)?.end.getTime() ?? 0) - (stretches[0]?.start.getTime() ?? 0);
    const sections = new Map();
    for (const { start, end, answer, rules } of stretches) {
        const room = ((end.getTime() - start.getTime()) / whole) * LETTERS;
        const label = plain(answer === "deny" ? (rules[0] ?? "closed") : WORDS[answer]);
        const line = `    ${label.length > room ? "·" : label} :${MARKS[answer]}, ${minute(start)}, ${minute(end)}`;
        sections.set(SECTIONS[answer], [...(sections.get(SECTIONS[answer]) ?? []), line]);
    }
    return [
        "```mermaid",
        "---",
        "displayMode: compact",
        "---",
        "gantt",
        "    dateFormat YYYY-MM-DDTHH:mm",
        "    axisFormat %a %d",
        "    todayMarker off",
        ...[...sections].flatMap(([section, lines]) => [`    section ${section}`, ...lines]),
        "```",
    ].join("\n");
}
/** Keeps only what cannot end a mermaid label, nor be taken for a statement of its own. */
function plain(text) {
    const label = text
        .replaceAll(/[^\p{L}\p{N}_-]+/gu, " ")
        .trim()
        .slice(0, LONGEST_LABEL);
    return label === "" || STATEMENT.test(label) ? `· ${label}`.trim() : label;
}
function minute(instant) {
    return instant.toISOString().slice(0, 16);
}

// EXTERNAL MODULE: ./lib/core/time/calendar-date.js
var calendar_date = __webpack_require__(3380);
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
        calendar(stretches, decision?.rule?.zone ?? reading?.policy.zone ?? "UTC"),
        holidaysTable(ground),
        adviceOf(ground),
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
function factsTable(ground) {
    const { inputs, at, changeClass, commit = "", digest = "", request = "" } = ground;
    const rows = [
        ["Service and environment", `${(0,markdown/* code */.aY)(inputs.service)} → ${(0,markdown/* code */.aY)(inputs.environment)}`],
        [
            "Version",
            [...new Set([inputs.version, commit, digest])]
                .filter((text) => text !== "")
                .map((text) => (0,markdown/* code */.aY)(text))
                .join(" · "),
        ],
        ["Change class", changeClass === undefined ? "" : `${(0,markdown/* code */.aY)(changeClass.name)} (${(0,markdown/* markdown */.wD)(changeClass.from, 200)})`],
        [
            "Decided for",
            `${(0,format_instant/* formatInstant */.r)(at, ground.reading?.policy.zone ?? "UTC")}${inputs.at === undefined ? "" : " (simulated: never deploy on it)"}`,
        ],
        ["Policy", policiesOf(ground)],
        ["Request", (0,markdown/* code */.aY)(request.slice(0, 16))],
        ...(inputs["first-deploy"]
            ? [["First deployment", "nothing is live yet: there is no way back to an older version"]]
            : []),
    ];
    // Its first row is the head: GitHub shows an empty head as an empty line.
    const [head = [], ...others] = rows.filter(([, value]) => value !== "");
    return (0,markdown/* table */.tp)(head, others);
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
function rulesTable({ rules }, ground) {
    const rows = rules.map((rule) => [
        rule.url === "" ? (0,markdown/* markdown */.wD)(rule.name) : (0,markdown/* link */.nf)(rule.name, rule.url),
        rule.kind.replace("-", " "),
        untilOf(rule, ground),
        (0,markdown/* markdown */.wD)(whoMayLift(rule.lifting)),
    ]);
    return `**Rules that hold**\n\n${(0,markdown/* table */.tp)(["Rule", "Kind", "Holds", "Who may lift it"], rows)}`;
}
/** Says until when a rule holds, and of a lock also whose it is and why. */
function untilOf({ kind, name, timeline, zone }, { at, locks = [] }) {
    const { until } = timeline(at.getTime());
    const lock = kind === "lock" ? locks.find(({ issue }) => name === `issue #${issue}`) : undefined;
    const end = Number.isFinite(until)
        ? `until ${(0,format_instant/* formatInstant */.r)(new Date(until), zone)}`
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
    return problems.length < 2
        ? ""
        : (0,markdown/* folded */.TM)(`${problems.length} problems`, problems.map((problem) => `- ${(0,markdown/* code */.aY)((0,outcome_problem/* formatProblem */.V)(problem), 500)}`).join("\n"));
}
function adviceOf({ reading, decision, advice = [] }) {
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
    const simulated = inputs.at === undefined ? "" : `If it were ${(0,format_instant/* formatInstant */.r)(ground.at, zoneOf(ground))}: `;
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
        zone: zoneOf(ground),
        locks: ground.locks,
    });
    if (verdict.kind === "asked")
        return { ...words, headline: `${words.headline} All of that was asked for.` };
    return decision.kind === "allow" && wantsChecklist(ground)
        ? { ...words, headline: `${words.headline} Its checklist must be complete first.` }
        : words;
}
function zoneOf({ reading }) {
    return reading?.policy.zone ?? "UTC";
}


/***/ }),

/***/ 6638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 6426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readVersionName)
/* harmony export */ });
/** Reads what a version's text names: `family:revision` of a task definition (no git name may hold a colon), else a tag or commit. */
function readVersionName(text) {
    return { kind: /^[\w-]{1,255}:\d+$/.test(text) ? "revision" : "tag-or-commit", text };
}


/***/ })

};
